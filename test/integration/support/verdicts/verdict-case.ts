/** One file, one signature and one trust policy, sound in every part that a case does not have otherwise; and both verdicts. */
import type { KeyObject } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Certificate, describeBlob, signatureAlgorithmOf } from '@secure-deploy/notary'
import {
  type ChainRequest,
  daysFrom,
  makeChain,
  type TestChain,
  toPem,
} from '../../../support/certificates.ts'
import { trustPolicy } from '../../../support/cloud.ts'
import { makeEnvelope, type OuterMembers } from '../../../support/envelopes.ts'
import { type NotationReport, notationVerify } from '../../../support/notation.ts'
import { runStep, type StepResult } from '../../../support/runner.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import type { Reason } from './reasons.ts'

/** The Notary Project's verdict: it lets the file pass, refuses it, or does not look at all. */
export type TheirVerdict = 'pass' | 'refuse' | 'skip'

export interface VerdictCase {
  readonly name: string
  /** Our verdict: `pass`, or the code of the refusal. */
  readonly ours: string
  /** The same as ours unless given. */
  readonly theirs?: TheirVerdict
  /** Why the two differ. */
  readonly why?: Reason
  readonly given?: Given
}

/** `undefined` leaves a member out. */
export type Changes = Readonly<Record<string, unknown>>

export interface Given {
  readonly chain?: ChainRequest
  /** Of the envelope; the whole chain unless given. */
  readonly certificates?: (chain: TestChain) => readonly Certificate[]
  /** The leaf's unless given. */
  readonly key?: KeyObject
  /** Over the sound headers. */
  readonly header?: Changes
  /** Over the header's JSON. */
  readonly headerText?: (json: string) => string
  readonly payload?: Changes
  readonly unprotected?: Changes
  readonly edit?: (members: OuterMembers, chain: TestChain) => Changes | string
  /** What is verified; what was signed is always `content`. */
  readonly blob?: string
  /** Over the sound statement. */
  readonly statement?: Changes
  /** Over the document with that statement. */
  readonly document?: (document: SoundDocument) => unknown
  /** Files of the trust stores by `type/name/file`. */
  readonly stores?: (chain: TestChain) => Readonly<Record<string, string | Uint8Array>>
  readonly policyName?: string
}

export interface SoundDocument {
  readonly version: string
  readonly trustPolicies: readonly Changes[]
}

export interface Verdicts {
  readonly ours: string
  readonly theirs: TheirVerdict
  readonly step: StepResult
  readonly report: NotationReport
}

export const content = 'the application'
/** Whole seconds, as certificates and OCSP answers write times. */
export const now = new Date(Math.floor(Date.now() / 1000) * 1000)

export const names = {
  algorithm: 'alg',
  contentType: 'cty',
  critical: 'crit',
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  plugin: 'io.cncf.notary.verificationPlugin',
} as const

/** As Notary Project signers write times. */
export function time(days: number): string {
  return `${daysFrom(now, days).toISOString().slice(0, 19)}Z`
}

/** Valid from a year ago for two years by this machine's clock; both implementations have no other. */
export function validNow(request: ChainRequest = {}): ChainRequest {
  const valid = { notBefore: daysFrom(now, -365), notAfter: daysFrom(now, 365) }
  return {
    ...request,
    leaf: { ...valid, ...request.leaf },
    intermediate: { ...valid, ...request.intermediate },
    root: { ...valid, ...request.root },
  }
}

const soundChain = makeChain(validNow())

/** The chain of a case that has no other. */
export function chainOf({ chain }: Given): TestChain {
  return chain === undefined ? soundChain : makeChain(validNow(chain))
}

function change(members: Changes, changes: Changes = {}): Changes {
  return Object.fromEntries(
    Object.entries({ ...members, ...changes }).filter(([, value]) => value !== undefined),
  )
}

async function envelopeFor(given: Given, chain: TestChain): Promise<Uint8Array> {
  const algorithm = signatureAlgorithmOf(chain.leaf.publicKey)
  const header = change(
    {
      [names.algorithm]: algorithm.name,
      [names.critical]: [names.scheme],
      [names.contentType]: 'application/vnd.cncf.notary.payload.v1+json',
      [names.scheme]: 'notary.x509',
      [names.signingTime]: time(-1),
    },
    given.header,
  )
  const target = describeBlob(Buffer.from(content), algorithm.hash, 'application/octet-stream')
  const payload = change({ targetArtifact: target }, given.payload)
  const { edit } = given
  return makeEnvelope(
    {
      payload: Buffer.from(JSON.stringify(payload)),
      protectedHeader: given.headerText?.(JSON.stringify(header)) ?? header,
      certificates: given.certificates?.(chain) ?? chain.certificates,
      key: given.key ?? chain.leaf.privateKey,
      ...(given.unprotected === undefined ? {} : { unprotected: given.unprotected }),
    },
    ...(edit === undefined ? [] : [(members: OuterMembers) => edit(members, chain)]),
  )
}

function policyFor({ statement, document }: Given): string {
  const sound = trustPolicy({
    trustStores: ['ca:own'],
    trustedIdentities: ['x509.subject: C=US, ST=WA, O=Example'],
    ...statement,
  }) as SoundDocument
  const changed = document?.(sound) ?? sound
  return typeof changed === 'string' ? changed : JSON.stringify(changed)
}

/** Asks both, with the same files. */
export async function verdictsOn(given: Given = {}, chain = chainOf(given)): Promise<Verdicts> {
  const config = temporaryFolder()
  const write = (name: string, bytes: string | Uint8Array) => {
    const path = join(config, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    return path
  }
  const blob = write('app.zip', given.blob ?? content)
  const signature = write('app.zip.jws.sig', await envelopeFor(given, chain))
  const policy = write('trustpolicy.blob.json', policyFor(given))
  const stores = given.stores?.(chain) ?? { 'ca/own/root.pem': toPem(chain.root.certificate) }
  for (const [name, bytes] of Object.entries(stores)) write(`truststore/x509/${name}`, bytes)
  const { policyName } = given
  const [step, report] = await Promise.all([
    runStep({
      action: 'verify-signature',
      inputs: {
        'signature-path': signature,
        'subject-path': blob,
        'trust-policy': policy,
        'trust-store': config,
        ...(policyName === undefined ? {} : { 'trust-policy-name': policyName }),
      },
      workspace: config,
    }),
    notationVerify({ config, blob, signature, ...(policyName === undefined ? {} : { policyName }) }),
  ])
  return { ours: ourVerdict(step), theirs: theirVerdict(report), step, report }
}

function ourVerdict({ exitCode, errors, outputs, stdout }: StepResult): string {
  if (exitCode === 0 && errors.length === 0) return 'pass'
  const [code] = errors
  if (code === undefined || Object.keys(outputs).length > 0) throw new Error(`An unclear refusal: ${stdout}`)
  return code
}

function theirVerdict({ verdict }: NotationReport): TheirVerdict {
  if (verdict === 'skipped') return 'skip'
  return verdict === 'pass' ? 'pass' : 'refuse'
}
