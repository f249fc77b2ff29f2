/** The history of one release under a policy: every line of its chain of custody, verified at this moment from what stands in the stores. */
import { ServiceError, VerificationError } from '../errors.ts'
import { readStoredEvidence } from '../evidence/evidence-reading.ts'
import type { ObjectReader } from '../ports.ts'
import { evidenceKey, holdsPrefix } from '../release/layout.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { Release, ReleaseFile } from '../release/statement.ts'
import { toTime } from '../release/statement.ts'
import type { PolicyReference } from '../trust.ts'
import type { JudgedBundle } from './history-bundle.ts'
import type { HistoryLine } from './history-line.ts'
import { inOrderOfTime } from './history-order.ts'
import { lookInto, mainBundle, placeLines } from './history-place.ts'
import type { HistoryPorts, Known, Seen } from './history-place.ts'
import { holds, standingAfter, worstOf } from './history-standing.ts'
import type { Verdict } from './history-standing.ts'

export interface History {
  readonly id: ReleaseId
  readonly policy: PolicyReference
  /** RFC 3339 in UTC. */
  readonly checkedOn: string
  readonly stores: readonly { readonly environment: string; readonly uri: string }[]
  /** The bundle that the history is of; absent where none could be read. */
  readonly bundle?: Pick<JudgedBundle, 'at' | 'sha256'>
  /** What the release is; absent where nobody who is trusted has signed it. */
  readonly release?: Release
  readonly lines: readonly HistoryLine[]
  readonly verdict: Verdict
}

/** @throws ServiceError RELEASE_NOT_FOUND when nothing of the release stands anywhere */
export async function readHistory(id: ReleaseId, ports: HistoryPorts): Promise<History> {
  const seen = []
  for (const place of ports.places) seen.push(await lookInto(id, place, ports))
  const main = mainBundle(seen)
  const holdLines = await readHoldLines(id, main, ports)
  if (seen.every(({ keys, failed }) => keys.length === 0 && failed === undefined)) throw notFound(id, ports)
  const known = { id, main, ports }
  const told = []
  for (const one of seen) told.push(await placeLines(one, known))
  const evidence = await evidenceLines(seen, known)
  const lines = inOrderOfTime([...(main?.lines ?? []), ...evidence], [...told, holdLines])
  return {
    id,
    policy: { uri: ports.policy.uri, sha256: ports.policy.sha256 },
    checkedOn: toTime(ports.now),
    stores: ports.places.map(({ environment, store }) => ({
      environment: environment.name,
      uri: store.storeUri,
    })),
    ...(main === undefined ? {} : { bundle: { at: main.at, sha256: main.sha256 } }),
    ...(main?.release === undefined ? {} : { release: main.release }),
    lines,
    verdict: worstOf(lines.map(({ standing }) => standing)),
  }
}

function notFound({ name, version }: ReleaseId, { places }: HistoryPorts): ServiceError {
  const stores = places.map(({ store }) => store.storeUri).join(', ')
  return new ServiceError('RELEASE_NOT_FOUND', `nothing of ${name} ${version} stands in ${stores}`)
}

/** What each evidence file is; that its bytes are those that were signed is what lets it be told. */
async function evidenceLines(seen: readonly Seen[], { id, main }: Known): Promise<readonly HistoryLine[]> {
  const from = seen.find(({ bundle }) => bundle !== undefined && bundle.sha256 === main?.sha256)
  if (from === undefined || main?.release === undefined) return []
  const lines = []
  for (const file of main.release.evidence) lines.push(await evidenceLine(from.place.store, id, file))
  return lines
}

async function evidenceLine(store: ObjectReader, id: ReleaseId, file: ReleaseFile): Promise<HistoryLine> {
  const { name, digest } = file
  const line = {
    step: 'evidence',
    at: `${store.storeUri}/${evidenceKey(id, digest.sha256, name)}`,
    digest: `sha256:${digest.sha256}`,
  } as const
  try {
    const { files } = await readStoredEvidence(store, id, [file])
    const [content] = files
    return { ...line, standing: holds, fact: { file, ...(content === undefined ? {} : { content }) } }
  } catch (failure) {
    // What it says may be of no use, and it is what was signed all the same.
    if (failure instanceof VerificationError && failure.code === 'EVIDENCE_MALFORMED')
      return { ...line, standing: holds, fact: { file }, warnings: [failure.message] }
    return { ...line, standing: standingAfter(failure) }
  }
}

export async function readHoldLines(
  id: ReleaseId,
  main: JudgedBundle | undefined,
  { holds: read, policy }: HistoryPorts,
): Promise<readonly HistoryLine[]> {
  if (read === undefined) return []
  const since = main?.release?.finishedOn
  try {
    return await read({
      id,
      environments: policy.environments.map(({ name }) => name),
      signedBy: (main?.signatures ?? []).map(({ signature }) => signature.signedBy),
      ...(since === undefined ? {} : { since }),
    })
  } catch (failure) {
    const at = `${policy.holds?.store.uri ?? ''}/${holdsPrefix}`
    return [{ step: 'held', at, standing: standingAfter(failure) }]
  }
}
