import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { SourceState } from '@secure-deploy/core/release/run'
import { checkSource, readSourceState } from '@secure-deploy/github/checkout'
import { gitOfRunner, type Git } from '@secure-deploy/github/git'
import type { GitObjects } from '@secure-deploy/github/git-batch'
import type { SourceMode } from '@secure-deploy/github/runner'
import { failure } from './failure.ts'

const env = { PATH: process.env['PATH'] }
const git = gitOfRunner(env)
let top: string
let root: string

function run(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'protocol.file.allow=always']
  const quiet = { ...env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }
  return execFileSync('git', ['-C', folder, ...identity, ...args], {
    env: quiet,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

function write(path: string, content: string): void {
  writeFileSync(join(root, path), content)
}

function commitAll(folder = root): string {
  run(folder, 'add', '--all')
  run(folder, 'commit', '--quiet', '--message', 'state')
  return run(folder, 'rev-parse', 'HEAD')
}

/** A repository with a file at its top, one in a folder, a link and a script. */
function newRepository(folder: string, ...options: readonly string[]): void {
  mkdirSync(join(folder, 'src', 'deep'), { recursive: true })
  run(folder, 'init', '--quiet', ...options)
  writeFileSync(join(folder, 'README'), 'read me\n')
  writeFileSync(join(folder, 'src', 'deep', 'main.ts'), 'export {}\n')
  writeFileSync(join(folder, 'build.sh'), '#!/bin/sh\n')
  chmodSync(join(folder, 'build.sh'), 0o755)
  symlinkSync('README', join(folder, 'link'))
  commitAll(folder)
}

async function state(
  options: { readonly commit?: string; readonly platform?: NodeJS.Platform } = {},
): Promise<SourceState> {
  const expectedCommit = options.commit ?? run(root, 'rev-parse', 'HEAD')
  return readSourceState({ directory: root, expectedCommit, git, platform: options.platform ?? 'linux' })
}

async function changed(platform?: NodeJS.Platform): Promise<readonly string[]> {
  const found = await state(platform === undefined ? {} : { platform })
  return found.kind === 'modified' ? found.files : []
}

/** The real one, whose objects come through `answer`. */
function gitThat(
  answer: (ask: GitObjects['ask'], names: readonly string[]) => ReturnType<GitObjects['ask']>,
): Git {
  const objects = (folder: string): GitObjects => {
    const real = git.objects(folder)
    return { ...real, ask: (names) => answer((more) => real.ask(more), names) }
  }
  return { ...git, objects }
}

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'checkout-'))
  root = join(top, 'repository')
  newRepository(root)
})

afterEach(() => rmSync(top, { recursive: true }))

