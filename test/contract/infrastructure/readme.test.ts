/** What infrastructure/README.md says of the templates: its tables, its commands, the names in it, and the policy that it shows. */
import { describe, expect, it } from '@jest/globals'
import { templatesReadme, withTemplateTables } from '@secure-deploy/tools/template-tables'
import { templateFile, templateNames, templateOutputs } from '@secure-deploy/tools/template-yml'
import { documentedDeployments, documentedStacks } from '../../support/aws/documented-stacks.ts'
import { decide, type Statement } from '../../support/aws/iam-evaluation.ts'
import { functionArn } from '../../support/aws/next-stage.ts'
import { statementsOf, worldOf } from '../../support/aws/stack-world.ts'
import { byMinio, byTheEvaluatorAlone, byTheGateway } from '../../support/aws/statement-deciders.ts'
import { read } from '../repository-files.ts'

const readme = read(templatesReadme)
const setups = ['One account', 'An account for each environment'] as const
const starting = 'Starting the next stage'

it('has the tables of the templates', () => {
  expect(withTemplateTables(readme)).toBe(readme)
})

describe.each([...setups, starting] as const)('the commands for "%s"', (section) => {
  const deployments = documentedDeployments(section)

  it('let roles with names be made', () => {
    for (const { options } of deployments) expect(options).toContain('CAPABILITY_NAMED_IAM')
  })

  it('say every parameter once', () => {
    const twice = deployments.filter(({ words }) => new Set(words).size < words.length)
    expect(twice.map(({ stack }) => stack)).toEqual([])
  })
})

const deployedBy = (section: (typeof setups)[number] | typeof starting) =>
  [...new Set(documentedDeployments(section).map(({ template }) => template))].toSorted()

it.each(setups)('deploys every template for "%s", but what a section of its own is about', (setup) => {
  expect(deployedBy(starting)).toEqual(['next-stage'])
  expect([...deployedBy(setup), ...deployedBy(starting)].toSorted()).toEqual(templateNames())
})

