/** The arguments of `verify` as values; raw strings end here. */
import type { AwsAccess, TrustSelection } from '@secure-deploy/core/access'
import type { Sha256 } from '@secure-deploy/core/digest'
import { InputError } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/layout'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/names'
import type { SourceExpectation } from '@secure-deploy/core/source-policy'
import {
  accountId,
  fullRef,
  matching,
  prefixedSha256,
  profileArn,
  regionName,
  repositoryId,
  repositoryName,
  workflowName,
} from '@secure-deploy/core/texts'
import { parseStoreUri } from '@secure-deploy/core/uris'
import type { StoreUri } from '@secure-deploy/core/uris'
import { readArguments, refusePositionals } from './arguments.ts'
import type { Arguments, FlagKinds } from './arguments.ts'

/** What is verified: a release in a store, the files of one on disk, or one file with a signature of its own. */
export type VerifySubject =
  | {
      readonly kind: 'store'
      readonly store: StoreUri
      readonly id: ReleaseId
      readonly bucketOwner?: string
      /** Folder to download to; without it nothing is downloaded. */
      readonly path?: string
    }
  | {
      readonly kind: 'disk'
      readonly bundlePath: string
      readonly subjectPath: readonly string[]
      /** The release that the bundle must be of; any unless given. */
      readonly id?: ReleaseId
    }
  | { readonly kind: 'blob'; readonly signaturePath: string; readonly subjectPath: string }

export type ReleaseSubject = Exclude<VerifySubject, { kind: 'blob' }>

interface Common {
  readonly trust: TrustSelection
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
}

export type VerifyOptions = Common &
  (
    | { readonly subject: Extract<VerifySubject, { kind: 'blob' }> }
    | {
        readonly subject: ReleaseSubject
        readonly source: SourceExpectation
        readonly bundleSha256?: Sha256
      }
  )

const kinds = {
  store: 'value',
  'release-name': 'value',
  'release-version': 'value',
  path: 'value',
  'expected-bucket-owner': 'value',
  'bundle-path': 'value',
  'signature-path': 'value',
  'subject-path': 'list',
  'bundle-digest': 'value',
  'trusted-signers': 'list',
  'trust-policy': 'value',
  'trust-policy-name': 'value',
  'trust-store': 'value',
  'source-repository': 'value',
  'source-repository-id': 'value',
  'source-ref': 'list',
  'signer-workflow': 'list',
  'runner-environment': 'value',
  'aws-region': 'value',
  'role-to-assume': 'value',
  'allowed-account-ids': 'list',
  json: 'switch',
} as const satisfies FlagKinds

type Flag = keyof typeof kinds

const subjectFlags = ['store', 'bundle-path', 'signature-path'] as const

/** Which flags go with which kind of subject only. */
const flagsOf: Readonly<Record<(typeof subjectFlags)[number], readonly Flag[]>> = {
  store: ['release-name', 'release-version', 'path', 'expected-bucket-owner'],
  'bundle-path': ['subject-path', 'release-name', 'release-version'],
  'signature-path': ['subject-path'],
}

const releaseFlags: readonly Flag[] = [
  'bundle-digest',
  'source-repository',
  'source-repository-id',
  'source-ref',
  'signer-workflow',
  'runner-environment',
]

/** @throws InputError for anything that the usage does not allow */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const given = readArguments(args, kinds)
  refusePositionals(given)
  const subject = readSubject(given)
  const trust = readTrust(given)
  const common: Common = {
    trust,
    access: readAccess(given, subject, trust),
    format: given.has('json') ? 'json' : 'text',
  }
  if (subject.kind === 'blob') {
    for (const flag of releaseFlags)
      if (given.has(flag)) throw conflict(`--${flag} says nothing about a plain file; leave it out`)
    return { ...common, subject }
  }
  const digest = given.value('bundle-digest')
  return {
    ...common,
    subject,
    source: readSource(given),
    ...(digest === undefined ? {} : { bundleSha256: prefixedSha256(digest, '--bundle-digest') }),
  }
}

