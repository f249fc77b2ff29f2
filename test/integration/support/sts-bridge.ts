/**
 * Stands between the AWS SDK and MinIO's STS and translates what AWS and MinIO write differently, and nothing else:
 * a role's ARN, the name of the assumed role in the answer, and statements about services that MinIO does not have.
 */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface BridgedSession {
  readonly roleArn: string
  readonly sessionName: string
  /** As the product sent it, all statements. */
  readonly policy: string
  readonly credentials: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken: string
  }
}

export interface StsBridge {
  readonly url: string
  /** Every session that MinIO granted, with the credentials that it gave. */
  readonly sessions: readonly BridgedSession[]
  stop(): Promise<void>
}

export interface StsBridgeOptions {
  /** Where MinIO answers. */
  readonly target: string
  readonly region: string
  readonly accountId: string
  /** The audience of each role, by the role's AWS ARN. */
  readonly audiences: Readonly<Record<string, string>>
}

export async function startStsBridge(options: StsBridgeOptions): Promise<StsBridge> {
  const sessions: BridgedSession[] = []
  const server = createServer((request, response) => {
    void answer(request, options, sessions).then(
      ({ status, body }) => response.writeHead(status, { 'content-type': 'application/xml' }).end(body),
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    sessions,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(request: IncomingMessage, options: StsBridgeOptions, sessions: BridgedSession[]) {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const form = new URLSearchParams(Buffer.concat(chunks).toString())
  const roleArn = form.get('RoleArn') ?? ''
  const policy = form.get('Policy') ?? ''
  const sessionName = form.get('RoleSessionName') ?? ''
  const audience = options.audiences[roleArn]
  // A role that is not there is for MinIO to refuse.
  form.set('RoleArn', audience === undefined ? roleArn : minioRole(options.region, audience))
  if (policy !== '') form.set('Policy', onlyS3(policy))
  const answered = await fetch(options.target, { method: 'POST', body: form })
  const body = await answered.text()
  if (!answered.ok) return { status: answered.status, body }
  const credentials = {
    accessKeyId: element(body, 'AccessKeyId'),
    secretAccessKey: element(body, 'SecretAccessKey'),
    sessionToken: element(body, 'SessionToken'),
  }
  sessions.push({ roleArn, sessionName, policy, credentials })
  return { status: 200, body: nameRole(body, roleArn, sessionName) }
}

/** MinIO's roles have no names: the ARN carries a digest of the audience. */
function minioRole(region: string, audience: string): string {
  return `arn:minio:iam:${region}::role/${createHash('sha1').update(audience).digest('base64url')}`
}

/** MinIO refuses a policy with an action or condition key that it does not know; it has no AWS KMS and no AWS Signer. */
function onlyS3(policy: string): string {
  const { Statement, ...rest } = JSON.parse(policy) as { Statement: { Action: string | string[] }[] }
  const isOf = (service: string, { Action }: { Action: string | string[] }) =>
    [Action].flat().every((action) => action.startsWith(`${service}:`))
  const kept = Statement.filter((statement) => isOf('s3', statement))
  const left = Statement.filter((statement) => isOf('kms', statement) || isOf('signer', statement))
  if (kept.length + left.length !== Statement.length) throw new Error('a statement mixes services')
  return JSON.stringify({ ...rest, Statement: kept })
}

function nameRole(body: string, roleArn: string, sessionName: string): string {
  const [, , , , accountId = '', resource = ''] = roleArn.split(':')
  const arn = `arn:aws:sts::${accountId}:assumed-role/${resource.replace(/^role\//, '')}/${sessionName}`
  const user = `<AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:${sessionName}</AssumedRoleId></AssumedRoleUser>`
  return body
    .replace(/<AssumedRoleUser>.*?<\/AssumedRoleUser>/s, '')
    .replace('<AssumeRoleWithWebIdentityResult>', `$&${user}`)
}

function element(xml: string, name: string): string {
  const [, text] = new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml) ?? []
  if (text === undefined) throw new Error(`MinIO's STS answered without ${name}`)
  return text.replaceAll('&#43;', '+').replaceAll('&amp;', '&')
}
