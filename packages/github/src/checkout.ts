/** Says whether the files that were built are those of the run's commit. */
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { InputError, ServiceError, type SecureDeployError } from '@secure-deploy/core/errors'
import type { SourceState } from '@secure-deploy/core/release/run'
import type { GitObjects } from './git-batch.ts'
import { isObjectId } from './git-objects.ts'
import { gitUnavailable, type Git } from './git.ts'
import type { SourceMode } from './runner.ts'
import { differingFiles } from './source-tree.ts'

export interface ReadSourceOptions {
  /** The checkout, or a folder in it. */
  readonly directory: string
  /**
   * The commit of the run. For pull requests that is the merge commit, which actions/checkout takes unless told
   * otherwise. A promise where it is not known yet; the comparison does not wait for it.
   */
  readonly expectedCommit: string | Promise<string>
  readonly git: Git
  readonly platform?: NodeJS.Platform
  /** Ends the comparison, and the git that it asks, when nobody will want to know any more. */
  readonly signal?: AbortSignal
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
  const { directory, git, platform = process.platform, signal } = options
  const root = rootOf(resolve(directory))
  if (root === undefined) throw notFound(directory)
  // A signal that is given is given once: a git that is started after it would never be ended.
  signal?.throwIfAborted()
  const objects = git.objects(root)
  const over = new AbortController()
  const stop = () => {
    over.abort()
    objects.close()
  }
  signal?.addEventListener('abort', stop)
  try {
    const head = await headOf(objects, root)
    const comparison = differingFiles({ git, objects, root, commit: head, platform, signal: over.signal })
    // That it is another commit is told first, and then nobody asks for the files.
    comparison.catch(() => undefined)
    const expected = await options.expectedCommit
    if (head !== expected) throw otherCommit({ root, head, expected })
    const files = await comparison
    return files.length === 0 ? { kind: 'clean', commit: head } : { kind: 'modified', commit: head, files }
  } finally {
    stop()
    signal?.removeEventListener('abort', stop)
  }
}

function otherCommit(at: { readonly root: string; readonly head: string; readonly expected: string }) {
  return new InputError(
    'SOURCE_COMMIT_MISMATCH',
    `the checkout in ${at.root} is at ${at.head}, the run is for ${at.expected}`,
    { nextStep: 'Check out the commit of the run (actions/checkout without "ref") and build that.' },
  )
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

async function headOf(objects: GitObjects, root: string): Promise<string> {
  const [head] = await objects.ask(['HEAD^{commit}']).catch((cause: unknown) => {
    if (cause instanceof Error && /not a git repository/i.test(cause.message)) throw notFound(root, cause)
    throw gitUnavailable(`git cannot say which commit is checked out in ${root}`, cause)
  })
  if (head === undefined) throw notFound(root)
  if (!isObjectId(head.id)) throw gitUnavailable(`git cannot say which commit is checked out in ${root}`)
  return head.id
}

function notFound(directory: string, cause?: Error): InputError {
  return new InputError('SOURCE_NOT_FOUND', `${directory} is not a checkout with a commit`, {
    nextStep: 'Run actions/checkout in this job before the build.',
    ...(cause === undefined ? {} : { cause }),
  })
}
