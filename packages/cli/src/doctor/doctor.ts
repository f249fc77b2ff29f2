/** The story of `doctor`: look at each part of a set-up, change nothing, and say what is missing, in the order in which it is needed. */
import type { SecureDeployError } from '@secure-deploy/core/errors'
import type { Summary } from '@secure-deploy/core/summary'
import { localCaller } from '../local-caller.ts'
import { readCheckout } from '../set-up/checkout.ts'
import type { SetUp } from '../set-up/set-up.ts'
import type { Terminal } from '../terminal.ts'
import { awsTitle, lookAtAws } from './aws.ts'
import { skipped } from './finding.ts'
import type { Part } from './finding.ts'
import { gitHubTitle, lookAtGitHub } from './github.ts'
import type { DoctorOptions } from './options.ts'
import { documentOf, failureOf, summaryOf } from './report.ts'
import { lookAtRepository } from './repository.ts'
import { templatesBeside } from './templates.ts'

export interface Examination {
  readonly summary: Summary
  /** The same for programs. */
  readonly document: object
  /** Undefined where all held. */
  readonly failure: SecureDeployError | undefined
}

/**
 * @throws InputError SOURCE_NOT_FOUND in no checkout
 * @throws ServiceError GIT_UNAVAILABLE, STORE_UNAVAILABLE
 */
export async function examine(options: DoctorOptions, terminal: Terminal): Promise<Examination> {
  const checkout = await readCheckout(terminal.cwd)
  const { part, setUp } = await lookAtRepository(checkout, terminal.now())
  const parts = [part, await inAws(setUp, options, terminal), await onGitHub(setUp, options, terminal)]
  return {
    summary: summaryOf(parts, setUp?.repository),
    document: documentOf(parts, setUp?.repository),
    failure: failureOf(parts),
  }
}

async function inAws(setUp: SetUp | undefined, options: DoctorOptions, terminal: Terminal): Promise<Part> {
  if (options.skipped.includes('aws')) return notLooked(awsTitle, '--skip aws was given')
  if (setUp === undefined) return notLooked(awsTitle, untold)
  const { connectAccount } = await import('@secure-deploy/connect/account')
  const caller = localCaller('doctor', terminal)
  return lookAtAws(setUp, {
    connect: (place) => connectAccount({ ...place, caller }),
    templates: await templatesBeside(terminal.program),
  })
}

async function onGitHub(setUp: SetUp | undefined, options: DoctorOptions, terminal: Terminal): Promise<Part> {
  if (options.skipped.includes('github')) return notLooked(gitHubTitle, '--skip github was given')
  if (setUp === undefined) return notLooked(gitHubTitle, untold)
  const { token, env } = terminal.gitHub
  if (token === undefined)
    return notLooked(
      gitHubTitle,
      'neither GH_TOKEN nor GITHUB_TOKEN holds a token; gh auth token tells that of gh',
    )
  const { connectRepository } = await import('@secure-deploy/connect/repository')
  const { variable: input, value } = token
  const { repository } = setUp
  const proxy = terminal.proxy()
  return lookAtGitHub(setUp, () => connectRepository({ repository, token: value, input, env, proxy }))
}

const untold = 'the settings do not tell what should be there'

function notLooked(title: string, why: string): Part {
  return { title, findings: [skipped('everything there', why)] }
}
