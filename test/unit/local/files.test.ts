import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import type { HashedSource } from '@secure-deploy/core/ports'
import { digestContent } from '@secure-deploy/core/release/content-digest'
import { hashContent, sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import {
  fileContent,
  findFiles,
  hashAhead,
  openAhead,
  readSmallFile,
  toNamedContent,
} from '@secure-deploy/local/files'
import fc from 'fast-check'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { unprivileged } from '../../support/unprivileged.ts'

let cwd: string

beforeEach(() => {
  cwd = temporaryFolder()
})

const write = (...paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), path)
  }
}

const find = (...patterns: readonly string[]) => findFiles({ patterns, cwd, input: 'subject-path' })
const namesOf = async (...patterns: readonly string[]): Promise<readonly string[]> =>
  (await find(...patterns)).map(({ name }) => name)

describe('findFiles', () => {
  it.each([
    ['a file that is named outright by its base name', 'dist/app/a.zip', ['a.zip']],
    [
      'files of a folder that is named outright by their paths below it',
      'dist',
      ['app/a.zip', 'app/b.txt', 'top.zip'],
    ],
    ['the same for a folder with a slash at its end', 'dist/app/', ['a.zip', 'b.txt']],
    ['matches by their paths below the deepest folder without a glob', 'dist/app/*', ['a.zip', 'b.txt']],
    ['matches in folders by their paths below it', 'dist/**/*.zip', ['app/a.zip', 'top.zip']],
    ['matches of a glob in the first place by their whole paths', '**/a.zip', ['dist/app/a.zip']],
    ['matches of alternatives', 'dist/{top,app/a}.zip', ['app/a.zip', 'top.zip']],
    ['files of a folder that starts with a dot, named outright', '.meta/*', ['x']],
    ['matches of a pattern that starts with a dot segment', './dist/./*.zip', ['top.zip']],
    ['matches of a pattern that leads up and down again', 'dist/../dist/*.zip', ['top.zip']],
  ])('names %s', async (_, pattern, names) => {
    write('dist/app/a.zip', 'dist/app/b.txt', 'dist/top.zip', '.meta/x')
    expect(await namesOf(pattern)).toEqual(names)
  })

  it('finds what an absolute pattern names', async () => {
    write('dist/a.zip')
    const other = temporaryFolder()
    const found = await findFiles({ patterns: [join(cwd, 'dist/*')], cwd: other, input: 'subject-path' })
    expect(found).toEqual([{ name: 'a.zip', path: join(cwd, 'dist/a.zip'), size: 'dist/a.zip'.length }])
  })

  it('takes glob characters in the working directory as they are', async () => {
    cwd = join(cwd, 'a[1]{2}')
    write('dist/a.zip')
    expect(await namesOf('dist/*.zip')).toEqual(['a.zip'])
  })

  it('leaves out what is excluded, wherever the exclusion stands', async () => {
    write('dist/a.js', 'dist/a.js.map', 'dist/sub/b.js.map', 'dist/sub/c.js')
    expect(await namesOf('!dist/**/*.map', 'dist/**')).toEqual(['a.js', 'sub/c.js'])
  })

  it('leaves out a folder that is excluded by its name', async () => {
    write('dist/a.js', 'dist/sub/b.js')
    expect(await namesOf('dist/**', '!dist/sub')).toEqual(['a.js'])
  })

  it('accepts an exclusion that matches nothing', async () => {
    write('dist/a.js')
    expect(await namesOf('dist/**', '!dist/**/*.map')).toEqual(['a.js'])
  })

  it('finds nothing when no pattern is given', async () => {
    expect(await find()).toEqual([])
  })

  it('lists a file once that two patterns match under one name', async () => {
    write('dist/a.zip')
    expect(await namesOf('dist/*.zip', 'dist/a.zip')).toEqual(['a.zip'])
  })

  it('keeps one name twice when two files have it', async () => {
    write('one/a.zip', 'two/a.zip')
    const found = await find('one/*', 'two/*')
    expect(found.map(({ name, path }) => [name, path])).toEqual([
      ['a.zip', join(cwd, 'one/a.zip')],
      ['a.zip', join(cwd, 'two/a.zip')],
    ])
  })

  it('lists files by the code units of their names, whatever the order of the patterns', async () => {
    write('d/a.zip', 'd/B.zip', 'd/a/z', 'd/_c')
    expect(await namesOf('d/a.zip', 'd/**')).toEqual(['B.zip', '_c', 'a.zip', 'a/z'])
  })

  it.each([
    ['a file that is missing', 'dist/b.zip'],
    ['a folder that is missing', 'build/**'],
    ['a folder without files', 'empty'],
    ['a folder without matching files', 'dist/*.txt'],
    ['a path through a file', 'dist/a.zip/x'],
    ['a pattern below a file', 'dist/a.zip/*'],
    ['folders alone', 'dis*'],
    ['another case of the letters', 'dist/A.zip'],
  ])('refuses a pattern that names %s, though another matches', async (_, pattern) => {
    write('dist/a.zip')
    mkdirSync(join(cwd, 'empty'))
    const finding = find('dist/a.zip', pattern)
    await expect(finding).rejects.toMatchObject({ name: 'InputError', code: 'SUBJECT_NOT_FOUND' })
    await expect(finding).rejects.toThrow(JSON.stringify(pattern))
  })

  it('refuses a pattern all of whose matches are excluded', async () => {
    write('dist/a.zip')
    await expect(find('dist/*', '!**/*.zip')).rejects.toMatchObject({ code: 'SUBJECT_NOT_FOUND' })
  })

  it.each([
    ['excludes and names nothing', ['!dist/**']],
    ['is empty', ['']],
    ['leads up after a glob', ['dist/*/../../*']],
    ['names folders alone', ['dist/*/']],
    ['holds a null character', ['dist/\0']],
  ])('refuses patterns of which one %s', async (_, patterns) => {
    write('dist/a.zip')
    await expect(find(...patterns)).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_MALFORMED' })
  })

  it.each([
    ['a symbolic link to a file', (path: string) => symlinkSync(join(cwd, 'dist/a.zip'), path)],
    ['a symbolic link to a folder', (path: string) => symlinkSync(cwd, path)],
    ['a symbolic link to nothing', (path: string) => symlinkSync('nowhere', path)],
    ['a named pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('refuses %s, found by a pattern or named outright', async (_, make) => {
    write('dist/a.zip')
    make(join(cwd, 'dist/other'))
    for (const pattern of ['dist/**', 'dist/*', 'dist', 'dist/other']) {
      await expect(find(pattern)).rejects.toMatchObject({ name: 'InputError', code: 'SUBJECT_UNREADABLE' })
    }
  })

  it('refuses a socket', async () => {
    const server = createServer()
    await new Promise<void>((listening) => server.listen(join(cwd, 'socket'), listening))
    await expect(find('*')).rejects.toMatchObject({ name: 'InputError', code: 'SUBJECT_UNREADABLE' })
    await new Promise((closed) => server.close(closed))
  })

  it.each([
    ['a folder', 'dist/sub'],
    ['a file', 'dist/sub/b.zip'],
  ])('refuses %s that this user may not read, rather than leave it out', async (_, path) => {
    write('dist/a.zip', 'dist/sub/b.zip')
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, path), 0)
    for (const pattern of ['dist', 'dist/**/*.zip']) {
      await expect(unprivileged(() => find(pattern))).rejects.toMatchObject({
        name: 'InputError',
        code: 'SUBJECT_UNREADABLE',
      })
    }
  })

  it('accepts a folder with a symbolic link that is excluded', async () => {
    write('dist/a.zip')
    symlinkSync('a.zip', join(cwd, 'dist/latest.zip'))
    expect(await namesOf('dist/**', '!dist/latest.zip')).toEqual(['a.zip'])
  })

  it.each(['a b.zip', '-a.zip', 'a..zip', '.hidden', 'ä.zip'])(
    'refuses a file called %j, which cannot stand in a release',
    async (name) => {
      write(`dist/${name}`)
      await expect(find('dist/**')).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_MALFORMED' })
    },
  )

  it('gives no file a name that leads out of a folder', async () => {
    write('dist/a.zip', 'dist/sub/b.zip', 'c.zip')
    const segment = fc.constantFrom(
      '..',
      '.',
      '*',
      '**',
      'dist',
      'sub',
      'a.zip',
      '{a,b}.zip',
      '',
      '?',
      '[a-c]*',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 4 }), async (segments) => {
        const pattern = segments.join('/')
        // The file system as a whole is not this test's to walk.
        fc.pre(
          !pattern.startsWith('/') &&
            !/\.\.\/(?:.*\/)?(?:\*|\.\.|\?|\[)/.test(pattern) &&
            !pattern.endsWith('..'),
        )
        try {
          for (const { name, path } of await find(pattern)) {
            expect(name).not.toMatch(/^\/|\\|(?:^|\/)\.{0,2}(?:\/|$)/)
            expect(path.endsWith(name)).toBe(true)
          }
        } catch (failure) {
          expect(failure).toMatchObject({ name: 'InputError' })
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('toNamedContent', () => {
  it('keeps the name and the path, and reads the file', async () => {
    write('dist/a.zip')
    const [file] = await find('dist/*')
    const named = file === undefined ? undefined : toNamedContent(file)
    expect(named).toMatchObject({ name: 'a.zip', path: join(cwd, 'dist/a.zip'), content: { size: 10 } })
  })
})

describe('fileContent', () => {
  const read = async (
    path: string,
    range?: { start: number; end: number },
  ): Promise<readonly Uint8Array[]> => {
    const chunks: Uint8Array[] = []
    for await (const chunk of fileContent(path, 0).open(range)) chunks.push(chunk)
    return chunks
  }

  it('can be read again', async () => {
    write('a')
    const content = fileContent(join(cwd, 'a'), 1)
    for (const _ of [1, 2]) {
      expect((await hashContent(content.open(), 1)).sha256).toBe(sha256Of(Buffer.from('a')))
    }
  })

  it('reads in chunks of a quarter of a MiB', async () => {
    const path = join(cwd, 'large')
    writeFileSync(path, '')
    truncateSync(path, (1 << 18) * 2 + 1)
    expect((await read(path)).map(({ length }) => length)).toEqual([1 << 18, 1 << 18, 1])
  })

  it.each([
    [0, 3, 'abc'],
    [2, 4, 'cd'],
    [4, 99, 'ef'],
    [3, 3, ''],
    [99, 100, ''],
  ])('reads from byte %i up to byte %i', async (start, end, text) => {
    const path = join(cwd, 'letters')
    writeFileSync(path, 'abcdef')
    expect(Buffer.concat(await read(path, { start, end })).toString()).toBe(text)
  })

  it('is read into memory that is given, from any byte on', async () => {
    const path = join(cwd, 'letters')
    writeFileSync(path, 'abcdef')
    const source = await fileContent(path, 6).openSource?.()
    const into = Buffer.alloc(4)
    expect([await source?.read(into, 1), into.toString()]).toEqual([4, 'bcde'])
    expect([await source?.read(into, 5), into.toString()]).toEqual([1, 'fcde'])
    expect(await source?.read(into, 6)).toBe(0)
    await source?.close()
  })

  it('refuses to be opened when it is a symbolic link by now', async () => {
    const path = join(cwd, 'link')
    symlinkSync('/dev/null', path)
    await expect(fileContent(path, 0).openSource?.()).rejects.toMatchObject({ code: 'SUBJECT_UNREADABLE' })
  })

  it('keeps each chunk as it was when the next is read', async () => {
    const path = join(cwd, 'large')
    const bytes = randomBytes((1 << 18) * 3)
    writeFileSync(path, bytes)
    expect(Buffer.concat(await read(path)).equals(bytes)).toBe(true)
  })

  it.each<[string, (path: string) => void]>([
    ['is missing', () => undefined],
    ['is a symbolic link', (path) => symlinkSync('/dev/null', path)],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a named pipe', (path) => execFileSync('mkfifo', [path])],
  ])('refuses a file that %s by now', async (_, make) => {
    const path = join(cwd, 'file')
    make(path)
    await expect(read(path)).rejects.toMatchObject({ name: 'InputError', code: 'SUBJECT_UNREADABLE' })
  })
})

describe('a large file that is being sent', () => {
  const size = 33 * 1024 ** 2
  const large = (name: string) => {
    const path = join(cwd, name)
    writeFileSync(path, name)
    truncateSync(path, size)
    return toNamedContent({ name: parseFileName(name), path, size })
  }
  const shared = () => new Uint8Array(new SharedArrayBuffer(1024 ** 2))

  /** Reads it to its end, and closes it. */
  async function readWhole(source: HashedSource | undefined) {
    const here = createHash('sha256')
    const into = shared()
    let position = 0
    for (let count = (await source?.read(into, position)) ?? 0; count > 0;) {
      here.update(into.subarray(0, count))
      position += count
      count = (await source?.read(into, position)) ?? 0
    }
    const sha256 = await source?.sha256()
    await source?.close()
    return { position, sha256, here: here.digest('hex') }
  }

  it('is hashed beside, and what was hashed is what was read', async () => {
    const { position, sha256, here } = await readWhole(await large('one').content.openHashed?.())
    expect([position, sha256]).toEqual([size, here])
  })

  it('refuses to be opened when it is a symbolic link by now', async () => {
    const path = join(cwd, 'link')
    symlinkSync('/dev/null', path)
    await expect(fileContent(path, size).openHashed?.()).rejects.toMatchObject({ code: 'SUBJECT_UNREADABLE' })
  })

  it('tells that it cannot be read', async () => {
    const source = await large('one').content.openHashed?.()
    await expect(source?.read(shared(), -2)).rejects.toMatchObject({ code: 'SUBJECT_UNREADABLE' })
    await source?.close()
  })

  it('is opened ahead for one sender, and anew for the next', async () => {
    const [file] = openAhead([large('one')])
    const first = await readWhole(await file?.content.openHashed?.())
    expect(await readWhole(await file?.content.openHashed?.())).toEqual(first)
  })

  it('is opened ahead alone: small files are left alone', () => {
    const files = [toNamedContent({ name: parseFileName('a'), path: join(cwd, 'a'), size: 1 })]
    expect([openAhead(files), files[0]?.content.openHashed]).toEqual([files, undefined])
  })
})

describe('hashAhead', () => {
  const size = 33 * 1024 ** 2
  const large = (name: string) => {
    const path = join(cwd, name)
    writeFileSync(path, name)
    truncateSync(path, size)
    return toNamedContent({ name: parseFileName(name), path, size })
  }
  const digestOf = async ({ path }: { readonly path: string }) =>
    (await hashContent(fileContent(path, 0).open(), 0)).sha256

  it('has the digest of every file right, whichever is hashed ahead', async () => {
    write('small')
    const small = toNamedContent({ name: parseFileName('small'), path: join(cwd, 'small'), size: 5 })
    const files = [small, large('one'), large('two')]
    const ahead = hashAhead(files, ['sha256'])
    const expected = await Promise.all(files.map(digestOf))
    const digests = []
    for (const { content } of ahead) digests.push((await digestContent(content)).sha256)
    expect(digests).toEqual(expected)
  })

  it('hashes anew for other algorithms', async () => {
    const [file] = hashAhead([large('one')], ['sha256'])
    const { sha512 } = await digestContent(file?.content ?? fileContent('', 0), { sha512: true })
    expect(sha512).toMatch(/^[0-9a-f]{128}$/)
  })

  it('leaves small files alone', () => {
    const files = [toNamedContent({ name: parseFileName('a'), path: join(cwd, 'a'), size: 1 })]
    expect(hashAhead(files, ['sha256'])).toBe(files)
  })

  it('tells of a file that cannot be read when it is asked for', async () => {
    const file = large('one')
    rmSync(file.path)
    const [ahead] = hashAhead([file], ['sha256'])
    await expect(digestContent(ahead?.content ?? file.content)).rejects.toMatchObject({
      name: 'InputError',
      code: 'SUBJECT_UNREADABLE',
    })
  })
})

describe('readSmallFile', () => {
  it('reads a file of just the allowed size', async () => {
    writeFileSync(join(cwd, 'policy'), 'abc')
    expect(Buffer.from(await readSmallFile(join(cwd, 'policy'), 3, 'trust-policy')).toString()).toBe('abc')
  })

  it.each<[string, (path: string) => void]>([
    ['is larger', (path) => writeFileSync(path, 'abcd')],
    ['is missing', () => undefined],
    ['is a symbolic link', (path) => symlinkSync('/dev/null', path)],
    ['is a folder', (path) => mkdirSync(path)],
    ['is a named pipe', (path) => execFileSync('mkfifo', [path])],
  ])('refuses a file that %s', async (_, make) => {
    const path = join(cwd, 'policy')
    make(path)
    const reading = readSmallFile(path, 3, 'trust-policy')
    await expect(reading).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_MALFORMED' })
    await expect(reading).rejects.toThrow('trust-policy')
  })
})
