/** When a timestamp says that it was made, and how exactly (RFC 3161, 2.4.2). */
import { fieldsOf, readNatural } from './der-fields.ts'
import { type DerElement, derTag, readOnly } from './der.ts'
import { readTime } from './time.ts'

/** ETSI EN 319 421's baseline policy, whose authorities are exact to a second unless they say better. */
const baselinePolicy = '0.4.0.2023.1.1'

/** GeneralizedTime in UTC with seconds and perhaps a fraction that does not end in a zero, in milliseconds of Unix time. */
function readGenTime({ content, tag, bytes }: DerElement): number {
  const match = /^(\d{14})(?:\.(\d{0,8}[1-9]))?Z$/.exec(Buffer.from(content).toString('latin1'))
  if (match === null) throw new SyntaxError('Its time is malformed.')
  const whole = readTime({ tag, bytes, content: Buffer.from(`${match[1]}Z`) })
  return whole.getTime() + Number(`0.${match[2] ?? 0}`) * 1000
}

/** A part of a second in thousandths of the next larger unit, 1 to 999. */
function readThousandths(element: DerElement | undefined): number {
  if (element === undefined) return 0
  const value = readNatural(element)
  if (value < 1n || value > 999n) throw new SyntaxError('Its accuracy is malformed.')
  return Number(value)
}

function readAccuracy(accuracy: DerElement): number {
  const fields = fieldsOf(readOnly(accuracy.bytes, derTag.sequence))
  const seconds = fields.optional(derTag.integer)
  const millis = readThousandths(fields.optional(0x80))
  const micros = readThousandths(fields.optional(0x81))
  fields.end()
  return Number(seconds === undefined ? 0n : readNatural(seconds)) * 1000 + millis + micros / 1000
}

/** Milliseconds of Unix time, and milliseconds to either side of it. Throws SyntaxError. */
export function readTimestampTime(fields: {
  readonly time: DerElement
  readonly accuracy: DerElement | undefined
  readonly policy: string
}): { readonly time: number; readonly accuracy: number } {
  const accuracy = fields.accuracy === undefined ? 0 : readAccuracy(fields.accuracy)
  const isSecondImplied = fields.accuracy === undefined && fields.policy === baselinePolicy
  return { time: readGenTime(fields.time), accuracy: isSecondImplied ? 1000 : accuracy }
}
