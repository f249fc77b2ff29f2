/** Texts as words of a shell. */

/** A word that every shell takes as it stands, in quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
