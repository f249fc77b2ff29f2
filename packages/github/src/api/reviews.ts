/** What the reviews of a pull request come to: everybody's last word, held against the commit that was merged. */
import type { Person, PullRequestApproval, SetAsideReview } from '@secure-deploy/core/facts/rule-facts'
import type { Review } from './answer-shapes.ts'

export interface ReviewOutcome {
  readonly approvals: readonly PullRequestApproval[]
  readonly setAside: readonly SetAsideReview[]
}

interface LastWord {
  readonly by: Person
  readonly review: Review
  readonly submittedAt: string
}

/** Comments say neither yes nor no, and a pending review is not said yet. */
const words: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']

/** `head` is the commit that was merged: whoever approved another has not seen this one. */
export function outcomeOf(reviews: readonly Review[], head: string): ReviewOutcome {
  const approvals: PullRequestApproval[] = []
  const setAside: SetAsideReview[] = []
  for (const { by, review, submittedAt } of lastWords(reviews)) {
    const reviewId = review.id
    if (review.state !== 'APPROVED') {
      setAside.push({ by, reviewId, why: review.state === 'DISMISSED' ? 'dismissed' : 'changes-requested' })
    } else if (review.commit_id !== head) {
      setAside.push({ by, reviewId, why: 'another-head' })
    } else {
      approvals.push({ by, reviewId, submittedAt })
    }
  }
  return { approvals, setAside }
}

/** By when they were submitted, not by the order of the answer; whose account is gone has no word any more. */
function lastWords(reviews: readonly Review[]): readonly LastWord[] {
  const last = new Map<number, LastWord>()
  for (const review of reviews) {
    const { user: by, submitted_at: submittedAt, state } = review
    if (by === undefined || submittedAt === undefined || !words.includes(state)) continue
    const known = last.get(by.id)
    const word = { by, review, submittedAt }
    if (known === undefined || isLater(word, known)) last.set(by.id, word)
  }
  return [...last.values()].sort((a, b) => a.by.id - b.by.id)
}

function isLater(a: LastWord, b: LastWord): boolean {
  const between = Date.parse(a.submittedAt) - Date.parse(b.submittedAt)
  return between === 0 ? a.review.id > b.review.id : between > 0
}
