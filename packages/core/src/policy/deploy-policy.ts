/** The deploy policy as the domain knows it: who may sign, where releases come from, and what each environment demands. */
import type { SignerSet } from '../trust.ts'
import type { Sha256 } from '../values/digest.ts'
import type { StoreUri } from '../values/uris.ts'

/** What lets a release into an environment; made from a file by `parseDeployPolicy`, in which every word of a user has become a value. */
export interface DeployPolicy {
  /** Where the file came from and what it said, for records. */
  readonly uri: string
  readonly sha256: Sha256
  /** The release names that it is for; in each, `*` stands for any characters. */
  readonly releases: readonly string[]
  readonly source: SourceDemands
  /** Who may sign releases. */
  readonly signers: SignerSet
  /** In the order of the file; every `after` names one that stands before. */
  readonly environments: readonly EnvironmentPolicy[]
  /** Absent: nobody can hold anything under this policy. */
  readonly holds?: HoldsPolicy
}

/** Where a release must come from; what is absent is not demanded. */
export interface SourceDemands {
  /** `owner/name`, compared without case as GitHub does; any one of them. */
  readonly repositories: readonly string[]
  /** Numbers that survive a rename and cannot be registered again; any one of them. */
  readonly repositoryIds?: readonly string[]
  /** Full refs such as `refs/heads/main`, exactly; any one of them. */
  readonly refs?: readonly string[]
  /** `owner/repo/.github/workflows/file.yml`, with or without `@ref`; any one of them. */
  readonly workflowRefs?: readonly string[]
  readonly runnerEnvironment?: string
  /** Events that may have started the run, such as `push`; any one of them. */
  readonly events?: readonly string[]
  /** `oidc-token`: the claims must come from the run's OIDC token, not from variables that an earlier step can change. */
  readonly claims?: 'oidc-token'
  /** `clean`: the checkout must have been compared with the commit, and nothing have differed. */
  readonly state?: 'clean'
}

export interface EnvironmentPolicy {
  readonly name: string
  readonly store: StoreUri
  /** Twelve digits: the account that owns the store and that sessions must be in. */
  readonly accountId?: string
  readonly region?: string
  /** The environment that a release must come from; absent for the first, into which releases are uploaded. */
  readonly after?: string
  /** How long the release must have stood in the `after` environment, in milliseconds; 0 where nothing is demanded. */
  readonly soak: number
  /** Whether the `after` environment must hold a record of a successful deployment of the release. */
  readonly deployed: 'demanded' | 'not-demanded'
  /** Who may sign promotions into this environment, its first arrivals included. */
  readonly promotionSigners: SignerSet
  /** Who may sign records of deployments to this environment. */
  readonly deploymentSigners: SignerSet
  /** The GitHub environment that the promoting job must name. */
  readonly githubEnvironment?: string
  readonly evidence: EvidenceDemands
  readonly approvals?: ApprovalDemands
  /** When promotions into this environment may happen; none: at any time. */
  readonly windows: readonly TimeWindow[]
  /** Absent: nothing can be passed over here. */
  readonly bypass?: BypassPolicy
}

export interface EvidenceDemands {
  readonly tests?: TestDemands
  readonly findings?: FindingDemands
  readonly sbom?: SbomDemands
  /** Workflows that must have signed the release, and so vouch for its evidence; with or without `@ref`. */
  readonly workflowRefs?: readonly string[]
}

export interface TestDemands {
  /** The fewest tests that must have run, over all reports together; skipped ones did not run. */
  readonly minimum: number
  /** The oldest that the tests may be, in milliseconds. */
  readonly maxAge?: number
}

/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
export const findingLevels = ['error', 'warning', 'note'] as const
export type FindingLevel = (typeof findingLevels)[number]

export interface FindingDemands {
  /** No finding may be at this level or above it. */
  readonly below: FindingLevel
  readonly allowed: readonly AllowedFinding[]
  readonly maxAge?: number
}

export interface AllowedFinding {
  readonly ruleId: string
  readonly reason: string
  /** From this time on the finding counts again. */
  readonly until: Date
}

export interface SbomDemands {
  /** Any one of them. */
  readonly formats: readonly ('cyclonedx' | 'spdx')[]
  /** `files`: every file of the release must be named in an SBOM by its SHA-256. */
  readonly covers: 'files' | 'anything'
}

export const approvalSources = ['environment', 'pull-request'] as const
export type ApprovalSource = (typeof approvalSources)[number]

export interface ApprovalDemands {
  /** Distinct persons who must have approved every change. */
  readonly minimum: number
  /** Whether someone who authored, committed, co-authored or proposed any of the changes does not count. */
  readonly independent: boolean
  /** Who may approve; empty: everyone whom the sources let approve. */
  readonly from: readonly Approver[]
  readonly sources: readonly ApprovalSource[]
  /** Whether every author must be known to GitHub. */
  readonly unresolvedAuthors: 'refused' | 'allowed'
  /** The commit after which the first promotion looks for changes, where none stands in the environment yet. */
  readonly baseline?: string
}

export type Approver =
  | { readonly kind: 'user'; readonly id: number }
  | { readonly kind: 'login'; readonly login: string }
  /** A team by its organization and slug. */
  | { readonly kind: 'team'; readonly organization: string; readonly slug: string }

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export interface TimeWindow {
  readonly days: readonly Weekday[]
  /** Minutes since midnight; from `start` up to, not including, `end`. */
  readonly start: number
  readonly end: number
  /** An IANA name such as `Europe/Amsterdam`. */
  readonly timeZone: string
}

/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
export const bypassableRules = [
  'promotion-order',
  'soak',
  'deployment',
  'downgrade',
  'window',
  'evidence-tests',
  'evidence-findings',
  'evidence-sbom',
  'approvals',
  'authors-resolved',
] as const
export type BypassableRule = (typeof bypassableRules)[number]

export interface BypassPolicy {
  readonly rules: readonly BypassableRule[]
  /** Demanded of every bypass, in the place of the environment's own. */
  readonly approvals: ApprovalDemands
}

export interface HoldsPolicy {
  readonly store: StoreUri
  readonly region?: string
  readonly accountId?: string
  /** Who may hold. */
  readonly signers: SignerSet
  /** Who may lift a hold. */
  readonly liftSigners: SignerSet
}
