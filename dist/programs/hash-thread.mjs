/**
 * Hashes large files in a thread of its own, so that the one thread in which everything else runs is free for the network.
 * Plain JavaScript, because a thread is started from a file as it is: in tests from here, in dist/ from a copy.
 */
import { createHash } from 'node:crypto'
import { read, readSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'

const chunkSize = 256 * 1024
/** Bytes between two signs of life. */
const reportEvery = 32 * 1024 * 1024

/** Reads an open file from its beginning to its end; while one chunk is hashed the next is being read. */
async function hashFile({ fd, algorithms }) {
  const hashes = algorithms.map((name) => createHash(name))
  const readAt = promisify(read)
  let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)]
  let size = 0
  let reported = 0
  let reading = readAt(fd, current, 0, chunkSize, size)
  for (let { bytesRead } = await reading; bytesRead > 0; { bytesRead } = await reading) {
    size += bytesRead
    reading = readAt(fd, next, 0, chunkSize, size)
    for (const hash of hashes) hash.update(current.subarray(0, bytesRead))
    ;[current, next] = [next, current]
    if (size - reported < reportEvery) continue
    parentPort.postMessage({ kind: 'progress', size })
    reported = size
  }
  parentPort.postMessage({ kind: 'done', size, digests: hashes.map((hash) => hash.digest('hex')) })
}

/** Reads into memory that is shared with whoever sends it on, and hashes what is there before it says so. */
function readBlocks({ fd }) {
  const hash = createHash('sha256')
  let size = 0
  parentPort.on('message', ({ into, position }) => {
    if (into === undefined) {
      parentPort.postMessage({ kind: 'done', size, digests: [hash.digest('hex')] })
      parentPort.close()
      return
    }
    const count = readSync(fd, into, 0, into.length, position)
    hash.update(into.subarray(0, count))
    size += count
    parentPort.postMessage({ kind: 'read', count })
  })
}

/**
 * Hashes and writes the blocks that it is given. INVARIANT: a block is handed over with its memory and handed back, so nobody
 * else can change it between its being hashed and its being written.
 */
function writeBlocks({ fd }) {
  const hash = createHash('sha256')
  let size = 0
  parentPort.on('message', ({ block, length }) => {
    if (block === undefined) {
      parentPort.postMessage({ kind: 'done', size, digests: [hash.digest('hex')] })
      parentPort.close()
      return
    }
    const bytes = new Uint8Array(block, 0, length)
    hash.update(bytes)
    // The operating system may take less than it is given.
    for (let at = 0; at < length;) at += writeSync(fd, bytes, at, length - at)
    size += length
    parentPort.postMessage({ kind: 'free', block }, [block])
  })
}

// What is thrown here is an `error` of the thread to whoever has started it.
if (workerData.role === 'hash') await hashFile(workerData)
else if (workerData.role === 'read') readBlocks(workerData)
else writeBlocks(workerData)
