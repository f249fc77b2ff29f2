/** Decides about each file that differs, and writes: nothing is replaced that was not shown before. */
import { InputError } from '@secure-deploy/core/errors'
import { createRepositoryFile, replaceRepositoryFile } from '@secure-deploy/local/repository-files'
import { policyFile } from '../set-up/names.ts'
import type { Terminal } from '../terminal.ts'
import { diffLines } from './file-diff.ts'
import { isNew, isSame } from './plan.ts'
import type { PlannedFile } from './plan.ts'

/** `ask`: whoever sits at the terminal is asked about each file that differs; where nobody does, nothing is written. */
export type Mode = 'ask' | 'overwrite' | 'dry-run'

export type Outcome = 'created' | 'replaced' | 'as it is' | 'left' | 'would be created' | 'would be replaced'

export interface WrittenFile {
  readonly path: string
  readonly outcome: Outcome
}

export interface Writing {
  readonly root: string
  readonly plan: readonly PlannedFile[]
  readonly mode: Mode
  readonly terminal: Terminal
}

/**
 * Every difference is shown before the first file is written. A policy that stands there is its owners' and is replaced
 * only by the word of a person.
 * @throws InputError INPUT_CONFLICT where files differ and nobody can be asked
 */
export async function writePlan({ root, plan, mode, terminal }: Writing): Promise<readonly WrittenFile[]> {
  const differing = plan.filter((file) => !isNew(file) && !isSame(file))
  const replaced = new Set<PlannedFile>()
  for (const file of differing) {
    for (const line of ['', ...diffLines(file, terminal.style)]) terminal.print(line)
    if (await isReplaced(file, mode, terminal)) replaced.add(file)
  }
  const stuck = differing.filter((file) => file.path !== policyFile)
  if (mode === 'ask' && terminal.conversation === undefined && stuck.length > 0) throw nobodyToAsk(stuck)
  const written: WrittenFile[] = []
  for (const file of plan) {
    const decided = isNew(file) || replaced.has(file) ? 'written' : 'left'
    written.push({
      path: file.path,
      outcome: mode === 'dry-run' ? foreseen(file) : await write(root, file, decided),
    })
  }
  return written
}

function foreseen(file: PlannedFile): Outcome {
  if (isSame(file)) return 'as it is'
  return isNew(file) ? 'would be created' : 'would be replaced'
}

async function write(root: string, file: PlannedFile, decided: 'written' | 'left'): Promise<Outcome> {
  const { path, text, seen } = file
  if (isSame(file)) return 'as it is'
  if (decided === 'left') return 'left'
  if (seen === undefined) {
    await createRepositoryFile(root, path, text)
    return 'created'
  }
  await replaceRepositoryFile(root, path, { seen, text })
  return 'replaced'
}

async function isReplaced({ path }: PlannedFile, mode: Mode, terminal: Terminal): Promise<boolean> {
  switch (mode) {
    case 'dry-run':
      return false
    case 'overwrite':
      return path !== policyFile
    case 'ask': {
      const answer = await terminal.conversation?.ask(
        `\nReplace ${path} by what is marked +? [yes, Enter for no] > `,
      )
      return /^y(es)?$/i.test(answer?.trim() ?? '')
    }
  }
}

function nobodyToAsk(stuck: readonly PlannedFile[]): InputError {
  const paths = stuck.map(({ path }) => path)
  const list = paths.map((path) => `\n- ${path}`).join('')
  return new InputError('INPUT_CONFLICT', `nothing was written, for these files differ:${list}`, {
    reasons: paths,
    nextStep: 'Read the differences above, then run it on a terminal, where it asks, or with --overwrite.',
  })
}
