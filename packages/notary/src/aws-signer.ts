/** What AWS Signer adds to the Notary Project's format: its verification plugin's name, its signed attributes and its roots. */
import { awsSignerRoots } from './aws-signer-roots.ts'
import { parseCertificates } from './certificate.ts'
import { NotaryError } from './errors.ts'
import type {
  AwsSignerAttributes,
  Certificate,
  ExtendedAttribute,
  SigningScheme,
  TrustStoreName,
  TrustStores,
} from './types.ts'

/** The verification plugin that AWS Signer's envelopes name; this package does natively what that plugin does. */
export const awsSignerPluginName = 'com.amazonaws.signer.notation.plugin'

/** The released plugin whose checks are implemented here; an envelope may demand this version or an older one. */
export const awsSignerPluginVersion = '1.0.350'

/** The signing platform of AWS Signer that makes Notary Project signatures, as GetRevocationStatus wants it named. */
export const awsSignerPlatformId = 'Notation-OCI-SHA384-ECDSA'

/** The AWS partitions whose AWS Signer root certificate is built in. */
export const awsSignerPartitions = ['aws', 'aws-us-gov'] as const

export type AwsSignerPartition = (typeof awsSignerPartitions)[number]

const profileVersionAttribute = 'com.amazonaws.signer.signingProfileVersion'
const jobAttribute = 'com.amazonaws.signer.signingJob'

/** The extended attributes that are understood in an envelope of AWS Signer. */
export const awsSignerAttributeNames: readonly string[] = [profileVersionAttribute, jobAttribute]

/** An attribute that AWS Signer may come to use; what it means is not published, so it is named in the refusal but not read. */
export const awsSignerAliasAttribute = 'com.amazonaws.signer.signingProfileAlias'

const profileVersionArn =
  /^(?<profile>arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/
const profileArn = /^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/signing-profiles\/[A-Za-z0-9_]{2,64}$/
const jobArn =
  /^arn:(?<partition>aws[a-z-]*):signer:(?<region>[a-z0-9-]+):\d{12}:\/signing-jobs\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function readAttribute(
  attributes: ReadonlyMap<string, ExtendedAttribute>,
  name: string,
  form: RegExp,
): RegExpExecArray {
  const attribute = attributes.get(name)
  const match = typeof attribute?.value === 'string' ? form.exec(attribute.value) : null
  if (match === null)
    throw new NotaryError(
      'ENVELOPE_MALFORMED',
      `The attribute "${name}" is missing or not the ARN it must be.`,
    )
  if (attribute?.critical !== true) {
    throw new NotaryError('ENVELOPE_MALFORMED', `The attribute "${name}" is not marked critical.`)
  }
  return match
}

/** Reads the signed attributes of an envelope that names AWS Signer's plugin. Throws NotaryError ENVELOPE_MALFORMED. */
export function readAwsSignerAttributes(
  scheme: SigningScheme,
  attributes: ReadonlyMap<string, ExtendedAttribute>,
): AwsSignerAttributes {
  if (scheme !== 'notary.x509.signingAuthority') {
    throw new NotaryError(
      'ENVELOPE_MALFORMED',
      `The envelope names AWS Signer's plugin, but has the signing scheme ${scheme}.`,
    )
  }
  const profile = readAttribute(attributes, profileVersionAttribute, profileVersionArn)
  const job = readAttribute(attributes, jobAttribute, jobArn)
  // A job runs where its profile is; two places in one envelope cannot both be true.
  if (
    profile.groups?.['partition'] !== job.groups?.['partition'] ||
    profile.groups?.['region'] !== job.groups?.['region']
  ) {
    throw new NotaryError(
      'ENVELOPE_MALFORMED',
      'The signing profile and the signing job belong to different AWS regions.',
    )
  }
  return { profileVersionArn: profile[0], profileArn: profile.groups?.['profile'] ?? '', jobArn: job[0] }
}

/** Whether a trusted identity is the ARN of an AWS Signer profile or profile version. */
export function isAwsSignerIdentity(identity: string): boolean {
  return profileArn.test(identity) || profileVersionArn.test(identity)
}

/** Whether a trusted identity names the signing profile, in any version, or exactly its version. Upper and lower case differ. */
export function matchesAwsSignerIdentity(signer: AwsSignerAttributes, identity: string): boolean {
  return identity === signer.profileArn || identity === signer.profileVersionArn
}

const storeNames = {
  aws: 'signingAuthority:aws-signer-ts',
  'aws-us-gov': 'signingAuthority:aws-us-gov-signer-ts',
} as const satisfies Record<AwsSignerPartition, TrustStoreName>

/** The trust store of AWS Signer's built-in root for one partition, under the name that AWS's installer gives it. */
export function awsSignerTrustStores(partition: AwsSignerPartition): TrustStores {
  if (!awsSignerPartitions.includes(partition)) {
    const known = awsSignerPartitions.join(', ')
    throw new NotaryError(
      'TRUST_STORE_MALFORMED',
      `No AWS Signer root is built in for the partition "${partition}", only for: ${known}.`,
    )
  }
  return new Map([[storeNames[partition], parseCertificates(Buffer.from(awsSignerRoots[partition].pem))]])
}

/** The partition whose built-in root ends the chain; undefined for every other root. */
export function awsSignerPartitionOf(chain: readonly Certificate[]): AwsSignerPartition | undefined {
  const fingerprint = chain.at(-1)?.fingerprint
  return awsSignerPartitions.find((partition) => awsSignerRoots[partition].fingerprint === fingerprint)
}
