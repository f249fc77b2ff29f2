import { describe } from '@jest/globals'
import { bypassApprovals } from '@secure-deploy/core/rules/bypass-approvals'
import {
  approvalFacts,
  author,
  base,
  demands,
  pullRequest,
  review,
  reviewer,
} from '../../../support/approval-facts.ts'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const asked = { bypass: { rules: ['soak'], reason: 'orders are lost' } }
const approvals = demands({ sources: ['pull-request'], baseline: base })
const emergency = { rules: ['soak'], approvals } as const
const environment = { bypass: emergency }
const approvedBy = (...people: (typeof reviewer)[]) => ({
  approvals: approvalFacts({ pullRequests: [pullRequest({ approvals: people.map((one) => review(one)) })] }),
})

describe('the rule bypass-approvals', () => {
  isAskedFor(bypassApprovals, ['promote'])
  tryRule(bypassApprovals, [
    ['nothing is to be passed over', 'not-applicable', { environment, ...approvedBy(author) }],
    ['somebody else approved', 'pass', { environment, ...asked, ...approvedBy(reviewer) }],
    ['only the author approved', 'fail', { environment, ...asked, ...approvedBy(author) }],
    ['nobody approved', 'fail', { environment, ...asked, ...approvedBy() }],
    ['nobody was asked', 'fail', { environment, ...asked }],
    ['the policy names no approvals', 'fail', { ...asked, ...approvedBy(reviewer) }],
    [
      'enough for the environment and too few for an emergency',
      'fail',
      {
        environment: { approvals, bypass: { ...emergency, approvals: { ...approvals, minimum: 2 } } },
        ...asked,
        ...approvedBy(reviewer),
      },
    ],
  ])
})
