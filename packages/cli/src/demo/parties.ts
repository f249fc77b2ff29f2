/** The two who sign in a demonstration, each with a fresh key and certificates, and the trust policy that tells them apart. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import { parseSignerUri } from '@secure-deploy/core/values/uris'
import type { SignerUri } from '@secure-deploy/core/values/uris'
import { createSigningIdentity } from '@secure-deploy/local/certificates'
import type { SigningIdentity } from '@secure-deploy/local/certificates'

export interface Party {
  readonly signer: SignerUri
  readonly certificateChainPath: string
}

export interface Parties {
  readonly releases: Party
  readonly promotions: Party
  /** Who may hold a release, and lift the hold. */
  readonly holds: Party
  /** Whom to trust for releases. */
  readonly trust: TrustSelection
  /** Whom to trust for promotion records. */
  readonly promotionTrust: TrustSelection
}

const subjects = {
  // ZZ is a country code that ISO 3166-1 leaves to its users, and so names no country.
  releases: 'CN=Release signer,O=Local try-out,ST=Local,C=ZZ',
  promotions: 'CN=Promotion signer,O=Local try-out,ST=Local,C=ZZ',
  holds: 'CN=Hold signer,O=Local try-out,ST=Local,C=ZZ',
} as const

export async function createParties(folder: string, now: Date): Promise<Parties> {
  const trustStore = join(folder, 'trust')
  const policyPath = join(trustStore, 'trustpolicy.blob.json')
  const releases = await createParty(join(folder, 'release-signer'), 'releases', now, trustStore)
  const promotions = await createParty(join(folder, 'promotion-signer'), 'promotions', now, trustStore)
  const holds = await createParty(join(folder, 'hold-signer'), 'holds', now, trustStore)
  const policy = {
    version: '1.0',
    trustPolicies: [policyStatement('releases'), policyStatement('promotions')],
  }
  await writeFile(policyPath, `${JSON.stringify(policy, undefined, 2)}\n`)
  const selection = { kind: 'policy', policyPath, storePath: trustStore } as const
  return {
    releases,
    promotions,
    holds,
    trust: { ...selection, policyName: 'releases' },
    promotionTrust: { ...selection, policyName: 'promotions' },
  }
}

/** Someone with the same name and a key of their own, whom no trust store knows. */
export function createImpostor(folder: string, now: Date): Promise<Party> {
  return createParty(folder, 'releases', now)
}

export type Role = keyof typeof subjects

/** The file that holds the root certificate of a party. */
export function rootOf(partiesFolder: string, role: Role): string {
  return join(partiesFolder, 'trust', 'truststore', 'x509', 'ca', role, 'root.pem')
}

export function subjectOf(role: Role): string {
  return subjects[role]
}

async function createParty(folder: string, role: Role, now: Date, trustStore?: string): Promise<Party> {
  const identity = createSigningIdentity({
    subject: subjects[role],
    now,
    validityDays: 1,
    keyType: 'ec-p256',
  })
  const keyPath = join(folder, 'key.pem')
  const certificateChainPath = join(folder, 'chain.pem')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(keyPath, identity.privateKeyPem, { mode: 0o600 })
  await writeFile(certificateChainPath, identity.certificateChainPem)
  if (trustStore !== undefined) await trustRoot(trustStore, role, identity)
  return { signer: parseSignerUri(pathToFileURL(keyPath).href, 'the signer'), certificateChainPath }
}

async function trustRoot(
  trustStore: string,
  role: Role,
  { certificateChainPem }: SigningIdentity,
): Promise<void> {
  const store = join(trustStore, 'truststore', 'x509', 'ca', role)
  await mkdir(store, { recursive: true })
  const root = certificateChainPem.slice(certificateChainPem.lastIndexOf('-----BEGIN CERTIFICATE-----'))
  await writeFile(join(store, 'root.pem'), root)
}

function policyStatement(role: Role) {
  return {
    name: role,
    signatureVerification: { level: 'strict' },
    trustStores: [`ca:${role}`],
    trustedIdentities: [`x509.subject: ${subjects[role]}`],
  }
}
