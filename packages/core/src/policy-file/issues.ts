/** Tells what a schema found wrong in the words of the file: what stands at a place, and what is allowed there. */
import type { BaseIssue } from 'valibot'
import { faultAt } from './faults.ts'
import type { Fault, Path } from './faults.ts'

type Issue = BaseIssue<unknown>

/** Each fault once, in the order in which the schema found them. */
export function toFaults(issues: readonly Issue[]): readonly Fault[] {
  const byMessage = new Map(
    issues.flatMap((issue) => faultsOf(issue, [])).map((fault) => [fault.message, fault]),
  )
  return [...byMessage.values()]
}

function faultsOf(issue: Issue, above: Path): readonly Fault[] {
  const items = issue.path ?? []
  const path = [...above, ...keysOf(items)]
  return issue.type === 'union' ? unionFaults(issue, path) : [faultAt(path, whatIsWrong(issue))]
}

function keysOf(items: readonly { readonly key: unknown }[]): Path {
  return items.map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/** What is wrong within the form that was meant, where one can be told apart by its kind; else what is allowed. */
function unionFaults(issue: Issue, path: Path): readonly Fault[] {
  const within = (issue.issues ?? [])
    .flatMap((inner) => faultsOf(inner, path))
    .filter((fault) => fault.path.length > path.length)
  return within.length > 0 ? within : [faultAt(path, `is ${shown(issue.input)}; allowed is ${issue.message}`)]
}

function whatIsWrong(issue: Issue): string {
  switch (issue.type) {
    case 'never':
      return `is no field of a policy; ${issue.message}`
    case 'object_with_rest':
      return 'is missing'
    case 'array':
      return `is ${shown(issue.input)}; allowed is a list`
    case 'string':
      return `is ${shown(issue.input)}${mistaken(issue.input)}; allowed is ${issue.message}`
    case 'regex':
      return issue.path?.at(-1)?.origin === 'key'
        ? `has a name that cannot stand here; allowed is ${issue.message}`
        : `is ${shown(issue.input)}; allowed is ${issue.message}`
    default:
      return `is ${shown(issue.input)}; allowed is ${issue.message}`
  }
}

/** Why something is no text that looks like one. */
function mistaken(value: unknown): string {
  if (typeof value === 'number') return ', which YAML takes for a number'
  return typeof value === 'boolean' ? ', which YAML takes for a truth value' : ''
}

/** Whatever stands in a wrong place may be something that its owner wants to keep, so that long texts are cut. */
function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 64 ? `${value.slice(0, 32)}…` : value)
    case 'number':
    case 'boolean':
      return String(value)
    default:
      return 'a map'
  }
}
