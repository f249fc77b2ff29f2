/** The story of `doctor`: look at each part of a set-up, change nothing, and say what is missing, in the order in which it is needed. */
import type { SecureDeployError } from '@secure-deploy/core/errors'
import type { Summary } from '@secure-deploy/core/summary'
import { readCheckout } from '../set-up/checkout.ts'
import type { Terminal } from '../terminal.ts'
import { documentOf, failureOf, summaryOf } from './report.ts'
import { lookAtRepository } from './repository.ts'

export interface Examination {
  readonly summary: Summary
  /** The same for programs. */
  readonly document: object
  /** Undefined where all held. */
  readonly failure: SecureDeployError | undefined
}

/**
 * @throws InputError SOURCE_NOT_FOUND in no checkout
 * @throws ServiceError GIT_UNAVAILABLE, STORE_UNAVAILABLE
 */
export async function examine(terminal: Terminal): Promise<Examination> {
  const checkout = await readCheckout(terminal.cwd)
  const { part, setUp } = await lookAtRepository(checkout, terminal.now())
  const parts = [part]
  return {
    summary: summaryOf(parts, setUp?.repository),
    document: documentOf(parts, setUp?.repository),
    failure: failureOf(parts),
  }
}
