import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/digest'
import { chainOfCustody } from '@secure-deploy/core/custody'
import { promoteRelease, streamingCopier } from '@secure-deploy/core/promote'
import { uploadRelease } from '@secure-deploy/core/upload'
import { verifyRelease } from '@secure-deploy/core/verify'
import { errorWith } from '../../support/errors.ts'
import { memoryStore } from '../../support/memory-store.ts'
import {
  evidence,
  files,
  judgeOf,
  named,
  now,
  run,
  signerOf,
  signTestRelease,
} from '../../support/releases.ts'

const promoter = signerOf()
const signed = await signTestRelease()
const { id } = signed.release
const judge = await judgeOf()
const development = memoryStore('s3://development')
const staging = memoryStore('s3://staging')
const production = memoryStore('s3://production')
const later = new Date(now.getTime() + 3_600_000)

await uploadRelease(
  { bundle: signed.bundle.bytes, files: named(files), evidence: named(evidence) },
  { store: development, reader: development },
)

async function promote(source: typeof staging, target: typeof staging, environment: string, time: Date) {
  const ports = {
    ...judge,
    source,
    target,
    copier: streamingCopier(source, target),
    signers: [promoter] as const,
    now: time,
    clock: () => time,
  }
  return (await promoteRelease({ id, environment, run }, ports)).record
}

const toStaging = await promote(development, staging, 'staging', now)
const toProduction = await promote(staging, production, 'production', later)
const release = await verifyRelease({ id }, { ...judge, store: production })

describe('chainOfCustody', () => {
  it('tells the build, the signature and the promotions in the order of their times', () => {
    const { rows } = chainOfCustody(release, [toProduction, toStaging])
    expect(rows.map(([step, , , what]) => [step, what])).toEqual([
      ['built', `octo-org/app at ${'a'.repeat(12)} (refs/heads/main)`],
      ['signed', '2 files'],
      ['promoted', 'into staging, from s3://development to s3://staging'],
      ['promoted', 'into production, from s3://staging to s3://production'],
    ])
  })

  it('says when and by whom', () => {
    const { rows } = chainOfCustody(release, [toProduction])
    const signer = release.signature.signedBy
    const who = 'octocat, run 1000, attempt 1'
    expect(rows.map(([, , by]) => by)).toEqual([
      who,
      signer,
      `${who}, signed by ${toProduction.signature.signedBy}`,
    ])
    expect(rows.at(-1)?.[1]).toBe(toProduction.promotion.timeVerified)
  })

  it('calls a time that only the signer vouches for stated', () => {
    expect(chainOfCustody(release, []).rows[1]?.[1]).toMatch(/Z \(stated\)$/)
  })

  it('shows a time that a timestamp authority vouches for as it is', () => {
    const signature = { ...release.signature, authenticTime: new Date('2026-01-02T03:04:05Z') }
    expect(chainOfCustody({ ...release, signature }, []).rows[1]?.[1]).toBe('2026-01-02T03:04:05Z')
  })

  it('names the digest of the evidence for every row', () => {
    const { rows } = chainOfCustody(release, [toStaging])
    const statement = release.signature.envelope.payload.digest
    expect(rows.map((row) => row.at(-1))).toEqual([
      statement,
      `sha256:${sha256Of(signed.bundle.bytes)}`,
      toStaging.signature.envelope.payload.digest,
    ])
  })

  it('has no row for a promotion that no record tells of', () => {
    expect(chainOfCustody(release, []).rows.map(([step]) => step)).toEqual(['built', 'signed'])
  })

  it('refuses the record of another release', () => {
    const promotion = { ...toStaging.promotion, bundleSha256: sha256Of(Buffer.from('another')) }
    const attempt = () => chainOfCustody(release, [{ ...toStaging, promotion }])
    expect(attempt).toThrow(errorWith('RELEASE_MISMATCH'))
  })
})
