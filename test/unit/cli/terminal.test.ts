import { PassThrough } from 'node:stream'
import { describe, expect, it } from '@jest/globals'
import { localCaller } from '@secure-deploy/cli/local-caller'
import { processTerminal } from '@secure-deploy/cli/terminal'

type Process = Parameters<typeof processTerminal>[0]

function processOf(isTTY: boolean, env: Record<string, string>, errorIsTTY = isTTY) {
  const stdout = Object.assign(new PassThrough(), { isTTY })
  const stderr = Object.assign(new PassThrough(), { isTTY: errorIsTTY })
  const stdin = Object.assign(new PassThrough(), { isTTY })
  return { stdin, stdout, stderr, env, argv: [], cwd: () => '/somewhere' } as unknown as Process & {
    readonly stdout: PassThrough
    readonly stderr: PassThrough
  }
}

describe('processTerminal', () => {
  it.each([
    ['a terminal', true, {}, 'colour'],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, 'colour'],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, 'plain'],
    ['a file', false, {}, 'plain'],
  ])('decides on colour for %s', (_what, isTTY, env, style) => {
    expect(processTerminal(processOf(isTTY, env)).style).toBe(style)
  })

  it('uses no colour when errors go to a file', () => {
    expect(processTerminal(processOf(true, {}, false)).style).toBe('plain')
  })

  it('writes lines to the two outputs', () => {
    const process = processOf(false, {})
    const terminal = processTerminal(process)
    terminal.print('out')
    terminal.complain('err')
    expect([String(process.stdout.read()), String(process.stderr.read())]).toEqual(['out\n', 'err\n'])
  })

  it.each([
    [{ AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE' }, 'ASIAEXAMPLE'],
    [{ AWS_ACCESS_KEY_ID: '' }, undefined],
    [{}, undefined],
  ])('knows of an access key in the environment: %j', (env, expected) => {
    expect(processTerminal(processOf(false, env)).environmentAccessKeyId).toBe(expected)
  })

  const proxied = (env: Record<string, string>, version: string) => {
    const process = Object.assign(processOf(false, env), { version })
    const terminal = processTerminal(process)
    return { terminal, told: () => String(process.stderr.read() ?? '') }
  }

  it('knows of a proxy in the environment', () => {
    const { terminal, told } = proxied({ HTTPS_PROXY: 'http://proxy.example:3128' }, 'v24.5.0')
    expect(terminal.proxy()?.https_proxy).toBe('http://proxy.example:3128')
    expect(localCaller('verify', terminal).proxy).toEqual(terminal.proxy())
    expect(told()).toBe('')
  })

  it('says once that this Node.js follows no proxy, and not before somebody is to be asked', () => {
    const { terminal, told } = proxied({ HTTPS_PROXY: 'http://u:secret@proxy.example:3128' }, 'v20.20.2')
    expect(told()).toBe('')
    expect([terminal.proxy(), terminal.proxy()]).toEqual([undefined, undefined])
    expect(told()).toMatch(/^The environment names a proxy, .* v20\.20\.2 [^\n]*\n$/)
  })

  it('takes no proxy from an environment that names none', () => {
    expect(proxied({ NO_PROXY: '*' }, 'v20.20.2').terminal.proxy()).toBeUndefined()
  })

  it.each([
    [
      { GH_TOKEN: 'one', GITHUB_TOKEN: 'two' },
      { variable: 'GH_TOKEN', value: 'one' },
    ],
    [
      { GH_TOKEN: '', GITHUB_TOKEN: 'two' },
      { variable: 'GITHUB_TOKEN', value: 'two' },
    ],
    [{}, undefined],
  ])('knows of a token of GitHub in the environment: %j', (env, expected) => {
    expect(processTerminal(processOf(false, env)).gitHub.token).toEqual(expected)
  })

  it('knows where the environment says that GitHub is', () => {
    const env = {
      GITHUB_API_URL: 'https://ghe.example.org/api/v3',
      GITHUB_SERVER_URL: 'https://ghe.example.org',
    }
    expect(processTerminal(processOf(false, env)).gitHub.env).toEqual(env)
  })

  it('shows no token, wherever it comes from', () => {
    const token = 'ghs_octocatOctocatOctocatOctocatOcto'
    const process = processOf(false, { GITHUB_TOKEN: token })
    const terminal = processTerminal(process)
    terminal.print(`said ${token}, and ${token}`)
    terminal.complain(`refused ${token}`)
    expect([String(process.stdout.read()), String(process.stderr.read())]).toEqual([
      'said ***, and ***\n',
      'refused ***\n',
    ])
  })

  it('leaves words alone that something too short for a token is part of', () => {
    const process = processOf(false, { GITHUB_TOKEN: 'out' })
    processTerminal(process).print('about')
    expect(String(process.stdout.read())).toBe('about\n')
  })

  it.each([
    ['a terminal', true, true],
    ['a file', false, false],
  ])('knows whether somebody sits at it: %s', (_what, isTTY, somebody) => {
    expect(processTerminal(processOf(isTTY, {})).conversation !== undefined).toBe(somebody)
  })

  it('survives a reader that has seen enough', () => {
    const process = processOf(false, {})
    processTerminal(process)
    const closed = Object.assign(new Error('closed'), { code: 'EPIPE' })
    expect(() => process.stdout.emit('error', closed)).not.toThrow()
  })

  it('does not survive any other failure to write', () => {
    const process = processOf(false, {})
    processTerminal(process)
    const full = Object.assign(new Error('full'), { code: 'ENOSPC' })
    expect(() => process.stdout.emit('error', full)).toThrow('full')
  })
})
