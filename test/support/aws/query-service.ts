/** What services of AWS have in common that take forms and answer in XML: CloudFormation and IAM. */
import type { Answer, DoubleRequest, HttpDouble, Refusal } from './http-double.ts'
import { Refusal as Refused, startDouble } from './http-double.ts'
import { type Identities, type Identity, isAllowed } from './identities.ts'

export interface QueryService {
  /** As signatures and actions name it. */
  readonly name: string
  readonly namespace: string
  /** The content of the result of each operation. */
  readonly operations: Readonly<Record<string, (parameters: URLSearchParams, identity: Identity) => string>>
}

export function startQueryService(identities: Identities, service: QueryService): Promise<HttpDouble> {
  return startDouble({
    route: ({ body }) => new URLSearchParams(body.toString()).get('Action') ?? 'Unknown',
    refuse: (refusal) => refuse(service, refusal),
    handle: (request) => answer(identities, service, request),
  })
}

function answer(
  identities: Identities,
  { name, namespace, operations }: QueryService,
  request: DoubleRequest,
): Answer {
  const identity = identities.authenticate(request, name)
  const { operation } = request
  const work = operations[operation]
  if (work === undefined) throw new Refused(400, 'InvalidAction', `${operation} is not known.`)
  if (!isAllowed(identity, { action: `${name}:${operation}`, resource: '*' }))
    throw new Refused(403, 'AccessDenied', `not authorized to perform: ${name}:${operation}`)
  const content = work(new URLSearchParams(request.body.toString()), identity)
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<${operation}Response xmlns="${namespace}"><${operation}Result>${content}</${operation}Result></${operation}Response>`,
  }
}

function refuse({ namespace }: QueryService, { status, code, message }: Refusal): Answer {
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body:
      `<ErrorResponse xmlns="${namespace}"><Error><Type>Sender</Type><Code>${code}</Code>` +
      `<Message>${escapeXml(message)}</Message></Error><RequestId>DOUBLE0000000001</RequestId></ErrorResponse>`,
  }
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
