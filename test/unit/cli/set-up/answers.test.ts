import { describe, expect, it } from '@jest/globals'
import { readArguments } from '@secure-deploy/cli/arguments'
import { answerFlags, answersIn, gatherAnswers } from '@secure-deploy/cli/set-up/answers'
import { questions } from '@secure-deploy/cli/set-up/questions'
import type { Answers, Known } from '@secure-deploy/cli/set-up/questions'
import { scripted } from '../../../support/conversation.ts'
import { errorWith } from '../../../support/errors.ts'
import { answersWith, baseline, flagsOf, suiteCommit } from '../../../support/set-ups.ts'

const known: Known = {
  checkout: { root: '/app', repository: 'octo-org/app', branch: 'trunk', commit: baseline },
}
const none: Answers = new Map()
const read = (...args: readonly string[]) => answersIn(readArguments(args, answerFlags))

describe('answersIn', () => {
  it('reads every flag', () => {
    expect(read(...flagsOf())).toEqual(answersWith())
    expect(read('--sbom').get('sbom')).toEqual(['true'])
  })

  it.each([
    ['--repository', 'octo-org'],
    ['--repository', 'octo-org/..'],
    ['--repository', 'octo org/app'],
    ['--repository-id', 'app'],
    ['--owner-id', '-1'],
    ['--branch', 'a b'],
    ['--branch', '-a'],
    ['--branch', 'a..b'],
    ['--branch', 'a*'],
    ['--branch', "a'b"],
    ['--branch', 'refs/heads/$(id)'],
    ['--suite', 'octo-org/secure-deploy-actions@v1'],
    ['--suite', 'octo-org/secure-deploy-actions'],
    ['--release-name', '../app'],
    ['--application', 'App'],
    ['--environments', 'pro_duction'],
    ['--environments', "x'"],
    ['--account-ids', '1'],
    ['--regions', 'Ireland'],
    ['--administrator-role', '/admin'],
    ['--buckets', 'Bucket'],
    ['--holds-bucket', 'a.b'],
    ['--signer-kind', 'file'],
    ['--certificate-root', '../root.pem'],
    ['--certificate-chain', '/chain.pem'],
    ['--build-command', '${{ secrets.TOKEN }}'],
    ['--build-command', 'make\u001b[2J'],
    ['--subject-path', 'a\u0000b'],
    ['--deploy-target', 'a\nb'],
    ['--deploy-role', 'a/b'],
    ['--deploy-policy-arns', 'app-deploys'],
    ['--deploy-policy-arns', 'arn:aws:iam::111122223333:role/app'],
    ['--deploy-policy-arns', 'arn:aws:iam::*:policy/app'],
    ['--deploy-policy-arns', 'arn:aws:iam::111122223333:policy/$(id)'],
    ['--soak', '1 hour'],
    ['--approvals', '21'],
    ['--approvers', 'a b'],
    ['--approvers', 'octo-org/..'],
    ['--baseline', 'main'],
    ['--minimum-tests', '-1'],
    ['--findings-below', 'critical'],
    ['--code-owners', 'octocat'],
    ['--code-owners', '@octo-org/..'],
    ['--aws-profiles', '$(id)'],
  ])('refuses %s %j', (flag, value) => {
    expect(() => read(`${flag}=${value}`)).toThrow(errorWith('INPUT_MALFORMED'))
  })
})

