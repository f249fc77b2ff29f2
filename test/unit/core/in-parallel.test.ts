import { describe, expect, it } from '@jest/globals'
import { inParallel } from '@secure-deploy/core/in-parallel'

describe('inParallel', () => {
  it('keeps the order of the items', async () => {
    const order = await inParallel([3, 1, 2], 2, async (n) => {
      for (let turn = 0; turn < n; turn += 1) await Promise.resolve()
      return n
    })
    expect(order).toEqual([3, 1, 2])
  })

  it('never runs more than the limit at once', async () => {
    let running = 0
    let most = 0
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise(setImmediate)
      running -= 1
    })
    expect(most).toBe(3)
  })

  it('starts nothing after a failure and throws it', async () => {
    const started: number[] = []
    const attempt = inParallel([1, 2, 3, 4], 1, (n) => {
      started.push(n)
      return n === 2 ? Promise.reject(new Error('second')) : Promise.resolve(n)
    })
    await expect(attempt).rejects.toThrow('second')
    expect(started).toEqual([1, 2])
  })
})
