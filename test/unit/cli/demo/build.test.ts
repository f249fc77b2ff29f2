import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { packBuild } from '@secure-deploy/cli/demo/build'
import { unzipSync } from 'fflate'
import { errorWith } from '../../../support/errors.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { smallBuild } from '../../../support/try-out.ts'

describe('packBuild', () => {
  it('takes the files of a folder by their paths below it', async () => {
    const { zip, loose } = await packBuild(smallBuild(), temporaryFolder())
    expect([zip.name, loose.map(({ name }) => name)]).toEqual(['build.zip', ['app.js', 'config/app.json']])
  })

  it('packs the very bytes', async () => {
    const folder = smallBuild()
    const large = Buffer.alloc(3 * 1024 ** 2, 'large ')
    writeFileSync(join(folder, 'large.txt'), large)
    const { zip } = await packBuild(folder, temporaryFolder())
    const files = unzipSync(readFileSync(zip.path))
    expect(Object.keys(files)).toEqual(['app.js', 'config/app.json', 'large.txt'])
    expect(Buffer.compare(files['large.txt'] ?? Buffer.alloc(0), large)).toBe(0)
  })

  it('makes the same zip of the same files, whenever they were written', async () => {
    const folders = [smallBuild(), smallBuild()]
    utimesSync(join(folders[0] ?? '', 'app.js'), new Date(0), new Date('2001-02-03T04:05:06Z'))
    const zips = await Promise.all(folders.map((folder) => packBuild(folder, temporaryFolder())))
    const [one, two] = zips.map(({ zip }) => readFileSync(zip.path))
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true)
  })

  it('counts the bytes of all files, the zip included', async () => {
    const { size, zip, loose } = await packBuild(smallBuild(), temporaryFolder())
    expect(size).toBe([zip, ...loose].reduce((sum, { content }) => sum + content.size, 0))
  })

  it('calls the zip build.zip where the folder has a name that no file of a release may have', async () => {
    const folder = join(temporaryFolder(), 'a build')
    mkdirSync(folder)
    writeFileSync(join(folder, 'a.txt'), 'a')
    expect((await packBuild(folder, temporaryFolder())).zip.name).toBe('build.zip')
  })

  it('refuses an empty folder', async () => {
    await expect(packBuild(temporaryFolder(), temporaryFolder())).rejects.toEqual(
      errorWith('SUBJECT_NOT_FOUND'),
    )
  })

  it('refuses a folder that is not there', async () => {
    const nowhere = join(temporaryFolder(), 'nowhere')
    await expect(packBuild(nowhere, temporaryFolder())).rejects.toEqual(errorWith('SUBJECT_NOT_FOUND'))
  })
})
