import { describe, expect, it } from '@jest/globals'
import { InputError } from '@secure-deploy/core/errors'
import { text } from '@secure-deploy/github/inputs'
import { createRunner, runAction, type Host, type Story } from '@secure-deploy/github/run-action'
import { failure } from './failure.ts'
import { environment, logKeeper } from './runner-fixture.ts'

function host(env: Readonly<Record<string, string>> = environment) {
  const log = logKeeper()
  const failures: string[] = []
  const made: Host = {
    env,
    stdout: log,
    cwd: '/home/runner/app',
    nodeVersion: 'v24.0.0',
    now: () => new Date(0),
    fail: () => void failures.push('failed'),
  }
  return { made, log, failures }
}

async function outcome(story: Story) {
  const { made, log, failures } = host()
  await runAction('sign-artifact', story, made)
  return { log: log.text(), failed: failures.length > 0 }
}

describe('runAction', () => {
  it('fails nothing when the story ends well', async () => {
    expect(await outcome(async () => {})).toEqual({ log: '', failed: false })
  })

  it('reports what the story throws and fails the step', async () => {
    const story: Story = async ({ inputs }) => void inputs.read((reader) => reader.required('signer', text))
    expect(await outcome(story)).toMatchObject({
      failed: true,
      log: expect.stringMatching(/^::error title=INPUT_MISSING::/),
    })
  })

  it('reports what the story throws before its first await', async () => {
    const story: Story = () => {
      throw new InputError('INPUT_CONFLICT', 'both are given')
    }
    expect(await outcome(story)).toMatchObject({ failed: true })
  })
})

describe('createRunner', () => {
  it('reads the workspace of the runner over the folder of the process', () => {
    expect(createRunner('a', host({ GITHUB_WORKSPACE: '/srv/ws' }).made).cwd).toBe('/srv/ws')
  })

  it('tells the outcome in the log too, where no text of others can pose as a command', async () => {
    const { made, log } = host()
    const summary = { title: 'Signed app 1.0.0', lead: '1 file signed by me.\n::error::forged', tables: [] }
    await createRunner('a', made).summarize(summary)
    expect(log.text().split('\n').slice(0, 3)).toEqual([
      'Signed app 1.0.0',
      '1 file signed by me.',
      ': :error::forged',
    ])
  })

  it('tells the run', () => {
    expect(createRunner('a', host().made).run()).toEqual({ id: '1001', attempt: '1' })
  })

  it.each(['', 'x', '1 2'])('refuses the run id %j', (GITHUB_RUN_ID) => {
    const runner = createRunner('a', host({ ...environment, GITHUB_RUN_ID }).made)
    expect(() => runner.run()).toThrow(failure('InputError', 'INPUT_MISSING'))
  })

  it('tells the access key id of the environment', () => {
    expect(createRunner('a', host({ AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' }).made).environmentAccessKeyId).toBe(
      'AKIAEXAMPLE',
    )
  })

  it('takes an empty access key id for none', () => {
    expect(createRunner('a', host({ AWS_ACCESS_KEY_ID: '' }).made).environmentAccessKeyId).toBeUndefined()
  })

  it('writes warnings and notices with their codes', () => {
    const { made, log } = host()
    const runner = createRunner('a', made)
    runner.warn('A', 'first')
    runner.notice('B', 'second')
    expect(log.text()).toBe('::warning title=A::first\n::notice title=B::second\n')
  })

  it('masks', () => {
    const { made, log } = host()
    createRunner('a', made).mask('secret')
    expect(log.text()).toBe('::add-mask::secret\n')
  })
})
