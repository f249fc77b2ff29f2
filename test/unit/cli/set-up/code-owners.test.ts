import { describe, expect, it } from '@jest/globals'
import { ownersOf, withOwners } from '@secure-deploy/cli/set-up/code-owners'

const owners = ['@octo-org/platform']

describe('withOwners', () => {
  it('adds a line for each path that has none', () => {
    expect(withOwners('', owners).split('\n').slice(1)).toEqual([
      '/deploy-policy.yml @octo-org/platform',
      '/.github/ @octo-org/platform',
      '',
    ])
  })

  it('keeps what stands there, and adds at the end, where it counts', () => {
    const text = withOwners('*.js @octo-org/web', owners)
    expect(text.startsWith('*.js @octo-org/web\n')).toBe(true)
    expect(ownersOf(text, '/deploy-policy.yml')).toEqual(owners)
  })

  it('leaves a file alone that has owners for all of it', () => {
    expect(withOwners('* @octocat\n', owners)).toBe('* @octocat\n')
    expect(withOwners(withOwners('', owners), owners)).toBe(withOwners('', owners))
  })

  it('adds where a later line takes the owners away', () => {
    expect(withOwners('* @octocat\n/.github/\n', owners)).toContain('/.github/ @octo-org/platform')
  })
})

describe('ownersOf', () => {
  it.each([
    ['* @a', '/deploy-policy.yml'],
    ['/deploy-policy.yml @a # whose else', '/deploy-policy.yml'],
    ['deploy-policy.yml @a', '/deploy-policy.yml'],
    ['/.github/ @a', '/.github/'],
    ['.github/ @a', '/.github/'],
    ['/.github/** @a', '/.github/'],
    ['/.github @a', '/.github/'],
  ])('finds in %j those of %s', (text, path) => {
    expect(ownersOf(text, path)).toEqual(['@a'])
  })

  it.each([
    ['', '/deploy-policy.yml'],
    ['# * @a', '/deploy-policy.yml'],
    ['/docs/ @a', '/deploy-policy.yml'],
    ['/.github/workflows/ @a', '/.github/'],
    ['/.githubx/ @a', '/.github/'],
    ['/* @a', '/.github/'],
  ])('finds in %j none for %s', (text, path) => {
    expect(ownersOf(text, path)).toBeUndefined()
  })

  it('takes the last line that fits', () => {
    expect(ownersOf('* @a\n* @b', '/deploy-policy.yml')).toEqual(['@b'])
  })
})
