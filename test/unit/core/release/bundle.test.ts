import { describe, expect, it } from '@jest/globals'
import { bundleMediaType, encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { errorWith } from '../../../support/errors.ts'

const bundle = { statement: Buffer.from('statement'), signatures: [Buffer.from('one'), Buffer.from('two')] }
const document = { mediaType: bundleMediaType, statement: 'c3RhdGVtZW50', signatures: ['b25l'] }

function bytesOf(changes: object): Uint8Array {
  return Buffer.from(JSON.stringify({ ...document, ...changes }))
}

describe('parseBundle', () => {
  it('reads what encodeBundle writes, byte for byte', () => {
    const { statement, signatures } = parseBundle(encodeBundle(bundle).bytes)
    expect(Buffer.from(statement).toString()).toBe('statement')
    expect(signatures.map((bytes) => Buffer.from(bytes).toString())).toEqual(['one', 'two'])
  })

  it.each([
    ['a bundle without its last line end', encodeBundle(bundle).bytes.subarray(0, -1)],
    ['a bundle with other white space', Buffer.from(JSON.stringify(document))],
    ['text that is not JSON', Buffer.from('{')],
    ['a list', Buffer.from('[]')],
    ['null', Buffer.from('null')],
    ['another media type', bytesOf({ mediaType: 'application/json' })],
    ['an unknown member', bytesOf({ extra: 1 })],
    ['a repeated member', Buffer.from(JSON.stringify(document).replace('{', '{"statement":"eHg=",'))],
    ['no signature', bytesOf({ signatures: [] })],
    ['signatures that are no list', bytesOf({ signatures: 'b25l' })],
    ['too many signatures', bytesOf({ signatures: Array.from({ length: 17 }, () => 'b25l') })],
    ['base64url', bytesOf({ statement: 'c3RhdGVt_-_-' })],
    ['base64 without padding', bytesOf({ statement: 'c3RhdGVtZQ' })],
    ['base64 with a line break', bytesOf({ statement: 'c3Rh\ndGVtZW50' })],
    ['an empty statement', bytesOf({ statement: '' })],
    ['a statement that is no text', bytesOf({ statement: 1 })],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
  ])('refuses %s', (_, bytes) => {
    expect(() => parseBundle(bytes)).toThrow(errorWith('BUNDLE_MALFORMED'))
  })
})
