import { describe, expect, it } from '@jest/globals'
import { coAuthorsOf, noReplyOf } from '@secure-deploy/github/api/co-authors'
import fc from 'fast-check'

describe('coAuthorsOf', () => {
  it.each([
    ['no trailer', 'Change a file', []],
    [
      'one in the last paragraph',
      'Title\n\nCo-authored-by: Octo Cat <octocat@example.org>',
      ['octocat@example.org'],
    ],
    [
      'several',
      'Title\n\nCo-authored-by: A <a@example.org>\nCo-authored-by: B <b@example.org>',
      ['a@example.org', 'b@example.org'],
    ],
    ['any case', 'Title\n\nCO-AUTHORED-BY: A <A@Example.org>', ['a@example.org']],
    ['spaces around', 'Title\n\n  Co-authored-by :  A  < a@example.org >  ', ['a@example.org']],
    [
      'one in the midst of the message',
      'Title\nCo-authored-by: A <a@example.org>\n\nMore.',
      ['a@example.org'],
    ],
    ['lines of Windows', 'Title\r\n\r\nCo-authored-by: A <a@example.org>\r\n', ['a@example.org']],
    ['an address alone', 'Title\n\nCo-authored-by: a@example.org', ['a@example.org']],
    ['a name alone', 'Title\n\nCo-authored-by: Octo Cat', ['Octo Cat']],
    ['nothing', 'Title\n\nCo-authored-by:', ['an empty co-authored-by']],
    ['an address that is none', 'Title\n\nCo-authored-by: A <a at example>', ['A <a at example>']],
    ['brackets in the name', 'Title\n\nCo-authored-by: A <B> <a@example.org>', ['a@example.org']],
    ['a bracket that is not closed', 'Title\n\nCo-authored-by: A <a@example.org', ['A <a@example.org']],
    ['another trailer', 'Title\n\nSigned-off-by: A <a@example.org>', []],
    ['the word within a line', 'This is not co-authored-by: anybody', []],
  ])('finds %s', (_case, message, expected) => {
    expect(coAuthorsOf(message)).toEqual(expected)
  })

  it('finds somebody for every line that has the form, whatever stands in it', () => {
    const line = fc.string().map((text) => text.replaceAll(/[\r\n]/g, ' '))
    fc.assert(
      fc.property(fc.array(line), line, (before, name) => {
        const message = [...before, `Co-authored-by:${name}`].join('\n')
        expect(coAuthorsOf(message).length).toBeGreaterThan(0)
      }),
    )
  })

  it('takes no time over a long message', () => {
    const message = `Co-authored-by: ${'<'.repeat(500_000)}${'@'.repeat(500_000)}`
    expect(coAuthorsOf(message)).toHaveLength(1)
  })
})

describe('noReplyOf', () => {
  it.each([
    ['583231+octocat@users.noreply.github.com', { kind: 'id', id: 583231, login: 'octocat' }],
    [
      '49699333+dependabot[bot]@users.noreply.github.com',
      { kind: 'id', id: 49699333, login: 'dependabot[bot]' },
    ],
    ['octocat@users.noreply.github.com', { kind: 'login', login: 'octocat' }],
    ['octocat@Users.NoReply.GitHub.com', { kind: 'login', login: 'octocat' }],
    ['octocat_octo@users.noreply.github.com', { kind: 'login', login: 'octocat_octo' }],
    ['octocat@example.org', undefined],
    ['octocat@users.noreply.github.com.example.org', undefined],
    ['octocat@users.noreply.example.org', undefined],
    ['../admin@users.noreply.github.com', undefined],
    ['+octocat@users.noreply.github.com', undefined],
    ['1+2+octocat@users.noreply.github.com', undefined],
    ['octocat', undefined],
  ])('reads %s', (email, expected) => {
    expect(noReplyOf(email, 'github.com')).toEqual(expected)
  })

  it('takes the addresses of another server for no accounts of this one', () => {
    expect(noReplyOf('1+octocat@users.noreply.github.com', 'github.example.org')).toBeUndefined()
  })
})
