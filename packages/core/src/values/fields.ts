/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */
import { VerificationError } from '../errors.ts'

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>
  readonly #path: string

  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw malformed(`${path || 'it'} is not an object`)
    this.#value = value as Record<string, unknown>
    this.#path = path
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#value, name)
  }

  fields(name: string): Fields {
    return new Fields(this.#get(name), this.#at(name))
  }

  list(name: string): readonly Fields[] {
    return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`))
  }

  texts(name: string): readonly string[] {
    return this.#array(name).map((item) => this.#asText(item, name))
  }

  text(name: string): string {
    return this.#asText(this.#get(name), name)
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined
  }

  /** A whole number of at least 0. */
  count(name: string): number {
    return this.#asCount(this.#get(name), name)
  }

  counts(name: string): readonly number[] {
    return this.#array(name).map((item) => this.#asCount(item, name))
  }

  flag(name: string): boolean {
    const value = this.#get(name)
    if (typeof value !== 'boolean') throw malformed(`${this.#at(name)} is neither true nor false`)
    return value
  }

  /** Every member, in the order of their names. */
  allTexts(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.keys(this.#value)
        .sort()
        .map((name) => [name, this.text(name)]),
    )
  }

  #array(name: string): readonly unknown[] {
    const value = this.#get(name)
    if (!Array.isArray(value)) throw malformed(`${this.#at(name)} is not a list`)
    return value
  }

  #asCount(value: unknown, name: string): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw malformed(`${this.#at(name)} is not a count`)
    return value
  }

  #asText(value: unknown, name: string): string {
    if (typeof value !== 'string' || value === '') throw malformed(`${this.#at(name)} is not text`)
    return value
  }

  #get(name: string): unknown {
    return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined
  }

  #at(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`
  }
}

export function malformed(reason: string, cause?: unknown): VerificationError {
  return new VerificationError('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause })
}
