import { describe, expect, it } from '@jest/globals'
import { longestLine, oneLine } from '@secure-deploy/core/values/one-line'
import { errorWith } from '../../../support/errors.ts'

describe('oneLine', () => {
  it.each(['a leak in 1.0.0', 'Fehler in „app“ 😀', 'x'.repeat(longestLine)])('takes %j as it is', (text) => {
    expect(oneLine(text, 'reason')).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['spaces alone', ' '],
    ['a space at its end', 'a '],
    ['two lines', 'a\nb'],
    ['two lines by a return', 'a\rb'],
    ['two lines by a separator', 'a\u2028b'],
    ['a control character', 'a\u001b[2J'],
    ['a mark that turns its direction', 'a\u202eb'],
    ['half a character', 'a\ud800'],
    ['more than a line', 'x'.repeat(longestLine + 1)],
  ])('refuses %s', (_, text) => {
    expect(() => oneLine(text, 'reason')).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
