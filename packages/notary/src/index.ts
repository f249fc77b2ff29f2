/** The public API of the Notary Project package. */
export {
  awsSignerPartitions,
  awsSignerPlatformId,
  awsSignerPluginName,
  awsSignerPluginVersion,
  awsSignerTrustStores,
} from './aws-signer.ts'
export type { AwsSignerPartition } from './aws-signer.ts'
export { buildEnvelope } from './build-envelope.ts'
export { parseCertificate, parseCertificates } from './certificate.ts'
export { certificateHashes, checkCodeSigningChain } from './certificate-chain.ts'
export { isSelfSigned, isSignedBy } from './certificate-signature.ts'
export { parseNameText } from './distinguished-name.ts'
export { parseEnvelope } from './envelope.ts'
export { NotaryError, notaryErrorCodes } from './errors.ts'
export type { NotaryErrorCode, NotaryErrorKind } from './error-codes.ts'
export type { NotaryErrorOptions } from './errors.ts'
export { describeBlob, encodePayload, matchBlob, payloadMediaType } from './payload.ts'
export { signatureAlgorithmOf, signWithKey } from './signature-algorithm.ts'
export { parseStrictJson } from './strict-json.ts'
export { checkActions, parseTrustPolicy, selectTrustPolicy } from './trust-policy.ts'
export { checkTrustStore, isTrustStoreName } from './trust-store.ts'
export { verifyIntegrity, verifySignature } from './verify.ts'
export type {
  AwsSignerAttributes,
  Blob,
  Certificate,
  CheckAction,
  CheckName,
  Descriptor,
  DnAttribute,
  Envelope,
  EnvelopeRequest,
  ExtendedAttribute,
  HashName,
  KeyUsageFlag,
  RevocationChecker,
  RevocationRequest,
  RevocationStatus,
  SignatureAlgorithm,
  SignatureAlgorithmName,
  SignatureCheck,
  SignatureVerification,
  SignFunction,
  SigningScheme,
  TrustPolicyDocument,
  TrustPolicyStatement,
  TrustStoreName,
  TrustStores,
  TrustStoreType,
  VerificationLevel,
  VerificationOptions,
  VerificationOverride,
} from './types.ts'
