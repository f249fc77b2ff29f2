/** Runs one action's story and turns whatever it throws into a failed step with one annotation. */
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import type { ApprovalReader } from '@secure-deploy/core/facts/rule-facts'
import { RuleError } from '@secure-deploy/core/facts/rules'
import type { Run } from '@secure-deploy/core/release/run'
import type { Summary } from '@secure-deploy/core/summary'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import { buildEnvironment } from './build-environment.ts'
import { commandLine, plainLines, printable, writeMask, type Log } from './commands.ts'
import { refuseForkPullRequest } from './event.ts'
import { identityToken } from './identity-token.ts'
import { inputsFrom, type Environment } from './inputs.ts'
import { setOutputs } from './outputs.ts'
import { progressLines } from './progress.ts'
import { reportFailure } from './report.ts'
import { notOnRunner, readRun } from './run-claims.ts'
import type { Runner } from './runner.ts'
import { writeSummary } from './summary.ts'
import { describeEndpoints, namesProxy, refuseUncheckedServers } from './surroundings.ts'

export type Story = (runner: Runner) => Promise<void>

/** The process that an action runs in. */
export interface Host {
  readonly env: Environment
  readonly stdout: Log
  readonly cwd: string
  readonly nodeVersion: string
  readonly now: () => Date
  readonly fail: () => void
}

/**
 * Never rejects and never ends the process: a failure is printed and sets the exit code, so that open writes complete.
 * Nothing but node's own modules is loaded until the story needs more.
 */
export async function runAction(action: string, story: Story, host: Host = thisProcess()): Promise<void> {
  let runner = createRunner(action, host)
  try {
    refuseUncheckedServers(host.env)
    const endpoints = describeEndpoints(host.env)
    if (endpoints !== undefined) runner.notice('AWS_ENDPOINT_CONFIGURED', endpoints)
    if (namesProxy(host.env)) runner = await createProxiedRunner(action, host)
    await story(runner)
  } catch (error) {
    host.fail()
    reportFailure(host.stdout, error)
    if (error instanceof RuleError) await summarizeRefusal(runner, host, error)
  }
}

/** The rules as a table, for those who read the run's page and not its log. */
async function summarizeRefusal({ action, warn }: Runner, { env }: Host, refusal: RuleError): Promise<void> {
  if (!env['GITHUB_STEP_SUMMARY']) return
  const { describeRefusal } = await import('@secure-deploy/core/reports/reports')
  await summarizeOrWarn(env, describeRefusal(action, refusal), warn)
}

async function summarizeOrWarn(env: Environment, summary: Summary, warn: Runner['warn']): Promise<void> {
  try {
    await writeSummary(env, summary)
  } catch (error) {
    // What the summary tells of is done and checked; that it cannot be told does not undo it.
    warn(
      'SUMMARY_UNAVAILABLE',
      `the job summary cannot be written: ${error instanceof Error ? error.message : ''}`,
    )
  }
}

function thisProcess(): Host {
  return {
    env: process.env,
    stdout: process.stdout,
    cwd: process.cwd(),
    nodeVersion: process.version,
    now: () => new Date(),
    fail: () => {
      process.exitCode = 1
    },
  }
}

/** @throws InputError ENVIRONMENT_UNSAFE */
async function createProxiedRunner(action: string, host: Host): Promise<Runner> {
  const { findProxy } = await import('./proxy.ts')
  const runner = createRunner(action, host)
  const proxy = findProxy(host, runner)
  return proxy === undefined ? runner : createRunner(action, host, proxy)
}

export function createRunner(action: string, host: Host, proxy?: ProxySettings): Runner {
  const { env, stdout, now } = host
  const cwd = resolve(env['GITHUB_WORKSPACE'] || host.cwd)
  const mask = (secret: string) => writeMask(stdout, secret)
  const warn = (code: string, message: string) =>
    void stdout.write(commandLine('warning', { title: code }, printable(message)))
  const notice = (code: string, message: string) =>
    void stdout.write(commandLine('notice', { title: code }, printable(message)))
  const identity = identityToken({ env, proxy, now, mask })
  return {
    action,
    inputs: inputsFrom(env),
    cwd,
    temp: resolve(env['RUNNER_TEMP'] || tmpdir()),
    now,
    run: () => runOf(env),
    identity,
    readRun: (options) => readRun(env, identity, options),
    refuseForkPullRequest: () => refuseForkPullRequest({ env }),
    checkSource: async ({ directory, ...options }) => {
      const { checkSource } = await import('./checkout.ts')
      const { gitOfRunner } = await import('./git.ts')
      const git = gitOfRunner(env)
      return checkSource({ ...options, directory: resolve(cwd, directory ?? '.'), git, warn })
    },
    buildEnvironment: () => buildEnvironment(env, host.nodeVersion),
    approvals: (token, run) => connectApprovals({ env, proxy, token, run, mask, notice }),
    environmentAccessKeyId: env['AWS_ACCESS_KEY_ID']?.trim() || undefined,
    ...(proxy === undefined ? {} : { proxy }),
    setOutputs: (values) => setOutputs(env, values),
    summarize: async (summary) => {
      // The log has the outcome as well, for whoever looks there first.
      for (const line of plainLines(`${summary.title}\n${summary.lead}`)) stdout.write(`${line}\n`)
      await summarizeOrWarn(env, summary, warn)
    },
    mask,
    notice,
    warn,
    progress: progressLines(stdout, now),
  }
}

function runOf(env: Environment): { readonly id: string; readonly attempt: string } {
  const id = env['GITHUB_RUN_ID'] ?? ''
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? ''
  // Both become part of the AWS session's name, so they are digits or nothing.
  const wrong = Object.entries({ GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt }).filter(
    ([, text]) => !/^[0-9]{1,20}$/.test(text),
  )
  if (wrong.length > 0) throw notOnRunner(wrong.map(([name]) => name))
  return { id, attempt }
}

interface ApprovalAsking {
  readonly env: Environment
  readonly proxy: ProxySettings | undefined
  readonly token: string | undefined
  readonly run: Run
  readonly mask: (secret: string) => void
  readonly notice: (code: string, message: string) => void
}

async function connectApprovals({ token, proxy, ...asking }: ApprovalAsking): Promise<ApprovalReader> {
  if (token === undefined) throw tokenMissing()
  const { approvalReader } = await import('./api/approval-reader.ts')
  if (proxy === undefined) return approvalReader({ ...asking, token })
  const { fetchThrough } = await import('./api/proxied-fetch.ts')
  return approvalReader({ ...asking, token, fetch: fetchThrough(proxy) })
}

function tokenMissing(): InputError {
  return new InputError('INPUT_MISSING', 'github-token is missing; the policy demands approvals', {
    nextStep:
      'Leave it out for the token of the job, or give one that may read the run and its pull requests.',
  })
}
