/** The client for AWS Signer in one region. */
import { SignerClient } from '@aws-sdk/client-signer'
import type { AwsSession } from './aws-session.ts'
import { clientSettings, configuredEndpoint } from './clients.ts'

/**
 * AWS Signer answers questions about revocation at another host, whose name starts with `data-`. An endpoint that the
 * operator has configured is used as it is.
 */
export async function signerClient(session: AwsSession, region: string): Promise<SignerClient> {
  const settings = clientSettings(session, region)
  const client = new SignerClient(settings)
  if ((await configuredEndpoint(client)) === undefined) return client
  return new SignerClient({ ...settings, disableHostPrefix: true })
}
