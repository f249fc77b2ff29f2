/** Request bodies that cannot become an object unless their bytes are the signed ones. */
import { createHash } from 'node:crypto'
import { Readable, type Writable } from 'node:stream'
import { SecureDeployError, ServiceError, VerificationError } from '@secure-deploy/core/errors'
import type { ByteRange, ByteSource, Content, HashedSource } from '@secure-deploy/core/ports'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { type BodyCheck, chunkSize, pumpSource } from './s3-body-pump.ts'

export interface ExpectedBytes {
  readonly size: number
  readonly sha256: Sha256
}

export interface BodyRequest {
  readonly content: Content
  /** The whole content unless given. */
  readonly range?: ByteRange
  readonly expected: ExpectedBytes
  /** What the bytes are called in a refusal. */
  readonly name: string
}

/** Where the digest of a body comes from. */
interface Digesting {
  add(chunk: Uint8Array): void
  sha256(): Promise<string>
}

function hashedHere(): Digesting {
  const hash = createHash('sha256')
  return { add: (chunk) => void hash.update(chunk), sha256: () => Promise.resolve(hash.digest('hex')) }
}

function hashedBy(source: ByteSource | HashedSource): Digesting {
  return 'sha256' in source ? { add: () => undefined, sha256: () => source.sha256() } : hashedHere()
}

/** @throws VerificationError DIGEST_MISMATCH unless size and digest of all chunks are the signed ones */
function checkBody(
  { expected, name }: Pick<BodyRequest, 'expected' | 'name'>,
  digesting: Digesting = hashedHere(),
): BodyCheck {
  let size = 0
  return {
    add: (chunk) => {
      digesting.add(chunk)
      size += chunk.length
      if (size > expected.size) throw mismatch(name, `more than the signed ${expected.size} bytes`)
    },
    assertWhole: async () => {
      if (size < expected.size) throw mismatch(name, `${size} bytes, signed are ${expected.size}`)
      const digest = await digesting.sha256()
      if (digest !== expected.sha256)
        throw mismatch(name, `the SHA-256 ${digest}, signed is ${expected.sha256}`)
    },
  }
}

/**
 * Passes bytes on while hashing them. INVARIANT: the last chunk is passed on only after size and digest have been
 * found right, so that a request announced with the right length can never complete with wrong bytes.
 */
async function* onlyExpected(bytes: AsyncIterable<Uint8Array>, check: BodyCheck): AsyncGenerator<Uint8Array> {
  let held: Uint8Array | undefined
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue
    check.add(chunk)
    if (held !== undefined) yield held
    held = chunk
  }
  await check.assertWhole()
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
  request: BodyRequest,
  send: (body: Readable, abortSignal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController()
  const pumps: Promise<void>[] = []
  const body = bodyOf(request, pumps)
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
    await Promise.all(pumps)
  }
}

/** Any reader may take the body chunk by chunk; a writer that it is piped into is served from a few buffers, again and again. */
function bodyOf(request: BodyRequest, pumps: Promise<void>[]): Readable {
  const { content, range } = request
  const body = Readable.from(onlyExpected(content.open(range), checkBody(request)), { objectMode: false })
  const { openSource, openHashed = openSource } = content
  if (openHashed === undefined || request.expected.size <= chunkSize) return body
  const pipe = <Target extends Writable>(target: Target): Target => {
    const checkOf = (source: ByteSource | HashedSource) => checkBody(request, hashedBy(source))
    const pumped = { checkOf, ...(range === undefined ? {} : { range }) }
    pumps.push(pumpSource(openHashed(), pumped, target, body))
    return target
  }
  return Object.assign(body, { pipe })
}

function asReadFailure(failure: Error): SecureDeployError {
  if (failure instanceof SecureDeployError) return failure
  return new ServiceError('STORE_UNAVAILABLE', `the content to write could not be read: ${failure.message}`, {
    cause: failure,
  })
}
