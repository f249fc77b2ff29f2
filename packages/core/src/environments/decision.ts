/** How a promotion was decided, in the form in which its record keeps it. */
import type { StandingRelease } from '../facts/rule-facts.ts'
import type { Bypass, Decision } from '../judging/release-policy.ts'
import { readReleaseId, readTime, toTime } from '../release/statement.ts'
import { parseSha256 } from '../values/digest.ts'
import type { Fields } from '../values/fields.ts'
import { malformed } from '../values/fields.ts'
import { encodeApprovals, readApprovals } from './approvals-record.ts'

/** The members of `securedeploy_promotion` that say how it was decided; each only where there is something to say. */
export function encodeDecision({ approvals, bypass, downgrade }: Decision): object {
  return {
    ...(approvals === undefined ? {} : { approvals: encodeApprovals(approvals) }),
    ...(bypass === undefined ? {} : { bypass: { rules: bypass.rules, reason: bypass.reason } }),
    ...(downgrade === undefined
      ? {}
      : { downgrade: { reason: downgrade.reason, from: encodeStanding(downgrade.from) } }),
  }
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function readDecision(fields: Fields): Decision {
  return {
    ...(fields.has('approvals') ? { approvals: readApprovals(fields.fields('approvals')) } : {}),
    ...(fields.has('bypass') ? { bypass: readBypass(fields.fields('bypass')) } : {}),
    ...(fields.has('downgrade') ? { downgrade: readDowngrade(fields.fields('downgrade')) } : {}),
  }
}

function readBypass(fields: Fields): Bypass {
  const rules = fields.texts('rules')
  if (rules.length === 0) throw malformed('it passes over no rule, and says that it does')
  return { rules, reason: fields.text('reason') }
}

function readDowngrade(fields: Fields): NonNullable<Decision['downgrade']> {
  return { reason: fields.text('reason'), from: readStanding(fields.fields('from')) }
}

function encodeStanding(standing: StandingRelease): object {
  const { id, bundleSha256, repository, commit, finishedOn } = standing
  return {
    name: id.name,
    version: id.version,
    sha256: bundleSha256,
    repository,
    commit,
    finishedOn: toTime(finishedOn),
  }
}

function readStanding(fields: Fields): StandingRelease {
  const bundleSha256 = parseSha256(fields.text('sha256'))
  if (bundleSha256 === undefined) throw malformed('a digest is not SHA-256 in hex')
  return {
    id: readReleaseId(fields),
    bundleSha256,
    repository: fields.text('repository'),
    commit: fields.text('commit'),
    finishedOn: new Date(readTime(fields.text('finishedOn'))),
  }
}
