/** How a failure is told: its code, what happened and what to do, and the stack only where the fault is ours. */
import { SecureDeployError, ServiceError } from '@secure-deploy/core/errors'
import { nextStepFor } from '@secure-deploy/core/next-steps'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import { paint, printable } from './style.ts'
import type { Terminal } from './terminal.ts'

const issues = 'https://github.com/OWNER/secure-deploy-actions/issues'

/** Prints `CODE: what. next step` to standard error. */
export function reportFailure(terminal: Terminal, failure: unknown): void {
  const error = toProductError(failure)
  if (error instanceof SecureDeployError) {
    const { code, message } = error
    const told = [message, ...serviceDetails(error), nextStepFor(error) ?? ''].filter((text) => text !== '')
    terminal.complain(
      `${paint(terminal.style, 'red', code)}: ${told.map((text) => printable(sentence(text))).join(' ')}`,
    )
    return
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something else was thrown'
  terminal.complain(`INTERNAL_ERROR: ${printable(sentence(what))} This is a fault of secure-deploy.`)
  terminal.complain(`Please report it at ${issues} with the lines below.`)
  if (error instanceof Error && error.stack !== undefined) {
    for (const line of error.stack.split('\n')) terminal.complain(printable(line))
  }
}

function serviceDetails(error: SecureDeployError): readonly string[] {
  if (!(error instanceof ServiceError)) return []
  return [
    error.operation === undefined ? '' : `The operation was ${error.operation}`,
    error.requestId === undefined ? '' : `The request id is ${error.requestId}`,
  ]
}

function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`
}
