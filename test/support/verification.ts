/** What a verification needs around an envelope, for tests: statements, stores and revocation checkers with known answers. */
import type {
  Certificate,
  RevocationChecker,
  RevocationRequest,
  RevocationStatus,
  TrustPolicyStatement,
  TrustStoreName,
  TrustStores,
} from '@secure-deploy/notary'

/** A strict statement without exceptions; every part can be given otherwise. */
export function makeStatement(parts: Partial<TrustPolicyStatement>): TrustPolicyStatement {
  return {
    name: 'test',
    globalPolicy: true,
    level: 'strict',
    override: {},
    verifyTimestamp: 'always',
    trustStores: ['signingAuthority:test'],
    trustedIdentities: [],
    ...parts,
  }
}

export function makeStores(stores: Readonly<Record<TrustStoreName, readonly Certificate[]>>): TrustStores {
  return new Map(Object.entries(stores) as [TrustStoreName, readonly Certificate[]][])
}

export interface RecordingChecker extends RevocationChecker {
  readonly requests: readonly RevocationRequest[]
}

/** Gives the same answer to every request and keeps the requests; an Error is thrown. */
export function revocationAnswering(
  answer: RevocationStatus | Error = { kind: 'good', detail: 'Nothing is revoked.' },
): RecordingChecker {
  const requests: RevocationRequest[] = []
  return {
    requests,
    check(request) {
      requests.push(request)
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    },
  }
}
