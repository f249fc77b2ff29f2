/** The directory of a store: what can be a key in it, and how its failures are told. */
import { SecureDeployError, ServiceError } from '@secure-deploy/core/errors'
import { parseFileUri } from './file-uri.ts'
import { reasonOf } from './files.ts'

export interface Directory {
  readonly uri: string
  readonly root: string
}

/** @throws InputError INPUT_MALFORMED unless `uri` is `file:///` and an absolute path */
export function directoryAt(uri: string): Directory {
  return { uri: uri.replace(/\/+$/, ''), root: parseFileUri(uri, 'INPUT_MALFORMED', 'the store') }
}

const longestSegment = 255
const segmentForm = /^[^./\\\0][^/\\\0]*$/

/** Whether `name` can be a part of a key; what starts with a dot never is. */
export function isKeySegment(name: string): boolean {
  return segmentForm.test(name) && Buffer.byteLength(name) <= longestSegment
}

/** Errors of ours pass; whatever else is thrown came from the file system. */
export async function within<T>({ uri }: Directory, operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof SecureDeployError) throw cause
    const reason = reasonOf(cause)
    throw new ServiceError(
      'STORE_UNAVAILABLE',
      `in the store ${uri}, this step could not ${operation}: ${reason}`,
      {
        operation,
        cause,
      },
    )
  }
}

export function notPlain({ uri }: Directory, path: string): ServiceError {
  return new ServiceError(
    'STORE_UNAVAILABLE',
    `the store ${uri} cannot be used: ${path} is in the way, because it is a symbolic link or of another kind than is expected there`,
  )
}
