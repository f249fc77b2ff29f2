/** What a set-up was told, kept in the repository so that nobody is asked twice; no action reads it. */
import { InputError } from '@secure-deploy/core/errors'
import { checked } from './answers.ts'
import { setUpFolder } from './names.ts'
import { questions } from './questions.ts'
import type { Answers } from './questions.ts'

export const settingsFile = `${setUpFolder}/settings.json`

const note = 'What secure-deploy init was told, by flag. init and doctor read it; no action does.'

export function settingsText(answers: Answers): string {
  const entries = questions.flatMap(({ flag }) => {
    const values = answers.get(flag)
    return values === undefined ? [] : [[flag, values] as const]
  })
  return `${JSON.stringify({ note, version: 1, answers: Object.fromEntries(entries) }, undefined, 2)}\n`
}

/**
 * Everything in it is read as strictly as the flags are.
 * @throws InputError INPUT_MALFORMED
 */
export function readSettings(text: string): Answers {
  const file = parse(text)
  const { answers, version, ...rest } = file
  const unknown = Object.keys(rest).find((name) => name !== 'note')
  if (unknown !== undefined) throw malformed(`has the field ${JSON.stringify(unknown)}, which is not known`)
  if (version !== 1) throw malformed(`has the version ${JSON.stringify(version)}; 1 is known`)
  return new Map(
    Object.entries(members(answers, 'answers')).map(([flag, values]) => readAnswer(flag, values)),
  )
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    return members(JSON.parse(text), 'it')
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw malformed('is no JSON', cause)
  }
}

function readAnswer(flag: string, values: unknown): readonly [string, readonly string[]] {
  const question = questions.find((one) => one.flag === flag)
  if (question === undefined) throw malformed(`answers ${JSON.stringify(flag)}, which nobody asks`)
  const isList = Array.isArray(values) && values.every((value) => typeof value === 'string')
  if (!isList || values.length > 100 || (question.kind !== 'list' && values.length > 1))
    throw malformed(
      `has something else than ${question.kind === 'list' ? 'a list of texts' : 'one text'} for ${flag}`,
    )
  return [flag, checked(question, values)]
}

function members(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw malformed(`is no settings: ${name} has no members`)
}

function malformed(what: string, cause?: unknown): InputError {
  return new InputError('INPUT_MALFORMED', `${settingsFile} ${what}`, {
    cause,
    nextStep: 'Take it out and answer again, or mend it.',
  })
}
