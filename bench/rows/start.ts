/** How long an action takes to refuse a step that names no inputs: what everybody waits for, whatever follows. */
import { actionNames } from '@secure-deploy/tools/bundles'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { type Row, scaled } from '../measure/bench.ts'
import { type Contestants, inRounds } from '../measure/pairs.ts'
import { bareNode, credentialsTask, measureStep } from '../measure/steps.ts'
import { ratioLine } from '../report/line.ts'

export const start: Row = {
  name: 'start',
  title: 'Start of an action to its first refusal',
  measure: async (bench) => {
    const { watch, credentialsBundle } = bench
    const workspace = temporaryFolder()
    const refusing = actionNames().map((action) => [
      action,
      async () => (await measureStep(watch, { action, inputs: {}, workspace, exitCode: 1 })).usage,
    ])
    const contestants = {
      'node -e 0': bareNode(watch),
      'configure-aws-credentials': () => watch.succeed(credentialsTask(credentialsBundle, {}), 1),
      ...(Object.fromEntries(refusing) as Contestants<string>),
    } as Contestants<string>
    const rounds = await inRounds(scaled(bench, 25, 3), contestants)
    return actionNames().flatMap((ours) => [
      ratioLine({
        what: `${ours}, no input given`,
        rounds,
        ours,
        theirs: 'node -e 0',
        against: 'node -e 0',
        atMost: 2.3,
      }),
      ratioLine({
        what: `${ours}, no input given`,
        rounds,
        ours,
        theirs: 'configure-aws-credentials',
        against: 'configure-aws-credentials, no input given',
        atMost: 0.4,
      }),
    ])
  },
}
