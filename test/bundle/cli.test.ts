/** The bundled command line as its users run it: from dist/ alone, without node_modules, settings or an account. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { makeKeyHolder } from '../support/key-holder.ts'
import { filesIn } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const patience = 60_000
const dist = join(temporaryFolder(), 'dist')
const program = join(dist, 'cli', 'index.js')
const temporary = temporaryFolder()
const kept = join(temporaryFolder(), 'kept')
const environment = { PATH: process.env['PATH'] ?? '', TMPDIR: temporary, HOME: temporary }

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: temporary,
    env: environment,
    encoding: 'utf8',
    timeout: patience,
  })
  return { status, stdout, stderr }
}

const trust = join(kept, 'parties', 'trust')
const trusted = [
  '--trust-policy',
  join(trust, 'trustpolicy.blob.json'),
  '--trust-policy-name',
  'releases',
  '--trust-store',
  trust,
  '--source-repository',
  'local/try-out',
]

function verifyIn(folder: string, ...more: readonly string[]) {
  const store = ['--store', pathToFileURL(join(kept, folder)).href]
  return run(
    'verify',
    ...store,
    '--release-name',
    'try-out',
    '--release-version',
    '1.0.0',
    ...trusted,
    ...more,
  )
}

beforeAll(() => {
  // Away from the repository, nothing but Node itself can be loaded.
  cpSync(fileURLToPath(new URL('../../dist', import.meta.url)), dist, { recursive: true })
})

describe('secure-deploy demo', () => {
  it(
    'carries its own dist folder to production, sees four attacks refused, and leaves nothing behind',
    () => {
      const { status, stdout, stderr } = run('demo')
      expect([status, stderr]).toEqual([0, ''])
      for (const code of ['DIGEST_MISMATCH', 'RELEASE_MISMATCH', 'SIGNER_NOT_TRUSTED', 'RELEASE_EXISTS'])
        expect(stdout).toMatch(new RegExp(`refused .* ${code} `))
      expect(stdout).toContain('Chain of custody of try-out 1.0.0')
      expect(stdout).toContain('dist.zip')
      expect(stdout).not.toContain('\u001b')
      expect(readdirSync(temporary)).toEqual([])
    },
    patience,
  )

  it(
    'leaves nothing behind when it is stopped half-way',
    async () => {
      const child = spawn(process.execPath, [program, 'demo'], { cwd: temporary, env: environment })
      let told = ''
      child.stdout.on('data', (text) => {
        told += String(text)
        if (told.includes('  signed ')) child.kill('SIGINT')
      })
      const signal = await new Promise((resolve) => child.once('close', (_code, name) => resolve(name)))
      expect([signal, readdirSync(temporary)]).toEqual(['SIGINT', []])
    },
    patience,
  )
})

describe('secure-deploy verify, history and inspect', () => {
  const build = join(temporaryFolder(), 'build')
  const bundlePath = 'releases/try-out/1.0.0/release.bundle.json'
  const policy = ['--policy', join(kept, 'deploy-policy.yml')]
  const bundleOf = (store: string, version: string) =>
    join(kept, 'stores', store, bundlePath.replace('1.0.0', version))
  const fileOf = (store: string, name: string) => {
    const files = join(store, 'releases/try-out/1.0.0/files')
    const found = readdirSync(files, { recursive: true, encoding: 'utf8' }).find((path) =>
      path.endsWith(name),
    )
    return join(files, found ?? name)
  }

  beforeAll(() => {
    mkdirSync(build)
    writeFileSync(join(build, 'app.js'), 'export const answer = 42\n')
    run('demo', build, '--keep', kept)
  }, patience)

  it('accepts a release in a store and downloads it', () => {
    const { status, stdout } = verifyIn('stores/production', '--path', join(kept, 'out'))
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'Verified try-out 1.0.0'])
    expect(readFileSync(join(kept, 'out', 'app.js'))).toEqual(readFileSync(join(build, 'app.js')))
  })

  it.each([
    ['flipped', 'DIGEST_MISMATCH', (folder: string) => writeFileSync(fileOf(folder, 'app.js'), 'changed')],
    [
      'swapped',
      'RELEASE_MISMATCH',
      (folder: string) => cpSync(bundleOf('development', '1.1.0'), join(folder, bundlePath)),
    ],
    ['nowhere', 'RELEASE_NOT_FOUND', (folder: string) => rmSync(folder, { recursive: true })],
  ])('refuses what stands in %s with %s, in one line', (name, code, change) => {
    const copy = join(kept, 'copies', name)
    cpSync(join(kept, 'stores', 'production'), copy, { recursive: true })
    change(copy)
    const { status, stdout, stderr } = verifyIn(join('copies', name))
    expect([status, stdout, stderr.trimEnd().split('\n').length]).toEqual([1, '', 1])
    expect(stderr).toMatch(new RegExp(`^${code}: `))
  })

  it('verifies what a policy demands of a release where it stands', () => {
    const release = ['--release-name', 'try-out', '--release-version', '1.0.0']
    const { status, stdout } = run('verify', ...policy, '--environment', 'production', ...release)
    expect([status, stdout.includes('promotion-record')]).toEqual([0, true])
  })

  it('tells the history of a release, and writes it as a page', () => {
    const page = join(kept, 'history.html')
    const { status, stdout } = run('history', 'try-out', ...policy, '--version', '1.0.0', '--html', page)
    expect([status, stdout.includes('Everything holds')]).toEqual([0, true])
    expect(readFileSync(page, 'utf8')).toContain('<title>Chain of custody of try-out 1.0.0</title>')
  })

  it('tells where the versions of a release stand', () => {
    const { status, stdout } = run('history', 'try-out', ...policy, '--json')
    const { versions } = JSON.parse(stdout) as { readonly versions: readonly { readonly version: string }[] }
    expect([status, versions.map(({ version }) => version)]).toEqual([0, ['1.0.0', '1.1.0']])
  })

  it('accepts files on disk', () => {
    const bundle = join(kept, 'stores/production/releases/try-out/1.0.0/release.bundle.json')
    const files = ['--bundle-path', bundle, '--subject-path', build, join(kept, 'build.zip')]
    const { status, stdout } = run('verify', ...files, ...trusted, '--json')
    expect([status, (JSON.parse(stdout) as { verified: boolean }).verified]).toEqual([0, true])
  })

  it('shows what a bundle claims, and that nobody has verified it', () => {
    const bundle = join(kept, 'stores/production/releases/try-out/1.0.0/release.bundle.json')
    const { status, stdout } = run('inspect', bundle)
    expect([status, stdout.split('\n')[1]]).toEqual([0, expect.stringMatching(/^NOT VERIFIED: /)])
  })
})

describe('secure-deploy hold and lift', () => {
  it('place a hold in a directory, show it, and lift it', () => {
    const { signer, chainPath } = makeKeyHolder()
    const folder = temporaryFolder()
    const store = ['--store', pathToFileURL(folder).href, '--environment', 'production']
    const signing = ['--signer', signer.signer, '--certificate-chain', chainPath, '--json']
    const held = run('hold', ...store, '--reason', 'a freeze', ...signing)
    const { hold, 'record-uri': uri } = JSON.parse(held.stdout) as Record<string, string>
    expect(run('inspect', fileURLToPath(uri ?? '')).stdout).toContain('the environment production')
    const lifted = run('lift', '--hold', hold ?? '', ...store, '--reason', 'it is over', ...signing)
    expect([lifted.status, lifted.stderr, JSON.parse(lifted.stdout)]).toMatchObject([
      0,
      '',
      { outcome: 'lifted' },
    ])
    expect(filesIn(join(folder, 'holds', 'environment', 'production'))).toHaveLength(2)
  })
})

describe('secure-deploy policy check', () => {
  const folder = temporaryFolder()
  const example = /^```yaml\n([\s\S]*?)^```$/m

  it('explains a policy and says what it leaves open', () => {
    const page = readFileSync(fileURLToPath(new URL('../../docs/policy.md', import.meta.url)), 'utf8')
    writeFileSync(join(folder, 'deploy-policy.yml'), example.exec(page)?.[1] ?? '')
    const { status, stdout, stderr } = run('policy', 'check', join(folder, 'deploy-policy.yml'))
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Into production, after staging')
  })

  it('lists what is wrong with a policy, and ends with 1', () => {
    writeFileSync(join(folder, 'wrong.yml'), 'version: 2\nrelease: app\n')
    const { status, stdout, stderr } = run('policy', 'check', join(folder, 'wrong.yml'))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^POLICY_MALFORMED: .*\n( {2}- .*\n){4}/)
  })
})

describe('secure-deploy', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['frob']],
    ['an unknown flag', ['verify', '--frob']],
  ])('refuses %s with exit code 2 and a usage', (_what, args) => {
    const { status, stdout, stderr } = run(...args)
    expect([status, stdout, /^INPUT_[A-Z]+: [\s\S]*\nUsage:/.test(stderr)]).toEqual([2, '', true])
  })

  it('runs by its own first line, as package.json names it', () => {
    expect(spawnSync(program, ['--help'], { env: environment, encoding: 'utf8' }).status).toBe(0)
  })
})
