import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { readCheckout, repositoryOf } from '@secure-deploy/cli/set-up/checkout'
import { errorWith } from '../../../support/errors.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

let root: string
beforeEach(() => {
  root = realpathSync(temporaryFolder())
  git('init', '--quiet', '--initial-branch=main')
})

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.org']
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' }).trim()
}

describe('readCheckout', () => {
  it('tells the repository, the branch and the commit from any folder of it', async () => {
    git('commit', '--quiet', '--allow-empty', '--message=first')
    git('remote', 'add', 'origin', 'git@github.com:octo-org/app.git')
    mkdirSync(join(root, 'src'))
    expect(await readCheckout(join(root, 'src'))).toEqual({
      root,
      repository: 'octo-org/app',
      branch: 'main',
      commit: git('rev-parse', 'HEAD'),
    })
  })

  it('prefers the default branch of the remote to the one that is checked out', async () => {
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
    expect((await readCheckout(root)).branch).toBe('trunk')
  })

  it('tells what there is of a repository without a commit or a remote', async () => {
    expect(await readCheckout(root)).toEqual({ root, branch: 'main' })
  })

  it('runs no program that the repository names', async () => {
    const touched = join(root, 'touched')
    writeFileSync(join(root, 'monitor'), `#!/bin/sh\ntouch '${touched}'\n`, { mode: 0o755 })
    git('config', 'core.fsmonitor', join(root, 'monitor'))
    await readCheckout(root)
    expect(existsSync(touched)).toBe(false)
  })

  it('tells no branch whose name holds what a shell or YAML could take for more', async () => {
    writeFileSync(join(root, '.git', 'HEAD'), 'ref: refs/heads/a$(id)\n')
    expect(await readCheckout(root)).toEqual({ root })
  })

  it('knows the root of a working tree beside the first, and of a submodule', async () => {
    git('commit', '--quiet', '--allow-empty', '--message=first')
    const [beside, outer] = [join(root, '..', `${basename(root)}-beside`), realpathSync(temporaryFolder())]
    git('worktree', 'add', '--quiet', beside)
    expect((await readCheckout(beside)).root).toBe(beside)
    git('worktree', 'remove', beside)
    const from = ['-C', outer, '-c', 'protocol.file.allow=always']
    execFileSync('git', ['-C', outer, 'init', '--quiet'])
    execFileSync('git', [...from, 'submodule', '--quiet', 'add', root, 'part'], { stdio: 'ignore' })
    expect((await readCheckout(join(outer, 'part'))).root).toBe(join(outer, 'part'))
  })

  it.each([
    ['that has no repository', () => undefined],
    ['of another repository', (outer: string) => execFileSync('git', ['-C', outer, 'init', '--quiet'])],
  ])('takes no folder for the root that the repository names: one above it %s', async (_what, prepare) => {
    const outer = realpathSync(temporaryFolder())
    root = join(outer, 'repository')
    mkdirSync(root)
    git('init', '--quiet')
    prepare(outer)
    git('config', 'core.worktree', outer)
    await expect(readCheckout(root)).rejects.toThrow(errorWith('SOURCE_NOT_FOUND'))
  })

  it('takes no repository that stands among the files of another for it', async () => {
    const inner = join(root, 'inner')
    mkdirSync(inner)
    execFileSync('git', ['-C', inner, 'init', '--quiet', '--bare'])
    writeFileSync(join(inner, 'config'), '[core]\nrepositoryformatversion = 0\nbare = false\nworktree = ..\n')
    await expect(readCheckout(inner)).rejects.toThrow(errorWith('SOURCE_NOT_FOUND'))
  })

  it('refuses a folder that is in no checkout', async () => {
    await expect(readCheckout(temporaryFolder())).rejects.toThrow(errorWith('SOURCE_NOT_FOUND'))
  })
})

describe('repositoryOf', () => {
  it.each([
    'https://github.com/octo-org/app',
    'https://github.com/octo-org/app.git',
    'git@github.com:octo-org/app.git',
    'ssh://git@github.com/octo-org/app.git',
  ])('tells it of %s', (url) => {
    expect(repositoryOf(url)).toBe('octo-org/app')
  })

  it.each([
    'https://github.com.example.org/octo-org/app',
    'https://octocat@github.com/octo-org/app',
    'https://example.org/github.com/octo-org/app',
    'https://github.com/octo-org/app/../other',
    'https://github.com/octo-org/..',
    'https://github.com/octo-org/app?x=1',
    'https://github.com/octo-org/app\nx',
    'https://github.com/octo-org/$(id)',
    'ext::sh -c id',
    '--upload-pack=id',
    '/srv/git/app.git',
    `https://github.com/octo-org/${'a'.repeat(10_000)}`,
    '',
  ])('tells nothing of %j', (url) => {
    expect(repositoryOf(url)).toBeUndefined()
  })
})
