/** Runs `secure-deploy doctor` in this process, and tells what it found of one thing. */
import { runCommandLine } from '@secure-deploy/cli/commands'
import type { Terminal } from '@secure-deploy/cli/terminal'
import { recordedTerminal } from './terminal.ts'

export interface FoundOf {
  readonly subject: string
  readonly standing: string
  readonly detail?: string
  readonly code?: string
  readonly 'next-step'?: string
}

export interface DoctorDocument {
  readonly repository?: string
  readonly verdict: string
  readonly parts: readonly { readonly title: string; readonly findings: readonly FoundOf[] }[]
  readonly next: readonly { readonly step: string; readonly for: readonly string[] }[]
}

export interface Examined {
  readonly code: number
  readonly document: DoctorDocument
  readonly complained: readonly string[]
  /** What was found of one thing; nothing of that name is a failure of the test. */
  of(subject: string): FoundOf
}

export async function runDoctor(terminal: Partial<Terminal>, ...args: readonly string[]): Promise<Examined> {
  const recorded = recordedTerminal(terminal)
  const code = await runCommandLine(['doctor', '--json', ...args], recorded)
  const document = JSON.parse(recorded.printed.join('\n')) as DoctorDocument
  return { code, document, complained: recorded.complained, of: (subject) => findingOf(document, subject) }
}

export function findingOf({ parts }: DoctorDocument, subject: string): FoundOf {
  const all = parts.flatMap(({ findings }) => findings)
  const one = all.find((finding) => finding.subject === subject)
  if (one === undefined)
    throw new Error(`nothing was found of ${subject}, but of ${all.map((f) => f.subject).join(', ')}`)
  return one
}
