/** What `secure-deploy init` writes, held against the templates, the reusable workflows and the policy that it writes it for. */
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { filesOf } from '@secure-deploy/cli/set-up/files'
import { policyFile } from '@secure-deploy/cli/set-up/names'
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import { openPoints } from '@secure-deploy/core/policy-file/open-points'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { parse } from 'yaml'
import { deploymentsIn, stacksOf } from '../support/aws/documented-stacks.ts'
import { type World, worldOf } from '../support/aws/stack-world.ts'
import { makeChain, toPem } from '../support/certificates.ts'
import { everyBlock } from '../support/documents/blocks.ts'
import { callsIn } from '../support/documents/script-calls.ts'
import { runAwsScript } from '../support/set-up-scripts.ts'
import { oneAccount, setUpWith, suiteCommit, threeAccounts } from '../support/set-ups.ts'
import { recordedTerminal } from '../support/terminal.ts'
import { makeWorkspace } from '../support/workspace.ts'

interface Job {
  readonly uses?: string
  readonly environment?: string
  readonly with?: Readonly<Record<string, string>>
  readonly steps?: readonly { readonly with: Readonly<Record<string, string>> }[]
}

const names = ['', 'development', 'staging', 'production']
const identities = Object.fromEntries(
  names.map((profile, index) => {
    const account = threeAccounts[Math.max(0, index - 1)] ?? ''
    return [profile, `arn:aws:sts::${account}:assumed-role/stack-administrator/octocat`]
  }),
)

const kms = setUpWith(
  {
    ...oneAccount,
    'signer-kind': ['kms'],
    'certificate-subject': ['CN=releases,O=octo-org,ST=WA,C=US'],
    'certificate-root': ['root.pem'],
    'certificate-chain': ['chain.pem'],
  },
  toPem(makeChain().root.certificate),
)

function worldMadeBy(setUp: SetUp): World {
  const { status, stderr, calls } = runAwsScript(setUp, { identities })
  if (status !== 0) throw new Error(stderr)
  return worldOf(stacksOf(deploymentsIn(calls)))
}

function text(setUp: SetUp, path: string): string {
  const file = filesOf(setUp).find((one) => one.path === path)
  if (file === undefined) throw new Error(`no file ${path}`)
  return file.text
}

function jobs(setUp: SetUp, workflow: string): readonly Job[] {
  const { jobs: all } = parse(text(setUp, `.github/workflows/${workflow}.yml`)) as {
    readonly jobs: Readonly<Record<string, Job>>
  }
  return Object.values(all)
}

/** What GitHub says of a job that takes a role. */
function claims(workflowRef: string, environment: string | undefined): Readonly<Record<string, string>> {
  const context = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`
  return {
    aud: 'sts.amazonaws.com',
    sub: `repo:octo-org/app:${context}`,
    repository_id: '1296269',
    ref: 'refs/heads/main',
    job_workflow_ref: workflowRef,
    ...(environment === undefined ? {} : { environment }),
  }
}

interface Taking {
  readonly role: string
  readonly claims: Readonly<Record<string, string>>
}

/** Every role that a job of the written workflows takes, with what GitHub says of that job. */
function takings(setUp: SetUp): readonly Taking[] {
  const nameOf = (arn: string | undefined) => arn?.split('/').at(-1) ?? ''
  const called = ['release', 'promote', 'deploy'].flatMap((workflow) =>
    jobs(setUp, workflow).flatMap(({ uses = '', with: given = {} }) =>
      Object.entries(given)
        .filter(([input]) => input.endsWith('role-to-assume'))
        .map(([, arn]) => ({ role: nameOf(arn), claims: claims(uses, given['environment']) })),
    ),
  )
  const own = ['hold', 'lift'].flatMap((workflow) =>
    jobs(setUp, workflow).flatMap(({ environment, steps = [] }) =>
      steps.map((step) => ({
        role: nameOf(step.with['role-to-assume']),
        claims: claims(`octo-org/app/.github/workflows/${workflow}.yml@refs/heads/main`, environment),
      })),
    ),
  )
  return [...called, ...own]
}

describe.each([
  ['one account', setUpWith(oneAccount)],
  ['an account for each environment', setUpWith()],
  ['a key of AWS KMS', kms],
])('a set-up of %s', (_, setUp) => {
  const world = worldMadeBy(setUp)

  it('has a policy that can be used', () => {
    const policy = parseDeployPolicy(Buffer.from(text(setUp, policyFile)), policyFile)
    expect(policy.environments.map(({ name }) => name)).toEqual(['development', 'staging', 'production'])
    const kinds = openPoints(policy, new Date('2026-01-01T00:00:00Z')).map(({ id }) => id)
    const accounts = new Set(setUp.environments.map(({ accountId }) => accountId))
    expect(new Set(kinds)).toEqual(new Set(accounts.size === 1 ? ['account-shared'] : []))
  })

  it('takes every role of its stacks, and no other', () => {
    const taken = new Set(takings(setUp).map(({ role }) => role))
    expect([...taken].toSorted()).toEqual(world.roles.map(({ name }) => name).toSorted())
  })

  it('lets each job take the role that it names', () => {
    const refused = takings(setUp).filter((one) => !world.assumes(world.role(one.role), one.claims))
    expect(refused).toEqual([])
  })

  it('lets no job of a workflow that its team can change take a role, but to hold and to lift', () => {
    const all = takings(setUp).map((one) => ({
      ...one,
      claims: { ...one.claims, job_workflow_ref: 'octo-org/app/.github/workflows/ci.yml@refs/heads/main' },
    }))
    expect(all.filter((one) => world.assumes(world.role(one.role), one.claims))).toEqual([])
  })

  it('signs with the signers that its policy trusts', () => {
    const outputs = new Set(world.stacks.flatMap((stack) => Object.values(stack.outputs)))
    const used = ['promote', 'deploy'].flatMap((workflow) =>
      jobs(setUp, workflow).flatMap(({ with: given }) => given?.['signer'] ?? []),
    )
    expect(used).toHaveLength(6)
    for (const signer of used) {
      expect(outputs).toContain(signer)
      expect(text(setUp, policyFile)).toContain(signer)
    }
  })

  it.each(['hold', 'lift'])('loses no run of %s to one that is started after it', (workflow) => {
    const { concurrency } = parse(text(setUp, `.github/workflows/${workflow}.yml`)) as {
      readonly concurrency: { readonly group: string }
    }
    expect(concurrency.group).toContain('${{ github.run_id }}')
  })

  it('calls the suite at one commit alone', () => {
    const references = filesOf(setUp).flatMap(({ text: written }) =>
      [...written.matchAll(/secure-deploy-actions\/\S+@(\w+)/g)].map(([, commit]) => commit),
    )
    expect(new Set(references)).toEqual(new Set([suiteCommit]))
  })
})

it('takes the flags that the README shows', async () => {
  const calls = everyBlock()
    .filter(({ file, language }) => file === 'README.md' && language === 'sh')
    .flatMap(({ text: block }) => callsIn(block))
  const shown = calls.filter(({ args }) => args[1] === 'init').map(({ args }) => args.slice(1))
  const [words = []] = shown.filter((args) => args.length > 1)
  const terminal = recordedTerminal({ cwd: makeWorkspace().path })
  expect([await runCommandLine(words, terminal), terminal.complained]).toEqual([0, []])
  expect(shown).toHaveLength(2)
})