function readSubject(given: Arguments): VerifySubject {
  const [chosen, another] = subjectFlags.filter((flag) => given.has(flag))
  if (chosen === undefined)
    throw missing('--store, --bundle-path or --signature-path is missing; one of them says what to verify')
  if (another !== undefined) throw conflict(`--${chosen} and --${another} exclude each other`)
  const foreign = subjectFlags
    .flatMap((flag) => flagsOf[flag])
    .find((flag) => given.has(flag) && !flagsOf[chosen].includes(flag))
  if (foreign !== undefined) throw conflict(`--${foreign} does not go with --${chosen}`)
  switch (chosen) {
    case 'store':
      return readStored(given)
    case 'bundle-path':
      return {
        kind: 'disk',
        bundlePath: required(given, chosen),
        subjectPath: subjectPaths(given),
        ...(given.has('release-name') || given.has('release-version') ? { id: readId(given) } : {}),
      }
    case 'signature-path': {
      const [subjectPath, more] = subjectPaths(given)
      if (subjectPath === undefined || more !== undefined)
        throw conflict('--subject-path must name exactly one file when --signature-path is given')
      return { kind: 'blob', signaturePath: required(given, chosen), subjectPath }
    }
  }
}

function readStored(given: Arguments): VerifySubject {
  const owner = given.value('expected-bucket-owner')
  const path = given.value('path')
  return {
    kind: 'store',
    store: parseStoreUri(required(given, 'store'), '--store'),
    id: readId(given),
    ...(owner === undefined ? {} : { bucketOwner: accountId(owner, '--expected-bucket-owner') }),
    ...(path === undefined ? {} : { path }),
  }
}

function readId(given: Arguments): ReleaseId {
  return {
    name: parseReleaseName(required(given, 'release-name'), '--release-name'),
    version: parseReleaseVersion(required(given, 'release-version'), '--release-version'),
  }
}

function subjectPaths(given: Arguments): readonly string[] {
  const paths = given.list('subject-path')
  if (paths.length === 0) throw missing('--subject-path is missing; it names the files on disk')
  return paths
}

/** Exactly one way to say whom to trust; there is no way to say "anyone". */
function readTrust(given: Arguments): TrustSelection {
  const arns = given.list('trusted-signers').map((arn) => profileArn(arn, '--trusted-signers'))
  const policyPath = given.value('trust-policy')
  if (policyPath === undefined) {
    if (arns.length === 0)
      throw missing('--trust-policy or --trusted-signers is missing; one of them says whom to trust')
    for (const flag of ['trust-policy-name', 'trust-store'])
      if (given.has(flag)) throw conflict(`--${flag} needs --trust-policy`)
    return { kind: 'signers', arns }
  }
  if (arns.length > 0) throw conflict('--trust-policy and --trusted-signers exclude each other')
  const policyName = given.value('trust-policy-name')
  const storePath = given.value('trust-store')
  return {
    kind: 'policy',
    policyPath,
    ...(policyName === undefined ? {} : { policyName }),
    ...(storePath === undefined ? {} : { storePath }),
  }
}

function readSource(given: Arguments): SourceExpectation {
  const id = given.value('source-repository-id')
  const refs = given.list('source-ref').map((ref) => fullRef(ref, '--source-ref'))
  const signerWorkflows = given.list('signer-workflow').map((one) => workflowName(one, '--signer-workflow'))
  const runner = given.value('runner-environment')
  return {
    repository: repositoryName(required(given, 'source-repository'), '--source-repository'),
    ...(id === undefined ? {} : { repositoryId: repositoryId(id, '--source-repository-id') }),
    ...(refs.length === 0 ? {} : { refs }),
    ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
    ...(runner === undefined ? {} : { runnerEnvironment: runnerKind(runner, '--runner-environment') }),
  }
}

/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given: Arguments, subject: VerifySubject, trust: TrustSelection): AwsAccess {
  const region = given.value('aws-region')
  if (region === undefined && subject.kind === 'store' && subject.store.kind === 's3')
    throw missing(`--aws-region is missing; the store ${subject.store.uri} is in S3`)
  const role = given.value('role-to-assume')
  const asked = region ?? (trust.kind === 'signers' ? trust.arns[0]?.split(':')[3] : undefined)
  return {
    audience: 'sts.amazonaws.com',
    durationSeconds: 900,
    allowedAccountIds: given.list('allowed-account-ids').map((id) => accountId(id, '--allowed-account-ids')),
    credentials: 'runner',
    ...(role === undefined ? {} : { roleToAssume: role }),
    ...(asked === undefined ? {} : { region: regionName(asked, '--aws-region') }),
  }
}

/** Releases of a local try-out say `local`. */
const runnerKind = matching(/^(github-hosted|self-hosted|local)$/, 'github-hosted, self-hosted or local')

function required(given: Arguments, flag: Flag): string {
  const value = given.value(flag)
  if (value === undefined) throw missing(`--${flag} is missing`)
  return value
}

function missing(what: string): InputError {
  return new InputError('INPUT_MISSING', what)
}

function conflict(what: string): InputError {
  return new InputError('INPUT_CONFLICT', what)
}
