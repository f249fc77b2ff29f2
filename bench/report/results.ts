/** Writes what a run of the bench has found as JSON, as a table and as a plot. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Results } from './found.ts'
import { plotOf } from './plot.ts'
import { notesOf, tableOf } from './table.ts'

export function writeResults(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, undefined, 1)}\n`)
  writeFileSync(join(folder, 'results.md'), textOf(results))
  writeFileSync(join(folder, 'ratios.svg'), plotOf(results))
}

export function textOf(results: Results): string {
  const { taken, dist, scale, machine, programs, rows } = results
  const notes = notesOf(rows).map((note) => `- ${note}`)
  return [
    '# Results',
    '',
    `Taken on ${taken.slice(0, 10)} of the bundles in dist/ (git tree ${dist})${scale === 'quick' ? ', quickly: sizes are small and the rounds few, so nothing follows from it' : ''}.`,
    `${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}.`,
    `${Object.entries(programs)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    '',
    tableOf(rows),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    '',
  ].join('\n')
}
