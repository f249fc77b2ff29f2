/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */
import { parseStrictJson } from '@secure-deploy/notary'
import { VerificationError } from '../errors.ts'
import type { ContentDigest, PartDigests, Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import { Fields, malformed } from '../values/fields.ts'
import type { FileName } from '../values/names.ts'
import { isFileName, isReleaseSegment } from '../values/names.ts'
import { largestBundle } from './bundle.ts'
import type { ReleaseId } from './layout.ts'
import type { BuildEnvironment, ClaimsSource, Run, RunClaims, SourceState } from './run.ts'
import { optionalClaims, requiredClaims } from './run.ts'

export { toTime } from '../values/utc-time.ts'

export const statementType = 'https://in-toto.io/Statement/v1'
export const provenanceType = 'https://slsa.dev/provenance/v1'
export const buildType = 'https://actions.github.io/buildtypes/workflow/v1'

export interface ReleaseFile {
  readonly name: FileName
  readonly digest: ContentDigest
  /** 128 lowercase hex digits, only where the release was signed with it. */
  readonly sha512?: string
}

export interface Release {
  readonly id: ReleaseId
  /** Sorted by name, each name once. */
  readonly files: readonly ReleaseFile[]
  /** Test reports, scans and SBOMs, so that one signature covers them too; sorted by name. */
  readonly evidence: readonly ReleaseFile[]
  readonly run: Run
  readonly source: SourceState
  readonly environment: BuildEnvironment
  /** When the statement was made, RFC 3339 in UTC. */
  readonly finishedOn: string
}

/** The exact bytes that are signed. */
export function encodeStatement(release: Release): Uint8Array {
  return Buffer.from(JSON.stringify(toDocument(release)))
}

function toDocument(release: Release): object {
  const { claims, claimsSource, serverUrl } = release.run
  const workflow = claims.workflow_ref
  const at = workflow.indexOf('@')
  const path = workflow.slice(0, at).split('/').slice(2).join('/')
  return {
    _type: statementType,
    subject: release.files.map(toDescriptor),
    predicateType: provenanceType,
    predicate: {
      buildDefinition: {
        buildType,
        externalParameters: {
          workflow: {
            ref: workflow.slice(at + 1),
            repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
            path,
          },
          securedeploy_release: { name: release.id.name, version: release.id.version },
        },
        internalParameters: {
          github: readClaims(new Fields(claims, 'claims')),
          securedeploy_claimsSource: claimsSource,
          securedeploy_source: readSource(new Fields(release.source, 'source')),
          securedeploy_environment: readEnvironment(new Fields(release.environment, 'environment')),
        },
        resolvedDependencies: [
          {
            uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
            digest: { gitCommit: claims.sha },
          },
        ],
      },
      runDetails: {
        builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
        metadata: {
          invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
          finishedOn: release.finishedOn,
        },
        byproducts: release.evidence.map(toDescriptor),
      },
    },
  }
}

/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
export function toDescriptor({ name, digest, sha512 }: ReleaseFile): object {
  return {
    name,
    digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
    annotations: {
      size: digest.size,
      ...(digest.parts === undefined
        ? {}
        : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
    },
  }
}

/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
export function parseStatement(bytes: Uint8Array): Release {
  let release: Release
  try {
    release = fromDocument(new Fields(parseStrictJson(bytes, largestBundle), ''))
  } catch (cause) {
    if (cause instanceof VerificationError) throw cause
    throw malformed((cause as Error).message, cause)
  }
  if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
    throw malformed('it is not in the canonical form that this version writes')
  }
  return release
}

function fromDocument(document: Fields): Release {
  if (document.text('predicateType') !== provenanceType)
    throw malformed(`its predicateType is not ${provenanceType}`)
  const predicate = document.fields('predicate')
  const definition = predicate.fields('buildDefinition')
  const named = definition.fields('externalParameters').fields('securedeploy_release')
  const internal = definition.fields('internalParameters')
  const metadata = predicate.fields('runDetails').fields('metadata')
  const files = document.list('subject').map(readFile)
  if (files.length === 0) throw malformed('it names no file')
  return {
    id: readReleaseId(named),
    files: assertSorted(files),
    evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
    run: readRun(internal, definition),
    source: readSource(internal.fields('securedeploy_source')),
    environment: readEnvironment(internal.fields('securedeploy_environment')),
    finishedOn: readTime(metadata.text('finishedOn')),
  }
}

export function readReleaseId(fields: Fields): ReleaseId {
  const name = fields.text('name')
  const version = fields.text('version')
  if (!isReleaseSegment(name) || !isReleaseSegment(version))
    throw malformed('its release name or version is not allowed')
  return { name, version } as ReleaseId
}

export function readFile(fields: Fields): ReleaseFile {
  const name = fields.text('name')
  if (!isFileName(name)) throw malformed(`the file name ${JSON.stringify(name)} is not allowed`)
  const sha512 = fields.fields('digest').optionalText('sha512')
  if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
    throw malformed(`the sha512 of ${name} is not a digest`)
  const annotations = fields.fields('annotations')
  const size = annotations.count('size')
  const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined
  return {
    name,
    digest: {
      size,
      sha256: readDigest(fields.fields('digest').text('sha256')),
      ...(parts === undefined ? {} : { parts }),
    },
    ...(sha512 === undefined ? {} : { sha512 }),
  }
}

function readParts(annotations: Fields, size: number): PartDigests {
  const partSize = annotations.count('partSize')
  const sha256 = annotations.texts('partSha256').map(readDigest)
  if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
    throw malformed('its part digests do not cover a file')
  return { partSize, sha256 }
}

function readDigest(text: string): Sha256 {
  const digest = parseSha256(text)
  if (digest === undefined) throw malformed(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`)
  return digest
}

function assertSorted(files: readonly ReleaseFile[]): readonly ReleaseFile[] {
  for (const [index, file] of files.entries()) {
    const before = files[index - 1]
    if (before !== undefined && before.name >= file.name)
      throw malformed('its files are not sorted by name, each name once')
  }
  return files
}

function readRun(internal: Fields, definition: Fields): Run {
  const claims = readClaims(internal.fields('github'))
  if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
    throw malformed('its workflow_ref is not owner/repo/path@ref')
  // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha)) throw malformed('its sha is not a commit')
  if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
    throw malformed('its repository is not owner/name')
  const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'))
  const repository = definition.fields('externalParameters').fields('workflow').text('repository')
  const owner = claims.workflow_ref.split('/').slice(0, 2).join('/')
  if (!repository.endsWith(`/${owner}`)) throw malformed('its workflow is not of its repository')
  return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) }
}

/** Claims in one fixed order, so that the same claims always make the same bytes. */
export function readClaims(fields: Fields): RunClaims {
  const claims: Partial<Record<keyof RunClaims, string>> = {}
  for (const name of requiredClaims) claims[name] = fields.text(name)
  for (const name of optionalClaims) {
    const value = fields.optionalText(name)
    if (value !== undefined) claims[name] = value
  }
  return claims as RunClaims
}

export function readClaimsSource(text: string): ClaimsSource {
  if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment') return text
  throw malformed('its claims have no known source')
}

function readSource(fields: Fields): SourceState {
  const kind = fields.text('kind')
  switch (kind) {
    case 'clean':
      return { kind, commit: fields.text('commit') }
    case 'modified':
      return { kind, commit: fields.text('commit'), files: fields.texts('files') }
    case 'unknown':
      return { kind, reason: fields.text('reason') }
    default:
      throw malformed('its source state is not known')
  }
}

function readEnvironment(fields: Fields): BuildEnvironment {
  const image = fields.optionalText('image')
  const imageVersion = fields.optionalText('imageVersion')
  return {
    os: fields.text('os'),
    architecture: fields.text('architecture'),
    ...(image === undefined ? {} : { image }),
    ...(imageVersion === undefined ? {} : { imageVersion }),
    tools: fields.fields('tools').allTexts(),
  }
}

export function readTime(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
    throw malformed(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`)
  }
  return text
}