describe('readSourceState', () => {
  it('finds a fresh checkout clean', async () => {
    expect(await state()).toEqual({ kind: 'clean', commit: run(root, 'rev-parse', 'HEAD') })
  })

  it('finds the checkout from a folder in it', async () => {
    const expectedCommit = run(root, 'rev-parse', 'HEAD')
    expect(await readSourceState({ directory: join(root, 'src'), expectedCommit, git })).toMatchObject({
      kind: 'clean',
    })
  })

  it('takes untracked files for no change', async () => {
    write('output.zip', 'x')
    expect(await changed()).toEqual([])
  })

  it('finds a repository of SHA-256 objects clean', async () => {
    root = join(top, 'wide')
    newRepository(root, '--object-format=sha256')
    expect(await state()).toMatchObject({ kind: 'clean', commit: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('lists changed, absent and replaced files, sorted', async () => {
    write('src/deep/main.ts', 'evil()\n')
    rmSync(join(root, 'README'))
    rmSync(join(root, 'link'))
    write('link', 'README')
    expect(await changed()).toEqual(['README', 'link', 'src/deep/main.ts'])
  })

  it('lists a change that is staged', async () => {
    write('README', 'other\n')
    run(root, 'add', 'README')
    expect(await changed()).toEqual(['README'])
  })

  it('lists a link with another target', async () => {
    rmSync(join(root, 'link'))
    symlinkSync('build.sh', join(root, 'link'))
    expect(await changed()).toEqual(['link'])
  })

  it('lists a file that became executable', async () => {
    chmodSync(join(root, 'README'), 0o755)
    expect(await changed()).toEqual(['README'])
  })

  it('lists a folder that became a link, even to the same content', async () => {
    run(root, 'clone', '--quiet', root, join(top, 'copy'))
    rmSync(join(root, 'src'), { recursive: true })
    symlinkSync(join(top, 'copy', 'src'), join(root, 'src'))
    expect(await changed()).toEqual(['src/'])
  })

  it.each(['--assume-unchanged', '--skip-worktree'])('sees through %s', async (bit) => {
    run(root, 'update-index', bit, 'README')
    write('README', 'other\n')
    expect(await changed()).toEqual(['README'])
  })

  it('sees a change of the same size whose times were set back', async () => {
    const { atime, mtime } = statSync(join(root, 'README'))
    write('README', 'READ ME\n')
    utimesSync(join(root, 'README'), atime, mtime)
    expect(await changed()).toEqual(['README'])
  })

  it('sees through a clean filter and does not run it', async () => {
    run(root, 'config', 'filter.hide.clean', `touch ${join(top, 'ran')}; git cat-file blob HEAD:README`)
    writeFileSync(join(root, '.git', 'info', 'attributes'), 'README filter=hide\n')
    write('README', 'other\n')
    expect(await changed()).toEqual(['README'])
    expect(existsSync(join(top, 'ran'))).toBe(false)
  })

  it('runs no hook and no file-system monitor of the repository', async () => {
    const script = join(top, 'script')
    writeFileSync(script, `#!/bin/sh\ntouch ${join(top, 'ran')}\n`, { mode: 0o755 })
    mkdirSync(join(top, 'hooks'))
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction']) {
      symlinkSync(script, join(top, 'hooks', hook))
    }
    run(root, 'config', 'core.hooksPath', join(top, 'hooks'))
    run(root, 'config', 'core.fsmonitor', script)
    await state()
    expect(existsSync(join(top, 'ran'))).toBe(false)
  })

  it('sees through a work tree that the settings place elsewhere', async () => {
    run(root, 'clone', '--quiet', root, join(top, 'copy'))
    run(root, 'config', 'core.worktree', join(top, 'copy'))
    writeFileSync(join(root, 'README'), 'other\n')
    expect(await changed()).toEqual(['README'])
  })

  it('sees through replaced objects', async () => {
    const commit = run(root, 'rev-parse', 'HEAD')
    write('README', 'other\n')
    const other = commitAll()
    run(root, 'update-ref', 'HEAD', commit)
    run(root, 'replace', commit, other)
    expect(await readSourceState({ directory: root, expectedCommit: commit, git })).toMatchObject({
      files: ['README'],
    })
  })

  it('refuses an object that is not what its id says', async () => {
    const lying = gitThat(async (ask, names) => {
      const answers = await ask(names)
      const lie = (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace('author t', 'author u'), 'latin1')
      return answers.map((answer) => answer && { ...answer, bytes: lie(answer.bytes) })
    })
    await expect(
      readSourceState({ directory: root, expectedCommit: run(root, 'rev-parse', 'HEAD'), git: lying }),
    ).rejects.toEqual(failure('ServiceError', 'GIT_UNAVAILABLE'))
  })

  it('takes a Git LFS file for the pointer that was committed', async () => {
    const oid = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`)
    commitAll()
    write('big.bin', 'abc')
    expect(await changed()).toEqual([])
  })

  it('lists a Git LFS file with other content', async () => {
    const oid = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    write('big.bin', `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 3\n`)
    commitAll()
    write('big.bin', 'abd')
    expect(await changed()).toEqual(['big.bin'])
  })

  it('takes line ends as the committed attributes ask for them', async () => {
    write('.gitattributes', '*.bat text eol=crlf\n')
    write('run.bat', 'a\nb\n')
    commitAll()
    write('run.bat', 'a\r\nb\r\n')
    expect(await changed()).toEqual([])
  })

  it('lists a file whose line ends were turned without being asked for', async () => {
    write('README', 'read me\r\n')
    expect(await changed()).toEqual(['README'])
  })

  it('takes line ends as git writes them on Windows', async () => {
    write('README', 'read me\r\n')
    expect(await changed('win32')).toEqual([])
  })

  it('finds a checkout of another commit', async () => {
    await expect(state({ commit: '0'.repeat(40) })).rejects.toEqual(
      failure('InputError', 'SOURCE_COMMIT_MISMATCH'),
    )
  })

  it('finds no checkout in a bare folder', async () => {
    await expect(readSourceState({ directory: top, expectedCommit: '0'.repeat(40), git })).rejects.toEqual(
      failure('InputError', 'SOURCE_NOT_FOUND'),
    )
  })

  it('finds no checkout in a repository without a commit', async () => {
    root = join(top, 'empty')
    mkdirSync(root)
    run(root, 'init', '--quiet')
    await expect(state({ commit: '0'.repeat(40) })).rejects.toEqual(failure('InputError', 'SOURCE_NOT_FOUND'))
  })

  it('reports a git that fails', async () => {
    const broken = gitThat(() => Promise.reject(new Error('fatal: out of memory')))
    await expect(
      readSourceState({ directory: root, expectedCommit: '0'.repeat(40), git: broken }),
    ).rejects.toEqual(failure('ServiceError', 'GIT_UNAVAILABLE'))
  })

  it('finds no checkout where the folder .git is no repository', async () => {
    root = join(top, 'hollow')
    mkdirSync(join(root, '.git'), { recursive: true })
    await expect(state({ commit: '0'.repeat(40) })).rejects.toEqual(failure('InputError', 'SOURCE_NOT_FOUND'))
  })

  it('waits for the commit of the run, and compares meanwhile', async () => {
    const expectedCommit = run(root, 'rev-parse', 'HEAD')
    write('README', 'other\n')
    let tell: (commit: string) => void = () => undefined
    const told = new Promise<string>((resolve) => {
      tell = resolve
    })
    const reading = readSourceState({ directory: root, expectedCommit: told, git })
    tell(expectedCommit)
    expect(await reading).toMatchObject({ kind: 'modified', files: ['README'] })
  })

  it('tells another commit before it tells what differs', async () => {
    write('README', 'other\n')
    const commit = Promise.resolve('0'.repeat(40))
    await expect(readSourceState({ directory: root, expectedCommit: commit, git })).rejects.toEqual(
      failure('InputError', 'SOURCE_COMMIT_MISMATCH'),
    )
  })

  it('ends git when nobody wants to know any more', async () => {
    const over = new AbortController()
    let closed = 0
    const counting: Git = {
      ...git,
      objects: (folder) => {
        const real = git.objects(folder)
        return { ask: (names) => real.ask(names), close: () => (real.close(), void closed++) }
      },
    }
    const never = new Promise<string>(() => undefined)
    void readSourceState({
      directory: root,
      expectedCommit: never,
      git: counting,
      signal: over.signal,
    }).catch(() => undefined)
    over.abort()
    expect(closed).toBe(1)
  })

  it('starts no git when nobody wants to know already', async () => {
    let started = 0
    const counting: Git = { ...git, objects: (folder) => (started++, git.objects(folder)) }
    const signal = AbortSignal.abort()
    const expectedCommit = '0'.repeat(40)
    await expect(
      readSourceState({ directory: root, expectedCommit, git: counting, signal }),
    ).rejects.toMatchObject({ name: 'AbortError' })
    expect(started).toBe(0)
  })

  it('reports a checkout whose trees are not all there', async () => {
    const tree = run(root, 'rev-parse', 'HEAD:src')
    rmSync(join(root, '.git', 'objects', tree.slice(0, 2), tree.slice(2)), { force: true })
    await expect(state()).rejects.toEqual(failure('ServiceError', 'GIT_UNAVAILABLE'))
  })
})

describe('gitOfRunner', () => {
  const absent = gitOfRunner({ PATH: '/nowhere' })

  it('reports a git that cannot be started', async () => {
    await expect(absent.run(root, ['version'], Buffer.alloc(0))).rejects.toEqual(
      failure('ServiceError', 'GIT_UNAVAILABLE'),
    )
  })

  it('reports a git that cannot be started to hand out objects', async () => {
    await expect(
      readSourceState({ directory: root, expectedCommit: '0'.repeat(40), git: absent }),
    ).rejects.toEqual(failure('ServiceError', 'GIT_UNAVAILABLE'))
  })

  it('hands out objects of more than one piece, one question after the other', async () => {
    const big = 'x'.repeat(300_000)
    write('big', big)
    commitAll()
    const objects = git.objects(root)
    const first = await objects.ask(['HEAD:big', 'HEAD:absent', 'HEAD:README'])
    const second = await objects.ask(['HEAD:big'])
    objects.close()
    expect([...first, ...second].map((one) => one?.bytes.toString())).toEqual([
      big,
      undefined,
      'read me\n',
      big,
    ])
  })

  it('starts no git that lies in the checkout', async () => {
    writeFileSync(join(root, 'git'), `#!/bin/sh\ntouch ${join(top, 'ran')}\n`, { mode: 0o755 })
    await state()
    expect(existsSync(join(top, 'ran'))).toBe(false)
  })

  it('fetches no missing object by what the settings name', async () => {
    write('README', 'other\n')
    const blob = run(root, 'hash-object', 'README')
    run(root, 'config', 'core.repositoryFormatVersion', '1')
    run(root, 'config', 'extensions.partialClone', 'origin')
    run(root, 'config', 'remote.origin.url', `ext::touch ${join(top, 'ran')}`)
    run(root, 'config', 'protocol.ext.allow', 'always')
    const objects = git.objects(root)
    expect(await objects.ask([blob])).toEqual([undefined])
    objects.close()
    expect(existsSync(join(top, 'ran'))).toBe(false)
  })
})

describe('readSourceState with submodules', () => {
  const module = () => join(root, 'module')

  beforeEach(() => {
    newRepository(join(top, 'library'))
    run(root, 'submodule', 'add', '--quiet', join(top, 'library'), 'module')
    commitAll()
  })

  it('finds an unchanged submodule clean', async () => {
    expect(await changed()).toEqual([])
  })

  it('lists a changed file of a submodule', async () => {
    writeFileSync(join(module(), 'README'), 'other\n')
    expect(await changed()).toEqual(['module/README'])
  })

  it('compares a submodule with the commit that its parent names', async () => {
    writeFileSync(join(module(), 'README'), 'other\n')
    commitAll(module())
    expect(await changed()).toEqual(['module/README'])
  })

  it('takes an empty folder for a submodule that was not fetched', async () => {
    rmSync(module(), { recursive: true })
    mkdirSync(module())
    expect(await changed()).toEqual([])
  })

  it('lists a submodule that is no repository', async () => {
    rmSync(join(module(), '.git'))
    expect(await changed()).toEqual(['module/'])
  })
})

describe('checkSource', () => {
  const warnings: string[] = []
  const check = (mode: SourceMode, directory = root, expectedCommit = run(root, 'rev-parse', 'HEAD')) =>
    checkSource({ mode, directory, expectedCommit, git, warn: (code) => void warnings.push(code) })

  beforeEach(() => void warnings.splice(0))

  it.each(['error', 'warn', 'ignore'] as const)(
    'passes a clean checkout under %s without a word',
    async (mode) => {
      await expect(check(mode)).resolves.toMatchObject({ kind: 'clean' })
      expect(warnings).toEqual([])
    },
  )

  it('refuses changed files under error', async () => {
    write('README', 'other\n')
    await expect(check('error')).rejects.toEqual(failure('InputError', 'SOURCE_MODIFIED'))
  })

  it('names ten changed files and counts the others', async () => {
    for (let index = 10; index < 22; index += 1) write(`f${index}`, 'a')
    commitAll()
    for (let index = 10; index < 22; index += 1) write(`f${index}`, 'b')
    await expect(check('error')).rejects.toHaveProperty(
      'message',
      expect.stringMatching(/^12 .*"f19" and 2 more$/),
    )
  })

  it('warns of changed files under warn and returns them', async () => {
    write('README', 'other\n')
    await expect(check('warn')).resolves.toMatchObject({ kind: 'modified', files: ['README'] })
    expect(warnings).toEqual(['SOURCE_MODIFIED'])
  })

  it('returns changed files under ignore without a word', async () => {
    write('README', 'other\n')
    await expect(check('ignore')).resolves.toMatchObject({ kind: 'modified', files: ['README'] })
    expect(warnings).toEqual([])
  })

  it.each(['error', 'warn', 'ignore'] as const)('refuses another commit under %s', async (mode) => {
    await expect(check(mode, root, '0'.repeat(40))).rejects.toEqual(
      failure('InputError', 'SOURCE_COMMIT_MISMATCH'),
    )
  })

  it.each(['error', 'warn'] as const)('refuses a folder that is no checkout under %s', async (mode) => {
    await expect(check(mode, top)).rejects.toEqual(failure('InputError', 'SOURCE_NOT_FOUND'))
  })

  it('records under ignore that there is no checkout', async () => {
    await expect(check('ignore', top)).resolves.toMatchObject({ kind: 'unknown' })
  })
})
