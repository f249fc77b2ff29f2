import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import {
  createRepositoryFile,
  readRepositoryFile,
  replaceRepositoryFile,
} from '@secure-deploy/local/repository-files'
import { errorWith } from '../../support/errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

let root: string
let elsewhere: string
beforeEach(() => {
  root = temporaryFolder()
  elsewhere = temporaryFolder()
})

const path = '.github/workflows/release.yml'
const inRoot = (...parts: readonly string[]) => join(root, ...parts)

describe('readRepositoryFile', () => {
  it('tells nothing from a file', async () => {
    expect(await readRepositoryFile(root, path)).toEqual({ kind: 'nothing' })
    writeFileSync(inRoot('a.yml'), 'text\n')
    expect(await readRepositoryFile(root, 'a.yml')).toEqual({ kind: 'file', text: 'text\n' })
  })

  it.each([
    ['a link', () => symlinkSync('/etc/hostname', inRoot('a.yml'))],
    ['a folder', () => mkdirSync(inRoot('a.yml'))],
    ['what is not text', () => writeFileSync(inRoot('a.yml'), Buffer.from([0xff, 0xfe]))],
    ['more than a policy can need', () => writeFileSync(inRoot('a.yml'), 'x'.repeat(1024 ** 2 + 1))],
  ])('reads no %s', async (_what, make) => {
    make()
    expect(await readRepositoryFile(root, 'a.yml')).toMatchObject({ kind: 'other' })
  })

  it('follows no link on the way', async () => {
    mkdirSync(join(elsewhere, 'workflows'))
    writeFileSync(join(elsewhere, 'workflows', 'release.yml'), 'text')
    symlinkSync(elsewhere, inRoot('.github'))
    expect(await readRepositoryFile(root, path)).toMatchObject({ kind: 'other' })
  })

  it.each([
    '../a',
    'a/../b',
    '/etc/passwd',
    'a//b',
    '',
    './a',
    '.git/config',
    '.GIT/hooks/pre-commit',
    'a\nb',
  ])('refuses the path %j', async (wrong) => {
    await expect(readRepositoryFile(root, wrong)).rejects.toThrow(errorWith('INPUT_MALFORMED'))
  })
})

describe('createRepositoryFile', () => {
  it('makes the file and its folders, and leaves nothing else', async () => {
    await createRepositoryFile(root, path, 'text\n')
    expect(readFileSync(inRoot(path), 'utf8')).toBe('text\n')
    expect(readdirSync(root, { recursive: true })).toHaveLength(3)
  })

  it('takes no other file’s place', async () => {
    writeFileSync(inRoot('a.yml'), 'theirs')
    await expect(createRepositoryFile(root, 'a.yml', 'ours')).rejects.toThrow(errorWith('INPUT_CONFLICT'))
    expect([readFileSync(inRoot('a.yml'), 'utf8'), readdirSync(root)]).toEqual(['theirs', ['a.yml']])
  })

  it('writes through no link, be it the file or a folder', async () => {
    symlinkSync(join(elsewhere, 'made'), inRoot('a.yml'))
    await expect(createRepositoryFile(root, 'a.yml', 'ours')).rejects.toThrow(errorWith('INPUT_CONFLICT'))
    symlinkSync(elsewhere, inRoot('.github'))
    await expect(createRepositoryFile(root, path, 'ours')).rejects.toThrow(errorWith('INPUT_CONFLICT'))
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('makes no folder where a file stands', async () => {
    writeFileSync(inRoot('.github'), 'a file')
    await expect(createRepositoryFile(root, path, 'ours')).rejects.toThrow(errorWith('INPUT_CONFLICT'))
  })
})

describe('replaceRepositoryFile', () => {
  it('puts the text in the place of what was seen, and keeps what may be done with the file', async () => {
    writeFileSync(inRoot('a.sh'), 'before')
    chmodSync(inRoot('a.sh'), 0o755)
    await replaceRepositoryFile(root, 'a.sh', { seen: 'before', text: 'after' })
    expect([readFileSync(inRoot('a.sh'), 'utf8'), readdirSync(root)]).toEqual(['after', ['a.sh']])
    expect(statSync(inRoot('a.sh')).mode & 0o777).toBe(0o755)
  })

  it.each([
    ['something else stands there by now', () => writeFileSync(inRoot('a.yml'), 'changed')],
    ['a link stands there by now', () => symlinkSync(join(elsewhere, 'made'), inRoot('a.yml'))],
    ['nothing stands there any more', () => undefined],
  ])('writes nothing where %s', async (_what, make) => {
    make()
    const before = readdirSync(root)
    const replacing = replaceRepositoryFile(root, 'a.yml', { seen: 'before', text: 'after' })
    await expect(replacing).rejects.toThrow(errorWith('INPUT_CONFLICT'))
    expect([readdirSync(root), readdirSync(elsewhere)]).toEqual([before, []])
  })
})
