/** Loads the deploy policy that a step was told to obey: from a path or from S3, by its digest, its version or its signature. */
import { resolve } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import { parsePolicyLocation } from '@secure-deploy/core/policy-file/location'
import type { PolicyLocation } from '@secure-deploy/core/policy-file/location'
import { largestPolicy, parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import {
  assertPolicyDigest,
  assertPolicySigned,
  baseName,
  bundleSuffix,
  verifyPolicyBundle,
} from '@secure-deploy/core/policy-file/signature'
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { RevocationChecker } from '@secure-deploy/core/ports'
import { largestBundle } from '@secure-deploy/core/release/bundle'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import { sha256Of } from '@secure-deploy/core/values/digest'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { lazySession } from './session.ts'
import type { OpenSession, SessionNeed } from './session.ts'
import { connectRevocation, connectTrust, rebaseTrust, trustedProfiles } from './trust.ts'

export interface LoadPolicyRequest extends SessionNeed {
  /** A path, or `s3://bucket/key` as `parsePolicyLocation` reads it. */
  readonly location: string
  /** The input that named it, for messages. */
  readonly input: string
  /** Paths are read against this folder. */
  readonly folder: string
  /** The digest that the file must have. */
  readonly sha256?: Sha256
  /** Who must have signed the file; `<location>.bundle.json` is verified before the file is read. */
  readonly signedBy?: TrustSelection
  readonly now: Date
}

export interface LoadedPolicy {
  readonly policy: DeployPolicy
  /** By what this very file is known; by `nothing`, whoever can change the file decides. */
  readonly pinned: 'digest' | 'signature' | 'version' | 'nothing'
  /** Who signed it, where a signature was asked for. */
  readonly signedBy?: string
}

/**
 * @throws InputError when there is no such file, or POLICY_MALFORMED
 * @throws VerificationError POLICY_MISMATCH, or what is wrong with its signature
 */
export async function loadPolicy(request: LoadPolicyRequest): Promise<LoadedPolicy> {
  const location = parsePolicyLocation(request.location, request.input)
  const trust =
    request.signedBy === undefined
      ? undefined
      : await connectTrust(rebaseTrust(request.signedBy, request.folder))
  const source = await openSource(location, request, trust)
  const signed = trust === undefined ? undefined : await verifySignature(source, trust, request.now)
  const bytes = await source.read('', largestPolicy)
  const sha256 = sha256Of(bytes)
  const uri = request.location
  assertPolicyDigest(uri, sha256, request.sha256)
  if (signed !== undefined) assertPolicySigned(signed, { uri, name: source.name, sha256 })
  return {
    policy: parseDeployPolicy(bytes, uri),
    pinned: pinOf(request, location),
    ...(signed === undefined ? {} : { signedBy: signed.signedBy }),
  }
}

function pinOf({ sha256, signedBy }: LoadPolicyRequest, location: PolicyLocation): LoadedPolicy['pinned'] {
  if (sha256 !== undefined) return 'digest'
  if (signedBy !== undefined) return 'signature'
  return location.kind === 's3' && location.versionId !== undefined ? 'version' : 'nothing'
}

async function verifySignature(source: PolicySource, { trusted }: ReleaseTrust, now: Date) {
  const bundle = await source.read(bundleSuffix, largestBundle)
  return verifyPolicyBundle(bundle, { trusted, revocation: source.revocation, now })
}

/** The place of a policy and of what stands next to it. */
interface PolicySource {
  /** The file's name without folders. */
  readonly name: string
  read(suffix: string, largest: number): Promise<Uint8Array>
  readonly revocation: RevocationChecker
}

async function openSource(
  location: PolicyLocation,
  request: LoadPolicyRequest,
  trust: ReleaseTrust | undefined,
): Promise<PolicySource> {
  const profiles = trust === undefined ? [] : trustedProfiles(trust.trusted)
  switch (location.kind) {
    case 'path':
      return fileSource(location.path, request, await revocationSession(request, profiles))
    case 's3':
      return s3Source(location, request, profiles)
  }
}

async function revocationSession(request: SessionNeed, profiles: readonly string[]): Promise<OpenSession> {
  if (profiles.length === 0) return lazySession(request, [])
  const { revocationStatements } = await import('@secure-deploy/aws/session-policy')
  return lazySession(request, revocationStatements(profiles))
}

async function fileSource(
  path: string,
  { folder, input, caller }: LoadPolicyRequest,
  open: OpenSession,
): Promise<PolicySource> {
  const { readSmallFile } = await import('@secure-deploy/local/files')
  return {
    name: baseName(path.replaceAll('\\', '/')),
    read: (suffix, largest) => readSmallFile(resolve(folder, beside(path, suffix)), largest, input),
    revocation: connectRevocation(open, caller),
  }
}

/** A function, because ncc takes a template inside of `resolve` for the pattern of files to bundle, and looks through the repository for them. */
function beside(path: string, suffix: string): string {
  return `${path}${suffix}`
}

async function s3Source(
  location: Extract<PolicyLocation, { kind: 's3' }>,
  request: LoadPolicyRequest,
  profiles: readonly string[],
): Promise<PolicySource> {
  const { bucket, key, versionId, bucketOwner } = location
  const region = location.region ?? request.access.region ?? request.region
  if (region === undefined) throw regionMissing(request)
  const { objectStatements, revocationStatements } = await import('@secure-deploy/aws/session-policy')
  const { s3Reader } = await import('@secure-deploy/aws/s3-reader')
  const keys = request.signedBy === undefined ? [key] : [key, `${key}${bundleSuffix}`]
  const open = lazySession({ ...request, region }, [
    ...objectStatements({ region, bucket }, keys),
    ...revocationStatements(profiles),
  ])
  const session = await open()
  const store = s3Reader(session, {
    uri: `s3://${bucket}`,
    bucket,
    prefix: '',
    region,
    // Fail closed: a bucket of another account is read only when that account was named.
    expectedBucketOwner: bucketOwner ?? session.accountId,
  })
  return {
    name: baseName(key),
    read: async (suffix, largest) => {
      const pin = suffix === '' && versionId !== undefined ? { versionId } : {}
      const object = await store.open(`${key}${suffix}`, pin)
      const where = `${request.input} names s3://${bucket}/${key}${suffix}`
      if (object === undefined) throw unreadable(`${where}, and there is no such object`)
      return readBounded(object.bytes, largest, where)
    },
    revocation: connectRevocation(open, request.caller),
  }
}

async function readBounded(
  bytes: AsyncIterable<Uint8Array>,
  largest: number,
  where: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > largest) throw unreadable(`${where}, which is larger than ${largest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function unreadable(message: string): InputError {
  return new InputError('INPUT_MALFORMED', message)
}

function regionMissing({ input, location }: LoadPolicyRequest): InputError {
  return new InputError('INPUT_MISSING', `aws-region is missing; ${input} is ${location}`, {
    nextStep: 'Add "aws-region: ..." with the region of the bucket.',
  })
}
