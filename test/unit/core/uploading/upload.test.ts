import { describe, expect, it } from '@jest/globals'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { bundleKey, evidenceKey, fileKey } from '@secure-deploy/core/release/layout'
import type { UploadPorts } from '@secure-deploy/core/uploading/upload'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import { sha256Of } from '@secure-deploy/core/values/digest'
import fc from 'fast-check'
import { codeOf, errorWith } from '../../../support/errors.ts'
import { memoryStore, pushOnly } from '../../../support/memory-store.ts'
import { contentOf, evidence, files, named, run, signTestRelease } from '../../../support/releases.ts'

const signed = await signTestRelease()
const signedAgain = await signTestRelease({ run: { ...run, claims: { ...run.claims, run_attempt: '2' } } })
const otherCommit = await signTestRelease({ run: { ...run, claims: { ...run.claims, sha: 'b'.repeat(40) } } })
const otherFiles = { 'app.zip': 'another application', 'config/app.json': '{}' }
const other = await signTestRelease({ files: named(otherFiles) })

function request(bundle = signed, content: Readonly<Record<string, string>> = files) {
  return { bundle: bundle.bundle.bytes, files: named(content), evidence: named(evidence) }
}

const { id } = signed.release

/** The two ways to find out whether a release that stands there is the same: by reading it, or by counting uploads. */
const ways: readonly [string, (store: ReturnType<typeof memoryStore>) => UploadPorts][] = [
  ['an identity that can read', (store) => ({ store: pushOnly(store), reader: store })],
  ['an identity that can only put', (store) => ({ store: pushOnly(store) })],
]

describe('the digest of the bundle that stands', () => {
  it('is that of the bundle that was written', async () => {
    const { bundleSha256 } = await uploadRelease(request(), { store: pushOnly(memoryStore()) })
    expect(bundleSha256).toBe(sha256Of(signed.bundle.bytes))
  })

  it('is that of the first signature, when the same build was signed again', async () => {
    const store = memoryStore()
    await uploadRelease(request(), { store })
    const { bundleSha256 } = await uploadRelease(request(signedAgain), { store, reader: store })
    expect(bundleSha256).toBe(sha256Of(signed.bundle.bytes))
  })

  it('is not guessed by an identity that may not read it', async () => {
    const store = pushOnly(memoryStore())
    await uploadRelease(request(), { store })
    expect(await uploadRelease(request(signedAgain), { store })).not.toHaveProperty('bundleSha256')
  })
})

describe.each(ways)('uploadRelease with %s', (_, portsOf) => {
  it('writes every file, the evidence, and the bundle last', async () => {
    const store = memoryStore()
    const { outcome } = await uploadRelease(request(), portsOf(store))
    const [app, config] = signed.release.files
    const [report] = signed.release.evidence
    if (!app || !config || !report) throw new Error('the release has three files')
    const keys = [...store.objects.keys()]
    expect(outcome).toBe('created')
    expect(keys).toEqual(
      expect.arrayContaining([
        fileKey(id, app.digest.sha256, app.name),
        fileKey(id, config.digest.sha256, config.name),
        evidenceKey(id, report.digest.sha256, report.name),
      ]),
    )
    expect(keys.at(-1)).toBe(bundleKey(id))
  })

  it('changes nothing when the same bundle is uploaded again', async () => {
    const store = memoryStore()
    await uploadRelease(request(), portsOf(store))
    const before = store.objects.get(bundleKey(id))
    const { outcome } = await uploadRelease(request(), portsOf(store))
    expect(outcome).toBe('unchanged')
    expect(store.objects.get(bundleKey(id))).toBe(before)
  })

  it('changes nothing when the same files of the same commit were signed again', async () => {
    const store = memoryStore()
    await uploadRelease(request(), portsOf(store))
    expect((await uploadRelease(request(signedAgain), portsOf(store))).outcome).toBe('unchanged')
  })

  it('refuses another build under the same version', async () => {
    const store = memoryStore()
    await uploadRelease(request(), portsOf(store))
    await expect(uploadRelease(request(other, otherFiles), portsOf(store))).rejects.toEqual(
      errorWith('RELEASE_EXISTS'),
    )
  })

  it('refuses another build again when it tries again', async () => {
    const store = memoryStore()
    await uploadRelease(request(), portsOf(store))
    const again = () => uploadRelease(request(other, otherFiles), portsOf(store))
    expect([await codeOf(again), await codeOf(again), await codeOf(again)]).toEqual(
      Array(3).fill('RELEASE_EXISTS'),
    )
  })

  it('refuses the same files of another commit', async () => {
    const store = memoryStore()
    await uploadRelease(request(), portsOf(store))
    await expect(uploadRelease(request(otherCommit), portsOf(store))).rejects.toEqual(
      errorWith('RELEASE_EXISTS'),
    )
  })

  it('completes when it runs again after being cut off at any request', async () => {
    const whole = memoryStore()
    await uploadRelease(request(), portsOf(whole))
    for (let cut = 1; cut <= whole.requests.length; cut += 1) {
      let count = 0
      const store = memoryStore('s3://store', {
        before: () => {
          count += 1
          if (count === cut) throw new Error('cut off')
        },
      })
      await expect(uploadRelease(request(), portsOf(store))).rejects.toThrow('cut off')
      expect(store.objects.has(bundleKey(id))).toBe(false)
      expect((await uploadRelease(request(), portsOf(store))).outcome).toBe('created')
    }
  })

  it('completes when an answer was lost after the store had done its part, at any request', async () => {
    const whole = memoryStore()
    await uploadRelease(request(), portsOf(whole))
    for (let lost = 1; lost <= whole.requests.length; lost += 1) {
      const store = memoryStore()
      let count = 0
      const ports = portsOf(store)
      const losing: UploadPorts = {
        ...ports,
        store: {
          storeUri: store.storeUri,
          create: async (key, content, expected) => {
            const created = await store.create(key, content, expected)
            count += 1
            if (count === lost) throw new Error('lost')
            return created
          },
        },
      }
      await expect(uploadRelease(request(), losing)).rejects.toThrow('lost')
      await uploadRelease(request(), ports)
      expect(store.objects.get(bundleKey(id))).toEqual(Buffer.from(signed.bundle.bytes))
    }
  })
})

