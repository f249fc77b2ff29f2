import { describe, expect, it } from '@jest/globals'
import { isRefusedByProxy } from '@secure-deploy/core/values/proxy-refusal'

const tunnel = (statusCode?: number) =>
  Object.assign(new Error('x'), { code: 'ERR_PROXY_TUNNEL', statusCode })

describe('isRefusedByProxy', () => {
  it.each([
    ['a refusal', tunnel(403), true],
    ['a refusal of who asks', tunnel(407), true],
    ['a refusal behind another error', new Error('outer', { cause: tunnel(403) }), true],
    ['a failure of the proxy', tunnel(502), false],
    ['no answer of the proxy', tunnel(), false],
    ['another status', Object.assign(new Error('x'), { statusCode: 403 }), false],
    ['no error', { code: 'ERR_PROXY_TUNNEL', statusCode: 403 }, false],
  ])('tells of %s: %#', (_what, error, expected) => {
    expect(isRefusedByProxy(error)).toBe(expected)
  })

  it('ends with an error that is its own cause', () => {
    const error = new Error('x')
    error.cause = error
    expect(isRefusedByProxy(error)).toBe(false)
  })
})
