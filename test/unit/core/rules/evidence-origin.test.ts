import { describe } from '@jest/globals'
import { evidenceOrigin } from '@secure-deploy/core/rules/evidence-origin'
import { run } from '../../../support/releases.ts'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const reusable = 'octo-org/platform/.github/workflows/release.yml'
const pinned = { evidence: { workflowRefs: [`${reusable}@refs/tags/v3`] } }
const by = (ref: string) => ({ claims: { job_workflow_ref: ref } })
const withoutToken = {
  release: {
    run: {
      ...run,
      claims: { ...run.claims, job_workflow_ref: `${reusable}@refs/tags/v3` },
      claimsSource: 'environment',
    },
  },
} as const

describe('the rule evidence-origin', () => {
  isAskedFor(evidenceOrigin, ['sign', 'promote'])
  tryRule(evidenceOrigin, [
    ['nothing is asked', 'not-applicable', {}],
    ['the workflow at its ref', 'pass', { environment: pinned, ...by(`${reusable}@refs/tags/v3`) }],
    ['the workflow at another ref', 'fail', { environment: pinned, ...by(`${reusable}@refs/heads/main`) }],
    [
      'the workflow at any ref',
      'pass',
      { environment: { evidence: { workflowRefs: [reusable] } }, ...by(`${reusable}@refs/heads/x`) },
    ],
    ['another workflow', 'fail', { environment: pinned }],
    ['the workflow, as variables say', 'fail', { environment: pinned, ...withoutToken }],
    [
      'none that is named',
      'fail',
      { environment: { evidence: { workflowRefs: [] } }, ...by(`${reusable}@refs/tags/v3`) },
    ],
  ])
})
