import { copyFileSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { keyFileSigner } from '@secure-deploy/local/key-file-signer'
import { id, startStory } from '../../../support/history-story.ts'
import type { HistoryStory } from '../../../support/history-story.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'
import { tryOut } from '../../../support/try-out.ts'

const made = await tryOut()
const { trust, source } = made
const bundlePath = join(made.production, 'release.bundle.json')
const stores = join(made.folder, 'stores')

async function verify(...args: readonly string[]) {
  const terminal = recordedTerminal({ cwd: made.folder })
  const exitCode = await runCommandLine(['verify', ...args], terminal)
  const code = terminal.complained[0]?.split(':')[0]
  return { exitCode, code, printed: terminal.printed.join('\n') }
}

function storeArguments(folder: string, version = '1.0.0'): readonly string[] {
  return ['--store', pathToFileURL(folder).href, '--release-name', 'try-out', '--release-version', version]
}

const production = storeArguments(join(stores, 'production'))

/** The production store with the release changed. */
function copyOf(change: (release: string) => void): string {
  const copy = join(temporaryFolder(), 'store')
  cpSync(join(stores, 'production'), copy, { recursive: true })
  change(join(copy, 'releases', 'try-out', '1.0.0'))
  return copy
}

function fileIn(release: string, name: string): string {
  const [found] = readdirSync(join(release, 'files'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(name),
  )
  return join(release, 'files', found ?? name)
}

function recordIn(release: string): string {
  const [record = ''] = readdirSync(join(release, 'records', 'promotion'))
  return join(release, 'records', 'promotion', record)
}

/** Makes the signatures of one bundle those of another. */
function giveSignatures(path: string, from: string): void {
  const { statement } = parseBundle(readFileSync(path))
  const { signatures } = parseBundle(readFileSync(from))
  writeFileSync(path, encodeBundle({ statement, signatures }).bytes)
}

const refused = (code: string) => ({ exitCode: 1, code, printed: '' })

describe('verify --store', () => {
  it('says check by check what held', async () => {
    const { exitCode, printed } = await verify(...production, ...trust, ...source)
    expect(exitCode).toBe(0)
    for (const word of [
      'Verified try-out 1.0.0',
      'integrity',
      'revocation',
      'source-repository',
      'build.zip',
    ])
      expect(printed).toContain(word)
  })

  it('says it in JSON', async () => {
    const { printed } = await verify(...production, ...trust, ...source, '--json')
    expect(JSON.parse(printed)).toMatchObject({
      verified: true,
      'release-name': 'try-out',
      'release-version': '1.0.0',
      'source-repository': 'local/try-out',
      files: [{ name: 'app.js', size: 25 }, { name: 'build.zip' }, { name: 'config/app.json' }],
    })
  })

  it('downloads what it has verified', async () => {
    const path = join(temporaryFolder(), 'out')
    const { printed } = await verify(...production, ...trust, ...source, '--path', path)
    expect(printed).toContain(`They are in ${path}.`)
    expect(readFileSync(join(path, 'app.js'))).toEqual(readFileSync(join(made.build, 'app.js')))
  })

  it('refuses a changed file, and downloads nothing', async () => {
    const path = join(temporaryFolder(), 'out')
    const flipped = storeArguments(copyOf((release) => writeFileSync(fileIn(release, 'app.js'), 'changed')))
    expect(await verify(...flipped, ...trust, ...source, '--path', path)).toEqual(refused('DIGEST_MISMATCH'))
    expect(existsSync(path) ? readdirSync(path) : []).toEqual([])
  })

  it('refuses a bundle of another release', async () => {
    const other = join(stores, 'development', 'releases', 'try-out', '1.1.0', 'release.bundle.json')
    const swapped = storeArguments(
      copyOf((release) => copyFileSync(other, join(release, 'release.bundle.json'))),
    )
    expect(await verify(...swapped, ...trust, ...source)).toEqual(refused('RELEASE_MISMATCH'))
  })

  it('refuses a signer who is not trusted', async () => {
    const record = recordIn(made.production)
    const again = storeArguments(
      copyOf((release) => giveSignatures(join(release, 'release.bundle.json'), record)),
    )
    expect(await verify(...again, ...trust, ...source)).toEqual(refused('SIGNER_NOT_TRUSTED'))
  })

  it('refuses a release by someone who may sign promotions only', async () => {
    const promoters = trust.map((word) => (word === 'releases' ? 'promotions' : word))
    expect(await verify(...production, ...promoters, ...source)).toEqual(refused('SIGNER_NOT_TRUSTED'))
  })

  it('refuses another source', async () => {
    const other = ['--source-repository', 'octo-org/app']
    expect(await verify(...production, ...trust, ...other)).toEqual(refused('RULE_FAILED'))
  })

  it('refuses another bundle than the one asked for', async () => {
    const digest = ['--bundle-digest', `sha256:${'0'.repeat(64)}`]
    expect(await verify(...production, ...trust, ...source, ...digest)).toEqual(refused('BUNDLE_MISMATCH'))
  })

  it('refuses a release that is not there', async () => {
    const missing = storeArguments(join(stores, 'production'), '9.9.9')
    expect(await verify(...missing, ...trust, ...source)).toEqual(refused('RELEASE_NOT_FOUND'))
  })

  it('refuses a trust policy that is not there', async () => {
    const nowhere = ['--trust-policy', '/no/such/policy.json']
    expect(await verify(...production, ...nowhere, ...source)).toEqual(refused('INPUT_MALFORMED'))
  })
})

const policed = [
  '--policy',
  'deploy-policy.yml',
  '--environment',
  'production',
  '--release-name',
  'try-out',
  '--release-version',
]

describe('verify --policy', () => {
  it('says rule by rule what the policy demands, and that all of it is met', async () => {
    const { exitCode, printed } = await verify(...policed, '1.0.0')
    expect(exitCode).toBe(0)
    for (const word of ['Verified try-out 1.0.0', 'promotion-record', 'holds', 'source-repository'])
      expect(printed).toContain(word)
  })

  it('says it in JSON', async () => {
    const { printed } = await verify(...policed, '1.0.0', '--json')
    const { rules } = JSON.parse(printed) as { readonly rules: readonly { readonly rule: string }[] }
    expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['holds', 'promotion-record']))
  })

  it('downloads what it has verified', async () => {
    const path = join(temporaryFolder(), 'out')
    await verify(...policed, '1.0.0', '--path', path)
    expect(readFileSync(join(path, 'app.js'))).toEqual(readFileSync(join(made.build, 'app.js')))
  })

  it('refuses a release that has not come to the environment', async () => {
    expect(await verify(...policed, '1.1.0')).toEqual(refused('RELEASE_NOT_FOUND'))
  })

  it('refuses an environment that the policy does not have', async () => {
    const args = policed.map((word) => (word === 'production' ? 'elsewhere' : word))
    expect(await verify(...args, '1.0.0')).toEqual(refused('INPUT_MALFORMED'))
  })

  it('refuses another policy than the one that was meant', async () => {
    const digest = ['--policy-digest', `sha256:${'0'.repeat(64)}`]
    expect(await verify(...policed, '1.0.0', ...digest)).toEqual(refused('POLICY_MISMATCH'))
  })

  it('refuses another bundle than the one asked for', async () => {
    const digest = ['--bundle-digest', `sha256:${'0'.repeat(64)}`]
    expect(await verify(...policed, '1.0.0', ...digest)).toEqual(refused('BUNDLE_MISMATCH'))
  })

  it('refuses a release that was uploaded and not admitted', async () => {
    const story = startStory()
    await story.upload()
    story.save()
    expect(await verifyIn(story, 'development')).toBe('RULE_FAILED')
  })

  it('refuses a release that is held, and lets it pass when the hold is lifted', async () => {
    const story = startStory()
    await story.upload()
    await story.promote(id, 'development')
    const placed = await story.hold({ scope: { kind: 'name', name: id.name } })
    story.save()
    const held = await verifyIn(story, 'development')
    await story.lift(placed)
    story.save()
    expect([held, await verifyIn(story, 'development')]).toEqual(['RULE_FAILED', undefined])
  })
})

