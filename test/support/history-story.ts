/** A release on its way to production under a policy, with everything that a history tells of, to be looked back at and tampered with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readHistory } from '@secure-deploy/core/history/history'
import type { History } from '@secure-deploy/core/history/history'
import type { HistoryLine, HistoryStep } from '@secure-deploy/core/history/history-line'
import type { HistoryPorts } from '@secure-deploy/core/history/history-place'
import { holdHistory } from '@secure-deploy/core/history/hold-history'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { HoldRequest, PlacedHold } from '@secure-deploy/core/holds/hold-placing'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import type { Signer } from '@secure-deploy/core/ports'
import { author, reviewer } from './approval-facts.ts'
import { approvedBy } from './approval-reader.ts'
import type { MemoryStore } from './memory-store.ts'
import { policedChain } from './policed-chain.ts'
import type { PolicedChain } from './policed-chain.ts'
import { holdSigner, holdsFields, policyFields, policyText } from './policies.ts'
import type { FileChanges, PolicyChanges } from './policies.ts'
import { noRevocation, releaseId } from './releases.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const hour = 3_600_000
export const id = releaseId()

export interface HistoryStory extends PolicedChain {
  /** The stores as folders, and the policy beside them. */
  readonly folder: string
  readonly policyPath: string
  hold(request: Partial<HoldRequest> & Pick<HoldRequest, 'scope'>, by?: Signer): Promise<PlacedHold>
  lift(placed: PlacedHold, by?: Signer): Promise<void>
  history(changes?: Partial<HistoryPorts>, of?: typeof id): Promise<History>
  ports(changes?: Partial<HistoryPorts>): HistoryPorts
  /** Writes down what stands in the stores now, for commands that read folders. */
  save(): void
  store(name: string): MemoryStore
}

const four = { minimum: 1, independent: true, sources: ['pull-request'] }

/** Four eyes before production, a day in staging that an emergency may pass over, and holds. */
export function startStory(changes: PolicyChanges = {}): HistoryStory {
  const folder = temporaryFolder()
  const storeIn = (name: string) => ({ store: pathToFileURL(join(folder, name)).href })
  const local = { 'account-id': undefined, region: undefined }
  const { environments = {} } = changes
  const fields = policyFields({
    ...changes,
    environments: {
      development: { ...storeIn('development'), ...local, ...environments.development },
      staging: { ...storeIn('staging'), ...local, ...environments.staging },
      production: {
        ...storeIn('production'),
        ...local,
        soak: '24h',
        approvals: four,
        bypass: { rules: ['soak', 'downgrade'], approvals: { minimum: 1, sources: ['pull-request'] } },
        ...environments.production,
      },
    },
    file: { holds: { ...holdsFields, ...local, ...storeIn('holds') }, ...changes.file },
  })
  return storyUnder(folder, fields)
}

function storyUnder(folder: string, fields: FileChanges): HistoryStory {
  const policyPath = join(folder, 'deploy-policy.yml')
  const text = policyText(fields)
  writeFileSync(policyPath, text)
  const chain = policedChain(parseDeployPolicy(Buffer.from(text), policyPath))
  const { policy, stores, now } = chain
  const store = (name: string) => {
    const found = stores[name]
    if (found === undefined) throw new Error(`the story has no store ${name}`)
    return found
  }
  const holding = (by: Signer) => ({ store: store('holds'), signers: [by] as const, clock: now })
  const ports = (changes: Partial<HistoryPorts> = {}): HistoryPorts => {
    const { holds } = policy
    return {
      policy,
      places: policy.environments.map((environment) => ({
        environment,
        store: store(environment.name),
        revocation: noRevocation,
      })),
      now: now(),
      ...(holds === undefined
        ? {}
        : { holds: holdHistory({ ...holds, store: store('holds'), revocation: noRevocation, now: now() }) }),
      ...changes,
    }
  }
  return {
    ...chain,
    folder,
    policyPath,
    store,
    ports,
    hold: (request, by = holdSigner) => placeHold({ reason: 'a leak was found', ...request }, holding(by)),
    lift: async ({ hold: { scope }, sha256 }, by = holdSigner) => {
      await liftHold({ scope, hold: sha256, reason: 'it was none' }, holding(by))
    },
    history: (changes, of = id) => readHistory(of, ports(changes)),
    save: () => {
      for (const [name, { objects }] of Object.entries(stores)) saveObjects(join(folder, name), objects)
    },
  }
}

function saveObjects(folder: string, objects: ReadonlyMap<string, Uint8Array>): void {
  for (const [key, bytes] of objects) {
    const path = join(folder, key)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

export const byReviewer = approvedBy([author, reviewer])

/** Built, signed, admitted, promoted to staging and deployed there, held and lifted, and promoted to production a day later. */
export async function tellAll(story: HistoryStory): Promise<void> {
  const signed = await story.upload({}, { 'report.xml': junit })
  await story.promote(id, 'development')
  story.wait(hour)
  await story.promote(id, 'staging')
  story.wait(hour)
  await story.recordDeployment(signed, 'staging', 'failure')
  story.wait(hour)
  await story.recordDeployment(signed, 'staging', 'success')
  const placed = await story.hold({ scope: { kind: 'name', name: id.name } })
  story.wait(hour)
  await story.lift(placed)
  story.wait(24 * hour)
  await story.promote(id, 'production', { approvals: byReviewer })
  story.wait(hour)
  await story.recordDeployment(signed, 'production', 'success')
}

const junit =
  '<testsuites><testsuite name="unit" tests="2" failures="0"><testcase name="a"/><testcase name="b"/></testsuite></testsuites>'

export function linesOf<Step extends HistoryStep>(
  { lines }: History,
  step: Step,
): readonly Extract<HistoryLine, { step: Step }>[] {
  return lines.filter((line): line is Extract<HistoryLine, { step: Step }> => line.step === step)
}
