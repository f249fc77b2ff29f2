import { describe, expect, it } from '@jest/globals'
import { openPointIds } from '@secure-deploy/core/policy-file/open-point'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import { holdEntry, policyFields, policyOf } from '../../../support/policies.ts'
import type { EnvironmentChanges, FileChanges, PolicyChanges } from '../../../support/policies.ts'

const now = new Date('2026-01-15T12:00:00Z')
const arnOf = (name: string) => `arn:aws:signer:eu-west-1:111122223333:/signing-profiles/${name}`
const workflow = 'octo-org/platform/.github/workflows/release.yml'

const demands = { minimum: 1, from: [583231] }
const closedSource = { 'job-workflow-refs': `${workflow}@refs/tags/v3` }
const holds = { store: 's3://amzn-s3-demo-holds', signers: [arnOf('hold')], lift: [arnOf('lift')] }

const closedEnvironments = {
  development: { 'account-id': '111122223333', promotions: [arnOf('into_development')] },
  staging: {
    'account-id': '444455556666',
    promotions: [arnOf('into_staging')],
    soak: '1h',
    evidence: { tests: { minimum: 1 } },
    approvals: demands,
  },
  production: {
    'account-id': '777788889999',
    promotions: [arnOf('into_production')],
    soak: '24h',
    evidence: { sbom: {} },
    approvals: demands,
    bypass: { rules: ['soak'], approvals: { ...demands, from: [583231, 2], minimum: 2 } },
  },
} satisfies EnvironmentChanges

/** A policy that leaves nothing open, with changes. */
function openIn({ file, source, environments = {} }: PolicyChanges = {}) {
  const policy = policyOf({
    file: { holds, ...file },
    source: { ...closedSource, ...source },
    environments: {
      development: { ...closedEnvironments.development, ...environments.development },
      staging: { ...closedEnvironments.staging, ...environments.staging },
      production: { ...closedEnvironments.production, ...environments.production },
    },
  })
  return openPoints(policy, now)
}

const production = (fields: FileChanges): PolicyChanges => ({ environments: { production: fields } })
const source = (fields: FileChanges): PolicyChanges => ({ source: fields })
const { trust } = policyFields() as { trust: { stores: object } }
const releasedBy = (releases: unknown): PolicyChanges => ({ file: { trust: { ...trust, releases } } })
const allowed = { 'rule-id': 'js/x', reason: 'known' }
const findings = (until: string) =>
  production({ evidence: { findings: { below: 'error', allowed: [{ ...allowed, until }] } } })

const rows: readonly (readonly [string, PolicyChanges, string])[] = [
  ['release-any', { file: { release: ['app', '*'] } }, 'release'],
  ['repository-id', source({ 'repository-id': undefined }), 'source.repository-id'],
  ['refs', source({ refs: undefined }), 'source.refs'],
  ['workflow-ref', source({ 'job-workflow-refs': workflow }), 'source.job-workflow-refs'],
  [
    'workflow-branch',
    source({ 'job-workflow-refs': `${workflow}@refs/heads/main` }),
    'source.job-workflow-refs',
  ],
  ['runner', source({ 'runner-environment': undefined }), 'source.runner-environment'],
  ['events', source({ events: undefined }), 'source.events'],
  ['claims', source({ claims: 'any' }), 'source.claims'],
  ['state', source({ state: 'any' }), 'source.state'],
  [
    'subject-broad',
    releasedBy([{ subject: 'C=US,ST=WA,O=Example', store: 'ca:releases' }]),
    'trust.releases',
  ],
  ['signer-releases-and-promotes', releasedBy([arnOf('into_production')]), 'environments[2].promotions'],
  [
    'signer-several-environments',
    production({ promotions: [arnOf('into_staging')] }),
    'environments[2].promotions',
  ],
  ['account', production({ 'account-id': undefined }), 'environments[2].account-id'],
  [
    'account-shared',
    {
      environments: {
        staging: { 'account-id': '111122223333' },
        production: { 'account-id': '111122223333' },
      },
    },
    'environments',
  ],
  ['soak', production({ soak: undefined }), 'environments[2].soak'],
  ['evidence', production({ evidence: undefined }), 'environments[2].evidence'],
  ['findings-expired', findings('2026-01-15'), 'environments[2].evidence.findings.allowed[0]'],
  ['approvals', production({ approvals: undefined }), 'environments[2].approvals'],
  [
    'approvals-not-independent',
    production({ approvals: { ...demands, independent: false } }),
    'environments[2].approvals.independent',
  ],
  ['approvers', production({ approvals: { minimum: 1 } }), 'environments[2].approvals.from'],
  [
    'approvers-by-login',
    production({ approvals: { minimum: 1, from: [1, 'octocat'] } }),
    'environments[2].approvals.from',
  ],
  [
    'authors-unknown',
    production({ approvals: { ...demands, 'unresolved-authors': 'allow' } }),
    'environments[2].approvals.unresolved-authors',
  ],
  [
    'bypass-approvals',
    production({ bypass: { rules: ['soak'], approvals: demands } }),
    'environments[2].bypass.approvals.minimum',
  ],
  ['holds', { file: { holds: undefined } }, 'holds'],
  ['holds-lift', { file: { holds: { ...holds, lift: undefined } } }, 'holds.lift'],
]

