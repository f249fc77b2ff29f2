/** Writes a step's outputs; nothing else does, and stories call it after their last check. */

export type SetOutput = (name: string, value: string) => void

/** `set` is `setOutput` of @actions/core unless told; it appends to the file that GITHUB_OUTPUT names. */
export async function setOutputs(values: Readonly<Record<string, string>>, set?: SetOutput): Promise<void> {
  const write = set ?? (await import('@actions/core')).setOutput
  for (const [name, value] of Object.entries(values)) write(name, value)
}
