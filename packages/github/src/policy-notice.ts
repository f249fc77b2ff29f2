/** Says which policy decides, and warns where nothing makes sure that it is the one that was meant. */
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { Runner } from './runner.ts'

export interface KnownPolicy {
  readonly policy: Pick<DeployPolicy, 'uri' | 'sha256'>
  /** By what this very file is known. */
  readonly pinned: 'digest' | 'signature' | 'version' | 'nothing'
}

export function noticeOfPolicy(
  runner: Pick<Runner, 'notice' | 'warn'>,
  { policy, pinned }: KnownPolicy,
): void {
  const { uri, sha256 } = policy
  if (pinned === 'nothing') {
    runner.warn(
      'POLICY_NOT_PINNED',
      `The policy is ${uri}, sha256:${sha256}, and whoever can change that file decides: give policy-digest, policy-trusted-signers or policy-trust-policy, or an S3 version id.`,
    )
    return
  }
  runner.notice('POLICY', `The policy is ${uri}, sha256:${sha256}, known by its ${pinned}.`)
}
