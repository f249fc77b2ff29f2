/** Whoever knows about approvals, for stories: one change by octocat, in one pull request that some have approved. */
import type { ApprovalQuestion, ApprovalReader, Person } from '@secure-deploy/core/facts/rule-facts'
import { approvalFacts, author, authored, change, pullRequest, review } from './approval-facts.ts'

/** Answers about whatever commit it is asked of, and keeps what it was asked. */
export function approvedBy(approvers: readonly Person[], asked: ApprovalQuestion[] = []): ApprovalReader {
  return {
    read: (question) => {
      asked.push(question)
      const { head, base } = question
      const { base: _, ...facts } = approvalFacts({
        head,
        changes: [change({ commit: head, people: [authored(author, head)] })],
        pullRequests: [pullRequest({ approvals: approvers.map((by) => review(by)) })],
      })
      return Promise.resolve({ ...facts, ...(base === undefined ? {} : { base }) })
    },
  }
}
