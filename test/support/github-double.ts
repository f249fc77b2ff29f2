/** GitHub's REST API on loopback, as far as approvals are read from it; built from GitHub's published shapes. */
import type { Answer, DoubleRequest, HttpDouble } from './aws/http-double.ts'
import { Refusal, startDouble } from './aws/http-double.ts'
import { compare, reachable } from './github/ancestry.ts'
import { modelRepository } from './github/model.ts'
import type { ModelOptions, ModelPullRequest, RepositoryModel } from './github/model.ts'
import {
  commitShape,
  pullRequestEntry,
  pullRequestShape,
  repositoryShape,
  reviewShape,
  runApprovalShape,
  userShape,
} from './github/shapes.ts'
import type { Shaping } from './github/shapes.ts'

export type DoublePermission = 'actions' | 'contents' | 'pull-requests' | 'members'

export interface GitHubDouble {
  /** For GITHUB_API_URL. */
  readonly url: string
  /** The only token that is good. */
  readonly token: string
  readonly model: RepositoryModel
  readonly http: HttpDouble
  /** Paths below the API's address that were asked for, with their queries. */
  paths(): readonly string[]
  /** 404, as for a token that may not even know; 403, as for the token of a job. */
  deny(permission: DoublePermission, status?: 403 | 404): void
  /** The next requests, in their order, meet these answers instead. */
  interrupt(...answers: readonly Answer[]): void
  /** Changes what is answered to paths that match. */
  distort(path: RegExp, change: (answer: Answer) => Answer): void
  stop(): Promise<void>
}

export interface GitHubOptions extends ModelOptions {
  /** `/api/v3` for GitHub Enterprise Server. */
  readonly basePath?: string
  /** As many items as a page has at most. */
  readonly largestPage?: number
}

/** As GitHub says no more requests for now, with what it names for when. */
export function rateLimit(status: 403 | 429, headers: Readonly<Record<string, string>> = {}): Answer {
  const message = 'API rate limit exceeded for installation.'
  return { status, headers: json(headers), body: JSON.stringify({ message }) }
}

export function serverError(status = 502): Answer {
  return { status, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' }
}

interface Routing extends Shaping {
  readonly request: DoubleRequest
  readonly largestPage: number
  readonly denied: ReadonlyMap<DoublePermission, 403 | 404>
}

type Route = (routing: Routing, parts: readonly string[]) => Answer

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const { basePath = '', largestPage = 100 } = options
  const model = modelRepository(options)
  const token = 'ghs_octocatOctocatOctocatOctocatOcto'
  const denied = new Map<DoublePermission, 403 | 404>()
  const interruptions: Answer[] = []
  const distortions: (readonly [RegExp, (answer: Answer) => Answer])[] = []
  const below = (path: string) => (path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : undefined)
  const withQuery = ({ path, query }: Pick<DoubleRequest, 'path' | 'query'>) =>
    `${below(path) ?? path}${query.size === 0 ? '' : `?${query.toString()}`}`
  const http: HttpDouble = await startDouble({
    route: ({ path }) => below(path) ?? path,
    refuse: ({ status, message, headers }) => ({
      status,
      headers: json(headers),
      body: JSON.stringify({
        message,
        documentation_url: 'https://docs.github.com/rest',
        status: `${status}`,
      }),
    }),
    handle: (request) => {
      const interruption = interruptions.shift()
      if (interruption !== undefined) return interruption
      if (request.headers.authorization !== `Bearer ${token}`) throw new Refusal(401, '', 'Bad credentials')
      if (request.method !== 'GET') throw notFound()
      const routing = { model, api: `${http.url}${basePath}`, request, largestPage, denied }
      const given = answerTo(routing, below(request.path))
      const change = distortions.find(([path]) => path.test(withQuery(request)))?.[1]
      return change === undefined ? given : change(given)
    },
  })
  return {
    url: `${http.url}${basePath}`,
    token,
    model,
    http,
    paths: () => http.requests.map(withQuery),
    deny: (permission, status = 404) => void denied.set(permission, status),
    interrupt: (...answers) => void interruptions.push(...answers),
    distort: (path, change) => void distortions.push([path, change]),
    stop: () => http.stop(),
  }
}

/** Changes the JSON of an answer, for `distort`. */
export function changeJson(change: (document: never) => unknown): (answer: Answer) => Answer {
  return (given) => ({
    ...given,
    body: JSON.stringify(change(JSON.parse(String(given.body)) as never)),
  })
}

function json(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'x-github-request-id': 'D0B1:1234:5678:9ABC:66AA',
    ...headers,
  }
}

function notFound(): Refusal {
  return new Refusal(404, '', 'Not Found')
}

function ok(document: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers: json(headers), body: JSON.stringify(document) }
}

function answerTo(routing: Routing, path: string | undefined): Answer {
  const { model, api, request } = routing
  const parts = (path ?? '').split('/').slice(1).map(decodeURIComponent)
  const [first, second = '', third = '', ...rest] = parts
  if (first === 'repos') {
    const name = `${second}/${third}`.toLowerCase()
    if (name === model.name().toLowerCase()) return inRepository(routing, rest)
    if (!model.names.some((one) => one.toLowerCase() === name)) throw notFound()
    // Renamed: GitHub leads to the number, which stays.
    const query = request.query.size === 0 ? '' : `?${request.query.toString()}`
    const location = [`${api}/repositories/${model.repositoryId}`, ...rest].join('/')
    return { status: 301, headers: json({ location: `${location}${query}` }), body: '{}' }
  }
  if (first === 'repositories' && second === `${model.repositoryId}`)
    return inRepository(routing, third === '' ? [] : [third, ...rest])
  if (first === 'users' && parts.length === 2) return user(routing, parts)
  if (first === 'orgs' && third === 'teams') return team(routing, parts)
  throw notFound()
}

