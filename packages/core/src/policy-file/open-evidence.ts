/** What a policy leaves open about evidence. */
import type { DeployPolicy, EnvironmentPolicy } from '../policy/deploy-policy.ts'
import type { OpenPoint } from './open-point.ts'

export function evidencePoints({ environments, source }: DeployPolicy, now: Date): readonly OpenPoint[] {
  return environments.flatMap((environment, index) => [
    ...demandPoints(environment, index, source.workflowRefs !== undefined),
    ...expired(environment, index, now),
  ])
}

/** Of the first environment nothing is demanded here: it may be for trying out. */
function demandPoints(
  { name, after, evidence }: EnvironmentPolicy,
  index: number,
  isWorkflowKnown: boolean,
): readonly OpenPoint[] {
  const { tests, findings, sbom, workflowRefs } = evidence
  const where = `environments[${index}].evidence`
  if (tests === undefined && findings === undefined && sbom === undefined) {
    if (after === undefined) return []
    const what = `A release goes to ${name} that nobody tested or scanned.`
    return [{ id: 'evidence', where, what, remedy: 'Add evidence with tests, findings or sbom.' }]
  }
  if (isWorkflowKnown || workflowRefs !== undefined) return []
  return [
    {
      id: 'evidence-origin',
      where: `${where}.job-workflow-refs`,
      what: 'Any workflow of the repository can make the evidence, also one that makes it up.',
      remedy: 'Add job-workflow-refs with the pinned workflow that tests and signs.',
    },
  ]
}

function expired({ evidence }: EnvironmentPolicy, index: number, now: Date): readonly OpenPoint[] {
  return (evidence.findings?.allowed ?? []).flatMap(({ ruleId, until }, at): readonly OpenPoint[] =>
    until.getTime() > now.getTime()
      ? []
      : [
          {
            id: 'findings-expired',
            where: `environments[${index}].evidence.findings.allowed[${at}]`,
            what: `${ruleId} was allowed until ${until.toISOString().slice(0, 10)} and counts again.`,
            remedy: 'Mend what it finds, and take the entry out.',
          },
        ],
  )
}
