/** The promotion record: a SLSA verification summary that says which release was let into which environment, under which policy, by which run. */
import { parseStrictJson } from '@secure-deploy/notary'
import type { RuleResult } from '../facts/rules.ts'
import type { Decision } from '../judging/release-policy.ts'
import { largestBundle } from '../release/bundle.ts'
import type { ReleaseId } from '../release/layout.ts'
import type { ClaimsSource, RunClaims } from '../release/run.ts'
import {
  readClaims,
  readClaimsSource,
  readFile,
  readReleaseId,
  readTime,
  statementType,
  toDescriptor,
} from '../release/statement.ts'
import type { ReleaseFile } from '../release/statement.ts'
import type { PolicyReference } from '../trust.ts'
import type { Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import { Fields, malformed } from '../values/fields.ts'
import { encodeDecision, readDecision } from './decision.ts'

export const summaryType = 'https://slsa.dev/verification_summary/v1'
const verifierId = 'https://github.com/OWNER/secure-deploy-actions/actions/promote-artifact'

export interface Promotion {
  readonly id: ReleaseId
  readonly files: readonly ReleaseFile[]
  /** Digest of the release's bundle. */
  readonly bundleSha256: Sha256
  /** What the release was built from, so that whoever asks what stands in an environment reads one record. */
  readonly source: PromotedSource
  /** The environment that the release was let into. */
  readonly environment: string
  readonly from: string
  readonly to: string
  readonly policy: PolicyReference
  /** Who signed the release, as the policy accepted it. */
  readonly signedBy: string
  readonly rules: readonly RuleResult[]
  /** How it was decided: approvals, and what was passed over or let in all the same. */
  readonly decision: Decision
  readonly run: { readonly claims: RunClaims; readonly claimsSource: ClaimsSource }
  /** RFC 3339 in UTC. */
  readonly timeVerified: string
}

export interface PromotedSource {
  readonly repository: string
  /** 40 (or 64) lowercase hex digits. */
  readonly commit: string
  /** When the release was signed, RFC 3339 in UTC. */
  readonly finishedOn: string
}

/** A release that was uploaded where it stands and is admitted there, not moved: the first of its chain. */
export function isFirstArrival({ from, to }: Pick<Promotion, 'from' | 'to'>): boolean {
  return from === to
}

/** An in-toto statement with the SLSA verification summary v1 predicate (slsa.dev, "Verification Summary Attestation"). */
export function encodePromotion(promotion: Promotion): Uint8Array {
  const { id, policy, rules, run, source } = promotion
  const document = {
    _type: statementType,
    subject: promotion.files.map(toDescriptor),
    predicateType: summaryType,
    predicate: {
      verifier: { id: verifierId },
      timeVerified: promotion.timeVerified,
      resourceUri: `${promotion.to}/releases/${id.name}/${id.version}`,
      policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
      inputAttestations: [
        {
          uri: `${promotion.from}/releases/${id.name}/${id.version}/release.bundle.json`,
          digest: { sha256: promotion.bundleSha256 },
        },
      ],
      verificationResult: 'PASSED',
      // Signed provenance was found and held; what the builder isolates is not for a promotion to claim.
      verifiedLevels: ['SLSA_BUILD_LEVEL_1'],
      slsaVersion: '1.0',
      securedeploy_promotion: {
        release: { name: id.name, version: id.version },
        source: { repository: source.repository, commit: source.commit, finishedOn: source.finishedOn },
        environment: promotion.environment,
        from: promotion.from,
        to: promotion.to,
        signedBy: promotion.signedBy,
        rules: rules.map(({ rule, outcome, expected, actual }) => ({ rule, outcome, expected, actual })),
        ...encodeDecision(promotion.decision),
        run: readClaims(new Fields(run.claims, 'claims')),
        claimsSource: run.claimsSource,
      },
    },
  }
  return Buffer.from(JSON.stringify(document))
}

/**
 * Reads a promotion record back; only the canonical form is accepted, as for release statements.
 * @throws VerificationError STATEMENT_MALFORMED
 */
export function parsePromotion(bytes: Uint8Array): Promotion {
  let promotion: Promotion
  try {
    promotion = fromDocument(new Fields(parseStrictJson(bytes, largestBundle), ''))
  } catch (cause) {
    throw cause instanceof SyntaxError ? malformed(cause.message, cause) : cause
  }
  if (Buffer.compare(encodePromotion(promotion), bytes) !== 0) {
    throw malformed('the promotion record is not in the canonical form that this version writes')
  }
  return promotion
}

function fromDocument(document: Fields): Promotion {
  const predicate = document.fields('predicate')
  const own = predicate.fields('securedeploy_promotion')
  const [input] = predicate.list('inputAttestations')
  if (input === undefined) throw malformed('it names no input attestation')
  const decision = readDecision(own)
  const rules = own.list('rules').map((rule) => readRule(rule, decision.bypass?.rules ?? []))
  return {
    id: readReleaseId(own.fields('release')),
    files: document.list('subject').map(readFile),
    bundleSha256: readDigest(input.fields('digest')),
    source: readSource(own.fields('source')),
    environment: own.text('environment'),
    from: own.text('from'),
    to: own.text('to'),
    policy: {
      uri: predicate.fields('policy').text('uri'),
      sha256: readDigest(predicate.fields('policy').fields('digest')),
    },
    signedBy: own.text('signedBy'),
    rules,
    decision,
    run: { claims: readClaims(own.fields('run')), claimsSource: readClaimsSource(own.text('claimsSource')) },
    timeVerified: readTime(predicate.text('timeVerified')),
  }
}

function readDigest(fields: Fields): Sha256 {
  const digest = parseSha256(fields.text('sha256'))
  if (digest === undefined) throw malformed('a digest is not SHA-256 in hex')
  return digest
}

function readSource(fields: Fields): PromotedSource {
  const commit = fields.text('commit')
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw malformed('its commit is not a commit')
  return {
    repository: fields.text('repository'),
    commit,
    finishedOn: readTime(fields.text('finishedOn')),
  }
}

function readRule(fields: Fields, passedOver: readonly string[]): RuleResult {
  const outcome = fields.text('outcome')
  const rule = fields.text('rule')
  const isKnown = outcome === 'pass' || outcome === 'not-applicable' || outcome === 'fail'
  if (!isKnown || (outcome === 'fail') !== passedOver.includes(rule))
    throw malformed('a promotion record holds a rule that did not pass, and that nobody passed over')
  return {
    rule,
    outcome,
    expected: fields.text('expected'),
    actual: fields.text('actual'),
  }
}
