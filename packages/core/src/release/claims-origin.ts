/** Where the claims about a run come from, in words, and whether a step of its job could have changed them. */
import type { ClaimsSource } from './run.ts'

export function isFromToken(source: ClaimsSource): boolean {
  return source === 'oidc-token' || source === 'oidc-token-accepted-by-sts'
}

export function claimsOrigin(source: ClaimsSource): string {
  switch (source) {
    case 'oidc-token-accepted-by-sts':
      return 'claims from an OIDC token that AWS STS accepted'
    case 'oidc-token':
      return 'claims from an OIDC token'
    case 'environment':
      return 'claims from environment variables, which an earlier step can change'
  }
}
