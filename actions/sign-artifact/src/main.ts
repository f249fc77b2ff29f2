/** sign-artifact: states where a build came from, signs that together with the digest of every file, and writes the bundle. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'
import { signArtifact } from './sign.ts'

await runAction('sign-artifact', async (runner) => {
  const { outputs, summary } = await signArtifact(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
