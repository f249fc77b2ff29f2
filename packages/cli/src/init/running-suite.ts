/** The checkout of the suite that is running, from which it may be called and its templates taken. */
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import { readCheckout } from '../set-up/checkout.ts'

export interface RunningSuite {
  /** The folder of the checkout, absolute. */
  readonly root: string
  /** `owner/name@commit`; undefined where git does not say both. */
  readonly name?: string
}

/** Where a program stands in a checkout of the suite. */
const place = join('dist', 'cli', 'index.js')

/** Undefined where the program does not run from a checkout of its own, but from an installed package for instance. */
export async function runningSuite(program: string | undefined): Promise<RunningSuite | undefined> {
  if (program === undefined) return undefined
  try {
    const { root, repository, commit } = await readCheckout(dirname(program))
    if (realpathSync(program) !== join(realpathSync(root), place)) return undefined
    return repository === undefined || commit === undefined
      ? { root }
      : { root, name: `${repository}@${commit}` }
  } catch (failure) {
    if (failure instanceof InputError) return undefined
    throw failure
  }
}
