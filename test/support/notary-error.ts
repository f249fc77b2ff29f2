/** Matches a NotaryError by its code, for `toThrow` and `rejects.toEqual`. */
import { expect } from '@jest/globals'
import type { NotaryErrorCode } from '@secure-deploy/notary'

export function notaryError(code: NotaryErrorCode): Error {
  return expect.objectContaining({ name: 'NotaryError', code }) as unknown as Error
}
