/** Writes a report for people: whole or not at all, and never through a link or over anything but a file. */
import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import { reasonOf } from './files.ts'
import { standingAt } from './plain-path.ts'

const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

/**
 * A report of earlier is replaced, for it is made anew from the same evidence at any time.
 * @throws InputError INPUT_CONFLICT where something else than a file stands at the path that `input` names
 * @throws ServiceError STORE_UNAVAILABLE
 */
export async function writeReport(path: string, text: string, input: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}`)
  try {
    const standing = await standingAt(path)
    if (standing !== 'nothing' && standing !== 'file') throw conflict(path, input)
    const file = await open(temporary, newFile, 0o644)
    try {
      await file.writeFile(text)
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (cause) {
    await rm(temporary, { force: true })
    if (cause instanceof InputError) throw cause
    const message = `${input} names ${path}, which cannot be written: ${reasonOf(cause)}`
    throw new ServiceError('STORE_UNAVAILABLE', message, {
      cause,
      nextStep: 'Name a file in a folder that is there.',
    })
  }
}

function conflict(path: string, input: string): InputError {
  return new InputError('INPUT_CONFLICT', `${input} names ${path}, where something stands that is not a file`)
}
