/** Asks AWS IAM which OIDC identity providers an account has. */
import { IAMClient, ListOpenIDConnectProvidersCommand } from '@aws-sdk/client-iam'
import type { AwsSession } from './aws-session.ts'
import { clientSettings } from './clients.ts'
import { callAws, type RetryOptions, unexpectedAnswer } from './failures.ts'

const operation = 'iam:ListOpenIDConnectProviders'

export async function identityProviders(
  session: AwsSession,
  retry: RetryOptions,
): Promise<readonly string[]> {
  const client = new IAMClient(clientSettings(session))
  try {
    const call = { operation, target: `the account ${session.accountId}` }
    const send = () => client.send(new ListOpenIDConnectProvidersCommand({}))
    const { OpenIDConnectProviderList: list } = await callAws(call, send, retry)
    if (list === undefined) throw unexpectedAnswer(operation, 'without a list')
    return list.flatMap(({ Arn }) => Arn ?? [])
  } finally {
    client.destroy()
  }
}
