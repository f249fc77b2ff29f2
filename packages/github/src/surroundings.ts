/** What an earlier step, or the runner, may have set in the environment that changes who answers this step's requests. */
import { InputError } from '@secure-deploy/core/errors'
import type { Environment } from './inputs.ts'
import { redact } from './redact.ts'

/**
 * Node.js checks no server's certificate when this variable is 0 (Node.js documentation, "Command-line API").
 * @throws InputError ENVIRONMENT_UNSAFE
 */
export function refuseUncheckedServers(env: Environment): void {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] !== '0') return
  throw new InputError(
    'ENVIRONMENT_UNSAFE',
    'the environment variable NODE_TLS_REJECT_UNAUTHORIZED is 0, so anyone on the way could answer in the place of GitHub and AWS',
    {
      nextStep:
        'Find the step or the configuration of the runner that sets it, and remove it; the certificate of an authority of your own belongs into NODE_EXTRA_CA_CERTS.',
    },
  )
}

/** One sentence about every AWS service that the environment has answered elsewhere; undefined where there is none. */
export function describeEndpoints(env: Environment): string | undefined {
  const variables = Object.keys(env)
    .filter((name) => /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name) && (env[name] ?? '').trim() !== '')
    .toSorted()
  if (variables.length === 0) return undefined
  const list = variables.map((name) => `${name} is ${redact(env[name] ?? '')}`)
  return `Requests to AWS go where the environment says, and whoever answers there is believed as AWS would be: ${list.join(', ')}.`
}

/** Whether a proxy is named for any request; what is to be made of it is loaded where there is one. */
export function namesProxy(env: Environment): boolean {
  return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => Boolean(env[name]))
}
