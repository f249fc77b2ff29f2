/** Reads an action's inputs into values, and reports everything that is wrong with them in one error. */
import { InputError } from '@secure-deploy/core/errors'

export type Environment = Readonly<Record<string, string | undefined>>

/** Turns an input's text into a value, or throws an InputError; `input` is the input's name, for the message. */
export type Parse<T> = (text: string, input: string) => T

/**
 * Every method names an input as it is written in YAML. Texts are trimmed, and an empty text is an absent input, as
 * the runner passes one for the other. Defaults stand in action.yml alone: the runner has filled them in before this.
 */
export interface InputReader {
  required<T>(input: string, parse: Parse<T>): T
  optional<T>(input: string, parse: Parse<T>): T | undefined
  /** One value a line; lines are trimmed and empty ones dropped. */
  lines(input: string): readonly string[]
  lines<T>(input: string, parse: Parse<T>): readonly T[]
  /** As `lines`, with at least one. */
  requiredLines(input: string): readonly string[]
  requiredLines<T>(input: string, parse: Parse<T>): readonly T[]
  /** Values separated by commas or line ends; none for an absent input alone. */
  list<T>(input: string, parse: Parse<T>): readonly T[]
  oneOf<const T extends string>(input: string, allowed: readonly T[]): T
  /** A decimal integer within the limits, both included. */
  integer(input: string, limits: { readonly min: number; readonly max: number }): number
  /** `true` or `false`, nothing else. */
  boolean(input: string): boolean
  has(input: string): boolean
  /** Refuses when more than one of the inputs is given, or none. */
  exactlyOneOf(...inputs: readonly string[]): void
  atMostOneOf(...inputs: readonly string[]): void
  /** Refuses when `input` is given without the others. */
  requires(input: string, ...others: readonly string[]): void
}

export interface Inputs {
  /**
   * Calls `story` once with a reader and returns its result. When anything was wrong, the result is thrown away
   * and one InputError lists every fault; so a value is never seen by anyone unless all of them are good.
   *
   * INVARIANT: within `story`, what the reader returned may be put together but not looked into: after a fault it is
   * a stand-in. All inputs are asked for on every path, since one that was given but never asked for is refused as INPUT_UNKNOWN:
   * it is most likely a misspelt name, and a check that its author believes to be on.
   */
  read<T>(story: (reader: InputReader) => T): T
}

export function inputsFrom(env: Environment): Inputs {
  return { read: (story) => readAll(env, story) }
}

/** The variable in which the runner passes an input (actions/toolkit, `getInput`). */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** The parser for texts that are values as they are. */
export function text(value: string): string {
  return value
}

interface Reading {
  readonly env: Environment
  readonly asked: Set<string>
  readonly faults: InputError[]
}

function readAll<T>(env: Environment, story: (reader: InputReader) => T): T {
  const reading: Reading = { env, asked: new Set(), faults: [] }
  let result: T
  try {
    result = story(readerOf(reading))
  } catch (error) {
    // A story that stumbles over a stand-in must not hide the faults that made it one.
    refuseFaults(reading)
    throw error
  }
  refuseUnasked(reading)
  refuseFaults(reading)
  return result
}

function readerOf(reading: Reading): InputReader {
  const given = (input: string) => textOf(reading, input)
  const required = <T>(input: string, parse: Parse<T>): T => {
    const value = given(input)
    return attempt(reading, () => {
      if (value === undefined) throw missing(input)
      return parse(value, input)
    })
  }
  const each = <T>(input: string, parts: readonly string[], parse: Parse<T>): readonly T[] =>
    parts.map((part) => attempt(reading, () => parse(part, input)))
  function lines(input: string): readonly string[]
  function lines<T>(input: string, parse: Parse<T>): readonly T[]
  function lines(input: string, parse: Parse<unknown> = text): readonly unknown[] {
    return each(input, split(given(input), /\r?\n/), parse)
  }
  function requiredLines(input: string): readonly string[]
  function requiredLines<T>(input: string, parse: Parse<T>): readonly T[]
  function requiredLines(input: string, parse: Parse<unknown> = text): readonly unknown[] {
    if (given(input) === undefined) fault(reading, missing(input))
    return lines(input, parse)
  }
  return {
    required,
    optional: (input, parse) => {
      const value = given(input)
      return value === undefined ? undefined : attempt(reading, () => parse(value, input))
    },
    lines,
    requiredLines,
    list: (input, parse) => {
      const parts = split(given(input), /[,\n]/)
      // Fail closed: an empty list turns off what it would limit, so separators alone do not make one.
      if (given(input) !== undefined && parts.length === 0) fault(reading, noValues(input))
      return each(input, parts, parse)
    },
    oneOf: <const T extends string>(input: string, allowed: readonly T[]) => required(input, choice(allowed)),
    integer: (input, limits) => required(input, integerWithin(limits)),
    boolean: (input) => required(input, choice(['true', 'false'])) === 'true',
    has: (input) => given(input) !== undefined,
    exactlyOneOf: (...inputs) => {
      const present = inputs.filter((input) => given(input) !== undefined)
      if (present.length === 0) fault(reading, noneOf(inputs))
      if (present.length > 1) fault(reading, tooMany(present))
    },
    atMostOneOf: (...inputs) => {
      const present = inputs.filter((input) => given(input) !== undefined)
      if (present.length > 1) fault(reading, tooMany(present))
    },
    requires: (input, ...others) => {
      const absent = others.filter((other) => given(other) === undefined)
      if (given(input) !== undefined && absent.length > 0) fault(reading, incomplete(input, absent))
    },
  }
}

