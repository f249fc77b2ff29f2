/** What a release of many files costs: requests, time and memory, for 1, 100 and 2,000 of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { development, type RealCloud, startRealCloud } from '../../test/integration/support/real-cloud.ts'
import { type Cloud, startCloud } from '../../test/support/cloud.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace, type Workspace } from '../../test/support/workspace.ts'
import { type Bench, mebi, type Row, scaled } from '../measure/bench.ts'
import { spreadOf } from '../measure/pairs.ts'
import { measureStep, type StepRun } from '../measure/steps.ts'
import type { Usage } from '../measure/stopwatch.ts'
import type { Line } from '../report/line.ts'

const actions = ['upload-artifact', 'verify-signature', 'promote-artifact'] as const
type Action = (typeof actions)[number]

/** One release in one account, as each of the three steps finds it. */
type Steps = Readonly<Record<Action, (place: string) => StepRun>>

interface Measured {
  readonly files: number
  /** To S3 alone. */
  readonly requests: Readonly<Record<Action, number>>
  readonly wall: Readonly<Record<Action, number>>
  readonly peak: Readonly<Record<Action, number>>
}

export const manyFiles: Row = {
  name: 'many-files',
  title: 'Releases of 1, 100 and 2,000 files',
  measure: async (bench) => {
    const measured: Measured[] = []
    for (const files of scaled(bench, [1, 100, 2000], [1, 20])) {
      bench.say(`a release of ${files} files`)
      measured.push(await measureRelease(bench, files))
    }
    return linesOf(measured)
  },
}

async function measureRelease(bench: Bench, files: number): Promise<Measured> {
  const workspace = makeWorkspace({})
  for (let n = 0; n < files; n++) writeSmall(join(workspace.path, `build/parts/${n}.txt`), `file ${n}\n`)
  try {
    const requests = await countRequests(bench, workspace)
    const usages = await measureSteps(bench, workspace)
    const of = (take: (usages: readonly Usage[]) => number) =>
      Object.fromEntries(actions.map((action) => [action, take(usages[action])])) as Record<Action, number>
    return {
      files,
      requests,
      wall: of((all) => spreadOf(all.map(({ wall }) => wall)).median),
      peak: of((all) => Math.max(...all.map(({ peak }) => peak))),
    }
  } finally {
    rmSync(workspace.path, { recursive: true })
  }
}

