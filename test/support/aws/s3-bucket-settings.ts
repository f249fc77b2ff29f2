/** What Amazon S3 answers about how a bucket is set up. */
import { type Answer, Refusal } from './http-double.ts'
import { isAllowed } from './identities.ts'
import { type Call, denied } from './s3-access.ts'
import type { BucketSettings } from './s3-objects.ts'

export const soundSettings: BucketSettings = {
  versioning: 'Enabled',
  objectLock: 'Enabled',
  retention: '<Mode>GOVERNANCE</Mode><Days>365</Days>',
  blocked: ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'],
  policy: '{"Version":"2012-10-17","Statement":[]}',
}

/** Operations by the query parameter that asks for them. */
export const settingsQueries = {
  versioning: 'GetBucketVersioning',
  'object-lock': 'GetObjectLockConfiguration',
  publicAccessBlock: 'GetPublicAccessBlock',
  encryption: 'GetBucketEncryption',
  policy: 'GetBucketPolicy',
} as const

/** As IAM names them (service authorization reference, Amazon S3). */
const actions = {
  GetBucketVersioning: 's3:GetBucketVersioning',
  GetObjectLockConfiguration: 's3:GetBucketObjectLockConfiguration',
  GetPublicAccessBlock: 's3:GetBucketPublicAccessBlock',
  GetBucketEncryption: 's3:GetEncryptionConfiguration',
  GetBucketPolicy: 's3:GetBucketPolicy',
} as const
type Operation = keyof typeof actions

export function isSettingsOperation(operation: string): operation is Operation {
  return Object.hasOwn(actions, operation)
}

export function bucketSetting({ request: { operation }, identity, bucket }: Call): Answer {
  if (!isSettingsOperation(operation)) throw new Refusal(501, 'NotImplemented', operation)
  const resource = `arn:${bucket.partition ?? 'aws'}:s3:::${bucket.name}`
  if (!isAllowed(identity, { action: actions[operation], resource })) throw denied()
  const { versioning, objectLock, retention, blocked, policy } = bucket.settings ?? {}
  switch (operation) {
    case 'GetBucketVersioning':
      return xml('VersioningConfiguration', versioning === undefined ? '' : `<Status>${versioning}</Status>`)
    case 'GetObjectLockConfiguration':
      if (objectLock === undefined) throw new Refusal(404, 'ObjectLockConfigurationNotFoundError', 'none')
      return xml(
        'ObjectLockConfiguration',
        `<ObjectLockEnabled>${objectLock}</ObjectLockEnabled>` +
          (retention === undefined ? '' : `<Rule><DefaultRetention>${retention}</DefaultRetention></Rule>`),
      )
    case 'GetPublicAccessBlock': {
      if (blocked === undefined) throw new Refusal(404, 'NoSuchPublicAccessBlockConfiguration', 'none')
      return xml('PublicAccessBlockConfiguration', blocked.map((way) => `<${way}>true</${way}>`).join(''))
    }
    case 'GetBucketEncryption': {
      const key = bucket.defaultKey
      const by =
        key === undefined
          ? '<SSEAlgorithm>AES256</SSEAlgorithm>'
          : `<SSEAlgorithm>aws:kms</SSEAlgorithm><KMSMasterKeyID>${key}</KMSMasterKeyID>`
      const rule = `<Rule><ApplyServerSideEncryptionByDefault>${by}</ApplyServerSideEncryptionByDefault></Rule>`
      return xml('ServerSideEncryptionConfiguration', rule)
    }
    case 'GetBucketPolicy':
      if (policy === undefined)
        throw new Refusal(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist')
      return { status: 200, headers: { 'content-type': 'application/json' }, body: policy }
  }
}

function xml(root: string, content: string): Answer {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${root}>`
  return { status: 200, headers: { 'content-type': 'application/xml' }, body }
}
