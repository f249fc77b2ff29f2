/** What each story has to tell its reader, as data: what was signed, by whom, from which commit, and check by check what held. */
import type { SignatureVerification } from '@secure-deploy/notary'
import type { RuleError, RuleResult } from '../facts/rules.ts'
import type { VerifiedBundle } from '../judging/judge.ts'
import { isFromToken } from '../release/claims-origin.ts'
import type { SourceState } from '../release/run.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import { describeUnheld } from '../signers/unheld-checks.ts'
import type { SignedRelease } from '../signing/sign.ts'
import type { Summary, Table } from '../summary.ts'
import type { UploadedRelease } from '../uploading/upload.ts'
import type { VerifiedBlob } from '../verifying/verify-on-disk.ts'
import type { VerifiedFile, VerifiedRelease } from '../verifying/verify.ts'
import { drawBundle, drawSigned, drawUploaded, drawVerified } from './chain-diagrams.ts'

export function describeSigned(signed: SignedRelease, signer: string): Summary {
  const { release, bundle, signature } = signed
  return {
    title: `Signed ${nameOf(release)}`,
    lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
    diagram: drawSigned(signed),
    tables: [
      facts('What was signed', [
        ['Release', nameOf(release)],
        ['Bundle', `sha256:${bundle.sha256}`],
        ['Signer', signer],
        ['Signed by', signature.signedBy],
        ...originOf(release),
      ]),
      fileTable('Files', release.files),
      ...(release.evidence.length === 0 ? [] : [fileTable('Evidence', release.evidence)]),
    ],
  }
}

export function describeUploaded(uploaded: UploadedRelease, store: string): Summary {
  const { release, outcome, bundleSha256, bundleLocation, files } = uploaded
  const lead =
    outcome === 'created'
      ? `${count(files.length, 'file')} written to ${store}, the bundle last.`
      : `This build stood in ${store} already; nothing was changed.`
  return {
    title: `Uploaded ${nameOf(release)}`,
    lead,
    diagram: drawUploaded(uploaded),
    tables: [
      facts('What was uploaded', [
        ['Release', nameOf(release)],
        ...(bundleSha256 === undefined ? [] : [['Bundle', `sha256:${bundleSha256}`] as const]),
        ['Bundle at', bundleLocation.uri],
        ['Outcome', outcome],
      ]),
      {
        title: 'Files',
        header: ['File', 'Outcome', 'At', 'Version id'],
        rows: files.map((file) => [
          file.name,
          file.outcome,
          file.location.uri,
          file.location.versionId ?? '',
        ]),
      },
    ],
  }
}

export function describeVerified(verified: VerifiedRelease): Summary {
  const { release } = verified
  return {
    title: `Verified ${nameOf(release)}`,
    lead: `Signed by ${verified.signature.signedBy}; ${held(verified.signature)} and ${count(verified.files.length, 'file')} matched.`,
    diagram: drawVerified(verified),
    tables: [
      facts('What was verified', [
        ['Release', nameOf(release)],
        ['Bundle', `sha256:${verified.sha256}`],
        ['Signed by', verified.signature.signedBy],
        ...originOf(release),
      ]),
      checkTable(verified.signature),
      ruleTable(verified.rules),
      locationTable(verified.files),
    ],
  }
}

/** For a release whose files are on disk. */
export function describeBundle(verified: VerifiedBundle): Summary {
  const { release, sha256, signature, rules } = verified
  return {
    title: `Verified ${nameOf(release)}`,
    diagram: drawBundle(verified),
    lead: `Signed by ${signature.signedBy}; ${held(signature)} and ${count(release.files.length, 'file')} matched.`,
    tables: [
      facts('What was verified', [
        ['Release', nameOf(release)],
        ['Bundle', `sha256:${sha256}`],
        ['Signed by', signature.signedBy],
        ...originOf(release),
      ]),
      checkTable(signature),
      ruleTable(rules),
      fileTable('Files', release.files),
    ],
  }
}

