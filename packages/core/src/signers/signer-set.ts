/** Sets of signers: who may sign, how many of them must, and whose signatures a bundle carries. */
import type { RevocationChecker, SignatureVerification, TrustStores } from '@secure-deploy/notary'
import { SecureDeployError, ServiceError, VerificationError } from '../errors.ts'
import type { SignerSet, SignerTrust } from '../trust.ts'
import { judgeEnvelope, verifyEnvelope } from './envelope-judge.ts'
import type { SignatureJudge } from './envelope-judge.ts'

/** The certificates under which the parties of a set are known. */
export function storesOf({ parties }: SignerSet): TrustStores {
  return new Map(parties.flatMap(({ trust }) => [...trust.stores]))
}

/** The set of whoever one statement of trust accepts. */
export function oneOf(trust: SignerTrust): SignerSet {
  return { parties: [{ name: trust.statement.name, trust }], threshold: 1 }
}

export interface AcceptedSignature {
  /** The party's name. */
  readonly party: string
  readonly signature: SignatureVerification
}

export interface SetJudge {
  readonly trusted: SignerSet
  readonly revocation: RevocationChecker
  readonly now: Date
}

/**
 * The parties of the set that signed `content`, each once, in the order of the set. Whether they are enough is for the caller
 * to say (`assertThreshold`, or a rule).
 *
 * @throws what was wrong with the envelope that came nearest to being accepted, when none was
 * @throws ServiceError when too few were accepted and another might have been, had it been found out
 */
export function verifySigners(
  content: Uint8Array,
  envelopes: readonly Uint8Array[],
  judge: SetJudge,
): Promise<Accepted> {
  return acceptAny(envelopes, judge, (envelope, one) => verifyEnvelope(content, envelope, one))
}

/** The names of the parties that made new signatures over `content`; nobody is asked about their revocation. */
export async function countSigners(
  content: Uint8Array,
  envelopes: readonly Uint8Array[],
  { parties }: SignerSet,
  now: Date,
): Promise<readonly string[]> {
  const asNew = parties.map(({ name, trust }) => {
    const { statement } = trust
    const override = { ...statement.override, revocation: 'skip' } as const
    return { name, trust: { ...trust, statement: { ...statement, override } } }
  })
  const judge = { trusted: { parties: asNew, threshold: 1 }, revocation: unasked, now }
  try {
    return (await verifySigners(content, envelopes, judge)).map(({ party }) => party)
  } catch (failure) {
    if (failure instanceof VerificationError) return []
    throw failure
  }
}

/** Being asked all the same is a refusal. */
const unasked: RevocationChecker = {
  check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is not asked about' }),
}

/** As `verifySigners`, for an envelope whose content is compared later (`assertSigned`). */
export async function judgeSigner(envelope: Uint8Array, judge: SetJudge): Promise<SignatureVerification> {
  const [{ signature }] = await acceptAny([envelope], judge, judgeEnvelope)
  return signature
}

type Accepted = readonly [AcceptedSignature, ...AcceptedSignature[]]

async function acceptAny(
  envelopes: readonly Uint8Array[],
  { trusted, revocation, now }: SetJudge,
  accept: (envelope: Uint8Array, judge: SignatureJudge) => Promise<SignatureVerification>,
): Promise<Accepted> {
  const accepted: AcceptedSignature[] = []
  const failures: unknown[] = []
  for (const { name, trust } of trusted.parties) {
    for (const envelope of envelopes) {
      try {
        const signature = await accept(envelope, { trust, revocation, now })
        accepted.push({ party: name, signature })
        break
      } catch (failure) {
        if (!(failure instanceof SecureDeployError)) throw failure
        failures.push(failure)
      }
    }
  }
  const inconclusive = failures.find((failure) => failure instanceof ServiceError)
  if (accepted.length < trusted.threshold && inconclusive !== undefined) throw inconclusive
  const [first, ...others] = accepted
  if (first === undefined) throw failures.find(isPastTrust) ?? failures[0]
  return [first, ...others]
}

/** With several parties most failures only say that an envelope is another party's; what else went wrong is the news. */
function isPastTrust(failure: unknown): boolean {
  return (
    !(failure instanceof VerificationError) ||
    (failure.code !== 'SIGNER_NOT_TRUSTED' && failure.code !== 'IDENTITY_NOT_TRUSTED')
  )
}

/** @throws VerificationError SIGNER_NOT_TRUSTED when fewer parties signed than must have */
export function assertThreshold(
  accepted: readonly AcceptedSignature[],
  { parties, threshold }: SignerSet,
): void {
  if (accepted.length >= threshold) return
  const signed = accepted.map(({ party }) => party).join(', ')
  throw new VerificationError(
    'SIGNER_NOT_TRUSTED',
    `${threshold} of ${parties.length} signers must have signed, and only ${signed} did`,
  )
}
