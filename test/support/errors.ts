/** Matches this product's errors by code, for `toThrow` and `rejects.toEqual`. */
import { expect } from '@jest/globals'
import type { ErrorCode } from '@secure-deploy/core/errors'

export function errorWith(code: ErrorCode): Error {
  return expect.objectContaining({ code }) as unknown as Error
}

/** Runs a refusal and returns its code, so that a table of refusals can be compared as values. */
export async function codeOf(attempt: () => unknown): Promise<string> {
  try {
    await attempt()
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
  return 'passed'
}