describe('the words of the README', () => {
  const outputs = new Set(
    templateNames().flatMap((name) => templateOutputs(name).map((output) => output.name)),
  )
  const table = readme.split('\n## After it\n')[1]?.split('\n## ')[0] ?? ''

  it('name outputs that there are', () => {
    const named = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([A-Z]\w+)`/g)].map(([, name = '']) => name),
    )
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter((name) => !outputs.has(name))).toEqual([])
  })

  it('name every role that the templates make', () => {
    const ofEnvironments = worldOf(documentedStacks('One account')).roles.map(({ name }) =>
      name.replace(/-(development|staging|production)$/, '-ENVIRONMENT'),
    )
    const roles = [...ofEnvironments, ...worldOf(documentedStacks(starting)).roles.map(({ name }) => name)]
    expect([...new Set(roles)].filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('link every template', () => {
    expect(templateNames().filter((name) => !readme.includes(`](${name}.yaml)`))).toEqual([])
  })
})

describe('the service control policy that it shows', () => {
  const block = /```json\n([\s\S]*?)\n```/.exec(readme)?.[1] ?? ''
  const { Statement: statements } = JSON.parse(block) as { readonly Statement: readonly Statement[] }
  const everything: Statement = { Effect: 'Allow', Action: '*', Resource: '*' }
  const world = worldOf(documentedStacks('An account for each environment'))
  const verdict = (name: string, action: string, resource: string) =>
    decide(
      { kind: 'role', arn: `arn:aws:iam::111122223333:role/${name}` },
      { action, resource },
      {
        identity: [everything, ...statements],
      },
    )

  it('has at most 5,120 characters', () => {
    expect(JSON.stringify(JSON.parse(block)).length).toBeLessThanOrEqual(5120)
  })

  it('leaves signing to every role that signs, and to nobody else', () => {
    const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/app_releases'
    const signing = world.roles.filter(({ statements: own }) =>
      JSON.stringify(own).includes('signer:SignPayload'),
    )
    expect(signing.length).toBeGreaterThan(8)
    for (const { name } of signing) expect(verdict(name, 'signer:SignPayload', profile)).toBe('allowed')
    expect(verdict('everything', 'signer:SignPayload', profile)).toBe('denied')
    expect(verdict('app-push', 'signer:SignPayload', profile)).toBe('denied')
  })

  it.each([
    ['everything', 'signer:AddProfilePermission', 'denied'],
    ['app-sign', 'signer:AddProfilePermission', 'denied'],
    ['everything', 'signer:PutSigningProfile', 'denied'],
    ['everything', 'signer:CancelSigningProfile', 'denied'],
    ['everything', 'signer:RevokeSignature', 'denied'],
    ['break-glass', 'signer:RevokeSigningProfile', 'allowed'],
    ['stack-administrator', 'signer:PutSigningProfile', 'allowed'],
    ['app-pull-production', 'signer:GetRevocationStatus', 'allowed'],
  ])('decides what %s may do to a profile by %s: %s', (name, action, wanted) => {
    const profiles = world.stacks
      .flatMap(({ resources }) => resources)
      .filter(({ type }) => type === 'AWS::Signer::SigningProfile')
    expect(profiles.length).toBeGreaterThan(8)
    for (const { arn } of profiles) expect(verdict(name, action, arn)).toBe(wanted)
  })

  it.each([
    ['everything', 'cloudtrail:StopLogging', 'denied'],
    ['everything', 'cloudtrail:DeleteTrail', 'denied'],
    ['break-glass', 'cloudtrail:PutEventSelectors', 'denied'],
    ['stack-administrator', 'cloudtrail:UpdateTrail', 'allowed'],
    ['auditor', 'cloudtrail:GetTrailStatus', 'allowed'],
  ])('decides what %s may do to a trail by %s: %s', (name, action, wanted) => {
    const trails = world.stacks
      .flatMap(({ resources }) => resources)
      .filter(({ type }) => type === 'AWS::CloudTrail::Trail')
    expect(trails.length).toBe(3)
    for (const { arn } of trails) expect(verdict(name, action, arn)).toBe(wanted)
  })

  it.each([
    ['everything', 'iam:UpdateAssumeRolePolicy', 'denied'],
    ['everything', 'iam:PutRolePolicy', 'denied'],
    ['everything', 'iam:GetRole', 'allowed'],
    ['stack-administrator', 'iam:PutRolePolicy', 'allowed'],
  ])('decides what %s may do to a role by %s: %s', (name, action, wanted) => {
    for (const { arn } of world.roles) expect(verdict(name, action, arn)).toBe(wanted)
  })

  it.each([
    ['everything', 'lambda:UpdateFunctionCode', 'denied'],
    ['everything', 'lambda:InvokeFunction', 'denied'],
    ['everything', 'lambda:AddPermission', 'denied'],
    ['everything', 'lambda:GetFunction', 'allowed'],
    ['stack-administrator', 'lambda:UpdateFunctionCode', 'allowed'],
  ])('decides what %s may do to what starts the next stage by %s: %s', (name, action, wanted) => {
    expect(verdict(name, action, functionArn)).toBe(wanted)
  })
})

describe('what it says of the servers that the bucket policies are tried on', () => {
  const section = readme.split('\n## How it is checked\n')[1]?.split('\n## ')[0] ?? ''
  const rows = [...section.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, first = '', second = '']) => [
    first,
    second,
  ])
  const named = (cell = '') => [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)

  it.each([
    ['the Versity S3 Gateway', byTheGateway],
    ['MinIO', byMinio],
  ])('names all that is tried on %s', (server, sids) => {
    expect(rows.filter(([first]) => first === server).map(([, second]) => named(second))).toEqual([sids])
  })

  it('names all that no server tries, with what none knows', () => {
    const alone = Object.entries(byTheEvaluatorAlone)
    const told = rows.flatMap(([first, second]) => named(first).map((sid) => [sid, second]))
    expect(told).toEqual(alone)
  })

  it('leaves out no statement of a bucket policy', () => {
    const stacks = setups.flatMap((setup) => documentedStacks(setup))
    const policies = stacks
      .flatMap(({ resources }) => resources)
      .filter(({ type }) => type === 'AWS::S3::BucketPolicy')
    const sids = policies.flatMap(({ properties }) =>
      statementsOf(properties['PolicyDocument']).map(({ Sid = '' }) => Sid),
    )
    const told = [...byTheGateway, ...byMinio, ...Object.keys(byTheEvaluatorAlone)]
    expect([...new Set(sids)].toSorted()).toEqual(told.toSorted())
  })
})

describe('the templates', () => {
  it('name a reason beside every suppressed rule', () => {
    const suppressed = templateNames().flatMap((name) => {
      const lines = read(templateFile(name)).split('\n')
      return lines.flatMap((line, index) => (/- id: CKV_/.test(line) ? [lines[index + 1] ?? ''] : []))
    })
    expect(suppressed.length).toBeGreaterThan(0)
    expect(suppressed.filter((line) => !/^\s+comment: \S.{20,}/.test(line))).toEqual([])
  })

  it('suppress no rule of cfn-lint', () => {
    expect(templateNames().filter((name) => /cfn-lint|ignore_checks/.test(read(templateFile(name))))).toEqual(
      [],
    )
  })
})
