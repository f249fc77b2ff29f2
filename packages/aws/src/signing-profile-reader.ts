/** Asks AWS Signer about a signing profile. */
import { GetSigningProfileCommand } from '@aws-sdk/client-signer'
import type { SigningProfileState } from '@secure-deploy/core/inventory/account-reading'
import type { AwsSession } from './aws-session.ts'
import { callAws, errorName, type RetryOptions, unexpectedAnswer } from './failures.ts'
import { signerClient } from './signer-client.ts'

const operation = 'signer:GetSigningProfile'

export async function readSigningProfile(
  session: AwsSession,
  name: string,
  retry: RetryOptions,
): Promise<SigningProfileState | undefined> {
  const client = await signerClient(session, session.region)
  const send = async () => {
    try {
      return await client.send(new GetSigningProfileCommand({ profileName: name }))
    } catch (error) {
      if (errorName(error) === 'ResourceNotFoundException') return undefined
      throw error
    }
  }
  try {
    const answer = await callAws({ operation, target: `the signing profile ${name}` }, send, retry)
    if (answer === undefined) return undefined
    const { platformId, status } = answer
    if (platformId === undefined || status === undefined)
      throw unexpectedAnswer(operation, 'without a platform and a status')
    return { platform: platformId, status }
  } finally {
    client.destroy()
  }
}
