/** What GitHub would say of the change that a demonstration carries: who made it, and who has approved it so far. */
import type { ApprovalFacts, ApprovalReader, Person } from '@secure-deploy/core/facts/rule-facts'

const author: Person = { id: 583231, login: 'octocat', kind: 'user' }
const colleague: Person = { id: 16631042, login: 'hubot', kind: 'user' }

/** `author`: nobody but the author has approved; `colleague`: somebody else has, too. */
export type ApprovedBy = 'author' | 'colleague'

/** A stand-in for GitHub's answers: a demonstration asks nobody, and has no account. */
export function approvalsBy(approved: ApprovedBy, now: Date): ApprovalReader {
  const approvers = approved === 'author' ? [author] : [author, colleague]
  return {
    read: ({ head, base }) => {
      const authored = { by: author, as: 'author', commit: head } as const
      const facts: ApprovalFacts = {
        ...(base === undefined ? {} : { base }),
        head,
        changes: [{ commit: head, people: [authored], unresolved: [], pullRequests: [1], unproven: [] }],
        pullRequests: [
          {
            number: 1,
            openedBy: author,
            head,
            people: [authored],
            unresolved: [],
            setAside: [],
            approvals: approvers.map((by, index) => {
              return { by, reviewId: index + 1, submittedAt: now.toISOString() }
            }),
          },
        ],
        environmentApprovals: [],
        teamMembers: {},
        answers: [],
      }
      return Promise.resolve(facts)
    },
  }
}
