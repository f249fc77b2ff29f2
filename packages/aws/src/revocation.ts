/** Asks AWS Signer whether a signature, its profile version or its certificates have been revoked. */
import { GetRevocationStatusCommand } from '@aws-sdk/client-signer'
import { SecureDeployError } from '@secure-deploy/core/errors'
import type { RevocationChecker, RevocationRequest, RevocationStatus } from '@secure-deploy/notary'
import type { AwsSession } from './aws-session.ts'
import { callAws, type RetryOptions } from './failures.ts'
import { signerClient } from './signer-client.ts'

const getRevocationStatus = 'signer:GetRevocationStatus'

/**
 * One question an envelope, put in the region where it was signed. Nothing but an answer without revoked entities is
 * good news: what could not be asked or not be understood is `unknown`, and the trust policy decides what that means.
 */
export function awsSignerRevocation(session: AwsSession, retry?: RetryOptions): RevocationChecker {
  return { check: (request) => check(session, request, retry) }
}

async function check(
  session: AwsSession,
  { awsSigner, signingTime }: RevocationRequest,
  retry: RetryOptions | undefined,
): Promise<RevocationStatus> {
  if (awsSigner === undefined) return { kind: 'unknown', reason: 'The signature was not made by AWS Signer.' }
  const [, partition, , region = ''] = awsSigner.profileVersionArn.split(':')
  if (partition !== session.partition) {
    const reason = `The signature was made in the AWS partition ${partition}; a session in ${session.partition} cannot ask there.`
    return { kind: 'unknown', reason }
  }
  const client = await signerClient(session, region)
  const send = () =>
    client.send(
      new GetRevocationStatusCommand({
        signatureTimestamp: signingTime,
        platformId: awsSigner.platformId,
        profileVersionArn: awsSigner.profileVersionArn,
        jobArn: awsSigner.jobArn,
        certificateHashes: [...awsSigner.certificateHashes],
      }),
    )
  try {
    const target = awsSigner.profileVersionArn
    const { revokedEntities } = await callAws({ operation: getRevocationStatus, target }, send, retry)
    return read(revokedEntities)
  } catch (error) {
    return { kind: 'unknown', reason: reasonOf(error), cause: error }
  } finally {
    client.destroy()
  }
}

/** AWS API reference, GetRevocationStatus: the entities that are revoked; none or no list means not revoked. */
function read(entities: unknown): RevocationStatus {
  if (entities === undefined || entities === null)
    return { kind: 'good', detail: 'AWS Signer knows of no revocation.' }
  if (!Array.isArray(entities))
    return { kind: 'unknown', reason: `${getRevocationStatus} did not answer with a list.` }
  if (entities.length === 0) return { kind: 'good', detail: 'AWS Signer knows of no revocation.' }
  return { kind: 'revoked', entities: entities.map(String) }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof SecureDeployError)) return `${getRevocationStatus} failed: ${String(error)}`
  return error.nextStep === undefined ? error.message : `${error.message}. ${error.nextStep}`
}
