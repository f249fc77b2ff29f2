import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { localOrigin } from '@secure-deploy/cli/demo/local-run'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

function checkout(): { readonly folder: string; git(...args: readonly string[]): string } {
  const folder = temporaryFolder()
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false']
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim()
  git('init', '--quiet', '--initial-branch', 'trunk')
  git('remote', 'add', 'origin', 'https://github.com/octo-org/app.git')
  git('commit', '--quiet', '--allow-empty', '--message', 'first')
  return { folder, git }
}

describe('localOrigin', () => {
  it('takes commit and branch from a checkout', async () => {
    const { folder, git } = checkout()
    const { run } = await localOrigin(folder)
    expect([run.claims.sha, run.claims.ref]).toEqual([git('rev-parse', 'HEAD'), 'refs/heads/trunk'])
  })

  it('never claims the repository that a checkout names', async () => {
    const { run } = await localOrigin(checkout().folder)
    expect(run).toMatchObject({
      claims: {
        repository: 'local/try-out',
        repository_id: '0',
        runner_environment: 'local',
        event_name: 'local',
      },
      claimsSource: 'environment',
    })
  })

  it('never calls a checkout clean that nobody compared with its commit', async () => {
    expect((await localOrigin(checkout().folder)).source.kind).toBe('unknown')
  })

  it('names no branch where none is checked out', async () => {
    const { folder, git } = checkout()
    git('checkout', '--quiet', '--detach')
    expect((await localOrigin(folder)).run.claims.ref).toBe('refs/heads/none')
  })

  it('names no commit outside of a checkout', async () => {
    const { run, source } = await localOrigin(temporaryFolder())
    expect([run.claims.sha, run.claims.ref, source.kind]).toEqual([
      '0'.repeat(40),
      'refs/heads/none',
      'unknown',
    ])
  })

  it('knows the machine', async () => {
    const { environment } = await localOrigin(temporaryFolder())
    expect(environment).toMatchObject({ architecture: process.arch, tools: { node: process.version } })
  })
})
