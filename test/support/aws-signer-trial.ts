/** Signs one blob as AWS Signer would and verifies it as someone who trusts one signing profile; any part can be made otherwise. */
import {
  NotaryError,
  type RevocationStatus,
  type SignatureVerification,
  type TrustPolicyStatement,
  verifySignature,
} from '@secure-deploy/notary'
import { testNow } from './certificates.ts'
import {
  type AwsEnvelopeParts,
  awsHeader,
  awsSignerAuthority,
  type AwsSignRequest,
  blobPayload,
  type EnvelopeParts,
} from './envelopes.ts'
import { makeStatement, makeStores, revocationAnswering } from './verification.ts'

export const content = 'hello world\n'
export const authority = awsSignerAuthority({ now: testNow })
/** The one trusted identity. */
export const profile = authority.profileArn('release_profile')

export interface Trial {
  readonly statement?: Partial<TrustPolicyStatement>
  readonly now?: Date
  readonly revocation?: RevocationStatus | Error
  readonly trusted?: readonly (typeof authority.root)[]
}

export function verify(envelope: Uint8Array, trial: Trial = {}): Promise<SignatureVerification> {
  return verifySignature(envelope, {
    statement: makeStatement({ trustedIdentities: [profile], ...trial.statement }),
    stores: makeStores({ 'signingAuthority:test': trial.trusted ?? [authority.root] }),
    now: trial.now ?? testNow,
    revocation: revocationAnswering(trial.revocation),
  })
}

export function sign(request?: AwsSignRequest): Promise<Uint8Array> {
  return authority.sign(blobPayload(content), request)
}

export async function verifySigned(request: AwsSignRequest, trial?: Trial): Promise<SignatureVerification> {
  return verify(await sign(request), trial)
}

export function verifyMutated(
  mutate: (parts: AwsEnvelopeParts) => EnvelopeParts,
  trial?: Trial,
): Promise<SignatureVerification> {
  return verifySigned({ mutate }, trial)
}

export function criticalNames(parts: AwsEnvelopeParts): readonly string[] {
  return parts.protectedHeader[awsHeader.critical] as readonly string[]
}

export function secondsFrom(date: Date, seconds: number): Date {
  return new Date(date.getTime() + seconds * 1000)
}

/** The NotaryError with which a promise rejects. */
export async function failureOf(promise: Promise<unknown>): Promise<NotaryError> {
  const reason: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(reason instanceof NotaryError)) throw new TypeError('Nothing was refused.')
  return reason
}
