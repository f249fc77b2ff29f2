/** The story of upload-artifact: read the bundle, find its files, and write them where nothing is ever replaced. */
import { resolve } from 'node:path'
import { connectUploading } from '@secure-deploy/connect/uploading'
import { largestBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { parseStatement } from '@secure-deploy/core/release/statement'
import { describeUploaded } from '@secure-deploy/core/reports/reports'
import type { Summary } from '@secure-deploy/core/summary'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import type { UploadedRelease } from '@secure-deploy/core/uploading/upload'
import { callerOf } from '@secure-deploy/github/caller'
import { fileOutputs } from '@secure-deploy/github/file-outputs'
import type { Runner } from '@secure-deploy/github/runner'
import { findFiles, openAhead, readSmallFile, toNamedContent } from '@secure-deploy/local/files'
import type { UploadInputs } from './inputs.ts'

export interface UploadResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: Summary
}

export async function uploadArtifact(inputs: UploadInputs, runner: Runner): Promise<UploadResult> {
  const { cwd, progress } = runner
  const bundle = await readSmallFile(resolve(cwd, inputs.bundlePath), largestBundle, 'bundle-path')
  const { id } = parseStatement(parseBundle(bundle).statement)
  const files = await findFiles({ patterns: inputs.subjectPath, cwd, input: 'subject-path' })
  const evidence = await findFiles({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' })
  const named = files.map(toNamedContent)
  // While the session is opened.
  const contents = inputs.store.kind === 's3' ? openAhead(named) : named
  const ports = await connectUploading({
    id,
    store: inputs.store,
    write: inputs.write,
    access: inputs.access,
    caller: callerOf(runner),
    largestFile: [...files, ...evidence].reduce((largest, { size }) => Math.max(largest, size), 0),
    now: runner.now(),
    ...(inputs.bucketOwner === undefined ? {} : { bucketOwner: inputs.bucketOwner }),
  })
  const request = { bundle, files: contents, evidence: evidence.map(toNamedContent) }
  const uploaded = await uploadRelease(request, { ...ports, progress })
  return { outputs: toOutputs(uploaded), summary: describeUploaded(uploaded, inputs.store.uri) }
}

function toOutputs({ release, outcome, files, bundleLocation }: UploadedRelease): UploadResult['outputs'] {
  const digests = new Map(release.files.map((file) => [file.name, file.digest]))
  const located = files.flatMap(({ name, location }) => {
    const digest = digests.get(name)
    return digest === undefined ? [] : [{ name, digest, location }]
  })
  return {
    outcome,
    'release-name': release.id.name,
    'release-version': release.id.version,
    'bundle-uri': bundleLocation.uri,
    files: fileOutputs(located),
  }
}
