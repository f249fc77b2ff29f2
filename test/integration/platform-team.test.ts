/** The commands and files of docs/platform-team.md, as a reader copies them; platform-team-way.test.ts walks the way that comes of them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { sourceFile } from '@secure-deploy/tools/workflow-sources'
import { parse } from 'yaml'
import { read } from '../contract/repository-files.ts'
import { accountOf } from '../support/aws/documented-stacks.ts'
import { decide, type Statement } from '../support/aws/iam-evaluation.ts'
import { properly } from '../support/aws/stack-requests.ts'
import { type World, worldOf } from '../support/aws/stack-world.ts'
import type { Stack } from '../support/aws/stacks.ts'
import type { Followed } from './support/followed-page.ts'
import { actionlint, shellcheck, zizmorOf } from './support/linted.ts'
import { profilesIn } from './support/one-account-team.ts'
import {
  commands,
  copies,
  followPage,
  nextCommit,
  page,
  platformWorkflows,
  platformReference,
  policySignerOf,
  stacksAfterEachRound,
  teamPolicy,
  teamWorkflows,
} from './support/platform-team.ts'
import { environments, reference } from './support/team-run.ts'

const clean = { exitCode: 0, printed: '' }
const nothingFound = { exitCode: 0, printed: expect.stringMatching(/^No findings to report/) }
const control = accountOf('control')

/** What the page says of a team that comes in later, and how large its parameters become. */
const later = [
  `teams+=(shop:octo-org/shop:1296271)
logs
shared
control_policy
profiles shop
stacks shop octo-org/shop 1296271
for one in development staging; do guard octo-org/shop "$one"; done
guard octo-org/shop production 8765433
starters shop`,
  `for number in 1 2 3 4 5 6 7 8; do teams+=("team-$number:octo-org/team-$number:129630$number"); done
obeying
shared
control_policy`,
]

let followed: Followed
let rounds: readonly (readonly Stack[])[]
let set: readonly Stack[]
let world: World

beforeAll(async () => {
  followed = await followPage(later)
  rounds = stacksAfterEachRound(followed)
  set = rounds[0] ?? []
  world = worldOf(set)
})

/** Everything that is written in the names of the first set-up. */
function written(): string {
  const workflows = [platformWorkflows(followed, set), teamWorkflows(followed, 'app', set)]
  return [teamPolicy(), ...workflows.flatMap((named) => Object.values(named))].join('\n')
}

describe(page, () => {
  it('has commands that all succeed', () => {
    const { printed, status, stderr } = followed
    expect([printed.length - 1, status, stderr]).toEqual([commands.length + later.length, 0, ''])
  })

  it('has commands in which shellcheck finds nothing', () => {
    const script = `set -euo pipefail\n${commands.map(({ text }) => text).join('\n')}`
    expect(shellcheck(script)).toEqual(clean)
  })

  it('makes what every account has, what all teams share, and the stacks of a team', () => {
    expect(set.map(({ place }) => `${place.accountId} ${place.name}`)).toEqual([
      ...['control', ...environments].map((name) => `${accountOf(name)} github-oidc`),
      ...['control', ...environments].map((name) => `${accountOf(name)} logs`),
      `${control} policies`,
      `${control} holds`,
      `${control} app-signing`,
      ...environments.flatMap((name) => [
        `${accountOf(name)} app-${name}`,
        `${accountOf(name)} app-deploy-${name}`,
      ]),
    ])
  })

  it('makes every signing profile that it names in its account, and no other', () => {
    const given = set.flatMap(({ place, resources }) =>
      resources.flatMap(({ type, arn }) =>
        type === 'AWS::Signer::SigningProfile' ? [`${place.accountId} ${arn.split('/').at(-1)}`] : [],
      ),
    )
    const named = [...written().matchAll(/arn:aws:signer:eu-west-1:(\d+):\/signing-profiles\/(\w+)/g)]
    const made = profilesIn(followed)
      .filter(({ name }) => !name.startsWith('shop_'))
      .map(({ by, name }) => `${accountOf(by)} ${name}`)
    expect(new Set(named.map(([, account, name]) => `${account} ${name}`))).toEqual(
      new Set([...made, ...given]),
    )
  })

  it('names roles in the accounts in which they are', () => {
    const named = new Set(written().match(/arn:aws:iam::\d+:role\/[\w-]+/g))
    expect(named.size).toBeGreaterThan(17)
    const made = new Set(world.roles.map(({ arn }) => arn))
    expect([...named].filter((arn) => !made.has(arn))).toEqual([])
  })

  it('has a policy that can be used, and says what it leaves open', () => {
    expect(() => parseDeployPolicy(Buffer.from(teamPolicy()), page)).not.toThrow()
    const printed =
      followed.printed[commands.findIndex(({ text: one }) => one.includes('policy check'))] ?? ''
    expect(printed).toContain('into development, then staging, then production')
    expect(printed).not.toMatch(/^ +account/m)
  })

  it('guards the environments of both repositories, those with reviewers by a team', () => {
    const made = followed.gitHub
      .filter(({ args }) => args.includes('PUT') && !args.some((arg) => arg.includes('/shop/')))
      .map(({ args, input }) => {
        const { reviewers } = JSON.parse(input) as { readonly reviewers: readonly object[] }
        return [args.find((arg) => arg.startsWith('repos/'))?.replace('repos/octo-org/', ''), reviewers]
      })
    const team = (id: number) => [{ type: 'Team', id }]
    expect(Object.fromEntries(made)).toEqual({
      'platform/environments/policies': team(7654321),
      'platform/environments/lift': team(7654321),
      'app/environments/development': [],
      'app/environments/staging': [],
      'app/environments/production': team(8765432),
    })
  })

  it('starts workflows by inputs that they have', () => {
    const started = followed.gitHub.filter(({ args: [, verb] }) => verb === 'run')
    expect(started.length).toBeGreaterThan(3)
    const files = { ...platformWorkflows(followed, set), ...teamWorkflows(followed, 'app', set) }
    for (const { args } of started) {
      const { on } = parse(files[args[2]?.replace('.yml', '') ?? ''] ?? '') as {
        readonly on: { readonly workflow_dispatch: { readonly inputs: Record<string, object> } }
      }
      const given = args.flatMap((arg) => /^([\w-]+)=/.exec(arg)?.[1] ?? [])
      expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(expect.arrayContaining(given))
    }
  })
})

