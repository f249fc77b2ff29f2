import { describe, expect, it } from '@jest/globals'
import { readSettings, settingsText } from '@secure-deploy/cli/set-up/settings'
import { errorWith } from '../../../support/errors.ts'
import { answersWith } from '../../../support/set-ups.ts'

const file = (answers: unknown, more: object = {}) => JSON.stringify({ version: 1, answers, ...more })

describe('readSettings', () => {
  it('reads what settingsText wrote', () => {
    expect(readSettings(settingsText(answersWith()))).toEqual(answersWith())
  })

  it('keeps that somebody had no answer', () => {
    expect(readSettings(file({ approvers: [] })).get('approvers')).toEqual([])
  })

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['another version', JSON.stringify({ version: 2, answers: {} })],
    ['no version', JSON.stringify({ answers: {} })],
    ['no answers', JSON.stringify({ version: 1 })],
    ['a field that is not known', file({}, { more: 1 })],
    ['an answer that nobody asks for', file({ 'trusted-signers': ['x'] })],
    ['a name that every object has', '{"version":1,"answers":{"__proto__":["x"]}}'],
    ['a text in place of a list', file({ repository: 'octo-org/app' })],
    ['a number', file({ 'repository-id': [1] })],
    ['two values of one', file({ repository: ['octo-org/app', 'octo-org/other'] })],
    ['more than anybody has', file({ approvers: Array.from({ length: 101 }, () => '1') })],
    ['an answer that no flag would take', file({ repository: ['$(id)'] })],
  ])('refuses %s', (_what, text) => {
    expect(() => readSettings(text)).toThrow(errorWith('INPUT_MALFORMED'))
  })
})
