import { describe, expect, it } from '@jest/globals'
import { outcomeOf } from '@secure-deploy/github/api/reviews'
import fc from 'fast-check'
import { person } from '../../../support/approval-facts.ts'

const head = 'a'.repeat(40)
const earlier = 'b'.repeat(40)
const hubot = person(2, 'hubot')

type Review = Parameters<typeof outcomeOf>[0][number]

function review(id: number, state: string, details: Partial<Review> = {}): Review {
  return {
    id,
    user: hubot,
    state,
    submitted_at: `2026-08-01T10:00:0${id % 10}Z`,
    commit_id: head,
    ...details,
  }
}

const outcome = (reviews: readonly Review[]) => {
  const { approvals, setAside } = outcomeOf(reviews, head)
  return { approved: approvals.map(({ reviewId }) => reviewId), setAside: setAside.map(({ why }) => why) }
}
const approved = (...ids: readonly number[]) => ({ approved: ids, setAside: [] })
const setAside = (...why: readonly string[]) => ({ approved: [], setAside: why })

describe('outcomeOf', () => {
  it.each([
    ['an approval of what was merged', [review(1, 'APPROVED')], approved(1)],
    ['no review', [], approved()],
    ['a comment', [review(1, 'COMMENTED')], approved()],
    ['a review that is not submitted', [review(1, 'PENDING', { submitted_at: undefined })], approved()],
    ['a demand for changes', [review(1, 'CHANGES_REQUESTED')], setAside('changes-requested')],
    [
      'an approval after a demand for changes',
      [review(1, 'CHANGES_REQUESTED'), review(2, 'APPROVED')],
      approved(2),
    ],
    [
      'a demand for changes after an approval',
      [review(1, 'APPROVED'), review(2, 'CHANGES_REQUESTED')],
      setAside('changes-requested'),
    ],
    ['a comment after an approval', [review(1, 'APPROVED'), review(2, 'COMMENTED')], approved(1)],
    ['an approval that was dismissed', [review(1, 'DISMISSED')], setAside('dismissed')],
    [
      'an approval, and a later one that was dismissed',
      [review(1, 'APPROVED'), review(2, 'DISMISSED')],
      setAside('dismissed'),
    ],
    [
      'an approval of another head',
      [review(1, 'APPROVED', { commit_id: earlier })],
      setAside('another-head'),
    ],
    [
      'an approval of a commit that is gone',
      [review(1, 'APPROVED', { commit_id: null })],
      setAside('another-head'),
    ],
    [
      'an approval of another head after one of this',
      [review(1, 'APPROVED'), review(2, 'APPROVED', { commit_id: earlier })],
      setAside('another-head'),
    ],
    ['an approval of an account that is gone', [review(1, 'APPROVED', { user: undefined })], approved()],
    ['a state that nobody knows', [review(1, 'LIKED')], approved()],
    [
      'two words at the same second, of which the later has the higher number',
      [
        review(2, 'CHANGES_REQUESTED', { submitted_at: '2026-08-01T10:00:00Z' }),
        review(1, 'APPROVED', { submitted_at: '2026-08-01T10:00:00Z' }),
      ],
      setAside('changes-requested'),
    ],
  ])('takes %s for what it is', (_case, reviews, expected) => {
    expect(outcome(reviews)).toEqual(expected)
  })

  it('hears everybody for themselves', () => {
    const other = person(3, 'mona')
    expect(outcome([review(1, 'APPROVED'), review(2, 'CHANGES_REQUESTED', { user: other })])).toEqual({
      approved: [1],
      setAside: ['changes-requested'],
    })
  })

  it('comes to the same in whatever order the reviews stand', () => {
    const anyReview = fc
      .record({
        state: fc.constantFrom('APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED'),
        user: fc.constantFrom(hubot, person(3), undefined),
        commit_id: fc.constantFrom(head, earlier, null),
        submitted_at: fc.constantFrom('2026-08-01T10:00:00Z', '2026-08-01T10:00:01Z'),
      })
      .map((details) => details)
    fc.assert(
      fc.property(
        fc.array(anyReview, { maxLength: 6 }).chain((all) => {
          const numbered = all.map((details, index): Review => ({ id: index + 1, ...details }))
          return fc.tuple(
            fc.constant(numbered),
            fc.shuffledSubarray(numbered, { minLength: numbered.length }),
          )
        }),
        ([reviews, shuffled]) => {
          expect(outcomeOf(shuffled, head)).toEqual(outcomeOf(reviews, head))
        },
      ),
    )
  })
})
