import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { kmsSigner } from '@secure-deploy/aws/kms'
import { verifySignature } from '@secure-deploy/notary'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { atOnce, sessionFor } from '../../support/aws/test-session.ts'
import { type KeyKind, makeChain, makeKey, testNow, toPem } from '../../support/certificates.ts'

const kinds = {
  'P-256': 'ECC_NIST_P256',
  'P-384': 'ECC_NIST_P384',
  'P-521': 'ECC_NIST_P521',
  'RSA-2048': 'RSA_2048',
  'RSA-3072': 'RSA_3072',
  'RSA-4096': 'RSA_4096',
} as const satisfies Record<KeyKind, string>
const content = Buffer.from('a statement')
const notAsked = { check: () => Promise.reject(new Error('not asked')) }

let account: DoubleAccount
let keys = 0

beforeAll(async () => {
  account = await startAccount()
  Object.assign(process.env, account.environment)
})
beforeEach(() => account.reset())
afterAll(() => account.stop())

/** A key in KMS and a chain that was issued for it. */
function addKey(kind: KeyKind = 'P-256', changes: { readonly spec?: string; readonly usage?: string } = {}) {
  const key = makeKey(kind)
  const arn = `arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-${String(++keys).padStart(12, '0')}`
  account.kms.addKey({
    arn,
    privateKey: key.privateKey,
    spec: kinds[kind],
    aliases: [`alias/key-${keys}`],
    ...changes,
  })
  const chain = Buffer.from(toPem(...makeChain({ leafKey: key }).certificates))
  return { arn, alias: `arn:aws:kms:us-east-1:111122223333:alias/key-${keys}`, chain }
}

const session = (...actions: string[]) =>
  sessionFor(account, ...(actions.length === 0 ? ['kms:Sign', 'kms:GetPublicKey'] : actions))
const open = ({ arn, chain }: { readonly arn: string; readonly chain: Buffer }) =>
  kmsSigner(session(), arn, chain, atOnce)

