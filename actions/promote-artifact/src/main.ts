/** promote-artifact: lets a verified release into the next environment by moving the same bytes, and signs a record of it. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'
import { promoteArtifact } from './promote.ts'

await runAction('promote-artifact', async (runner) => {
  const { outputs, summary } = await promoteArtifact(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
