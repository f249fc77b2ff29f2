/** Reads the arguments of a command: every flag is known, given once unless it is a list, and has a value where it needs one. */
import { parseArgs } from 'node:util'
import { InputError } from '@secure-deploy/core/errors'

/** `list`: may be repeated, and takes every value that follows it up to the next flag. */
export type FlagKind = 'switch' | 'value' | 'list'

export type FlagKinds = Readonly<Record<string, FlagKind>>

export interface Arguments {
  /** What belongs to no flag, in order. */
  readonly positionals: readonly string[]
  has(flag: string): boolean
  /** The value of a flag of the kind `value`. */
  value(flag: string): string | undefined
  /** The values of a flag of the kind `list`. */
  list(flag: string): readonly string[]
}

/** @throws InputError INPUT_UNKNOWN, INPUT_MALFORMED or INPUT_CONFLICT */
export function readArguments(args: readonly string[], kinds: FlagKinds): Arguments {
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  let list: string[] | undefined
  for (const token of tokensOf(args, kinds)) {
    if (token.kind === 'positional') {
      if (token.value === '') throw malformed('an argument is empty')
      const taker = list ?? positionals
      taker.push(token.value)
      continue
    }
    list = undefined
    // What follows "--" belongs to no flag.
    if (token.kind === 'option-terminator') continue
    const { name, value } = token
    const kind = kinds[name]
    if (kind !== 'list' && given.has(name)) {
      throw new InputError('INPUT_CONFLICT', `--${name} is given more than once`)
    }
    if (value === '') throw malformed(`--${name} is empty`)
    const values = [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])]
    given.set(name, values)
    if (kind === 'list') list = values
  }
  return {
    positionals,
    has: (flag) => given.has(flag),
    value: (flag) => given.get(flag)?.[0],
    list: (flag) => given.get(flag) ?? [],
  }
}

function tokensOf(args: readonly string[], kinds: FlagKinds) {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => {
      const type = kind === 'switch' ? ('boolean' as const) : ('string' as const)
      return [name, { type, multiple: true }]
    }),
  )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true }).tokens
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? 'a flag'
      throw new InputError('INPUT_UNKNOWN', `${flag} is not known here`, { cause })
    }
    if (code?.startsWith('ERR_PARSE_ARGS') === true) throw malformed(message.split('\n')[0] ?? message, cause)
    throw cause
  }
}

function malformed(what: string, cause?: unknown): InputError {
  return new InputError('INPUT_MALFORMED', what, { cause })
}

/** @throws InputError INPUT_MALFORMED when anything stands where only flags belong */
export function refusePositionals({ positionals: [first] }: Arguments): void {
  if (first === undefined) return
  throw malformed(`${JSON.stringify(first)} belongs to no flag`)
}
