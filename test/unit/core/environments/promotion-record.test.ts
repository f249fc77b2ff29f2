import { describe, expect, it } from '@jest/globals'
import { promoteRelease, streamingCopier } from '@secure-deploy/core/environments/promote'
import { readPromotion } from '@secure-deploy/core/environments/promotion-record'
import { recordKey } from '@secure-deploy/core/release/layout'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import { errorWith } from '../../../support/errors.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import {
  evidence,
  files,
  judgeOf,
  named,
  now,
  releaseId,
  run,
  signerOf,
  signTestRelease,
} from '../../../support/releases.ts'

const promoter = signerOf()
const signed = await signTestRelease()
const { id } = signed.release
const key = recordKey(id, 'promotion', signed.bundle.sha256)
const promoterJudge = await judgeOf(promoter)

async function promotedTo(uri: string) {
  const source = memoryStore('s3://development')
  const target = memoryStore(uri)
  const request = { bundle: signed.bundle.bytes, files: named(files), evidence: named(evidence) }
  await uploadRelease(request, { store: source, reader: source })
  const ports = {
    ...(await judgeOf()),
    source,
    target,
    copier: streamingCopier(source, target),
    signers: [promoter] as const,
    clock: () => now,
  }
  await promoteRelease({ id, environment: 'staging', run }, ports)
  return target
}

const store = await promotedTo('s3://staging')
const release = await verifyRelease({ id }, { ...(await judgeOf()), store })

describe('readPromotion', () => {
  it('reads the record of how a release came into a store', async () => {
    const record = await readPromotion(store, release, promoterJudge)
    expect(record?.promotion).toMatchObject({
      environment: 'staging',
      from: 's3://development',
      to: 's3://staging',
    })
  })

  it('finds none where the release was not promoted to', async () => {
    await expect(readPromotion(memoryStore(), release, promoterJudge)).resolves.toBeUndefined()
  })

  it('refuses a record by someone who may not promote', async () => {
    await expect(readPromotion(store, release, await judgeOf())).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('refuses a record that was copied from another store', async () => {
    const other = memoryStore('s3://production')
    other.objects.set(key, store.objects.get(key) ?? Buffer.alloc(0))
    await expect(readPromotion(other, release, promoterJudge)).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('refuses the record of another release in its place', async () => {
    const other = await signTestRelease({ id: releaseId('app', '2.0.0') })
    const moved = memoryStore('s3://staging')
    moved.objects.set(
      recordKey(id, 'promotion', other.bundle.sha256),
      store.objects.get(key) ?? Buffer.alloc(0),
    )
    const attempt = readPromotion(moved, { ...release, sha256: other.bundle.sha256 }, promoterJudge)
    await expect(attempt).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('refuses a record that cannot be read', async () => {
    const damaged = memoryStore('s3://staging')
    damaged.objects.set(key, Buffer.from('{}'))
    await expect(readPromotion(damaged, release, promoterJudge)).rejects.toEqual(errorWith('RECORD_INVALID'))
  })

  it('passes on what keeps it from asking the store', async () => {
    const failing = memoryStore('s3://staging', {
      before: () => {
        throw new TypeError('broken')
      },
    })
    await expect(readPromotion(failing, release, promoterJudge)).rejects.toThrow(TypeError)
  })
})
