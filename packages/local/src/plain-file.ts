/** Regular files, opened and read without following a symbolic link. */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { ByteRange } from '@secure-deploy/core/ports'

const chunkSize = 1024 * 1024
const smallestChunk = 4096

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

/** Reads a file in chunks of 1 MiB, whole or in part, and closes it however the reading ends. */
export async function* readPlainFile(path: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  const handle = await openPlainFile(path)
  try {
    let position = range?.start ?? 0
    const end = range?.end ?? Number.POSITIVE_INFINITY
    const { size } = await handle.stat()
    while (position < end) {
      // The size only spares memory, of which many small files would take much; a file that grows is read to its end.
      const left = Math.max(smallestChunk, size - position)
      const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position, left))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position)
      if (bytesRead === 0) return
      position += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
