import { describe } from '@jest/globals'
import type { ArrivalFacts } from '@secure-deploy/core/facts/rule-facts'
import { promotionRecord } from '@secure-deploy/core/rules/promotion-record'
import { ago, day, isAskedFor, minute, tryRule } from '../../../support/rule-cases.ts'

const arrival: ArrivalFacts = { environment: 'production', time: ago(day), kind: 'promotion', bypassed: [] }
const purpose = 'deploy'

describe('the rule promotion-record', () => {
  isAskedFor(promotionRecord, ['deploy'])
  tryRule(promotionRecord, [
    ['it arrived here', 'pass', { purpose, arrival }],
    ['no record of an arrival', 'fail', { purpose }],
    [
      'it arrived in another environment',
      'fail',
      { purpose, arrival: { ...arrival, environment: 'staging' } },
    ],
    [
      'it arrived in the one before',
      'fail',
      { purpose, environment: { after: 'staging' }, arrival: { ...arrival, environment: 'staging' } },
    ],
    ['in the future', 'fail', { purpose, arrival: { ...arrival, time: ago(-16 * minute) } }],
  ])
})
