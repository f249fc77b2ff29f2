/** upload-artifact: writes a signed release into a store, every file checked on its way, the bundle last. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'

await runAction('upload-artifact', async (runner) => {
  const inputs = readInputs(runner.inputs)
  // What the inputs refuse is refused before anything else is loaded.
  const { uploadArtifact } = await import('./upload.ts')
  const { outputs, summary } = await uploadArtifact(inputs, runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
