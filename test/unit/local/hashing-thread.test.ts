import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { hashInThread, writeInThread, writeThrough } from '@secure-deploy/local/hashing-thread'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const blockSize = 1024
let path: string

beforeEach(() => {
  path = join(temporaryFolder(), 'file')
})

const digest = (algorithm: string, bytes: Uint8Array) => createHash(algorithm).update(bytes).digest('hex')
const isOpen = async (file: FileHandle) => (await file.stat().catch(() => undefined)) !== undefined

describe('hashInThread', () => {
  it.each([[0], [1], [262_144], [262_145], [3_000_000]])('hashes a file of %i bytes', async (size) => {
    const bytes = randomBytes(size)
    writeFileSync(path, bytes)
    const file = await open(path)
    const hashed = await hashInThread(file, ['sha256', 'sha512']).result(() => undefined)
    expect(hashed).toMatchObject({ size, digests: [digest('sha256', bytes), digest('sha512', bytes)] })
    expect(await isOpen(file)).toBe(false)
  })

  it('tells how far it is', async () => {
    writeFileSync(path, '')
    truncateSync(path, 80 * 1024 ** 2)
    const told: number[] = []
    await hashInThread(await open(path), ['sha256']).result((size) => void told.push(size))
    expect(told).toEqual([32, 64].map((mebibytes) => mebibytes * 1024 ** 2))
  })

  it('fails where the file cannot be read, and closes it', async () => {
    const folder = await open(temporaryFolder())
    await expect(hashInThread(folder, ['sha256']).result(() => undefined)).rejects.toThrow('EISDIR')
    expect(await isOpen(folder)).toBe(false)
  })
})

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

describe('writeInThread', () => {
  it.each([
    [0, 7],
    [1, 7],
    [blockSize, 100],
    [blockSize + 1, 100],
    [50 * blockSize - 1, 333],
    [50 * blockSize, 10 * blockSize],
  ])('writes and hashes %i bytes that come in chunks of %i', async (size, chunk) => {
    const bytes = randomBytes(size)
    const file = await open(path, 'wx')
    const thread = writeInThread(file, blockSize)
    const written = await writeThrough(thread, inChunks(bytes, chunk), blockSize)
    await thread.stop()
    await file.close()
    expect(written).toMatchObject({ size, digests: [digest('sha256', bytes)] })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  it('fails where the file cannot be written', async () => {
    writeFileSync(path, '')
    const file = await open(path, 'r')
    const thread = writeInThread(file, blockSize)
    const writing = writeThrough(thread, inChunks(randomBytes(20 * blockSize), blockSize), blockSize)
    await expect(writing).rejects.toThrow('EBADF')
    await thread.stop()
    await file.close()
  })

  it('fails when it was stopped', async () => {
    const file = await open(path, 'wx')
    const thread = writeInThread(file, blockSize)
    await thread.stop()
    await expect(
      writeThrough(thread, inChunks(randomBytes(20 * blockSize), blockSize), blockSize),
    ).rejects.toThrow('thread')
    await file.close()
  })

  it('passes on what the bytes fail with', async () => {
    const breaking = async function* () {
      yield await Promise.resolve(randomBytes(blockSize))
      throw new Error('reset')
    }
    const file = await open(path, 'wx')
    const thread = writeInThread(file, blockSize)
    await expect(writeThrough(thread, breaking(), blockSize)).rejects.toThrow('reset')
    await thread.stop()
    await file.close()
  })
})
