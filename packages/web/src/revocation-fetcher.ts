/** Fetches OCSP answers and CRLs over plain HTTP, within narrow bounds of time and size. */
import { Agent, type AgentOptions, request as httpRequest, type IncomingMessage } from 'node:http'
import type { RevocationFetcher } from '@secure-deploy/notary/x509-revocation'
import { refusingLookup, refuseLinkLocal } from './link-local.ts'

export interface FetchLimit {
  /** For the whole exchange, from looking up the name to the last byte of the answer. */
  readonly milliseconds: number
  /** For the body of the answer. */
  readonly bytes: number
}

export interface FetchLimits {
  readonly ocsp: FetchLimit
  readonly crl: FetchLimit
}

export interface FetcherOptions {
  readonly limits?: FetchLimits
  /** Absent: responders and lists are asked directly. */
  readonly proxy?: ProxyVariables
}

/** As the agents of Node.js take them. */
type ProxyVariables = AgentOptions['proxyEnv']

const defaultLimits: FetchLimits = {
  ocsp: { milliseconds: 2000, bytes: 20 * 1024 },
  crl: { milliseconds: 5000, bytes: 32 * 1024 * 1024 },
}

/** RFC 6960, appendix A.1: a request of fewer characters than this, once encoded, is sent by GET. */
const getLength = 255

interface HttpRequest {
  readonly target: URL
  /** Sent by POST where there is one. */
  readonly body?: Uint8Array
}

/** Reads an address as it stands in a certificate, which is not ours to trust. */
function readAddress(address: string): URL {
  const target = URL.canParse(address) ? new URL(address) : undefined
  // Answers are signed, so plain HTTP is the rule (RFC 5280, 4.2.1.13); HTTPS would ask for the status of its own certificates.
  if (target?.protocol !== 'http:') throw new Error(`The address ${address} is not an HTTP address.`)
  if (target.username !== '' || target.password !== '') {
    throw new Error(`The address ${target.host} comes with a user name or a password.`)
  }
  refuseLinkLocal(target.hostname)
  return target
}

async function readBody(response: IncomingMessage, { bytes: limit }: FetchLimit): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > limit) throw new Error(`The answer is larger than ${limit} bytes.`)
    chunks.push(chunk)
  }
  if (!response.complete) throw new Error('The answer was cut off.')
  return Buffer.concat(chunks)
}

/** How a request leaves this machine, and until when its answer must be there. */
interface Passage {
  readonly proxy: ProxyVariables
  readonly signal: AbortSignal
}

function send({ target, body }: HttpRequest, { proxy, signal }: Passage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(target, {
      method: body === undefined ? 'GET' : 'POST',
      headers:
        body === undefined
          ? {}
          : { 'content-type': 'application/ocsp-request', 'content-length': body.length },
      // One connection a request: nothing is left open behind a process that has its answer.
      agent: proxy === undefined ? false : new Agent({ proxyEnv: proxy }),
      // Of what is asked directly. Through a proxy it is the proxy that looks names up, in its own network.
      lookup: refusingLookup,
      signal,
    })
    sent.once('response', resolve)
    // Not once: a request may fail again after it was given up.
    sent.on('error', reject)
    sent.end(body)
  })
}

async function fetchBytes(
  request: HttpRequest,
  limit: FetchLimit,
  proxy: ProxyVariables,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(limit.milliseconds)
  let response: IncomingMessage | undefined
  try {
    response = await send(request, { proxy, signal })
    // Fail closed: a redirection too, which could lead anywhere.
    if (response.statusCode !== 200) throw new Error(`The answer has the HTTP status ${response.statusCode}.`)
    return await readBody(response, limit)
  } catch (cause) {
    const late = signal.aborted ? `No complete answer came within ${limit.milliseconds} ms.` : undefined
    const reason = late ?? (cause instanceof Error ? cause.message : String(cause))
    throw new Error(`${request.target.origin} gave no usable answer. ${reason}`, { cause })
  } finally {
    response?.destroy()
  }
}

function ocspHttpRequest(url: string, request: Uint8Array): HttpRequest {
  const target = readAddress(url)
  const encoded = encodeURIComponent(Buffer.from(request).toString('base64'))
  if (encoded.length >= getLength || target.search !== '') return { target, body: request }
  target.pathname = `${target.pathname.replace(/\/$/, '')}/${encoded}`
  return { target }
}

/**
 * A fetcher for `x509RevocationChecker`. Only `http:` addresses without credentials are asked, never link-local ones;
 * redirections are not followed. Each promise rejects with an Error whose cause is what went wrong.
 */
export function httpRevocationFetcher({
  limits = defaultLimits,
  proxy,
}: FetcherOptions = {}): RevocationFetcher {
  return {
    async ocsp(url, request) {
      return fetchBytes(ocspHttpRequest(url, request), limits.ocsp, proxy)
    },
    async crl(url) {
      return fetchBytes({ target: readAddress(url) }, limits.crl, proxy)
    },
  }
}
