/** Signs with an asymmetric AWS KMS key whose certificate chain a private authority has issued. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import {
  GetPublicKeyCommand,
  type GetPublicKeyResponse,
  KMSClient,
  SignCommand,
  type SigningAlgorithmSpec,
} from '@aws-sdk/client-kms'
import { InputError } from '@secure-deploy/core/errors'
import type { Signer } from '@secure-deploy/core/ports'
import { chainSigner, readCertificateChain } from '@secure-deploy/core/signers/chain-signer'
import type { SignatureAlgorithm } from '@secure-deploy/notary'
import { parseKmsKeyArn } from './arn.ts'
import type { AwsSession } from './aws-session.ts'
import { clientSettings } from './clients.ts'
import { toRawSignature } from './ecdsa-signature.ts'
import { callAws, type RetryOptions, unexpectedAnswer } from './failures.ts'

const getPublicKey = 'kms:GetPublicKey'
const sign = 'kms:Sign'

/** The JWS algorithm that each key spec implies (Notary Project, "Signature Specification", "Algorithm Selection"), in the words of KMS. */
const algorithms: Readonly<Record<string, SigningAlgorithmSpec>> = {
  RSA_2048: 'RSASSA_PSS_SHA_256',
  RSA_3072: 'RSASSA_PSS_SHA_384',
  RSA_4096: 'RSASSA_PSS_SHA_512',
  ECC_NIST_P256: 'ECDSA_SHA_256',
  ECC_NIST_P384: 'ECDSA_SHA_384',
  ECC_NIST_P521: 'ECDSA_SHA_512',
}

interface SigningKey {
  /** The ARN of the key itself, also where it was named by an alias. */
  readonly keyId: string
  readonly publicKey: KeyObject
  readonly algorithm: SigningAlgorithmSpec
}

/**
 * The signer for one key. Its public key is asked for once, and must be that of the chain's first certificate.
 * @param keyArn the ARN of the key or of an alias
 * @throws InputError SIGNER_MALFORMED, KEY_UNSUPPORTED, KEY_CERTIFICATE_MISMATCH, CERTIFICATE_CHAIN_MALFORMED
 */
export async function kmsSigner(
  session: AwsSession,
  keyArn: string,
  certificateChainPem: Uint8Array,
  retry?: RetryOptions,
): Promise<Signer> {
  const { region } = parseKmsKeyArn(keyArn)
  const certificateChain = readCertificateChain(certificateChainPem)
  const client = new KMSClient(clientSettings(session, region))
  const key = await readKey(client, keyArn, retry)
  return chainSigner({
    uri: keyArn,
    certificateChain,
    publicKey: key.publicKey,
    sign: (signingInput, algorithm) => signWith(client, keyArn, key, { signingInput, algorithm, retry }),
  })
}

async function readKey(
  client: KMSClient,
  keyArn: string,
  retry: RetryOptions | undefined,
): Promise<SigningKey> {
  const send = () => client.send(new GetPublicKeyCommand({ KeyId: keyArn }))
  const answer = await callAws({ operation: getPublicKey, target: keyArn }, send, retry)
  const { KeyId, KeyUsage, KeySpec = '', SigningAlgorithms = [] } = answer
  const algorithm = algorithms[KeySpec]
  if (KeyUsage !== 'SIGN_VERIFY' || algorithm === undefined || !SigningAlgorithms.includes(algorithm)) {
    throw new InputError(
      'KEY_UNSUPPORTED',
      `${keyArn} is a key of the kind ${KeySpec} for ${String(KeyUsage)}`,
      {
        nextStep: `Use a key for SIGN_VERIFY of one of the kinds ${Object.keys(algorithms).join(', ')}.`,
      },
    )
  }
  if (!KeyId) throw unexpectedAnswer(getPublicKey, 'without the ARN of the key')
  return { keyId: KeyId, publicKey: readPublicKey(answer), algorithm }
}

function readPublicKey({ PublicKey }: GetPublicKeyResponse): KeyObject {
  if (PublicKey === undefined) throw unexpectedAnswer(getPublicKey, 'without a public key')
  try {
    return createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' })
  } catch (cause) {
    throw unexpectedAnswer(getPublicKey, 'with a public key that cannot be read', cause)
  }
}

interface SigningInput {
  readonly signingInput: Uint8Array
  readonly algorithm: SignatureAlgorithm
  readonly retry: RetryOptions | undefined
}

/**
 * KMS gets the digest only. The key is named as the user named it: an alias stays one, because a policy may be about
 * the alias; that it still means the same key is checked in the answer.
 */
async function signWith(
  client: KMSClient,
  keyArn: string,
  key: SigningKey,
  { signingInput, algorithm, retry }: SigningInput,
): Promise<Uint8Array> {
  const digest = createHash(algorithm.hash).update(signingInput).digest()
  const send = () =>
    client.send(
      new SignCommand({
        KeyId: keyArn,
        Message: digest,
        MessageType: 'DIGEST',
        SigningAlgorithm: key.algorithm,
      }),
    )
  const { KeyId, Signature, SigningAlgorithm } = await callAws(
    { operation: sign, target: keyArn },
    send,
    retry,
  )
  if (KeyId !== key.keyId || SigningAlgorithm !== key.algorithm || Signature === undefined) {
    throw unexpectedAnswer(sign, `it is not a signature by ${key.keyId} with ${key.algorithm}`)
  }
  if (algorithm.name.startsWith('PS')) return new Uint8Array(Signature)
  const raw = toRawSignature(Signature, key.publicKey)
  if (raw === undefined) throw unexpectedAnswer(sign, 'with an ECDSA signature that cannot be read')
  return raw
}
