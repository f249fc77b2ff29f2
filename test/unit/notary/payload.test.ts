import { describe, expect, it } from '@jest/globals'
import { type Blob, type Descriptor, describeBlob, encodePayload, matchBlob } from '@secure-deploy/notary'
import { parsePayload } from '@secure-deploy/notary/payload'
import { notaryError } from '../../support/notary-error.ts'

const content = Buffer.from('hello world\n')
const sha256 = 'sha256:a948904f2f0f479b8f8197694b30184b0d2ed1c1cd2a1ec0fb85d299a192a447'

const malformed = notaryError('ENVELOPE_MALFORMED')

describe('describeBlob', () => {
  it('takes digest and size of the content', () => {
    expect(describeBlob(content, 'sha256', 'text/plain')).toEqual({
      mediaType: 'text/plain',
      digest: sha256,
      size: 12,
    })
  })
})

describe('encodePayload', () => {
  it('sorts all keys and leaves no white space', () => {
    const descriptor = { size: 12, mediaType: 'video/mp4', digest: sha256, annotations: { b: '2', a: '1' } }
    expect(Buffer.from(encodePayload(descriptor)).toString()).toBe(
      `{"targetArtifact":{"annotations":{"a":"1","b":"2"},"digest":"${sha256}","mediaType":"video/mp4","size":12}}`,
    )
  })

  it('leaves out annotations where there are none', () => {
    const payload = encodePayload(describeBlob(content, 'sha256', 'text/plain', {}))
    expect(Buffer.from(payload).toString()).not.toContain('annotations')
  })

  it.each<[string, Partial<Descriptor>]>([
    ['an annotation with the reserved prefix', { annotations: { 'io.cncf.notary.x': '1' } }],
    ['a digest in upper case', { digest: sha256.toUpperCase() }],
    ['a digest of the wrong length', { digest: 'sha384:00' }],
    ['a negative size', { size: -1 }],
    ['a size that is no integer', { size: 1.5 }],
    ['an empty media type', { mediaType: '' }],
  ])('rejects %s', (_what, change) => {
    expect(() => encodePayload({ ...describeBlob(content, 'sha256', 'text/plain'), ...change })).toThrow(
      malformed,
    )
  })
})

describe('parsePayload', () => {
  const target = { mediaType: 'text/plain', digest: sha256, size: 12 }
  const parse = (value: unknown) =>
    parsePayload(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))

  it('reads any order and leaves members of other specifications unread', () => {
    expect(
      parse({ targetArtifact: { size: 12, urls: [], digest: sha256, mediaType: 'text/plain' } }),
    ).toEqual(target)
  })

  it.each([
    ['no JSON', 'hello'],
    ['a list', []],
    ['no targetArtifact', {}],
    ['a targetArtifact that is text', { targetArtifact: 'x' }],
    [
      'a repeated digest',
      `{"targetArtifact":{"mediaType":"a","digest":"${sha256}","digest":"${sha256}","size":1}}`,
    ],
    ['no media type', { targetArtifact: { ...target, mediaType: undefined } }],
    ['a digest in an unknown hash', { targetArtifact: { ...target, digest: `sha1:${'0'.repeat(40)}` } }],
    ['no digest', { targetArtifact: { ...target, digest: undefined } }],
    ['a size as text', { targetArtifact: { ...target, size: '12' } }],
    [
      'a size beyond safe integers',
      `{"targetArtifact":{"mediaType":"a","digest":"${sha256}","size":9007199254740993}}`,
    ],
    ['annotations that are null', { targetArtifact: { ...target, annotations: null } }],
    ['an annotation that is a number', { targetArtifact: { ...target, annotations: { a: 1 } } }],
  ])('rejects %s', (_what, value) => {
    expect(() => parse(value)).toThrow(malformed)
  })
})

describe('matchBlob', () => {
  const annotations = { buildId: '101', stage: 'beta' }
  const payload = describeBlob(content, 'sha384', 'text/plain', annotations)
  const envelope = { payload, algorithm: { name: 'ES384', hash: 'sha384' } } as const
  const blob: Blob = { digest: payload.digest, size: payload.size }

  it.each<[string, Partial<Blob>]>([
    ['digest and size', {}],
    ['the media type', { mediaType: 'text/plain' }],
    ['some of the annotations', { annotations: { buildId: '101' } }],
  ])('accepts equal %s', (_what, more) => {
    expect(() => matchBlob(envelope, { ...blob, ...more })).not.toThrow()
  })

  it.each<[string, Partial<Blob>]>([
    ['digest', { digest: `sha384:${'0'.repeat(96)}` }],
    ['digest in another hash', { digest: sha256 }],
    ['size', { size: 13 }],
    ['media type', { mediaType: 'text/html' }],
    ['annotation', { annotations: { buildId: '102' } }],
    ['annotation that was not signed', { annotations: { toString: '101' } }],
  ])('rejects another %s', (_what, more) => {
    expect(() => matchBlob(envelope, { ...blob, ...more })).toThrow(notaryError('PAYLOAD_MISMATCH'))
  })

  it('rejects a signed digest in another hash than the key implies, even when it is the blob’s', () => {
    const weaker = { ...envelope, payload: describeBlob(content, 'sha256', 'text/plain') }
    expect(() => matchBlob(weaker, { digest: sha256, size: 12 })).toThrow(notaryError('PAYLOAD_MISMATCH'))
  })
})
