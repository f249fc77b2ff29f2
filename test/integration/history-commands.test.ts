/** The commands that the page of a history shows: with jq, sha256sum and the Notary Project's own implementation they confirm every line. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { notationProgram } from '@secure-deploy/tools/real-parts/notation'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { recordedTerminal } from '../support/terminal.ts'
import { tryOut } from '../support/try-out.ts'
import type { TryOut } from '../support/try-out.ts'

let made: TryOut
let blocks: readonly (readonly string[])[]

beforeAll(async () => {
  made = await tryOut()
  const terminal = recordedTerminal({ cwd: made.folder })
  const which = ['try-out', '--version', '1.0.0', '--policy', 'deploy-policy.yml', '--html', 'history.html']
  await runCommandLine(['history', ...which], terminal)
  const page = readFileSync(join(made.folder, 'history.html'), 'utf8')
  blocks = [...page.matchAll(/<pre>([^]*?)<\/pre>/g)].map(([, text = '']) =>
    unescape(text).trim().split('\n'),
  )
})

function unescape(text: string): string {
  const characters = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' } as const
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof characters) => characters[name])
}

/** A folder with the program `notation` as the commands call it, which believes whom the try-out's policy believes. */
function notationFolder(): string {
  const config = temporaryFolder()
  const trust = join(made.folder, 'parties', 'trust', 'truststore')
  cpSync(trust, join(config, 'truststore'), { recursive: true })
  const stores = readdirSync(join(trust, 'x509', 'ca')).map((name) => `ca:${name}`)
  const statement = {
    name: 'all',
    globalPolicy: true,
    signatureVerification: { level: 'strict' },
    trustStores: stores,
    trustedIdentities: ['*'],
  }
  writeFileSync(
    join(config, 'trustpolicy.blob.json'),
    JSON.stringify({ version: '1.0', trustPolicies: [statement] }),
  )
  const folder = join(config, 'bin')
  mkdirSync(folder)
  const program = join(folder, 'notation')
  const script = `#!/bin/sh
[ "$1 $2 $3 $5" = "blob verify --signature --media-type" ] || exit 2
report=$('${notationProgram()}' verify "-config=${config}" "-signature=$4" "-media-type=$6" "$7") || exit 1
[ "$(printf %s "$report" | jq -r .verdict)" = pass ] || { printf '%s\\n' "$report" >&2; exit 1; }
echo "believed $7"
`
  writeFileSync(program, script)
  chmodSync(program, 0o755)
  return folder
}

/** Runs commands as somebody would who copies them from the page, in a folder that holds the files of the release. */
function run(commands: readonly string[]) {
  const cwd = temporaryFolder()
  cpSync(made.build, cwd, { recursive: true })
  cpSync(made.zip, join(cwd, 'build.zip'))
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', commands.join('\n')],
    {
      cwd,
      env: { PATH: `${notationFolder()}:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

describe('the commands of a history page', () => {
  it('confirm every line', () => {
    expect(blocks.length).toBeGreaterThan(5)
    for (const commands of blocks) {
      const { status, stdout, stderr } = run(commands)
      expect([commands[0], status, stderr]).toEqual([commands[0], 0, ''])
      expect(stdout).toContain('believed line-')
      expect(stdout).toMatch(/line-\d+\.bundle\.json: OK/)
    }
  })

  it('show what a line says', () => {
    const promotion = blocks.find((commands) => commands.some((one) => one.includes('.approvals')))
    expect(run(promotion ?? []).stdout).toContain('"login": "hubot"')
  })

  it('find a file that is not what was signed', () => {
    const whole = blocks.find((commands) => commands.some((one) => one.includes('.subject[]')))
    const { status, stdout } = run([`printf x >> app.js`, ...(whole ?? [])])
    expect([status, stdout.includes('app.js: FAILED')]).toEqual([1, true])
  })

  it('find a record that was changed', () => {
    const [first = []] = blocks
    const changed = first.map((one) =>
      one.startsWith('cp ') ? `${one}; printf ' ' >> line-1.bundle.json` : one,
    )
    expect(run(changed).status).toBe(1)
  })
})
