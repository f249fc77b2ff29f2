import { describe, expect, it } from '@jest/globals'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { makeChain, toPem } from '../../../support/certificates.ts'
import {
  holdEntry,
  holdsFields,
  policyFields,
  policyText,
  promotionEntry,
  releaseEntry,
} from '../../../support/policies.ts'
import type { FileChanges, PolicyChanges } from '../../../support/policies.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'
const { trust } = policyFields() as { trust: { stores: Record<string, string> } }

/** What the parser says about a sound file that was changed. */
function refusalOf(changes: PolicyChanges): Error & { readonly code?: string } {
  try {
    parseDeployPolicy(Buffer.from(policyText(policyFields(changes))), 'deploy-policy.yml')
  } catch (failure) {
    return failure as Error
  }
  throw new Error('the file was taken')
}

const top = (file: FileChanges): PolicyChanges => ({ file })
const source = (fields: FileChanges): PolicyChanges => ({ source: fields })
const first = (development: FileChanges): PolicyChanges => ({ environments: { development } })
const last = (production: FileChanges): PolicyChanges => ({ environments: { production } })
const signers = (releases: unknown, stores: FileChanges = {}): PolicyChanges =>
  top({ trust: { stores: { ...trust.stores, ...stores }, releases } })
const approvals = (fields: FileChanges) => last({ approvals: { minimum: 1, ...fields } })
const evidence = (fields: FileChanges) => last({ evidence: fields })
const window = (fields: FileChanges) =>
  last({ windows: [{ days: ['mon'], from: '09:00', to: '16:00', 'time-zone': 'UTC', ...fields }] })
const allowed = (fields: FileChanges) =>
  evidence({
    findings: {
      below: 'error',
      allowed: [{ 'rule-id': 'a', reason: 'b', until: '2026-01-31', ...fields }],
    },
  })
const subject = (text: string) => ({ subject: text, store: 'ca:releases' })

