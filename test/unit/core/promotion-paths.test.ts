/** Whatever is tried in whatever order, and however the clock stands, nothing gets further than its records allow. */
import { describe, expect, it } from '@jest/globals'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import fc from 'fast-check'
import { reviewer } from '../../support/approval-facts.ts'
import { approvedBy } from '../../support/approval-reader.ts'
import { failedRules, policedChain } from '../../support/policed-chain.ts'
import type { PolicedChain } from '../../support/policed-chain.ts'
import { policyOf } from '../../support/policies.ts'
import { releaseId } from '../../support/releases.ts'

const hour = 3_600_000
const soak = 24 * hour

/** Staging wants a soak, production a deployment that went well and an approval. */
const policy = policyOf({
  environments: {
    staging: { soak: '24h' },
    production: {
      deployed: true,
      approvals: { minimum: 1, independent: true, sources: ['pull-request'] },
    },
  },
})
const order = ['development', 'staging', 'production'] as const
type Environment = (typeof order)[number]

type Step =
  | { readonly kind: 'promote'; readonly to: Environment; readonly approved: boolean }
  | { readonly kind: 'deploy'; readonly outcome: 'success' | 'failure' }
  | { readonly kind: 'wait'; readonly hours: number }

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('promote' as const),
      to: fc.constantFrom(...order),
      approved: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('deploy' as const),
      outcome: fc.constantFrom('success' as const, 'failure' as const),
    }),
    fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 30 }) }),
  ),
  { minLength: 1, maxLength: 14 },
)

/** What the policy says in words, kept apart from the code that it judges. */
class Model {
  readonly arrived = new Map<Environment, number>()
  lastDeployment: 'success' | 'failure' | undefined

  allows(to: Environment, approved: boolean, now: number): boolean {
    switch (to) {
      case 'development':
        return true
      case 'staging': {
        const since = this.arrived.get('development')
        return since !== undefined && now - since >= soak
      }
      case 'production':
        return this.arrived.has('staging') && this.lastDeployment === 'success' && approved
    }
  }
}

async function attempt(
  chain: PolicedChain,
  { to, approved }: Extract<Step, { kind: 'promote' }>,
): Promise<'in' | 'refused'> {
  const approvals = approvedBy(approved ? [reviewer] : [])
  try {
    const failed = await failedRules(chain.promote(releaseId(), to, { approvals }))
    return failed.length === 0 ? 'in' : 'refused'
  } catch (failure) {
    // A release that stands nowhere before is not even found.
    if ((failure as { code?: string }).code === 'RELEASE_NOT_FOUND') return 'refused'
    throw failure
  }
}

async function take(chain: PolicedChain, signed: SignedRelease, model: Model, step: Step): Promise<void> {
  switch (step.kind) {
    case 'wait':
      chain.wait(step.hours * hour)
      return
    case 'deploy': {
      // Records of one second have no order; nobody deploys twice in one.
      chain.wait(1000)
      if (!model.arrived.has('staging')) return
      await chain.recordDeployment(signed, 'staging', step.outcome)
      model.lastDeployment = step.outcome
      return
    }
    case 'promote': {
      const now = chain.now().getTime()
      const expected = model.allows(step.to, step.approved, now) ? 'in' : 'refused'
      expect(await attempt(chain, step)).toBe(expected)
      if (expected === 'in' && !model.arrived.has(step.to)) model.arrived.set(step.to, now)
    }
  }
}

describe('the way of a release', () => {
  it('is the one that the policy describes, in whatever order things are tried', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (tried) => {
        const chain = policedChain(policy)
        const signed = await chain.upload()
        const model = new Model()
        for (const step of tried) await take(chain, signed, model, step)
      }),
      { numRuns: 40 },
    )
  })

  it('is not opened by a clock that stands before the records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), async (hours) => {
        const chain = policedChain(policy)
        await chain.upload()
        await chain.promote(releaseId(), 'development')
        chain.wait(-hours * hour)
        expect(await failedRules(chain.promote(releaseId(), 'staging'))).toContain('soak')
      }),
      { numRuns: 20 },
    )
  })
})
