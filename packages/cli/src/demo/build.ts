/** A build as a release carries it: the files of a folder, and the same files in one zip. */
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import { isFileName } from '@secure-deploy/core/values/names'
import { findFiles, toNamedContent } from '@secure-deploy/local/files'
import { Zip, ZipDeflate } from 'fflate'

export interface Build {
  readonly zip: NamedContent
  readonly loose: readonly NamedContent[]
  /** Bytes of all files, the zip included. */
  readonly size: number
}

/** The earliest noon that a zip can name, in the local time that zips are written in: the same bytes on every day and in every zone. */
const sameTime = new Date(1980, 0, 1, 12)

/** @throws InputError SUBJECT_NOT_FOUND, SUBJECT_UNREADABLE or INPUT_MALFORMED for what cannot be a release */
export async function packBuild(folder: string, into: string): Promise<Build> {
  const found = await findFiles({ patterns: ['.'], cwd: folder, input: 'the folder' })
  if (found.length === 0) throw new InputError('SUBJECT_NOT_FOUND', `${folder} holds no file`)
  const loose = found.map(toNamedContent)
  const zipName = `${basename(folder)}.zip`
  await writeZip(join(into, isFileName(zipName) ? zipName : 'build.zip'), loose)
  const [zip] = await findFiles({ patterns: ['*.zip'], cwd: into, input: 'the zip' })
  if (zip === undefined) throw new TypeError('the zip that was just written is not there')
  const size = found.reduce((sum, file) => sum + file.size, zip.size)
  return { zip: toNamedContent(zip), loose, size }
}

/** Streams: at no time is more than one chunk of one file in memory. The same files make the same bytes. */
async function writeZip(path: string, files: readonly NamedContent[]): Promise<void> {
  const handle = await open(path, 'wx', 0o644)
  try {
    await zipInto(handle, files)
  } finally {
    await handle.close()
  }
}

async function zipInto(handle: FileHandle, files: readonly NamedContent[]): Promise<void> {
  const waiting: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((fault, chunk) => {
    failure ??= fault
    waiting.push(chunk)
  })
  const flush = async () => {
    if (failure !== null) throw failure
    for (const chunk of waiting.splice(0)) await handle.writeFile(chunk)
  }
  for (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 1 })
    entry.mtime = sameTime
    zip.add(entry)
    for await (const chunk of content.open()) {
      entry.push(chunk)
      await flush()
    }
    entry.push(new Uint8Array(0), true)
  }
  zip.end()
  await flush()
}
