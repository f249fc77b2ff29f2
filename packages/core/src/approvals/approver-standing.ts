/** Who may approve: what speaks against somebody, whatever they approved. */
import type { ApprovalFacts, Contribution, Person } from '../facts/rule-facts.ts'
import type { ApprovalDemands } from '../policy/deploy-policy.ts'

export interface Judging {
  readonly demands: ApprovalDemands
  readonly facts: ApprovalFacts
  readonly involved: Involved
}

/** Why somebody does not count, whatever they approved; empty for those who do. */
export function reasonsAgainst(person: Person, { demands, facts, involved }: Judging): readonly string[] {
  return [
    ...(person.kind === 'bot' || person.login.toLowerCase().endsWith('[bot]') ? ['is a bot'] : []),
    // GitHub shows the account `ghost` in the place of every deleted one.
    ...(person.login.toLowerCase() === 'ghost' ? ['is a deleted account'] : []),
    ...(demands.independent ? involvementOf(person, involved) : []),
    ...(mayApprove(person, demands, facts) ? [] : ['is not among those who may approve']),
  ]
}

function mayApprove(
  { id, login }: Person,
  { from }: ApprovalDemands,
  { teamMembers }: ApprovalFacts,
): boolean {
  if (from.length === 0) return true
  return from.some((one) => {
    switch (one.kind) {
      case 'user':
        return one.id === id
      case 'login':
        return one.login.toLowerCase() === login.toLowerCase()
      case 'team': {
        const team = `${one.organization}/${one.slug}`
        return Object.hasOwn(teamMembers, team) && (teamMembers[team] ?? []).includes(id)
      }
    }
  })
}

export interface Involved {
  readonly byId: ReadonlyMap<number, ReadonlySet<string>>
  readonly byLogin: ReadonlyMap<string, ReadonlySet<string>>
}

/** What everybody did for the changes and their pull requests, in a few words each. */
export function involvedIn({ changes, pullRequests }: ApprovalFacts): Involved {
  const byId = new Map<number, Set<string>>()
  const byLogin = new Map<string, Set<string>>()
  const note = ({ id, login }: Person, what: string): void => {
    addTo(byId, id, what)
    addTo(byLogin, login.toLowerCase(), what)
  }
  for (const { people } of [...changes, ...pullRequests])
    for (const contribution of people) note(contribution.by, words(contribution))
  for (const { number, openedBy } of pullRequests)
    if (openedBy !== undefined) note(openedBy, `opened #${number}`)
  return { byId, byLogin }
}

function addTo<Key>(map: Map<Key, Set<string>>, key: Key, what: string): void {
  const found = map.get(key)
  if (found === undefined) map.set(key, new Set([what]))
  else found.add(what)
}

const verbs = { author: 'authored', committer: 'committed', 'co-author': 'co-authored' } as const

function words({ as, commit }: Contribution): string {
  return `${verbs[as]} ${shortCommit(commit)}`
}

/** By id, and by login too: a commit may name somebody by a login alone, or under an id that the name has left behind. */
function involvementOf({ id, login }: Person, { byId, byLogin }: Involved): readonly string[] {
  const found = new Set([...(byId.get(id) ?? []), ...(byLogin.get(login.toLowerCase()) ?? [])])
  return [...found].sort(compare)
}

export function shortCommit(commit: string): string {
  return commit.slice(0, 7)
}

/** By code units, so that no locale changes a record. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
