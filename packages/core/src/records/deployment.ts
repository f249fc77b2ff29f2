/** Deployment records: that a release was deployed to a target, when, by which run, and how it ended. */
import type { ActingRun } from '../release/acting-run.ts'
import { encodeActingRun, readActingRun } from '../release/acting-run.ts'
import { parseCanonical } from '../release/canonical-statement.ts'
import type { ReleaseId } from '../release/layout.ts'
import { readReleaseId, readTime, statementType } from '../release/statement.ts'
import type { Sha256 } from '../values/digest.ts'
import { parseSha256 } from '../values/digest.ts'
import type { Fields } from '../values/fields.ts'
import { malformed } from '../values/fields.ts'
import { isReleaseSegment } from '../values/names.ts'
import { readLine } from '../values/one-line.ts'

export const deploymentType = 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1'

export const deploymentOutcomes = ['success', 'failure', 'rolled-back'] as const
export type DeploymentOutcome = (typeof deploymentOutcomes)[number]

export interface Deployment {
  readonly id: ReleaseId
  /** Digest of the release's bundle. */
  readonly bundleSha256: Sha256
  readonly environment: string
  /** The store that the release was taken from, and that the record stands in. */
  readonly store: string
  readonly outcome: DeploymentOutcome
  /** What it was deployed to, e.g. an ARN; one line. */
  readonly target: string
  /** When it ended, RFC 3339 in UTC. */
  readonly deployedOn: string
  readonly run?: ActingRun
}

const subjectName = 'release.bundle.json'

/** An in-toto statement about the release's bundle. */
export function encodeDeployment(deployment: Deployment): Uint8Array {
  const { id, bundleSha256, environment, store, outcome, target, deployedOn, run } = deployment
  const document = {
    _type: statementType,
    subject: [{ name: subjectName, digest: { sha256: bundleSha256 } }],
    predicateType: deploymentType,
    predicate: {
      release: { name: id.name, version: id.version },
      environment,
      store,
      outcome,
      target,
      deployedOn,
      ...encodeActingRun(run),
    },
  }
  return Buffer.from(JSON.stringify(document))
}

/** @throws VerificationError STATEMENT_MALFORMED */
export function parseDeployment(bytes: Uint8Array): Deployment {
  return parseCanonical(bytes, {
    predicateType: deploymentType,
    read: readDeployment,
    encode: encodeDeployment,
  })
}

function readDeployment(document: Fields): Deployment {
  const predicate = document.fields('predicate')
  const [subject] = document.list('subject')
  const bundleSha256 = parseSha256(subject?.fields('digest').text('sha256') ?? '')
  if (bundleSha256 === undefined) throw malformed('it names no bundle by its SHA-256')
  const environment = predicate.text('environment')
  if (!isReleaseSegment(environment)) throw malformed('its environment is not allowed')
  return {
    id: readReleaseId(predicate.fields('release')),
    bundleSha256,
    environment,
    store: readLine(predicate, 'store'),
    outcome: readOutcome(predicate.text('outcome')),
    target: readLine(predicate, 'target'),
    deployedOn: readTime(predicate.text('deployedOn')),
    ...readActingRun(predicate),
  }
}

function readOutcome(text: string): DeploymentOutcome {
  const outcome = deploymentOutcomes.find((one) => one === text)
  if (outcome === undefined) throw malformed('its outcome is not known')
  return outcome
}
