/** What a policy leaves open about where releases come from. */
import type { DeployPolicy, SourceDemands } from '../policy/deploy-policy.ts'
import type { OpenPoint } from './open-point.ts'

type Find = (source: SourceDemands) => OpenPoint | undefined

export function sourcePoints({ releases, source }: DeployPolicy): readonly OpenPoint[] {
  const found = [...finds.map((find) => find(source)), ...(source.workflowRefs ?? []).map(workflowPoint)]
  return [...releases.flatMap(releasePoint), ...found.flatMap((point) => point ?? [])]
}

function releasePoint(pattern: string): readonly OpenPoint[] {
  if (!/^\*+$/.test(pattern)) return []
  return [
    {
      id: 'release-any',
      where: 'release',
      what: 'A release of any name passes, so one product can stand where another is expected.',
      remedy: 'Name the releases, or begin the pattern with what they have in common.',
    },
  ]
}

const finds: readonly Find[] = [
  ({ repositoryIds }) =>
    absent(repositoryIds, {
      id: 'repository-id',
      where: 'source.repository-id',
      what: 'Whoever registers the name of the repository after a rename or a deletion passes for it.',
      remedy: 'Add repository-id with the number of: gh api repos/OWNER/NAME --jq .id',
    }),
  ({ refs }) =>
    absent(refs, {
      id: 'refs',
      where: 'source.refs',
      what: 'A release can be built from any branch or tag, reviewed or not.',
      remedy: 'Add refs with the protected branch, such as refs/heads/main.',
    }),
  ({ workflowRefs }) =>
    absent(workflowRefs, {
      id: 'workflow',
      where: 'source.job-workflow-refs',
      what: 'Any workflow of the repository can sign, also one that skips the tests.',
      remedy: 'Add job-workflow-refs with the workflow that signs, pinned by @refs/tags/… or a commit.',
    }),
  ({ runnerEnvironment }) =>
    absent(runnerEnvironment, {
      id: 'runner',
      where: 'source.runner-environment',
      what: 'A release can be signed on a machine that keeps what earlier jobs left on it.',
      remedy: 'Add runner-environment: github-hosted, or self-hosted if that is what you mean.',
    }),
  ({ events }) =>
    absent(events, {
      id: 'events',
      where: 'source.events',
      what: 'Any event can start a release, also one that strangers can cause.',
      remedy: 'Add events, such as push.',
    }),
  ({ claims }) =>
    absent(claims, {
      id: 'claims',
      where: 'source.claims',
      what: 'What is known about the run may come from variables, which an earlier step can change.',
      remedy: 'Take out claims: any, and give the signing job the permission id-token: write.',
    }),
  ({ state }) =>
    absent(state, {
      id: 'state',
      where: 'source.state',
      what: 'A release may be built from files that differ from its commit.',
      remedy: 'Take out state: any.',
    }),
]

function absent(demand: unknown, point: OpenPoint): OpenPoint | undefined {
  return demand === undefined ? point : undefined
}

function workflowPoint(workflow: string): OpenPoint | undefined {
  const where = 'source.job-workflow-refs'
  const [file = '', ref] = workflow.split('@')
  if (ref === undefined) {
    return {
      id: 'workflow-ref',
      where,
      what: `${file} may sign as it stands on any branch, so whoever can push a branch can change it.`,
      remedy: `Pin it: ${file}@refs/tags/… or @ with a commit.`,
    }
  }
  if (!ref.startsWith('refs/heads/')) return undefined
  return {
    id: 'workflow-branch',
    where,
    what: `${file} signs as it stands on a branch, so whoever can push there can change how releases are made.`,
    remedy: 'Pin it to a tag that cannot be moved or to a commit, or protect the branch with reviews.',
  }
}
