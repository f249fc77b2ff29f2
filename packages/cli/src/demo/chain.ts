/** The four stories of a release as a demonstration calls them: the very ones that the actions call, on stores that are folders. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connectPromoting } from '@secure-deploy/connect/promoting'
import { connectReading } from '@secure-deploy/connect/reading'
import type { SessionNeed } from '@secure-deploy/connect/session'
import { connectSigner } from '@secure-deploy/connect/signing'
import { connectUploading } from '@secure-deploy/connect/uploading'
import { VerificationError } from '@secure-deploy/core/errors'
import type { ReleaseId } from '@secure-deploy/core/layout'
import { promoteRelease } from '@secure-deploy/core/promote'
import type { PromotedRelease } from '@secure-deploy/core/promote'
import { readPromotion } from '@secure-deploy/core/promotion-record'
import type { StoredRecord } from '@secure-deploy/core/promotion-record'
import { signContent, signRelease } from '@secure-deploy/core/sign'
import type { NamedContent, SignedContent, SignedRelease } from '@secure-deploy/core/sign'
import { sourcePolicy } from '@secure-deploy/core/source-policy'
import type { ReleasePolicy } from '@secure-deploy/core/release-policy'
import { uploadRelease } from '@secure-deploy/core/upload'
import type { UploadedRelease } from '@secure-deploy/core/upload'
import { parseStoreUri } from '@secure-deploy/core/uris'
import type { StoreUri } from '@secure-deploy/core/uris'
import { verifyRelease } from '@secure-deploy/core/verify'
import type { VerifiedRelease } from '@secure-deploy/core/verify'
import { stagingArea } from '@secure-deploy/local/placement'
import { localRepository, localRunner } from './local-run.ts'
import type { Origin } from './local-run.ts'
import type { Parties, Party } from './parties.ts'

export const environments = ['development', 'staging', 'production'] as const
export type Environment = (typeof environments)[number]

export interface Chain {
  /** The folder that holds all of a demonstration. */
  readonly folder: string
  readonly parties: Parties
  readonly origin: Origin
  now(): Date
}

/** Nothing here is in AWS; being asked for an identity all the same is a fault, not a reason to look for one. */
const offline: SessionNeed = {
  access: { audience: 'none', durationSeconds: 900, allowedAccountIds: [], credentials: 'oidc' },
  caller: {
    action: 'demo',
    run: () => ({ id: 'local', attempt: '1' }),
    token: () => Promise.reject(new TypeError('a demonstration has no identity to show')),
    mask: () => undefined,
    environmentAccessKeyId: undefined,
  },
}

export function storeFolder({ folder }: Pick<Chain, 'folder'>, environment: Environment): string {
  return join(folder, 'stores', environment)
}

export function storeIn(folder: string): StoreUri {
  return parseStoreUri(pathToFileURL(folder).href, 'the store')
}

export async function sign(
  chain: Chain,
  id: ReleaseId,
  files: readonly NamedContent[],
  { signer, certificateChainPath }: Party = chain.parties.releases,
): Promise<SignedRelease> {
  const port = await connectSigner({ ...offline, signer, certificateChainPath })
  return signRelease(
    { id, files, evidence: [], sha512: 'without', ...chain.origin },
    { signers: [port], clock: () => chain.now() },
  )
}

/** Signs a statement that stands already. */
export async function signStatement(
  chain: Chain,
  statement: Uint8Array,
  { signer, certificateChainPath }: Party,
): Promise<SignedContent> {
  const port = await connectSigner({ ...offline, signer, certificateChainPath })
  return signContent(statement, { signers: [port], clock: () => chain.now() })
}

export async function upload(
  chain: Chain,
  { release, bundle }: SignedRelease,
  files: readonly NamedContent[],
): Promise<UploadedRelease> {
  const largestFile = files.reduce((largest, { content }) => Math.max(largest, content.size), 0)
  const store = storeIn(storeFolder(chain, 'development'))
  const request = { ...offline, store, id: release.id, write: {}, largestFile, now: chain.now() }
  return uploadRelease({ bundle: bundle.bytes, files, evidence: [] }, await connectUploading(request))
}

/** Verifies a release where it stands and, as a deploy step would, takes its files to `into`. */
export async function verify(
  chain: Chain,
  id: ReleaseId,
  store: StoreUri,
  into: string,
): Promise<VerifiedRelease> {
  const reading = await connectReading({ ...offline, trust: chain.parties.trust, store, id })
  await mkdir(into, { recursive: true })
  const staging = await stagingArea(into)
  try {
    const ports = { ...reading, policy: policyOf(chain), now: chain.now() }
    const verified = await verifyRelease(
      { id },
      { ...ports, sink: (file, bytes) => staging.stage(file, bytes) },
    )
    await staging.commit()
    return verified
  } finally {
    await staging.discard()
  }
}

/** The record of how the release came into an environment; that there is one, and that it holds, is demanded. */
export async function verifyPromotion(
  chain: Chain,
  release: VerifiedRelease,
  environment: Environment,
): Promise<StoredRecord> {
  const { id } = release.release
  const trust = chain.parties.promotionTrust
  const request = { ...offline, trust, store: storeIn(storeFolder(chain, environment)), id }
  const { store, ...judging } = await connectReading(request)
  const record = await readPromotion(store, release, { ...judging, now: chain.now() })
  if (record?.promotion.environment === environment) return record
  throw new VerificationError(
    'RECORD_INVALID',
    `no record tells how ${id.name} ${id.version} came to ${environment}`,
  )
}

export async function promote(
  chain: Chain,
  id: ReleaseId,
  from: Environment,
  to: Environment,
): Promise<PromotedRelease> {
  const now = chain.now()
  const { signer, certificateChainPath } = chain.parties.promotions
  const promoting = await connectPromoting({
    ...offline,
    trust: chain.parties.trust,
    id,
    source: storeIn(storeFolder(chain, from)),
    target: storeIn(storeFolder(chain, to)),
    write: {},
    now,
  })
  return promoteRelease(
    { id, environment: to, run: chain.origin.run },
    {
      ...promoting,
      policy: policyOf(chain),
      signers: [await connectSigner({ ...offline, signer, certificateChainPath })],
      clock: () => chain.now(),
      now,
    },
  )
}

function policyOf({ origin }: Chain): ReleasePolicy {
  const { ref } = origin.run.claims
  return sourcePolicy({ repository: localRepository, refs: [ref], runnerEnvironment: localRunner })
}
