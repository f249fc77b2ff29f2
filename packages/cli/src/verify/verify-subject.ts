/** What `verify` is asked to verify, out of its flags. */
import { InputError } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { accountId } from '@secure-deploy/core/values/texts'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import type { Arguments, FlagKinds } from '../arguments.ts'
import { accessFlags, policyFlags } from '../policy/policy-flags.ts'

/**
 * What is verified: a release in a store, the one in the store of a policy's environment, the files of one on disk, or one file
 * with a signature of its own.
 */
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
  | { readonly kind: 'environment'; readonly id: ReleaseId; readonly path?: string }
  | { readonly kind: 'blob'; readonly signaturePath: string; readonly subjectPath: string }

export type SubjectOf<Kind> = Extract<VerifySubject, { kind: Kind }>

export const verifyFlags = {
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
  policy: 'value',
  environment: 'value',
  ...policyFlags,
  ...accessFlags,
  json: 'switch',
} as const satisfies FlagKinds

export type Flag = keyof typeof verifyFlags

const subjectFlags = ['store', 'policy', 'bundle-path', 'signature-path'] as const

/** Which flags go with which kind of subject only. */
const flagsOf: Readonly<Record<(typeof subjectFlags)[number], readonly Flag[]>> = {
  store: ['release-name', 'release-version', 'path', 'expected-bucket-owner'],
  policy: ['environment', 'release-name', 'release-version', 'path', ...keysOf(policyFlags)],
  'bundle-path': ['subject-path', 'release-name', 'release-version'],
  'signature-path': ['subject-path'],
}

function keysOf<Name extends string>(flags: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(flags) as Name[]
}

/** @throws InputError */
export function readSubject(given: Arguments): VerifySubject {
  const [chosen, another] = subjectFlags.filter((flag) => given.has(flag))
  if (chosen === undefined)
    throw missing(
      '--store, --policy, --bundle-path or --signature-path is missing; one of them says what to verify',
    )
  if (another !== undefined) throw conflict(`--${chosen} and --${another} exclude each other`)
  const foreign = subjectFlags
    .flatMap((flag) => flagsOf[flag])
    .find((flag) => given.has(flag) && !flagsOf[chosen].includes(flag))
  if (foreign !== undefined) throw conflict(`--${foreign} does not go with --${chosen}`)
  switch (chosen) {
    case 'store':
      return readStored(given)
    case 'policy':
      return { kind: 'environment', id: readId(given), ...readPath(given) }
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
  return {
    kind: 'store',
    store: parseStoreUri(required(given, 'store'), '--store'),
    id: readId(given),
    ...(owner === undefined ? {} : { bucketOwner: accountId(owner, '--expected-bucket-owner') }),
    ...readPath(given),
  }
}

function readPath(given: Arguments): { readonly path?: string } {
  const path = given.value('path')
  return path === undefined ? {} : { path }
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

export function required(given: Arguments, flag: Flag): string {
  const value = given.value(flag)
  if (value === undefined) throw missing(`--${flag} is missing`)
  return value
}

export function missing(what: string): InputError {
  return new InputError('INPUT_MISSING', what)
}

export function conflict(what: string): InputError {
  return new InputError('INPUT_CONFLICT', what)
}
