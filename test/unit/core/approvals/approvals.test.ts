import { describe, expect, it } from '@jest/globals'
import { judgeApprovals, mostListed, unresolvedAuthors } from '@secure-deploy/core/approvals/approvals'
import { encodeApprovals, readApprovals } from '@secure-deploy/core/environments/approvals-record'
import type { ApprovalFacts, Change, Person, PullRequestFacts } from '@secure-deploy/core/facts/rule-facts'
import type { ApprovalDemands } from '@secure-deploy/core/policy/deploy-policy'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { Fields } from '@secure-deploy/core/values/fields'
import fc from 'fast-check'
import {
  approvalFacts,
  author,
  authored,
  change,
  demands,
  head,
  other,
  person,
  pullRequest,
  review,
  reviewer,
} from '../../../support/approval-facts.ts'
import { errorWith } from '../../../support/errors.ts'

function isEnough(facts: Partial<ApprovalFacts>, demanded: Partial<ApprovalDemands> = {}): boolean {
  return judgeApprovals(demands(demanded), approvalFacts(facts)).lacking === 0
}

const environmentApproval = (by: Person) => ({ by, environment: 'production' })
const second = 'd'.repeat(40)
const unapproved = pullRequest({ approvals: [] })

describe('judgeApprovals', () => {
  const bot: Person = { id: 9, login: 'dependabot[bot]', kind: 'bot' }
  const table: readonly (readonly [string, boolean, Partial<ApprovalFacts>, Partial<ApprovalDemands>?])[] = [
    ['a review of the pull request by another', true, {}],
    ['nobody', false, { pullRequests: [unapproved] }],
    [
      'an approval of the environment by another',
      true,
      { pullRequests: [unapproved], environmentApprovals: [environmentApproval(reviewer)] },
    ],
    [
      'an approval of the environment where only pull requests count',
      false,
      { pullRequests: [unapproved], environmentApprovals: [environmentApproval(reviewer)] },
      { sources: ['pull-request'] },
    ],
    ['a review where only the environment counts', false, {}, { sources: ['environment'] }],
    [
      'the author',
      false,
      { pullRequests: [pullRequest({ approvals: [review(author)], openedBy: other, people: [] })] },
    ],
    [
      'the author, where independence is not demanded',
      true,
      { pullRequests: [pullRequest({ approvals: [review(author)] })] },
      { independent: false },
    ],
    ['the committer', false, { changes: [change({ people: [authored(reviewer, head, 'committer')] })] }],
    ['a co-author', false, { changes: [change({ people: [authored(reviewer, head, 'co-author')] })] }],
    ['whoever opened the pull request', false, { pullRequests: [pullRequest({ openedBy: reviewer })] }],
    [
      'the author of a commit that was squashed',
      false,
      { pullRequests: [pullRequest({ people: [authored(reviewer, second)] })] },
    ],
    [
      'the author of another change of the range',
      false,
      {
        changes: [change(), change({ commit: second, people: [authored(reviewer, second)] })],
        environmentApprovals: [environmentApproval(reviewer)],
      },
    ],
    [
      'whoever opened a pull request that is not shown to hold the change',
      false,
      {
        changes: [change({ unproven: [13] })],
        pullRequests: [pullRequest(), pullRequest({ number: 13, openedBy: reviewer, approvals: [] })],
      },
    ],
    [
      'an approval of a pull request that is not shown to hold the change',
      false,
      { changes: [change({ pullRequests: [], unproven: [12] })] },
    ],
    [
      'the author under another capitalization of the login, where the id is another',
      false,
      { changes: [change({ people: [authored(person(77, 'HuBot'))] })] },
    ],
    [
      'the author under a login that has changed',
      false,
      { changes: [change({ people: [authored(person(reviewer.id, 'hubot-before'))] })] },
    ],
    ['a bot', false, { pullRequests: [pullRequest({ approvals: [review(bot)] })] }],
    [
      'an account that is a bot by its name alone',
      false,
      { pullRequests: [pullRequest({ approvals: [review({ ...bot, kind: 'user' })] })] },
    ],
    [
      'the stand-in of deleted accounts',
      false,
      { pullRequests: [pullRequest({ approvals: [review(person(10137, 'ghost'))] })] },
    ],
    ['one of two that are demanded', false, {}, { minimum: 2 }],
    [
      'two of two that are demanded',
      true,
      { environmentApprovals: [environmentApproval(other)] },
      { minimum: 2 },
    ],
    [
      'one person twice, of two that are demanded',
      false,
      { environmentApprovals: [environmentApproval(reviewer)] },
      { minimum: 2 },
    ],
    [
      'one account under two names, of two that are demanded',
      false,
      { environmentApprovals: [environmentApproval(person(reviewer.id, 'hubot-2'))] },
      { minimum: 2 },
    ],
    [
      'a review of one of two changes',
      false,
      { changes: [change(), change({ commit: second, pullRequests: [] })] },
    ],
    [
      'reviews of both changes by different people',
      true,
      {
        changes: [change(), change({ commit: second, pullRequests: [13] })],
        pullRequests: [pullRequest(), pullRequest({ number: 13, approvals: [review(other)] })],
      },
    ],
    ['somebody by id who may', true, {}, { from: [{ kind: 'user', id: reviewer.id }] }],
    ['somebody by id who may not', false, {}, { from: [{ kind: 'user', id: other.id }] }],
    ['somebody by login, whatever its case', true, {}, { from: [{ kind: 'login', login: 'HUBOT' }] }],
    ['somebody whose login only begins alike', false, {}, { from: [{ kind: 'login', login: 'hubo' }] }],
    [
      'a member of the team',
      true,
      { teamMembers: { 'octo-org/release': [reviewer.id] } },
      { from: [{ kind: 'team', organization: 'octo-org', slug: 'release' }] },
    ],
    [
      'a member of another team',
      false,
      { teamMembers: { 'octo-org/others': [reviewer.id] } },
      { from: [{ kind: 'team', organization: 'octo-org', slug: 'release' }] },
    ],
    [
      'nobody of a team whose name every object has',
      false,
      {},
      { from: [{ kind: 'team', organization: '__proto__', slug: 'constructor' }] },
    ],
    ['nobody, where a policy demands 0', false, { pullRequests: [unapproved] }, { minimum: 0 }],
    ['an unknown author in nobody’s way', true, { changes: [change({ unresolved: ['who@example.org'] })] }],
  ]

  it.each(table)('decides on %s: enough is %s', (_case, expected, ...given) => {
    expect(isEnough(...given)).toBe(expected)
  })

  it('says who does not count, and why', () => {
    const facts = approvalFacts({
      environmentApprovals: [environmentApproval(author)],
      pullRequests: [
        pullRequest({
          approvals: [],
          setAside: [
            { by: reviewer, reviewId: 42, why: 'another-head' },
            { by: other, reviewId: 43, why: 'dismissed' },
            { by: person(4), reviewId: 44, why: 'changes-requested' },
          ],
        }),
      ],
    })
    const { excluded } = judgeApprovals(demands(), facts)
    expect(excluded.listed.map(({ person: { login }, reasons }) => [login, reasons.listed])).toEqual([
      ['octocat', ['authored aaaaaaa', 'authored ccccccc', 'opened #12']],
      ['hubot', ['approved another head of #12 than was merged']],
      ['mona', ['has a dismissed review of #12']],
      ['user-4', ['requested changes in #12']],
    ])
  })

  it('keeps by what each one approved', () => {
    const facts = approvalFacts({ environmentApprovals: [environmentApproval(reviewer)] })
    const { approvers } = judgeApprovals(demands(), facts)
    expect(approvers.listed.map(({ grounds }) => grounds.listed)).toEqual([
      [
        { kind: 'environment', environment: 'production' },
        { kind: 'review', pullRequest: 12, reviewId: 42, submittedAt: '2026-08-01T10:00:00Z' },
      ],
    ])
  })

  it('names every unknown author once', () => {
    const facts = approvalFacts({
      changes: [change({ unresolved: ['b@example.org', 'a@example.org'] })],
      pullRequests: [pullRequest({ unresolved: ['a@example.org'] })],
    })
    expect(unresolvedAuthors(facts)).toEqual(['a@example.org', 'b@example.org'])
  })

  it('digests all answers, also those that it does not list', () => {
    const answers = Array.from({ length: mostListed.answers + 1 }, (_, index) => ({
      path: `/${index}`,
      sha256: sha256Of(Buffer.from(`${index}`)),
    }))
    const all = judgeApprovals(demands(), approvalFacts({ answers })).answers
    const fewer = judgeApprovals(demands(), approvalFacts({ answers: answers.slice(0, -1) })).answers
    expect(all.listed).toEqual(fewer.listed)
    expect(all.sha256).not.toBe(fewer.sha256)
  })
})

