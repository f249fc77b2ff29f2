/** AWS KMS: asymmetric keys that sign a digest, or a message as it is, truly. */
import { createPublicKey, type KeyObject, sign as signMessage } from 'node:crypto'
import { signDigest } from './digest-signing.ts'
import { type Answer, type DoubleRequest, type HttpDouble, Refusal, startDouble } from './http-double.ts'
import { type Identities, isAllowed } from './identities.ts'

export interface DoubleKey {
  /** `arn:aws:kms:…:key/…` */
  readonly arn: string
  readonly privateKey: KeyObject
  readonly spec: string
  readonly usage?: string
  /** `alias/…` */
  readonly aliases?: readonly string[]
}

export interface KmsDouble extends HttpDouble {
  addKey(key: DoubleKey): void
}

const algorithms: Readonly<Record<string, string>> = {
  RSA_2048: 'RSASSA_PSS_SHA_256',
  RSA_3072: 'RSASSA_PSS_SHA_384',
  RSA_4096: 'RSASSA_PSS_SHA_512',
  ECC_NIST_P256: 'ECDSA_SHA_256',
  ECC_NIST_P384: 'ECDSA_SHA_384',
  ECC_NIST_P521: 'ECDSA_SHA_512',
}

export async function startKms(identities: Identities): Promise<KmsDouble> {
  const keys = new Map<string, DoubleKey>()
  const double = await startDouble({
    route: ({ headers }) => String(headers['x-amz-target']).replace('TrentService.', ''),
    refuse: refuseAsJson,
    handle: (request) => {
      const input = JSON.parse(request.body.toString()) as Record<string, string>
      const key = authorize(keys, identities, request, input)
      return request.operation === 'Sign' ? sign(key, input) : publicKey(key)
    },
  })
  return Object.assign(double, { addKey: (key: DoubleKey) => void keys.set(key.arn, key) })
}

function authorize(
  keys: ReadonlyMap<string, DoubleKey>,
  identities: Identities,
  request: DoubleRequest,
  { KeyId: id = '', SigningAlgorithm, MessageType }: Readonly<Record<string, string>>,
): DoubleKey {
  const identity = identities.authenticate(request, 'kms')
  const alias = /:(alias\/.*)$/.exec(id)?.[1]
  const key =
    alias === undefined ? keys.get(id) : [...keys.values()].find(({ aliases }) => aliases?.includes(alias))
  if (key === undefined) throw new Refusal(400, 'NotFoundException', `Key '${id}' does not exist`)
  const context = {
    ...(alias === undefined ? {} : { 'kms:RequestAlias': alias }),
    ...(SigningAlgorithm === undefined ? {} : { 'kms:SigningAlgorithm': SigningAlgorithm }),
    ...(MessageType === undefined ? {} : { 'kms:MessageType': MessageType }),
  }
  if (!isAllowed(identity, { action: `kms:${request.operation}`, resource: key.arn, context })) {
    throw new Refusal(
      400,
      'AccessDeniedException',
      `User is not authorized to perform: kms:${request.operation}`,
    )
  }
  return key
}

function publicKey({ arn, privateKey, spec, usage = 'SIGN_VERIFY' }: DoubleKey): Answer {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const SigningAlgorithms = algorithms[spec] === undefined ? [] : [algorithms[spec]]
  return json({
    KeyId: arn,
    PublicKey: der.toString('base64'),
    KeySpec: spec,
    CustomerMasterKeySpec: spec,
    KeyUsage: usage,
    SigningAlgorithms,
  })
}

function sign({ arn, privateKey, spec }: DoubleKey, input: Record<string, string>): Answer {
  const { Message = '', MessageType, SigningAlgorithm = '' } = input
  const signed = (Signature: Buffer) =>
    json({ KeyId: arn, Signature: Signature.toString('base64'), SigningAlgorithm })
  if (MessageType === 'RAW' && SigningAlgorithm === 'RSASSA_PKCS1_V1_5_SHA_256' && spec.startsWith('RSA_'))
    return signed(signMessage('sha256', Buffer.from(Message, 'base64'), privateKey))
  if (MessageType !== 'DIGEST' || SigningAlgorithm !== algorithms[spec])
    throw new Refusal(400, 'ValidationException', 'not for this key')
  const hash = `sha${SigningAlgorithm.slice(-3)}`
  const digest = Buffer.from(Message, 'base64')
  if (digest.length * 8 !== Number(SigningAlgorithm.slice(-3)))
    throw new Refusal(400, 'ValidationException', 'Digest is invalid length')
  return signed(signDigest(privateKey, hash, digest))
}

function json(value: unknown): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  }
}

function refuseAsJson({ status, code, message }: Refusal): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify({ __type: code, message }),
  }
}
