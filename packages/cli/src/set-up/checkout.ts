/** What git says of a checkout. Nobody vouches for it: a remote can name any repository, so it is only ever offered as an answer. */
import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { promisify } from 'node:util'
import { InputError, ServiceError } from '@secure-deploy/core/errors'

const run = promisify(execFile)

export interface Checkout {
  /** The folder that has `.git`, absolute. */
  readonly root: string
  /** `owner/name` of the remote `origin` on github.com. */
  readonly repository?: string
  /** The default branch of the remote, else the one that is checked out. */
  readonly branch?: string
  /** The commit that is checked out. */
  readonly commit?: string
}

/**
 * @throws InputError SOURCE_NOT_FOUND where `folder` is in no checkout
 * @throws ServiceError GIT_UNAVAILABLE where git cannot be started
 */
export async function readCheckout(folder: string): Promise<Checkout> {
  const root = await rootOf(folder)
  if (root === undefined) {
    throw new InputError('SOURCE_NOT_FOUND', `${folder} is in no checkout of a git repository`, {
      nextStep: 'Run it in the repository that is to be released from.',
    })
  }
  const remote = await ask(root, ['config', '--local', '--get', 'remote.origin.url'], /^.{1,1000}$/)
  const repository = remote === undefined ? undefined : repositoryOf(remote)
  const branch = await branchOf(root)
  const commit = await ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD'], /^[0-9a-f]{40}$/)
  return {
    root,
    ...(repository === undefined ? {} : { repository }),
    ...(branch === undefined ? {} : { branch }),
    ...(commit === undefined ? {} : { commit }),
  }
}

/** INVARIANT: a folder whose own repository is the one that was asked. The settings of a repository can name any folder as its root. */
async function rootOf(folder: string): Promise<string | undefined> {
  const path = /^\/.{1,4000}$/
  const gitFolder = ['rev-parse', '--absolute-git-dir'] as const
  const root = await ask(folder, ['rev-parse', '--show-toplevel'], path)
  if (root === undefined) return undefined
  const asked = await ask(folder, gitFolder, path)
  return asked !== undefined && asked === (await ask(root, gitFolder, path)) ? root : undefined
}

async function branchOf(root: string): Promise<string | undefined> {
  const name = /^[A-Za-z0-9._/-]{1,200}$/
  const remote = await ask(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], name)
  if (remote?.startsWith('origin/') === true) return remote.slice('origin/'.length)
  return ask(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], name)
}

const forms = [
  /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
  /^(?:ssh:\/\/)?git@github\.com[:/]([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
]

/** `owner/name` of a URL on github.com, and of nothing else. */
export function repositoryOf(url: string): string | undefined {
  const short = url.endsWith('.git') ? url.slice(0, -'.git'.length) : url
  const name = forms.flatMap((form) => form.exec(short)?.[1] ?? [])[0]
  return name === undefined || /\/\.{1,2}$/.test(name) ? undefined : name
}

/** Where two answers differ from one, they are none. */
async function ask(folder: string, args: readonly string[], form: RegExp): Promise<string | undefined> {
  const answer = await git(folder, args)
  const line = answer?.stdout.replace(/\r?\n$/, '')
  return line !== undefined && form.test(line) ? line : undefined
}

/** What git answers, or undefined where it says no. */
export async function git(
  folder: string,
  args: readonly string[],
): Promise<{ readonly stdout: string } | undefined> {
  // What the repository's settings name is not run.
  const fixed = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`]
  try {
    return await run('git', [...fixed, ...args], { env: environment(), maxBuffer: 1 << 20, timeout: 20_000 })
  } catch (cause) {
    if (typeof (cause as { readonly code?: unknown }).code === 'number') return undefined
    throw new ServiceError('GIT_UNAVAILABLE', 'git cannot be asked about the checkout', {
      operation: 'git',
      nextStep: 'See that git is on the PATH.',
      cause,
    })
  }
}

/** Without what would have git look at another repository than the one that is named. */
function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))
  return {
    ...Object.fromEntries(entries),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  }
}