const people = fc
  .record({
    id: fc.integer({ min: 1, max: 6 }),
    login: fc.constantFrom('a', 'b', 'C', 'c', 'ghost', 'd[bot]'),
  })
  .map(({ id, login }): Person => ({ id, login, kind: login.endsWith(']') ? 'bot' : 'user' }))
/** GitHub knows an account by one login at a time; only commits may name it by another. */
const approvers = fc.integer({ min: 1, max: 6 }).map((id): Person => ({
  id,
  login: ['a', 'b', 'c', 'ghost', 'd[bot]', 'e'][id - 1]!,
  kind: id === 5 ? 'bot' : 'user',
}))
const commits = fc.constantFrom(head, second, 'e'.repeat(40))
const contributions = fc.array(
  fc.record({ by: people, as: fc.constantFrom('author', 'committer', 'co-author'), commit: commits }),
  { maxLength: 2 },
)
const numbers = fc.uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 2 })
const unknown = fc.array(fc.constantFrom('x@example.org', 'y@example.org'), { maxLength: 1 })
const reviewIds = fc.integer({ min: 1, max: 9 })
const anyChange: fc.Arbitrary<Change> = fc.record({
  commit: commits,
  people: contributions,
  unresolved: unknown,
  pullRequests: numbers,
  unproven: numbers,
})
const anyPullRequest = (number: number): fc.Arbitrary<PullRequestFacts> =>
  fc.record({
    number: fc.constant(number),
    head: commits,
    openedBy: people,
    people: contributions,
    unresolved: unknown,
    approvals: fc.array(
      fc.record({ by: approvers, reviewId: reviewIds, submittedAt: fc.constant('2026-08-01T10:00:00Z') }),
      { maxLength: 3 },
    ),
    setAside: fc.array(
      fc.record({
        by: approvers,
        reviewId: reviewIds,
        why: fc.constantFrom('another-head', 'changes-requested', 'dismissed'),
      }),
      { maxLength: 1 },
    ),
  })
