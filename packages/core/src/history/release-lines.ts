/** The first lines of a history, from a release whose signatures were verified: what it was built from, and who signed it. */
import type { SignatureVerification } from '@secure-deploy/notary'
import type { Release } from '../release/statement.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import { describeUnheld } from '../signers/unheld-checks.ts'
import { toTime } from '../values/utc-time.ts'
import type { HistoryLine, HistoryTime } from './history-line.ts'
import { holds } from './history-standing.ts'
import type { Standing } from './history-standing.ts'

/** A bundle as the lines about it need it. */
export interface SignedBundle {
  readonly release: Release
  /** The URI of the bundle. */
  readonly at: string
  /** Of the bundle, in lowercase hex; absent where it was not read. */
  readonly sha256?: string
  readonly signatures: readonly AcceptedSignature[]
}

export function releaseLines(bundle: SignedBundle, standing: Standing = holds): readonly HistoryLine[] {
  return [builtLine(bundle, standing), ...bundle.signatures.map((signature) => signedLine(bundle, signature))]
}

function builtLine({ release, at, signatures }: SignedBundle, standing: Standing): HistoryLine {
  const digest = signatures[0]?.signature.envelope.payload.digest
  return {
    step: 'built',
    at,
    ...(digest === undefined ? {} : { digest }),
    time: { at: release.finishedOn, vouched: 'stated' },
    standing,
    fact: { release },
  }
}

export function signedLine(
  { at, sha256 }: Pick<SignedBundle, 'at' | 'sha256'>,
  accepted: AcceptedSignature,
): HistoryLine {
  const unheld = describeUnheld(accepted.signature)
  return {
    step: 'signed',
    at,
    ...(sha256 === undefined ? {} : { digest: `sha256:${sha256}` }),
    time: signingTime(accepted.signature),
    standing: holds,
    fact: accepted,
    ...(unheld === undefined ? {} : { warnings: [unheld] }),
  }
}

/** Without a trusted clock the time is the signer's own word. */
export function signingTime({ authenticTime, envelope }: SignatureVerification): HistoryTime {
  return authenticTime === undefined
    ? { at: toTime(envelope.signingTime), vouched: 'stated' }
    : { at: toTime(authenticTime), vouched: 'authentic' }
}
