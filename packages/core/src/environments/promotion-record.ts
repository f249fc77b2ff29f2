/** Promotion records as they stand beside a release: read back, and believed only when signature and content hold. */
import type { SignatureVerification } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import type { VerifiedBundle } from '../judging/judge.ts'
import type { ObjectLocation, ObjectReader } from '../ports.ts'
import { parseBundle } from '../release/bundle.ts'
import { recordKey } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import { findStoredBundle } from '../release/stored-bundle.ts'
import type { StoredBundle } from '../release/stored-bundle.ts'
import { assertThreshold, verifySigners } from '../signers/signer-set.ts'
import type { AcceptedSignature, SetJudge } from '../signers/signer-set.ts'
import { sha256Of } from '../values/digest.ts'
import type { Sha256 } from '../values/digest.ts'
import { parsePromotion } from './promotion.ts'
import type { Promotion } from './promotion.ts'

export interface StoredRecord {
  readonly promotion: Promotion
  /** The first signature that was accepted. */
  readonly signature: SignatureVerification
  readonly signatures: readonly AcceptedSignature[]
  readonly location: ObjectLocation
  /** Digest of the record's bundle. */
  readonly sha256: Sha256
}

export interface ExpectedPromotion {
  readonly id: ReleaseId
  readonly bundleSha256: Sha256
  /** Any environment unless given. */
  readonly environment?: string
  /** The store that the record stands in; a record of another store, copied here, says nothing about this one. */
  readonly to: string
}

/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
export async function verifyPromotion(
  stored: StoredBundle,
  expected: ExpectedPromotion,
  judge: SetJudge,
): Promise<StoredRecord> {
  try {
    const { statement, signatures } = parseBundle(stored.bytes)
    const accepted = await verifySigners(statement, signatures, judge)
    assertThreshold(accepted, judge.trusted)
    const promotion = parsePromotion(statement)
    assertSubject(promotion, expected)
    return {
      promotion,
      signature: accepted[0].signature,
      signatures: accepted,
      location: stored.location,
      sha256: sha256Of(stored.bytes),
    }
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause
    throw new VerificationError(
      'RECORD_INVALID',
      `the promotion record at ${stored.location.uri} does not hold: ${cause.message}`,
      { cause, nextStep: 'Treat the store as tampered with; nothing was promoted.' },
    )
  }
}

/**
 * The record of how a verified release came into `store`, judged by whom the caller trusts to promote. Undefined when
 * there is none: the release was uploaded there, or the record was taken away.
 */
export async function readPromotion(
  store: ObjectReader,
  { release, sha256 }: VerifiedBundle,
  judge: SetJudge,
): Promise<StoredRecord | undefined> {
  const stored = await findStoredBundle(store, recordKey(release.id, 'promotion', sha256))
  if (stored === undefined) return undefined
  return verifyPromotion(stored, { id: release.id, bundleSha256: sha256, to: store.storeUri }, judge)
}

function assertSubject(promotion: Promotion, expected: ExpectedPromotion): void {
  const same =
    promotion.bundleSha256 === expected.bundleSha256 &&
    promotion.id.name === expected.id.name &&
    promotion.id.version === expected.id.version &&
    (expected.environment ?? promotion.environment) === promotion.environment &&
    promotion.to === expected.to
  if (!same) throw new VerificationError('RELEASE_MISMATCH', 'it records another promotion')
}
