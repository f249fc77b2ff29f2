/** The story of `verify`: judge the signature, then every byte, and only then say that it holds. */
import { resolve } from 'node:path'
import { connectPolicedReading } from '@secure-deploy/connect/policed'
import { loadPolicy } from '@secure-deploy/connect/policy'
import { connectJudging, connectReading } from '@secure-deploy/connect/reading'
import { connectTrust, rebaseTrust, trustedProfiles } from '@secure-deploy/connect/trust'
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { VerifiedBundle } from '@secure-deploy/core/judging/judge'
import { environmentOf } from '@secure-deploy/core/policy/deploy-environments'
import type { ObjectLocation } from '@secure-deploy/core/ports'
import { largestBundle } from '@secure-deploy/core/release/bundle'
import { describeBlob, describeBundle, describeVerified } from '@secure-deploy/core/reports/reports'
import type { Summary } from '@secure-deploy/core/summary'
import type { FileName } from '@secure-deploy/core/values/names'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import type {
  VerifiedRelease,
  VerifyReleasePorts,
  VerifyReleaseRequest,
} from '@secure-deploy/core/verifying/verify'
import { verifyBlob, verifyFilesOnDisk } from '@secure-deploy/core/verifying/verify-on-disk'
import { findFiles, readSmallFile, toNamedContent } from '@secure-deploy/local/files'
import { stagingArea } from '@secure-deploy/local/placement'
import type { SignatureVerification } from '@secure-deploy/notary'
import { localCaller } from '../local-caller.ts'
import type { Terminal } from '../terminal.ts'
import type { BlobOptions, PolicedOptions, ReleaseOptions, VerifyOptions } from './verify-options.ts'
import type { SubjectOf } from './verify-subject.ts'

export interface VerifyResult {
  readonly summary: Summary
  /** The same for programs; names are those of the action's outputs. */
  readonly document: object
}

const largestEnvelope = 1024 ** 2

export function verify(options: VerifyOptions, terminal: Terminal): Promise<VerifyResult> {
  if ('policy' in options) return verifyInEnvironment(options, terminal)
  if (!('source' in options)) return verifyOneFile(options.subject, options, terminal)
  const { subject } = options
  switch (subject.kind) {
    case 'store':
      return verifyInStore(subject, options, terminal)
    case 'disk':
      return verifyOnDisk(subject, options, terminal)
  }
}

async function verifyInStore(
  subject: SubjectOf<'store'>,
  options: ReleaseOptions,
  terminal: Terminal,
): Promise<VerifyResult> {
  const { store, id, bucketOwner } = subject
  const owner = bucketOwner === undefined ? {} : { bucketOwner }
  const { trust: selection, ...need } = needOf(options, terminal)
  const trust = await connectTrust(selection)
  const profiles = trustedProfiles(trust.trusted)
  const reading = await connectReading({ ...need, store, id, profiles, records: 'left-alone', ...owner })
  const ports = { ...reading, ...trust, policy: sourcePolicy(options.source), now: terminal.now() }
  return verifyAndPlace({ id, ...digestOf(options) }, ports, subject, terminal)
}

/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment(options: PolicedOptions, terminal: Terminal): Promise<VerifyResult> {
  const { subject, policy: selection, environment: name, access } = options
  const { id } = subject
  const now = terminal.now()
  const need = { access, caller: localCaller('verify', terminal), now }
  const { policy } = await loadPolicy({ ...need, ...selection, input: '--policy', folder: terminal.cwd })
  const environment = environmentOf(policy, name, '--environment')
  const { holds, store, revocation } = await connectPolicedReading({ ...need, policy, environment, id })
  const rules = deployRules(
    { policy, environment },
    { records: { source: store, revocation }, ...(holds === undefined ? {} : { holds }) },
  )
  const ports = { store, revocation, trusted: policy.signers, policy: rules, now }
  return verifyAndPlace({ id, ...digestOf(options) }, ports, subject, terminal)
}

async function verifyAndPlace(
  request: VerifyReleaseRequest,
  ports: VerifyReleasePorts,
  { path }: { readonly path?: string },
  terminal: Terminal,
): Promise<VerifyResult> {
  const target = path === undefined ? undefined : resolve(terminal.cwd, path)
  const verified = await (target === undefined
    ? verifyRelease(request, ports)
    : download(request, ports, target))
  const summary = describeVerified(verified)
  return {
    summary: target === undefined ? summary : { ...summary, lead: `${summary.lead} They are in ${target}.` },
    document: {
      ...describeRelease(verified),
      'bundle-uri': verified.bundleLocation.uri,
      ...(target === undefined ? {} : { path: target }),
      files: verified.files.map(({ name, digest, location }) => ({
        ...describeFile({ name, digest }),
        ...describeLocation(location),
        ...(target === undefined ? {} : { path: resolve(target, name) }),
      })),
    },
  }
}

