/** The Notary package can be packed and installed by itself: compiled code, declarations, licence, and no import of ours. */
import { describe, expect, it } from '@jest/globals'
import { read, readManifest } from './repository-files.ts'

interface Packed {
  readonly private?: boolean
  readonly exports: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly files: readonly string[]
}

const manifest = readManifest('packages/notary/package.json') as unknown as Packed

describe('the Notary package', () => {
  it('may be published', () => {
    expect(manifest.private).toBeUndefined()
  })

  it.each(Object.entries(manifest.exports))(
    'shows others of %s what is compiled, never a source',
    (_, targets) => {
      const { 'secure-deploy:source': own, ...others } = targets
      expect(own).toMatch(/^\.\/src\/.*\.ts$/)
      expect(others).toEqual({
        types: expect.stringMatching(/^\.\/lib\/.*\.d\.ts$/),
        default: expect.stringMatching(/^\.\/lib\/.*\.js$/),
      })
    },
  )

  it('names the condition by which this repository alone reads its sources', () => {
    const base = JSON.parse(read('tsconfig.base.json')) as { compilerOptions: Record<string, unknown> }
    expect(base.compilerOptions['customConditions']).toEqual(['secure-deploy:source'])
  })

  it('carries what is compiled, and the licence', () => {
    expect(manifest.files).toEqual(['lib/**/*.js', 'lib/**/*.d.ts'])
    expect(read('packages/notary/LICENSE')).toBe(read('LICENSE'))
  })

  it('needs nothing else to be installed', () => {
    expect(readManifest('packages/notary/package.json').dependencies).toBeUndefined()
  })
})
