/** What is wrong with a policy file, each fault with the place where its author finds it. */
import { NotaryError } from '@secure-deploy/notary'
import { InputError, SecureDeployError } from '../errors.ts'

/** Names of fields and positions in lists, from the top of the file down. */
export type Path = readonly (string | number)[]

export interface Fault {
  readonly path: Path
  /** A clause that names the place as `nameOf` does. */
  readonly message: string
}

/** More would not be read anyway. */
const mostFaults = 25
const longestName = 80

/** As an author would point at it: `environments[1].account-id`, `trust.stores['ca:releases']`. */
export function nameOf(path: Path): string {
  const name = path
    .map((step) => {
      if (typeof step === 'number') return `[${step}]`
      return /^[A-Za-z$][A-Za-z0-9_-]*$/.test(step) ? `.${step}` : `[${quoted(step)}]`
    })
    .join('')
    .replace(/^\./, '')
  return name === '' ? 'the policy' : name
}

function quoted(text: string): string {
  const shown = text.length > longestName ? `${text.slice(0, longestName)}…` : text
  return `'${shown.replaceAll(/[\\']/g, '\\$&')}'`
}

export function faultAt(path: Path, what: string): Fault {
  return { path, message: `${nameOf(path)} ${what}` }
}

/** The fault of a place that `check` refuses, in the words of the refusal. Anything else that is thrown is a fault of ours. */
export function attempt(path: Path, check: () => unknown): readonly Fault[] {
  try {
    check()
    return []
  } catch (refusal) {
    const isRefusal =
      refusal instanceof SecureDeployError || refusal instanceof NotaryError || refusal instanceof SyntaxError
    if (!isRefusal) throw refusal
    const name = nameOf(path)
    const what = refusal.message.replace(/\.$/, '')
    return [{ path, message: what.startsWith(`${name} `) ? what : `${name}: ${what}` }]
  }
}

/** The error that reports all faults together; `lineOf` tells where in the file a place stands, where that is known. */
export function malformedPolicy(
  uri: string,
  faults: readonly Fault[],
  lineOf: (path: Path) => number | undefined = () => undefined,
): InputError {
  const clauses = [...new Set(faults.map((fault) => withLine(fault, lineOf(fault.path))))]
  const shown = clauses.slice(0, mostFaults)
  const rest = clauses.length - shown.length
  const [only, ...others] = shown
  if (only !== undefined && others.length === 0) {
    return new InputError('POLICY_MALFORMED', `the deploy policy ${uri} cannot be used: ${only}`)
  }
  const reasons = [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])]
  const list = reasons.map((reason) => `\n- ${reason}`).join('')
  const message = `the deploy policy ${uri} cannot be used, for ${clauses.length} reasons:${list}`
  return new InputError('POLICY_MALFORMED', message, { reasons })
}

function withLine({ message }: Fault, line: number | undefined): string {
  return line === undefined ? message : `${message} (line ${line})`
}
