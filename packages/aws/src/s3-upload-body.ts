/** Request bodies that cannot become an object unless their bytes are the signed ones. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Sha256 } from '@secure-deploy/core/digest'
import { SecureDeployError, ServiceError, VerificationError } from '@secure-deploy/core/errors'

export interface ExpectedBytes {
  readonly size: number
  readonly sha256: Sha256
}

/**
 * Passes bytes on while hashing them. INVARIANT: the last chunk is passed on only after size and digest have been
 * found right, so that a request announced with the right length can never complete with wrong bytes.
 */
export async function* onlyExpected(
  bytes: AsyncIterable<Uint8Array>,
  expected: ExpectedBytes,
  name: string,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let size = 0
  let held: Uint8Array | undefined
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue
    hash.update(chunk)
    size += chunk.length
    if (size > expected.size) throw mismatch(name, `more than the signed ${expected.size} bytes`)
    if (held !== undefined) yield held
    held = chunk
  }
  if (size < expected.size) throw mismatch(name, `${size} bytes, signed are ${expected.size}`)
  const digest = hash.digest('hex')
  if (digest !== expected.sha256) throw mismatch(name, `the SHA-256 ${digest}, signed is ${expected.sha256}`)
  if (held !== undefined) yield held
}

function mismatch(name: string, what: string): VerificationError {
  return new VerificationError('DIGEST_MISMATCH', `${name} has ${what}`, {
    nextStep: 'Find out what changed the file after it was signed; nothing of it was stored.',
  })
}

/**
 * Gives `send` the bytes as a stream body, and a signal that ends the request as soon as reading them fails. The
 * reading's own failure is what is thrown then, not the broken request that follows from it.
 */
export async function sendBytes<T>(
  bytes: AsyncIterable<Uint8Array>,
  send: (body: Readable, abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController()
  const body = Readable.from(bytes, { objectMode: false })
  const failures: Error[] = []
  body.once('error', (failure) => {
    failures.push(failure)
    abort.abort()
  })
  try {
    return await send(body, abort.signal)
  } catch (error) {
    throw failures[0] === undefined ? error : asReadFailure(failures[0])
  } finally {
    body.destroy()
  }
}

function asReadFailure(failure: Error): SecureDeployError {
  if (failure instanceof SecureDeployError) return failure
  return new ServiceError('STORE_UNAVAILABLE', `the content to write could not be read: ${failure.message}`, {
    cause: failure,
  })
}
