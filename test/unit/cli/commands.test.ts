import { describe, expect, it } from '@jest/globals'
import { runCommandLine, usage } from '@secure-deploy/cli/commands'
import { recordedTerminal } from '../../support/terminal.ts'

async function run(...args: readonly string[]) {
  const terminal = recordedTerminal()
  const exitCode = await runCommandLine(args, terminal)
  const [first = ''] = terminal.complained
  return { exitCode, printed: terminal.printed.join('\n'), complained: terminal.complained.join('\n'), first }
}

describe('runCommandLine', () => {
  it.each([['--help'], ['-h']])('shows the commands for %s', async (flag) => {
    expect(await run(flag)).toMatchObject({ exitCode: 0, printed: usage, complained: '' })
  })

  it.each([['demo'], ['verify'], ['inspect'], ['hold'], ['lift']])('shows the usage of %s', async (name) => {
    const { exitCode, printed } = await run(name, '--help')
    expect([exitCode, printed.startsWith('Usage:'), printed.includes(`secure-deploy ${name}`)]).toEqual([
      0,
      true,
      true,
    ])
  })

  it('keeps every usage within a hundred columns', async () => {
    const texts = await Promise.all([
      run('--help'),
      run('demo', '-h'),
      run('verify', '-h'),
      run('inspect', '-h'),
      run('hold', '-h'),
      run('lift', '-h'),
    ])
    const lines = texts.flatMap(({ printed }) => printed.split('\n'))
    expect(lines.filter((line) => line.length > 100)).toEqual([])
  })

  it.each([
    ['no command', [], 'INPUT_MISSING'],
    ['an unknown command', ['frob'], 'INPUT_UNKNOWN'],
    ['a name that every object has', ['constructor'], 'INPUT_UNKNOWN'],
    ['an unknown flag', ['demo', '--frob'], 'INPUT_UNKNOWN'],
    ['too many folders', ['demo', 'a', 'b'], 'INPUT_MALFORMED'],
    ['nothing to inspect', ['inspect'], 'INPUT_MISSING'],
    ['nothing to verify', ['verify'], 'INPUT_MISSING'],
  ])('refuses %s with exit code 2 and the usage', async (_what, args, code) => {
    const { exitCode, printed, complained, first } = await run(...args)
    expect([exitCode, printed, first.split(':')[0]]).toEqual([2, '', code])
    expect(complained).toContain('Usage:')
  })

  it('ends with exit code 1 and no usage when a command fails', async () => {
    const { exitCode, complained, first } = await run('inspect', '/no/such/file')
    expect([exitCode, first.split(':')[0]]).toEqual([1, 'INPUT_MALFORMED'])
    expect(complained).not.toContain('Usage:')
  })
})
