/** What action-workflows/README.md gives to the templates, so that roles are for the reusable workflows at one commit alone. */
import { describe, expect, it } from '@jest/globals'
import { templateNames, templateParameters } from '@secure-deploy/tools/template-yml'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import { worldOf, type WorldRole } from '../../support/aws/stack-world.ts'
import { read } from '../repository-files.ts'

const section = read('action-workflows/README.md').split('\n**In AWS.**')[1]?.split('\n**In ')[0] ?? ''
const [commit, otherCommit] = ['1234567890', '0987654321'].map((digits) => digits.repeat(4)) as [
  string,
  string,
]

/** By the parameter, with its template where only that one is meant: the references of the table, for a commit. */
const table = Object.fromEntries(
  [...section.matchAll(/^\| (`\w+Workflows`.*?) \| (.*) \|$/gm)].flatMap(([, names = '', value = '']) => {
    const [, references = ''] = /`([^`]+)`/.exec(value) ?? []
    const filledIn = references.replaceAll('OWNER', 'octo-org').replaceAll('SHA', commit).split(',')
    const [, template] = / of \[`([a-z]+)\.yaml`\]/.exec(names) ?? []
    const only = template === undefined ? '' : `${template}/`
    return [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [`${only}${name}`, filledIn] as const)
  }),
) as Readonly<Record<string, readonly string[]>>

const given = (name: string) => ({ [name.replace(/.*\//, '')]: (table[name] ?? []).join(',') })
const deploying = given('deployment/DeployWorkflows')
const using = { ...given('PromoteWorkflows'), ...given('DeployWorkflows') }
const world = worldOf(
  documentedStacks('One account', {
    'app-signing': given('SignWorkflows'),
    'app-development': { ...using, ...given('PushWorkflows') },
    'app-staging': using,
    'app-production': using,
    'app-deploy-development': deploying,
    'app-deploy-staging': deploying,
    'app-deploy-production': deploying,
  }),
)

/** Of roles that name no environment, and of all others. */
const subjectOf = (environment: string | undefined) =>
  `repo:octo-org@6811672/app@1296269:${environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`}`

function assumes(role: WorldRole, workflow: string): boolean {
  const environment = /-(development|staging|production)$/.exec(role.name)?.[1]
  return world.assumes(role, {
    aud: 'sts.amazonaws.com',
    sub: subjectOf(environment),
    repository: 'octo-org/app',
    repository_id: '1296269',
    ref: 'refs/heads/main',
    job_workflow_ref: workflow,
    ...(environment === undefined ? {} : { environment }),
  })
}

/** Which of our workflows takes a role, by what its name begins with. */
const takes: Readonly<Record<string, readonly string[]>> = {
  'app-sign': ['release'],
  'app-push': ['release'],
  'app-promote-': ['promote'],
  'app-pull-': ['promote', 'deploy'],
  'app-record-': ['promote', 'deploy'],
  'app-deploy-': ['deploy'],
}
const ours = ['release', 'promote', 'deploy']
const roles = world.roles.flatMap((role) => {
  const [begins] = Object.keys(takes).filter((beginning) => role.name.startsWith(beginning))
  return begins === undefined ? [] : [[role.name, role, takes[begins] ?? []] as const]
})
const reference = (name: string, ref: string, repository = 'octo-org/secure-deploy-actions') =>
  `${repository}/.github/workflows/${name}.yml@${ref}`

describe('the parameters that the README of the reusable workflows names', () => {
  it('are parameters of the templates', () => {
    const known = templateNames().flatMap((name) =>
      templateParameters(name).map((parameter) => parameter.name),
    )
    expect(Object.keys(table)).toEqual([
      'SignWorkflows',
      'PushWorkflows',
      'PromoteWorkflows',
      'DeployWorkflows',
      'deployment/DeployWorkflows',
    ])
    const names = Object.keys(table).map((name) => name.replace(/.*\//, ''))
    expect(names.filter((name) => !known.includes(name))).toEqual([])
  })
})

describe.each(roles)('with them the role %s', (_name, role, workflows) => {
  it('is taken by the workflows that use it, at the commit, and by none of the others', () => {
    expect(ours.filter((name) => assumes(role, reference(name, commit)))).toEqual(workflows)
  })

  it.each([
    ['another commit', otherCommit],
    ['a branch', 'refs/heads/main'],
    ['a tag of the name of the commit', `refs/tags/${commit}`],
    ['the beginning of the commit', commit.slice(0, 7)],
    ['more than the commit', `${commit}0`],
  ])('is not taken by them at %s', (_which, ref) => {
    expect(ours.filter((name) => assumes(role, reference(name, ref)))).toEqual([])
  })

  it('is not taken by the workflow that calls, nor by a fork of ours at the same commit', () => {
    expect(assumes(role, reference('release', 'refs/heads/main', 'octo-org/app'))).toBe(false)
    expect(
      ours.filter((name) => assumes(role, reference(name, commit, 'octocat/secure-deploy-actions'))),
    ).toEqual([])
  })
})

it('gives no role that signs releases or promotions to the workflow that runs a command of its caller', () => {
  const signing = roles.filter(([name]) => /^app-(sign|promote-)/.test(name))
  expect(signing).toHaveLength(4)
  expect(signing.filter(([, role]) => assumes(role, reference('deploy', commit)))).toEqual([])
})
