import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { VerificationError } from '@secure-deploy/core/errors'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { firstStranger, stagingArea } from '@secure-deploy/local/placement'
import fc from 'fast-check'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { unprivileged } from '../../support/unprivileged.ts'

async function* streamOf(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(typeof part === 'string' ? Buffer.from(part) : part)
}

let parent: string
let target: string

beforeEach(() => {
  parent = temporaryFolder()
  target = join(parent, 'release')
})

const stagingFolders = (): readonly string[] => readdirSync(parent).filter((name) => name !== 'release')

describe('stagingArea', () => {
  it('makes the target folder', async () => {
    await stagingArea(join(target, 'deep'))
    expect(statSync(join(target, 'deep')).isDirectory()).toBe(true)
  })

  it('stages beside the target, in a folder that only this user can enter', async () => {
    await stagingArea(target)
    const [folder = ''] = stagingFolders()
    expect(statSync(join(parent, folder)).mode & 0o777).toBe(0o700)
  })

  it('stages inside the target where this user may not write beside it', async () => {
    mkdirSync(target)
    chmodSync(target, 0o777)
    chmodSync(parent, 0o555)
    await unprivileged(async () => {
      const area = await stagingArea(target)
      await area.stage('a.zip', streamOf('the build'))
      expect([stagingFolders(), readdirSync(target).length]).toEqual([[], 1])
      await area.commit()
    })
    expect(readdirSync(target)).toEqual(['a.zip'])
  })

  it('tells the digest of what was staged', async () => {
    const area = await stagingArea(target)
    expect(await area.stage('a.zip', streamOf('the ', 'build'))).toEqual({
      size: 9,
      sha256: sha256Of(Buffer.from('the build')),
    })
  })

  describe('with a file that is expected to be large', () => {
    const expected = 64 * 1024 ** 2

    it('stages what comes, and tells its digest', async () => {
      const bytes = randomBytes(1_500_000)
      const area = await stagingArea(target)
      const stream = streamOf(bytes.subarray(0, 700_000), bytes.subarray(700_000))
      expect(await area.stage('disk.img', stream, expected)).toEqual({
        size: bytes.length,
        sha256: sha256Of(bytes),
      })
      await area.commit()
      expect(readFileSync(join(target, 'disk.img')).equals(bytes)).toBe(true)
    })

    it('passes on what the stream fails with, and leaves nothing once it is discarded', async () => {
      const area = await stagingArea(target)
      const breaking = async function* () {
        yield await Promise.resolve(randomBytes(700_000))
        throw new VerificationError('DIGEST_MISMATCH', 'too long')
      }
      await expect(area.stage('disk.img', breaking(), expected)).rejects.toMatchObject({
        code: 'DIGEST_MISMATCH',
      })
      await area.discard()
      expect([stagingFolders(), readdirSync(target)]).toEqual([[], []])
    })

    it('tells that the staging folder is gone', async () => {
      const area = await stagingArea(target)
      rmSync(join(parent, stagingFolders()[0] ?? ''), { recursive: true })
      await expect(area.stage('disk.img', streamOf('the build'), expected)).rejects.toMatchObject({
        name: 'ServiceError',
        code: 'STORE_UNAVAILABLE',
      })
    })
  })

  it('lets nothing stand at the target before the commit', async () => {
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.stage('sub/b.zip', streamOf('more'))
    expect(readdirSync(target)).toEqual([])
  })

  it('moves all files to their targets', async () => {
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.stage('sub/deep/b.zip', streamOf('more'))
    expect(await area.commit()).toEqual([
      { name: 'a.zip', path: join(target, 'a.zip') },
      { name: 'sub/deep/b.zip', path: join(target, 'sub/deep/b.zip') },
    ])
    expect(readFileSync(join(target, 'a.zip'), 'utf8')).toBe('the build')
    expect(readFileSync(join(target, 'sub/deep/b.zip'), 'utf8')).toBe('more')
  })

  it('replaces a regular file of the same name, and leaves all others', async () => {
    mkdirSync(target)
    writeFileSync(join(target, 'a.zip'), 'the build before')
    writeFileSync(join(target, 'other'), 'other')
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.commit()
    expect(readFileSync(join(target, 'a.zip'), 'utf8')).toBe('the build')
    expect(readFileSync(join(target, 'other'), 'utf8')).toBe('other')
  })

  it.each([
    ['two files', 'App.zip', 'app.zip'],
    ['a file and a folder', 'APP/a.zip', 'app'],
    ['a folder and a file', 'app', 'APP/a.zip'],
  ])('refuses %s that a file system without case takes for one', async (_what, first, second) => {
    const area = await stagingArea(target, 'darwin')
    await area.stage(first, streamOf('one'))
    await expect(area.stage(second, streamOf('two'))).rejects.toEqual(
      expect.objectContaining({ code: 'SUBJECT_CONFLICT' }),
    )
  })

  it('places files whose names differ in case where the file system tells them apart', async () => {
    const area = await stagingArea(target, 'linux')
    await area.stage('App.zip', streamOf('one'))
    await area.stage('app.zip', streamOf('two'))
    await area.commit()
    expect(readdirSync(target).toSorted()).toEqual(['App.zip', 'app.zip'])
  })

  it('writes files for all to read and none to run', async () => {
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.commit()
    expect(statSync(join(target, 'a.zip')).mode & 0o7777 & ~0o644).toBe(0)
  })

  it('leaves nothing behind after the commit', async () => {
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.commit()
    await area.discard()
    expect(stagingFolders()).toEqual([])
    expect(existsSync(join(target, 'a.zip'))).toBe(true)
  })

  it('leaves nothing behind when it is discarded', async () => {
    const area = await stagingArea(target)
    await area.stage('a.zip', streamOf('the build'))
    await area.discard()
    expect([stagingFolders(), readdirSync(target)]).toEqual([[], []])
  })

  it('passes on the failure of a stream', async () => {
    const failure = new Error('the store went away')
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('the ')
      await Promise.reject(failure)
    }
    const area = await stagingArea(target)
    await expect(area.stage('a.zip', broken())).rejects.toBe(failure)
  })

  it.each([
    ['a symbolic link to a folder', () => symlinkSync(parent, target)],
    ['a symbolic link to nothing', () => symlinkSync('nowhere', target)],
    ['a file', () => writeFileSync(target, '')],
  ])('refuses a target folder that is %s', async (_, make) => {
    make()
    await expect(stagingArea(target)).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_CONFLICT' })
  })

  it.each([
    ['a symbolic link at a file’s place', () => symlinkSync('/etc/passwd', join(target, 'b'))],
    ['a folder at a file’s place', () => mkdirSync(join(target, 'b'))],
    ['a symbolic link at a folder’s place', () => symlinkSync(parent, join(target, 'sub'))],
    ['a file at a folder’s place', () => writeFileSync(join(target, 'sub'), '')],
  ])('refuses %s, and places no file at all', async (_, make) => {
    const area = await stagingArea(target)
    make()
    for (const name of ['a', 'b', 'sub/c']) await area.stage(name, streamOf(name))
    await expect(area.commit()).rejects.toMatchObject({ name: 'InputError', code: 'INPUT_CONFLICT' })
    expect(existsSync(join(target, 'a'))).toBe(false)
    expect(stagingFolders()).toEqual([])
  })

  it('does not write through a symbolic link', async () => {
    const precious = join(parent, 'precious')
    writeFileSync(precious, 'precious')
    const area = await stagingArea(target)
    symlinkSync(precious, join(target, 'a'))
    await area.stage('a', streamOf('the build'))
    await expect(area.commit()).rejects.toMatchObject({ code: 'INPUT_CONFLICT' })
    expect(readFileSync(precious, 'utf8')).toBe('precious')
    expect(lstatSync(join(target, 'a')).isSymbolicLink()).toBe(true)
  })

  it.each([
    ['a', 'a'],
    ['a', 'a/b'],
    ['a/b', 'a'],
  ])('refuses to stage %j and then %j', async (first, second) => {
    const area = await stagingArea(target)
    await area.stage(first, streamOf('1'))
    await expect(area.stage(second, streamOf('2'))).rejects.toMatchObject({
      name: 'InputError',
      code: 'SUBJECT_CONFLICT',
    })
  })

  it('says what the file system said when the staging folder goes away', async () => {
    const area = await stagingArea(target)
    await area.stage('a', streamOf('1'))
    for (const folder of stagingFolders()) rmSync(join(parent, folder), { recursive: true })
    await expect(area.commit()).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'STORE_UNAVAILABLE',
      cause: { code: 'ENOENT' },
    })
  })

  it('never writes outside its folders, whatever a file is called', async () => {
    const hostile = fc
      .array(fc.constantFrom('..', '.', '', 'a', 'b', '/', '\\', '\0', '~'), { minLength: 1, maxLength: 6 })
      .chain((parts) => fc.constantFrom('/', '').map((separator) => parts.join(separator)))
    await fc.assert(
      fc.asyncProperty(hostile, async (name) => {
        const area = await stagingArea(target)
        try {
          await area.stage(name, streamOf('x'))
          const [placed] = await area.commit()
          expect(placed?.path.startsWith(`${target}/`)).toBe(true)
        } catch (failure) {
          expect(failure).toMatchObject({ name: 'InputError' })
          await area.discard()
        }
        expect(stagingFolders()).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('firstStranger', () => {
  async function placed() {
    const area = await stagingArea(target)
    await area.stage('sub/a.zip', streamOf('the build'))
    return area.commit()
  }

  it('finds none where only files of the release stand', async () => {
    expect(await firstStranger(target, await placed())).toBeUndefined()
  })

  it.each([
    ['a file', 'sub/other', () => writeFileSync(join(target, 'sub', 'other'), '')],
    ['a link', 'link', () => symlinkSync('/etc/passwd', join(target, 'link'))],
  ])('finds %s that nobody has verified', async (_what, path, make) => {
    const files = await placed()
    make()
    expect(await firstStranger(target, files)).toBe(path)
  })
})