const anyFacts: fc.Arbitrary<ApprovalFacts> = fc.record({
  head: fc.constant(head),
  changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
  pullRequests: fc.tuple(anyPullRequest(1), anyPullRequest(2), anyPullRequest(3)),
  environmentApprovals: fc.array(fc.record({ by: approvers, environment: fc.constant('production') }), {
    maxLength: 2,
  }),
  teamMembers: fc.record({ 'octo-org/release': fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }) }),
  answers: fc.constant([]),
})
const anyDemands: fc.Arbitrary<ApprovalDemands> = fc.record({
  minimum: fc.integer({ min: 0, max: 2 }),
  independent: fc.boolean(),
  from: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('user' as const), id: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ kind: fc.constant('login' as const), login: fc.constantFrom('a', 'B', 'c') }),
      fc.constant({ kind: 'team' as const, organization: 'octo-org', slug: 'release' }),
    ),
    { maxLength: 2 },
  ),
  sources: fc.uniqueArray(fc.constantFrom('environment' as const, 'pull-request' as const), { minLength: 1 }),
  unresolvedAuthors: fc.constantFrom('refused' as const, 'allowed' as const),
})

/** Everything that GitHub lists, the other way round. */
function reversed(facts: ApprovalFacts): ApprovalFacts {
  return {
    ...facts,
    changes: facts.changes.map((one) => ({ ...one, people: one.people.toReversed() })).reverse(),
    pullRequests: facts.pullRequests
      .map((one) => ({
        ...one,
        people: one.people.toReversed(),
        approvals: one.approvals.toReversed(),
        setAside: one.setAside.toReversed(),
      }))
      .reverse(),
    environmentApprovals: facts.environmentApprovals.toReversed(),
  }
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index)
}

const lackingOf = (demanded: ApprovalDemands, facts: ApprovalFacts) => judgeApprovals(demanded, facts).lacking