describe('openPoints', () => {
  it('finds nothing in a policy that demands everything', () => {
    expect(openIn()).toEqual([])
  })

  it.each(rows)('finds %s alone, and where it is', (id, changes, where) => {
    expect(openIn(changes).map((point) => [point.id, point.where])).toEqual([[id, where]])
  })

  it('finds a source without a workflow, and that its evidence can come from any', () => {
    expect(
      openIn(source({ 'job-workflow-refs': undefined })).map(({ id, where }) => `${id} ${where}`),
    ).toEqual([
      'workflow source.job-workflow-refs',
      'evidence-origin environments[1].evidence.job-workflow-refs',
      'evidence-origin environments[2].evidence.job-workflow-refs',
    ])
  })

  it('is shown for every id', () => {
    const shown = [...rows.map(([id]) => id), 'workflow', 'evidence-origin']
    expect(openPointIds.filter((id) => !shown.includes(id))).toEqual([])
  })

  it('finds no signer who needs another beside', () => {
    const signers = [arnOf('one'), arnOf('two')]
    const both = { threshold: 2, signers }
    const changes = {
      ...releasedBy(both),
      environments: { staging: { promotions: both }, production: { promotions: both } },
    }
    expect(openIn(changes)).toEqual([])
  })

  it('looks at the approvals of a bypass as at others', () => {
    const bypass = { rules: ['soak'], approvals: { minimum: 2, independent: false } }
    expect(openIn(production({ bypass })).map(({ where }) => where)).toEqual([
      'environments[2].bypass.approvals.independent',
      'environments[2].bypass.approvals.from',
    ])
  })

  it('demands no account of a folder', () => {
    const store = { store: 'file:///srv/production', 'account-id': undefined, region: undefined }
    expect(openIn(production(store))).toEqual([])
  })

  it('lets an allowed finding be until its time is over', () => {
    expect(openIn(findings('2026-01-15T12:00:01Z'))).toEqual([])
  })

  it('says of each what it lets in and what to do', () => {
    const texts = rows.flatMap(([, changes]) => openIn(changes).flatMap(({ what, remedy }) => [what, remedy]))
    expect(texts.filter((text) => !/^[A-Z].+[^.]$|^.+\.$/.test(text))).toEqual([])
    expect(texts).toHaveLength(rows.length * 2)
  })

  it('names a hold signer by certificate who can lift as well', () => {
    const [point] = openIn({ file: { holds: { ...holds, signers: [holdEntry], lift: [holdEntry] } } })
    expect(point?.what).toContain('CN=Hold signer')
  })
})
