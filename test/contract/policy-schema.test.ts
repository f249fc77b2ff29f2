/** The published JSON Schema of deploy-policy.yml is the one by which policies are read, and another validator agrees with it. */
import { describe, expect, it } from '@jest/globals'
import { policyFile } from '@secure-deploy/core/policy-file/schema'
import { policySchemaFile, policySchemaText } from '@secure-deploy/tools/policy-schema'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { safeParse } from 'valibot'
import { placesOf, replaced, strange } from '../support/file-changes.ts'
import { wholeFile } from '../support/policies.ts'
import { read } from './repository-files.ts'

const schema = JSON.parse(read(policySchemaFile)) as object

/** Lists of kinds and unions are spelt out on purpose; everything else that is odd fails. */
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)

function isRead(value: unknown): boolean {
  return safeParse(policyFile, value).success
}

describe(policySchemaFile, () => {
  it('is what npm run schema writes', () => {
    expect(read(policySchemaFile)).toBe(policySchemaText())
  })

  it('describes every field', () => {
    const undescribed = placesOf(schema).filter((place) => {
      if (place.at(-2) !== 'properties') return false
      const field = place.reduce((at, name) => (at as Record<string, object>)[name]!, schema)
      return !('description' in field)
    })
    expect(undescribed).toEqual([])
  })

  it('takes a file that has every kind of field', () => {
    expect(isValid(wholeFile)).toBe(true)
    expect(isRead(wholeFile)).toBe(true)
  })

  it('takes and refuses what the reader of policies takes and refuses', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(wholeFile)), strange, (place, value) => {
        const file = JSON.parse(JSON.stringify(replaced(wholeFile, place, value))) as unknown
        expect(isValid(file)).toBe(isRead(file))
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses a field of any other name, wherever it stands', () => {
    const maps = placesOf(wholeFile).filter((place) => {
      const value = place.reduce((at, name) => (at as Record<string, unknown>)[name], wholeFile as unknown)
      return typeof value === 'object' && !Array.isArray(value)
    })
    for (const place of maps) expect(isValid(replaced(wholeFile, [...place, 'x-unknown'], 1))).toBe(false)
  })
})
