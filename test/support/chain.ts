/** The four steps over one build in one account; every input is sound unless a test says otherwise. */
import { join } from 'node:path'
import type { AccountOptions } from './aws/account.ts'
import type { DoubleBucket } from './aws/s3-objects.ts'
import { type Cloud, type RoleName, startCloud } from './cloud.ts'
import { runStep, type StepResult } from './runner.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { makeWorkspace, type Workspace } from './workspace.ts'

/** Over the sound ones; undefined leaves an input out. */
export type Inputs = Readonly<Record<string, string | undefined>>

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly workspace?: string
}

export type RunStep = (inputs?: Inputs, options?: StepOptions) => Promise<StepResult>

export interface Chain {
  readonly workspace: Workspace
  readonly cloud: Cloud
  readonly sign: RunStep
  readonly upload: RunStep
  readonly verify: RunStep
  readonly promote: RunStep
  /** Inputs by which a step takes a role. */
  as(role: RoleName): Readonly<Record<string, string>>
  /** Signs, and returns the bundle's path. */
  bundle(inputs?: Inputs): Promise<string>
  /** Adds a bucket and returns its name. */
  addBucket(options?: Partial<DoubleBucket>): string
  /** A bucket with what stands in another, each body as `change` makes it; undefined leaves an object out. */
  copyOf(bucket: string, change?: (key: string, body: Buffer) => Buffer | undefined): string
  stop(): Promise<void>
}

export const release = { 'release-name': 'app', 'release-version': '1.0.0' }
export const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }

export function given(inputs: Inputs): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

export async function startChain(options: AccountOptions = {}, workspace = makeWorkspace()): Promise<Chain> {
  const cloud = await startCloud(workspace, options)
  const { account } = cloud
  const as = (role: RoleName) => ({
    'role-to-assume': cloud.roles[role],
    'aws-region': account.region,
  })
  const step =
    (action: string, sound: () => Inputs): RunStep =>
    (inputs = {}, { workspace: folder = workspace.path, env, signal } = {}) =>
      runStep({
        action,
        inputs: given({ ...sound(), ...inputs }),
        workspace: folder,
        env: { ...cloud.env, ...env },
        ...(signal === undefined ? {} : { signal }),
      })
  const sign = step('sign-artifact', () => ({
    ...release,
    ...patterns,
    ...as('sign'),
    signer: cloud.profileArn,
    'trust-store': cloud.trustStore,
    'output-path': temporaryFolder(),
  }))
  const addBucket = (changes: Partial<DoubleBucket> = {}) => {
    const name = `octo-${account.s3.storage.buckets.size}`
    account.s3.addBucket({
      name,
      region: account.region,
      owner: account.accountId,
      partition: account.partition,
      ...changes,
    })
    return changes.name ?? name
  }
  return {
    workspace,
    cloud,
    as,
    sign,
    upload: step('upload-artifact', () => ({ ...patterns, ...as('push'), store: 's3://octo-development' })),
    verify: step('verify-signature', () => ({
      ...release,
      ...as('pull'),
      ...cloud.trust,
      store: 's3://octo-development',
    })),
    promote: step('promote-artifact', () => ({
      ...release,
      ...as('promote'),
      ...cloud.trust,
      environment: 'staging',
      'source-store': 's3://octo-development',
      'target-store': 's3://octo-staging',
      signer: cloud.profileArn,
    })),
    bundle: async (inputs) => {
      const folder = temporaryFolder()
      const { exitCode, stdout } = await sign({ 'output-path': folder, ...inputs })
      if (exitCode !== 0) throw new Error(`nothing was signed: ${stdout}`)
      return join(folder, 'release.bundle.json')
    },
    addBucket,
    copyOf: (bucket, change = (_key, body) => body) => {
      const name = addBucket()
      for (const key of account.s3.storage.keys(bucket)) {
        const body = account.s3.storage.latest(bucket, key)?.body
        const changed = body === undefined ? undefined : change(key, body)
        if (changed !== undefined) account.s3.place(name, key, changed)
      }
      return name
    },
    stop: () => cloud.stop(),
  }
}
