/** The kinds of field that a policy file is made of; every message says what is allowed, and `issues.ts` says what was there. */
import * as v from 'valibot'
import type { TextForm } from '../values/texts.ts'

/** What an editor shows about a field. */
export interface About {
  readonly description: string
  readonly examples?: readonly string[]
}

/** Lists are compared with each other entry by entry, so their lengths are bounded. */
const longestList = 100
const longestText = 1024

/** To the library a list is an object too. */
export const map = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a map of fields',
)

/** A map of exactly these fields. Unlike `strictObject` it names every field that is not known, not only the first. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries, { description }: About) {
  const known = Object.keys(entries)
  return v.pipe(
    map,
    v.objectWithRest(entries, v.never(`known here are ${known.join(', ')}`)),
    v.description(description),
  )
}

export function text({ form, allowed }: Pick<TextForm, 'form' | 'allowed'>, about: About) {
  // YAML takes digits for a number, so where digits are allowed they need quotes.
  const isNumber = digits.some((sample) => form.test(sample))
  return v.pipe(
    v.string(isNumber ? `${allowed}, in quotes` : allowed),
    v.regex(form, allowed),
    v.description(about.description),
    examples(about),
  )
}

const digits = ['1', '1'.repeat(12), '1'.repeat(40)]

/** Text whose form is checked where values are made of it. */
export function anyText(about: About) {
  return v.pipe(
    v.string('a text'),
    v.minLength(1, 'a text that is not empty'),
    v.maxLength(longestText, `a text of at most ${longestText} characters`),
    v.description(about.description),
    examples(about),
  )
}

/** One line, as reasons are. */
export function line(about: About) {
  return text(
    {
      form: /^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,500}$/,
      allowed: 'one line of at most 500 characters',
    },
    about,
  )
}

export function choice<const Options extends readonly [string, ...string[]]>(
  options: Options,
  { description }: About,
) {
  return v.pipe(v.picklist(options, options.join(' or ')), v.description(description))
}

export function yesOrNo({ description }: About) {
  return v.pipe(v.boolean('true or false'), v.description(description))
}

export function wholeNumber(least: number, most: number, { description }: About) {
  const allowed = `a whole number from ${least} to ${most}`
  return v.pipe(
    v.number(allowed),
    v.integer(allowed),
    v.minValue(least, allowed),
    v.maxValue(most, allowed),
    v.description(description),
  )
}

export function listOf<const Item extends v.GenericSchema>(item: Item, { description }: About) {
  return v.pipe(
    v.array(item),
    v.minLength(1, 'a list with at least one entry'),
    v.maxLength(longestList, `a list of at most ${longestList} entries`),
    v.description(description),
  )
}

export function oneOrMany<const Item extends v.GenericSchema>(item: Item, about: About) {
  return v.pipe(
    v.union([item, listOf(item, about)], 'one entry or a list of them'),
    v.description(about.description),
  )
}

function examples({ examples: shown = [] }: About) {
  return v.metadata<string, { readonly examples?: readonly string[] }>(
    shown.length === 0 ? {} : { examples: shown },
  )
}
