/** The arguments of `policy check` as values; raw strings end here. */
import { InputError } from '@secure-deploy/core/errors'
import type { AwsAccess } from '@secure-deploy/core/values/access'
import { readArguments } from '../arguments.ts'
import type { FlagKinds } from '../arguments.ts'
import { accessFlags, policyFlags, readAccess, readPolicySelection } from './policy-flags.ts'
import type { PolicySelection } from './policy-flags.ts'

export interface PolicyCheckOptions extends PolicySelection {
  readonly access: AwsAccess
  readonly format: 'text' | 'json'
}

const kinds = {
  ...policyFlags,
  ...accessFlags,
  json: 'switch',
} as const satisfies FlagKinds

/** @throws InputError for anything that the usage does not allow */
export function readPolicyCheckOptions(args: readonly string[]): PolicyCheckOptions {
  const given = readArguments(args, kinds)
  const [verb, location, more] = given.positionals
  if (verb !== 'check') {
    throw verb === undefined
      ? new InputError('INPUT_MISSING', 'what to do with the policy is missing; check is known')
      : new InputError('INPUT_UNKNOWN', `policy ${JSON.stringify(verb)} is not known; check is`)
  }
  if (location === undefined) throw new InputError('INPUT_MISSING', 'no file is named that could be checked')
  if (more !== undefined)
    throw new InputError(
      'INPUT_MALFORMED',
      `${JSON.stringify(more)} is a second file; one is checked at a time`,
    )
  const selection = readPolicySelection(given, location)
  return { ...selection, access: readAccess(given, selection), format: given.has('json') ? 'json' : 'text' }
}