/** Each row: what the file says, the change, and the place and reason that the refusal names. */
const refusals: readonly (readonly [string, PolicyChanges, string])[] = [
  ['no version', top({ version: undefined }), 'version is missing'],
  ['another version', top({ version: 2 }), 'version is 2'],
  ['an unknown field', top({ relase: 'app' }), 'relase is no field of a policy'],
  ['no release', top({ release: undefined }), 'release is missing'],
  ['a release name that cannot be', top({ release: 'a b' }), 'release is "a b"'],
  ['no release in a list', top({ release: [] }), 'release is a list'],
  ['no trust', top({ trust: undefined }), 'trust is missing'],
  ['no source', top({ source: undefined }), 'source is missing'],
  ['no environments', top({ environments: [] }), 'environments is a list; allowed is a list with at least'],
  ['environments as a map', top({ environments: { production: {} } }), 'environments is a map'],
  ['an environment as a text', top({ environments: ['production'] }), 'environments[0] is "production"'],
  ['an environment as a list', top({ environments: [['a', 'b']] }), 'environments[0] is a list'],

  ['no repository', source({ repository: undefined }), 'source.repository is missing'],
  ['a repository without owner', source({ repository: 'app' }), 'source.repository is "app"'],
  ['a repository id that is none', source({ 'repository-id': 'abc' }), 'source.repository-id is "abc"'],
  ['a negative repository id', source({ 'repository-id': -1 }), 'source.repository-id is -1'],
  ['an empty field', source({ refs: null }), 'source.refs is empty'],
  ['a short ref', source({ refs: ['main'] }), 'source.refs[0] is "main"'],
  ['a workflow that is none', source({ 'job-workflow-refs': 'release.yml' }), 'source.job-workflow-refs is'],
  ['an unknown kind of runner', source({ 'runner-environment': 'cloud' }), 'source.runner-environment is'],
  ['an event that is none', source({ events: ['On Push'] }), 'source.events[0] is "On Push"'],
  ['claims from elsewhere', source({ claims: 'variables' }), 'source.claims is "variables"'],
  ['a state that is none', source({ state: 'dirty' }), 'source.state is "dirty"'],

  ['no signers', signers([]), 'trust.releases is a list; allowed is a list with at least one entry'],
  ['a signer as a number', signers([5]), 'trust.releases[0] is 5'],
  ['the ARN of something else', signers(['arn:aws:iam::111122223333:role/x']), 'trust.releases[0] is "arn:'],
  [
    'a profile of a region outside its partition',
    signers([profile.replace('eu-west-1', 'cn-north-1')]),
    'trust.releases[0]: "arn:',
  ],
  [
    'a profile of a partition whose root is not at hand',
    signers(['arn:aws-cn:signer:cn-north-1:111122223333:/signing-profiles/app_releases']),
    'trust.releases[0]: the trust store signingAuthority:aws-cn-signer-ts is not built in',
  ],
  ['a signer with an unknown field', signers([{ ...releaseEntry, x: 1 }]), 'trust.releases[0].x is no field'],
  ['a signer without a store', signers([{ subject: 'C=US' }]), 'trust.releases[0].store is missing'],
  [
    'a subject that is no name',
    signers([subject('Release signer')]),
    'trust.releases[0].subject: this is no distinguished name',
  ],
  [
    'a subject without a state',
    signers([subject('CN=Release signer,O=Example,C=US')]),
    'trust.releases[0].subject: the subject names no ST',
  ],
  [
    'a trust store that is not there',
    signers([{ ...releaseEntry, store: 'ca:nowhere' }]),
    'trust.releases[0].store: the trust store ca:nowhere',
  ],
  [
    'a trust store of a kind that is none',
    signers([{ ...releaseEntry, store: 'releases' }]),
    'trust.releases[0].store is "releases"',
  ],
  [
    'a timestamp store that is not there',
    signers([{ ...releaseEntry, 'timestamp-store': 'tsa:nowhere' }]),
    'trust.releases[0].timestamp-store: the trust store tsa:nowhere',
  ],
  ['a threshold of none', signers({ threshold: 0, signers: [profile] }), 'trust.releases.threshold is 0'],
  [
    'a threshold above the number of signers',
    signers({ threshold: 2, signers: [profile] }),
    'trust.releases.threshold is 2, and there are only 1',
  ],
  ['a threshold without signers', signers({ threshold: 1 }), 'trust.releases.signers is missing'],
  ['a profile twice', signers([profile, profile]), 'trust.releases[1] may be the same signer'],
  [
    'a profile in two spellings',
    signers([profile, profile.replace(':/signing-profiles/', ':signing-profile/')]),
    'trust.releases[1] may be the same signer',
  ],
  [
    'a profile and its version',
    signers([profile, `${profile}/A1b2C3d4E5`]),
    'trust.releases[1] may be the same signer',
  ],
  [
    'a subject that includes another',
    signers([releaseEntry, subject('O=Example,ST=WA,C=US')]),
    'trust.releases[1] may be the same signer',
  ],
  [
    'two subjects that one certificate can have',
    signers({
      threshold: 2,
      signers: [subject('CN=a,O=Example,ST=WA,C=US'), subject('OU=b,O=Example,ST=WA,C=US')],
    }),
    'trust.releases.signers[1] may be the same signer',
  ],
  [
    'one subject under two stores',
    signers([releaseEntry, { ...releaseEntry, store: 'ca:promotions' }]),
    'trust.releases[1] may be the same signer',
  ],

  [
    'a trust store without a kind',
    signers([profile], { releases: trust.stores['ca:holds'] }),
    'trust.stores.releases has a name',
  ],
  [
    'trust stores as an empty list',
    top({ trust: { stores: [], releases: [profile] } }),
    'trust.stores is a list',
  ],
  [
    'a trust store that is no PEM',
    signers([profile], { 'ca:releases': 'MIIB' }),
    'trust.stores[\'ca:releases\'] is "MIIB"',
  ],
  [
    'a trust store with a broken certificate',
    signers([profile], { 'ca:x': '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' }),
    "trust.stores['ca:x']: ",
  ],
  [
    'a trust store with a certificate that may not be trusted by itself',
    signers([profile], { 'ca:x': toPem(makeChain().leaf.certificate) }),
    "trust.stores['ca:x']: The trust store",
  ],

  ['an environment without a name', last({ name: undefined }), 'environments[2].name is missing'],
  ['a name that cannot be', last({ name: '../x' }), 'environments[2].name is "../x"'],
  ['a name twice', last({ name: 'staging' }), 'environments[2].name is "staging" a second time'],
  ['no store', last({ store: undefined }), 'environments[2].store is missing'],
  ['a store that is none', last({ store: 'ftp://x' }), 'environments[2].store is "ftp://x"'],
  [
    'the store of another environment',
    last({ store: 's3://amzn-s3-demo-staging/' }),
    'environments[2].store is the store of an environment above',
  ],
  [
    'an account id without quotes',
    last({ 'account-id': 111122223333 }),
    'environments[2].account-id is 111122223333, which YAML takes for a number; allowed is the 12 digits of an AWS account id, in quotes',
  ],
  ['an account id that is none', last({ 'account-id': '1' }), 'environments[2].account-id is "1"'],
  ['a region that is none', last({ region: 'Ireland' }), 'environments[2].region is "Ireland"'],
  [
    'an account for a folder',
    last({ store: 'file:///srv/x', region: undefined }),
    'environments[2].account-id says nothing',
  ],
  [
    'a region for a folder',
    last({ store: 'file:///srv/x', 'account-id': undefined }),
    'environments[2].region says nothing',
  ],
  ['no signers of promotions', last({ promotions: undefined }), 'environments[2].promotions is missing'],
  ['an order without a first', first({ after: 'staging' }), 'environments[0].after stands in the first'],
  ['a soak in the first', first({ soak: '1h' }), 'environments[0].soak stands in the first'],
  [
    'a deployment before the first',
    first({ deployed: true }),
    'environments[0].deployed stands in the first',
  ],
  ['no order', last({ after: undefined }), 'environments[2] has no after'],
  ['an environment after itself', last({ after: 'production' }), 'environments[2].after is "production"'],
  [
    'an environment after a later one',
    { environments: { staging: { after: 'production' } } },
    'environments[1].after is "production"',
  ],
  [
    'a soak without a unit',
    last({ soak: 24 }),
    'environments[2].soak is 24, which YAML takes for a number; allowed is a number of minutes, hours or days such as 30m, 24h or 7d (',
  ],
  ['a soak in ISO 8601', last({ soak: 'PT24H' }), 'environments[2].soak is "PT24H"'],
  ['a soak of nothing', last({ soak: '0h' }), 'environments[2].soak is "0h"'],
  ['deployed as a text', last({ deployed: 'yes' }), 'environments[2].deployed is "yes"'],
  [
    'a GitHub environment of two lines',
    last({ 'github-environment': 'a\nb' }),
    'environments[2].github-environment is "a\\nb"',
  ],

  ['no number of tests', evidence({ tests: {} }), 'environments[2].evidence.tests.minimum is missing'],
  ['no tests', evidence({ tests: { minimum: 0 } }), 'environments[2].evidence.tests.minimum is 0'],
  ['half a test', evidence({ tests: { minimum: 1.5 } }), 'environments[2].evidence.tests.minimum is 1.5'],
  [
    'a number that is none',
    evidence({ tests: { minimum: Number.NaN } }),
    'environments[2].evidence.tests.minimum is NaN',
  ],
  [
    'a level of findings that is none',
    evidence({ findings: { below: 'high' } }),
    'environments[2].evidence.findings.below is "high"',
  ],
  [
    'an allowed finding without a reason',
    allowed({ reason: undefined }),
    'findings.allowed[0].reason is missing',
  ],
  [
    'an allowed finding without an end',
    allowed({ until: undefined }),
    'findings.allowed[0].until is missing',
  ],
  [
    'an allowed finding until a day that is none',
    allowed({ until: '2026-02-30' }),
    'allowed[0].until: there is no',
  ],
  [
    'an allowed finding until some day',
    allowed({ until: 'spring' }),
    'findings.allowed[0].until is "spring"',
  ],
  [
    'a format of SBOMs that is none',
    evidence({ sbom: { formats: ['x'] } }),
    'evidence.sbom.formats[0] is "x"',
  ],
  [
    'evidence as an empty list',
    last({ evidence: [] }),
    'environments[2].evidence is a list; allowed is a map',
  ],
  ['evidence that is not known', evidence({ scans: {} }), 'environments[2].evidence.scans is no field'],

  [
    'no number of approvals',
    approvals({ minimum: undefined }),
    'environments[2].approvals.minimum is missing',
  ],
  ['no approvals', approvals({ minimum: 0 }), 'environments[2].approvals.minimum is 0'],
  [
    'more approvals than there are approvers',
    approvals({ minimum: 2, from: [1, 1] }),
    'environments[2].approvals.minimum is 2, and from names only 1',
  ],
  [
    'the id of a user in quotes',
    approvals({ from: ['583231'] }),
    'environments[2].approvals.from[0] is "583231"',
  ],
  [
    'an approver that is none',
    approvals({ from: ['a/b/c'] }),
    'environments[2].approvals.from[0] is "a/b/c"',
  ],
  ['a source of approvals that is none', approvals({ sources: ['chat'] }), 'approvals.sources[0] is "chat"'],
  [
    'unresolved authors as something else',
    approvals({ 'unresolved-authors': 'ignore' }),
    'approvals.unresolved-authors is "ignore"',
  ],
  ['a short commit', approvals({ baseline: 'abc123' }), 'environments[2].approvals.baseline is "abc123"'],

  ['a day that is none', window({ days: ['monday'] }), 'environments[2].windows[0].days[0] is "monday"'],
  ['a time that is none', window({ from: '25:00' }), 'environments[2].windows[0].from is "25:00"'],
  ['a window over midnight', window({ from: '22:00', to: '02:00' }), 'windows[0].to is 02:00'],
  ['a window of no time', window({ from: '09:00', to: '09:00' }), 'windows[0].to is 09:00'],
  [
    'a time zone that is none',
    window({ 'time-zone': 'Europe/Nowhere' }),
    'windows[0].time-zone is "Europe/Now',
  ],
  ['an offset as a time zone', window({ 'time-zone': '+01:00' }), 'windows[0].time-zone is "+01:00"'],

  [
    'a bypass without approvals',
    last({ bypass: { rules: ['soak'] } }),
    'environments[2].bypass.approvals is missing',
  ],
  [
    'a bypass of a rule that cannot be passed over',
    last({ bypass: { rules: ['signature'], approvals: { minimum: 1 } } }),
    'environments[2].bypass.rules[0] is "signature"',
  ],
  [
    'a bypass with more approvals than there are approvers',
    last({ bypass: { rules: ['soak'], approvals: { minimum: 2, from: [1] } } }),
    'environments[2].bypass.approvals.minimum is 2',
  ],

  [
    'holds without signers',
    top({ holds: { ...holdsFields, signers: undefined } }),
    'holds.signers is missing',
  ],
  ['a store of holds that is none', top({ holds: { ...holdsFields, store: 'x' } }), 'holds.store is "x"'],
  [
    'one signer of lifts twice',
    top({ holds: { ...holdsFields, lift: [holdEntry, holdEntry] } }),
    'holds.lift[1] may be the same signer',
  ],
  [
    'one signer of promotions twice',
    last({ promotions: [promotionEntry, promotionEntry] }),
    'environments[2].promotions[1] may be the same signer',
  ],
]

