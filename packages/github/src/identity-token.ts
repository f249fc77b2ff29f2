/** The job's OIDC tokens: asked for once per audience, masked before anyone sees them, never stored. */
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Environment } from './inputs.ts'
import type { IdentityToken } from './runner.ts'

export interface IdentityTokenPorts {
  readonly env: Environment
  readonly proxy?: ProxySettings | undefined
  readonly now: () => Date
  readonly mask: (secret: string) => void
  /** One request to the runner's token service. */
  readonly request?: (audience: string) => Promise<string>
  /** Ends after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>
}

/** With the waits between them, some ten seconds. */
const attempts = 5

/** Longest wait for one attempt. */
const attemptMilliseconds = 30_000

/** A cached token is used no longer than this before its end, so that it does not end on its way to STS. */
const reserveMilliseconds = 60_000

export function identityToken(ports: IdentityTokenPorts): IdentityToken {
  const cache = new Map<string, string>()
  const isAvailable = () =>
    present(ports.env['ACTIONS_ID_TOKEN_REQUEST_URL']) && present(ports.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
  return {
    isAvailable,
    get: async (audience) => {
      if (!isAvailable()) throw noPermission()
      const cached = cache.get(audience)
      if (cached !== undefined && endOf(cached) - reserveMilliseconds > ports.now().getTime()) return cached
      const token = await requestPatiently(ports, audience)
      ports.mask(token)
      cache.set(audience, token)
      return token
    },
  }
}

function present(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== ''
}

function noPermission(): InputError {
  return new InputError('PERMISSION_ID_TOKEN', 'the job has no permission to ask GitHub for an OIDC token', {
    nextStep:
      'Add this to the job, and to the job that calls it if it is a reusable workflow:\npermissions:\n  id-token: write',
  })
}

async function requestPatiently(ports: IdentityTokenPorts, audience: string): Promise<string> {
  const { request = fromRunner(ports), wait = waitFor } = ports
  let failure: unknown
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const token = await within(request(audience), attemptMilliseconds)
      if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return token
      failure = new Error('the answer is not a token in the JWS compact form')
    } catch (error) {
      failure = error
    }
    if (attempt < attempts) await wait(500 * 2 ** attempt * (0.5 + Math.random() / 2))
  }
  throw new ServiceError(
    'OIDC_TOKEN_UNAVAILABLE',
    `GitHub's OIDC service gave no token for the audience ${audience}`,
    {
      nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
      cause: failure,
      retryable: true,
    },
  )
}

function fromRunner({ env, proxy }: IdentityTokenPorts) {
  return async (audience: string): Promise<string> => {
    const { requestToken } = await import('./token-request.ts')
    return requestToken(env, audience, proxy)
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${milliseconds / 1000} seconds`)),
      milliseconds,
    )
  })
  try {
    return await Promise.race([promise, deadline])
  } finally {
    clearTimeout(timer)
  }
}

function waitFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The token's `exp` in milliseconds (RFC 7519 section 4.1.4); 0 where there is none, so that it is not used twice. */
function endOf(token: string): number {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : undefined
    return typeof exp === 'number' ? exp * 1000 : 0
  } catch {
    return 0
  }
}
