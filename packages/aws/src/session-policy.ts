/** Inline session policies: a role narrowed, for one run of one action, to exactly the objects and keys that it is about. */
import { InputError } from '@secure-deploy/core/errors'
import {
  arrivalsPrefix,
  recordPrefix,
  type ReleaseId,
  releasePrefix,
  versionsPrefix,
} from '@secure-deploy/core/release/layout'
import type { ReleaseName, ReleaseVersion } from '@secure-deploy/core/values/names'
import { parseEncryptionKeyArn, parseKmsKeyArn, parseSigningProfileArn, partitionOf } from './arn.ts'

export interface PolicyStatement {
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

/** The most characters that STS takes as an inline session policy (AWS STS API reference, AssumeRole, `Policy`). */
export const sessionPolicyLimit = 2048

/**
 * The statements as the compact JSON that STS takes.
 * @throws InputError SESSION_POLICY_TOO_LARGE above 2,048 characters
 */
export function renderSessionPolicy(statements: readonly PolicyStatement[]): string {
  // Fail closed: a policy without statements could be taken for no narrowing at all.
  if (statements.length === 0) throw new Error('a session policy needs at least one statement')
  const [text] = [mergedResources(mergedActions(statements)), mergedActions(mergedResources(statements))]
    .map((merged) => JSON.stringify({ Version: '2012-10-17', Statement: merged.map(compact) }))
    .sort((one, other) => one.length - other.length) as [string, string]
  if (text.length > sessionPolicyLimit) {
    throw new InputError(
      'SESSION_POLICY_TOO_LARGE',
      `the session policy for this run has ${text.length} characters and AWS STS takes ${sessionPolicyLimit}`,
      { nextStep: 'Shorten the release name, the version or the prefix of the store.' },
    )
  }
  return text
}

/** Statements that allow the same actions under the same conditions become one over all their resources. */
function mergedResources(statements: readonly PolicyStatement[]): PolicyStatement[] {
  const byGrant = new Map<string, PolicyStatement>()
  for (const statement of statements) {
    const grant = JSON.stringify([statement.Action, statement.Condition])
    const Resource = union(byGrant.get(grant)?.Resource, statement.Resource)
    byGrant.set(grant, { ...statement, Resource })
  }
  return [...byGrant.values()]
}

/** Statements about the same resources under the same conditions become one with all their actions. */
function mergedActions(statements: readonly PolicyStatement[]): PolicyStatement[] {
  const byScope = new Map<string, PolicyStatement>()
  for (const statement of statements) {
    const scope = JSON.stringify([statement.Resource, statement.Condition])
    const Action = union(byScope.get(scope)?.Action, statement.Action)
    byScope.set(scope, { ...statement, Action })
  }
  return [...byScope.values()]
}

function union(before: readonly string[] | undefined, added: readonly string[]): string[] {
  return [...new Set([...(before ?? []), ...added])]
}

function compact({ Effect, Action, Resource, Condition }: PolicyStatement): Record<string, unknown> {
  const single = (list: readonly string[]) => (list.length === 1 ? list[0] : list)
  return {
    Effect,
    Action: single(Action),
    Resource: single(Resource),
    ...(Condition === undefined ? {} : { Condition }),
  }
}

/** One S3 store, as IAM knows it. */
export interface StoreInRegion {
  readonly region: string
  readonly bucket: string
  /** The store's prefix without slashes at its ends; empty for a store at the bucket's root. */
  readonly prefix: string
}

export interface ReleaseInStore extends StoreInRegion {
  readonly release: ReleaseId
}

export interface WriteOptions {
  /** The ARN of the key that new objects are encrypted with; absent: the bucket's own choice of key. */
  readonly sseKmsKeyId?: string
  /** `object-lock`: each object gets its own retention. */
  readonly retention?: 'object-lock'
  /** `needed`: at least one file is larger than a single request may carry. */
  readonly multipart?: 'needed'
}

export interface WriteAccess extends ReleaseInStore, WriteOptions {}

/** What writing a release takes: puts under this release's keys, and nothing that could read, list or delete. */
export function uploadStatements(access: WriteAccess): PolicyStatement[] {
  return putStatements(access, releasePrefix(access.release))
}

/** What writing takes below one key prefix of a store, which ends with a slash. */
export function putStatements(access: StoreInRegion & WriteOptions, below: string): PolicyStatement[] {
  const multipart = access.multipart === 'needed'
  const actions = [
    's3:PutObject',
    ...(access.retention === undefined ? [] : ['s3:PutObjectRetention']),
    ...(multipart ? ['s3:AbortMultipartUpload'] : []),
  ]
  // Completing a multipart upload makes S3 decrypt the parts (S3 user guide, "Multipart upload API and permissions").
  const keyActions = ['kms:GenerateDataKey', ...(multipart ? ['kms:Decrypt'] : [])]
  return [allow(actions, [objectsBelow(access, below)]), keyStatement(access, keyActions, access.sseKmsKeyId)]
}

/**
 * What reading a release takes. S3 answers 403, not 404, for an object that does not exist, unless the caller may list the
 * whole bucket (S3 API reference, GetObject, "Permissions"); no session here may, and callers expect the 403.
 */
export function readStatements(access: ReleaseInStore): PolicyStatement[] {
  return getStatements(access, releasePrefix(access.release))
}

/** What reading takes below one key prefix of a store, which ends with a slash. */
export function getStatements(store: StoreInRegion, below: string): PolicyStatement[] {
  return [
    allow(['s3:GetObject', 's3:GetObjectVersion'], [objectsBelow(store, below)]),
    keyStatement(store, ['kms:Decrypt'], undefined),
  ]
}

/** What reading single objects of a bucket takes, by their full keys. */
export function objectStatements(
  bucket: Pick<StoreInRegion, 'region' | 'bucket'>,
  keys: readonly string[],
): PolicyStatement[] {
  const objects = keys.map((key) => `arn:${partitionOf(bucket.region)}:s3:::${bucket.bucket}/${literal(key)}`)
  return [
    allow(['s3:GetObject', 's3:GetObjectVersion'], objects),
    keyStatement({ ...bucket, prefix: '' }, ['kms:Decrypt'], undefined),
  ]
}

/**
 * What listing takes: lists that ask for exactly one of these key prefixes of the store, each with its slash at the end. A
 * request for an object has no `s3:prefix` (service authorization reference, Amazon S3), so it is answered as without this.
 */
export function listStatements(store: StoreInRegion, prefixes: readonly string[]): PolicyStatement[] {
  const bucket = `arn:${partitionOf(store.region)}:s3:::${store.bucket}`
  const asked = prefixes.map((prefix) => literal(fullKey(store, prefix)))
  return asked.length === 0
    ? []
    : [allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': asked } })]
}

/**
 * What moving a release takes: reading it at its source, reading and writing it at its target (what is there already
 * is verified before anything is added). Parts are always allowed for: a bucket may refuse a conditional CopyObject, and
 * then a copy is made as a multipart upload. Tags, ACLs and deletions are no part of it.
 */
export function promoteStatements(source: ReleaseInStore, target: WriteAccess): PolicyStatement[] {
  return [...readStatements(source), ...arriveStatements(target)]
}

/** The target's side of it: the release, and the mark of its arrival. */
export function arriveStatements(target: WriteAccess): PolicyStatement[] {
  const written = { ...target, multipart: 'needed' } as const
  return [
    ...readStatements(target),
    ...uploadStatements(written),
    ...putStatements(written, arrivalsPrefix(target.release.name)),
  ]
}

/** What admitting a release takes where it was uploaded: reading it, and adding the record and the mark of its arrival. */
export function admitStatements(store: WriteAccess): PolicyStatement[] {
  return [
    ...readStatements(store),
    ...putStatements(store, recordPrefix(store.release, 'promotion')),
    ...putStatements(store, arrivalsPrefix(store.release.name)),
  ]
}

/** What the rules of a deploy policy look at, in both stores of a promotion. */
export function recordStatements(source: ReleaseInStore, target: ReleaseInStore): PolicyStatement[] {
  return [...sourceRecordStatements(source), ...targetRecordStatements(target)]
}

/** The records of this release where it comes from. */
export function sourceRecordStatements(source: ReleaseInStore): PolicyStatement[] {
  const kinds = ['promotion', 'deployment'] as const
  return listStatements(
    source,
    kinds.map((kind) => recordPrefix(source.release, kind)),
  )
}

/** The arrivals of the release's name where it goes, with the record that each mark leads to. */
export function targetRecordStatements(target: ReleaseInStore): PolicyStatement[] {
  const { name } = target.release
  const records = `${objectsBelow(target, `releases/${name}/`)}/records/promotion/*`
  return [
    ...listStatements(target, [arrivalsPrefix(name)]),
    allow(['s3:GetObject', 's3:GetObjectVersion'], [records]),
  ]
}

/** What looking back takes: listing and reading one release, or all releases of a name and which of them arrived last. */
export function historyStatements(
  store: StoreInRegion,
  { name, version }: { readonly name: ReleaseName; readonly version?: ReleaseVersion },
): PolicyStatement[] {
  const below = version === undefined ? versionsPrefix(name) : releasePrefix({ name, version })
  const bucket = `arn:${partitionOf(store.region)}:s3:::${store.bucket}`
  const arrivals = version === undefined ? [literal(fullKey(store, arrivalsPrefix(name)))] : []
  const prefixes = [`${literal(fullKey(store, below))}*`, ...arrivals]
  return [
    ...getStatements(store, below),
    allow(['s3:ListBucket'], [bucket], { StringLike: { 's3:prefix': prefixes } }),
  ]
}

/**
 * What signing takes: one profile's SignPayload, or one key's Sign and GetPublicKey. `signer` is the ARN as the user
 * wrote it.
 * @throws InputError SIGNER_MALFORMED
 */
export function signStatements(signer: string): PolicyStatement[] {
  if (signer.split(':')[2] === 'signer')
    return [allow(['signer:SignPayload'], [parseSigningProfileArn(signer).arn])]
  const key = parseKmsKeyArn(signer)
  const actions = ['kms:Sign', 'kms:GetPublicKey']
  if (key.kind === 'key') return [allow(actions, [key.arn])]
  // IAM does not match a key's alias as a resource; kms:RequestAlias is the condition for it (AWS KMS developer guide, "ABAC").
  const anyKey = `arn:${key.partition}:kms:${key.region}:${key.accountId}:key/*`
  return [allow(actions, [anyKey], { StringEquals: { 'kms:RequestAlias': key.resource } })]
}

/**
 * What asking for revocations takes (IAM service authorization reference, AWS Signer: GetRevocationStatus has the
 * resource types signing-profile and signing-job). The profiles are those that the trust policy names.
 */
export function revocationStatements(profileArns: readonly string[]): PolicyStatement[] {
  const resources = profileArns.flatMap((arn) => {
    const { partition, region, accountId } = parseSigningProfileArn(withoutVersion(arn))
    return [
      withoutVersion(arn),
      `${withoutVersion(arn)}/*`,
      `arn:${partition}:signer:${region}:${accountId}:/signing-jobs/*`,
    ]
  })
  return resources.length === 0 ? [] : [allow(['signer:GetRevocationStatus'], [...new Set(resources)])]
}

/** A trust policy may pin one version of a profile; AWS Signer is asked about the profile all the same. */
function withoutVersion(arn: string): string {
  return arn.replace(/(:\/signing-profiles\/[A-Za-z0-9_]{2,64})\/[A-Za-z0-9]{10}$/, '$1')
}

function allow(
  Action: readonly string[],
  Resource: readonly string[],
  Condition?: PolicyStatement['Condition'],
): PolicyStatement {
  return { Effect: 'Allow', Action, Resource, ...(Condition === undefined ? {} : { Condition }) }
}

function objectsBelow(store: StoreInRegion, below: string): string {
  return `arn:${partitionOf(store.region)}:s3:::${store.bucket}/${literal(fullKey(store, below))}*`
}

function fullKey({ prefix }: StoreInRegion, key: string): string {
  return prefix === '' ? key : `${prefix}/${key}`
}

/** A key's text with the characters that IAM would read as wildcards or variables written so that it does not. */
function literal(text: string): string {
  return text.replace(/[*?$]/g, (character) => `\${${character}}`)
}

/**
 * A KMS permission that serves this bucket's objects only. Where the key is not known, any key will do, but only
 * through S3 and only for this bucket: S3 states the object's ARN, or the bucket's under a bucket key, as encryption
 * context (S3 user guide, "Encryption context").
 */
function keyStatement(
  { region, bucket }: StoreInRegion,
  actions: readonly string[],
  keyArn: string | undefined,
): PolicyStatement {
  if (keyArn !== undefined && parseEncryptionKeyArn(keyArn).kind === 'key') return allow(actions, [keyArn])
  const partition = partitionOf(region)
  const service = `s3.${region}.amazonaws.com`
  return allow(actions, ['*'], {
    StringEquals: { 'kms:ViaService': partition === 'aws-cn' ? [service, `${service}.cn`] : service },
    StringLike: {
      'kms:EncryptionContext:aws:s3:arn': [
        `arn:${partition}:s3:::${bucket}`,
        `arn:${partition}:s3:::${bucket}/*`,
      ],
    },
  })
}
