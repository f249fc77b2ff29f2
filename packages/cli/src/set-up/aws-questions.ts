/** Where in AWS a set-up stands, and what signs there. */
import { accountId, regionName } from '@secure-deploy/core/values/texts'
import {
  applicationName,
  bucketName,
  environmentName,
  plainLine,
  profileOfCommandLine,
  repositoryPath,
  roleName,
  signerKind,
} from './answer-forms.ts'
import { defaultBucket, defaultHoldsBucket } from './names.ts'
import { first, spread } from './question.ts'
import type { Question } from './question.ts'

export const awsQuestions: readonly Question[] = [
  {
    flag: 'application',
    kind: 'value',
    ask: 'What names of roles and stacks begin with',
    why: 'So that several applications can share an account.',
    form: applicationName,
    unasked: 'assumed',
    offer: (_, answers) => [applicationOf(first(answers, 'release-name'))],
  },
  {
    flag: 'environments',
    kind: 'list',
    ask: 'Environments, in the order in which releases pass them',
    why: 'Each has a store and roles of its own; nothing skips one.',
    form: environmentName,
    unasked: 'assumed',
    offer: () => ['development', 'staging', 'production'],
  },
  {
    flag: 'account-ids',
    kind: 'list',
    ask: 'AWS account ids, one for all or one for each environment',
    why: 'With an account for each, whoever administers one has no say over the next.',
    form: accountId,
    unasked: 'needed',
  },
  {
    flag: 'regions',
    kind: 'list',
    ask: 'AWS regions, one for all or one for each environment',
    why: 'The stores, keys and signing profiles stand there.',
    form: regionName,
    unasked: 'needed',
  },
  {
    flag: 'administrator-role',
    kind: 'value',
    ask: 'Name of the role that deploys the stacks, with its path (aws sts get-caller-identity)',
    why: 'It alone may change the stores and keys later; under another name nobody could.',
    form: roleName,
    unasked: 'needed',
  },
  {
    flag: 'buckets',
    kind: 'list',
    ask: 'Buckets of the stores, one for each environment',
    why: 'They are made by the stacks; names of buckets are the only ones of their kind in all of AWS.',
    form: bucketName,
    unasked: 'assumed',
    offer: (_, answers) => {
      const names = answers.get('environments') ?? []
      const ids = spread(answers, 'account-ids', names.length)
      return names.map((name, index) => defaultBucket(first(answers, 'application'), name, ids[index] ?? ''))
    },
  },
  {
    flag: 'holds-bucket',
    kind: 'value',
    ask: 'Bucket of the holds, in the account of the last environment',
    why: 'A hold stops a release everywhere; it stands apart from what it stops.',
    form: bucketName,
    unasked: 'assumed',
    offer: (_, answers) => {
      const count = answers.get('environments')?.length ?? 0
      const id = spread(answers, 'account-ids', count).at(-1) ?? ''
      return [defaultHoldsBucket(first(answers, 'application'), id)]
    },
  },
  {
    flag: 'signer-kind',
    kind: 'value',
    ask: 'What signs releases: profile (AWS Signer) or kms (a key of AWS KMS, with a certificate of yours)',
    why: 'AWS Signer needs nothing else; a key of KMS needs a certificate, given by --certificate-… .',
    form: signerKind,
    unasked: 'assumed',
    offer: () => ['profile'],
  },
  { flag: 'certificate-subject', kind: 'value', form: plainLine, unasked: 'open' },
  { flag: 'certificate-root', kind: 'value', form: repositoryPath, unasked: 'open' },
  { flag: 'certificate-chain', kind: 'value', form: repositoryPath, unasked: 'open' },
  { flag: 'aws-profiles', kind: 'list', form: profileOfCommandLine, unasked: 'open' },
]

/** Lower-case, with hyphens for what cannot stand in the name of a role. */
function applicationOf(release: string): string {
  return release
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 31)
    .replace(/-+$/, '')
}
