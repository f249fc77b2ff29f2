/** A whole run of sign-artifact over one small file, against the step that others need before they could sign anything. */
import { join } from 'node:path'
import { release } from '../../test/support/chain.ts'
import { startCloud } from '../../test/support/cloud.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace } from '../../test/support/workspace.ts'
import { fillFile, mebi, type Row, scaled } from '../measure/bench.ts'
import { inRounds } from '../measure/pairs.ts'
import { credentialsTask, measureStep } from '../measure/steps.ts'
import { ratioLine } from '../report/line.ts'

export const signSmall: Row = {
  name: 'sign-small',
  title: 'Signing one file of 1 MiB with AWS Signer',
  measure: async (bench) => {
    const { watch, credentialsBundle } = bench
    const workspace = makeWorkspace({})
    fillFile(join(workspace.path, 'build/app.bin'), mebi)
    const cloud = await startCloud(workspace)
    const role = { 'role-to-assume': cloud.roles.sign, 'aws-region': cloud.account.region }
    const sign = {
      action: 'sign-artifact',
      workspace: workspace.path,
      env: cloud.env,
    }
    const inputs = {
      ...release,
      ...role,
      'subject-path': 'build/app.bin',
      signer: cloud.profileArn,
      'trust-store': cloud.trustStore,
    }
    try {
      const rounds = await inRounds(scaled(bench, 25, 3), {
        ours: async () => {
          const output = { 'output-path': temporaryFolder() }
          return (await measureStep(watch, { ...sign, inputs: { ...inputs, ...output } })).usage
        },
        theirs: () => watch.succeed(credentialsTask(credentialsBundle, role, cloud.env)),
      })
      return [
        ratioLine({
          what: 'sign-artifact, 1 MiB, whole run',
          against: 'configure-aws-credentials alone',
          rounds,
          ours: 'ours',
          theirs: 'theirs',
          atMost: 0.9,
          note: 'Signing a small file: OIDC, STS and AWS Signer are doubles on loopback, so no time of a network is in either; the peer asks STS a second time, as it does by itself.',
        }),
      ]
    } finally {
      await cloud.stop()
    }
  },
}
