/** The story of verify-signature: judge the signature, then every byte, and only then let anything out. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connectJudging, connectReading } from '@secure-deploy/connect/reading'
import { connectTrust, rebaseTrust, trustedProfiles } from '@secure-deploy/connect/trust'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import { InputError } from '@secure-deploy/core/errors'
import type { VerifiedBundle } from '@secure-deploy/core/judging/judge'
import { largestBundle } from '@secure-deploy/core/release/bundle'
import { describeBlob, describeBundle, describeVerified } from '@secure-deploy/core/reports/reports'
import type { Summary } from '@secure-deploy/core/summary'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import type {
  VerifiedRelease,
  VerifyReleasePorts,
  VerifyReleaseRequest,
} from '@secure-deploy/core/verifying/verify'
import { verifyBlob, verifyFilesOnDisk } from '@secure-deploy/core/verifying/verify-on-disk'
import { callerOf } from '@secure-deploy/github/caller'
import { fileOutputs } from '@secure-deploy/github/file-outputs'
import type { Deciding } from '@secure-deploy/github/policy-inputs'
import type { Runner } from '@secure-deploy/github/runner'
import { warnOfUnheld } from '@secure-deploy/github/unheld-checks'
import { findFiles, readSmallFile, toNamedContent } from '@secure-deploy/local/files'
import { firstStranger, stagingArea } from '@secure-deploy/local/placement'
import type { VerifyInputs, VerifySubject } from './inputs.ts'

export interface VerifyResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

const largestEnvelope = 1024 ** 2

export async function verifySignature(inputs: VerifyInputs, runner: Runner): Promise<VerifyResult> {
  const { signature, ...result } = await verifySubject(inputs, runner)
  warnOfUnheld(runner, signature)
  return result
}

interface Verified extends VerifyResult {
  readonly signature: VerifiedBundle['signature']
}

function verifySubject(inputs: VerifyInputs, runner: Runner): Promise<Verified> {
  const { subject } = inputs
  switch (subject.kind) {
    case 'environment':
      return verifyInEnvironment(subject, inputs, runner)
    case 'store':
      return verifyInStore(subject, inputs, runner)
    case 'disk':
      return verifyOnDisk(subject, inputs, runner)
    case 'blob':
      return verifyOneFile(subject, inputs, runner)
  }
}

type SubjectOf<Kind> = Extract<VerifySubject, { kind: Kind }>

async function verifyInStore(
  subject: SubjectOf<'store'>,
  inputs: VerifyInputs,
  runner: Runner,
): Promise<Verified> {
  const { name, version, store, bucketOwner, path } = subject
  const { trust: selection, source } = byInputs(inputs)
  const trust = await connectTrust(rebaseTrust(selection, runner.cwd))
  const id = { name, version }
  const reading = await connectReading({
    access: inputs.access,
    caller: callerOf(runner),
    id,
    store,
    profiles: trustedProfiles(trust.trusted),
    records: 'left-alone',
    ...(bucketOwner === undefined ? {} : { bucketOwner }),
  })
  const ports = { ...reading, ...trust, policy: sourcePolicy(source), now: runner.now() }
  return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner)
}

/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment(
  { id, path }: SubjectOf<'environment'>,
  inputs: VerifyInputs,
  runner: Runner,
): Promise<Verified> {
  const { decideByPolicy } = await import('./policed.ts')
  const ports = await decideByPolicy(id, inputs, runner)
  return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner)
}

async function verifyAndPlace(
  request: VerifyReleaseRequest,
  judging: VerifyReleasePorts,
  path: string | undefined,
  runner: Runner,
): Promise<Verified> {
  const ports = { ...judging, progress: runner.progress }
  if (path === undefined) return toResult(await verifyRelease(request, ports))
  const target = resolve(runner.cwd, path)
  const staging = await stagingArea(target)
  try {
    const verified = await verifyRelease(request, {
      ...ports,
      sink: (file, bytes, size) => staging.stage(file, bytes, size),
    })
    // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
    warnOfStranger(runner, target, await firstStranger(target, await staging.commit()))
    return toResult(verified, target)
  } finally {
    await staging.discard()
  }
}

function warnOfStranger(runner: Runner, target: string, stranger: string | undefined): void {
  if (stranger === undefined) return
  const message = `${target} also holds files that are not of the release, ${JSON.stringify(stranger)} for one, and nobody has verified them; download to a folder of its own.`
  runner.warn('FILES_NOT_VERIFIED', message)
}

async function verifyOnDisk(
  subject: SubjectOf<'disk'>,
  inputs: VerifyInputs,
  runner: Runner,
): Promise<Verified> {
  const { cwd } = runner
  const bundle = await readSmallFile(resolve(cwd, subject.bundlePath), largestBundle, 'bundle-path')
  const found = await findFiles({ patterns: subject.subjectPath, cwd, input: 'subject-path' })
  const judging = await connectJudging(trustRequest(inputs, runner))
  const judge = { ...judging, policy: sourcePolicy(byInputs(inputs).source), now: runner.now() }
  const verified = await verifyFilesOnDisk(bundle, found.map(toNamedContent), judge, {
    ...digestOf(inputs),
    ...(subject.id === undefined ? {} : { id: subject.id }),
  })
  const paths = new Map(found.map((file) => [file.name, file.path]))
  const files = verified.release.files.map((file) => {
    const path = paths.get(file.name) ?? ''
    return { ...file, location: { uri: pathToFileURL(path).href }, path }
  })
  return {
    outputs: { ...releaseOutputs(verified), files: fileOutputs(files) },
    summary: describeBundle(verified),
    signature: verified.signature,
  }
}

async function verifyOneFile(
  subject: SubjectOf<'blob'>,
  inputs: VerifyInputs,
  runner: Runner,
): Promise<Verified> {
  const { cwd } = runner
  const [file, ...others] = await findFiles({ patterns: subject.subjectPath, cwd, input: 'subject-path' })
  if (file === undefined || others.length > 0) {
    throw new InputError(
      'INPUT_CONFLICT',
      'subject-path must name exactly one file when signature-path is given',
    )
  }
  const envelope = await readSmallFile(resolve(cwd, subject.signaturePath), largestEnvelope, 'signature-path')
  const judging = await connectJudging(trustRequest(inputs, runner))
  const verified = await verifyBlob(toNamedContent(file).content, envelope, { ...judging, now: runner.now() })
  return {
    outputs: {
      'signed-by': verified.signature.signedBy,
      digest: verified.digest,
      path: file.path,
    },
    summary: describeBlob(file.name, verified),
    signature: verified.signature,
  }
}

function trustRequest(inputs: VerifyInputs, runner: Runner) {
  const { trust } = byInputs(inputs)
  return { trust: rebaseTrust(trust, runner.cwd), access: inputs.access, caller: callerOf(runner) }
}

/** The inputs were read under the rule that only a release in the store of an environment is decided by a policy. */
function byInputs({ deciding }: VerifyInputs): Extract<Deciding, { kind: 'inputs' }> {
  if (deciding.kind === 'inputs') return deciding
  throw new TypeError('what is on disk or in a store of the inputs is decided by inputs')
}

function digestOf({ bundleSha256 }: VerifyInputs) {
  return bundleSha256 === undefined ? {} : { bundleSha256 }
}

function toResult(verified: VerifiedRelease, directory?: string): Verified {
  const files = verified.files.map((file) => ({
    ...file,
    ...(directory === undefined ? {} : { path: join(directory, ...file.name.split('/')) }),
  }))
  return {
    outputs: {
      ...releaseOutputs(verified),
      'bundle-uri': verified.bundleLocation.uri,
      ...(directory === undefined ? {} : { path: directory }),
      files: fileOutputs(files),
    },
    summary: describeVerified(verified),
    signature: verified.signature,
  }
}

function releaseOutputs({
  release,
  sha256,
  signature,
}: Pick<VerifiedRelease, 'release' | 'sha256' | 'signature'>) {
  const { claims } = release.run
  return {
    'release-name': release.id.name,
    'release-version': release.id.version,
    'bundle-digest': `sha256:${sha256}`,
    'signed-by': signature.signedBy,
    'source-repository': claims.repository,
    'source-commit': claims.sha,
  }
}
