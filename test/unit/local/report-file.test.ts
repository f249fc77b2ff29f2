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
import { writeReport } from '@secure-deploy/local/report-file'
import { errorWith } from '../../support/errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { unprivileged } from '../../support/unprivileged.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'report.html')
})
const write = (text = 'new') => writeReport(path, text, '--html')

describe('writeReport', () => {
  it('writes a file, and leaves nothing else behind', async () => {
    await write('<p>ünïcode</p>')
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['<p>ünïcode</p>', ['report.html']])
  })

  it('lets nobody but its owner change it', async () => {
    await write()
    expect(statSync(path).mode & 0o133).toBe(0)
  })

  it('replaces a file of earlier', async () => {
    writeFileSync(path, 'a longer text of earlier')
    await write()
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('refuses to write through a symbolic link, and leaves its target as it was', async () => {
    const target = join(folder, 'target')
    writeFileSync(target, 'as it was')
    symlinkSync(target, path)
    await expect(write()).rejects.toEqual(errorWith('INPUT_CONFLICT'))
    expect(readFileSync(target, 'utf8')).toBe('as it was')
  })

  it('refuses to take the place of a folder', async () => {
    mkdirSync(path)
    await expect(write()).rejects.toEqual(errorWith('INPUT_CONFLICT'))
    expect(readdirSync(folder)).toEqual(['report.html'])
  })

  it('refuses a folder that is not there', async () => {
    path = join(folder, 'no', 'report.html')
    await expect(write()).rejects.toEqual(errorWith('STORE_UNAVAILABLE'))
  })

  it('refuses a folder that it may not write to', async () => {
    chmodSync(folder, 0o555)
    await unprivileged(() => expect(write()).rejects.toEqual(errorWith('STORE_UNAVAILABLE')))
    chmodSync(folder, 0o755)
    expect(readdirSync(folder)).toEqual([])
  })
})
