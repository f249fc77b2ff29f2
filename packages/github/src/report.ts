/** The one place that prints failures: an annotation with a stable code, and below it what led to it. */
import { SecureDeployError, ServiceError } from '@secure-deploy/core/errors'
import { nextStepFor } from '@secure-deploy/core/next-steps'
import { NotaryError } from '@secure-deploy/notary/errors'
import { commandLine, plainLines, printable, type Log } from './commands.ts'
import { redact } from './redact.ts'

export interface FailureDescription {
  /** The error's code, or INTERNAL_ERROR. */
  readonly title: string
  /** What happened, then what to do. */
  readonly message: string
  /** Lines for whoever looks closer: the service's request, the checks made, the causes. */
  readonly details: readonly string[]
}

const issues = 'https://github.com/OWNER/secure-deploy-actions/issues'

/** Longer chains say nothing new, and a chain may bite its own tail. */
const longestChain = 8

/** Characters of one text of an error: hostile evidence is quoted in some, and redacting takes time that grows with the square of it. */
const longestText = 16_000

/** Prints `error` as one annotation and its details as muted lines. */
export function reportFailure(log: Log, error: unknown): void {
  const { title, message, details } = describeFailure(error)
  log.write(commandLine('error', { title }, message))
  for (const detail of details) {
    for (const line of plainLines(detail)) log.write(`\u001b[2m| ${line}\u001b[0m\n`)
  }
}

/** What the log says of an error; no text of it carries a secret, and objects are never printed. */
export function describeFailure(error: unknown): FailureDescription {
  const known = knownIn(error)
  const { title, message, details } =
    known === undefined ? describeBug(error) : describeKnown(known, known === error ? undefined : error)
  return { title, message: clean(message), details: details.map(clean) }
}

type Known = SecureDeployError | NotaryError

function isKnown(error: unknown): error is Known {
  return error instanceof SecureDeployError || error instanceof NotaryError
}

/** The error itself, or the first that an AggregateError gathers. */
function knownIn(error: unknown): Known | undefined {
  if (isKnown(error)) return error
  return error instanceof AggregateError ? error.errors.find(isKnown) : undefined
}

function describeKnown(error: Known, gathered: unknown): FailureDescription {
  const message = sentences(error.message, nextStepFor(error))
  const others = gathered instanceof AggregateError ? gathered.errors.filter((one) => one !== error) : []
  return {
    title: error.code,
    message,
    details: [
      ...requestOf(error),
      ...checksOf(error),
      ...causesOf(error.cause)
        .filter((cause) => !error.message.includes(cause.message.replace(/\.$/, '')))
        .map(causeLine),
      ...others.map((other) => `also: ${headline(other)}`),
    ],
  }
}

function describeBug(error: unknown): FailureDescription {
  const report = `This is a fault of the action, not of the workflow: please report it at ${issues} with the lines below.`
  const causes = error instanceof Error ? causesOf(error) : []
  return {
    title: 'INTERNAL_ERROR',
    message: sentences(headline(error), report),
    details: [
      ...(error instanceof Error && error.stack !== undefined ? [error.stack] : []),
      ...causes.slice(1).map(causeLine),
    ],
  }
}

function requestOf(error: Known): readonly string[] {
  if (!(error instanceof ServiceError)) return []
  return [
    ...(error.operation === undefined ? [] : [`operation: ${error.operation}`]),
    ...(error.requestId === undefined ? [] : [`request id: ${error.requestId}`]),
    ...(error.retryable ? ['running the step again may succeed'] : []),
  ]
}

function checksOf(error: Known): readonly string[] {
  // The product tells refusals of the signature format in its own words and keeps the first as the cause.
  const refusal = error instanceof NotaryError ? error : error.cause
  const checks = refusal instanceof NotaryError ? (refusal.checks ?? []) : []
  return checks.map(({ name, outcome, detail }) => `check ${name}: ${outcome} (${detail})`)
}

interface Cause {
  readonly name: string
  readonly message: string
}

/** The chain from `error` on, each member of an AggregateError with its own chain; messages alone, never objects. */
function causesOf(error: unknown): readonly Cause[] {
  const found: Cause[] = []
  const seen = new Set<unknown>()
  const visit = (current: unknown): void => {
    if (current === undefined || current === null || seen.has(current) || found.length >= longestChain) return
    seen.add(current)
    if (!(current instanceof Error)) {
      found.push({ name: typeof current, message: typeof current === 'string' ? current : 'not an error' })
      return
    }
    const code = 'code' in current && typeof current.code === 'string' ? ` ${current.code}` : ''
    if (current.message !== '' || code !== '')
      found.push({ name: `${current.name}${code}`, message: current.message })
    if (current instanceof AggregateError) for (const member of current.errors) visit(member)
    visit(current.cause)
  }
  visit(error)
  return found
}

function causeLine({ name, message }: Cause): string {
  return `caused by ${name}: ${message}`
}

function headline(error: unknown): string {
  if (isKnown(error)) return `${error.code}: ${error.message}`
  if (error instanceof Error) return `${error.name}: ${error.message}`
  return typeof error === 'string' ? error : 'something that is not an error was thrown'
}

/** Sentences joined; a text of several lines, such as YAML to copy, keeps its own end and has what follows on a new line. */
function sentences(...texts: readonly (string | undefined)[]): string {
  let joined = ''
  for (const text of texts.map((one) => one?.trim() ?? '').filter((one) => one !== '')) {
    const gap = joined === '' ? '' : joined.includes('\n') ? '\n' : ' '
    joined += `${gap}${text.includes('\n') || /[.!?…:]$/.test(text) ? text : `${text}.`}`
  }
  return joined
}

function clean(text: string): string {
  return printable(redact(text.length > longestText ? `${text.slice(0, longestText)}…` : text))
}
