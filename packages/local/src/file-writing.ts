/** Writing a file while its bytes pass on to be hashed, so that what was hashed is what was written. */
import type { FileHandle } from 'node:fs/promises'

/** Hands every chunk to `write`, waits for it, and passes it on. */
export async function* passingThrough(
  bytes: AsyncIterable<Uint8Array>,
  write: (chunk: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    await write(chunk)
    yield chunk
  }
}

/** The operating system may take less than it is given. */
export async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) {
    at += (await file.write(chunk, at, chunk.length - at)).bytesWritten
  }
}
