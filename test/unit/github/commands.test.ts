import { describe, expect, it } from '@jest/globals'
import { commandLine, plainLines, printable, writeMask } from '@secure-deploy/github/commands'
import { logKeeper } from './runner-fixture.ts'

describe('commandLine', () => {
  it('escapes data', () => {
    expect(commandLine('error', {}, '100 %\r\nnext')).toBe('::error::100 %25%0D%0Anext\n')
  })

  it('escapes properties', () => {
    expect(commandLine('error', { title: 'a:b,c%\n' }, 'x')).toBe('::error title=a%3Ab%2Cc%25%0A::x\n')
  })
})

describe('plainLines', () => {
  it.each([
    '::add-mask::x',
    '  ::error::x',
    'fine\n::error::x',
    'fine\r\n\t::set-output name=a::b',
    'a ##[error]x',
  ])('leaves no command in %j', (text) => {
    for (const line of plainLines(text)) {
      expect(line.trimStart().startsWith('::')).toBe(false)
      expect(line).not.toContain('##[')
    }
  })

  it('keeps colons that start no command', () => {
    expect(plainLines('a::b')).toEqual(['a::b'])
  })
})

describe('printable', () => {
  it.each(['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u061c', '\u{e0041}'])(
    'shows that %j stands there, which nobody would see',
    (character) => {
      expect(printable(`CN=Exa${character}mple`)).toBe('CN=Exa\ufffdmple')
    },
  )

  it('replaces what could hide or reorder a line', () => {
    expect(printable('a\u001b[2Kb\rc\u202ed')).toBe('a\ufffd[2Kb\ufffdc\ufffdd')
  })
})

describe('writeMask', () => {
  it('masks a secret', () => {
    const log = logKeeper()
    writeMask(log, 'secret%')
    expect(log.text()).toBe('::add-mask::secret%25\n')
  })

  it('masks no empty text, which would replace everything', () => {
    const log = logKeeper()
    writeMask(log, ' ')
    expect(log.text()).toBe('')
  })
})