/** The code with which the release of a story is refused. */
async function verifyIn(story: HistoryStory, environment: string): Promise<string | undefined> {
  const terminal = recordedTerminal({ cwd: story.folder, now: story.now })
  const where = ['--policy', 'deploy-policy.yml', '--environment', environment]
  await runCommandLine(
    ['verify', ...where, '--release-name', id.name, '--release-version', id.version],
    terminal,
  )
  return terminal.complained[0]?.split(':')[0]
}

const onDisk = ['--bundle-path', bundlePath, '--subject-path', made.build, made.zip]

describe('verify --bundle-path', () => {
  it('accepts the files that were signed', async () => {
    const { exitCode, printed } = await verify(...onDisk, ...trust, ...source)
    expect([exitCode, printed.split('\n')[0]]).toEqual([0, 'Verified try-out 1.0.0'])
  })

  it('names the files in JSON', async () => {
    const { printed } = await verify(...onDisk, ...trust, ...source, '--json')
    const { files } = JSON.parse(printed) as { readonly files: readonly { readonly path: string }[] }
    expect(files.map(({ path }) => path)).toContain(made.zip)
  })

  it('finds paths from the folder that it is called in', async () => {
    const relative = ['--bundle-path', 'stores/production/releases/try-out/1.0.0/release.bundle.json']
    const args = [...relative, '--subject-path', made.build, 'build.zip', ...trust, ...source]
    expect(await verify(...args)).toMatchObject({ exitCode: 0 })
  })

  it('refuses a changed file', async () => {
    const copy = join(temporaryFolder(), 'build')
    cpSync(made.build, copy, { recursive: true })
    writeFileSync(join(copy, 'app.js'), 'export const answer = 41\n')
    const args = ['--bundle-path', bundlePath, '--subject-path', copy, made.zip]
    expect(await verify(...args, ...trust, ...source)).toEqual(refused('DIGEST_MISMATCH'))
  })

  it('refuses a file more', async () => {
    const extra = join(temporaryFolder(), 'extra.txt')
    writeFileSync(extra, 'unsigned')
    expect(await verify(...onDisk, extra, ...trust, ...source)).toEqual(refused('FILE_NOT_SIGNED'))
  })

  it('refuses a file less', async () => {
    const args = ['--bundle-path', bundlePath, '--subject-path', made.build]
    expect(await verify(...args, ...trust, ...source)).toEqual(refused('FILE_MISSING'))
  })

  it('refuses what is no bundle', async () => {
    const args = ['--bundle-path', join(made.build, 'config', 'app.json'), '--subject-path', made.build]
    expect(await verify(...args, ...trust, ...source)).toEqual(refused('BUNDLE_MALFORMED'))
  })
})

