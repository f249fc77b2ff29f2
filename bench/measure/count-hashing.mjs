/** Loaded into a process before its program: counts the bytes that are hashed in it, and writes the sum when it ends. */
import crypto from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import zlib from 'node:zlib'

let bytes = 0

function count(data) {
  bytes += typeof data === 'string' ? Buffer.byteLength(data) : data.byteLength
}

for (const { prototype } of [crypto.Hash, crypto.Hmac]) {
  const { update } = prototype
  prototype.update = function (data, ...rest) {
    count(data)
    return update.call(this, data, ...rest)
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
process.on('exit', () => writeFileSync(process.env.BENCH_HASHED_BYTES, String(bytes)))
