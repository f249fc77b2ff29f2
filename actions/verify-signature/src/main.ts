/** verify-signature: lets a release, or a signed file, pass only when signature, trust, source and every byte hold. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'
import { verifySignature } from './verify.ts'

await runAction('verify-signature', async (runner) => {
  const { outputs, summary } = await verifySignature(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
