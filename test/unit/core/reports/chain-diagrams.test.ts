import { beforeAll, describe, expect, it } from '@jest/globals'
import type { PromotedRelease } from '@secure-deploy/core/environments/promote'
import {
  drawBundle,
  drawSigned,
  drawUploaded,
  drawVerified,
} from '@secure-deploy/core/reports/chain-diagrams'
import { drawPromoted } from '@secure-deploy/core/reports/promotion-diagram'
import { describePromoted } from '@secure-deploy/core/reports/promotion-report'
import { describeSigned, describeUploaded, describeVerified } from '@secure-deploy/core/reports/reports'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import type { UploadedRelease } from '@secure-deploy/core/uploading/upload'
import type { VerifiedRelease } from '@secure-deploy/core/verifying/verify'
import { byReviewer, hour, id, startStory } from '../../../support/history-story.ts'
import { memoryStore } from '../../../support/memory-store.ts'
import { evidence, files, named } from '../../../support/releases.ts'

let signed: SignedRelease
let uploaded: UploadedRelease
let verified: VerifiedRelease
let promoted: PromotedRelease

beforeAll(async () => {
  const story = startStory()
  signed = await story.upload()
  const store = memoryStore()
  const request = { bundle: signed.bundle.bytes, files: named(files), evidence: named(evidence) }
  uploaded = await uploadRelease(request, { store, reader: store })
  await story.promote(id, 'development')
  await story.promote(id, 'staging')
  story.wait(25 * hour)
  promoted = await story.promote(id, 'production', { approvals: byReviewer })
  verified = await story.verify(id, 'production')
})

/** The boxes of a diagram as their texts, and its arrows by the first texts of the boxes. */
function read(diagram: string) {
  const decode = (text: string) =>
    text.replaceAll(/#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
  const boxes = [...diagram.matchAll(/^ {2}n\d+\["(.*)"\]$/gm)].map(([, texts = '']) =>
    texts.split('<br/>').map(decode),
  )
  const arrows = [...diagram.matchAll(/^ {2}n(\d+) (\S+) n(\d+)$/gm)].map(
    ([, from, arrow, to]) => `${boxes[Number(from)]?.[0]} ${arrow} ${boxes[Number(to)]?.[0]}`,
  )
  return { boxes, arrows }
}

describe('drawSigned', () => {
  it('leads from the commit to the signature', () => {
    const { boxes, arrows } = read(drawSigned(signed))
    expect(arrows).toEqual(['built --> signed'])
    expect(boxes[0]?.[1]).toBe(`octo-org/app at ${'a'.repeat(12)} (refs/heads/main)`)
    expect(boxes[1]).toContain('CN=Release signer,O=Example,ST=WA,C=US')
  })

  it('says that there are more signatures', () => {
    const [envelope] = signed.envelopes
    const { boxes } = read(drawSigned({ ...signed, envelopes: [envelope!, envelope!, envelope!] }))
    expect(boxes.at(-1)).toEqual(['signed', 'with 2 signatures more'])
  })
})

describe('drawUploaded', () => {
  it('leads from the commit to the store, and names no signer, for nobody has looked who signed', () => {
    const { boxes, arrows } = read(drawUploaded(uploaded))
    expect(arrows).toEqual(['built --> uploaded'])
    expect(boxes[1]).toEqual([
      'uploaded',
      '2 files and 1 evidence file, as signed',
      expect.stringMatching(/^bundle at s3:/),
    ])
  })
})

describe('drawVerified', () => {
  it('leads from the commit by the signature and the arrival that a rule asked for to what was verified', () => {
    const { boxes, arrows } = read(drawVerified(verified))
    expect(arrows).toEqual(['built --> signed', 'signed --> arrived', 'arrived --> verified'])
    expect(boxes[2]?.[1]).toMatch(/^promoted into production at 2025-06-16T/)
  })

  it('has no arrival where no rule asked for one', () => {
    const { arrows } = read(drawVerified({ ...verified, rules: [] }))
    expect(arrows).toEqual(['built --> signed', 'signed --> verified'])
  })
})

describe('drawBundle', () => {
  it('leads to the files on disk', () => {
    expect(read(drawBundle(verified)).boxes.at(-1)).toEqual([
      'verified',
      '2 files and 1 evidence file, as signed',
      'on disk',
    ])
  })
})

describe('drawPromoted', () => {
  it('leads by the arrival in the environment before to the new record, with who approved', () => {
    const { boxes, arrows } = read(drawPromoted(promoted))
    expect(arrows).toEqual([
      'built --> signed',
      'signed --> arrived',
      'arrived --> promoted',
      'approved -.-> promoted',
    ])
    expect(boxes[2]?.[1]).toMatch(/^promoted into staging at /)
    expect(boxes[3]).toContain('hubot (id 2) by review 42 of #12')
  })

  it('marks what was passed over', () => {
    const { record } = promoted
    const bypass = { rules: ['soak'], reason: 'an incident' }
    const promotion = { ...record.promotion, decision: { bypass } }
    const diagram = drawPromoted({ ...promoted, record: { ...record, promotion } })
    expect(read(diagram).boxes.at(-1)).toContain('soak passed over: an incident')
    expect(diagram).toMatch(/class n3 alarm$/)
  })
})

describe('the reports', () => {
  it('each carry the picture of what was verified', () => {
    expect([
      describeSigned(signed, 'signer').diagram,
      describeUploaded(uploaded, 's3://store').diagram,
      describeVerified(verified).diagram,
      describePromoted(promoted).diagram,
    ]).toEqual([drawSigned(signed), drawUploaded(uploaded), drawVerified(verified), drawPromoted(promoted)])
  })
})
