/** What `inspect` shows of holds, lifts and records of deployments. */
import type { Deployment } from '@secure-deploy/core/records/deployment'
import type { Hold, Lift } from '@secure-deploy/core/records/hold'
import { scopeInWords } from '@secure-deploy/core/records/hold'
import type { ActingRun } from '@secure-deploy/core/release/acting-run'
import { facts } from '@secure-deploy/core/reports/reports'
import type { Table } from '@secure-deploy/core/summary'

type Fact = readonly [string, string]

export function holdTables({ scope, reason, placedOn, until, run }: Hold, file: Fact): readonly Table[] {
  return [
    facts('Claims of the hold', [
      file,
      ['Held', scopeInWords(scope)],
      ['Reason', reason],
      ['Placed', placedOn],
      ['Until', until ?? 'it is lifted'],
      ...actingFacts('Placed by', run),
    ]),
  ]
}

export function liftTables({ hold, scope, reason, liftedOn, run }: Lift, file: Fact): readonly Table[] {
  return [
    facts('Claims of the lift', [
      file,
      ['Hold', `sha256:${hold}`],
      ['Was held', scopeInWords(scope)],
      ['Reason', reason],
      ['Lifted', liftedOn],
      ...actingFacts('Lifted by', run),
    ]),
  ]
}

export function deploymentTables(deployment: Deployment, file: Fact): readonly Table[] {
  const { id, run } = deployment
  return [
    facts('Claims of the deployment', [
      file,
      ['Release', `${id.name} ${id.version}`],
      ['Bundle', `sha256:${deployment.bundleSha256}`],
      ['Environment', deployment.environment],
      ['Store', deployment.store],
      ['Target', deployment.target],
      ['Outcome', deployment.outcome],
      ['Ended', deployment.deployedOn],
      ...actingFacts('Recorded by', run),
    ]),
  ]
}

function actingFacts(title: string, run: ActingRun | undefined): readonly Fact[] {
  if (run === undefined) return [[title, 'somebody at a terminal']]
  const { claims, claimsSource } = run
  return [
    [title, `${claims.actor} (id ${claims.actor_id}) in ${claims.repository}`],
    ['Run', `${claims.run_id}, attempt ${claims.run_attempt}`],
    ['Claims from', claimsSource],
  ]
}
