/** docs/troubleshooting.md, followed from its first command to its last in one shell, with programs that answer as AWS and GitHub do. */
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { read } from '../contract/repository-files.ts'
import { makeWorkspace } from '../support/workspace.ts'
import { answeringPrograms } from './support/answering-programs.ts'
import { snippetsOf } from './support/documented.ts'
import { type Followed, runBlocks, startEndpoint } from './support/followed-page.ts'
import { shellcheck } from './support/linted.ts'
import { type MinioServer, startMinio } from './support/minio-server.ts'
import { isolated } from './support/real-cloud.ts'

const page = 'docs/troubleshooting.md'
const blocks = snippetsOf(page, 'sh')
const sha = '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d'
const subject = 'repo:octo-org/app:environment:production'
const session = 'arn:aws:sts::111122223333:assumed-role/app-push/secure-deploy-upload-artifact-4711-1'
const bundle = 'releases/app/57.1/release.bundle.json'

const answers = {
  gitHub: {
    jobs: {
      jobs: [
        { databaseId: 29679449525, name: 'Build', conclusion: 'success' },
        { databaseId: 29679449526, name: 'Promote', conclusion: 'failure' },
      ],
    },
    'attempt,event,headSha,workflowName': {
      attempt: 2,
      event: 'push',
      headSha: sha,
      workflowName: 'Deliver',
    },
    'event,headBranch,headSha': { event: 'push', headBranch: 'main', headSha: sha },
    'repos/octo-org/app/check-runs/29679449526/annotations': [
      { title: 'STS_REFUSED', message: 'AWS STS refused the token' },
    ],
    'repos/octo-org/app/actions/runs/4711/approvals': [
      { state: 'approved', user: { login: 'octocat' }, environments: [{ name: 'production' }] },
    ],
    [`repos/octo-org/app/commits/${sha}/pulls`]: [{ number: 42, user: { login: 'octocat' }, head: { sha } }],
    'repos/octo-org/app/pulls/42/reviews': [{ state: 'APPROVED', user: { login: 'hubot' }, commit_id: sha }],
    'repos/octo-org/app/pulls/42/commits': [{ sha, author: { login: 'octocat' }, committer: null }],
    rate_limit: { resources: { core: { limit: 1000, remaining: 0, reset: 1795687200 } } },
    'repos/octo-org/app': { full_name: 'octo-org/app', id: 1296269, private: true },
  },
  events: [
    {
      eventTime: '2026-11-26T10:00:00Z',
      userIdentity: { type: 'WebIdentityUser', userName: subject },
      requestParameters: { roleArn: 'arn:aws:iam::111122223333:role/app-sign' },
      errorCode: 'AccessDenied',
      errorMessage: 'Not authorized',
    },
    { eventTime: '2026-11-26T10:01:00Z', userIdentity: { arn: session }, requestParameters: null },
  ],
  policy: {
    Statement: [
      { Sid: 'ReadersAlone', Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Condition: {} },
    ],
  },
}

const record = (key: string, errorCode?: string) => ({
  eventTime: '2026-11-26T10:02:00Z',
  eventName: 'PutObject',
  userIdentity: { arn: session },
  requestParameters: { bucketName: 'amzn-s3-demo-dev', key },
  ...(errorCode === undefined ? {} : { errorCode, errorMessage: 'Access Denied' }),
})

let server: MinioServer
let followed: Pick<Followed, 'status' | 'printed' | 'stderr'>

beforeAll(async () => {
  server = await startMinio()
  for (const name of ['logs', 'dev', 'production']) await server.addBucket(`amzn-s3-demo-${name}`)
  followed = await follow()
})
afterAll(() => server?.stop())

