/** Writes a step's outputs; nothing else does, and stories call it after their last check. */
import { appendToFile, namedValue } from './file-commands.ts'
import type { Environment } from './inputs.ts'
import { notOnRunner } from './run-claims.ts'

/** @throws InputError INPUT_MISSING outside of a runner, which alone reads outputs */
export async function setOutputs(env: Environment, values: Readonly<Record<string, string>>): Promise<void> {
  const path = env['GITHUB_OUTPUT']
  if (path === undefined || path === '') throw notOnRunner(['GITHUB_OUTPUT'])
  await appendToFile(
    path,
    Object.entries(values)
      .map(([name, value]) => namedValue(name, value))
      .join(''),
  )
}
