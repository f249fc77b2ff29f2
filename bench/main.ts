/** `npm run bench`: runs each row of the bench side by side with its peer, and tells the ratios. */
import { resolve } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { type BenchArguments, readArguments } from './arguments.ts'
import { measuredDist, programs, thisMachine } from './machine.ts'
import { startStopwatch } from './measure/stopwatch.ts'
import type { Results, RowResult } from './report/found.ts'
import { verdictOf } from './report/line.ts'
import { textOf, writeResults } from './report/results.ts'
import { rows } from './rows/rows.ts'

async function measureRows({ scale, chosen, credentialsBundle }: BenchArguments): Promise<RowResult[]> {
  const watch = startStopwatch()
  const results: RowResult[] = []
  const say = (what: string) => console.log(`  ${what}`)
  try {
    for (const { name, title, measure } of chosen) {
      const started = Date.now()
      console.log(`${name}: ${title}`)
      results.push({ row: name, title, lines: await measure({ watch, scale, credentialsBundle, say }) })
      say(`${((Date.now() - started) / 1000).toFixed(0)} s`)
    }
  } finally {
    watch.stop()
  }
  return results
}

/** A missed target is told, and is no failure of the bench. */
function closingLine(results: readonly RowResult[]): string {
  const verdicts = results.flatMap(({ lines }) => lines.map(verdictOf))
  const count = (verdict: string) => verdicts.filter((one) => one === verdict).length
  return `Targets: ${count('met')} met, ${count('missed')} missed.`
}

async function run(): Promise<void> {
  const args = readArguments(process.argv.slice(2), rows)
  const results: Results = {
    taken: new Date().toISOString(),
    dist: measuredDist(),
    scale: args.scale,
    machine: thisMachine(),
    programs: programs(args.credentialsBundle),
    rows: await measureRows(args),
  }
  console.log(`\n${textOf(results)}`)
  if (args.out !== undefined) writeResults(resolve(root, args.out), results)
  console.log(closingLine(results.rows))
}

// Servers are stopped and folders removed when the process ends; a signal alone would not let them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))

try {
  await run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
