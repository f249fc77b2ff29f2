/** References to workflows: which one a job belongs to, and whether it is one that a policy names. */
import type { RunClaims } from './run.ts'

/** The workflow whose job acted, not the one that called it. */
export function workflowOf(claims: RunClaims): string {
  return claims.job_workflow_ref ?? claims.workflow_ref
}

/** A workflow that is named without a ref stands for that file at any ref. */
export function matchesWorkflow(allowed: string, actual: string): boolean {
  return allowed === actual || (!allowed.includes('@') && actual.startsWith(`${allowed}@`))
}
