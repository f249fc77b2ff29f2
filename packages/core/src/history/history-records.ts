/** Reads the records that stand beside a release in one store, each by itself, so that one that does not hold hides no other. */
import { arrivalTime } from '../environments/arrivals.ts'
import { readDeployment } from '../environments/deployment-record.ts'
import type { StoredDeployment } from '../environments/deployment-record.ts'
import { verifyPromotion } from '../environments/promotion-record.ts'
import type { StoredRecord } from '../environments/promotion-record.ts'
import { isFirstArrival } from '../environments/promotion.ts'
import type { Promotion } from '../environments/promotion.ts'
import { ServiceError, VerificationError } from '../errors.ts'
import { isInFuture } from '../facts/rule-times.ts'
import { inParallel } from '../in-parallel.ts'
import { previousOf } from '../policy/deploy-environments.ts'
import type { DeployPolicy, EnvironmentPolicy } from '../policy/deploy-policy.ts'
import type { ObjectLister, ObjectReader, RevocationChecker } from '../ports.ts'
import { recordKey, recordPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import type { Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import type { HistoryLine } from './history-line.ts'
import { holds, standingAfter } from './history-standing.ts'
import { promotionLines } from './promotion-lines.ts'

/** An environment of the policy, with its store. */
export interface HistoryPlace {
  readonly environment: EnvironmentPolicy
  readonly store: ObjectReader & ObjectLister
  readonly revocation: RevocationChecker
}

export interface RecordsRequest {
  readonly id: ReleaseId
  readonly place: HistoryPlace
  readonly policy: DeployPolicy
  readonly now: Date
  /** Of the release's bundle, whether it holds or not; absent where none could be read. */
  readonly bundleSha256?: Sha256
  /** All keys of the release in the store. */
  readonly keys: readonly string[]
}

const atOnce = 8

/** How the release came into the store: as a rule one record, and the approvals that it tells of. */
export async function readArrivals(request: RecordsRequest): Promise<readonly HistoryLine[]> {
  const keys = keysOf(request, 'promotion')
  return (await inParallel(keys, atOnce, (key) => arrivalLines(key, request))).flat()
}

async function arrivalLines(key: string, request: RecordsRequest): Promise<readonly HistoryLine[]> {
  const { place, policy } = request
  const { environment, store } = place
  try {
    const record = await readPromotion(key, request)
    return promotionLines(record, remarksOn(record, environment, policy))
  } catch (failure) {
    const step = environment.after === undefined ? 'arrived' : 'promoted'
    const at = `${store.storeUri}/${key}`
    return [{ step, environment: environment.name, at, standing: standingAfter(failure) }]
  }
}

async function readPromotion(key: string, request: RecordsRequest): Promise<StoredRecord> {
  const { id, place, now } = request
  const { environment, store, revocation } = place
  const invalid = (what: string) =>
    new VerificationError('RECORD_INVALID', `the promotion record at ${store.storeUri}/${key} ${what}`)
  const subject = subjectOf(key, request)
  const bundleSha256 = request.bundleSha256 ?? subject
  if (subject === undefined || bundleSha256 === undefined) throw invalid('stands where no record does')
  if (bundleSha256 !== subject) throw invalid('is about another bundle than the release has')
  const stored = await findStoredBundle(store, key)
  if (stored === undefined) throw invalid('was listed and is gone')
  const expected = { id, bundleSha256, environment: environment.name, to: store.storeUri }
  const judge = { trusted: environment.promotionSigners, revocation, now }
  const record = await verifyPromotion(stored, expected, judge)
  if (isInFuture(arrivalTime(record), now)) throw invalid('is dated in the future')
  return record
}

/** The digest that a record of a promotion has in its key. */
function subjectOf(key: string, { id }: RecordsRequest): Sha256 | undefined {
  const subject = parseSha256(key.slice(recordPrefix(id, 'promotion').length).split('.')[0] ?? '')
  return subject !== undefined && recordKey(id, 'promotion', subject) === key ? subject : undefined
}

/** What the policy says now of what was decided then; a policy may have changed since. */
function remarksOn(
  { promotion }: StoredRecord,
  environment: EnvironmentPolicy,
  policy: DeployPolicy,
): Pick<HistoryLine, 'warnings' | 'notes'> {
  const { uri, sha256 } = promotion.policy
  const warnings = [
    ...originWarnings(promotion, environment, policy),
    ...approvalWarnings(promotion, environment),
  ]
  return {
    ...(warnings.length === 0 ? {} : { warnings }),
    ...(sha256 === policy.sha256 ? {} : { notes: [`let in under another policy: ${uri}, sha256:${sha256}`] }),
  }
}

function originWarnings(
  promotion: Promotion,
  environment: EnvironmentPolicy,
  policy: DeployPolicy,
): readonly string[] {
  const previous = previousOf(policy, environment)
  if (previous === undefined)
    return isFirstArrival(promotion)
      ? []
      : [
          `it came from ${promotion.from}, and by the policy ${environment.name} is where releases are uploaded`,
        ]
  return promotion.from === previous.store.uri
    ? []
    : [`it came from ${promotion.from}, and by the policy ${previous.name} is ${previous.store.uri}`]
}

function approvalWarnings(
  { decision }: Promotion,
  { name, approvals }: EnvironmentPolicy,
): readonly string[] {
  // An emergency has approvals of its own.
  if (approvals === undefined || decision.bypass !== undefined) return []
  const { approvals: given } = decision
  if (given === undefined) return [`no approval is recorded, and the policy demands some for ${name}`]
  const isWeaker =
    given.minimum < approvals.minimum || (approvals.independent && !given.independent) || given.lacking > 0
  return isWeaker ? [`the policy demands more of approvals for ${name} than was demanded`] : []
}

/** Every record of a deployment, in the order of their times; those that do not hold come last. */
export async function readDeploymentLines(request: RecordsRequest): Promise<readonly HistoryLine[]> {
  return inParallel(keysOf(request, 'deployment'), atOnce, (key) => deploymentLine(key, request))
}

async function deploymentLine(key: string, request: RecordsRequest): Promise<HistoryLine> {
  const { id, place, now, bundleSha256 } = request
  const { environment, store, revocation } = place
  const line = { step: 'deployed', environment: environment.name, at: `${store.storeUri}/${key}` } as const
  try {
    if (bundleSha256 === undefined) {
      const reason = `the deployment record at ${line.at} is about a bundle that could not be read`
      throw new ServiceError('RELEASE_NOT_FOUND', reason)
    }
    const judge = { trusted: environment.deploymentSigners, revocation, now }
    const expected = { id, sha256: bundleSha256, environment: environment.name, store: store.storeUri }
    return { ...line, ...deployedFact(await readDeployment(store, key, expected, judge)), standing: holds }
  } catch (failure) {
    return { ...line, standing: standingAfter(failure) }
  }
}

function deployedFact({ deployment, signatures, location, sha256 }: StoredDeployment) {
  return {
    at: location.uri,
    digest: `sha256:${sha256}`,
    time: { at: deployment.deployedOn, vouched: 'stated' },
    fact: { deployment, signatures },
  } as const
}

function keysOf({ id, keys }: RecordsRequest, kind: 'promotion' | 'deployment'): readonly string[] {
  return keys.filter((key) => key.startsWith(recordPrefix(id, kind)))
}
