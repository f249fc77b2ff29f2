/** Every link between the pages leads to a file that there is, and to a heading in it. */
import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { documentFiles } from '../support/documents/blocks.ts'
import { anchorsIn, linksIn } from '../support/documents/links.ts'
import { read, repositoryFiles } from './repository-files.ts'

const files = new Set(repositoryFiles())
const folders = new Set(
  [...files].flatMap((file) => file.split('/').map((_, end, parts) => parts.slice(0, end).join('/'))),
)

/** Why nothing stands where a link leads; undefined where something does. */
function faultOf(from: string, target: string): string | undefined {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : posix.normalize(posix.join(posix.dirname(from), path)).replace(/\/$/, '')
  if (!files.has(file) && !folders.has(file)) return `${file} is not there`
  if (anchor === undefined || !file.endsWith('.md')) return undefined
  return anchorsIn(read(file)).has(anchor) ? undefined : `${file} has no heading for #${anchor}`
}

describe('the links of', () => {
  it.each(documentFiles())('%s lead to what there is', (file) => {
    const faults = linksIn(read(file)).flatMap((target) => faultOf(file, target) ?? [])
    expect(faults).toEqual([])
  })
})

describe('a link', () => {
  it.each([
    ['to a file that is not there', 'errorz.md', 'docs/errorz.md is not there'],
    ['to a heading that is not there', 'errors.md#networks', 'docs/errors.md has no heading for #networks'],
    [
      'to a heading of its own page that is not there',
      '#no-such',
      'docs/policy.md has no heading for #no-such',
    ],
  ])('would be found %s', (_what, target, fault) => {
    expect(linksIn(`[text](${target})`).map((found) => faultOf('docs/policy.md', found))).toEqual([fault])
  })

  it('is followed to a heading with code, marks and capitals in it', () => {
    expect(anchorsIn("# GitHub's API says `no`, _twice_\n\n## One\n\n## One\n")).toEqual(
      new Set(['githubs-api-says-no-twice', 'one', 'one-1']),
    )
  })
})
