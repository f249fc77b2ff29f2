import { describe, expect, it } from '@jest/globals'
import { progressLines, progressStep, quietBytes } from '@secure-deploy/github/progress'
import { logKeeper } from './runner-fixture.ts'

const total = 100 * quietBytes
const start = { at: 0, done: 0, spoken: false }
const at = (share: number) => ({ name: 'app.zip', done: total * share, total })

describe('progressStep', () => {
  it.each([
    ['a tenth after five seconds', 0.1, 5_000],
    ['little after a minute', 0.01, 60_000],
  ])('speaks of %s', (_what, share, now) => {
    expect(progressStep(start, at(share), now).line).toBeDefined()
  })

  it.each([
    ['a tenth after less than five seconds', 0.1, 4_999],
    ['less than a tenth after five seconds', 0.09, 5_000],
  ])('is silent about %s', (_what, share, now) => {
    expect(progressStep(start, at(share), now).line).toBeUndefined()
  })

  it('tells share and size', () => {
    expect(progressStep(start, at(0.25), 9_000).line).toBe('app.zip: 25 % (1600 of 6400 MiB)')
  })

  it('is silent about small files', () => {
    expect(progressStep(start, { name: 'a', done: 9, total: quietBytes }, 90_000).line).toBeUndefined()
  })

  it('speaks of the end of what it spoke of', () => {
    expect(progressStep({ at: 1, done: 5, spoken: true }, at(1), 2).line).toContain('100 %')
  })

  it('is silent about the end of a quick transfer', () => {
    expect(progressStep(start, at(1), 100).line).toBeUndefined()
  })

  it('counts a transfer that starts again from its start', () => {
    expect(progressStep({ at: 0, done: 500, spoken: true }, at(0), 9_000)).toEqual({
      mark: { at: 9_000, done: 0, spoken: false },
    })
  })
})

describe('progressLines', () => {
  it('follows each file by itself', () => {
    const log = logKeeper()
    let now = 0
    const listen = progressLines(log, () => new Date(now))
    listen('a', 0, total)
    now = 6_000
    listen('b', 0, total)
    listen('a', total / 2, total)
    expect(log.text()).toBe('a: 50 % (3200 of 6400 MiB)\n')
  })
})
