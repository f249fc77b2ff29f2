/** The same policy, stores, signature and file before the Notary Project's implementation and before verify-signature. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { root } from '@secure-deploy/tools/bundles'
import { envelopeCases } from './support/verdicts/envelopes.ts'
import { identityCases } from './support/verdicts/identities.ts'
import { levelCases } from './support/verdicts/levels.ts'
import { policyCases } from './support/verdicts/policies.ts'
import { type Reason, reasons } from './support/verdicts/reasons.ts'
import { signerCases } from './support/verdicts/signers.ts'
import { storeCases } from './support/verdicts/stores.ts'
import { timestampCases } from './support/verdicts/timestamps.ts'
import { type VerdictCase, verdictsOn } from './support/verdicts/verdict-case.ts'

const tables = {
  'trusted identities': identityCases,
  'trust stores': storeCases,
  'trust policies': policyCases,
  'levels and overrides': levelCases,
  'certificates and signatures': signerCases,
  timestamps: timestampCases,
  envelopes: envelopeCases,
} as const satisfies Readonly<Record<string, readonly VerdictCase[]>>

function theirsOf({ ours, theirs }: VerdictCase) {
  return theirs ?? (ours === 'pass' ? 'pass' : 'refuse')
}

describe.each(Object.entries(tables))('%s', (_table, cases) => {
  it.concurrent.each(cases.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
    const { ours, theirs, step, report } = await verdictsOn(one.given)
    const said = { ours: step.stdout.slice(0, 500), theirs: report.error }
    expect({ ours, theirs, said }).toMatchObject({ ours: one.ours, theirs: theirsOf(one) })
  })
})

describe('the tables', () => {
  const all = Object.values(tables).flat()

  it('give a reason for every difference, and for nothing else', () => {
    const differing = all.filter((one) => (one.ours === 'pass' ? 'pass' : 'refuse') !== theirsOf(one))
    expect(all.filter(({ why }) => why !== undefined)).toEqual(differing)
  })

  it('use every reason', () => {
    expect(Object.keys(reasons).filter((reason) => !all.some(({ why }) => why === reason))).toEqual([])
  })

  it('let pass what notation refuses for one reason alone', () => {
    const wider = all.filter((one) => one.ours === 'pass' && theirsOf(one) !== 'pass').map(({ why }) => why)
    expect(new Set(wider)).toEqual(new Set<Reason>(['names']))
  })

  it('have their reasons in docs/notation.md, word for word', () => {
    const text = readFileSync(join(root, 'docs/notation.md'), 'utf8')
    expect(Object.values(reasons).filter((sentence) => !text.includes(sentence))).toEqual([])
  })
})
