/** What the run says of itself: from GitHub's OIDC token where there is one, else from the runner's environment. */
import { InputError, ServiceError } from '@secure-deploy/core/errors'
import { optionalClaims, requiredClaims, type Run, type RunClaims } from '@secure-deploy/core/release/run'
import type { Environment } from './inputs.ts'
import type { IdentityToken, ReadRunOptions } from './runner.ts'

/** The audience of tokens that are asked for to be read here alone: no service accepts it. */
const ownAudience = 'secure-deploy-actions'

type ClaimName = keyof RunClaims

const digits = /^[1-9][0-9]{0,19}$/
const commit = /^([0-9a-f]{40}|[0-9a-f]{64})$/
const workflow = /^[\w.-]+\/[\w.-]+\/[^\p{C}]{1,1024}@[^\s\p{C}]{1,1024}$/u
const word = /^[^\s\p{C}]{1,1024}$/u
const line = /^[^\p{C}]{1,1024}$/u

/** The form of every claim (GitHub docs, "OpenID Connect reference"). */
const forms: Readonly<Record<ClaimName, RegExp>> = {
  repository: /^[\w.-]+\/[\w.-]+$/,
  repository_id: digits,
  repository_owner: /^[\w.-]+$/,
  repository_owner_id: digits,
  ref: /^refs\/[^\s\p{C}]{1,1024}$/u,
  sha: commit,
  workflow_ref: workflow,
  workflow_sha: commit,
  job_workflow_ref: workflow,
  job_workflow_sha: commit,
  event_name: /^[a-z_]{1,64}$/,
  runner_environment: /^(github-hosted|self-hosted)$/,
  run_id: digits,
  run_attempt: digits,
  actor: word,
  actor_id: digits,
  environment: line,
}

/** The runner's variable of every claim that has one (GitHub docs, "Variables reference"). */
const variables: Readonly<Partial<Record<ClaimName, string>>> = {
  repository: 'GITHUB_REPOSITORY',
  repository_id: 'GITHUB_REPOSITORY_ID',
  repository_owner: 'GITHUB_REPOSITORY_OWNER',
  repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
  ref: 'GITHUB_REF',
  sha: 'GITHUB_SHA',
  workflow_ref: 'GITHUB_WORKFLOW_REF',
  workflow_sha: 'GITHUB_WORKFLOW_SHA',
  event_name: 'GITHUB_EVENT_NAME',
  runner_environment: 'RUNNER_ENVIRONMENT',
  run_id: 'GITHUB_RUN_ID',
  run_attempt: 'GITHUB_RUN_ATTEMPT',
  actor: 'GITHUB_ACTOR',
  actor_id: 'GITHUB_ACTOR_ID',
}

/**
 * The claims of a token in the JWS compact form. The signature is not checked here: STS does that, and the runner's
 * own service is where the token came from.
 * @throws ServiceError OIDC_TOKEN_UNAVAILABLE when a required claim is absent or any is malformed
 */
export function claimsFromToken(token: string): RunClaims {
  const payload = payloadOf(token)
  const { claims, faults } = collect((name) => payload[name])
  if (faults.length === 0) return claims
  throw unusable(`its claims ${faults.join(', ')} are absent or malformed`)
}

/** @throws InputError INPUT_MISSING naming the variables that are absent; INPUT_MALFORMED for values of another form */
export function claimsFromEnvironment(env: Environment): RunClaims {
  const valueOf = (name: ClaimName) => {
    const variable = variables[name]
    return variable === undefined ? undefined : env[variable] || undefined
  }
  const missing = requiredClaims.filter((name) => valueOf(name) === undefined)
  if (missing.length > 0) throw notOnRunner(missing.map((name) => variables[name] ?? name))
  const { claims, faults } = collect(valueOf)
  if (faults.length === 0) return claims
  const names = faults.map((name) => variables[name] ?? name)
  throw new InputError(
    'INPUT_MALFORMED',
    `the runner's variables ${names.join(', ')} do not have the form that GitHub gives them`,
    {
      nextStep: 'Find the step that changes them; this action reads them as the runner sets them.',
    },
  )
}

