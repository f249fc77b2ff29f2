/** The commands that are left to a person once the files are written, and what no command can do for them. */
import { join, relative } from 'node:path'
import { awsScript } from '../set-up/aws-script.ts'
import { deployTargets } from '../set-up/deploy-targets.ts'
import { gitHubScript } from '../set-up/github-script.ts'
import { roleNames } from '../set-up/names.ts'
import type { SetUp } from '../set-up/set-up.ts'
import { shellWord } from '../set-up/shell.ts'
import type { InitResult } from './init.ts'

export function nextCommands({ setUp, root, suite, files }: InitResult): readonly string[] {
  const { administratorRole, branch, repository } = setUp
  const written = files.filter(({ outcome }) => outcome === 'created' || outcome === 'replaced')
  const paths = written.map(({ path }) => shellWord(path)).join(' ')
  const folder = templatesFolder({ setUp, root, suite })
  return [
    '',
    'Three commands are left, to be run in the root of the repository:',
    '',
    `1. In AWS, as ${administratorRole}: the signing profiles and stacks.`,
    ...(folder === undefined
      ? [`   FOLDER is infrastructure/ of a checkout of ${setUp.suite.repository} at ${setUp.suite.commit}.`]
      : []),
    `   bash ${awsScript} ${folder ?? 'FOLDER'}`,
    ...policyHints(setUp),
    `2. On GitHub, as somebody who administers ${repository}: environments, reviewers and the ruleset of ${branch}.`,
    `   bash ${gitHubScript}`,
    `3. The pull request, whose merge releases for the first time.`,
    ...(paths === ''
      ? ['   Nothing was written, so there is nothing to commit.']
      : [
          `   git switch -c secure-deploy && git add ${paths} && git commit -m 'Deliver by secure-deploy-actions' && git push -u origin secure-deploy && gh pr create --fill`,
        ]),
    '',
    ...deployRoleHints(setUp),
    'secure-deploy doctor tells what is missing.',
  ]
}

/** What is made by nobody here and has to be there first, or a stack is taken back. */
function policyHints(setUp: SetUp): readonly string[] {
  const all = setUp.environments.flatMap((environment) => deployTargets(setUp, environment).policies)
  const own = [...new Set(all)].filter((arn) => !arn.includes(':iam::aws:'))
  return own.length === 0 ? [] : [`   Before it there have to be the managed policies ${own.join(', ')}.`]
}

/** A command without a target that is known here can do no more than read. */
function deployRoleHints(setUp: SetUp): readonly string[] {
  const names = roleNames(setUp)
  const reading = setUp.environments.filter((environment) => {
    const { functions, policies } = deployTargets(setUp, environment)
    return functions.length === 0 && policies.length === 0
  })
  if (reading.length === 0) return []
  const roles = reading.map((environment) => names.deploy(environment)).join(', ')
  return [
    `The deploying command can read what it deploys, and do nothing more, as ${roles}: what else it may, say by --deploy-policy-arns.`,
  ]
}

/** As it is reached from the root of the repository; undefined where the suite runs from elsewhere than the commit that is called. */
function templatesFolder({
  setUp: { suite },
  root,
  suite: running,
}: Pick<InitResult, 'setUp' | 'root' | 'suite'>): string | undefined {
  if (running?.name !== `${suite.repository}@${suite.commit}`) return undefined
  return shellWord(relative(root, join(running.root, 'infrastructure')))
}
