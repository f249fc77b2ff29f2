/** What all clients of AWS services here have in common: credentials, the way out, bounded waiting, no repetition of their own, no output. */
import { Agent as PlainAgent } from 'node:http'
import { Agent as EncryptedAgent } from 'node:https'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { AwsSession, Connecting, Timeouts } from './aws-session.ts'

const defaultTimeouts: Timeouts = { connect: 5_000, idle: 120_000 }

const nothing = () => {}
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing }

/** `maxAttempts: 1`: repeating is failures.ts' matter, because the SDK does not repeat a request with a stream body. */
export function sharedSettings(region: string, { timeouts = defaultTimeouts, proxy }: Connecting = {}) {
  return {
    region,
    maxAttempts: 1,
    logger: silent,
    requestHandler: {
      connectionTimeout: timeouts.connect,
      socketTimeout: timeouts.idle,
      logger: silent,
      ...(proxy === undefined ? {} : agentsThrough(proxy, timeouts)),
    },
  }
}

/**
 * Agents and not their options, because for a body that waits to be let through (`Expect: 100-continue`) the SDK makes an agent
 * of its own otherwise, which would pass the proxy by. A tunnel that a proxy never opens belongs to no request, so whoever
 * gives up on one leaves it open, and the process with it; the agent's own timeout ends it.
 */
function agentsThrough(proxy: ProxySettings, { connect }: Timeouts) {
  const options = { keepAlive: true, maxSockets: 50, proxyEnv: proxy, timeout: connect }
  return { httpAgent: new PlainAgent(options), httpsAgent: new EncryptedAgent(options) }
}

/** Settings for a client that acts as `session`, in the session's own region unless told. */
export function clientSettings(session: AwsSession, region: string = session.region) {
  return { ...sharedSettings(region, session), credentials: session.credentials }
}

/** A client, as far as it is asked whether its operator has configured an endpoint for the service. */
interface ConfigurableClient {
  readonly config: object
}

/** The endpoint that the environment or the AWS profile configures for this client's service, by the SDK's own rules. */
export async function configuredEndpoint(client: ConfigurableClient): Promise<string | undefined> {
  const { serviceConfiguredEndpoint } = client.config as {
    serviceConfiguredEndpoint?: () => Promise<string | undefined>
  }
  return await serviceConfiguredEndpoint?.()
}
