/** Content that is read into its reader's memory, as files are, and that tells whether it was closed. */
import type { Content } from '@secure-deploy/core/ports'

export interface SourcedContent extends Content {
  /** Sources that were opened and not closed again. */
  opened(): number
}

/** `failAt`: reading from this byte on fails; `size`: what it says of itself, which may be wrong. */
export function sourcedContent(
  bytes: Uint8Array,
  {
    size = bytes.length,
    failAt = Number.POSITIVE_INFINITY,
  }: { readonly size?: number; readonly failAt?: number } = {},
): SourcedContent {
  let opened = 0
  return {
    size,
    opened: () => opened,
    async *open(range = { start: 0, end: bytes.length }) {
      yield await Promise.resolve(bytes.subarray(range.start, range.end))
    },
    openSource: () => {
      opened += 1
      return Promise.resolve({
        read: async (into, position) => {
          await new Promise(setImmediate)
          if (position >= failAt) throw new Error('EIO')
          const part = bytes.subarray(position, Math.min(failAt, position + into.length))
          into.set(part)
          return part.length
        },
        close: () => {
          opened -= 1
          return Promise.resolve()
        },
      })
    },
  }
}
