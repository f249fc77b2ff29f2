/** Signing under a deploy policy: what it demands of the first environment is asked before anything is signed. */
import { connectHoldsOf } from '@secure-deploy/connect/policed'
import { loadPolicy } from '@secure-deploy/connect/policy'
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import type { HoldsReader } from '@secure-deploy/core/deciding/facts-gathering'
import { readOwnEvidence } from '@secure-deploy/core/evidence/evidence-reading'
import { environmentOf, firstOf } from '@secure-deploy/core/policy/deploy-environments'
import type { DeployPolicy, EnvironmentPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import type { Run } from '@secure-deploy/core/release/run'
import { storesOf } from '@secure-deploy/core/signers/signer-set'
import type { SignPorts, Signers } from '@secure-deploy/core/signing/sign'
import { signerNames } from '@secure-deploy/core/signing/signer-names'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import { noticeOfPolicy } from '@secure-deploy/github/policy-notice'
import type { Runner } from '@secure-deploy/github/runner'
import type { TrustStores } from '@secure-deploy/notary'
import type { SignInputs } from './inputs.ts'

export interface OpenedPolicy {
  readonly policy: DeployPolicy
  readonly environment: EnvironmentPolicy
  readonly holds?: HoldsReader
  /** The roots under which the policy knows the signers. */
  readonly signerTrust: { readonly trustStores: TrustStores }
}

/** Undefined without the input `policy`, where this is not even loaded. */
export async function openPolicy(
  { policy: selection, access }: SignInputs,
  runner: Runner,
  caller: RunnerCaller,
): Promise<OpenedPolicy | undefined> {
  if (selection === undefined) return undefined
  const { environment: name, ...rest } = selection
  const now = runner.now()
  const loaded = await loadPolicy({ ...rest, input: 'policy', folder: runner.cwd, access, caller, now })
  noticeOfPolicy(runner, loaded)
  const { policy } = loaded
  const environment = name === undefined ? firstOf(policy) : environmentOf(policy, name, 'environment')
  const holds = await connectHoldsOf({ policy, access, caller, now })
  return { policy, environment, signerTrust: { trustStores: storesOf(policy.signers) }, ...holds }
}

export interface PolicedSigning {
  /** The evidence with the very bytes that were looked into. */
  readonly evidence: readonly NamedContent[]
  readonly ports: Pick<SignPorts, 'policy'>
}

export async function policeSigning(
  opened: OpenedPolicy | undefined,
  signing: { readonly run: Run; readonly signers: Signers; readonly evidence: readonly NamedContent[] },
): Promise<PolicedSigning> {
  if (opened === undefined) return { evidence: signing.evidence, ports: {} }
  const { policy, environment, holds } = opened
  const { facts, evidence } = await readOwnEvidence(signing.evidence)
  const rules = deployRules(
    { policy, environment, run: signing.run },
    {
      evidence: facts,
      signingAs: await signerNames(signing.signers),
      ...(holds === undefined ? {} : { holds }),
    },
  )
  return { evidence, ports: { policy: rules } }
}
