/** What the actions use each role of the templates for: the sessions that they open with it, and where in them they do something. */
import {
  admitStatements,
  getStatements,
  listStatements,
  objectStatements,
  type PolicyStatement,
  promoteStatements,
  putStatements,
  readStatements,
  recordStatements,
  revocationStatements,
  signStatements,
  sourceRecordStatements,
  uploadStatements,
} from '@secure-deploy/aws/session-policy'
import { scopePrefix } from '@secure-deploy/core/records/hold'
import { holdsPrefix, recordPrefix, type ReleaseId } from '@secure-deploy/core/release/layout'
import { region, type Setup } from './documented-stacks.ts'
import type { Ask } from './iam-evaluation.ts'
import { arnsIn, functionIn, releases } from './stack-requests.ts'
import type { World } from './stack-world.ts'

/** What one action does with its role: the sessions that it opens, and where in them it does something. */
export interface Use {
  readonly sessions: readonly (readonly PolicyStatement[])[]
  /** Absent where it may do all that its sessions ask for. */
  readonly touches?: (ask: Ask) => boolean
}

const retention = 'object-lock'
const multipart = 'needed'
const inStore = (bucket: string) => ({ region, bucket, prefix: '' })

/** Puts and their like under keys of these forms, and everything else. */
function writing(forms: readonly RegExp[], except?: RegExp): NonNullable<Use['touches']> {
  return ({ action, resource }) => {
    const key = resource.replace(/^[^/]*\//, '')
    return !/^s3:(put|abort)/.test(action) || (forms.some((form) => form.test(key)) && !except?.test(key))
  }
}

/** Files in folders of such names cannot be told from records by the patterns of IAM, and are refused. */
const mistakable = {
  forRecords: /\/files\/.+\/records\/(promotion|deployment)\//,
  forDeployments: /\/files\/.+\/records\/deployment\//,
}

const written = {
  bundle: /^releases\/[^/]+\/[^/]+\/release\.bundle\.json$/,
  files: /^releases\/[^/]+\/[^/]+\/files\//,
  evidence: /^releases\/[^/]+\/[^/]+\/evidence\//,
  attempts: /^releases\/[^/]+\/[^/]+\/attempts\//,
  promotions: /^releases\/[^/]+\/[^/]+\/records\/promotion\/[0-9a-f]{64}\.bundle\.json$/,
  deployments: /^releases\/[^/]+\/[^/]+\/records\/deployment\/[0-9a-f]{64}\.bundle\.json$/,
  arrivals: /^arrivals\//,
}

export interface Sources {
  readonly world: World
  /** ARNs of signing profiles by the template's output. */
  readonly signer: (stack: string, output: string) => string
}

const policyFile = objectStatements({ region, bucket: 'amzn-s3-demo-policies' }, [
  'deploy-policy.yml',
  'deploy-policy.yml.bundle.json',
])
const holds = [
  ...listStatements(inStore('amzn-s3-demo-holds'), [holdsPrefix]),
  ...getStatements(inStore('amzn-s3-demo-holds'), holdsPrefix),
]
const buckets = {
  development: 'amzn-s3-demo-dev',
  staging: 'amzn-s3-demo-staging',
  production: 'amzn-s3-demo-production',
}
type Environment = keyof typeof buckets

/** Every profile of the accounts whose signatures are looked at; which of them count, the deploy policy says. */
function trusted({ world }: Sources, accountIds: readonly string[]): readonly PolicyStatement[] {
  const profiles = arnsIn(world).profiles.filter((arn) => accountIds.includes(arn.split(':')[4] ?? ''))
  return revocationStatements(profiles)
}

function signUses(sources: Sources, accountIds: readonly string[]): readonly Use[] {
  const revocation = trusted(sources, accountIds)
  return [
    { sessions: [signStatements(sources.signer('app-signing', 'Signer'))] },
    {
      sessions: [
        [...policyFile, ...revocation],
        [...holds, ...revocation],
      ],
    },
  ]
}

const pushUses: readonly Use[] = [
  {
    sessions: releases.map((release) =>
      uploadStatements({ ...inStore(buckets.development), release, retention, multipart }),
    ),
    touches: writing(
      [written.bundle, written.files, written.evidence, written.attempts],
      mistakable.forRecords,
    ),
  },
]

function pullUses(sources: Sources, environment: Environment, accountIds: readonly string[]): readonly Use[] {
  const revocation = trusted(sources, accountIds)
  const read = (release: ReleaseId) => {
    const store = { ...inStore(buckets[environment]), release }
    return [...readStatements(store), ...sourceRecordStatements(store), ...revocation]
  }
  return [{ sessions: [...releases.map(read), [...policyFile, ...revocation], [...holds, ...revocation]] }]
}

function promoteUses(
  sources: Sources,
  environment: Environment,
  accountIds: readonly string[],
): readonly Use[] {
  const revocation = trusted(sources, accountIds)
  const before = ({ staging: 'development', production: 'staging' } as const)[
    environment as 'staging' | 'production'
  ]
  const promote = (release: ReleaseId) => {
    const target = { ...inStore(buckets[environment]), release, retention, multipart } as const
    if (before === undefined) return [...admitStatements(target), ...recordStatements(target, target)]
    const source = { ...inStore(buckets[before]), release }
    return [...promoteStatements(source, target), ...recordStatements(source, target)]
  }
  const moved = before === undefined ? [] : [written.bundle, written.files, written.evidence]
  return [
    {
      sessions: releases.map(promote),
      touches: writing([...moved, written.promotions, written.arrivals], mistakable.forDeployments),
    },
    { sessions: [signStatements(sources.signer(`app-${environment}`, 'PromotionSigner'))] },
    {
      sessions: [
        [...policyFile, ...revocation],
        [...holds, ...revocation],
      ],
    },
  ]
}

function recordUses({ signer }: Sources, environment: Environment): readonly Use[] {
  return [
    {
      sessions: [
        ...releases.map((release) =>
          putStatements({ ...inStore(buckets[environment]), retention }, recordPrefix(release, 'deployment')),
        ),
        signStatements(signer(`app-${environment}`, 'DeploymentSigner')),
      ],
      touches: writing([written.deployments]),
    },
  ]
}

/** What the command of the README does, which the suite leaves to its caller: fetch what was verified, and bring it to a function. */
function deployUses(environment: Environment, accountId: string): readonly Use[] {
  const read = releases.map((release) => readStatements({ ...inStore(buckets[environment]), release }))
  const update: PolicyStatement = {
    Effect: 'Allow',
    Action: [
      'lambda:GetFunction',
      'lambda:GetFunctionConfiguration',
      'lambda:UpdateFunctionCode',
      'lambda:PublishVersion',
      'lambda:GetAlias',
      'lambda:UpdateAlias',
    ],
    Resource: [functionIn(accountId, environment)],
  }
  return [{ sessions: [...read, [update]] }]
}

function holdUses({ signer }: Sources, output: 'HoldSigner' | 'LiftSigner'): readonly Use[] {
  const scopes = [
    { kind: 'name', name: releases[0].name },
    { kind: 'environment', environment: 'production' },
    { kind: 'signer', signer: 'any' },
    ...releases.map((release) => ({ kind: 'release', ...release }) as const),
  ] as const
  return [
    {
      sessions: [
        ...scopes.map((scope) =>
          putStatements({ ...inStore('amzn-s3-demo-holds'), retention }, scopePrefix(scope)),
        ),
        signStatements(signer('app-holds', output)),
      ],
    },
  ]
}

/** Nothing of this suite puts a policy; whatever does needs as much as putting any other object. */
const policyPushUses: readonly Use[] = [
  {
    sessions: [
      putStatements({ ...inStore('amzn-s3-demo-policies'), retention }, 'deploy-policy.yml'),
      putStatements({ ...inStore('amzn-s3-demo-policies'), retention }, 'deploy-policy.yml.bundle.json'),
    ],
  },
]

/** By the account: whose signatures its roles look at. */
const looksAt: Readonly<Record<Setup, Readonly<Record<Environment, readonly string[]>>>> = {
  'One account': {
    development: ['111122223333'],
    staging: ['111122223333'],
    production: ['111122223333'],
  },
  'An account for each environment': {
    development: ['111122223333', '777788889999'],
    staging: ['444455556666', '111122223333', '777788889999'],
    production: ['777788889999', '111122223333', '444455556666'],
  },
}

/** By the name of the role. */
export function usesOf(setup: Setup, sources: Sources): Readonly<Record<string, readonly Use[]>> {
  const { development, staging, production } = looksAt[setup]
  const control = setup === 'One account' ? '111122223333' : '777788889999'
  return {
    'app-sign': signUses(sources, [control]),
    'app-push': pushUses,
    'app-pull-development': pullUses(sources, 'development', development),
    'app-pull-staging': pullUses(sources, 'staging', staging),
    'app-pull-production': pullUses(sources, 'production', production),
    'app-promote-development': promoteUses(sources, 'development', development),
    'app-promote-staging': promoteUses(sources, 'staging', staging),
    'app-promote-production': promoteUses(sources, 'production', production),
    'app-record-development': recordUses(sources, 'development'),
    'app-record-staging': recordUses(sources, 'staging'),
    'app-record-production': recordUses(sources, 'production'),
    'app-deploy-development': deployUses('development', development[0] ?? ''),
    'app-deploy-staging': deployUses('staging', staging[0] ?? ''),
    'app-deploy-production': deployUses('production', production[0] ?? ''),
    'app-hold': holdUses(sources, 'HoldSigner'),
    'app-lift': holdUses(sources, 'LiftSigner'),
    'policies-sign': [{ sessions: [signStatements(sources.signer('policies', 'PolicySigner'))] }],
    'policies-push': policyPushUses,
  }
}
