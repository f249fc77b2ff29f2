import { describe, expect, it } from '@jest/globals'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import { bundleKey, fileKey } from '@secure-deploy/core/release/layout'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import { compositeSha256, hashContent, sha256Of } from '@secure-deploy/core/values/digest'
import type { FileSink, VerifyReleasePorts } from '@secure-deploy/core/verifying/verify'
import { verifyInPlace, verifyRelease } from '@secure-deploy/core/verifying/verify'
import { errorWith } from '../../../support/errors.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import type { MemoryStoreOptions } from '../../../support/memory-store.ts'
import {
  evidence,
  files,
  judgeOf,
  named,
  releaseId,
  signerOf,
  signTestRelease,
} from '../../../support/releases.ts'

const signed = await signTestRelease()
const judge = await judgeOf()
const { id } = signed.release
const [app] = signed.release.files
if (app === undefined) throw new Error('the release has files')
const appKey = fileKey(id, app.digest.sha256, app.name)

async function stored(options: MemoryStoreOptions = {}, release = signed) {
  const store = memoryStore('s3://store', options)
  const request = { bundle: release.bundle.bytes, files: named(files), evidence: named(evidence) }
  await uploadRelease(request, { store, reader: store })
  store.requests.length = 0
  return store
}

function collector() {
  const taken = new Map<string, Buffer>()
  const sink: FileSink = async (name, bytes) => {
    const chunks: Uint8Array[] = []
    const digest = await hashContent(tee(bytes, chunks), 0)
    taken.set(name, Buffer.concat(chunks))
    return digest
  }
  return { taken, sink }
}

async function* tee(bytes: AsyncIterable<Uint8Array>, into: Uint8Array[]): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    into.push(chunk)
    yield chunk
  }
}

describe('verifyRelease', () => {
  it('names where each file stands', async () => {
    const store = await stored()
    const { files: verified } = await verifyRelease({ id }, { ...judge, store })
    expect(verified.map(({ name, location }) => [name, location.key])).toContainEqual(['app.zip', appKey])
  })

  it('hands the bytes to a sink and asks for each file once', async () => {
    const store = await stored()
    const { taken, sink } = collector()
    await verifyRelease({ id }, { ...judge, store, sink })
    expect(taken.get('app.zip')?.toString()).toBe('the application')
    expect(store.requests.filter((line) => line.endsWith(appKey))).toEqual([`open ${appKey}`])
  })

  it('reads no byte of a file whose SHA-256 the store vouches for', async () => {
    const store = await stored({ vouches: true })
    await verifyRelease({ id }, { ...judge, store })
    expect(store.requests.filter((line) => line.endsWith(appKey))).toEqual([`digestOf ${appKey}`])
  })

  it.each([
    ['the store vouches for digests', { vouches: true }],
    ['the store keeps no digests', {}],
  ])('refuses a changed byte where %s', async (_, options) => {
    const store = await stored(options)
    store.objects.set(appKey, Buffer.from('the applicatioN'))
    await expect(verifyRelease({ id }, { ...judge, store })).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses a changed byte on its way to a sink', async () => {
    const store = await stored()
    store.objects.set(appKey, Buffer.from('the applicatioN'))
    const attempt = verifyRelease({ id }, { ...judge, store, sink: collector().sink })
    await expect(attempt).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('cuts off a file that is longer than what was signed', async () => {
    const store = await stored()
    store.objects.set(appKey, Buffer.from(`the application${'!'.repeat(1000)}`))
    const { taken, sink } = collector()
    await expect(verifyRelease({ id }, { ...judge, store, sink })).rejects.toEqual(
      errorWith('DIGEST_MISMATCH'),
    )
    expect(taken.get('app.zip')).toBeUndefined()
  })

  it('refuses a release of which a file is gone', async () => {
    const store = await stored()
    store.objects.delete(appKey)
    await expect(verifyRelease({ id }, { ...judge, store })).rejects.toEqual(errorWith('FILE_MISSING'))
  })

  it('refuses changed evidence', async () => {
    const store = await stored()
    const key = [...store.objects.keys()].find((one) => one.includes('/evidence/')) ?? ''
    store.objects.set(key, Buffer.from('<testsuite2/>'))
    await expect(verifyRelease({ id }, { ...judge, store })).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('takes a composite checksum when the parts were signed', async () => {
    const sha256 = [sha256Of(Buffer.from('the ')), sha256Of(Buffer.from('application'))]
    const file = { ...app, digest: { ...app.digest, parts: { partSize: 4, sha256 } } }
    const store = await stored()
    const composite = {
      ...store,
      digestOf: () =>
        Promise.resolve({
          location: { uri: 's3://x' },
          size: 15,
          sha256: compositeSha256(file.digest.parts),
        }),
    }
    await expect(verifyInPlace(composite, appKey, file)).resolves.toEqual({ uri: 's3://x' })
  })

  it('reads the bytes when a composite checksum says nothing about what was signed', async () => {
    const store = await stored()
    const composite = {
      ...store,
      digestOf: () => Promise.resolve({ location: { uri: 's3://x' }, size: 15, sha256: 'AAAA-2' }),
    }
    await verifyInPlace(composite, appKey, app)
    expect(store.requests).toEqual([`open ${appKey}`])
  })

  it('says that a release is not there', async () => {
    const attempt = verifyRelease({ id }, { ...judge, store: memoryStore() })
    await expect(attempt).rejects.toEqual(errorWith('RELEASE_NOT_FOUND'))
  })

  it('refuses the bundle of another release in its place', async () => {
    const other = await signTestRelease({ id: releaseId('app', '0.9.0') })
    const store = await stored()
    store.objects.set(bundleKey(id), other.bundle.bytes)
    await expect(verifyRelease({ id }, { ...judge, store })).rejects.toEqual(errorWith('RELEASE_MISMATCH'))
  })

  it('refuses another bundle than the one that was asked for', async () => {
    const attempt = verifyRelease(
      { id, bundleSha256: sha256Of(Buffer.from('x')) },
      { ...judge, store: await stored() },
    )
    await expect(attempt).rejects.toEqual(errorWith('BUNDLE_MISMATCH'))
  })

  it('refuses a release signed by somebody else', async () => {
    const store = await stored({}, await signTestRelease({}, signerOf()))
    await expect(verifyRelease({ id }, { ...judge, store })).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('refuses a release from another source', async () => {
    const policy = sourcePolicy({ repository: 'octo-org/other' })
    const attempt = verifyRelease({ id }, { ...judge, policy, store: await stored() })
    await expect(attempt).rejects.toEqual(errorWith('RULE_FAILED'))
  })

  it('hands no byte to a sink before the signature and the policy hold', async () => {
    const { taken, sink } = collector()
    const ports: VerifyReleasePorts = {
      ...judge,
      policy: sourcePolicy({ repository: 'a/b' }),
      store: await stored(),
      sink,
    }
    await expect(verifyRelease({ id }, ports)).rejects.toEqual(errorWith('RULE_FAILED'))
    expect(taken.size).toBe(0)
  })
})
