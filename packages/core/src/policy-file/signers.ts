/** Makes sets of signers from what a policy file says, each signer with the statement by which its signatures are known. */
import { awsSignerPartitions, awsSignerTrustStores, parseCertificates } from '@secure-deploy/notary'
import type { Certificate, TrustPolicyStatement, TrustStoreName, TrustStores } from '@secure-deploy/notary'
import type { Party, SignerSet } from '../trust.ts'
import { parseTrustedProfileArn } from '../values/arn.ts'
import type { PolicyFile } from './schema.ts'
import type { SignerEntry, SignerSetEntry } from './signer-schema.ts'

/** The stores of the file before the built-in ones of AWS Signer. */
export function readStores({ trust }: PolicyFile): TrustStores {
  const builtIn = awsSignerPartitions.flatMap((partition) => [...awsSignerTrustStores(partition)])
  const own = Object.entries(trust.stores ?? {}).map(
    ([name, pem]): [TrustStoreName, readonly Certificate[]] => [name as TrustStoreName, readStore(pem)],
  )
  return new Map([...builtIn, ...own])
}

export function readStore(pem: string): readonly Certificate[] {
  return parseCertificates(Buffer.from(pem.trim()))
}

export function signersOf(entry: SignerSetEntry): readonly SignerEntry[] {
  return Array.isArray(entry) ? entry : entry.signers
}

export function thresholdOf(entry: SignerSetEntry): number {
  return Array.isArray(entry) ? 1 : entry.threshold
}

/** The trust stores that a signer's signatures are checked with. @throws InputError SIGNER_MALFORMED */
export function storeNamesOf(entry: SignerEntry): readonly TrustStoreName[] {
  if (typeof entry === 'string') return [awsSignerStore(parseTrustedProfileArn(entry).partition)]
  const { store, 'timestamp-store': timestamps } = entry
  return (timestamps === undefined ? [store] : [store, timestamps]) as TrustStoreName[]
}

/** Named as AWS's installer names it, also for partitions whose root is not built in. */
function awsSignerStore(partition: string): TrustStoreName {
  return partition === 'aws' ? 'signingAuthority:aws-signer-ts' : `signingAuthority:${partition}-signer-ts`
}

/** @throws InputError SIGNER_MALFORMED, never for an entry that was found without fault */
export function toSignerSet(entry: SignerSetEntry, stores: TrustStores): SignerSet {
  return {
    parties: signersOf(entry).map((signer) => toParty(signer, stores)),
    threshold: thresholdOf(entry),
  }
}

function toParty(entry: SignerEntry, stores: TrustStores): Party {
  const trustStores = storeNamesOf(entry)
  const name = typeof entry === 'string' ? parseTrustedProfileArn(entry).arn : entry.subject
  const statement: TrustPolicyStatement = {
    name,
    globalPolicy: false,
    level: 'strict',
    override: {},
    verifyTimestamp: 'always',
    trustStores,
    trustedIdentities: [typeof entry === 'string' ? name : `x509.subject: ${name}`],
  }
  const named = new Map(trustStores.map((store) => [store, stores.get(store) ?? []]))
  return { name, trust: { statement, stores: named } }
}
