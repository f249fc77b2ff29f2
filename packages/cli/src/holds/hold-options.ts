/** The arguments of `hold` and `lift` as values; raw strings end here. */
import { InputError } from '@secure-deploy/core/errors'
import { parseHeldSigner, scopeOf } from '@secure-deploy/core/holds/held-scope'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { oneLine } from '@secure-deploy/core/values/one-line'
import { accountId, kmsKeyArn, prefixedSha256, regionName, roleArn } from '@secure-deploy/core/values/texts'
import type { ParseText } from '@secure-deploy/core/values/texts'
import { ending } from '@secure-deploy/core/values/time-texts'
import type { Ending } from '@secure-deploy/core/values/time-texts'
import { parseSignerUri, parseStoreUri } from '@secure-deploy/core/values/uris'
import type { SignerUri, StoreUri } from '@secure-deploy/core/values/uris'
import { readArguments, refusePositionals } from '../arguments.ts'
import type { Arguments, FlagKinds } from '../arguments.ts'

interface Common {
  readonly scope: HoldScope
  readonly reason: string
  readonly store: StoreUri
  readonly bucketOwner?: string
  readonly write: S3WriteOptions
  readonly signers: readonly SignerUri[]
  /** Paths, one for each signer that needs a chain, in their order. */
  readonly certificateChains: readonly string[]
  readonly trustStore?: string
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
}

export interface HoldOptions extends Common {
  readonly until?: Ending
}

export interface LiftOptions extends Common {
  readonly hold: Sha256
}

const kinds = {
  'release-name': 'value',
  'release-version': 'value',
  environment: 'value',
  'held-signer': 'value',
  reason: 'value',
  store: 'value',
  'expected-bucket-owner': 'value',
  'sse-kms-key-id': 'value',
  'object-lock-mode': 'value',
  'object-lock-retain-days': 'value',
  signer: 'list',
  'certificate-chain': 'list',
  'trust-store': 'value',
  'aws-region': 'value',
  'role-to-assume': 'value',
  'allowed-account-ids': 'list',
  json: 'switch',
} as const satisfies FlagKinds

/** What would do nothing for a store in a directory. */
const flagsOfS3 = [
  'expected-bucket-owner',
  'sse-kms-key-id',
  'object-lock-mode',
  'object-lock-retain-days',
] as const

/** @throws InputError for anything that the usage does not allow */
export function readHoldOptions(args: readonly string[]): HoldOptions {
  const given = readArguments(args, { ...kinds, until: 'value' })
  const until = optional(given, 'until', ending)
  return { ...readCommon(given), ...(until === undefined ? {} : { until }) }
}

/** @throws InputError for anything that the usage does not allow */
export function readLiftOptions(args: readonly string[]): LiftOptions {
  const given = readArguments(args, { ...kinds, hold: 'value' })
  return { ...readCommon(given), hold: required(given, 'hold', prefixedSha256) }
}

function readCommon(given: Arguments): Common {
  refusePositionals(given)
  const store = required(given, 'store', parseStoreUri)
  const bucketOwner = optional(given, 'expected-bucket-owner', accountId)
  const trustStore = given.value('trust-store')
  return {
    scope: readScope(given),
    reason: required(given, 'reason', oneLine),
    store,
    write: readWrite(given, store),
    signers: readSigners(given),
    certificateChains: given.list('certificate-chain'),
    access: readAccess(given, store),
    format: given.has('json') ? 'json' : 'text',
    ...(bucketOwner === undefined ? {} : { bucketOwner }),
    ...(trustStore === undefined ? {} : { trustStore }),
  }
}

function readScope(given: Arguments): HoldScope {
  const scope = scopeOf({
    name: optional(given, 'release-name', parseReleaseName),
    version: optional(given, 'release-version', parseReleaseVersion),
    environment: optional(given, 'environment', parseEnvironmentName),
    signer: optional(given, 'held-signer', parseHeldSigner),
  })
  if (scope !== undefined) return scope
  throw conflict(
    'exactly one of --release-name (with --release-version or without), --environment and --held-signer must say what is held',
  )
}

function readSigners(given: Arguments): readonly SignerUri[] {
  const signers = given.list('signer').map((text) => parseSignerUri(text, '--signer'))
  if (signers.length === 0) throw missing('--signer is missing')
  return signers
}

function readWrite(given: Arguments, store: StoreUri): S3WriteOptions {
  const idle = store.kind === 's3' ? undefined : flagsOfS3.find((flag) => given.has(flag))
  if (idle !== undefined) throw conflict(`--${idle} is for stores in S3, and --store is ${store.uri}`)
  const sseKmsKeyId = optional(given, 'sse-kms-key-id', kmsKeyArn)
  const mode = optional(given, 'object-lock-mode', lockMode)
  const days = optional(given, 'object-lock-retain-days', retainDays)
  if ((mode === undefined) !== (days === undefined))
    throw conflict('--object-lock-mode and --object-lock-retain-days need each other')
  return {
    ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
    ...(mode === undefined || days === undefined ? {} : { retention: { mode, days } }),
  }
}

const lockMode: ParseText<'GOVERNANCE' | 'COMPLIANCE'> = (text, input) => {
  if (text === 'GOVERNANCE' || text === 'COMPLIANCE') return text
  throw malformed(input, text, 'GOVERNANCE or COMPLIANCE')
}

const mostDays = 36_500

const retainDays: ParseText<number> = (text, input) => {
  const days = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN
  if (days <= mostDays) return days
  throw malformed(input, text, `a number of days from 1 to ${mostDays}`)
}

/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given: Arguments, store: StoreUri): AwsAccess {
  const region = optional(given, 'aws-region', regionName)
  if (store.kind === 's3' && region === undefined)
    throw missing(`--aws-region is missing; the store ${store.uri} is in S3`)
  const roleToAssume = optional(given, 'role-to-assume', roleArn)
  return {
    audience: 'sts.amazonaws.com',
    durationSeconds: 900,
    allowedAccountIds: given.list('allowed-account-ids').map((id) => accountId(id, '--allowed-account-ids')),
    credentials: 'runner',
    ...(region === undefined ? {} : { region }),
    ...(roleToAssume === undefined ? {} : { roleToAssume }),
  }
}

function optional<T>(given: Arguments, flag: string, parse: ParseText<T>): T | undefined {
  const text = given.value(flag)
  return text === undefined ? undefined : parse(text, `--${flag}`)
}

function required<T>(given: Arguments, flag: string, parse: ParseText<T>): T {
  const text = given.value(flag)
  if (text === undefined) throw missing(`--${flag} is missing`)
  return parse(text, `--${flag}`)
}

function missing(what: string): InputError {
  return new InputError('INPUT_MISSING', what)
}

function conflict(what: string): InputError {
  return new InputError('INPUT_CONFLICT', what)
}

function malformed(input: string, text: string, allowed: string): InputError {
  return new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`)
}
