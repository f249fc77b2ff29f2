import { describe, expect, it } from '@jest/globals'
import { authorsResolved } from '@secure-deploy/core/rules/authors-resolved'
import { approvalFacts, change, demands, pullRequest, ruleFacts } from '../../../support/approval-facts.ts'

const unknown = approvalFacts({ changes: [change({ unresolved: ['who@example.org'] })] })

describe('the rule authors-resolved', () => {
  it('passes when GitHub knows every author', () => {
    const facts = ruleFacts(demands(), { approvals: approvalFacts() })
    expect(authorsResolved.evaluate(facts).outcome).toBe('pass')
  })

  it('fails for an author whom GitHub does not know, and names the address', () => {
    expect(authorsResolved.evaluate(ruleFacts(demands(), { approvals: unknown }))).toEqual({
      rule: 'authors-resolved',
      outcome: 'fail',
      expected: 'every author known to GitHub',
      actual: 'no account for who@example.org',
    })
  })

  it('fails for an unknown author of a commit that was squashed', () => {
    const squashed = approvalFacts({ pullRequests: [pullRequest({ unresolved: ['who@example.org'] })] })
    expect(authorsResolved.evaluate(ruleFacts(demands(), { approvals: squashed })).outcome).toBe('fail')
  })

  it('cuts a long list', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}@example.org`)
    const facts = ruleFacts(demands(), {
      approvals: approvalFacts({ changes: [change({ unresolved: many })] }),
    })
    expect(authorsResolved.evaluate(facts).actual).toMatch(/e@example\.org and 2 more$/)
  })

  it('is not applicable where unknown authors are allowed', () => {
    const facts = ruleFacts(demands({ unresolvedAuthors: 'allowed' }), { approvals: unknown })
    expect(authorsResolved.evaluate(facts).outcome).toBe('not-applicable')
  })

  it('is not applicable where the environment demands no approvals', () => {
    const facts = ruleFacts(undefined, { approvals: unknown })
    expect(authorsResolved.evaluate(facts).outcome).toBe('not-applicable')
  })

  it('fails when nobody asked GitHub', () => {
    expect(authorsResolved.evaluate(ruleFacts(demands())).outcome).toBe('fail')
  })
})
