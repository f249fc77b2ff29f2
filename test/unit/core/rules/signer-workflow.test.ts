import { describe } from '@jest/globals'
import { signerWorkflow } from '@secure-deploy/core/rules/signer-workflow'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const own = 'octo-org/app/.github/workflows/release.yml'
const reusable = 'octo-org/shared/.github/workflows/release.yml@refs/tags/v1'

describe('the rule signer-workflow', () => {
  isAskedFor(signerWorkflow, ['sign', 'promote', 'deploy'])
  tryRule(signerWorkflow, [
    ['nothing is asked', 'not-applicable', {}],
    ['the workflow at any ref', 'pass', { source: { workflowRefs: [own] } }],
    ['the workflow at its ref', 'pass', { source: { workflowRefs: [`${own}@refs/heads/main`] } }],
    ['the workflow at another ref', 'fail', { source: { workflowRefs: [`${own}@refs/tags/v1`] } }],
    ['a ref that only begins so', 'fail', { source: { workflowRefs: [`${own}@refs/heads/mai`] } }],
    ['a file that only begins so', 'fail', { source: { workflowRefs: [own.slice(0, -1)] } }],
    [
      'a reusable workflow',
      'pass',
      { source: { workflowRefs: [reusable] }, claims: { job_workflow_ref: reusable } },
    ],
    [
      'the workflow that called the one of the job',
      'fail',
      { source: { workflowRefs: [own] }, claims: { job_workflow_ref: reusable } },
    ],
    ['none that is named', 'fail', { source: { workflowRefs: [] } }],
  ])
})
