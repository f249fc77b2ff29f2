/** Signs with AWS Signer: a Notary Project payload goes in, an envelope comes back and is checked against what was asked. */
import { SignPayloadCommand } from '@aws-sdk/client-signer'
import { InputError, type ServiceError } from '@secure-deploy/core/errors'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import type { Signer } from '@secure-deploy/core/ports'
import type { SignerTrust } from '@secure-deploy/core/trust'
import {
  awsSignerTrustStores,
  type AwsSignerPartition,
  type Descriptor,
  describeBlob,
  encodePayload,
  type Envelope,
  matchBlob,
  parseEnvelope,
  payloadMediaType,
  type TrustStores,
} from '@secure-deploy/notary'
import type { SigningProfileArn } from './arn.ts'
import type { AwsSession } from './aws-session.ts'
import { callAws, type RetryOptions, unexpectedAnswer } from './failures.ts'
import { signerClient } from './signer-client.ts'

export interface AwsSignerOptions {
  /** In place of the built-in root of the profile's partition. */
  readonly trustStores?: TrustStores
  readonly retry?: RetryOptions
}

const signPayload = 'signer:SignPayload'

/** AWS Signer's keys are on P-384, and a blob's digest must be in the hash that the key implies. */
const keyHash = 'sha384'

/** How far the service's clock and the runner's may differ. */
const clockTolerance = 5 * 60_000

/** Signs in the profile's own region and account, with the session's credentials. */
export function awsSigner(
  session: AwsSession,
  profile: SigningProfileArn,
  options: AwsSignerOptions = {},
): Signer {
  return {
    uri: profile.arn,
    sign: async (content, mediaType, now) => {
      const descriptor = describeBlob(content, keyHash, mediaType)
      const { signature, jobId } = await requestSignature(session, profile, descriptor, options.retry)
      assertAnswersRequest(signature, { descriptor, profile, jobId, now })
      return signature
    },
    // A promise, so that a partition without a built-in root is told when the trust is needed, and only then.
    trust: async () => trustIn(profile, options.trustStores),
  }
}

interface Signed {
  readonly signature: Uint8Array
  readonly jobId: string
}

async function requestSignature(
  session: AwsSession,
  profile: SigningProfileArn,
  descriptor: Descriptor,
  retry: RetryOptions | undefined,
): Promise<Signed> {
  const client = await signerClient(session, profile.region)
  const send = () =>
    client.send(
      new SignPayloadCommand({
        payload: encodePayload(descriptor),
        payloadFormat: payloadMediaType,
        profileName: profile.profileName,
        profileOwner: profile.accountId,
      }),
    )
  try {
    const { signature, jobId } = await callAws({ operation: signPayload, target: profile.arn }, send, retry)
    if (signature === undefined || signature.length === 0 || !jobId) {
      throw unexpectedAnswer(signPayload, 'without a signature and the id of its job')
    }
    return { signature: new Uint8Array(signature), jobId }
  } finally {
    client.destroy()
  }
}

interface Asked {
  readonly descriptor: Descriptor
  readonly profile: SigningProfileArn
  readonly jobId: string
  readonly now: Date
}

/**
 * The answer must be a signature over this descriptor, by this profile, by the job it says, made now. Whether the
 * signature itself holds is verified afterwards, under `trust()`, as every verifier will do it.
 */
function assertAnswersRequest(signature: Uint8Array, { descriptor, profile, jobId, now }: Asked): void {
  const envelope = readEnvelope(signature)
  const { awsSigner: attributes, signingTime } = envelope
  matchDescriptor(envelope, descriptor)
  if (Object.keys(envelope.payload.annotations ?? {}).length > 0)
    throw differs('has annotations that nobody asked for')
  if (attributes === undefined) throw differs('is not one of AWS Signer')
  if (attributes.profileArn !== profile.arn)
    throw differs(`was made with ${attributes.profileArn}, not with ${profile.arn}`)
  if (attributes.jobArn.split('/').at(-1) !== jobId) throw differs(`was made by another job than ${jobId}`)
  if (Math.abs(signingTime.getTime() - now.getTime()) > clockTolerance) {
    throw differs(`says it was made at ${signingTime.toISOString()}, and here it is ${now.toISOString()}`)
  }
}

function readEnvelope(signature: Uint8Array): Envelope {
  try {
    return parseEnvelope(signature)
  } catch (cause) {
    throw differs('is not a Notary Project JWS envelope', cause)
  }
}

function matchDescriptor(envelope: Envelope, descriptor: Descriptor): void {
  try {
    matchBlob(envelope, descriptor)
  } catch (cause) {
    throw differs('is over something else than what was sent', cause)
  }
}

function differs(how: string, cause?: unknown): ServiceError {
  return unexpectedAnswer(signPayload, `the signature ${how}`, cause)
}

/**
 * Revocation is not asked for a signature made this second, and a role that may only sign need not be allowed to ask;
 * every later verifier does.
 */
function trustIn(profile: SigningProfileArn, given: TrustStores | undefined): SignerTrust {
  const stores = given ?? builtInStores(profile)
  const trustStores = [...stores.keys()].filter((name) => name.startsWith('signingAuthority:'))
  if (trustStores.length === 0) {
    throw new InputError(
      'TRUST_STORE_MALFORMED',
      'the trust store has no certificates of the type signingAuthority',
      {
        nextStep: 'Give a trust store of the type signingAuthority with the root of AWS Signer.',
      },
    )
  }
  return {
    statement: {
      name: 'signer',
      globalPolicy: true,
      level: 'strict',
      override: { revocation: 'skip' },
      verifyTimestamp: 'always',
      trustStores,
      trustedIdentities: [profile.arn],
    },
    stores,
  }
}

function builtInStores({ partition }: SigningProfileArn): TrustStores {
  try {
    return awsSignerTrustStores(partition as AwsSignerPartition)
  } catch (failure) {
    throw toProductError(failure)
  }
}
