import { describe, expect, it } from '@jest/globals'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import { holdKey } from '@secure-deploy/core/records/hold'
import { parseHold, parseLift } from '@secure-deploy/core/records/hold-statement'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { holder, lifter, scopes, stranger } from '../../../support/holds.ts'
import { accessDenied, memoryStore, pushOnly } from '../../../support/memory-store.ts'
import { now, run } from '../../../support/releases.ts'

const writeOnly = () => {
  const store = memoryStore('s3://store', {
    before: (request) => {
      if (!request.startsWith('create ')) throw accessDenied(request)
    },
  })
  return { store, ports: { store: pushOnly(store), signers: [holder] as const, clock: () => now } }
}
const request = { scope: scopes.release, reason: 'a leak' }

describe('placeHold', () => {
  it('writes one signed hold under the digest of its bundle, with an identity that can only put', async () => {
    const { store, ports } = writeOnly()
    const { claims, claimsSource } = run
    const until = new Date('2025-06-16T12:00:00Z')
    const placed = await placeHold({ ...request, until, run: { claims, claimsSource } }, ports)
    const [[key, bytes], ...others] = [...store.objects] as [[string, Uint8Array]]
    const { statement } = parseBundle(bytes)
    expect(others).toEqual([])
    expect(key).toBe(holdKey(scopes.release, sha256Of(bytes)))
    expect(parseHold(statement)).toEqual({
      ...request,
      placedOn: '2025-06-15T12:00:00Z',
      until: '2025-06-16T12:00:00Z',
      run: { claims, claimsSource },
    })
    expect(placed).toMatchObject({ sha256: sha256Of(bytes), location: { key } })
  })

  it('places another hold each time', async () => {
    const { store, ports } = writeOnly()
    await placeHold(request, ports)
    await placeHold(request, { ...ports, clock: () => new Date(now.getTime() + 1000) })
    expect(store.objects.size).toBe(2)
  })

  it('counts a write as done whose answer was lost', async () => {
    const { store, ports } = writeOnly()
    const repeating = {
      storeUri: store.storeUri,
      create: async (...put: Parameters<typeof store.create>) => {
        await store.create(...put)
        return { ...(await store.create(...put)), uncertain: true as const }
      },
    }
    const { location } = await placeHold(request, { ...ports, store: repeating })
    expect([...store.objects.keys()]).toEqual([location.key])
  })

  it('carries a signature of every signer', async () => {
    const { store, ports } = writeOnly()
    const { signatures } = await placeHold(request, { ...ports, signers: [holder, stranger] })
    const [bytes] = [...store.objects.values()] as [Uint8Array]
    expect(parseBundle(bytes).signatures.length).toBe(2)
    expect(signatures.map(({ party }) => party)).toEqual([
      'CN=Holder,O=Example,C=US',
      'CN=Stranger,O=Example,C=US',
    ])
  })

  it('refuses an end that has passed, and writes nothing', async () => {
    const { store, ports } = writeOnly()
    await expect(placeHold({ ...request, until: now }, ports)).rejects.toThrow(errorWith('INPUT_MALFORMED'))
    expect(store.requests).toEqual([])
  })

  it('refuses what its own reader would refuse, and signs nothing', async () => {
    const { store, ports } = writeOnly()
    await expect(placeHold({ ...request, reason: 'two\nlines' }, ports)).rejects.toThrow(
      errorWith('STATEMENT_MALFORMED'),
    )
    expect(store.requests).toEqual([])
  })
})

describe('liftHold', () => {
  it('writes one signed lift beside the hold, with an identity that can only put', async () => {
    const { store, ports } = writeOnly()
    const { sha256: hold } = await placeHold(request, ports)
    const lifted = await liftHold({ ...request, hold }, { ...ports, signers: [lifter] })
    const [, [key, bytes]] = [...store.objects] as [unknown, [string, Uint8Array]]
    const { statement } = parseBundle(bytes)
    expect(key).toBe(`holds/release/app/1.0.0/${hold}/lifts/${sha256Of(bytes)}.bundle.json`)
    expect(parseLift(statement)).toEqual({ ...request, hold, liftedOn: '2025-06-15T12:00:00Z' })
    expect(lifted).toMatchObject({ sha256: sha256Of(bytes), location: { key } })
  })

  it.each([
    ['hold', scopes.release, sha256Of(Buffer.from('another'))],
    ['scope', scopes.name, undefined],
  ])('refuses another %s than stands in a store that it may read', async (_, scope, other) => {
    const store = memoryStore()
    const ports = { store, signers: [holder] as const, clock: () => now }
    const { sha256 } = await placeHold(request, ports)
    const lifted = liftHold({ ...request, scope, hold: other ?? sha256 }, { ...ports, reader: store })
    await expect(lifted).rejects.toThrow(errorWith('INPUT_MALFORMED'))
    expect(store.objects.size).toBe(1)
  })

  it('lifts what stands in a store that it may read', async () => {
    const store = memoryStore()
    const ports = { store, signers: [holder] as const, clock: () => now }
    const { sha256: hold } = await placeHold(request, ports)
    await liftHold({ ...request, hold }, { ...ports, reader: store })
    expect(store.objects.size).toBe(2)
  })
})
