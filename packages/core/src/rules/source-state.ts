/** source-state: the checkout was compared with the commit when the release was signed, and nothing differed. */
import type { Rule } from '../facts/rule-facts.ts'
import { counted, fail, listed, notApplicable, pass } from '../facts/verdict.ts'
import type { Release } from '../release/statement.ts'

const id = 'source-state'

export const sourceState: Rule = {
  id,
  purposes: ['sign', 'promote', 'deploy'],
  evaluate({ release, policy }) {
    const actual = describe(release)
    if (policy.source.state === undefined) return notApplicable(id, actual)
    const expected = 'a checkout in which nothing differs from the commit'
    // The commit that the files were compared with must be the one that the release is said to be built from.
    return release.source.kind === 'clean' && release.source.commit === release.run.claims.sha
      ? pass(id, { expected, actual })
      : fail(id, { expected, actual })
  },
}

function describe({ source }: Release): string {
  switch (source.kind) {
    case 'clean':
      return `a checkout like commit ${source.commit}`
    case 'modified':
      return `${counted(source.files.length, 'file')} unlike commit ${source.commit}: ${listed(source.files, 5)}`
    case 'unknown':
      return `not compared: ${source.reason}`
  }
}
