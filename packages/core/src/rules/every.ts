/** Every rule of a deploy policy, in the order in which reports show them. */
import type { Rule, RuleFacts } from '../facts/rule-facts.ts'
import type { RuleResult } from '../facts/rules.ts'
import { approvals } from './approvals.ts'
import { authorsResolved } from './authors-resolved.ts'
import { bypassApprovals } from './bypass-approvals.ts'
import { bypass } from './bypass.ts'
import { deployment } from './deployment.ts'
import { downgrade } from './downgrade.ts'
import { evidenceFindings } from './evidence-findings.ts'
import { evidenceOrigin } from './evidence-origin.ts'
import { evidenceSbom } from './evidence-sbom.ts'
import { evidenceTests } from './evidence-tests.ts'
import { holds } from './holds.ts'
import { jobEnvironment } from './job-environment.ts'
import { promotionOrder } from './promotion-order.ts'
import { promotionRecord } from './promotion-record.ts'
import { releaseName } from './release-name.ts'
import { releaseSigners } from './release-signers.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { signerWorkflow } from './signer-workflow.ts'
import { soak } from './soak.ts'
import { sourceClaims } from './source-claims.ts'
import { sourceEvent } from './source-event.ts'
import { sourceRef } from './source-ref.ts'
import { sourceRepositoryId } from './source-repository-id.ts'
import { sourceRepository } from './source-repository.ts'
import { sourceState } from './source-state.ts'
import { window } from './window.ts'

export const everyRule: readonly Rule[] = [
  holds,
  releaseName,
  releaseSigners,
  sourceRepository,
  sourceRepositoryId,
  sourceRef,
  sourceEvent,
  signerWorkflow,
  runnerEnvironment,
  sourceClaims,
  sourceState,
  evidenceOrigin,
  evidenceTests,
  evidenceFindings,
  evidenceSbom,
  promotionOrder,
  promotionRecord,
  soak,
  deployment,
  downgrade,
  window,
  jobEnvironment,
  approvals,
  authorsResolved,
  bypass,
  bypassApprovals,
]

/** What every rule says that is asked for this purpose; none is left out because another failed. */
export function evaluateRules(facts: RuleFacts): readonly RuleResult[] {
  return everyRule
    .filter(({ purposes }) => purposes.includes(facts.purpose))
    .map((rule) => rule.evaluate(facts))
}
