import { describe, expect, it } from '@jest/globals'
import type { ArrivalFacts } from '@secure-deploy/core/facts/rule-facts'
import { promotionOrder } from '@secure-deploy/core/rules/promotion-order'
import { ago, day, factsOf, isAskedFor, minute, tryRule } from '../../../support/rule-cases.ts'

const environment = { after: 'staging' }
const arrival: ArrivalFacts = { environment: 'staging', time: ago(day), kind: 'promotion', bypassed: [] }

describe('the rule promotion-order', () => {
  isAskedFor(promotionOrder, ['promote'])
  tryRule(promotionOrder, [
    ['nothing stands before it', 'not-applicable', {}],
    ['it arrived in the one before', 'pass', { environment, arrival }],
    [
      'it was uploaded and admitted there',
      'pass',
      { environment, arrival: { ...arrival, kind: 'first-arrival' } },
    ],
    ['no record of an arrival', 'fail', { environment }],
    ['it arrived in another', 'fail', { environment, arrival: { ...arrival, environment: 'development' } }],
    ['a little later than now', 'pass', { environment, arrival: { ...arrival, time: ago(-15 * minute) } }],
    ['in the future', 'fail', { environment, arrival: { ...arrival, time: ago(-16 * minute) } }],
    [
      'at no time',
      'fail',
      { environment, arrival: { ...arrival, time: new Date(0) }, now: new Date(Number.NaN) },
    ],
  ])

  it('says what was passed over on the way', () => {
    const { actual } = promotionOrder.evaluate(
      factsOf({ environment, arrival: { ...arrival, bypassed: ['soak'] } }),
    )
    expect(actual).toMatch(/^promoted into staging at \S+Z, with soak passed over$/)
  })
})
