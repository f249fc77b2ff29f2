/** Whether the files of a set-up are in the commit that is checked out as they stand: GitHub runs what is committed. */
import { createHash } from 'node:crypto'
import { ServiceError } from '@secure-deploy/core/errors'
import { git } from '../set-up/checkout.ts'
import type { Checkout } from '../set-up/checkout.ts'
import { policyFile, setUpFolder, workflowFolder } from '../set-up/names.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'

export const commitSubject = 'the commit that is checked out'

/**
 * Contents are compared here, by git's names of them: git itself would run filters that the repository's settings name.
 * @throws ServiceError GIT_UNAVAILABLE
 */
export async function commitFinding(
  { root, commit }: Checkout,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<Finding> {
  const paths = files.map(({ path }) => path)
  const nextStep = `git add ${policyFile} ${workflowFolder} ${setUpFolder}, then commit and have it reviewed`
  if (commit === undefined) return found('missing', commitSubject, { detail: 'there is none yet', nextStep })
  const listed = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths])
  // A copy that was fetched in part may lack what the commit holds.
  if (listed === undefined)
    throw new ServiceError('GIT_UNAVAILABLE', `git cannot list what the commit ${commit} holds`)
  const committed = blobsIn(listed.stdout)
  const absent = paths.filter((path) => !committed.has(path))
  const changed = files.filter(
    ({ path, text }) => committed.get(path) !== undefined && !isBlob(committed.get(path) ?? '', text),
  )
  const short = commit.slice(0, 12)
  if (absent.length > 0)
    return found('missing', commitSubject, { detail: `${short} lacks ${absent.join(', ')}`, nextStep })
  if (changed.length > 0)
    return found('note', commitSubject, {
      detail: `${short} has other contents of ${changed.map(({ path }) => path).join(', ')}`,
      nextStep,
    })
  return holds(commitSubject, `${short} has all of them`)
}

/** `<mode> blob <id>\t<path>`, each ended by NUL. */
function blobsIn(listing: string): ReadonlyMap<string, string> {
  const entries = listing.split('\0').flatMap((entry): readonly (readonly [string, string])[] => {
    const [, id, path] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.*)$/s.exec(entry) ?? []
    return id === undefined || path === undefined ? [] : [[path, id]]
  })
  return new Map(entries)
}

/** git docs, "Git Objects": the hash of a header and the contents, by SHA-1 or, in a repository of that format, SHA-256. */
function isBlob(id: string, text: string): boolean {
  const bytes = Buffer.from(text)
  const hash = createHash(id.length === 40 ? 'sha1' : 'sha256')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id
}
