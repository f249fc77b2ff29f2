import { describe, expect, it } from '@jest/globals'
import { releaseSigners } from '@secure-deploy/core/rules/release-signers'
import type { SignerSet } from '@secure-deploy/core/trust'
import { signerOf } from '../../../support/releases.ts'
import { factsOf, isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const trust = await signerOf().trust()
const parties = ['build', 'security', 'release'].map((name) => ({ name, trust }))
const of = (threshold: number): { policy: { signers: SignerSet } } => ({
  policy: { signers: { parties, threshold } },
})

describe('the rule release-signers', () => {
  isAskedFor(releaseSigners, ['sign', 'promote', 'deploy'])
  tryRule(releaseSigners, [
    ['nobody has signed yet', 'not-applicable', { purpose: 'sign', ...of(2) }],
    ['as many as demanded', 'pass', { ...of(2), signedBy: ['build', 'release'] }],
    ['more than demanded', 'pass', { ...of(1), signedBy: ['build', 'release'] }],
    ['too few', 'fail', { ...of(2), signedBy: ['build'] }],
    ['one twice', 'fail', { ...of(2), signedBy: ['build', 'build'] }],
    ['somebody else besides', 'fail', { ...of(2), signedBy: ['build', 'stranger'] }],
    ['nobody', 'fail', { ...of(1), signedBy: [] }],
    ['nobody, and nobody demanded', 'fail', { ...of(0), signedBy: [] }],
  ])

  it('names who signed', () => {
    const { expected, actual } = releaseSigners.evaluate(
      factsOf({ ...of(2), signedBy: ['release', 'build'] }),
    )
    expect([expected, actual]).toEqual(['signatures of 2 of 3', '2: build, release'])
  })
})
