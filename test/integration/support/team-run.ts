/** Who the team of the documentation is to GitHub and AWS, and which workflows the roles of its account trust. */
import type { StackChanges } from '../../support/templated-cloud.ts'
import { placeholder } from './workflow-runner.ts'

const repository = 'octo-org/app'
export const callingWorkflow = `${repository}/.github/workflows/release.yml@refs/heads/main`

export const claimsOfTheTeam = {
  repository,
  repository_id: '1296269',
  repository_owner: 'octo-org',
  repository_owner_id: '6811672',
  workflow_ref: callingWorkflow,
} as const

/** What the runner says of a run of theirs. */
export const runOfTheTeam: Readonly<Record<string, string>> = {
  GITHUB_REPOSITORY: repository,
  GITHUB_REPOSITORY_ID: claimsOfTheTeam.repository_id,
  GITHUB_REPOSITORY_OWNER: claimsOfTheTeam.repository_owner,
  GITHUB_REPOSITORY_OWNER_ID: claimsOfTheTeam.repository_owner_id,
  GITHUB_WORKFLOW_REF: callingWorkflow,
  GITHUB_RUN_NUMBER: '57',
}

export const environments = ['development', 'staging', 'production'] as const

/** What the claim job_workflow_ref says in a job of one of our workflows. */
export function reference(name: string): string {
  return `${placeholder.repository}/.github/workflows/${name}.yml@${placeholder.commit}`
}

const promoting = {
  PromoteWorkflows: reference('promote'),
  DeployWorkflows: `${reference('promote')},${reference('deploy')}`,
}

/** The parameters by which the roles of the templates trust our workflows, and nothing of the team's own. */
export const trustingOurWorkflows: StackChanges = {
  'app-signing': { SignWorkflows: reference('release') },
  'app-development': { ...promoting, PushWorkflows: reference('release') },
  'app-staging': promoting,
  'app-production': promoting,
}
