/** Judges the bundle of a release for its history: every signature by itself, and the rules that the release's own claims must satisfy. */
import { VerificationError } from '../errors.ts'
import { assertAllowed } from '../facts/rules.ts'
import { assertSameRelease } from '../judging/judge.ts'
import type { DeployPolicy, EnvironmentPolicy } from '../policy/deploy-policy.ts'
import type { RevocationChecker } from '../ports.ts'
import { parseBundle } from '../release/bundle.ts'
import type { ReleaseId } from '../release/layout.ts'
import { parseStatement } from '../release/statement.ts'
import type { Release } from '../release/statement.ts'
import type { StoredBundle } from '../release/stored-bundle.ts'
import { evaluateRules } from '../rules/every.ts'
import { verifySigners } from '../signers/signer-set.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { Sha256 } from '../values/digest.ts'
import { sha256Of } from '../values/digest.ts'
import type { HistoryLine } from './history-line.ts'
import { holds, setAside, standingAfter } from './history-standing.ts'
import type { FailedStanding, Standing } from './history-standing.ts'
import { releaseLines } from './release-lines.ts'

export interface BundleJudge {
  readonly policy: DeployPolicy
  readonly environment: EnvironmentPolicy
  readonly revocation: RevocationChecker
  readonly now: Date
}

export interface JudgedBundle {
  readonly at: string
  readonly sha256: Sha256
  /** Absent where nobody who is trusted has signed it. */
  readonly release?: Release
  readonly signatures: readonly AcceptedSignature[]
  readonly standing: Standing
  /** What it was built from, and each of its signatures. */
  readonly lines: readonly HistoryLine[]
}

export async function judgeBundle(
  id: ReleaseId,
  { bytes, location: { uri: at } }: StoredBundle,
  judge: BundleJudge,
): Promise<JudgedBundle> {
  const sha256 = sha256Of(bytes)
  const nothing = { at, sha256, signatures: [] }
  try {
    const { statement, signatures: envelopes } = parseBundle(bytes)
    const tried = []
    for (const envelope of envelopes) tried.push(await trySignature(statement, envelope, judge))
    const accepted = tried.flatMap((one) => (one.kind === 'accepted' ? [one.accepted] : []))
    const refused = tried.flatMap((one) => (one.kind === 'refused' ? [one.standing] : []))
    if (accepted.length === 0) return { ...nothing, ...withoutSigner(at, sha256, refused) }
    const release = parseStatement(statement)
    assertSameRelease(release.id, id)
    const standing = judgeClaims(release, accepted, judge)
    const lines = releaseLines({ release, at, sha256, signatures: accepted }, standing)
    const others = refused.map((one) => refusedLine(at, sha256, setAside(one)))
    return { at, sha256, release, signatures: accepted, standing, lines: [...lines, ...others] }
  } catch (failure) {
    const standing = standingAfter(failure)
    return { ...nothing, standing, lines: [{ step: 'built', at, standing }] }
  }
}

type Tried =
  | { readonly kind: 'accepted'; readonly accepted: AcceptedSignature }
  | { readonly kind: 'refused'; readonly standing: FailedStanding }

/** One signature is asked about at a time, so that each has its line; how many there must be is a rule's to say. */
async function trySignature(
  statement: Uint8Array,
  envelope: Uint8Array,
  { policy, revocation, now }: BundleJudge,
): Promise<Tried> {
  const trusted = { parties: policy.signers.parties, threshold: 1 }
  try {
    const [accepted] = await verifySigners(statement, [envelope], { trusted, revocation, now })
    return { kind: 'accepted', accepted }
  } catch (failure) {
    return { kind: 'refused', standing: standingAfter(failure) }
  }
}

function withoutSigner(
  at: string,
  sha256: Sha256,
  refused: readonly FailedStanding[],
): Pick<JudgedBundle, 'standing' | 'lines'> {
  const unknown = refused.find(({ kind }) => kind === 'unknown')
  const standing = unknown ?? refused[0]
  if (standing === undefined) throw new TypeError('a bundle has a signature')
  return {
    standing,
    lines: [{ step: 'built', at, standing }, ...refused.map((one) => refusedLine(at, sha256, one))],
  }
}

function refusedLine(at: string, sha256: Sha256, standing: Standing): HistoryLine {
  return { step: 'signed', at, digest: `sha256:${sha256}`, standing }
}

/** Rules that other lines of a history show. */
const shownElsewhere: readonly string[] = ['holds', 'promotion-record']

function judgeClaims(
  release: Release,
  signatures: readonly AcceptedSignature[],
  { policy, environment, now }: BundleJudge,
): Standing {
  const results = evaluateRules({
    purpose: 'deploy',
    policy,
    environment,
    release,
    signedBy: signatures.map(({ party }) => party),
    now,
    deployments: [],
    holds: [],
  })
  try {
    assertAllowed(results, shownElsewhere)
    return holds
  } catch (failure) {
    return standingAfter(failure)
  }
}

/** @throws VerificationError unless it is the bundle that the history is of */
export function assertSameBundle(
  { sha256 }: Pick<JudgedBundle, 'sha256'>,
  of: Pick<JudgedBundle, 'sha256' | 'at'>,
): void {
  if (sha256 === of.sha256) return
  throw new VerificationError(
    'BUNDLE_MISMATCH',
    `the bundle here is sha256:${sha256}, and that at ${of.at} is sha256:${of.sha256}`,
  )
}
