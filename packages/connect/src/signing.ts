/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */
import { InputError } from '@secure-deploy/core/errors'
import type { Signer } from '@secure-deploy/core/ports'
import type { Signers } from '@secure-deploy/core/signing/sign'
import type { SignerUri } from '@secure-deploy/core/values/uris'
import type { TrustStores } from '@secure-deploy/notary'
import { lazySession } from './session.ts'
import type { SessionNeed } from './session.ts'
import { builtInStores } from './trust.ts'

export interface SignerRequest extends SessionNeed {
  readonly signer: SignerUri
  /** Path of the PEM chain, leaf first, root included; for KMS keys and key files. */
  readonly certificateChainPath?: string
  /** Folder with the AWS Signer root of a partition for which none is built in. */
  readonly trustStorePath?: string
  /** The same, where a policy brings the certificates. */
  readonly trustStores?: TrustStores
}

const largestChain = 1024 ** 2

export interface SignersRequest extends SessionNeed {
  /** At least one. */
  readonly signers: readonly SignerUri[]
  /** Paths of PEM chains, one for each signer that needs one, in their order. */
  readonly certificateChainPaths: readonly string[]
  readonly trustStorePath?: string
  readonly trustStores?: TrustStores
}

/**
 * Connects every signer of a statement, each with a session of its own.
 * @throws InputError INPUT_CONFLICT for a signer that is named twice, or another number of chains than is needed
 */
export async function connectSigners(request: SignersRequest): Promise<Signers> {
  const { signers, certificateChainPaths, ...rest } = request
  const needing = signers.filter(needsChain)
  if (new Set(signers.map(({ uri }) => uri)).size < signers.length) throw namedTwice()
  // One that is missing is told by the signer that misses it.
  if (
    certificateChainPaths.length > needing.length ||
    (needing.length > 1 && certificateChainPaths.length < needing.length)
  )
    throw chainCount(needing.length, certificateChainPaths.length)
  const connected: Signer[] = []
  for (const signer of signers) {
    const path = needsChain(signer) ? certificateChainPaths[needing.indexOf(signer)] : undefined
    connected.push(
      await connectSigner({ ...rest, signer, ...(path === undefined ? {} : { certificateChainPath: path }) }),
    )
  }
  const [first, ...others] = connected
  if (first === undefined) throw new TypeError('a statement has at least one signer')
  return [first, ...others]
}

function needsChain({ kind }: SignerUri): boolean {
  return kind !== 'aws-signer'
}

function namedTwice(): InputError {
  return new InputError('INPUT_CONFLICT', 'signer names the same signer twice', {
    nextStep: 'Name each signer once; two signatures of one signer count as one.',
  })
}

function chainCount(needed: number, given: number): InputError {
  return new InputError(
    'INPUT_CONFLICT',
    `certificate-chain has ${given} paths, and ${needed} of the signers need one`,
    { nextStep: 'Give one path a line, in the order of the KMS keys and key files in signer.' },
  )
}

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
      const session = await openSigning(request)
      const { awsSigner } = await import('@secure-deploy/aws/signer')
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

async function readTrustStores({ trustStorePath, trustStores }: SignerRequest, partition: string) {
  const name = `signingAuthority:${partition}-signer-ts` as const
  const own = trustStores?.get(name)
  if (own !== undefined) return new Map([[name, own]])
  if (trustStorePath === undefined) return undefined
  const { loadTrustStores } = await import('@secure-deploy/local/trust-stores')
  return loadTrustStores(trustStorePath, [name])
}
