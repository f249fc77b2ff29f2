import { describe, expect, it } from '@jest/globals'
import type { Git } from '@secure-deploy/github/git'
import { objectId } from '@secure-deploy/github/git-objects'
import { differingFiles } from '@secure-deploy/github/source-tree'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A git that has one commit, whose tree has this many files. */
function gitWith(count: number): { readonly git: Git; readonly commit: string } {
  const blob = Buffer.from(objectId('blob', Buffer.alloc(0), 40), 'hex')
  const entries = Array.from({ length: count }, (_, n) =>
    Buffer.concat([Buffer.from(`100644 ${String(n).padStart(7, '0')}\0`), blob]),
  )
  const tree = Buffer.concat(entries)
  const treeId = objectId('tree', tree, 40)
  const text = Buffer.from(`tree ${treeId}\n`)
  const commit = objectId('commit', text, 40)
  const git: Git = (_root, _args, input) => {
    const [type, id, bytes] =
      input?.toString() === `${commit}\n` ? ['commit', commit, text] : ['tree', treeId, tree]
    const stdout = Buffer.concat([Buffer.from(`${id} ${type} ${bytes.length}\n`), bytes, Buffer.from('\n')])
    return Promise.resolve({ exitCode: 0, stdout, stderr: '' })
  }
  return { git, commit }
}

describe('differingFiles', () => {
  it('takes folders of more files than a function can take arguments', async () => {
    const count = 130_000
    const { git, commit } = gitWith(count)
    const tree = { git, commit, root: temporaryFolder(), platform: 'win32' } as const
    expect((await differingFiles(tree)).length).toBe(count)
  }, 60_000)
})
