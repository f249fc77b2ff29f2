import { describe, expect, it } from '@jest/globals'
import { holdKey, liftKey, readHoldKey } from '@secure-deploy/core/records/hold'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { scopes } from '../../../support/holds.ts'

const [hold, lift] = ['a hold', 'a lift'].map((text) => sha256Of(Buffer.from(text))) as [
  ReturnType<typeof sha256Of>,
  ReturnType<typeof sha256Of>,
]

describe('readHoldKey', () => {
  it.each(Object.values(scopes))('reads the keys of a hold on a $kind and of its lifts', (scope) => {
    const key = holdKey(scope, hold)
    const folder = key.slice(0, -'hold.bundle.json'.length)
    expect(readHoldKey(key)).toEqual({ kind: 'hold', key, hold, folder })
    expect(readHoldKey(liftKey(scope, hold, lift))).toMatchObject({ kind: 'lift', hold, folder })
  })

  it.each([
    'holds/README',
    'holds/name/app',
    'holds/name/app/hold.bundle.json',
    `holds/name/app/${hold}`,
    `holds/name/app/${hold}/hold.bundle.json/x`,
    `holds/name/app/${hold}/hold.bundle.JSON`,
    `holds/name/app/${hold.toUpperCase()}/hold.bundle.json`,
    `holds/name/app/${hold}/lifts/${lift}`,
    `holds/name/app/${hold}/lifts/x.bundle.json`,
    `holds/name/app/${hold}/lifts/${lift}.bundle.json/x`,
    `holds/release/app/${hold}/hold.bundle.json`,
    `holds/team/builders/${hold}/hold.bundle.json`,
    `holds/constructor/${hold}/hold.bundle.json`,
  ])('does not know %s', (key) => {
    expect(readHoldKey(key)).toBeUndefined()
  })
})
