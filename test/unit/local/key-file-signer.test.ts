import { execFileSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { verifyEnvelope } from '@secure-deploy/core/signers/envelope-judge'
import { createSigningIdentity } from '@secure-deploy/local/certificates'
import { keyFileSigner } from '@secure-deploy/local/key-file-signer'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const now = new Date('2026-03-01T12:00:00Z')
const identity = createSigningIdentity({
  subject: 'CN=Release signer,O=Example,ST=WA,C=US',
  now,
  validityDays: 1,
  keyType: 'ec-p256',
})
const chain = Buffer.from(identity.certificateChainPem)
const key = createPrivateKey(identity.privateKeyPem)
const content = Buffer.from('a statement')

const uriOf = (text: string | Buffer): string => {
  const path = join(temporaryFolder(), 'key.pem')
  writeFileSync(path, text)
  return pathToFileURL(path).href
}

const signerOf = (text: string | Buffer, certificateChain: Uint8Array = chain) =>
  keyFileSigner({ uri: uriOf(text), certificateChain })

describe('keyFileSigner', () => {
  it.each(['pkcs8', 'sec1'] as const)('signs with a key in the form %s', async (type) => {
    const signer = await signerOf(key.export({ type, format: 'pem' }))
    const envelope = await signer.sign(content, 'application/vnd.in-toto+json', now)
    const revocation = { check: () => Promise.reject(new Error('revocation was asked')) }
    const { signedBy } = await verifyEnvelope(content, envelope, {
      trust: await signer.trust(),
      revocation,
      now,
    })
    expect(signedBy).toContain('Release signer')
  })

  it('is named as its user named it', async () => {
    const uri = uriOf(identity.privateKeyPem)
    expect((await keyFileSigner({ uri, certificateChain: chain })).uri).toBe(uri)
  })

  it.each(['key.pem', 'file://host/key.pem', 'file:///keys/../key.pem'])(
    'refuses %j as the name of a signer',
    async (uri) => {
      await expect(keyFileSigner({ uri, certificateChain: chain })).rejects.toMatchObject({
        name: 'InputError',
        code: 'SIGNER_MALFORMED',
      })
    },
  )

  it.each<[string, (path: string) => void]>([
    ['is missing', () => undefined],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a named pipe', (path) => execFileSync('mkfifo', [path])],
    ['is a symbolic link', (path) => symlinkSync('/dev/null', path)],
    ['is larger than any key', (path) => writeFileSync(path, Buffer.alloc(65 * 1024, 'a'))],
  ])('refuses a key file that %s', async (_, make) => {
    const path = join(temporaryFolder(), 'key.pem')
    make(path)
    const uri = pathToFileURL(path).href
    await expect(keyFileSigner({ uri, certificateChain: chain })).rejects.toMatchObject({
      name: 'InputError',
      code: 'INPUT_MALFORMED',
    })
  })

  const encryption = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const
  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['text', 'not a key'],
    ['a certificate', chain],
    [
      'a public key',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
    ],
    ['an encrypted PKCS #8 key', key.export({ type: 'pkcs8', ...encryption })],
    ['an encrypted SEC 1 key', key.export({ type: 'sec1', ...encryption })],
    ['an Ed25519 key', generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })],
    [
      'a key on a curve that is not supported',
      generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export({
        type: 'pkcs8',
        format: 'pem',
      }),
    ],
  ])('refuses a key file that holds %s', async (_, text) => {
    await expect(signerOf(text)).rejects.toMatchObject({ name: 'InputError', code: 'KEY_UNSUPPORTED' })
  })

  it('says of an encrypted key that it is encrypted', async () => {
    await expect(signerOf(key.export({ type: 'pkcs8', ...encryption }))).rejects.toThrow('is encrypted')
  })

  it('refuses a chain that was issued for another key', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    await expect(signerOf(privateKey.export({ type: 'pkcs8', format: 'pem' }))).rejects.toMatchObject({
      name: 'InputError',
      code: 'KEY_CERTIFICATE_MISMATCH',
    })
  })

  it.each([
    ['is empty', Buffer.alloc(0)],
    ['is no certificate', Buffer.from('not a certificate')],
    ['lacks its root', chain.subarray(0, chain.indexOf('-----BEGIN', 1))],
  ])('refuses a chain that %s', async (_, certificateChain) => {
    await expect(signerOf(identity.privateKeyPem, certificateChain)).rejects.toMatchObject({
      name: 'InputError',
      code: 'CERTIFICATE_CHAIN_MALFORMED',
    })
  })
})
