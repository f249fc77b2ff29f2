/** `secure-deploy inspect`: its usage, and the reading of its files. */
import { resolve } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import { largestBundle } from '@secure-deploy/core/release/bundle'
import { readSmallFile } from '@secure-deploy/local/files'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { printableJson } from '../style.ts'
import { renderSummary } from '../tables.ts'
import { describeInspected, toDocument } from './inspect-report.ts'
import { inspect } from './inspect.ts'

const usage = `Usage: secure-deploy inspect FILE... [--json]

Shows what files claim, and verifies nothing: bundles (release.bundle.json), statements
(release.statement.json), signatures (.jws.sig), records of promotions and deployments, holds and
lifts.

  --json    a list with one entry a file`

export const inspectCommand: Command = {
  usage,
  prepare: (args) => {
    const given = readArguments(args, { json: 'switch' })
    if (given.positionals.length === 0)
      throw new InputError('INPUT_MISSING', 'no file is named that could be inspected')
    return async (terminal) => {
      const all = []
      for (const path of given.positionals) {
        const bytes = await readSmallFile(resolve(terminal.cwd, path), largestBundle, 'inspect')
        all.push({ path, inspected: inspect(bytes, path) })
      }
      if (given.has('json')) {
        terminal.print(printableJson(all.map(({ path, inspected }) => toDocument(path, inspected))))
        return
      }
      for (const [index, { path, inspected }] of all.entries()) {
        if (index > 0) terminal.print('')
        for (const line of renderSummary(describeInspected(path, inspected), terminal.style))
          terminal.print(line)
      }
    }
  },
}
