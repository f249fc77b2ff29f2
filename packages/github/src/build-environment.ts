/** The machine that the job runs on, as far as the runner says it without being asked twice. */
import type { BuildEnvironment } from '@secure-deploy/core/release/run'
import type { Environment } from './inputs.ts'
import { notOnRunner } from './run-claims.ts'

/**
 * `ImageOS` and `ImageVersion` are set on GitHub's hosted images alone.
 * @throws InputError INPUT_MISSING outside of a runner
 */
export function buildEnvironment(env: Environment, nodeVersion: string): BuildEnvironment {
  const valueOf = (name: string) => env[name]?.trim() || undefined
  const os = valueOf('RUNNER_OS')
  const architecture = valueOf('RUNNER_ARCH')
  if (os === undefined || architecture === undefined) {
    throw notOnRunner(['RUNNER_OS', 'RUNNER_ARCH'].filter((name) => valueOf(name) === undefined))
  }
  const image = valueOf('ImageOS')
  const imageVersion = valueOf('ImageVersion')
  const action = actionOf(valueOf('GITHUB_ACTION_REPOSITORY'), valueOf('GITHUB_ACTION_REF'))
  return {
    os,
    architecture,
    ...(image === undefined ? {} : { image }),
    ...(imageVersion === undefined ? {} : { imageVersion }),
    tools: { node: nodeVersion, ...(action === undefined ? {} : { action }) },
  }
}

/** `owner/repo@ref` as in `uses:`; undefined for an action of the checked-out repository itself. */
function actionOf(repository: string | undefined, ref: string | undefined): string | undefined {
  return repository === undefined ? undefined : `${repository}@${ref ?? ''}`
}
