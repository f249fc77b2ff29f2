/** The commands that are left to a person once the files are written, and what no command can do for them. */
import { join, relative } from 'node:path'
import { awsScript } from '../set-up/aws-script.ts'
import { gitHubScript } from '../set-up/github-script.ts'
import { roleNames } from '../set-up/names.ts'
import { shellWord } from '../set-up/shell.ts'
import type { InitResult } from './init.ts'

export function nextCommands({ setUp, root, suite, files }: InitResult): readonly string[] {
  const { administratorRole, branch, repository } = setUp
  const names = roleNames(setUp)
  const written = files.filter(({ outcome }) => outcome === 'created' || outcome === 'replaced')
  const paths = written.map(({ path }) => shellWord(path)).join(' ')
  const folder = templatesFolder({ setUp, root, suite })
  const roles = setUp.environments.map((environment) => names.deploy(environment))
  return [
    '',
    'Three commands are left, to be run in the root of the repository:',
    '',
    `1. In AWS, as ${administratorRole}: the signing profiles and stacks.`,
    ...(folder === undefined
      ? [`   FOLDER is infrastructure/ of a checkout of ${setUp.suite.repository} at ${setUp.suite.commit}.`]
      : []),
    `   bash ${awsScript} ${folder ?? 'FOLDER'}`,
    `2. On GitHub, as somebody who administers ${repository}: environments, reviewers and the ruleset of ${branch}.`,
    `   bash ${gitHubScript}`,
    `3. The pull request, whose merge releases for the first time.`,
    ...(paths === ''
      ? ['   Nothing was written, so there is nothing to commit.']
      : [
          `   git switch -c secure-deploy && git add ${paths} && git commit -m 'Deliver by secure-deploy-actions' && git push -u origin secure-deploy && gh pr create --fill`,
        ]),
    '',
    `What the deploying command may do is yours to say: make ${roles.join(', ')} as docs/one-account.md of the suite does in its step 4. secure-deploy doctor tells what is missing.`,
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
