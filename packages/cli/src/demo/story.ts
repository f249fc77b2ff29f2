/** The demonstration: one build from signing to production, four attacks that must fail, and the chain of custody. */
import { join } from 'node:path'
import { chainOfCustody } from '@secure-deploy/core/custody'
import type { ErrorCode } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/layout'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/names'
import type { StoredRecord } from '@secure-deploy/core/promotion-record'
import { count } from '@secure-deploy/core/reports'
import type { NamedContent, SignedRelease } from '@secure-deploy/core/sign'
import type { Table } from '@secure-deploy/core/summary'
import type { VerifiedRelease } from '@secure-deploy/core/verify'
import { attacksOn, demandRefusal } from './attacks.ts'
import { packBuild } from './build.ts'
import type { Build } from './build.ts'
import {
  environments,
  promote,
  sign,
  storeFolder,
  storeIn,
  upload,
  verify,
  verifyPromotion,
} from './chain.ts'
import type { Chain, Environment } from './chain.ts'
import { localOrigin } from './local-run.ts'
import { createParties } from './parties.ts'
import type { Screen } from './screen.ts'

export interface DemoRequest {
  /** The folder of the build. */
  readonly build: string
  /** An empty folder to work in. */
  readonly folder: string
}

export interface DemoPorts {
  readonly screen: Screen
  now(): Date
}

export interface DemoResult {
  readonly refusals: readonly ErrorCode[]
  readonly custody: Table
}

/** @throws Error when an attack is not refused as it must be; and whatever the stories throw */
export async function runDemo(request: DemoRequest, ports: DemoPorts): Promise<DemoResult> {
  const { screen } = ports
  screen.heading('A build on its way to production')
  const { chain, build } = await prepare(request, ports)
  const id = releaseId('1.0.0')
  const files = filesOf(build)
  const signed = await signAndUpload(chain, screen, id, files)
  const { release, records } = await carryOn(chain, screen, id)

  screen.heading('What this is for: every one of these must be refused')
  const otherFiles = anotherBuild(build)
  const other = await sign(chain, releaseId('1.1.0'), otherFiles)
  await upload(chain, other, otherFiles)
  const refusals: ErrorCode[] = []
  for (const attack of attacksOn({ chain, release, signed, other, otherFiles })) {
    const { code } = await screen.refusal(attack.what, () => demandRefusal(attack))
    refusals.push(code)
  }
  await verifyThere(chain, screen, id, 'production', 'still')
  return { refusals, custody: chainOfCustody(release, records) }
}

async function prepare({ build: source, folder }: DemoRequest, { screen, now }: DemoPorts) {
  const build = await screen.step(
    'packed',
    () => packBuild(source, folder),
    ({ zip, loose, size }) => `${zip.name} and the ${count(loose.length, 'file')} in it, ${sizeOf(size)}`,
  )
  const parties = await screen.step(
    'keys made',
    () => createParties(join(folder, 'parties'), now()),
    () => 'one to sign releases and one to sign promotions, each with its certificates',
  )
  const chain: Chain = { folder, parties, origin: await localOrigin(source), now }
  return { chain, build }
}

async function signAndUpload(
  chain: Chain,
  screen: Screen,
  id: ReleaseId,
  files: readonly NamedContent[],
): Promise<SignedRelease> {
  const signed = await screen.step(
    'signed',
    () => sign(chain, id, files),
    ({ release }) => `${id.name} ${id.version}, ${count(release.files.length, 'file')} under one signature`,
  )
  await screen.step(
    'uploaded',
    () => upload(chain, signed, files),
    () => 'to development: the files first, the bundle last, nothing ever replaced',
  )
  return signed
}

async function carryOn(
  chain: Chain,
  screen: Screen,
  id: ReleaseId,
): Promise<{ readonly release: VerifiedRelease; readonly records: readonly StoredRecord[] }> {
  let release = await verifyThere(chain, screen, id, 'development')
  const records: StoredRecord[] = []
  for (const [index, to] of environments.entries()) {
    const from = environments[index - 1]
    if (from === undefined) continue
    await screen.step(
      'promoted',
      () => promote(chain, id, from, to),
      () => `from ${from} to ${to}: the same bytes, and a signed record of it`,
    )
    release = await verifyThere(chain, screen, id, to)
    records.push(await verifyPromotion(chain, release, to))
  }
  return { release, records }
}

function verifyThere(
  chain: Chain,
  screen: Screen,
  id: ReleaseId,
  environment: Environment,
  when: 'now' | 'still' = 'now',
): Promise<VerifiedRelease> {
  const where = when === 'now' ? `in ${environment}` : `in ${environment}, as before`
  return screen.step(
    'verified',
    () =>
      verify(
        chain,
        id,
        storeIn(storeFolder(chain, environment)),
        join(chain.folder, 'deployed', environment),
      ),
    ({ files }) => `${where}: signature, signer, source and ${count(files.length, 'digest')}`,
  )
}

function releaseId(version: string): ReleaseId {
  return {
    name: parseReleaseName('try-out', 'the name'),
    version: parseReleaseVersion(version, 'the version'),
  }
}

function filesOf({ zip, loose }: Build): readonly NamedContent[] {
  return [zip, ...loose]
}

const line = Buffer.from('\n')

/** Another build of one file: the zip with a line feed more at its end. */
function anotherBuild({ zip: { content, ...zip } }: Build): readonly NamedContent[] {
  const whole = { start: 0, end: Number.POSITIVE_INFINITY }
  return [
    {
      ...zip,
      content: {
        size: content.size + line.length,
        async *open({ start, end } = whole) {
          if (start < content.size) yield* content.open({ start, end: Math.min(end, content.size) })
          if (end > content.size) yield line.subarray(Math.max(0, start - content.size))
        },
      },
    },
  ]
}

function sizeOf(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}
