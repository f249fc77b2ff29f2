/** GitHub's REST API on loopback as a GitHub App meets it: signed tokens of the App, tokens of an installation, workflows that are started. */
import { type KeyObject, randomBytes, verify } from 'node:crypto'
import { type Answer, type DoubleRequest, type HttpDouble, Refusal, startDouble } from '../aws/http-double.ts'

export interface StartedRun {
  readonly repository: string
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
}

export interface AppSetting {
  readonly clientId: string
  readonly installationId: string
  readonly publicKey: KeyObject
  /** On which the App is installed, by id. */
  readonly repositories: Readonly<Record<number, RepositorySetting>>
}

export interface RepositorySetting {
  readonly name: string
  readonly branches: readonly string[]
  /** By file name: the values that each input may have, or any. */
  readonly workflows: Readonly<Record<string, Readonly<Record<string, readonly string[] | 'any'>>>>
}

export interface AppDouble {
  readonly url: string
  readonly http: HttpDouble
  readonly started: readonly StartedRun[]
  /** The claims of the last token of the App that was taken. */
  claims(): Readonly<Record<string, unknown>>
  /** Every token that was handed out, with what it is good for. */
  readonly tokens: readonly IssuedToken[]
  reset(): void
  stop(): Promise<void>
}

export interface IssuedToken {
  readonly token: string
  readonly repositoryIds: readonly number[]
  readonly permissions: Readonly<Record<string, string>>
  state: 'good' | 'revoked'
}

export async function startAppDouble(setting: AppSetting): Promise<AppDouble> {
  const started: StartedRun[] = []
  const tokens: IssuedToken[] = []
  let claims: Readonly<Record<string, unknown>> = {}
  const tokenOf = (request: DoubleRequest): IssuedToken => {
    const given = bearer(request)
    const token = tokens.find((one) => one.token === given && one.state === 'good')
    if (token === undefined) throw new Refusal(401, 'unauthorized', 'Bad credentials')
    return token
  }
  const http = await startDouble({
    route: ({ method, path }) => {
      if (path.endsWith('/access_tokens')) return 'createToken'
      return method === 'DELETE' ? 'revokeToken' : 'startWorkflow'
    },
    refuse: ({ status, message }) => json(status, { message }),
    handle: (request) => {
      switch (request.operation) {
        case 'createToken': {
          claims = appClaims(request, setting)
          const token = createToken(request, setting)
          tokens.push(token)
          return json(201, { token: token.token, permissions: { ...token.permissions, metadata: 'read' } })
        }
        case 'revokeToken':
          tokenOf(request).state = 'revoked'
          return { status: 204 }
        default:
          started.push(startWorkflow(request, setting, tokenOf(request)))
          return { status: 204 }
      }
    },
  })
  return {
    url: http.url,
    http,
    started,
    tokens,
    claims: () => claims,
    reset: () => {
      http.reset()
      started.length = 0
      tokens.length = 0
    },
    stop: () => http.stop(),
  }
}

/** GitHub Docs, "Generating a JSON Web Token (JWT) for a GitHub App". */
function appClaims(request: DoubleRequest, setting: AppSetting): Readonly<Record<string, unknown>> {
  const refuse = (message: string) => new Refusal(401, 'unauthorized', message)
  const [header = '', payload = '', signature = '', ...rest] = bearer(request).split('.')
  const read = (part: string) =>
    JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
  const signed = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    setting.publicKey,
    Buffer.from(signature, 'base64url'),
  )
  if (rest.length > 0 || !signed || read(header)['alg'] !== 'RS256')
    throw refuse('A JSON web token could not be decoded')
  const claims = read(payload)
  const [issued, ends, now] = [Number(claims['iat']), Number(claims['exp']), Date.now() / 1000]
  if (claims['iss'] !== setting.clientId) throw refuse('Integration not found')
  if (!(issued <= now)) throw refuse("'Issued at' claim ('iat') must be an Integer representing a past time")
  if (!(ends > now && ends <= now + 600))
    throw refuse("'Expiration time' claim ('exp') is too far in the future")
  return claims
}

function createToken(request: DoubleRequest, { installationId, repositories }: AppSetting): IssuedToken {
  if (request.path !== `/app/installations/${installationId}/access_tokens`)
    throw new Refusal(404, 'not found', 'Not Found')
  const asked = JSON.parse(request.body.toString()) as {
    readonly repository_ids?: readonly number[]
    readonly permissions?: Readonly<Record<string, string>>
  }
  const { repository_ids: ids = Object.keys(repositories).map(Number), permissions = { actions: 'write' } } =
    asked
  if (!ids.every((id) => Object.hasOwn(repositories, id)))
    throw new Refusal(422, 'unprocessable', 'There is at least one repository that does not exist')
  if (Object.entries(permissions).some(([name, access]) => `${name} ${access}` !== 'actions write'))
    throw new Refusal(422, 'unprocessable', 'The permissions requested are not granted to this installation.')
  const part = () => randomBytes(60).toString('base64url')
  return { token: `ghs_51234_${part()}.${part()}.${part()}`, repositoryIds: ids, permissions, state: 'good' }
}

function startWorkflow(request: DoubleRequest, { repositories }: AppSetting, token: IssuedToken): StartedRun {
  const [, owner, name, workflow = ''] =
    /^\/repos\/([^/]+)\/([^/]+)\/actions\/workflows\/([^/]+)\/dispatches$/.exec(request.path) ?? []
  const repository = `${owner}/${name}`
  const [id, setting] = Object.entries(repositories).find(([, one]) => one.name === repository) ?? []
  const inputs = setting?.workflows[workflow]
  if (setting === undefined || inputs === undefined || !token.repositoryIds.includes(Number(id)))
    throw new Refusal(404, 'not found', 'Not Found')
  const asked = JSON.parse(request.body.toString()) as Pick<StartedRun, 'ref' | 'inputs'>
  const refuse = (message: string) => new Refusal(422, 'unprocessable', message)
  if (!setting.branches.includes(asked.ref)) throw refuse(`No ref found for: ${asked.ref}`)
  if (Object.keys(asked.inputs).some((input) => inputs[input] === undefined))
    throw refuse('Unexpected inputs provided')
  for (const [input, values] of Object.entries(inputs)) {
    const value = asked.inputs[input]
    if (value === undefined) throw refuse(`Required input '${input}' not provided`)
    if (values !== 'any' && !values.includes(value))
      throw refuse(`Provided value '${value}' is not in the list`)
  }
  return { repository, workflow, ...asked }
}

function bearer({ headers }: DoubleRequest): string {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
}

function json(status: number, value: unknown): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}
