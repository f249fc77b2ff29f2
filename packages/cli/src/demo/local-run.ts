/** What a try-out states about its origin: the commit of the checkout where there is one, and that all else is local. */
import { execFile } from 'node:child_process'
import { type } from 'node:os'
import { promisify } from 'node:util'
import type { BuildEnvironment, Run, SourceState } from '@secure-deploy/core/release/run'

const git = promisify(execFile)

export const localRepository = 'local/try-out'
export const localRunner = 'local'

export interface Origin {
  readonly run: Run
  readonly source: SourceState
  readonly environment: BuildEnvironment
}

/** Git's name for "no commit". */
const noCommit = '0'.repeat(40)
const noBranch = 'refs/heads/none'

/**
 * INVARIANT: no claim here can be taken for one of a workflow run. Nobody vouches for the remote that a checkout names, so
 * the repository is `local/try-out` even there, and the source is "unknown": it was not compared with the commit.
 */
export async function localOrigin(folder: string): Promise<Origin> {
  const sha = await ask(folder, ['rev-parse', '--verify', 'HEAD'], /^[0-9a-f]{40}([0-9a-f]{24})?$/)
  const ref = await ask(folder, ['symbolic-ref', '-q', 'HEAD'], /^refs\/heads\/\S{1,200}$/)
  return {
    run: localRun(sha ?? noCommit, ref ?? noBranch),
    source: {
      kind: 'unknown',
      reason:
        sha === undefined
          ? 'a local try-out of a folder that is in no git checkout'
          : 'a local try-out, which does not compare the files with the commit',
    },
    environment: { os: type(), architecture: process.arch, tools: { node: process.version } },
  }
}

function localRun(sha: string, ref: string): Run {
  return {
    claims: {
      repository: localRepository,
      repository_id: '0',
      repository_owner: 'local',
      repository_owner_id: '0',
      ref,
      sha,
      workflow_ref: `${localRepository}/secure-deploy-demo@${ref}`,
      event_name: 'local',
      runner_environment: localRunner,
      run_id: 'local',
      run_attempt: '1',
      actor: 'local',
      actor_id: '0',
    },
    claimsSource: 'environment',
    serverUrl: 'https://localhost',
  }
}

/** Undefined where git is missing, there is no checkout, or the answer is not of the form. */
async function ask(folder: string, args: readonly string[], form: RegExp): Promise<string | undefined> {
  try {
    const { stdout } = await git('git', ['-C', folder, ...args], { timeout: 2_000 })
    return form.test(stdout.trim()) ? stdout.trim() : undefined
  } catch {
    return undefined
  }
}
