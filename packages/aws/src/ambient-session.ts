/** A session of the role that the runner itself has: who it is, by AWS STS. */
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { STSClientConfig } from '@aws-sdk/client-sts'
import { accountOf } from './arn.ts'
import type { Connecting, OpenedIdentity, SessionOptions, SessionRequest } from './aws-session.ts'
import { sharedSettings } from './clients.ts'
import { ambientCredentials } from './credentials.ts'
import { callAws, unexpectedAnswer } from './failures.ts'

/** IAM Identity Center is asked for credentials by a client that takes no connection of ours unless told. */
function clientOfMachine(settings: STSClientConfig, { proxy }: Connecting): STSClient {
  const client = new STSClient(settings)
  if (proxy === undefined) return client
  const { credentialDefaultProvider: find, requestHandler } = client.config
  return new STSClient({
    ...settings,
    credentialDefaultProvider: (init: object) => find({ ...init, clientConfig: { requestHandler } }),
  })
}

export async function identifyAmbient(
  request: SessionRequest,
  options: SessionOptions,
): Promise<OpenedIdentity> {
  const { identity } = request
  const profile = identity.kind === 'ambient' ? identity.profile : undefined
  const client = clientOfMachine(
    { ...sharedSettings(request.region, options), ...(profile === undefined ? {} : { profile }) },
    options,
  )
  const credentials = () => ambientCredentials(client, request.mask)
  const first = await credentials()
  const operation = 'sts:GetCallerIdentity'
  const call = { operation, target: 'the session of the runner' }
  const { Account, Arn } = await callAws(
    call,
    () => client.send(new GetCallerIdentityCommand({})),
    options.retry,
  )
  if (Account === undefined || Arn === undefined || accountOf(Arn) !== Account) {
    throw unexpectedAnswer(operation, 'without an account and an ARN that agree')
  }
  return { accountId: Account, arn: Arn, first, credentials }
}
