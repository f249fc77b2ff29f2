import { describe, expect, it } from '@jest/globals'
import { InputError } from '@secure-deploy/core/errors'
import { parseReleaseName } from '@secure-deploy/core/values/names'
import { inputsFrom, text, variableOf, type InputReader } from '@secure-deploy/github/inputs'
import { failure, thrownBy } from './failure.ts'

function read<T>(given: Readonly<Record<string, string>>, story: (reader: InputReader) => T): T {
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [variableOf(name), value]))
  return inputsFrom(env).read(story)
}

describe('variableOf', () => {
  it('keeps hyphens and turns spaces into underscores', () => {
    expect(variableOf('release-name of it')).toBe('INPUT_RELEASE-NAME_OF_IT')
  })
})

describe('inputs.read', () => {
  it('returns what the story makes of good inputs', () => {
    expect(
      read({ 'release-name': ' app ', retries: '3', quick: 'true' }, (reader) => ({
        name: reader.required('release-name', parseReleaseName),
        retries: reader.integer('retries', { min: 0, max: 5 }),
        quick: reader.boolean('quick'),
        absent: reader.optional('absent', text),
      })),
    ).toEqual({ name: 'app', retries: 3, quick: true, absent: undefined })
  })

  it('refuses an absent required input', () => {
    expect(() => read({}, (reader) => reader.required('release-name', text))).toThrow(
      failure('InputError', 'INPUT_MISSING'),
    )
  })

  it('takes white space for absent', () => {
    expect(() => read({ signer: ' \n ' }, (reader) => reader.required('signer', text))).toThrow(
      failure('InputError', 'INPUT_MISSING'),
    )
  })

  it('names the line to add for an absent input', () => {
    const error = thrownBy(() => read({}, (reader) => reader.required('release-name', text)))
    expect((error as InputError).nextStep).toContain('release-name: ')
  })

  it('reports all faults in one error with the code of the first', () => {
    const error = thrownBy(() =>
      read({ 'release-name': '../x', mode: 'off', seconds: 'ten', quick: 'yes' }, (reader) => ({
        name: reader.required('release-name', parseReleaseName),
        version: reader.required('release-version', text),
        mode: reader.oneOf('mode', ['error', 'warn']),
        seconds: reader.integer('seconds', { min: 1, max: 9 }),
        quick: reader.boolean('quick'),
      })),
    )
    expect(error).toEqual(failure('InputError', 'INPUT_MALFORMED'))
    for (const name of ['release-name', 'release-version', 'mode', 'seconds', 'quick'])
      expect(error.message).toContain(name)
  })

  it('reports the faults when the story stumbles over a value that is missing because of them', () => {
    expect(() => read({}, (reader) => reader.required('release-name', text).length)).toThrow(
      failure('InputError', 'INPUT_MISSING'),
    )
  })

  it('lets an error through that is not of the inputs', () => {
    expect(() =>
      read({ signer: 'x' }, (reader) =>
        reader.required('signer', () => {
          throw new RangeError('a bug')
        }),
      ),
    ).toThrow(RangeError)
  })

  it('refuses an input that the action never asks for', () => {
    expect(() =>
      read({ 'allowed-account-id': '1' }, (reader) => reader.list('allowed-account-ids', text)),
    ).toThrow(failure('InputError', 'INPUT_UNKNOWN'))
  })

  it('passes over an empty input that the action never asks for', () => {
    expect(read({ other: '' }, () => 1)).toBe(1)
  })

  it.each(['10', '901.0', '9e2', '', '0x400', '0900', '９００', ' '])(
    'refuses %j as an integer from 900 to 950',
    (value) => {
      expect(() =>
        read({ seconds: value }, (reader) => reader.integer('seconds', { min: 900, max: 950 })),
      ).toThrow(InputError)
    },
  )

  it.each(['900', '950'])('takes the limit %s', (value) => {
    expect(read({ seconds: value }, (reader) => reader.integer('seconds', { min: 900, max: 950 }))).toBe(
      Number(value),
    )
  })

  it.each(['True', 'yes', '1', 'on', 'TRUE'])('refuses %s as a boolean', (value) => {
    expect(() => read({ quick: value }, (reader) => reader.boolean('quick'))).toThrow(
      failure('InputError', 'INPUT_MALFORMED'),
    )
  })

  it('reads false', () => {
    expect(read({ quick: 'false' }, (reader) => reader.boolean('quick'))).toBe(false)
  })

  it('refuses a word that is not of the list', () => {
    expect(() => read({ mode: 'Error' }, (reader) => reader.oneOf('mode', ['error', 'warn']))).toThrow(
      failure('InputError', 'INPUT_MALFORMED'),
    )
  })

  it('does not print a long text that stands in a wrong place', () => {
    const value = 'x'.repeat(100)
    expect(
      thrownBy(() => read({ mode: value }, (reader) => reader.oneOf('mode', ['error']))).message,
    ).not.toContain(value)
  })

  it('splits lines and drops empty ones, keeping commas', () => {
    expect(read({ path: 'a,b\r\n\n  c \n' }, (reader) => reader.lines('path'))).toEqual(['a,b', 'c'])
  })

  it('splits lists at commas and line ends', () => {
    expect(read({ ids: '1, 2\n3,' }, (reader) => reader.list('ids', Number))).toEqual([1, 2, 3])
  })

  it('refuses a list of separators alone, which would turn off what it limits', () => {
    expect(() => read({ ids: ' ,\n,' }, (reader) => reader.list('ids', text))).toThrow(
      failure('InputError', 'INPUT_MALFORMED'),
    )
  })

  it('has no values of an absent list', () => {
    expect(read({}, (reader) => reader.list('ids', text))).toEqual([])
  })

  it('has no lines of an absent input', () => {
    expect(read({}, (reader) => reader.lines('path'))).toEqual([])
  })

  it('refuses absent lines that are required', () => {
    expect(() => read({}, (reader) => reader.requiredLines('path'))).toThrow(
      failure('InputError', 'INPUT_MISSING'),
    )
  })

  it('parses each line', () => {
    expect(() =>
      read({ names: 'good\n-bad' }, (reader) => reader.requiredLines('names', parseReleaseName)),
    ).toThrow(failure('InputError', 'INPUT_MALFORMED'))
  })

  it.each([
    [{}, 'INPUT_MISSING'],
    [{ store: 's', bundle: 'b' }, 'INPUT_CONFLICT'],
  ])('refuses %j where exactly one of store and bundle is needed', (given, code) => {
    expect(() => read(given, (reader) => reader.exactlyOneOf('store', 'bundle'))).toThrow(
      failure('InputError', code),
    )
  })

  it('takes exactly one of two', () => {
    expect(() => read({ store: 's' }, (reader) => reader.exactlyOneOf('store', 'bundle'))).not.toThrow()
  })

  it('refuses two inputs of which at most one may be given', () => {
    expect(() => read({ a: '1', b: '2' }, (reader) => reader.atMostOneOf('a', 'b'))).toThrow(
      failure('InputError', 'INPUT_CONFLICT'),
    )
  })

  it('refuses an input without what it requires', () => {
    expect(() => read({ role: 'r' }, (reader) => reader.requires('role', 'region'))).toThrow(
      failure('InputError', 'INPUT_CONFLICT'),
    )
  })

  it('requires nothing for an absent input', () => {
    expect(() => read({}, (reader) => reader.requires('role', 'region'))).not.toThrow()
  })
})
