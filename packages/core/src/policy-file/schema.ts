/** The shape of deploy-policy.yml: what editors complete by, and what is checked before anything is made of it. */
import * as v from 'valibot'
import { accountId, fullRef, regionName, repositoryId, repositoryName } from '../values/texts.ts'
import { approvals, bypass, window } from './approval-schema.ts'
import { duration, evidence, workflows } from './evidence-schema.ts'
import { anyText, choice, fields, line, listOf, oneOrMany, text, yesOrNo } from './fields.ts'
import { signerSet, trust } from './signer-schema.ts'

const store = anyText({
  description: 'The store, as s3://bucket/prefix or file:///path.',
  examples: ['s3://amzn-s3-demo-bucket/releases'],
})
const account = text(accountId, {
  description: 'The AWS account that owns the store and that sessions must be in, in quotes.',
  examples: ['111122223333'],
})
const region = text(regionName, { description: "The region of the store's bucket.", examples: ['eu-west-1'] })

const repositoryIdNumber = v.union(
  [
    text(repositoryId, {
      description: 'The number of a repository: gh api repos/OWNER/NAME --jq .id',
      examples: ['1296269'],
    }),
    v.pipe(v.number(), v.safeInteger(repositoryId.allowed), v.minValue(1, repositoryId.allowed)),
  ],
  repositoryId.allowed,
)

const source = fields(
  {
    repository: oneOrMany(text(repositoryName, { description: 'owner/name', examples: ['octo-org/app'] }), {
      description: 'The repository that releases are built from.',
    }),
    'repository-id': v.exactOptional(
      oneOrMany(repositoryIdNumber, {
        description: "The repository's number, which survives a rename and cannot be registered again.",
      }),
    ),
    refs: v.exactOptional(
      oneOrMany(text(fullRef, { description: 'A full ref.', examples: ['refs/heads/main'] }), {
        description: 'The refs that releases are built from; any, unless given.',
      }),
    ),
    'job-workflow-refs': v.exactOptional(
      workflows(
        'Workflows that releases are signed in: where a reusable workflow signs, that one; pin them by @ref. Any, unless given.',
      ),
    ),
    'runner-environment': v.exactOptional(
      choice(['github-hosted', 'self-hosted'], { description: 'The kind of runner; either, unless given.' }),
    ),
    events: v.exactOptional(
      oneOrMany(
        text(
          { form: /^[a-z_]{1,50}$/, allowed: 'the name of an event such as push' },
          { description: 'The name of an event.', examples: ['push', 'workflow_dispatch'] },
        ),
        { description: 'Events that may start the run; any, unless given.' },
      ),
    ),
    claims: v.exactOptional(
      choice(['oidc-token', 'any'], {
        description:
          'oidc-token (the default): what is known about the run must come from its OIDC token. any: it may come from variables, which earlier steps can change.',
      }),
    ),
    state: v.exactOptional(
      choice(['clean', 'any'], {
        description:
          'clean (the default): the checkout must have been compared with its commit, and no file have differed. any: it may have changes.',
      }),
    ),
  },
  { description: 'Where releases must come from.' },
)

const environment = fields(
  {
    name: anyText({ description: 'The name of the environment.', examples: ['production'] }),
    store,
    'account-id': v.exactOptional(account),
    region: v.exactOptional(region),
    after: v.exactOptional(
      anyText({ description: 'The environment above that a release must come from. The first has none.' }),
    ),
    soak: v.exactOptional(duration('How long the release must have stood in the environment before.', '24h')),
    deployed: v.exactOptional(
      yesOrNo({
        description:
          'true: the release must have been deployed with success in the environment before. false is the default.',
      }),
    ),
    promotions: signerSet('Who may sign the records by which releases are let in.'),
    deployments: v.exactOptional(
      signerSet('Who may sign records of deployments; the signers of promotions, unless given.'),
    ),
    'github-environment': v.exactOptional(
      line({ description: 'The GitHub environment that the promoting job must name.' }),
    ),
    evidence: v.exactOptional(evidence),
    approvals: v.exactOptional(approvals),
    windows: v.exactOptional(
      listOf(window, { description: 'When releases may be let in; at any time, unless given.' }),
    ),
    bypass: v.exactOptional(bypass),
  },
  { description: 'One environment, and what lets a release into it.' },
)
export type EnvironmentEntry = v.InferOutput<typeof environment>

const holds = fields(
  {
    store,
    'account-id': v.exactOptional(account),
    region: v.exactOptional(region),
    signers: signerSet('Who may hold.'),
    lift: v.exactOptional(signerSet('Who may lift holds; the signers of holds, unless given.')),
  },
  { description: 'Where holds stand and who may place and lift them; without it, nothing can be held.' },
)

export const policyFile = fields(
  {
    $schema: v.exactOptional(anyText({ description: 'The URL of this schema, for editors.' })),
    version: v.pipe(v.literal(1, '1'), v.description('The version of this format.')),
    release: oneOrMany(
      text(
        {
          form: /^[A-Za-z0-9_*][A-Za-z0-9._*-]{0,127}$/,
          allowed: 'the name of a release, in which * stands for any characters',
        },
        {
          description: 'The name of a release, in which * stands for any characters.',
          examples: ['app', 'app-*'],
        },
      ),
      { description: 'The releases that this policy is for.' },
    ),
    trust,
    source,
    environments: listOf(environment, {
      description: 'The environments, in the order in which releases pass them.',
    }),
    holds: v.exactOptional(holds),
  },
  { description: 'What lets a release into an environment.' },
)
export type PolicyFile = v.InferOutput<typeof policyFile>
