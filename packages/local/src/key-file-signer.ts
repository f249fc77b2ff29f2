/** Signs with a private key that lies in a PEM file. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { InputError } from '@secure-deploy/core/errors'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import type { Signer } from '@secure-deploy/core/ports'
import { chainSigner, readCertificateChain } from '@secure-deploy/core/signers/chain-signer'
import { signWithKey } from '@secure-deploy/notary'
import { parseFileUri } from './file-uri.ts'
import { readSmallFile } from './files.ts'

export interface KeyFileSignerRequest {
  /** `file:///path/to/key.pem`: PKCS #8, PKCS #1 or SEC 1, not encrypted. */
  readonly uri: string
  /** PEM or DER; leaf first, root included. */
  readonly certificateChain: Uint8Array
}

const largestKeyFile = 64 * 1024

/**
 * @throws InputError SIGNER_MALFORMED for the URI; INPUT_MALFORMED for a file that cannot be read; KEY_UNSUPPORTED for what is
 * in it; CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH for the chain
 */
export async function keyFileSigner({ uri, certificateChain }: KeyFileSignerRequest): Promise<Signer> {
  const path = parseFileUri(uri, 'SIGNER_MALFORMED', 'the signer')
  const privateKey = readPrivateKey(uri, await readSmallFile(path, largestKeyFile, 'the signer'))
  return chainSigner({
    uri,
    certificateChain: readCertificateChain(certificateChain),
    publicKey: createPublicKey(privateKey),
    sign: signFunctionOf(privateKey),
  })
}

function signFunctionOf(privateKey: KeyObject) {
  try {
    return signWithKey(privateKey)
  } catch (failure) {
    throw toProductError(failure)
  }
}

function readPrivateKey(uri: string, pem: Uint8Array): KeyObject {
  const text = Buffer.from(pem).toString('latin1')
  if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text)) {
    throw unsupported(
      uri,
      'is encrypted',
      'Give a key file that is not encrypted, in a place that only the signing step can read.',
    )
  }
  try {
    return createPrivateKey(text)
  } catch {
    // The cause is left out: what the parser says about a private key's bytes is nobody's to read.
    throw unsupported(uri, 'is not a private key in PEM', 'Give a file that holds one private key in PEM.')
  }
}

function unsupported(uri: string, what: string, nextStep: string): InputError {
  return new InputError('KEY_UNSUPPORTED', `the key file ${uri} ${what}`, { nextStep })
}
