/** Signing with keys in AWS KMS whose chains a private authority has issued. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { Answer } from '../support/aws/http-double.ts'
import { type KeyKind, toPem } from '../support/certificates.ts'
import { type Chain, startChain } from '../support/chain.ts'
import { type KeyHolder, makeKeyHolder } from '../support/key-holder.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { filesIn, type StepResult } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const specs = {
  'P-256': 'ECC_NIST_P256',
  'P-384': 'ECC_NIST_P384',
  'P-521': 'ECC_NIST_P521',
  'RSA-2048': 'RSA_2048',
  'RSA-3072': 'RSA_3072',
  'RSA-4096': 'RSA_4096',
} as const satisfies Record<KeyKind, string>
const kinds = Object.keys(specs) as KeyKind[]

interface KmsKey {
  readonly arn: string
  readonly alias: string
  readonly holder: KeyHolder
}

let chain: Chain
const keys = new Map<KeyKind, KmsKey>()
const signed = new Map<string, StepResult>()
const verified = new Map<KeyKind, StepResult>()

function keyOf(kind: KeyKind): KmsKey {
  const key = keys.get(kind)
  if (key === undefined) throw new Error(`no key ${kind}`)
  return key
}

function addKey(holder: KeyHolder, spec: string, usage?: string): KmsKey {
  const { account } = chain.cloud
  const number = String(Math.random()).slice(2, 14).padEnd(12, '0')
  const prefix = `arn:aws:kms:${account.region}:${account.accountId}:`
  const arn = `${prefix}key/11111111-2222-3333-4444-${number}`
  const aliases = [`alias/release-${number}`]
  const { privateKey } = holder.chain.leaf
  account.kms.addKey({ arn, privateKey, spec, aliases, ...(usage === undefined ? {} : { usage }) })
  return { arn, alias: `${prefix}${aliases[0]}`, holder }
}

function sign(signer: string, holder: KeyHolder, outputPath = temporaryFolder()): Promise<StepResult> {
  return chain.sign({
    signer,
    'certificate-chain': holder.chainPath,
    'trust-store': undefined,
    'output-path': outputPath,
  })
}

beforeAll(async () => {
  chain = await startChain()
  for (const kind of kinds) keys.set(kind, addKey(makeKeyHolder(kind), specs[kind]))
  await inParallel(kinds, 2, async (kind) => {
    const { arn, holder } = keyOf(kind)
    const result = await sign(arn, holder)
    signed.set(kind, result)
    const verification = await chain.verify({
      ...holder.trust,
      store: undefined,
      'release-name': undefined,
      'release-version': undefined,
      'bundle-path': result.outputs['bundle-path'] ?? '',
      'subject-path': 'build',
    })
    verified.set(kind, verification)
  })
  const { alias, holder } = keyOf('P-256')
  signed.set('alias', await sign(alias, holder))
})

beforeEach(() => chain.cloud.account.kms.reset())
afterAll(() => chain.stop())

describe('sign-artifact with a key in KMS', () => {
  it.each(kinds)('signs with a key %s', (kind) => {
    expect(signed.get(kind)).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })

  it.each(kinds)('makes with a key %s what verify-signature accepts by its chain', (kind) => {
    expect(verified.get(kind)).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })

  it('signs with a key that is named by an alias', () => {
    expect(signed.get('alias')).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  })

  it('needs a session for exactly the key, or the alias, that was named', () => {
    const policies = chain.cloud.account.sts.sessions.map(({ parameters }) => parameters.get('Policy') ?? '')
    expect(policies.find((policy) => policy.includes(keyOf('P-384').arn))).toBe(
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: ['kms:Sign', 'kms:GetPublicKey'], Resource: keyOf('P-384').arn },
        ],
      }),
    )
    expect(policies.at(-1)).toContain('"kms:RequestAlias":"alias/release-')
  })

  it('outputs the subject of the certificate', () => {
    const { subjectText } = keyOf('P-384').holder.chain.leaf.certificate
    expect(signed.get('P-384')?.outputs['signed-by']).toBe(subjectText)
  })
})

/** A chain file made of other certificates. */
function chainFile(pem: string): KeyHolder {
  const chainPath = join(temporaryFolder(), 'chain.pem')
  writeFileSync(chainPath, pem)
  return { ...keyOf('P-384').holder, chainPath }
}

