/** What a history page shows of each promotion's decision: who approved and who did not count, and what every rule said. */
import type { ApprovalDecision, Listing } from '@secure-deploy/core/approvals/approvals'
import type { Promotion } from '@secure-deploy/core/environments/promotion'
import type { HistoryLine } from '@secure-deploy/core/history/history-line'
import { approverInWords } from '@secure-deploy/core/history/history-words'
import { html, nothing } from './html.ts'
import type { Html } from './html.ts'
import { renderTable } from './page.ts'
import type { Row, Section } from './page.ts'

export function decisionSections(lines: readonly HistoryLine[]): readonly Section[] {
  const promotions = lines.flatMap((line) =>
    (line.step === 'arrived' || line.step === 'promoted') && line.fact !== undefined
      ? [line.fact.promotion]
      : [],
  )
  if (promotions.length === 0) return []
  return [{ id: 'decisions', heading: 'How it was decided', body: html`${promotions.map(decisionBlock)}` }]
}

function decisionBlock(promotion: Promotion): Html {
  const { environment, decision, policy, timeVerified, signedBy } = promotion
  const { approvals, bypass, downgrade } = decision
  return html`<h3>${environment}, ${timeVerified}</h3>
    <p>Under ${policy.uri}<br /><span class="digest">sha256:${policy.sha256}</span></p>
    <p>The release was signed by ${signedBy}.</p>
    ${bypass === undefined ? nothing : html`<p class="said alarm">Passed over: ${bypass.rules.join(', ')}. Reason: ${bypass.reason}</p>`}
    ${downgrade === undefined ? nothing : html`<p class="said alarm">Let in over the newer ${downgrade.from.id.version}. Reason: ${downgrade.reason}</p>`}
    ${approvals === undefined ? html`<p>No approval was demanded.</p>` : approvalBlock(approvals)}
    ${ruleTable(promotion)}`
}

function approvalBlock(approvals: ApprovalDecision): Html {
  const { minimum, independent, sources, base, head, changes, lacking, approvers, excluded, unresolved } =
    approvals
  const kind = `${independent ? 'independent ' : ''}approval${minimum === 1 ? '' : 's'}`
  return html`<dl class="facts">
    <dt>Demanded</dt>
    <dd>${minimum} ${kind} of every change, by ${sources.join(' or ')}</dd>
    <dt>Changes</dt>
    <dd>${changes.total} after ${base ?? 'the beginning'} up to ${head}</dd>
    <dt>Too few for</dt>
    <dd>${lacking === 0 ? 'none of them' : `${lacking} of them`}</dd>
    <dt>Counted</dt>
    <dd>${people(approvers, approverInWords)}</dd>
    <dt>Not counted</dt>
    <dd>
      ${people(excluded, ({ person, reasons }) => `${person.login} (id ${person.id}): ${reasons.listed.join(', ')}`)}
    </dd>
    <dt>Unknown authors</dt>
    <dd>${people(unresolved, (author) => author)}</dd>
    <dt>GitHub's answers</dt>
    <dd>${answersInWords(approvals)}<br /><span class="digest">sha256:${approvals.answers.sha256}</span></dd>
  </dl>`
}

function answersInWords({ answers: { total } }: ApprovalDecision): string {
  return `${total} ${total === 1 ? 'answer' : 'answers'}, digest over all`
}

function people<T>({ total, listed }: Listing<T>, words: (one: T) => string): Html {
  if (total === 0) return html`nobody`
  const left = total - listed.length
  return html`${listed.map((one) => html`${words(one)}<br />`)}${left === 0 ? nothing : html`and ${left} more`}`
}

const tones = { pass: 'plain', 'not-applicable': 'plain', fail: 'alarm' } as const

/** Rules that asked for nothing are named and no more. */
function ruleTable({ rules, environment }: Promotion): Html {
  const asked = rules.filter(({ outcome }) => outcome !== 'not-applicable')
  const others = rules.filter(({ outcome }) => outcome === 'not-applicable').map(({ rule }) => rule)
  const rows = asked.map(({ rule, outcome, expected, actual }): Row => ({
    tone: tones[outcome],
    cells: [
      html`<code>${rule}</code>`,
      outcome === 'fail' ? html`<span class="said alarm">failed, passed over</span>` : html`${outcome}`,
      html`${expected}`,
      html`${actual}`,
    ],
  }))
  const table = renderTable(
    `What the rules said when the release was let into ${environment}, as the record keeps it.`,
    [
      { name: 'Rule', className: 'rule' },
      { name: 'Outcome', className: 'now' },
      { name: 'Expected' },
      { name: 'Actual' },
    ],
    rows,
  )
  if (others.length === 0) return table
  return html`${table}
    <p class="quiet">Asked for nothing here: ${others.join(', ')}.</p>`
}
