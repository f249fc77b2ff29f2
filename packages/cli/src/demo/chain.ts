/** The stories of a release as a demonstration calls them: the very ones that the actions call, on stores that are folders. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connectPolicedReading } from '@secure-deploy/connect/policed'
import { connectPolicedPromotion } from '@secure-deploy/connect/policed-promoting'
import { connectSigner } from '@secure-deploy/connect/signing'
import { connectUploading } from '@secure-deploy/connect/uploading'
import { deployRules } from '@secure-deploy/core/deciding/deploy-rules'
import { promoteRelease } from '@secure-deploy/core/environments/promote'
import type { PromotedRelease } from '@secure-deploy/core/environments/promote'
import { liftHold, placeHold } from '@secure-deploy/core/holds/hold-placing'
import type { PlacedHold } from '@secure-deploy/core/holds/hold-placing'
import { environmentOf } from '@secure-deploy/core/policy/deploy-environments'
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import { signContent, signRelease } from '@secure-deploy/core/signing/sign'
import type { SignedContent, SignedRelease } from '@secure-deploy/core/signing/sign'
import { uploadRelease } from '@secure-deploy/core/uploading/upload'
import type { UploadedRelease } from '@secure-deploy/core/uploading/upload'
import { parseStoreUri } from '@secure-deploy/core/values/uris'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { verifyRelease } from '@secure-deploy/core/verifying/verify'
import type { VerifiedRelease } from '@secure-deploy/core/verifying/verify'
import { directoryStore } from '@secure-deploy/local/directory-store'
import { stagingArea } from '@secure-deploy/local/placement'
import { approvalsBy } from './approvals.ts'
import type { ApprovedBy } from './approvals.ts'
import type { Origin } from './local-run.ts'
import { offline } from './offline.ts'
import type { Parties, Party } from './parties.ts'

export type Environment = 'development' | 'staging' | 'production'

export interface Chain {
  /** The folder that holds all of a demonstration. */
  readonly folder: string
  readonly parties: Parties
  readonly policy: DeployPolicy
  readonly origin: Origin
  now(): Date
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
  environment: Environment,
  into: string,
  stores = chain.policy,
): Promise<VerifiedRelease> {
  const where = { policy: stores, environment: environmentOf(stores, environment, 'the environment') }
  const reading = await connectPolicedReading({ ...offline, ...where, id, now: chain.now() })
  const { holds, store, revocation } = reading
  const policy = deployRules(where, {
    records: { source: store, revocation },
    ...(holds === undefined ? {} : { holds }),
  })
  await mkdir(into, { recursive: true })
  const staging = await stagingArea(into)
  try {
    const ports = { store, revocation, trusted: stores.signers, policy, now: chain.now() }
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

/** Lets a release into an environment, as promote-artifact does under a policy; into the first one from where it was uploaded. */
export async function promote(
  chain: Chain,
  id: ReleaseId,
  to: Environment,
  approvedBy: ApprovedBy,
): Promise<PromotedRelease> {
  const now = chain.now()
  const { policy } = chain
  const { run } = chain.origin
  const environment = environmentOf(policy, to, 'the environment')
  const { holds, ...promoting } = await connectPolicedPromotion({
    ...offline,
    policy,
    environment,
    id,
    write: {},
    now,
  })
  const { signer, certificateChainPath } = chain.parties.promotions
  const rules = deployRules(
    { policy, environment, run },
    {
      records: promoting,
      approvals: approvalsBy(approvedBy, now),
      ...(holds === undefined ? {} : { holds }),
    },
  )
  return promoteRelease(
    { id, environment: to, run },
    {
      ...promoting,
      trusted: policy.signers,
      recordSigners: environment.promotionSigners,
      policyReference: { uri: 'deploy-policy.yml', sha256: policy.sha256 },
      policy: rules,
      signers: [await connectSigner({ ...offline, signer, certificateChainPath })],
      clock: () => chain.now(),
      now,
    },
  )
}

/** Holds a release wherever it stands, as hold-release does. */
export async function hold(chain: Chain, id: ReleaseId, reason: string): Promise<PlacedHold> {
  return placeHold({ scope: { kind: 'release', ...id }, reason }, await holding(chain))
}

export async function lift(chain: Chain, { hold: held, sha256 }: PlacedHold, reason: string): Promise<void> {
  await liftHold({ scope: held.scope, hold: sha256, reason }, await holding(chain))
}

async function holding(chain: Chain) {
  const { signer, certificateChainPath } = chain.parties.holds
  const store = storeIn(join(chain.folder, 'stores', 'holds'))
  const signers = [await connectSigner({ ...offline, signer, certificateChainPath })] as const
  return { store: directoryStore(store.uri), signers, clock: () => chain.now() }
}
