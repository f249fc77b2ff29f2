/** hold-release: places a signed hold on a release, a name, an environment or a signer, or lifts one. */
import { runAction } from '@secure-deploy/github/run-action'
import { holdRelease } from './hold.ts'
import { readInputs } from './inputs.ts'

await runAction('hold-release', async (runner) => {
  const { outputs, summary } = await holdRelease(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