function textOf(reading: Reading, input: string): string | undefined {
  const variable = variableOf(input)
  reading.asked.add(variable)
  const value = reading.env[variable]?.trim()
  return value === '' ? undefined : value
}

function split(value: string | undefined, separator: RegExp): readonly string[] {
  const parts = (value ?? '').split(separator).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

function fault(reading: Reading, error: InputError): void {
  const known = reading.faults.some(({ code, message }) => code === error.code && message === error.message)
  if (!known) reading.faults.push(error)
}

function attempt<T>(reading: Reading, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    fault(reading, error)
    // The stand-in: `readAll` throws before anyone outside of the story could see it.
    return undefined as T
  }
}

/** The parser for one of a few words. */
export function choice<const T extends string>(allowed: readonly T[]): Parse<T> {
  return (value, input) => {
    const found = allowed.find((one) => one === value)
    if (found !== undefined) return found
    throw new InputError('INPUT_MALFORMED', `${input} is ${quoted(value)}; allowed are ${listed(allowed)}`)
  }
}

function integerWithin({ min, max }: { readonly min: number; readonly max: number }): Parse<number> {
  return (value, input) => {
    const number = /^(0|-?[1-9][0-9]{0,14})$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    throw new InputError(
      'INPUT_MALFORMED',
      `${input} is ${quoted(value)}; allowed are whole numbers from ${min} to ${max}`,
    )
  }
}

/** Long texts are cut, as whatever stands in a wrong place may be something that its owner wants to keep. */
function quoted(value: string): string {
  return JSON.stringify(value.length > 64 ? `${value.slice(0, 32)}…` : value)
}

function listed(names: readonly string[], last = 'and'): string {
  const head = names.slice(0, -1).join(', ')
  return head === '' ? names.join('') : `${head} ${last} ${names.at(-1)}`
}

function missing(input: string): InputError {
  return new InputError('INPUT_MISSING', `the input ${input} is missing`, {
    nextStep: `Add "${input}: …" under "with:" of this step.`,
  })
}

function noValues(input: string): InputError {
  return new InputError('INPUT_MALFORMED', `${input} has separators but no values`, {
    nextStep: 'Name at least one value, or leave the input out.',
  })
}

function noneOf(inputs: readonly string[]): InputError {
  return new InputError('INPUT_MISSING', `one of ${listed(inputs, 'or')} must be given`, {
    nextStep: `Add one of them under "with:" of this step, e.g. "${inputs[0]}: …".`,
  })
}

function tooMany(inputs: readonly string[]): InputError {
  return new InputError('INPUT_CONFLICT', `${listed(inputs)} cannot be given together`, {
    nextStep: 'Keep the one that is meant.',
  })
}

function incomplete(input: string, absent: readonly string[]): InputError {
  return new InputError('INPUT_CONFLICT', `${input} needs ${listed(absent)} as well`, {
    nextStep: `Add ${absent.map((one) => `"${one}: …"`).join(' and ')} under "with:" of this step.`,
  })
}

function refuseUnasked({ env, asked, faults }: Reading): void {
  const unasked = Object.keys(env).filter(
    (name) => name.startsWith('INPUT_') && !asked.has(name) && (env[name] ?? '').trim() !== '',
  )
  for (const name of unasked.toSorted()) {
    const input = name.slice('INPUT_'.length).toLowerCase()
    faults.push(
      new InputError('INPUT_UNKNOWN', `this action has no input ${input}`, {
        nextStep: "Check its spelling against the action's README.",
      }),
    )
  }
}

function refuseFaults({ faults }: Reading): void {
  const [first] = faults
  if (first !== undefined) throw oneError(first, faults)
}

function oneError(first: InputError, faults: readonly InputError[]): InputError {
  if (faults.length === 1) return first
  const list = faults.map(({ code, message }) => `- ${code}: ${message}`)
  const steps = new Set(faults.flatMap(({ nextStep }) => nextStep ?? []))
  return new InputError(
    first.code,
    `${faults.length} things are wrong with the inputs:\n${list.join('\n')}`,
    {
      nextStep: [...steps].join(' '),
      cause: new AggregateError(faults, 'inputs'),
    },
  )
}
