import { describe, expect, it } from '@jest/globals'
import { inRounds, ratioOf, spreadOf } from '../../../bench/measure/pairs.ts'
import type { Usage } from '../../../bench/measure/stopwatch.ts'

const usage = (wall: number): Usage => ({ wall, cpu: wall / 2, peak: wall * 1000 })

describe('spreadOf', () => {
  it('takes the median and the quartiles of values in any order', () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 })
  })

  it('lies between the two in the middle of an even number', () => {
    expect(spreadOf([1, 2]).median).toBe(1.5)
  })

  it('refuses to make a median of nothing', () => {
    expect(() => spreadOf([])).toThrow(RangeError)
  })
})

describe('inRounds', () => {
  it('runs every contestant once a round, and every other round the other way round', async () => {
    const order: string[] = []
    const contestant = (name: string) => async () => {
      order.push(name)
      return Promise.resolve(usage(order.length))
    }
    const rounds = await inRounds(2, { a: contestant('a'), b: contestant('b') })
    // The first two are the round that is thrown away.
    expect(order.join('')).toBe('baabba')
    expect(rounds.map(({ a, b }) => [a.wall, b.wall])).toEqual([
      [3, 4],
      [6, 5],
    ])
  })
})

describe('ratioOf', () => {
  it('takes ratios within each round, so that a slow round counts for both', () => {
    const rounds = [
      { ours: usage(1), theirs: usage(2) },
      { ours: usage(10), theirs: usage(20) },
      { ours: usage(3), theirs: usage(2) },
    ]
    expect(ratioOf(rounds, 'ours', 'theirs', 'wall').median).toBe(0.5)
    expect(ratioOf(rounds, 'ours', 'theirs', 'peak').median).toBe(0.5)
  })
})
