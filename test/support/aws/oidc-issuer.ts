/** Signs tokens as GitHub's OIDC provider does, so that the STS double can check them. */
import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'

export const githubIssuer = 'https://token.actions.githubusercontent.com'

export interface OidcIssuer {
  /** A token with these claims over the usual ones of a workflow run. */
  issue(claims?: Readonly<Record<string, unknown>>): string
  /** The claims of a token that this issuer signed; undefined for any other. */
  verify(token: string): Readonly<Record<string, unknown>> | undefined
  readonly publicKey: KeyObject
  /** The public key as a member of a JSON Web Key Set (RFC 7517). */
  readonly jwk: Readonly<Record<string, unknown>>
}

const keyId = 'double'

export const runClaims = {
  iss: githubIssuer,
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  repository: 'octo-org/octo-repo',
  repository_id: '74',
  repository_owner: 'octo-org',
  repository_owner_id: '65',
  ref: 'refs/heads/main',
  sha: '1234567890123456789012345678901234567890',
  workflow: 'release',
  workflow_ref: 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: '1234567890123456789012345678901234567890',
  job_workflow_ref: 'octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: '1234567890123456789012345678901234567890',
  event_name: 'push',
  runner_environment: 'github-hosted',
  run_id: '4711',
  run_attempt: '1',
  actor: 'octocat',
  actor_id: '12',
} as const

/** `privateKey`: RSA; a new one unless given. */
export function createOidcIssuer(
  privateKey: KeyObject = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
): OidcIssuer {
  const publicKey = createPublicKey(privateKey)
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return {
    publicKey,
    jwk: { ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: keyId },
    issue: (claims = {}) => {
      const now = Math.floor(Date.now() / 1000)
      const input = `${part({ alg: 'RS256', typ: 'JWT', kid: keyId })}.${part({ ...runClaims, iat: now, nbf: now, exp: now + 300, ...claims })}`
      return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`
    },
    verify: (token) => {
      const [header, payload, signature] = token.split('.')
      if (header === undefined || payload === undefined || signature === undefined) return undefined
      const input = Buffer.from(`${header}.${payload}`)
      if (!verify('sha256', input, publicKey, Buffer.from(signature, 'base64url'))) return undefined
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Readonly<Record<string, unknown>>
    },
  }
}
