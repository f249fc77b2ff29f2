import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { globWalk } from '@secure-deploy/local/glob-walk'
import fc from 'fast-check'
import picomatch from 'picomatch'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { unprivileged } from '../../support/unprivileged.ts'

function folderWith(paths: readonly string[]): string {
  const base = temporaryFolder()
  for (const path of paths) {
    mkdirSync(join(base, dirname(path)), { recursive: true })
    writeFileSync(join(base, path), '')
  }
  return base
}

describe('globWalk', () => {
  it('finds all that the pattern matches, whichever folders it leaves aside', async () => {
    const folders = ['', 'a', 'b', 'a/a', 'a/b', 'b/a', 'a/b/c', '.d', '.d/a', 'a+(b)', '!a']
    const paths = folders.flatMap((folder) => ['a', 'x.js', '.y', 'b.zip'].map((name) => join(folder, name)))
    const files = paths.filter((path) => !folders.includes(path))
    const base = folderWith(files)
    const segments =
      'a b c .d * ** ? [ab] {a,b} {a/b,b/a} {a,b/**} +(a|b) @(a/b|c) !(a) !a a** **b x.js *.js *.{js,zip} .* \\* a\\/b a+(b) [!a]'
    const part = fc.constantFrom(...segments.split(' '))
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 4 }), async (parts) => {
        const pattern = parts.join('/')
        const isMatch = picomatch(pattern, { dot: true, nonegate: true })
        const expected = files.filter((file) => isMatch(file))
        expect((await globWalk(pattern, base)).toSorted()).toEqual(expected.toSorted())
      }),
      { numRuns: 400 },
    )
  })

  it('does not enter a folder in which nothing can match', async () => {
    const base = folderWith(['src/a.js', 'other/b.js'])
    chmodSync(base, 0o755)
    chmodSync(join(base, 'other'), 0)
    expect(await unprivileged(() => globWalk('src/*.js', base))).toEqual(['src/a.js'])
  })

  it('fails where a folder cannot be read in which something can match', async () => {
    const base = folderWith(['src/a.js', 'other/b.js'])
    chmodSync(base, 0o755)
    chmodSync(join(base, 'other'), 0)
    await expect(unprivileged(() => globWalk('**/*.js', base))).rejects.toMatchObject({ code: 'EACCES' })
  })

  it('shows a symbolic link to a folder, and does not follow it', async () => {
    const base = folderWith(['src/a.js'])
    symlinkSync('src', join(base, 'link'))
    expect(await globWalk('**', base)).toEqual(expect.arrayContaining(['link', 'src/a.js']))
    expect(await globWalk('link/*.js', base)).toEqual([])
  })

  it('takes an exclamation mark at the start for what it is', async () => {
    const base = folderWith(['!a.js', 'b.js'])
    expect(await globWalk('!a*', base)).toEqual(['!a.js'])
  })
})
