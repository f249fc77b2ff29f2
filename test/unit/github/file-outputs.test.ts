import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import { fileOutputs } from '@secure-deploy/github/file-outputs'

const digest = { size: 3, sha256: sha256Of(Buffer.from('abc')) }

describe('fileOutputs', () => {
  it('gives what a deploy step needs to take exactly one object version', () => {
    const location = { uri: 's3://store/k', bucket: 'store', key: 'k', versionId: 'v1' }
    expect(JSON.parse(fileOutputs([{ name: parseFileName('app.zip'), digest, location }]))).toEqual({
      'app.zip': {
        digest: `sha256:${digest.sha256}`,
        size: 3,
        uri: 's3://store/k',
        bucket: 'store',
        key: 'k',
        'version-id': 'v1',
      },
    })
  })

  it('gives the path where the file is on disk', () => {
    const file = { name: parseFileName('a'), digest, location: { uri: 'file:///s/a' }, path: '/target/a' }
    expect(JSON.parse(fileOutputs([file]))).toMatchObject({ a: { path: '/target/a', uri: 'file:///s/a' } })
  })

  it('keeps a name that objects have of their own', () => {
    const file = { name: parseFileName('__proto__'), digest, location: { uri: 'file:///s/p' } }
    expect(Object.keys(JSON.parse(fileOutputs([file])) as object)).toEqual(['__proto__'])
  })
})
