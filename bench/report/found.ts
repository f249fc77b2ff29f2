/** What a run of the bench has found, and on what, as data. */
import type { Line } from './line.ts'

export interface RowResult {
  readonly row: string
  readonly title: string
  readonly lines: readonly Line[]
}

export interface Machine {
  readonly processor: string
  readonly cores: number
  readonly memory: string
  readonly system: string
}

export interface Results {
  readonly taken: string
  /** The tree of dist/ that was measured: `git rev-parse HEAD:dist`. */
  readonly dist: string
  readonly scale: 'full' | 'quick'
  readonly machine: Machine
  /** The programs that took part, with their versions. */
  readonly programs: Readonly<Record<string, string>>
  readonly rows: readonly RowResult[]
}
