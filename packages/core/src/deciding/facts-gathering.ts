/** Finds out all that rules look at, each thing once and only where a rule will ask for it. */
import { arrivalTime, findArrival, newestArrival } from '../environments/arrivals.ts'
import { readDeployments } from '../environments/deployment-record.ts'
import type { StoredRecord } from '../environments/promotion-record.ts'
import { isFirstArrival } from '../environments/promotion.ts'
import { readStoredEvidence } from '../evidence/evidence-reading.ts'
import type {
  ApprovalFacts,
  ApprovalQuestion,
  ApprovalReader,
  ArrivalFacts,
  DeploymentFacts,
  EvidenceFacts,
  HoldFacts,
  Purpose,
  RuleFacts,
  StandingRelease,
} from '../facts/rule-facts.ts'
import type { PolicyRequest } from '../judging/release-policy.ts'
import { previousOf } from '../policy/deploy-environments.ts'
import type {
  ApprovalDemands,
  DeployPolicy,
  EnvironmentPolicy,
  EvidenceDemands,
} from '../policy/deploy-policy.ts'
import type { ObjectLister, ObjectReader, RevocationChecker } from '../ports.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { Release } from '../release/statement.ts'

export interface DeployRulesRequest {
  readonly policy: DeployPolicy
  /** The environment that is signed for, promoted into or deployed from. */
  readonly environment: EnvironmentPolicy
  /** The run that acts now; absent where somebody verifies from a terminal. */
  readonly run?: RuleFacts['run']
  readonly downgrade?: RuleFacts['downgrade']
  readonly bypass?: RuleFacts['bypass']
}

/** Tells what holds are in force; `signedBy` are the identities of whoever signed the release. */
export type HoldsReader = (
  id: ReleaseId,
  environment: string,
  signedBy: readonly string[],
) => Promise<readonly HoldFacts[]>

type RecordStore = ObjectReader & ObjectLister

/** Where the records of releases stand. */
export interface RecordPorts {
  /** Where the release comes from; for a first arrival and for a deployment, where it stands. */
  readonly source: RecordStore
  /** Where it goes, for a promotion. */
  readonly target?: RecordStore
  readonly revocation: RevocationChecker
}

export interface DeployRulesPorts {
  /** Absent where the policy has no holds. */
  readonly holds?: HoldsReader
  /** Absent at signing: nothing of the release stands anywhere yet. */
  readonly records?: RecordPorts
  /** Absent where nobody must have approved. */
  readonly approvals?: ApprovalReader
  /** What the evidence says, at signing. */
  readonly evidence?: EvidenceFacts
  /** Who is about to sign, at signing. */
  readonly signingAs?: readonly string[]
}

