import { describe, expect, it } from '@jest/globals'
import { runAction } from '@secure-deploy/github/run-action'
import { describeEndpoints, refuseUncheckedServers } from '@secure-deploy/github/surroundings'
import { errorWith } from '../../support/errors.ts'
import { environment, logKeeper } from './runner-fixture.ts'

describe('refuseUncheckedServers', () => {
  it('refuses an environment in which no server has to prove who it is', () => {
    const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' }
    expect(() => refuseUncheckedServers(env)).toThrow(errorWith('ENVIRONMENT_UNSAFE'))
  })

  it.each([[{}], [{ NODE_TLS_REJECT_UNAUTHORIZED: '' }], [{ NODE_TLS_REJECT_UNAUTHORIZED: '1' }]])(
    'lets %j pass',
    (env) => {
      expect(() => refuseUncheckedServers(env)).not.toThrow()
    },
  )
})

describe('describeEndpoints', () => {
  it('has nothing to say where requests go to AWS', () => {
    expect(
      describeEndpoints({ ...environment, AWS_ENDPOINT_URL: '', AWS_REGION: 'eu-west-1' }),
    ).toBeUndefined()
  })

  it('names every variable and where it leads, without a password', () => {
    const env = { AWS_ENDPOINT_URL_S3: 'https://user:secret@store.example', AWS_ENDPOINT_URL: 'http://x' }
    expect(describeEndpoints(env)).toMatch(
      /: AWS_ENDPOINT_URL is http:\/\/x, AWS_ENDPOINT_URL_S3 is https:\/\/\[redacted\]@store\.example\.$/,
    )
  })
})

describe('runAction', () => {
  async function logOf(env: Readonly<Record<string, string>>) {
    const log = logKeeper()
    let told = false
    const story = () => {
      told = true
      return Promise.resolve()
    }
    const host = {
      env,
      stdout: log,
      cwd: '/',
      nodeVersion: 'v24.0.0',
      now: () => new Date(0),
      fail: () => {},
    }
    await runAction('verify-signature', story, host)
    return { text: log.text(), told }
  }

  it('starts no story where no server has to prove who it is', async () => {
    const { text, told } = await logOf({ ...environment, NODE_TLS_REJECT_UNAUTHORIZED: '0' })
    expect([told, text.startsWith('::error title=ENVIRONMENT_UNSAFE::')]).toEqual([false, true])
  })

  it('says on the run that AWS is answered elsewhere', async () => {
    const { text, told } = await logOf({ ...environment, AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' })
    expect([told, text.startsWith('::notice title=AWS_ENDPOINT_CONFIGURED::')]).toEqual([true, true])
  })
})
