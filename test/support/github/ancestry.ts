/** What is reachable from a commit of the model, in the order in which GitHub lists it. */
import type { ModelCommit, RepositoryModel } from './model.ts'

/** Oldest first. */
export function reachable(model: RepositoryModel, from: string): readonly ModelCommit[] {
  const seen = new Set<string>()
  const next = [from]
  for (let sha = next.pop(); sha !== undefined; sha = next.pop()) {
    if (seen.has(sha)) continue
    seen.add(sha)
    next.push(...(model.commits.get(sha)?.parents ?? []))
  }
  return [...model.commits.values()].filter(({ sha }) => seen.has(sha))
}

export interface ModelComparison {
  readonly status: 'diverged' | 'ahead' | 'behind' | 'identical'
  readonly ahead: readonly ModelCommit[]
  readonly behind: readonly ModelCommit[]
}

export function compare(model: RepositoryModel, base: string, head: string): ModelComparison {
  const ofBase = reachable(model, base)
  const ofHead = reachable(model, head)
  const ahead = ofHead.filter((commit) => !ofBase.includes(commit))
  const behind = ofBase.filter((commit) => !ofHead.includes(commit))
  const [isAhead, isBehind] = [ahead.length > 0, behind.length > 0]
  const status = isAhead ? (isBehind ? 'diverged' : 'ahead') : isBehind ? 'behind' : 'identical'
  return { status, ahead, behind }
}
