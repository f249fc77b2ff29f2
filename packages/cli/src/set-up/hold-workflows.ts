/** The workflows by which people hold releases and lift holds, by hand. */
import { liftEnvironment, roleArn, roleNames, signersOf } from './names.ts'
import type { SetUp } from './set-up.ts'
import { expression, fields, origin, pinned } from './workflow-fields.ts'
import type { Given } from './workflow-fields.ts'

/**
 * Holds a release, or all of the name; started by hand by whoever may write to the repository. Each run is a group of its own,
 * because GitHub keeps one waiting and cancels the others: no hold may be lost to the next.
 */
export function holdWorkflow(setUp: SetUp): string {
  const given: readonly Given[] = [
    ['release-name', setUp.release],
    ['release-version', expression('inputs.version')],
    ['reason', expression('inputs.reason')],
    ['until', expression('inputs.until')],
    ...holding(setUp, signersOf(setUp).holds, roleNames(setUp).hold),
  ]
  return `${origin}
name: Hold
on:
  workflow_dispatch:
    inputs:
      version: { description: 'Version of the release; every one unless given', type: string, required: false }
      reason: { description: Why nothing may go on, type: string, required: true }
      until: { description: 'When it ends, as 24h or 7d; when it is lifted unless given', type: string, required: false }
permissions: {} # nothing but what the job below says
concurrency:
  group: hold-\${{ github.run_id }}
  cancel-in-progress: false
jobs:
  hold:
    name: Hold
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      id-token: write # for the OIDC token by which the step assumes its role
    steps:
      - name: Hold
        uses: ${holdAction(setUp)} ${pinned}
        with:
${fields(given, 10)}
`
}

/** Lifts a hold; the job names a GitHub environment, whose reviewers look at it. */
export function liftWorkflow(setUp: SetUp): string {
  const given: readonly Given[] = [
    ['mode', 'lift'],
    ['hold', expression('inputs.hold')],
    ['release-name', setUp.release],
    ['release-version', expression('inputs.version')],
    ['reason', expression('inputs.reason')],
    ...holding(setUp, signersOf(setUp).lifts, roleNames(setUp).lift),
  ]
  return `${origin}
name: Lift
on:
  workflow_dispatch:
    inputs:
      hold: { description: 'Which hold, as sha256:HEX', type: string, required: true }
      version: { description: Version of the release where the hold named one, type: string, required: false }
      reason: { description: Why it may go on, type: string, required: true }
permissions: {} # nothing but what the job below says
concurrency:
  group: lift-\${{ github.run_id }}
  cancel-in-progress: false
jobs:
  lift:
    name: Lift
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: ${liftEnvironment}
    permissions:
      id-token: write # for the OIDC token by which the step assumes its role
    steps:
      - name: Lift
        uses: ${holdAction(setUp)} ${pinned}
        with:
${fields(given, 10)}
`
}

function holding({ holds }: SetUp, signer: string, role: string): readonly Given[] {
  return [
    ['store', `s3://${holds.bucket}`],
    ['signer', signer],
    ['role-to-assume', roleArn(holds, role)],
    ['allowed-account-ids', holds.accountId],
    ['aws-region', holds.region],
  ]
}

function holdAction({ suite }: SetUp): string {
  return `${suite.repository}/actions/hold-release@${suite.commit}`
}
