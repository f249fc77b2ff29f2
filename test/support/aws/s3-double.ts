/** Amazon S3, as far as releases need it: conditional and checked writes, versions, ranges, parts and copies. */
import type { Answer, DoubleRequest, HttpDouble, Service } from './http-double.ts'
import { Refusal, startDouble } from './http-double.ts'
import type { Identities } from './identities.ts'
import {
  assertFree,
  assertMay,
  assertMayList,
  assertMayUseKey,
  assertMayWrite,
  assertOwner,
  bucketNamed,
  type Call,
  header,
  openCall,
  protectionFor,
  readVersion,
} from './s3-access.ts'
import { bucketSetting, isSettingsOperation, settingsQueries } from './s3-bucket-settings.ts'
import {
  type DoubleBucket,
  createStorage,
  eTagOf,
  type ObjectVersion,
  type Protection,
  sha256Base64,
  type Storage,
  type Upload,
} from './s3-objects.ts'

export interface S3Double extends HttpDouble {
  addBucket(bucket: DoubleBucket): void
  readonly storage: Storage
  /** Puts an object there behind everyone's back. */
  place(bucket: string, key: string, body: Buffer | string): ObjectVersion
}

export async function startS3(identities: Identities): Promise<S3Double> {
  const storage = createStorage()
  const service: Service = {
    route: routeS3,
    refuse: refuseAsS3,
    handle: (request) => {
      const call = openCall(storage, identities, request)
      if (isSettingsOperation(request.operation)) return bucketSetting(call)
      return operations[request.operation]?.(storage, call) ?? unsupported(request)
    },
  }
  const double = await startDouble(service)
  return Object.assign(double, {
    storage,
    addBucket: (bucket: DoubleBucket) => void storage.buckets.set(bucket.name, bucket),
    place: (bucket: string, key: string, body: Buffer | string) => {
      const bytes = Buffer.from(body)
      return storage.add(bucket, {
        key,
        body: bytes,
        sha256: sha256Base64(bytes),
        checksumType: 'FULL_OBJECT',
        protection: { encryption: 'AES256' },
      })
    },
  })
}

function routeS3({ method, query, headers }: Omit<DoubleRequest, 'operation'>): string {
  const copy = headers['x-amz-copy-source'] !== undefined
  switch (method) {
    case 'GET': {
      const setting = Object.entries(settingsQueries).find(([name]) => query.has(name))?.[1]
      return setting ?? (query.has('list-type') ? 'ListObjectsV2' : 'GetObject')
    }
    case 'HEAD':
      return 'HeadObject'
    case 'PUT':
      if (query.has('partNumber')) return copy ? 'UploadPartCopy' : 'UploadPart'
      return copy ? 'CopyObject' : 'PutObject'
    case 'POST':
      return query.has('uploads') ? 'CreateMultipartUpload' : 'CompleteMultipartUpload'
    case 'DELETE':
      return query.has('uploadId') ? 'AbortMultipartUpload' : 'DeleteObject'
    default:
      return 'Unknown'
  }
}

function unsupported({ operation }: DoubleRequest): Answer {
  throw new Refusal(501, 'NotImplemented', `${operation} is not part of this double`)
}

const operations: Readonly<Record<string, (storage: Storage, call: Call) => Answer>> = {
  PutObject: putObject,
  GetObject: getObject,
  ListObjectsV2: listObjects,
  HeadObject: headObject,
  CreateMultipartUpload: createMultipartUpload,
  UploadPart: uploadPart,
  UploadPartCopy: uploadPartCopy,
  CompleteMultipartUpload: completeMultipartUpload,
  AbortMultipartUpload: abortMultipartUpload,
  CopyObject: copyObject,
}

