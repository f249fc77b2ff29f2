/** What every row of the bench is given, and what a row is. */
import { randomFillSync } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Line } from '../report/line.ts'
import type { Stopwatch } from './stopwatch.ts'

export interface Bench {
  readonly watch: Stopwatch
  readonly scale: 'full' | 'quick'
  /** Path of the published bundle of configure-aws-credentials, where it is at hand. */
  readonly credentialsBundle: string | undefined
  /** Tells what is going on. */
  readonly say: (what: string) => void
}

export interface Row {
  /** For --only. */
  readonly name: string
  readonly title: string
  /** Everything that it starts it also stops. */
  readonly measure: (bench: Bench) => Promise<readonly Line[]>
}

/** The number that a scale asks for. */
export function scaled<Value>({ scale }: Bench, full: Value, quick: Value): Value {
  return scale === 'full' ? full : quick
}

export const mebi = 1024 ** 2

/** Writes a file of random bytes, which then stands in the page cache. */
export function fillFile(path: string, size: number): string {
  mkdirSync(dirname(path), { recursive: true })
  const piece = randomFillSync(Buffer.allocUnsafe(Math.min(size, 16 * mebi)))
  const file = openSync(path, 'w')
  try {
    for (let at = 0; at < size; at += piece.length) {
      // So that no two pieces are the same.
      if (piece.length >= 8) piece.writeBigUInt64LE(BigInt(at))
      writeSync(file, piece, 0, Math.min(piece.length, size - at))
    }
  } finally {
    closeSync(file)
  }
  return path
}
