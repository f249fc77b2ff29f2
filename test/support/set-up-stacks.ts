/** The stacks of a set-up as AWS would tell of them once they are made. */
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import { stacksOf } from '@secure-deploy/cli/set-up/stacks'
import type { StackSetUp } from '@secure-deploy/cli/set-up/stacks'
import type { StackState } from '@secure-deploy/core/inventory/account-reading'

export type Outputs = (stack: string) => Readonly<Record<string, string>>

const keyOutputs: Readonly<Record<string, string>> = { holds: 'HoldsKeyArn', environment: 'StoreKeyArn' }

/** Of those that have a key: its ARN. */
export function outputsOfStacks(setUp: SetUp): Outputs {
  const all = stacksOf(setUp).map(({ name, template, accountId, region }, index) => {
    const output = keyOutputs[template]
    const key = `arn:aws:kms:${region}:${accountId}:key/00000000-0000-0000-0000-00000000000${index}`
    return [name, output === undefined ? {} : { [output]: key }] as const
  })
  const byName = new Map<string, Readonly<Record<string, string>>>(all)
  return (stack) => byName.get(stack) ?? {}
}

export function stateOfStack({ name, parameters, taken }: StackSetUp, outputs: Outputs): StackState {
  const given = taken.map(({ parameter, from, output }) => [parameter, outputs(from.stack)[output] ?? ''])
  return {
    status: 'CREATE_COMPLETE',
    parameters: {
      ...parameters,
      ...(Object.fromEntries(given) as Record<string, string>),
      RetentionDays: '365',
    },
    outputs: outputs(name),
  }
}
