/** Makes the domain's policy of a file in which no fault was found. */
import type { TrustStores } from '@secure-deploy/notary'
import { approvalSources } from '../policy/deploy-policy.ts'
import type {
  ApprovalDemands,
  Approver,
  DeployPolicy,
  EnvironmentPolicy,
  EvidenceDemands,
  HoldsPolicy,
  SbomDemands,
  SourceDemands,
} from '../policy/deploy-policy.ts'
import type { PolicyReference } from '../trust.ts'
import { toMilliseconds } from '../values/duration.ts'
import { parseStoreUri } from '../values/uris.ts'
import type { ApprovalsEntry } from './approval-schema.ts'
import { parseDate } from './dates.ts'
import type { EvidenceEntry } from './evidence-schema.ts'
import type { EnvironmentEntry, PolicyFile } from './schema.ts'
import { readStores, toSignerSet } from './signers.ts'
import { minutesOf } from './windows.ts'

export function toPolicy(file: PolicyFile, { uri, sha256 }: PolicyReference): DeployPolicy {
  const stores = readStores(file)
  return {
    uri,
    sha256,
    releases: toList(file.release),
    source: toSource(file.source),
    signers: toSignerSet(file.trust.releases, stores),
    environments: file.environments.map((entry) => toEnvironment(entry, stores)),
    ...optional('holds', file.holds, (entry) => toHolds(entry, stores)),
  }
}

function toList<T>(entry: T | readonly T[]): readonly T[] {
  return Array.isArray(entry) ? (entry as readonly T[]) : [entry as T]
}

/** A property that is there only where the file has the field. */
function optional<Name extends string, T, U>(
  name: Name,
  entry: T | undefined,
  convert: (entry: T) => U,
): { readonly [Key in Name]?: U } {
  return (entry === undefined ? {} : { [name]: convert(entry) }) as { readonly [Key in Name]?: U }
}

function same<T>(entry: T): T {
  return entry
}

function toSource(entry: PolicyFile['source']): SourceDemands {
  return {
    repositories: toList(entry.repository),
    ...optional('repositoryIds', entry['repository-id'], (ids) => toList(ids).map(String)),
    ...optional('refs', entry.refs, toList),
    ...optional('workflowRefs', entry['job-workflow-refs'], toList),
    ...optional('runnerEnvironment', entry['runner-environment'], same),
    ...optional('events', entry.events, toList),
    ...(entry.claims === 'any' ? {} : { claims: 'oidc-token' }),
    ...(entry.state === 'any' ? {} : { state: 'clean' }),
  }
}

function toEnvironment(entry: EnvironmentEntry, stores: TrustStores): EnvironmentPolicy {
  const { promotions, deployments = promotions, soak, bypass } = entry
  return {
    name: entry.name,
    store: parseStoreUri(entry.store, 'store'),
    ...optional('accountId', entry['account-id'], same),
    ...optional('region', entry.region, same),
    ...optional('after', entry.after, same),
    soak: soak === undefined ? 0 : toMilliseconds(soak),
    deployed: entry.deployed === true ? 'demanded' : 'not-demanded',
    promotionSigners: toSignerSet(promotions, stores),
    deploymentSigners: toSignerSet(deployments, stores),
    ...optional('githubEnvironment', entry['github-environment'], same),
    evidence: entry.evidence === undefined ? {} : toEvidence(entry.evidence),
    ...optional('approvals', entry.approvals, toApprovals),
    windows: (entry.windows ?? []).map(({ days, from, to, 'time-zone': timeZone }) => ({
      days,
      start: minutesOf(from),
      end: minutesOf(to),
      timeZone,
    })),
    ...optional('bypass', bypass, ({ rules, approvals }) => ({ rules, approvals: toApprovals(approvals) })),
  }
}

function toEvidence({
  tests,
  findings,
  sbom,
  'job-workflow-refs': workflowRefs,
}: EvidenceEntry): EvidenceDemands {
  return {
    ...optional('tests', tests, ({ minimum, 'max-age': maxAge }) => ({
      minimum,
      ...optional('maxAge', maxAge, toMilliseconds),
    })),
    ...optional('findings', findings, ({ below, allowed = [], 'max-age': maxAge }) => ({
      below,
      allowed: allowed.map((one) => ({
        ruleId: one['rule-id'],
        reason: one.reason,
        until: parseDate(one.until),
      })),
      ...optional('maxAge', maxAge, toMilliseconds),
    })),
    ...optional('sbom', sbom, ({ formats = anyFormat, covers = 'files' }) => ({
      formats,
      covers,
    })),
    ...optional('workflowRefs', workflowRefs, toList),
  }
}

const anyFormat: SbomDemands['formats'] = ['cyclonedx', 'spdx']

/** What is not said is the stricter of both. */
function toApprovals(entry: ApprovalsEntry): ApprovalDemands {
  return {
    minimum: entry.minimum,
    independent: entry.independent ?? true,
    from: (entry.from ?? []).map(toApprover),
    sources: entry.sources ?? approvalSources,
    unresolvedAuthors: entry['unresolved-authors'] === 'allow' ? 'allowed' : 'refused',
    ...optional('baseline', entry.baseline, same),
  }
}

function toApprover(entry: number | string): Approver {
  if (typeof entry === 'number') return { kind: 'user', id: entry }
  const [organization = '', slug] = entry.split('/')
  return slug === undefined ? { kind: 'login', login: entry } : { kind: 'team', organization, slug }
}

function toHolds(entry: NonNullable<PolicyFile['holds']>, stores: TrustStores): HoldsPolicy {
  return {
    store: parseStoreUri(entry.store, 'store'),
    ...optional('region', entry.region, same),
    ...optional('accountId', entry['account-id'], same),
    signers: toSignerSet(entry.signers, stores),
    liftSigners: toSignerSet(entry.lift ?? entry.signers, stores),
  }
}
