/** What a promotion costs as files grow: nothing of them passes through the process, and no request is added. */
import { rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { development, type RealCloud, startRealCloud } from '../../test/integration/support/real-cloud.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace } from '../../test/support/workspace.ts'
import { type Bench, fillFile, mebi, type Row, scaled } from '../measure/bench.ts'
import { measureStep } from '../measure/steps.ts'
import type { Usage } from '../measure/stopwatch.ts'
import { payloadBytes, startTraffic, type Traffic } from '../measure/traffic.ts'
import type { Line } from '../report/line.ts'

interface Promotion {
  readonly size: string
  readonly usage: Usage
  readonly requests: number
  readonly payload: number
}

export const promoteSizes: Row = {
  name: 'promote-sizes',
  title: 'Promoting within one S3 server, by size',
  measure: async (bench) => {
    const sizes = scaled(
      bench,
      { '1 MiB': mebi, '100 MiB': 100 * mebi, '1 GiB': 1024 * mebi, '4 GiB': 4096 * mebi },
      { '64 KiB': mebi / 16, '1 MiB': mebi },
    )
    const workspace = makeWorkspace({})
    const cloud = await startRealCloud(workspace)
    const traffic = await startTraffic(cloud.server.url)
    const promotions: Promotion[] = []
    try {
      for (const [index, [size, bytes]] of Object.entries(sizes).entries()) {
        bench.say(`promoting ${size}`)
        const one = { version: `1.0.${index}`, bytes, workspace: workspace.path }
        promotions.push({ size, ...(await promoteOne(bench, cloud, traffic, one)) })
      }
    } finally {
      await traffic.stop()
      await cloud.stop()
    }
    return linesOf(promotions)
  },
}

async function promoteOne(
  { watch }: Bench,
  cloud: RealCloud,
  traffic: Traffic,
  {
    version,
    bytes,
    workspace,
  }: { readonly version: string; readonly bytes: number; readonly workspace: string },
): Promise<Omit<Promotion, 'size'>> {
  const file = fillFile(join(workspace, 'build/disk.img'), Math.min(bytes, mebi))
  // The rest is a hole, which is read as zeros and takes no room.
  truncateSync(file, bytes)
  const folder = temporaryFolder()
  const named = { 'release-name': 'app', 'release-version': version }
  const files = { 'subject-path': 'build/disk.img' }
  const direct = { workspace, env: { ...cloud.env, AWS_ENDPOINT_URL_S3: cloud.server.url } }
  await measureStep(watch, {
    action: 'sign-artifact',
    ...direct,
    inputs: { ...named, ...files, ...cloud.signing, 'output-path': folder },
  })
  await measureStep(watch, {
    action: 'upload-artifact',
    ...direct,
    inputs: {
      'bundle-path': join(folder, 'release.bundle.json'),
      ...files,
      ...cloud.role('push'),
      store: `s3://${development}`,
    },
  })
  rmSync(file)
  traffic.reset()
  const { usage } = await measureStep(watch, {
    action: 'promote-artifact',
    workspace,
    env: { ...cloud.env, AWS_ENDPOINT_URL_S3: traffic.url },
    inputs: {
      ...named,
      ...cloud.role('promote'),
      ...cloud.trust,
      ...cloud.signing,
      environment: 'staging',
      'source-store': `s3://${development}`,
      'target-store': 's3://octo-staging',
    },
  })
  return { usage, requests: traffic.requests.length, payload: payloadBytes(traffic.requests) }
}

function linesOf(promotions: readonly Promotion[]): readonly Line[] {
  const [first] = promotions
  if (first === undefined) throw new RangeError('nothing was promoted')
  return promotions.flatMap(({ size, requests, payload, usage }): readonly Line[] => {
    const what = `promote-artifact, ${size}`
    return [
      {
        what: `${what}: bytes of the file that pass through the process`,
        against: 'itself',
        measured: { kind: 'amount', unit: 'bytes', amount: payload },
        atMost: 0,
      },
      {
        what: `${what}: requests to S3`,
        against: `itself with ${first.size}`,
        measured: { kind: 'amount', unit: 'requests', amount: requests },
        atMost: first.requests,
      },
      {
        what: `${what}: the whole run`,
        against: 'itself',
        measured: { kind: 'amount', unit: 's', amount: usage.wall },
        note: 'Promoting: most of the time of a large promotion is the server reading, hashing and writing its own copy.',
      },
    ]
  })
}
