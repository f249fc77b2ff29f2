/** Connects the reading of an AWS account, with the credentials of this machine: those of a profile, or those that are there. */
import type { SessionRequest } from '@secure-deploy/aws/aws-session'
import type { AccountReader } from '@secure-deploy/core/inventory/account-reading'
import { wayOut } from './session.ts'
import type { Caller } from './session.ts'

export interface AccountRequest {
  readonly region: string
  /** A profile of the AWS command line. */
  readonly profile?: string
  readonly caller: Caller
}

/** @throws InputError LONG_LIVED_CREDENTIALS, ServiceError where nobody can say who asks */
export async function connectAccount({ region, profile, caller }: AccountRequest): Promise<AccountReader> {
  const { openSession } = await import('@secure-deploy/aws/session')
  const { accountReader } = await import('@secure-deploy/aws/account-reader')
  // What the environment carries is passed over where a profile is named.
  const keyId = profile === undefined ? caller.environmentAccessKeyId : undefined
  const request: SessionRequest = {
    action: caller.action,
    run: caller.run(),
    region,
    identity: { kind: 'ambient', durationSeconds: 900, ...(profile === undefined ? {} : { profile }) },
    allowedAccountIds: [],
    policy: [],
    mask: (secret) => caller.mask(secret),
    ...(keyId === undefined ? {} : { environmentAccessKeyId: keyId }),
  }
  return accountReader(await openSession(request, wayOut(caller)))
}
