/** Reads SPDX 3.0 in JSON-LD: the packages and files of its graph, and the hashes that verify them. */
import * as v from 'valibot'
import { readShape, unread } from './json.ts'
import type { Subject } from './malformed.ts'
import { readSha256, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'

const context = /^https:\/\/spdx\.org\/rdf\/3\.0(\.\d{1,3})?\/spdx-context\.jsonld$/

const hash = v.object({
  type: v.string(),
  algorithm: v.optional(v.string()),
  hashValue: v.optional(v.string()),
})
type Hash = v.InferOutput<typeof hash>

/** What verifies an element stands in it, or anywhere in the graph and is named by its identifier. */
const node = v.object({
  type: v.string(),
  '@id': v.optional(v.string()),
  spdxId: v.optional(v.string()),
  verifiedUsing: v.optional(v.array(v.union([v.string(), hash]))),
  algorithm: v.optional(v.string()),
  hashValue: v.optional(v.string()),
})

const document = v.object({
  '@context': v.pipe(
    v.union([v.string(), v.array(v.unknown())]),
    v.check((named) => [named].flat().some(isContext), unread),
  ),
  '@graph': v.array(node),
})

function isContext(one: unknown): boolean {
  return typeof one === 'string' && context.test(one)
}

const listedTypes = ['software_Package', 'software_File']

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readSpdxGraph(value: unknown, subject: Subject): Sbom {
  const graph = readShape(document, value, subject)['@graph']
  const byId = new Map<string, Hash>(
    graph.flatMap((one) => [one['@id'], one.spdxId].flatMap((id) => (id === undefined ? [] : [[id, one]]))),
  )
  const listed = graph.filter(({ type }) => listedTypes.includes(type))
  const hashes = listed
    .flatMap(({ verifiedUsing = [] }) => verifiedUsing)
    .flatMap((one) => (typeof one === 'string' ? (byId.get(one) ?? []) : [one]))
  return sbomOf('spdx', {
    components: listed.length,
    sha256: hashes.filter(isSha256).map(({ hashValue }) => readSha256(hashValue ?? '', subject)),
  })
}

function isSha256({ type, algorithm }: Hash): boolean {
  return type === 'Hash' && algorithm === 'sha256'
}
