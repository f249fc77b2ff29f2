/** Which bundles this repository commits under dist/, and from which compiled entry each is made. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, absolute; this file stands three levels below it both as source and compiled. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export interface Bundle {
  /** The folder under dist/. */
  readonly name: string
  readonly kind: 'action' | 'cli'
  /** The compiled entry, relative to the root: ncc names modules relative to its working directory. */
  readonly entry: string
}

/** The folders of actions/ in alphabetical order. */
export function actionNames(): readonly string[] {
  return readdirSync(join(root, 'actions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
}

/** Every bundle that dist/ must hold; an action whose entry was not compiled is an error, never left out. */
export function allBundles(): readonly Bundle[] {
  const bundles: Bundle[] = [
    ...actionNames().map((name) => ({ name, kind: 'action' as const, entry: `actions/${name}/lib/main.js` })),
    { name: 'cli', kind: 'cli', entry: 'packages/cli/lib/main.js' },
  ]
  const missing = bundles.filter((bundle) => !existsSync(join(root, bundle.entry)))
  if (missing.length > 0) {
    throw new Error(`not compiled: ${missing.map((bundle) => bundle.entry).join(', ')}; run tsc -b first`)
  }
  return bundles
}
