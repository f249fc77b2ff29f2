/** Who signed, compared with whom a trust policy trusts. */
import { awsSignerPartitionOf, matchesAwsSignerIdentity } from './aws-signer.ts'
import { isSubsetOfName } from './distinguished-name.ts'
import { NotaryError } from './errors.ts'
import { subjectOfIdentity } from './trust-policy.ts'
import type { AwsSignerAttributes, Certificate, Envelope, TrustPolicyStatement } from './types.ts'

function refuse(message: string): never {
  throw new NotaryError('IDENTITY_NOT_TRUSTED', message)
}

function checkProfile(
  signer: AwsSignerAttributes,
  { certificateChain }: Envelope,
  identities: readonly string[],
): string {
  const matched = identities.find((identity) => matchesAwsSignerIdentity(signer, identity))
  if (matched === undefined)
    refuse(`The signing profile ${signer.profileVersionArn} is not a trusted identity.`)
  const partition = awsSignerPartitionOf(certificateChain)
  if (partition !== undefined && !signer.profileArn.startsWith(`arn:${partition}:`)) {
    refuse(
      `The signing profile ${signer.profileArn} is not of the partition ${partition}, whose AWS Signer made the signature.`,
    )
  }
  return `The signing profile ${signer.profileVersionArn} is trusted as ${matched}.`
}

function checkSubject(leaf: Certificate | undefined, identities: readonly string[]): string {
  if (leaf === undefined) return refuse('The signature carries no signing certificate.')
  if (identities.includes('*'))
    return `Every signer that the trust stores vouch for is trusted; it is "${leaf.subjectText}".`
  const types = leaf.subjectName.map(({ type }) => type)
  // Fail closed: with an attribute named twice or names joined, being a subset would not say which one is meant.
  if (leaf.subjectHasMultiValuedRdn || new Set(types).size < types.length) {
    refuse(
      `The signing certificate's subject "${leaf.subjectText}" names an attribute twice or joins attributes.`,
    )
  }
  const matched = identities.find((identity) => {
    const subject = subjectOfIdentity(identity)
    return subject !== undefined && isSubsetOfName(subject, leaf.subjectName)
  })
  if (matched === undefined)
    refuse(`The signing certificate's subject "${leaf.subjectText}" is not a trusted identity.`)
  return `The signing certificate's subject "${leaf.subjectText}" is trusted as ${matched}.`
}

/**
 * Compares the signer with a statement's trusted identities: the signing profile for AWS Signer, else the leaf's subject.
 * Returns what matched. Throws NotaryError IDENTITY_NOT_TRUSTED, or TRUST_POLICY_MALFORMED for `*` with AWS Signer.
 */
export function checkIdentity(envelope: Envelope, { name, trustedIdentities }: TrustPolicyStatement): string {
  const { awsSigner, certificateChain } = envelope
  if (awsSigner === undefined) return checkSubject(certificateChain[0], trustedIdentities)
  if (trustedIdentities.includes('*')) {
    const message = `The policy "${name}" trusts "*", which for AWS Signer would be everyone with an AWS account; it must name signing profiles.`
    throw new NotaryError('TRUST_POLICY_MALFORMED', message)
  }
  return checkProfile(awsSigner, envelope, trustedIdentities)
}
