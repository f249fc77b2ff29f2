/** How approvals were decided, in the form in which a promotion record keeps it; what was written is read back as it was. */
import { mostListed } from '../approvals/approvals.ts'
import type {
  ApprovalDecision,
  Approver,
  Excluded,
  Ground,
  JudgedChange,
  Listing,
} from '../approvals/approvals.ts'
import type { Person } from '../facts/rule-facts.ts'
import { approvalSources } from '../policy/deploy-policy.ts'
import { parseSha256 } from '../values/digest.ts'
import type { Sha256 } from '../values/digest.ts'
import type { Fields } from '../values/fields.ts'
import { malformed } from '../values/fields.ts'

/** Plain data with its members in one order. INVARIANT: no list is longer than `mostListed` says, so the size is bounded. */
export function encodeApprovals(decision: ApprovalDecision): object {
  const { answers } = decision
  return {
    minimum: decision.minimum,
    independent: decision.independent,
    sources: [...decision.sources],
    ...(decision.base === undefined ? {} : { base: decision.base }),
    head: decision.head,
    changes: encodeListing(decision.changes, encodeChange),
    lacking: decision.lacking,
    approvers: encodeListing(decision.approvers, encodeApprover),
    excluded: encodeListing(decision.excluded, encodeExcluded),
    unresolved: encodeListing(decision.unresolved, asIs),
    answers: {
      ...encodeListing(answers, ({ path, sha256 }) => ({ path, sha256 })),
      sha256: answers.sha256,
    },
  }
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function readApprovals(fields: Fields): ApprovalDecision {
  const base = fields.optionalText('base')
  const answers = fields.fields('answers')
  return {
    minimum: fields.count('minimum'),
    independent: fields.flag('independent'),
    sources: fields.texts('sources').map((text) => {
      const source = approvalSources.find((one) => one === text)
      return source ?? refuse(`${text} is no source of approvals`)
    }),
    ...(base === undefined ? {} : { base: commit(base) }),
    head: commit(fields.text('head')),
    changes: readListing(fields.fields('changes'), mostListed.changes, lists(readChange)),
    lacking: fields.count('lacking'),
    approvers: readListing(fields.fields('approvers'), mostListed.approvers, lists(readApprover)),
    excluded: readListing(fields.fields('excluded'), mostListed.excluded, lists(readExcluded)),
    unresolved: readListing(fields.fields('unresolved'), mostListed.unresolved, texts),
    answers: {
      ...readListing(answers, mostListed.answers, lists(readAnswer)),
      sha256: digest(answers.text('sha256')),
    },
  }
}

function encodeChange(change: JudgedChange): object {
  return {
    commit: change.commit,
    pullRequests: encodeListing(change.pullRequests, asIs),
    unproven: encodeListing(change.unproven, asIs),
    approvedBy: encodeListing(change.approvedBy, asIs),
  }
}

function readChange(fields: Fields): JudgedChange {
  return {
    commit: commit(fields.text('commit')),
    pullRequests: readListing(fields.fields('pullRequests'), mostListed.pullRequests, counts),
    unproven: readListing(fields.fields('unproven'), mostListed.pullRequests, counts),
    approvedBy: readListing(fields.fields('approvedBy'), mostListed.approvedBy, counts),
  }
}

function encodeApprover({ person, grounds }: Approver): object {
  return { person: encodePerson(person), grounds: encodeListing(grounds, encodeGround) }
}

function readApprover(fields: Fields): Approver {
  return {
    person: readPerson(fields.fields('person')),
    grounds: readListing(fields.fields('grounds'), mostListed.grounds, lists(readGround)),
  }
}

function encodeExcluded({ person, reasons }: Excluded): object {
  return { person: encodePerson(person), reasons: encodeListing(reasons, asIs) }
}

function readExcluded(fields: Fields): Excluded {
  return {
    person: readPerson(fields.fields('person')),
    reasons: readListing(fields.fields('reasons'), mostListed.reasons, texts),
  }
}

function encodePerson({ id, login, kind }: Person): object {
  return { id, login, kind }
}

function readPerson(fields: Fields): Person {
  const kind = fields.text('kind')
  if (kind !== 'user' && kind !== 'bot') return refuse(`${kind} is no kind of account`)
  return { id: fields.count('id'), login: fields.text('login'), kind }
}

function encodeGround(ground: Ground): object {
  switch (ground.kind) {
    case 'environment':
      return { kind: ground.kind, environment: ground.environment }
    case 'review': {
      const { kind, pullRequest, reviewId, submittedAt } = ground
      return { kind, pullRequest, reviewId, submittedAt }
    }
  }
}

function readGround(fields: Fields): Ground {
  const kind = fields.text('kind')
  if (kind === 'environment') return { kind, environment: fields.text('environment') }
  if (kind !== 'review') return refuse(`${kind} is no way to approve`)
  return {
    kind,
    pullRequest: fields.count('pullRequest'),
    reviewId: fields.count('reviewId'),
    submittedAt: fields.text('submittedAt'),
  }
}

function readAnswer(fields: Fields): { readonly path: string; readonly sha256: Sha256 } {
  return { path: fields.text('path'), sha256: digest(fields.text('sha256')) }
}

function encodeListing<T>({ total, listed }: Listing<T>, encode: (one: T) => unknown): object {
  return { total, listed: listed.map(encode) }
}

/** Only what is longer than it may be is cut. */
function readListing<T>(fields: Fields, most: number, items: (fields: Fields) => readonly T[]): Listing<T> {
  const total = fields.count('total')
  const listed = items(fields)
  return listed.length === Math.min(total, most)
    ? { total, listed }
    : refuse(`it lists ${listed.length} of ${total} where up to ${most} are listed`)
}

function lists<T>(read: (fields: Fields) => T): (fields: Fields) => readonly T[] {
  return (fields) => fields.list('listed').map(read)
}

function texts(fields: Fields): readonly string[] {
  return fields.texts('listed')
}

function counts(fields: Fields): readonly number[] {
  return fields.counts('listed')
}

function asIs<T>(one: T): T {
  return one
}

function commit(text: string): string {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : refuse('a commit is not 40 or 64 hex digits')
}

function digest(text: string): Sha256 {
  return parseSha256(text) ?? refuse('a digest is not SHA-256 in hex')
}

function refuse(reason: string): never {
  throw malformed(reason)
}
