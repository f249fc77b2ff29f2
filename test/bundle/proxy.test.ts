/** Runners that reach the internet by a proxy alone: every request of a run goes through it, and none past it. */
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { Time } from '@peculiar/asn1-x509'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { startDouble } from '../support/aws/http-double.ts'
import { daysFrom } from '../support/certificates.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { cloudPolicy, promotionProfile } from '../support/cloud-policy.ts'
import { startGitHub } from '../support/github-double.ts'
import type { GitHubDouble } from '../support/github-double.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { addressOfS3, startProxy } from '../support/proxy-double.ts'
import type { ProxyDouble, ProxyOptions } from '../support/proxy-double.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { makeCrl, revocationExtensions } from '../support/revocation.ts'
import type { StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

type Variables = Readonly<Record<string, string>>

const credentials = 'build:open%20sesame'
/** In the forms in which they are sent and told; a percent sign is escaped in a command. */
const secrets = ['open%2520sesame', 'open sesame', Buffer.from('build:open sesame').toString('base64')]
const stsHost = 'sts.us-east-1.amazonaws.com'

let chain: Chain
let gitHub: GitHubDouble
let proxy: ProxyDouble

beforeAll(async () => {
  chain = await startChain()
  chain.cloud.account.signer.addProfile(promotionProfile)
  gitHub = await startGitHub({ repository: 'octo-org/octo-repo', repositoryId: 74 })
})
afterEach(() => proxy.stop())
afterAll(async () => {
  await gitHub.stop()
  await chain.stop()
})

/** The internet as a runner knows it. */
function internet(): Variables {
  const { account, tokens } = chain.cloud
  return {
    [stsHost]: account.sts.url,
    'signer.us-east-1.amazonaws.com': account.signer.url,
    'data-signer.us-east-1.amazonaws.com': account.signer.url,
    [addressOfS3]: account.s3.url,
    'api.github.com': gitHub.url,
    'token.actions.githubusercontent.com': tokens.environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
  }
}

/** What a step has in its environment behind the proxy: no variable leads it to a double. */
async function behindProxy(options: Partial<ProxyOptions> = {}): Promise<Variables> {
  proxy = await startProxy({ hosts: internet(), ...options })
  return {
    AWS_ENDPOINT_URL_STS: '',
    AWS_ENDPOINT_URL_SIGNER: '',
    AWS_ENDPOINT_URL_KMS: '',
    AWS_ENDPOINT_URL_S3: `https://${addressOfS3}`,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.actions.githubusercontent.com/token?api-version=2.0',
    NODE_EXTRA_CA_CERTS: proxy.authority,
    HTTPS_PROXY: proxy.url,
  }
}

/** Lets the release into an environment under a policy that demands an approval for the second of them. */
function promote(environment: string, baseline: string, env: Variables): Promise<StepResult> {
  const approvals = { minimum: 1, sources: ['pull-request'], baseline }
  const policy = cloudPolicy(chain.cloud, { staging: { approvals } })
  chain.workspace.write('deploy-policy.yml', policy)
  return chain.promote(
    {
      'trust-policy': undefined,
      'trust-store': undefined,
      'source-store': undefined,
      'target-store': undefined,
      environment,
      signer: chain.cloud.account.signer.authority.profileArn(promotionProfile),
      policy: 'deploy-policy.yml',
      'policy-digest': `sha256:${sha256Of(Buffer.from(policy))}`,
      'github-token': gitHub.token,
    },
    { env },
  )
}

/** A change of octocat's that hubot has approved; the commit before it. */
function approvedChange(): string {
  const { model } = gitHub
  const [octocat, hubot] = [model.user('octocat'), model.user('hubot')]
  const baseline = model.main()
  const { commit } = chain.workspace
  const pull = model.openPullRequest({ by: octocat, commits: [{ author: octocat, sha: commit }] })
  model.markMerged(pull, commit)
  model.review(pull, hubot)
  return baseline
}

describe('a run behind a proxy', () => {
  it('signs, stores, verifies and promotes under approvals with every request through it', async () => {
    const env = await behindProxy({ credentials })
    const baseline = approvedChange()
    const folder = temporaryFolder()
    const results = [
      await chain.sign({ 'output-path': folder }, { env }),
      await chain.upload({ 'bundle-path': join(folder, 'release.bundle.json') }, { env }),
      await chain.verify({}, { env }),
      await promote('development', baseline, env),
      await promote('staging', baseline, env),
    ]
    expect(results.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(results.map(() => [0, []]))
    expect([...new Set(proxy.tunnels)].toSorted()).toEqual([
      `${addressOfS3}:443`,
      'api.github.com:443',
      'data-signer.us-east-1.amazonaws.com:443',
      'signer.us-east-1.amazonaws.com:443',
      `${stsHost}:443`,
      'token.actions.githubusercontent.com:443',
    ])
    expect(proxy.plain).toEqual([])
    // Nothing of what the steps sent can be read on the way.
    expect(proxy.seen()).not.toMatch(/HTTP\/1\.1|AWS4-HMAC|ghs_/)
    // What a step prints of the proxy's password is the order to the runner to keep it out of the log.
    const printed = results.map(({ stdout, stderr, summary }) => `${stdout}${stderr}${summary}`).join('')
    const telling = printed.split('\n').filter((line) => secrets.some((secret) => line.includes(secret)))
    expect(new Set(telling)).toEqual(new Set(secrets.map((secret) => `::add-mask::${secret}`)))
  })

  it('sends large files through it, for which S3 is asked first whether it takes them', async () => {
    const env = await behindProxy()
    const { path } = makeWorkspace({ 'build/app.zip': 'x'.repeat(3 * 1024 ** 2) })
    const files = { 'subject-path': join(path, 'build'), 'evidence-path': undefined }
    const bundle = await chain.bundle(files)
    const store = `s3://${chain.addBucket()}`
    chain.cloud.account.reset()
    const result = await chain.upload({ ...files, store, 'bundle-path': bundle }, { env })
    expect([result.exitCode, result.errors]).toEqual([0, []])
    const { of, requests } = chain.cloud.account.s3
    expect(of('PutObject').map(({ headers }) => headers['expect'])).toContain('100-continue')
    expect(new Set(requests.map(({ headers }) => headers.host))).toEqual(new Set([addressOfS3]))
  })

  it('asks through it too where certificates say that revocation is told without TLS', async () => {
    const address = 'http://crl.example.test/list.crl'
    const holder = makeKeyHolder('P-256', { leaf: { extensions: revocationExtensions({ crl: [address] }) } })
    const body = makeCrl({
      issuer: holder.chain.intermediate,
      list: (list) => {
        list.thisUpdate = new Time(daysFrom(new Date(), -1))
        list.nextUpdate = new Time(daysFrom(new Date(), 1))
      },
    })
    const publisher = await startDouble({
      route: () => 'list',
      handle: () => ({ status: 200, body: Buffer.from(body) }),
      refuse: () => ({ status: 500 }),
    })
    const { HTTPS_PROXY: HTTP_PROXY = '' } = await behindProxy({
      hosts: { 'crl.example.test': publisher.url },
    })
    const bundle = await chain.bundle({ ...holder.signer, 'trust-store': undefined })
    const onDisk = { store: undefined, 'bundle-path': bundle, 'subject-path': 'build' }
    const result = await chain.verify({ ...holder.trust, ...onDisk }, { env: { HTTP_PROXY } })
    await publisher.stop()
    expect([result.exitCode, result.errors, proxy.plain]).toEqual([0, [], [address]])
  })

  it('believes no server whose certificate nobody vouches for, such as that of a proxy that opens connections', async () => {
    const { NODE_EXTRA_CA_CERTS, ACTIONS_ID_TOKEN_REQUEST_URL, ...env } = await behindProxy()
    expect([NODE_EXTRA_CA_CERTS, ACTIONS_ID_TOKEN_REQUEST_URL]).not.toContain(undefined)
    chain.cloud.account.reset()
    const result = await chain.sign({}, { env })
    expect([result.exitCode, result.errors.length, Object.keys(result.outputs)]).toEqual([1, 1, []])
    expect(result.stdout).toContain('unable to verify the first certificate')
    expect(chain.cloud.account.sts.count('AssumeRoleWithWebIdentity')).toBe(0)
  })
})

/** The doubles by an address of this machine that is not one of its own to itself, as `localhost` is. */
function nearby(): Variables {
  const { account, tokens } = chain.cloud
  const named = (url = '') => url.replace('127.0.0.1', '0.0.0.0')
  return {
    AWS_ENDPOINT_URL_STS: named(account.sts.url),
    AWS_ENDPOINT_URL_SIGNER: named(account.signer.url),
    ACTIONS_ID_TOKEN_REQUEST_URL: named(tokens.environment['ACTIONS_ID_TOKEN_REQUEST_URL']),
  }
}

describe('what is asked directly', () => {
  const asked = ({ exitCode, errors }: StepResult) => [exitCode, errors, proxy.plain, proxy.tunnels]
  const withoutProxy = [0, [], [], []]

  it('is everything where no variable names a proxy', async () => {
    await behindProxy()
    expect(asked(await chain.sign({}, { env: nearby() }))).toEqual(withoutProxy)
  })

  it.each([['else.example, 0.0.0.0'], ['*']])('is what is named by NO_PROXY %j', async (NO_PROXY) => {
    const { HTTPS_PROXY = '' } = await behindProxy()
    const env = { ...nearby(), HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY, NO_PROXY }
    expect(asked(await chain.sign({}, { env }))).toEqual(withoutProxy)
  })

  it('is this machine, without being named', async () => {
    const { HTTPS_PROXY = '' } = await behindProxy()
    const env = { HTTPS_PROXY, HTTP_PROXY: HTTPS_PROXY }
    expect(asked(await chain.sign({}, { env }))).toEqual(withoutProxy)
  })

  it('is nothing else', async () => {
    const { sts, signer } = chain.cloud.account
    const { HTTPS_PROXY: HTTP_PROXY = '' } = await behindProxy({ hosts: { '0.0.0.0': sts.url } })
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ...aws } = nearby()
    expect(ACTIONS_ID_TOKEN_REQUEST_URL).toBeDefined()
    const env = { ...aws, AWS_ENDPOINT_URL_SIGNER: signer.url, HTTP_PROXY }
    const result = await chain.sign({}, { env })
    expect(asked(result)).toEqual([0, [], [`${nearby()['AWS_ENDPOINT_URL_STS']}/`], []])
  })
})

describe('a proxy that makes no way', () => {
  const told = ({ stdout }: StepResult) =>
    stdout
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')

  /** GitHub's token comes from this machine, so that AWS is the first to be asked through the proxy. */
  async function signBehind(options: Partial<ProxyOptions>, change: (url: string) => string = (url) => url) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL, HTTPS_PROXY = '', ...env } = await behindProxy(options)
    expect(ACTIONS_ID_TOKEN_REQUEST_URL).toBeDefined()
    return chain.sign({}, { env: { ...env, HTTPS_PROXY: change(HTTPS_PROXY) } })
  }

  it.each([
    ['refuses the host', { credentials, refuses: [stsHost] }, 'sesame', 403],
    ['does not know who asks', { credentials }, 'barley', 407],
  ])(
    'and %s ends the step at once, by its name and without its password',
    async (_what, options, word, status) => {
      const result = await signBehind(options, (url) => url.replace('sesame', word))
      expect(refusalOf(result)).toEqual(refusedWith('NETWORK'))
      const { host } = new URL(proxy.url)
      expect(told(result)).toContain(`tunnel to ${stsHost}:443 via http://${host}/: HTTP/1.1 ${status}`)
      expect(told(result)).not.toMatch(/sesame|barley|build:/)
      expect(proxy.tunnels).toEqual([`${stsHost}:443`])
    },
  )

  it('to GitHub ends the step at once too', async () => {
    const env = await behindProxy({ refuses: ['api.github.com'] })
    const baseline = approvedChange()
    const result = await promote('staging', baseline, env)
    expect(refusalOf(result)).toEqual(refusedWith('NETWORK'))
    expect(told(result)).toContain(`tunnel to api.github.com:443 via ${proxy.url}: HTTP/1.1 403`)
    expect(proxy.tunnels.filter((target) => target.startsWith('api.'))).toHaveLength(1)
  })

  it('because its address is none ends the step before any request, and the address is not shown', async () => {
    const result = await signBehind({}, () => 'socks5://build:open-sesame@proxy.example:1080')
    expect(refusalOf(result)).toEqual(refusedWith('ENVIRONMENT_UNSAFE'))
    expect(result.stdout).toContain('HTTPS_PROXY')
    expect(result.stdout).not.toMatch(/sesame|proxy\.example:1080/)
  })
})
