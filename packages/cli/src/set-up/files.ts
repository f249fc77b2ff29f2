/** Every file that a set-up has in its repository. */
import { awsScript, awsScriptText } from './aws-script.ts'
import { gitHubScript, gitHubScriptText } from './github-script.ts'
import { holdWorkflow, liftWorkflow } from './hold-workflows.ts'
import { policyFile, setUpFolder, workflowFolder } from './names.ts'
import { policyText } from './policy.ts'
import type { SetUp } from './set-up.ts'
import { parametersText, stacksOf } from './stacks.ts'
import { deployWorkflow, promoteWorkflow, releaseWorkflow } from './workflows.ts'

export interface WantedFile {
  /** Relative to the repository, with `/` between its parts. */
  readonly path: string
  readonly text: string
}

/** The workflows by the names of their files, without their ending. */
export const workflowsOf: Readonly<Record<string, (setUp: SetUp) => string>> = {
  release: releaseWorkflow,
  promote: promoteWorkflow,
  deploy: deployWorkflow,
  hold: holdWorkflow,
  lift: liftWorkflow,
}

/** In the order in which a reader looks at them. */
export function filesOf(setUp: SetUp): readonly WantedFile[] {
  return [
    { path: policyFile, text: policyText(setUp) },
    ...Object.entries(workflowsOf).map(([name, write]) => ({
      path: `${workflowFolder}/${name}.yml`,
      text: write(setUp),
    })),
    { path: awsScript, text: awsScriptText(setUp) },
    { path: gitHubScript, text: gitHubScriptText(setUp) },
    ...stacksOf(setUp).map((stack) => ({
      path: `${setUpFolder}/parameters/${stack.accountId}/${stack.name}.json`,
      text: parametersText(stack),
    })),
  ]
}
