/** The commands and files of docs/one-account.md, as a reader copies them; one-account-way.test.ts walks the way that comes of them. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { parse } from 'yaml'
import { shellcheck } from './support/linted.ts'
import { type OneAccountTeam, profilesMade, startOneAccountTeam } from './support/one-account-team.ts'
import { commands, documentedFiles, type Followed, followPage, page } from './support/one-account.ts'
import { reference } from './support/team-run.ts'

const files = documentedFiles()
let followed: Followed
let working: OneAccountTeam

beforeAll(async () => {
  followed = await followPage()
  working = await startOneAccountTeam(followed)
})
afterAll(() => working?.stop())

describe(page, () => {
  it('has commands that all succeed', () => {
    const { printed, status, stderr } = followed
    expect([printed.length - 1, status, stderr]).toEqual([commands.length, 0, ''])
  })

  it('has commands in which shellcheck finds nothing', () => {
    const script = `set -euo pipefail\n${commands.map(({ text }) => text).join('\n')}`
    expect(shellcheck(script)).toEqual({ exitCode: 0, printed: '' })
  })

  it('makes the stacks that it counts', () => {
    expect(followed.deployments.map(({ stack }) => stack)).toEqual([
      'github-oidc',
      'app-logs',
      'app-holds',
      'app-signing',
      'app-development',
      'app-staging',
      'app-production',
      'app-deploy-staging',
      'app-deploy-production',
    ])
  })

  it('makes every signing profile that it names, and no other', () => {
    const text = `${Object.values(files).join('\n')}\n${followed.deployments.map((one) => JSON.stringify(one.parameters)).join('\n')}`
    const named = [...text.matchAll(/signing-profiles\/(\w+?)(_\$\{\{|\b)|ProfileName":"(\w+)"/g)].flatMap(
      ([, name = '', end, given = '']) =>
        end !== '_${{' ? [name || given] : ['development', 'staging'].map((one) => `${name}_${one}`),
    )
    expect(new Set(named)).toEqual(new Set(profilesMade(followed)))
    expect(profilesMade(followed)).toHaveLength(9)
  })

  it('has a policy that leaves open what it says', () => {
    expect(() => parseDeployPolicy(Buffer.from(files['deploy-policy.yml'] ?? ''), page)).not.toThrow()
    const printed = followed.printed[commands.findIndex(({ text }) => text.includes('policy check'))] ?? ''
    for (const id of ['account-shared', 'soak', 'approvers']) expect(printed).toContain(id)
  })

  it('makes the environments of GitHub that jobs name, from main alone', () => {
    const made = followed.gitHub
      .filter(({ args }) => args.includes('PUT'))
      .map(({ args, input }) => [
        args
          .find((arg) => arg.startsWith('repos/'))
          ?.split('/')
          .at(-1),
        JSON.parse(input) as object,
      ])
    const rest = {
      prevent_self_review: true,
      can_admins_bypass: false,
      deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
    }
    const asked = { ...rest, reviewers: [{ type: 'User', id: 583231 }] }
    expect(Object.fromEntries(made)).toEqual({
      development: { ...rest, reviewers: [] },
      staging: { ...rest, reviewers: [] },
      production: asked,
      lift: asked,
    })
  })

  it('starts workflows by inputs that they have', () => {
    const started = followed.gitHub.filter(({ args: [, verb] }) => verb === 'run')
    expect(started.length).toBeGreaterThan(4)
    for (const { args } of started) {
      const { on } = parse(files[`.github/workflows/${args[2]}`] ?? '') as {
        on: { workflow_dispatch: { inputs: Record<string, { required?: boolean }> } }
      }
      const { inputs } = on.workflow_dispatch
      const given = args.flatMap((arg) => /^([\w-]+)=/.exec(arg)?.[1] ?? [])
      const needed = Object.keys(inputs).filter((name) => inputs[name]?.required === true)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
      expect(given).toEqual(expect.arrayContaining(needed))
    }
  })

  it.each([
    ['deploy', 'staging', 'production'],
    ['promote', 'production', 'production'],
  ])('has a role for deployments that a job of %s.yml in %s cannot take for %s', (name, environment, of) => {
    const { world } = working.cloud
    const claims = {
      aud: 'sts.amazonaws.com',
      sub: `repo:octo-org/app:environment:${environment}`,
      repository_id: '1296269',
      ref: 'refs/heads/main',
      environment,
      job_workflow_ref: reference(name),
    }
    const assumes = (changes: object) =>
      world.assumes(world.role(`app-deploy-${of}`), { ...claims, ...changes })
    expect(assumes({})).toBe(false)
    expect(
      assumes({
        environment: of,
        sub: `repo:octo-org/app:environment:${of}`,
        job_workflow_ref: reference('deploy'),
      }),
    ).toBe(true)
  })
})
