/** A whole run of sign-artifact over one large file, against the digest alone. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { release } from '../../test/support/chain.ts'
import { startCloud } from '../../test/support/cloud.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { makeWorkspace } from '../../test/support/workspace.ts'
import { fillFile, mebi, type Row, scaled } from '../measure/bench.ts'
import { inRounds } from '../measure/pairs.ts'
import { bareEnvironment, measureStep } from '../measure/steps.ts'
import { peakLine, ratioLine } from '../report/line.ts'

export const signLarge: Row = {
  name: 'sign-large',
  title: 'Signing one file of 1 GiB with AWS Signer',
  measure: async (bench) => {
    const { watch } = bench
    const workspace = makeWorkspace({})
    const file = fillFile(join(workspace.path, 'build/disk.img'), scaled(bench, 1024, 16) * mebi)
    const cloud = await startCloud(workspace)
    const inputs = {
      ...release,
      'subject-path': 'build/disk.img',
      'role-to-assume': cloud.roles.sign,
      'aws-region': cloud.account.region,
      signer: cloud.profileArn,
      'trust-store': cloud.trustStore,
    }
    const openssl = {
      command: 'openssl',
      args: ['dgst', '-sha256', file],
      cwd: workspace.path,
      env: bareEnvironment(),
    }
    const sign = () => ({
      action: 'sign-artifact',
      workspace: workspace.path,
      env: cloud.env,
      inputs: { ...inputs, 'output-path': temporaryFolder() },
    })
    try {
      const rounds = await inRounds(scaled(bench, 11, 2), {
        ours: async () => (await measureStep(watch, sign())).usage,
        theirs: () => watch.succeed(openssl),
      })
      const what = `sign-artifact, ${scaled(bench, '1 GiB', '16 MiB')}, whole run`
      return [
        ratioLine({
          what,
          against: 'openssl dgst -sha256',
          rounds,
          ours: 'ours',
          theirs: 'theirs',
          atMost: 1.1,
        }),
        peakLine({ what, atMost: 150 * mebi }, rounds, 'ours'),
      ]
    } finally {
      await cloud.stop()
      rmSync(file)
    }
  },
}
