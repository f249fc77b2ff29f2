/** The chain under the roles, buckets and keys that the templates of infrastructure/ make: all that it needs is granted, and what it must not do is not. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { toPem } from '../support/certificates.ts'
import { given, type Inputs } from '../support/chain.ts'
import { policyText } from '../support/policies.ts'
import { runStep, type StepResult } from '../support/runner.ts'
import { startTemplatedCloud, type TemplatedCloud } from '../support/templated-cloud.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace, type Workspace } from '../support/workspace.ts'

const version = { 'release-name': 'app', 'release-version': '1.0.0' }
const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }
const folder = temporaryFolder()
let workspace: Workspace
let cloud: TemplatedCloud
let policy: Inputs

beforeAll(async () => {
  workspace = makeWorkspace()
  cloud = await startTemplatedCloud(workspace.commit)
  policy = placePolicy()
})
afterAll(() => cloud?.stop())

interface Doing {
  readonly action: string
  readonly role: string
  readonly environment?: string
  readonly inputs: Inputs
}

async function does({ action, role, environment, inputs }: Doing): Promise<StepResult> {
  const env = cloud.job(environment)
  return runStep({ action, inputs: given({ ...cloud.as(role), ...inputs }), workspace: workspace.path, env })
}

/** A deploy policy of three environments over what the stacks made, where policies stand. */
function placePolicy(): Inputs {
  const { account, output } = cloud
  const where = { 'account-id': account.accountId, region: account.region }
  const environment = (name: string, store: string, rest: object = {}) => ({
    name,
    store: `s3://amzn-s3-demo-${store}`,
    ...where,
    promotions: [output(`app-${name}`, 'PromotionSigner')],
    deployments: [output(`app-${name}`, 'DeploymentSigner')],
    ...rest,
  })
  const text = policyText({
    version: 1,
    release: 'app',
    trust: {
      stores: { 'signingAuthority:aws-signer-ts': toPem(account.signer.authority.root) },
      releases: [output('app-signing', 'Signer')],
    },
    source: { repository: 'octo-org/octo-repo', claims: 'oidc-token' },
    environments: [
      environment('development', 'dev'),
      environment('staging', 'staging', { after: 'development' }),
      environment('production', 'production', { after: 'staging', deployed: true }),
    ],
    holds: {
      store: 's3://amzn-s3-demo-holds',
      ...where,
      signers: [output('app-holds', 'HoldSigner')],
      lift: [output('app-holds', 'LiftSigner')],
    },
  })
  const protection = { encryption: 'aws:kms', keyArn: output('policies', 'PolicyKeyArn') }
  const body = Buffer.from(text)
  const object = {
    key: 'deploy-policy.yml',
    body,
    sha256: undefined,
    checksumType: 'FULL_OBJECT',
    protection,
  }
  account.s3.storage.add('amzn-s3-demo-policies', { ...object, checksumType: 'FULL_OBJECT' })
  return {
    policy: 's3://amzn-s3-demo-policies/deploy-policy.yml',
    'policy-digest': `sha256:${sha256Of(body)}`,
  }
}

const sign = () =>
  does({
    action: 'sign-artifact',
    role: 'app-sign',
    inputs: {
      ...version,
      ...patterns,
      ...policy,
      signer: cloud.output('app-signing', 'Signer'),
      'output-path': folder,
    },
  })

const upload = (role = 'app-push', environment?: string) =>
  does({
    action: 'upload-artifact',
    role,
    ...(environment === undefined ? {} : { environment }),
    inputs: {
      ...patterns,
      'bundle-path': join(folder, 'release.bundle.json'),
      store: 's3://amzn-s3-demo-dev',
      'object-lock-mode': 'GOVERNANCE',
      'object-lock-retain-days': '30',
    },
  })

const promote = (environment: string, role = `app-promote-${environment}`) =>
  does({
    action: 'promote-artifact',
    role,
    environment,
    inputs: {
      ...version,
      ...policy,
      environment,
      signer: cloud.output(`app-${environment}`, 'PromotionSigner'),
    },
  })

const verify = (environment: string, role = `app-pull-${environment}`) =>
  does({
    action: 'verify-signature',
    role,
    environment,
    inputs: { ...version, ...policy, environment, 'source-repository': undefined },
  })

