import { describe, expect, it } from '@jest/globals'
import { readOwnEvidence, readStoredEvidence } from '@secure-deploy/core/evidence/evidence-reading'
import { largestEvidence } from '@secure-deploy/core/evidence/read'
import type { Content, ObjectReader } from '@secure-deploy/core/ports'
import { evidenceKey } from '@secure-deploy/core/release/layout'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import { errorWith } from '../../../support/errors.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { contentOf, releaseId } from '../../../support/releases.ts'

const id = releaseId()
const name = parseFileName('report.xml')
const report = Buffer.from('<testsuite><testcase/></testsuite>')
const read = { name, kind: 'junit', run: 1, failed: 0, skipped: 0 }

/** Reads evidence from a store, which hands out each object in one piece. */
function stored(signed: Uint8Array, standing: Uint8Array = signed) {
  const { storeUri, digestOf } = memoryStore()
  const digest = { size: signed.length, sha256: sha256Of(signed) }
  const store: ObjectReader = {
    storeUri,
    digestOf,
    open(key) {
      const uri = `${storeUri}/${key}`
      if (key !== evidenceKey(id, digest.sha256, name)) return Promise.resolve(undefined)
      const bytes = contentOf(standing).open()
      return Promise.resolve({ location: { uri }, size: standing.length, bytes })
    },
  }
  return readStoredEvidence(store, id, [{ name, digest }])
}

function large(beginning: string): Uint8Array {
  const bytes = Buffer.alloc(largestEvidence + 1)
  bytes.write(beginning)
  return bytes
}

describe('readStoredEvidence', () => {
  it('reads what was signed', async () => {
    expect(await stored(report)).toEqual({ files: [read] })
  })

  it.each([
    ['other bytes', Buffer.from(report.toString().toUpperCase())],
    ['fewer bytes', report.subarray(1)],
    ['more bytes', Buffer.concat([report, Buffer.from(' ')])],
  ])('rejects %s in its place', async (_what, standing) => {
    await expect(stored(report, standing)).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })

  it('rejects a release whose evidence is not there', async () => {
    const digest = { size: report.length, sha256: sha256Of(report) }
    await expect(readStoredEvidence(memoryStore(), id, [{ name, digest }])).rejects.toEqual(
      errorWith('FILE_MISSING'),
    )
  })

  it('rejects a report that cannot be read as what it claims to be', async () => {
    await expect(stored(report.subarray(0, -1))).rejects.toEqual(errorWith('EVIDENCE_MALFORMED'))
  })

  it('takes what is too large for nothing that it reads', async () => {
    expect(await stored(large('PK'))).toEqual({ files: [{ name, kind: 'other' }] })
  })

  it('rejects what is too large and may be a report', async () => {
    await expect(stored(large('<testsuite>'))).rejects.toEqual(errorWith('EVIDENCE_MALFORMED'))
  })

  it('rejects other bytes in the place of what is too large', async () => {
    await expect(stored(large('PK'), large('GIF'))).rejects.toEqual(errorWith('DIGEST_MISMATCH'))
  })
})

describe('readOwnEvidence', () => {
  const named = (content: Content) => [{ name, path: '/build/report.xml', content }]
  const sized = (size: number, bytes: Uint8Array): Content => ({ ...contentOf(bytes), size })

  it('gives back the very bytes that it looked into', async () => {
    const { facts, evidence } = await readOwnEvidence(named(contentOf(report)))
    const chunks = []
    for await (const chunk of evidence[0]?.content.open() ?? []) chunks.push(chunk)
    expect([facts, Buffer.concat(chunks)]).toEqual([{ files: [read] }, report])
  })

  it('rejects a file that grows while it is read', async () => {
    await expect(readOwnEvidence(named(sized(report.length - 1, report)))).rejects.toEqual(
      errorWith('SUBJECT_UNREADABLE'),
    )
  })

  it('tells what is too large by its beginning', async () => {
    const { facts } = await readOwnEvidence(named(sized(largestEvidence + 1, Buffer.from('PK'))))
    expect(facts).toEqual({ files: [{ name, kind: 'other' }] })
  })

  it('rejects what is too large and may be a report', async () => {
    const content = sized(largestEvidence + 1, Buffer.from('{"runs":'))
    await expect(readOwnEvidence(named(content))).rejects.toEqual(errorWith('EVIDENCE_MALFORMED'))
  })
})
