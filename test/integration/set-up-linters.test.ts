/** The linters of the field over what `secure-deploy init` writes. */
import { describe, expect, it } from '@jest/globals'
import { filesOf } from '@secure-deploy/cli/set-up/files'
import { oneAccount, setUpWith, suiteCommit } from '../support/set-ups.ts'
import { actionlint, shellcheck, zizmorOf } from './support/linted.ts'

const suite = [`OWNER/secure-deploy-actions@${suiteCommit}`]

/** What people give that a shell, YAML or GitHub could take for something else. */
const awkward = {
  'build-command': ['set -e\nmake "a: b" # \'c\'\n  echo "$HOME" {{ }} \\\n    %'],
  'deploy-command': ["echo '{environment}' \"it's: #1\""],
  'deploy-target': ["{region}: '#1' & *x"],
  'release-name': ['1e3'],
  application: ['on'],
  environments: ['Null', 'no', 'y'],
  branch: ['release/1.0'],
} as const

describe.each([
  ['as it is documented', setUpWith({ ...oneAccount, suite })],
  ['of an account for each environment', setUpWith({ suite })],
  ['with awkward texts', setUpWith({ ...awkward, suite })],
])('a set-up %s', (_, setUp) => {
  const texts = (ending: string) =>
    Object.fromEntries(
      filesOf(setUp)
        .filter(({ path }) => path.endsWith(ending) && path.startsWith('.github/'))
        .map(({ path, text }) => [`written-${path.split('/').at(-1)}`, text]),
    )

  it('has workflows in which actionlint finds nothing', () => {
    expect(Object.keys(texts('.yml'))).toHaveLength(5)
    expect(actionlint(texts('.yml'))).toEqual({ exitCode: 0, printed: '' })
  })

  it('has workflows in which zizmor finds nothing', () => {
    expect(zizmorOf(texts('.yml'))).toEqual({
      exitCode: 0,
      printed: expect.stringMatching(/^No findings to report/),
    })
  })

  it('has scripts in which shellcheck finds nothing', () => {
    expect(Object.values(texts('.sh')).map(shellcheck)).toEqual([
      { exitCode: 0, printed: '' },
      { exitCode: 0, printed: '' },
    ])
  })
})
