import { describe, expect, it } from '@jest/globals'
import { findProxy } from '@secure-deploy/github/proxy'
import { errorWith } from '../../support/errors.ts'

function find(env: Readonly<Record<string, string>>, nodeVersion = 'v24.5.0') {
  const masked: string[] = []
  const warned: string[] = []
  const proxy = findProxy(
    { env, nodeVersion },
    { mask: (secret) => void masked.push(secret), warn: (code) => void warned.push(code) },
  )
  return { proxy, masked, warned }
}

const HTTPS_PROXY = 'http://user:password@proxy.example:3128'

describe('findProxy', () => {
  it('finds nothing, and tells nothing, where no variable names one', () => {
    expect(find({ NO_PROXY: 'a.example' })).toEqual({ proxy: undefined, masked: [], warned: [] })
  })

  it('masks its password before anybody is asked', () => {
    const { proxy, masked, warned } = find({ HTTPS_PROXY })
    expect(proxy?.https_proxy).toBe(HTTPS_PROXY)
    expect(masked).toEqual(['password', Buffer.from('user:password').toString('base64')])
    expect(warned).toEqual([])
  })

  it('says that a Node.js without the option asks directly, and does so', () => {
    const { proxy, warned } = find({ HTTPS_PROXY }, 'v24.4.1')
    expect([proxy, warned]).toEqual([undefined, ['PROXY_NOT_FOLLOWED']])
  })

  it('refuses an address that is none', () => {
    expect(() => find({ HTTPS_PROXY: 'socks5://proxy.example' })).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
  })
})
