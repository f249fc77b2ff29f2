/** promote-artifact: lets a verified release into the next environment by moving the same bytes, and signs a record of it. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('promote-artifact', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { promoteArtifact } = await import('./promote.ts')
  const { outputs, summary } = await promoteArtifact(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
