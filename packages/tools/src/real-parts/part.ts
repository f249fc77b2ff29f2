/** What a real part is: a server or tool made by others, at a pinned version, that the integration tests run against. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../bundles.ts'

export interface Part {
  readonly name: string
  /** Part of the folder's name, so that another version is another folder. */
  readonly version: string
  /** Puts the part into `folder`, which is new and empty, absolute, and never moved later. */
  install(folder: string): Promise<void>
  /** Fails, saying why, unless the part in `folder` answers as this version. Called before every use, so it is quick. */
  check(folder: string): Promise<void>
}

/** Where a part stands, whether or not it is installed yet: `.cache/real-parts/<name>@<version>/`, absolute. */
export function partFolder({ name, version }: Pick<Part, 'name' | 'version'>): string {
  return join(root, '.cache', 'real-parts', `${name}@${version}`)
}

/** The marker is written last: a folder without it is an installation that broke off. */
export function completionMark(folder: string): string {
  return join(folder, '.complete')
}

/**
 * Where an installed part stands, for a test.
 *
 * @throws Error when `npm run real-parts` has not installed it: an integration test never skips.
 */
export function installedPart(part: Pick<Part, 'name' | 'version'>): string {
  const folder = partFolder(part)
  if (!existsSync(completionMark(folder))) {
    throw new Error(`${part.name} ${part.version} is not installed: run npm run real-parts`)
  }
  return folder
}
