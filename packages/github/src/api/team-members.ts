/** Which approvers belong to the teams that a policy names. */
import type { ApprovalQuestion, Person } from '@secure-deploy/core/facts/rule-facts'
import { inParallel } from '@secure-deploy/core/in-parallel'
import { membership, team as teamShape } from './answer-shapes.ts'
import type { GitHubApi } from './api-client.ts'
import { segment } from './api-paths.ts'
import { atATime } from './pace.ts'

const needs = 'members: read'

/** Ids by `organization/slug`. An invitation that was not accepted makes no member. */
export async function readTeamMembers(
  api: GitHubApi,
  teams: ApprovalQuestion['teams'],
  approvers: readonly Person[],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const people = distinct(approvers.filter(({ kind }) => kind === 'user'))
  const members = new Map<string, readonly number[]>()
  for (const { organization, slug } of teams) {
    const path = `/orgs/${segment(organization, 'organization')}/teams/${segment(slug, 'team')}`
    // "Not a member" and "not for this token to see" are one answer; a team that can be seen tells them apart.
    if (people.length > 0) await api.get(path, teamShape, needs)
    const ids = await inParallel(people, atATime, async ({ id, login }) => {
      const found = await api.find(`${path}/memberships/${segment(login, 'account')}`, membership, needs)
      return found?.state === 'active' ? [id] : []
    })
    members.set(`${organization}/${slug}`, ids.flat())
  }
  return Object.fromEntries(members)
}

function distinct(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((one) => [one.id, one])).values()].sort((a, b) => a.id - b.id)
}
