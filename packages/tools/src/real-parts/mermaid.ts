/** The library by which GitHub draws the diagrams of job summaries. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedPart } from './part.ts'
import type { Part } from './part.ts'
import { runCommand } from './run-command.ts'

const version = '12.3.0'
const integrity =
  'sha512-4113TdXeLAsMruJ79OpFL5O8+LTFXhQqZ260rF3tgUmiNAtRm4Uume04I+65PRN6yZ69J4f8rVYWW8zRk65UYw=='
const scriptSha256 = '336df803d87a38b70a01e736e666c8f7601d2ce42f5e47c8fafe5d721074b9a3'

export const mermaid: Part = {
  name: 'mermaid',
  version,
  install: async (folder) => {
    await runCommand('npm', ['pack', `mermaid@${version}`, '--silent', '--pack-destination', folder])
    const archive = join(folder, `mermaid-${version}.tgz`)
    const digest = createHash('sha512').update(readFileSync(archive)).digest('base64')
    if (`sha512-${digest}` !== integrity)
      throw new Error(`the package is not the one that is pinned: ${digest}`)
    await runCommand('tar', ['-xzf', archive, '-C', folder, 'package/dist/mermaid.min.js'])
  },
  check: async (folder) => {
    const digest = createHash('sha256')
      .update(readFileSync(scriptIn(folder)))
      .digest('hex')
    if (digest !== scriptSha256) throw new Error(`its script has the digest ${digest}`)
    await Promise.resolve()
  },
}

/** One file that holds all of it, for a page. */
export function mermaidScript(): string {
  return scriptIn(installedPart(mermaid))
}

function scriptIn(folder: string): string {
  return join(folder, 'package', 'dist', 'mermaid.min.js')
}
