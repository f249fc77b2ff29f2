import { describe, expect, it } from '@jest/globals'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { verifySigners } from '@secure-deploy/core/signers/signer-set'
import { countersignRelease } from '@secure-deploy/core/signing/countersign'
import type { CountersignRequest } from '@secure-deploy/core/signing/countersign'
import { errorWith } from '../../../support/errors.ts'
import {
  evidence,
  files,
  named,
  noRevocation,
  now,
  releaseId,
  releaseSigner,
  signerOf,
  signTestRelease,
} from '../../../support/releases.ts'

const signed = await signTestRelease()
const second = signerOf()
const request: CountersignRequest = {
  bundle: signed.bundle.bytes,
  id: signed.release.id,
  files: named(files),
  evidence: named(evidence),
}
const ports = { signers: [second], clock: () => now } as const

describe('countersignRelease', () => {
  it('adds a signature over the very statement that was signed before', async () => {
    const { bundle } = await countersignRelease(request, ports)
    const { statement, signatures } = parseBundle(bundle.bytes)
    const parties = [releaseSigner, second].map(async (signer, at) => {
      return { name: `${at}`, trust: await signer.trust() }
    })
    const trusted = { parties: await Promise.all(parties), threshold: 2 }
    const accepted = await verifySigners(statement, signatures, { trusted, revocation: noRevocation, now })
    expect(statement).toEqual(Buffer.from(signed.statement))
    expect(accepted.map(({ party }) => party)).toEqual(['0', '1'])
  })

  it('adds nothing for a signer who has signed already', async () => {
    const once = await countersignRelease(request, ports)
    const again = await countersignRelease({ ...request, bundle: once.bundle.bytes }, ports)
    expect(again.bundle.sha256).toBe(once.bundle.sha256)
  })

  it('gives every signature as an envelope of its own', async () => {
    const { envelopes } = await countersignRelease(request, ports)
    expect(envelopes).toHaveLength(2)
  })

  it.each([
    ['another release', { id: releaseId('app', '2.0.0') }, 'RELEASE_MISMATCH'],
    ['a file with other bytes', { files: named({ ...files, 'app.zip': 'another' }) }, 'DIGEST_MISMATCH'],
    ['a file that is missing', { files: named({ 'app.zip': files['app.zip'] }) }, 'FILE_MISSING'],
    ['a file that is not of it', { files: named({ ...files, 'more.txt': 'x' }) }, 'FILE_NOT_SIGNED'],
    ['evidence with other bytes', { evidence: named({ 'report.xml': '<other/>' }) }, 'DIGEST_MISMATCH'],
    ['evidence that is missing', { evidence: [] }, 'FILE_MISSING'],
    ['what is no bundle', { bundle: Buffer.from('{}') }, 'BUNDLE_MALFORMED'],
  ] as const)('signs nothing for %s', async (_, changes, code) => {
    let signatures = 0
    const counting = {
      ...second,
      sign: (...args: Parameters<typeof second.sign>) => {
        signatures += 1
        return second.sign(...args)
      },
    }
    const attempt = countersignRelease({ ...request, ...changes }, { ...ports, signers: [counting] })
    await expect(attempt).rejects.toEqual(errorWith(code))
    expect(signatures).toBe(0)
  })

  it('signs nothing that is over another statement', async () => {
    const other = await signTestRelease({ id: releaseId('app', '2.0.0') })
    const { statement } = parseBundle(signed.bundle.bytes)
    const { bytes } = encodeBundle({ statement, signatures: other.envelopes })
    const attempt = countersignRelease({ ...request, bundle: bytes }, ports)
    await expect(attempt).rejects.toEqual(errorWith('PAYLOAD_MISMATCH'))
  })

  it('signs nothing that the policy refuses', async () => {
    const policy = {
      evaluate: () =>
        Promise.resolve({
          rules: [{ rule: 'holds', outcome: 'fail', expected: 'no hold', actual: 'a hold' } as const],
        }),
    }
    await expect(countersignRelease(request, { ...ports, policy })).rejects.toEqual(errorWith('RULE_FAILED'))
  })
})
