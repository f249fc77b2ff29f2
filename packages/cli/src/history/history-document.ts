/** A history as JSON for programs; docs/formats.md describes every member. */
import type { ApprovalDecision } from '@secure-deploy/core/approvals/approvals'
import type { Promotion } from '@secure-deploy/core/environments/promotion'
import type { EvidenceFile } from '@secure-deploy/core/facts/rule-facts'
import type { History } from '@secure-deploy/core/history/history'
import { alarmsOf } from '@secure-deploy/core/history/history-line'
import type { HistoryLine, HistoryTime } from '@secure-deploy/core/history/history-line'
import type { Standing } from '@secure-deploy/core/history/history-standing'
import type { VersionLine, VersionsHistory } from '@secure-deploy/core/history/history-versions'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import type { ActingRun } from '@secure-deploy/core/release/acting-run'
import type { Release, ReleaseFile } from '@secure-deploy/core/release/statement'
import { toTime } from '@secure-deploy/core/release/statement'
import type { AcceptedSignature } from '@secure-deploy/core/signers/signer-set'
import type { PolicyReference } from '@secure-deploy/core/trust'

export function historyDocument({ id, bundle, policy, checkedOn, verdict, ...history }: History): object {
  return {
    'release-name': id.name,
    'release-version': id.version,
    'checked-on': checkedOn,
    policy: policyDocument(policy),
    verdict,
    stores: history.stores,
    ...(bundle === undefined ? {} : { 'bundle-uri': bundle.at, 'bundle-digest': `sha256:${bundle.sha256}` }),
    lines: history.lines.map(lineDocument),
  }
}

export function versionsDocument({ name, policy, checkedOn, verdict, ...history }: VersionsHistory): object {
  return {
    'release-name': name,
    'checked-on': checkedOn,
    policy: policyDocument(policy),
    verdict,
    environments: history.environments.map(({ environment, store, current, standing }) => ({
      environment,
      store,
      ...(current === undefined ? {} : { current }),
      ...standingDocument(standing),
    })),
    versions: history.versions.map(versionDocument),
  }
}

function versionDocument({ version, places, held, faults }: VersionLine): object {
  return {
    version,
    places: places.map(({ environment, since, isCurrent, exceptions }) => ({
      environment,
      ...timeDocument(since),
      current: isCurrent,
      alarms: exceptions,
    })),
    held,
    faults: faults.map(standingDocument),
  }
}

function lineDocument(line: HistoryLine): object {
  const { step, environment, at, digest, time, standing, warnings, notes } = line
  return {
    step,
    ...(environment === undefined ? {} : { environment }),
    at,
    ...(digest === undefined ? {} : { digest }),
    ...timeDocument(time),
    ...standingDocument(standing),
    alarms: alarmsOf(line),
    warnings: warnings ?? [],
    notes: notes ?? [],
    ...factDocument(line),
  }
}

function timeDocument(time: HistoryTime | undefined): object {
  return time === undefined ? {} : { time: time.at, vouched: time.vouched }
}

function standingDocument(standing: Standing): object {
  return standing.kind === 'holds'
    ? { standing: standing.kind }
    : { standing: standing.kind, code: standing.code, reason: standing.reason }
}

function policyDocument({ uri, sha256 }: PolicyReference): object {
  return { uri, digest: `sha256:${sha256}` }
}

function factDocument(line: HistoryLine): object {
  if (line.fact === undefined) return {}
  switch (line.step) {
    case 'built':
      return builtDocument(line.fact.release)
    case 'signed':
      return signedDocument(line.fact)
    case 'evidence':
      return { ...fileDocument(line.fact.file), ...contentDocument(line.fact.content) }
    case 'stored': {
      const { release, store } = line.fact
      return { store, files: release.files.length, evidence: release.evidence.length }
    }
    case 'approved':
      return approvalsDocument(line.fact.approvals)
    case 'arrived':
    case 'promoted':
      return { ...promotionDocument(line.fact.promotion), ...signersDocument(line.fact.signatures) }
    case 'deployed': {
      const { outcome, target, run } = line.fact.deployment
      return { outcome, target, ...signersDocument(line.fact.signatures), ...runDocument(run) }
    }
    case 'held': {
      const { hold, state, signatures } = line.fact
      const { scope, reason, until, run } = hold
      const end = until === undefined ? {} : { until }
      return {
        scope: scopeDocument(scope),
        reason,
        state,
        ...end,
        ...signersDocument(signatures),
        ...runDocument(run),
      }
    }
    case 'lifted': {
      const { lift, signatures } = line.fact
      const { scope, reason, hold, run } = lift
      const what = { scope: scopeDocument(scope), reason, hold: `sha256:${hold}` }
      return { ...what, ...signersDocument(signatures), ...runDocument(run) }
    }
  }
}

