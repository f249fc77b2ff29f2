import { describe } from '@jest/globals'
import type { ClaimsSource } from '@secure-deploy/core/release/run'
import { sourceClaims } from '@secure-deploy/core/rules/source-claims'
import { run } from '../../../support/releases.ts'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const source = { claims: 'oidc-token' } as const
const by = (claimsSource: ClaimsSource) => ({ release: { run: { ...run, claimsSource } } })

describe('the rule source-claims', () => {
  isAskedFor(sourceClaims, ['sign', 'promote', 'deploy'])
  tryRule(sourceClaims, [
    ['nothing is asked', 'not-applicable', by('environment')],
    ['a token', 'pass', { source, ...by('oidc-token') }],
    ['a token that STS accepted', 'pass', { source, ...by('oidc-token-accepted-by-sts') }],
    ['variables', 'fail', { source, ...by('environment') }],
    // The run that acts now says nothing of the one that signed.
    ['variables in the release, a token now', 'fail', { source, ...by('environment'), run }],
  ])
})
