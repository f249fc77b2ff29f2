/** How a failure is told: its code, what happened and what to do, and the stack only where the fault is ours. */
import { SecureDeployError, ServiceError } from '@secure-deploy/core/errors'
import { nextStepFor } from '@secure-deploy/core/next-steps'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import { paint, printable } from './style.ts'
import type { Terminal } from './terminal.ts'

const issues = 'https://github.com/OWNER/secure-deploy-actions/issues'

/** Prints `CODE: what. next step` to standard error; what has several reasons, with one a line. */
export function reportFailure(terminal: Terminal, failure: unknown): void {
  const error = toProductError(failure)
  if (error instanceof SecureDeployError) {
    const { code, message, reasons } = error
    const after = [...serviceDetails(error), nextStepFor(error) ?? ''].filter((text) => text !== '')
    const name = paint(terminal.style, 'red', code)
    if (reasons.length === 0) {
      terminal.complain(`${name}: ${sentences([message, ...after])}`)
      return
    }
    terminal.complain(`${name}: ${sentences([message.split('\n', 1).join('')])}`)
    for (const reason of reasons) terminal.complain(`  - ${printable(reason)}`)
    if (after.length > 0) terminal.complain(sentences(after))
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

function sentences(texts: readonly string[]): string {
  return texts.map((text) => printable(sentence(text))).join(' ')
}

function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`
}
