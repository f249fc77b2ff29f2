/** hold-release: places a signed hold on a release, a name, an environment or a signer, or lifts one. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('hold-release', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { holdRelease } = await import('./hold.ts')
  const { outputs, summary } = await holdRelease(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
