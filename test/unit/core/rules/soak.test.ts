import { describe, expect, it } from '@jest/globals'
import type { ArrivalFacts, DeploymentFacts } from '@secure-deploy/core/facts/rule-facts'
import { soak } from '@secure-deploy/core/rules/soak'
import { ago, day, factsOf, hour, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const environment = { after: 'staging', soak: day }
const deployed = { ...environment, deployed: 'demanded' } as const
const arrived = (milliseconds: number): { arrival: ArrivalFacts } => ({
  arrival: { environment: 'staging', time: ago(milliseconds), kind: 'promotion', bypassed: [] },
})
const deployment = (
  milliseconds: number,
  outcome: DeploymentFacts['outcome'] = 'success',
): DeploymentFacts => ({
  outcome,
  target: 'service',
  time: ago(milliseconds),
})

describe('the rule soak', () => {
  isAskedFor(soak, ['promote'])
  tryRule(soak, [
    ['nothing is asked', 'not-applicable', { environment: { after: 'staging', soak: 0 }, ...arrived(0) }],
    ['exactly long enough', 'pass', { environment, ...arrived(day) }],
    ['a moment too short', 'fail', { environment, ...arrived(day - 1) }],
    ['an arrival in the future', 'fail', { environment, ...arrived(-hour) }],
    ['no arrival', 'fail', { environment }],
    [
      'an arrival elsewhere',
      'fail',
      { environment, arrival: { ...arrived(2 * day).arrival, environment: 'development' } },
    ],
    ['no environment before it', 'fail', { environment: { soak: day }, ...arrived(2 * day) }],
    [
      'a deployment that nobody asked about',
      'pass',
      { environment, ...arrived(2 * day), deployments: [deployment(hour)] },
    ],
    [
      'deployed long enough ago',
      'pass',
      { environment: deployed, ...arrived(2 * day), deployments: [deployment(day)] },
    ],
    [
      'deployed a moment too late',
      'fail',
      { environment: deployed, ...arrived(2 * day), deployments: [deployment(day - 1)] },
    ],
    [
      'deployed again since',
      'fail',
      { environment: deployed, ...arrived(3 * day), deployments: [deployment(2 * day), deployment(hour)] },
    ],
    [
      'deployed before it arrived there',
      'fail',
      { environment: deployed, ...arrived(hour), deployments: [deployment(3 * day)] },
    ],
    ['never deployed', 'fail', { environment: deployed, ...arrived(2 * day) }],
    [
      'only deployed in vain',
      'fail',
      { environment: deployed, ...arrived(2 * day), deployments: [deployment(day, 'failure')] },
    ],
    [
      'deployed in the future',
      'fail',
      { environment: deployed, ...arrived(2 * day), deployments: [deployment(-hour)] },
    ],
  ])

  it('says how long it has stood', () => {
    const facts = factsOf({ environment, ...arrived(23 * hour) })
    expect(soak.evaluate(facts)).toMatchObject({
      expected: 'at least 1 day in staging',
      actual: expect.stringMatching(/^23 hours, since its arrival at \S+Z$/),
    })
  })
})
