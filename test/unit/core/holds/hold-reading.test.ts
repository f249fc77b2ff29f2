import { beforeEach, describe, expect, it } from '@jest/globals'
import { ServiceError } from '@secure-deploy/core/errors'
import { holdKey, liftKey } from '@secure-deploy/core/records/hold'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { sha256Of } from '@secure-deploy/core/values/digest'
import fc from 'fast-check'
import { errorWith } from '../../../support/errors.ts'
import { holder, holdsTrial, scopes, stranger } from '../../../support/holds.ts'
import type { HoldsTrial } from '../../../support/holds.ts'
import { accessDenied, memoryStore } from '../../../support/memory-store.ts'
import { now, releaseId } from '../../../support/releases.ts'

const invalid = errorWith('RECORD_INVALID')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

let trial: HoldsTrial
beforeEach(() => {
  trial = holdsTrial()
})

const opened = () => trial.store.requests.filter((request) => request.startsWith('open '))
const move = (from: string, to: string) => {
  trial.store.objects.set(to, trial.store.objects.get(from) ?? Buffer.from(''))
  trial.store.objects.delete(from)
}

describe('readHolds', () => {
  it('finds none in a store without any, by one list', async () => {
    expect(await trial.read()).toEqual([])
    expect(trial.store.requests).toEqual(['list holds/'])
  })

  it.each(Object.values(scopes))('finds a hold on a $kind', async (scope) => {
    const { location } = await trial.place({ scope, until: later(1) })
    expect(await trial.read()).toEqual([
      {
        scope,
        reason: 'a leak in 1.0.0',
        placedOn: '2025-06-15T12:00:00Z',
        until: '2025-06-15T13:00:00Z',
        signedBy: 'CN=Holder,O=Example,C=US',
        uri: location.uri,
      },
    ])
  })

  it('finds all of several holds, the oldest first', async () => {
    for (const [hours, reason] of [
      [2, 'last'],
      [0, 'first'],
      [1, 'second'],
    ] as const)
      await trial.place({ reason }, holder, later(hours))
    expect((await trial.read()).map(({ reason }) => reason)).toEqual(['first', 'second', 'last'])
  })

  it('opens nothing that concerns another release', async () => {
    const other = releaseId('other', '1.0.0')
    await trial.place({ scope: { kind: 'release', ...releaseId('app', '2.0.0') } })
    await trial.place({ scope: { kind: 'name', name: other.name } })
    await trial.place({ scope: { kind: 'environment', environment: 'staging' } })
    expect(await trial.read()).toEqual([])
    expect(opened()).toEqual([])
  })

  it('lets a hold on another signer be', async () => {
    await trial.place({ scope: { kind: 'signer', signer: 'CN=Somebody else' } })
    expect(await trial.read()).toEqual([])
  })

  it('holds the versions of a profile that is held', async () => {
    const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app'
    await trial.place({ scope: { kind: 'signer', signer: profile } })
    expect(await trial.read({ signedBy: [`${profile}/AbCdEfGh12`] })).toHaveLength(1)
    expect(await trial.read({ signedBy: [`${profile}2/AbCdEfGh12`] })).toEqual([])
  })

  it('holds one release for a name in another case', async () => {
    await trial.place({ scope: { kind: 'environment', environment: 'Production' } })
    expect(await trial.read()).toHaveLength(1)
  })

  it('takes a hold for over from its end on', async () => {
    await trial.place({ until: later(1) })
    expect(await trial.read({}, { now: later(0.99) })).toHaveLength(1)
    expect(await trial.read({}, { now: later(1) })).toEqual([])
  })

  it('holds before the date of a hold', async () => {
    await trial.place()
    expect(await trial.read({}, { now: later(-1) })).toHaveLength(1)
  })
})

