import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { Content, FileHash } from '@secure-deploy/core/ports'
import { digestContent } from '@secure-deploy/core/release/content-digest'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { contentOf } from '../../../support/releases.ts'

const bytes = Buffer.from('the application')
const sha512 = createHash('sha512').update(bytes).digest('hex')

/** Content that hashes itself, and cannot be read by others. */
function hashing(answer: (algorithms: readonly FileHash[]) => readonly string[]): Content {
  return {
    size: bytes.length,
    open: () => {
      throw new Error('it was read')
    },
    hash: (algorithms, onSize) => {
      onSize(5)
      onSize(9)
      return Promise.resolve({ size: bytes.length, digests: answer(algorithms) })
    },
  }
}

describe('digestContent', () => {
  it('hashes what passes', async () => {
    expect(await digestContent(contentOf(bytes), { sha512: true })).toEqual({
      size: bytes.length,
      sha256: sha256Of(bytes),
      sha512,
    })
  })

  it('leaves it to content that can do so itself', async () => {
    const content = hashing((algorithms) =>
      algorithms.map((name) => createHash(name).update(bytes).digest('hex')),
    )
    expect(await digestContent(content, { sha512: true })).toEqual({
      size: bytes.length,
      sha256: sha256Of(bytes),
      sha512,
    })
    expect(await digestContent(content)).toEqual({ size: bytes.length, sha256: sha256Of(bytes) })
  })

  it('tells of bytes as they are hashed, to the last', async () => {
    const counts: number[] = []
    await digestContent(
      hashing(() => [sha256Of(bytes)]),
      { onBytes: (count) => void counts.push(count) },
    )
    expect(counts).toEqual([5, 4, 6])
  })

  it('reads what has to have digests of its parts', async () => {
    const content = { ...contentOf(bytes), hash: () => Promise.reject(new Error('it was asked')) }
    const { parts } = await digestContent(content, { singleRequestLimit: 10 })
    expect(parts?.sha256).toEqual([sha256Of(bytes)])
  })

  it.each([
    ['none', []],
    ['one that is none', ['abc']],
    ['one too many', [sha256Of(bytes), sha512]],
  ])('refuses other digests than were asked for: %s', async (_what, digests) => {
    await expect(digestContent(hashing(() => digests))).rejects.toThrow(TypeError)
  })
})
