/** Makes JWS envelopes of any shape, and stands in for the authority behind AWS Signer's envelopes. */
import { randomUUID, type KeyObject } from 'node:crypto'
import {
  type Certificate,
  describeBlob,
  encodePayload,
  signatureAlgorithmOf,
  signWithKey,
} from '@secure-deploy/notary'
import { authorityParts, daysFrom, type Holder, leafParts, makeHolder } from './certificates.ts'

/** Everything an envelope is made of before it is signed. */
export interface EnvelopeParts {
  readonly payload: Uint8Array
  /** Written as JSON in this order; text is written as it is. */
  readonly protectedHeader: Readonly<Record<string, unknown>> | string
  /** Leaf first. */
  readonly certificates: readonly Certificate[]
  /** Unsigned headers besides `x5c`. */
  readonly unprotected?: Readonly<Record<string, unknown>>
  readonly key: KeyObject
}

/** The four members of the finished envelope, as text. */
export interface OuterMembers {
  readonly payload: string
  readonly protected: string
  readonly header: Readonly<Record<string, unknown>>
  readonly signature: string
}

/** Changes the finished envelope without signing again; text is taken as the whole file. */
export type OuterEdit = (members: OuterMembers) => Readonly<Record<string, unknown>> | string

export async function makeEnvelope(
  parts: EnvelopeParts,
  edit: OuterEdit = (members) => ({ ...members }),
): Promise<Uint8Array> {
  const header = parts.protectedHeader
  const protectedText = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header)).toString(
    'base64url',
  )
  const payloadText = Buffer.from(parts.payload).toString('base64url')
  const algorithm = signatureAlgorithmOf(parts.key)
  const signature = await signWithKey(parts.key)(Buffer.from(`${protectedText}.${payloadText}`), algorithm)
  const outer = edit({
    payload: payloadText,
    protected: protectedText,
    header: {
      x5c: parts.certificates.map(({ der }) => Buffer.from(der).toString('base64')),
      ...parts.unprotected,
    },
    signature: Buffer.from(signature).toString('base64url'),
  })
  return new Uint8Array(Buffer.from(typeof outer === 'string' ? outer : JSON.stringify(outer)))
}

/** A payload for `content` as AWS Signer is asked to sign it: with a SHA-384 digest. */
export function blobPayload(
  content: Uint8Array | string,
  mediaType = 'application/octet-stream',
): Uint8Array {
  return encodePayload(describeBlob(Buffer.from(content), 'sha384', mediaType))
}

export interface AwsSignerAuthorityOptions {
  /** The time of the service; each signature is made at this time unless told. */
  readonly now: Date
  readonly region?: string
  readonly accountId?: string
  readonly partition?: string
}

export interface AwsSignRequest {
  /** The account of the profile and of the job; that of the authority unless told. */
  readonly owner?: string
  readonly profileName?: string
  readonly profileVersion?: string
  readonly jobId?: string
  readonly signingTime?: Date
  /** Three years after the signing time unless told. */
  readonly expiry?: Date
  /** Changes what is signed. */
  readonly mutate?: (parts: AwsEnvelopeParts) => EnvelopeParts
  /** Changes the finished envelope. */
  readonly edit?: OuterEdit
}

export interface AwsEnvelopeParts extends EnvelopeParts {
  readonly protectedHeader: Readonly<Record<string, unknown>>
}

export interface AwsSignerAuthority {
  readonly root: Certificate
  /** Leaf first, root last: four certificates. */
  readonly certificates: readonly Certificate[]
  readonly leaf: Holder
  readonly region: string
  readonly accountId: string
  profileArn(profileName: string, owner?: string): string
  profileVersionArn(profileName: string, profileVersion: string, owner?: string): string
  jobArn(jobId: string, owner?: string): string
  sign(payload: Uint8Array, request?: AwsSignRequest): Promise<Uint8Array>
}

export const testProfileName = 'release_profile'
export const testProfileVersion = 'A1b2C3d4E5'

function seconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** Four certificates on P-384, named as AWS Signer names them; the leaf lives three days. */
function awsSignerChain(now: Date, region: string): readonly Holder[] {
  const name = (commonName: string) => `CN=${commonName},OU=Cryptography,O=AWS,ST=WA,C=US`
  const authority = (commonName: string, years: number, issuer?: Holder) =>
    makeHolder({
      subject: name(commonName),
      ...authorityParts,
      notBefore: daysFrom(now, -365),
      notAfter: daysFrom(now, 365 * years),
      issuer,
    })
  const root = authority('AWS Signer Code Signing Root CA G1', 99)
  const intermediate = authority('AWS Signer Code Signing Int CA G1', 5, root)
  const regional = authority(`AWS Signer ${region} Code Signing CA G1`, 1, intermediate)
  const leaf = makeHolder({
    subject: 'CN=AWS Signer,OU=AWS Cryptography,O=AWS,L=Seattle,ST=WA,C=US',
    ...leafParts,
    notBefore: daysFrom(now, -1),
    notAfter: daysFrom(now, 2),
    issuer: regional,
  })
  return [leaf, regional, intermediate, root]
}

/** The extended attributes that AWS Signer signs. */
export const awsHeader = {
  algorithm: 'alg',
  contentType: 'cty',
  critical: 'crit',
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  plugin: 'io.cncf.notary.verificationPlugin',
  pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
  profileVersion: 'com.amazonaws.signer.signingProfileVersion',
  job: 'com.amazonaws.signer.signingJob',
} as const

/** A signing authority with its own root that signs as AWS Signer does. */
export function awsSignerAuthority(options: AwsSignerAuthorityOptions): AwsSignerAuthority {
  const { now, region = 'us-east-1', accountId = '111122223333', partition = 'aws' } = options
  const holders = awsSignerChain(now, region)
  const certificates = holders.map(({ certificate }) => certificate)
  const [leaf] = holders
  const root = certificates.at(-1)
  if (leaf === undefined || root === undefined) throw new TypeError('The chain is empty.')
  const prefix = (owner = accountId) => `arn:${partition}:signer:${region}:${owner}:`
  const authority: AwsSignerAuthority = {
    root,
    certificates,
    leaf,
    region,
    accountId,
    profileArn: (profileName, owner) => `${prefix(owner)}/signing-profiles/${profileName}`,
    profileVersionArn: (profileName, version, owner) =>
      `${prefix(owner)}/signing-profiles/${profileName}/${version}`,
    jobArn: (jobId, owner) => `${prefix(owner)}/signing-jobs/${jobId}`,
    sign(payload, request = {}) {
      const {
        owner,
        profileName = testProfileName,
        profileVersion = testProfileVersion,
        jobId = randomUUID(),
      } = request
      const signingTime = request.signingTime ?? now
      const parts: AwsEnvelopeParts = {
        payload,
        certificates,
        key: leaf.privateKey,
        protectedHeader: {
          [awsHeader.algorithm]: 'ES384',
          [awsHeader.profileVersion]: authority.profileVersionArn(profileName, profileVersion, owner),
          [awsHeader.job]: authority.jobArn(jobId, owner),
          [awsHeader.critical]: [
            awsHeader.scheme,
            awsHeader.profileVersion,
            awsHeader.job,
            awsHeader.authenticSigningTime,
            awsHeader.expiry,
            awsHeader.plugin,
          ],
          [awsHeader.contentType]: 'application/vnd.cncf.notary.payload.v1+json',
          [awsHeader.authenticSigningTime]: seconds(signingTime),
          [awsHeader.expiry]: seconds(request.expiry ?? daysFrom(signingTime, 3 * 365)),
          [awsHeader.scheme]: 'notary.x509.signingAuthority',
          [awsHeader.plugin]: 'com.amazonaws.signer.notation.plugin',
        },
      }
      return makeEnvelope(request.mutate?.(parts) ?? parts, request.edit)
    },
  }
  return authority
}

/** Changes some protected headers; `undefined` removes one. */
export function withHeaders(
  parts: AwsEnvelopeParts,
  changes: Readonly<Record<string, unknown>>,
): AwsEnvelopeParts {
  const entries = Object.entries({ ...parts.protectedHeader, ...changes }).filter(
    ([, value]) => value !== undefined,
  )
  return { ...parts, protectedHeader: Object.fromEntries(entries) }
}

/** Adds headers and lists their names in `crit`. */
export function withCriticalHeaders(
  parts: AwsEnvelopeParts,
  added: Readonly<Record<string, unknown>>,
): AwsEnvelopeParts {
  const critical = parts.protectedHeader[awsHeader.critical] as readonly string[]
  return withHeaders(parts, { ...added, [awsHeader.critical]: [...critical, ...Object.keys(added)] })
}
