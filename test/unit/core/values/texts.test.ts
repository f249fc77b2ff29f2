import { describe, expect, it } from '@jest/globals'
import { matching, prefixedSha256 } from '@secure-deploy/core/values/texts'
import { errorWith } from '../../../support/errors.ts'

describe('prefixedSha256', () => {
  it('takes sha256 and 64 hex digits', () => {
    expect(prefixedSha256(`sha256:${'a'.repeat(64)}`, 'bundle-digest')).toBe('a'.repeat(64))
  })

  it.each(['a'.repeat(64), `sha256:${'A'.repeat(64)}`, `sha512:${'a'.repeat(128)}`, 'sha256:'])(
    'refuses %s',
    (text) => {
      expect(() => prefixedSha256(text, 'bundle-digest')).toThrow(errorWith('INPUT_MALFORMED'))
    },
  )
})

describe('matching', () => {
  it('says what is allowed, and shows no more than the start of a long text', () => {
    const parse = matching(/^x$/, 'one x')
    expect(() => parse('secret'.repeat(20), 'role-to-assume')).toThrow(
      /^role-to-assume is ".{32}…"; allowed is one x$/,
    )
  })
})