/** For one file with a signature of its own. */
export function describeBlob(name: string, { digest, signature }: VerifiedBlob): Summary {
  return {
    title: `Verified ${name}`,
    lead: `Signed by ${signature.signedBy}; ${held(signature)} and the file matched.`,
    tables: [
      facts('What was verified', [
        ['File', name],
        ['Digest', digest],
      ]),
      checkTable(signature),
    ],
  }
}

function held(signature: SignatureVerification): string {
  return describeUnheld(signature) ?? 'every check held'
}

export function nameOf({ id }: Release): string {
  return `${id.name} ${id.version}`
}

export function originOf({ run, source, finishedOn }: Release): readonly (readonly [string, string])[] {
  const { claims, claimsSource, serverUrl } = run
  const { run_id: id, run_attempt: attempt } = claims
  const repository = `${serverUrl}/${claims.repository}`
  // A try-out on somebody's machine has no number, and no page where it could be looked up.
  const isOnServer = /^[0-9]+$/.test(id)
  return [
    ['Repository', `${repository} (id ${claims.repository_id})`],
    ['Commit', isOnServer ? `${repository}/commit/${claims.sha}` : claims.sha],
    ['Ref', claims.ref],
    ['Workflow', claims.job_workflow_ref ?? claims.workflow_ref],
    [
      'Run',
      isOnServer ? `${repository}/actions/runs/${id}/attempts/${attempt}` : `${id}, attempt ${attempt}`,
    ],
    ['Runner', claims.runner_environment],
    ['Started by', `${claims.actor} (id ${claims.actor_id}), event ${claims.event_name}`],
    [
      'Claims from',
      isFromToken(claimsSource)
        ? "the job's OIDC token"
        : "the runner's environment, which the job can change",
    ],
    ['Source', describeSource(source)],
    ['Signed on', finishedOn],
  ]
}

function describeSource(source: SourceState): string {
  switch (source.kind) {
    case 'clean':
      return 'clean checkout'
    case 'modified':
      return `${count(source.files.length, 'tracked file')} modified: ${source.files.slice(0, 10).join(', ')}`
    case 'unknown':
      return `unknown: ${source.reason}`
  }
}

export function checkTable({ checks }: SignatureVerification): Table {
  return {
    title: 'Signature',
    header: ['Check', 'Outcome', 'Detail'],
    rows: checks.map((check) => [check.name, `${check.outcome} (${check.action})`, check.detail]),
  }
}

/** For a refusal: what every rule said, the failures first, so that a reader sees all that is missing at once. */
export function describeRefusal(action: string, { results }: RuleError): Summary {
  const failed = results.filter(({ outcome }) => outcome === 'fail')
  const others = results.filter(({ outcome }) => outcome !== 'fail')
  return {
    title: `Refused: ${action}`,
    lead: `${count(failed.length, 'rule')} of ${results.length} failed; nothing was signed, copied or let through.`,
    tables: [ruleTable([...failed, ...others])],
  }
}

export function ruleTable(rules: readonly RuleResult[]): Table {
  return {
    title: 'Rules',
    header: ['Rule', 'Outcome', 'Expected', 'Actual'],
    rows: rules.map(({ rule, outcome, expected, actual }) => [rule, outcome, expected, actual]),
  }
}

export function fileTable(title: string, files: readonly ReleaseFile[]): Table {
  return {
    title,
    header: ['File', 'Bytes', 'SHA-256'],
    rows: files.map(({ name, digest }) => [name, String(digest.size), digest.sha256]),
  }
}

export function locationTable(files: readonly VerifiedFile[]): Table {
  return {
    title: 'Files',
    header: ['File', 'SHA-256', 'At', 'Version id'],
    rows: files.map(({ name, digest, location }) => [
      name,
      digest.sha256,
      location.uri,
      location.versionId ?? '',
    ]),
  }
}

export function facts(title: string, rows: readonly (readonly [string, string])[]): Table {
  return { title, header: ['', ''], rows }
}

export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
