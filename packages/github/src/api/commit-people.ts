/** Who made a commit, as far as GitHub knows them: its author, its committer, and whoever its message names as co-author. */
import type { Contribution, Person } from '@secure-deploy/core/facts/rule-facts'
import { inParallel } from '@secure-deploy/core/in-parallel'
import { person as personShape } from './answer-shapes.ts'
import type { Commit } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { segment } from './api-paths.ts'
import { coAuthorsOf, noReplyOf } from './co-authors.ts'
import { atATime } from './pace.ts'

export interface CommitPeople {
  readonly people: readonly Contribution[]
  /** E-mail addresses, in lowercase, and what else stands in the place of one, that lead to no account. */
  readonly unresolved: readonly string[]
}

interface Directory {
  /** Of the server, such as `github.com`. */
  readonly host: string
  /** The accounts to which GitHub ties an address in some commit. */
  readonly accounts: ReadonlyMap<string, readonly Person[]>
  findLogin(login: string): Promise<Person | undefined>
}

/** Whether the author of a commit wrote it, or pressed the button that merged a pull request, and wrote nothing. */
export type Authorship = (commit: Commit) => 'wrote' | 'pressed'

/** The people of any of these commits together; `host` is the server's, such as `github.com`. */
export async function peopleOfAll(
  api: GitHubApi,
  host: string,
  commits: ReadonlyMap<string, Commit>,
  authorship: Authorship,
): Promise<(some: readonly Commit[]) => CommitPeople> {
  const all = [...commits.values()]
  const directory: Directory = {
    host,
    accounts: accountsIn(all),
    findLogin: (login) => api.find(`/users/${segment(login, 'account')}`, personShape, 'contents: read'),
  }
  const entries = await inParallel(all, atATime, async (commit) => {
    return [commit.sha, await peopleOf(commit, authorship(commit), directory)] as const
  })
  const bySha = new Map(entries)
  return (some) => {
    // In an order of their own, so that the order of an answer shows nowhere.
    const found = some
      .map(({ sha }) => sha)
      .toSorted()
      .flatMap((sha) => bySha.get(sha) ?? [])
    return {
      people: distinctPeople(found.flatMap(({ people }) => people)),
      unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))].sort(),
    }
  }
}

/** Addresses by the accounts that GitHub ties them to in these commits: a trailer alone is tied to none by the API. */
function accountsIn(commits: readonly Commit[]): ReadonlyMap<string, readonly Person[]> {
  const accounts = new Map<string, Person[]>()
  for (const { author, committer, commit } of commits) {
    tie(accounts, commit.author?.email, author)
    tie(accounts, commit.committer?.email, committer)
  }
  return accounts
}

function tie(
  accounts: Map<string, Person[]>,
  email: string | null | undefined,
  person: Person | undefined,
): void {
  const address = email?.trim().toLowerCase() ?? ''
  if (address === '' || person === undefined) return
  const known = accounts.get(address) ?? []
  if (!known.some(({ id }) => id === person.id)) accounts.set(address, [...known, person])
}

/**
 * GitHub commits as `web-flow` what it makes itself, and signs it; the account is nobody's. Fail closed: without the signature
 * anybody can write that name into a commit, so it is taken literally.
 */
export function isMadeByGitHub({ committer, commit }: Commit): boolean {
  return committer?.login.toLowerCase() === 'web-flow' && commit.verification?.verified === true
}

async function peopleOf(
  commit: Commit,
  authorship: ReturnType<Authorship>,
  directory: Directory,
): Promise<CommitPeople> {
  const { author, committer, commit: git, sha } = commit
  const found: Found[] = []
  if (authorship === 'wrote')
    found.push(await identify('author', author, git.author?.email, { sha, directory }))
  if (!isMadeByGitHub(commit))
    found.push(await identify('committer', committer, git.committer?.email, { sha, directory }))
  for (const address of coAuthorsOf(git.message))
    found.push(await identify('co-author', undefined, address, { sha, directory }))
  const people = found.flatMap(({ as, by }) => by.map((one) => ({ by: one, as, commit: sha })))
  return {
    people: distinctPeople(people),
    unresolved: [...new Set(found.flatMap(({ unresolved }) => unresolved))],
  }
}

interface Found {
  readonly as: Contribution['as']
  readonly by: readonly Person[]
  readonly unresolved: readonly string[]
}

async function identify(
  as: Contribution['as'],
  person: Person | undefined,
  email: string | null | undefined,
  { sha, directory }: { readonly sha: string; readonly directory: Directory },
): Promise<Found> {
  if (person !== undefined) return { as, by: [person], unresolved: [] }
  const address = email?.trim().toLowerCase() ?? ''
  if (address === '')
    return { as, by: [], unresolved: [`the ${as} of ${sha.slice(0, 7)}, without an address`] }
  const by = directory.accounts.get(address) ?? (await behindNoReply(address, directory))
  return { as, by, unresolved: by.length === 0 ? [address] : [] }
}

async function behindNoReply(address: string, { host, findLogin }: Directory): Promise<readonly Person[]> {
  const noReply = noReplyOf(address, host)
  switch (noReply?.kind) {
    case undefined:
      return []
    case 'id': {
      const { id, login } = noReply
      return id > 0 ? [{ id, login, kind: login.endsWith('[bot]') ? 'bot' : 'user' }] : []
    }
    case 'login': {
      const found = await findLogin(noReply.login)
      return found === undefined ? [] : [found]
    }
  }
}

/** One entry for what somebody was, however often: the first commit is enough to show it. */
function distinctPeople(people: readonly Contribution[]): readonly Contribution[] {
  const seen = new Map<string, Contribution>()
  for (const one of people) {
    const key = `${one.as} ${one.by.id} ${one.by.login.toLowerCase()}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}
