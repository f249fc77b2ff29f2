/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */
import { InputError } from '@secure-deploy/core/errors'
import type { Signer } from '@secure-deploy/core/ports'
import type { SignerUri } from '@secure-deploy/core/uris'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { builtInStores } from './trust.ts'

export interface SignerRequest extends SessionNeed {
  readonly signer: SignerUri
  /** Path of the PEM chain, leaf first, root included; for KMS keys and key files. */
  readonly certificateChainPath?: string
  /** Folder with the AWS Signer root of a partition for which none is built in. */
  readonly trustStorePath?: string
}

const largestChain = 1024 ** 2

export async function connectSigner(request: SignerRequest): Promise<Signer> {
  const { signer } = request
  switch (signer.kind) {
    case 'key-file': {
      const { keyFileSigner } = await import('@secure-deploy/local/key-file-signer')
      return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) })
    }
    case 'aws-kms': {
      const certificateChain = await readChain(request)
      const { kmsSigner } = await import('@secure-deploy/aws/kms')
      return kmsSigner(await openSigning(request), signer.uri, certificateChain)
    }
    case 'aws-signer': {
      const { parseSigningProfileArn } = await import('@secure-deploy/aws/arn')
      const profile = parseSigningProfileArn(signer.uri)
      // Before the session: a signature that could not be verified afterwards is not to be made.
      const trustStores =
        (await readTrustStores(request, profile.partition)) ?? builtInStores(profile.partition)
      const { awsSigner } = await import('@secure-deploy/aws/signer')
      const session = await openSigning(request)
      return awsSigner(session, profile, { trustStores })
    }
  }
}

async function openSigning(request: SignerRequest) {
  const { signStatements } = await import('@secure-deploy/aws/session-policy')
  const { uri } = request.signer
  const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region }
  return lazySession({ ...request, ...region }, signStatements(uri))()
}

async function readChain({ certificateChainPath, signer }: SignerRequest): Promise<Uint8Array> {
  if (certificateChainPath === undefined) {
    throw new InputError(
      'INPUT_MISSING',
      `certificate-chain is missing; the signer ${signer.uri} needs one`,
      {
        nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
      },
    )
  }
  const { readSmallFile } = await import('@secure-deploy/local/files')
  return readSmallFile(certificateChainPath, largestChain, 'certificate-chain')
}

async function readTrustStores({ trustStorePath }: SignerRequest, partition: string) {
  if (trustStorePath === undefined) return undefined
  const { loadTrustStores } = await import('@secure-deploy/local/trust-stores')
  return loadTrustStores(trustStorePath, [`signingAuthority:${partition}-signer-ts`])
}
