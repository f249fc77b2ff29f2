/** Who calls the doubles: access keys, checked signatures, and what a role and its session policy allow. */
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { type DoubleRequest, Refusal } from './http-double.ts'
import { glob } from './iam-conditions.ts'
import { type Ask, covers, type Statement } from './iam-evaluation.ts'

export interface Identity {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | undefined
  readonly accountId: string
  readonly arn: string
  /** Actions that the role's own policy allows, `*` at the end allowed. */
  readonly actions: readonly string[]
  /** Narrows `actions`; absent where the session has no policy of its own. */
  readonly sessionPolicy?: readonly Statement[]
  /** Decides in place of both, where the role's policies and those of buckets and keys are there to judge by. */
  readonly may?: Judge
}

export type Judge = (ask: Ask, session: readonly Statement[] | undefined) => boolean

export interface Identities {
  /** Issues an access key. Long-lived ones get an id that starts with AKIA. */
  issue(
    options: Omit<Identity, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'> & {
      readonly longLived?: 'yes'
    },
  ): Identity
  /** The identity behind a request. @throws Refusal for an unknown key or a signature that does not hold. */
  authenticate(request: DoubleRequest, service: string): Identity & { readonly region: string }
}

export function createIdentities(): Identities {
  const known = new Map<string, Identity>()
  return {
    issue: ({ longLived, ...options }) => {
      const id = randomBytes(8).toString('hex').toUpperCase()
      const identity = {
        ...options,
        accessKeyId: `${longLived === undefined ? 'ASIA' : 'AKIA'}${id}`,
        secretAccessKey: randomBytes(20).toString('hex'),
        sessionToken: longLived === undefined ? randomBytes(30).toString('base64') : undefined,
      }
      known.set(identity.accessKeyId, identity)
      return identity
    },
    authenticate: (request, service) => authenticate(known, request, service),
  }
}

const authorizationForm =
  /^AWS4-HMAC-SHA256 Credential=(?<key>\w+)\/(?<date>\d{8})\/(?<region>[\w-]+)\/(?<service>\w+)\/aws4_request, ?SignedHeaders=(?<names>[\w;-]+), ?Signature=(?<signature>[0-9a-f]{64})$/

function authenticate(
  known: ReadonlyMap<string, Identity>,
  request: DoubleRequest,
  service: string,
): Identity & { region: string } {
  const parts = authorizationForm.exec(request.headers.authorization ?? '')?.groups
  const identity = known.get(parts?.['key'] ?? '')
  if (parts === undefined || identity === undefined)
    throw new Refusal(403, 'InvalidAccessKeyId', 'The access key does not exist.')
  const { date = '', region = '', names = '', signature = '' } = parts
  if (request.headers['x-amz-security-token'] !== identity.sessionToken)
    throw new Refusal(400, 'InvalidToken', 'The token is malformed.')
  const scope = `${date}/${region}/${service}/aws4_request`
  const canonical = canonicalRequest(request, names, service)
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const key = [date, region, service, 'aws4_request'].reduce<Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    Buffer.from(`AWS4${identity.secretAccessKey}`),
  )
  if (parts['service'] !== service || createHmac('sha256', key).update(text).digest('hex') !== signature) {
    throw new Refusal(403, 'SignatureDoesNotMatch', 'The request signature does not match.')
  }
  return { ...identity, region }
}

/** AWS General Reference, "Create a signed AWS API request". */
function canonicalRequest(request: DoubleRequest, names: string, service: string): string {
  const path = service === 's3' ? request.path : request.path.split('/').map(encode).join('/')
  const query = [...request.query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .toSorted()
    .join('&')
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`)
  const stated = request.headers['x-amz-content-sha256']
  const payload = typeof stated === 'string' ? stated : sha256(request.body)
  if (/^[0-9a-f]{64}$/.test(payload) && payload !== sha256(request.body)) {
    throw new Refusal(
      400,
      'XAmzContentSHA256Mismatch',
      'The provided x-amz-content-sha256 header does not match what was computed.',
    )
  }
  return [request.method, path, query, headers.join(''), names, payload].join('\n')
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** Whether both the role and, where there is one, the session policy allow what is asked. */
export function isAllowed({ actions, sessionPolicy, may }: Identity, ask: Ask): boolean {
  if (may !== undefined) return may(ask, sessionPolicy)
  if (!actions.some((pattern) => glob(pattern, ask.action))) return false
  return (
    sessionPolicy === undefined ||
    sessionPolicy.some((statement) => statement.Effect === 'Allow' && covers(statement, ask))
  )
}
