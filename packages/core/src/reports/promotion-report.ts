/** What a promotion has to tell its reader; apart from the other reports, which need nothing of what promotions are made of. */
import type { PromotedRelease } from '../environments/promote.ts'
import { describeUnheld } from '../signers/unheld-checks.ts'
import type { Summary } from '../summary.ts'
import { drawPromoted } from './promotion-diagram.ts'
import { checkTable, facts, locationTable, nameOf, originOf, ruleTable } from './reports.ts'

export function describePromoted(promoted: PromotedRelease): Summary {
  const { release, record, outcome } = promoted
  const { environment, from, to, timeVerified } = record.promotion
  const lead =
    outcome === 'created'
      ? `The same bytes now stand in ${to}, and a signed record says why.`
      : `It had been promoted before, at ${timeVerified}; nothing was changed.`
  const unheld = describeUnheld(promoted.signature)
  return {
    title: `Promoted ${nameOf(release)} to ${environment}`,
    lead: unheld === undefined ? lead : `${lead} Of the release's signature, ${unheld}.`,
    diagram: drawPromoted(promoted),
    tables: [
      facts('What was promoted', [
        ['Release', nameOf(release)],
        ['Bundle', `sha256:${promoted.sha256}`],
        ['From', from],
        ['To', to],
        ['Record', record.location.uri],
        ['Record signed by', record.signature.signedBy],
        ['Promoted on', timeVerified],
        ['Release signed by', promoted.signature.signedBy],
        ...originOf(release),
      ]),
      checkTable(promoted.signature),
      ruleTable(promoted.rules),
      locationTable(promoted.files),
    ],
  }
}
