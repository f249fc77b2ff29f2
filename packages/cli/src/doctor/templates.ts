/** The templates of the suite that this program was built from, which stand beside its bundle. */
import { dirname } from 'node:path'
import { readRepositoryFile } from '@secure-deploy/local/repository-files'
import type { ReadTemplateFile } from './aws-stacks.ts'

/** Undefined where the program does not run from a checkout of the suite. */
export async function templatesBeside(program: string | undefined): Promise<ReadTemplateFile | undefined> {
  if (program === undefined) return undefined
  const root = dirname(dirname(dirname(program)))
  const texts = new Map<string, string>()
  for (const name of ['logs', 'holds', 'signing', 'environment', 'deployment']) {
    const file = await readRepositoryFile(root, beside(name))
    if (file.kind !== 'file') return undefined
    texts.set(name, file.text)
  }
  return (name) => Promise.resolve(texts.get(name) ?? '')
}

/** A function, because ncc takes a template inside of a call that reads for the pattern of files to bundle. */
function beside(name: string): string {
  return `infrastructure/${name}.yaml`
}
