/** Draws for each story the chain as far as that story has verified it, and no further. */
import type { RuleResult } from '../facts/rules.ts'
import { counted } from '../facts/verdict.ts'
import { renderDiagram, stepsOf } from '../history/history-diagram.ts'
import type { DiagramStep } from '../history/history-diagram.ts'
import { releaseLines } from '../history/release-lines.ts'
import type { VerifiedBundle } from '../judging/judge.ts'
import type { Release } from '../release/statement.ts'
import type { SignedRelease } from '../signing/sign.ts'
import type { UploadedRelease } from '../uploading/upload.ts'
import type { VerifiedRelease } from '../verifying/verify.ts'

export function drawSigned({ release, bundle, signature, envelopes }: SignedRelease): string {
  const signatures = [{ party: signature.signedBy, signature }]
  const lines = releaseLines({ release, at: '', sha256: bundle.sha256, signatures })
  const others = envelopes.length - 1
  const more = others === 0 ? [] : [plain('beside', 'signed', `with ${counted(others, 'signature')} more`)]
  return renderDiagram([...stepsOf(lines), ...more])
}

/** Whose the signatures are is nothing that an upload finds out. */
export function drawUploaded({ release, bundleLocation }: UploadedRelease): string {
  const built = releaseLines({ release, at: bundleLocation.uri, signatures: [] })
  return renderDiagram([
    ...stepsOf(built),
    plain('chain', 'uploaded', filesOf(release), `bundle at ${bundleLocation.uri}`),
  ])
}

export function drawVerified(verified: VerifiedRelease): string {
  const { bundleLocation, release } = verified
  return renderDiagram([
    ...bundleSteps(verified, bundleLocation.uri),
    ...arrivalSteps(verified.rules, 'promotion-record'),
    plain('chain', 'verified', filesOf(release), `bundle at ${bundleLocation.uri}`),
  ])
}

/** For a release whose files are on disk. */
export function drawBundle(verified: VerifiedBundle): string {
  return renderDiagram([
    ...bundleSteps(verified, ''),
    plain('chain', 'verified', filesOf(verified.release), 'on disk'),
  ])
}

export function bundleSteps(
  { release, sha256, signatures }: VerifiedBundle,
  at: string,
): readonly DiagramStep[] {
  return stepsOf(releaseLines({ release, at, sha256, signatures }))
}

/** The record of the release's arrival, where a rule asked for one: what the rule found. */
export function arrivalSteps(rules: readonly RuleResult[], id: string): readonly DiagramStep[] {
  const found = rules.find(({ rule, outcome }) => rule === id && outcome === 'pass')
  return found === undefined ? [] : [plain('chain', 'arrived', found.actual)]
}

function filesOf({ files, evidence }: Release): string {
  const more = evidence.length === 0 ? '' : ` and ${counted(evidence.length, 'evidence file')}`
  return `${counted(files.length, 'file')}${more}, as signed`
}

function plain(place: DiagramStep['place'], ...texts: readonly string[]): DiagramStep {
  return { place, texts, tone: 'plain' }
}
