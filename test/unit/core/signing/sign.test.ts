import { describe, expect, it } from '@jest/globals'
import type { Signer } from '@secure-deploy/core/ports'
import { parseBundle } from '@secure-deploy/core/release/bundle'
import { parseStatement } from '@secure-deploy/core/release/statement'
import { signRelease } from '@secure-deploy/core/signing/sign'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import {
  contentOf,
  named,
  now,
  releaseSigner,
  signerOf,
  signRequest,
  signTestRelease,
} from '../../../support/releases.ts'

describe('signRelease', () => {
  it('signs the digest of every file and of the evidence', async () => {
    const { release } = await signTestRelease()
    expect(release.files.map(({ name, digest }) => [name, digest.sha256])).toEqual([
      ['app.zip', sha256Of(Buffer.from('the application'))],
      ['config/app.json', sha256Of(Buffer.from('{}'))],
    ])
    expect(release.evidence.map(({ name }) => name)).toEqual(['report.xml'])
  })

  it('puts the statement and the envelope into the bundle as they are', async () => {
    const { bundle, statement, envelopes } = await signTestRelease()
    const parsed = parseBundle(bundle.bytes)
    expect(Buffer.from(parsed.statement)).toEqual(Buffer.from(statement))
    expect(parsed.signatures.map((bytes) => Buffer.from(bytes))).toEqual(
      envelopes.map((bytes) => Buffer.from(bytes)),
    )
  })

  it('states SHA-512 only when asked', async () => {
    const { release } = await signTestRelease({ sha512: 'with' })
    expect(release.files[0]?.sha512).toMatch(/^[0-9a-f]{128}$/)
  })

  it('records a modified source in the statement', async () => {
    const source = { kind: 'modified', commit: 'b'.repeat(40), files: ['src/a.ts'] } as const
    const { statement } = await signTestRelease({ source })
    expect(parseStatement(statement).source).toEqual(source)
  })

  it('sorts files by name, whatever the order they came in', async () => {
    const { release } = await signTestRelease({ files: named({ 'b.txt': 'b', 'a.txt': 'a' }) })
    expect(release.files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt'])
  })

  it('takes the same file twice', async () => {
    const { release } = await signTestRelease({ files: [...named({ a: 'x' }), ...named({ a: 'x' })] })
    expect(release.files).toHaveLength(1)
  })

  it('refuses one name for two contents', async () => {
    const files = [...named({ a: 'x' }), ...named({ a: 'y' })]
    await expect(signTestRelease({ files })).rejects.toEqual(errorWith('SUBJECT_CONFLICT'))
  })

  it('refuses a release without files', async () => {
    await expect(signTestRelease({ files: [] })).rejects.toEqual(errorWith('SUBJECT_NOT_FOUND'))
  })

  it('refuses a file that changed while it was read', async () => {
    const [file] = named({ a: 'x' })
    if (file === undefined) throw new Error('a file was made')
    const files = [{ ...file, content: { ...contentOf('longer'), size: 1 } }]
    await expect(signTestRelease({ files })).rejects.toEqual(errorWith('SUBJECT_UNREADABLE'))
  })

  it('refuses a signature over something else', async () => {
    const lying: Signer = {
      ...releaseSigner,
      sign: (_, type, at) => releaseSigner.sign(Buffer.from('x'), type, at),
    }
    await expect(signTestRelease({}, lying)).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
  })

  it('refuses a signature by somebody else', async () => {
    const other = signerOf()
    const swapped: Signer = { ...releaseSigner, sign: (content, type, at) => other.sign(content, type, at) }
    await expect(signTestRelease({}, swapped)).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('refuses what is no envelope', async () => {
    const broken: Signer = { ...releaseSigner, sign: () => Promise.resolve(Buffer.from('{}')) }
    await expect(signTestRelease({}, broken)).rejects.toEqual(errorWith('ENVELOPE_MALFORMED'))
  })

  it('states the time of the signature, however long hashing took', async () => {
    const later = new Date(now.getTime() + 3_600_000)
    let time = now
    const slow = named({ a: 'x' }).map((file) => ({
      ...file,
      content: {
        ...file.content,
        open: () => {
          time = later
          return file.content.open()
        },
      },
    }))
    const { release, signature } = await signRelease(signRequest({ files: slow }), {
      signers: [releaseSigner],
      clock: () => time,
    })
    expect([release.finishedOn, signature.envelope.signingTime]).toEqual(['2025-06-15T13:00:00Z', later])
  })

  it('tells how far hashing has come', async () => {
    const told: string[] = []
    const progress = (name: string, done: number, total: number) => told.push(`${name} ${done}/${total}`)
    await signRelease(signRequest({ files: named({ a: 'xyz' }), evidence: [] }), {
      signers: [releaseSigner],
      clock: () => now,
      progress,
    })
    expect(told).toEqual(['a 3/3'])
  })
})
