/** Gathers the answers of a set-up: from flags, from what an earlier run kept, and from a person where there is one. */
import { InputError } from '@secure-deploy/core/errors'
import type { Arguments, FlagKinds } from '../arguments.ts'
import { printable } from '../style.ts'
import type { Conversation } from '../terminal.ts'
import { questions } from './questions.ts'
import type { Answers, Known, Question } from './questions.ts'

export const answerFlags: FlagKinds = Object.fromEntries(questions.map(({ flag, kind }) => [flag, kind]))

/** @throws InputError INPUT_MALFORMED for an answer that cannot be one */
export function answersIn(given: Arguments): Answers {
  return new Map(
    questions
      .filter(({ flag }) => given.has(flag))
      .map((question) => [question.flag, checked(question, valuesOf(given, question))]),
  )
}

function valuesOf(given: Arguments, { flag, kind }: Question): readonly string[] {
  return kind === 'switch' ? ['true'] : given.list(flag)
}

/** @throws InputError INPUT_MALFORMED */
export function checked({ flag, form }: Question, values: readonly string[]): readonly string[] {
  for (const value of values) form(value, `--${flag}`)
  return values
}

export interface Gathering {
  readonly known: Known
  readonly given: Answers
  readonly kept: Answers
  /** Undefined: there is nobody to ask. */
  readonly conversation: Conversation | undefined
}

/** @throws InputError INPUT_MISSING naming every flag that is missing */
export async function gatherAnswers({ known, given, kept, conversation }: Gathering): Promise<Answers> {
  const answers = new Map<string, readonly string[]>()
  const missing: string[] = []
  for (const question of questions) {
    const { flag } = question
    const told = given.get(flag) ?? kept.get(flag)
    if (told !== undefined) {
      answers.set(flag, told)
      continue
    }
    const offered = offeredTo(question, { known, answers, conversation })
    const answer = await answerTo(question, offered, conversation)
    if (answer === undefined) missing.push(missed(flag, offered))
    else answers.set(flag, answer)
  }
  if (missing.length === 0) return answers
  const list = missing.map((one) => `\n- ${one}`).join('')
  throw new InputError('INPUT_MISSING', `there is nobody to ask, and these flags are missing:${list}`, {
    reasons: missing,
    nextStep: 'Give them, or run it on a terminal, where it asks.',
  })
}

interface Offering {
  readonly known: Known
  readonly answers: Answers
  readonly conversation: Conversation | undefined
}

/** What the repository suggests is for a person to agree to, and never assumed. */
function offeredTo(question: Question, { known, answers, conversation }: Offering): readonly string[] {
  const isAgreedTo = conversation !== undefined || question.unasked === 'needed'
  const suggested = isAgreedTo ? soundOffer(question, known.hints?.get(question.flag) ?? []) : []
  return suggested.length > 0 ? suggested : soundOffer(question, question.offer?.(known, answers) ?? [])
}

/** What git says or what follows from other answers is offered only where it could be an answer. */
function soundOffer(question: Question, offered: readonly string[]): readonly string[] {
  return offered.some((value) => problemOf(question, value) !== undefined) ? [] : offered
}

function missed(flag: string, offered: readonly string[]): string {
  return offered.length === 0 ? `--${flag}` : `--${flag}, perhaps ${offered.map(printable).join(' ')}`
}

async function answerTo(
  question: Question,
  offered: readonly string[],
  conversation: Conversation | undefined,
): Promise<readonly string[] | undefined> {
  if (question.ask !== undefined && conversation !== undefined)
    return askPerson(question, offered, conversation)
  switch (question.unasked) {
    case 'needed':
      return undefined
    case 'assumed':
      return checked(question, offered)
    case 'open':
      return []
  }
}

const none = '-'

/** Asks until the answer can be one. Enter takes what is offered; a hyphen stands for none where there may be none. */
async function askPerson(
  question: Question,
  offered: readonly string[],
  conversation: Conversation,
): Promise<readonly string[]> {
  const mayBeNone = question.unasked === 'open'
  const asked = wording(question, offered)
  for (;;) {
    const text = (await conversation.ask(asked)).trim()
    if (text === '' && offered.length > 0) return checked(question, offered)
    if (mayBeNone && (text === '' || text === none)) return []
    const problem = problemOf(question, text)
    if (problem === undefined) return valuesIn(question, text)
    conversation.tell(problem)
  }
}

/** The question, its reason and what Enter means, each on a line of its own. */
function wording({ ask, why, unasked }: Question, offered: readonly string[]): string {
  const mayBeNone = unasked === 'open'
  const hints = [
    ...(offered.length > 0 ? [`Enter for ${offered.join(' ')}`] : []),
    ...(mayBeNone ? [offered.length > 0 ? `${none} for none` : 'Enter for none'] : []),
  ]
  const hint = hints.length === 0 ? '' : `[${printable(hints.join(', '))}] `
  return `\n${[ask, why].filter((line) => line !== undefined).join('\n  ')}\n  ${hint}> `
}

function valuesIn({ kind }: Question, text: string): readonly string[] {
  return kind === 'list' ? text.split(/[\s,]+/).filter((part) => part !== '') : [text]
}

function problemOf(question: Question, text: string): string | undefined {
  const values = valuesIn(question, text)
  if (text === '' || values.length === 0) return 'An answer is needed.'
  try {
    checked(question, values)
    return undefined
  } catch (refusal) {
    if (!(refusal instanceof InputError)) throw refusal
    return printable(refusal.message)
  }
}