describe('kmsSigner', () => {
  it.each(Object.keys(kinds) as KeyKind[])(
    'makes signatures with a key %s that verify under its own trust',
    async (kind) => {
      const signer = await open(addKey(kind))
      const { statement, stores } = await signer.trust()
      const envelope = await signer.sign(content, 'text/plain', testNow)
      const verified = await verifySignature(envelope, {
        statement,
        stores,
        now: testNow,
        revocation: notAsked,
      })
      expect(verified.signedBy).toContain('CN=Release signer')
    },
  )

  it('makes sound signatures whatever the length of r and s', async () => {
    const signer = await open(addKey('P-521'))
    for (let count = 0; count < 20; count++) await signer.sign(content, 'text/plain', testNow)
    expect(account.kms.count('Sign')).toBe(20)
  })

  it('asks for the public key once, and sends digests only', async () => {
    const signer = await open(addKey())
    await signer.sign(content, 'text/plain', testNow)
    await signer.sign(content, 'text/plain', testNow)
    expect(account.kms.requests.map(({ operation }) => operation)).toEqual(['GetPublicKey', 'Sign', 'Sign'])
    expect(JSON.parse(account.kms.requests[1]?.body.toString() ?? '')).toMatchObject({
      MessageType: 'DIGEST',
      SigningAlgorithm: 'ECDSA_SHA_256',
    })
  })

  it('names an alias as the user named it', async () => {
    const { alias, chain } = addKey()
    const signer = await kmsSigner(session(), alias, chain, atOnce)
    await signer.sign(content, 'text/plain', testNow)
    expect(
      account.kms.requests.map(({ body }) => (JSON.parse(body.toString()) as { KeyId: string }).KeyId),
    ).toEqual([alias, alias])
  })

  it('refuses an alias that has come to mean another key', async () => {
    const { alias, chain } = addKey()
    const signer = await kmsSigner(session(), alias, chain, atOnce)
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: JSON.stringify({
        ...(JSON.parse(String(answer.body)) as object),
        KeyId: 'arn:aws:kms:us-east-1:111122223333:key/other',
      }),
    })
    account.kms.plan({ operation: 'Sign', fault: { kind: 'answer', change } })
    await expect(signer.sign(content, 'text/plain', testNow)).rejects.toMatchObject({
      code: 'AWS_ANSWER_UNEXPECTED',
    })
  })

  it('refuses a chain that was issued for another key', async () => {
    const { arn } = addKey()
    await expect(open({ arn, chain: addKey().chain })).rejects.toMatchObject({
      name: 'InputError',
      code: 'KEY_CERTIFICATE_MISMATCH',
    })
  })

  it('refuses a chain that is none, before any request', async () => {
    const { arn } = addKey()
    await expect(open({ arn, chain: Buffer.from('hello') })).rejects.toMatchObject({
      name: 'InputError',
      code: 'CERTIFICATE_CHAIN_MALFORMED',
    })
    expect(account.kms.requests.length).toBe(0)
  })

  it('refuses a key that is not for signing', async () => {
    await expect(open(addKey('RSA-2048', { usage: 'ENCRYPT_DECRYPT' }))).rejects.toMatchObject({
      name: 'InputError',
      code: 'KEY_UNSUPPORTED',
    })
  })

  it('refuses a key of a kind that Notary Project signatures do not know', async () => {
    await expect(open(addKey('P-256', { spec: 'ECC_SECG_P256K1' }))).rejects.toMatchObject({
      name: 'InputError',
      code: 'KEY_UNSUPPORTED',
    })
  })

  it('refuses what is not the ARN of a key', async () => {
    await expect(open({ arn: 'alias/releases', chain: addKey().chain })).rejects.toMatchObject({
      code: 'SIGNER_MALFORMED',
    })
  })

  it('names the permission that is missing for the public key', async () => {
    const { arn, chain } = addKey()
    const opened = kmsSigner(session('kms:Sign'), arn, chain, atOnce)
    await expect(opened).rejects.toMatchObject({ code: 'AWS_ACCESS_DENIED', operation: 'kms:GetPublicKey' })
  })

  it('names the permission that is missing for signing', async () => {
    const { arn, chain } = addKey()
    const signer = await kmsSigner(session('kms:GetPublicKey'), arn, chain, atOnce)
    const signed = signer.sign(content, 'text/plain', testNow)
    await expect(signed).rejects.toMatchObject({
      code: 'AWS_ACCESS_DENIED',
      operation: 'kms:Sign',
      nextStep: expect.stringContaining('kms:Sign'),
    })
  })

  it('tells a key that does not exist', async () => {
    const arn = 'arn:aws:kms:us-east-1:111122223333:key/99999999-2222-3333-4444-555555555555'
    await expect(open({ arn, chain: addKey().chain })).rejects.toMatchObject({ code: 'AWS_NOT_FOUND' })
  })

  it.each([
    [
      'without a public key',
      '{"KeyId":"x","KeyUsage":"SIGN_VERIFY","KeySpec":"ECC_NIST_P256","SigningAlgorithms":["ECDSA_SHA_256"]}',
    ],
    [
      'with a public key that is none',
      '{"KeyId":"x","PublicKey":"AAAA","KeyUsage":"SIGN_VERIFY","KeySpec":"ECC_NIST_P256","SigningAlgorithms":["ECDSA_SHA_256"]}',
    ],
  ])('refuses an answer %s', async (_, body) => {
    account.kms.plan({
      operation: 'GetPublicKey',
      fault: { kind: 'answer', change: () => ({ status: 200, body }) },
    })
    await expect(open(addKey())).rejects.toMatchObject({ code: 'AWS_ANSWER_UNEXPECTED' })
  })

  it('refuses a signature that cannot be read', async () => {
    const signer = await open(addKey())
    const change = (answer: { status: number; body?: Buffer | string }) => ({
      ...answer,
      body: JSON.stringify({ ...(JSON.parse(String(answer.body)) as object), Signature: 'AAAA' }),
    })
    account.kms.plan({ operation: 'Sign', fault: { kind: 'answer', change } })
    await expect(signer.sign(content, 'text/plain', testNow)).rejects.toMatchObject({
      code: 'AWS_ANSWER_UNEXPECTED',
    })
  })

  it('refuses a signature that does not hold', async () => {
    const signer = await open(addKey())
    account.kms.plan({
      operation: 'Sign',
      fault: {
        kind: 'answer',
        change: (answer) => {
          const parsed = JSON.parse(String(answer.body)) as { Signature: string }
          const bytes = Buffer.from(parsed.Signature, 'base64')
          bytes[10] = (bytes[10] ?? 0) ^ 1
          return { ...answer, body: JSON.stringify({ ...parsed, Signature: bytes.toString('base64') }) }
        },
      },
    })
    await expect(signer.sign(content, 'text/plain', testNow)).rejects.toMatchObject({
      code: 'SIGNATURE_INVALID',
    })
  })

  it.each([
    ['throttling', { kind: 'refuse', status: 400, code: 'ThrottlingException' }],
    ['an internal error', { kind: 'refuse', status: 500, code: 'KMSInternalException' }],
    ['a reset', { kind: 'reset-before' }],
  ] as const)('repeats the request after %s', async (_, fault) => {
    const signer = await open(addKey())
    account.kms.plan({ operation: 'Sign', fault })
    expect((await signer.sign(content, 'text/plain', testNow)).length).toBeGreaterThan(0)
    expect(account.kms.count('Sign')).toBe(2)
  })
})
