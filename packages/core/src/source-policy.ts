/** Where a release may come from: the rules over the run that made it, one verdict each. */
import type { Release } from './statement.ts'
import type { ReleasePolicy } from './release-policy.ts'
import type { RuleResult } from './rules.ts'

export interface SourceExpectation {
  /** `owner/name`, compared without case as GitHub does. */
  readonly repository: string
  /** The number that survives a rename and cannot be re-registered. */
  readonly repositoryId?: string
  /** Full refs such as `refs/heads/main`, exactly; any one of them. */
  readonly refs?: readonly string[]
  /** `owner/repo/.github/workflows/file.yml`, with or without `@ref`; any one of them. */
  readonly signerWorkflows?: readonly string[]
  readonly runnerEnvironment?: string
}

type Rule = (release: Release, expected: SourceExpectation) => RuleResult

const rules: readonly Rule[] = [
  (release, { repository }) =>
    verdict('source-repository', [repository], release.run.claims.repository, (expected, actual) => {
      return expected.toLowerCase() === actual.toLowerCase()
    }),
  (release, { repositoryId }) =>
    verdict('source-repository-id', toList(repositoryId), release.run.claims.repository_id, equal),
  (release, { refs }) => verdict('source-ref', refs, release.run.claims.ref, equal),
  (release, { signerWorkflows }) =>
    verdict(
      'signer-workflow',
      signerWorkflows,
      release.run.claims.job_workflow_ref ?? release.run.claims.workflow_ref,
      // A workflow named without a ref stands for that file at any ref.
      (expected, actual) =>
        expected === actual || (!expected.includes('@') && actual.startsWith(`${expected}@`)),
    ),
  (release, { runnerEnvironment }) =>
    verdict('runner-environment', toList(runnerEnvironment), release.run.claims.runner_environment, equal),
]

export function sourcePolicy(expected: SourceExpectation): ReleasePolicy {
  return {
    evaluate: ({ release }) => Promise.resolve(rules.map((rule) => rule(release, expected))),
  }
}

function verdict(
  rule: string,
  expected: readonly string[] | undefined,
  actual: string,
  matches: (expected: string, actual: string) => boolean,
): RuleResult {
  if (expected === undefined) return { rule, outcome: 'not-applicable', expected: 'any', actual }
  const pass = expected.some((one) => matches(one, actual))
  return { rule, outcome: pass ? 'pass' : 'fail', expected: expected.join(' or '), actual }
}

function toList(one: string | undefined): readonly string[] | undefined {
  return one === undefined ? undefined : [one]
}

function equal(expected: string, actual: string): boolean {
  return expected === actual
}
