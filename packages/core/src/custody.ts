/** The chain of custody of a release: who did what to it and when, told from verified evidence alone. */
import type { StoredRecord } from './promotion-record.ts'
import { VerificationError } from './errors.ts'
import { count, nameOf } from './reports.ts'
import type { RunClaims } from './run.ts'
import { toTime } from './statement.ts'
import type { Table } from './summary.ts'
import type { VerifiedBundle } from './judge.ts'

/**
 * One row for the build, the signature and each promotion, promotions in the order of their times. Uploads are missing on
 * purpose: nobody signs for them, and a row that rests on no signature would look like the others. The last column is the
 * digest that the row's signature covers, or for the signature itself that of the bundle.
 * @throws VerificationError RELEASE_MISMATCH for a record of another release
 */
export function chainOfCustody(bundle: VerifiedBundle, promotions: readonly StoredRecord[]): Table {
  for (const { promotion, location } of promotions) {
    if (promotion.bundleSha256 === bundle.sha256) continue
    throw new VerificationError('RELEASE_MISMATCH', `${location.uri} records a promotion of another release`)
  }
  const inTime = promotions.toSorted((a, b) =>
    Math.sign(Date.parse(a.promotion.timeVerified) - Date.parse(b.promotion.timeVerified)),
  )
  return {
    title: `Chain of custody of ${nameOf(bundle.release)}`,
    header: ['Step', 'When', 'Who', 'What', 'Evidence'],
    rows: [builtRow(bundle), signedRow(bundle), ...inTime.map(promotedRow)],
  }
}

type Row = readonly [step: string, when: string, who: string, what: string, evidence: string]

function builtRow({ release, signature }: VerifiedBundle): Row {
  const { claims } = release.run
  const what = `${claims.repository} at ${claims.sha.slice(0, 12)} (${claims.ref})`
  return ['built', release.finishedOn, whoRan(claims), what, signature.envelope.payload.digest]
}

function signedRow({ release, signature, sha256 }: VerifiedBundle): Row {
  const { authenticTime, signedBy, envelope } = signature
  // Without a trusted clock the time is the signer's own word; it is shown, and said to be that.
  const when =
    authenticTime === undefined ? `${toTime(envelope.signingTime)} (stated)` : toTime(authenticTime)
  return ['signed', when, signedBy, count(release.files.length, 'file'), `sha256:${sha256}`]
}

function promotedRow({ promotion, signature }: StoredRecord): Row {
  const { environment, timeVerified, run } = promotion
  const who = `${whoRan(run.claims)}, signed by ${signature.signedBy}`
  return [
    'promoted',
    timeVerified,
    who,
    `into ${environment}, from ${promotion.from} to ${promotion.to}`,
    signature.envelope.payload.digest,
  ]
}

function whoRan({ actor, run_id, run_attempt }: RunClaims): string {
  return `${actor}, run ${run_id}, attempt ${run_attempt}`
}
