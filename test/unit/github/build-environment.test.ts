import { describe, expect, it } from '@jest/globals'
import { buildEnvironment } from '@secure-deploy/github/build-environment'
import { failure } from './failure.ts'

const bare = { RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64' }

describe('buildEnvironment', () => {
  it('records the image and the action of a hosted runner', () => {
    const env = {
      ...bare,
      ImageOS: 'ubuntu24',
      ImageVersion: '20260801.1',
      GITHUB_ACTION_REPOSITORY: 'octo-org/actions',
      GITHUB_ACTION_REF: 'v1',
    }
    expect(buildEnvironment(env, 'v24.0.0')).toEqual({
      os: 'Linux',
      architecture: 'X64',
      image: 'ubuntu24',
      imageVersion: '20260801.1',
      tools: { node: 'v24.0.0', action: 'octo-org/actions@v1' },
    })
  })

  it('leaves out what a self-hosted runner does not say', () => {
    expect(buildEnvironment(bare, 'v24.0.0')).toEqual({
      os: 'Linux',
      architecture: 'X64',
      tools: { node: 'v24.0.0' },
    })
  })

  it.each(['RUNNER_OS', 'RUNNER_ARCH'])('refuses an environment without %s', (name) => {
    expect(() => buildEnvironment({ ...bare, [name]: '' }, 'v24.0.0')).toThrow(
      failure('InputError', 'INPUT_MISSING'),
    )
  })
})
