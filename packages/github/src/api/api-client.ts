/** A small client for reading from GitHub's REST API: each path once, patiently, page by page, and every answer digested. */
import { ServiceError } from '@secure-deploy/core/errors'
import { sha256Of } from '@secure-deploy/core/values/digest'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import * as v from 'valibot'
import { rateLimited, refusalOf, unexpected } from './api-failures.ts'
import type { Asked, Permission } from './api-failures.ts'
import { isBelow, jsonOf, messageOf, requestOnce } from './api-request.ts'
import type { ApiAnswer, Sending } from './api-request.ts'
import { askedToWait, patienceWith } from './rate-limit.ts'
import type { Patience } from './rate-limit.ts'

export type Shape<T> = v.GenericSchema<unknown, T>

export interface Answered {
  readonly path: string
  readonly sha256: Sha256
}

/** Paths stand below the API's address and begin with a slash. @throws ServiceError from every request */
export interface GitHubApi {
  get<T>(path: string, shape: Shape<T>, needs: Permission): Promise<T>
  /** Undefined when GitHub says that there is no such thing. */
  find<T>(path: string, shape: Shape<T>, needs: Permission): Promise<T | undefined>
  /** All items, page after page, as long as `enough` does not say that there are too many already; it throws to stop. */
  list<T>(
    path: string,
    item: Shape<T>,
    needs: Permission,
    enough?: (soFar: number) => void,
  ): Promise<readonly T[]>
  /** What was answered to each path, sorted by it. */
  answers(): readonly Answered[]
}

export interface ApiPorts extends Sending {
  readonly now: () => Date
  readonly wait: (milliseconds: number) => Promise<void>
}

const attempts = 3
/** 100 items a page are 10,000 items. */
const mostPages = 100

export function gitHubApi(ports: ApiPorts): GitHubApi {
  const client: Client = {
    ports,
    patience: patienceWith(ports.now, ports.wait),
    asked: new Map(),
    answers: new Map(),
  }
  return {
    get: async (path, shape, needs) => {
      const asked = { path, needs }
      return checked(asked, shape, await succeed(client, asked))
    },
    find: async (path, shape, needs) => {
      const asked = { path, needs }
      const answer = await answerTo(client, asked)
      return answer.status === 404 ? undefined : checked(asked, shape, succeeded(asked, answer))
    },
    list: (path, item, needs, enough) => listAll(client, { path, needs }, v.array(item), enough),
    answers: () => [...client.answers.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

interface Client {
  readonly ports: ApiPorts
  readonly patience: Patience
  readonly asked: Map<string, Promise<ApiAnswer>>
  readonly answers: Map<string, Answered>
}

async function listAll<T>(
  client: Client,
  first: Asked,
  shape: Shape<T[]>,
  enough: (soFar: number) => void = () => undefined,
): Promise<readonly T[]> {
  const items: T[] = []
  const visited = new Set<string>()
  for (let asked: Asked | undefined = first; asked !== undefined;) {
    if (visited.has(asked.path) || visited.size === mostPages)
      throw unexpected(first, `has more than ${mostPages} pages, or the same one twice`)
    visited.add(asked.path)
    const answer = await succeed(client, asked)
    items.push(...checked(asked, shape, answer))
    enough(items.length)
    asked = nextPage(client.ports.base, asked, answer.headers.get('link'))
  }
  return items
}

/** GitHub docs, "Using pagination in the REST API": the link whose relation is `next`, as long as there is one. */
function nextPage(base: string, asked: Asked, link: string | null): Asked | undefined {
  const links = [...(link ?? '').matchAll(/<([^<>]*)>([^<>]*)/g)]
  const next = links.find(([, , parameters]) => /;\s?rel="?next"?/i.test(parameters ?? ''))?.[1]
  if (next === undefined) return undefined
  const target = URL.canParse(next) ? new URL(next) : undefined
  if (target === undefined || !isBelow(target, base))
    throw unexpected(asked, "goes on at another address than GitHub's API")
  const { pathname } = new URL(base)
  const root = pathname === '/' ? '' : pathname
  return { ...asked, path: `${target.pathname.slice(root.length)}${target.search}` }
}

async function succeed(client: Client, asked: Asked): Promise<ApiAnswer> {
  return succeeded(asked, await answerTo(client, asked))
}

function succeeded(asked: Asked, answer: ApiAnswer): ApiAnswer {
  if (answer.status === 200) return answer
  const { status, requestId } = answer
  throw refusalOf(asked, { status, requestId, message: messageOf(answer) })
}

function checked<T>(asked: Asked, shape: Shape<T>, answer: ApiAnswer): T {
  const result = v.safeParse(shape, jsonOf(answer, asked))
  if (result.success) return result.output
  const [issue] = result.issues
  const where = v.getDotPath(issue) ?? 'the whole'
  throw unexpected(asked, `is of another form than GitHub's: ${where} is not what it should be`, {
    requestId: answer.requestId,
  })
}

function answerTo(client: Client, asked: Asked): Promise<ApiAnswer> {
  const known = client.asked.get(asked.path)
  if (known !== undefined) return known
  const answer = askPatiently(client, asked).then((one) => {
    client.answers.set(asked.path, { path: asked.path, sha256: sha256Of(one.body) })
    return one
  })
  client.asked.set(asked.path, answer)
  return answer
}

/** Asks again after a failure of GitHub's own or of the network, which may pass. */
async function askPatiently(client: Client, asked: Asked): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt === attempts
    const answer = await unlessItMayPass(last, () => askOnceAllowed(client, asked))
    if (answer !== undefined && (answer.status < 500 || last)) return answer
    await client.ports.wait(500 * 2 ** attempt * (0.5 + Math.random() / 2))
  }
}

/** Waits as often as GitHub asks to; that ends, since each wait takes from the patience that there is. */
async function askOnceAllowed({ ports, patience }: Client, asked: Asked): Promise<ApiAnswer> {
  for (;;) {
    await patience.ready()
    const answer = await requestOnce(ports, asked)
    const milliseconds = askedToWait(answer, ports.now())
    if (milliseconds === undefined) return answer
    const tooLong = patience.note(milliseconds)
    if (tooLong !== undefined) throw rateLimited(asked, tooLong, answer.requestId)
  }
}

/** Undefined when no answer came and another attempt is left. */
async function unlessItMayPass(
  last: boolean,
  request: () => Promise<ApiAnswer>,
): Promise<ApiAnswer | undefined> {
  try {
    return await request()
  } catch (error) {
    if (!last && error instanceof ServiceError && error.code === 'NETWORK' && error.retryable)
      return undefined
    throw error
  }
}
