/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */
import { InputError } from '@secure-deploy/core/errors'
import type { Content, FileHash, HashedFile, HashedSource } from '@secure-deploy/core/ports'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import type { FoundFile } from './find-files.ts'
import { openPlainFile, readPlainFile, worthThread } from './plain-file.ts'
import { isErrno } from './plain-path.ts'

export { findFiles, type FindFilesRequest, type FoundFile } from './find-files.ts'

/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
export function fileContent(path: string, size: number): Content {
  return {
    size,
    async *open(range) {
      try {
        yield* readPlainFile(path, range)
      } catch (cause) {
        throw unreadable(path, cause)
      }
    },
    openSource: async () => {
      const tell = (cause: unknown) => {
        throw unreadable(path, cause)
      }
      const handle = await openPlainFile(path).catch(tell)
      return {
        read: async (into, position) =>
          (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
        close: () => handle.close(),
      }
    },
    ...(size < worthThread
      ? {}
      : {
          openHashed: () => openHashed(path),
          hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize),
        }),
  }
}

async function openHashed(path: string): Promise<HashedSource> {
  const tell = (cause: unknown) => {
    throw unreadable(path, cause)
  }
  const { readInThread } = await import('./hashing-thread.ts')
  const source = readInThread(await openPlainFile(path).catch(tell))
  return {
    ...source,
    read: (into, position) => source.read(into, position).catch(tell),
    sha256: () => source.sha256().catch(tell),
  }
}

/** Begins to hash a file in another thread, and returns what waits for it. */
function beginHashing(
  path: string,
  algorithms: readonly FileHash[],
): (onSize: (size: number) => void) => Promise<HashedFile> {
  const begin = async () => {
    const { hashInThread } = await import('./hashing-thread.ts')
    return hashInThread(await openPlainFile(path), algorithms)
  }
  const begun = begin()
  // Told to whoever waits for it, which may be nobody.
  begun.catch(() => undefined)
  return async (onSize) => {
    try {
      return await (await begun).result(onSize)
    } catch (cause) {
      throw unreadable(path, cause)
    }
  }
}

/** The same files, the first large one of which is being hashed from now on: whoever asks for its digest will have it sooner. */
export function hashAhead(
  files: readonly NamedContent[],
  algorithms: readonly FileHash[],
): readonly NamedContent[] {
  const large = files.find(({ content }) => content.hash !== undefined)
  if (large === undefined) return files
  const wait = beginHashing(large.path, algorithms)
  const hash: Content['hash'] = (asked, onSize) => {
    const same = asked.join() === algorithms.join()
    return same ? wait(onSize) : beginHashing(large.path, asked)(onSize)
  }
  return files.map((file) => (file === large ? { ...file, content: { ...file.content, hash } } : file))
}

/** The same files, the first large one of which is open for a sender from now on, with the thread that hashes it. */
export function openAhead(files: readonly NamedContent[]): readonly NamedContent[] {
  const large = files.find(({ content }) => content.openHashed !== undefined)
  if (large === undefined) return files
  let opened: Promise<HashedSource> | undefined = openHashed(large.path)
  // Told to whoever sends it, which may be nobody.
  opened.catch(() => undefined)
  const openOnce = () => {
    const source = opened ?? openHashed(large.path)
    opened = undefined
    return source
  }
  return files.map((file) =>
    file === large ? { ...file, content: { ...file.content, openHashed: openOnce } } : file,
  )
}

function unreadable(path: string, cause: unknown): InputError {
  return new InputError('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause })
}

export function toNamedContent({ name, path, size }: FoundFile): NamedContent {
  return { name, path, content: fileContent(path, size) }
}

/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
export async function readSmallFile(path: string, maxBytes: number, input: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // One byte more than allowed tells a file that is too large from one that just fits.
    for await (const chunk of readPlainFile(path, { start: 0, end: maxBytes + 1 })) {
      chunks.push(chunk)
      size += chunk.length
    }
  } catch (cause) {
    throw new InputError(
      'INPUT_MALFORMED',
      `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`,
      {
        cause,
      },
    )
  }
  if (size <= maxBytes) return new Uint8Array(Buffer.concat(chunks))
  throw new InputError('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`)
}

/** Why a file could not be read or written, without the words of the operating system's interface. */
export function reasonOf(failure: unknown): string {
  if (isErrno(failure, 'ENOENT')) return 'there is no such file'
  if (isErrno(failure, 'ELOOP')) return 'it is a symbolic link'
  if (isErrno(failure, 'EACCES') || isErrno(failure, 'EPERM')) return 'this user may not'
  if (isErrno(failure, 'EEXIST') || isErrno(failure, 'ENOTDIR'))
    return 'a file stands where a folder is needed'
  if (isErrno(failure, 'ENOSPC')) return 'no space is left'
  if (isErrno(failure, 'EROFS')) return 'the file system is read-only'
  if (failure instanceof TypeError) return 'it is not a regular file'
  return failure instanceof Error ? failure.message : String(failure)
}
