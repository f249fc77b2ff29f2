import { describe, expect, it } from '@jest/globals'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import { promoteRelease, streamingCopier } from '@secure-deploy/core/environments/promote'
import { parsePromotion } from '@secure-deploy/core/environments/promotion'
import type { PromotePorts } from '@secure-deploy/core/environments/promotion-request'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { bundleKey, fileKey, recordKey } from '@secure-deploy/core/release/layout'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import { codeOf, errorWith } from '../../../support/errors.ts'
import { accessDenied, memoryStore } from '../../../support/memory-store.ts'
import type { MemoryStore } from '../../../support/memory-store.ts'
import {
  evidence,
  files,
  judgeOf,
  named,
  now,
  run,
  signerOf,
  signTestRelease,
  trustOf,
} from '../../../support/releases.ts'

const signed = await signTestRelease()
const promoter = signerOf()
const { id } = signed.release
const [app] = signed.release.files
if (app === undefined) throw new Error('the release has files')
const appKey = fileKey(id, app.digest.sha256, app.name)
const record = recordKey(id, 'promotion', signed.bundle.sha256)
const request = { id, environment: 'staging', run }

async function sourceStore(): Promise<MemoryStore> {
  const store = memoryStore('s3://development')
  const upload = { bundle: signed.bundle.bytes, files: named(files), evidence: named(evidence) }
  await uploadRelease(upload, { store, reader: store })
  return store
}

async function portsOf(target: MemoryStore, changes: Partial<PromotePorts> = {}): Promise<PromotePorts> {
  const source = await sourceStore()
  return {
    ...(await judgeOf()),
    source,
    target,
    copier: streamingCopier(source, target),
    signers: [promoter],
    clock: () => now,
    ...changes,
  }
}

function stagingStore(before?: (request: string) => void): MemoryStore {
  return memoryStore('s3://staging', before === undefined ? {} : { before })
}

