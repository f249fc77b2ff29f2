/** The stack of infrastructure/next-stage.yaml as the README deploys it, and who asks for what it makes. */
import { documentedStacks, region } from './documented-stacks.ts'
import type { Caller, Statement } from './iam-evaluation.ts'
import type { Resource, Stack } from './stacks.ts'

export const accountId = '111122223333'

/** The stack of the README. `changes`: parameters in place of those. */
export function nextStage(changes: Readonly<Record<string, string>> = {}): Stack {
  const section = 'Starting the next stage'
  const [stack, ...others] = documentedStacks(section, { 'app-start-promote-production': changes })
  if (stack === undefined || others.length > 0) throw new Error(`"${section}" deploys more than one stack`)
  return stack
}

export function resourceOf({ resources }: Stack, id: string): Resource {
  const found = resources.find((one) => one.id === id)
  if (found === undefined) throw new Error(`the stack makes nothing called ${id}`)
  return found
}

const name = 'app-start-promote-production'
export const functionArn = `arn:aws:lambda:${region}:${accountId}:function:${name}`
export const ruleArn = `arn:aws:events:${region}:${accountId}:rule/${name}`
export const logArn = `arn:aws:logs:${region}:${accountId}:log-group:/aws/lambda/${name}`

/** What IAM allows to somebody whom it allows everything. */
export const everything: readonly Statement[] = [{ Effect: 'Allow', Action: '*', Resource: '*' }]

export function roleNamed(role: string, account = accountId): Caller {
  return { kind: 'role', arn: `arn:aws:iam::${account}:role/${role}` }
}

export const starterRole = roleNamed(name)
export const administrator = roleNamed('stack-administrator')
export const events: Caller = { kind: 'service', name: 'events.amazonaws.com' }
