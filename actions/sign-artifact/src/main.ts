/** sign-artifact: states where a build came from, signs that together with the digest of every file, and writes the bundle. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('sign-artifact', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { signArtifact } = await import('./sign.ts')
  const { outputs, summary } = await signArtifact(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
