/** Arrivals in the store of the README, and the GitHub at which they start a workflow. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { expect } from '@jest/globals'
import { parse } from 'yaml'
import { promoteWorkflow } from '@secure-deploy/cli/set-up/workflows'
import { read } from '../../contract/repository-files.ts'
import { type AppDouble, startAppDouble } from '../github/app-double.ts'
import { setUpWith } from '../set-ups.ts'
import { region } from './documented-stacks.ts'
import { accountId, nextStage, resourceOf } from './next-stage.ts'
import {
  type Invocation,
  type StageStarter,
  type StarterOptions,
  startStageStarter,
} from './stage-starter.ts'

export const appKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
export const keyArn = resourceOf(nextStage(), 'AppKey').arn

export const bundle = (version: string, name = 'app') => `releases/${name}/${version}/release.bundle.json`

/** As S3 tells EventBridge (S3 user guide, "EventBridge event message structure"). */
export const arrival = (key: unknown = bundle('1.4.2')) => ({
  version: '0',
  id: '17793124-05d4-b198-2fde-7ededc63b103',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  account: accountId,
  time: '2026-11-25T10:00:00Z',
  region,
  resources: ['arn:aws:s3:::amzn-s3-demo-staging'],
  detail: {
    version: '0',
    'event-version': '1.1',
    bucket: { name: 'amzn-s3-demo-staging' },
    object: {
      key,
      size: 5120,
      etag: 'b1946ac92492d2347c6235b4d2611184',
      'version-id': 'IYV3p45BT0ac8hjHg1houSdS1a',
    },
    'request-id': 'N4N7GDK58NMKJ12R',
    requester: accountId,
    'source-ip-address': '192.0.2.1',
    reason: 'PutObject',
  },
})

/** What `arrival()` starts. */
export const run = {
  repository: 'octo-org/app',
  workflow: 'promote.yml',
  ref: 'main',
  inputs: { version: '1.4.2', environment: 'production' },
}

export const failure = (text: string) => ({
  kind: 'failed',
  error: expect.stringContaining(text) as unknown,
})

/** The App of the README, installed on its repository and not on the platform team's, which stands beside. */
export async function startGitHub(): Promise<AppDouble> {
  return startAppDouble({
    clientId: 'Iv23liExampleExample',
    installationId: '51234567',
    publicKey: appKey.publicKey,
    repositories: {
      1296269: {
        name: 'octo-org/app',
        branches: ['main'],
        workflows: {
          'promote.yml': inputsOf(promoteWorkflow(setUpWith())),
          'starter.yml': inputsOf(read('action-workflows/starters/promote.yml')),
          'other.yml': { tag: 'any' },
        },
      },
      1296270: { name: 'octo-org/platform', branches: ['main'], workflows: { 'promote.yml': {} } },
    },
  })
}

interface ByHand {
  readonly on: {
    readonly workflow_dispatch: {
      readonly inputs: Readonly<Record<string, { readonly options?: readonly string[] }>>
    }
  }
}

/** The inputs that a workflow takes, each with the values that it may have. */
function inputsOf(workflow: string): Readonly<Record<string, readonly string[] | 'any'>> {
  const { inputs } = (parse(workflow) as ByHand).on.workflow_dispatch
  return Object.fromEntries(Object.entries(inputs).map(([name, { options }]) => [name, options ?? 'any']))
}

interface Place extends Partial<Omit<StarterOptions, 'stack'>> {
  readonly gitHub: AppDouble
  /** Parameters in place of those of the README. */
  readonly changes?: Readonly<Record<string, string>>
  readonly privateKey?: KeyObject
}

export async function startStarter(place: Place): Promise<StageStarter> {
  const { gitHub, changes, privateKey = appKey.privateKey, ...options } = place
  const starter = await startStageStarter({ stack: nextStage(changes), apiUrl: gitHub.url, ...options })
  starter.kms.addKey({ arn: keyArn, privateKey, spec: 'RSA_2048' })
  return starter
}

/** What becomes of one arrival elsewhere, with all that is written. */
export async function invokedAt(place: Place): Promise<Invocation & { readonly printed: string }> {
  const starter = await startStarter(place)
  const invocation = await starter.invoke(arrival())
  await starter.stop()
  return { ...invocation, printed: starter.printed() }
}
