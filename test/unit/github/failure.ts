/** What tests say of a thrown error: its class and its code, never its text. */
import { expect } from '@jest/globals'

export function failure(name: 'InputError' | 'ServiceError', code: string): unknown {
  return expect.objectContaining({ name, code })
}

/** The error that `run` throws; an error of its own when it throws none. */
export function thrownBy(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
