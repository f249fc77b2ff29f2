/** What `inspect` shows of a file: always under the words "not verified", as text or as JSON. */
import type { Promotion } from '@secure-deploy/core/environments/promotion'
import type { Release } from '@secure-deploy/core/release/statement'
import { count, facts, fileTable, nameOf, originOf, ruleTable } from '@secure-deploy/core/reports/reports'
import type { Summary, Table } from '@secure-deploy/core/summary'
import type { Certificate, Envelope } from '@secure-deploy/notary'
import { deploymentTables, holdTables, liftTables } from './inspect-records.ts'
import type { Inspected, Statement } from './inspect.ts'

const notVerified =
  'NOT VERIFIED: this is what the file claims. Nobody has checked a signature, a signer or a digest; "secure-deploy verify" does.'

export function describeInspected(path: string, inspected: Inspected): Summary {
  return { title: titleOf(path, inspected), lead: notVerified, tables: tablesOf(inspected) }
}

function titleOf(path: string, inspected: Inspected): string {
  switch (inspected.kind) {
    case 'bundle':
      return `${path}: the bundle of a ${inspected.statement.kind}, with ${count(inspected.signatures.length, 'signature')}`
    case 'statement':
      return `${path}: the statement of a ${inspected.statement.kind}`
    case 'signature':
      return `${path}: a signature`
  }
}

function tablesOf(inspected: Inspected): readonly Table[] {
  const file: readonly [string, string] = ['File', `sha256:${inspected.sha256}`]
  switch (inspected.kind) {
    case 'bundle': {
      const signatures = inspected.signatures.flatMap((envelope, index) =>
        signatureTables(envelope, `Signature ${index + 1}`),
      )
      return [...statementTables(inspected.statement, file), ...signatures]
    }
    case 'statement':
      return statementTables(inspected.statement, file)
    case 'signature':
      return signatureTables(inspected.envelope, 'Signature', file)
  }
}

function statementTables(statement: Statement, file: readonly [string, string]): readonly Table[] {
  switch (statement.kind) {
    case 'release':
      return releaseTables(statement.release, file)
    case 'promotion':
      return promotionTables(statement.promotion, file)
    case 'deployment':
      return deploymentTables(statement.deployment, file)
    case 'hold':
      return holdTables(statement.hold, file)
    case 'lift':
      return liftTables(statement.lift, file)
  }
}

function releaseTables(release: Release, file: readonly [string, string]): readonly Table[] {
  const { environment, evidence } = release
  const tools = Object.entries(environment.tools).map(([name, version]) => `${name} ${version}`)
  return [
    facts('Claims of the release', [
      file,
      ['Release', nameOf(release)],
      ...originOf(release),
      ['Machine', [environment.os, environment.architecture, environment.image ?? ''].join(' ').trim()],
      ['Tools', tools.join(', ')],
    ]),
    fileTable('Files', release.files),
    ...(evidence.length === 0 ? [] : [fileTable('Evidence', evidence)]),
  ]
}

function promotionTables(promotion: Promotion, file: readonly [string, string]): readonly Table[] {
  const { id, policy, run, rules } = promotion
  const { claims, claimsSource } = run
  return [
    facts('Claims of the promotion', [
      file,
      ['Release', `${id.name} ${id.version}`],
      ['Bundle', `sha256:${promotion.bundleSha256}`],
      ['Environment', promotion.environment],
      ['From', promotion.from],
      ['To', promotion.to],
      ['Verified on', promotion.timeVerified],
      ['Release signed by', promotion.signedBy],
      ['Policy', `${policy.uri}, sha256:${policy.sha256}`],
      ['Promoted by', `${claims.actor} (id ${claims.actor_id}) in ${claims.repository}`],
      ['Run', `${claims.run_id}, attempt ${claims.run_attempt}`],
      ['Claims from', claimsSource],
    ]),
    ruleTable(rules),
    fileTable('Files', promotion.files),
  ]
}

function signatureTables(
  envelope: Envelope,
  title: string,
  ...more: readonly (readonly [string, string])[]
): readonly Table[] {
  const { payload, awsSigner, verificationPlugin: plugin } = envelope
  const attributes = [...envelope.extendedAttributes].map(
    ([name, { critical }]) => `${name}${critical ? ' (critical)' : ''}`,
  )
  return [
    facts(title, [
      ...more,
      ['Signs', `${payload.digest}, ${count(payload.size, 'byte')}`],
      ['Media type', payload.mediaType],
      ['Scheme', envelope.scheme],
      ['Algorithm', envelope.algorithm.name],
      ['Time of signing', envelope.signingTime.toISOString()],
      ['Expires', envelope.expiry?.toISOString() ?? 'never'],
      ['Timestamp', envelope.timestampToken === undefined ? 'none' : 'by a timestamp authority'],
      ...optional('Profile', awsSigner?.profileVersionArn),
      ...optional('Job', awsSigner?.jobArn),
      ...optional(
        'Plugin',
        plugin === undefined ? undefined : `${plugin.name} ${plugin.minVersion ?? ''}`.trim(),
      ),
      ...optional('Attributes', attributes.length === 0 ? undefined : attributes.join(', ')),
      ...optional('Made with', envelope.signingAgent),
    ]),
    {
      title: `${title}: certificates`,
      header: ['Subject', 'Valid', 'SHA-256'],
      rows: envelope.certificateChain.map((certificate) => [
        certificate.subjectText,
        `${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`,
        certificate.fingerprint,
      ]),
    },
  ]
}

function optional(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]]
}

/** For programs; the first thing that each document says is that it was not verified. */
export function toDocument(path: string, inspected: Inspected): object {
  const head = { path, verified: false, kind: inspected.kind, digest: `sha256:${inspected.sha256}` }
  switch (inspected.kind) {
    case 'bundle':
      return {
        ...head,
        statement: inspected.statement,
        signatures: inspected.signatures.map(envelopeDocument),
      }
    case 'statement':
      return { ...head, statement: inspected.statement }
    case 'signature':
      return { ...head, signature: envelopeDocument(inspected.envelope) }
  }
}

function envelopeDocument(envelope: Envelope): object {
  const { payload, scheme, algorithm, signingTime, expiry, verificationPlugin, awsSigner, signingAgent } =
    envelope
  return {
    payload,
    scheme,
    algorithm: algorithm.name,
    signingTime,
    expiry,
    verificationPlugin,
    awsSigner,
    signingAgent,
    hasTimestamp: envelope.timestampToken !== undefined,
    extendedAttributes: Object.fromEntries(envelope.extendedAttributes),
    certificateChain: envelope.certificateChain.map(certificateDocument),
  }
}

function certificateDocument(certificate: Certificate): object {
  const { subjectText, serialNumber, notBefore, notAfter, fingerprint } = certificate
  return { subject: subjectText, serialNumber, notBefore, notAfter, sha256: fingerprint }
}
