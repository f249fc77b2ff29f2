import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ServiceError } from '@secure-deploy/core/errors'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { patienceWith } from '@secure-deploy/github/api/rate-limit'
import * as v from 'valibot'
import type { Answer } from '../../../support/aws/http-double.ts'
import { codeOf, errorWith } from '../../../support/errors.ts'
import { rateLimit, serverError, startGitHub } from '../../../support/github-double.ts'
import type { GitHubDouble } from '../../../support/github-double.ts'
import { apiOf, clock } from '../../../support/github/asking.ts'

const shape = v.object({ full_name: v.string() })
const path = '/repos/octo-org/app'
const needs = 'contents: read'

let gitHub: GitHubDouble
beforeEach(async () => {
  gitHub = await startGitHub()
})
afterEach(() => gitHub.stop())

const get = (ports: Parameters<typeof apiOf>[1] = {}) => apiOf(gitHub, ports).get(path, shape, needs)
const failureOf = (attempt: Promise<unknown>): Promise<ServiceError> =>
  attempt.then(
    () => {
      throw new Error('it passed')
    },
    (error: unknown) => error as ServiceError,
  )
const answering = (answer: Partial<Answer>): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{}',
  ...answer,
})

describe('a request to GitHub', () => {
  it('says who asks, with what, and for which version of the API', async () => {
    await get()
    expect(gitHub.http.requests[0]?.headers).toMatchObject({
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${gitHub.token}`,
      'user-agent': 'secure-deploy-actions',
      'x-github-api-version': '2022-11-28',
    })
  })

  it('is sent once for each path', async () => {
    const api = apiOf(gitHub)
    await Promise.all([api.get(path, shape, needs), api.get(path, shape, needs)])
    await api.find(path, shape, needs)
    expect(gitHub.paths()).toEqual([path])
  })

  it('leaves the digest of what was answered, sorted by path', async () => {
    const octocat = gitHub.model.user('octocat')
    const api = apiOf(gitHub)
    await api.get('/users/octocat', v.object({ id: v.literal(octocat.id) }), needs)
    await api.get(path, shape, needs)
    expect(await api.find('/users/nobody', shape, needs)).toBeUndefined()
    const body = await fetch(`${gitHub.url}${path}`, {
      headers: { authorization: `Bearer ${gitHub.token}` },
    })
    expect(api.answers().map((one) => one.path)).toEqual([path, '/users/nobody', '/users/octocat'])
    expect(api.answers()[0]?.sha256).toBe(sha256Of(new Uint8Array(await body.arrayBuffer())))
  })
})

describe('what is no answer', () => {
  it.each([
    ['a token that is not good', 401, 'GITHUB_ACCESS_DENIED'],
    ['a permission that is missing', 403, 'GITHUB_ACCESS_DENIED'],
    ['what does not exist', 404, 'GITHUB_NOT_FOUND'],
    ['a commit that GitHub does not know', 422, 'GITHUB_NOT_FOUND'],
    ['a conflict', 409, 'GITHUB_ANSWER_UNEXPECTED'],
    ['no content', 204, 'GITHUB_ANSWER_UNEXPECTED'],
    ['an answer that is not ready', 202, 'GITHUB_ANSWER_UNEXPECTED'],
  ])('tells %s by its code', async (_case, status, code) => {
    gitHub.interrupt(answering({ status, body: status === 204 ? '' : '{"message":"No"}' }))
    expect(await codeOf(() => get())).toBe(code)
  })

  it.each([
    ['contents: read', path],
    ['actions: read', `${path}/actions/runs/1000/approvals`],
    ['pull-requests: read', `${path}/pulls/1`],
    ['members: read', '/orgs/octo-org/teams/release'],
  ] as const)('names the permission %s that may be missing', async (permission, asked) => {
    const error = await failureOf(apiOf(gitHub).get(`${asked}x`, shape, permission))
    expect(error.code).toBe('GITHUB_NOT_FOUND')
    expect(error.nextStep).toContain(permission)
  })

  it('names the request, its id and what GitHub said', async () => {
    gitHub.deny('contents', 403)
    const error = await failureOf(get())
    expect(error).toMatchObject({
      operation: `GET ${path}`,
      requestId: 'D0B1:1234:5678:9ABC:66AA',
      message: `GitHub answered 403 to GET ${path}: Resource not accessible by integration`,
    })
  })

  it('never shows the token', async () => {
    const faults: readonly Answer[] = [
      answering({ status: 401, body: '{"message":"Bad credentials"}' }),
      answering({ body: 'garbage' }),
      answering({ status: 302, headers: { location: 'https://example.org' } }),
    ]
    for (const fault of faults) {
      gitHub.interrupt(fault)
      const error = await failureOf(get())
      expect(
        JSON.stringify([error.message, error.nextStep, error.operation, String(error.cause)]),
      ).not.toContain(gitHub.token)
    }
  })

  it.each([
    ['JSON that is none', { body: '{"full_name":' }],
    ['a key that is named twice', { body: '{"full_name":"a","full_name":"b"}' }],
    ['a page of HTML', { headers: { 'content-type': 'text/html' }, body: '<html></html>' }],
    ['an answer without a type', { headers: {}, body: '{"full_name":"octo-org/app"}' }],
    ['another shape', { body: '{"full_name":7}' }],
    ['a list in the place of an object', { body: '[]' }],
    ['more than 16 MiB', { body: `{"full_name":"${'x'.repeat(17 * 1024 ** 2)}"}` }],
  ])('refuses %s', async (_case, answer) => {
    gitHub.interrupt(answering(answer))
    await expect(get()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })
})

describe('a redirection', () => {
  it('is followed to where a renamed repository is now', async () => {
    gitHub.model.rename('octo-org/renamed')
    expect(await get()).toEqual({ full_name: 'octo-org/renamed' })
  })

  const leading = (location: string | undefined, status = 301): Answer =>
    answering({ status, headers: { 'content-type': 'application/json', ...(location && { location }) } })

  it.each([
    ['to another server', 'https://example.org/repos/octo-org/app'],
    ['to another port', 'http://127.0.0.1:9/repos/octo-org/app'],
    ['with a password', 'http://octocat:secret@127.0.0.1/'],
    ['to no address', 'http://['],
    ['to nowhere', undefined],
  ])('%s is refused', async (_case, location) => {
    gitHub.interrupt(leading(location))
    await expect(get()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
    expect(gitHub.http.requests).toHaveLength(1)
  })

  it('is followed three times and no more', async () => {
    gitHub.interrupt(...Array.from({ length: 3 }, () => leading(path)))
    expect(await get()).toEqual({ full_name: 'octo-org/app' })
    gitHub.interrupt(...Array.from({ length: 4 }, () => leading(path, 307)))
    await expect(get()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('is refused out of the API on a server of GitHub Enterprise', async () => {
    const enterprise = await startGitHub({ basePath: '/api/v3' })
    enterprise.interrupt(leading('/login'))
    await expect(apiOf(enterprise).get(path, shape, needs)).rejects.toEqual(
      errorWith('GITHUB_ANSWER_UNEXPECTED'),
    )
    await enterprise.stop()
  })
})

describe('patience', () => {
  it('asks again after an error of the server', async () => {
    gitHub.interrupt(serverError(502), serverError(503))
    const { waits, ...ports } = clock()
    expect(await get(ports)).toEqual({ full_name: 'octo-org/app' })
    expect(waits).toHaveLength(2)
  })

  it('ends after three errors of the server', async () => {
    gitHub.interrupt(serverError(), serverError(), serverError())
    const error = await failureOf(get())
    expect([error.code, error.retryable]).toEqual(['GITHUB_UNAVAILABLE', true])
    expect(gitHub.http.requests).toHaveLength(3)
  })

  it('asks again after a connection that broke', async () => {
    gitHub.http.plan({ operation: path, fault: { kind: 'reset-before' } })
    expect(await get()).toEqual({ full_name: 'octo-org/app' })
  })

  it('asks again after an answer that was cut off', async () => {
    gitHub.http.plan({ operation: path, fault: { kind: 'reset-within', after: 20 } })
    expect(await get()).toEqual({ full_name: 'octo-org/app' })
  })

  it('ends when no answer comes in time', async () => {
    gitHub.http.plan({ operation: path, times: 3, fault: { kind: 'silence' } })
    await expect(get({ milliseconds: 30 })).rejects.toEqual(errorWith('NETWORK'))
    expect(gitHub.http.requests).toHaveLength(3)
  })

  it('ends when no connection holds', async () => {
    gitHub.http.plan({ operation: path, times: 3, fault: { kind: 'reset-before' } })
    const error = await failureOf(get())
    expect([error.code, error.retryable]).toEqual(['NETWORK', true])
  })

  it.each([
    ['403 and the seconds to wait', rateLimit(403, { 'retry-after': '7' }), 7000],
    ['429 and the seconds to wait', rateLimit(429, { 'retry-after': '7' }), 7000],
    [
      '403 and the time of the reset',
      rateLimit(403, {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': `${Date.UTC(2026, 7, 2) / 1000 + 30}`,
      }),
      30_000,
    ],
    [
      'a reset that is over by this clock',
      rateLimit(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      1000,
    ],
    ['no seconds at all', rateLimit(403, { 'retry-after': '0' }), 1000],
    ['403 and no time', rateLimit(403), 60_000],
    ['429 and a date that is no number', rateLimit(429, { 'retry-after': 'tomorrow' }), 60_000],
  ])('waits after %s', async (_case, limited, expected) => {
    gitHub.interrupt(limited)
    const { waits, ...ports } = clock()
    expect(await get(ports)).toEqual({ full_name: 'octo-org/app' })
    expect(waits).toEqual([expected])
  })

  it('ends when the wait would be longer than a minute, and says until when', async () => {
    gitHub.interrupt(rateLimit(403, { 'retry-after': '61' }))
    const { waits, ...ports } = clock()
    const error = await failureOf(get(ports))
    expect([error.code, error.retryable]).toEqual(['GITHUB_RATE_LIMITED', true])
    expect(error.message).toContain('2026-08-02T00:01:01Z')
    expect(waits).toEqual([])
  })

  it('ends when the waits together would be longer than a minute', async () => {
    gitHub.interrupt(rateLimit(429, { 'retry-after': '40' }), rateLimit(429, { 'retry-after': '40' }))
    await expect(get()).rejects.toEqual(errorWith('GITHUB_RATE_LIMITED'))
  })

  it('counts once what requests under way at a time are asked to wait', async () => {
    const { now, wait, waits } = clock()
    const patience = patienceWith(now, wait)
    expect([50_000, 50_000, 45_000].map((milliseconds) => patience.note(milliseconds))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    await Promise.all([patience.ready(), patience.ready()])
    expect(waits[0]).toBe(50_000)
    expect(patience.note(20_000)).toBeInstanceOf(Date)
  })

  it('takes a 403 that speaks of no limit for a refusal', async () => {
    gitHub.deny('contents', 403)
    const { waits, ...ports } = clock()
    await expect(get(ports)).rejects.toEqual(errorWith('GITHUB_ACCESS_DENIED'))
    expect(waits).toEqual([])
  })
})

describe('a list', () => {
  const item = v.object({ sha: v.string() })
  const list = (double = gitHub, size = 100) =>
    apiOf(double).list(`${path}/commits?sha=${double.model.main()}&per_page=${size}`, item, needs)
  const fill = (double: GitHubDouble, count: number) => {
    const octocat = double.model.user('octocat')
    for (let index = 0; index < count; index += 1) double.model.push({ author: octocat })
  }

  it.each([1, 2, 3, 7, 100])('is read to its end in pages of %d', async (size) => {
    fill(gitHub, 6)
    const found = await list(gitHub, size)
    expect(found).toHaveLength(7)
    expect(gitHub.http.requests).toHaveLength(Math.ceil(7 / size))
  })

  it('is read to its end where pages are smaller than asked for', async () => {
    const small = await startGitHub({ largestPage: 2, basePath: '/api/v3' })
    fill(small, 4)
    expect(await list(small)).toHaveLength(5)
    await small.stop()
  })

  const linking = (link: string) =>
    gitHub.distort(/\/commits/, (answer) => ({ ...answer, headers: { ...answer.headers, link } }))

  it.each([
    ['another server', '<https://example.org/next>; rel="next"'],
    ['no address', '<::>; rel="next"'],
  ])('that goes on at %s is refused', async (_case, link) => {
    linking(link)
    await expect(list()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('that goes round is refused', async () => {
    linking(`<${gitHub.url}${path}/commits?sha=${gitHub.model.main()}&per_page=100>; rel="next"`)
    await expect(list()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('that never ends is refused', async () => {
    let page = 1
    gitHub.distort(/\/commits/, (answer) => {
      page += 1
      const link = `<${gitHub.url}${path}/commits?page=${page}>; rel="next"`
      return { ...answer, headers: { ...answer.headers, link } }
    })
    await expect(list()).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('finds the next page behind an address that holds a comma', async () => {
    fill(gitHub, 1)
    gitHub.distort(/page=1$/, (answer) => ({
      ...answer,
      headers: {
        ...answer.headers,
        link: `<${gitHub.url}/a,b>; rel="first", <${gitHub.url}${path}/commits?per_page=1&page=2&x=a,b>; rel="next"`,
      },
    }))
    expect(await list(gitHub, 1)).toHaveLength(2)
  })
})
