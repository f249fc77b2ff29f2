import { describe, expect, it } from '@jest/globals'
import { pairFiles } from '@secure-deploy/core/release/pairing'
import { errorWith } from '../../../support/errors.ts'
import { files, named, signTestRelease } from '../../../support/releases.ts'

const { release } = await signTestRelease()

describe('pairFiles', () => {
  it('pairs every signed file with the file of its name', () => {
    const pairs = pairFiles(release.files, named(files), 'subject-path')
    expect(pairs.map(({ file, found }) => [file.name, found.map(({ path }) => path)])).toEqual([
      ['app.zip', ['/build/app.zip']],
      ['config/app.json', ['/build/config/app.json']],
    ])
  })

  it('keeps every file of one name', () => {
    const found = [...named(files), ...named({ 'app.zip': 'another' })]
    const [app] = pairFiles(release.files, found, 'subject-path')
    expect(app?.found).toHaveLength(2)
  })

  it('refuses a file that was not signed', () => {
    const found = named({ ...files, 'extra.txt': 'unsigned' })
    expect(() => pairFiles(release.files, found, 'subject-path')).toThrow(errorWith('FILE_NOT_SIGNED'))
  })

  it('refuses a release of which a file is not at hand', () => {
    const found = named({ 'app.zip': files['app.zip'] })
    expect(() => pairFiles(release.files, found, 'subject-path')).toThrow(errorWith('FILE_MISSING'))
  })
})
