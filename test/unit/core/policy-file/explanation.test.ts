import { describe, expect, it } from '@jest/globals'
import { explainPolicy } from '@secure-deploy/core/policy-file/explanation'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import {
  holdsFields,
  otherReleaseEntry,
  policyFields,
  policyOf,
  releaseEntry,
} from '../../../support/policies.ts'
import type { PolicyChanges } from '../../../support/policies.ts'

function explain(changes: PolicyChanges = {}) {
  const policy = policyOf(changes)
  return explainPolicy(policy, openPoints(policy, new Date('2026-01-15T12:00:00Z')))
}

function rowsOf(title: string, changes: PolicyChanges = {}): Readonly<Record<string, string>> {
  const table = explain(changes).tables.find((one) => one.title === title)
  if (table === undefined) throw new Error(`there is no table ${title}`)
  return Object.fromEntries(table.rows.map(([what, words]) => [what, words])) as Record<string, string>
}

const intoProduction = (fields: object) =>
  rowsOf('Into production, after staging', { environments: { production: { ...fields } } })

describe('explainPolicy', () => {
  it('says which releases go through which environments, and how much is left open', () => {
    const { title, lead } = explain()
    expect(title).toBe('Policy deploy-policy.yml')
    expect(lead).toMatch(
      /^For the releases app: into development, then staging, then production\. \d+ points left open\.$/,
    )
  })

  it('has a table for the release, one an environment, one for holds and one for what is left open', () => {
    expect(explain().tables.map(({ title }) => title)).toEqual([
      'A release',
      'Into development, where releases are uploaded',
      'Into staging, after development',
      'Into production, after staging',
      'Holds',
      'Left open',
    ])
  })

  it('says where releases come from', () => {
    expect(rowsOf('A release')).toMatchObject({
      'is signed by': releaseEntry['subject'],
      'comes from': 'octo-org/app',
      'at the ref': 'refs/heads/main',
      'as told by': "the run's OIDC token, not by variables",
    })
  })

  it('says what is not demanded of a source', () => {
    const source = { refs: undefined, claims: 'any', 'runner-environment': undefined }
    expect(rowsOf('A release', { source })).toMatchObject({
      'at the ref': 'any ref',
      'as told by': 'a token or variables of the run',
      'on a runner that is': 'of any kind',
    })
  })

  it('says how many signers it takes', () => {
    const { trust } = policyFields() as { trust: object }
    const releases = { threshold: 2, signers: [releaseEntry, otherReleaseEntry] }
    expect(rowsOf('A release', { file: { trust: { ...trust, releases } } })['is signed by']).toMatch(
      /^2 of: CN=.*; CN=/,
    )
  })

  it('says what an environment demands', () => {
    expect(
      intoProduction({
        soak: '36h',
        deployed: true,
        evidence: {
          tests: { minimum: 1, 'max-age': '7d' },
          findings: {
            below: 'warning',
            allowed: [{ 'rule-id': 'js/x', reason: 'known', until: '2026-02-01' }],
          },
          sbom: {},
          'job-workflow-refs': 'octo-org/p/.github/workflows/t.yml@refs/tags/v1',
        },
        approvals: { minimum: 2, from: [1, 'octocat', 'octo-org/leads'] },
        windows: [{ days: ['tue', 'mon'], from: '09:00', to: '16:30', 'time-zone': 'Europe/Amsterdam' }],
        bypass: { rules: ['soak', 'window'], approvals: { minimum: 3, independent: false } },
      }),
    ).toMatchObject({
      store: 's3://amzn-s3-demo-production of the account 111122223333 in eu-west-1',
      'time in staging': 'at least 36 hours',
      'deployment to staging': 'recorded as a success',
      evidence:
        'at least 1 test, none failed, at most 7 days old; no finding at warning or above (but js/x until 2026-02-01); an SBOM (cyclonedx or spdx) that names every file; all of it signed by octo-org/p/.github/workflows/t.yml@refs/tags/v1',
      approvals:
        '2 approvals of every change by the user 1 or octocat or the team octo-org/leads; as reviews of the environment or of pull requests; not by whoever had a part in the changes; every author known to GitHub',
      'by a job in': 'the GitHub environment production',
      when: 'mon tue from 09:00 to 16:30 in Europe/Amsterdam',
      'in an emergency': expect.stringMatching(
        /^soak, window can be passed over, with a reason and 3 approvals of every change by anyone who may approve there; .*also by whoever had a part/,
      ),
    })
  })

  it('says what an environment does not demand', () => {
    expect(intoProduction({})).toMatchObject({
      'time in staging': 'none',
      'deployment to staging': 'need not be recorded',
      evidence: 'none',
      approvals: 'none',
      when: 'at any time',
      'in an emergency': 'nothing can be passed over',
    })
  })

  it('names no GitHub environment where none is needed', () => {
    const approvals = { minimum: 1, sources: ['pull-request'] }
    expect(intoProduction({ approvals })).not.toHaveProperty('by a job in')
  })

  it('names the GitHub environment that the policy names', () => {
    expect(intoProduction({ 'github-environment': 'live' })['by a job in']).toBe(
      'the GitHub environment live',
    )
  })

  it('says where holds stand and who may place and lift them', () => {
    expect(rowsOf('Holds', { file: { holds: holdsFields } })).toEqual({
      'stand in': 's3://amzn-s3-demo-holds of the account 111122223333 in eu-west-1',
      'are signed by': 'CN=Hold signer,O=Example,ST=WA,C=US',
      'are lifted by': 'CN=Hold signer,O=Example,ST=WA,C=US',
    })
  })

  it('says that nothing can be held', () => {
    expect(rowsOf('Holds')).toEqual({ holds: 'nothing can be held under this policy' })
  })
})
