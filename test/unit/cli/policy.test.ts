import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { readPolicyCheckOptions } from '@secure-deploy/cli/policy/policy-options'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { toPem } from '../../support/certificates.ts'
import { errorWith } from '../../support/errors.ts'
import { policyFields, policySigner, policyText, releaseChain, releaseEntry } from '../../support/policies.ts'
import { named, now, releaseId, signTestRelease } from '../../support/releases.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { recordedTerminal } from '../../support/terminal.ts'

const file = 'deploy-policy.yml'
const text = policyText(policyFields())
const digest = `sha256:${sha256Of(Buffer.from(text))}`
const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/policies'

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
  writeFileSync(join(folder, file), text)
})

async function run(...args: readonly string[]) {
  const terminal = recordedTerminal({ cwd: folder, now: () => now })
  const code = await runCommandLine(['policy', ...args], terminal)
  return { code, printed: terminal.printed, complained: terminal.complained }
}

describe('secure-deploy policy check', () => {
  it('explains the policy and what it leaves open, and ends well', async () => {
    const { code, printed, complained } = await run('check', file)
    expect([code, complained]).toEqual([0, []])
    expect(printed[0]).toBe(`Policy ${file}`)
    expect(printed).toEqual(
      expect.arrayContaining(['The file', 'Into production, after staging', 'Left open']),
    )
    expect(printed.some((line) => line.includes(digest))).toBe(true)
    expect(printed.some((line) => /^ {2}signer-several-environments /.test(line))).toBe(true)
    expect(printed.filter((line) => line.length > 100)).toEqual([])
  })

  it('tells the same as JSON', async () => {
    const { code, printed } = await run('check', file, '--json', '--policy-digest', digest)
    expect(code).toBe(0)
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      uri: file,
      digest,
      'pinned-by': 'digest',
      releases: ['app'],
      environments: ['development', 'staging', 'production'],
      'open-points': expect.arrayContaining([
        {
          id: 'holds',
          where: 'holds',
          what: expect.stringContaining('held'),
          remedy: expect.stringContaining('holds'),
        },
      ]),
      explanation: expect.arrayContaining([
        { title: 'A release', rows: expect.arrayContaining([['comes from', 'octo-org/app']]) },
      ]),
    })
  })

  it('names whoever signed the file', async () => {
    const store = 'trust/truststore/x509/ca/platform'
    mkdirSync(join(folder, store), { recursive: true })
    writeFileSync(join(folder, store, 'root.pem'), toPem(releaseChain.root.certificate))
    const statement = {
      name: 'platform',
      globalPolicy: true,
      signatureVerification: { level: 'strict' },
      trustStores: ['ca:platform'],
      trustedIdentities: [`x509.subject: ${String(releaseEntry['subject'])}`],
    }
    writeFileSync(
      join(folder, 'trustpolicy.blob.json'),
      JSON.stringify({ version: '1.0', trustPolicies: [statement] }),
    )
    const request = { id: releaseId('policies', '1'), files: named({ [file]: text }), evidence: [] }
    const { bundle } = await signTestRelease(request, policySigner)
    writeFileSync(join(folder, `${file}.bundle.json`), bundle.bytes)
    const pinned = ['--policy-trust-policy', 'trustpolicy.blob.json', '--policy-trust-store', 'trust']
    const { code, printed } = await run('check', file, '--json', ...pinned)
    expect(code).toBe(0)
    expect(JSON.parse(printed.join('\n'))).toMatchObject({
      'pinned-by': 'signature',
      'signed-by': releaseEntry['subject'],
    })
  })

  it('lists all faults of a policy that cannot be used, one a line and without a stack', async () => {
    const fields = policyFields({ source: { refs: 'main' }, environments: { production: { soak: 'x' } } })
    writeFileSync(join(folder, file), policyText(fields))
    const { code, printed, complained } = await run('check', file)
    expect([code, printed]).toEqual([1, []])
    expect(complained[0]).toBe(`POLICY_MALFORMED: the deploy policy ${file} cannot be used, for 2 reasons:`)
    expect(complained.slice(1, 3)).toEqual([
      expect.stringMatching(/^ {2}- source\.refs is "main"/),
      expect.stringMatching(/^ {2}- environments\[2\]\.soak is "x"/),
    ])
    expect(complained).toHaveLength(4)
  })

  it.each([
    ['POLICY_MISMATCH', [file, '--policy-digest', `sha256:${'0'.repeat(64)}`]],
    ['INPUT_MALFORMED', ['nowhere.yml']],
    ['INPUT_MALFORMED', [file, '--policy-trusted-signers', profile]],
    ['INPUT_MISSING', ['s3://amzn-s3-demo-policies/deploy-policy.yml']],
  ])('ends with 1 and %s', async (code, args) => {
    const result = await run('check', ...args)
    expect([result.code, result.printed]).toEqual([1, []])
    expect(result.complained[0]).toMatch(new RegExp(`^${code}: `))
  })

  it('shows nothing of a file that could drive a terminal', async () => {
    const name = '\u001b[2J'
    writeFileSync(join(folder, file), policyText(policyFields({ file: { [name]: name } })))
    const { complained } = await run('check', file)
    expect(complained.join('')).not.toContain('\u001b')
  })

  it.each([
    ['nothing to do', []],
    ['something else to do', ['write', file]],
    ['no file', ['check']],
    ['two files', ['check', file, file]],
    ['an unknown flag', ['check', file, '--digest', digest]],
    ['a digest that is none', ['check', file, '--policy-digest', 'abc']],
  ])('ends with 2 and the usage for %s', async (_what, args) => {
    const { code, printed, complained } = await run(...args)
    expect([code, printed]).toEqual([2, []])
    expect(complained.join('\n')).toContain('Usage: secure-deploy policy check FILE')
  })
})

describe('readPolicyCheckOptions', () => {
  it('reads who must have signed the file, and takes the region of the first', () => {
    expect(readPolicyCheckOptions(['check', file, '--policy-trusted-signers', profile])).toMatchObject({
      location: file,
      signedBy: { kind: 'signers', arns: [profile] },
      access: { region: 'eu-west-1', credentials: 'runner' },
      format: 'text',
    })
  })

  it('reads the access to AWS', () => {
    const args = ['--aws-region', 'eu-central-1', '--role-to-assume', 'arn:aws:iam::111122223333:role/x']
    const more = ['--allowed-account-ids', '111122223333', '444455556666']
    expect(readPolicyCheckOptions(['check', 's3://b-b/p.yml', ...args, ...more]).access).toMatchObject({
      region: 'eu-central-1',
      roleToAssume: 'arn:aws:iam::111122223333:role/x',
      allowedAccountIds: ['111122223333', '444455556666'],
    })
  })

  it.each([
    ['INPUT_CONFLICT', ['--policy-trust-store', 'trust']],
    ['INPUT_CONFLICT', ['--policy-trust-policy', 'p.json', '--policy-trusted-signers', profile]],
    ['INPUT_MALFORMED', ['--policy-trusted-signers', 'octocat']],
    ['INPUT_MALFORMED', ['--role-to-assume', 'x']],
    ['INPUT_MALFORMED', ['--aws-region', 'Ireland']],
    ['INPUT_MALFORMED', ['--allowed-account-ids', '1']],
  ] as const)('refuses with %s: %j', (code, args) => {
    expect(() => readPolicyCheckOptions(['check', file, ...args])).toThrow(errorWith(code))
  })
})
