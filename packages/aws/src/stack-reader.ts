/** Asks AWS CloudFormation about a stack: its status, what it was given, what it gives, and its template. */
import {
  CloudFormationClient,
  DescribeStacksCommand,
  GetTemplateCommand,
  type Stack,
} from '@aws-sdk/client-cloudformation'
import type { StackState } from '@secure-deploy/core/inventory/account-reading'
import type { AwsSession } from './aws-session.ts'
import { clientSettings } from './clients.ts'
import { callAws, errorName, type RetryOptions, unexpectedAnswer } from './failures.ts'

const describeStacks = 'cloudformation:DescribeStacks'
const getTemplate = 'cloudformation:GetTemplate'

export async function readStack(
  session: AwsSession,
  name: string,
  retry: RetryOptions,
): Promise<StackState | undefined> {
  return asking(session, async (client) => {
    const send = () => unlessAbsent(client.send(new DescribeStacksCommand({ StackName: name })))
    const answer = await callAws({ operation: describeStacks, target: `the stack ${name}` }, send, retry)
    return answer === undefined ? undefined : stateOf(name, answer.Stacks)
  })
}

export async function readTemplate(
  session: AwsSession,
  name: string,
  retry: RetryOptions,
): Promise<string | undefined> {
  return asking(session, async (client) => {
    const command = () => new GetTemplateCommand({ StackName: name, TemplateStage: 'Original' })
    const send = () => unlessAbsent(client.send(command()))
    const answer = await callAws({ operation: getTemplate, target: `the stack ${name}` }, send, retry)
    return answer?.TemplateBody
  })
}

async function asking<T>(session: AwsSession, ask: (client: CloudFormationClient) => Promise<T>): Promise<T> {
  const client = new CloudFormationClient(clientSettings(session))
  try {
    return await ask(client)
  } finally {
    client.destroy()
  }
}

/** CloudFormation has no error of its own for it (API reference, DescribeStacks): "If the stack doesn't exist, a ValidationError is returned". */
async function unlessAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    const isAbsent =
      errorName(error) === 'ValidationError' && error instanceof Error && /does not exist/.test(error.message)
    if (isAbsent) return undefined
    throw error
  }
}

function stateOf(name: string, stacks: readonly Stack[] | undefined): StackState {
  const [stack, more] = stacks ?? []
  if (stack?.StackName !== name || stack.StackStatus === undefined || more !== undefined)
    throw unexpectedAnswer(describeStacks, `with another stack than ${name}`)
  return {
    status: stack.StackStatus,
    parameters: valuesOf(stack.Parameters ?? [], ({ ParameterKey, ParameterValue }) => [
      ParameterKey,
      ParameterValue,
    ]),
    outputs: valuesOf(stack.Outputs ?? [], ({ OutputKey, OutputValue }) => [OutputKey, OutputValue]),
  }
}

function valuesOf<T>(
  all: readonly T[],
  entryOf: (one: T) => readonly [string | undefined, string | undefined],
): Readonly<Record<string, string>> {
  const entries = all.map(entryOf).flatMap(([key, value]) => (key === undefined ? [] : [[key, value ?? '']]))
  return Object.fromEntries(entries) as Record<string, string>
}
