/** The inputs of hold-release as values; raw strings end here. */
import { InputError } from '@secure-deploy/core/errors'
import { parseHeldSigner, scopeOf } from '@secure-deploy/core/holds/held-scope'
import type { HoldScope } from '@secure-deploy/core/records/hold'
import type { AwsAccess, S3WriteOptions } from '@secure-deploy/core/values/access'
import type { Sha256 } from '@secure-deploy/core/values/digest'
import { parseEnvironmentName, parseReleaseName, parseReleaseVersion } from '@secure-deploy/core/values/names'
import { oneLine } from '@secure-deploy/core/values/one-line'
import { accountId, prefixedSha256 } from '@secure-deploy/core/values/texts'
import { ending } from '@secure-deploy/core/values/time-texts'
import type { Ending } from '@secure-deploy/core/values/time-texts'
import type { StoreUri } from '@secure-deploy/core/values/uris'
import { readAccess, readWriteOptions, storeWith, writeInputs } from '@secure-deploy/github/access-inputs'
import type { InputReader, Inputs } from '@secure-deploy/github/inputs'
import { text } from '@secure-deploy/github/inputs'
import { readSigners } from '@secure-deploy/github/signer-inputs'
import type { SignerInputs } from '@secure-deploy/github/signer-inputs'

export type Act =
  | { readonly kind: 'hold'; readonly until: Ending | undefined }
  | { readonly kind: 'lift'; readonly hold: Sha256 }

export interface HoldInputs {
  readonly act: Act
  readonly scope: HoldScope
  readonly reason: string
  readonly store: StoreUri
  readonly bucketOwner: string | undefined
  readonly write: S3WriteOptions
  readonly signing: SignerInputs
  readonly trustStore: string | undefined
  readonly access: AwsAccess
}

export function readInputs(inputs: Inputs): HoldInputs {
  const { mode, hold, until, ...rest } = inputs.read((read) => ({
    mode: read.oneOf('mode', ['hold', 'lift']),
    hold: read.optional('hold', prefixedSha256),
    until: read.optional('until', ending),
    scope: readScope(read),
    reason: read.required('reason', oneLine),
    store: read.required('store', storeWith(read, 'expected-bucket-owner', ...writeInputs)),
    bucketOwner: read.optional('expected-bucket-owner', accountId),
    write: readWriteOptions(read),
    signing: readSigners(read),
    trustStore: read.optional('trust-store', text),
    access: readAccess(read),
  }))
  return { ...rest, act: mode === 'lift' ? lifting(hold, until) : holding(hold, until) }
}

function readScope(read: InputReader): HoldScope {
  read.exactlyOneOf('release-name', 'environment', 'held-signer')
  read.requires('release-version', 'release-name')
  const scope = scopeOf({
    name: read.optional('release-name', parseReleaseName),
    version: read.optional('release-version', parseReleaseVersion),
    environment: read.optional('environment', parseEnvironmentName),
    signer: read.optional('held-signer', parseHeldSigner),
  })
  // The rules above leave nothing else: where there is no scope, a fault has been noted and no value leaves here.
  return scope as HoldScope
}

/** Fail closed: a step that was meant to lift must not hold, nor the other way round. */
function holding(hold: Sha256 | undefined, until: Ending | undefined): Act {
  if (hold === undefined) return { kind: 'hold', until }
  throw new InputError('INPUT_CONFLICT', 'hold names what is to be lifted, and mode is hold', {
    nextStep: 'To lift this hold, give "mode: lift"; to place another, leave hold out.',
  })
}

function lifting(hold: Sha256 | undefined, until: Ending | undefined): Act {
  if (hold === undefined) {
    throw new InputError('INPUT_MISSING', 'the input hold is missing; mode is lift', {
      nextStep: 'Add "hold: sha256:…" with the digest that was given out when the hold was placed.',
    })
  }
  if (until === undefined) return { kind: 'lift', hold }
  throw new InputError('INPUT_CONFLICT', 'until is given, and mode is lift; a lift has no end', {
    nextStep: 'Remove until; to hold again, place another hold.',
  })
}
