/** Turns what a user says about trust into the statement, the certificates and the revocation service that a verification needs. */
import { resolve } from 'node:path'
import { InputError } from '@secure-deploy/core/errors'
import { toProductError } from '@secure-deploy/core/notary-refusals'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import type { SignerSet } from '@secure-deploy/core/trust'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import { sha256Of } from '@secure-deploy/core/values/digest'
import type {
  RevocationChecker,
  RevocationRequest,
  TrustPolicyStatement,
  TrustStoreName,
  TrustStores,
} from '@secure-deploy/notary'
import {
  awsSignerPartitions,
  awsSignerTrustStores,
  parseTrustPolicy,
  selectTrustPolicy,
} from '@secure-deploy/notary'
import { wayOut } from './session.ts'
import type { Caller, OpenSession } from './session.ts'

const largestPolicy = 1024 ** 2

/** Paths of a selection, read against a folder. */
export function rebaseTrust(selection: TrustSelection, folder: string): TrustSelection {
  if (selection.kind === 'signers') return selection
  const { policyPath, storePath } = selection
  return {
    ...selection,
    policyPath: resolve(folder, policyPath),
    policyUri: policyPath,
    ...(storePath === undefined ? {} : { storePath: resolve(folder, storePath) }),
  }
}

export async function connectTrust(selection: TrustSelection): Promise<ReleaseTrust> {
  switch (selection.kind) {
    case 'signers':
      return trustSigners(selection.arns)
    case 'policy':
      return readTrust(selection)
  }
}

async function trustSigners(arns: readonly string[]): Promise<ReleaseTrust> {
  const { parseTrustedProfileArn } = await import('@secure-deploy/aws/arn')
  const profiles = arns.map((arn) => parseTrustedProfileArn(arn))
  const [partition, other] = [...new Set(profiles.map((profile) => profile.partition))]
  if (partition === undefined || other !== undefined) {
    throw new InputError('INPUT_MALFORMED', 'trusted-signers must name signing profiles of one AWS partition')
  }
  const stores = builtInStores(partition)
  const statement: TrustPolicyStatement = {
    name: 'trusted-signers',
    globalPolicy: true,
    level: 'strict',
    override: {},
    verifyTimestamp: 'always',
    trustStores: [...stores.keys()],
    trustedIdentities: profiles.map((profile) => profile.arn),
  }
  const sha256 = sha256Of(Buffer.from(JSON.stringify(statement)))
  return { trusted: oneOf({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } }
}

/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
export function builtInStores(partition: string): TrustStores {
  const known = awsSignerPartitions.find((one) => one === partition)
  if (known !== undefined) return awsSignerTrustStores(known)
  throw new InputError(
    'TRUST_STORE_MALFORMED',
    `no AWS Signer root is built in for the partition ${partition}`,
    {
      nextStep:
        'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    },
  )
}

async function readTrust(selection: Extract<TrustSelection, { kind: 'policy' }>): Promise<ReleaseTrust> {
  const { readSmallFile } = await import('@secure-deploy/local/files')
  const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy')
  try {
    const statement = selectTrustPolicy(parseTrustPolicy(bytes), selection.policyName)
    const stores = await loadStores(statement.trustStores, selection.storePath)
    return {
      trusted: oneOf({ statement, stores }),
      policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: sha256Of(bytes) },
    }
  } catch (failure) {
    throw toProductError(failure)
  }
}

/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names: readonly TrustStoreName[], path: string | undefined): Promise<TrustStores> {
  if (path !== undefined) {
    const { loadTrustStores } = await import('@secure-deploy/local/trust-stores')
    return loadTrustStores(path, names)
  }
  const builtIn = new Map(awsSignerPartitions.flatMap((partition) => [...awsSignerTrustStores(partition)]))
  const others = names.filter((name) => !builtIn.has(name))
  if (others.length === 0) return builtIn
  throw new InputError(
    'TRUST_STORE_MALFORMED',
    `the trust policy names ${others.join(', ')}, and trust-store is not given`,
  )
}

/** The signing profiles that a set of signers names; a verifier asks about the revocation of no others. */
export function trustedProfiles({ parties }: SignerSet): readonly string[] {
  const identities = parties.flatMap(({ trust }) => trust.statement.trustedIdentities)
  return [...new Set(identities.filter((identity) => /^arn:[^:]+:signer:/.test(identity)))]
}

/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
export function connectRevocation(session: OpenSession, caller: Caller): RevocationChecker {
  return {
    check: async (request: RevocationRequest) => {
      if (request.awsSigner !== undefined) {
        const { awsSignerRevocation } = await import('@secure-deploy/aws/revocation')
        return awsSignerRevocation(await session()).check(request)
      }
      const { x509RevocationChecker } = await import('@secure-deploy/notary/x509-revocation')
      const { httpRevocationFetcher } = await import('@secure-deploy/web/revocation-fetcher')
      return x509RevocationChecker(httpRevocationFetcher(wayOut(caller))).check(request)
    },
  }
}
