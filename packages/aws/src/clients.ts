/** What all clients of AWS services here have in common: credentials, bounded waiting, no repetition of their own, no output. */
import type { AwsSession, Timeouts } from './aws-session.ts'

const defaultTimeouts: Timeouts = { connect: 5_000, idle: 120_000 }

const nothing = () => {}
const silent = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing }

/** `maxAttempts: 1`: repeating is failures.ts' matter, because the SDK does not repeat a request with a stream body. */
export function sharedSettings(region: string, timeouts: Timeouts = defaultTimeouts) {
  return {
    region,
    maxAttempts: 1,
    logger: silent,
    requestHandler: { connectionTimeout: timeouts.connect, socketTimeout: timeouts.idle, logger: silent },
  }
}

/** Settings for a client that acts as `session`, in the session's own region unless told. */
export function clientSettings(session: AwsSession, region: string = session.region) {
  return { ...sharedSettings(region, session.timeouts), credentials: session.credentials }
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
