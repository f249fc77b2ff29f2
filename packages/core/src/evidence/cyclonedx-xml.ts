/** Reads CycloneDX in XML (ECMA-424): what it lists, and the digests by which it names it. */
import { malformed, quoted } from './malformed.ts'
import type { Subject } from './malformed.ts'
import { readSha256, sbomOf } from './sbom.ts'
import type { Sbom } from './sbom.ts'
import { walkXml } from './xml.ts'
import type { XmlElement } from './xml.ts'

/** A place in the document: what may stand there decides what it means. */
type Place = 'document' | 'bom' | 'metadata' | 'components' | 'component' | 'hashes' | 'sha-256' | 'elsewhere'

interface Reading {
  readonly subject: Subject
  readonly places: Place[]
  components: number
  readonly sha256: string[]
  /** The text of the digest that is being read. */
  digest: string
}

/** @throws VerificationError EVIDENCE_MALFORMED */
export function readCyclonedxXml(bytes: Uint8Array, subject: Subject): Sbom {
  const reading: Reading = { subject, places: ['document'], components: 0, sha256: [], digest: '' }
  walkXml(bytes, subject, {
    open(element) {
      const place = placeOf(element, reading)
      if (place === 'component') reading.components += 1
      if (place === 'sha-256') reading.digest = ''
      reading.places.push(place)
    },
    text(part) {
      if (reading.places.at(-1) === 'sha-256') reading.digest += part
    },
    close() {
      if (reading.places.pop() === 'sha-256') reading.sha256.push(readSha256(reading.digest.trim(), subject))
    },
  })
  return sbomOf('cyclonedx', reading)
}

/** Tools, references and ancestors have digests too, and none of them is what the bill lists. */
function placeOf(element: XmlElement, { places, subject }: Reading): Place {
  const { name, namespace } = element
  switch (`${places.at(-1) ?? ''}/${name}`) {
    case 'document/bom':
      if (/^http:\/\/cyclonedx\.org\/schema\/bom\/1\.\d{1,2}$/.test(namespace)) return 'bom'
      throw malformed(subject, `${quoted(namespace)} is no version of it that is read`)
    case 'bom/metadata':
      return 'metadata'
    case 'bom/components':
    case 'component/components':
      return 'components'
    case 'metadata/component':
    case 'components/component':
      return 'component'
    case 'component/hashes':
      return 'hashes'
    case 'hashes/hash':
      return element.attribute('alg') === 'SHA-256' ? 'sha-256' : 'elsewhere'
    default:
      return 'elsewhere'
  }
}
