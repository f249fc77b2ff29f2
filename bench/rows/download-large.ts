/** verify-signature with download, against the three tools by which a deployment would do the same today. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import {
  development,
  isolated,
  type RealCloud,
  startRealCloud,
} from '../../test/integration/support/real-cloud.ts'
import { makeKeyHolder } from '../../test/support/key-holder.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace } from '../../test/support/workspace.ts'
import { type Bench, fillFile, mebi, type Row, scaled } from '../measure/bench.ts'
import { notationBelieves, signBlob } from '../measure/notation.ts'
import { inRounds } from '../measure/pairs.ts'
import { bareEnvironment, measureStep } from '../measure/steps.ts'
import { together, type Task, type Usage } from '../measure/stopwatch.ts'
import { type Line, peakLine, ratioLine } from '../report/line.ts'

const note =
  'Downloading: the three tools run one after the other, and notation has a key of the curve P-256, whose SHA-256 is the quickest that it can be given; with P-384, as AWS Signer signs, it takes longer.'

export const downloadLarge: Row = {
  name: 'download-large',
  title: 'Verifying and downloading one file of 1 GiB from an S3 server',
  measure: async (bench) => {
    const workspace = makeWorkspace({})
    const file = fillFile(join(workspace.path, 'build/disk.img'), scaled(bench, 1024, 16) * mebi)
    const cloud = await startRealCloud(workspace)
    // Without the proxy that counts and cuts.
    const env = { ...cloud.env, AWS_ENDPOINT_URL_S3: cloud.server.url }
    const place = { workspace: workspace.path, env }
    try {
      await store(bench, cloud, place)
      const theirs = await threeTools(bench, cloud, file)
      const rounds = await inRounds(scaled(bench, 7, 2), {
        ours: () => verified(bench, cloud, place),
        theirs,
      })
      return lines(bench, rounds)
    } finally {
      await cloud.stop()
      rmSync(file)
    }
  },
}

interface Place {
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
}

async function store({ watch }: Bench, cloud: RealCloud, place: Place): Promise<void> {
  const folder = temporaryFolder()
  const files = { 'subject-path': 'build/disk.img' }
  await measureStep(watch, {
    action: 'sign-artifact',
    ...place,
    inputs: {
      'release-name': 'app',
      'release-version': '1.0.0',
      ...files,
      ...cloud.signing,
      'output-path': folder,
    },
  })
  await measureStep(watch, {
    action: 'upload-artifact',
    ...place,
    inputs: {
      'bundle-path': join(folder, 'release.bundle.json'),
      ...files,
      ...cloud.role('push'),
      store: `s3://${development}`,
    },
  })
}

async function verified({ watch }: Bench, cloud: RealCloud, place: Place): Promise<Usage> {
  const path = join(place.workspace, 'verified')
  const { usage } = await measureStep(watch, {
    action: 'verify-signature',
    ...place,
    inputs: {
      'release-name': 'app',
      'release-version': '1.0.0',
      ...cloud.role('pull'),
      ...cloud.trust,
      store: `s3://${development}`,
      path,
    },
  })
  rmSync(path, { recursive: true })
  return usage
}

async function threeTools(
  { watch }: Bench,
  { server }: RealCloud,
  file: string,
): Promise<() => Promise<Usage>> {
  const holder = makeKeyHolder('P-256')
  const signature = await signBlob(holder, file)
  const [key] = await server.keys(development, 'releases/app/1.0.0/files/')
  const folder = temporaryFolder()
  const target = join(folder, 'disk.img')
  const task = (command: string, args: readonly string[], env = {}): Task => ({
    command,
    args,
    cwd: folder,
    env: { ...bareEnvironment(), ...env },
  })
  const download = ['s3', 'cp', '--only-show-errors', `s3://${development}/${key}`, target]
  const tasks = [
    task(join(awsProgramFolder(), 'aws'), download, {
      ...isolated,
      AWS_ENDPOINT_URL_S3: server.url,
      AWS_DEFAULT_REGION: server.region,
      AWS_ACCESS_KEY_ID: server.ownerKeys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: server.ownerKeys.secretAccessKey,
    }),
    task('openssl', ['dgst', '-sha256', target]),
  ]
  return async () => {
    const usages: Usage[] = []
    for (const each of tasks) usages.push(await watch.succeed(each))
    usages.push(await notationBelieves(watch, holder, { blob: target, signature }))
    rmSync(target)
    return together(usages)
  }
}

function lines(bench: Bench, rounds: Parameters<typeof peakLine<'ours' | 'theirs'>>[1]): readonly Line[] {
  const what = `verify-signature with download, ${scaled(bench, '1 GiB', '16 MiB')}`
  const pair = { what, against: 'aws s3 cp, openssl dgst, notation blob verify', rounds } as const
  return [
    ratioLine({ ...pair, ours: 'ours', theirs: 'theirs', atMost: 0.7, note }),
    ratioLine({ ...pair, ours: 'ours', theirs: 'theirs', quantity: 'cpu' }),
    peakLine({ what }, rounds, 'ours'),
  ]
}
