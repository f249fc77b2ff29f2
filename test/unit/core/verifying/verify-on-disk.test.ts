import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import type { Content } from '@secure-deploy/core/ports'
import { parseSha256 } from '@secure-deploy/core/values/digest'
import { verifyBlob, verifyFilesOnDisk } from '@secure-deploy/core/verifying/verify-on-disk'
import { errorWith } from '../../../support/errors.ts'
import {
  contentOf,
  files,
  judgeOf,
  named,
  now,
  releaseId,
  releaseSigner,
  restated,
  signerOf,
  signTestRelease,
} from '../../../support/releases.ts'

const signed = await signTestRelease()
const { bytes } = signed.bundle
const judge = await judgeOf()

describe('verifyFilesOnDisk', () => {
  it('refuses a release of another name, whoever signed it and whatever its files are', async () => {
    const id = releaseId('other')
    const attempt = verifyFilesOnDisk(bytes, named(files), judge, { id })
    await expect(attempt).rejects.toEqual(errorWith('RELEASE_MISMATCH'))
  })

  it('accepts the files that were signed', async () => {
    const verified = await verifyFilesOnDisk(bytes, named(files), judge)
    expect(verified.release.files.map(({ name }) => name)).toEqual(Object.keys(files))
  })

  it('refuses a file with other bytes of the same length', async () => {
    const found = named({ ...files, 'app.zip': 'The application' })
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses a file that is shorter than what was signed', async () => {
    const found = named({ ...files, 'app.zip': 'the' })
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses a file that goes on, without reading it to its end', async () => {
    let read = 0
    const endless: Content = {
      size: files['app.zip'].length,
      async *open() {
        for (;;) yield await Promise.resolve(Buffer.alloc(((read += 1), 8)))
      },
    }
    const found = named(files).map((file) => (file.name === 'app.zip' ? { ...file, content: endless } : file))
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
    expect(read).toBe(2)
  })

  it('refuses the second of two files of one name when its bytes are others', async () => {
    const found = [...named(files), ...named({ 'app.zip': 'the bad version' })]
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('refuses a file that was not signed', async () => {
    const found = named({ ...files, 'extra.txt': 'unsigned' })
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('FILE_NOT_SIGNED'))
  })

  it('refuses a release of which a file is not at hand', async () => {
    const found = named({ 'app.zip': files['app.zip'] })
    await expect(verifyFilesOnDisk(bytes, found, judge)).rejects.toEqual(errorWith('FILE_MISSING'))
  })

  it('refuses another bundle than the one that was asked for', async () => {
    const bundleSha256 = parseSha256('0'.repeat(64))
    const attempt = verifyFilesOnDisk(
      bytes,
      named(files),
      judge,
      bundleSha256 === undefined ? {} : { bundleSha256 },
    )
    await expect(attempt).rejects.toEqual(errorWith('BUNDLE_MISMATCH'))
  })

  it('refuses a signer who is not trusted before it reads a file', async () => {
    const unread = named(files).map((file) => ({ ...file, content: unreadable }))
    const attempt = verifyFilesOnDisk(bytes, unread, await judgeOf(signerOf()))
    await expect(attempt).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('refuses a source that the policy does not allow', async () => {
    const policy = sourcePolicy({ repository: 'octo-org/other' })
    const attempt = verifyFilesOnDisk(bytes, named(files), await judgeOf(releaseSigner, { policy }))
    await expect(attempt).rejects.toEqual(errorWith('RULE_FAILED'))
  })
})

const unreadable: Content = {
  size: 1,
  open: () => {
    throw new TypeError('nothing may be read yet')
  },
}

const blob = Buffer.from('a plain file')
const envelope = await releaseSigner.sign(blob, 'text/plain', now)

describe('verifyBlob', () => {
  it('accepts the file that was signed, and says its digest in the hash of the key', async () => {
    const verified = await verifyBlob(contentOf(blob), envelope, judge)
    const { hash } = verified.signature.envelope.algorithm
    expect(verified.digest).toBe(`${hash}:${createHash(hash).update(blob).digest('hex')}`)
  })

  it('accepts the media type that was signed', async () => {
    const verified = await verifyBlob(contentOf(blob), envelope, judge, 'text/plain')
    expect(verified.signature.envelope.payload.mediaType).toBe('text/plain')
  })

  it('reads the file once', async () => {
    let opened = 0
    const content = contentOf(blob)
    await verifyBlob({ ...content, open: (range) => ((opened += 1), content.open(range)) }, envelope, judge)
    expect(opened).toBe(1)
  })

  it.each([
    ['other bytes', 'A plain file'],
    ['fewer bytes', 'a plain'],
    ['more bytes', 'a plain file, and more'],
  ])('refuses %s', async (_what, text) => {
    await expect(verifyBlob(contentOf(text), envelope, judge)).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
  })

  it('refuses another media type than the one that was asked for', async () => {
    const attempt = verifyBlob(contentOf(blob), envelope, judge, 'application/json')
    await expect(attempt).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
  })

  it('refuses a signer who is not trusted before it reads the file', async () => {
    const attempt = verifyBlob(unreadable, envelope, await judgeOf(signerOf()))
    await expect(attempt).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('refuses what is no envelope', async () => {
    const attempt = verifyBlob(contentOf(blob), Buffer.from('{}'), judge)
    await expect(attempt).rejects.toEqual(errorWith('ENVELOPE_MALFORMED'))
  })

  it('refuses a trust policy under which anyone passes', async () => {
    const trusted = restated(judge.trusted, { level: 'audit' })
    const attempt = verifyBlob(contentOf(blob), envelope, { ...judge, trusted })
    await expect(attempt).rejects.toEqual(errorWith('TRUST_POLICY_TOO_WEAK'))
  })
})
