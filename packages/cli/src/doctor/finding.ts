/** What the doctor finds: one thing that was looked at, whether it holds, and what to do where it does not. */
import { SecureDeployError } from '@secure-deploy/core/errors'
import { nextStepFor } from '@secure-deploy/core/next-steps'

/**
 * `note`: it holds, and somebody should know this of it. `differs`: it is there, and not as it has to be. `unseen`: whether it is
 * there could not be found out.
 */
export type Standing = 'holds' | 'note' | 'differs' | 'missing' | 'unseen' | 'skipped'

export interface Finding {
  /** What was looked at. */
  readonly subject: string
  readonly standing: Standing
  readonly detail: string
  /** A command or a page. */
  readonly nextStep?: string
  /** Why it could not be seen. */
  readonly failure?: SecureDeployError
}

/** What was looked at in one place. */
export interface Part {
  readonly title: string
  readonly findings: readonly Finding[]
}

export function holds(subject: string, detail = ''): Finding {
  return { subject, standing: 'holds', detail: bounded(detail) }
}

export function skipped(subject: string, detail: string): Finding {
  return { subject, standing: 'skipped', detail }
}

export function found(
  standing: 'note' | 'differs' | 'missing',
  subject: string,
  { detail = '', nextStep }: { readonly detail?: string; readonly nextStep: string },
): Finding {
  return { subject, standing, detail: bounded(detail), nextStep }
}

/** What may come of a failure is told by who looked; a fault of ours is none of it. */
export async function unlessUnseen<Found extends Finding | undefined>(
  subject: string,
  look: () => Promise<Found>,
): Promise<Found | Finding> {
  try {
    return await look()
  } catch (failure) {
    return unseen(subject, failure)
  }
}

export function unseen(subject: string, failure: unknown): Finding {
  if (!(failure instanceof SecureDeployError)) throw failure
  const nextStep = nextStepFor(failure)
  return {
    subject,
    standing: 'unseen',
    detail: bounded(`${failure.code}: ${failure.message}`),
    failure,
    ...(nextStep === undefined ? {} : { nextStep }),
  }
}

const longest = 500

/** Files and answers of strangers are as long as they like. */
function bounded(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
