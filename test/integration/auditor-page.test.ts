/** docs/auditor.md, followed from its first command to its last in one shell, as an auditor would who copies them. */
import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { read, root } from '../contract/repository-files.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { awsCommandFolder } from './support/aws-command.ts'
import { snippetsOf } from './support/documented.ts'
import { shellcheck } from './support/linted.ts'
import { type MinioServer, startMinio } from './support/minio-server.ts'
import { notationCommandFolder } from './support/notation-command.ts'
import { isolated } from './support/real-cloud.ts'

const page = 'docs/auditor.md'
const blocks = snippetsOf(page, 'sh')
const documentedBucket = 'amzn-s3-demo-production'
let server: MinioServer
let buckets = 0

interface Change {
  /** The block is the one that has this in it. */
  readonly mark: string
  readonly before?: string
  readonly after?: string
}

/** What each block printed; those after one that fails print nothing. */
async function follow({ mark = '', before = '', after = '' }: Partial<Change> = {}) {
  const bucket = `followed-${(buckets += 1)}`
  await server.addBucket(bucket)
  const cwd = temporaryFolder()
  symlinkSync(root, join(cwd, 'secure-deploy-actions'))
  const changed = mark === '' ? -1 : blockWith(mark)
  const script = blocks.map(({ text }, index) => {
    const mine = index === changed ? `${before}\n${text}\n${after}` : text
    return `${mine.replaceAll(documentedBucket, bucket)}\n${index === blockWith('bucket=') ? stored : ''}\nprintf '\\f'\n`
  })
  const { accessKeyId, secretAccessKey } = server.ownerKeys
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['--norc', '-euo', 'pipefail', '-c', script.join('')],
    {
      cwd,
      env: {
        ...isolated,
        PATH: `${notationCommandFolder()}:${awsCommandFolder()}:${process.env['PATH'] ?? ''}`,
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_DEFAULT_REGION: server.region,
        AWS_ENDPOINT_URL_S3: server.url,
      },
      encoding: 'utf8',
    },
  )
  return { status, printed: stdout.split('\f'), stderr }
}

/** The release in the folder of the production store, as objects of the bucket. */
const stored = `(cd stores/production && find releases -type f -not -path '*/records/*' | while read -r key; do
  aws s3api put-object --bucket "$bucket" --key "$key" --body "$key" --checksum-algorithm SHA256 > /dev/null
done)`

function blockWith(mark: string): number {
  const found = blocks.findIndex(({ text }) => text.includes(mark))
  expect(found).toBeGreaterThanOrEqual(0)
  return found
}

let followed: Awaited<ReturnType<typeof follow>>

beforeAll(async () => {
  server = await startMinio()
  followed = await follow()
})
afterAll(() => server?.stop())

describe('docs/auditor.md', () => {
  it('has commands that all succeed', () => {
    const { printed, status, stderr } = followed
    const said = stderr.split('\n').filter((line) => !/^(\S+: OK|)$/.test(line))
    expect([printed.length - 1, status, said]).toEqual([blocks.length, 0, []])
  })

  it('has commands in which shellcheck finds nothing', () => {
    const script = `set -euo pipefail\n${blocks.map(({ text }) => text).join('\n')}`
    expect(shellcheck(script)).toEqual({ exitCode: 0, printed: '' })
  })

  it('shows the lines that its commands print', () => {
    const [shown, ...others] = snippetsOf(page, 'text')
    expect(others).toEqual([])
    expect(followed.printed[blockWith('@tsv')]).toContain(shown?.text)
  })

  it('says of every line what it proves', () => {
    const table = read(page).split('\n| Line |')[1]?.split('\n\n')[0] ?? ''
    const steps = snippetsOf(page, 'text')[0]
      ?.text.split('\n')
      .flatMap((line) => line.split('\t')[0] ?? [])
    const untold = steps?.filter((step) => step !== '' && !table.includes(`\`${step}\``))
    expect(untold).toEqual([])
  })

  it('has another implementation believe the release and the promotion', () => {
    expect(followed.printed.join('')).toContain('believed release.statement.json')
    expect(followed.printed.join('')).toContain('believed promotion.json')
  })

  it('has openssl believe the signature and its chain', () => {
    const printed = followed.printed[blockWith('openssl dgst')]
    expect(printed).toContain('signer.pem: OK\n')
    expect(printed).toContain('Verified OK\n')
  })

  it('has S3 count every file', () => {
    expect(followed.printed[blockWith('head-object')]).toContain(
      'S3 counts the same for app.js\nS3 counts the same for build.zip\n',
    )
  })

  it('shows refusals', () => {
    expect(followed.printed[blockWith('refused.txt')]).toMatch(/^\n?DIGEST_MISMATCH: .*\nRULE_FAILED: /)
  })
})

const placed = 'releases/try-out/1.0.0/release.bundle.json'
const another = `aws s3api put-object --bucket "$bucket" --key ${placed} --body promotion.bundle.json --checksum-algorithm SHA256 > another.txt`
const file = '"$release/files/$(sha256sum build.zip | cut -d " " -f 1)/build.zip"'

describe('the commands by hand', () => {
  it.each<[string, Change]>([
    [
      'a changed statement',
      { mark: "jq -r '.signatures[0]' release.bundle.json", after: 'printf x >> release.statement.json' },
    ],
    ['a changed file', { mark: 'sha256sum --check', before: 'printf x >> deployed/production/app.js' }],
    ['a file more', { mark: 'sha256sum --check', before: 'touch deployed/production/extra.js' }],
    [
      'a record of another release',
      { mark: 'records/promotion', before: 'printf " " >> release.bundle.json' },
    ],
    [
      'a certificate of another authority',
      {
        mark: 'openssl dgst',
        before: 'cp parties/trust/truststore/x509/ca/{promotions,releases}/root.pem',
      },
    ],
    [
      'a payload that was not signed, with openssl',
      {
        mark: 'openssl dgst',
        before:
          'jq -c \'.payload += "AA"\' release.statement.json.jws.sig > changed.sig && mv changed.sig release.statement.json.jws.sig',
      },
    ],
    [
      'a statement that was not signed, with openssl',
      { mark: 'openssl dgst', before: 'printf x >> release.statement.json' },
    ],
    ['a bundle that was replaced', { mark: 'list-object-versions', before: another }],
    ['another bundle in the store', { mark: 'cmp stored', before: another }],
    [
      'a deletion',
      {
        mark: 'list-object-versions',
        before: `aws s3api delete-object --bucket "$bucket" --key ${placed} > deleted.txt`,
      },
    ],
    [
      'other bytes in the store',
      {
        mark: 'head-object',
        before: `aws s3api put-object --bucket "$bucket" --key ${file} --body release.bundle.json --checksum-algorithm SHA256 > other.txt`,
      },
    ],
  ])('find %s', async (_what, change) => {
    const index = blockWith(change.mark)
    const { status, printed } = await follow(change)
    expect(status).not.toBe(0)
    expect([index, index + 1]).toContain(printed.length - 1)
  })
})
