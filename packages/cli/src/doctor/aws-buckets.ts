/** The buckets of a set-up in which releases and holds stand: whether nothing in them can be overwritten, be removed or be seen by strangers. */
import { ServiceError } from '@secure-deploy/core/errors'
import type {
  AccountReader,
  BucketReader,
  ObjectLockState,
} from '@secure-deploy/core/inventory/account-reading'
import type { Place, SetUp } from '../set-up/set-up.ts'
import { stacksOf } from '../set-up/stacks.ts'
import { outputOf } from './aws-stacks.ts'
import type { KnownStacks } from './aws-stacks.ts'
import { found, holds, unlessUnseen } from './finding.ts'
import type { Finding } from './finding.ts'
import { steps } from './pages.ts'

export interface BucketSetUp extends Place {
  readonly bucket: string
  readonly stack: string
  /** The output of the stack that names the key. */
  readonly keyOutput: string
}

export function bucketsOf(setUp: SetUp): readonly BucketSetUp[] {
  return stacksOf(setUp).flatMap(({ name, template, accountId, region, parameters }) => {
    const keyOutput = keyOutputs[template]
    const bucket = parameters['BucketName']
    return keyOutput === undefined || bucket === undefined
      ? []
      : [{ bucket, stack: name, keyOutput, accountId, region }]
  })
}

const keyOutputs: Readonly<Partial<Record<string, string>>> = {
  holds: 'HoldsKeyArn',
  environment: 'StoreKeyArn',
}

interface BucketLook {
  readonly stacks: KnownStacks
  readonly reader: AccountReader
}

export function bucketFinding(
  { bucket, stack, keyOutput, ...place }: BucketSetUp,
  { stacks, reader }: BucketLook,
): Promise<Finding> {
  const subject = `bucket ${bucket} in ${place.accountId}`
  return unlessUnseen(subject, async () => {
    const key = await outputOf(stacks, { ...place, name: stack, output: keyOutput })
    const faults = await unlessNone(() => faultsOf(reader.bucket(bucket), key))
    if (faults === undefined) return found('missing', subject, { nextStep: steps.setUpAws })
    // Which key is its own, its stack tells.
    const by = key === undefined ? 'a key of AWS KMS' : 'its own key'
    if (faults.length === 0)
      return holds(subject, `versioned, locked, private, encrypted by ${by}, with a policy`)
    return found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpAws })
  })
}

async function unlessNone<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (failure) {
    if (failure instanceof ServiceError && failure.code === 'AWS_NOT_FOUND') return undefined
    throw failure
  }
}

async function faultsOf(bucket: BucketReader, key: string | undefined): Promise<readonly string[]> {
  const versioning = await bucket.versioning()
  const lock = await bucket.objectLock()
  const open = await bucket.openToPublic()
  const encryption = await bucket.encryptionKey()
  const policy = await bucket.policy()
  return [
    ...(versioning === 'Enabled' ? [] : [`versioning is ${versioning ?? 'off'}`]),
    ...lockFaults(lock),
    ...(open.length === 0 ? [] : [`Block Public Access lacks ${open.join(', ')}`]),
    ...keyFaults(encryption, key),
    ...(policy === undefined ? ['there is no bucket policy'] : []),
  ]
}

/** Locked without a rule, a bucket keeps only what its writer asks to be kept. */
function lockFaults(lock: ObjectLockState | undefined): readonly string[] {
  if (lock?.status !== 'Enabled') return ['Object Lock is off']
  return lock.retention === undefined ? ['Object Lock keeps nothing for which its writer names no time'] : []
}

function keyFaults(has: string | undefined, wanted: string | undefined): readonly string[] {
  if (has === undefined) return ['it is not encrypted by a key of its own']
  return wanted === undefined || has === wanted
    ? []
    : [`it is encrypted by ${has}, and has to be by ${wanted}`]
}
