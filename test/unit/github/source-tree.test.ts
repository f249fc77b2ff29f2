import { describe, expect, it } from '@jest/globals'
import { gitOfRunner } from '@secure-deploy/github/git'
import type { GitObjects } from '@secure-deploy/github/git-batch'
import { objectId } from '@secure-deploy/github/git-objects'
import { differingFiles } from '@secure-deploy/github/source-tree'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A git that has one commit, whose tree has this many files. */
function gitWith(count: number): { readonly objects: GitObjects; readonly commit: string } {
  const blob = Buffer.from(objectId('blob', Buffer.alloc(0), 40), 'hex')
  const entries = Array.from({ length: count }, (_, n) =>
    Buffer.concat([Buffer.from(`100644 ${String(n).padStart(7, '0')}\0`), blob]),
  )
  const tree = Buffer.concat(entries)
  const treeId = objectId('tree', tree, 40)
  const text = Buffer.from(`tree ${treeId}\n`)
  const commit = objectId('commit', text, 40)
  const objects: GitObjects = {
    ask: ([name]) =>
      Promise.resolve([
        name === commit
          ? { id: commit, type: 'commit', bytes: text }
          : { id: treeId, type: 'tree', bytes: tree },
      ]),
    close: () => undefined,
  }
  return { objects, commit }
}

describe('differingFiles', () => {
  it('takes folders of more files than a function can take arguments', async () => {
    const count = 130_000
    const tree = {
      git: gitOfRunner({}),
      ...gitWith(count),
      root: temporaryFolder(),
      platform: 'win32',
    } as const
    expect((await differingFiles(tree)).length).toBe(count)
  }, 60_000)
})
