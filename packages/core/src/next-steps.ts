/** What to do about an error whose raiser had nothing more fitting to say; every step agrees with docs/errors.md. */
import type { ErrorCode, ServiceErrorCode, VerificationErrorCode } from './errors.ts'

const again = 'Run it again.'
const stranger = 'Do not deploy this; find out who wrote it and how it came here.'

/** Malformed and conflicting inputs have none: their messages say what is allowed. */
const steps: Readonly<Partial<Record<ErrorCode, string>>> = {
  SIGNER_MALFORMED:
    'Write arn:aws:signer:<region>:<account>:/signing-profiles/<name>, arn:aws:kms:<region>:<account>:key/<id>, or file:///path/key.pem.',
  SUBJECT_NOT_FOUND: 'Check that the build made the file, and that the pattern starts at the right folder.',
  SUBJECT_UNREADABLE:
    'See that it is a regular file which this user may read and nothing writes to any more.',
  SUBJECT_CONFLICT: 'Narrow the patterns so that each file name comes from one file.',
  KEY_UNSUPPORTED: 'Use ECDSA on P-256, P-384 or P-521, or RSA of 2048, 3072 or 4096 bits.',
  TRUST_POLICY_MALFORMED: 'Put right in the trust policy what is named here; docs/formats.md describes it.',
  TRUST_POLICY_NOT_FOUND:
    'Name a statement of the trust policy with trust-policy-name, or mark one with "globalPolicy": true.',
  TRUST_STORE_MALFORMED:
    'Give trust-store, a folder with the certificates, and nothing else, in truststore/x509/<type>/<name>.',
  POLICY_MALFORMED: 'Put right in the policy what is named here; docs/policy.md describes every field.',
  SET_UP_INCOMPLETE: 'Do what is told as next, in that order, and run it again.',
  RELEASE_EXISTS: 'Release under a new version.',
  ...({
    BUNDLE_MALFORMED: 'Give the file release.bundle.json exactly as sign-artifact wrote it.',
    STATEMENT_MALFORMED:
      'Sign the release with sign-artifact, and pin all actions of this suite to one commit.',
    BUNDLE_MISMATCH:
      'Take bundle-digest from the run that uploaded the release; if you did, treat the store as tampered with.',
    RELEASE_MISMATCH: stranger,
    DIGEST_MISMATCH: 'Do not deploy these bytes; find out what changed them after they were signed.',
    FILE_MISSING: 'Find out what removed it, and restore it.',
    FILE_NOT_SIGNED: 'Give the same patterns as when the release was signed.',
    RECORD_INVALID: stranger,
    EVIDENCE_MALFORMED:
      'Have the tool write the report again, whole and in the form that its standard describes.',
    POLICY_MISMATCH:
      'Ask whoever answers for the policy which file it is; if nobody changed it, treat it as tampered with.',
    ENVELOPE_MALFORMED:
      'Give the signature as its signer wrote it: a Notary Project envelope in JWS format (.jws.sig).',
    SIGNATURE_INVALID:
      'Do not deploy this; get the signature from where it was made, and find out who changed it.',
    CERTIFICATE_MALFORMED: 'Compare the certificate with what its authority issued.',
    CERTIFICATE_CHAIN_INVALID: 'Have the authority issue a certificate that holds, and sign again.',
    CRITICAL_ATTRIBUTE_UNKNOWN: 'Sign without the attribute; a newer version of this suite may know it.',
    SIGNER_NOT_TRUSTED: 'Find out who signed this, and whether the right trust policy was given.',
    IDENTITY_NOT_TRUSTED: 'Find out who signed this, and how it came here.',
    CERTIFICATE_EXPIRED: 'Sign a new version with a current certificate.',
    SIGNATURE_EXPIRED: 'Sign a new version.',
    TIMESTAMP_INVALID: 'Have it signed with a timestamp of an authority in the tsa trust store.',
    SIGNATURE_REVOKED: 'Do not deploy this; ask who revoked it and why, and release a new version.',
    PAYLOAD_MISMATCH: 'Give the very file that was signed, and the signature that was made for it.',
  } satisfies Record<VerificationErrorCode, string>),
  ...({
    AWS_ACCESS_DENIED: "Compare the role's policy with what the operation needs.",
    AWS_NOT_FOUND: 'Check the name, the account and the region.',
    AWS_THROTTLED: again,
    AWS_REJECTED: 'Put right what AWS says.',
    AWS_UNAVAILABLE: again,
    AWS_ANSWER_UNEXPECTED: `${again} If it persists, look for what stands between the runner and AWS.`,
    STS_REFUSED: "Compare the token's claims with the trust policy of the role.",
    OIDC_TOKEN_UNAVAILABLE: again,
    GITHUB_ACCESS_DENIED: 'Compare the permissions of the token with what docs/approvals.md lists.',
    GITHUB_NOT_FOUND: 'Check the name, and the permissions of the token: docs/approvals.md lists them.',
    GITHUB_RATE_LIMITED: 'Run it again once the limit is reset.',
    GITHUB_UNAVAILABLE: 'Run it again; if it persists, look at https://www.githubstatus.com.',
    GITHUB_ANSWER_UNEXPECTED: `${again} If it persists, look for what stands between the runner and GitHub.`,
    GITHUB_RANGE_TOO_LARGE: "Name a later commit as the baseline of the policy's approvals.",
    NETWORK: again,
    STORE_UNAVAILABLE: 'Put right what is named here, and run it again.',
    RELEASE_NOT_FOUND: 'Check release-name, release-version and the store.',
    REVOCATION_UNKNOWN: 'Let the step reach what tells of revocations, and run it again.',
    PLUGIN_UNSUPPORTED: 'Verify with the tool that has the plugin, or have it signed without one.',
    GIT_UNAVAILABLE: 'See that git is on the PATH of the runner and that the checkout is complete.',
  } satisfies Record<ServiceErrorCode, string>),
}

/** The step that its raiser named, else the one that fits every error of this code. */
export function nextStepFor(error: {
  readonly code: ErrorCode
  readonly nextStep?: string | undefined
}): string | undefined {
  return error.nextStep ?? steps[error.code]
}
