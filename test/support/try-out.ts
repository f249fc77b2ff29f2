/** A release on disk, carried to production through directory stores as the demonstration does it, to verify and tamper with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createScreen } from '@secure-deploy/cli/demo/screen'
import { runDemo } from '@secure-deploy/cli/demo/story'
import type { DemoResult } from '@secure-deploy/cli/demo/story'
import { temporaryFolder } from './temporary-folder.ts'
import { recordedTerminal } from './terminal.ts'

export interface TryOut {
  readonly folder: string
  /** The folder of the build: `app.js` and `config/app.json`. */
  readonly build: string
  /** The zip that was made of it. */
  readonly zip: string
  readonly result: DemoResult
  readonly printed: readonly string[]
  /** The release's folder in the production store. */
  readonly production: string
  /** Arguments that say whom to trust and where from. */
  readonly trust: readonly string[]
  readonly source: readonly string[]
}

export function smallBuild(): string {
  const build = join(temporaryFolder(), 'build')
  mkdirSync(join(build, 'config'), { recursive: true })
  writeFileSync(join(build, 'app.js'), 'export const answer = 42\n')
  writeFileSync(join(build, 'config', 'app.json'), '{}\n')
  return build
}

export async function tryOut(): Promise<TryOut> {
  const build = smallBuild()
  const folder = temporaryFolder()
  const terminal = recordedTerminal()
  const result = await runDemo({ build, folder }, { screen: createScreen(terminal), now: terminal.now })
  const trustFolder = join(folder, 'parties', 'trust')
  return {
    folder,
    build,
    zip: join(folder, 'build.zip'),
    result,
    printed: terminal.printed,
    production: join(folder, 'stores', 'production', 'releases', 'try-out', '1.0.0'),
    trust: [
      '--trust-policy',
      join(trustFolder, 'trustpolicy.blob.json'),
      '--trust-policy-name',
      'releases',
      '--trust-store',
      trustFolder,
    ],
    source: ['--source-repository', 'local/try-out'],
  }
}