describe('promoteRelease', () => {
  it('moves the same bytes', async () => {
    const target = stagingStore()
    await promoteRelease(request, await portsOf(target))
    expect(target.objects.get(appKey)?.toString()).toBe('the application')
    expect(target.objects.get(bundleKey(id))).toEqual(Buffer.from(signed.bundle.bytes))
  })

  it('leaves a release that verifies in its new place', async () => {
    const target = stagingStore()
    await promoteRelease(request, await portsOf(target))
    const { files: verified } = await verifyRelease({ id }, { ...(await judgeOf()), store: target })
    expect(verified).toHaveLength(2)
  })

  it('records who let which release into which environment, under which policy', async () => {
    const target = stagingStore()
    const { record: made } = await promoteRelease(request, await portsOf(target))
    const stored = parsePromotion(parseBundle(target.objects.get(record) ?? Buffer.from('')).statement)
    expect(stored).toEqual(made.promotion)
    expect(stored).toMatchObject({
      environment: 'staging',
      from: 's3://development',
      to: 's3://staging',
      bundleSha256: signed.bundle.sha256,
      policy: (await trustOf(promoter)).policyReference,
      run: { claims: { run_id: '1000' } },
    })
  })

  it('writes the record, the mark that leads to it, and the bundle last', async () => {
    const target = stagingStore()
    await promoteRelease(request, await portsOf(target))
    const mark = `arrivals/app/20250615T120000Z/1.0.0/${signed.bundle.sha256}`
    expect([...target.objects.keys()].slice(-3)).toEqual([record, mark, bundleKey(id)])
  })

  it('changes nothing when it runs again', async () => {
    const target = stagingStore()
    await promoteRelease(request, await portsOf(target))
    const before = new Map(target.objects)
    const { outcome } = await promoteRelease(request, await portsOf(target))
    expect(outcome).toBe('unchanged')
    expect(target.objects).toEqual(before)
  })

  it('leaves one result when two run at once', async () => {
    const target = stagingStore()
    const both = await Promise.all([
      promoteRelease(request, await portsOf(target)),
      promoteRelease(request, await portsOf(target)),
    ])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['created', 'unchanged'])
    expect(both[0].record.promotion).toEqual(both[1].record.promotion)
    expect([...target.objects.keys()].filter((key) => key.includes('/records/'))).toEqual([record])
  })

  it('completes when it runs again after being cut off at any request, and shows no release before it is whole', async () => {
    const whole = stagingStore()
    await promoteRelease(request, await portsOf(whole))
    for (let cut = 1; cut <= whole.requests.length; cut += 1) {
      let count = 0
      const target = stagingStore(() => {
        count += 1
        if (count === cut) throw new Error('cut off')
      })
      await expect(promoteRelease(request, await portsOf(target))).rejects.toThrow('cut off')
      expect(target.objects.has(bundleKey(id))).toBe(false)
      await promoteRelease(request, await portsOf(target))
      expect(target.objects.has(bundleKey(id))).toBe(true)
    }
  })

  it('works where the target answers 403 for what is not there', async () => {
    const target = stagingStore()
    const open: MemoryStore['open'] = async (key, options) => {
      const object = await target.open(key, options)
      if (object === undefined) throw accessDenied('s3:GetObject')
      return object
    }
    const ports = await portsOf(target, { target: { ...target, open } })
    expect((await promoteRelease(request, ports)).outcome).toBe('created')
    expect((await promoteRelease(request, ports)).outcome).toBe('unchanged')
  })

  it('writes nothing when the target cannot be asked', async () => {
    const target = stagingStore((line) => {
      if (line.startsWith('open')) throw new Error('down')
    })
    await expect(promoteRelease(request, await portsOf(target))).rejects.toThrow('down')
    expect(target.objects.size).toBe(0)
  })

  it('refuses a release whose signature is not trusted, before anything is written', async () => {
    const target = stagingStore()
    const ports = await portsOf(target, await trustOf(signerOf()))
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
    expect(target.requests).toEqual([])
  })

  it('refuses a release from another source, before anything is written', async () => {
    const target = stagingStore()
    const ports = await portsOf(target, { policy: sourcePolicy({ repository: 'a/b' }) })
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('RULE_FAILED'))
    expect(target.requests).toEqual([])
  })

  it('tells the policy what the promotion is', async () => {
    const asked: unknown[] = []
    const policy: PromotePorts['policy'] = {
      evaluate: (question) => {
        asked.push(question.purpose)
        return Promise.resolve({ rules: [] })
      },
    }
    await promoteRelease(request, await portsOf(stagingStore(), { policy }))
    expect(asked).toEqual([
      { kind: 'promote', environment: 'staging', from: 's3://development', to: 's3://staging' },
    ])
  })

  it('refuses a file that was changed in the source', async () => {
    const target = stagingStore()
    const ports = await portsOf(target)
    ;(ports.source as MemoryStore).objects.set(appKey, Buffer.from('the applicatioN'))
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
    expect(target.objects.has(bundleKey(id))).toBe(false)
  })

  it('refuses when the checksum of the copy is not the signed one', async () => {
    const target = stagingStore()
    const copier: PromotePorts['copier'] = {
      copy: (key) => Promise.resolve({ outcome: 'created', location: { uri: key }, sha256: 'f'.repeat(64) }),
    }
    const ports = await portsOf(target, { copier })
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses when other bytes stand under the key of a file', async () => {
    const target = stagingStore()
    target.objects.set(appKey, Buffer.from('planted bytes!!'))
    await expect(promoteRelease(request, await portsOf(target))).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses when a file is missing in the source', async () => {
    const ports = await portsOf(stagingStore())
    ;(ports.source as MemoryStore).objects.delete(appKey)
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('FILE_MISSING'))
  })

  it('refuses when another build stands in the target under this version', async () => {
    const target = stagingStore()
    const other = await signTestRelease({ files: named({ a: 'x' }) })
    target.objects.set(bundleKey(id), other.bundle.bytes)
    await expect(promoteRelease(request, await portsOf(target))).rejects.toEqual(errorWith('RELEASE_EXISTS'))
  })

  it('refuses when another build arrives in the target meanwhile', async () => {
    const target = stagingStore()
    const other = await signTestRelease({ files: named({ a: 'x' }) })
    const create: MemoryStore['create'] = (key, content, expected) => {
      if (key === bundleKey(id)) target.objects.set(key, other.bundle.bytes)
      return target.create(key, content, expected)
    }
    const ports = await portsOf(target, { target: { ...target, create } })
    await expect(promoteRelease(request, ports)).rejects.toEqual(errorWith('RELEASE_EXISTS'))
  })

  describe('with a record in its place', () => {
    async function afterPlanting(plant: (target: MemoryStore) => Promise<void> | void): Promise<string> {
      const target = stagingStore()
      await plant(target)
      return codeOf(async () => promoteRelease(request, await portsOf(target)))
    }

    it('refuses one that is no bundle', async () => {
      const plant = (target: MemoryStore) => void target.objects.set(record, Buffer.from('{}'))
      expect(await afterPlanting(plant)).toBe('RECORD_INVALID')
    })

    it('refuses one by another signer', async () => {
      const plant = async (target: MemoryStore) => {
        await promoteRelease(request, await portsOf(target, { signers: [signerOf()] }))
      }
      expect(await afterPlanting(plant)).toBe('RECORD_INVALID')
    })

    it('refuses one of a promotion to another environment', async () => {
      const plant = async (target: MemoryStore) => {
        await promoteRelease({ ...request, environment: 'test' }, await portsOf(target))
      }
      expect(await afterPlanting(plant)).toBe('RECORD_INVALID')
    })

    it('refuses one of a promotion to another store', async () => {
      const plant = async (target: MemoryStore) => {
        const elsewhere = memoryStore('s3://elsewhere')
        await promoteRelease(request, await portsOf(elsewhere))
        for (const [key, bytes] of elsewhere.objects) target.objects.set(key, bytes)
      }
      expect(await afterPlanting(plant)).toBe('RECORD_INVALID')
    })

    it('refuses the release statement in the place of the record', async () => {
      const own = await signTestRelease({}, promoter)
      const plant = (target: MemoryStore) => void target.objects.set(record, own.bundle.bytes)
      expect(await afterPlanting(plant)).toBe('RECORD_INVALID')
    })
  })
})
