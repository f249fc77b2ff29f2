/** What the function of next-stage.yaml does with the bundle of a release: it starts one workflow, as the App and by its key alone. */
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  arrival,
  bundle,
  failure,
  invokedAt,
  run,
  startGitHub,
  startStarter,
} from '../../support/aws/arrival-scene.ts'
import { region } from '../../support/aws/documented-stacks.ts'
import { accountId, nextStage, resourceOf } from '../../support/aws/next-stage.ts'
import type { StageStarter } from '../../support/aws/stage-starter.ts'
import type { AppDouble } from '../../support/github/app-double.ts'

let gitHub: AppDouble
let starter: StageStarter

beforeAll(async () => {
  gitHub = await startGitHub()
  starter = await startStarter({ gitHub })
})
afterAll(async () => {
  await starter.stop()
  await gitHub.stop()
})
afterEach(() => {
  gitHub.reset()
  starter.kms.reset()
})

describe('the bundle of a release', () => {
  it('starts the workflow, with its version and the environment', async () => {
    expect(await starter.invoke(arrival())).toEqual({ kind: 'done' })
    expect(gitHub.started).toEqual([run])
  })

  it('is known by a token of the App that ends in two minutes', async () => {
    await starter.invoke(arrival())
    const { iss, iat, exp, ...others } = gitHub.claims()
    expect(iss).toBe('Iv23liExampleExample')
    expect(Number(exp) - Number(iat)).toBe(180)
    expect(Math.abs(Date.now() / 1000 + 120 - Number(exp))).toBeLessThan(30)
    expect(others).toEqual({})
  })

  it('is acted on by one token, for one repository and its actions, which is revoked then', async () => {
    await starter.invoke(arrival())
    expect(gitHub.tokens).toEqual([
      {
        token: expect.any(String),
        repositoryIds: [1296269],
        permissions: { actions: 'write' },
        state: 'revoked',
      },
    ])
    expect(gitHub.http.requests.map(({ operation }) => operation)).toEqual([
      'createToken',
      'startWorkflow',
      'revokeToken',
    ])
  })

  it('has nothing of the message but its version sent to GitHub', async () => {
    await starter.invoke(arrival())
    const sent = gitHub.http.requests.map(({ path, body }) => `${path} ${body.toString()}`).join('\n')
    for (const told of ['releases/', '192.0.2.1', 'N4N7GDK58NMKJ12R', 'amzn-s3-demo-staging', accountId])
      expect(sent).not.toContain(told)
  })

  it('is named in the log, with what was started', async () => {
    expect((await invokedAt({ gitHub })).printed).toBe('started promote.yml for app 1.4.2: production\n')
  })

  it.each(['1', '_1', '2026.11.25-1', 'v1.0.0_rc.1', `1${'0'.repeat(127)}`])(
    'may have the version %s',
    async (version) => {
      expect(await starter.invoke(arrival(bundle(version)))).toEqual({ kind: 'done' })
      expect(gitHub.started.map(({ inputs }) => inputs['version'])).toEqual([version])
    },
  )

  it('starts the starter of the reusable workflows too', async () => {
    expect(await invokedAt({ gitHub, changes: { Workflow: 'starter.yml' } })).toMatchObject({ kind: 'done' })
    expect(gitHub.started).toEqual([{ ...run, workflow: 'starter.yml' }])
  })

  it('is asked for below the address of a server', async () => {
    const apiUrl = `${gitHub.url}/api/v3`
    expect(await invokedAt({ gitHub, apiUrl })).toMatchObject(failure('GitHub answers 404 to POST'))
    expect(gitHub.http.requests.map(({ path }) => path)).toEqual([
      '/api/v3/app/installations/51234567/access_tokens',
    ])
  })
})

describe('the key of the App', () => {
  const refused = 'not authorized to perform: kms:Sign'

  it('signs for no other function that is given the role', async () => {
    const source = `arn:aws:lambda:${region}:${accountId}:function:other`
    expect(await invokedAt({ gitHub, source })).toMatchObject(failure(refused))
    expect(gitHub.http.requests).toEqual([])
  })

  it('that is not the one of the App opens nothing', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(await invokedAt({ gitHub, privateKey })).toMatchObject(
      failure('GitHub answers 401 to POST /app/installations/51234567/access_tokens'),
    )
    expect(gitHub.started).toEqual([])
  })

  it('that has not been imported yet is a failure', async () => {
    const fault = {
      kind: 'refuse',
      status: 400,
      code: 'KMSInvalidStateException',
      message: 'pending import',
    } as const
    starter.kms.plan({ operation: 'Sign', times: 2, fault })
    expect(await starter.invoke(arrival())).toEqual(failure('pending import'))
    expect(gitHub.http.requests).toEqual([])
  })
})

describe('a parameter that is not what GitHub knows', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['another App', { AppClientId: 'Iv23liOther' }, '401 to POST /app/installations/51234567/access_tokens'],
    ['another installation', { InstallationId: '1' }, '404 to POST /app/installations/1/access_tokens'],
    [
      'a repository without the App',
      { RepositoryId: '1' },
      '422 to POST /app/installations/51234567/access_tokens',
    ],
    [
      'a repository with the name of another',
      { Repository: 'octo-org/platform' },
      '404 to POST /repos/octo-org/platform/actions/workflows/promote.yml/dispatches',
    ],
    [
      'another workflow',
      { Workflow: 'none.yml' },
      '404 to POST /repos/octo-org/app/actions/workflows/none.yml',
    ],
    [
      'other inputs',
      { Workflow: 'other.yml' },
      '422 to POST /repos/octo-org/app/actions/workflows/other.yml',
    ],
    ['another branch', { Branch: 'trunk' }, '422 to POST /repos/octo-org/app/actions/workflows/promote.yml'],
    [
      'another environment',
      { EnvironmentName: 'live' },
      '422 to POST /repos/octo-org/app/actions/workflows/promote.yml',
    ],
  ])('starts nothing: %s', async (_what, changes, answer) => {
    expect(await invokedAt({ gitHub, changes })).toMatchObject(failure(`GitHub answers ${answer}`))
    expect(gitHub.started).toEqual([])
    expect(gitHub.tokens.filter(({ state }) => state === 'good')).toEqual([])
  })
})

describe('the code', () => {
  const { properties } = resourceOf(nextStage(), 'Function')
  const { ZipFile } = properties['Code'] as { readonly ZipFile: string }

  it('has at most the 4,096 characters that a template may hold', () => {
    expect(ZipFile.length).toBeLessThanOrEqual(4096)
  })

  it('takes everything that the template gives it, and nothing else', () => {
    const { Variables } = properties['Environment'] as { readonly Variables: object }
    const taken = new Set([...ZipFile.matchAll(/\benv\.(\w+)/g)].map(([, name = '']) => name))
    expect([...taken].toSorted()).toEqual([...Object.keys(Variables), 'AWS_REGION'].toSorted())
  })
})