describe('gatherAnswers without anybody to ask', () => {
  const gather = (given: Answers, kept: Answers = none) =>
    gatherAnswers({ known, given, kept, conversation: undefined })

  it('names every flag that is missing, and what git says of it', async () => {
    await expect(gather(none)).rejects.toMatchObject({
      code: 'INPUT_MISSING',
      reasons: [
        '--repository, perhaps octo-org/app',
        '--repository-id',
        '--owner-id',
        '--branch, perhaps trunk',
        '--suite',
        '--account-ids',
        '--regions',
        '--administrator-role',
        '--build-command',
        '--subject-path',
        expect.stringMatching(/^--deploy-command, perhaps aws lambda/),
        '--deploy-target',
      ],
    })
  })

  it('assumes what follows from the rest', async () => {
    const assumed = await gather(
      answersWith({
        application: [],
        buckets: [],
        'holds-bucket': [],
        environments: [],
        soak: [],
        'deploy-file': [],
      }),
    )
    expect(Object.fromEntries(assumed)).toMatchObject({
      application: ['app'],
      environments: ['development', 'staging', 'production'],
      buckets: ['app-development-111122223333', 'app-staging-444455556666', 'app-production-777788889999'],
      'holds-bucket': ['app-holds-777788889999'],
      soak: ['1h', '24h'],
      'deploy-file': ['app.zip'],
      'code-owners': [],
    })
  })

  it('takes no commit of the checkout for a baseline that nobody named', async () => {
    const gathered = await gather(answersWith({ baseline: [] }))
    expect(gathered.get('baseline')).toEqual([])
  })

  it('takes a flag rather than what was kept, and what was kept rather than a question', async () => {
    const gathered = await gather(new Map([['branch', ['next']]]), answersWith())
    expect([gathered.get('branch'), gathered.get('repository')]).toEqual([['next'], ['octo-org/app']])
  })

  it.each([
    ['My.App', 'my-app'],
    ['42-app', 'app'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)}-b`, 'a'.repeat(30)],
  ])('makes of the release name %s the application %s', async (release, application) => {
    const gathered = await gather(answersWith({ 'release-name': [release], application: [] }))
    expect(gathered.get('application')).toEqual([application])
  })
})

describe('gatherAnswers with somebody to ask', () => {
  it('asks each question once, offers what git says, and takes Enter for a yes', async () => {
    const conversation = scripted({
      'Its number': ['1296269'],
      "owner's number": ['6811672'],
      'that the workflows call': [`octo-org/secure-deploy-actions@${suiteCommit}`],
      'account ids': ['111122223333, 444455556666 777788889999'],
      regions: ['eu-west-1'],
      'deploys the stacks': ['stack-administrator'],
      'builds and tests': ['make'],
      'Files of the release': ['build/app.zip'],
      'What it deploys to': ['app'],
    })
    const gathered = await gatherAnswers({ known, given: none, kept: none, conversation })
    expect(Object.fromEntries(gathered)).toMatchObject({
      repository: ['octo-org/app'],
      branch: ['trunk'],
      'account-ids': ['111122223333', '444455556666', '777788889999'],
      baseline: [baseline],
      approvers: [],
      'minimum-tests': ['0'],
    })
    expect(conversation.asked[0]).toContain('[Enter for octo-org/app]')
    expect(conversation.asked).toHaveLength(questions.filter(({ ask }) => ask !== undefined).length)
  })

  it('asks again until the answer can be one', async () => {
    const conversation = scripted({ 'Its number': ['', 'app', '1296269'] })
    const given = answersWith({ 'repository-id': [] })
    const gathered = await gatherAnswers({ known, given, kept: none, conversation })
    expect(gathered.get('repository-id')).toEqual(['1296269'])
    expect(conversation.told).toEqual([
      'An answer is needed.',
      '--repository-id is "app"; allowed is the number of a repository',
    ])
  })

  it('takes a hyphen for none where there may be none', async () => {
    const conversation = scripted({ 'no approvals are asked for': ['-'] })
    const gathered = await gatherAnswers({
      known,
      given: answersWith({ baseline: [] }),
      kept: none,
      conversation,
    })
    expect(gathered.get('baseline')).toEqual([])
  })

  it('shows nothing of a checkout that could drive a terminal', async () => {
    const hostile: Known = { checkout: { root: '/app', repository: '\u001b[2Jx/y', branch: '\u202emain' } }
    const conversation = scripted({
      Repository: ['octo-org/app'],
      'Branch that': ['main'],
    })
    const given = answersWith({ repository: [], branch: [] })
    await gatherAnswers({ known: hostile, given, kept: none, conversation })
    expect(conversation.asked.join('')).not.toMatch(/[\u001b\u202e]/)
  })
})
