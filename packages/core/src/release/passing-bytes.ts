/** Reads content through two buffers that are used again and again, for whoever looks at a chunk and lets it go. */
import type { ByteSource, Content } from '../ports.ts'

/** Small enough to be in the processor's cache still when it is hashed. */
const chunkSize = 256 * 1024

/**
 * The bytes in order. INVARIANT: a chunk is good until the next one is asked for; whoever keeps it longer copies it. While
 * one is looked at, the next is being read. New memory for every chunk would cost a hash of large files half as much again.
 */
export async function* passingBytes(content: Content): AsyncGenerator<Uint8Array> {
  if (content.openSource === undefined || content.size <= chunkSize) {
    yield* content.open()
    return
  }
  const source = await content.openSource()
  let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)]
  let position = 0
  let reading = readQuietly(source, current, position)
  try {
    for (let count = await reading; count > 0; count = await reading) {
      position += count
      reading = readQuietly(source, next, position)
      yield current.subarray(0, count)
      ;[current, next] = [next, current]
    }
  } finally {
    // What is closed under a read would be read from whatever comes in its place.
    await reading.catch(() => undefined)
    await source.close()
  }
}

/** A failure is told when the chunk is asked for, which may be never. */
function readQuietly(source: ByteSource, into: Uint8Array, position: number): Promise<number> {
  const reading = source.read(into, position)
  reading.catch(() => undefined)
  return reading
}
