/** The claims of a workflow's OIDC token, shown beside what usually makes AWS STS refuse it; the token itself never is. */

/** Claims for display only: nothing here has verified the token. */
export type DisplayedClaims = Readonly<Record<string, string>>

/** The claims that an IAM trust policy can test (IAM user guide, "Available keys for AWS OIDC federation", GitHub). */
const testable = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'ref',
  'environment',
  'workflow',
  'job_workflow_ref',
  'actor',
  'actor_id',
  'enterprise_id',
] as const

/** Reads a token's claims without verifying it; undefined where it is not a JSON Web Token. */
export function decodeClaims(token: string): DisplayedClaims | undefined {
  const parts = token.split('.')
  if (parts.length !== 3 || parts[1] === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(parts[1], 'base64url').toString('utf8'))
    if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined
    return Object.fromEntries(Object.entries(claims).flatMap(([name, value]) => displayed(name, value)))
  } catch {
    return undefined
  }
}

function displayed(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return [[name, printable(value.join(', '))]]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [[name, printable(String(value))]]
    : []
}

/** A claim comes from names that a user chose: no control character of it reaches a log. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '?')
}

export interface RefusedRequest {
  readonly roleArn: string
  readonly accountId: string
  readonly audience: string
}

/** Several lines: the claims that a trust policy can test, and what usually differs between the two. */
export function explainClaims(claims: DisplayedClaims | undefined, request: RefusedRequest): string {
  if (claims === undefined) return 'The token is not a JSON Web Token, so its claims cannot be shown.'
  const shown = testable.filter((name) => claims[name] !== undefined)
  const width = Math.max(...shown.map((name) => name.length))
  return [
    'Claims of the token that a trust policy can test:',
    ...shown.map((name) => `  ${name.padEnd(width)}  ${claims[name]}`),
    'What usually fails:',
    ...usualReasons(claims, request).map((reason) => `  - ${reason}`),
  ].join('\n')
}

function usualReasons(claims: DisplayedClaims, { roleArn, accountId, audience }: RefusedRequest): string[] {
  const issuer = (claims.iss ?? 'https://token.actions.githubusercontent.com').replace(/^https:\/\//, '')
  return [
    ...subjectReasons(claims),
    `aud: the token was asked for with the audience '${audience}' and says '${claims.aud ?? ''}'; the trust policy's ` +
      `condition on ${issuer}:aud and the audience of the identity provider must be the same.`,
    `A condition with StringEquals takes '*' and '?' literally; patterns need StringLike.`,
    `Account ${accountId} has no IAM OIDC identity provider for https://${issuer}, or the trust policy names another one.`,
    `The role is in another account, or there is no such role: ${roleArn}.`,
  ]
}

function subjectReasons(claims: DisplayedClaims): string[] {
  const { sub = '', environment, ref = '' } = claims
  const other = otherSubjectForm(claims)
  return [
    ...(other === undefined
      ? []
      : [
          `sub: this token says '${sub}'; a trust policy written for the other form, '${other}', does not match it.`,
        ]),
    ...(environment === undefined
      ? [
          `sub: the job names no environment; a trust policy that expects ':environment:...' at the end does not match.`,
        ]
      : [
          `sub: the job's environment '${environment}' takes the place of the branch or tag; a condition on '${ref}' ` +
            `must test the ref claim, not sub.`,
        ]),
  ]
}

/**
 * The same subject in the form that this token does not use: with names alone, or with names and ids
 * (GitHub docs, "OpenID Connect reference", immutable subject claims).
 */
function otherSubjectForm(claims: DisplayedClaims): string | undefined {
  const { sub = '', repository = '', repository_id, repository_owner_id: ownerId } = claims
  const [owner, name] = repository.split('/')
  const named = `repo:${repository}:`
  const numbered = `repo:${owner}@${ownerId}/${name}@${repository_id}:`
  if (owner === undefined || name === undefined || ownerId === undefined || repository_id === undefined)
    return undefined
  if (sub.startsWith(named)) return numbered + sub.slice(named.length)
  return sub.startsWith(numbered) ? named + sub.slice(numbered.length) : undefined
}
