import { describe } from '@jest/globals'
import { releaseName } from '@secure-deploy/core/rules/release-name'
import { isAskedFor, tryRule } from '../../../support/rule-cases.ts'

const named = (...releases: string[]) => ({ policy: { releases } })

describe('the rule release-name', () => {
  isAskedFor(releaseName, ['sign', 'promote', 'deploy'])
  tryRule(releaseName, [
    ['the name', 'pass', named('app')],
    ['a pattern', 'pass', named('a*')],
    ['the second of two', 'pass', named('lib', 'app')],
    ['another name', 'fail', named('app2')],
    ['a name that only begins so', 'fail', named('ap')],
    ['no name at all', 'fail', named()],
  ])
})