function builtDocument({ run, source, files }: Release): object {
  const { claims, claimsSource } = run
  return {
    repository: claims.repository,
    'repository-id': claims.repository_id,
    commit: claims.sha,
    ref: claims.ref,
    workflow: claims.job_workflow_ref ?? claims.workflow_ref,
    event: claims.event_name,
    'runner-environment': claims.runner_environment,
    source,
    ...runDocument({ claims, claimsSource }),
    files: files.map(fileDocument),
  }
}

function runDocument(run: ActingRun | undefined): object {
  if (run === undefined) return {}
  const { claims, claimsSource } = run
  const { repository, run_id: id, run_attempt: attempt, actor, actor_id: actorId } = claims
  return { run: { repository, id, attempt, actor, 'actor-id': actorId, 'claims-source': claimsSource } }
}

function fileDocument({ name, digest }: ReleaseFile): object {
  return { name, digest: `sha256:${digest.sha256}`, size: digest.size }
}

function signedDocument({ party, signature }: AcceptedSignature): object {
  const checks = signature.checks.map(({ name, action, outcome, detail }) => ({
    name,
    action,
    outcome,
    detail,
  }))
  return { party, 'signed-by': signature.signedBy, checks }
}

function signersDocument(signatures: readonly AcceptedSignature[]): object {
  return { 'signed-by': signatures.map(({ signature }) => signature.signedBy) }
}

function contentDocument(content: EvidenceFile | undefined): object {
  switch (content?.kind) {
    case 'junit':
      return { kind: content.kind, tests: content.run, failed: content.failed, skipped: content.skipped }
    case 'sarif':
      return { kind: content.kind, findings: content.findings.length }
    case 'sbom':
      return { kind: content.kind, format: content.format, components: content.components }
    case 'other':
      return { kind: content.kind }
    case undefined:
      return {}
  }
}

function approvalsDocument(decision: ApprovalDecision): object {
  const { minimum, independent, sources, base, head, changes, lacking, approvers, excluded, unresolved } =
    decision
  return {
    minimum,
    independent,
    sources,
    ...(base === undefined ? {} : { base }),
    head,
    changes: changes.total,
    lacking,
    approvers: approvers.listed.map(({ person: { id, login }, grounds }) => ({
      id,
      login,
      grounds: grounds.listed,
    })),
    excluded: excluded.listed.map(({ person: { id, login }, reasons }) => ({
      id,
      login,
      reasons: reasons.listed,
    })),
    unresolved: unresolved.listed,
  }
}

function promotionDocument({ from, to, policy, signedBy, rules, decision, run }: Promotion): object {
  const { bypass, downgrade } = decision
  return {
    from,
    to,
    policy: policyDocument(policy),
    'release-signed-by': signedBy,
    rules,
    ...(bypass === undefined ? {} : { bypass }),
    ...(downgrade === undefined
      ? {}
      : {
          downgrade: {
            reason: downgrade.reason,
            from: {
              version: downgrade.from.id.version,
              'bundle-digest': `sha256:${downgrade.from.bundleSha256}`,
              'signed-on': toTime(downgrade.from.finishedOn),
            },
          },
        }),
    ...runDocument(run),
  }
}

function scopeDocument(scope: HoldScope): object {
  switch (scope.kind) {
    case 'release':
      return { kind: scope.kind, 'release-name': scope.name, 'release-version': scope.version }
    case 'name':
      return { kind: scope.kind, 'release-name': scope.name }
    case 'environment':
    case 'signer':
      return { ...scope }
  }
}
