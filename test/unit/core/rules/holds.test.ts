import { describe, expect, it } from '@jest/globals'
import type { HoldFacts } from '@secure-deploy/core/facts/rule-facts'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import { holds } from '@secure-deploy/core/rules/holds'
import { releaseId } from '../../../support/releases.ts'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const { name, version } = releaseId()
const hold = (scope: HoldScope, changes: Partial<HoldFacts> = {}): HoldFacts => ({
  scope,
  reason: 'it loses orders',
  placedOn: '2026-03-01T08:00:00Z',
  signedBy: 'on-call',
  uri: 's3://holds/1',
  ...changes,
})
const ofRelease = hold({ kind: 'release', name, version })

describe('the rule holds', () => {
  isAskedFor(holds, ['sign', 'promote', 'deploy'])
  tryRule(holds, [
    ['no hold', 'pass', {}],
    ['a hold on the release', 'fail', { holds: [ofRelease] }],
    ['a hold on all releases of its name', 'fail', { holds: [hold({ kind: 'name', name })] }],
    [
      'a hold on the environment',
      'fail',
      { holds: [hold({ kind: 'environment', environment: 'production' })] },
    ],
    ['a hold on a signer', 'fail', { holds: [hold({ kind: 'signer', signer: 'CN=Build' })] }],
    ['a hold with an end', 'fail', { holds: [{ ...ofRelease, until: '2026-04-01T00:00:00Z' }] }],
    ['a hold at signing', 'fail', { purpose: 'sign', holds: [ofRelease] }],
    ['a hold at deployment', 'fail', { purpose: 'deploy', holds: [ofRelease] }],
  ])

  it('names each hold with its scope, who placed it, since when, until when and why', () => {
    const second = hold({ kind: 'environment', environment: 'production' }, { until: '2026-04-01T00:00:00Z' })
    const { actual } = holds.evaluate(factsOf({ holds: [second, ofRelease] }))
    expect(actual).toContain('app 1.0.0 by on-call since 2026-03-01T08:00:00Z: it loses orders')
    expect(actual).toContain(
      'environment production by on-call since 2026-03-01T08:00:00Z until 2026-04-01T00:00:00Z',
    )
  })
})
