import { describe, expect, it } from '@jest/globals'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import type { SourceExpectation } from '@secure-deploy/core/deciding/source-policy'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { now, run, signTestRelease } from '../../../support/releases.ts'

const reusable = 'octo-org/shared/.github/workflows/release.yml@refs/tags/v1'

async function judge(expected: SourceExpectation, claims: Partial<typeof run.claims> = {}) {
  const { release } = await signTestRelease({ run: { ...run, claims: { ...run.claims, ...claims } } })
  const request = {
    release,
    bundleSha256: sha256Of(Buffer.from('')),
    signatures: [],
    purpose: { kind: 'verify' },
    now,
  } as const
  const { rules } = await sourcePolicy(expected).evaluate(request)
  return Object.fromEntries(rules.map(({ rule, outcome }) => [rule, outcome]))
}

const repository = 'octo-org/app'

describe('sourcePolicy', () => {
  it('asks only about the repository when nothing else is expected', async () => {
    expect(await judge({ repository })).toEqual({
      'source-repository': 'pass',
      'source-repository-id': 'not-applicable',
      'source-ref': 'not-applicable',
      'signer-workflow': 'not-applicable',
      'runner-environment': 'not-applicable',
    })
  })

  it.each([
    ['source-repository', { repository: 'octo-org/other' }, {}, 'fail'],
    ['source-repository', { repository: 'Octo-Org/APP' }, {}, 'pass'],
    ['source-repository', { repository: 'octo-org/app2' }, {}, 'fail'],
    ['source-repository-id', { repository, repositoryId: '1234' }, {}, 'pass'],
    ['source-repository-id', { repository, repositoryId: '12345' }, {}, 'fail'],
    ['source-ref', { repository, refs: ['refs/heads/other', 'refs/heads/main'] }, {}, 'pass'],
    ['source-ref', { repository, refs: ['refs/heads/mai'] }, {}, 'fail'],
    ['source-ref', { repository, refs: ['refs/heads/main'] }, { ref: 'refs/heads/main2' }, 'fail'],
    [
      'signer-workflow',
      { repository, signerWorkflows: ['octo-org/app/.github/workflows/release.yml'] },
      {},
      'pass',
    ],
    [
      'signer-workflow',
      { repository, signerWorkflows: ['octo-org/app/.github/workflows/release.y'] },
      {},
      'fail',
    ],
    ['signer-workflow', { repository, signerWorkflows: [reusable] }, { job_workflow_ref: reusable }, 'pass'],
    [
      'signer-workflow',
      { repository, signerWorkflows: [`${reusable}0`] },
      { job_workflow_ref: reusable },
      'fail',
    ],
    // The job's own workflow decides, not the one that called it.
    [
      'signer-workflow',
      { repository, signerWorkflows: ['octo-org/app/.github/workflows/release.yml'] },
      { job_workflow_ref: reusable },
      'fail',
    ],
    ['runner-environment', { repository, runnerEnvironment: 'github-hosted' }, {}, 'pass'],
    ['runner-environment', { repository, runnerEnvironment: 'self-hosted' }, {}, 'fail'],
  ])('%s under %j with %j: %s', async (rule, expected, claims, outcome) => {
    expect((await judge(expected, claims))[rule]).toBe(outcome)
  })
})
