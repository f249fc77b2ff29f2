/** The story of `init`: ask what no flag tells, show what differs, write the files, and say what is left to do. */
import { InputError } from '@secure-deploy/core/errors'
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { gatherAnswers } from '../set-up/answers.ts'
import { readCheckout } from '../set-up/checkout.ts'
import { policyFile } from '../set-up/names.ts'
import { policyText } from '../set-up/policy.ts'
import type { Answers } from '../set-up/questions.ts'
import { readSetUp } from '../set-up/read-set-up.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { readSettings, settingsFile } from '../set-up/settings.ts'
import type { Terminal } from '../terminal.ts'
import { hintsOf } from './hints.ts'
import { planFiles } from './plan.ts'
import { repositoryText } from './repository-text.ts'
import { runningSuite } from './running-suite.ts'
import type { RunningSuite } from './running-suite.ts'
import { writePlan } from './writing.ts'
import type { Mode, WrittenFile } from './writing.ts'

export interface InitOptions {
  /** What flags tell. */
  readonly given: Answers
  readonly mode: Mode
}

export interface InitResult {
  readonly setUp: SetUp
  readonly root: string
  readonly suite: RunningSuite | undefined
  readonly files: readonly WrittenFile[]
}

/**
 * @throws InputError for answers that are missing, malformed or contradict each other, and for files that differ where
 * nobody can be asked; nothing is written then
 */
export async function init({ given, mode }: InitOptions, terminal: Terminal): Promise<InitResult> {
  const checkout = await readCheckout(terminal.cwd)
  const { root } = checkout
  const suite = await runningSuite(terminal.program)
  const answers = await gatherAnswers({
    known: {
      checkout,
      hints: await hintsOf(root),
      ...(suite?.name === undefined ? {} : { suite: suite.name }),
    },
    given,
    kept: await keptAnswers(root),
    conversation: terminal.conversation,
  })
  const setUp = readSetUp(answers, await rootCertificate(root, answers))
  // What cannot be used is found before anything is written: a certificate that no policy may trust, for instance.
  parseDeployPolicy(Buffer.from(policyText(setUp)), policyFile)
  const plan = await planFiles(root, setUp, answers)
  return { setUp, root, suite, files: await writePlan({ root, plan, mode, terminal }) }
}

async function keptAnswers(root: string): Promise<Answers> {
  const text = await repositoryText(root, settingsFile)
  return text === undefined ? new Map() : readSettings(text)
}

async function rootCertificate(root: string, answers: Answers): Promise<string | undefined> {
  const path = answers.get('certificate-root')?.[0]
  if (path === undefined) return undefined
  const text = await repositoryText(root, path)
  if (text !== undefined) return text
  throw new InputError('INPUT_MALFORMED', `--certificate-root names ${path}, and there is no such file`)
}
