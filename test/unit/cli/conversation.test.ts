import { PassThrough } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { conversationOn } from '@secure-deploy/cli/conversation'
import { errorWith } from '../../support/errors.ts'

function conversation() {
  const [input, output] = [new PassThrough(), new PassThrough()] as const
  return { input, output, talk: conversationOn(input, output) }
}

describe('conversationOn', () => {
  it('asks, and gives what is typed up to the end of the line', async () => {
    const { input, output, talk } = conversation()
    input.write('octo-org/app\n')
    expect(await talk.ask('Repository: ')).toBe('octo-org/app')
    expect(String(output.read())).toBe('Repository: ')
  })

  it('takes lines that come at once one after the other', async () => {
    const { input, talk } = conversation()
    input.write('a\nb\n\n')
    expect([await talk.ask('1 '), await talk.ask('2 '), await talk.ask('3 ')]).toEqual(['a', 'b', ''])
  })

  it('stops listening when it has its answer', async () => {
    const { input, talk } = conversation()
    input.write('a\n')
    await talk.ask('1 ')
    expect(input.isPaused()).toBe(true)
  })

  it('takes the end of the input for no answer', async () => {
    const { input, talk } = conversation()
    input.end()
    await expect(talk.ask('1 ')).rejects.toThrow(errorWith('INPUT_MISSING'))
  })

  it('tells a line', () => {
    const { output, talk } = conversation()
    talk.tell('That is no repository.')
    expect(String(output.read())).toBe('That is no repository.\n')
  })
})
