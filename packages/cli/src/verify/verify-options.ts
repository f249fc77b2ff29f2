/** The arguments of `verify` as values; raw strings end here. */
import type { SourceExpectation } from '@secure-deploy/core/deciding/source-policy'
import type { AwsAccess, TrustSelection } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName } from '@secure-deploy/core/values/names'
import {
  fullRef,
  matching,
  prefixedSha256,
  profileArn,
  repositoryId,
  repositoryName,
  workflowName,
} from '@secure-deploy/core/values/texts'
import { readArguments, refusePositionals } from '../arguments.ts'
import type { Arguments } from '../arguments.ts'
import { readAccess, readPolicySelection } from '../policy/policy-flags.ts'
import type { PolicySelection } from '../policy/policy-flags.ts'
import { conflict, missing, readSubject, required, verifyFlags } from './verify-subject.ts'
import type { Flag, SubjectOf, VerifySubject } from './verify-subject.ts'

interface Common {
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
}

interface OfRelease {
  readonly bundleSha256?: Sha256
}

/** Decided by what the flags say. */
interface Trusting extends Common {
  readonly trust: TrustSelection
}

export interface BlobOptions extends Trusting {
  readonly subject: SubjectOf<'blob'>
}

export interface ReleaseOptions extends Trusting, OfRelease {
  readonly subject: SubjectOf<'store'> | SubjectOf<'disk'>
  readonly source: SourceExpectation
}

/** Decided by a deploy policy. */
export interface PolicedOptions extends Common, OfRelease {
  readonly subject: SubjectOf<'environment'>
  readonly policy: PolicySelection
  readonly environment: string
  readonly trust?: undefined
}

export type VerifyOptions = BlobOptions | ReleaseOptions | PolicedOptions

const sourceFlags: readonly Flag[] = [
  'source-repository',
  'source-repository-id',
  'source-ref',
  'signer-workflow',
  'runner-environment',
]

const trustFlags: readonly Flag[] = ['trusted-signers', 'trust-policy', 'trust-policy-name', 'trust-store']

/** @throws InputError for anything that the usage does not allow */
export function readVerifyOptions(args: readonly string[]): VerifyOptions {
  const given = readArguments(args, verifyFlags)
  refusePositionals(given)
  const subject = readSubject(given)
  if (subject.kind === 'environment') return readPoliced(given, subject)
  const trust = readTrust(given)
  const common = { trust, access: readTrustingAccess(given, subject, trust), format: formatOf(given) }
  if (subject.kind === 'blob') {
    for (const flag of ['bundle-digest', ...sourceFlags])
      if (given.has(flag)) throw conflict(`--${flag} says nothing about a plain file; leave it out`)
    return { ...common, subject }
  }
  return { ...common, subject, source: readSource(given), ...readDigest(given) }
}

/** A policy names whom it trusts, where from, and the stores; what would do nothing beside it is refused. */
function readPoliced(given: Arguments, subject: SubjectOf<'environment'>): PolicedOptions {
  const idle = [...trustFlags, ...sourceFlags].find((flag) => given.has(flag))
  if (idle !== undefined) throw conflict(`--policy and --${idle} exclude each other`)
  const policy = readPolicySelection(given, required(given, 'policy'))
  return {
    subject,
    policy,
    environment: parseEnvironmentName(required(given, 'environment'), '--environment'),
    access: readAccess(given, policy),
    format: formatOf(given),
    ...readDigest(given),
  }
}

function readDigest(given: Arguments): OfRelease {
  const digest = given.value('bundle-digest')
  return digest === undefined ? {} : { bundleSha256: prefixedSha256(digest, '--bundle-digest') }
}

function formatOf(given: Arguments): Common['format'] {
  return given.has('json') ? 'json' : 'text'
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

/** Something in S3 needs a region; of a signer of AWS its own is known. */
function readTrustingAccess(given: Arguments, subject: VerifySubject, trust: TrustSelection): AwsAccess {
  const isInS3 = subject.kind === 'store' && subject.store.kind === 's3'
  if (isInS3 && !given.has('aws-region'))
    throw missing(`--aws-region is missing; the store ${subject.store.uri} is in S3`)
  return readAccess(given, { signedBy: trust })
}

/** Releases of a local try-out say `local`. */
const runnerKind = matching(/^(github-hosted|self-hosted|local)$/, 'github-hosted, self-hosted or local')
