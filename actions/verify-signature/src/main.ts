/** verify-signature: lets a release, or a signed file, pass only when signature, trust, source and every byte hold. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('verify-signature', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { verifySignature } = await import('./verify.ts')
  const { outputs, summary } = await verifySignature(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
