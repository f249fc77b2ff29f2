import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { namedValue } from '@secure-deploy/github/file-commands'
import { setOutputs } from '@secure-deploy/github/outputs'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { failure } from './failure.ts'

function outputFile(): string {
  const path = join(temporaryFolder(), 'output')
  writeFileSync(path, 'before=1\n')
  return path
}

describe('setOutputs', () => {
  it('appends every output, of several lines too', async () => {
    const path = outputFile()
    await setOutputs({ GITHUB_OUTPUT: path }, { digest: 'abc', files: '{\n}' })
    expect(readFileSync(path, 'utf8')).toMatch(
      /^before=1\ndigest<<(ghadelimiter_[0-9a-f-]{36})\nabc\n\1\nfiles<<(ghadelimiter_[0-9a-f-]{36})\n\{\n\}\n\2\n$/,
    )
  })

  it.each([[{}], [{ GITHUB_OUTPUT: '' }]])('refuses to write where no runner reads: %j', async (env) => {
    await expect(setOutputs(env, { digest: 'abc' })).rejects.toEqual(failure('InputError', 'INPUT_MISSING'))
  })

  it('makes no file that the runner has not made', async () => {
    const path = join(temporaryFolder(), 'output')
    await expect(setOutputs({ GITHUB_OUTPUT: path }, { digest: 'abc' })).rejects.toThrow('ENOENT')
    expect(existsSync(path)).toBe(false)
  })
})

describe('namedValue', () => {
  it('has a delimiter of its own each time', () => {
    expect(namedValue('a', 'b')).not.toBe(namedValue('a', 'b'))
  })

  it.each([
    ['end', 'value'],
    ['name', 'a\nend\nb'],
  ])('refuses what its delimiter stands in: %j, %j', (name, value) => {
    expect(() => namedValue(name, value, 'end')).toThrow(TypeError)
  })
})
