import { describe, expect, it } from '@jest/globals'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseTrustPolicy } from '@secure-deploy/notary'
import { holdsFields, policyFields, policyOf, policyText, releaseEntry } from '../../../support/policies.ts'
import type { PolicyChanges } from '../../../support/policies.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'
const hour = 3_600_000

const approvals = {
  minimum: 2,
  independent: false,
  from: [583231, 'octocat', 'octo-org/release-managers'],
  sources: ['pull-request'],
  'unresolved-authors': 'allow',
  baseline: 'a'.repeat(40),
}

function production(fields: object) {
  return policyOf({ environments: { production: { ...fields } } }).environments[2]!
}

function trusting(releases: unknown, stores?: object): PolicyChanges {
  const { trust } = policyFields() as { trust: { stores: object } }
  return { file: { trust: { stores: stores ?? trust.stores, releases } } }
}

describe('parseDeployPolicy', () => {
  it('keeps where the file came from and the digest of its bytes', () => {
    const bytes = Buffer.from(policyText(policyFields()))
    expect(parseDeployPolicy(bytes, 's3://b/p.yml')).toMatchObject({
      uri: 's3://b/p.yml',
      sha256: sha256Of(bytes),
    })
  })

  it('reads the demands on the source, one entry or a list', () => {
    const source = {
      repository: ['octo-org/app', 'octo-org/other'],
      'repository-id': [1296269, '44'],
      refs: 'refs/heads/main',
      'job-workflow-refs': ['octo-org/platform/.github/workflows/release.yml@refs/tags/v3'],
      'runner-environment': 'self-hosted',
      events: ['push', 'workflow_dispatch'],
    }
    expect(policyOf({ source }).source).toEqual({
      repositories: ['octo-org/app', 'octo-org/other'],
      repositoryIds: ['1296269', '44'],
      refs: ['refs/heads/main'],
      workflowRefs: ['octo-org/platform/.github/workflows/release.yml@refs/tags/v3'],
      runnerEnvironment: 'self-hosted',
      events: ['push', 'workflow_dispatch'],
      claims: 'oidc-token',
      state: 'clean',
    })
  })

  it('demands the claims of the token and a clean checkout unless the file says any', () => {
    const { source } = policyOf({ source: { claims: 'any', state: 'any' } })
    expect(source).not.toHaveProperty('claims')
    expect(source).not.toHaveProperty('state')
  })

  it('reads an environment with everything that it can demand', () => {
    const { promotionSigners, deploymentSigners, ...rest } = production({
      region: 'eu-central-1',
      'account-id': '012345678901',
      soak: '24h',
      deployed: true,
      'github-environment': 'production',
      evidence: {
        tests: { minimum: 1, 'max-age': '7d' },
        findings: {
          below: 'warning',
          allowed: [{ 'rule-id': 'js/x', reason: 'known', until: '2026-01-31' }],
          'max-age': '30m',
        },
        sbom: { formats: ['spdx'], covers: 'anything' },
        'job-workflow-refs': 'octo-org/platform/.github/workflows/test.yml@refs/tags/v1',
      },
      approvals,
      windows: [{ days: ['mon', 'tue'], from: '09:00', to: '24:00', 'time-zone': 'Europe/Amsterdam' }],
      bypass: { rules: ['soak', 'window'], approvals: { minimum: 3 } },
    })
    expect(rest).toEqual({
      name: 'production',
      store: {
        kind: 's3',
        bucket: 'amzn-s3-demo-production',
        prefix: '',
        uri: 's3://amzn-s3-demo-production',
      },
      accountId: '012345678901',
      region: 'eu-central-1',
      after: 'staging',
      soak: 24 * hour,
      deployed: 'demanded',
      githubEnvironment: 'production',
      evidence: {
        tests: { minimum: 1, maxAge: 7 * 24 * hour },
        findings: {
          below: 'warning',
          allowed: [{ ruleId: 'js/x', reason: 'known', until: new Date('2026-01-31T00:00:00Z') }],
          maxAge: hour / 2,
        },
        sbom: { formats: ['spdx'], covers: 'anything' },
        workflowRefs: ['octo-org/platform/.github/workflows/test.yml@refs/tags/v1'],
      },
      approvals: {
        minimum: 2,
        independent: false,
        from: [
          { kind: 'user', id: 583231 },
          { kind: 'login', login: 'octocat' },
          { kind: 'team', organization: 'octo-org', slug: 'release-managers' },
        ],
        sources: ['pull-request'],
        unresolvedAuthors: 'allowed',
        baseline: 'a'.repeat(40),
      },
      windows: [{ days: ['mon', 'tue'], start: 540, end: 1440, timeZone: 'Europe/Amsterdam' }],
      bypass: { rules: ['soak', 'window'], approvals: expect.objectContaining({ minimum: 3 }) },
    })
    expect(promotionSigners).not.toEqual(deploymentSigners)
  })

  it('demands nothing of an environment that says nothing', () => {
    const environment = production({})
    expect(environment).toMatchObject({ soak: 0, deployed: 'not-demanded', evidence: {}, windows: [] })
    expect(environment).not.toHaveProperty('approvals')
    expect(environment).not.toHaveProperty('bypass')
  })

  it('takes the stricter of both for what approvals leave unsaid', () => {
    expect(production({ approvals: { minimum: 1 } }).approvals).toEqual({
      minimum: 1,
      independent: true,
      from: [],
      sources: ['environment', 'pull-request'],
      unresolvedAuthors: 'refused',
    })
  })

  it('demands that an SBOM covers every file, in either format, where the file says no more', () => {
    expect(production({ evidence: { sbom: {} } }).evidence.sbom).toEqual({
      formats: ['cyclonedx', 'spdx'],
      covers: 'files',
    })
  })

  it('lets the signers of promotions sign deployments where no others are named', () => {
    const { promotionSigners, deploymentSigners } = production({ deployments: undefined })
    expect(deploymentSigners).toEqual(promotionSigners)
  })

  it('reads where holds stand, and lets those who hold lift them where no others are named', () => {
    const { holds } = policyOf({ file: { holds: holdsFields } })
    expect(holds).toMatchObject({ store: { uri: 's3://amzn-s3-demo-holds' }, accountId: '111122223333' })
    expect(holds!.liftSigners).toEqual(holds!.signers)
  })

  it('reads who may lift holds where others are named', () => {
    const { holds } = policyOf({ file: { holds: { ...holdsFields, lift: [releaseEntry] } } })
    expect(holds!.liftSigners.parties.map(({ name }) => name)).toEqual([releaseEntry['subject']])
  })

  it('takes folders as stores', () => {
    const store = 'file:///srv/releases'
    const fields = { store, 'account-id': undefined, region: undefined }
    expect(production(fields).store).toEqual({ kind: 'directory', uri: store })
  })

  it('takes a $schema for editors', () => {
    expect(policyOf({ file: { $schema: './deploy-policy.schema.json' } }).releases).toEqual(['app'])
  })
})

