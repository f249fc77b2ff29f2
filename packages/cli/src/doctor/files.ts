/** The files of a set-up in its repository, beside what the set-up would write. */
import { readRepositoryFile } from '@secure-deploy/local/repository-files'
import type { RepositoryFile } from '@secure-deploy/local/repository-files'
import type { WantedFile } from '../set-up/files.ts'
import { policyFile } from '../set-up/names.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'
import { steps } from './pages.ts'

export interface StandingFile {
  readonly wanted: WantedFile
  readonly there: RepositoryFile
}

/** @throws ServiceError STORE_UNAVAILABLE */
export async function readFiles(
  root: string,
  wanted: readonly WantedFile[],
): Promise<readonly StandingFile[]> {
  const files: StandingFile[] = []
  for (const one of wanted) files.push({ wanted: one, there: await readRepositoryFile(root, one.path) })
  return files
}

/** People go on to edit the policy, so what it says is looked at elsewhere; the rest is made again from the settings. */
export function fileFinding({ wanted: { path, text }, there }: StandingFile): Finding {
  switch (there.kind) {
    case 'nothing':
      return found('missing', path, { nextStep: steps.init })
    case 'other':
      return found('differs', path, {
        detail: there.why,
        nextStep: `Take away what stands at ${path}, then ${steps.init}`,
      })
    case 'file': {
      if (there.text === text) return holds(path, 'as the settings have it')
      const detail = `line ${firstDifference(there.text, text)} is the first that is not as the settings have it`
      if (path === policyFile) return found('note', path, { detail, nextStep: steps.checkPolicy })
      return found('differs', path, {
        detail,
        nextStep: `${steps.init}, which shows what differs before it writes`,
      })
    }
  }
}

/** Counted from 1. */
function firstDifference(one: string, other: string): number {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  const at = lines.findIndex((line, index) => line !== others[index])
  return (at === -1 ? lines.length : at) + 1
}
