/** One request to GitHub's API: encrypted, bounded in time and size, never led to another server. */
import { ServiceError } from '@secure-deploy/core/errors'
import { parseStrictJson } from '@secure-deploy/notary'
import { unexpected, unreachable } from './api-failures.ts'
import type { Asked } from './api-failures.ts'

/** What one request carries; Node's own fetch takes it as it is. */
export interface Sent {
  readonly redirect: 'manual'
  readonly signal: AbortSignal
  readonly headers: Readonly<Record<string, string>>
}

export type Fetch = (url: string, sent: Sent) => Promise<Response>

export interface Sending {
  /** The address of the API, without a slash at its end. */
  readonly base: string
  readonly token: string
  readonly fetch: Fetch
  /** The longest that one answer may take to its last byte; half a minute unless told. */
  readonly milliseconds?: number
}

export interface ApiAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  readonly requestId: string | undefined
}

const mostMilliseconds = 30_000
const mostBytes = 16 * 1024 ** 2
/** A repository that was renamed is found by one. */
const mostRedirects = 3
const redirects: readonly number[] = [301, 302, 307, 308]

/** @throws ServiceError NETWORK, GITHUB_ANSWER_UNEXPECTED */
export async function requestOnce(sending: Sending, asked: Asked): Promise<ApiAnswer> {
  let url = `${sending.base}${asked.path}`
  for (let redirected = 0; ; redirected += 1) {
    const answer = await send(sending, asked, url)
    if (!redirects.includes(answer.status)) return answer
    if (redirected === mostRedirects) throw unexpected(asked, `leads on more than ${mostRedirects} times`)
    url = targetOf(sending, asked, url, answer.headers.get('location'))
  }
}

/** Fail closed: a token is for one server, and only what is below the API's address is its answer. */
function targetOf({ base }: Sending, asked: Asked, from: string, location: string | null): string {
  if (location === null || !URL.canParse(location, from)) throw unexpected(asked, 'leads nowhere')
  const target = new URL(location, from)
  if (!isBelow(target, base)) throw unexpected(asked, `leads to ${target.origin}, which is not GitHub's API`)
  return `${target.origin}${target.pathname}${target.search}`
}

/** Whether an address is the API's or below it, with nothing of its own about who asks. */
export function isBelow(target: URL, base: string): boolean {
  const { origin, pathname } = new URL(base)
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  return (
    target.origin === origin &&
    target.username === '' &&
    target.password === '' &&
    target.pathname.startsWith(folder)
  )
}

async function send(
  { fetch, token, milliseconds = mostMilliseconds }: Sending,
  asked: Asked,
  url: string,
): Promise<ApiAnswer> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(milliseconds),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'secure-deploy-actions',
        'x-github-api-version': '2022-11-28',
      },
    })
    const requestId = requestIdOf(response.headers)
    const body = await readBody(response, asked)
    return { status: response.status, headers: response.headers, body, requestId }
  } catch (error) {
    if (error instanceof ServiceError) throw error
    throw unreachable(asked, reasonOf(error))
  }
}

async function readBody(response: Response, asked: Asked): Promise<Uint8Array> {
  if (response.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > mostBytes) throw unexpected(asked, `is larger than ${mostBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What fetch throws says only that it failed; why stands in its cause. */
function reasonOf(error: unknown): unknown {
  return error instanceof TypeError && error.cause instanceof Error ? error.cause : error
}

function requestIdOf(headers: Headers): string | undefined {
  const id = headers.get('x-github-request-id')
  return id !== null && /^[\w:.-]{1,128}$/.test(id) ? id : undefined
}

/** @throws ServiceError GITHUB_ANSWER_UNEXPECTED */
export function jsonOf({ headers, body, requestId }: ApiAnswer, asked: Asked): unknown {
  const type = headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type))
    throw unexpected(asked, 'is not JSON', { requestId })
  try {
    return parseStrictJson(body, mostBytes)
  } catch (cause) {
    throw unexpected(asked, 'is not JSON that can be read', { requestId, cause })
  }
}

/** GitHub's own words in a refusal; nothing where there are none. */
export function messageOf({ body }: ApiAnswer): string | undefined {
  try {
    const document = parseStrictJson(body, mostBytes)
    const message =
      typeof document === 'object' && document !== null && 'message' in document
        ? document.message
        : undefined
    return typeof message === 'string' && message !== '' ? message.slice(0, 300) : undefined
  } catch {
    return undefined
  }
}
