/** Amazon Resource Names: their parts, and signing profiles as signers and as trusted identities. */
import { InputError } from '../errors.ts'

export interface SigningProfileArn {
  readonly arn: string
  readonly partition: string
  readonly region: string
  readonly accountId: string
  readonly profileName: string
}

/** The parts of any ARN. */
export interface ArnParts {
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly accountId: string
  readonly resource: string
}

const partitionPattern = /^aws(-[a-z]+)*$/
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/
export const accountPattern = /^\d{12}$/

const partitionsByRegionPrefix: readonly (readonly [string, string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-iso-', 'aws-iso'],
  ['eusc-', 'aws-eusc'],
]

/**
 * The partition that a region belongs to, `aws` for the commercial ones (AWS General Reference, "ARN format").
 * @throws InputError INPUT_MALFORMED for what cannot be the name of a region.
 */
export function partitionOf(region: string): string {
  if (!regionPattern.test(region)) {
    throw new InputError('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
      nextStep: "Give aws-region as in 'eu-west-1'.",
    })
  }
  return partitionsByRegionPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}

export function splitArn(text: string): ArnParts | undefined {
  const [prefix, partition, service, region, accountId, ...resource] = text.split(':')
  if (prefix !== 'arn' || partition === undefined || service === undefined) return undefined
  if (region === undefined || accountId === undefined || resource.length === 0) return undefined
  if (!partitionPattern.test(partition)) return undefined
  return { partition, service, region, accountId, resource: resource.join(':') }
}

/** A regional ARN's parts, where the region belongs to the partition and the account is an account. */
export function splitRegionalArn(text: string, service: string): ArnParts | undefined {
  const parts = splitArn(text)
  if (
    parts?.service !== service ||
    !regionPattern.test(parts.region) ||
    !accountPattern.test(parts.accountId)
  )
    return undefined
  return partitionOf(parts.region) === parts.partition ? parts : undefined
}

const profileForm = 'arn:aws:signer:<region>:<account>:/signing-profiles/<name>'

/**
 * Reads the ARN of a signing profile. AWS Signer puts a colon and then a slash before the resource; the frequent
 * misspellings (`signing-profile`, the slash left out) are understood and put right.
 * @throws InputError SIGNER_MALFORMED, with an explanation for the ARN of a profile *version*: AWS Signer always signs
 *   with the profile's current version.
 */
export function parseSigningProfileArn(text: string): SigningProfileArn {
  const parts = splitRegionalArn(text, 'signer')
  const [, name, version] =
    parts === undefined ? [] : (/^\/?signing-profiles?\/([^/]+)(?:\/(.*))?$/.exec(parts.resource) ?? [])
  if (parts === undefined || name === undefined || !/^[A-Za-z0-9_]{2,64}$/.test(name)) {
    throw new InputError(
      'SIGNER_MALFORMED',
      `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`,
      {
        nextStep: `Write it as ${profileForm}.`,
      },
    )
  }
  const { partition, region, accountId } = parts
  const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`
  if (version !== undefined) {
    throw new InputError(
      'SIGNER_MALFORMED',
      `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`,
      { nextStep: `Name the profile without its version: ${arn}.` },
    )
  }
  return { arn, partition, region, accountId, profileName: name }
}

/**
 * Reads the ARN of a signing profile, or of one version of it, as a trusted identity.
 * @throws InputError SIGNER_MALFORMED
 */
export function parseTrustedProfileArn(text: string): SigningProfileArn {
  const [, profile, version] = /^(.*\/signing-profiles?\/[^/]+)\/([A-Za-z0-9]{10})$/.exec(text) ?? []
  const parsed = parseSigningProfileArn(profile ?? text)
  return version === undefined ? parsed : { ...parsed, arn: `${parsed.arn}/${version}` }
}