/** What AWS would have written into the bucket of the logs, and somebody into the store. */
function stored(): string {
  const records = {
    Records: [record(bundle), record('releases/app/57.2/release.bundle.json', 'AccessDenied')],
  }
  const real = join(awsProgramFolder(), 'aws')
  return `put() { base64 -d > object && '${real}' s3api put-object --bucket "$1" --key "$2" --body object > put.txt; }
put amzn-s3-demo-logs "trail/AWSLogs/111122223333/CloudTrail/${server.region}/$(date -u +%Y/%m/%d)/log.json.gz" <<< '${gzipSync(JSON.stringify(records)).toString('base64')}'
put amzn-s3-demo-dev ${bundle} <<< '${Buffer.from('{}').toString('base64')}'
`
}

async function follow(): Promise<typeof followed> {
  const { path: cwd } = makeWorkspace({
    '.github/workflows/promote.yml': read('action-workflows/starters/promote.yml'),
    'deploy-policy.yml': '',
  })
  const endpoint = await startEndpoint()
  const { accessKeyId, secretAccessKey } = server.ownerKeys
  const texts = blocks.map(({ text }) => text.replaceAll('eu-west-1', server.region))
  const { status, printed, stderr } = await runBlocks([stored(), ...texts], {
    cwd,
    env: {
      ...isolated,
      PATH: `${answeringPrograms(answers)}:${process.env['PATH'] ?? ''}`,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_DEFAULT_REGION: server.region,
      AWS_ENDPOINT_URL_S3: server.url,
      AWS_ENDPOINT_URL: endpoint.url,
    },
  })
  await endpoint.stop()
  return { status, printed: printed.slice(1), stderr }
}

function printedBy(mark: string): readonly string[] {
  const index = blocks.findIndex(({ text }) => text.includes(mark))
  expect(index).toBeGreaterThanOrEqual(0)
  return followed.printed[index]?.split('\n') ?? []
}

describe(page, () => {
  it('has commands that all succeed', () => {
    const { printed, status, stderr } = followed
    expect([printed.length - 1, status, stderr]).toEqual([blocks.length, 0, ''])
  })

  it('has commands in which shellcheck finds nothing', () => {
    const script = `set -euo pipefail\n${blocks.map(({ text }) => text).join('\n')}`
    expect(shellcheck(script)).toEqual({ exitCode: 0, printed: '' })
  })
})

describe('what its reader is shown', () => {
  it('is which job has failed, and by which code', () => {
    expect(printedBy('check-runs')).toEqual(
      expect.arrayContaining(['29679449526\tPromote', 'STS_REFUSED', 'AWS STS refused the token']),
    )
  })

  it('is who asked for a role, as which subject, and how it ended', () => {
    const role = 'arn:aws:iam::111122223333:role/app-sign'
    expect(printedBy('events AssumeRoleWithWebIdentity')).toEqual(
      expect.arrayContaining([
        `2026-11-26T10:00:00Z\t${subject}\t${role}\tAccessDenied\tNot authorized`,
        `2026-11-26T10:01:00Z\t${session}\t-\tdone\t`,
      ]),
    )
  })

  it('is whose session wrote an object, by the trail alone that names its key', () => {
    const lines = printedBy('Is it there?').filter((line) => line.includes('PutObject'))
    expect(lines).toEqual([`2026-11-26T10:02:00Z\tPutObject\t${session}\tdone\t`])
  })

  it('is who has approved what, and who has written it', () => {
    expect(printedBy('/approvals')).toEqual(
      expect.arrayContaining([
        'approved\toctocat\tproduction',
        `42\toctocat\t${sha}`,
        `APPROVED\thubot\t${sha}`,
        `${sha}\toctocat\t?`,
      ]),
    )
  })

  it('is until when the limit of requests is used up', () => {
    expect(printedBy('rate_limit')).toContain('1000\t0\t2026-11-26T10:00:00Z')
  })

  it('is which commit of the suite each workflow is pinned to', () => {
    const name = 'secure-deploy-actions/.github/workflows/promote.yml'
    expect(printedBy('grep -rhoE').join('\n')).toContain(`1 ${name}@${'0'.repeat(40)}`)
  })
})
