/** Runs one action's story and turns whatever it throws into a failed step with one annotation. */
import type { Runner } from './runner.ts'

export type Story = (runner: Runner) => Promise<void>

/** Never rejects and never ends the process: a failure is printed and sets `process.exitCode`, so that open writes complete. */
export type RunAction = (action: string, story: Story) => Promise<void>
