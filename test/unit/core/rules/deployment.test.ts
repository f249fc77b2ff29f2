import { describe, expect, it } from '@jest/globals'
import type { DeploymentFacts } from '@secure-deploy/core/facts/rule-facts'
import { deployment } from '@secure-deploy/core/rules/deployment'
import { ago, day, factsOf, hour, isAskedFor, minute, tryRule } from '../../../support/rule-cases.ts'

const environment = { after: 'staging', deployed: 'demanded' } as const
const ended = (outcome: DeploymentFacts['outcome'], milliseconds: number): DeploymentFacts => ({
  outcome,
  target: 'service',
  time: ago(milliseconds),
})

describe('the rule deployment', () => {
  isAskedFor(deployment, ['promote'])
  tryRule(deployment, [
    ['nothing is asked', 'not-applicable', { deployments: [ended('failure', hour)] }],
    ['it ended well', 'pass', { environment, deployments: [ended('success', hour)] }],
    ['none', 'fail', { environment }],
    ['it failed', 'fail', { environment, deployments: [ended('failure', hour)] }],
    [
      'it failed since',
      'fail',
      { environment, deployments: [ended('success', day), ended('failure', hour)] },
    ],
    [
      'it was rolled back',
      'fail',
      { environment, deployments: [ended('success', day), ended('rolled-back', hour)] },
    ],
    [
      'it failed first',
      'pass',
      { environment, deployments: [ended('failure', day), ended('success', hour)] },
    ],
    [
      'they are given in another order',
      'fail',
      { environment, deployments: [ended('failure', hour), ended('success', day)] },
    ],
    [
      'two ended at once, one of them well',
      'fail',
      { environment, deployments: [ended('failure', hour), ended('success', hour)] },
    ],
    [
      'it ended a little later than now',
      'pass',
      { environment, deployments: [ended('success', -15 * minute)] },
    ],
    [
      'it ended in the future',
      'fail',
      { environment, deployments: [ended('failure', hour), ended('success', -day)] },
    ],
  ])

  it('says how the last one ended', () => {
    const facts = factsOf({ environment, deployments: [ended('success', day), ended('rolled-back', hour)] })
    expect(deployment.evaluate(facts)).toMatchObject({
      expected: 'success of its last deployment to staging',
      actual: expect.stringMatching(/^rolled-back at \S+Z to service$/),
    })
  })
})
