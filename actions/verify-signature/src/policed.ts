/** A verification that a deploy policy decides: whose signatures count, where from, that it arrived as it must, and that nothing holds it. */
import { connectPolicedReading } from '@secure-deploy/connect/policed'
import { loadPolicy } from '@secure-deploy/connect/policy'
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import { environmentOf } from '@secure-deploy/core/policy/deploy-environments'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { VerifyReleasePorts } from '@secure-deploy/core/verifying/verify'
import { callerOf } from '@secure-deploy/github/caller'
import { noticeOfPolicy } from '@secure-deploy/github/policy-notice'
import type { Runner } from '@secure-deploy/github/runner'
import type { VerifyInputs } from './inputs.ts'

export async function decideByPolicy(
  id: ReleaseId,
  { deciding, access }: VerifyInputs,
  runner: Runner,
): Promise<VerifyReleasePorts> {
  if (deciding.kind !== 'policy') throw new TypeError('an environment is that of a policy')
  const caller = callerOf(runner)
  const now = runner.now()
  const loaded = await loadPolicy({
    ...deciding.policy,
    input: 'policy',
    folder: runner.cwd,
    access,
    caller,
    now,
  })
  noticeOfPolicy(runner, loaded)
  const { policy } = loaded
  const environment = environmentOf(policy, deciding.environment, 'environment')
  const { holds, store, revocation } = await connectPolicedReading({
    policy,
    environment,
    id,
    access,
    caller,
    now,
  })
  const rules = deployRules(
    { policy, environment },
    { records: { source: store, revocation }, ...(holds === undefined ? {} : { holds }) },
  )
  return { store, revocation, trusted: policy.signers, policy: rules, now }
}
