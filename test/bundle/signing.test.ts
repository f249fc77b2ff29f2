/** What sign-artifact refuses to sign, and what it refuses to take for a signature. */
import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { Fault } from '../support/aws/http-double.ts'
import { daysFrom, leafParts, makeHolder } from '../support/certificates.ts'
import { type Chain, type Inputs, type StepOptions, startChain } from '../support/chain.ts'
import {
  type AwsSignRequest,
  awsHeader,
  blobPayload,
  withCriticalHeaders,
  withHeaders,
} from '../support/envelopes.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { filesIn, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import type { Workspace } from '../support/workspace.ts'

let chain: Chain

beforeAll(async () => {
  chain = await startChain()
})
beforeEach(() => chain.cloud.account.reset())
afterAll(() => chain.stop())

/** Signs, and shows that nothing is written and, unless told, that nobody was asked for a signature. */
async function expectRefusal(
  code: string,
  inputs: Inputs = {},
  options: StepOptions & { readonly asked?: 'yes' } = {},
): Promise<StepResult> {
  const { asked, ...step } = options
  const output = temporaryFolder()
  const result = await chain.sign({ 'output-path': output, ...inputs }, step)
  expect(refusalOf(result)).toEqual(refusedWith(code))
  expect(filesIn(output)).toEqual([])
  if (asked === undefined) expect(chain.cloud.account.signer.requests).toHaveLength(0)
  return result
}

/** A checkout of its own at the commit that the run's token names. */
function checkout(): Workspace {
  const folder = temporaryFolder()
  execFileSync('git', ['clone', '--quiet', chain.workspace.path, folder])
  const { commit } = chain.workspace
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    return file
  }
  return { path: folder, commit, write }
}

describe('sign-artifact refuses files', () => {
  const cases: Readonly<Record<string, readonly [code: string, inputs: () => Inputs]>> = {
    'that are not there': ['SUBJECT_NOT_FOUND', () => ({ 'subject-path': 'build\nother/*.zip' })],
    'of which all are left out': ['SUBJECT_NOT_FOUND', () => ({ 'subject-path': 'build\n!build/**' })],
    'for evidence that are not there': ['SUBJECT_NOT_FOUND', () => ({ 'evidence-path': 'reports/*.sarif' })],
    'of one name with different bytes': [
      'SUBJECT_CONFLICT',
      () => {
        const other = join(temporaryFolder(), 'app.zip')
        writeFileSync(other, 'another application')
        return { 'subject-path': `build\n${other}` }
      },
    ],
    'that are symbolic links': [
      'SUBJECT_UNREADABLE',
      () => {
        const folder = temporaryFolder()
        symlinkSync('/etc/passwd', join(folder, 'app.zip'))
        return { 'subject-path': folder }
      },
    ],
    'whose names cannot stand in a store': [
      'INPUT_MALFORMED',
      () => {
        const folder = temporaryFolder()
        writeFileSync(join(folder, 'app (1).zip'), '')
        return { 'subject-path': folder }
      },
    ],
  }

  it.each(Object.keys(cases))('%s', async (name) => {
    const [code, inputs] = cases[name] ?? ['', () => ({})]
    await expectRefusal(code, inputs())
  })

  it('but takes one file that two patterns name', async () => {
    const result = await chain.sign({ 'subject-path': 'build\nbuild/app.zip' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { 'file-count': '2' } })
  })
})

