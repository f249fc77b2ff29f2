/** What is asked of GitHub about how a repository is set up; nothing here changes anything. */

/** Undefined answers mean "there is none". @throws ServiceError where it could not be found out, a denial included */
export interface RepositoryReader {
  identity(): Promise<RepositoryIdentity>
  environment(name: string): Promise<EnvironmentState | undefined>
  branch(name: string): Promise<BranchState>
}

export interface RepositoryIdentity {
  /** `owner/name` as it is now. */
  readonly name: string
  readonly id: string
  readonly ownerId: string
  readonly defaultBranch: string
}

export interface EnvironmentState {
  /** Users and teams whose review a job waits for; any one of them is enough. */
  readonly reviewers: readonly string[]
  /** Whether whoever started a run may review it. */
  readonly selfReview: 'refused' | 'allowed'
  /** Whether administrators of the repository may let a run in without a review. */
  readonly bypass: 'refused' | 'allowed'
  readonly takes: EnvironmentRefs
}

/** Which runs may name an environment. */
export type EnvironmentRefs =
  | { readonly kind: 'any-ref' }
  | { readonly kind: 'protected-branches' }
  /** Patterns of branches and tags. */
  | { readonly kind: 'listed'; readonly branches: readonly string[]; readonly tags: readonly string[] }

/** What holds for a branch by all of its rules together. */
export interface BranchState {
  /** Absent where changes need no pull request. */
  readonly reviews?: ReviewDemands
  readonly deletion: 'refused' | 'allowed'
  readonly forcePush: 'refused' | 'allowed'
  /** How many roles, teams and apps may pass the rules over; absent where the token is not shown it. */
  readonly bypasses?: number
}

export interface ReviewDemands {
  readonly approvals: number
  /** Whether a push takes approvals back. */
  readonly dismissesStale: boolean
  readonly codeOwners: boolean
  /** Whether somebody else than the last who pushed must approve. */
  readonly lastPush: boolean
}
