/** upload-artifact with one large file into an endpoint that costs nothing, against the command line of AWS. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { release } from '../../test/support/chain.ts'
import { startCloud } from '../../test/support/cloud.ts'
import { makeKeyHolder } from '../../test/support/key-holder.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace } from '../../test/support/workspace.ts'
import { fillFile, mebi, type Row, scaled } from '../measure/bench.ts'
import { inRounds } from '../measure/pairs.ts'
import { bareEnvironment, measureStep, type StepRun } from '../measure/steps.ts'
import type { Stopwatch } from '../measure/stopwatch.ts'
import { startTlsSink } from '../measure/tls-sink.ts'
import { peakLine, ratioLine } from '../report/line.ts'

export const uploadLarge: Row = {
  name: 'upload-large',
  title: 'Uploading one file of 1 GiB over TLS',
  measure: async (bench) => {
    const { watch } = bench
    const workspace = makeWorkspace({})
    const size = scaled(bench, 1024, 16) * mebi
    const file = fillFile(join(workspace.path, 'build/disk.img'), size)
    const cloud = await startCloud(workspace)
    const sink = await startTlsSink()
    const folder = temporaryFolder()
    const signed = {
      action: 'sign-artifact',
      workspace: workspace.path,
      env: cloud.env,
      inputs: {
        ...release,
        ...makeKeyHolder().signer,
        'subject-path': 'build/disk.img',
        'output-path': folder,
      },
    }
    const upload: StepRun = {
      action: 'upload-artifact',
      workspace: workspace.path,
      env: { ...cloud.env, AWS_ENDPOINT_URL_S3: sink.url, NODE_EXTRA_CA_CERTS: sink.certificate },
      inputs: {
        'bundle-path': join(folder, 'release.bundle.json'),
        'subject-path': 'build/disk.img',
        store: 's3://octo-development',
        'role-to-assume': cloud.roles.push,
        'aws-region': cloud.account.region,
      },
    }
    const aws = {
      command: join(awsProgramFolder(), 'aws'),
      args: ['s3', 'cp', '--only-show-errors', file, 's3://octo-development/disk.img'],
      cwd: workspace.path,
      env: {
        ...bareEnvironment(),
        ...cloud.account.environment,
        AWS_ENDPOINT_URL_S3: sink.url,
        AWS_CA_BUNDLE: sink.certificate,
        AWS_DEFAULT_REGION: cloud.account.region,
        AWS_ACCESS_KEY_ID: 'ASIAEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'example',
        AWS_SESSION_TOKEN: 'example',
      },
    }
    try {
      await measureStep(watch, signed)
      const rounds = await inRounds(scaled(bench, 9, 2), {
        ours: async () => (await measureStep(watch, upload)).usage,
        theirs: () => watch.succeed(aws),
      })
      const what = `upload-artifact, ${scaled(bench, '1 GiB', '16 MiB')}`
      const pair = { what, against: 'aws s3 cp', rounds, ours: 'ours', theirs: 'theirs' } as const
      return [
        ratioLine({ ...pair, atMost: 0.6 }),
        ratioLine({ ...pair, quantity: 'cpu', atMost: 0.6 }),
        peakLine({ what, atMost: 300 * mebi }, rounds, 'ours'),
        {
          what: `${what}: bytes hashed in the process`,
          against: 'the file',
          measured: { kind: 'amount', unit: 'times', amount: (await hashedBytes(watch, upload)) / size },
          // The statement, the bundle and the signatures of requests are hashed too; of a second pass it would be 2.
          atMost: 1.05,
        },
      ]
    } finally {
      sink.stop()
      await cloud.stop()
      rmSync(file)
    }
  },
}

/** Bytes that the process hashes in all of its threads; what TLS does to them is not counted. */
async function hashedBytes(watch: Stopwatch, step: StepRun): Promise<number> {
  const counter = join(import.meta.dirname, '../measure/count-hashing.mjs')
  const sums = temporaryFolder()
  const env = { ...step.env, BENCH_HASHED_BYTES: join(sums, 'thread') }
  await measureStep(watch, { ...step, env, nodeArguments: ['--import', counter] })
  return readdirSync(sums).reduce((sum, file) => sum + Number(readFileSync(join(sums, file), 'utf8')), 0)
}
