import { beforeEach, describe, expect, it } from '@jest/globals'
import { readDeployments, recordDeployment } from '@secure-deploy/core/environments/deployment-record'
import type { RecordRequest } from '@secure-deploy/core/environments/deployment-record'
import { parseDeployment } from '@secure-deploy/core/records/deployment'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { recordKey } from '@secure-deploy/core/release/layout'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { accessDenied, memoryStore, pushOnly } from '../../../support/memory-store.ts'
import type { MemoryStore } from '../../../support/memory-store.ts'
import { noRevocation, now, releaseId, run, signerOf } from '../../../support/releases.ts'

const deployer = signerOf()
const stranger = signerOf()
const { claims, claimsSource } = run
const bundle = { id: releaseId(), sha256: sha256Of(Buffer.from('the bundle')) }
const request: RecordRequest = {
  id: bundle.id,
  bundleSha256: bundle.sha256,
  environment: 'staging',
  outcome: 'success',
  target: 'the function app',
}
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

let store: MemoryStore
beforeEach(() => {
  store = memoryStore()
})

const record = (changes: Partial<RecordRequest> = {}, signer = deployer) =>
  recordDeployment({ ...request, ...changes }, { store, signers: [signer], clock: () => now })
const read = async (changes: Partial<typeof bundle> = {}, environment = 'staging') =>
  readDeployments(store, { ...bundle, ...changes }, environment, {
    trusted: oneOf(await deployer.trust()),
    revocation: noRevocation,
    now,
  })

describe('recordDeployment', () => {
  it('writes one signed record under the digest of its bundle, with an identity that can only put', async () => {
    const writeOnly = memoryStore('s3://store', {
      before: (asked) => {
        if (!asked.startsWith('create ')) throw accessDenied(asked)
      },
    })
    const ports = { store: pushOnly(writeOnly), signers: [deployer] as const, clock: () => now }
    const recorded = await recordDeployment({ ...request, run: { claims, claimsSource } }, ports)
    const [[key, bytes], ...others] = [...writeOnly.objects] as [[string, Uint8Array]]
    expect(others).toEqual([])
    expect(key).toBe(recordKey(bundle.id, 'deployment', sha256Of(bytes)))
    expect(recorded).toMatchObject({ sha256: sha256Of(bytes), location: { key } })
    expect(parseDeployment(parseBundle(bytes).statement)).toEqual({
      ...request,
      store: 's3://store',
      deployedOn: '2025-06-15T12:00:00Z',
      run: { claims, claimsSource },
    })
  })

  it('records when the deployment ended', async () => {
    const { deployment } = await record({ deployedOn: minutes(-90) })
    expect(deployment.deployedOn).toBe('2025-06-15T10:30:00Z')
  })

  it('refuses a deployment that is yet to end, and signs nothing', async () => {
    await expect(record({ deployedOn: minutes(16) })).rejects.toThrow(errorWith('INPUT_MALFORMED'))
    expect(store.requests).toEqual([])
  })

  it('allows for clocks that differ a little', async () => {
    expect((await record({ deployedOn: minutes(1) })).deployment.deployedOn).toBe('2025-06-15T12:01:00Z')
  })
})

describe('readDeployments', () => {
  it('finds none where none is', async () => {
    expect(await read()).toEqual([])
  })

  it('finds every deployment in the order of their times', async () => {
    await record({ outcome: 'rolled-back', deployedOn: minutes(-10) })
    await record({ outcome: 'failure', deployedOn: minutes(-30) })
    await record({ outcome: 'success', deployedOn: minutes(-20) })
    const found = await read()
    expect(found.map(({ deployment }) => deployment.outcome)).toEqual(['failure', 'success', 'rolled-back'])
    expect(found[0]?.signatures[0]?.signature.signedBy).toContain('CN=Release signer')
  })

  const invalid = errorWith('RECORD_INVALID')

  it('refuses a record that somebody else signed, and names it', async () => {
    const { location } = await record({}, stranger)
    await expect(read()).rejects.toThrow(invalid)
    await expect(read()).rejects.toThrow(location.uri)
  })

  it.each(['', '{}', 'no bundle'])('refuses %j in the place of a record', async (text) => {
    store.objects.set(recordKey(bundle.id, 'deployment', bundle.sha256), Buffer.from(text))
    await expect(read()).rejects.toThrow(invalid)
  })

  it('refuses what stands among the records and has no such key', async () => {
    const { location } = await record()
    store.objects.set(`${location.key}.copy`, store.objects.get(location.key ?? '') ?? Buffer.from(''))
    await expect(read()).rejects.toThrow(invalid)
  })

  it.each([
    ['another bundle', { bundleSha256: sha256Of(Buffer.from('another')) }],
    ['another environment', { environment: 'production' }],
  ])('refuses the record of %s', async (_, changes) => {
    await record(changes)
    await expect(read()).rejects.toThrow(invalid)
  })

  it('refuses the record of another store that was brought here', async () => {
    const other = memoryStore('s3://other')
    await recordDeployment(request, { store: other, signers: [deployer], clock: () => now })
    for (const [key, bytes] of other.objects) store.objects.set(key, bytes)
    await expect(read()).rejects.toThrow(invalid)
  })

  it('refuses the record of another release that was brought here', async () => {
    const { location } = await record({ id: releaseId('app', '2.0.0') })
    const bytes = store.objects.get(location.key ?? '') ?? Buffer.from('')
    store.objects.set(recordKey(bundle.id, 'deployment', sha256Of(bytes)), bytes)
    await expect(read()).rejects.toThrow(invalid)
  })

  it('refuses a record that is listed and cannot be opened', async () => {
    await record()
    store = { ...store, open: () => Promise.resolve(undefined) }
    await expect(read()).rejects.toThrow(invalid)
  })

  it('does not take a list that is denied for an empty one', async () => {
    store = { ...store, list: (prefix) => Promise.reject(accessDenied(prefix)) }
    await expect(read()).rejects.toThrow(errorWith('AWS_ACCESS_DENIED'))
  })
})