describe('the files that it writes for a team', () => {
  it('are the starters, those that promote and deploy once for each environment', () => {
    const files = ['deploy', 'promote'].flatMap((name) => environments.map((one) => `${name}-${one}`))
    expect(Object.keys(teamWorkflows(followed, 'app', set)).toSorted()).toEqual(
      [...files, 'release'].toSorted(),
    )
  })

  it('have nothing left of the one account of the starters, and name no policy', () => {
    const texts = Object.values(teamWorkflows(followed, 'app', set)).join('\n')
    expect(texts).not.toMatch(/policy:|policies|amzn-s3-demo-(dev|production)\b|Copy to/)
  })

  it.each(['app', 'shop'])('give the workflows of the platform what those take, cleanly: %s', (team) => {
    const last = rounds.at(-1) ?? []
    const texts = Object.entries(teamWorkflows(followed, team, last))
    // By other names than those of the workflows that they call, which stand beside them.
    const callers = Object.fromEntries(texts.map(([name, text]) => [`${team}-${name}`, text]))
    const local = texts.map(([name, text]) => [
      `${team}-${name}`,
      text.replace(/uses: octo-org\/platform\/(\S+)@\S+/, 'uses: ./$1'),
    ])
    const beside = { ...copies(followed, last), ...(Object.fromEntries(local) as Record<string, string>) }
    expect(actionlint(beside)).toEqual(clean)
    expect(zizmorOf(callers)).toEqual(nothingFound)
  })

  it('name the commit that was trusted last when they were written', () => {
    for (const text of Object.values(teamWorkflows(followed, 'shop', rounds.at(-1) ?? [])))
      expect(text).toContain(`@${nextCommit}\n`)
  })
})