const chains: Readonly<Record<string, readonly [code: string, make: () => KeyHolder]>> = {
  'that was issued for another key': ['KEY_CERTIFICATE_MISMATCH', () => makeKeyHolder('P-384')],
  'whose certificates are in another order': [
    'KEY_CERTIFICATE_MISMATCH',
    () => chainFile(toPem(...keyOf('P-384').holder.chain.certificates.toReversed())),
  ],
  'without its root': [
    'CERTIFICATE_CHAIN_MALFORMED',
    () => chainFile(toPem(...keyOf('P-384').holder.chain.certificates.slice(0, 2))),
  ],
  'that is not one': ['CERTIFICATE_CHAIN_MALFORMED', () => chainFile('certificates')],
  'that carries the private key as well': [
    'CERTIFICATE_CHAIN_MALFORMED',
    () => {
      const { chainPath, chain: own } = keyOf('P-384').holder
      const key = own.leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      return chainFile(`${readFileSync(chainPath, 'utf8')}${key}`)
    },
  ],
  'that is not there': [
    'INPUT_MALFORMED',
    () => ({ ...keyOf('P-384').holder, chainPath: '/nowhere/chain.pem' }),
  ],
}

describe('sign-artifact refuses a chain', () => {
  it.each(Object.keys(chains))('%s', async (name) => {
    const [code, make] = chains[name] ?? ['', () => makeKeyHolder()]
    const output = temporaryFolder()
    const result = await sign(keyOf('P-384').arn, make(), output)
    expect(refusalOf(result)).toEqual(refusedWith(code))
    expect(filesIn(output)).toEqual([])
    expect(chain.cloud.account.kms.count('Sign')).toBe(0)
  })

  it('that is not given', async () => {
    const result = await chain.sign({ signer: keyOf('P-384').arn, 'certificate-chain': undefined })
    expect(refusalOf(result)).toEqual(refusedWith('INPUT_MISSING'))
    expect(result.stdout).toContain('certificate-chain')
  })
})

describe('sign-artifact refuses a key', () => {
  it.each([
    ['on a curve that the Notary Project does not have', 'P-256', 'ECC_SECG_P256K1', undefined],
    ['for decryption', 'RSA-2048', 'RSA_2048', 'ENCRYPT_DECRYPT'],
    ['of an unknown kind', 'P-256', 'SM2', undefined],
  ] as const)('%s', async (_name, kind, spec, usage) => {
    const { arn, holder } = addKey(keyOf(kind).holder, spec, usage)
    expect(refusalOf(await sign(arn, holder))).toEqual(refusedWith('KEY_UNSUPPORTED'))
  })

  it('that signs by PKCS #1 alone', async () => {
    chain.cloud.account.kms.plan({
      operation: 'GetPublicKey',
      fault: { kind: 'answer', change: replacing('RSASSA_PSS_SHA_256', 'RSASSA_PKCS1_V1_5_SHA_256') },
    })
    const { arn, holder } = keyOf('RSA-2048')
    expect(refusalOf(await sign(arn, holder))).toEqual(refusedWith('KEY_UNSUPPORTED'))
  })

  it('that is not there', async () => {
    const arn = keyOf('P-256').arn.replace(/\d{12}$/, '999999999999')
    expect(refusalOf(await sign(arn, keyOf('P-256').holder))).toEqual(refusedWith('AWS_NOT_FOUND'))
  })

  it('that its role may not use, naming the action', async () => {
    const { arn, holder } = keyOf('P-256')
    const result = await chain.sign({
      ...chain.as('pull'),
      signer: arn,
      'certificate-chain': holder.chainPath,
    })
    expect(refusalOf(result)).toEqual(refusedWith('AWS_ACCESS_DENIED'))
    expect(result.stdout).toContain('allow kms:GetPublicKey')
  })
})

function replacing(text: string, other: string): (answer: Answer) => Answer {
  return (answer) => ({ ...answer, body: String(answer.body).replaceAll(text, other) })
}

/** An answer with another signature in it. */
function resigned(change: (signature: Buffer) => Buffer): (answer: Answer) => Answer {
  return (answer) => {
    const document = JSON.parse(String(answer.body)) as Record<string, string>
    const signature = change(Buffer.from(document['Signature'] ?? '', 'base64')).toString('base64')
    return { ...answer, body: JSON.stringify({ ...document, Signature: signature }) }
  }
}

describe('sign-artifact does not believe an answer of KMS', () => {
  it.each([
    ['with a signature by another key', 'AWS_ANSWER_UNEXPECTED', replacing('key/1111', 'key/9999')],
    ['without a signature', 'AWS_ANSWER_UNEXPECTED', replacing('"Signature"', '"Other"')],
    ['with a signature that is no ASN.1', 'AWS_ANSWER_UNEXPECTED', resigned(() => Buffer.from('signature'))],
    [
      'with a signature over something else',
      'SIGNATURE_INVALID',
      resigned((der) =>
        Buffer.concat([der.subarray(0, 20), Buffer.from([(der[20] ?? 0) ^ 1]), der.subarray(21)]),
      ),
    ],
  ])('%s', async (_name, code, change) => {
    chain.cloud.account.kms.plan({ operation: 'Sign', fault: { kind: 'answer', change } })
    const output = temporaryFolder()
    const { arn, holder } = keyOf('P-256')
    expect(refusalOf(await sign(arn, holder, output))).toEqual(refusedWith(code))
    expect(filesIn(output)).toEqual([])
  })
})
