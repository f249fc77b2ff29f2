/** Deployment records as they stand beside a release: written once, read back, and believed only when signature and content hold. */
import { InputError, VerificationError } from '../errors.ts'
import { isInFuture } from '../facts/rule-times.ts'
import { inParallel } from '../in-parallel.ts'
import type { ObjectCreator, ObjectLister, ObjectLocation, ObjectReader } from '../ports.ts'
import type { Deployment, DeploymentOutcome } from '../records/deployment.ts'
import { encodeDeployment, parseDeployment } from '../records/deployment.ts'
import type { ActingRun } from '../release/acting-run.ts'
import { encodeBundle, parseBundle } from '../release/bundle.ts'
import { recordKey, recordPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import { toTime } from '../release/statement.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import { createBytes } from '../release/stored-bytes.ts'
import { assertThreshold, verifySigners } from '../signers/signer-set.ts'
import type { AcceptedSignature, SetJudge } from '../signers/signer-set.ts'
import { signContent } from '../signing/sign.ts'
import type { SignPorts } from '../signing/sign.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'

export interface RecordRequest {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256
  readonly environment: string
  readonly outcome: DeploymentOutcome
  readonly target: string
  /** Now unless given. */
  readonly deployedOn?: Date
  readonly run?: ActingRun
}

export interface RecordingPorts extends Pick<SignPorts, 'signers' | 'clock'> {
  /** Where the release stands; nothing in it is read. */
  readonly store: ObjectCreator
}

export interface RecordedDeployment {
  readonly deployment: Deployment
  /** Digest of the record's bundle. */
  readonly sha256: Sha256
  readonly location: ObjectLocation
  readonly signatures: readonly AcceptedSignature[]
}

export async function recordDeployment(
  request: RecordRequest,
  ports: RecordingPorts,
): Promise<RecordedDeployment> {
  const { deployedOn, ...rest } = request
  const now = ports.clock()
  if (deployedOn !== undefined && isInFuture(deployedOn, now)) {
    const text = `deployed-at is ${toTime(deployedOn)}, and now it is ${toTime(now)}`
    throw new InputError('INPUT_MALFORMED', text, { nextStep: 'Record a deployment once it has ended.' })
  }
  const deployment = { ...rest, store: ports.store.storeUri, deployedOn: toTime(deployedOn ?? now) }
  const statement = encodeDeployment(deployment)
  parseDeployment(statement)
  const { envelopes, signatures } = await signContent(statement, ports)
  const { bytes, sha256 } = encodeBundle({ statement, signatures: envelopes })
  const { location } = await createBytes(ports.store, recordKey(request.id, 'deployment', sha256), bytes)
  return { deployment, sha256, location, signatures }
}

export interface StoredDeployment {
  readonly deployment: Deployment
  readonly signatures: readonly AcceptedSignature[]
  readonly location: ObjectLocation
  /** Digest of the record's bundle. */
  readonly sha256: Sha256
}

/**
 * Every deployment of a release to an environment, in the order of their times.
 * @throws VerificationError RECORD_INVALID for a record that does not hold, or is about something else than stands here
 */
export async function readDeployments(
  store: ObjectReader & ObjectLister,
  bundle: { readonly id: ReleaseId; readonly sha256: Sha256 },
  environment: string,
  judge: SetJudge,
): Promise<readonly StoredDeployment[]> {
  const keys = await store.list(recordPrefix(bundle.id, 'deployment'))
  const expected = { ...bundle, environment, store: store.storeUri }
  const found = await inParallel(keys, atOnce, (key) => readDeployment(store, key, expected, judge))
  return found.toSorted(({ deployment: one }, { deployment: other }) =>
    one.deployedOn < other.deployedOn ? -1 : 1,
  )
}

const atOnce = 8

export interface ExpectedDeployment {
  readonly id: ReleaseId
  readonly sha256: Sha256
  readonly environment: string
  readonly store: string
}

/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
export async function readDeployment(
  store: ObjectReader,
  key: string,
  expected: ExpectedDeployment,
  judge: SetJudge,
): Promise<StoredDeployment> {
  try {
    const stored = await findStoredBundle(store, key)
    if (stored === undefined) throw new VerificationError('RECORD_INVALID', 'it was listed and is gone')
    const { statement, signatures } = parseBundle(stored.bytes)
    const accepted = await verifySigners(statement, signatures, judge)
    assertThreshold(accepted, judge.trusted)
    const deployment = parseDeployment(statement)
    assertSubject(deployment, expected)
    const sha256 = sha256Of(stored.bytes)
    if (recordKey(deployment.id, 'deployment', sha256) !== key)
      throw new VerificationError('RECORD_INVALID', 'its content is not what its key stands for')
    return { deployment, signatures: accepted, location: stored.location, sha256 }
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause
    throw new VerificationError(
      'RECORD_INVALID',
      `the deployment record at ${store.storeUri}/${key} does not hold: ${cause.message}`,
      { cause, nextStep: 'Find out who wrote it, and treat the store as tampered with.' },
    )
  }
}

function assertSubject(deployment: Deployment, { id, sha256, environment, store }: ExpectedDeployment): void {
  const same =
    deployment.bundleSha256 === sha256 &&
    deployment.id.name === id.name &&
    deployment.id.version === id.version &&
    deployment.environment === environment &&
    deployment.store === store
  if (!same) throw new VerificationError('RELEASE_MISMATCH', 'it records another deployment')
}
