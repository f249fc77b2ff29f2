/** What rules look at: everything is found out before the first rule is asked, so that rules are pure and all of them answer. */
import type { DeployPolicy, EnvironmentPolicy } from '../policy/deploy-policy.ts'
import type { DeploymentOutcome } from '../records/deployment.ts'
import type { HoldScope } from '../records/hold.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { ClaimsSource, RunClaims } from '../release/run.ts'
import type { Release } from '../release/statement.ts'
import type { Sha256 } from '../values/digest.ts'
import type { RuleResult } from './rules.ts'

/** `sign`: may this be signed; `promote`: may it enter the environment; `deploy`: may it be deployed where it stands. */
export type Purpose = 'sign' | 'promote' | 'deploy'

export interface RuleFacts {
  readonly purpose: Purpose
  readonly policy: DeployPolicy
  /** The environment that the release is let into, or that it is deployed from; at signing the first of the policy. */
  readonly environment: EnvironmentPolicy
  readonly release: Release
  /** The parties of the policy that signed the release; empty at signing. */
  readonly signedBy: readonly string[]
  /** The run that acts now; absent where somebody verifies from a terminal. */
  readonly run?: { readonly claims: RunClaims; readonly claimsSource: ClaimsSource }
  readonly now: Date
  /** What the evidence files say; absent where they were not read. */
  readonly evidence?: EvidenceFacts
  /** The record of the release's arrival: at promotion that in the `after` environment, at deployment that in this one. */
  readonly arrival?: ArrivalFacts
  /** Deployments of the release to the `after` environment, in the order of their times. */
  readonly deployments: readonly DeploymentFacts[]
  /** The release that stands in the target now, if any. */
  readonly current?: StandingRelease
  /** Where older releases may be let in over newer ones: why. */
  readonly downgrade?: { readonly reason: string }
  /** The rules that are to be passed over in an emergency, as they were asked for. */
  readonly bypass?: { readonly rules: readonly string[]; readonly reason: string }
  readonly approvals?: ApprovalFacts
  /** Holds that are in force and concern this release, its name, this environment or its signers. */
  readonly holds: readonly HoldFacts[]
}

/** One rule, in a file of its own under `rules/`, with a section of its id in docs/rules.md. It never throws to refuse. */
export interface Rule {
  readonly id: string
  /** What it is asked for. */
  readonly purposes: readonly Purpose[]
  evaluate(facts: RuleFacts): RuleResult
}

export interface ArrivalFacts {
  readonly environment: string
  /** When it arrived; the later of what the record states and what its signature's authentic time says. */
  readonly time: Date
  /** `promotion`: from another environment; `first-arrival`: it was uploaded there, verified and admitted. */
  readonly kind: 'promotion' | 'first-arrival'
  /** Rules that were passed over. */
  readonly bypassed: readonly string[]
}

export interface DeploymentFacts {
  readonly outcome: DeploymentOutcome
  readonly target: string
  readonly time: Date
}

export interface StandingRelease {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256
  /** The commit that it was built from, and of which repository. */
  readonly commit: string
  readonly repository: string
  /** When it was signed. */
  readonly finishedOn: Date
}

export interface HoldFacts {
  readonly scope: HoldScope
  readonly reason: string
  readonly placedOn: string
  readonly until?: string
  readonly signedBy: string
  readonly uri: string
  /** What would lift it and does not hold: where it stands, and what is wrong with it. */
  readonly failedLifts?: readonly string[]
}

/** One evidence file, read by its form. */
export type EvidenceFile = { readonly name: string } & (
  | ({ readonly kind: 'junit' } & TestReport)
  | { readonly kind: 'sarif'; readonly findings: readonly Finding[]; readonly time?: Date }
  | {
      readonly kind: 'sbom'
      readonly format: 'cyclonedx' | 'spdx'
      /** SHA-256 digests, lowercase hex, of everything that the SBOM names with one. */
      readonly sha256: readonly string[]
      readonly components: number
    }
  /** Of none of these forms: signed and kept all the same, and never taken for one of them. */
  | { readonly kind: 'other' }
)