describe('the workflows of the platform', () => {
  it('let no caller say which policy is obeyed', () => {
    const texts = Object.values(copies(followed, set))
    expect(texts.join('\n')).not.toMatch(/inputs\.policy/)
    const policy = `policy: s3://amzn-s3-demo-policies/\${{ inputs.release-name || github.event.repository.name }}.deploy-policy.yml?expectedBucketOwner=${control}`
    expect(texts.map((text) => text.split(policy).length - 1)).toEqual([1, 2, 1])
    expect(
      texts.map((text) => text.split(`policy-trusted-signers: ${policySignerOf(set)}`).length - 1),
    ).toEqual([1, 2, 1])
    const inputs = texts.flatMap((text) => {
      const { on } = parse(text) as { readonly on: { readonly workflow_call: { readonly inputs: object } } }
      return Object.keys(on.workflow_call.inputs)
    })
    expect(inputs.filter((name) => name.startsWith('policy'))).toEqual([])
  })

  it('are else those of this suite', () => {
    for (const [name, text] of Object.entries(copies(followed, set))) {
      const policies = /polic/i
      const lines = (one: string) =>
        one.split('\n').filter((line) => !policies.test(line) && line.trim() !== '')
      const source = new Set(lines(read(sourceFile(name))))
      expect(lines(text).filter((line) => !source.has(line))).toEqual([])
    }
  })

  it('name the suite at the commit that was asked for, and nothing of the one account of the starters', () => {
    const texts = Object.values(platformWorkflows(followed, set)).join('\n')
    expect(texts).not.toMatch(/111122223333|role\/app-|profiles\/(app_|policies\b)|Copy to/)
    expect(texts.match(/secure-deploy-actions(?!\/actions\/[a-z-]+@0{40} |\n +ref: '0{40}')/g)).toBeNull()
  })

  it('are clean to actionlint and zizmor', () => {
    const { release, promote, deploy, ...own } = platformWorkflows(followed, set)
    expect([release, promote, deploy]).not.toContain(undefined)
    expect(actionlint(own)).toEqual(clean)
    expect(zizmorOf(platformWorkflows(followed, set))).toEqual(nothingFound)
  })
})

