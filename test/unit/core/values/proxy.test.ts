import { describe, expect, it } from '@jest/globals'
import { followsProxies, proxySecrets, proxySettings } from '@secure-deploy/core/values/proxy'
import { errorWith } from '../../../support/errors.ts'

const here = 'localhost,.localhost,127.0.0.1-127.255.255.255,::1,[::1]'

describe('proxySettings', () => {
  it.each([[{}], [{ HTTPS_PROXY: '', http_proxy: ' ' }], [{ NO_PROXY: 'a.example' }]])(
    'finds no proxy in %j',
    (env) => {
      expect(proxySettings(env)).toBeUndefined()
    },
  )

  it.each([
    [{ HTTPS_PROXY: 'http://a.example:1' }, { https_proxy: 'http://a.example:1' }],
    [{ HTTP_PROXY: 'https://a.example' }, { http_proxy: 'https://a.example' }],
    // Lower case comes first, unless it is empty.
    [
      { https_proxy: 'http://a.example', HTTPS_PROXY: 'http://b.example' },
      { https_proxy: 'http://a.example' },
    ],
    [{ http_proxy: '', HTTP_PROXY: 'http://b.example' }, { http_proxy: 'http://b.example' }],
    [{ HTTPS_PROXY: 'a.example:3128' }, { https_proxy: 'http://a.example:3128' }],
    [{ HTTPS_PROXY: ' http://a.example/path?query#part ' }, { https_proxy: 'http://a.example' }],
    [{ HTTPS_PROXY: 'http://u:p%40ss@a.example' }, { https_proxy: 'http://u:p%40ss@a.example' }],
  ])('reads %j', (env, expected) => {
    expect(proxySettings(env)).toEqual({ ...expected, no_proxy: here })
  })

  it.each([
    [{ NO_PROXY: 'b.example' }, 'b.example,.b.example'],
    [{ NO_PROXY: '.b.example, *.c.example' }, '.b.example,*.c.example'],
    [{ NO_PROXY: '10.0.0.1 *' }, '10.0.0.1,.10.0.0.1,*'],
    [{ no_proxy: 'b.example', NO_PROXY: 'c.example' }, 'b.example,.b.example'],
  ])('takes out what %j names, and what is below it', (env, expected) => {
    const settings = proxySettings({ HTTPS_PROXY: 'http://a.example', ...env })
    expect(settings?.no_proxy).toBe(`${expected},${here}`)
  })

  it.each([
    'socks5://a.example',
    'http://',
    'http://a b.example',
    'http://u:%zz@a.example',
    'http://u:a%0d%0ab@a.example',
  ])('refuses the address %s without showing it', (HTTPS_PROXY) => {
    expect(() => proxySettings({ HTTPS_PROXY })).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
    expect(() => proxySettings({ HTTPS_PROXY })).not.toThrow(HTTPS_PROXY)
  })
})

describe('proxySecrets', () => {
  const secretsOf = (HTTPS_PROXY: string) => {
    const settings = proxySettings({ HTTPS_PROXY })
    return settings === undefined ? [] : proxySecrets(settings)
  }

  it('has none for an address without a user', () => {
    expect(secretsOf('http://a.example')).toEqual([])
  })

  it('names a password in each form in which it is sent', () => {
    const sent = Buffer.from('user:p@ss').toString('base64')
    expect(secretsOf('http://user:p%40ss@a.example')).toEqual(['p@ss', 'p%40ss', sent])
  })

  it('takes a name without a password for a token', () => {
    expect(secretsOf('http://token@a.example')).toEqual(['token', Buffer.from('token:').toString('base64')])
  })
})

describe('followsProxies', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.20.0', false],
    ['v22.21.0', true],
    ['v23.11.1', false],
    ['v24.4.1', false],
    ['v24.5.0', true],
    ['v24.21.0', true],
    ['v26.0.0', true],
  ])('knows of %s: %s', (version, expected) => {
    expect(followsProxies(version)).toBe(expected)
  })
})
