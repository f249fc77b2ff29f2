/** docs/policy.md names every field and every open point, and its complete example is one. */
import { describe, expect, it } from '@jest/globals'
import { openPointIds } from '@secure-deploy/core/policy-file/open-point'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { bypassableRules, findingLevels, weekdays } from '@secure-deploy/core/policy/deploy-policy'
import { policySchemaFile } from '@secure-deploy/tools/policy-schema'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { placesOf } from '../support/file-changes.ts'
import { read } from './repository-files.ts'

const text = read('docs/policy.md')
const schema = JSON.parse(read(policySchemaFile)) as object
const fences = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, content]) => content!)
const examples = fences.filter((fence) => /^version: 1$/m.test(fence))

/** Every code in backquotes, and every last part of one with dots. */
const named = new Set(
  [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, code]) => [code!, code!.slice(code!.lastIndexOf('.') + 1)]),
)

function rowsBelow(heading: string): readonly string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, id]) => id!)
}

describe('docs/policy.md', () => {
  it('names every field of the schema', () => {
    const fields = placesOf(schema).filter((place) => place.at(-2) === 'properties')
    expect([...new Set(fields.map((place) => place.at(-1)!))].filter((name) => !named.has(name))).toEqual([])
  })

  it('names every word that can be chosen', () => {
    const words = [...weekdays, ...findingLevels, ...bypassableRules]
    expect(words.filter((word) => !named.has(word))).toEqual([])
  })

  it('names every open point, in the order of the check, and no other', () => {
    expect(rowsBelow('What a policy leaves open')).toEqual(openPointIds)
  })

  it('has a complete example that can be used and leaves nothing open', () => {
    expect(examples).toHaveLength(1)
    const policy = parseDeployPolicy(Buffer.from(examples[0]!), 'docs/policy.md')
    expect(openPoints(policy, new Date('2026-01-01T00:00:00Z'))).toEqual([])
  })

  it('has an example that the published schema takes', () => {
    const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema)
    expect(isValid(parse(examples[0]!))).toBe(true)
  })
})
