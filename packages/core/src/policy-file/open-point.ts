/** One thing that a policy leaves open, and all that there are. */

/** Stable: people search for them, and docs/policy.md has a line for each. */
export const openPointIds = [
  'release-any',
  'repository-id',
  'refs',
  'workflow',
  'workflow-ref',
  'workflow-branch',
  'runner',
  'events',
  'claims',
  'state',
  'subject-broad',
  'signer-releases-and-promotes',
  'signer-several-environments',
  'account',
  'account-shared',
  'soak',
  'evidence',
  'evidence-origin',
  'findings-expired',
  'approvals',
  'approvals-not-independent',
  'approvers',
  'approvers-by-login',
  'authors-unknown',
  'bypass-approvals',
  'holds',
  'holds-lift',
] as const
export type OpenPointId = (typeof openPointIds)[number]

export interface OpenPoint {
  readonly id: OpenPointId
  /** The place in the file. */
  readonly where: string
  /** What it lets in. */
  readonly what: string
  readonly remedy: string
}
