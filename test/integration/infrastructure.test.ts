/** What others' linters say of the CloudFormation templates. */
import { describe, expect, it } from '@jest/globals'
import { templateFile, templateNames } from '@secure-deploy/tools/template-yml'
import { read } from '../contract/repository-files.ts'
import { actionsOf } from '../support/aws/iam-actions.ts'
import { cfnLint, checkov, knownActions, templateWith } from './support/template-linters.ts'

const files = templateNames().map(templateFile)
const nothing = { exitCode: 0, printed: '' }

describe('cfn-lint', () => {
  it.each(['us-east-1', 'eu-west-1', 'ap-southeast-2', 'us-gov-west-1'])('finds nothing in %s', (region) => {
    expect(files.length).toBeGreaterThanOrEqual(7)
    expect(cfnLint(files, ['--regions', region])).toEqual(nothing)
  })

  it.each([
    ['a property that there is not', 'EnableLogFileValidation: true', 'EnableLogValidation: true', 'E3002'],
    ['a resource that there is not', 'AWS::CloudTrail::Trail', 'AWS::CloudTrail::Trial', 'E3006'],
    ['an action that there is not', 'Action: kms:DescribeKey', 'Action: kms:DescribeKeys', 'W3037'],
    ['a parameter that there is not', '!Ref LogDays', '!Ref LogDay', 'E1020'],
    ['an unknown element of a statement', "Principal: '*'", "Principle: '*'", 'E3512'],
  ])('would find %s', (_fault, sound, faulty, rule) => {
    const text = read(templateFile('logs'))
    expect(text).toContain(sound)
    const { exitCode, printed } = cfnLint([templateWith(text.replace(sound, faulty))])
    expect(exitCode).not.toBe(0)
    expect(printed).toContain(rule)
  })

  it.each(['s3', 'kms', 'signer', 'lambda'] as const)(
    'knows no action of %s that the tests leave out',
    (service) => {
      expect(actionsOf(service)).toEqual(knownActions(service))
    },
  )
})

describe('checkov', () => {
  const report = checkov(files)

  it('finds nothing', () => {
    expect(report.parsing_errors).toEqual([])
    expect(report.failed_checks.map(({ check_id, resource }) => `${check_id} ${resource}`)).toEqual([])
    expect(report.passed_checks.length).toBeGreaterThan(100)
  })

  it('is overruled nowhere without a reason beside it', () => {
    const reasons = report.skipped_checks.map(({ check_result }) => check_result.suppress_comment ?? '')
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.filter((reason) => reason.length < 20)).toEqual([])
  })

  it('would find a bucket that does not log, a key that does not rotate and a public bucket', () => {
    const text = read(templateFile('environment'))
      .replace(/ {6}LoggingConfiguration:\n.*\n.*\n/, '')
      .replace('      EnableKeyRotation: true\n', '')
      .replace('BlockPublicPolicy: true', 'BlockPublicPolicy: false')
    const found = checkov([templateWith(text)]).failed_checks.map(({ check_id }) => check_id)
    expect(found.toSorted()).toEqual(['CKV_AWS_18', 'CKV_AWS_54', 'CKV_AWS_7'])
  })
})
