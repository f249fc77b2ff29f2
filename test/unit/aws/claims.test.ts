import { describe, expect, it } from '@jest/globals'
import { decodeClaims, explainClaims } from '@secure-deploy/aws/claims'

const tokenOf = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`
const request = {
  roleArn: 'arn:aws:iam::111122223333:role/push',
  accountId: '111122223333',
  audience: 'sts.amazonaws.com',
}
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  repository_owner_id: '65',
  ref: 'refs/heads/main',
  runner_environment: 'github-hosted',
}

describe('decodeClaims', () => {
  it('reads claims without verifying the token', () => {
    expect(decodeClaims(tokenOf(claims))).toEqual(claims)
  })

  it('writes lists and numbers as text, and leaves objects out', () => {
    expect(decodeClaims(tokenOf({ aud: ['a', 'b'], exp: 1, x: {} }))).toEqual({ aud: 'a, b', exp: '1' })
  })

  it('lets no control character into a log', () => {
    expect(decodeClaims(tokenOf({ ref: 'a\n::error::b\u001b[2J' }))).toEqual({ ref: 'a?::error::b?[2J' })
  })

  it.each(['', 'abc', 'a.b', 'a.!!.c', `a.${Buffer.from('[]').toString('base64url')}.c`, 'a.b.c.d'])(
    'has nothing for %j',
    (token) => {
      expect(decodeClaims(token)).toBeUndefined()
    },
  )
})

describe('explainClaims', () => {
  it('shows only what a trust policy can test', () => {
    const text = explainClaims(claims, request)
    expect(text).toContain('repo:octo-org/octo-repo:ref:refs/heads/main')
    expect(text).not.toContain('github-hosted')
  })

  it('spells out the other form of sub for a token with names', () => {
    expect(explainClaims(claims, request)).toContain("'repo:octo-org@65/octo-repo@74:ref:refs/heads/main'")
  })

  it('spells out the other form of sub for a token with names and ids', () => {
    const numbered = { ...claims, sub: 'repo:octo-org@65/octo-repo@74:ref:refs/heads/main' }
    expect(explainClaims(numbered, request)).toContain("'repo:octo-org/octo-repo:ref:refs/heads/main'")
  })

  it('spells out no other form where the ids are not known', () => {
    const { repository_owner_id: _, ...rest } = claims
    expect(explainClaims(rest, request)).not.toContain('octo-org@')
  })

  it('says that an environment takes the place of the branch', () => {
    expect(explainClaims({ ...claims, environment: 'production' }, request)).toContain(
      "environment 'production' takes the place",
    )
  })

  it('shows the audience that was asked for beside the one in the token', () => {
    const text = explainClaims({ ...claims, aud: 'other' }, request)
    expect(text).toContain("audience 'sts.amazonaws.com' and says 'other'")
  })

  it('says that there is nothing to show for what is not a token', () => {
    expect(explainClaims(undefined, request)).toContain('not a JSON Web Token')
  })
})
