/** Deploy policies that the documentation shows, whole or in part: a part is put into the policy of README.md. */
import { parseDeployPolicy } from '@secure-deploy/core/policy-file/parse'
import { type DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { parse, stringify } from 'yaml'
import { type Block, everyBlock } from './blocks.ts'
import { kindOf } from './kinds.ts'

interface PolicyFields {
  readonly environments: readonly object[]
}

/**
 * The file that a block shows, or that it makes of the policy of README.md by what it shows.
 * `approvals` are those of the last environment.
 */
export function policyFileOf(block: Block): string {
  if (kindOf(block) === 'deploy-policy') return block.text
  const whole = everyBlock().find((one) => one.file === 'README.md' && kindOf(one) === 'deploy-policy')
  if (whole === undefined) throw new Error('README.md shows no deploy policy')
  const fields = parse(whole.text) as PolicyFields
  const { approvals, ...part } = parse(block.text) as { readonly approvals?: unknown }
  const environments = fields.environments.map((environment, index) =>
    approvals !== undefined && index === fields.environments.length - 1
      ? { ...environment, approvals }
      : environment,
  )
  return stringify({ ...fields, environments, ...part }, { lineWidth: 0 })
}

/** @throws InputError POLICY_MALFORMED */
export function policyOf(block: Block): DeployPolicy {
  return parseDeployPolicy(Buffer.from(policyFileOf(block)), `${block.file}:${block.line}`)
}
