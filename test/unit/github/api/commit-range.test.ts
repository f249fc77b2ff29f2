import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readRange } from '@secure-deploy/github/api/commit-range'
import { errorWith } from '../../../support/errors.ts'
import { changeJson, startGitHub } from '../../../support/github-double.ts'
import type { GitHubDouble } from '../../../support/github-double.ts'
import { apiOf } from '../../../support/github/asking.ts'
import type { Account } from '../../../support/github/model.ts'

let gitHub: GitHubDouble
let octocat: Account
beforeEach(async () => {
  gitHub = await startGitHub()
  octocat = gitHub.model.user('octocat')
})
afterEach(() => gitHub.stop())

const repository = '/repos/octo-org/app'
const push = (count: number) => Array.from({ length: count }, () => gitHub.model.push({ author: octocat }))
const range = async (base: string | undefined, head = gitHub.model.main()) => {
  const question = { repository, head, ...(base === undefined ? {} : { base }) }
  return (await readRange(apiOf(gitHub), question)).map(({ sha }) => sha)
}

describe('readRange', () => {
  it('finds every commit after the base, and the base not', async () => {
    const base = gitHub.model.main()
    const added = push(3)
    expect(await range(base)).toEqual(added)
  })

  it('finds more commits than GitHub lists without pages', async () => {
    const base = gitHub.model.main()
    const added = push(260)
    expect(await range(base)).toEqual(added)
  })

  it('finds them all in pages that are smaller than asked for', async () => {
    const small = await startGitHub({ largestPage: 7 })
    const author = small.model.user('octocat')
    const base = small.model.main()
    const added = Array.from({ length: 20 }, () => small.model.push({ author }))
    const found = await readRange(apiOf(small), { repository, base, head: small.model.main() })
    expect(found.map(({ sha }) => sha)).toEqual(added)
    await small.stop()
  })

  it('finds the commit itself when it is the base', async () => {
    const [sha] = push(1)
    expect(await range(sha, sha)).toEqual([sha])
  })

  it('finds the commit itself when it is older than the base', async () => {
    const [older, newer] = push(2)
    expect(await range(newer, older)).toEqual([older])
  })

  it('finds what is new on a branch that went another way than the base', async () => {
    const [fork] = push(1)
    const side = gitHub.model.commit({ author: octocat, parents: [fork!] })
    push(1)
    expect(await range(gitHub.model.main(), side)).toEqual([side])
  })

  it('finds the whole history without a base', async () => {
    const root = gitHub.model.main()
    const added = push(130)
    expect(await range(undefined)).toEqual([root, ...added].reverse())
  })

  it('refuses more than 1,000 commits after the base', async () => {
    const base = gitHub.model.main()
    push(1001)
    await expect(range(base)).rejects.toEqual(errorWith('GITHUB_RANGE_TOO_LARGE'))
  })

  it('refuses a history of more than 1,000 commits', async () => {
    push(1000)
    await expect(range(undefined)).rejects.toEqual(errorWith('GITHUB_RANGE_TOO_LARGE'))
  })

  it('says that a base is not there', async () => {
    await expect(range('f'.repeat(40))).rejects.toEqual(errorWith('GITHUB_NOT_FOUND'))
  })

  it('says that a head is not there', async () => {
    await expect(range(undefined, 'f'.repeat(40))).rejects.toEqual(errorWith('GITHUB_NOT_FOUND'))
  })

  it.each(['main', 'HEAD~1', 'A'.repeat(40), '../../user', `${'a'.repeat(40)}?x`])(
    'refuses %s, which is no commit',
    async (name) => {
      await expect(range(name)).rejects.toEqual(errorWith('INPUT_MALFORMED'))
      await expect(range(undefined, name)).rejects.toEqual(errorWith('INPUT_MALFORMED'))
      expect(gitHub.http.requests).toEqual([])
    },
  )

  interface Compared {
    readonly total_commits: number
    readonly commits: readonly { readonly sha: string }[]
    readonly base_commit: { readonly sha: string }
  }

  it.each<readonly [string, (answer: Compared) => object]>([
    ['that leaves out a commit', (all) => ({ ...all, commits: all.commits.slice(1) })],
    ['that counts fewer than it lists', (all) => ({ ...all, total_commits: 1 })],
    ['that counts more than it lists', (all) => ({ ...all, total_commits: 4 })],
    ['that lists a commit twice', (all) => ({ ...all, commits: all.commits.map(() => all.commits[2]) })],
    ['that ends before the head', (all) => ({ ...all, total_commits: 2, commits: all.commits.slice(0, 2) })],
    ['that says that nothing is new', (all) => ({ ...all, status: 'identical' })],
    [
      'that lists nothing and says that something is new',
      (all) => ({ ...all, total_commits: 0, commits: [] }),
    ],
    ['of another commit', (all) => ({ ...all, base_commit: all.commits[0] })],
    ['with a status that nobody knows', (all) => ({ ...all, status: 'sideways' })],
    ['without a count', (all) => ({ ...all, total_commits: undefined })],
  ])('refuses a comparison %s', async (_case, change) => {
    const base = gitHub.model.main()
    push(3)
    gitHub.distort(/\/compare\//, changeJson(change))
    await expect(range(base)).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it.each<readonly [string, (commits: readonly object[]) => readonly object[]]>([
    ['that begins elsewhere', (commits) => commits.toReversed()],
    ['that names a commit twice', (commits) => [commits[0]!, commits[0]!]],
    ['of nothing', () => []],
  ])('refuses a history %s', async (_case, change) => {
    push(3)
    gitHub.distort(/\/commits\?/, changeJson(change))
    await expect(range(undefined)).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })

  it('refuses another commit in the place of the head', async () => {
    const [older, newer] = push(2)
    gitHub.distort(
      /per_page=1$/,
      changeJson(([one]: readonly object[]) => [{ ...one, sha: newer }]),
    )
    await expect(range(newer, older)).rejects.toEqual(errorWith('GITHUB_ANSWER_UNEXPECTED'))
  })
})
