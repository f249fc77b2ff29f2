import { describe, expect, it } from '@jest/globals'
import { assertSdkModules, sdkResolution } from '@secure-deploy/tools/sdk-modules'

const at = (path: string) => ({ nameForCondition: `/repository/node_modules/${path}` })

describe('assertSdkModules', () => {
  it('takes ES modules of the SDK, and whatever others have', () => {
    const modules = [at('@aws-sdk/core/dist-es/index.js'), at('@aws/lambda-invoke-store/dist-cjs/index.js')]
    expect(() => assertSdkModules(modules)).not.toThrow()
  })

  it('refuses CommonJS of the SDK, within joined modules too', () => {
    const joined = { nameForCondition: null, modules: [at('@smithy/core/dist-cjs/index.js')] }
    expect(() => assertSdkModules([joined])).toThrow('bundled as CommonJS')
  })
})

describe('sdkResolution', () => {
  it('leads to the ES modules of the packages and of their parts', () => {
    const { compilerOptions } = JSON.parse(sdkResolution('.')) as {
      readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> }
    }
    expect(compilerOptions.paths['@smithy/core/*']).toEqual([
      'node_modules/@smithy/core/dist-es/submodules/*/index.js',
    ])
    expect(compilerOptions.paths['@aws-sdk/*']).toEqual(['node_modules/@aws-sdk/*/dist-es/index.js'])
  })
})
