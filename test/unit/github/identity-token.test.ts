import { describe, expect, it } from '@jest/globals'
import { identityToken } from '@secure-deploy/github/identity-token'
import { failure } from './failure.ts'
import { token, tokenPermission } from './runner-fixture.ts'

const now = new Date('2030-01-01T00:00:00Z')
const fresh = token({ exp: now.getTime() / 1000 + 300 })

function subject(
  answers: readonly (string | Error)[],
  env: Readonly<Record<string, string>> = tokenPermission,
) {
  const asked: string[] = []
  const masked: string[] = []
  const identity = identityToken({
    env,
    now: () => now,
    mask: (secret) => void masked.push(secret),
    wait: async () => {},
    request: async (audience) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)] ?? ''
      asked.push(audience)
      if (answer instanceof Error) throw answer
      return answer
    },
  })
  return { identity, asked, masked }
}

describe('identityToken', () => {
  it('gives the token and masks it', async () => {
    const { identity, masked } = subject([fresh])
    await expect(identity.get('sts.amazonaws.com')).resolves.toBe(fresh)
    expect(masked).toEqual([fresh])
  })

  it('asks once for an audience', async () => {
    const { identity, asked } = subject([fresh])
    await identity.get('a')
    await identity.get('a')
    await identity.get('b')
    expect(asked).toEqual(['a', 'b'])
  })

  it('asks again when the token is about to end', async () => {
    const { identity, asked } = subject([token({ exp: now.getTime() / 1000 + 30 })])
    await identity.get('a')
    await identity.get('a')
    expect(asked).toEqual(['a', 'a'])
  })

  it.each(['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'])(
    'refuses before any request without %s',
    async (name) => {
      const { identity, asked } = subject([fresh], { ...tokenPermission, [name]: '' })
      expect(identity.isAvailable()).toBe(false)
      await expect(identity.get('a')).rejects.toEqual(failure('InputError', 'PERMISSION_ID_TOKEN'))
      expect(asked).toEqual([])
    },
  )

  it('names the permission to add', async () => {
    const { identity } = subject([fresh], {})
    await expect(identity.get('a')).rejects.toHaveProperty(
      'nextStep',
      expect.stringContaining('permissions:\n  id-token: write'),
    )
  })

  it('asks again after a failure', async () => {
    const { identity } = subject([new Error('reset'), fresh])
    await expect(identity.get('a')).resolves.toBe(fresh)
  })

  it('gives up after five failures', async () => {
    const { identity, asked } = subject([new Error('503')])
    await expect(identity.get('a')).rejects.toEqual(failure('ServiceError', 'OIDC_TOKEN_UNAVAILABLE'))
    expect(asked).toHaveLength(5)
  })

  it('refuses an answer that is not a token', async () => {
    const { identity } = subject(['<html>'])
    await expect(identity.get('a')).rejects.toEqual(failure('ServiceError', 'OIDC_TOKEN_UNAVAILABLE'))
  })
})
