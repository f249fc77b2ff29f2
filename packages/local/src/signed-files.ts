/** Writes what sign-artifact made: the bundle, and the statement with its envelopes as files that other tools verify. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ServiceError } from '@secure-deploy/core/errors'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import { reasonOf } from './files.ts'

export interface SignedPaths {
  readonly bundle: string
  readonly statement: string
  readonly envelopes: readonly string[]
}

/**
 * The names suit `notation blob verify`, which reads an envelope's format from the two last parts of its name:
 * `release.statement.json.jws.sig` is the signature of `release.statement.json`.
 * @throws ServiceError STORE_UNAVAILABLE
 */
export async function writeSigned(
  directory: string,
  { bundle, statement, envelopes }: Pick<SignedRelease, 'bundle' | 'statement' | 'envelopes'>,
): Promise<SignedPaths> {
  const paths = {
    bundle: join(directory, 'release.bundle.json'),
    statement: join(directory, 'release.statement.json'),
    envelopes: envelopes.map((_, index) =>
      join(directory, `release.statement.json${index === 0 ? '' : `.${index + 1}`}.jws.sig`),
    ),
  }
  try {
    await mkdir(directory, { recursive: true })
    await writeFile(paths.statement, statement)
    for (const [index, path] of paths.envelopes.entries()) await writeFile(path, envelopes[index] ?? '')
    // The bundle is what later steps take, so it is there only once the rest is.
    await writeFile(paths.bundle, bundle.bytes)
  } catch (cause) {
    throw unwritable(directory, cause)
  }
  return paths
}

function unwritable(directory: string, cause: unknown): ServiceError {
  return new ServiceError(
    'STORE_UNAVAILABLE',
    `what was signed cannot be written to ${directory}: ${reasonOf(cause)}`,
    { cause, nextStep: 'Give a folder that this step can make, or write to.' },
  )
}
