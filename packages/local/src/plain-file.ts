/** Regular files, opened and read without following a symbolic link. */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { ByteRange } from '@secure-deploy/core/ports'

/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096
/** A file of this size takes longer to hash than a thread takes to start. */
export const worthThread = 32 * 1024 ** 2

const nothing: Uint8Array = new Uint8Array()

/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
export async function openPlainFile(path: string): Promise<FileHandle> {
  const handle = await open(path, readPlainly)
  try {
    if ((await handle.stat()).isFile()) return handle
    throw new TypeError(`${path} is not a regular file`)
  } catch (failure) {
    await handle.close()
    throw failure
  }
}

/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
export async function* readPlainFile(path: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const handle = await openPlainFile(path)
  let ahead = Promise.resolve(nothing)
  try {
    const { size } = await handle.stat()
    const end = range?.end ?? Number.POSITIVE_INFINITY
    const readFrom = (position: number): Promise<Uint8Array> => {
      const most = Math.min(end - position, Math.max(smallestChunk, size - position))
      const reading = readAt(handle, position, most)
      // Its failure is told when the chunk is asked for, which may be never.
      reading.catch(() => undefined)
      return reading
    }
    let position = range?.start ?? 0
    ahead = readFrom(position)
    for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
      position += chunk.length
      ahead = readFrom(position)
      yield chunk
    }
  } finally {
    // A file that is closed under a read would have it read from whatever takes its number next.
    await ahead.catch(() => undefined)
    await handle.close()
  }
}

/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle: FileHandle, position: number, most: number): Promise<Uint8Array> {
  if (most <= 0) return nothing
  const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most))
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
  return buffer.subarray(0, bytesRead)
}
