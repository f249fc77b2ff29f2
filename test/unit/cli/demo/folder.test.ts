import { existsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openDemoFolder } from '@secure-deploy/cli/demo/folder'
import { errorWith } from '../../../support/errors.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

describe('openDemoFolder', () => {
  it('makes a folder that only its user may enter, and removes it', async () => {
    const folder = await openDemoFolder(undefined)
    writeFileSync(join(folder.path, 'file'), 'content')
    expect(statSync(folder.path).mode & 0o077).toBe(0)
    await folder.close()
    expect(existsSync(folder.path)).toBe(false)
  })

  it('listens to no signal once it is closed', async () => {
    const before = process.listenerCount('SIGINT')
    const folder = await openDemoFolder(undefined)
    expect(process.listenerCount('SIGINT')).toBe(before + 1)
    await folder.close()
    expect(process.listenerCount('SIGINT')).toBe(before)
  })

  it('keeps a folder that is to be kept', async () => {
    const path = join(temporaryFolder(), 'new', 'folder')
    const folder = await openDemoFolder(path)
    await folder.close()
    expect([folder.path, folder.fate, existsSync(path)]).toEqual([path, 'kept', true])
  })

  it('takes a folder that exists and is empty', async () => {
    const path = temporaryFolder()
    expect((await openDemoFolder(path)).path).toBe(path)
  })

  it('refuses a folder that holds something', async () => {
    const path = temporaryFolder()
    writeFileSync(join(path, 'file'), 'content')
    await expect(openDemoFolder(path)).rejects.toEqual(errorWith('INPUT_CONFLICT'))
  })

  it('refuses a file', async () => {
    const path = join(temporaryFolder(), 'file')
    writeFileSync(path, 'content')
    await expect(openDemoFolder(path)).rejects.toEqual(errorWith('INPUT_MALFORMED'))
  })
})
