/** AWS Signer: realistic envelopes from its own authority, and answers about revocations. */
import { randomUUID } from 'node:crypto'
import { awsSignerAuthority, type AwsSignerAuthority, type AwsSignRequest } from '../envelopes.ts'
import { type Answer, type DoubleRequest, type HttpDouble, Refusal, startDouble } from './http-double.ts'
import { type Identities, isAllowed } from './identities.ts'

export interface SignerDoubleOptions {
  readonly region: string
  readonly accountId: string
  readonly partition?: string
}

export interface SignerDouble extends HttpDouble {
  readonly authority: AwsSignerAuthority
  /** `owner`: its account, where that is another one than that of the double. */
  addProfile(name: string, version?: string, owner?: string): void
  /** From now on the profile signs no more. */
  cancelProfile(name: string): void
  /** Everything asked about from now on counts as revoked by this entity. */
  revoke(entity: string): void
  /** How the next envelope differs from what was asked for. */
  misbehave(request: AwsSignRequest): void
  /** The payload that the next envelope signs in place of the one that was sent. */
  replacePayload(payload: Uint8Array): void
}

interface State {
  /** Versions by the ARN of the profile. */
  readonly profiles: Map<string, string>
  readonly cancelled: Set<string>
  readonly revoked: string[]
  misbehaviour: AwsSignRequest
  payload: Uint8Array | undefined
}

/** One server for both hosts of the service: its `data-` host is where revocations are asked for. */
export async function startSigner(
  identities: Identities,
  options: SignerDoubleOptions,
): Promise<SignerDouble> {
  const authority = awsSignerAuthority({ ...options, now: new Date() })
  const state: State = {
    profiles: new Map(),
    cancelled: new Set(),
    revoked: [],
    misbehaviour: {},
    payload: undefined,
  }
  const double = await startDouble({
    route: ({ method, path }) =>
      method === 'GET' && path.startsWith(profilePath)
        ? 'GetSigningProfile'
        : (routes[`${method} ${path}`] ?? 'Unknown'),
    refuse: refuseAsRest,
    handle: (request) => {
      if (request.operation === 'SignPayload') return signPayload(state, authority, identities, request)
      if (request.operation === 'GetRevocationStatus')
        return revocationStatus(state, authority, identities, request)
      if (request.operation === 'GetSigningProfile')
        return signingProfile(state, authority, identities, request)
      throw new Refusal(404, 'ResourceNotFoundException', `${request.method} ${request.path}`)
    },
  })
  return Object.assign(double, {
    authority,
    addProfile: (name: string, version = 'A1b2C3d4E5', owner = authority.accountId) =>
      void state.profiles.set(authority.profileArn(name, owner), version),
    cancelProfile: (name: string) => void state.cancelled.add(name),
    revoke: (entity: string) => void state.revoked.push(entity),
    misbehave: (request: AwsSignRequest) => {
      state.misbehaviour = request
    },
    replacePayload: (payload: Uint8Array) => {
      state.payload = payload
    },
  })
}

const profilePath = '/signing-profiles/'
const routes: Readonly<Record<string, string>> = {
  'POST /signing-jobs/with-payload': 'SignPayload',
  'GET /revocations': 'GetRevocationStatus',
}

interface SignRequest {
  readonly payload: Buffer
  readonly owner: string
  readonly profileName: string
  readonly profileVersion: string
}

/** @throws Refusal for what the caller may not do, for a profile that is not there, and for another kind of payload */
function readSignRequest(
  state: State,
  authority: AwsSignerAuthority,
  identities: Identities,
  request: DoubleRequest,
): SignRequest {
  const identity = identities.authenticate(request, 'signer')
  const body = JSON.parse(request.body.toString()) as Record<string, string>
  const { payload = '', payloadFormat, profileName = '', profileOwner } = body
  const resource = authority.profileArn(profileName, profileOwner)
  if (!isAllowed(identity, { action: 'signer:SignPayload', resource })) {
    throw new Refusal(
      403,
      'AccessDeniedException',
      `not authorized to perform: signer:SignPayload on ${resource}`,
    )
  }
  const profileVersion = state.profiles.get(resource)
  if (profileVersion === undefined || profileOwner === undefined) {
    throw new Refusal(404, 'ResourceNotFoundException', 'profile not found')
  }
  const sent = Buffer.from(payload, 'base64')
  const sound =
    payloadFormat === 'application/vnd.cncf.notary.payload.v1+json' && sent.length >= 1 && sent.length <= 4096
  if (!sound) throw new Refusal(400, 'ValidationException', 'payload')
  return { payload: sent, owner: profileOwner, profileName, profileVersion }
}

async function signPayload(
  state: State,
  authority: AwsSignerAuthority,
  identities: Identities,
  request: DoubleRequest,
): Promise<Answer> {
  const { payload, ...profile } = readSignRequest(state, authority, identities, request)
  const jobId = randomUUID()
  const { misbehaviour, payload: replaced } = state
  state.misbehaviour = {}
  state.payload = undefined
  const asked = { ...profile, jobId, signingTime: new Date(), ...misbehaviour }
  const signature = Buffer.from(await authority.sign(replaced ?? payload, asked)).toString('base64')
  return json({ jobId, jobOwner: profile.owner, metadata: {}, signature })
}

function revocationStatus(
  state: State,
  authority: AwsSignerAuthority,
  identities: Identities,
  request: DoubleRequest,
): Answer {
  const identity = identities.authenticate(request, 'signer')
  const { query } = request
  const profile = query.get('profileVersionArn') ?? ''
  const job = query.get('jobArn') ?? ''
  const allowed = [profile, job].every((resource) =>
    isAllowed(identity, { action: 'signer:GetRevocationStatus', resource }),
  )
  if (!allowed)
    throw new Refusal(403, 'AccessDeniedException', 'not authorized to perform: signer:GetRevocationStatus')
  const hashes = query.getAll('certificateHashes')
  const ours = [profile, job].every((arn) =>
    [authority.profileArn(''), ...state.profiles.keys()].some((known) =>
      arn.startsWith(known.replace(/\/signing-profiles\/.*/, '/')),
    ),
  )
  const sound =
    hashes.length === 4 &&
    hashes.every((hash) => /^[0-9a-f]{192}$/.test(hash)) &&
    !Number.isNaN(Date.parse(query.get('signatureTimestamp') ?? ''))
  if (!ours || !sound || query.get('platformId') !== 'Notation-OCI-SHA384-ECDSA')
    throw new Refusal(400, 'ValidationException', 'not valid')
  return json({ revokedEntities: state.revoked })
}

function signingProfile(
  { profiles, cancelled }: State,
  authority: AwsSignerAuthority,
  identities: Identities,
  request: DoubleRequest,
): Answer {
  const identity = identities.authenticate(request, 'signer')
  const name = request.path.slice(profilePath.length)
  const resource = authority.profileArn(name)
  if (!isAllowed(identity, { action: 'signer:GetSigningProfile', resource }))
    throw new Refusal(403, 'AccessDeniedException', `not authorized to perform: signer:GetSigningProfile`)
  const profileVersion = profiles.get(resource)
  if (profileVersion === undefined) throw new Refusal(404, 'ResourceNotFoundException', 'profile not found')
  const status = cancelled.has(name) ? 'Canceled' : 'Active'
  return json({ profileName: name, profileVersion, platformId: 'Notation-OCI-SHA384-ECDSA', status })
}

function json(value: unknown): Answer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}

function refuseAsRest({ status, code, message }: Refusal): Answer {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': code }
  return { status, headers, body: JSON.stringify({ code, message }) }
}
