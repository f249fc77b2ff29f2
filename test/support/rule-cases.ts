/** Facts for tests of rules, made from what is worth saying, and the tables in which the rules are tried. */
import { expect, it } from '@jest/globals'
import type { EvidenceFile, Purpose, Rule, RuleFacts } from '@secure-deploy/core/facts/rule-facts'
import type { RuleResult } from '@secure-deploy/core/facts/rules'
import type { DeployPolicy, EnvironmentPolicy, SourceDemands } from '@secure-deploy/core/policy/deploy-policy'
import type { RunClaims } from '@secure-deploy/core/release/run'
import type { Release, ReleaseFile } from '@secure-deploy/core/release/statement'
import { toTime } from '@secure-deploy/core/release/statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName } from '@secure-deploy/core/values/names'
import { ruleFacts } from './approval-facts.ts'
import { now } from './releases.ts'

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

/** So long before the time of the tests; negative: after it. */
export function ago(milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}

export interface Situation extends Omit<Partial<RuleFacts>, 'environment' | 'policy' | 'release'> {
  readonly environment?: Partial<EnvironmentPolicy>
  readonly policy?: Partial<DeployPolicy>
  readonly source?: Partial<SourceDemands>
  readonly release?: Partial<Release>
  /** Of the run that signed the release. */
  readonly claims?: Partial<RunClaims>
  /** Evidence that the release names and that was read. */
  readonly files?: readonly EvidenceFile[]
}

/** A release that was signed an hour ago, with nothing standing where it goes. */
export function factsOf(situation: Situation): RuleFacts {
  const { environment, policy, source, release, claims, files, ...changes } = situation
  const { current: _standing, ...base } = ruleFacts(undefined)
  const evidence = files?.map(({ name }) => fileOf(name))
  return {
    ...base,
    environment: { ...base.environment, ...environment },
    policy: { ...base.policy, source: { ...base.policy.source, ...source }, ...policy },
    release: {
      ...base.release,
      finishedOn: toTime(ago(hour)),
      run: { ...base.release.run, claims: { ...base.release.run.claims, ...claims } },
      ...(evidence === undefined ? {} : { evidence }),
      ...release,
    },
    ...(files === undefined ? {} : { evidence: { files } }),
    ...changes,
  }
}

export function fileOf(name: string, content = name): ReleaseFile {
  return {
    name: parseFileName(name),
    digest: { size: content.length, sha256: sha256Of(Buffer.from(content)) },
  }
}

export type RuleCase = readonly [when: string, outcome: RuleResult['outcome'], situation: Situation]

/** One test for each line of the table. */
export function tryRule(rule: Rule, cases: readonly RuleCase[]): void {
  it.each(cases)('%s: %s', (_when, outcome, situation) => {
    const result = rule.evaluate(factsOf(situation))
    expect(result).toMatchObject({ rule: rule.id, outcome })
  })
}

/** For what it is asked, in every test of a rule. */
export function isAskedFor(rule: Rule, purposes: readonly Purpose[]): void {
  it(`is asked for ${purposes.join(', ')}`, () => expect(rule.purposes).toEqual(purposes))
}
