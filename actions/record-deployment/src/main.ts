/** record-deployment: signs a record of how a deployment of a release ended, and stores it with the release. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'
import { recordOutcome } from './record.ts'

await runAction('record-deployment', async (runner) => {
  const { outputs, summary } = await recordOutcome(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
