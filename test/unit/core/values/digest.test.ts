import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  compositeSha256,
  fromBase64,
  hashContent,
  parseSha256,
  partSizeFor,
  sha256Of,
  singleRequestLimit,
  toBase64,
} from '@secure-deploy/core/values/digest'
import fc from 'fast-check'

// FIPS 180-4 example: SHA-256 of "abc".
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'

async function* chunks(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

describe('sha256Of', () => {
  it('agrees with the standard', () => {
    expect(sha256Of(Buffer.from('abc'))).toBe(abc)
  })
})

describe('parseSha256', () => {
  it.each([abc.toUpperCase(), abc.slice(1), `${abc}0`, `sha256:${abc}`, ''])('refuses %j', (text) => {
    expect(parseSha256(text)).toBeUndefined()
  })
})

describe('fromBase64', () => {
  it('reads what toBase64 writes', () => {
    expect(fromBase64(toBase64(sha256Of(Buffer.from('abc'))))).toBe(abc)
  })

  it.each(['', 'AAAA', `${Buffer.alloc(32).toString('base64')}=`, Buffer.alloc(33).toString('base64')])(
    'refuses %j',
    (text) => {
      expect(fromBase64(text)).toBeUndefined()
    },
  )
})

describe('hashContent', () => {
  it('hashes the empty file', async () => {
    const digest = await hashContent(chunks(Buffer.alloc(0), 1), 0)
    expect(digest).toEqual({ size: 0, sha256: sha256Of(Buffer.alloc(0)) })
  })

  it('takes SHA-512 in the same pass when asked', async () => {
    const { sha512 } = await hashContent(chunks(Buffer.from('abc'), 1), 3, { sha512: true })
    expect(sha512).toBe(createHash('sha512').update('abc').digest('hex'))
  })

  it('takes no part digests at the single-request limit', async () => {
    const digest = await hashContent(chunks(Buffer.from('abcd'), 3), 4, { singleRequestLimit: 4 })
    expect(digest.parts).toBeUndefined()
  })

  it('takes part digests above it', async () => {
    const digest = await hashContent(chunks(Buffer.from('abcde'), 3), 5, { singleRequestLimit: 4 })
    expect(digest.parts).toEqual({ partSize: 512 * 1024 ** 2, sha256: [sha256Of(Buffer.from('abcde'))] })
  })

  it('gives the same digest however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 1, max: 9 }), async (bytes, size) => {
        expect((await hashContent(chunks(bytes, size), bytes.length)).sha256).toBe(sha256Of(bytes))
      }),
    )
  })
})

describe('compositeSha256', () => {
  it('is the digest of the digests and the number of parts', () => {
    const parts = [sha256Of(Buffer.from('a')), sha256Of(Buffer.from('b'))]
    const both = createHash('sha256')
      .update(Buffer.from(parts.join(''), 'hex'))
      .digest('base64')
    expect(compositeSha256({ partSize: 1, sha256: parts })).toBe(`${both}-2`)
  })
})

describe('partSizeFor', () => {
  it.each([
    [singleRequestLimit + 1, 512 * 1024 ** 2],
    [512 * 1024 ** 2 * 10_000, 512 * 1024 ** 2],
    [512 * 1024 ** 2 * 10_000 + 1, 1024 ** 3],
  ])('%d bytes go in parts of %d', (size, partSize) => {
    expect(partSizeFor(size)).toBe(partSize)
  })
})
