/** AWS KMS as far as a key is imported into it, for whoever the key's own policy lets do that. */
import {
  constants,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  randomBytes,
} from 'node:crypto'
import { type Answer, Refusal, startDouble } from '../../support/aws/http-double.ts'
import { createIdentities, type Identity, isAllowed, type Judge } from '../../support/aws/identities.ts'

export interface ImportingKms {
  readonly url: string
  /** Whoever may what `may` says. */
  readonly identity: Identity
  /** What was imported last. */
  imported(): KeyObject | undefined
  reset(): void
  stop(): Promise<void>
}

type Input = Readonly<Record<string, string>>

const wrappingKeyBits = 4096

export async function startImportingKms(may: Judge): Promise<ImportingKms> {
  const identities = createIdentities()
  const arn = 'arn:aws:iam::111122223333:role/stack-administrator'
  const identity = identities.issue({ accountId: '111122223333', arn, actions: [], may })
  const wrapping = generateKeyPairSync('rsa', { modulusLength: wrappingKeyBits })
  const token = randomBytes(1000)
  let imported: KeyObject | undefined
  const double = await startDouble({
    route: ({ headers }) => String(headers['x-amz-target']).replace('TrentService.', ''),
    refuse: ({ status, code, message }) => json(status, { __type: code, message }),
    handle: (request) => {
      const input = JSON.parse(request.body.toString()) as Input
      assertAllowed(identities.authenticate(request, 'kms'), request.operation, input)
      switch (request.operation) {
        case 'GetParametersForImport':
          return json(200, {
            KeyId: input['KeyId'],
            ImportToken: token.toString('base64'),
            PublicKey: spki(wrapping.publicKey).toString('base64'),
            ParametersValidTo: 1_800_000_000,
          })
        case 'ImportKeyMaterial':
          if (input['ImportToken'] !== token.toString('base64'))
            throw new Refusal(400, 'InvalidImportTokenException', 'not the token of the parameters')
          imported = unwrap(Buffer.from(input['EncryptedKeyMaterial'] ?? '', 'base64'), wrapping.privateKey)
          return json(200, { KeyId: input['KeyId'] })
        case 'GetPublicKey':
          if (imported === undefined) throw new Refusal(400, 'KMSInvalidStateException', 'pending import')
          return json(200, {
            KeyId: input['KeyId'],
            PublicKey: spki(createPublicKey(imported)).toString('base64'),
            KeySpec: 'RSA_2048',
            KeyUsage: 'SIGN_VERIFY',
          })
        default:
          throw new Refusal(400, 'UnknownOperationException', `no ${request.operation} here`)
      }
    },
  })
  return {
    url: double.url,
    identity,
    imported: () => imported,
    reset: () => {
      imported = undefined
    },
    stop: () => double.stop(),
  }
}

function assertAllowed(identity: Identity, operation: string, input: Input): void {
  const keys = ['WrappingAlgorithm', 'WrappingKeySpec', 'ExpirationModel']
  const told = keys.flatMap((key) => (input[key] === undefined ? [] : [[`kms:${key}`, input[key]]]))
  const context = Object.fromEntries(told) as Input
  if (!isAllowed(identity, { action: `kms:${operation}`, resource: input['KeyId'] ?? '', context }))
    throw new Refusal(400, 'AccessDeniedException', `not authorized to perform: kms:${operation}`)
}

/** RSA_AES_KEY_WRAP_SHA_256: an AES key by RSAES-OAEP, and by that the private key in PKCS #8 (RFC 5649, with padding). */
function unwrap(material: Buffer, privateKey: KeyObject): KeyObject {
  const [wrappedAes, wrappedKey] = [wrappingKeyBits / 8].flatMap((end) => [
    material.subarray(0, end),
    material.subarray(end),
  ]) as [Buffer, Buffer]
  try {
    const padding = constants.RSA_PKCS1_OAEP_PADDING
    const aes = privateDecrypt({ key: privateKey, padding, oaepHash: 'sha256' }, wrappedAes)
    const decipher = createDecipheriv('id-aes256-wrap-pad', aes, Buffer.from('a65959a6', 'hex'))
    const key = Buffer.concat([decipher.update(wrappedKey), decipher.final()])
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
  } catch {
    throw new Refusal(400, 'InvalidCiphertextException', 'the material cannot be decrypted')
  }
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' })
}

function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  }
}
