import { describe, expect, it } from '@jest/globals'
import { ownersOf, takingFrom, withOwners } from '@secure-deploy/cli/set-up/code-owners'

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

  it.each(['*.yml', '*.yml @octo-org/web', '/.github/workflows/', 'workflows/ @octo-org/web'])(
    'adds where the later line %j may name others',
    (line) => {
      const text = withOwners(`* @octo-org/platform\n${line}\n`, owners)
      expect(text).toContain('/.github/ @octo-org/platform')
      expect(withOwners(text, owners)).toBe(text)
    },
  )

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
    ['/.github/* @a', '/.github/'],
    ['.github/* @a', '/.github/'],
  ])('finds in %j none for %s', (text, path) => {
    expect(ownersOf(text, path)).toBeUndefined()
  })

  it('takes the last line that fits', () => {
    expect(ownersOf('* @a\n* @b', '/deploy-policy.yml')).toEqual(['@b'])
  })
})

describe('takingFrom', () => {
  it.each([
    ['*.yml', '/deploy-policy.yml'],
    ['deploy-* @b', '/deploy-policy.yml'],
    ['/deploy-*.yml @b', '/deploy-policy.yml'],
    ['**/*.yml @b', '/deploy-policy.yml'],
    ['/.github/workflows/ @b', '/.github/'],
    ['/.github/*/release.yml @b', '/.github/'],
    ['/.github/* @b', '/.github/'],
    ['workflows/', '/.github/'],
    ['release.yml @b', '/.github/'],
    ['/.git*/ @b', '/.github/'],
  ])('tells that the later line %j may be for some of %s', (line, path) => {
    expect(takingFrom(`* @a\n${line}`, path, ['@a'])).toEqual([line.split(' ')[0]])
  })

  it.each([
    ['* @b\n/.github/ @a\n/deploy-policy.yml @a', '/.github/'],
    ['* @a\n*.yml @A @b', '/deploy-policy.yml'],
    ['* @a\n/docs/*.yml @b', '/deploy-policy.yml'],
    ['* @a\ndocs/ @b', '/deploy-policy.yml'],
    ['* @a\n/docs/ @b', '/.github/'],
    ['*.yml @b\n* @a', '/.github/'],
  ])('tells in %j of nothing for %s', (text, path) => {
    expect(takingFrom(text, path, ['@a'])).toEqual([])
  })

  it('minds only lines without owners where nobody in particular is wanted', () => {
    expect(takingFrom('* @a\n*.yml @b\n*.yaml', '/.github/', [])).toEqual(['*.yaml'])
  })
})
