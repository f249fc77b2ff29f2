/** Whom the deploy policy trusts, beside whom the settings would have it trust: more is its owners' to mean, less stops the set-up. */
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import type { SignerSet } from '@secure-deploy/core/trust'
import { policyFile } from '../set-up/names.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'
import { pages } from './pages.ts'

/** `wanted` is the policy that the settings make. */
export function trustFinding(policy: DeployPolicy, wanted: DeployPolicy): Finding {
  const subject = `whom ${policyFile} trusts`
  const [has, wants] = [signersIn(policy), signersIn(wanted)]
  const lacking = beyond(wants, has)
  if (lacking.length > 0)
    return found('differs', subject, {
      detail: `the settings have ${lacking.join(', ')}, whom the policy does not trust`,
      nextStep: `Put the signers in ${policyFile} right; ${pages.policy}`,
    })
  const more = beyond(has, wants)
  if (more.length === 0) return holds(subject, 'nobody but the signers of the settings')
  return found('note', subject, {
    detail: `it trusts whom the settings do not name: ${more.join(', ')}`,
    nextStep: `See that these signers are meant, in ${policyFile}; ${pages.policy}`,
  })
}

type Signers = ReadonlyMap<string, readonly string[]>

/** What `some` have and `others` have not, of the purposes that both know; another environment is told elsewhere. */
function beyond(some: Signers, others: Signers): readonly string[] {
  return [...some].flatMap(([purpose, names]) => {
    const known = others.get(purpose)
    return known === undefined
      ? []
      : names.filter((name) => !known.includes(name)).map((name) => `${name} for ${purpose}`)
  })
}

/** By what they sign. A policy without holds is told among what it leaves open. */
function signersIn({ signers, environments, holds: held }: DeployPolicy): Signers {
  return new Map([
    ['releases', namesOf(signers)],
    ...environments.flatMap(({ name, promotionSigners, deploymentSigners }) => [
      [`promotions into ${name}`, namesOf(promotionSigners)] as const,
      [`deployments to ${name}`, namesOf(deploymentSigners)] as const,
    ]),
    ...(held === undefined
      ? []
      : [['holds', namesOf(held.signers)] as const, ['lifts', namesOf(held.liftSigners)] as const]),
  ])
}

function namesOf({ parties }: SignerSet): readonly string[] {
  return parties.map(({ name }) => name)
}