describe('sign-artifact looks at the checkout', () => {
  const build = () => ({ 'subject-path': join(chain.workspace.path, 'build'), 'evidence-path': undefined })

  it('and refuses one at another commit than the run', async () => {
    const folder = checkout()
    const as = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
    execFileSync('git', [...as, 'commit', '--quiet', '--allow-empty', '-m', 'Another'], { cwd: folder.path })
    for (const mode of ['error', 'warn', 'ignore'])
      await expectRefusal(
        'SOURCE_COMMIT_MISMATCH',
        { ...build(), 'source-state': mode },
        { workspace: folder.path },
      )
  })

  it('and refuses one whose tracked files were changed, naming them', async () => {
    const folder = checkout()
    folder.write('src/app.js', 'export const answer = 43\n')
    const result = await expectRefusal('SOURCE_MODIFIED', build(), { workspace: folder.path })
    expect(result.stdout).toContain('src/app.js')
  })

  it('and is not fooled by an index that hides a change', async () => {
    const folder = checkout()
    execFileSync('git', ['update-index', '--assume-unchanged', 'src/app.js'], { cwd: folder.path })
    folder.write('src/app.js', 'export const answer = 43\n')
    await expectRefusal('SOURCE_MODIFIED', build(), { workspace: folder.path })
  })

  it('and refuses a folder that is none', async () => {
    await expectRefusal('SOURCE_NOT_FOUND', { ...build(), 'source-path': temporaryFolder() })
  })

  it.each(['warn', 'ignore'])('and records changes under %s', async (mode) => {
    const folder = checkout()
    folder.write('src/app.js', 'export const answer = 43\n')
    const result = await chain.sign({ ...build(), 'source-state': mode }, { workspace: folder.path })
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
    expect(result.stdout.includes('::warning title=SOURCE_MODIFIED::')).toBe(mode === 'warn')
    const statement: unknown = JSON.parse(readFileSync(result.outputs['statement-path'] ?? '', 'utf8'))
    expect(statement).toMatchObject({
      predicate: {
        buildDefinition: {
          internalParameters: { securedeploy_source: { kind: 'modified', files: ['src/app.js'] } },
        },
      },
    })
  })

  it('and records under ignore that there is none', async () => {
    const inputs = { ...build(), 'source-path': temporaryFolder(), 'source-state': 'ignore' }
    const result = await chain.sign(inputs)
    expect(result).toMatchObject({ exitCode: 0, errors: [] })
    expect(readFileSync(result.outputs['statement-path'] ?? '', 'utf8')).toContain('"kind":"unknown"')
  })
})

const own = { id: 74 }
const fork = { id: 75 }
const pull = (head: unknown, base: unknown = own) => ({
  pull_request: { head: { repo: head }, base: { repo: base } },
})
const events: Readonly<Record<string, readonly [event: string, payload: unknown]>> = {
  'a pull request of a fork': ['pull_request', pull(fork)],
  'a pull request of a fork that runs with the rights of the base': ['pull_request_target', pull(fork)],
  'a pull request of a fork that was deleted': ['pull_request', pull(null)],
  'a review of a pull request of a fork': ['pull_request_review', pull(fork)],
  'a run that a fork started': ['workflow_run', { workflow_run: { head_repository: fork, repository: own } }],
  'a comment on a pull request': ['issue_comment', { issue: { pull_request: {} } }],
  'a pull request whose payload says nothing': ['pull_request', {}],
  'a pull request whose payload is no JSON': ['pull_request', undefined],
}

function eventEnvironment(event: string, payload: unknown): Record<string, string> {
  const path = join(temporaryFolder(), 'event.json')
  writeFileSync(path, payload === undefined ? '{' : JSON.stringify(payload))
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }
}

describe('sign-artifact refuses a run that was started by', () => {
  it.each(Object.keys(events))('%s', async (name) => {
    const [event, payload] = events[name] ?? ['', {}]
    await expectRefusal('EVENT_NOT_ALLOWED', {}, { env: eventEnvironment(event, payload) })
    expect(chain.cloud.account.sts.requests).toHaveLength(0)
  })

  it.each(['pull_request', 'pull_request_target'])('no %s of the repository itself', async (event) => {
    const env = eventEnvironment(event, pull(own))
    expect(await chain.sign({}, { env })).toMatchObject({ exitCode: 0, errors: [] })
  })
})

