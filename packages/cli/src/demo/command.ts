/** `secure-deploy demo`: which build to take, where to work, and how the story is framed. */
import { basename, dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InputError } from '@secure-deploy/core/errors'
import type { Table } from '@secure-deploy/core/summary'
import { readArguments } from '../arguments.ts'
import type { Command } from '../command.ts'
import { renderTable } from '../tables.ts'
import type { Terminal } from '../terminal.ts'
import { openDemoFolder } from './folder.ts'
import { createScreen } from './screen.ts'
import { runDemo } from './story.ts'

const usage = `Usage: secure-deploy demo [FOLDER] [--keep DIR]

Takes a real build, signs it, uploads it, verifies it and promotes it to production, all on this
machine: stores are folders, keys are made for the occasion, no account and no network is needed.
A deploy policy decides: who signs, in which order, and that nobody lets in a change alone. Then it
attacks the release in four ways and holds it, and fails unless every attempt is refused.

  FOLDER      the folder of the build; this program's own dist/ unless given
  --keep DIR  work in DIR, an empty folder, and leave all there; else it is removed at the end`

export const demoCommand: Command = {
  usage,
  prepare: (args) => {
    const given = readArguments(args, { keep: 'value' })
    const [build, another] = given.positionals
    if (another !== undefined) throw new InputError('INPUT_MALFORMED', 'demo takes one folder')
    const keep = given.value('keep')
    return (terminal) => runInFolder(build, keep, terminal)
  },
}

async function runInFolder(
  given: string | undefined,
  keep: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const started = terminal.now().getTime()
  const build = given === undefined ? ownBuild(terminal) : resolve(terminal.cwd, given)
  const screen = createScreen(terminal)
  const folder = await openDemoFolder(keep === undefined ? undefined : resolve(terminal.cwd, keep))
  screen.line('secure-deploy carries a build to production so that what was tested is provably what runs.')
  screen.line(`Here it carries ${build}, with folders for stores and keys made a moment ago.`)
  try {
    const { custody } = await runDemo({ build, folder: folder.path }, { screen, now: () => terminal.now() })
    screen.line()
    for (const text of renderTable(abridge(custody, folder.path), terminal.style)) terminal.print(text)
  } finally {
    await folder.close()
  }
  const seconds = ((terminal.now().getTime() - started) / 1000).toFixed(1)
  screen.line()
  screen.line(
    folder.fate === 'kept'
      ? `Everything stands in ${folder.path}; its keys are for this try-out alone.`
      : `Everything stood in ${folder.path} and is removed; "demo --keep DIR" keeps it.`,
  )
  screen.line(`Done in ${seconds} s: carried to production once, and refused six times where it must be.`)
}

/** The dist/ folder that the running bundle stands in: dist/cli/index.js. */
function ownBuild({ program }: Terminal): string {
  const dist = program === undefined ? undefined : dirname(dirname(program))
  if (dist !== undefined && basename(dist) === 'dist') return dist
  throw new InputError('INPUT_MISSING', 'this program does not run from a dist folder that it could take', {
    nextStep: 'Name the folder of a build: secure-deploy demo FOLDER.',
  })
}

/** Digests by their first digits, stores by their folders' names, and what is not known in words, so that a row fits a line or two. */
function abridge(table: Table, folder: string): Table {
  const below = `${pathToFileURL(folder).href}/`
  const short = (cell: string) =>
    cell
      .replaceAll(below, '')
      .replace(/^(sha\d{3}:[0-9a-f]{12})[0-9a-f]+$/, '$1…')
      .replaceAll(/,O=Local try-out,ST=Local,C=ZZ/g, '')
      .replace(/ at 0{12} \(refs\/heads\/none\)$/, ', of no known commit')
  return { ...table, rows: table.rows.map((row) => row.map(short)) }
}
