/** What `npm run bench --` is told. */
import { parseArgs } from 'node:util'
import type { Row } from './measure/bench.ts'

export interface BenchArguments {
  readonly scale: 'full' | 'quick'
  readonly chosen: readonly Row[]
  /** Where the results are written; nowhere where undefined. */
  readonly out: string | undefined
  readonly credentialsBundle: string | undefined
}

export const usage = `npm run bench -- [options]

  --quick           small sizes and few rounds: shows that everything runs, and nothing about speed
  --only ROW        this row alone; may be given again
  --out FOLDER      where the results go; bench/results for a full run of all rows, else nowhere
  --configure-aws-credentials FILE
                    the published bundle of that action, in place of what stands in for it
`

/** @throws Error with the usage for an option or a row that is not there */
export function readArguments(args: readonly string[], rows: readonly Row[]): BenchArguments {
  const { values } = parse(args)
  const { quick, only = [], out, 'configure-aws-credentials': credentialsBundle } = values
  const unknown = only.filter((name) => !rows.some((row) => row.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `no such row: ${unknown.join(', ')}; there are ${rows.map(({ name }) => name).join(', ')}\n\n${usage}`,
    )
  }
  const complete = only.length === 0 && quick !== true
  return {
    scale: quick === true ? 'quick' : 'full',
    chosen: only.length === 0 ? rows : rows.filter(({ name }) => only.includes(name)),
    out: out ?? (complete ? 'bench/results' : undefined),
    credentialsBundle,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        out: { type: 'string' },
        'configure-aws-credentials': { type: 'string' },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, { cause: error })
  }
}
