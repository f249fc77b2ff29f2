/** Signatures cross over: the Notary Project's implementation believes ours, and verify-signature believes theirs. */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { KeyKind } from '../support/certificates.ts'
import { type Cloud, startCloud } from '../support/cloud.ts'
import { type KeyHolder, makeKeyHolder } from '../support/key-holder.ts'
import { notationSign, notationVerify } from '../support/notation.ts'
import { runStep } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

const kinds = [
  ['P-256', 'ECC_NIST_P256'],
  ['P-384', 'ECC_NIST_P384'],
  ['P-521', 'ECC_NIST_P521'],
  ['RSA-2048', 'RSA_2048'],
  ['RSA-3072', 'RSA_3072'],
  ['RSA-4096', 'RSA_4096'],
] as const satisfies readonly (readonly [KeyKind, string])[]

const workspace = makeWorkspace()
let cloud: Cloud

beforeAll(async () => {
  cloud = await startCloud(workspace)
})
afterAll(() => cloud.stop())

/** What sign-artifact writes: the statement, and the envelope under the name that notation derives its format from. */
async function signRelease(inputs: Readonly<Record<string, string>>) {
  const { exitCode, outputs, errors } = await runStep({
    action: 'sign-artifact',
    inputs: {
      'release-name': 'app',
      'release-version': '1.0.0',
      'subject-path': 'build',
      'evidence-path': 'reports/*.xml',
      'output-path': temporaryFolder(),
      ...inputs,
    },
    workspace: workspace.path,
    env: cloud.env,
  })
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] })
  return { blob: outputs['statement-path'] ?? '', signature: outputs['envelope-path'] ?? '' }
}

const passed = [
  { name: 'integrity', action: 'enforce' },
  { name: 'authenticity', action: 'enforce' },
  { name: 'expiry', action: 'enforce' },
  { name: 'authenticTimestamp', action: 'enforce' },
  { name: 'revocation', action: 'enforce' },
]

describe.each(kinds)('a release signed with a key of the kind %s', (kind, spec) => {
  const holder = makeKeyHolder(kind)
  const config = holder.trust['trust-store']

  it('is believed by notation when the key lies in a file', async () => {
    const signed = await signRelease(holder.signer)
    const report = await notationVerify({ config, ...signed, mediaType: 'application/vnd.in-toto+json' })
    expect(report).toEqual({ verdict: 'pass', checks: passed })
  })

  it('is believed by notation when the key lies in AWS KMS', async () => {
    const { accountId, region, kms } = cloud.account
    const arn = `arn:aws:kms:${region}:${accountId}:key/${randomUUID()}`
    kms.addKey({ arn, privateKey: holder.chain.leaf.privateKey, spec })
    const signed = await signRelease({
      signer: arn,
      'certificate-chain': holder.chainPath,
      'role-to-assume': cloud.roles.sign,
      'aws-region': region,
    })
    const report = await notationVerify({ config, ...signed, mediaType: 'application/vnd.in-toto+json' })
    expect(report).toEqual({ verdict: 'pass', checks: passed })
  })

  it('is refused by notation once a byte of the statement differs', async () => {
    const { blob, signature } = await signRelease(holder.signer)
    const other = join(temporaryFolder(), 'release.statement.json')
    writeFileSync(other, readFileSync(blob, 'utf8').replace('"app.zip"', '"app.zap"'))
    expect(await notationVerify({ config, blob: other, signature })).toMatchObject({
      verdict: 'fail',
      error: 'integrity check failed. signature does not match the given blob',
    })
  })
})

describe.each(kinds.map(([kind]) => kind))('a file that notation signs with a key of the kind %s', (kind) => {
  const holder = makeKeyHolder(kind)

  it.each([
    ['alone', {}],
    ['with user metadata', { metadata: { buildId: '101', 'org.example.commit': '4f2c1d0' } }],
    ['with an expiry', { expiry: '24h' }],
    [
      'with a media type, user metadata and an expiry',
      { mediaType: 'application/zip', metadata: { buildId: '101' }, expiry: '1h30m' },
    ],
  ])('%s is believed by verify-signature', async (_what, options) => {
    const { blob, signature } = await signWithNotation(holder, options)
    const result = await runStep({
      action: 'verify-signature',
      inputs: { ...holder.trust, 'signature-path': signature, 'subject-path': blob },
      workspace: workspace.path,
    })
    expect(result).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(result.outputs).toMatchObject({
      path: blob,
      'signed-by': holder.chain.leaf.certificate.subjectText,
    })
  })
})

describe('a COSE envelope that notation makes', () => {
  it('is refused by verify-signature, which reads JWS alone', async () => {
    const holder = makeKeyHolder()
    const { blob, signature } = await signWithNotation(holder, {}, 'cose')
    const result = await runStep({
      action: 'verify-signature',
      inputs: { ...holder.trust, 'signature-path': signature, 'subject-path': blob },
      workspace: workspace.path,
    })
    expect(result).toMatchObject({ exitCode: 1, errors: ['ENVELOPE_MALFORMED'], outputs: {} })
  })
})

async function signWithNotation(holder: KeyHolder, options: object, format = 'jws') {
  const blob = join(temporaryFolder(), 'app.zip')
  writeFileSync(blob, 'the application')
  const signature = `${blob}.${format}.sig`
  const key = fileURLToPath(holder.signer.signer)
  await notationSign({ key, certificates: holder.chainPath, blob, signature, ...options })
  return { blob, signature }
}
