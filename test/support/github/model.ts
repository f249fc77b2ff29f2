/** A repository on GitHub as a model: accounts, commits, pull requests and how they are merged, reviews, approvals of runs, teams. */
import { createHash } from 'node:crypto'

export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** Somebody who wrote a commit: an account, or an address that belongs to none. */
export type Writer = Account | { readonly email: string }

export interface ModelCommit {
  readonly sha: string
  readonly author: Writer
  readonly committer: Writer
  readonly message: string
  readonly date: string
  readonly parents: readonly string[]
  readonly verified: boolean
}

export interface CommitOptions {
  /** That of a commit which stands elsewhere too; made of all the rest unless given. */
  readonly sha?: string
  readonly author: Writer
  /** The author unless told. */
  readonly committer?: Writer
  readonly message?: string
  readonly parents?: readonly string[]
  readonly verified?: boolean
  readonly date?: string
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'

export interface ModelReview {
  readonly id: number
  readonly by: Account
  readonly commit: string | null
  readonly submittedAt: string
  state: ReviewState
}

export interface ModelPullRequest {
  readonly number: number
  readonly openedBy: Account
  /** Where its branch left the base. */
  readonly from: string
  readonly baseRepositoryId: number
  commits: readonly string[]
  mergedAt: string | null
  mergeCommit: string | null
  /** What stands on the base for it, besides its own commits. */
  landed: readonly string[]
  readonly reviews: ModelReview[]
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

export interface RunApproval {
  readonly runId: string
  readonly environments: readonly string[]
  readonly state: 'approved' | 'rejected' | 'pending'
  readonly by: Account
}

export interface ModelTeam {
  readonly organization: string
  readonly slug: string
  readonly members: Map<string, 'active' | 'pending'>
}

export interface RepositoryModel {
  readonly repositoryId: number
  readonly webFlow: Account
  /** The name that it has now. */
  name(): string
  rename(to: string): void
  /** Every name that it ever had. */
  readonly names: readonly string[]
  user(login: string, details?: Partial<Account>): Account
  deleteUser(account: Account): void
  isDeleted(account: Account): boolean
  findUser(login: string): Account | undefined
  main(): string
  /** Any commit; its parent is the last on the default branch unless told, and it stands on no branch. */
  commit(options: CommitOptions): string
  /** A commit that somebody pushed to the default branch. */
  push(options: CommitOptions): string
  /** Moves the default branch. */
  moveMain(sha: string): void
  readonly commits: ReadonlyMap<string, ModelCommit>
  readonly pullRequests: readonly ModelPullRequest[]
  openPullRequest(options: {
    readonly by: Account
    readonly commits?: readonly CommitOptions[]
    readonly baseRepositoryId?: number
  }): ModelPullRequest
  /** Another commit on its branch. */
  pushTo(pull: ModelPullRequest, options: CommitOptions): string
  /** Other commits in the place of those that were there. */
  forcePush(pull: ModelPullRequest, commits: readonly CommitOptions[]): void
  review(
    pull: ModelPullRequest,
    by: Account,
    state?: ReviewState,
    details?: { readonly commit?: string | null; readonly submittedAt?: string },
  ): ModelReview
  /** By the button: GitHub makes the commit, and signs it unless it rebases. */
  merge(pull: ModelPullRequest, by: Account, method?: MergeMethod): string
  /** By the merge queue, whose bot presses the button. */
  mergeByQueue(pulls: readonly ModelPullRequest[], method?: MergeMethod): void
  /** Says, as GitHub does when a push brings in all of its commits, that it was merged by this one. */
  markMerged(pull: ModelPullRequest, by: string): void
  approveRun(runId: string, environment: string, by: Account, state?: RunApproval['state']): void
  readonly runApprovals: readonly RunApproval[]
  team(organization: string, slug: string, members?: readonly Account[]): ModelTeam
  readonly teams: readonly ModelTeam[]
}

export interface ModelOptions {
  readonly repository?: string
  readonly repositoryId?: number
}

export function headOf(pull: ModelPullRequest): string {
  return pull.commits.at(-1) ?? pull.from
}

/** An address that GitHub ties to the account. */
export function emailOf(writer: Writer): string {
  return 'email' in writer ? writer.email : `${writer.id}+${writer.login}@users.noreply.github.com`
}

export function modelRepository({
  repository = 'octo-org/app',
  repositoryId = 1234,
}: ModelOptions = {}): RepositoryModel {
  const names = [repository]
  const accounts = new Map<string, Account>()
  const deleted = new Set<number>()
  const commits = new Map<string, ModelCommit>()
  const pullRequests: ModelPullRequest[] = []
  const runApprovals: RunApproval[] = []
  const teams: ModelTeam[] = []
  let ticks = 0
  const tick = (): string =>
    new Date(Date.UTC(2026, 7, 1) + ticks++ * 60_000).toISOString().replace('.000', '')

  const user: RepositoryModel['user'] = (login, details = {}) => {
    const type = details.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User')
    const account = { id: details.id ?? 1000 + accounts.size, login, type }
    accounts.set(login.toLowerCase(), account)
    return account
  }
  const webFlow = user('web-flow', { id: 19864447 })
  const queue = user('github-merge-queue[bot]', { id: 118344674 })
  const commit: RepositoryModel['commit'] = (options) => {
    const made = {
      author: options.author,
      committer: options.committer ?? options.author,
      message: options.message ?? `Change ${commits.size}`,
      date: options.date ?? tick(),
      parents: options.parents ?? [main],
      verified: options.verified ?? false,
    }
    const sha =
      options.sha ??
      createHash('sha1')
        .update(JSON.stringify([commits.size, made.message, made.date]))
        .digest('hex')
    commits.set(sha, { sha, ...made })
    return sha
  }
  let main = ''
  main = commit({ author: user('octo-founder'), message: 'Begin', parents: [] })
  const push: RepositoryModel['push'] = (options) => (main = commit(options))

  const chain = (from: string, all: readonly CommitOptions[]): readonly string[] => {
    let last = from
    return all.map((options) => (last = commit({ parents: [last], ...options })))
  }
  const land = (pull: ModelPullRequest, landed: readonly string[]): string => {
    main = landed.at(-1) ?? main
    Object.assign(pull, { landed, mergeCommit: main, mergedAt: tick() })
    return main
  }
  const known = (sha: string): ModelCommit => {
    const found = commits.get(sha)
    if (found === undefined) throw new TypeError(`no such commit: ${sha}`)
    return found
  }
  const byGitHub = { committer: webFlow, verified: true }
  const merge: RepositoryModel['merge'] = (pull, by, method = 'merge') => {
    const title = `Pull request ${pull.number} (#${pull.number})`
    const head = headOf(pull)
    switch (method) {
      case 'merge':
        return land(pull, [
          commit({ author: by, message: `Merge ${title}`, parents: [main, head], ...byGitHub }),
        ])
      case 'squash': {
        const others = pull.commits.map((sha) => emailOf(known(sha).author))
        const named = [...new Set(others)].filter((email) => email !== emailOf(pull.openedBy))
        const trailers = named.map((email) => `Co-authored-by: Somebody <${email}>`).join('\n')
        return land(pull, [
          commit({ author: pull.openedBy, message: `${title}\n\n${trailers}`, parents: [main], ...byGitHub }),
        ])
      }
      case 'rebase': {
        const again = pull.commits.map((sha): CommitOptions => {
          const { author, message, date } = known(sha)
          return { author, message, date, committer: by }
        })
        return land(pull, chain(main, again))
      }
    }
  }
  return {
    repositoryId,
    webFlow,
    names,
    name: () => names.at(-1) ?? repository,
    rename: (to) => void names.push(to),
    user,
    deleteUser: ({ id, login }) => {
      deleted.add(id)
      accounts.delete(login.toLowerCase())
    },
    isDeleted: ({ id }) => deleted.has(id),
    findUser: (login) => accounts.get(login.toLowerCase()),
    main: () => main,
    commit,
    push,
    moveMain: (sha) => void (main = sha),
    commits,
    pullRequests,
    openPullRequest: ({ by, commits: own = [{ author: by }], baseRepositoryId = repositoryId }) => {
      const pull: ModelPullRequest = {
        number: pullRequests.length + 1,
        openedBy: by,
        from: main,
        baseRepositoryId,
        commits: chain(main, own),
        mergedAt: null,
        mergeCommit: null,
        landed: [],
        reviews: [],
      }
      pullRequests.push(pull)
      return pull
    },
    pushTo: (pull, options) => {
      const sha = commit({ parents: [headOf(pull)], ...options })
      pull.commits = [...pull.commits, sha]
      return sha
    },
    forcePush: (pull, all) => void (pull.commits = chain(pull.from, all)),
    review: (pull, by, state = 'APPROVED', details = {}) => {
      const { commit: of = headOf(pull), submittedAt = tick() } = details
      const made = { id: 5000 + ticks++, by, state, commit: of, submittedAt }
      pull.reviews.push(made)
      return made
    },
    merge,
    mergeByQueue: (pulls, method = 'squash') => pulls.forEach((pull) => merge(pull, queue, method)),
    markMerged: (pull, by) => void Object.assign(pull, { landed: [by], mergeCommit: by, mergedAt: tick() }),
    approveRun: (runId, environment, by, state = 'approved') =>
      void runApprovals.push({ runId, environments: [environment], state, by }),
    runApprovals,
    team: (organization, slug, members = []) => {
      const made = {
        organization,
        slug,
        members: new Map(members.map(({ login }) => [login, 'active' as const])),
      }
      teams.push(made)
      return made
    },
    teams,
  }
}