/** The body, after S3 has checked it against the checksum that came with it. */
function checkedBody({ request }: Call): Buffer {
  if (header(request, 'content-encoding')?.includes('aws-chunked') === true)
    throw new Refusal(501, 'NotImplemented', 'aws-chunked')
  const stated = header(request, 'x-amz-checksum-sha256')
  if (stated !== undefined && stated !== sha256Base64(request.body)) {
    throw new Refusal(400, 'BadDigest', 'The SHA256 you specified did not match the calculated checksum.')
  }
  return request.body
}

function putObject(storage: Storage, call: Call): Answer {
  const { request, bucket, key } = call
  assertMayWrite(call)
  const protection = protectionFor(call)
  assertFree(storage, call)
  const body = checkedBody(call)
  const sha256 = header(request, 'x-amz-checksum-sha256')
  if (protection.lockMode !== undefined && sha256 === undefined) {
    throw new Refusal(
      400,
      'InvalidRequest',
      'Content-MD5 or x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    )
  }
  const added = storage.add(bucket.name, { key, body, sha256, checksumType: 'FULL_OBJECT', protection })
  return { status: 200, headers: { ...versionHeaders(added), ...checksumHeaders(added) } }
}

function versionHeaders({ versionId, eTag, protection }: ObjectVersion): Record<string, string> {
  return {
    etag: eTag,
    'x-amz-version-id': versionId,
    'x-amz-server-side-encryption': protection.encryption,
    ...(protection.keyArn === undefined
      ? {}
      : { 'x-amz-server-side-encryption-aws-kms-key-id': protection.keyArn }),
  }
}

function checksumHeaders({ sha256, checksumType }: ObjectVersion): Record<string, string> {
  return sha256 === undefined ? {} : { 'x-amz-checksum-sha256': sha256, 'x-amz-checksum-type': checksumType }
}

function find(storage: Storage, { request, identity, bucket, key }: Call): ObjectVersion {
  const version = readVersion(storage, identity, bucket, key, request.query.get('versionId') ?? undefined)
  assertMayUseKey(identity, 'kms:Decrypt', bucket, key, version.protection)
  const match = header(request, 'if-match')
  if (match !== undefined && match !== version.eTag)
    throw new Refusal(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    )
  return version
}

function getObject(storage: Storage, call: Call): Answer {
  const version = find(storage, call)
  const { body } = version
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(header(call.request, 'range') ?? '') ?? []
  if (first === undefined || last === undefined)
    return { status: 200, headers: versionHeaders(version), body }
  if (Number(first) >= body.length)
    throw new Refusal(416, 'InvalidRange', 'The requested range is not satisfiable')
  const end = Math.min(Number(last), body.length - 1)
  const headers = { ...versionHeaders(version), 'content-range': `bytes ${first}-${end}/${body.length}` }
  return { status: 206, headers, body: body.subarray(Number(first), end + 1) }
}

function headObject(storage: Storage, call: Call): Answer {
  const version = find(storage, call)
  const checksum = header(call.request, 'x-amz-checksum-mode') === 'ENABLED' ? checksumHeaders(version) : {}
  return { status: 200, headers: { ...versionHeaders(version), ...checksum }, body: version.body }
}

function createMultipartUpload(storage: Storage, call: Call): Answer {
  const { request, bucket, key } = call
  assertMayWrite(call)
  if (header(request, 'x-amz-checksum-algorithm') !== 'SHA256')
    throw new Refusal(501, 'NotImplemented', 'only SHA256 uploads here')
  const id = `upload-${storage.uploads.size + 1}-${Math.random().toString(36).slice(2)}`
  storage.uploads.set(id, { id, bucket: bucket.name, key, protection: protectionFor(call), parts: new Map() })
  return xml(
    'InitiateMultipartUploadResult',
    `<Bucket>${bucket.name}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId>`,
  )
}

function uploadOf(storage: Storage, { request, bucket, key }: Call): Upload {
  const upload = storage.uploads.get(request.query.get('uploadId') ?? '')
  if (upload?.bucket === bucket.name && upload.key === key) return upload
  throw new Refusal(404, 'NoSuchUpload', 'The specified multipart upload does not exist.')
}

function keepPart(storage: Storage, call: Call, body: Buffer): { eTag: string; sha256: string } {
  assertMayWrite(call)
  const entry = { body, eTag: eTagOf(body), sha256: sha256Base64(body) }
  uploadOf(storage, call).parts.set(Number(call.request.query.get('partNumber')), entry)
  return entry
}

function uploadPart(storage: Storage, call: Call): Answer {
  const { eTag, sha256 } = keepPart(storage, call, checkedBody(call))
  return { status: 200, headers: { etag: eTag, 'x-amz-checksum-sha256': sha256 } }
}

/** The bytes that a copy is made of, read with the caller's rights at the source. */
function copySource(storage: Storage, { request, identity }: Call): Buffer {
  const [path = '', version] = (header(request, 'x-amz-copy-source') ?? '').split('?versionId=')
  const [name = '', ...key] = path.split('/').map(decodeURIComponent)
  const bucket = bucketNamed(storage, name)
  assertOwner(bucket, header(request, 'x-amz-source-expected-bucket-owner'))
  const found = readVersion(storage, identity, bucket, key.join('/'), version)
  assertMayUseKey(identity, 'kms:Decrypt', bucket, key.join('/'), found.protection)
  return found.body
}

function uploadPartCopy(storage: Storage, call: Call): Answer {
  const source = copySource(storage, call)
  const [, first, last] =
    /^bytes=(\d+)-(\d+)$/.exec(header(call.request, 'x-amz-copy-source-range') ?? '') ?? []
  const body = first === undefined ? source : source.subarray(Number(first), Number(last) + 1)
  const { eTag, sha256 } = keepPart(storage, call, body)
  return xml('CopyPartResult', `<ETag>${eTag}</ETag><ChecksumSHA256>${sha256}</ChecksumSHA256>`)
}

function completeMultipartUpload(storage: Storage, call: Call): Answer {
  const { request, identity, bucket, key } = call
  assertMayWrite(call)
  const upload = uploadOf(storage, call)
  assertMayUseKey(identity, 'kms:Decrypt', bucket, key, upload.protection)
  assertFree(storage, call)
  const parts = statedParts(request.body.toString()).map(({ number, eTag, sha256 }) => {
    const part = upload.parts.get(number)
    if (part === undefined || part.eTag !== eTag || part.sha256 !== sha256)
      throw new Refusal(400, 'InvalidPart', `part ${number}`)
    return part
  })
  const body = Buffer.concat(parts.map((part) => part.body))
  const size = header(request, 'x-amz-mp-object-size')
  if (size !== undefined && Number(size) !== body.length)
    throw new Refusal(400, 'InvalidRequest', 'The object size differs.')
  const sha256 = `${sha256Base64(Buffer.concat(parts.map((part) => Buffer.from(part.sha256, 'base64'))))}-${parts.length}`
  storage.uploads.delete(upload.id)
  const added = storage.add(bucket.name, {
    key,
    body,
    sha256,
    checksumType: 'COMPOSITE',
    protection: upload.protection,
  })
  const answer = xml(
    'CompleteMultipartUploadResult',
    `<Bucket>${bucket.name}</Bucket><Key>${key}</Key><ETag>${added.eTag}</ETag><ChecksumSHA256>${sha256}</ChecksumSHA256><ChecksumType>COMPOSITE</ChecksumType>`,
  )
  return { ...answer, headers: { ...answer.headers, ...versionHeaders(added) } }
}

function statedParts(document: string): readonly { number: number; eTag: string; sha256: string }[] {
  const field = (part: string, name: string) =>
    (new RegExp(`<${name}>([^<]*)</${name}>`).exec(part)?.[1] ?? '').replaceAll('&quot;', '"')
  return [...document.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(field(part, 'PartNumber')),
    eTag: field(part, 'ETag'),
    sha256: field(part, 'ChecksumSHA256'),
  }))
}