describe('what no order and no addition changes', () => {
  it('decides the same whatever order GitHub answers in', () => {
    fc.assert(
      fc.property(anyDemands, anyFacts, (demanded, facts) => {
        const there = judgeApprovals(demanded, facts)
        const back = judgeApprovals(demanded, reversed(facts))
        expect(back.lacking).toBe(there.lacking)
        expect(back.approvers).toEqual(there.approvers)
        expect(back.excluded).toEqual(there.excluded)
      }),
    )
  })

  it('finds no fewer changes lacking when an approval is taken away', () => {
    fc.assert(
      fc.property(anyDemands, anyFacts, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (demanded, facts, of, at) => {
        const fewer: ApprovalFacts = {
          ...facts,
          environmentApprovals: without(facts.environmentApprovals, at),
          pullRequests: facts.pullRequests.map((one, index) =>
            index === of ? { ...one, approvals: without(one.approvals, at) } : one,
          ),
        }
        expect(lackingOf(demanded, fewer)).toBeGreaterThanOrEqual(lackingOf(demanded, facts))
      }),
    )
  })

  it('finds no fewer changes lacking when an author is added', () => {
    fc.assert(
      fc.property(anyDemands, anyFacts, contributions, (demanded, facts, added) => {
        const more: ApprovalFacts = {
          ...facts,
          changes: facts.changes.map((one) => ({ ...one, people: [...one.people, ...added] })),
        }
        expect(lackingOf(demanded, more)).toBeGreaterThanOrEqual(lackingOf(demanded, facts))
      }),
    )
  })

  it('finds no fewer changes lacking when a change is added', () => {
    fc.assert(
      fc.property(anyDemands, anyFacts, anyChange, (demanded, facts, added) => {
        const more = { ...facts, changes: [...facts.changes, added] }
        expect(lackingOf(demanded, more)).toBeGreaterThanOrEqual(lackingOf(demanded, facts))
      }),
    )
  })
})

describe('encodeApprovals and readApprovals', () => {
  const decision = judgeApprovals(demands(), approvalFacts())
  const read = (document: unknown) => readApprovals(new Fields(document, 'approvals'))
  const encoded = () => JSON.parse(JSON.stringify(encodeApprovals(decision))) as Record<string, unknown>

  it('read back what was written, in the same bytes', () => {
    fc.assert(
      fc.property(anyDemands, anyFacts, (demanded, facts) => {
        const one = judgeApprovals(demanded, facts)
        const text = JSON.stringify(encodeApprovals(one))
        const back = read(JSON.parse(text))
        expect(back).toEqual(one)
        expect(JSON.stringify(encodeApprovals(back))).toBe(text)
      }),
    )
  })

  it('keep a bounded number of entries, and how many there were', () => {
    const many = Array.from({ length: 1100 }, (_, index) => index + 10)
    const facts = approvalFacts({
      changes: many.map((id) => change({ commit: id.toString(16).padStart(40, '0'), unresolved: [`${id}`] })),
      pullRequests: many.map((number) =>
        pullRequest({ number, approvals: many.slice(0, 150).map((id) => review(person(id))) }),
      ),
      answers: many.map((id) => ({ path: `/${id}`, sha256: sha256Of(Buffer.from(`${id}`)) })),
    })
    const large = judgeApprovals(demands(), facts)
    expect(JSON.stringify(encodeApprovals(large)).length).toBeLessThan(8_000_000)
    expect(read(encodeApprovals(large))).toEqual(large)
    expect(large.changes.total).toBe(1100)
    expect(large.changes.listed).toHaveLength(mostListed.changes)
  })

  const listing = (listed: readonly unknown[], total = listed.length) => ({ total, listed })
  it.each([
    ['a commit that is none', { head: 'main' }],
    ['a base that is none', { base: 'HEAD~1' }],
    ['a source that nobody knows', { sources: ['hearsay'] }],
    ['a minimum below 0', { minimum: -1 }],
    ['independence that is neither true nor false', { independent: 'yes' }],
    ['a list that is shorter than it says', { unresolved: listing(['x@example.org'], 2) }],
    ['a list that is longer than it says', { unresolved: listing(['x@example.org'], 0) }],
    [
      'a list that is longer than any may be',
      { unresolved: listing(Array.from({ length: 101 }, (_, index) => `${index}@example.org`)) },
    ],
    [
      'an approver of an unknown kind',
      { approvers: listing([{ person: { id: 2, login: 'hubot', kind: 'team' }, grounds: listing([]) }]) },
    ],
    [
      'an approval on grounds that nobody knows',
      { approvers: listing([{ person: reviewer, grounds: listing([{ kind: 'rumour' }]) }]) },
    ],
    ['an answer without a digest', { answers: { ...listing([{ path: '/', sha256: '' }]), sha256: 'f' } }],
    ['a digest that is none', { answers: { ...listing([]), sha256: 'f' } }],
  ])('refuse %s', (_case, wrong) => {
    expect(() => read({ ...encoded(), ...wrong })).toThrow(errorWith('STATEMENT_MALFORMED'))
  })
})
