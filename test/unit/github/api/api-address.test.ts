import { describe, expect, it } from '@jest/globals'
import { apiAddress } from '@secure-deploy/github/api/api-address'
import { errorWith } from '../../../support/errors.ts'

const server = 'https://github.com'

describe('apiAddress', () => {
  it.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://octocorp.ghe.com', 'https://api.octocorp.ghe.com'],
    ['https://github.example.org', 'https://github.example.org/api/v3'],
    ['https://github.example.org:8443', 'https://github.example.org:8443/api/v3'],
    ['https://notgithub.com', 'https://notgithub.com/api/v3'],
    ['https://ghe.com', 'https://ghe.com/api/v3'],
  ])('takes for %s the address %s', (serverUrl, base) => {
    expect(apiAddress({}, serverUrl)).toEqual({ base })
  })

  it.each([
    ['https://api.github.com', server],
    ['https://api.github.com/', server],
    ['https://github.example.org/api/v3', 'https://github.example.org'],
    [' https://api.octocorp.ghe.com ', 'https://octocorp.ghe.com'],
  ])('says nothing of %s for %s', (given, serverUrl) => {
    expect(apiAddress({ GITHUB_API_URL: given }, serverUrl).notice).toBeUndefined()
  })

  it('takes an empty variable for an absent one', () => {
    expect(apiAddress({ GITHUB_API_URL: '' }, server).base).toBe('https://api.github.com')
  })

  it('tells of an address that does not belong to the server', () => {
    const { base, notice } = apiAddress({ GITHUB_API_URL: 'https://api.example.org/v3/' }, server)
    expect(base).toBe('https://api.example.org/v3')
    expect(notice).toContain('https://api.example.org/v3')
  })

  it.each(['http://127.0.0.1:8080', 'http://localhost:8080', 'http://[::1]:8080'])(
    'takes %s, which does not leave the machine',
    (given) => {
      expect(apiAddress({ GITHUB_API_URL: given }, server).base).toBe(given)
    },
  )

  it.each([
    'http://api.github.com',
    'http://127.example.org',
    'http://localhost.example.org',
    'ftp://127.0.0.1',
    'https://octocat:secret@api.github.com',
    'https://api.github.com?x=1',
    'https://api.github.com#x',
    'api.github.com',
    'file:///tmp',
    'https://',
  ])('refuses %s', (given) => {
    expect(() => apiAddress({ GITHUB_API_URL: given }, server)).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
  })

  it('refuses a server without https, when nothing else names the API', () => {
    expect(() => apiAddress({}, 'http://github.example.org')).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
  })

  it('shows nothing of a value that may hold a secret', () => {
    expect(() => apiAddress({ GITHUB_API_URL: 'https://octocat:secret@x' }, server)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    )
  })
})
