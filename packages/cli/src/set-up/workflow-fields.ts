/** Inputs as a workflow gives them, and the lines that every workflow of a set-up has. */
import { field } from './yaml-text.ts'

export const origin = '# Written by secure-deploy init; secure-deploy doctor tells where it has drifted.'
export const pinned = '# the full commit SHA of a release'

/** An input of an action, and what it is given; undefined: nothing. */
export type Given = readonly [input: string, value: string | undefined]

export function fields(given: readonly Given[], depth = 6): string {
  return given
    .flatMap(([input, value]) => (value === undefined ? [] : [line(depth, input, value)]))
    .join('\n')
}

function line(depth: number, input: string, value: string): string {
  return value.startsWith('${{ ') ? `${' '.repeat(depth)}${input}: ${value}` : field(depth, input, value)
}

/** INVARIANT: only what stands in this file becomes an expression; a text of a user that holds one is refused before. */
export function expression(of: string): string {
  return `\${{ ${of} }}`
}