export async function gatherFacts(
  request: DeployRulesRequest,
  ports: DeployRulesPorts,
  asked: PolicyRequest,
): Promise<RuleFacts> {
  const { policy, environment, run, downgrade, bypass } = request
  const { release, signatures, now } = asked
  const purpose = purposeOf(asked)
  const known = { ...request, ports, asked, purpose, previous: previousOf(policy, environment) }
  const current = await currentOf(known)
  const arrival = await arrivalOf(known)
  const evidence = await evidenceOf(known)
  const approvals = await approvalsOf(known, current)
  const signers = ports.signingAs ?? signatures.map(({ signature }) => signature.signedBy)
  return {
    purpose,
    policy,
    environment,
    release,
    signedBy: signatures.map(({ party }) => party),
    now,
    deployments: await deploymentsOf(known),
    holds: (await ports.holds?.(release.id, environment.name, signers)) ?? [],
    ...(run === undefined ? {} : { run }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(arrival === undefined ? {} : { arrival }),
    ...(current === undefined ? {} : { current }),
    ...(approvals === undefined ? {} : { approvals }),
    ...(downgrade === undefined ? {} : { downgrade }),
    ...(bypass === undefined ? {} : { bypass }),
  }
}

interface Known extends DeployRulesRequest {
  readonly ports: DeployRulesPorts
  readonly asked: PolicyRequest
  readonly purpose: Purpose
  readonly previous: EnvironmentPolicy | undefined
}

function purposeOf({ purpose }: PolicyRequest): Purpose {
  switch (purpose.kind) {
    case 'sign':
    case 'promote':
      return purpose.kind
    case 'verify':
      return 'deploy'
  }
}

/** What stands in the target now, by the newest record of an arrival there. */
async function currentOf({
  ports,
  asked,
  environment,
  purpose,
}: Known): Promise<StandingRelease | undefined> {
  const { target, revocation } = ports.records ?? {}
  const { release, bundleSha256, now } = asked
  if (purpose !== 'promote' || bundleSha256 === undefined) return undefined
  if (target === undefined || revocation === undefined) return undefined
  const judge = { trusted: environment.promotionSigners, revocation, now }
  const record = await newestArrival(target, release.id.name, bundleSha256, judge)
  return record && standingOf(record)
}

export function standingOf({ promotion }: StoredRecord): StandingRelease {
  const { id, bundleSha256, source } = promotion
  return {
    id,
    bundleSha256,
    repository: source.repository,
    commit: source.commit,
    finishedOn: new Date(source.finishedOn),
  }
}

/** At promotion the arrival in the environment before, at deployment the one in this environment. */
async function arrivalOf(known: Known): Promise<ArrivalFacts | undefined> {
  const { ports, asked, environment, previous, purpose } = known
  const { records } = ports
  const where = purpose === 'promote' ? previous : environment
  if (records === undefined || where === undefined || asked.bundleSha256 === undefined) return undefined
  const judge = { trusted: where.promotionSigners, revocation: records.revocation, now: asked.now }
  const record = await findArrival(records.source, asked.release.id, asked.bundleSha256, judge)
  return record && arrivalFacts(record)
}

export function arrivalFacts(record: StoredRecord): ArrivalFacts {
  const { promotion } = record
  return {
    environment: promotion.environment,
    time: arrivalTime(record),
    kind: isFirstArrival(promotion) ? 'first-arrival' : 'promotion',
    bypassed: promotion.decision.bypass?.rules ?? [],
  }
}

async function deploymentsOf(known: Known): Promise<readonly DeploymentFacts[]> {
  const { ports, asked, environment, previous, purpose } = known
  const { records } = ports
  const { release, bundleSha256, now } = asked
  const isAsked = purpose === 'promote' && environment.deployed === 'demanded'
  if (!isAsked || previous === undefined || bundleSha256 === undefined || records === undefined) return []
  const judge = { trusted: previous.deploymentSigners, revocation: records.revocation, now }
  const bundle = { id: release.id, sha256: bundleSha256 }
  const found = await readDeployments(records.source, bundle, previous.name, judge)
  return found.map(({ deployment: { outcome, target, deployedOn } }) => {
    return { outcome, target, time: new Date(deployedOn) }
  })
}

async function evidenceOf(known: Known): Promise<EvidenceFacts | undefined> {
  const { ports, asked, environment, purpose } = known
  if (ports.evidence !== undefined) return ports.evidence
  const isRead = purpose === 'promote' && isDemanding(environment.evidence)
  if (!isRead || ports.records === undefined) return undefined
  return readStoredEvidence(ports.records.source, asked.release.id, asked.release.evidence)
}

/** Whether anything is demanded of what evidence files say. */
export function isDemanding({ tests, findings, sbom }: EvidenceDemands): boolean {
  return tests !== undefined || findings !== undefined || sbom !== undefined
}

/** GitHub is asked only where somebody must have approved. */
async function approvalsOf(
  known: Known,
  current: StandingRelease | undefined,
): Promise<ApprovalFacts | undefined> {
  const { ports, asked, environment, bypass, purpose } = known
  const demands = [environment.approvals, bypass === undefined ? undefined : environment.bypass?.approvals]
  const asking = demands.filter((one) => one !== undefined)
  if (purpose !== 'promote' || asking.length === 0) return undefined
  return ports.approvals?.read(questionOf(asked.release, environment, asking, current))
}

function questionOf(
  { run: { claims } }: Release,
  environment: EnvironmentPolicy,
  demands: readonly ApprovalDemands[],
  current: StandingRelease | undefined,
): ApprovalQuestion {
  const base = baseOf(claims.repository, demands, current)
  const sources = new Set(demands.flatMap((one) => one.sources))
  return {
    repository: claims.repository,
    repositoryId: claims.repository_id,
    head: claims.sha,
    pullRequests: pullRequestsFor(demands),
    teams: demands.flatMap(({ from }) => from.filter((one) => one.kind === 'team')),
    ...(base === undefined ? {} : { base }),
    ...(sources.has('environment') ? { environment: environment.githubEnvironment ?? environment.name } : {}),
  }
}

/** Whoever opened a pull request, or wrote what it squashed, is among the people of its change, whether its reviews count or not. */
function pullRequestsFor(demands: readonly ApprovalDemands[]): ApprovalQuestion['pullRequests'] {
  if (demands.some(({ sources }) => sources.includes('pull-request'))) return 'approvals'
  const people = demands.some(
    ({ independent, unresolvedAuthors }) => independent || unresolvedAuthors === 'refused',
  )
  return people ? 'people' : 'none'
}

/** Of what was built from another repository, nothing is known in this one: then all is new. */
function baseOf(
  repository: string,
  demands: readonly ApprovalDemands[],
  current: StandingRelease | undefined,
): string | undefined {
  const isHere = current?.repository.toLowerCase() === repository.toLowerCase()
  return isHere ? current?.commit : demands.find(({ baseline }) => baseline !== undefined)?.baseline
}
