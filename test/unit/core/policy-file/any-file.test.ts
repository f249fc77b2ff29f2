import { describe, expect, it } from '@jest/globals'
import { InputError } from '@secure-deploy/core/errors'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { parseNameText } from '@secure-deploy/notary'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { placesOf, replaced, strange } from '../../../support/file-changes.ts'
import { policyText, wholeFile as whole } from '../../../support/policies.ts'
import type { FileChanges } from '../../../support/policies.ts'

/** Whether the file is taken; anything that is thrown but the one refusal fails the test. */
function isTaken(bytes: Uint8Array): boolean {
  try {
    parseDeployPolicy(bytes, 'deploy-policy.yml')
    return true
  } catch (failure) {
    if (failure instanceof InputError && failure.code === 'POLICY_MALFORMED') return false
    throw failure
  }
}

describe('parseDeployPolicy', () => {
  it('takes the file that is changed here', () => {
    expect(isTaken(Buffer.from(policyText(whole)))).toBe(true)
  })

  it('takes any text or refuses it as a policy', () => {
    fc.assert(fc.property(fc.string(), (text) => !isTaken(Buffer.from(text))))
  })

  it('takes any value or refuses it as a policy', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !isTaken(Buffer.from(stringify(value)))))
  })

  it('takes any bytes that are changed in a sound file or refuses them as a policy', () => {
    const bytes = Buffer.from(policyText(whole))
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(changes, (list) => {
        const changed = Buffer.from(bytes)
        for (const [at, byte] of list) changed[at] = byte
        expect(typeof isTaken(changed)).toBe('boolean')
      }),
    )
  })

  it('takes anything at any place of a sound file or refuses it as a policy', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(whole)), strange, (place, value) => {
        const fields = replaced(whole, place, value) as FileChanges
        expect(typeof isTaken(Buffer.from(policyText(fields)))).toBe('boolean')
      }),
      { numRuns: 150 },
    )
  })

  it('refuses a field of any other name, wherever it stands', () => {
    const maps = placesOf(whole).filter((place) => {
      const value = place.reduce((at, name) => (at as Record<string, unknown>)[name], whole as unknown)
      return typeof value === 'object' && !Array.isArray(value) && place.at(-1) !== 'stores'
    })
    fc.assert(
      fc.property(fc.constantFrom(...maps), fc.stringMatching(/^x-[a-z]{1,10}$/), (place, name) => {
        const fields = replaced(whole, [...place, name], 1) as FileChanges
        expect(isTaken(Buffer.from(policyText(fields)))).toBe(false)
      }),
    )
  })

  it('takes no set of signers in which one certificate could be two', () => {
    const attribute = (type: string) => fc.constantFrom('', `,${type}=a`, `,${type}=b`)
    const subject = fc
      .tuple(attribute('CN'), attribute('OU'), attribute('L'))
      .map((parts) => `O=Example,ST=WA,C=US${parts.join('')}`)
    const certificate = fc
      .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'), fc.constantFrom('a', 'b'))
      .map(([cn, ou, l]) => parseNameText(`O=Example,ST=WA,C=US,CN=${cn},OU=${ou},L=${l}`))
    const { trust } = whole as { trust: object }
    fc.assert(
      fc.property(fc.uniqueArray(subject, { minLength: 2, maxLength: 3 }), certificate, (subjects, leaf) => {
        const releases = subjects.map((one) => ({ subject: one, store: 'ca:releases' }))
        fc.pre(isTaken(Buffer.from(policyText({ ...whole, trust: { ...trust, releases } }))))
        const accepting = subjects.filter((one) =>
          parseNameText(one).every(({ type, value }) =>
            leaf.some((other) => other.type === type && other.value === value),
          ),
        )
        expect(accepting.length).toBeLessThan(2)
      }),
    )
  })
})
