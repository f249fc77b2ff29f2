/** Where a release may come from, as inputs say it: the rules of a policy's source, without a policy file. */
import type { ReleasePolicy } from '../judging/release-policy.ts'
import type { SourceDemands } from '../policy/deploy-policy.ts'
import { judgeRunnerEnvironment } from '../rules/runner-environment.ts'
import { judgeSignerWorkflow } from '../rules/signer-workflow.ts'
import { judgeSourceRef } from '../rules/source-ref.ts'
import { judgeSourceRepositoryId } from '../rules/source-repository-id.ts'
import { judgeSourceRepository } from '../rules/source-repository.ts'

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

const rules = [
  judgeSourceRepository,
  judgeSourceRepositoryId,
  judgeSourceRef,
  judgeSignerWorkflow,
  judgeRunnerEnvironment,
]

export function sourcePolicy(expected: SourceExpectation): ReleasePolicy {
  const demands = toDemands(expected)
  return {
    evaluate: ({ release }) => Promise.resolve({ rules: rules.map((judge) => judge(release, demands)) }),
  }
}

function toDemands({ repository, repositoryId, refs, ...rest }: SourceExpectation): SourceDemands {
  const { signerWorkflows, runnerEnvironment } = rest
  return {
    repositories: [repository],
    ...(repositoryId === undefined ? {} : { repositoryIds: [repositoryId] }),
    ...(refs === undefined ? {} : { refs }),
    ...(signerWorkflows === undefined ? {} : { workflowRefs: signerWorkflows }),
    ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
  }
}
