/** Finds what a policy file of the right shape says that cannot be, or that contradicts itself. */
import { parseEnvironmentName } from '../values/names.ts'
import { parseStoreUri } from '../values/uris.ts'
import type { ApprovalsEntry } from './approval-schema.ts'
import { parseDate } from './dates.ts'
import type { EvidenceEntry } from './evidence-schema.ts'
import { attempt, faultAt, nameOf } from './faults.ts'
import type { Fault, Path } from './faults.ts'
import type { EnvironmentEntry, PolicyFile } from './schema.ts'
import { signerFaults } from './signer-faults.ts'
import { isTimeZone, minutesOf } from './windows.ts'

export function meaningFaults(file: PolicyFile): readonly Fault[] {
  const { environments, holds } = file
  return [
    ...signerFaults(file),
    ...environments.flatMap((environment, index) => environmentFaults(environment, index, environments)),
    ...(holds === undefined ? [] : storeFaults(['holds'], holds)),
  ]
}

function environmentFaults(
  environment: EnvironmentEntry,
  index: number,
  all: readonly EnvironmentEntry[],
): readonly Fault[] {
  const path: Path = ['environments', index]
  const { name, evidence, approvals, bypass } = environment
  const before = all.slice(0, index)
  return [
    ...attempt([...path, 'name'], () => parseEnvironmentName(name, nameOf([...path, 'name']))),
    ...(before.some((other) => other.name === name)
      ? [faultAt([...path, 'name'], `is ${JSON.stringify(name)} a second time`)]
      : []),
    ...storeFaults(path, environment),
    ...(before.some((other) => trimmed(other.store) === trimmed(environment.store))
      ? [faultAt([...path, 'store'], 'is the store of an environment above')]
      : []),
    ...orderFaults(path, environment, before),
    ...(evidence === undefined ? [] : evidenceFaults([...path, 'evidence'], evidence)),
    ...(approvals === undefined ? [] : approvalFaults([...path, 'approvals'], approvals)),
    ...windowFaults(path, environment),
    ...(bypass === undefined ? [] : approvalFaults([...path, 'bypass', 'approvals'], bypass.approvals)),
  ]
}

function trimmed(store: string): string {
  return store.replace(/\/{1,100}$/, '')
}

function storeFaults(
  path: Path,
  entry: Pick<EnvironmentEntry, 'store' | 'account-id' | 'region'>,
): readonly Fault[] {
  const place = [...path, 'store']
  const inFolder = entry.store.startsWith('file:')
  return [
    ...attempt(place, () => parseStoreUri(entry.store, nameOf(place))),
    ...(['account-id', 'region'] as const)
      .filter((field) => inFolder && entry[field] !== undefined)
      .map((field) => faultAt([...path, field], 'says nothing about a store that is a folder')),
  ]
}

function orderFaults(
  path: Path,
  { after, soak, deployed }: EnvironmentEntry,
  before: readonly EnvironmentEntry[],
): readonly Fault[] {
  const names = before.map(({ name }) => name)
  if (before.length === 0) {
    const written = Object.entries({ after, soak, deployed }).filter(([, value]) => value !== undefined)
    return written.map(([field]) =>
      faultAt([...path, field], 'stands in the first environment, into which releases come from no other'),
    )
  }
  if (after === undefined) {
    return [faultAt(path, `has no after; it must name one of the environments above: ${names.join(', ')}`)]
  }
  if (names.includes(after)) return []
  const allowed = `allowed are the environments above it: ${names.join(', ')}`
  return [faultAt([...path, 'after'], `is ${JSON.stringify(after)}; ${allowed}`)]
}

function evidenceFaults(path: Path, { findings }: EvidenceEntry): readonly Fault[] {
  return (findings?.allowed ?? []).flatMap(({ until }, index) =>
    attempt([...path, 'findings', 'allowed', index, 'until'], () => parseDate(until)),
  )
}

/** Teams may have any number of members. */
function approvalFaults(path: Path, { minimum, from = [] }: ApprovalsEntry): readonly Fault[] {
  const hasTeam = from.some((approver) => typeof approver === 'string' && approver.includes('/'))
  if (from.length === 0 || hasTeam || new Set(from).size >= minimum) return []
  return [faultAt([...path, 'minimum'], `is ${minimum}, and from names only ${new Set(from).size}`)]
}

function windowFaults(path: Path, { windows = [] }: EnvironmentEntry): readonly Fault[] {
  return windows.flatMap(({ from, to, 'time-zone': timeZone }, index) => {
    const place = [...path, 'windows', index]
    const zone = JSON.stringify(timeZone.slice(0, 64))
    return [
      ...(minutesOf(from) >= minutesOf(to)
        ? [
            faultAt(
              [...place, 'to'],
              `is ${to}, which is not after ${from}; write a window over midnight as two`,
            ),
          ]
        : []),
      ...(isTimeZone(timeZone)
        ? []
        : [faultAt([...place, 'time-zone'], `is ${zone}; allowed is an IANA name such as Europe/Amsterdam`)]),
    ]
  })
}
