/** Writes content into a request through a few buffers that are used again and again, each checked before it is sent. */
import type { Readable, Writable } from 'node:stream'
import type { ByteRange, ByteSource, HashedSource } from '@secure-deploy/core/ports'

/** Looks at every chunk before it is sent. */
export interface BodyCheck {
  add(chunk: Uint8Array): void
  /** @throws unless all that was added is what was expected; asked before the last chunk is sent */
  assertWhole(): Promise<void>
}

export interface PumpRequest {
  /** For what this source reads. */
  checkOf(source: ByteSource | HashedSource): BodyCheck
  readonly range?: ByteRange
}

/** Small enough to be in the processor's cache still when it is encrypted, having been hashed. */
export const chunkSize = 256 * 1024
/** Large enough that it does not matter what it takes to speak to another thread about it. */
const sharedChunkSize = 1024 * 1024
/** One held back, one being read into, one just read, and two on their way. */
const mostBuffers = 5

/**
 * Serves `target` in the place of `body.pipe(target)`, and ends once the source is closed, which it is as soon as either
 * end is. A failure ends `body` with that error, as a failing stream would.
 * New memory for every chunk would cost a third of the processor's time: it is dropped faster than it is collected.
 */
export async function pumpSource(
  opening: Promise<ByteSource | HashedSource>,
  request: PumpRequest,
  target: Writable,
  body: Readable,
): Promise<void> {
  try {
    const source = await opening
    const buffers = bufferPool('sha256' in source ? sharedMemory : ownMemory)
    // Whoever has closed either end is waiting for nothing more.
    for (const end of [target, body]) {
      end.once('close', () => buffers.close())
      if (end.destroyed) buffers.close()
    }
    try {
      await pump(source, request, target, buffers)
    } finally {
      await source.close()
    }
  } catch (failure) {
    body.destroy(failure instanceof Error ? failure : new Error(String(failure)))
  }
}

function ownMemory(): Uint8Array {
  return new Uint8Array(chunkSize)
}

function sharedMemory(): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(sharedChunkSize))
}

async function pump(
  source: ByteSource | HashedSource,
  { checkOf, range }: PumpRequest,
  target: Writable,
  buffers: BufferPool,
): Promise<void> {
  const check = checkOf(source)
  const end = range?.end ?? Number.POSITIVE_INFINITY
  const readFrom = async (from: number): Promise<Uint8Array | undefined> => {
    const buffer = await buffers.take()
    if (buffer === undefined) return undefined
    const count = await source.read(buffer.subarray(0, Math.min(buffer.length, end - from)), from)
    return buffer.subarray(0, count)
  }
  let position = range?.start ?? 0
  let held: Uint8Array | undefined
  let reading = readFrom(position)
  for (;;) {
    const chunk = await reading
    if (chunk === undefined) return
    if (chunk.length === 0) break
    position += chunk.length
    // While this one is looked at and the one before is encrypted, the next is being read.
    reading = readFrom(position)
    reading.catch(() => undefined)
    check.add(chunk)
    if (held !== undefined) sendOn(held, target, buffers)
    held = chunk
  }
  // INVARIANT: without its last chunk a request that announced its length never completes.
  await check.assertWhole()
  target.end(held)
}

/** INVARIANT: memory is used again only after the target has said that it needs it no more. */
function sendOn(chunk: Uint8Array, target: Writable, buffers: BufferPool): void {
  target.write(chunk, (failure) => {
    if (failure === null || failure === undefined) buffers.give(chunk)
    else buffers.close()
  })
}

interface BufferPool {
  /** Waits for a free buffer; undefined once closed. */
  take(): Promise<Uint8Array | undefined>
  /** Takes back a buffer, or a part from its start. */
  give(chunk: Uint8Array): void
  close(): void
}

function bufferPool(make: () => Uint8Array): BufferPool {
  const free: Uint8Array[] = []
  let made = 0
  let closed = false
  let waiting: ((buffer: Uint8Array | undefined) => void) | undefined
  const serve = (buffer: Uint8Array | undefined): boolean => {
    const resolve = waiting
    waiting = undefined
    resolve?.(buffer)
    return resolve !== undefined
  }
  return {
    take: () => {
      if (closed) return Promise.resolve(undefined)
      const buffer = free.pop()
      if (buffer !== undefined) return Promise.resolve(buffer)
      if (made < mostBuffers) {
        made += 1
        return Promise.resolve(make())
      }
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    give: (chunk) => {
      const buffer = new Uint8Array(chunk.buffer)
      if (!serve(buffer)) free.push(buffer)
    },
    close: () => {
      closed = true
      serve(undefined)
    },
  }
}
