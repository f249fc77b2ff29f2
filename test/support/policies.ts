/** Deploy policies for tests: one sound file of three environments, made through the parser, whose signers are key files. */
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { stringify } from 'yaml'
import { makeChain, toPem } from './certificates.ts'
import type { TestChain } from './certificates.ts'
import { run, signerOf } from './releases.ts'

/** Any part of a file by the names of its fields; `undefined` leaves a field out. */
export interface FileChanges {
  readonly [field: string]: unknown
}

export interface EnvironmentChanges {
  readonly development?: FileChanges
  readonly staging?: FileChanges
  readonly production?: FileChanges
}

export interface PolicyChanges {
  /** Fields at the top of the file, in the place of those of `policyFields`. */
  readonly file?: FileChanges
  readonly source?: FileChanges
  readonly environments?: EnvironmentChanges
}

/** Chains whose subjects tell them apart, so that they may stand in one set. */
export const releaseChain = chainOf('Release signer')
export const otherReleaseChain = chainOf('Second release signer')
export const promotionChain = chainOf('Promotion signer')
export const deploymentChain = chainOf('Deployment signer')
export const holdChain = chainOf('Hold signer')

export const policySigner = signerOf(releaseChain)
export const otherPolicySigner = signerOf(otherReleaseChain)
export const promotionSigner = signerOf(promotionChain)
export const deploymentSigner = signerOf(deploymentChain)
export const holdSigner = signerOf(holdChain)

function chainOf(name: string): TestChain {
  return makeChain({ leaf: { subject: subjectOf(name) } })
}

function subjectOf(name: string): string {
  return `CN=${name},O=Example,ST=WA,C=US`
}

/** A signer as a policy file names it. */
export function signerEntry(name: string, store: string): FileChanges {
  return { subject: subjectOf(name), store }
}

export const releaseEntry = signerEntry('Release signer', 'ca:releases')
export const otherReleaseEntry = signerEntry('Second release signer', 'ca:releases')
export const promotionEntry = signerEntry('Promotion signer', 'ca:promotions')
export const deploymentEntry = signerEntry('Deployment signer', 'ca:deployments')
export const holdEntry = signerEntry('Hold signer', 'ca:holds')

/** The fields of a sound file: `run` of releases.ts satisfies its source, and nothing but the order is demanded between environments. */
export function policyFields({ file, source, environments = {} }: PolicyChanges = {}): FileChanges {
  return {
    version: 1,
    release: 'app',
    trust: {
      stores: {
        'ca:releases': toPem(releaseChain.root.certificate, otherReleaseChain.root.certificate),
        'ca:promotions': toPem(promotionChain.root.certificate),
        'ca:deployments': toPem(deploymentChain.root.certificate),
        'ca:holds': toPem(holdChain.root.certificate),
      },
      releases: [releaseEntry],
    },
    source: {
      repository: run.claims.repository,
      'repository-id': run.claims.repository_id,
      refs: run.claims.ref,
      'job-workflow-refs': run.claims.workflow_ref,
      'runner-environment': run.claims.runner_environment,
      events: run.claims.event_name,
      ...source,
    },
    environments: [
      environment('development', environments.development),
      environment('staging', { after: 'development', ...environments.staging }),
      environment('production', { after: 'staging', ...environments.production }),
    ],
    ...file,
  }
}

function environment(name: string, changes: FileChanges = {}): FileChanges {
  return {
    name,
    store: `s3://amzn-s3-demo-${name}`,
    'account-id': '111122223333',
    region: 'eu-west-1',
    promotions: [promotionEntry],
    deployments: [deploymentEntry],
    ...changes,
  }
}

/** Where holds stand, for `file: { holds: holdsFields }`. */
export const holdsFields: FileChanges = {
  store: 's3://amzn-s3-demo-holds',
  'account-id': '111122223333',
  region: 'eu-west-1',
  signers: [holdEntry],
}

/** The text of a file with these fields. */
export function policyText(fields: FileChanges): string {
  return stringify(fields, { aliasDuplicateObjects: false })
}

export function policyOf(changes: PolicyChanges = {}): DeployPolicy {
  return parseDeployPolicy(Buffer.from(policyText(policyFields(changes))), 'deploy-policy.yml')
}

/** A sound file that has every kind of field. */
export const wholeFile: FileChanges = policyFields({
  file: { holds: holdsFields },
  environments: {
    production: {
      soak: '24h',
      evidence: {
        tests: { minimum: 1 },
        findings: { below: 'error', allowed: [{ 'rule-id': 'a', reason: 'b', until: '2026-01-31' }] },
        sbom: {},
      },
      approvals: { minimum: 1, from: [1, 'octocat'] },
      windows: [{ days: ['mon'], from: '09:00', to: '16:00', 'time-zone': 'UTC' }],
      bypass: { rules: ['soak'], approvals: { minimum: 2 } },
    },
  },
})
