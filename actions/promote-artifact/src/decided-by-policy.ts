/** A promotion that a deploy policy decides: its stores, its signers, and every rule that it demands. */
import { connectPolicedPromotion } from '@secure-deploy/connect/policed-promoting'
import { loadPolicy } from '@secure-deploy/connect/policy'
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import type { DeployRulesRequest } from '@secure-deploy/core/deciding/facts-gathering'
import { InputError } from '@secure-deploy/core/errors'
import type { ApprovalReader } from '@secure-deploy/core/facts/rule-facts'
import { environmentOf } from '@secure-deploy/core/policy/deploy-environments'
import type { EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { Run } from '@secure-deploy/core/release/run'
import { storesOf } from '@secure-deploy/core/signers/signer-set'
import { readRun } from '@secure-deploy/github/caller'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import type { Deciding } from '@secure-deploy/github/policy-inputs'
import { noticeOfPolicy } from '@secure-deploy/github/policy-notice'
import type { Runner } from '@secure-deploy/github/runner'
import type { Decided } from './decided.ts'
import type { EmergencyInputs, PromoteInputs } from './inputs.ts'

export async function decideByPolicy(
  inputs: PromoteInputs,
  { policy: selection, environment: name }: Extract<Deciding, { kind: 'policy' }>,
  runner: Runner,
  caller: RunnerCaller,
): Promise<Decided> {
  const exceptions = readExceptions(inputs.emergency)
  const { access, id, write, sourceRole } = inputs
  const now = runner.now()
  const loaded = await loadPolicy({ ...selection, input: 'policy', folder: runner.cwd, access, caller, now })
  noticeOfPolicy(runner, loaded)
  const { policy } = loaded
  const environment = environmentOf(policy, name, 'environment')
  const { holds, ...promoting } = await connectPolicedPromotion({
    policy,
    environment,
    id,
    write,
    access,
    caller,
    now,
    ...(sourceRole === undefined ? {} : { sourceRole }),
  })
  const run = await readRun(runner, caller)
  const approvals = await approvalsFor(environment, inputs, runner, run)
  const rules = deployRules(
    { policy, environment, run, ...exceptions },
    {
      records: promoting,
      ...(holds === undefined ? {} : { holds }),
      ...(approvals === undefined ? {} : { approvals }),
    },
  )
  return {
    run,
    ports: {
      ...promoting,
      trusted: policy.signers,
      recordSigners: environment.promotionSigners,
      policyReference: { uri: policy.uri, sha256: policy.sha256 },
      policy: rules,
      now,
    },
    signerTrust: { trustStores: storesOf(environment.promotionSigners) },
  }
}

/** @throws InputError INPUT_MISSING: what is let in against a rule has a reason */
function readExceptions({
  allowDowngrade,
  bypass,
  reason,
}: EmergencyInputs): Pick<DeployRulesRequest, 'downgrade' | 'bypass'> {
  if (reason === undefined) {
    if (!allowDowngrade) return {}
    throw new InputError('INPUT_MISSING', 'allow-downgrade is true, and reason is missing', {
      nextStep: 'Say in "reason: …" why the older release is let in; the record keeps it.',
    })
  }
  if (!allowDowngrade && bypass.length === 0) {
    throw new InputError('INPUT_CONFLICT', 'reason is given, and neither bypass nor allow-downgrade', {
      nextStep: 'Leave reason out: nothing is let in against a rule.',
    })
  }
  return {
    ...(allowDowngrade ? { downgrade: { reason } } : {}),
    ...(bypass.length === 0 ? {} : { bypass: { rules: bypass, reason } }),
  }
}

/** Only where somebody must have approved; everything else needs no word of GitHub. */
async function approvalsFor(
  environment: EnvironmentPolicy,
  { githubToken, emergency }: PromoteInputs,
  runner: Runner,
  run: Run,
): Promise<ApprovalReader | undefined> {
  const demanded = environment.approvals !== undefined || emergency.bypass.length > 0
  return demanded ? runner.approvals(githubToken, run) : undefined
}