describe('parseDeployPolicy', () => {
  it.each(refusals)('refuses %s', (_what, changes, clause) => {
    const refusal = refusalOf(changes)
    expect(refusal).toMatchObject({ name: 'InputError', code: 'POLICY_MALFORMED' })
    expect(refusal.message).toContain(clause)
    // One fault in the file is one fault in the message.
    expect(refusal.message).not.toContain('\n')
  })

  it('reports all faults together, of the shape and of the meaning', () => {
    const { message } = refusalOf({
      source: { refs: 'main' },
      environments: { staging: { soak: 'long' }, production: { after: 'nowhere', store: 'x' } },
    })
    const places = ['source.refs', 'environments[1].soak', 'environments[2].after', 'environments[2].store']
    expect(places.filter((place) => !message.includes(`\n- ${place} `))).toEqual([])
    expect(message).toContain('for 4 reasons')
  })

  it.each([
    [
      'signers',
      signers(Array.from({ length: 4_000 }, (_, n) => `${profile}${n}`)),
      'trust.releases is a list',
    ],
    ['slashes', last({ store: `s3://${'/'.repeat(900_000)}x` }), 'environments[2].store is "s3://'],
    ['attributes', signers([subject('C=US+'.repeat(200_000))]), 'trust.releases[0].subject is "C=US'],
    [
      'certificates',
      signers([profile], { 'ca:x': '-----BEGIN CERTIFICATE-----\n'.repeat(30_000) }),
      'trust.stores',
    ],
  ])('refuses any number of %s without looking at each of them', (_what, changes, clause) => {
    expect(refusalOf(changes).message).toContain(clause)
  })

  it('names every field that is not known', () => {
    const { message } = refusalOf({ source: { branch: 'x', tag: 'y' } })
    expect(message).toContain('source.branch is no field')
    expect(message).toContain('source.tag is no field')
  })

  it('names the line of a fault', () => {
    const text = policyText(policyFields({ source: { refs: 'main' } }))
    const line = text.split('\n').findIndex((one) => one.trimStart().startsWith('refs:')) + 1
    expect(() => parseDeployPolicy(Buffer.from(text), 'p')).toThrow(`(line ${line})`)
  })

  it('names the file as its user wrote it', () => {
    expect(refusalOf(top({ version: 2 })).message).toContain('the deploy policy deploy-policy.yml ')
  })

  it('cuts what it quotes', () => {
    const secret = 'S'.repeat(200)
    expect(refusalOf(source({ refs: secret })).message).not.toContain(secret)
  })

  it('lists so many faults and counts the others', () => {
    const { message } = refusalOf(
      source(Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`x${n}`, n]))),
    )
    expect(message.split('\n')).toHaveLength(27)
    expect(message).toContain('and 35 more')
  })
})
