/** Refuses runs that a pull request of a fork started: their code was written by someone without write access. */
import { InputError } from '@secure-deploy/core/errors'
import type { Environment } from './inputs.ts'
import { notOnRunner } from './run-claims.ts'

export interface EventPorts {
  readonly env: Environment
  /** The webhook's payload; from @actions/github unless told. */
  readonly readPayload?: () => Promise<unknown>
}

/**
 * - `pull_request*`: head and base repository are compared by their ids (a fork can have any name).
 * - `workflow_run`: the same for the run that started this one.
 * - `issue_comment` on a pull request: the payload does not say where its code is from, so it is refused.
 *
 * @throws InputError EVENT_NOT_ALLOWED also when the payload cannot be read or does not tell
 */
export async function refuseForkPullRequest({
  env,
  readPayload = payloadFromRunner,
}: EventPorts): Promise<void> {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  if (event === '') throw notOnRunner(['GITHUB_EVENT_NAME'])
  const judge = judgeOf(event)
  if (judge === undefined) return
  let payload: unknown
  try {
    payload = await readPayload()
  } catch (error) {
    // Fail closed: an unreadable payload does not say that this is no fork.
    throw refusal(`the payload of the event ${event} cannot be read`, error)
  }
  const reason = judge(payload)
  if (reason !== undefined) throw refusal(`the run was started by ${event}, and ${reason}`)
}

/** Undefined: allowed. */
type Judge = (payload: unknown) => string | undefined

function judgeOf(event: string): Judge | undefined {
  if (event.startsWith('pull_request')) return judgePullRequest
  if (event === 'workflow_run') return judgeWorkflowRun
  return event === 'issue_comment' ? judgeComment : undefined
}

const judgePullRequest: Judge = (payload) =>
  judgeIds(
    at(payload, 'pull_request', 'head', 'repo', 'id'),
    at(payload, 'pull_request', 'base', 'repo', 'id'),
  )

const judgeWorkflowRun: Judge = (payload) =>
  judgeIds(
    at(payload, 'workflow_run', 'head_repository', 'id'),
    at(payload, 'workflow_run', 'repository', 'id'),
  )

const judgeComment: Judge = (payload) => {
  const issue = at(payload, 'issue')
  if (typeof issue !== 'object' || issue === null) return 'its payload does not name the issue'
  return 'pull_request' in issue ? 'a comment does not say which repository the code is from' : undefined
}

function judgeIds(head: unknown, base: unknown): string | undefined {
  // A deleted fork has a null repository.
  if (typeof head !== 'number' || typeof base !== 'number')
    return 'its payload does not say which repository the code is from'
  return head === base ? undefined : 'its code is from a fork'
}

function at(value: unknown, ...path: readonly string[]): unknown {
  let current = value
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Readonly<Record<string, unknown>>)[key]
  }
  return current
}

async function payloadFromRunner(): Promise<unknown> {
  const { context } = await import('@actions/github')
  return context.payload
}

function refusal(message: string, cause?: unknown): InputError {
  return new InputError('EVENT_NOT_ALLOWED', message, {
    nextStep: 'Run this action after the merge, on push to a protected branch.',
    cause,
  })
}
