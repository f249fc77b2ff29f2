/** Reads SPDX 2.2 and 2.3 in JSON: the packages and files that it lists, and their checksums. */
import * as v from 'valibot'
import { listOf, readShape, unread } from './json.ts'
import type { Subject } from './malformed.ts'
import { readSha256, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'

const checksum = v.object({ algorithm: v.string(), checksumValue: v.string() })
const listed = v.object({ SPDXID: v.string(), checksums: listOf(checksum) })

const document = v.object({
  spdxVersion: v.pipe(v.string(), v.regex(/^SPDX-2\.\d{1,2}$/, unread)),
  SPDXID: v.literal('SPDXRef-DOCUMENT'),
  packages: listOf(listed),
  files: listOf(listed),
})

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readSpdxJson(value: unknown, subject: Subject): Sbom {
  const { packages, files } = readShape(document, value, subject)
  const all = [...packages, ...files]
  return sbomOf('spdx', {
    components: all.length,
    sha256: all
      .flatMap(({ checksums }) => checksums)
      .filter(({ algorithm }) => algorithm === 'SHA256')
      .map(({ checksumValue }) => readSha256(checksumValue, subject)),
  })
}