function abortMultipartUpload(storage: Storage, call: Call): Answer {
  assertMay(call.identity, 's3:AbortMultipartUpload', call.bucket, call.key)
  storage.uploads.delete(uploadOf(storage, call).id)
  return { status: 204 }
}

function copyObject(storage: Storage, call: Call): Answer {
  const { request, bucket, key } = call
  assertMayWrite(call)
  if (header(request, 'if-none-match') !== undefined && bucket.conditionalCopy === 'unsupported') {
    throw new Refusal(
      501,
      'NotImplemented',
      'A header you provided implies functionality that is not implemented',
    )
  }
  const protection: Protection = protectionFor(call)
  const body = copySource(storage, call)
  assertFree(storage, call)
  const asked = header(request, 'x-amz-checksum-algorithm') === 'SHA256'
  const sha256 = asked ? sha256Base64(body) : undefined
  const added = storage.add(bucket.name, { key, body, sha256, checksumType: 'FULL_OBJECT', protection })
  const checksum = asked
    ? `<ChecksumSHA256>${sha256}</ChecksumSHA256><ChecksumType>FULL_OBJECT</ChecksumType>`
    : ''
  const answer = xml('CopyObjectResult', `<ETag>${added.eTag}</ETag>${checksum}`)
  return { ...answer, headers: { ...answer.headers, ...versionHeaders(added) } }
}

