import { describe, expect, it } from '@jest/globals'
import { warnOfUnheld } from '@secure-deploy/github/unheld-checks'

type Checks = Parameters<typeof warnOfUnheld>[1]['checks']

function warningsOf(...checks: Checks): readonly string[] {
  const warnings: string[] = []
  warnOfUnheld({ warn: (code, message) => warnings.push(`${code} ${message}`) }, { checks })
  return warnings
}

const held = { name: 'integrity', action: 'enforce', outcome: 'pass', detail: 'It holds.' } as const
const failed = { name: 'expiry', action: 'log', outcome: 'fail', detail: 'It expired in May.' } as const

describe('warnOfUnheld', () => {
  it('is silent where every check held', () => {
    expect(warningsOf(held)).toEqual([])
  })

  it('tells in one annotation what did not hold and why', () => {
    const [warning, ...others] = warningsOf(held, failed)
    expect([/^CHECK_NOT_HELD .*expiry.*It expired in May\./.test(warning ?? ''), others]).toEqual([true, []])
  })
})
