/** Finds signers of a policy file that cannot be known, or that cannot be told from each other. */
import { checkTrustStore, parseNameText } from '@secure-deploy/notary'
import type { DnAttribute, TrustStoreName } from '@secure-deploy/notary'
import { parseTrustedProfileArn } from '../values/arn.ts'
import { profileArn } from '../values/texts.ts'
import { attempt, faultAt } from './faults.ts'
import type { Fault, Path } from './faults.ts'
import type { PolicyFile } from './schema.ts'
import type { SignerEntry, SignerSetEntry } from './signer-schema.ts'
import { readStore, signersOf, storeNamesOf, thresholdOf } from './signers.ts'

export function signerFaults(file: PolicyFile): readonly Fault[] {
  const known = new Set([...builtInStores, ...Object.keys(file.trust.stores ?? {})])
  return [
    ...Object.entries(file.trust.stores ?? {}).flatMap(([name, pem]) =>
      attempt(['trust', 'stores', name], () => checkTrustStore(name as TrustStoreName, readStore(pem))),
    ),
    ...signerSets(file).flatMap(({ path, entry }) => setFaults(path, entry, known)),
  ]
}

const builtInStores = ['signingAuthority:aws-signer-ts', 'signingAuthority:aws-us-gov-signer-ts']

interface PlacedSet {
  readonly path: Path
  readonly entry: SignerSetEntry
}

/** Every set of signers that a file has, in its order. */
function signerSets({ trust, environments, holds }: PolicyFile): readonly PlacedSet[] {
  const sets: readonly (readonly [Path, SignerSetEntry | undefined])[] = [
    [['trust', 'releases'], trust.releases],
    ...environments.flatMap(({ promotions, deployments }, index) => [
      [['environments', index, 'promotions'], promotions] as const,
      [['environments', index, 'deployments'], deployments] as const,
    ]),
    [['holds', 'signers'], holds?.signers],
    [['holds', 'lift'], holds?.lift],
  ]
  return sets.flatMap(([path, entry]) => (entry === undefined ? [] : [{ path, entry }]))
}

function setFaults(path: Path, entry: SignerSetEntry, stores: ReadonlySet<string>): readonly Fault[] {
  const signers = signersOf(entry)
  const list = Array.isArray(entry) ? path : [...path, 'signers']
  const threshold = thresholdOf(entry)
  return [
    ...(signers.length === 0 || threshold <= signers.length
      ? []
      : [faultAt([...path, 'threshold'], `is ${threshold}, and there are only ${signers.length} signers`)]),
    ...signers.flatMap((signer, index) => memberFaults([...list, index], signer, stores)),
    ...overlaps(list, signers),
  ]
}

function memberFaults(path: Path, signer: SignerEntry, stores: ReadonlySet<string>): readonly Fault[] {
  if (typeof signer === 'string') {
    if (!profileArn.form.test(signer)) return []
    return attempt(path, () => storeNamesOf(signer).forEach((name) => assertKnown(name, stores)))
  }
  return [
    ...attempt([...path, 'subject'], () => assertSubject(signer.subject)),
    ...(['store', 'timestamp-store'] as const).flatMap((field) => {
      const name = signer[field]
      return name === undefined ? [] : attempt([...path, field], () => assertKnown(name, stores))
    }),
  ]
}

function assertKnown(name: string, stores: ReadonlySet<string>): void {
  if (stores.has(name)) return
  throw new SyntaxError(`the trust store ${name} is not built in and not among trust.stores`)
}

/** The Notary Project lets no identity be named by less (Trust Store and Trust Policy Specification, "Trusted Identities"). */
function assertSubject(subject: string): void {
  const types = readSubject(subject).map(({ type }) => type)
  const missing = ['C', 'ST', 'O'].filter((type) => !types.includes(type))
  if (missing.length > 0) throw new SyntaxError(`the subject names no ${missing.join(', no ')}`)
}

function readSubject(subject: string): readonly DnAttribute[] {
  try {
    return parseNameText(subject)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SyntaxError(`this is no distinguished name as RFC 4514 writes it: ${reason}`, { cause })
  }
}

function overlaps(path: Path, signers: readonly SignerEntry[]): readonly Fault[] {
  const identities = signers.map(identityOf)
  return identities.flatMap((one, index) => {
    const before =
      one === undefined ? -1 : identities.slice(0, index).findIndex((other) => isSame(one, other))
    if (before < 0) return []
    const what = `may be the same signer as number ${before + 1} of the list: one signature could count for both`
    return [faultAt([...path, index], what)]
  })
}

type Identity =
  | { readonly kind: 'profile'; readonly arn: string }
  | { readonly kind: 'subject'; readonly attributes: readonly DnAttribute[] }

/** Undefined for what has been found faulty in itself. */
function identityOf(signer: SignerEntry): Identity | undefined {
  try {
    return typeof signer === 'string'
      ? { kind: 'profile', arn: parseTrustedProfileArn(signer).arn }
      : { kind: 'subject', attributes: parseNameText(signer.subject) }
  } catch {
    return undefined
  }
}

/**
 * Whether one signature could belong to both. Subjects must differ in an attribute that both name, whatever their trust
 * stores: one store may hold the root and another an intermediate of the same chain.
 */
function isSame(one: Identity, other: Identity | undefined): boolean {
  if (one.kind === 'profile' && other?.kind === 'profile') {
    return one.arn === other.arn || one.arn.startsWith(`${other.arn}/`) || other.arn.startsWith(`${one.arn}/`)
  }
  if (one.kind !== 'subject' || other?.kind !== 'subject') return false
  return one.attributes.every(({ type, value }) =>
    other.attributes.every((attribute) => attribute.type !== type || attribute.value === value),
  )
}
