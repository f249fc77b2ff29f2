/** Asks AWS IAM about an OIDC identity provider of an account. */
import { GetOpenIDConnectProviderCommand, IAMClient } from '@aws-sdk/client-iam'
import type { IdentityProviderState } from '@secure-deploy/core/inventory/account-reading'
import type { AwsSession } from './aws-session.ts'
import { clientSettings } from './clients.ts'
import { callAws, errorName, type RetryOptions } from './failures.ts'

const operation = 'iam:GetOpenIDConnectProvider'

export async function readIdentityProvider(
  session: AwsSession,
  host: string,
  retry: RetryOptions,
): Promise<IdentityProviderState | undefined> {
  const client = new IAMClient(clientSettings(session))
  const [, partition] = session.arn.split(':')
  const arn = `arn:${partition}:iam::${session.accountId}:oidc-provider/${host}`
  const send = async () => {
    try {
      return await client.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn }))
    } catch (error) {
      if (errorName(error) === 'NoSuchEntityException') return undefined
      throw error
    }
  }
  try {
    const answer = await callAws({ operation, target: `the identity provider ${host}` }, send, retry)
    return answer === undefined ? undefined : { arn, audiences: answer.ClientIDList ?? [] }
  } finally {
    client.destroy()
  }
}