async function download(
  request: VerifyReleaseRequest,
  ports: VerifyReleasePorts,
  directory: string,
): Promise<VerifiedRelease> {
  const staging = await stagingArea(directory)
  try {
    const verified = await verifyRelease(request, {
      ...ports,
      sink: (name, bytes, size) => staging.stage(name, bytes, size),
    })
    // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
    await staging.commit()
    return verified
  } finally {
    await staging.discard()
  }
}

async function verifyOnDisk(
  subject: SubjectOf<'disk'>,
  options: ReleaseOptions,
  terminal: Terminal,
): Promise<VerifyResult> {
  const { cwd } = terminal
  const bundle = await readSmallFile(resolve(cwd, subject.bundlePath), largestBundle, '--bundle-path')
  const found = await findFiles({ patterns: subject.subjectPath, cwd, input: '--subject-path' })
  const judging = await connectJudging(needOf(options, terminal))
  const judge = { ...judging, policy: sourcePolicy(options.source), now: terminal.now() }
  const { id } = subject
  const verified = await verifyFilesOnDisk(bundle, found.map(toNamedContent), judge, {
    ...digestOf(options),
    ...(id === undefined ? {} : { id }),
  })
  const digests = new Map(verified.release.files.map(({ name, digest }) => [name, digest]))
  return {
    summary: describeBundle(verified),
    document: {
      ...describeRelease(verified),
      files: found.flatMap(({ name, path }) => {
        const digest = digests.get(name)
        return digest === undefined ? [] : [{ ...describeFile({ name, digest }), path }]
      }),
    },
  }
}

async function verifyOneFile(
  subject: SubjectOf<'blob'>,
  options: BlobOptions,
  terminal: Terminal,
): Promise<VerifyResult> {
  const { cwd } = terminal
  const patterns = [subject.subjectPath]
  const [file, ...others] = await findFiles({ patterns, cwd, input: '--subject-path' })
  if (file === undefined || others.length > 0)
    throw new InputError('INPUT_CONFLICT', `--subject-path ${subject.subjectPath} names more than one file`)
  const path = resolve(cwd, subject.signaturePath)
  const envelope = await readSmallFile(path, largestEnvelope, '--signature-path')
  const judging = await connectJudging(needOf(options, terminal))
  const judge = { ...judging, now: terminal.now() }
  const verified = await verifyBlob(toNamedContent(file).content, envelope, judge)
  return {
    summary: describeBlob(file.name, verified),
    document: { ...describeSignature(verified.signature), digest: verified.digest, path: file.path },
  }
}

function needOf({ trust, access }: BlobOptions | ReleaseOptions, terminal: Terminal) {
  return { trust: rebaseTrust(trust, terminal.cwd), access, caller: localCaller('verify', terminal) }
}

function digestOf({ bundleSha256 }: ReleaseOptions | PolicedOptions) {
  return bundleSha256 === undefined ? {} : { bundleSha256 }
}

function describeSignature({ signedBy, checks, authenticTime }: SignatureVerification) {
  return {
    verified: true,
    'signed-by': signedBy,
    ...(authenticTime === undefined ? {} : { 'signed-at': authenticTime.toISOString() }),
    checks: checks.map(({ name, action, outcome, detail }) => ({ name, action, outcome, detail })),
  }
}

function describeRelease({ release, sha256, signature, rules }: VerifiedBundle) {
  const { claims } = release.run
  return {
    ...describeSignature(signature),
    'release-name': release.id.name,
    'release-version': release.id.version,
    'bundle-digest': `sha256:${sha256}`,
    'source-repository': claims.repository,
    'source-commit': claims.sha,
    rules,
  }
}

function describeFile({ name, digest }: { name: FileName; digest: { size: number; sha256: string } }) {
  return { name, digest: `sha256:${digest.sha256}`, size: digest.size }
}

function describeLocation({ uri, bucket, key, versionId }: ObjectLocation) {
  return {
    uri,
    ...(bucket === undefined ? {} : { bucket }),
    ...(key === undefined ? {} : { key }),
    ...(versionId === undefined ? {} : { 'version-id': versionId }),
  }
}