export interface TestReport {
  /** Tests that ran, whatever came of them; skipped ones did not. */
  readonly run: number
  /** Failures and errors. */
  readonly failed: number
  readonly skipped: number
  /** The earliest time that the report names; without an offset it is read as UTC. */
  readonly time?: Date
}

export interface Finding {
  readonly ruleId: string
  readonly level: 'error' | 'warning' | 'note' | 'none'
  /** One line: where, or what. */
  readonly where: string
}

export interface EvidenceFacts {
  readonly files: readonly EvidenceFile[]
}

/** Somebody as GitHub knows them. The id never changes; a login can be given up and taken by another. */
export interface Person {
  readonly id: number
  readonly login: string
  readonly kind: 'user' | 'bot'
}

/** What somebody did for a commit, of the change itself or of its pull request. */
export interface Contribution {
  readonly by: Person
  readonly as: 'author' | 'committer' | 'co-author'
  readonly commit: string
}

/** One change between what stands in the environment and this release. */
export interface Change {
  readonly commit: string
  readonly people: readonly Contribution[]
  /** Authors whom GitHub does not know, by their e-mail addresses. */
  readonly unresolved: readonly string[]
  /** Numbers of the merged pull requests that brought it in: what was reviewed there is what it holds. */
  readonly pullRequests: readonly number[]
  /** Merged pull requests that GitHub names for it although what it holds may be something else: their people count, their approvals do not. */
  readonly unproven: readonly number[]
}

/** A merged pull request that GitHub names for one of the changes. */
export interface PullRequestFacts {
  readonly number: number
  /** The commit that was merged, and that approvals must be of. */
  readonly head: string
  readonly openedBy?: Person
  /** Who made its commits, also those that a squash merge has made one of. */
  readonly people: readonly Contribution[]
  readonly unresolved: readonly string[]
  /** Of those whose last word was an approval, of the head that was merged. */
  readonly approvals: readonly PullRequestApproval[]
  readonly setAside: readonly SetAsideReview[]
}

/** Somebody's last word on a pull request that is no approval of what was merged. */
export interface SetAsideReview {
  readonly by: Person
  readonly reviewId: number
  readonly why: 'another-head' | 'changes-requested' | 'dismissed'
}

export interface PullRequestApproval {
  readonly by: Person
  readonly reviewId: number
  readonly submittedAt: string
}

export interface EnvironmentApproval {
  readonly by: Person
  readonly environment: string
}

/** Everything about approvals that was asked of GitHub, and from which answers it was read. */
export interface ApprovalFacts {
  /** The commit after which changes were looked for; absent when none stands in the environment and no baseline is given. */
  readonly base?: string
  readonly head: string
  readonly changes: readonly Change[]
  readonly pullRequests: readonly PullRequestFacts[]
  readonly environmentApprovals: readonly EnvironmentApproval[]
  /** Ids of those approvers who belong to a team that the policy names, by `organization/slug`. */
  readonly teamMembers: Readonly<Record<string, readonly number[]>>
  readonly answers: readonly { readonly path: string; readonly sha256: Sha256 }[]
}

/** What is asked of whoever knows about approvals; `approvalQuestion` makes it from what a policy demands. */
export interface ApprovalQuestion {
  /** `owner/name`, and the number that survives a rename where it is known. */
  readonly repository: string
  readonly repositoryId?: string
  readonly base?: string
  readonly head: string
  /** The GitHub environment whose approvals in the acting run count; absent where none do. */
  readonly environment?: string
  /** `people`: who opened and made them; `approvals`: their reviews as well; `none`: they are not asked for. */
  readonly pullRequests: 'none' | 'people' | 'approvals'
  /** Teams whose members may approve. */
  readonly teams: readonly { readonly organization: string; readonly slug: string }[]
}

/** Asks GitHub. @throws ServiceError whenever something could not be found out completely */
export interface ApprovalReader {
  read(question: ApprovalQuestion): Promise<ApprovalFacts>
}
