/** A release on its way through the environments of a policy, over stores in memory, with a clock that tests turn. */
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import type { DeployRulesRequest } from '@secure-deploy/core/deciding/facts-gathering'
import { recordDeployment } from '@secure-deploy/core/environments/deployment-record'
import { promoteRelease, streamingCopier } from '@secure-deploy/core/environments/promote'
import type { PromotedRelease } from '@secure-deploy/core/environments/promote'
import type { ApprovalReader } from '@secure-deploy/core/facts/rule-facts'
import type { RuleError } from '@secure-deploy/core/facts/rules'
import { readHolds } from '@secure-deploy/core/holds/hold-reading'
import { environmentOf, previousOf } from '@secure-deploy/core/policy/deploy-environments'
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { DeploymentOutcome } from '@secure-deploy/core/records/deployment'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { Run } from '@secure-deploy/core/release/run'
import type { SignedRelease, Signers } from '@secure-deploy/core/signing/sign'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import type { VerifiedRelease } from '@secure-deploy/core/verifying/verify'
import { memoryStore } from './memory-store.ts'
import type { MemoryStore } from './memory-store.ts'
import { deploymentSigner, policySigner, promotionSigner } from './policies.ts'
import {
  evidence,
  files,
  named,
  noRevocation,
  now as start,
  run as usualRun,
  signTestRelease,
} from './releases.ts'

export interface PromoteOptions extends Pick<DeployRulesRequest, 'downgrade' | 'bypass'> {
  readonly approvals?: ApprovalReader
  readonly signers?: Signers
  readonly run?: Run
}

export interface PolicedChain {
  readonly policy: DeployPolicy
  /** By the environment's name; `holds` is the store of holds. */
  readonly stores: Readonly<Record<string, MemoryStore>>
  /** Signs with the policy's signer unless told otherwise, and uploads to the first environment. */
  upload(
    changes?: Parameters<typeof signTestRelease>[0],
    evidenceFiles?: Readonly<Record<string, string>>,
  ): Promise<SignedRelease>
  promote(id: ReleaseId, to: string, options?: PromoteOptions): Promise<PromotedRelease>
  verify(id: ReleaseId, environment: string): Promise<VerifiedRelease>
  recordDeployment(release: SignedRelease, environment: string, outcome: DeploymentOutcome): Promise<void>
  /** Turns the clock on. */
  wait(milliseconds: number): void
  now(): Date
}

/** `stores`: those of another policy over the same environments; new ones unless given. */
export function policedChain(policy: DeployPolicy, stores = storesFor(policy)): PolicedChain {
  let time = start.getTime()
  const now = () => new Date(time)
  const storeOf = (name: string) => {
    const store = stores[name]
    if (store === undefined) throw new Error(`the policy has no environment ${name}`)
    return store
  }
  const holds = () => {
    const { holds: held } = policy
    if (held === undefined) return {}
    const ports = { store: storeOf('holds'), signers: held.signers, liftSigners: held.liftSigners }
    return {
      holds: (id: ReleaseId, environment: string, signedBy: readonly string[]) =>
        readHolds({ ...ports, revocation: noRevocation, now: now() }, { id, environment, signedBy }),
    }
  }
  return {
    policy,
    stores,
    now,
    wait: (milliseconds) => {
      time += milliseconds
    },
    upload: async (changes = {}, evidenceFiles = evidence) => {
      const own = { files: named(files), evidence: named(evidenceFiles) }
      const signed = await signTestRelease({ ...own, ...changes }, policySigner, now)
      const [first] = policy.environments
      const store = storeOf(first?.name ?? '')
      await uploadRelease({ bundle: signed.bundle.bytes, ...own }, { store, reader: store })
      return signed
    },
    promote: async (id, to, { approvals, signers, run = usualRun, ...exceptions } = {}) => {
      const environment = environmentOf(policy, to, 'environment')
      const source = storeOf((previousOf(policy, environment) ?? environment).name)
      const target = storeOf(to)
      const records = { source, target, revocation: noRevocation }
      const rules = deployRules(
        { policy, environment, run, ...exceptions },
        { records, ...holds(), ...(approvals === undefined ? {} : { approvals }) },
      )
      return promoteRelease(
        { id, environment: to, run },
        {
          ...records,
          copier: streamingCopier(source, target),
          trusted: policy.signers,
          recordSigners: environment.promotionSigners,
          policyReference: { uri: policy.uri, sha256: policy.sha256 },
          policy: rules,
          signers: signers ?? [promotionSigner],
          clock: now,
          now: now(),
        },
      )
    },
    verify: (id, name) => {
      const environment = environmentOf(policy, name, 'environment')
      const store = storeOf(name)
      const records = { source: store, revocation: noRevocation }
      const rules = deployRules({ policy, environment }, { records, ...holds() })
      const judge = { trusted: policy.signers, revocation: noRevocation, policy: rules, now: now() }
      return verifyRelease({ id }, { ...judge, store })
    },
    recordDeployment: async ({ release, bundle }, name, outcome) => {
      await recordDeployment(
        { id: release.id, bundleSha256: bundle.sha256, environment: name, outcome, target: 'function app' },
        { store: storeOf(name), signers: [deploymentSigner], clock: now },
      )
    },
  }
}

function storesFor({ environments, holds }: DeployPolicy): Readonly<Record<string, MemoryStore>> {
  const byName = environments.map(({ name, store }) => [name, memoryStore(store.uri)])
  const held = holds === undefined ? [] : [['holds', memoryStore(holds.store.uri)]]
  return Object.fromEntries([...byName, ...held]) as Record<string, MemoryStore>
}

/** The rules that failed, of whatever an attempt was refused with. */
export async function failedRules(attempt: Promise<unknown>): Promise<readonly string[]> {
  try {
    await attempt
  } catch (failure) {
    const { results } = failure as Partial<RuleError>
    if (results === undefined) throw failure
    return results.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule)
  }
  return []
}
