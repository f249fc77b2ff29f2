/** The peer of an action's start and of its way to credentials: bundled here as configure-aws-credentials bundles itself. */
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { installedPart, type Part } from '@secure-deploy/tools/real-parts/part'
import { runCommand } from '@secure-deploy/tools/real-parts/run-command'

const source = join(root, 'bench/peers/credentials-action')
const files = ['package.json', 'package-lock.json', 'main.mjs'] as const
/** CommonJS, as the action's own bundle is; the folder's package.json would make an ES module of index.js. */
const bundle = 'dist/index.cjs'

export const credentialsAction: Part = {
  name: 'credentials-action',
  version: digestOfSource(),
  install: async (folder) => {
    for (const file of files) cpSync(join(source, file), join(folder, file))
    const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
    await runCommand('npm', npm, { cwd: folder })
    const flags = ['--bundle', '--platform=node', '--target=node24', `--outfile=${bundle}`]
    await runCommand(join(folder, 'node_modules/.bin/esbuild'), ['main.mjs', ...flags], { cwd: folder })
  },
  check: async (folder) => {
    if (!existsSync(join(folder, bundle))) throw new Error(`${bundle} is missing`)
    return Promise.resolve()
  },
}

/** Another line, or another library, is another peer. */
function digestOfSource(): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(source, file)))
  return hash.digest('hex').slice(0, 12)
}

/** The installed program. */
export function credentialsProgram(): string {
  return join(installedPart(credentialsAction), bundle)
}
