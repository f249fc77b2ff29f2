/** What the function of next-stage.yaml does not act on, and how it fails: nothing is started, nothing is said, and Lambda tries again. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { arrival, bundle, failure, run, startGitHub, startStarter } from '../../support/aws/arrival-scene.ts'
import type { Answer, Fault } from '../../support/aws/http-double.ts'
import type { StageStarter } from '../../support/aws/stage-starter.ts'
import type { AppDouble } from '../../support/github/app-double.ts'

let gitHub: AppDouble
let starter: StageStarter
let impatient: StageStarter

beforeAll(async () => {
  gitHub = await startGitHub()
  ;[starter, impatient] = await Promise.all([
    startStarter({ gitHub }),
    startStarter({ gitHub, clock: 'fast' }),
  ])
})
afterAll(async () => {
  await Promise.all([starter.stop(), impatient.stop()])
  await gitHub.stop()
})
afterEach(() => {
  gitHub.reset()
  starter.kms.reset()
})

describe('another object', () => {
  it.each<[string, unknown]>([
    ['a bundle of another release', bundle('1.4.2', 'app-admin')],
    ['a bundle of a release whose name only begins so', bundle('1.4.2', 'app.')],
    ['a file', `releases/app/1.4.2/files/${'a'.repeat(64)}/app.zip`],
    ['a file that is called like a bundle', `releases/app/1.4.2/files/${'a'.repeat(64)}/release.bundle.json`],
    ['a promotion record', `releases/app/1.4.2/records/promotion/${'a'.repeat(64)}.bundle.json`],
    ['a bundle below another folder', `x/${bundle('1.4.2')}`],
    ['a bundle below a slash', `/${bundle('1.4.2')}`],
    ['a bundle of no version', bundle('')],
    ['a bundle of a version that leads upwards', bundle('..')],
    ['a bundle of a version with two dots', bundle('1..2')],
    ['a bundle of a version that begins with a dot', bundle('.1')],
    ['a bundle of a version that begins with a dash', bundle('-1')],
    ['a bundle of a version with a space', bundle('1 2')],
    ['a bundle of a version with a line end', bundle('1\n2')],
    ['a bundle of a version with an expression', bundle('${{ github.token }}')],
    ['a bundle of a version with a quote', bundle('1"')],
    ['a bundle of a version in percent signs', bundle('1%2e2')],
    ['a bundle of a version that is too long', bundle('1'.repeat(129))],
    ['a bundle with something after it', `${bundle('1.4.2')}.bak`],
    ['a bundle with a line end after it', `${bundle('1.4.2')}\n`],
    ['a bundle in capitals', bundle('1.4.2').toUpperCase()],
  ])('starts nothing: %s', async (_what, key) => {
    expect(await starter.invoke(arrival(key))).toEqual(failure('no bundle of app'))
    expect([gitHub.http.requests, starter.kms.requests]).toEqual([[], []])
  })
})

describe('another event', () => {
  const sound = arrival()
  it.each<[string, unknown]>([
    ['none', undefined],
    ['a text', bundle('1.4.2')],
    ['an empty one', {}],
    ['of another service', { ...sound, source: 'com.example' }],
    ['of an object that is deleted', { ...sound, 'detail-type': 'Object Deleted' }],
    ['of another account', { ...sound, account: '999999999999' }],
    ['of another region', { ...sound, region: 'us-east-1' }],
    ['of another bucket', { ...sound, detail: { ...sound.detail, bucket: { name: 'amzn-s3-demo-dev' } } }],
    ['without details', { ...sound, detail: undefined }],
    ['without a bucket', { ...sound, detail: { ...sound.detail, bucket: undefined } }],
    ['without an object', { ...sound, detail: { ...sound.detail, object: undefined } }],
    ['with a key that is a list', arrival([bundle('1.4.2')])],
    ['with a key that is a number', arrival(142)],
  ])('starts nothing: %s', async (_what, event) => {
    expect(await starter.invoke(event)).toEqual(failure('no arrival in amzn-s3-demo-staging'))
    expect([gitHub.http.requests, starter.kms.requests]).toEqual([[], []])
  })
})

describe('a failure on the way', () => {
  const answered = (change: (answer: Answer) => Answer): Fault => ({ kind: 'answer', change })
  const unwell: Fault = { kind: 'refuse', status: 502, code: 'bad gateway' }

  it.each<[string, string, Fault, string]>([
    ['no token for now', 'createToken', unwell, 'GitHub answers 502'],
    ['no connection', 'createToken', { kind: 'reset-before' }, 'fetch failed'],
    [
      'an answer that breaks off',
      'createToken',
      { kind: 'reset-within', after: 20 },
      'GitHub gives no token',
    ],
    [
      'an answer that is no JSON',
      'createToken',
      answered(() => ({ status: 201, body: 'ghs_x' })),
      'gives no token',
    ],
    [
      'an answer of nothing',
      'createToken',
      answered(() => ({ status: 201, body: 'null' })),
      'gives no token',
    ],
    [
      'an answer without a token',
      'createToken',
      answered(() => ({ status: 201, body: '{}' })),
      'gives no token',
    ],
    [
      'a token that is no header',
      'createToken',
      answered(() => ({ status: 201, body: JSON.stringify({ token: 'ghs_x\r\nx: y' }) })),
      'gives no token',
    ],
    ['no start for now', 'startWorkflow', unwell, 'GitHub answers 502'],
    [
      'an answer that leads elsewhere',
      'startWorkflow',
      answered(() => ({ status: 307, headers: { location: '/elsewhere' } })),
      'fetch failed',
    ],
  ])('is one of the function, so that it is tried again: %s', async (_what, operation, fault, text) => {
    gitHub.http.plan({ operation, fault })
    expect(await starter.invoke(arrival())).toEqual(failure(text))
    expect(await starter.invoke(arrival())).toEqual({ kind: 'done' })
  })

  it.each([
    ['KMS', () => impatient.kms, 'Sign', 'exceeded the configured 5000 ms requestTimeout'],
    ['GitHub', () => gitHub.http, 'createToken', 'aborted due to timeout'],
    ['GitHub', () => gitHub.http, 'startWorkflow', 'aborted due to timeout'],
  ])('is a silence of %s, which is not waited out', async (_who, double, operation, text) => {
    double().plan({ operation, times: 2, fault: { kind: 'silence' } })
    expect(await impatient.invoke(arrival())).toEqual(failure(text))
    expect(gitHub.started).toEqual([])
  })

  it('revokes the token all the same', async () => {
    gitHub.http.plan({ operation: 'startWorkflow', fault: unwell })
    await starter.invoke(arrival())
    expect(gitHub.tokens.map(({ state }) => state)).toEqual(['revoked'])
  })

  it('is none where the token alone cannot be revoked, because nothing would be started again for it', async () => {
    gitHub.http.plan({ operation: 'revokeToken', fault: unwell })
    expect(await starter.invoke(arrival())).toEqual({ kind: 'done' })
    expect(gitHub.started).toEqual([run])
  })
})

describe('what the function writes', () => {
  it('holds no token and no signature, whatever GitHub answers', async () => {
    const wordy = await startStarter({ gitHub })
    const echo = (status: number): Fault => ({
      kind: 'answer',
      change: ({ body = '' }) => ({ status, body: `${body.toString()} ${JSON.stringify(gitHub.tokens)}` }),
    })
    const operations = ['createToken', 'startWorkflow', 'revokeToken']
    const faults: readonly Fault[] = [
      echo(200),
      echo(403),
      { kind: 'reset-within', after: 40 },
      { kind: 'reset-after' },
    ]
    const secrets = new Set<string>()
    const errors: string[] = []
    for (const fault of faults) {
      for (const operation of operations) {
        gitHub.http.plan({ operation, fault })
        const invocation = await wordy.invoke(arrival())
        if (invocation.kind === 'failed') errors.push(invocation.error)
        for (const { token } of gitHub.tokens) secrets.add(token)
        for (const { headers } of gitHub.http.requests) secrets.add(String(headers.authorization).slice(7))
        gitHub.reset()
      }
    }
    await wordy.stop()
    const written = [wordy.printed(), ...errors].join('\n')
    const parts = [...secrets].flatMap((secret) => secret.split('.').slice(1))
    expect(errors.length).toBeGreaterThanOrEqual(6)
    expect(secrets.size).toBeGreaterThan(faults.length * operations.length)
    expect(written).toContain('started promote.yml')
    expect(parts.filter((part) => written.includes(part.slice(0, 20)))).toEqual([])
  })
})
