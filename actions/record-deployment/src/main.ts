/** record-deployment: signs a record of how a deployment of a release ended, and stores it with the release. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('record-deployment', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { recordOutcome } = await import('./record.ts')
  const { outputs, summary } = await recordOutcome(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
