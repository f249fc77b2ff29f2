import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { createSigningIdentity } from '@secure-deploy/local/certificates'
import { loadTrustStores } from '@secure-deploy/local/trust-stores'
import { parseCertificates, type TrustStoreName } from '@secure-deploy/notary'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const identity = createSigningIdentity({
  subject: 'CN=Release signer,O=Example,ST=WA,C=US',
  now: new Date('2026-03-01T12:00:00Z'),
  validityDays: 1,
  keyType: 'ec-p256',
})
const split = identity.certificateChainPem.indexOf('-----BEGIN', 1)
const leafPem = identity.certificateChainPem.slice(0, split)
const rootPem = identity.certificateChainPem.slice(split)
const [root] = parseCertificates(Buffer.from(rootPem))
const rootDer = root?.der ?? new Uint8Array()

let directory: string

beforeEach(() => {
  directory = temporaryFolder()
})

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), content)
}

const fingerprintsOf = async (...names: readonly TrustStoreName[]) =>
  [...(await loadTrustStores(directory, names))].map(([name, certificates]) => [
    name,
    certificates.map(({ fingerprint }) => fingerprint),
  ])

describe('loadTrustStores', () => {
  it.each(['truststore/x509/ca/release', 'x509/ca/release'])('reads the store in %s', async (folder) => {
    write(`${folder}/root.pem`, rootPem)
    expect(await fingerprintsOf('ca:release')).toEqual([['ca:release', [root?.fingerprint]]])
  })

  it('reads DER', async () => {
    write('x509/signingAuthority/service/root.crt', rootDer)
    expect(await fingerprintsOf('signingAuthority:service')).toEqual([
      ['signingAuthority:service', [root?.fingerprint]],
    ])
  })

  it('reads every file of a store, and every certificate of a file', async () => {
    write('x509/ca/release/a.pem', rootPem + rootPem)
    write('x509/ca/release/b.der', rootDer)
    expect(await fingerprintsOf('ca:release')).toEqual([['ca:release', Array(3).fill(root?.fingerprint)]])
  })

  it('reads each store that is named, and no other', async () => {
    write('x509/ca/one/root.pem', rootPem)
    write('x509/tsa/two/root.pem', rootPem)
    write('x509/ca/broken/root.pem', 'no certificate')
    expect([...(await loadTrustStores(directory, ['tsa:two', 'ca:one'])).keys()]).toEqual([
      'tsa:two',
      'ca:one',
    ])
  })

  it('prefers the folder truststore', async () => {
    write('truststore/x509/ca/release/root.pem', rootPem)
    write('x509/ca/release/root.pem', 'no certificate')
    await expect(fingerprintsOf('ca:release')).resolves.toHaveLength(1)
  })

  const refused = { name: 'InputError', code: 'TRUST_STORE_MALFORMED' }

  it.each<[string, () => void]>([
    ['is missing', () => undefined],
    ['is empty', () => mkdirSync(join(directory, 'x509/ca/release'), { recursive: true })],
    ['is a file', () => write('x509/ca/release', rootPem)],
    ['holds text', () => write('x509/ca/release/README', 'roots')],
    ['holds an empty file', () => write('x509/ca/release/root.pem', '')],
    [
      'holds a file larger than any certificate',
      () => write('x509/ca/release/x', Buffer.alloc(1024 * 1024 + 1)),
    ],
    ['holds a folder', () => write('x509/ca/release/folder/root.pem', rootPem)],
    [
      'holds a certificate that may not be trusted by itself',
      () => write('x509/ca/release/leaf.pem', leafPem),
    ],
    [
      'holds text beside a certificate',
      () => {
        write('x509/ca/release/root.pem', rootPem)
        write('x509/ca/release/notes.txt', 'roots')
      },
    ],
    [
      'holds a symbolic link',
      () => {
        write('root.pem', rootPem)
        mkdirSync(join(directory, 'x509/ca/release'), { recursive: true })
        symlinkSync(join(directory, 'root.pem'), join(directory, 'x509/ca/release/root.pem'))
      },
    ],
    [
      'is a symbolic link',
      () => {
        write('elsewhere/root.pem', rootPem)
        mkdirSync(join(directory, 'x509/ca'), { recursive: true })
        symlinkSync(join(directory, 'elsewhere'), join(directory, 'x509/ca/release'))
      },
    ],
    ['is of another type', () => write('x509/signingAuthority/release/root.pem', rootPem)],
  ])('refuses a store that %s', async (_, make) => {
    make()
    await expect(loadTrustStores(directory, ['ca:release'])).rejects.toMatchObject(refused)
  })

  it.each(['ca:..', 'ca:.', 'ca:a/b', 'ca:', 'other:release', 'ca:../../x', 'release'])(
    'refuses the name %j, though a folder could be found by it',
    async (name) => {
      write('x509/ca/a/b/root.pem', rootPem)
      write('x509/other/release/root.pem', rootPem)
      write('x509/root.pem', rootPem)
      write('x509/release/root.pem', rootPem)
      await expect(loadTrustStores(directory, [name as TrustStoreName])).rejects.toMatchObject(refused)
    },
  )

  it('refuses a directory that is missing', async () => {
    await expect(loadTrustStores(join(directory, 'missing'), ['ca:release'])).rejects.toMatchObject(refused)
  })
})
