/** Draws the chain as far as a promotion has verified it, with the promotion itself at its end. */
import type { PromotedRelease } from '../environments/promote.ts'
import { renderDiagram, stepsOf } from '../history/history-diagram.ts'
import { promotionLines } from '../history/promotion-lines.ts'
import { arrivalSteps, bundleSteps } from './chain-diagrams.ts'

export function drawPromoted(promoted: PromotedRelease): string {
  return renderDiagram([
    ...bundleSteps(promoted, promoted.bundleLocation.uri),
    ...arrivalSteps(promoted.rules, 'promotion-order'),
    ...stepsOf(promotionLines(promoted.record)),
  ])
}