describe('readHolds, of what cannot be believed', () => {
  it('refuses a hold that somebody else signed', async () => {
    await trial.place({}, stranger)
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it('refuses a hold with fewer signers than must have signed', async () => {
    await trial.place()
    const [one] = oneOf(await holder.trust()).parties
    const [two] = oneOf(await stranger.trust()).parties
    const signers = { parties: [one!, { ...two!, name: 'stranger' }], threshold: 2 }
    await expect(trial.read({}, { signers })).rejects.toThrow(invalid)
  })

  it('names the hold', async () => {
    const { location } = await trial.place({}, stranger)
    await expect(trial.read()).rejects.toThrow(location.uri)
  })

  it.each(['', '{}', 'no bundle'])('refuses %j in the place of a hold', async (text) => {
    trial.store.objects.set(holdKey(scopes.name, sha256Of(Buffer.from('x'))), Buffer.from(text))
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it('refuses a hold whose statement was changed', async () => {
    const { location } = await trial.place()
    const { statement, signatures } = parseBundle(trial.store.objects.get(location.key!)!)
    const changed = Buffer.from(Buffer.from(statement).toString().replace('leak', 'leap'))
    const { bytes } = encodeBundle({ statement: changed, signatures })
    trial.store.objects.delete(location.key!)
    trial.store.objects.set(holdKey(scopes.name, sha256Of(bytes)), bytes)
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it('refuses a hold on something else that was brought here', async () => {
    const { location, sha256 } = await trial.place({ scope: { kind: 'environment', environment: 'staging' } })
    move(location.key!, holdKey(scopes.environment, sha256))
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it('refuses a hold that stands under the digest of another', async () => {
    const { location } = await trial.place()
    move(location.key!, holdKey(scopes.name, sha256Of(Buffer.from('another'))))
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it('refuses a lift in the place of a hold', async () => {
    const { location, sha256, hold } = await trial.place()
    const lift = await trial.lift({ hold, sha256 }, holder)
    move(lift.location.key!, location.key!)
    await expect(trial.read()).rejects.toThrow(invalid)
  })

  it.each(['holds/name/app/README', 'holds/team/builders/hold.bundle.json', 'holds/README'])(
    'refuses %s, which it does not know',
    async (key) => {
      trial.store.objects.set(key, Buffer.from(''))
      await expect(trial.read()).rejects.toThrow(invalid)
    },
  )

  it('is not stopped by what cannot be believed about another release', async () => {
    trial.store.objects.set('holds/name/other/README', Buffer.from(''))
    expect(await trial.read()).toEqual([])
  })

  it('refuses a hold that is listed and cannot be opened', async () => {
    const { location } = await trial.place()
    const store = { ...trial.store, open: () => Promise.resolve(undefined) }
    await expect(trial.read({}, { store })).rejects.toThrow(location.key)
  })

  it('does not take a list that is denied for an empty one', async () => {
    const store = memoryStore('s3://store', {
      before: (request) => {
        throw accessDenied(request)
      },
    })
    await expect(trial.read({}, { store })).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
  })

  it('tells what could not be read from what cannot be believed', async () => {
    await trial.place()
    const denied = { ...trial.store, open: () => Promise.reject(accessDenied('open')) }
    await expect(trial.read({}, { store: denied })).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
  })
})

describe('readHolds, of lifts', () => {
  it.each(Object.values(scopes))(
    'lets through what was held by its $kind, once it is lifted',
    async (scope) => {
      await trial.lift(await trial.place({ scope }))
      expect(await trial.read()).toEqual([])
    },
  )

  it('keeps the other of two holds', async () => {
    await trial.place({ reason: 'first' })
    await trial.lift(await trial.place({ reason: 'second' }))
    expect((await trial.read()).map(({ reason }) => reason)).toEqual(['first'])
  })

  it('keeps a hold that somebody lifted who may not, and names that lift', async () => {
    const lift = await trial.lift(await trial.place(), stranger)
    const [hold] = await trial.read()
    expect(hold?.failedLifts).toEqual([expect.stringContaining(lift.location.uri)])
  })

  it('keeps a hold whose lift those who may only hold have signed', async () => {
    await trial.lift(await trial.place(), holder)
    expect(await trial.read()).toHaveLength(1)
  })

  it('keeps a hold beside which the lift of another was put', async () => {
    const first = await trial.place({ reason: 'first' })
    const second = await trial.place({ reason: 'second' })
    const { location } = await trial.lift(second)
    move(location.key!, location.key!.replace(second.sha256, first.sha256))
    expect(await trial.read()).toHaveLength(2)
  })

  it('keeps a hold beside which the lift of another scope was put', async () => {
    const { hold, sha256 } = await trial.place()
    const { location } = await trial.lift({ hold: { ...hold, scope: scopes.release }, sha256 })
    move(location.key!, location.key!.replace('release/app/1.0.0', 'name/app'))
    expect(await trial.read()).toHaveLength(1)
  })

  it.each(['', '{}'])('keeps a hold beside which %j stands for a lift', async (text) => {
    const { sha256 } = await trial.place()
    trial.store.objects.set(liftKey(scopes.name, sha256, sha256Of(Buffer.from('x'))), Buffer.from(text))
    expect((await trial.read())[0]?.failedLifts).toHaveLength(1)
  })

  it('keeps a hold beside which its own copy stands for a lift', async () => {
    const { sha256, location } = await trial.place()
    trial.store.objects.set(liftKey(scopes.name, sha256, sha256), trial.store.objects.get(location.key!)!)
    expect(await trial.read()).toHaveLength(1)
  })

  it('lets through with one lift that holds among others that do not', async () => {
    const placed = await trial.place()
    await trial.lift(placed, stranger)
    await trial.lift(placed)
    expect(await trial.read()).toEqual([])
  })

  it('ends even a hold that cannot be believed', async () => {
    await trial.lift(await trial.place({}, stranger))
    expect(await trial.read()).toEqual([])
  })

  it('does not take a lift of which it could not be found out for none', async () => {
    await trial.lift(await trial.place())
    const asked = new ServiceError('REVOCATION_UNKNOWN', 'nobody answers')
    const store = {
      ...trial.store,
      open: (key: string) => (key.includes('/lifts/') ? Promise.reject(asked) : trial.store.open(key)),
    }
    await expect(trial.read({}, { store })).rejects.toThrow(errorWith('REVOCATION_UNKNOWN'))
  })

  it('asks about no lift of a hold that holds nothing here', async () => {
    await trial.lift(await trial.place({ until: later(1) }))
    trial.store.requests.length = 0
    await trial.read({}, { now: later(2) })
    expect(opened()).toHaveLength(1)
  })
})

describe('readHolds, in any store', () => {
  it('never lets through what is held, whatever else stands among the holds', async () => {
    await trial.place()
    const held = new Map(trial.store.objects)
    const names = fc.constantFrom(
      'holds',
      'name',
      'app',
      'lifts',
      'hold.bundle.json',
      'release',
      '1.0.0',
      'signer',
    )
    const keys = fc.array(names, { minLength: 1, maxLength: 5 }).map((parts) => `holds/${parts.join('/')}`)
    await fc.assert(
      fc.asyncProperty(fc.dictionary(keys, fc.string()), async (others) => {
        trial.store.objects.clear()
        for (const [key, text] of Object.entries(others)) trial.store.objects.set(key, Buffer.from(text))
        for (const [key, bytes] of held) trial.store.objects.set(key, bytes)
        const found = await trial.read().catch((failure: unknown) => failure)
        if (Array.isArray(found)) expect(found).toHaveLength(1)
        else expect(found).toMatchObject({ code: 'RECORD_INVALID' })
      }),
      { numRuns: 60 },
    )
  })
})
