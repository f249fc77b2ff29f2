/** Who may have signed: the subjects that a policy names, and the subjects that certificates have. */
import type { RelativeNames } from '@secure-deploy/local/name-encoding'
import type { VerdictCase } from './verdict-case.ts'

const identity = (name: string, ...trustedIdentities: readonly string[]) => ({
  name,
  given: { statement: { trustedIdentities } },
})
const subject = (text: string | RelativeNames) => ({ chain: { leaf: { subject: text } } })
const one = (type: string, value: string) => [{ type, value }]
const country = [one('C', 'US'), one('ST', 'WA'), one('O', 'Example')]

export const identityCases: readonly VerdictCase[] = [
  {
    ...identity('an attribute type as a number', 'x509.subject: C=US, ST=WA, 2.5.4.10=Example'),
    ours: 'pass',
    theirs: 'refuse',
    why: 'names',
  },
  {
    ...identity(
      'every attribute of the subject',
      'x509.subject: CN=Release signer,OU=Builds,O=Example,L=Seattle,ST=WA,C=US',
    ),
    ours: 'pass',
  },
  { ...identity('some attributes of the subject', 'x509.subject: C=US, ST=WA, O=Example'), ours: 'pass' },
  {
    ...identity('attributes in another order', 'x509.subject: O=Example, OU=Builds, C=US, ST=WA'),
    ours: 'pass',
  },
  { ...identity('no blanks', 'x509.subject:C=US,ST=WA,O=Example'), ours: 'pass' },
  { ...identity('S for ST', 'x509.subject: C=US, S=WA, O=Example'), ours: 'pass' },
  {
    ...identity('attribute types in lower case', 'x509.subject: c=US, st=WA, o=Example'),
    ours: 'pass',
    theirs: 'refuse',
    why: 'names',
  },
  { ...identity('any signer', '*'), ours: 'pass' },
  {
    ...identity(
      'the second of two',
      'x509.subject: C=US, ST=WA, O=Other',
      'x509.subject: C=US, ST=WA, O=Example',
    ),
    ours: 'pass',
  },
  { ...identity('another organization', 'x509.subject: C=US, ST=WA, O=Other'), ours: 'IDENTITY_NOT_TRUSTED' },
  {
    ...identity('another common name', 'x509.subject: C=US, ST=WA, O=Example, CN=Other'),
    ours: 'IDENTITY_NOT_TRUSTED',
  },
  {
    ...identity('an attribute that the subject lacks', 'x509.subject: C=US, ST=WA, O=Example, STREET=One'),
    ours: 'IDENTITY_NOT_TRUSTED',
  },
  {
    ...identity('a value in another case', 'x509.subject: C=US, ST=WA, O=EXAMPLE'),
    ours: 'IDENTITY_NOT_TRUSTED',
  },
  { ...identity('an identity of an unknown kind', 'example.id: builds'), ours: 'IDENTITY_NOT_TRUSTED' },
  {
    ...identity(
      "a signing profile for a certificate of one's own",
      'arn:aws:signer:us-east-1:111122223333:/signing-profiles/release_profile',
    ),
    ours: 'IDENTITY_NOT_TRUSTED',
  },
  { ...identity('no organization', 'x509.subject: C=US, ST=WA'), ours: 'TRUST_POLICY_MALFORMED' },
  { ...identity('no country', 'x509.subject: ST=WA, O=Example'), ours: 'TRUST_POLICY_MALFORMED' },
  {
    ...identity('an attribute twice', 'x509.subject: C=US, ST=WA, O=Example, O=Example'),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  {
    ...identity('joined attributes', 'x509.subject: C=US, ST=WA, O=Example+OU=Builds'),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  {
    ...identity('a value in hexadecimal', 'x509.subject: C=US, ST=WA, O=#0c074578616d706c65'),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  { ...identity('an empty value', 'x509.subject: C=US, ST=WA, O='), ours: 'TRUST_POLICY_MALFORMED' },
  { ...identity('no name at all', 'x509.subject:'), ours: 'TRUST_POLICY_MALFORMED' },
  { ...identity('no prefix', 'C=US, ST=WA, O=Example'), ours: 'TRUST_POLICY_MALFORMED' },
  { ...identity('an empty text', ''), ours: 'TRUST_POLICY_MALFORMED' },
  { ...identity('none'), ours: 'TRUST_POLICY_MALFORMED' },
  {
    ...identity('any signer beside another', '*', 'x509.subject: C=US, ST=WA, O=Example'),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  {
    ...identity(
      'one that includes another',
      'x509.subject: C=US, ST=WA, O=Example',
      'x509.subject: C=US, ST=WA, O=Example, OU=Builds',
    ),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  {
    ...identity(
      'the same twice',
      'x509.subject: C=US, ST=WA, O=Example',
      'x509.subject: C=US, ST=WA, O=Example',
    ),
    ours: 'TRUST_POLICY_MALFORMED',
  },
  {
    name: 'a comma in a value, escaped',
    ours: 'pass',
    given: {
      ...subject('CN=Signer,O=Example\\, Inc.,ST=WA,C=US'),
      statement: { trustedIdentities: ['x509.subject: C=US, ST=WA, O=Example\\, Inc.'] },
    },
  },
  {
    name: 'letters beyond ASCII',
    ours: 'pass',
    given: {
      ...subject('CN=Signer,O=Exämple,ST=WA,C=US'),
      statement: { trustedIdentities: ['x509.subject: C=US, ST=WA, O=Exämple'] },
    },
  },
  {
    name: 'a subject with an attribute twice',
    ours: 'IDENTITY_NOT_TRUSTED',
    given: subject([...country, one('OU', 'One'), one('OU', 'Two')]),
  },
  {
    name: 'a subject with joined attributes',
    ours: 'IDENTITY_NOT_TRUSTED',
    theirs: 'pass',
    why: 'joined',
    given: subject([
      ...country,
      [
        { type: 'CN', value: 'Signer' },
        { type: 'OU', value: 'Builds' },
      ],
    ]),
  },
  {
    name: 'a subject with an e-mail address',
    ours: 'pass',
    theirs: 'refuse',
    why: 'names',
    given: subject([...country, one('EMAILADDRESS', 'builds@example.org')]),
  },
  {
    name: 'a subject with an e-mail address, when any signer is trusted',
    ours: 'pass',
    given: {
      ...subject([...country, one('EMAILADDRESS', 'builds@example.org')]),
      statement: { trustedIdentities: ['*'] },
    },
  },
  {
    name: 'a subject with an attribute twice, when any signer is trusted',
    ours: 'pass',
    given: {
      ...subject([...country, one('OU', 'One'), one('OU', 'Two')]),
      statement: { trustedIdentities: ['*'] },
    },
  },
]
