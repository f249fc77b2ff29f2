import { describe, expect, it } from '@jest/globals'
import { type LeaveMark, uploadTally } from '@secure-deploy/core/uploading/tally'
import { sha256Of } from '@secure-deploy/core/values/digest'
import fc from 'fast-check'
import { errorWith } from '../../../support/errors.ts'
import { releaseId } from '../../../support/releases.ts'

const id = releaseId()
const builds = ['one', 'two'].map((text) => sha256Of(Buffer.from(text)))

/** A store of which only whether a key was free is told. */
function markStore() {
  const marks = new Set<string>()
  const leave: LeaveMark = (key) => {
    const outcome = marks.has(key) ? 'exists' : 'created'
    marks.add(key)
    return Promise.resolve({ outcome })
  }
  return { marks, leave }
}

function tallyOf(build: number, leave: LeaveMark) {
  const identity = builds[build]
  if (identity === undefined) throw new Error('there are two builds')
  return uploadTally(id, identity, leave)
}

describe('uploadTally', () => {
  it('proves a build alone, however often it came', async () => {
    const { leave } = markStore()
    for (let upload = 1; upload <= 4; upload += 1) {
      const tally = tallyOf(0, leave)
      await tally.claim()
      expect(await tally.provesAlone()).toBe(true)
    }
  })

  it('proves no build alone once another has come', async () => {
    const { leave } = markStore()
    await tallyOf(0, leave).claim()
    await tallyOf(1, leave).claim()
    expect(await tallyOf(0, leave).provesAlone()).toBe(false)
    expect(await tallyOf(1, leave).provesAlone()).toBe(false)
  })

  it('proves nothing after a run that died between its two marks', async () => {
    const { leave } = markStore()
    let left = 1
    const dying: LeaveMark = (key, text) =>
      left-- > 0 ? leave(key, text) : Promise.reject(new Error('died'))
    await expect(tallyOf(0, dying).claim()).rejects.toThrow('died')
    expect(await tallyOf(0, leave).provesAlone()).toBe(false)
  })

  it('takes a mark of its own whose answer was lost for one mark, not two', async () => {
    const { leave } = markStore()
    const losing: LeaveMark = async (key, text) => {
      const { outcome } = await leave(key, text)
      return key.includes('/all/') ? { outcome } : { ...(await leave(key, text)), uncertain: true }
    }
    await tallyOf(1, leave).claim()
    await tallyOf(0, losing).claim()
    expect(await tallyOf(0, leave).provesAlone()).toBe(false)
  })

  it('gives up on a store full of marks', async () => {
    const full: LeaveMark = () => Promise.resolve({ outcome: 'exists' })
    await expect(tallyOf(0, full).claim()).rejects.toEqual(errorWith('STORE_UNAVAILABLE'))
  })

  it('never takes the bundle of another build for its own, however runs interleave, die and lose answers', async () => {
    const upload = fc.record({
      build: fc.nat(1),
      /** At which mark the run dies, or loses the answer and asks again. */
      faults: fc.array(fc.constantFrom('none', 'none', 'none', 'lost', 'lost before', 'dies'), {
        maxLength: 9,
      }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(upload, { minLength: 2, maxLength: 5 }),
        fc.scheduler(),
        async (uploads, scheduler) => {
          const { leave } = markStore()
          let owner: number | undefined
          const mistakes: string[] = []
          const turn = () => scheduler.schedule(Promise.resolve())
          const runs = uploads.map(async ({ build, faults }) => {
            let asked = 0
            const faulty: LeaveMark = async (key, text) => {
              const fault = faults[asked++] ?? 'none'
              await turn()
              if (fault === 'dies') throw new Error('died')
              if (fault === 'none') return leave(key, text)
              // The first request may or may not have arrived; the second is answered.
              if (fault === 'lost') await leave(key, text)
              await turn()
              const again = await leave(key, text)
              return again.outcome === 'exists' ? { ...again, uncertain: true } : again
            }
            const tally = tallyOf(build, faulty)
            await tally.claim()
            await turn()
            if (owner === undefined) owner = build
            else if ((await tally.provesAlone()) && owner !== build)
              mistakes.push(`build ${build} took ${owner}`)
          })
          await scheduler.waitFor(Promise.allSettled(runs))
          expect(mistakes).toEqual([])
        },
      ),
      { numRuns: 3000 },
    )
  })
})