/** How an envelope differs from what was asked for. */
const envelopes: Readonly<Record<string, readonly [code: string, request: AwsSignRequest]>> = {
  'with another profile': ['AWS_ANSWER_UNEXPECTED', { profileName: 'other_profile' }],
  'by another job': ['AWS_ANSWER_UNEXPECTED', { jobId: '00000000-0000-0000-0000-000000000000' }],
  'of last week': ['AWS_ANSWER_UNEXPECTED', { signingTime: daysFrom(new Date(), -7) }],
  'of tomorrow': ['AWS_ANSWER_UNEXPECTED', { signingTime: daysFrom(new Date(), 1) }],
  'that ends before it begins': ['AWS_ANSWER_UNEXPECTED', { expiry: daysFrom(new Date(), -1) }],
  'that has expired': [
    'SIGNATURE_EXPIRED',
    { signingTime: daysFrom(new Date(), -0.002), expiry: daysFrom(new Date(), -0.001) },
  ],
  'that demands an attribute that is not known': [
    'CRITICAL_ATTRIBUTE_UNKNOWN',
    { mutate: (parts) => withCriticalHeaders(parts, { 'com.example.policy': 'x' }) },
  ],
  'that demands a plugin that is not known': [
    'AWS_ANSWER_UNEXPECTED',
    { mutate: (parts) => withHeaders(parts, { [awsHeader.plugin]: 'com.example.plugin' }) },
  ],
  'whose signature is in DER': [
    'SIGNATURE_INVALID',
    {
      edit: (members) => {
        const raw = Buffer.from(members.signature, 'base64url')
        const integer = (bytes: Buffer) => Buffer.concat([Buffer.from([2, bytes.length + 1, 0]), bytes])
        const content = Buffer.concat([integer(raw.subarray(0, 48)), integer(raw.subarray(48))])
        const der = Buffer.concat([Buffer.from([0x30, content.length]), content])
        return { ...members, signature: der.toString('base64url') }
      },
    },
  ],
  'whose signature was changed': [
    'SIGNATURE_INVALID',
    {
      edit: (members) => {
        const raw = Buffer.from(members.signature, 'base64url')
        raw[50] = (raw[50] ?? 0) ^ 1
        return { ...members, signature: raw.toString('base64url') }
      },
    },
  ],
  'that is no JSON': ['AWS_ANSWER_UNEXPECTED', { edit: () => 'signature' }],
  'without certificates': ['AWS_ANSWER_UNEXPECTED', { edit: (members) => ({ ...members, header: {} }) }],
  'that says a member twice': [
    'AWS_ANSWER_UNEXPECTED',
    { edit: (members) => JSON.stringify(members).replace('{', '{"payload":"",') },
  ],
}

describe('sign-artifact refuses an envelope of AWS Signer', () => {
  it.each(Object.keys(envelopes))('%s', async (name) => {
    const [code, request] = envelopes[name] ?? ['', {}]
    chain.cloud.account.signer.misbehave(request)
    await expectRefusal(code, {}, { asked: 'yes' })
  })

  it('over something else than was sent', async () => {
    chain.cloud.account.signer.replacePayload(blobPayload('something else', 'application/vnd.in-toto+json'))
    await expectRefusal('AWS_ANSWER_UNEXPECTED', {}, { asked: 'yes' })
  })

  it('whose leaf has expired', async () => {
    const { authority } = chain.cloud.account.signer
    const [, ...issuers] = authority.certificates
    // Only the issuer of the leaf could make another one; a chain by someone else stands for it.
    const holder = makeHolder({ ...leafParts, notAfter: daysFrom(new Date(), -1) })
    chain.cloud.account.signer.misbehave({
      mutate: (parts) => ({
        ...parts,
        certificates: [holder.certificate, ...issuers],
        key: holder.privateKey,
      }),
    })
    await expectRefusal('CERTIFICATE_CHAIN_INVALID', {}, { asked: 'yes' })
  })

  it('by an authority that only looks like AWS', async () => {
    const result = await expectRefusal('SIGNER_NOT_TRUSTED', { 'trust-store': undefined }, { asked: 'yes' })
    expect(result.stdout).toContain('AWS Signer Code Signing Root CA G1')
  })
})

