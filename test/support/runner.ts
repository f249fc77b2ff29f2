/** Runs a committed bundle as the GitHub runner does: a process of its own under Node 24, inputs and files in the environment. */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative } from 'node:path'
import { actionInputs } from '@secure-deploy/tools/action-yml'
import { root } from '@secure-deploy/tools/bundles'
import { node24 } from '@secure-deploy/tools/node24'
import type { OidcIssuer } from './aws/oidc-issuer.ts'
import { runClaims } from './aws/oidc-issuer.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface Step {
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  readonly workspace: string
  readonly env?: Readonly<Record<string, string>>
  /** Kills the process as a lost runner does: at once, with no chance to clean up. */
  readonly signal?: AbortSignal
  /** Runs the process in place of this file, where more is to be known of it than what it says. */
  readonly start?: StartProcess
}

export type StartProcess = (process: {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}) => Promise<Pick<StepResult, 'exitCode' | 'stdout' | 'stderr'>>

export interface StepResult {
  /** Null for a process that was killed. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Titles of the `::error` annotations. */
  readonly errors: readonly string[]
  /** What later steps would find changed: the files of GITHUB_ENV, GITHUB_PATH and GITHUB_STATE. */
  readonly environment: string
  /** Files left in RUNNER_TEMP and HOME. */
  readonly left: readonly string[]
}

/** What the runner says of a run; the commit is the one that the tokens of the test's issuer name. */
export function runEnvironment(sha: string = runClaims.sha): Readonly<Record<string, string>> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: runClaims.repository,
    GITHUB_REPOSITORY_ID: runClaims.repository_id,
    GITHUB_REPOSITORY_OWNER: runClaims.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: runClaims.repository_owner_id,
    GITHUB_REF: runClaims.ref,
    GITHUB_SHA: sha,
    GITHUB_WORKFLOW_REF: runClaims.workflow_ref,
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_EVENT_NAME: runClaims.event_name,
    GITHUB_RUN_ID: runClaims.run_id,
    GITHUB_RUN_ATTEMPT: runClaims.run_attempt,
    GITHUB_ACTOR: runClaims.actor,
    GITHUB_ACTOR_ID: runClaims.actor_id,
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_ENVIRONMENT: runClaims.runner_environment,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ImageOS: 'ubuntu24',
    ImageVersion: '20261101.1.0',
  }
}

const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const

export async function runStep(step: Step): Promise<StepResult> {
  const { action, inputs, workspace, env = {}, signal } = step
  const start = step.start ?? ((child) => runProcess(child, signal))
  const folder = temporaryFolder()
  const paths = Object.fromEntries(files.map((file) => [`GITHUB_${file}`, join(folder, file)]))
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const home = join(folder, 'home')
  mkdirSync(join(home, 'temp'), { recursive: true })
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    RUNNER_TEMP: join(home, 'temp'),
    GITHUB_WORKSPACE: workspace,
    ...runEnvironment(),
    ...paths,
    ...stepInputs(action, inputs),
    ...env,
  }
  const { exitCode, stdout, stderr } = await start({
    command: node24(),
    args: [join(root, 'dist', action, 'index.js')],
    cwd: workspace,
    env: environment,
  })
  const read = (file: (typeof files)[number]) => readFileSync(join(folder, file), 'utf8')
  return {
    exitCode,
    stdout,
    stderr,
    outputs: readOutputs(read('OUTPUT')),
    summary: read('STEP_SUMMARY'),
    errors: [...stdout.matchAll(/^::error title=([^:]*)::/gm)].map(([, title]) => title ?? ''),
    environment: `${read('ENV')}${read('PATH')}${read('STATE')}`,
    left: filesIn(home),
  }
}

/** Every file below a folder, by its path from there. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** The runner passes every declared input: what the step says, else its default, else nothing. */
function stepInputs(action: string, given: Readonly<Record<string, string>>): Record<string, string> {
  const declared = actionInputs(action)
  for (const name of Object.keys(given)) {
    if (!declared.some((input) => input.name === name)) throw new Error(`${action} declares no input ${name}`)
  }
  return Object.fromEntries(
    declared.map((input) => [
      `INPUT_${input.name.toUpperCase()}`,
      given[input.name] ?? fillIn(input.default ?? ''),
    ]),
  )
}

/** What the runner makes of the expressions in a default. */
function fillIn(text: string): string {
  return text
    .replace('${{ github.repository }}', runClaims.repository)
    .replace('${{ github.token }}', jobToken)
}

/** The token of the job, as the GitHub double knows it. */
export const jobToken = 'ghs_token_of_the_job'

/** Runs a program to its end. */
export async function runProcess(
  { command, args, cwd, env }: Parameters<StartProcess>[0],
  signal?: AbortSignal,
): ReturnType<StartProcess> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  signal?.addEventListener('abort', () => child.kill('SIGKILL'))
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { exitCode, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

/** The file-command format of GITHUB_OUTPUT: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) {
    if (name !== undefined && value !== undefined) outputs[name] = value
  }
  return outputs
}

export interface TokenService {
  /** What the runner puts into the environment of a job that may ask for tokens. */
  readonly environment: Readonly<Record<string, string>>
  /** The audiences that were asked for. */
  readonly asked: readonly string[]
  /** Claims over the usual ones, from now on. */
  claim(claims: Readonly<Record<string, unknown>>): void
  /** Answers this instead of a token, from now on; undefined for tokens again. */
  answer(instead: { readonly status: number; readonly body: string } | undefined): void
  stop(): Promise<void>
}

/** The runner's token service: answers ACTIONS_ID_TOKEN_REQUEST_URL with tokens of the issuer. */
export async function startTokenService(issuer: OidcIssuer): Promise<TokenService> {
  const asked: string[] = []
  let claims: Readonly<Record<string, unknown>> = {}
  let instead: { readonly status: number; readonly body: string } | undefined
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const audience = url.searchParams.get('audience') ?? ''
    if (request.headers.authorization !== 'Bearer request-token') {
      response.writeHead(401).end()
      return
    }
    asked.push(audience)
    response.setHeader('content-type', 'application/json')
    if (instead !== undefined) {
      response.writeHead(instead.status).end(instead.body)
      return
    }
    response.end(JSON.stringify({ value: issuer.issue({ aud: audience, ...claims }) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
    claim: (changes) => {
      claims = { ...claims, ...changes }
    },
    answer: (other) => {
      instead = other
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
