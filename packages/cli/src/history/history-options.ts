/** The arguments of `history` as values; raw strings end here. */
import { InputError } from '@secure-deploy/core/errors'
import type { AwsAccess } from '@secure-deploy/core/values/access'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import type { ReleaseName, ReleaseVersion } from '@secure-deploy/core/values/names'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readArguments } from '../arguments.ts'
import type { FlagKinds } from '../arguments.ts'
import { accessFlags, policyFlags, readAccess, readPolicySelection } from '../policy/policy-flags.ts'
import type { PolicySelection } from '../policy/policy-flags.ts'

export interface HistoryOptions {
  readonly name: ReleaseName
  /** All versions unless given. */
  readonly version?: ReleaseVersion
  readonly policy: PolicySelection
  /** Only these of the policy's stores; all unless given. */
  readonly stores: readonly StoreUri[]
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
  /** Where a page is written for people who have no terminal. */
  readonly page?: string
}

const kinds = {
  version: 'value',
  policy: 'value',
  ...policyFlags,
  store: 'list',
  ...accessFlags,
  json: 'switch',
  html: 'value',
} as const satisfies FlagKinds

/** @throws InputError for anything that the usage does not allow */
export function readHistoryOptions(args: readonly string[]): HistoryOptions {
  const given = readArguments(args, kinds)
  const [name, another] = given.positionals
  if (name === undefined) throw missing('no release is named; the name is the first argument')
  if (another !== undefined)
    throw new InputError(
      'INPUT_MALFORMED',
      `${JSON.stringify(another)} is a second name; one is told at a time`,
    )
  const location = given.value('policy')
  if (location === undefined)
    throw missing('--policy is missing; it says what must hold, and where releases stand')
  const version = given.value('version')
  const page = given.value('html')
  const policy = readPolicySelection(given, location)
  return {
    name: parseReleaseName(name, 'NAME'),
    policy,
    stores: given.list('store').map((uri) => parseStoreUri(uri, '--store')),
    access: readAccess(given, policy),
    format: given.has('json') ? 'json' : 'text',
    ...(version === undefined ? {} : { version: parseReleaseVersion(version, '--version') }),
    ...(page === undefined ? {} : { page }),
  }
}

function missing(what: string): InputError {
  return new InputError('INPUT_MISSING', what)
}
