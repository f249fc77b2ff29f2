/** The environments of a deploy policy, found by name and by what comes before. */
import { InputError } from '../errors.ts'
import type { DeployPolicy, EnvironmentPolicy } from './deploy-policy.ts'

/** @throws InputError INPUT_MALFORMED for an environment that the policy does not know */
export function environmentOf(
  { environments }: DeployPolicy,
  name: string,
  input: string,
): EnvironmentPolicy {
  const found = environments.find((environment) => environment.name === name)
  if (found !== undefined) return found
  const known = environments.map((environment) => environment.name).join(', ')
  throw new InputError('INPUT_MALFORMED', `${input} is ${JSON.stringify(name)}; the policy has ${known}`)
}

/** The environment into which releases are uploaded. */
export function firstOf({ environments: [first] }: DeployPolicy): EnvironmentPolicy {
  if (first === undefined) throw new TypeError('a policy has at least one environment')
  return first
}

/** The environment before another one. */
export function previousOf(
  { environments }: DeployPolicy,
  { after }: EnvironmentPolicy,
): EnvironmentPolicy | undefined {
  return environments.find(({ name }) => name === after)
}
