import { describe } from '@jest/globals'
import { sourceEvent } from '@secure-deploy/core/rules/source-event'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const source = { events: ['push', 'workflow_dispatch'] }

describe('the rule source-event', () => {
  isAskedFor(sourceEvent, ['sign', 'promote', 'deploy'])
  tryRule(sourceEvent, [
    ['nothing is asked', 'not-applicable', { claims: { event_name: 'pull_request_target' } }],
    ['an event that is named', 'pass', { source }],
    ['the second of two', 'pass', { source, claims: { event_name: 'workflow_dispatch' } }],
    ['another event', 'fail', { source, claims: { event_name: 'pull_request_target' } }],
    ['none that is named', 'fail', { source: { events: [] } }],
  ])
})
