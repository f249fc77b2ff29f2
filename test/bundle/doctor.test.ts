/** The bundled `secure-deploy doctor` as its users run it: in the repository of a set-up, from dist/ alone. */
import { execFile, type ExecFileException } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { node24 } from '@secure-deploy/tools/node24'
import { startDouble } from '../support/aws/http-double.ts'
import { findingOf } from '../support/doctor.ts'
import type { DoctorDocument } from '../support/doctor.ts'
import { type SettingsDouble, startGitHubSettings } from '../support/github/settings-double.ts'
import { startProxy } from '../support/proxy-double.ts'
import { makeSetUpCheckout } from '../support/set-up-checkout.ts'
import type { SetUpCheckout } from '../support/set-up-checkout.ts'
import { looking, type SetUpCloud, startSetUpCloud } from '../support/set-up-cloud.ts'
import { flagsOf, oneAccount, setUpWith } from '../support/set-ups.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const suite = temporaryFolder()
const home = temporaryFolder()
const repository = fileURLToPath(new URL('../..', import.meta.url))

let checkout: SetUpCheckout
beforeAll(() => {
  for (const folder of ['dist', 'infrastructure'])
    cpSync(join(repository, folder), join(suite, folder), { recursive: true })
})
beforeEach(() => {
  checkout = makeSetUpCheckout(oneAccount)
})

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

interface Ran {
  readonly status: ExecFileException['code']
  readonly stdout: string
  readonly stderr: string
}

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node?: string,
): Promise<Ran> {
  return call(['doctor', ...args], env, node)
}

function call(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node = process.execPath,
): Promise<Ran> {
  const options = {
    cwd: checkout.root,
    env: { PATH: process.env['PATH'] ?? '', HOME: home, ...env },
    timeout: 60_000,
  }
  return new Promise((resolve) => {
    execFile(node, [join(suite, 'dist', 'cli', 'index.js'), ...args], options, (failure, stdout, stderr) =>
      resolve({ status: failure?.code ?? 0, stdout, stderr }),
    )
  })
}

