/** One request to the runner's token service for an OIDC token (GitHub docs, "OpenID Connect reference": requesting the token). */
import { get as getPlain, type IncomingMessage } from 'node:http'
import { get as getEncrypted } from 'node:https'
import type { Environment } from './inputs.ts'

/** A token has some 2 KiB. */
const mostBytes = 64 * 1024
const mostMilliseconds = 30_000

/** Rejects unless the service answers 200 with a text under `value`; whether that is a token is for the caller to see. */
export async function requestToken(env: Environment, audience: string): Promise<string> {
  // The variable has a query of its own.
  const url = new URL(`${env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=${encodeURIComponent(audience)}`)
  if (hasProxy(env, url)) return requestThroughProxy(audience)
  const answer = await open(url, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '')
  const body = await readBody(answer)
  if (answer.statusCode !== 200) throw new Error(`the token service answered ${answer.statusCode}`)
  const parsed: unknown = JSON.parse(body)
  const value = typeof parsed === 'object' && parsed !== null && 'value' in parsed ? parsed.value : undefined
  if (typeof value !== 'string') throw new TypeError('the token service answered without a token')
  return value
}

/** Whether any proxy is named for addresses of this kind; exceptions are for those to read who know proxies. */
function hasProxy(env: Environment, { protocol }: URL): boolean {
  const name = protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  return Boolean(env[name] || env[name.toUpperCase()])
}

/** The toolkit knows proxies and their exceptions; loading it, with a megabyte of HTTP client, is left to who has one. */
async function requestThroughProxy(audience: string): Promise<string> {
  const { getIDToken } = await import('@actions/core')
  return getIDToken(audience)
}

function open(url: URL, permission: string): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getEncrypted : getPlain
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${permission}`,
    'user-agent': 'secure-deploy-actions',
  }
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(mostMilliseconds)
    // A redirect is no answer: the request's token is for the address that the runner gives.
    get(url, { headers, signal }, resolve).once('error', reject)
  })
}

async function readBody(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes) throw new Error(`the token service answered with more than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
