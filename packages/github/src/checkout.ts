/** Says whether the files that were built are those of the run's commit. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError, ServiceError, type SecureDeployError } from '@secure-deploy/core/errors'
import type { SourceState } from '@secure-deploy/core/run'
import { gitUnavailable, type Git } from './git.ts'
import { isObjectId } from './git-objects.ts'
import type { SourceMode } from './runner.ts'
import { differingFiles } from './source-tree.ts'

export interface ReadSourceOptions {
  /** The checkout, or a folder in it. */
  readonly directory: string
  /**
   * The commit of the run. For pull requests that is the merge commit, which actions/checkout takes unless told
   * otherwise.
   */
  readonly expectedCommit: string
  readonly git: Git
  readonly platform?: NodeJS.Platform
}

export interface CheckSource extends ReadSourceOptions {
  readonly mode: SourceMode
  readonly warn: (code: string, message: string) => void
}

/** So many files are named in a message; all are in the statement. */
const filesNamed = 10

/**
 * Compares the checkout with the commit of the run.
 * @throws InputError SOURCE_NOT_FOUND, SOURCE_COMMIT_MISMATCH; ServiceError GIT_UNAVAILABLE
 */
export async function readSourceState(options: ReadSourceOptions): Promise<SourceState> {
  const { directory, expectedCommit, git, platform = process.platform } = options
  const root = rootOf(resolve(directory))
  if (root === undefined) throw notFound(directory)
  const head = await headOf(git, root)
  if (head !== expectedCommit) {
    throw new InputError(
      'SOURCE_COMMIT_MISMATCH',
      `the checkout in ${root} is at ${head}, the run is for ${expectedCommit}`,
      {
        nextStep: 'Check out the commit of the run (actions/checkout without "ref") and build that.',
      },
    )
  }
  const files = await differingFiles({ git, root, commit: head, platform })
  return files.length === 0 ? { kind: 'clean', commit: head } : { kind: 'modified', commit: head, files }
}

/**
 * `readSourceState` under the input `source-state`. The mode decides on modified files alone: a checkout of another
 * commit is refused under each. Only `ignore` goes on when there is no checkout or git cannot tell, and has that recorded.
 * @throws InputError SOURCE_MODIFIED under `error`, and what readSourceState throws
 */
export async function checkSource({ mode, warn, ...options }: CheckSource): Promise<SourceState> {
  let state: SourceState
  try {
    state = await readSourceState(options)
  } catch (error) {
    if (mode === 'ignore' && isUnknown(error)) return { kind: 'unknown', reason: error.message }
    throw error
  }
  if (state.kind !== 'modified' || mode === 'ignore') return state
  const message = `${state.files.length === 1 ? '1 tracked file is' : `${state.files.length} tracked files are`} not as in the commit ${state.commit}: ${named(state.files)}`
  if (mode === 'warn') {
    warn('SOURCE_MODIFIED', `${message}. The statement records it.`)
    return state
  }
  throw new InputError('SOURCE_MODIFIED', message, {
    nextStep:
      'Find the step that changes them and have it write to files that git does not track, or commit the change.',
  })
}

function isUnknown(error: unknown): error is SecureDeployError {
  if (error instanceof InputError) return error.code === 'SOURCE_NOT_FOUND'
  return error instanceof ServiceError && error.code === 'GIT_UNAVAILABLE'
}

function named(files: readonly string[]): string {
  const more = files.length - filesNamed
  const list = files
    .slice(0, filesNamed)
    .map((file) => JSON.stringify(file))
    .join(', ')
  return more > 0 ? `${list} and ${more} more` : list
}

/**
 * The nearest folder with `.git`, which is a folder or, in submodules and worktrees, a file. Git is not asked: the
 * setting core.worktree could have it name another.
 */
function rootOf(directory: string): string | undefined {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder
    if (dirname(folder) === folder) return undefined
  }
}

async function headOf(git: Git, root: string): Promise<string> {
  const { exitCode, stdout, stderr } = await git(root, ['rev-parse', '--verify', 'HEAD^{commit}'])
  const head = stdout.toString('utf8').trim()
  if (exitCode === 0 && isObjectId(head)) return head
  if (/not a git repository|Needed a single revision|unknown revision|bad revision/i.test(stderr))
    throw notFound(root, stderr)
  throw gitUnavailable(`git cannot say which commit is checked out in ${root}`, new Error(stderr.trim()))
}

function notFound(directory: string, cause?: string): InputError {
  return new InputError('SOURCE_NOT_FOUND', `${directory} is not a checkout with a commit`, {
    nextStep: 'Run actions/checkout in this job before the build.',
    ...(cause === undefined ? {} : { cause: new Error(cause.trim()) }),
  })
}
