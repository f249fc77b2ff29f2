import { describe, expect, it } from '@jest/globals'
import { encodeStatement, parseStatement } from '@secure-deploy/core/release/statement'
import type { Release } from '@secure-deploy/core/release/statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { run, signTestRelease } from '../../../support/releases.ts'

const { release, statement } = await signTestRelease()
const text = Buffer.from(statement).toString()

function edited(from: string, to: string): Uint8Array {
  if (!text.includes(from)) throw new Error(`the statement has no ${from}`)
  return Buffer.from(text.replace(from, to))
}

describe('encodeStatement', () => {
  it('writes in-toto Statement v1 with SLSA provenance v1', () => {
    expect(JSON.parse(text)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [
        {
          name: 'app.zip',
          digest: { sha256: sha256Of(Buffer.from('the application')) },
          annotations: { size: 15 },
        },
        { name: 'config/app.json' },
      ],
      predicate: {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: {
            workflow: {
              ref: 'refs/heads/main',
              repository: 'https://github.com/octo-org/app',
              path: '.github/workflows/release.yml',
            },
            securedeploy_release: { name: 'app', version: '1.0.0' },
          },
          resolvedDependencies: [
            {
              uri: 'git+https://github.com/octo-org/app@refs/heads/main',
              digest: { gitCommit: 'a'.repeat(40) },
            },
          ],
        },
        runDetails: {
          builder: { id: 'https://github.com/octo-org/app/.github/workflows/release.yml@refs/heads/main' },
          metadata: { invocationId: 'https://github.com/octo-org/app/actions/runs/1000/attempts/1' },
          byproducts: [{ name: 'report.xml' }],
        },
      },
    })
  })

  it('writes the same bytes whatever the order of the claims', () => {
    const claims = Object.fromEntries(Object.entries(run.claims).reverse()) as typeof run.claims
    expect(encodeStatement({ ...release, run: { ...run, claims } })).toEqual(statement)
  })
})

describe('parseStatement', () => {
  it.each([
    ['commit', { sha: '$(id)' }],
    ['repository', { repository: 'octo-org/app;id' }],
    ['repository, by a letter that lower case turns into another', { repository: 'o\u212a/app' }],
  ])('rejects claims whose %s has another form, whoever signed them', (_what, changed) => {
    const claims = { ...run.claims, ...changed }
    const hostile = encodeStatement({ ...release, run: { ...run, claims } })
    expect(() => parseStatement(hostile)).toThrow(errorWith('STATEMENT_MALFORMED'))
  })

  it('reads back what was written', () => {
    expect(parseStatement(statement)).toEqual(release)
  })

  it('reads everything that a release may carry', () => {
    const full: Release = {
      ...release,
      run: {
        claims: {
          ...run.claims,
          job_workflow_ref: 'o/r/.github/workflows/x.yml@refs/tags/v1',
          environment: 'dev',
        },
        claimsSource: 'oidc-token-accepted-by-sts',
        serverUrl: 'https://github.example.org',
      },
      source: { kind: 'modified', commit: 'b'.repeat(40), files: ['a.txt'] },
      environment: { ...release.environment, image: 'ubuntu24', imageVersion: '20261101.1' },
      files: release.files.map((file) => ({
        ...file,
        sha512: 'c'.repeat(128),
        digest: {
          ...file.digest,
          size: 9,
          parts: { partSize: 5, sha256: [file.digest.sha256, file.digest.sha256] },
        },
      })),
    }
    expect(parseStatement(encodeStatement(full))).toEqual(full)
  })

  it.each([
    ['a member that is not known', edited('{"_type"', '{"extra":1,"_type"')],
    ['a member twice', edited('"predicateType"', '"predicateType":"x","predicateType"')],
    ['white space', edited('{"_type"', '{ "_type"')],
    ['another statement type', edited('in-toto.io/Statement/v1', 'in-toto.io/Statement/v0.1')],
    ['another predicate type', edited('slsa.dev/provenance/v1', 'slsa.dev/provenance/v0.2')],
    ['another build type', edited('buildtypes/workflow/v1', 'buildtypes/workflow/v2')],
    [
      'no file',
      edited(text.slice(text.indexOf('"subject":'), text.indexOf(',"predicateType"')), '"subject":[]'),
    ],
    ['files out of order', edited('"name":"app.zip"', '"name":"zzz.zip"')],
    ['a file name that leaves its folder', edited('"name":"app.zip"', '"name":"../app.zip"')],
    ['a digest in capitals', edited(sha256Of(Buffer.from('{}')), sha256Of(Buffer.from('{}')).toUpperCase())],
    ['a negative size', edited('"size":15', '"size":-15')],
    ['a size as text', edited('"size":15', '"size":"15"')],
    ['a release name that is not allowed', edited('"name":"app","version"', '"name":"../app","version"')],
    [
      'a commit that differs from the claims',
      edited(`"gitCommit":"${'a'.repeat(40)}"`, `"gitCommit":"${'b'.repeat(40)}"`),
    ],
    [
      'a builder that differs from the claims',
      edited('"builder":{"id":"https://github.com/octo-org', '"builder":{"id":"https://github.com/evil'),
    ],
    [
      'a repository that differs from the claims',
      edited(
        '"repository":"https://github.com/octo-org/app"',
        '"repository":"https://github.com/octo-org/other"',
      ),
    ],
    ['no claim of the run', edited('"run_id":"1000",', '')],
    ['claims of no known source', edited('"oidc-token"', '"hearsay"')],
    ['a source state that is not known', edited('"kind":"clean"', '"kind":"fine"')],
    ['a time that is none', edited('T12:00:00Z"', 'T25:00:00Z"')],
    ['a time with an offset', edited('T12:00:00Z"', 'T12:00:00+01:00"')],
    ['text that is not JSON', Buffer.from('{')],
    ['a list', Buffer.from('[]')],
  ])('refuses %s', (_, bytes) => {
    expect(() => parseStatement(bytes)).toThrow(errorWith('STATEMENT_MALFORMED'))
  })
})