const refusing = (status: number, code: string): Fault => ({ kind: 'refuse', status, code })
const answering = (body: string): Fault => ({ kind: 'answer', change: (answer) => ({ ...answer, body }) })

const refusals: Readonly<Record<string, readonly [code: string, fault: Fault, requests: number]>> = {
  'that denies access': ['AWS_ACCESS_DENIED', refusing(403, 'AccessDeniedException'), 1],
  'that knows no such profile': ['AWS_NOT_FOUND', refusing(404, 'ResourceNotFoundException'), 1],
  'that finds the request wrong': ['AWS_REJECTED', refusing(400, 'ValidationException'), 1],
  'that stays throttled': ['AWS_THROTTLED', refusing(429, 'TooManyRequestsException'), 5],
  'that keeps failing': ['AWS_UNAVAILABLE', refusing(500, 'InternalServiceErrorException'), 5],
  'that is not reached': ['NETWORK', { kind: 'reset-before' }, 5],
  'that answers with no JSON': ['AWS_ANSWER_UNEXPECTED', answering('<html>'), 5],
  'that answers with nothing': ['AWS_ANSWER_UNEXPECTED', answering('{}'), 1],
  'that answers with half a body': ['NETWORK', { kind: 'reset-within', after: 20 }, 5],
}

describe('sign-artifact fails on a service', () => {
  const results = new Map<string, { result: StepResult; output: readonly string[]; requests: number }>()

  beforeAll(async () => {
    await inParallel(Object.entries(refusals), 9, async ([name, [, fault]]) => {
      const other = await startChain({}, chain.workspace)
      other.cloud.account.signer.plan({ operation: 'SignPayload', times: 9, fault })
      const folder = temporaryFolder()
      const result = await other.sign({ 'output-path': folder })
      const requests = other.cloud.account.signer.count('SignPayload')
      results.set(name, { result, output: filesIn(folder), requests })
      await other.stop()
    })
  })

  it.each(Object.keys(refusals))('%s', (name) => {
    const [code, , requests] = refusals[name] ?? ['', undefined, 0]
    const found = results.get(name)
    expect(found && refusalOf(found.result)).toEqual(refusedWith(code))
    expect(found).toMatchObject({ output: [], requests })
  })

  it('and names the permission that its role lacks', () => {
    expect(results.get('that denies access')?.result.stdout).toContain('allow signer:SignPayload')
  })

  it.each([
    ['is throttled once', refusing(429, 'TooManyRequestsException')],
    ['fails once', refusing(500, 'InternalServiceErrorException')],
    ['breaks off once', { kind: 'reset-after' } satisfies Fault],
  ])('but not on one that %s', async (_name, fault) => {
    chain.cloud.account.signer.plan({ operation: 'SignPayload', fault })
    expect(await chain.sign()).toMatchObject({ exitCode: 0, errors: [] })
  })
})

describe('sign-artifact', () => {
  it('writes nothing where it may not write', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, 'in the way')
    const result = await chain.sign({ 'output-path': file })
    expect(refusalOf(result)).toEqual(refusedWith('STORE_UNAVAILABLE'))
  })

  it('refuses a version of a profile as the signer', async () => {
    await expectRefusal('SIGNER_MALFORMED', { signer: `${chain.cloud.profileArn}/A1b2C3d4E5` })
  })

  it('refuses a trust store without a root', async () => {
    await expectRefusal('TRUST_STORE_MALFORMED', { 'trust-store': temporaryFolder() })
  })

  it('states SHA-512 digests when asked to', async () => {
    const { outputs } = await chain.sign({ sha512: 'true' })
    const statement = readFileSync(outputs['statement-path'] ?? '', 'utf8')
    expect(statement).toMatch(/"sha512":"[0-9a-f]{128}"/)
  })
})
