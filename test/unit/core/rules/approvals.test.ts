import { describe, expect, it } from '@jest/globals'
import type { ApprovalFacts, RuleFacts } from '@secure-deploy/core/facts/rule-facts'
import type { ApprovalDemands } from '@secure-deploy/core/policy/deploy-policy'
import { approvals } from '@secure-deploy/core/rules/approvals'
import {
  approvalFacts,
  author,
  change,
  demands,
  head,
  pullRequest,
  review,
  reviewer,
  ruleFacts,
} from '../../../support/approval-facts.ts'

function judge(
  facts: Partial<ApprovalFacts> = {},
  demanded: Partial<ApprovalDemands> = {},
  around: Partial<RuleFacts> = {},
) {
  return approvals.evaluate(ruleFacts(demands(demanded), { approvals: approvalFacts(facts), ...around }))
}

describe('the rule approvals', () => {
  it('passes when every change is approved by somebody else', () => {
    expect(judge()).toEqual({
      rule: 'approvals',
      outcome: 'pass',
      expected: 'at least 1 independent approval for every change, by environment or pull request',
      actual: '1 change after bbbbbbb approved by hubot',
    })
  })

  it('fails when only the author approved, and says so', () => {
    const own = pullRequest({ approvals: [review(author)] })
    expect(judge({ pullRequests: [own] }, { minimum: 2 })).toEqual({
      rule: 'approvals',
      outcome: 'fail',
      expected: 'at least 2 independent approvals for every change, by environment or pull request',
      actual:
        '1 change after bbbbbbb, 1 without enough approvals: aaaaaaa of #12 has 0 of 2; counted: nobody; ' +
        'not counted: octocat (authored aaaaaaa, authored ccccccc, opened #12)',
    })
  })

  it('names who may approve', () => {
    const from: ApprovalDemands['from'] = [
      { kind: 'user', id: 7 },
      { kind: 'login', login: 'mona' },
      { kind: 'team', organization: 'octo-org', slug: 'release' },
    ]
    const { expected } = judge({}, { from, independent: false, sources: ['pull-request'] })
    expect(expected).toBe(
      'at least 1 approval of user 7, mona, team octo-org/release for every change, by pull request',
    )
  })

  it('cuts a long list of changes, and says how many there are', () => {
    const many = ['1', '2', '3', '4'].map((digit) => change({ commit: digit.repeat(40), pullRequests: [] }))
    const { outcome, actual } = judge({ changes: [...many, change()] })
    expect(outcome).toBe('fail')
    expect(actual).toContain(
      '5 changes after bbbbbbb, 4 without enough approvals: 1111111 has 0 of 1, 2222222 has 0 of 1, 3333333 has 0 of 1 and 1 more',
    )
  })

  it('says of which pull request a change may hold more than was reviewed', () => {
    const { outcome, actual } = judge({ changes: [change({ pullRequests: [], unproven: [12] })] })
    expect(outcome).toBe('fail')
    expect(actual).toContain('aaaaaaa, which may hold more than #12, has 0 of 1')
  })

  it('is not applicable where the environment demands no approvals', () => {
    const facts = ruleFacts(undefined, { approvals: approvalFacts() })
    expect(approvals.evaluate(facts).outcome).toBe('not-applicable')
  })

  it('fails when nobody asked GitHub', () => {
    expect(approvals.evaluate(ruleFacts(demands())).outcome).toBe('fail')
  })

  it('fails for approvals of another commit than the release is of', () => {
    const elsewhere = 'f'.repeat(40)
    expect(judge({ head: elsewhere, changes: [change({ commit: elsewhere })] }).outcome).toBe('fail')
  })

  it('fails for approvals of changes that the release is none of', () => {
    expect(judge({ changes: [change({ commit: 'f'.repeat(40) })] }).outcome).toBe('fail')
  })

  it('fails for approvals of no changes at all', () => {
    expect(judge({ changes: [] }).outcome).toBe('fail')
  })

  it('fails for changes after another commit than stands in the environment', () => {
    expect(judge({ base: 'f'.repeat(40) }).outcome).toBe('fail')
  })

  it('fails for changes after the baseline where a release stands in the environment', () => {
    const baseline = 'f'.repeat(40)
    expect(judge({ base: baseline }, { baseline }).outcome).toBe('fail')
  })

  const { current: standing, ...empty } = ruleFacts(demands({ baseline: 'f'.repeat(40) }))

  it('passes for changes after the baseline where nothing stands in the environment', () => {
    const facts = { ...empty, approvals: approvalFacts({ base: 'f'.repeat(40) }) }
    expect(approvals.evaluate(facts).outcome).toBe('pass')
  })

  it('passes for the whole history where nothing stands in the environment', () => {
    const { base: _base, ...whole } = approvalFacts()
    expect(approvals.evaluate({ ...empty, approvals: whole })).toMatchObject({
      outcome: 'pass',
      actual: '1 change approved by hubot',
    })
  })

  it('fails for changes after any other commit where nothing stands in the environment', () => {
    expect(approvals.evaluate({ ...empty, approvals: approvalFacts() }).outcome).toBe('fail')
  })

  it('takes what stands in the environment from another repository for no common history', () => {
    const facts = {
      ...empty,
      current: { ...standing!, repository: 'octo-org/other' },
      approvals: approvalFacts(),
    }
    expect(approvals.evaluate(facts).outcome).toBe('fail')
  })

  it('judges a release of the commit that stands there by the approvals of that commit', () => {
    const again = ruleFacts(demands(), { approvals: approvalFacts({ base: head }) })
    const facts = { ...again, current: { ...standing!, commit: head } }
    expect(approvals.evaluate(facts)).toMatchObject({
      outcome: 'pass',
      actual: '1 change after aaaaaaa approved by hubot',
    })
  })

  it('is asked at promotion alone', () => {
    expect(approvals.purposes).toEqual(['promote'])
  })

  it('counts a reviewer for what they reviewed, and says what they did not', () => {
    const stale = { by: reviewer, reviewId: 99, why: 'another-head' } as const
    const { outcome, actual } = judge({
      changes: [change(), change({ commit: 'd'.repeat(40), pullRequests: [13] })],
      pullRequests: [pullRequest(), pullRequest({ number: 13, approvals: [], setAside: [stale] })],
    })
    expect(outcome).toBe('fail')
    expect(actual).toContain(
      'counted: hubot; not counted: hubot (approved another head of #13 than was merged)',
    )
  })
})
