/** Asks git about a repository that it does not trust: nothing of the repository's configuration can run a program. */
import { spawn } from 'node:child_process'
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { devNull } from 'node:os'
import { dirname } from 'node:path'
import { ServiceError } from '@secure-deploy/core/errors'
import { batchedObjects, type GitObjects } from './git-batch.ts'
import type { Environment } from './inputs.ts'

export interface GitAnswer {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** For the repository at `root`, the folder that has `.git`. */
export interface Git {
  /** Runs `git` with these arguments to its end. */
  readonly run: (root: string, args: readonly string[], input: Buffer) => Promise<GitAnswer>
  /** Starts a git that hands out objects until it is closed. */
  readonly objects: (root: string) => GitObjects
}

/** What git needs of the environment to be found and to start; not LD_PRELOAD, GIT_DIR and the like. */
const inherited = ['PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'DEVELOPER_DIR']

/**
 * Earlier steps can write `.git/config`, so only commands that read objects and attributes are ever asked for: they
 * start no hook, file-system monitor, filter, pager or diff driver. What is left is turned off here:
 */
const hardened: Readonly<Record<string, string>> = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  // A missing object of a partial clone would be fetched, by whatever program the remote's settings name.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  // refs/replace/ would answer with other objects than those asked for.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  // The few messages that are told apart are told apart in English.
  LC_ALL: 'C',
}

export function gitOfRunner(env: Environment): Git {
  return {
    run: (root, args, input) => answerOf(startGit(env, root, args), input),
    objects: (root) => batchedObjects(root, startGit(env, root, ['cat-file', '--batch'])),
  }
}

function startGit(env: Environment, root: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  // An explicit --git-dir keeps git from looking elsewhere; it also makes the owner of the folder irrelevant, which
  // differs from ours in container jobs.
  const fixed = [
    `--git-dir=${root}/.git`,
    `--work-tree=${root}`,
    '-c',
    `core.hooksPath=${devNull}`,
    '-c',
    'core.fsmonitor=false',
  ]
  return spawn('git', [...fixed, ...args], {
    // Windows looks for a program where it is to be started, before it looks on the PATH; a checkout may have a git.exe.
    cwd: dirname(process.execPath),
    env: environmentOf(env),
    windowsHide: true,
  })
}

/** @throws ServiceError GIT_UNAVAILABLE when git cannot be started */
async function answerOf(child: ChildProcessWithoutNullStreams, input: Buffer): Promise<GitAnswer> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (data: Buffer) => stdout.push(data))
  child.stderr.on('data', (data: Buffer) => stderr.push(data))
  // A git that ends without having read everything is told by its exit code.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(gitUnavailable('git cannot be started', error)))
    child.once('close', (code) => resolve(code ?? 1))
  })
  return { exitCode, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }
}

export function gitUnavailable(message: string, cause?: unknown): ServiceError {
  return new ServiceError('GIT_UNAVAILABLE', message, {
    operation: 'git',
    nextStep: 'See that git is on the PATH of the runner and that the checkout is complete.',
    cause,
  })
}

function environmentOf(env: Environment): Record<string, string> {
  const names = Object.keys(env).filter((name) => inherited.includes(name.toUpperCase()))
  return {
    ...Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...hardened,
  }
}
