/** verify-signature over one small signed file on disk, against the Notary Project's own program, which is compiled. */
import { join } from 'node:path'
import { makeKeyHolder } from '../../test/support/key-holder.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { fillFile, type Row, scaled } from '../measure/bench.ts'
import { notationBelieves, signBlob } from '../measure/notation.ts'
import { inRounds } from '../measure/pairs.ts'
import { bareNode, measureStep } from '../measure/steps.ts'
import { ratioLine } from '../report/line.ts'

export const verifyBlob: Row = {
  name: 'verify-blob',
  title: 'Verifying a small signed file on disk',
  measure: async (bench) => {
    const { watch } = bench
    const holder = makeKeyHolder('P-384')
    const folder = temporaryFolder()
    const blob = fillFile(join(folder, 'app.bin'), 1024)
    const signature = await signBlob(holder, blob)
    const ours = {
      action: 'verify-signature',
      workspace: folder,
      inputs: { ...holder.trust, 'signature-path': signature, 'subject-path': blob },
    }
    const rounds = await inRounds(scaled(bench, 25, 3), {
      ours: async () => (await measureStep(watch, ours)).usage,
      theirs: () => notationBelieves(watch, holder, { blob, signature }),
      node: bareNode(watch),
    })
    const what = 'verify-signature, a signed file of 1 KiB on disk'
    return [
      ratioLine({
        what,
        against: 'notation blob verify',
        rounds,
        ours: 'ours',
        theirs: 'theirs',
        atMost: 3,
        note: 'Verifying a small file: notation-go is called as the command line `notation blob verify` calls it, by a program of this repository.',
      }),
      ratioLine({
        what: "of that, Node's own start (node -e 0)",
        against: 'notation blob verify',
        rounds,
        ours: 'node',
        theirs: 'theirs',
      }),
    ]
  },
}
