/** Requests that somebody could make in the accounts of stacks: every action, on examples of everything that it could be about. */
import { holdKey, liftKey, scopePrefix } from '@secure-deploy/core/records/hold'
import {
  arrivalKey,
  arrivalsPrefix,
  attemptKey,
  buildAttemptKey,
  bundleKey,
  evidenceKey,
  fileKey,
  holdsPrefix,
  recordKey,
  recordPrefix,
  type ReleaseId,
  releasePrefix,
} from '@secure-deploy/core/release/layout'
import { type Sha256, sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import { actionsOf } from './iam-actions.ts'
import type { Ask } from './iam-evaluation.ts'
import type { World } from './stack-world.ts'

const release = (name: string, version: string) => ({ name, version }) as ReleaseId
export const releases = [release('app', '1.4.2'), release('app', '1.4.3')] as const
const otherRelease = release('app-admin', '1.4.2')
const sha256: Sha256 = sha256Of(Buffer.from('any'))
const scope = { kind: 'name', name: releases[0].name } as const

/** What every request says of itself when it is made as the actions make theirs. */
export const properly = {
  'aws:SecureTransport': 'true',
  's3:TlsVersion': '1.3',
  's3:authType': 'REST-HEADER',
}
/** And what creates an object. */
export const creating = { ...properly, 's3:if-none-match': '*', 's3:ObjectCreationOperation': 'true' }

function keysOf(id: ReleaseId): readonly string[] {
  return [
    bundleKey(id),
    fileKey(id, sha256, parseFileName('app.zip')),
    fileKey(id, sha256, parseFileName('records/promotion/app.zip')),
    evidenceKey(id, sha256, parseFileName('junit.xml')),
    recordKey(id, 'promotion', sha256),
    recordKey(id, 'deployment', sha256),
    `${recordPrefix(id, 'promotion')}files/${sha256}/app.zip`,
    `${recordPrefix(id, 'deployment')}files/${sha256}/app.zip`,
    attemptKey(id, 1),
    buildAttemptKey(id, sha256, 1),
    arrivalKey(id, '2026-11-25T10:00:00Z', sha256),
  ]
}

/** Examples of every kind of key, and of what stands beside them. */
export const objectKeys: readonly string[] = [
  ...[...releases, otherRelease].flatMap(keysOf),
  holdKey(scope, sha256),
  liftKey(scope, sha256, sha256),
  'deploy-policy.yml',
  'deploy-policy.yml.bundle.json',
  'other-policy.yml',
  'access/2026-11-25',
  'trail/AWSLogs/111122223333/log.json.gz',
]

const prefixes = [
  undefined,
  '',
  'releases/',
  ...[...releases, otherRelease].flatMap((id) => [
    releasePrefix(id),
    `${releasePrefix(id)}files/`,
    recordPrefix(id, 'promotion'),
    recordPrefix(id, 'deployment'),
    arrivalsPrefix(id.name),
  ]),
  holdsPrefix,
  scopePrefix(scope),
]

const objectActions = [
  's3:getobject',
  's3:getobjectversion',
  's3:putobject',
  's3:putobjectretention',
  's3:abortmultipartupload',
  's3:deleteobject',
  's3:deleteobjectversion',
]
const keyActions = ['kms:decrypt', 'kms:generatedatakey', 'kms:encrypt', 'kms:creategrant']
const listActions = ['s3:listbucket', 's3:listbucketversions', 's3:listbucketmultipartuploads']

/** All requests, each once. */
export function requestsIn(world: World): readonly Ask[] {
  const arns = arnsIn(world)
  const all = [
    ...arns.buckets.flatMap((bucket) => bucketRequests(bucket)),
    ...arns.keys.flatMap((key) => keyRequests(key, arns.buckets)),
    ...arns.profiles.flatMap(profileRequests),
    ...arns.functions.flatMap(functionRequests),
  ]
  return [...new Map(all.map((ask) => [JSON.stringify(ask), ask])).values()]
}

export interface Arns {
  readonly buckets: readonly string[]
  readonly keys: readonly string[]
  readonly profiles: readonly string[]
  readonly functions: readonly string[]
}

/** What the stacks made, and one of each kind that they did not. */
export function arnsIn({ stacks }: World): Arns {
  const made = (type: string) =>
    stacks
      .flatMap(({ resources }) => resources)
      .filter((resource) => resource.type === type)
      .map(({ arn }) => arn)
  return {
    buckets: [...made('AWS::S3::Bucket'), 'arn:aws:s3:::somebody-elses'],
    keys: [
      ...made('AWS::KMS::Key'),
      'arn:aws:kms:eu-west-1:999999999999:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    ],
    profiles: [
      ...made('AWS::Signer::SigningProfile'),
      'arn:aws:signer:eu-west-1:999999999999:/signing-profiles/strange',
    ],
    functions: [...new Set(stacks.map(({ place }) => place.accountId)), '999999999999'].flatMap((accountId) =>
      ['development', 'staging', 'production'].flatMap((environment) => {
        const arn = functionIn(accountId, environment)
        return [arn, `${arn}-admin`]
      }),
    ),
  }
}

/** The function that is deployed to, which is made by no stack of ours. */
export function functionIn(accountId: string, environment: string): string {
  return `arn:aws:lambda:eu-west-1:${accountId}:function:app-${environment}`
}

function functionRequests(arn: string): readonly Ask[] {
  return actionsOf('lambda').map((action) => ({ action, resource: arn }))
}

function bucketRequests(bucket: string): readonly Ask[] {
  const ask = (action: string, resource: string): Ask => ({
    action,
    resource,
    context: action === 's3:putobject' ? creating : properly,
  })
  const [file, policy] = [objectKeys[0], 'deploy-policy.yml'].map((key) => `${bucket}/${key}`) as [
    string,
    string,
  ]
  return [
    ...actionsOf('s3').flatMap((action) => [bucket, file, policy].map((resource) => ask(action, resource))),
    ...objectActions.flatMap((action) => objectKeys.map((key) => ask(action, `${bucket}/${key}`))),
    ...listActions.flatMap((action) =>
      prefixes.map((prefix) => ({
        action,
        resource: bucket,
        context: { ...properly, ...(prefix === undefined ? {} : { 's3:prefix': prefix }) },
      })),
    ),
  ]
}

/** Directly, and as S3 asks for an object of each bucket: it says which bucket, or which object where there is no bucket key. */
function keyRequests(key: string, buckets: readonly string[]): readonly Ask[] {
  const directly = { 'kms:SigningAlgorithm': 'ECDSA_SHA_384' }
  const objects = buckets.flatMap((bucket) => [bucket, `${bucket}/${objectKeys[0]}`]).map(throughS3)
  return actionsOf('kms').flatMap((action) => {
    const contexts = keyActions.includes(action) ? objects : objects.slice(0, 1)
    return [directly, ...contexts].map((context) => ({ action, resource: key, context }))
  })
}

export function throughS3(arn: string): Readonly<Record<string, string>> {
  return { 'kms:ViaService': 's3.eu-west-1.amazonaws.com', 'kms:EncryptionContext:aws:s3:arn': arn }
}

function profileRequests(profile: string): readonly Ask[] {
  const job = profile.replace(
    /:\/signing-profiles\/.*/,
    ':/signing-jobs/0a1b2c3d-0000-4000-8000-000000000000',
  )
  return actionsOf('signer').flatMap((action) =>
    [profile, `${profile}/A1b2C3d4E5`, job].map((resource) => ({ action, resource })),
  )
}
