/** Who decides what the statements of the templates' bucket policies say: a server that others made, or our evaluator alone. */

/** By the Versity S3 Gateway: each is shown to refuse one request and to let another in. */
export const byTheGateway = [
  'EncryptedConnections',
  'ReadAndCreateAlone',
  'ReadersAlone',
  'ListersAlone',
  'WritersAlone',
  'PushWritesReleases',
  'PromoteWritesArrivals',
  'RecordWritesDeployments',
  'PushWritesNoRecords',
  'PromoteWritesNoOtherRecords',
  'RecordsAreNoFiles',
  'HoldsAlone',
  'PoliciesAlone',
  'ServicesWrite',
  'AuditorsRead',
  'AuditorsList',
  'AdministratorConfigures',
] as const

/** By MinIO, in the same way. */
export const byMinio = [
  'WritesAreSignedByTheirHeaders',
  'ThisKindOfEncryption',
  'NoKeyOfTheCaller',
  'RetentionHasAnEnd',
] as const

/** By neither, with what both don't know. */
export const byTheEvaluatorAlone = {
  ModernConnections: '`s3:TlsVersion`',
  NothingIsReplaced: '`s3:if-none-match` and `s3:ObjectCreationOperation`',
  ThisKey: '`s3:x-amz-server-side-encryption-aws-kms-key-id` by `ArnNotEquals`',
  AccessLogs: 'services of AWS as principals, `aws:SourceArn` and `aws:SourceAccount`',
  TrailLooksAtTheBucket: 'services of AWS as principals and `aws:SourceArn`',
  TrailWrites: 'services of AWS as principals and `aws:SourceArn`',
  OthersRead: 'roles of another account',
  OthersList: 'roles of another account',
} as const
