/** The trust policy document itself: its form, and which of its statements is used. */
import type { Given, VerdictCase } from './verdict-case.ts'

const statement = (changes: Record<string, unknown>): Given => ({ statement: changes })
const verification = (changes: Record<string, unknown>): Given => ({
  statement: { signatureVerification: { level: 'strict', ...changes } },
})
const skip = { name: 'none', signatureVerification: { level: 'skip' } }

export const policyCases: readonly VerdictCase[] = [
  { name: 'the global statement', ours: 'pass' },
  {
    name: 'a statement by its name',
    ours: 'pass',
    given: { ...statement({ globalPolicy: false }), policyName: 'releases' },
  },
  { name: 'no statement of that name', ours: 'TRUST_POLICY_NOT_FOUND', given: { policyName: 'Releases' } },
  { name: 'no global statement', ours: 'TRUST_POLICY_NOT_FOUND', given: statement({ globalPolicy: false }) },
  {
    name: 'two statements of one name',
    ours: 'TRUST_POLICY_MALFORMED',
    given: {
      document: (document) => ({
        ...document,
        trustPolicies: [...document.trustPolicies, { ...document.trustPolicies[0], globalPolicy: false }],
      }),
    },
  },
  {
    name: 'two global statements',
    ours: 'TRUST_POLICY_MALFORMED',
    given: {
      document: (document) => ({
        ...document,
        trustPolicies: [...document.trustPolicies, { ...document.trustPolicies[0], name: 'more' }],
      }),
    },
  },
  {
    name: 'a malformed statement beside the one that is used',
    ours: 'TRUST_POLICY_MALFORMED',
    given: {
      document: (document) => ({ ...document, trustPolicies: [...document.trustPolicies, { name: 'more' }] }),
    },
  },
  {
    name: 'no statements',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { document: (document) => ({ ...document, trustPolicies: [] }) },
  },
  {
    name: 'another version',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { document: (document) => ({ ...document, version: '2.0' }) },
  },
  {
    name: 'no version',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { document: ({ trustPolicies }) => ({ trustPolicies }) },
  },
  { name: 'an empty name', ours: 'TRUST_POLICY_MALFORMED', given: statement({ name: '' }) },
  { name: 'no JSON', ours: 'TRUST_POLICY_MALFORMED', given: { document: () => '{' } },
  { name: 'an empty document', ours: 'TRUST_POLICY_MALFORMED', given: { document: () => ' ' } },
  {
    name: 'no signatureVerification',
    ours: 'TRUST_POLICY_MALFORMED',
    given: statement({ signatureVerification: undefined }),
  },
  { name: 'an unknown level', ours: 'TRUST_POLICY_MALFORMED', given: verification({ level: 'loose' }) },
  { name: 'a level in capitals', ours: 'TRUST_POLICY_MALFORMED', given: verification({ level: 'Strict' }) },
  {
    name: 'an override of an unknown check',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ override: { identity: 'log' } }),
  },
  {
    name: 'an override of integrity',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ override: { integrity: 'log' } }),
  },
  {
    name: 'an override that skips expiry',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ override: { expiry: 'skip' } }),
  },
  {
    name: 'an override that skips authenticity',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ override: { authenticity: 'skip' } }),
  },
  {
    name: 'an override with an unknown action',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ override: { expiry: 'warn' } }),
  },
  {
    name: 'an override of the level skip',
    ours: 'TRUST_POLICY_MALFORMED',
    given: {
      document: (document) => ({
        ...document,
        trustPolicies: [
          ...document.trustPolicies,
          { name: 'none', signatureVerification: { level: 'skip', override: { expiry: 'log' } } },
        ],
      }),
    },
  },
  {
    name: 'the level skip with a trust store',
    ours: 'TRUST_POLICY_MALFORMED',
    given: {
      document: (document) => ({
        ...document,
        trustPolicies: [...document.trustPolicies, { ...skip, trustStores: ['ca:own'] }],
      }),
    },
  },
  {
    name: 'an unknown verifyTimestamp',
    ours: 'TRUST_POLICY_MALFORMED',
    given: verification({ verifyTimestamp: 'never' }),
  },
  {
    name: 'verifyTimestamp without a store of timestamp authorities',
    ours: 'pass',
    given: verification({ verifyTimestamp: 'afterCertExpiry' }),
  },
  {
    name: 'the level skip beside the statement that is used',
    ours: 'pass',
    given: { document: (document) => ({ ...document, trustPolicies: [...document.trustPolicies, skip] }) },
  },
  {
    name: 'the level skip',
    ours: 'TRUST_POLICY_TOO_WEAK',
    theirs: 'skip',
    why: 'skip',
    given: {
      document: (document) => ({ ...document, trustPolicies: [...document.trustPolicies, skip] }),
      policyName: 'none',
    },
  },
  {
    name: 'the level skip, globally',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'skip',
    why: 'skip',
    given: { document: (document) => ({ ...document, trustPolicies: [{ ...skip, globalPolicy: true }] }) },
  },
  {
    name: 'a member of a statement that is not defined',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: statement({ trustedIdentitys: [] }),
  },
  {
    name: 'a member of the document that is not defined',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: { document: (document) => ({ ...document, comment: 'ours' }) },
  },
  {
    name: 'a member twice',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: {
      document: (document) => JSON.stringify(document).replace('"level":', '"level":"audit","level":'),
    },
  },
  {
    name: 'a member in another case',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: { document: (document) => JSON.stringify(document).replace('"level":', '"Level":') },
  },
  {
    name: 'something after the document',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: { document: (document) => `${JSON.stringify(document)}{}` },
  },
  {
    name: 'a trust store twice',
    ours: 'TRUST_POLICY_MALFORMED',
    theirs: 'pass',
    why: 'policyForm',
    given: statement({ trustStores: ['ca:own', 'ca:own'] }),
  },
]
