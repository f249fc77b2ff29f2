/** Hashes large files in another thread: those that are there, those that are being sent, and those that are being written. */
import type { FileHandle } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import type { FileHash, HashedFile, HashedSource } from '@secure-deploy/core/ports'
import { parseSha256 } from '@secure-deploy/core/values/digest'

type Message =
  | { readonly kind: 'progress'; readonly size: number }
  | { readonly kind: 'read'; readonly count: number }
  | { readonly kind: 'free'; readonly block: ArrayBuffer }
  | { readonly kind: 'done'; readonly size: number; readonly digests: readonly string[] }

type Role =
  | { readonly role: 'hash'; readonly fd: number; readonly algorithms: readonly FileHash[] }
  | { readonly role: 'read'; readonly fd: number }
  | { readonly role: 'write'; readonly fd: number }

interface Thread {
  readonly worker: Worker
  /** Settles with the thread's last message. */
  readonly done: Promise<HashedFile>
}

function startThread(role: Role, hear: (message: Exclude<Message, { kind: 'done' }>) => void): Thread {
  const worker = new Worker(new URL('../src/hash-thread.mjs', import.meta.url), { workerData: role })
  const done = new Promise<HashedFile>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if (message.kind === 'done') resolve(message)
      else hear(message)
    })
    worker.once('error', reject)
    // Fail closed: a thread that ends without a digest has found none.
    worker.once('exit', (code) => reject(new Error(`the hashing thread ended with exit code ${code}`)))
  })
  // Told to whoever waits for it, which may be nobody.
  done.catch(() => undefined)
  return { worker, done }
}

export interface HashingThread {
  /** Waits for the digests, and keeps the process alive until they are there. */
  result(onSize: (size: number) => void): Promise<HashedFile>
}

/** Begins at once, and closes the file at its end. A process that has nothing else to do ends without waiting for it. */
export function hashInThread(handle: FileHandle, algorithms: readonly FileHash[]): HashingThread {
  let onSize: (size: number) => void = () => undefined
  const { worker, done } = startThread({ role: 'hash', fd: handle.fd, algorithms }, (message) => {
    if (message.kind === 'progress') onSize(message.size)
  })
  worker.unref()
  const close = () => handle.close()
  const closed = done.then(close, close)
  closed.catch(() => undefined)
  return {
    result: async (listener) => {
      worker.ref()
      onSize = listener
      const hashed = await done
      await closed
      return hashed
    },
  }
}

/** Reads a file for somebody who sends it; the file and the thread end when it is closed. */
export function readInThread(handle: FileHandle): HashedSource {
  let answer: (count: number) => void = () => undefined
  let fail: (cause: unknown) => void = () => undefined
  const { worker, done } = startThread({ role: 'read', fd: handle.fd }, (message) => {
    if (message.kind === 'read') answer(message.count)
  })
  done.catch((cause: unknown) => fail(cause))
  // Until it is asked for something, a process that has nothing else to do ends without it.
  worker.unref()
  return {
    read: (into, position) =>
      new Promise((resolve, reject) => {
        worker.ref()
        ;[answer, fail] = [resolve, reject]
        worker.postMessage({ into, position })
      }),
    sha256: async () => {
      worker.postMessage({})
      const { digests } = await done
      const digest = parseSha256(digests[0] ?? '')
      if (digest === undefined) throw new Error('the hashing thread has told no digest')
      return digest
    },
    close: async () => {
      await worker.terminate()
      await handle.close()
    },
  }
}

export interface WritingThread {
  /** Hands a block over, and waits for another one. */
  write(block: ArrayBuffer, length: number): Promise<ArrayBuffer>
  /** What was written in all. */
  finish(): Promise<HashedFile>
  /** Ends it in any case; the file is for the caller to close. */
  stop(): Promise<void>
}

/** One being gathered, and two being hashed and written. */
const blocksAtOnce = 3

/** Writes to a file from its beginning. */
export function writeInThread(handle: FileHandle, blockSize: number): WritingThread {
  const free: ArrayBuffer[] = []
  let made = 1
  let ended = false
  let wake: () => void = () => undefined
  const { worker, done } = startThread({ role: 'write', fd: handle.fd }, (message) => {
    if (message.kind === 'free') free.push(message.block)
    wake()
  })
  const over = () => {
    ended = true
    wake()
  }
  done.then(over, over)
  const next = async (): Promise<ArrayBuffer> => {
    if (free.length === 0 && made < blocksAtOnce) {
      made += 1
      return new ArrayBuffer(blockSize)
    }
    if (free.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    const block = free.pop()
    if (block !== undefined) return block
    await done
    throw new Error('the writing thread ended before its time')
  }
  return {
    write: (block, length) => {
      worker.postMessage({ block, length }, [block])
      return next()
    },
    finish: () => {
      worker.postMessage({})
      return done
    },
    stop: async () => void (await worker.terminate()),
  }
}

/** Gathers chunks into blocks for the thread, and tells what it has written. Errors of the stream are passed on. */
export async function writeThrough(
  thread: Pick<WritingThread, 'write' | 'finish'>,
  bytes: AsyncIterable<Uint8Array>,
  blockSize: number,
): Promise<HashedFile> {
  let block = new ArrayBuffer(blockSize)
  let filled = 0
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + blockSize - filled)
      new Uint8Array(block).set(part, filled)
      filled += part.length
      at += part.length
      if (filled < blockSize) continue
      block = await thread.write(block, filled)
      filled = 0
    }
  }
  if (filled > 0) await thread.write(block, filled)
  return thread.finish()
}