/** @throws InputError INPUT_MISSING */
export function notOnRunner(names: readonly string[]): InputError {
  return new InputError('INPUT_MISSING', `the runner's variables ${names.join(', ')} are missing`, {
    nextStep: 'Run this action as a step of a GitHub Actions workflow.',
  })
}

/** The run, from the best source there is; see ClaimsSource of core. */
export async function readRun(
  env: Environment,
  identity: IdentityToken,
  { acceptedToken }: ReadRunOptions = {},
): Promise<Run> {
  if (acceptedToken !== undefined) return fromToken(env, acceptedToken, 'oidc-token-accepted-by-sts')
  if (identity.isAvailable()) return fromToken(env, await identity.get(ownAudience), 'oidc-token')
  return {
    claims: claimsFromEnvironment(env),
    claimsSource: 'environment',
    serverUrl: serverUrlFromEnvironment(env),
  }
}

function fromToken(env: Environment, token: string, claimsSource: Run['claimsSource']): Run {
  const issuer = payloadOf(token)['iss']
  const serverUrl = serverOf(typeof issuer === 'string' ? issuer : '') ?? serverUrlFromEnvironment(env)
  return { claims: claimsFromToken(token), claimsSource, serverUrl }
}

/** The server that an issuer speaks for; undefined for an issuer of an unknown form. */
function serverOf(issuer: string): string | undefined {
  const cloud = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[\w-]+)?$/.exec(
    issuer,
  )
  if (cloud !== null)
    return cloud[1] === 'githubusercontent.com' ? 'https://github.com' : `https://${cloud[1]}`
  // GitHub Enterprise Server issues under its own host.
  return /^(https:\/\/[a-z0-9.-]+(?::[0-9]+)?)\/_services\/token$/i.exec(issuer)?.[1]
}

function serverUrlFromEnvironment(env: Environment): string {
  const value = env['GITHUB_SERVER_URL']
  if (value === undefined || value === '') throw notOnRunner(['GITHUB_SERVER_URL'])
  if (/^https:\/\/[a-z0-9.-]+(:[0-9]+)?$/i.test(value)) return value
  throw new InputError(
    'INPUT_MALFORMED',
    `the runner's variable GITHUB_SERVER_URL is ${JSON.stringify(value)}, not the https address of a server`,
  )
}

function payloadOf(token: string): Readonly<Record<string, unknown>> {
  const [, payload = ''] = token.split('.')
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(payload, 'base64url')))
  } catch (error) {
    // The parser's message quotes what it read, which is the token; only its name may go on.
    throw unusable('its payload is not JSON', new Error(error instanceof Error ? error.name : 'unreadable'))
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw unusable('its payload is not a JSON object')
}

function collect(valueOf: (name: ClaimName) => unknown): { claims: RunClaims; faults: readonly ClaimName[] } {
  const claims: Partial<Record<ClaimName, string>> = {}
  const faults: ClaimName[] = []
  for (const name of [...requiredClaims, ...optionalClaims]) {
    const value = valueOf(name)
    if (typeof value === 'string' && forms[name].test(value)) claims[name] = value
    else if (value !== undefined || (requiredClaims as readonly ClaimName[]).includes(name)) faults.push(name)
  }
  // Complete once `faults` is empty, which every caller checks.
  return { claims: claims as RunClaims, faults }
}

function unusable(reason: string, cause?: unknown): ServiceError {
  return new ServiceError('OIDC_TOKEN_UNAVAILABLE', `GitHub's OIDC token cannot be used: ${reason}`, {
    nextStep: 'Run the job again; if it persists, look at https://www.githubstatus.com.',
    cause,
  })
}