function inRepository(routing: Routing, parts: readonly string[]): Answer {
  const [kind = '', one = '', two = ''] = parts
  if (parts.length === 0) return permitted(routing, 'contents', () => ok(repositoryShape(routing)))
  if (kind === 'actions' && one === 'runs' && parts[3] === 'approvals')
    return permitted(routing, 'actions', () => approvals(routing, parts))
  if (kind === 'compare') return permitted(routing, 'contents', () => comparison(routing, parts))
  if (kind === 'commits' && parts.length === 1) return permitted(routing, 'contents', () => history(routing))
  if (kind === 'commits' && two === 'pulls')
    return permitted(routing, 'pull-requests', () => pullsOfCommit(routing, parts))
  if (kind === 'pulls' && one !== '') return permitted(routing, 'pull-requests', () => pull(routing, parts))
  throw notFound()
}

function permitted({ denied }: Routing, permission: DoublePermission, route: () => Answer): Answer {
  const status = denied.get(permission)
  if (status === 403) throw new Refusal(403, '', 'Resource not accessible by integration')
  if (status === 404) throw notFound()
  return route()
}

const approvals: Route = (routing, [, , runId]) => {
  const found = routing.model.runApprovals.filter((one) => one.runId === runId)
  return ok(found.map((one) => runApprovalShape(routing, one)))
}

const comparison: Route = (routing, [, basehead = '']) => {
  const { model, request, largestPage } = routing
  const [base = '', head = ''] = basehead.split('...')
  const baseCommit = model.commits.get(base)
  if (baseCommit === undefined || !model.commits.has(head)) throw notFound()
  const { status, ahead, behind } = compare(model, base, head)
  const paged = request.query.has('page') || request.query.has('per_page')
  // Without a page: the last 250, and no word of a next page (GitHub docs, "Compare two commits").
  const page = paged ? pageOf(routing, ahead, largestPage) : { items: ahead.slice(-250), headers: {} }
  return ok(
    {
      url: '',
      base_commit: commitShape(routing, baseCommit),
      merge_base_commit: commitShape(routing, baseCommit),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: page.items.map((one) => commitShape(routing, one)),
      files: [],
    },
    page.headers,
  )
}

function history(routing: Routing): Answer {
  const { model, request } = routing
  const from = request.query.get('sha') ?? model.main()
  if (!model.commits.has(from)) throw notFound()
  return listing(routing, reachable(model, from).toReversed(), (one) => commitShape(routing, one))
}

const pullsOfCommit: Route = (routing, [, sha = '']) => {
  const { model } = routing
  if (!model.commits.has(sha)) throw new Refusal(422, '', `No commit found for SHA: ${sha}`)
  const found = model.pullRequests.filter(
    ({ commits, landed }) => commits.includes(sha) || landed.includes(sha),
  )
  return listing(routing, found, (one) => pullRequestEntry(routing, one))
}

const pull: Route = (routing, [, number = '', part]) => {
  const found = routing.model.pullRequests.find((one) => `${one.number}` === number)
  if (found === undefined) throw notFound()
  if (part === undefined) return ok(pullRequestShape(routing, found))
  return part === 'commits' ? pullCommits(routing, found) : pullReviews(routing, found, part)
}

/** GitHub lists no more than 250. */
function pullCommits(routing: Routing, { commits }: ModelPullRequest): Answer {
  const found = commits.slice(0, 250).flatMap((sha) => routing.model.commits.get(sha) ?? [])
  return listing(routing, found, (one) => commitShape(routing, one))
}

function pullReviews(routing: Routing, { reviews }: ModelPullRequest, part: string): Answer {
  if (part !== 'reviews') throw notFound()
  return listing(routing, reviews, (one) => reviewShape(routing, one))
}

const user: Route = (routing, [, login = '']) => {
  const found = routing.model.findUser(login)
  if (found === undefined) throw notFound()
  return ok(userShape(routing, found))
}

const team: Route = (routing, [, organization, , slug, memberships, login = '']) =>
  permitted(routing, 'members', () => {
    const found = routing.model.teams.find((one) => one.organization === organization && one.slug === slug)
    if (found === undefined) throw notFound()
    if (memberships === undefined) return ok({ id: 42, node_id: 'T_42', slug, name: slug })
    const state = found.members.get(login)
    if (memberships !== 'memberships' || state === undefined) throw notFound()
    return ok({ url: routing.api, role: 'member', state })
  })

function listing<T>(routing: Routing, all: readonly T[], shape: (one: T) => object): Answer {
  const { items, headers } = pageOf(routing, all, routing.largestPage)
  return ok(items.map(shape), headers)
}

interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** GitHub docs, "Using pagination in the REST API": 30 a page unless told, and links to the others. */
function pageOf<T>({ request, api }: Routing, all: readonly T[], largest: number): Page<T> {
  const asked = Number(request.query.get('per_page') ?? '30')
  const size = Math.min(asked, largest)
  const page = Number(request.query.get('page') ?? '1')
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(request.query)
    query.set('page', `${to}`)
    const origin = new URL(api).origin
    return `<${origin}${request.path}?${query.toString()}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
