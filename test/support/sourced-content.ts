/** Content that is read into its reader's memory, as files are, and that tells whether it was closed. */
import { createHash } from 'node:crypto'
import type { Content } from '@secure-deploy/core/ports'
import type { Sha256 } from '@secure-deploy/core/values/digest'

export interface SourcedContent extends Content {
  /** Sources that were opened and not closed again. */
  opened(): number
}

/** `failAt`: reading from this byte on fails; `size`: what it says of itself, which may be wrong; `hashes`: who hashes it. */
export function sourcedContent(
  bytes: Uint8Array,
  {
    size = bytes.length,
    failAt = Number.POSITIVE_INFINITY,
    hashes = 'its sender',
  }: {
    readonly size?: number
    readonly failAt?: number
    readonly hashes?: 'its sender' | 'its source'
  } = {},
): SourcedContent {
  let opened = 0
  const openSource = () => {
    opened += 1
    const hash = createHash('sha256')
    return Promise.resolve({
      read: async (into: Uint8Array, position: number) => {
        await new Promise(setImmediate)
        if (position >= failAt) throw new Error('EIO')
        if (hashes === 'its source' && !(into.buffer instanceof SharedArrayBuffer))
          throw new Error('the memory is not shared with who hashes')
        const part = bytes.subarray(position, Math.min(failAt, position + into.length))
        into.set(part)
        hash.update(part)
        return part.length
      },
      sha256: () => Promise.resolve(hash.digest('hex') as Sha256),
      close: () => {
        opened -= 1
        return Promise.resolve()
      },
    })
  }
  return {
    size,
    opened: () => opened,
    async *open(range = { start: 0, end: bytes.length }) {
      yield await Promise.resolve(bytes.subarray(range.start, range.end))
    },
    ...(hashes === 'its source'
      ? { openHashed: openSource }
      : {
          openSource: async () => {
            const { read, close } = await openSource()
            return { read, close }
          },
        }),
  }
}
