/** The demonstration: one build from signing to production, four attacks that must fail, and the chain of custody. */
import { join } from 'node:path'
import type { StoredRecord } from '@secure-deploy/core/environments/promotion-record'
import type { ErrorCode } from '@secure-deploy/core/errors'
import { historyTable } from '@secure-deploy/core/history/history-words'
import { promotionLines } from '@secure-deploy/core/history/promotion-lines'
import { releaseLines } from '@secure-deploy/core/history/release-lines'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import { count } from '@secure-deploy/core/reports/reports'
import type { SignedRelease } from '@secure-deploy/core/signing/sign'
import type { Table } from '@secure-deploy/core/summary'
import { parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import type { VerifiedRelease } from '@secure-deploy/core/verifying/verify'
import { attacksOn, demandRefusal, demandRule } from './attacks.ts'
import { packBuild } from './build.ts'
import type { Build } from './build.ts'
import { hold, lift, promote, sign, upload, verify } from './chain.ts'
import type { Chain, Environment } from './chain.ts'
import { localOrigin } from './local-run.ts'
import { createParties } from './parties.ts'
import { createPolicy } from './policy.ts'
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
  const { release, records, refusal } = await carryOn(chain, screen, id)

  screen.heading('What this is for: every one of these must be refused')
  const otherFiles = anotherBuild(build)
  const other = await sign(chain, releaseId('1.1.0'), otherFiles)
  await upload(chain, other, otherFiles)
  const refusals: ErrorCode[] = [refusal]
  for (const attack of attacksOn({ chain, release, signed, other, otherFiles })) {
    const { code } = await screen.refusal(attack.what, () => demandRefusal(attack))
    refusals.push(code)
  }
  refusals.push(await holdAndLift(chain, screen, id))
  await verifyThere(chain, screen, id, 'production', 'still')
  return { refusals, custody: custodyOf(release, records) }
}

/** What was built and signed, and every promotion with its approvals, each as it was verified on the way. */
function custodyOf(verified: VerifiedRelease, records: readonly StoredRecord[]): Table {
  const { release, bundleLocation, sha256, signatures } = verified
  const { name, version } = release.id
  return historyTable(`Chain of custody of ${name} ${version}`, [
    ...releaseLines({ release, at: bundleLocation.uri, sha256, signatures }),
    ...records.flatMap((record) => promotionLines(record)),
  ])
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
    () => 'to sign releases, to sign promotions and to hold releases, with certificates',
  )
  const origin = await localOrigin(source)
  const policy = await screen.step(
    'policy',
    () => createPolicy({ folder, release: releaseName, ref: origin.run.claims.ref, now: now() }),
    ({ environments: { length } }) =>
      `${length} environments in a row, who signs for each, and four eyes before the last`,
  )
  const chain: Chain = { folder, parties, policy, origin, now }
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

interface CarriedOn {
  readonly release: VerifiedRelease
  readonly records: readonly StoredRecord[]
  /** How the promotion that only the author had approved was refused. */
  readonly refusal: ErrorCode
}

/** Into the first environment, into the second, and into the third once somebody else than the author has approved. */
async function carryOn(chain: Chain, screen: Screen, id: ReleaseId): Promise<CarriedOn> {
  const first = await screen.step(
    'admitted',
    () => promote(chain, id, 'development', 'author'),
    () => 'to development: it is what was signed, and a signed record says when it arrived',
  )
  const second = await screen.step(
    'promoted',
    () => promote(chain, id, 'staging', 'author'),
    () => 'from development to staging: the same bytes, and a signed record of it',
  )
  await verifyThere(chain, screen, id, 'staging')
  const refusal = await refuseWithoutFourEyes(chain, screen, id)
  const third = await screen.step(
    'promoted',
    () => promote(chain, id, 'production', 'colleague'),
    () => 'from staging to production: approved by somebody who did not write it',
  )
  const release = await verifyThere(chain, screen, id, 'production')
  return { release, records: [first, second, third].map(({ record }) => record), refusal }
}

async function refuseWithoutFourEyes(chain: Chain, screen: Screen, id: ReleaseId): Promise<ErrorCode> {
  const what = 'to be promoted to production: only its author has approved'
  const { code } = await screen.refusal(what, () =>
    demandRule(what, 'approvals', () => promote(chain, id, 'production', 'author')),
  )
  return code
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
    () => verify(chain, id, environment, join(chain.folder, 'deployed', environment)),
    ({ files }) => `${where}: signature, source, arrival, holds and ${count(files.length, 'digest')}`,
  )
}

/** A release that is found to be bad is stopped wherever it stands, by whoever may hold, until it is lifted. */
async function holdAndLift(chain: Chain, screen: Screen, id: ReleaseId): Promise<ErrorCode> {
  const reason = 'a try-out of what stops a release'
  const held = await screen.step(
    'held',
    () => hold(chain, id, reason),
    () => `${id.name} ${id.version} wherever it stands, by a signed record with a reason`,
  )
  const what = 'to be deployed from production while it is held'
  const { code } = await screen.refusal(what, () =>
    demandRule(what, 'holds', () =>
      verify(chain, id, 'production', join(chain.folder, 'attacks', 'deployed')),
    ),
  )
  await screen.step(
    'lifted',
    () => lift(chain, held, 'the try-out has shown it'),
    () => 'by a signed record too',
  )
  return code
}

const releaseName = 'try-out'

function releaseId(version: string): ReleaseId {
  return {
    name: parseReleaseName(releaseName, 'the name'),
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
