import { describe, expect, it } from '@jest/globals'
import { matchesRelease } from '@secure-deploy/core/policy/release-pattern'
import { parseReleaseName } from '@secure-deploy/core/values/names'
import fc from 'fast-check'

const name = (text: string) => parseReleaseName(text, 'release-name')

describe('matchesRelease', () => {
  it.each([
    ['app', 'app', true],
    ['*', 'app', true],
    ['app*', 'app', true],
    ['*app', 'app', true],
    ['a*p', 'app', true],
    ['a**p', 'app', true],
    ['*p*', 'app', true],
    ['app-*-api', 'app-orders-api', true],
    ['*-a*-b', 'x-a-a-b', true],
    ['app', 'app2', false],
    ['app', 'App', false],
    ['app*', 'my-app', false],
    ['*app', 'app2', false],
    // The same characters cannot be the end of one piece and the beginning of the next.
    ['ap*pp', 'app', false],
    ['app*app', 'app', false],
    ['*b*a*', 'ab', false],
    ['.pp', 'app', false],
    ['a.p', 'app', false],
    ['', 'app', false],
  ])('%j and %j: %s', (pattern, text, expected) => {
    expect(matchesRelease([pattern], name(text))).toBe(expected)
  })

  it('matches nothing without a pattern', () => {
    expect(matchesRelease([], name('app'))).toBe(false)
  })

  it('agrees with a pattern that is tried in every way', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 8 })
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(pattern, letters, (one, text) => {
        const every = new RegExp(`^${one.replaceAll('*', '.*')}$`)
        expect(matchesRelease([one], name(text))).toBe(every.test(text))
      }),
    )
  })

  it('takes no longer than the name is long, whatever the pattern', () => {
    const long = name('a'.repeat(128))
    expect(matchesRelease([`${'a*'.repeat(5000)}b`], long)).toBe(false)
  })
})
