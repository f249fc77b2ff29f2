import { describe, expect, it } from '@jest/globals'
import type { Hold, Lift } from '@secure-deploy/core/records/hold'
import { encodeHold, encodeLift, parseHold, parseLift } from '@secure-deploy/core/records/hold-statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { scopes } from '../../../support/holds.ts'
import { run } from '../../../support/releases.ts'

const { claims, claimsSource } = run
const hold: Hold = {
  scope: scopes.release,
  reason: 'a leak',
  placedOn: '2025-06-15T12:00:00Z',
  until: '2025-06-16T12:00:00Z',
  run: { claims, claimsSource },
}
const lift: Lift = {
  hold: sha256Of(encodeHold(hold)),
  scope: scopes.release,
  reason: 'mended',
  liftedOn: '2025-06-15T13:00:00Z',
  run: { claims, claimsSource },
}
const malformed = errorWith('STATEMENT_MALFORMED')
const edit = (bytes: Uint8Array, change: (text: string) => string) =>
  Buffer.from(change(Buffer.from(bytes).toString()))

describe('encodeHold', () => {
  it('writes an in-toto statement whose subject is the scope, by the digest of its text', () => {
    expect(
      JSON.parse(Buffer.from(encodeHold({ ...hold, run: undefined } as unknown as Hold)).toString()),
    ).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'release/app/1.0.0', digest: { sha256: sha256Of(Buffer.from('release/app/1.0.0')) } },
      ],
      predicateType: 'https://github.com/OWNER/secure-deploy-actions/predicates/hold/v1',
      predicate: {
        scope: { kind: 'release', name: 'app', version: '1.0.0' },
        reason: 'a leak',
        placedOn: '2025-06-15T12:00:00Z',
        until: '2025-06-16T12:00:00Z',
      },
    })
  })
})

describe('parseHold', () => {
  it.each(Object.values(scopes))('reads back a hold on a $kind', (scope) => {
    expect(parseHold(encodeHold({ ...hold, scope }))).toEqual({ ...hold, scope })
  })

  it('reads back a hold without an end that nobody placed from a run', () => {
    const { scope, reason, placedOn } = hold
    expect(parseHold(encodeHold({ scope, reason, placedOn }))).toEqual({ scope, reason, placedOn })
  })

  it.each([
    [
      'a member that it does not know',
      (text: string) => text.replace('"reason"', '"severity":"high","reason"'),
    ],
    [
      'a scope that its subject does not name',
      (text: string) => text.replace('"version":"1.0.0"', '"version":"1.0.1"'),
    ],
    [
      'another scope than this version knows',
      (text: string) => text.replace('"kind":"release"', '"kind":"team"'),
    ],
    ['no reason', (text: string) => text.replace('"a leak"', '""')],
    ['a reason of two lines', (text: string) => text.replace('a leak', 'a\\nleak')],
    ['a time that is none', (text: string) => text.replace('2025-06-16T12:00:00Z', 'tomorrow')],
    ['a name that cannot be a key', (text: string) => text.replaceAll('app', '../app')],
    [
      'another order of its members',
      (text: string) => text.replace(/("reason":"[^"]+"),("placedOn":"[^"]+")/, '$2,$1'),
    ],
    ['claims without a source', (text: string) => text.replace(/,"claimsSource":"[^"]+"/, '')],
    ['text that is not JSON', (text: string) => text.slice(1)],
  ])('refuses %s', (_, change) => {
    expect(() => parseHold(edit(encodeHold(hold), change))).toThrow(malformed)
  })

  it('refuses a lift', () => {
    expect(() => parseHold(encodeLift(lift))).toThrow(malformed)
  })

  it('refuses what is too large to be a hold', () => {
    expect(() => parseHold(Buffer.alloc(2 * 1024 ** 2, ' '))).toThrow(malformed)
  })
})

describe('parseLift', () => {
  it.each(Object.values(scopes))('reads back a lift of a hold on a $kind', (scope) => {
    expect(parseLift(encodeLift({ ...lift, scope }))).toEqual({ ...lift, scope })
  })

  it.each([
    ['no hold', (text: string) => text.replace(/"hold":\{[^}]+\},/, '')],
    ['a hold by something else than a digest', (text: string) => text.replace(lift.hold, 'all')],
    [
      'a scope that its subject does not name',
      (text: string) => text.replace('"version":"1.0.0"', '"version":"1.0.1"'),
    ],
    ['an unknown member', (text: string) => text.replace('"reason"', '"all":"true","reason"')],
  ])('refuses %s', (_, change) => {
    expect(() => parseLift(edit(encodeLift(lift), change))).toThrow(malformed)
  })

  it('refuses a hold', () => {
    expect(() => parseLift(encodeHold(hold))).toThrow(malformed)
  })
})
