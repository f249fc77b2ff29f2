/** The proxy of a runner: found in its environment, kept out of the log, and told of where it can't be followed. */
import { followsProxies, proxySecrets, proxySettings } from '@secure-deploy/core/values/proxy'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Environment } from './inputs.ts'
import type { Runner } from './runner.ts'

interface Surroundings {
  readonly env: Environment
  readonly nodeVersion: string
}

/** @throws InputError ENVIRONMENT_UNSAFE */
export function findProxy(
  { env, nodeVersion }: Surroundings,
  { mask, warn }: Pick<Runner, 'mask' | 'warn'>,
): ProxySettings | undefined {
  const settings = proxySettings(env)
  if (settings === undefined) return undefined
  for (const secret of proxySecrets(settings)) mask(secret)
  if (followsProxies(nodeVersion)) return settings
  warn(
    'PROXY_NOT_FOLLOWED',
    `the environment names a proxy, which Node.js ${nodeVersion} cannot follow: everybody is asked directly. A newer runner brings a newer one.`,
  )
  return undefined
}
