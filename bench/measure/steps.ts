/** Steps of our actions, and of their peer, run as the runner runs them and measured from outside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { node24 } from '@secure-deploy/tools/node24'
import { runEnvironment, runStep, type Step, type StepResult } from '../../test/support/runner.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { credentialsProgram } from '../peers/credentials-action.ts'
import type { Finished, Stopwatch, Task, Usage } from './stopwatch.ts'

export interface MeasuredStep extends StepResult {
  readonly usage: Usage
}

export interface StepRun extends Omit<Step, 'start' | 'signal'> {
  /** 0 unless told. */
  readonly exitCode?: number
  /** Before the script, for Node. */
  readonly nodeArguments?: readonly string[]
}

/** @throws Error with what the step printed, for any other exit code than it is meant to have */
export async function measureStep(watch: Stopwatch, run: StepRun): Promise<MeasuredStep> {
  const { exitCode = 0, nodeArguments = [], ...step } = run
  let usage: Usage | undefined
  const result = await runStep({
    ...step,
    start: async (task) => {
      const finished = await watch.succeed({ ...task, args: [...nodeArguments, ...task.args] }, exitCode)
      usage = finished
      return finished
    },
  })
  if (usage === undefined) throw new TypeError('the step was not run')
  return { ...result, usage }
}

/** What a process needs of this machine, and nothing that would make it slower or louder. */
export function bareEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() }
}

/** The start of Node itself, below which nothing that is written in JavaScript can get. */
export function bareNode(watch: Stopwatch): () => Promise<Finished> {
  const task = { command: node24(), args: ['-e', '0'], cwd: temporaryFolder(), env: bareEnvironment() }
  return () => watch.succeed(task)
}

/** A step of the peer with these inputs. `bundle`: the published one of configure-aws-credentials, where it is at hand. */
export function credentialsTask(
  bundle: string | undefined,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Task {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'temp'))
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return [`GITHUB_${name}`, path]
  })
  // As its action.yml has it.
  const defaults = { audience: 'sts.amazonaws.com' }
  const given = Object.entries({ ...defaults, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return {
    command: node24(),
    args: [bundle ?? credentialsProgram()],
    cwd: folder,
    env: {
      ...bareEnvironment(),
      ...runEnvironment(),
      GITHUB_WORKSPACE: folder,
      GITHUB_WORKFLOW: 'release',
      GITHUB_ACTION: 'credentials',
      RUNNER_TEMP: join(folder, 'temp'),
      ...(Object.fromEntries(files) as Record<string, string>),
      ...(Object.fromEntries(given) as Record<string, string>),
      ...env,
    },
  }
}