const signer = await keyFileSigner({
  uri: pathToFileURL(join(made.folder, 'parties', 'release-signer', 'key.pem')).href,
  certificateChain: readFileSync(join(made.folder, 'parties', 'release-signer', 'chain.pem')),
})
const subject = join(made.build, 'app.js')
const signaturePath = join(temporaryFolder(), 'app.js.jws.sig')
writeFileSync(signaturePath, await signer.sign(readFileSync(subject), 'text/javascript', new Date()))

describe('verify --signature-path', () => {
  it('accepts the file that was signed', async () => {
    const args = ['--subject-path', subject, '--signature-path', signaturePath]
    expect(await verify(...args, ...trust)).toMatchObject({ exitCode: 0 })
  })

  it('says in JSON what was verified', async () => {
    const args = ['--subject-path', subject, '--signature-path', signaturePath, '--json']
    const { printed } = await verify(...args, ...trust)
    expect(JSON.parse(printed)).toMatchObject({ verified: true, path: subject, digest: /^sha256:/ })
  })

  it('refuses another file', async () => {
    const args = ['--subject-path', made.zip, '--signature-path', signaturePath]
    expect(await verify(...args, ...trust)).toEqual(refused('PAYLOAD_MISMATCH'))
  })

  it('refuses a folder of files', async () => {
    const args = ['--subject-path', made.build, '--signature-path', signaturePath]
    expect(await verify(...args, ...trust)).toEqual(refused('INPUT_CONFLICT'))
  })

  it('refuses what is no signature', async () => {
    const args = ['--subject-path', subject, '--signature-path', bundlePath]
    expect(await verify(...args, ...trust)).toEqual(refused('ENVELOPE_MALFORMED'))
  })

  it('refuses a signer who is not trusted', async () => {
    const promoters = trust.map((word) => (word === 'releases' ? 'promotions' : word))
    const args = ['--subject-path', subject, '--signature-path', signaturePath]
    expect(await verify(...args, ...promoters)).toEqual(refused('SIGNER_NOT_TRUSTED'))
  })
})

describe('verify in AWS', () => {
  const inS3 = [
    '--store',
    's3://bucket',
    '--release-name',
    'app',
    '--release-version',
    '1',
    '--aws-region',
    'eu-west-1',
  ]

  it('refuses long-lived keys of the environment before it asks anyone', async () => {
    const terminal = recordedTerminal({ cwd: made.folder, environmentAccessKeyId: 'AKIAIOSFODNN7EXAMPLE' })
    const exitCode = await runCommandLine(['verify', ...inS3, ...trust, ...source], terminal)
    expect([exitCode, terminal.complained[0]?.split(':')[0]]).toEqual([1, 'LONG_LIVED_CREDENTIALS'])
  })
})
