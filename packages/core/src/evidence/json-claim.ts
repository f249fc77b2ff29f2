/** Which form a JSON file claims to be of, by the members that only that form has. */
import { asObject } from '@secure-deploy/notary/strict-json'
import { readCyclonedxJson } from './cyclonedx-json.ts'
import type { Subject } from './malformed.ts'
import { readSarif } from './sarif.ts'
import type { Scan } from './sarif.ts'
import type { Sbom } from './sbom.ts'
import { readSpdxGraph } from './spdx-graph.ts'
import { readSpdxJson } from './spdx-json.ts'

type Members = ReadonlyMap<string, unknown>

interface Claim {
  readonly form: Subject['form']
  readonly claims: (members: Members) => boolean
  /** Texts that stand in such a file even where it cannot be read as JSON: all of one list, in any of the lists. */
  readonly marks: readonly (readonly string[])[]
  readonly read: (value: unknown, subject: Subject) => Scan | Sbom
}

const claims: readonly Claim[] = [
  {
    form: 'SARIF',
    claims: (members) => names(members, '$schema', 'sarif') || hasRuns(members),
    marks: [
      ['"$schema"', 'sarif'],
      ['"runs"', '"driver"'],
    ],
    read: readSarif,
  },
  {
    form: 'CycloneDX',
    claims: (members) => members.has('bomFormat') || names(members, '$schema', 'cyclonedx'),
    marks: [['"bomFormat"']],
    read: readCyclonedxJson,
  },
  {
    form: 'SPDX',
    claims: (members) => members.has('spdxVersion'),
    marks: [['"spdxVersion"']],
    read: readSpdxJson,
  },
  {
    form: 'SPDX',
    claims: (members) => names(members, '@context', 'spdx.org/rdf/'),
    marks: [['"@context"', 'spdx.org/rdf/']],
    read: readSpdxGraph,
  },
]

export function claimsOfJson(value: unknown): readonly Claim[] {
  const members = asObject(value)
  return members === undefined ? [] : claims.filter((one) => one.claims(members))
}

/** What a file would be that cannot be read as JSON: cut off, or with a name twice. */
export function formOfBrokenJson(bytes: Uint8Array): Subject['form'] | undefined {
  // UTF-16 is ASCII with zeros between, as far as these marks go.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll('\0', '')
  return claims.find(({ marks }) => marks.some((all) => all.every((mark) => text.includes(mark))))?.form
}

/** Whether a member is a text with this in it, or a list with such a text. */
function names(members: Members, member: string, part: string): boolean {
  const value = members.get(member)
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value]
  return texts.some((text) => typeof text === 'string' && text.toLowerCase().includes(part))
}

function hasRuns(members: Members): boolean {
  const runs = members.get('runs')
  if (members.has('runs') && members.get('version') === '2.1.0') return true
  const list: readonly unknown[] = Array.isArray(runs) ? runs : []
  return list.some((run) => asObject(asObject(run)?.get('tool'))?.has('driver') === true)
}