describe('secure-deploy doctor', () => {
  it('ends well in a repository that is as it was set up, and changes nothing in it', async () => {
    const { status, stdout, stderr } = await run(['--skip', 'aws'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Set-up of octo-org/app')
    expect(checkout.git('status', '--porcelain')).toBe('')
  })

  it('finds nothing to do in a repository that init has just set up, once that is committed', async () => {
    checkout.git('rm', '-r', '--quiet', 'deploy-policy.yml', '.github')
    checkout.git('commit', '--quiet', '--allow-empty', '--message=nothing')
    const owners = ['--code-owners', '@octo-org/release-managers']
    expect((await call(['init', ...flagsOf(oneAccount), ...owners])).stderr).toBe('')
    const before = await run(['--skip', 'aws', 'github', '--json'])
    const document = JSON.parse(before.stdout) as DoctorDocument
    expect([before.status, document.next.map(({ step }) => step)]).toEqual([
      1,
      [expect.stringMatching(/^git add /), expect.stringContaining('policy check')],
    ])
    checkout.commit()
    expect(await run(['--skip', 'aws', 'github'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('names what is missing and what to do', async () => {
    checkout.remove('.github/workflows/lift.yml')
    const { status, stdout, stderr } = await run(['--skip', 'aws', '--json'])
    expect([status, stderr.split(':')[0]]).toEqual([1, 'SET_UP_INCOMPLETE'])
    const document = JSON.parse(stdout) as DoctorDocument
    expect(findingOf(document, '.github/workflows/lift.yml').standing).toBe('missing')
    expect(document.next[0]?.step).toBe('secure-deploy init')
  })

  it('tells a policy that was edited from one that cannot be used', async () => {
    const path = 'deploy-policy.yml'
    const text = readFileSync(join(checkout.root, path), 'utf8')
    checkout.write(path, `${text}# Ours.\n`)
    expect((await run(['--skip', 'aws'])).status).toBe(0)
    checkout.write(path, `${text}frob: 1\n`)
    expect((await run(['--skip', 'aws'])).status).toBe(1)
  })
})

describe('secure-deploy doctor in AWS', () => {
  let cloud: SetUpCloud
  beforeEach(async () => {
    cloud = await startSetUpCloud(setUpWith(oneAccount))
  })
  afterEach(() => cloud.stop())

  it('finds everything with credentials of the machine, by requests that only read', async () => {
    const identity = cloud.account.identity(looking)
    const { status, stdout, stderr } = await run(['--json'], cloud.environment(identity))
    expect([status, stderr]).toEqual([0, ''])
    const { parts } = JSON.parse(stdout) as DoctorDocument
    const [, inAws] = parts
    expect(inAws?.findings.filter(({ standing }) => standing !== 'holds')).toEqual([])
    expect(inAws?.findings.length).toBeGreaterThan(20)
    for (const secret of [identity.secretAccessKey, identity.sessionToken ?? ''])
      expect(stdout).not.toContain(secret)
    expect(cloud.asked().filter((operation) => !/:(Get|List|Describe)/.test(operation))).toEqual([])
  })

  it('takes the profile that the settings name', async () => {
    const identity = cloud.account.identity(looking)
    const credentials = join(home, 'credentials')
    writeFileSync(
      credentials,
      `[deployer]\naws_access_key_id=${identity.accessKeyId}\naws_secret_access_key=${identity.secretAccessKey}\naws_session_token=${identity.sessionToken}\n`,
    )
    checkout = makeSetUpCheckout({ ...oneAccount, 'aws-profiles': ['deployer'] })
    const env = { ...cloud.environment(cloud.account.identity([])), AWS_SHARED_CREDENTIALS_FILE: credentials }
    const { status, stderr } = await run([], env)
    expect([status, stderr]).toEqual([0, ''])
  })

  it('asks IAM Identity Center for the credentials of a profile through the proxy too', async () => {
    const start = 'https://octo.awsapps.com/start'
    const { accessKeyId, secretAccessKey, sessionToken } = cloud.account.identity(looking)
    const expiration = Date.now() + 3_600_000
    const roleCredentials = { accessKeyId, secretAccessKey, sessionToken, expiration }
    const portal = await startDouble({
      route: () => 'GetRoleCredentials',
      handle: () => ({ status: 200, body: JSON.stringify({ roleCredentials }) }),
      refuse: () => ({ status: 500 }),
    })
    const proxy = await startProxy({ hosts: { 'portal.sso.us-east-1.amazonaws.com': portal.url } })
    const config = join(home, 'config')
    writeFileSync(
      config,
      `[profile deployer]\nsso_start_url=${start}\nsso_region=us-east-1\nsso_account_id=111122223333\nsso_role_name=look\n`,
    )
    const cache = join(home, '.aws', 'sso', 'cache')
    mkdirSync(cache, { recursive: true })
    const token = { accessToken: 'sso-token', expiresAt: new Date(expiration).toISOString() }
    writeFileSync(join(cache, `${sha1(start)}.json`), JSON.stringify(token))
    checkout = makeSetUpCheckout({ ...oneAccount, 'aws-profiles': ['deployer'] })
    const env = {
      ...cloud.environment(cloud.account.identity([])),
      AWS_CONFIG_FILE: config,
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: proxy.authority,
    }
    const { status, stderr } = await run([], env, node24())
    await proxy.stop()
    await portal.stop()
    expect([status, stderr]).toEqual([0, ''])
    expect(new Set(proxy.tunnels)).toEqual(new Set(['portal.sso.us-east-1.amazonaws.com:443']))
  })

  it('tells a denial from what is missing', async () => {
    cloud.account.signer.cancelProfile('app_lifts')
    const identity = cloud.account.identity(['signer:*', 's3:*', 'iam:*', 'cloudformation:GetTemplate'])
    const { status, stdout, stderr } = await run(['--json'], cloud.environment(identity))
    expect([status, stderr.split(':')[0]]).toEqual([1, 'SET_UP_INCOMPLETE'])
    const document = JSON.parse(stdout) as DoctorDocument
    const of = (subject: string) => findingOf(document, subject)
    expect(of('stack app-staging in 111122223333')).toMatchObject({
      standing: 'unseen',
      code: 'AWS_ACCESS_DENIED',
    })
    expect(of('signing profile app_lifts in 111122223333').standing).toBe('differs')
    expect(of('bucket amzn-s3-demo-staging in 111122223333').standing).toBe('holds')
  })

  it('says why nothing could be seen without credentials', async () => {
    const { AWS_ACCESS_KEY_ID: _id, ...env } = cloud.environment(cloud.account.identity(looking))
    const { status, stdout, stderr } = await run(['--json'], env)
    expect([status, stderr.split(':')[0]]).toEqual([1, 'AWS_ACCESS_DENIED'])
    const { parts } = JSON.parse(stdout) as DoctorDocument
    expect(parts[1]?.findings[0]).toMatchObject({ standing: 'unseen', code: 'AWS_ACCESS_DENIED' })
  })
})

describe('secure-deploy doctor on GitHub', () => {
  const setUp = setUpWith(oneAccount)
  let gitHub: SettingsDouble
  beforeEach(async () => {
    gitHub = await startGitHubSettings(setUp)
  })
  afterEach(() => gitHub.stop())

  const look = (env: Readonly<Record<string, string>>) =>
    run(['--skip', 'aws', '--json'], { GITHUB_API_URL: gitHub.url, ...env })
  const findingsOf = (stdout: string) => (JSON.parse(stdout) as DoctorDocument).parts[2]?.findings ?? []

  it('finds everything with a token of the environment, which it never shows', async () => {
    const { status, stdout, stderr } = await look({ GH_TOKEN: gitHub.token })
    expect([status, stderr]).toEqual([0, ''])
    const findings = findingsOf(stdout)
    expect(findings.filter(({ standing }) => standing !== 'holds')).toEqual([])
    expect(findings.length).toBe(8)
    expect(stdout).not.toContain(gitHub.token)
    expect(gitHub.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('asks through the proxy of the environment, by which alone GitHub is reached', async () => {
    const proxy = await startProxy({
      hosts: { 'api.github.com': gitHub.url },
      credentials: 'user:secret-word',
    })
    const env = { GH_TOKEN: gitHub.token, HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: proxy.authority }
    const { status, stdout, stderr } = await run(['--skip', 'aws', '--json'], env, node24())
    await proxy.stop()
    expect([status, stderr]).toEqual([0, ''])
    expect(findingsOf(stdout).filter(({ standing }) => standing !== 'holds')).toEqual([])
    expect(new Set(proxy.tunnels)).toEqual(new Set(['api.github.com:443']))
    expect(stdout).not.toContain('secret-word')
  })

  it('says whom a proxy refuses, without its password', async () => {
    const refuses = ['api.github.com']
    const proxy = await startProxy({ hosts: {}, refuses, credentials: 'user:secret-word' })
    const env = { GH_TOKEN: gitHub.token, HTTPS_PROXY: proxy.url }
    const { status, stdout, stderr } = await run(['--skip', 'aws', '--json'], env, node24())
    await proxy.stop()
    expect([status, stderr.split(':')[0]]).toEqual([1, 'NETWORK'])
    expect(stdout).toContain(`api.github.com:443 via http://${new URL(proxy.url).host}/: HTTP/1.1 403`)
    expect(`${stdout}${stderr}`).not.toContain('secret-word')
  })

  it('asks GitHub nothing without a token, and says why', async () => {
    const { status, stdout } = await look({})
    expect([status, gitHub.requests.length]).toEqual([0, 0])
    expect(findingsOf(stdout)).toMatchObject([
      { standing: 'skipped', detail: expect.stringContaining('GH_TOKEN') },
    ])
  })

  it('tells what is missing from what the token may not see', async () => {
    gitHub.documents.delete('/repos/octo-org/app/environments/lift')
    gitHub.refused.set('/repos/octo-org/app/rules', 403)
    const { status, stdout, stderr } = await look({ GITHUB_TOKEN: gitHub.token })
    expect([status, stderr.split(':')[0]]).toEqual([1, 'SET_UP_INCOMPLETE'])
    const document = JSON.parse(stdout) as DoctorDocument
    expect(findingOf(document, 'environment lift').standing).toBe('missing')
    expect(findingOf(document, 'rules of the branch main')).toMatchObject({
      standing: 'unseen',
      code: 'GITHUB_ACCESS_DENIED',
    })
  })

  it('does not show a token that is sent back', async () => {
    gitHub.plan({
      operation: '/repos/octo-org/app',
      fault: {
        kind: 'answer',
        change: () => ({
          status: 403,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ message: `no ${gitHub.token}` }),
        }),
      },
    })
    const { status, stdout, stderr } = await look({ GITHUB_TOKEN: gitHub.token })
    expect([status, `${stdout}${stderr}`.includes(gitHub.token)]).toEqual([1, false])
    expect(stdout).toContain('no ***')
  })
})
