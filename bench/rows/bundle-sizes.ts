/** How much code a run really loads, how much is committed, and that a verifier can come to no code that writes. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '@secure-deploy/tools/bundles'
import { codeOf, textOf } from '../../test/contract/bundled-code.ts'
import { release, startChain } from '../../test/support/chain.ts'
import { makeKeyHolder } from '../../test/support/key-holder.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { type Bench, fillFile, type Row } from '../measure/bench.ts'
import { signBlob } from '../measure/notation.ts'
import { measureStep, type StepRun } from '../measure/steps.ts'
import { credentialsProgram } from '../peers/credentials-action.ts'
import type { Line } from '../report/line.ts'

const megabyte = 1_000_000
const mostWithoutS3 = 1.6 * megabyte
const mostOfAll = 12 * megabyte
const dist = join(root, 'dist')

export const bundleSizes: Row = {
  name: 'bundle-sizes',
  title: 'Code that is loaded, and code that is committed',
  measure: async (bench) => [
    ...(await loadedByPath(bench)),
    ofPeer(bench),
    {
      what: 'all of dist/',
      against: 'itself',
      measured: { kind: 'amount', unit: 'code', amount: sizeOfAll() },
      atMost: mostOfAll,
    },
    {
      what: 'files that dist/verify-signature can come to load in which our code writes to S3 or signs',
      against: 'itself',
      measured: { kind: 'amount', unit: 'places', amount: writingFiles() },
      atMost: 0,
    },
  ],
}

async function loadedByPath({ watch }: Bench): Promise<readonly Line[]> {
  const chain = await startChain()
  const { cloud, workspace } = chain
  const step = { workspace: workspace.path, env: cloud.env }
  const holder = makeKeyHolder('P-384')
  const blob = fillFile(join(temporaryFolder(), 'app.bin'), 1024)
  const files = { 'subject-path': 'build/app.zip' }
  const folder = temporaryFolder()
  const as = (action: string, inputs: StepRun['inputs']): StepRun => ({ ...step, action, inputs })
  // In this order: each finds what those before it have left.
  const paths: readonly (readonly [string, StepRun, number?])[] = [
    [
      'sign-artifact with AWS Signer',
      as('sign-artifact', {
        ...release,
        ...files,
        ...chain.as('sign'),
        signer: cloud.profileArn,
        'trust-store': cloud.trustStore,
        'output-path': folder,
      }),
      mostWithoutS3,
    ],
    [
      'verify-signature of a signed file on disk',
      as('verify-signature', {
        ...holder.trust,
        'signature-path': await signBlob(holder, blob),
        'subject-path': blob,
      }),
      mostWithoutS3,
    ],
    [
      'upload-artifact to S3',
      as('upload-artifact', {
        'bundle-path': join(folder, 'release.bundle.json'),
        ...files,
        ...chain.as('push'),
        store: 's3://octo-development',
      }),
    ],
    [
      'verify-signature of a release in S3',
      as('verify-signature', {
        ...release,
        ...chain.as('pull'),
        ...cloud.trust,
        store: 's3://octo-development',
      }),
    ],
    [
      'promote-artifact from S3 to S3',
      as('promote-artifact', {
        ...release,
        ...chain.as('promote'),
        ...cloud.trust,
        signer: cloud.profileArn,
        environment: 'staging',
        'source-store': 's3://octo-development',
        'target-store': 's3://octo-staging',
      }),
    ],
  ]
  const lines: Line[] = []
  try {
    for (const [what, run, atMost] of paths) {
      const coverage = temporaryFolder()
      await measureStep(watch, { ...run, env: { ...run.env, NODE_V8_COVERAGE: coverage } })
      const amount = loadedBytes(coverage)
      lines.push({
        what: `${what}: code that is loaded`,
        against: 'itself',
        measured: { kind: 'amount', unit: 'code', amount },
        ...(atMost === undefined ? {} : { atMost }),
      })
    }
  } finally {
    await chain.stop()
  }
  return lines
}

/** V8's own coverage names every script that the process has loaded. */
function loadedBytes(coverage: string): number {
  const urls = readdirSync(coverage).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(coverage, file), 'utf8')) as {
      readonly result: readonly { readonly url: string }[]
    }
    return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
  })
  if (urls.length === 0) throw new Error('no script was loaded')
  return [...new Set(urls)].reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0)
}

function ofPeer({ credentialsBundle }: Bench): Line {
  const amount = statSync(credentialsBundle ?? credentialsProgram()).size
  return {
    what: 'configure-aws-credentials, which is one file',
    against: 'for comparison',
    measured: { kind: 'amount', unit: 'code', amount },
  }
}

function sizeOfAll(): number {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    statSync(join(dist, file)),
  )
  return files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0)
}

/** As in test/contract/dist.test.ts. */
const writing =
  /\bfunction (s3Creator|s3Copier|connectUploading|connectPromoting|connectSigners?|connectHolding|connectRecording)\b/

function writingFiles(): number {
  const matching = (name: string) => codeOf(name).filter((file) => writing.test(textOf(file))).length
  if (matching('upload-artifact') === 0) throw new Error('code that writes would not be seen')
  return matching('verify-signature')
}
