/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */
import { InputError } from '../errors.ts'
import { malformed } from './fields.ts'
import type { Fields } from './fields.ts'
import type { ParseText } from './texts.ts'

export const longestLine = 512

/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u

export function isOneLine(text: string): boolean {
  return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text)
}

export const oneLine: ParseText<string> = (text, input) => {
  if (isOneLine(text)) return text
  throw new InputError(
    'INPUT_MALFORMED',
    `${input} is not one line of at most ${longestLine} characters, all of which can be seen`,
  )
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function readLine(fields: Fields, name: string): string {
  const text = fields.text(name)
  if (!isOneLine(text)) throw malformed(`its ${name} is not one line of text`)
  return text
}
