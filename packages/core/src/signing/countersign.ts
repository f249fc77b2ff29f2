/** Adding signatures to a release that others have signed, for policies under which several parties must sign. */
import type { SignatureVerification } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import { filesAtOnce, inParallel } from '../in-parallel.ts'
import { assertSameRelease } from '../judging/judge.ts'
import type { Clock, Signer } from '../ports.ts'
import { encodeBundle, parseBundle } from '../release/bundle.ts'
import type { Bundle } from '../release/bundle.ts'
import { checkIntegrity } from '../release/integrity.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { NamedContent } from '../release/named-content.ts'
import { pairFiles } from '../release/pairing.ts'
import { parseStatement } from '../release/statement.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { verifyEnvelope } from '../signers/envelope-judge.ts'
import { compareContent } from '../verifying/verify-on-disk.ts'
import { judgeUnsigned, signOnce, unasked } from './sign.ts'
import type { SignedRelease, SignPorts } from './sign.ts'

export interface CountersignRequest {
  readonly bundle: Uint8Array
  readonly id: ReleaseId
  readonly files: readonly NamedContent[]
  readonly evidence: readonly NamedContent[]
}

/**
 * Signs the very statement that was signed before, once every file and all evidence of it are at hand with the bytes that it
 * names. Whose the signatures before are is for the verifier to say. A signer who has signed already does not sign again, so
 * that running it again changes nothing.
 * @throws VerificationError for a bundle that does not hold or is not of these files; RuleError when the policy refuses
 */
export async function countersignRelease(
  request: CountersignRequest,
  ports: SignPorts,
): Promise<SignedRelease> {
  const before = parseBundle(request.bundle)
  checkIntegrity(before)
  const release = parseStatement(before.statement)
  assertSameRelease(release.id, request.id)
  await compareAll(release.files, request.files, 'subject-path')
  await compareAll(release.evidence, request.evidence, 'evidence-path')
  const rules = await judgeUnsigned(release, ports)
  const added = []
  for (const signer of ports.signers) added.push(await signUnlessSigned(before, signer, ports.clock))
  const [first] = added
  if (first === undefined) throw new TypeError('a statement has at least one signer')
  const signatures = [...before.signatures, ...added.flatMap(({ envelope }) => envelope ?? [])]
  const bundle = encodeBundle({ statement: before.statement, signatures })
  // A bundle that its own reader refuses, for instance with too many signatures, must not leave here.
  parseBundle(bundle.bytes)
  return {
    release,
    bundle,
    statement: before.statement,
    envelopes: signatures,
    signature: first.signature,
    rules,
  }
}

async function compareAll(
  signed: readonly ReleaseFile[],
  found: readonly NamedContent[],
  input: string,
): Promise<void> {
  const checks = pairFiles(signed, found, input).flatMap(({ file, found: same }) =>
    same.map((one) => ({ file, ...one })),
  )
  await inParallel(checks, filesAtOnce, compareContent)
}

interface Added {
  /** Absent where the signer had signed before. */
  readonly envelope?: Uint8Array
  readonly signature: SignatureVerification
}

async function signUnlessSigned(
  { statement, signatures }: Bundle,
  signer: Signer,
  clock: Clock,
): Promise<Added> {
  const judge = { trust: await signer.trust(), revocation: unasked, now: clock() }
  for (const envelope of signatures) {
    try {
      return { signature: await verifyEnvelope(statement, envelope, judge) }
    } catch (failure) {
      if (!(failure instanceof VerificationError)) throw failure
    }
  }
  return signOnce(statement, signer, clock())
}
