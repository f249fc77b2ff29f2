/** What AWS STS refused, told so that the author of a trust policy sees what differs. */
import { ServiceError } from '@secure-deploy/core/errors'
import type { RoleArn } from './arn.ts'
import { decodeClaims, explainClaims } from './claims.ts'
import { errorName, toServiceError } from './failures.ts'

export const webIdentity = 'sts:AssumeRoleWithWebIdentity'

export interface RefusedToken {
  readonly token: string
  readonly role: RoleArn
  readonly audience: string
}

/** ServiceError STS_REFUSED where STS said no; what the call failed with where STS gave no answer. */
export function toRefusal(error: unknown, { token, role, audience }: RefusedToken): Error {
  // INVARIANT: the token is in no message, whatever a service may echo.
  if (error instanceof Error) error.message = error.message.replaceAll(token, '***')
  const told = toServiceError(error, { operation: webIdentity, target: role.arn })
  if (!(told instanceof ServiceError)) return told
  const refused: readonly string[] = ['AWS_ACCESS_DENIED', 'AWS_REJECTED', 'AWS_NOT_FOUND']
  if (!refused.includes(told.code)) return told
  const claims = explainClaims(decodeClaims(token), {
    roleArn: role.arn,
    accountId: role.accountId,
    audience,
  })
  return new ServiceError('STS_REFUSED', `AWS STS refused the token: ${told.message}\n${claims}`, {
    operation: webIdentity,
    cause: error,
    ...(told.requestId === undefined ? {} : { requestId: told.requestId }),
    nextStep: refusedNextStep(errorName(error)),
  })
}

function refusedNextStep(name: string): string {
  switch (name.replace(/Exception$/, '')) {
    case 'PackedPolicyTooLarge':
      return 'The generated session policy is too large in its packed form: shorten the release name, the version or the prefix of the store.'
    case 'MalformedPolicyDocument':
      return 'The generated session policy was not understood: check the names and ARNs that it is made of.'
    case 'RegionDisabled':
      return 'AWS STS is switched off for this region in the account: switch it on in the account settings of IAM.'
    case 'ExpiredToken':
      return 'The token was too old when it arrived: check the clock of the runner, then run the job again.'
    case 'InvalidIdentityToken':
      return 'Add an OIDC identity provider for the issuer, with this audience, to the IAM of the account that the role is in.'
    case 'ValidationError':
      return 'Check role-duration-seconds against the maximum session duration of the role.'
    default:
      return "Compare these claims with the conditions of the role's trust policy."
  }
}
