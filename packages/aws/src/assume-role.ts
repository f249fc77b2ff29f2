/** Assumes a role for one run, narrowed by its session policy. */
import {
  AssumeRoleCommand,
  type AssumeRoleResponse,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { accountOf, type RoleArn } from './arn.ts'
import type { SessionOptions, SessionRequest } from './aws-session.ts'
import { sharedSettings } from './clients.ts'
import {
  ambientCredentials,
  type AwsCredentials,
  type Mask,
  maskCredentials,
  readCredentials,
} from './credentials.ts'
import { callAws, errorName, mayPass, unexpectedAnswer, withRetries } from './failures.ts'
import { renderSessionPolicy } from './session-policy.ts'
import { toRefusal, webIdentity } from './sts-refusal.ts'

/** 2 to 64 characters of letters, digits and `_+=,.@-` (AWS STS API reference, `RoleSessionName`). */
export function sessionName(action: string, run: SessionRequest['run']): string {
  const tail = `-${run.id}-${run.attempt}`.replace(/[^\w+=,.@-]/g, '-')
  const head = `secure-deploy-${action}`.replace(/[^\w+=,.@-]/g, '-')
  return head
    .slice(0, Math.max(2, 64 - tail.length))
    .concat(tail)
    .slice(0, 64)
}

export interface AssumedRole {
  readonly arn: string
  readonly credentials: AwsCredentials
}

export async function assumeRole(
  request: SessionRequest,
  role: RoleArn,
  options: SessionOptions,
): Promise<AssumedRole> {
  const { identity, run, action, region } = request
  const parameters = {
    RoleArn: role.arn,
    RoleSessionName: sessionName(action, run),
    Policy: renderSessionPolicy(request.policy),
    DurationSeconds: identity.durationSeconds,
  }
  const client = new STSClient(sharedSettings(region, options))
  try {
    if (identity.kind === 'ambient') {
      await ambientCredentials(client, request.mask)
      const operation = 'sts:AssumeRole'
      const send = () => client.send(new AssumeRoleCommand(parameters))
      return readAssumedRole(
        operation,
        await callAws({ operation, target: role.arn }, send, options.retry),
        role,
        request.mask,
      )
    }
    const token = await identity.token()
    request.mask(token)
    const send = () =>
      client.send(new AssumeRoleWithWebIdentityCommand({ ...parameters, WebIdentityToken: token }))
    const answer = await withRetries(send, { ...options.retry, isRetryable: isPassing }).catch(
      (error: unknown) => {
        throw toRefusal(error, { token, role, audience: identity.audience })
      },
    )
    return readAssumedRole(webIdentity, answer, role, request.mask)
  } finally {
    client.destroy()
  }
}

/** What STS reports about reaching the token's issuer may pass, whatever its status. */
function isPassing(error: unknown): boolean {
  return errorName(error).startsWith('IDPCommunicationError') || mayPass(error)
}

function readAssumedRole(
  operation: string,
  answer: AssumeRoleResponse,
  role: RoleArn,
  mask: Mask,
): AssumedRole {
  const { Credentials, AssumedRoleUser } = answer
  const credentials = readCredentials(operation, Credentials)
  maskCredentials(credentials, mask)
  const arn = AssumedRoleUser?.Arn
  if (arn === undefined || accountOf(arn) !== role.accountId) {
    throw unexpectedAnswer(operation, `it is not about a role of account ${role.accountId}`)
  }
  return { arn, credentials }
}
