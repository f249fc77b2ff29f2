/** Requests to GitHub's API through a proxy: Node's own fetch follows one only when the process was started for it. */
import { get as getPlain, Agent as PlainAgent, type IncomingMessage } from 'node:http'
import { get as getEncrypted, Agent as EncryptedAgent } from 'node:https'
import { Readable } from 'node:stream'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Fetch } from './api-request.ts'

/** A tunnel that the proxy never opens would outlive the request that gave up on it; as long as an answer may take at most. */
const tunnelMilliseconds = 30_000

export function fetchThrough(proxy: ProxySettings): Fetch {
  const options = { proxyEnv: proxy, keepAlive: true, timeout: tunnelMilliseconds }
  const encrypted = new EncryptedAgent(options)
  const plain = new PlainAgent(options)
  return (url, { headers, signal }) =>
    new Promise((resolve, reject) => {
      const answer = (message: IncomingMessage) => resolve(responseOf(message))
      const request = url.startsWith('https:')
        ? getEncrypted(url, { agent: encrypted, headers, signal }, answer)
        : getPlain(url, { agent: plain, headers, signal }, answer)
      // Not once: a request may fail again after it was given up.
      request.on('error', reject)
    })
}

function responseOf(message: IncomingMessage): Response {
  const { statusCode: status = 0, headersDistinct } = message
  const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Response(Readable.toWeb(message) as ReadableStream, { status, headers })
}
