import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { passingBytes } from '@secure-deploy/core/release/passing-bytes'
import { hashContent, sha256Of } from '@secure-deploy/core/values/digest'
import { contentOf } from '../../../support/releases.ts'
import { sourcedContent } from '../../../support/sourced-content.ts'

const large = randomBytes(1_500_000)

describe('passingBytes', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a few bytes', Buffer.from('abc')],
    ['just as much as one chunk', large.subarray(0, 262_144)],
    ['one byte more', large.subarray(0, 262_145)],
    ['many chunks', large],
  ])('passes %s', async (_what, bytes) => {
    const content = sourcedContent(bytes)
    const { size, sha256 } = await hashContent(passingBytes(content), bytes.length)
    expect({ size, sha256 }).toEqual({ size: bytes.length, sha256: sha256Of(bytes) })
    expect(content.opened()).toBe(0)
  })

  it('passes what comes as it comes', async () => {
    const { sha256 } = await hashContent(passingBytes(contentOf(large)), large.length)
    expect(sha256).toBe(sha256Of(large))
  })

  it('reads on to the end of what has grown', async () => {
    const content = sourcedContent(large, { size: large.length - 300_000 })
    expect((await hashContent(passingBytes(content), content.size)).size).toBe(large.length)
  })

  it('uses the same memory again', async () => {
    const memory = new Set<ArrayBufferLike>()
    for await (const chunk of passingBytes(sourcedContent(large))) memory.add(chunk.buffer)
    expect(memory.size).toBe(2)
  })

  it('tells a failure in its place, and closes', async () => {
    const content = sourcedContent(large, { failAt: 600_000 })
    let size = 0
    const reading = async () => {
      for await (const chunk of passingBytes(content)) size += chunk.length
    }
    await expect(reading()).rejects.toThrow('EIO')
    expect([size, content.opened()]).toEqual([600_000, 0])
  })

  it('closes what is not read to its end, though the next read fails', async () => {
    const content = sourcedContent(large, { failAt: 262_144 })
    for await (const _ of passingBytes(content)) break
    expect(content.opened()).toBe(0)
  })
})
