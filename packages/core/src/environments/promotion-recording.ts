/** Recording a promotion: what its record says, who signs it, and what is done about one that stands already. */
import { VerificationError } from '../errors.ts'
import type { VerifiedBundle } from '../judging/judge.ts'
import { encodeBundle } from '../release/bundle.ts'
import { recordKey } from '../release/layout.ts'
import { toTime } from '../release/statement.ts'
import type { Release } from '../release/statement.ts'
import { peekBundle } from '../release/stored-bundle.ts'
import { createBytes } from '../release/stored-bytes.ts'
import { countSigners } from '../signers/signer-set.ts'
import type { SetJudge } from '../signers/signer-set.ts'
import { signContent } from '../signing/sign.ts'
import type { Signers } from '../signing/sign.ts'
import type { SignerSet } from '../trust.ts'
import { verifyPromotion } from './promotion-record.ts'
import type { StoredRecord } from './promotion-record.ts'
import type { PromotePorts, PromoteRequest } from './promotion-request.ts'
import { encodePromotion } from './promotion.ts'
import type { PromotedSource, Promotion } from './promotion.ts'

/**
 * The signed record of a promotion, written once: one that stands already, from an earlier attempt, is taken over if it holds.
 * @throws VerificationError SIGNER_NOT_TRUSTED for signers whose record the policy itself would refuse; RECORD_INVALID
 */
export async function recordPromotion(
  request: PromoteRequest,
  bundle: VerifiedBundle,
  ports: PromotePorts,
): Promise<{ readonly record: StoredRecord; readonly outcome: 'created' | 'unchanged' }> {
  const key = recordKey(request.id, 'promotion', bundle.sha256)
  const before = await readRecord(key, request, bundle, ports)
  if (before !== undefined) return { record: before, outcome: 'unchanged' }
  const promotion = describePromotion(request, bundle, ports)
  const statement = encodePromotion(promotion)
  const signed = await signContent(statement, ports)
  await assertAccepted(statement, signed.envelopes, request, ports)
  const { bytes, sha256 } = encodeBundle({ statement, signatures: signed.envelopes })
  const created = await createBytes(ports.target, key, bytes)
  if (created.outcome === 'created') {
    const { signature, signatures } = signed
    const record = { promotion, signature, signatures, location: created.location, sha256 }
    return { record, outcome: 'created' }
  }
  // Another promotion was faster: its record is the one that stands, if it holds.
  const other = await readRecord(key, request, bundle, ports)
  if (other !== undefined) return { record: other, outcome: 'unchanged' }
  throw new VerificationError('RECORD_INVALID', `${ports.target.storeUri}/${key} exists but cannot be read`)
}

function describePromotion(request: PromoteRequest, bundle: VerifiedBundle, ports: PromotePorts): Promotion {
  const { claims, claimsSource } = request.run
  return {
    id: request.id,
    files: bundle.release.files,
    bundleSha256: bundle.sha256,
    source: sourceOf(bundle.release),
    environment: request.environment,
    from: ports.source.storeUri,
    to: ports.target.storeUri,
    policy: ports.policyReference,
    signedBy: bundle.signatures.map(({ signature }) => signature.signedBy).join('; '),
    rules: bundle.rules,
    decision: bundle.decision,
    run: { claims, claimsSource },
    timeVerified: toTime(ports.now),
  }
}

function sourceOf({ run, finishedOn }: Release): PromotedSource {
  const { repository, sha: commit } = run.claims
  return { repository, commit, finishedOn }
}

/** Reads the record of an earlier promotion of this bundle to this environment; anything else in its place is refused. */
async function readRecord(
  key: string,
  { environment }: PromoteRequest,
  { release, sha256 }: VerifiedBundle,
  { target, signers, recordSigners, revocation, now }: PromotePorts,
): Promise<StoredRecord | undefined> {
  const stored = await peekBundle(target, key)
  if (stored === undefined) return undefined
  const expected = { id: release.id, bundleSha256: sha256, environment, to: target.storeUri }
  const judge: SetJudge = { trusted: recordSigners ?? (await setOf(signers)), revocation, now }
  return verifyPromotion(stored, expected, judge)
}

/**
 * A record that this very policy would refuse later would stand in the way of every promotion after it, for nothing is ever
 * taken away. Whether the new signature was revoked meanwhile is not asked.
 */
async function assertAccepted(
  statement: Uint8Array,
  envelopes: readonly Uint8Array[],
  { environment }: PromoteRequest,
  { recordSigners, now }: PromotePorts,
): Promise<void> {
  if (recordSigners === undefined) return
  const signed = await countSigners(statement, envelopes, recordSigners, now)
  if (signed.length >= recordSigners.threshold) return
  const names = recordSigners.parties.map(({ name }) => name)
  throw new VerificationError(
    'SIGNER_NOT_TRUSTED',
    `${recordSigners.threshold} of ${names.join(', ')} must sign promotions into ${environment}, and of these signed ${signed.join(', ') || 'none'}`,
    { nextStep: 'Name in signer those whom the policy has for this environment; nothing was recorded.' },
  )
}

async function setOf(signers: Signers): Promise<SignerSet> {
  const parties = signers.map(async (signer) => ({ name: signer.uri, trust: await signer.trust() }))
  return { parties: await Promise.all(parties), threshold: signers.length }
}
