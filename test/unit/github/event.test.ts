import { describe, expect, it } from '@jest/globals'
import { refuseForkPullRequest } from '@secure-deploy/github/event'
import { failure } from './failure.ts'

function refusing(event: string, payload: unknown): Promise<void> {
  return refuseForkPullRequest({ env: { GITHUB_EVENT_NAME: event }, readPayload: async () => payload })
}

const notAllowed = failure('InputError', 'EVENT_NOT_ALLOWED')
const pull = (head: unknown) => ({ pull_request: { head: { repo: head }, base: { repo: { id: 1 } } } })
const run = (head: unknown) => ({ workflow_run: { head_repository: head, repository: { id: 1 } } })
const pullEvents = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
]

describe('refuseForkPullRequest', () => {
  it.each(pullEvents)('allows %s within the repository', async (event) => {
    await expect(refusing(event, pull({ id: 1, full_name: 'octo-org/app' }))).resolves.toBeUndefined()
  })

  it.each(pullEvents)('refuses %s of a fork', async (event) => {
    await expect(refusing(event, pull({ id: 2 }))).rejects.toEqual(notAllowed)
  })

  it.each([[pull(null)], [pull({ id: '1' })], [{}], [null], ['text']])(
    'refuses the pull request %j',
    async (payload) => {
      await expect(refusing('pull_request', payload)).rejects.toEqual(notAllowed)
    },
  )

  it('refuses a pull request whose payload cannot be read', async () => {
    const readPayload = () => Promise.reject(new SyntaxError('not JSON'))
    await expect(
      refuseForkPullRequest({ env: { GITHUB_EVENT_NAME: 'pull_request' }, readPayload }),
    ).rejects.toEqual(notAllowed)
  })

  it('allows a run that one of the same repository started', async () => {
    await expect(refusing('workflow_run', run({ id: 1 }))).resolves.toBeUndefined()
  })

  it.each([{ id: 2 }, null, undefined])(
    'refuses a run that one of the repository %j started',
    async (head) => {
      await expect(refusing('workflow_run', run(head))).rejects.toEqual(notAllowed)
    },
  )

  it('refuses a comment on a pull request', async () => {
    await expect(refusing('issue_comment', { issue: { pull_request: {} } })).rejects.toEqual(notAllowed)
  })

  it('allows a comment on an issue', async () => {
    await expect(refusing('issue_comment', { issue: { number: 1 } })).resolves.toBeUndefined()
  })

  it('reads no payload for a push', async () => {
    const readPayload = () => Promise.reject(new Error('read'))
    await expect(
      refuseForkPullRequest({ env: { GITHUB_EVENT_NAME: 'push' }, readPayload }),
    ).resolves.toBeUndefined()
  })

  it('refuses a run without an event', async () => {
    await expect(refuseForkPullRequest({ env: {} })).rejects.toEqual(failure('InputError', 'INPUT_MISSING'))
  })
})
