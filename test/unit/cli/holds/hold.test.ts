import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { readHolds } from '@secure-deploy/core/holds/hold-reading'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { keyFileSigner } from '@secure-deploy/local/key-file-signer'
import { question } from '../../../support/holds.ts'
import { makeKeyHolder } from '../../../support/key-holder.ts'
import { noRevocation } from '../../../support/releases.ts'
import { filesIn } from '../../../support/runner.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'

const holder = makeKeyHolder()
const signing = ['--signer', holder.signer.signer, '--certificate-chain', 'chain.pem']
const scope = ['--release-name', 'app']

function place() {
  const folder = temporaryFolder()
  const uri = pathToFileURL(folder).href
  const run = async (command: string, ...args: readonly string[]) => {
    const terminal = recordedTerminal({ cwd: dirname(holder.chainPath) })
    const exitCode = await runCommandLine([command, ...args, '--store', uri, ...signing], terminal)
    return { exitCode, code: terminal.complained[0]?.split(':')[0], printed: terminal.printed.join('\n') }
  }
  const read = async () => {
    const certificateChain = readFileSync(holder.chainPath)
    const signers = oneOf(
      await (await keyFileSigner({ uri: holder.signer.signer, certificateChain })).trust(),
    )
    const ports = { store: directoryStore(uri), signers, liftSigners: signers, revocation: noRevocation }
    return readHolds({ ...ports, now: new Date() }, question)
  }
  return { folder, run, read }
}

interface Document {
  readonly outcome: string
  readonly hold: string
  readonly 'record-uri': string
}

describe('secure-deploy hold', () => {
  it('holds what it says that it holds', async () => {
    const { run, read } = place()
    const { exitCode, printed } = await run('hold', ...scope, '--reason', 'a leak', '--until', '24h')
    expect([exitCode, printed.split('\n')[0]]).toEqual([0, 'Held all releases of app'])
    expect(printed).toContain('To lift it')
    expect(await read()).toMatchObject([{ reason: 'a leak', scope: { kind: 'name', name: 'app' } }])
  })

  it('says it in JSON', async () => {
    const { run, folder } = place()
    const { printed } = await run('hold', ...scope, '--reason', 'a leak', '--json')
    const { outcome, hold, 'record-uri': uri } = JSON.parse(printed) as Document
    expect(outcome).toBe('held')
    expect(uri).toBe(
      pathToFileURL(`${folder}/holds/name/app/${hold.slice('sha256:'.length)}/hold.bundle.json`).href,
    )
  })

  it('refuses an end that has passed, and writes nothing', async () => {
    const { run, folder } = place()
    const until = ['--until', '2020-01-01T00:00:00Z']
    expect(await run('hold', ...scope, '--reason', 'a leak', ...until)).toMatchObject({
      exitCode: 1,
      code: 'INPUT_MALFORMED',
    })
    expect(filesIn(folder)).toEqual([])
  })
})

describe('secure-deploy lift', () => {
  it('lifts the hold that it names', async () => {
    const { run, read } = place()
    const { printed } = await run('hold', ...scope, '--reason', 'a leak', '--json')
    const { hold } = JSON.parse(printed) as Document
    const lifted = await run('lift', '--hold', hold, ...scope, '--reason', 'mended', '--json')
    expect(JSON.parse(lifted.printed)).toMatchObject({ outcome: 'lifted', hold })
    expect(await read()).toEqual([])
  })

  it('says for people what it lifted', async () => {
    const { run } = place()
    const { hold } = JSON.parse(
      (await run('hold', ...scope, '--reason', 'a leak', '--json')).printed,
    ) as Document
    const { printed } = await run('lift', '--hold', hold, ...scope, '--reason', 'mended')
    expect(printed.split('\n')[0]).toBe('Lifted a hold on all releases of app')
  })

  it('refuses to lift what is not held, and writes nothing', async () => {
    const { run, folder } = place()
    const hold = `sha256:${'0'.repeat(64)}`
    expect(await run('lift', '--hold', hold, ...scope, '--reason', 'mended')).toMatchObject({
      exitCode: 1,
      code: 'INPUT_MALFORMED',
    })
    expect(filesIn(folder)).toEqual([])
  })
})
