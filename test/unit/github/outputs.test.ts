import { describe, expect, it } from '@jest/globals'
import { setOutputs } from '@secure-deploy/github/outputs'

describe('setOutputs', () => {
  it('writes every output', async () => {
    const written: string[] = []
    await setOutputs(
      { digest: 'abc', 'bundle-path': '/b' },
      (name, value) => void written.push(`${name}=${value}`),
    )
    expect(written).toEqual(['digest=abc', 'bundle-path=/b'])
  })
})
