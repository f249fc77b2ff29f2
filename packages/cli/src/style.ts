/** Colours for people, and texts of others made harmless for the screen. */

export type Style = 'colour' | 'plain'

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const

export function paint(style: Style, colour: keyof typeof codes, text: string): string {
  return style === 'plain' ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`
}

/** Control characters, and the characters that reorder a line for its reader or are not seen at all. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/** `text` as one line without what could hide or reorder it on a screen: file contents must not drive a terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\r?\n|\t/g, ' ').replaceAll(unprintable, '\ufffd')
}

/** JSON that reads the same for programs, with the characters escaped that JSON leaves as they are and a terminal obeys. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .split('\n')
    .map((line) => line.replaceAll(unprintable, escaped))
    .join('\n')
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')
}
