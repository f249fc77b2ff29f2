/** AWS CloudFormation and AWS IAM, as far as they are asked what is there. */
import type { StackState } from '@secure-deploy/core/inventory/account-reading'
import { type HttpDouble, Refusal } from './http-double.ts'
import type { Identities } from './identities.ts'
import { escapeXml, startQueryService } from './query-service.ts'

export interface DoubleStack extends StackState {
  readonly template: string
}

export interface StackDouble extends HttpDouble {
  readonly stacks: Map<string, DoubleStack>
}

export async function startCloudFormation(identities: Identities): Promise<StackDouble> {
  const stacks = new Map<string, DoubleStack>()
  const named = (parameters: URLSearchParams) => {
    const name = parameters.get('StackName') ?? ''
    const stack = stacks.get(name)
    if (stack === undefined) throw new Refusal(400, 'ValidationError', `Stack with id ${name} does not exist`)
    return { name, ...stack }
  }
  const double = await startQueryService(identities, {
    name: 'cloudformation',
    namespace: 'http://cloudformation.amazonaws.com/doc/2010-05-15/',
    operations: {
      DescribeStacks: (parameters) => describe(named(parameters)),
      GetTemplate: (parameters) => element('TemplateBody', named(parameters).template),
    },
  })
  return Object.assign(double, { stacks })
}

function describe({ name, status, parameters, outputs }: DoubleStack & { readonly name: string }): string {
  const members = (kind: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values)
      .map(
        ([key, value]) => `<member>${element(`${kind}Key`, key)}${element(`${kind}Value`, value)}</member>`,
      )
      .join('')
  return (
    `<Stacks><member>${element('StackName', name)}${element('StackStatus', status)}` +
    `<CreationTime>2026-01-01T00:00:00Z</CreationTime>` +
    `<Parameters>${members('Parameter', parameters)}</Parameters>` +
    `<Outputs>${members('Output', outputs)}</Outputs></member></Stacks>`
  )
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

export interface IamDouble extends HttpDouble {
  /** OIDC identity providers: their audiences by ARN. */
  readonly providers: Map<string, readonly string[]>
}

export async function startIam(identities: Identities): Promise<IamDouble> {
  const providers = new Map<string, readonly string[]>()
  const double = await startQueryService(identities, {
    name: 'iam',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    operations: {
      GetOpenIDConnectProvider: (parameters) => {
        const audiences = providers.get(parameters.get('OpenIDConnectProviderArn') ?? '')
        if (audiences === undefined)
          throw new Refusal(404, 'NoSuchEntity', 'OpenIDConnect Provider not found')
        return `<ClientIDList>${audiences.map((one) => element('member', one)).join('')}</ClientIDList>`
      },
    },
  })
  return Object.assign(double, { providers })
}