const record = (environment: string, digest: string, role = `app-record-${environment}`) =>
  does({
    action: 'record-deployment',
    role,
    environment,
    inputs: {
      ...version,
      'bundle-digest': digest,
      environment,
      outcome: 'success',
      target: 'arn:aws:lambda:eu-west-1:111122223333:function:app',
      store: `s3://amzn-s3-demo-${environment}`,
      signer: cloud.output(`app-${environment}`, 'DeploymentSigner'),
      'trust-store': rootFolder(),
    },
  })

const hold = (inputs: Inputs, role: string, environment?: string) =>
  does({
    action: 'hold-release',
    role,
    ...(environment === undefined ? {} : { environment }),
    inputs: {
      ...version,
      reason: 'a leak',
      store: 's3://amzn-s3-demo-holds',
      'trust-store': rootFolder(),
      ...inputs,
    },
  })

/** The root of the doubles, for steps that sign without a policy. */
function rootFolder(): string {
  workspace.write(
    'trust/truststore/x509/signingAuthority/aws-signer-ts/root.pem',
    toPem(cloud.account.signer.authority.root),
  )
  return 'trust'
}

function succeeded(result: StepResult): StepResult {
  if (result.exitCode !== 0) throw new Error(result.stdout)
  return result
}

describe('the chain under the templates', () => {
  it('goes from signing to production, each step by its own role', async () => {
    succeeded(await sign())
    expect(succeeded(await upload()).outputs['outcome']).toBe('created')
    expect(succeeded(await promote('development')).outputs['outcome']).toBe('created')
    expect(succeeded(await promote('staging')).outputs['outcome']).toBe('created')
    const { outputs } = succeeded(await verify('staging'))
    succeeded(await record('staging', outputs['bundle-digest'] ?? ''))
    expect(succeeded(await promote('production')).outputs['outcome']).toBe('created')
    succeeded(await verify('production'))
  })

  it('is refused nothing on the way but what the actions can do without', () => {
    const refused = cloud.judged.filter(({ allowed }) => !allowed)
    // Whether an object is missing is told to none of them, so each of them goes without being told.
    const asked = [...new Set(refused.map(({ role, action }) => `${role} ${action}`))].toSorted()
    expect(asked).toEqual([
      'app-promote-development s3:ListBucket',
      'app-promote-production s3:ListBucket',
      'app-promote-staging s3:ListBucket',
    ])
  })

  it('uploads and promotes again without a change', async () => {
    expect(succeeded(await upload()).outputs['outcome']).toBe('unchanged')
    expect(succeeded(await promote('staging')).outputs['outcome']).toBe('unchanged')
  })

  it('stops at a hold and goes on when it is lifted', async () => {
    const signer = cloud.output('app-holds', 'HoldSigner')
    const held = succeeded(await hold({ signer }, 'app-hold'))
    expect((await verify('production')).errors).toEqual(['RULE_FAILED'])
    const lift = { mode: 'lift', hold: held.outputs['hold'], signer: cloud.output('app-holds', 'LiftSigner') }
    succeeded(await hold(lift, 'app-lift', 'lift'))
    succeeded(await verify('production'))
  })
})

describe('a role of the templates in the wrong hands', () => {
  it.each<[string, () => Promise<StepResult>, string]>([
    [
      'uploads nothing as the pull role',
      () => upload('app-pull-development', 'development'),
      'AWS_ACCESS_DENIED',
    ],
    [
      'uploads nothing as the record role',
      () => upload('app-record-development', 'development'),
      'AWS_ACCESS_DENIED',
    ],
    ['verifies nothing as the push role of another job', () => verify('staging', 'app-push'), 'STS_REFUSED'],
    [
      'promotes nothing as the role of another environment',
      () => promote('production', 'app-promote-staging'),
      'STS_REFUSED',
    ],
    [
      'records nothing as the pull role',
      () => record('staging', `sha256:${'0'.repeat(64)}`, 'app-pull-staging'),
      'AWS_ACCESS_DENIED',
    ],
    [
      'lifts nothing as the hold role',
      () =>
        hold(
          { mode: 'lift', hold: `sha256:${'0'.repeat(64)}`, signer: cloud.output('app-holds', 'LiftSigner') },
          'app-hold',
        ),
      'AWS_ACCESS_DENIED',
    ],
    [
      'lifts nothing outside of the environment for it',
      () =>
        hold(
          { mode: 'lift', hold: `sha256:${'0'.repeat(64)}`, signer: cloud.output('app-holds', 'LiftSigner') },
          'app-lift',
        ),
      'STS_REFUSED',
    ],
  ])('%s', async (_what, attempt, code) => {
    expect((await attempt()).errors).toEqual([code])
  })
})