/** A job of a team in a workflow, by its reference. */
function takes(state: World, role: string, workflow: string, changes: Readonly<Record<string, string>> = {}) {
  const environment = environments.find((name) => role.endsWith(`-${name}`))
  const claims = {
    aud: 'sts.amazonaws.com',
    sub: `repo:octo-org/app:${environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`}`,
    repository_id: '1296269',
    ref: 'refs/heads/main',
    job_workflow_ref: workflow,
    ...(environment === undefined ? {} : { environment }),
  }
  return state.assumes(state.role(role), { ...claims, ...changes })
}

describe('a new version of the suite', () => {
  const old = platformReference('release')
  const trusted = (role: string, name: string) =>
    rounds
      .slice(0, 3)
      .map((stacks) =>
        [platformReference(name), platformReference(name, nextCommit)].map((one) =>
          takes(worldOf(stacks), role, one),
        ),
      )

  it.each([
    ['app-sign', 'release'],
    ['app-push', 'release'],
    ['app-promote-production', 'promote'],
    ['app-pull-production', 'deploy'],
    ['app-record-staging', 'deploy'],
    ['app-deploy-production', 'deploy'],
  ])('is trusted by %s beside the old one, and then alone', (role, name) => {
    expect(trusted(role, name)).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  it('is trusted by the role that deploys in the workflow that deploys, and in no other', () => {
    const trusting = ['release', 'promote', 'deploy'].filter((name) =>
      takes(world, 'app-deploy-production', platformReference(name)),
    )
    expect(trusting).toEqual(['deploy'])
  })

  it.each([
    ['a tag', old.replace(/@.*/, '@refs/tags/v1')],
    ['a branch', old.replace(/@.*/, '@refs/heads/main')],
    ['the workflow of this suite, to which a caller says the policy', reference('release')],
    ['the file of the team that calls', 'octo-org/app/.github/workflows/release.yml@refs/heads/main'],
  ])('is not trusted by %s', (_what, workflow) => {
    expect(takes(worldOf(rounds[1] ?? []), 'app-sign', workflow)).toBe(false)
  })
})

describe('a second team', () => {
  const both = () => worldOf(rounds.at(-1) ?? [])
  const reads = (state: World, role: string, resource: string) =>
    state.verdictOf(state.role(role), { action: 's3:GetObject', resource, context: properly })
  const own = (team: string) => [
    `arn:aws:s3:::amzn-s3-demo-policies/${team}.deploy-policy.yml`,
    `arn:aws:s3:::amzn-s3-demo-${team}-production/releases/${team}/1.0.0/release.bundle.json`,
  ]

  it.each([
    ['app', 'shop'],
    ['shop', 'app'],
  ])('reads its own policy and releases, and none of the other: %s', (team, other) => {
    const state = both()
    expect(own(team).map((arn) => reads(state, `${team}-pull-production`, arn))).toEqual([
      'allowed',
      'allowed',
    ])
    for (const arn of own(other)) expect(reads(state, `${team}-pull-production`, arn)).not.toBe('allowed')
  })

  it('has roles that runs of the first cannot take', () => {
    const next = platformReference('release', nextCommit)
    expect(takes(both(), 'shop-sign', next)).toBe(false)
    const ofShop = { sub: 'repo:octo-org/shop:ref:refs/heads/main', repository_id: '1296271' }
    expect(takes(both(), 'shop-sign', next, ofShop)).toBe(true)
    expect(takes(both(), 'app-sign', next, ofShop)).toBe(false)
  })
})

describe('the roles of the platform', () => {
  const policies = 'octo-org/platform/.github/workflows/policies.yml@refs/heads/main'
  const ofPlatform = (environment: string) => ({
    sub: `repo:octo-org/platform:environment:${environment}`,
    repository_id: '1296270',
    environment,
  })

  it.each(['policies-sign', 'policies-push'])(
    'are had by its own workflow after a review alone: %s',
    (role) => {
      expect(takes(world, role, policies, ofPlatform('policies'))).toBe(true)
      expect(takes(world, role, policies, ofPlatform('lift'))).toBe(false)
      expect(takes(world, role, policies)).toBe(false)
    },
  )

  it('let one person hold, and two lift', () => {
    const hold = 'octo-org/platform/.github/workflows/hold.yml@refs/heads/main'
    const { repository_id } = ofPlatform('lift')
    const alone = { sub: 'repo:octo-org/platform:ref:refs/heads/main', repository_id }
    expect(takes(world, 'platform-hold', hold, alone)).toBe(true)
    expect(takes(world, 'platform-lift', hold, alone)).toBe(false)
    expect(takes(world, 'platform-lift', hold, ofPlatform('lift'))).toBe(true)
  })

  it('put no other file than policies', () => {
    const put = (key: string) =>
      world.verdictOf(world.role('policies-push'), {
        action: 's3:PutObject',
        resource: `arn:aws:s3:::amzn-s3-demo-policies/${key}`,
        context: properly,
      })
    expect(put('app.deploy-policy.yml.bundle.json')).toBe('allowed')
    expect(put('app.yml')).toBe('denied')
  })
})

describe('the service control policy that it writes', () => {
  const text = () => readFileSync(join(followed.folder, 'control-policy.json'), 'utf8').trim()
  const verdict = (name: string, action: string, resource: string) => {
    const { Statement: statements } = JSON.parse(text()) as { readonly Statement: readonly Statement[] }
    const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' }
    const caller = { kind: 'role', arn: `arn:aws:iam::${control}:role/${name}` } as const
    return decide(caller, { action, resource }, { identity: [everything, ...statements] })
  }
  const profile = `arn:aws:signer:eu-west-1:${control}:/signing-profiles/app_releases`

  it.each(['app-sign', 'shop-promote-staging', 'team-8-record-production', 'platform-hold', 'policies-sign'])(
    'lets %s sign',
    (name) => {
      expect(verdict(name, 'signer:SignPayload', profile)).toBe('allowed')
    },
  )

  it.each(['stack-administrator', 'developer', 'app', 'other-sign'])('lets %s sign nothing', (name) => {
    expect(verdict(name, 'signer:SignPayload', profile)).toBe('denied')
  })

  it.each(['app-sign', 'shop-push', 'platform-lift', 'policies-push'])(
    'lets nobody but the administrator change the role %s',
    (name) => {
      const role = `arn:aws:iam::${control}:role/${name}`
      expect(verdict('developer', 'iam:UpdateAssumeRolePolicy', role)).toBe('denied')
      expect(verdict('stack-administrator', 'iam:UpdateAssumeRolePolicy', role)).toBe('allowed')
    },
  )
})

describe('ten teams', () => {
  const ofShared = (type: string, property: string) =>
    ['policies', 'holds'].flatMap((name) =>
      (rounds.at(-1) ?? [])
        .filter(({ place }) => place.name === name)
        .flatMap(({ resources }) => resources.filter((one) => one.type === type))
        .map(({ properties }) => JSON.stringify(properties[property]).length),
    )

  it('fit into the policies of the buckets and keys that they share', () => {
    const buckets = ofShared('AWS::S3::BucketPolicy', 'PolicyDocument')
    const keys = ofShared('AWS::KMS::Key', 'KeyPolicy')
    expect([buckets.length, keys.length]).toEqual([2, 2])
    expect(Math.max(...buckets)).toBeLessThanOrEqual(20 * 1024)
    expect(Math.max(...keys)).toBeLessThanOrEqual(32 * 1024)
  })

  it('fit into a parameter of CloudFormation, and into a service control policy', () => {
    const [readers = ''] = followed.printed[commands.length + 1]?.split('\n') ?? []
    expect(readers.split(',')).toHaveLength(1 + 10 * 7)
    expect(readers.length).toBeLessThanOrEqual(4096)
    const policy = readFileSync(join(followed.folder, 'control-policy.json'), 'utf8').trim()
    expect(policy.length).toBeLessThanOrEqual(5120)
  })
})
