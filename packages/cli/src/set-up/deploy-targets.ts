/** What the deploying command may touch in an environment: the Lambda function that it deploys to, and what managed policies allow. */
import type { EnvironmentSetUp, SetUp } from './set-up.ts'

/** With what stands in braces put in. */
export function inEnvironment(text: string, { name, accountId, region }: EnvironmentSetUp): string {
  return text
    .replaceAll(/(?<!\$)\{environment\}/g, name)
    .replaceAll(/(?<!\$)\{account-id\}/g, accountId)
    .replaceAll(/(?<!\$)\{region\}/g, region)
}

export interface DeployTargets {
  /** ARNs without a version or alias, as the template takes them. */
  readonly functions: readonly string[]
  /** ARNs of managed policies. */
  readonly policies: readonly string[]
}

const functionArn = /^(arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]{1,64})(:[A-Za-z0-9_$-]+)?$/

export function deployTargets(
  { deploy }: Pick<SetUp, 'deploy'>,
  environment: EnvironmentSetUp,
): DeployTargets {
  const [, named] = functionArn.exec(inEnvironment(deploy.target, environment)) ?? []
  return {
    functions: named === undefined ? [] : [named],
    policies: deploy.policies.map((policy) => inEnvironment(policy, environment)),
  }
}
