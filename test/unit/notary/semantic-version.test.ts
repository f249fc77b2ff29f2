import { describe, expect, it } from '@jest/globals'
import { isNewerVersion, isSemanticVersion } from '@secure-deploy/notary/semantic-version'

describe('isSemanticVersion', () => {
  it.each(['1.0.0', '0.0.0', '1.0.0-rc.1', '1.0.0+build.5', '10.20.30-a-b+c'])('accepts %s', (text) => {
    expect(isSemanticVersion(text)).toBe(true)
  })

  it.each(['1.0', 'v1.0.0', '01.0.0', '1.0.0-', '1.0.0 ', 'latest'])('rejects %j', (text) => {
    expect(isSemanticVersion(text)).toBe(false)
  })
})

describe('isNewerVersion', () => {
  it.each([
    ['1.0.350', false],
    ['1.0.349', false],
    ['0.9.999', false],
    ['1.0.350-rc.1', false],
    ['1.0.350+build', false],
    ['1.0.351', true],
    ['1.1.0', true],
    ['2.0.0-rc.1', true],
    ['latest', true],
  ])('compares %s with 1.0.350', (version, expected) => {
    expect(isNewerVersion(version, '1.0.350')).toBe(expected)
  })
})
