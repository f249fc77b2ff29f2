/** The four steps over one build against real servers; every input is sound unless a test says otherwise. */
import { join } from 'node:path'
import { given, type Inputs, type RunStep } from '../../support/chain.ts'
import { runStep, type StepResult } from '../../support/runner.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { makeWorkspace, type Workspace } from '../../support/workspace.ts'
import { development, type RealCloud, type RoleName, staging, startRealCloud } from './real-cloud.ts'

/** What the steps need of an account. */
export type ChainCloud = Pick<RealCloud, 'env' | 'role' | 'signing' | 'trust' | 'stop'>

export interface RealChain<Cloud extends ChainCloud = RealCloud> {
  readonly workspace: Workspace
  readonly cloud: Cloud
  readonly sign: RunStep
  readonly upload: RunStep
  readonly verify: RunStep
  readonly promote: RunStep
  /** Signs a version of the build, and returns the bundle's path. */
  bundle(version: string, inputs?: Inputs): Promise<string>
  /** Signs and uploads a version. */
  release(version: string): Promise<void>
  stop(): Promise<void>
}

export const patterns = { 'subject-path': 'build', 'evidence-path': 'reports/*.xml' }

/** Every key of a version of the release starts with this. */
export function prefixOf(version: string): string {
  return `releases/app/${version}/`
}

export async function startRealChain(workspace = makeWorkspace()): Promise<RealChain> {
  return chainOn(workspace, await startRealCloud(workspace))
}

export function chainOn<Cloud extends ChainCloud>(workspace: Workspace, cloud: Cloud): RealChain<Cloud> {
  const step =
    (action: string, role: RoleName, sound: Inputs): RunStep =>
    (inputs = {}, { workspace: folder = workspace.path, env, signal } = {}) =>
      runStep({
        action,
        inputs: given({ ...cloud.role(role), ...sound, ...inputs }),
        workspace: folder,
        env: { ...cloud.env, ...env },
        ...(signal === undefined ? {} : { signal }),
      })
  const named = { 'release-name': 'app' }
  const sign = (inputs: Inputs = {}) =>
    runStep({
      action: 'sign-artifact',
      inputs: given({ ...named, ...patterns, ...cloud.signing, ...inputs }),
      workspace: workspace.path,
      env: cloud.env,
    })
  const upload = step('upload-artifact', 'push', { ...patterns, store: `s3://${development}` })
  const bundle = async (version: string, inputs: Inputs = {}) => {
    const folder = temporaryFolder()
    succeeded(await sign({ 'release-version': version, 'output-path': folder, ...inputs }))
    return join(folder, 'release.bundle.json')
  }
  return {
    workspace,
    cloud,
    sign,
    upload,
    verify: step('verify-signature', 'pull', { ...named, ...cloud.trust, store: `s3://${development}` }),
    promote: step('promote-artifact', 'promote', {
      ...named,
      ...cloud.trust,
      ...cloud.signing,
      environment: 'staging',
      'source-store': `s3://${development}`,
      'target-store': `s3://${staging}`,
    }),
    bundle,
    release: async (version) => {
      succeeded(await upload({ 'bundle-path': await bundle(version) }))
    },
    stop: () => cloud.stop(),
  }
}

/** The step itself. @throws Error with what it printed, unless it succeeded. */
export function succeeded(step: StepResult): StepResult {
  if (step.exitCode === 0) return step
  throw new Error(`exit code ${step.exitCode}:\n${printed(step)}`)
}

function printed({ stdout, stderr }: StepResult): string {
  return `${stdout}${stderr}`.replaceAll(/^::(add-mask|debug)::.*\n/gm, '')
}