function writeSmall(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** The doubles answer a request as the API reference of S3 says, which no server at hand does for every request. */
async function countRequests(bench: Bench, workspace: Workspace): Promise<Record<Action, number>> {
  const cloud = await startCloud(workspace)
  try {
    const steps = await stepsOf(bench, onDoubles(workspace, cloud))
    const counts = {} as Record<Action, number>
    for (const action of actions) {
      cloud.account.reset()
      await measureStep(bench.watch, steps[action](''))
      counts[action] = cloud.account.s3.requests.length
    }
    return counts
  } finally {
    await cloud.stop()
  }
}

/** Time and memory on a server that others made. */
async function measureSteps(bench: Bench, workspace: Workspace): Promise<Record<Action, Usage[]>> {
  const cloud = await startRealCloud(workspace)
  try {
    const steps = await stepsOf(bench, onServer(workspace, cloud))
    const usages: Record<Action, Usage[]> = {
      'upload-artifact': [],
      'verify-signature': [],
      'promote-artifact': [],
    }
    for (let round = 0; round < scaled(bench, 5, 1); round++) {
      // Nothing is ever replaced, so each round has a place of its own.
      for (const action of actions) {
        usages[action].push((await measureStep(bench.watch, steps[action](`/round-${round}`))).usage)
      }
    }
    return usages
  } finally {
    await cloud.stop()
  }
}

interface Surroundings {
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  readonly signing: Readonly<Record<string, string>>
  readonly trust: Readonly<Record<string, string>>
  role(name: 'push' | 'pull' | 'promote'): Readonly<Record<string, string>>
}

function onDoubles(workspace: Workspace, cloud: Cloud): Surroundings {
  const { account, env, roles, trust, profileArn } = cloud
  return {
    workspace: workspace.path,
    env,
    signing: { signer: profileArn, 'trust-store': cloud.trustStore },
    trust,
    role: (name) => ({ 'role-to-assume': roles[name], 'aws-region': account.region }),
  }
}

/** Without the proxy that counts and cuts. */
function onServer(workspace: Workspace, cloud: RealCloud): Surroundings {
  const env = { ...cloud.env, AWS_ENDPOINT_URL_S3: cloud.server.url }
  return { workspace: workspace.path, env, signing: cloud.signing, trust: cloud.trust, role: cloud.role }
}

async function stepsOf({ watch }: Bench, on: Surroundings): Promise<Steps> {
  const { workspace, env, signing, trust, role } = on
  const step = { workspace, env }
  const id = { 'release-name': 'app', 'release-version': '1.0.0' }
  const files = { 'subject-path': 'build' }
  const folder = temporaryFolder()
  const signer = { ...role('promote'), ...signing }
  await measureStep(watch, {
    action: 'sign-artifact',
    ...step,
    inputs: { ...id, ...files, ...signer, 'output-path': folder },
  })
  const from = (place: string) => `s3://${development}${place}`
  return {
    'upload-artifact': (place) => ({
      action: 'upload-artifact',
      ...step,
      inputs: {
        'bundle-path': join(folder, 'release.bundle.json'),
        ...files,
        ...role('push'),
        store: from(place),
      },
    }),
    'verify-signature': (place) => ({
      action: 'verify-signature',
      ...step,
      inputs: { ...id, ...role('pull'), ...trust, store: from(place) },
    }),
    'promote-artifact': (place) => ({
      action: 'promote-artifact',
      ...step,
      inputs: {
        ...id,
        ...role('promote'),
        ...trust,
        ...signing,
        environment: 'staging',
        'source-store': from(place),
        'target-store': `s3://octo-staging${place}`,
      },
    }),
  }
}

const constantRequests = 6
/** Of the time that one more file takes: at the end of the range against its beginning. */
const mostGrowth = 1.25
/** Eight files are under way at once, however many there are. */
const mostMemory = 64 * mebi

function linesOf(measured: readonly Measured[]): readonly Line[] {
  return actions.flatMap((action) => [
    ...measured.map((one) => requestLine(action, one)),
    ...growthLines(action, measured),
  ])
}

function requestLine(action: Action, { files, requests }: Measured): Line {
  return {
    what: `${action}, ${files} ${files === 1 ? 'file' : 'files'}: requests to S3`,
    against: 'one a file and 6 more',
    measured: { kind: 'amount', unit: 'requests', amount: requests[action] },
    atMost: files + constantRequests,
  }
}

function growthLines(action: Action, measured: readonly Measured[]): readonly Line[] {
  const [first, middle, last] = [measured[0], measured[1], measured.at(-1)]
  if (first === undefined || middle === undefined || last === undefined) return []
  const perFile = (from: Measured, to: Measured) =>
    (to.wall[action] - from.wall[action]) / (to.files - from.files)
  return [
    {
      what: `${action}, ${last.files} files: the whole run`,
      against: 'itself',
      measured: { kind: 'amount', unit: 's', amount: last.wall[action] },
    },
    // A quick run has two sizes, of which no growth can be told.
    ...(middle === last
      ? []
      : [
          {
            what: `${action}: time for one more file, ${middle.files} to ${last.files} against ${first.files} to ${middle.files}`,
            against: 'itself',
            measured: {
              kind: 'amount',
              unit: 'times',
              amount: perFile(middle, last) / perFile(first, middle),
            },
            atMost: mostGrowth,
          } as const,
        ]),
    {
      what: `${action}: memory that ${last.files} files take more than ${first.files}`,
      against: 'itself',
      measured: {
        kind: 'amount',
        unit: 'bytes',
        amount: Math.max(0, last.peak[action] - first.peak[action]),
      },
      atMost: mostMemory,
      note: 'Many files: requests are those that the double of S3 saw, which answers as the API reference says; MinIO leaves the checksum out of its answer to a copy, and is asked for it once more a file.',
    },
  ]
}
