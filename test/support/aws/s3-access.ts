/** What S3 checks before it does anything: signature, region, bucket owner, permissions on objects and keys. */
import { type DoubleRequest, Refusal } from './http-double.ts'
import { type Identities, type Identity, isAllowed } from './identities.ts'
import type { DoubleBucket, ObjectVersion, Protection, Storage } from './s3-objects.ts'

/** One authenticated request about one object. */
export interface Call {
  readonly request: DoubleRequest
  readonly identity: Identity
  readonly bucket: DoubleBucket
  readonly key: string
}

export function header(request: DoubleRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

export function openCall(storage: Storage, identities: Identities, request: DoubleRequest): Call {
  const [, name = '', ...key] = request.path.split('/')
  const { region, ...identity } = identities.authenticate(request, 's3')
  const bucket = bucketNamed(storage, name)
  if (bucket.region !== region) {
    const where = { 'x-amz-bucket-region': bucket.region }
    throw new Refusal(
      301,
      'PermanentRedirect',
      'The bucket you are attempting to access must be addressed using the specified endpoint.',
      where,
    )
  }
  assertOwner(bucket, header(request, 'x-amz-expected-bucket-owner'))
  return { request, identity, bucket, key: key.map(decodeURIComponent).join('/') }
}

export function bucketNamed(storage: Storage, name: string): DoubleBucket {
  const bucket = storage.buckets.get(name)
  if (bucket === undefined) throw new Refusal(404, 'NoSuchBucket', 'The specified bucket does not exist')
  return bucket
}

export function assertOwner(bucket: DoubleBucket, expected: string | undefined): void {
  if (expected !== undefined && expected !== bucket.owner) throw denied()
}

export function denied(): Refusal {
  return new Refusal(403, 'AccessDenied', 'Access Denied')
}

export function arnOf({ partition = 'aws', name }: DoubleBucket, key: string): string {
  return `arn:${partition}:s3:::${name}/${key}`
}

export function assertMay(identity: Identity, action: string, bucket: DoubleBucket, key: string): void {
  if (!isAllowed(identity, { action, resource: arnOf(bucket, key) })) throw denied()
}

/** Which header of a write each condition key tells (service authorization reference, Amazon S3). */
const told: Readonly<Record<string, string>> = {
  's3:if-none-match': 'if-none-match',
  's3:x-amz-server-side-encryption': 'x-amz-server-side-encryption',
  's3:x-amz-server-side-encryption-aws-kms-key-id': 'x-amz-server-side-encryption-aws-kms-key-id',
  's3:x-amz-server-side-encryption-customer-algorithm': 'x-amz-server-side-encryption-customer-algorithm',
}
const creations = ['PutObject', 'CopyObject', 'CompleteMultipartUpload']
const day = 86_400_000

/** PutObject is what begins and completes uploads and sends their parts, too; only what creates an object can be conditional. */
export function assertMayWrite({ request, identity, bucket, key }: Call): void {
  const headers = Object.entries(told).flatMap(([name, from]) => {
    const value = header(request, from)
    return value === undefined ? [] : [[name, value]]
  })
  const until = header(request, 'x-amz-object-lock-retain-until-date')
  const days = until === undefined ? undefined : Math.ceil((Date.parse(until) - Date.now()) / day)
  const context = {
    ...(Object.fromEntries(headers) as Record<string, string>),
    ...(days === undefined ? {} : { 's3:object-lock-remaining-retention-days': String(days) }),
    // The doubles have no TLS; the SDK has it wherever it is not told of an endpoint.
    'aws:SecureTransport': 'true',
    's3:TlsVersion': '1.3',
    's3:authType': 'REST-HEADER',
    's3:ObjectCreationOperation': String(creations.includes(request.operation)),
  }
  if (!isAllowed(identity, { action: 's3:PutObject', resource: arnOf(bucket, key), context })) throw denied()
}

/** S3 uses the key with the caller's rights, and says for which object. */
export function assertMayUseKey(
  identity: Identity,
  action: string,
  bucket: DoubleBucket,
  key: string,
  protection: Protection,
): void {
  if (protection.keyArn === undefined) return
  const context = {
    'kms:ViaService': `s3.${bucket.region}.amazonaws.com`,
    'kms:EncryptionContext:aws:s3:arn': arnOf(bucket, key),
  }
  if (!isAllowed(identity, { action, resource: protection.keyArn, context })) throw denied()
}

function mayList(
  identity: Identity,
  bucket: DoubleBucket,
  context: Readonly<Record<string, string>> = {},
): boolean {
  const resource = `arn:${bucket.partition ?? 'aws'}:s3:::${bucket.name}`
  return isAllowed(identity, { action: 's3:ListBucket', resource, context })
}

/** The condition keys are there as far as the request names them (service authorization reference, Amazon S3). */
export function assertMayList({ request, identity, bucket }: Omit<Call, 'key'>): void {
  const named = ['prefix', 'delimiter', 'max-keys'].flatMap((name) => {
    const value = request.query.get(name)
    return value === null ? [] : [[`s3:${name}`, value]]
  })
  if (!mayList(identity, bucket, Object.fromEntries(named) as Record<string, string>)) throw denied()
}

/** S3 hides whether an object exists from those who may not list. */
export function readVersion(
  storage: Storage,
  identity: Identity,
  bucket: DoubleBucket,
  key: string,
  versionId: string | undefined,
): ObjectVersion {
  assertMay(identity, versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', bucket, key)
  const found =
    versionId === undefined
      ? storage.latest(bucket.name, key)
      : storage.versions(bucket.name, key).find((version) => version.versionId === versionId)
  if (found !== undefined) return found
  // A condition on s3:prefix never holds here: the key is only there when a list is asked for.
  if (!mayList(identity, bucket)) throw denied()
  throw new Refusal(
    404,
    versionId === undefined ? 'NoSuchKey' : 'NoSuchVersion',
    'The specified key does not exist.',
  )
}

/** How a new object is to be kept, by the request and the bucket. */
export function protectionFor({ request, identity, bucket, key }: Call): Protection {
  const encryption = header(request, 'x-amz-server-side-encryption')
  const asked = header(request, 'x-amz-server-side-encryption-aws-kms-key-id')
  const lockMode = header(request, 'x-amz-object-lock-mode')
  const retainUntil = header(request, 'x-amz-object-lock-retain-until-date')
  const managed = `arn:aws:kms:${bucket.region}:${bucket.owner}:alias/aws/s3`
  const keyArn = encryption === 'aws:kms' ? (asked ?? managed) : bucket.defaultKey
  if ((lockMode === undefined) !== (retainUntil === undefined))
    throw new Refusal(
      400,
      'InvalidArgument',
      'x-amz-object-lock-retain-until-date and x-amz-object-lock-mode must both be supplied',
    )
  if (lockMode !== undefined) assertMay(identity, 's3:PutObjectRetention', bucket, key)
  const protection = {
    encryption: keyArn === undefined ? 'AES256' : 'aws:kms',
    ...(keyArn === undefined ? {} : { keyArn }),
    ...(lockMode === undefined || retainUntil === undefined ? {} : { lockMode, retainUntil }),
  }
  assertMayUseKey(identity, 'kms:GenerateDataKey', bucket, key, protection)
  return protection
}

/** @throws Refusal 412 where an object stands already, 403 where the bucket demands the condition and it is missing */
export function assertFree(storage: Storage, { request, bucket, key }: Call): void {
  const condition = header(request, 'if-none-match')
  if (condition === undefined && bucket.conditionalWrites === 'demanded') throw denied()
  if (condition === '*' && storage.latest(bucket.name, key) !== undefined) {
    throw new Refusal(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    )
  }
}