/** S3 API reference, ListObjectsV2: entries in the order of their bytes, keys below a delimiter rolled up into their prefix. */
function listObjects(storage: Storage, call: Call): Answer {
  assertMayList(call)
  const { bucket, request } = call
  const prefix = request.query.get('prefix') ?? ''
  const delimiter = request.query.get('delimiter')
  const after = Buffer.from(request.query.get('continuation-token') ?? '', 'base64').toString()
  const entries = new Set(
    storage.keys(bucket.name).flatMap((key) => {
      if (!key.startsWith(prefix)) return []
      const end = delimiter === null ? -1 : key.indexOf(delimiter, prefix.length)
      return [end < 0 ? key : key.slice(0, end + 1)]
    }),
  )
  const rest = [...entries].toSorted(byBytes).filter((entry) => byBytes(entry, after) > 0)
  const page = rest.slice(0, bucket.listLimit ?? 1_000)
  const written = (key: string) =>
    request.query.get('encoding-type') === 'url' ? encodeKey(key) : escapeXml(key)
  const isFolder = (entry: string) => delimiter !== null && entry.endsWith(delimiter) && entry !== prefix
  const listed = page.map((entry) =>
    isFolder(entry)
      ? `<CommonPrefixes><Prefix>${written(entry)}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${written(entry)}</Key></Contents>`,
  )
  const next =
    page.length < rest.length
      ? `<NextContinuationToken>${Buffer.from(page.at(-1) ?? '').toString('base64')}</NextContinuationToken>`
      : ''
  const head = `<Name>${bucket.name}</Name><Prefix>${written(prefix)}</Prefix><KeyCount>${page.length}</KeyCount><IsTruncated>${next !== ''}</IsTruncated>`
  const encoding = request.query.has('encoding-type') ? '<EncodingType>url</EncodingType>' : ''
  return xml('ListBucketResult', `${head}${encoding}${next}${listed.join('')}`)
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** As a form encodes a value, with the slashes left as they are. */
function encodeKey(key: string): string {
  return new URLSearchParams([['', key]]).toString().slice(1).replaceAll('%2F', '/')
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function xml(root: string, content: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${root}>`
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}

/** The answer that S3 may give to a copy after it has already said 200. */
export function errorWithin200(code: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${code}</Message></Error>`
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}

function refuseAsS3({ status, code, message, headers }: Refusal): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>DOUBLE0000000001</RequestId></Error>`
  return { status, headers: { 'content-type': 'application/xml', ...headers }, body }
}
