/** A promotion that the step's own inputs decide: whom to trust, where from, and which stores. */
import { connectPromoting, refuseSameStore } from '@secure-deploy/connect/promoting'
import { connectTrust, rebaseTrust, trustedProfiles } from '@secure-deploy/connect/trust'
import { sourcePolicy } from '@secure-deploy/core/deciding/source-policy'
import { InputError } from '@secure-deploy/core/errors'
import { readRun } from '@secure-deploy/github/caller'
import type { RunnerCaller } from '@secure-deploy/github/caller'
import type { Deciding } from '@secure-deploy/github/policy-inputs'
import type { Runner } from '@secure-deploy/github/runner'
import type { Decided } from './decided.ts'
import type { PromoteInputs, PromoteStores } from './inputs.ts'

export async function decideByInputs(
  inputs: PromoteInputs,
  deciding: Extract<Deciding, { kind: 'inputs' }>,
  runner: Runner,
  caller: RunnerCaller,
): Promise<Decided> {
  refuseDowngrade(inputs)
  const { access, id, write, stores } = inputs
  const { source, target } = demandStores(stores)
  await refuseSameStore(source, target)
  const selection = rebaseTrust(deciding.trust, runner.cwd)
  const trust = await connectTrust(selection)
  const now = runner.now()
  const promoting = await connectPromoting({
    id,
    source,
    target,
    write,
    access,
    caller,
    now,
    profiles: trustedProfiles(trust.trusted),
    records: 'left-alone',
    ...ownersOf(inputs, stores),
  })
  return {
    run: await readRun(runner, caller),
    ports: { ...promoting, ...trust, policy: sourcePolicy(deciding.source), now },
    signerTrust:
      selection.kind === 'policy' && selection.storePath !== undefined
        ? { trustStorePath: selection.storePath }
        : {},
  }
}

function ownersOf({ sourceRole }: PromoteInputs, stores: PromoteStores | undefined) {
  const { sourceRegion, sourceBucketOwner, targetBucketOwner } = demandStores(stores)
  return {
    ...(sourceRole === undefined ? {} : { sourceRole }),
    ...(sourceRegion === undefined ? {} : { sourceRegion }),
    ...(sourceBucketOwner === undefined ? {} : { sourceBucketOwner }),
    ...(targetBucketOwner === undefined ? {} : { targetBucketOwner }),
  }
}

/** The inputs were read under the rule that there are stores where there is no policy. */
function demandStores(stores: PromoteStores | undefined): PromoteStores {
  if (stores !== undefined) return stores
  throw new TypeError('a promotion without a policy has both stores')
}

/** What stands in the target is known by the records that a policy looks at; without one there is nothing to allow. */
function refuseDowngrade({ emergency: { allowDowngrade } }: PromoteInputs): void {
  if (!allowDowngrade) return
  throw new InputError('INPUT_CONFLICT', 'allow-downgrade needs policy as well', {
    nextStep:
      'Add "policy: …", or leave allow-downgrade out: without a policy no release is older than another.',
  })
}
