import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { blockMemory, writingBlocks } from '@secure-deploy/local/file-writing'

const size = 512 * 1024

async function* inChunks(bytes: Uint8Array, chunk: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield await Promise.resolve(bytes.subarray(at, at + chunk))
}

/** What is passed on and what is written, each as it was at that moment. */
async function run(
  bytes: AsyncIterable<Uint8Array>,
  write: (block: Uint8Array) => Promise<void> = async () => new Promise(setImmediate),
  memory = blockMemory(),
) {
  const passed: Buffer[] = []
  const written: Buffer[] = []
  const keep = async (block: Uint8Array) => {
    await write(block)
    written.push(Buffer.from(block))
  }
  for await (const block of writingBlocks(bytes, keep, memory)) passed.push(Buffer.from(block))
  return { passed, written }
}

describe('writingBlocks', () => {
  it.each([
    [0, 7],
    [1, 7],
    [size, 65_536],
    [size + 1, 65_536],
    [3 * size - 1, 10_007],
    [3 * size, 2 * size],
  ])('writes and passes on %i bytes in chunks of %i', async (length, chunk) => {
    const bytes = randomBytes(length)
    const { passed, written } = await run(inChunks(bytes, chunk))
    expect(Buffer.concat(passed).equals(bytes)).toBe(true)
    expect(Buffer.concat(written).equals(bytes)).toBe(true)
    expect(written).toHaveLength(Math.ceil(length / size))
  })

  it('changes no block before it is written, however long that takes', async () => {
    const bytes = randomBytes(4 * size)
    const slowly = async () => {
      for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate)
    }
    const { written } = await run(inChunks(bytes, size / 4), slowly)
    expect(Buffer.concat(written).equals(bytes)).toBe(true)
  })

  it.each([[1], [2], [3]])('fails when the %i. block cannot be written', async (nth) => {
    let count = 0
    const write = async () => {
      await new Promise(setImmediate)
      count += 1
      if (count === nth) throw new Error('ENOSPC')
    }
    await expect(run(inChunks(randomBytes(2 * size + 1), size), write)).rejects.toThrow('ENOSPC')
  })

  it('fails as the bytes fail', async () => {
    const breaking = async function* () {
      yield await Promise.resolve(randomBytes(size))
      throw new Error('reset')
    }
    await expect(run(breaking())).rejects.toThrow('reset')
  })

  it('uses the same memory for one file after the other', async () => {
    const taken = new Set<Uint8Array>()
    const own = blockMemory()
    const memory = { ...own, take: () => keep(own.take()) }
    const keep = (block: Uint8Array) => {
      taken.add(block)
      return block
    }
    for (const _ of [1, 2, 3]) await run(inChunks(randomBytes(3 * size), size), undefined, memory)
    expect(taken.size).toBe(2)
  })
})
