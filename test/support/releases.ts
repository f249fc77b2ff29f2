/** Releases for tests: a run, files in memory, and signers with fresh certificate chains. */
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import type { ReleaseJudge } from '@secure-deploy/core/judging/judge'
import type { ReleasePolicy } from '@secure-deploy/core/judging/release-policy'
import type { Content, RevocationChecker, Signer } from '@secure-deploy/core/ports'
import type { ReleaseId } from '@secure-deploy/core/release/layout'
import type { NamedContent } from '@secure-deploy/core/release/named-content'
import type { Run } from '@secure-deploy/core/release/run'
import { chainSigner } from '@secure-deploy/core/signers/chain-signer'
import { oneOf } from '@secure-deploy/core/signers/signer-set'
import { signRelease } from '@secure-deploy/core/signing/sign'
import type { SignedRelease, SignRequest } from '@secure-deploy/core/signing/sign'
import type { SignerSet } from '@secure-deploy/core/trust'
import type { ReleaseTrust } from '@secure-deploy/core/trust'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { parseFileName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { signWithKey } from '@secure-deploy/notary'
import type { TrustPolicyStatement } from '@secure-deploy/notary'
import { makeChain, testNow } from './certificates.ts'

export const now = testNow

export const run: Run = {
  claims: {
    repository: 'octo-org/app',
    repository_id: '1234',
    repository_owner: 'octo-org',
    repository_owner_id: '99',
    ref: 'refs/heads/main',
    sha: 'a'.repeat(40),
    workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/heads/main',
    event_name: 'push',
    runner_environment: 'github-hosted',
    run_id: '1000',
    run_attempt: '1',
    actor: 'octocat',
    actor_id: '1',
  },
  claimsSource: 'oidc-token',
  serverUrl: 'https://github.com',
}

export function releaseId(name = 'app', version = '1.0.0'): ReleaseId {
  return {
    name: parseReleaseName(name, 'release-name'),
    version: parseReleaseVersion(version, 'release-version'),
  }
}

export function contentOf(text: string | Uint8Array): Content {
  const bytes = Buffer.from(text as string)
  return {
    size: bytes.length,
    async *open(range) {
      yield await Promise.resolve(range === undefined ? bytes : bytes.subarray(range.start, range.end))
    },
  }
}

/** Files by name; each path tells them apart in messages. */
export function named(files: Readonly<Record<string, string>>): readonly NamedContent[] {
  return Object.entries(files).map(([name, text]) => ({
    name: parseFileName(name),
    path: `/build/${name}`,
    content: contentOf(text),
  }))
}

export function signerOf({ leaf, certificates } = makeChain()): Signer {
  return chainSigner({
    uri: 'file:///key.pem',
    certificateChain: certificates,
    publicKey: leaf.publicKey,
    sign: signWithKey(leaf.privateKey),
  })
}

export const releaseSigner = signerOf()
export const files = { 'app.zip': 'the application', 'config/app.json': '{}' }
export const evidence = { 'report.xml': '<testsuites/>' }

export function signRequest(changes: Partial<SignRequest> = {}): SignRequest {
  return {
    id: releaseId(),
    files: named(files),
    evidence: named(evidence),
    sha512: 'without',
    run,
    source: { kind: 'clean', commit: run.claims.sha },
    environment: { os: 'Linux', architecture: 'X64', tools: { node: 'v24.0.0' } },
    ...changes,
  }
}

export function signTestRelease(
  changes: Partial<SignRequest> = {},
  signer = releaseSigner,
  clock = () => now,
  policy?: ReleasePolicy,
): Promise<SignedRelease> {
  const ports = { signers: [signer], clock } as const
  return signRelease(signRequest(changes), policy === undefined ? ports : { ...ports, policy })
}

export const noRevocation: RevocationChecker = {
  check: () => Promise.resolve({ kind: 'good', detail: 'not revoked' }),
}

export async function trustOf(signer: Signer): Promise<ReleaseTrust> {
  return {
    trusted: oneOf(await signer.trust()),
    policyReference: { uri: 'trustpolicy.blob.json', sha256: sha256Of(Buffer.from('policy')) },
  }
}

/** The same signers, with something changed in the statement by which each is known. */
export function restated(
  { parties, threshold }: SignerSet,
  changes: Partial<TrustPolicyStatement>,
): SignerSet {
  const changed = parties.map(({ name, trust }) => {
    return { name, trust: { ...trust, statement: { ...trust.statement, ...changes } } }
  })
  return { parties: changed, threshold }
}

export async function judgeOf(signer = releaseSigner, changes: Partial<ReleaseJudge & ReleaseTrust> = {}) {
  return {
    ...(await trustOf(signer)),
    revocation: noRevocation,
    now,
    policy: sourcePolicy({ repository: run.claims.repository }),
    ...changes,
  }
}
