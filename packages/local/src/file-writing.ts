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

export const blockSize = 512 * 1024

/** Memory for writing in blocks, used again for one file after the other. */
export interface BlockMemory {
  take(): Uint8Array
  give(block: Uint8Array): void
}

export function blockMemory(): BlockMemory {
  const free: Uint8Array[] = []
  return {
    take: () => free.pop() ?? new Uint8Array(blockSize),
    give: (block) => void free.push(block),
  }
}

/**
 * Gathers small chunks into blocks, hands every block to `write` and passes it on. While one is being written the next is
 * gathered; all are written when this ends. INVARIANT: a block is good until the next one is asked for, and is changed only
 * once it is written.
 */
export async function* writingBlocks(
  bytes: AsyncIterable<Uint8Array>,
  write: (block: Uint8Array) => Promise<void>,
  memory: BlockMemory,
): AsyncGenerator<Uint8Array> {
  let [block, other] = [memory.take(), memory.take()]
  let filled = 0
  let writing: Promise<void> = Promise.resolve()
  const begin = async (): Promise<Uint8Array> => {
    const whole = block.subarray(0, filled)
    await writing
    writing = write(whole)
    // Its failure is told when the next block is to be written, or at the end.
    writing.catch(() => undefined)
    ;[block, other, filled] = [other, block, 0]
    return whole
  }
  try {
    for await (const chunk of bytes) {
      for (let at = 0; at < chunk.length;) {
        const part = chunk.subarray(at, at + block.length - filled)
        block.set(part, filled)
        filled += part.length
        at += part.length
        if (filled === block.length) yield await begin()
      }
    }
    if (filled > 0) yield await begin()
    await writing
  } finally {
    await writing.catch(() => undefined)
    memory.give(block)
    memory.give(other)
  }
}
