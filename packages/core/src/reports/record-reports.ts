/** What is told of records that somebody made: holds, lifts and deployments. */
import type { RecordedDeployment } from '../environments/deployment-record.ts'
import type { PlacedHold, PlacedLift } from '../holds/hold-placing.ts'
import { scopeInWords } from '../records/hold.ts'
import type { AcceptedSignature } from '../signers/signer-set.ts'
import type { Summary } from '../summary.ts'
import { facts } from './reports.ts'

export function describeHold({ hold, sha256, location, signatures }: PlacedHold): Summary {
  const { scope, reason, placedOn, until } = hold
  const what = scopeInWords(scope)
  return {
    title: `Held ${what}`,
    lead: `Policies that keep their holds here let nothing of it be signed, promoted or deployed until ${until === undefined ? '' : `${until}, or until `}the hold is lifted.`,
    tables: [
      facts('The hold', [
        ['Held', what],
        ['Reason', reason],
        ['Placed', placedOn],
        ['Until', until ?? 'it is lifted'],
        ['Signed by', signersOf(signatures)],
        ['To lift it', `sha256:${sha256}`],
        ['Recorded at', location.uri],
      ]),
    ],
  }
}

export function describeLift({ lift, location, signatures }: PlacedLift): Summary {
  const what = scopeInWords(lift.scope)
  return {
    title: `Lifted a hold on ${what}`,
    lead: 'The hold is over under every policy that lets these signers lift holds. Other holds stay in force.',
    tables: [
      facts('The lift', [
        ['Was held', what],
        ['Hold', `sha256:${lift.hold}`],
        ['Reason', lift.reason],
        ['Lifted', lift.liftedOn],
        ['Signed by', signersOf(signatures)],
        ['Recorded at', location.uri],
      ]),
    ],
  }
}

export function describeDeployment({
  deployment,
  sha256,
  location,
  signatures,
}: RecordedDeployment): Summary {
  const { id, bundleSha256, environment, outcome, target, deployedOn } = deployment
  return {
    title: `Recorded a deployment of ${id.name} ${id.version}`,
    lead: `To ${environment}: ${outcome}.`,
    tables: [
      facts('The deployment', [
        ['Release', `${id.name} ${id.version}`],
        ['Bundle', `sha256:${bundleSha256}`],
        ['Environment', environment],
        ['Target', target],
        ['Outcome', outcome],
        ['Ended', deployedOn],
        ['Signed by', signersOf(signatures)],
        ['Record', `sha256:${sha256}`],
        ['Recorded at', location.uri],
      ]),
    ],
  }
}

function signersOf(signatures: readonly AcceptedSignature[]): string {
  return signatures.map(({ signature }) => signature.signedBy).join(' and ')
}
