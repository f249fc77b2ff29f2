/** The commands of infrastructure/README.md that import the key of a GitHub App, with OpenSSL and AWS's command line, up to a workflow that the key starts. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { templatesReadme } from '@secure-deploy/tools/template-tables'
import { appKey, invokedAt, keyArn, startGitHub } from '../support/aws/arrival-scene.ts'
import { region } from '../support/aws/documented-stacks.ts'
import { administrator, everything, nextStage } from '../support/aws/next-stage.ts'
import { worldOf } from '../support/aws/stack-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { snippetWith } from './support/documented.ts'
import { type ImportingKms, startImportingKms } from './support/importing-kms.ts'
import { isolated } from './support/real-cloud.ts'

const [importing = '', deleting = ''] = ['import-key-material', 'rm app.private-key.pem'].map(
  (mark) => snippetWith(templatesReadme, 'sh', mark).text,
)
const world = worldOf([nextStage()])
let kms: ImportingKms

beforeAll(async () => {
  kms = await startImportingKms((ask) => world.verdictFor(administrator, ask, everything) === 'allowed')
})
afterAll(() => kms.stop())
afterEach(() => kms.reset())

interface Followed {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** The files that are there afterwards. */
  readonly left: readonly string[]
}

/** In a folder with nothing but what the browser saved there, as GitHub writes it. */
async function follow(script: string): Promise<Followed> {
  const folder = temporaryFolder()
  const pem = appKey.privateKey.export({ type: 'pkcs1', format: 'pem' })
  writeFileSync(join(folder, 'app.private-key.pem'), pem)
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    cwd: folder,
    env: {
      ...isolated,
      PATH: `${programs()}:${process.env['PATH'] ?? ''}`,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: kms.identity.accessKeyId,
      AWS_SECRET_ACCESS_KEY: kms.identity.secretAccessKey,
      AWS_SESSION_TOKEN: kms.identity.sessionToken ?? '',
      AWS_ENDPOINT_URL_KMS: kms.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const status = new Promise<number | null>((resolve) => void child.on('close', resolve))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { status: await status, stdout, stderr, left: readdirSync(folder).toSorted() }
}

/** A folder with `aws`: the stack is there already, and says which key it has made. */
function programs(): string {
  const folder = temporaryFolder()
  const program = join(folder, 'aws')
  writeFileSync(
    program,
    `#!/bin/sh
case "$1 $2" in
  'cloudformation deploy') exit ;;
  'cloudformation describe-stacks') echo '${keyArn}'; exit ;;
esac
exec '${join(awsProgramFolder(), 'aws')}' "$@"
`,
  )
  chmodSync(program, 0o755)
  return folder
}

describe('the commands that import the key of the App', () => {
  it('have KMS take the key that the browser saved, print what GitHub shows of it, and leave nothing behind', async () => {
    const followed = await follow(importing + deleting)
    expect([followed.status, followed.stderr]).toEqual([0, ''])
    expect(kms.imported()?.equals(appKey.privateKey)).toBe(true)
    const fingerprint = createHash('sha256')
      .update(appKey.publicKey.export({ type: 'spki', format: 'der' }))
      .digest('base64')
    expect(followed.stdout.trim().split('\n').at(-1)).toBe(fingerprint)
    expect(followed.left).toEqual([])
  })

  it('import a key by which the workflow is started', async () => {
    await follow(importing)
    const privateKey = kms.imported()
    if (privateKey === undefined) throw new Error('nothing was imported')
    const gitHub = await startGitHub()
    const invocation = await invokedAt({ gitHub, privateKey })
    await gitHub.stop()
    expect(invocation.kind).toBe('done')
  })

  it.each([
    [
      'the policy of the key knows another way to wrap',
      'RSA_AES_KEY_WRAP_SHA_256',
      'RSA_AES_KEY_WRAP_SHA_1',
      'AccessDeniedException',
    ],
    [
      'something is lost on the way',
      'cat wrapped-aes.bin wrapped-app.bin',
      'cat wrapped-aes.bin',
      'InvalidCiphertextException',
    ],
    ['the token is another', 'fileb://import-token.bin', 'fileb://aes.bin', 'InvalidImportTokenException'],
  ])('keep the file where %s', async (_what, sound, faulty, code) => {
    expect(importing).toContain(sound)
    const { status, stderr, left } = await follow(importing.replace(sound, faulty) + deleting)
    expect(status).not.toBe(0)
    expect(stderr).toContain(code)
    expect(left).toContain('app.private-key.pem')
    expect(kms.imported()).toBeUndefined()
  })
})
