/**
 * Loaded into each thread of a process before its program: counts the bytes that are hashed there, and writes the sum into a
 * file of that thread, whenever a digest is taken and when the thread ends.
 */
import crypto from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { threadId } from 'node:worker_threads'
import zlib from 'node:zlib'

let bytes = 0

function count(data) {
  bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength
}

function write() {
  writeFileSync(`${process.env.BENCH_HASHED_BYTES}.${threadId}`, String(bytes))
}

for (const { prototype } of [crypto.Hash, crypto.Hmac]) {
  const { update, digest } = prototype
  prototype.update = function (data, ...rest) {
    count(data)
    return update.call(this, data, ...rest)
  }
  prototype.digest = function (...args) {
    // A thread may be ended without being told.
    if (threadId !== 0) write()
    return digest.apply(this, args)
  }
}
for (const [module, name, place] of [
  [crypto, 'hash', 1],
  [zlib, 'crc32', 0],
]) {
  const original = module[name]
  module[name] = (...args) => {
    count(args[place])
    return original(...args)
  }
}
syncBuiltinESMExports()
process.on('exit', write)