describe('uploadRelease', () => {
  it('asks nothing but puts of a store that it may not read', async () => {
    const store = memoryStore()
    await uploadRelease(request(), { store: pushOnly(store) })
    await uploadRelease(request(), { store: pushOnly(store) })
    expect(store.requests.every((line) => line.startsWith('create '))).toBe(true)
  })

  it('refuses a file that is not part of the release', async () => {
    const attempt = uploadRelease(request(signed, { ...files, 'stray.txt': 'x' }), { store: memoryStore() })
    await expect(attempt).rejects.toEqual(errorWith('FILE_NOT_SIGNED'))
  })

  it('refuses a release of which a file is missing', async () => {
    const attempt = uploadRelease(request(signed, { 'app.zip': files['app.zip'] }), { store: memoryStore() })
    await expect(attempt).rejects.toEqual(errorWith('FILE_MISSING'))
  })

  it('names the file whose bytes are not what was signed as its user knows it', async () => {
    const [file, ...others] = named({ ...files, 'app.zip': 'THE APPLICATION' })
    const attempt = uploadRelease(
      {
        ...request(signed),
        files: [{ ...file, path: '/srv/build/app.zip' } as (typeof others)[number], ...others],
      },
      { store: memoryStore() },
    )
    await expect(attempt).rejects.toThrow('/srv/build/app.zip is not what was signed')
  })

  it('refuses a file whose bytes are not what was signed, and leaves no release behind', async () => {
    const store = memoryStore()
    const attempt = uploadRelease(request(signed, { ...files, 'app.zip': 'THE APPLICATION' }), { store })
    await expect(attempt).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
    expect(store.objects.has(bundleKey(id))).toBe(false)
  })

  it('refuses a bundle whose signature is over another statement, before anything is written', async () => {
    const store = memoryStore()
    const { signatures } = parseBundle(signed.bundle.bytes)
    const { statement } = parseBundle(other.bundle.bytes)
    const bundle = encodeBundle({ statement, signatures }).bytes
    const attempt = uploadRelease({ ...request(other, otherFiles), bundle }, { store })
    await expect(attempt).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
    expect(store.requests).toEqual([])
  })

  it('refuses what is no bundle', async () => {
    const attempt = uploadRelease({ ...request(), bundle: Buffer.from('{}') }, { store: memoryStore() })
    await expect(attempt).rejects.toEqual(errorWith('BUNDLE_MALFORMED'))
  })

  it('refuses when what stands there cannot be read as a release', async () => {
    const store = memoryStore()
    store.objects.set(bundleKey(id), Buffer.from('{}'))
    const attempt = uploadRelease(request(), { store: pushOnly(store), reader: store })
    await expect(attempt).rejects.toEqual(errorWith('BUNDLE_MALFORMED'))
  })

  it('tells how far a file has come', async () => {
    const told: string[] = []
    const progress = (name: string, done: number, total: number) => told.push(`${name} ${done}/${total}`)
    await uploadRelease(request(), { store: memoryStore(), progress })
    expect(told).toContain('app.zip 15/15')
  })

  it('never takes another build for its own, and refuses no build that came alone, however runs interleave and die', async () => {
    const builds = [signed, other, otherCommit]
    const contents = [files, otherFiles, files]
    const steps = fc.array(
      fc.record({ build: fc.nat(2), dies: fc.option(fc.nat(12)), scheduled: fc.nat(9) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    await fc.assert(
      fc.asyncProperty(steps, fc.scheduler(), async (uploads, scheduler) => {
        const store = memoryStore()
        const results = uploads.map(async ({ build, dies }) => {
          let left = dies ?? Infinity
          const create: typeof store.create = async (key, content, expected) => {
            await scheduler.schedule(Promise.resolve())
            // A run may die before its request arrives, or after the store has done its part.
            if (left === 0) throw new Error('died')
            const created = await store.create(key, content, expected)
            left -= 1
            if (left === 0 && dies !== null && dies % 2 === 1) throw new Error('died')
            return created
          }
          const ports = { store: { storeUri: store.storeUri, create } }
          const one = builds[build]
          const content = contents[build]
          if (one === undefined || content === undefined) throw new Error('there are three builds')
          const code = await codeOf(() => uploadRelease(request(one, content), ports))
          return { build, code }
        })
        const ended = await scheduler.waitFor(Promise.all(results))
        const standing = store.objects.get(bundleKey(id))
        const winner = builds.findIndex(
          ({ bundle }) => standing !== undefined && Buffer.compare(bundle.bytes, standing) === 0,
        )
        const passed = ended.filter(({ code }) => code === 'passed')
        expect(passed.every(({ build }) => build === winner)).toBe(true)
        const alone = new Set(uploads.map(({ build }) => build)).size === 1
        const died = uploads.some(({ dies }) => dies !== null)
        if (alone && !died) expect(passed).toHaveLength(uploads.length)
      }),
      { numRuns: 100 },
    )
  })
})

describe('contentOf', () => {
  it('can be read in part', async () => {
    const parts: Uint8Array[] = []
    for await (const part of contentOf('abcdef').open({ start: 2, end: 4 })) parts.push(part)
    expect(Buffer.concat(parts).toString()).toBe('cd')
  })
})
