import { describe, expect, it } from '@jest/globals'
import {
  isFileName,
  parseEnvironmentName,
  parseFileName,
  parseReleaseName,
  parseReleaseVersion,
} from '@secure-deploy/core/values/names'
import fc from 'fast-check'
import { errorWith } from '../../../support/errors.ts'

describe('parseReleaseName', () => {
  it.each(['app', 'App_1.2-rc', '0', 'a'.repeat(128)])('takes %j', (text) => {
    expect(parseReleaseName(text, 'release-name')).toBe(text)
  })

  it.each(['', '.app', '-app', 'a..b', 'a/b', 'a b', 'ä', 'a\n', 'a'.repeat(129), '..', '*', '${x}'])(
    'refuses %j',
    (text) => {
      expect(() => parseReleaseName(text, 'release-name')).toThrow(errorWith('INPUT_MALFORMED'))
    },
  )

  it('names the input as it is written in YAML', () => {
    expect(() => parseReleaseVersion('a b', 'release-version')).toThrow(/release-version/)
  })
})

describe('parseFileName', () => {
  it('takes folders', () => {
    expect(parseFileName('lib/x/app.zip')).toBe('lib/x/app.zip')
  })

  it.each([
    '/app',
    'app/',
    'a//b',
    '../a',
    'a/../b',
    'a/./b',
    'a\\b',
    'a\0b',
    '.hidden',
    `${'a/'.repeat(256)}b`,
  ])('refuses %j', (text) => {
    expect(() => parseFileName(text)).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('never takes a name that leaves its folder', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (!isFileName(text)) return
        expect(new URL(`file:///base/${text}`).pathname.startsWith('/base/')).toBe(true)
        expect(text.split('/')).not.toContain('..')
      }),
    )
  })
})

describe('parseEnvironmentName', () => {
  it('refuses what cannot stand in a record', () => {
    expect(() => parseEnvironmentName('pro duction', 'environment')).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