describe('the signers of a policy', () => {
  it('are signing profiles under the built-in roots of AWS Signer', () => {
    const { parties, threshold } = policyOf(trusting([profile])).signers
    expect(threshold).toBe(1)
    expect(parties).toHaveLength(1)
    expect(parties[0]).toMatchObject({
      name: profile,
      trust: {
        statement: {
          level: 'strict',
          override: {},
          trustStores: ['signingAuthority:aws-signer-ts'],
          trustedIdentities: [profile],
        },
      },
    })
    expect(parties[0]!.trust.stores.get('signingAuthority:aws-signer-ts')).toHaveLength(1)
  })

  it('are known by the name that AWS gives them, however their ARN is written', () => {
    const misspelt = profile.replace(':/signing-profiles/', ':signing-profile/')
    expect(policyOf(trusting([misspelt])).signers.parties[0]!.name).toBe(profile)
  })

  it('can be one version of a profile', () => {
    const version = `${profile}/A1b2C3d4E5`
    expect(policyOf(trusting([version])).signers.parties[0]!.trust.statement.trustedIdentities).toEqual([
      version,
    ])
  })

  it('of another partition are checked with the root of that partition', () => {
    const govCloud = 'arn:aws-us-gov:signer:us-gov-west-1:111122223333:/signing-profiles/app_releases'
    expect(policyOf(trusting([govCloud])).signers.parties[0]!.trust.statement.trustStores).toEqual([
      'signingAuthority:aws-us-gov-signer-ts',
    ])
  })

  it('are checked with a store of the file where it has the name of a built-in one', () => {
    const { trust } = policyFields() as { trust: { stores: Record<string, string> } }
    const own = { ...trust.stores, 'signingAuthority:aws-signer-ts': trust.stores['ca:holds']! }
    const [party] = policyOf(trusting([profile], own)).signers.parties
    const [byFile] = policyOf({ file: { holds: holdsFields } }).holds!.signers.parties
    expect(party!.trust.stores.get('signingAuthority:aws-signer-ts')).toEqual(
      byFile!.trust.stores.get('ca:holds'),
    )
  })

  it('are certificates by subject and store, with timestamps where a store for them is named', () => {
    const { trust } = policyFields() as { trust: { stores: Record<string, string> } }
    const stores = { ...trust.stores, 'tsa:clock': trust.stores['ca:holds']! }
    const entry = { ...releaseEntry, 'timestamp-store': 'tsa:clock' }
    const [party] = policyOf(trusting([entry], stores)).signers.parties
    expect(party!.trust.statement).toMatchObject({
      trustStores: ['ca:releases', 'tsa:clock'],
      trustedIdentities: [`x509.subject: ${String(releaseEntry['subject'])}`],
    })
    expect([...party!.trust.stores.keys()]).toEqual(['ca:releases', 'tsa:clock'])
  })

  it('can be several of whom a number must have signed', () => {
    const signers = [profile, releaseEntry]
    expect(policyOf(trusting({ threshold: 2, signers })).signers).toMatchObject({ threshold: 2 })
  })

  it('have statements that the Notary Project takes', () => {
    const { signers, environments } = policyOf(trusting([profile, releaseEntry]))
    const parties = [signers, environments[0]!.promotionSigners].flatMap((set) => set.parties)
    const trustPolicies = parties.map(({ trust: { statement } }) => ({
      name: statement.name,
      signatureVerification: { level: statement.level },
      trustStores: statement.trustStores,
      trustedIdentities: statement.trustedIdentities,
    }))
    const document = Buffer.from(JSON.stringify({ version: '1.0', trustPolicies }))
    expect(parseTrustPolicy(document).trustPolicies).toHaveLength(3)
  })
})
