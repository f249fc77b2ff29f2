/** A repository with everything that a set-up writes into it, committed. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { filesOf } from '@secure-deploy/cli/set-up/files'
import { settingsFile, settingsText } from '@secure-deploy/cli/set-up/settings'
import { answersWith, setUpWith } from './set-ups.ts'
import type { Changes } from './set-ups.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface SetUpCheckout {
  readonly root: string
  write(path: string, text: string): void
  remove(path: string): void
  git(...args: readonly string[]): string
  commit(): void
}

export const owners = '@octo-org/release-managers'

export function makeSetUpCheckout(changes: Changes = {}): SetUpCheckout {
  const root = temporaryFolder()
  const git = (...args: readonly string[]) => {
    const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.org']
    return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' }).trim()
  }
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const commit = () => {
    git('add', '--all')
    git('commit', '--quiet', '--message=change')
  }
  git('init', '--quiet', '--initial-branch=main')
  write(settingsFile, settingsText(answersWith(changes)))
  for (const { path, text } of filesOf(setUpWith(changes))) write(path, text)
  write('.github/CODEOWNERS', `/deploy-policy.yml ${owners}\n/.github/ ${owners}\n`)
  commit()
  return { root, write, git, commit, remove: (path) => rmSync(join(root, path)) }
}
