/** Deployment records: that a release was deployed to a target, when, by which run, and how it ended. */
import type { Sha256 } from './digest.ts'
import type { ActingRun } from './hold.ts'
import type { ReleaseId } from './layout.ts'

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
