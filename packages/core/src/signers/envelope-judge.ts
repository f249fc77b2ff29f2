/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */
import { createHash } from 'node:crypto'
import { checkActions, matchBlob, verifySignature } from '@secure-deploy/notary'
import type {
  Blob,
  RevocationChecker,
  SignatureVerification,
  TrustPolicyStatement,
} from '@secure-deploy/notary'
import { InputError } from '../errors.ts'
import { toProductError } from '../notary-refusals.ts'
import { statementMediaType } from '../release/bundle.ts'
import type { SignerTrust } from '../trust.ts'

export interface SignatureJudge {
  readonly trust: SignerTrust
  readonly revocation: RevocationChecker
  readonly now: Date
}

export async function verifyEnvelope(
  content: Uint8Array,
  envelope: Uint8Array,
  judge: SignatureJudge,
): Promise<SignatureVerification> {
  const verification = await judgeEnvelope(envelope, judge)
  const { hash } = verification.envelope.algorithm
  const digest = `${hash}:${createHash(hash).update(content).digest('hex')}`
  assertSigned(verification, { digest, size: content.length, mediaType: statementMediaType })
  return verification
}

/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
export async function judgeEnvelope(
  envelope: Uint8Array,
  { trust, revocation, now }: SignatureJudge,
): Promise<SignatureVerification> {
  try {
    const { statement, stores } = trust
    assertEnforced(statement)
    return await verifySignature(envelope, { statement, stores, revocation, now })
  } catch (failure) {
    throw toProductError(failure)
  }
}

/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
export function assertSigned({ envelope }: SignatureVerification, blob: Blob): void {
  try {
    matchBlob(envelope, blob)
  } catch (failure) {
    throw toProductError(failure)
  }
}

/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement: TrustPolicyStatement): void {
  const { authenticity, identity } = checkActions(statement)
  if (authenticity === 'enforce' && identity === 'enforce') return
  throw new InputError(
    'TRUST_POLICY_TOO_WEAK',
    `the trust policy statement "${statement.name}" lets signatures of anyone pass`,
    { nextStep: 'Use the level strict or permissive, without an override of authenticity.' },
  )
}
