/** The pages of this repository that the doctor sends people to, and the commands that it tells them to run. */
import { awsScript } from '../set-up/aws-script.ts'
import { gitHubScript } from '../set-up/github-script.ts'
import { policyFile } from '../set-up/names.ts'

export const pages = {
  policy: 'docs/policy.md',
  oneAccount: 'docs/one-account.md',
  reviewers: 'docs/one-account.md#6-reviewers',
  workflows: 'action-workflows/README.md#setting-them-up',
  templates: 'infrastructure/README.md#before-you-begin',
  approvals: 'docs/approvals.md#what-it-doesnt-prove',
} as const

export const steps = {
  init: 'secure-deploy init',
  checkPolicy: `secure-deploy policy check ${policyFile}`,
  setUpAws: `bash ${awsScript} FOLDER, where FOLDER is infrastructure/ of the suite at the commit of the settings`,
  setUpGitHub: `bash ${gitHubScript}`,
} as const
