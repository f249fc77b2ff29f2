/** Paths of GitHub's API, made of names that others chose: each is held to its form before it becomes a part of one. */
import { InputError } from '@secure-deploy/core/errors'

/** A name as one segment; `.` and `..` would lead to another path. @throws InputError INPUT_MALFORMED */
export function segment(name: string, what: string): string {
  if (!/^[\w.[\]-]{1,100}$/.test(name) || name === '.' || name === '..') throw malformed(what, name)
  return encodeURIComponent(name)
}

/** `/repos/owner/name`. @throws InputError INPUT_MALFORMED */
export function repositoryPath(repository: string): string {
  const parts = repository.split('/')
  if (parts.length !== 2) throw malformed('repository', repository)
  return `/repos/${parts.map((part) => segment(part, 'repository')).join('/')}`
}

/** A branch as one segment; its slashes are none of the path. @throws InputError INPUT_MALFORMED */
export function branchSegment(branch: string): string {
  if (!/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w./-]{1,200}$/.test(branch)) throw malformed('branch', branch)
  return encodeURIComponent(branch)
}

/** @throws InputError INPUT_MALFORMED */
export function commitSegment(commit: string): string {
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) throw malformed('commit', commit)
  return commit
}

/** @throws InputError INPUT_MALFORMED */
export function runSegment(id: string): string {
  if (!/^[1-9]\d{0,19}$/.test(id)) throw malformed('run', id)
  return id
}

function malformed(what: string, name: string): InputError {
  const shown = JSON.stringify(name.length > 64 ? `${name.slice(0, 64)}…` : name)
  return new InputError(
    'INPUT_MALFORMED',
    `GitHub cannot be asked about the ${what} ${shown}: it is of another form`,
  )
}
