/** A policy file that is signed: the bundle next to it, made by sign-artifact with the file as its subject. */
import { VerificationError } from '../errors.ts'
import { parseBundle } from '../release/bundle.ts'
import { parseStatement } from '../release/statement.ts'
import type { ReleaseFile } from '../release/statement.ts'
import { assertThreshold, verifySigners } from '../signers/signer-set.ts'
import type { SetJudge } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'

/** What is added to the location of a policy for that of its bundle. */
export const bundleSuffix = '.bundle.json'

export interface SignedFiles {
  readonly files: readonly ReleaseFile[]
  /** The first signer whose signature was accepted. */
  readonly signedBy: string
}

/** The files that a bundle was signed for. @throws what was wrong with the bundle or its signatures */
export async function verifyPolicyBundle(bytes: Uint8Array, judge: SetJudge): Promise<SignedFiles> {
  const bundle = parseBundle(bytes)
  const accepted = await verifySigners(bundle.statement, bundle.signatures, judge)
  assertThreshold(accepted, judge.trusted)
  return { files: parseStatement(bundle.statement).files, signedBy: accepted[0].signature.signedBy }
}

/**
 * The file's name is a part of what was signed: another file of the same bytes' signer does not pass for a policy.
 * @throws VerificationError POLICY_MISMATCH unless the bundle was signed for exactly this file
 */
export function assertPolicySigned(
  { files }: SignedFiles,
  policy: { readonly uri: string; readonly name: string; readonly sha256: Sha256 },
): void {
  const { uri, name, sha256 } = policy
  if (files.some((file) => file.digest.sha256 === sha256 && baseName(file.name) === name)) return
  throw new VerificationError(
    'POLICY_MISMATCH',
    `the policy ${uri} has the digest sha256:${sha256}, and the bundle next to it was not signed for a file ${name} with that digest`,
  )
}

/** @throws VerificationError POLICY_MISMATCH when the file is another than was asked for */
export function assertPolicyDigest(uri: string, actual: Sha256, expected: Sha256 | undefined): void {
  if (expected === undefined || actual === expected) return
  throw new VerificationError(
    'POLICY_MISMATCH',
    `the policy ${uri} has the digest sha256:${actual}, not sha256:${expected}`,
  )
}

/** What follows the last slash. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
