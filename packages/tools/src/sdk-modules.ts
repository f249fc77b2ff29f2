/** Where the bundler finds the AWS SDK: its ES modules, of which what nobody uses is left out. */
import type { BundledModule } from './bundle-licenses.ts'

/**
 * ncc takes what Node itself would take, which is CommonJS; of that, a whole package is bundled or none of it, and a chain
 * of credential providers is loaded by whoever signs in with a token. For bundlers the same packages bring ES modules (the
 * condition `module` of their `exports`, and the field `module`), which ncc's command can't be told to prefer. It does follow
 * the `paths` of a tsconfig.json beside its entry.
 */
const paths: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      '@aws-sdk/core',
      '@aws-sdk/middleware-sdk-s3',
      '@aws-sdk/checksums',
      '@aws-sdk/nested-clients',
      '@smithy/core',
    ].map((name) => [`${name}/*`, [`node_modules/${name}/dist-es/submodules/*/index.js`]]),
  ),
  '@aws-sdk/*': ['node_modules/@aws-sdk/*/dist-es/index.js'],
  '@smithy/*': ['node_modules/@smithy/*/dist-es/index.js'],
}

/** The tsconfig.json for ncc; `root`: the repository's, relative to the folder that the file is for. */
export function sdkResolution(root: string): string {
  return `${JSON.stringify({ compilerOptions: { baseUrl: root, paths } }, null, 2)}\n`
}

/** @throws Error when modules of the SDK were bundled as CommonJS after all, since nothing else would tell */
export function assertSdkModules(modules: readonly BundledModule[]): void {
  const strays = modules
    .flatMap(pathsOf)
    .filter((path) => /\/node_modules\/@(aws-sdk|smithy)\/.*\/dist-cjs\//.test(path))
  if (strays.length > 0) throw new Error(`bundled as CommonJS, and not as ES modules:\n${strays.join('\n')}`)
}

function pathsOf({ nameForCondition, modules = [] }: BundledModule): readonly string[] {
  return [nameForCondition ?? '', ...modules.flatMap(pathsOf)]
}
