/** upload-artifact: writes a signed release into a store, every file checked on its way, the bundle last. */
import { runAction } from '@secure-deploy/github/run-action'
import { readInputs } from './inputs.ts'
import { uploadArtifact } from './upload.ts'

await runAction('upload-artifact', async (runner) => {
  const { outputs, summary } = await uploadArtifact(readInputs(runner.inputs), runner)
  await runner.summarize(summary)
  await runner.setOutputs(outputs)
})
