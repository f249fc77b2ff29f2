/**
 * The linters of the field over this repository's workflows and actions, and over those that its documentation shows.
 *
 * The registry's signatures of our dependencies are checked in .github/workflows/ci.yml by `npm audit signatures`, which
 * needs the registry's keys from a server of their own. Here and everywhere, `npm ci` compares every package with its
 * SHA-512 digest in package-lock.json.
 */
import { basename, dirname } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readMapping, rootAction } from '@secure-deploy/tools/action-yml'
import { read, repositoryFiles, root } from '../contract/repository-files.ts'
import { everyBlock } from '../support/documents/blocks.ts'
import { kindOf } from '../support/documents/kinds.ts'
import { asWorkflow } from '../support/documents/workflows.ts'
import { actionlint, shellcheck, zizmor, zizmorOf } from './support/linted.ts'

const files = repositoryFiles()
const workflowFiles = files.filter((file) =>
  /^(\.github\/workflows|action-workflows(\/starters)?|test\/integration\/workflows)\/[^/]+\.ya?ml$/.test(
    file,
  ),
)
const audited = files.filter(
  (file) => workflowFiles.includes(file) || /(^|\/)(action|dependabot)\.ya?ml$/.test(file),
)
const clean = { exitCode: 0, printed: '' }
const nothingFound = { exitCode: 0, printed: expect.stringMatching(/^No findings to report/) }

/** Workflows by a name that no workflow of ours has which they may call. */
function texts(folder: string): Readonly<Record<string, string>> {
  const inFolder = workflowFiles.filter((file) => file.startsWith(`${folder}/`))
  return Object.fromEntries(inFolder.map((file) => [`${basename(folder)}-${basename(file)}`, read(file)]))
}

const documented = Object.fromEntries(
  everyBlock()
    .filter((block) => ['workflow', 'workflow-part'].includes(kindOf(block) ?? ''))
    .map((block) => [`${block.file}-${block.line}`, asWorkflow(block)]),
)

describe('actionlint and shellcheck', () => {
  it.each([...new Set(workflowFiles.map(dirname))])('find nothing in %s', (folder) => {
    expect(actionlint(texts(folder))).toEqual(clean)
  })

  it('find nothing in what the documentation shows, each input and output being one of action.yml', () => {
    expect(Object.keys(documented).length).toBeGreaterThanOrEqual(24)
    expect(actionlint(documented)).toEqual(clean)
  })

  it('find nothing in the script of the action at the root', () => {
    const { steps } = readMapping(rootAction)['runs'] as {
      readonly steps: readonly { readonly run?: string }[]
    }
    const scripts = steps.flatMap(({ run }) => run ?? [])
    expect(scripts).toHaveLength(1)
    expect(scripts.map(shellcheck)).toEqual([clean])
  })

  it.each([
    ['an input that the workflow lacks', 'build-command:', 'build-comand:', 'build-comand'],
    ['a required input left out', /^ +store: .*\n/m, '', 'store'],
  ])('would find in a call of a reusable workflow %s', (_fault, sound, faulty, said) => {
    const text = read('action-workflows/starters/release.yml')
    const { exitCode, printed } = actionlint({ faulty: text.replace(sound, faulty) })
    expect(exitCode).toBe(1)
    expect(printed).toContain(said)
  })

  it.each([
    ['an input that action.yml lacks', 'release-version: 1.0.0', 'release-verzion: 1.0.0', 'release-verzion'],
    ['a required input left out', 'release-name: app', 'sha512: true', 'release-name'],
    ['an output that action.yml lacks', 'outputs.bundle-path', 'outputs.bundle', 'bundle'],
    [
      'an unquoted variable in a script',
      'name: Build\n        run:',
      'name: B\n        run: rm $X;',
      'SC2086',
    ],
  ])('would find %s', (_fault, sound, faulty, said) => {
    const text = read('test/integration/workflows/composite.yml').replace(
      /uses: \$\/\.github\/actions\/release\n[\s\S]*?development\n/,
      `uses: ./actions/sign-artifact
        with:
          release-name: app
          release-version: 1.0.0
          subject-path: build
          signer: file:///key.pem
      - env:
          PATH_OF_BUNDLE: \${{ steps.release.outputs.bundle-path }}
        run: cat "$PATH_OF_BUNDLE"
`,
    )
    const used = text.replace('outputs.bundle-uri', 'outputs.bundle-digest')
    expect(actionlint({ sound: used })).toEqual(clean)
    expect(used).toContain(sound)
    const { exitCode, printed } = actionlint({ faulty: used.replace(sound, faulty) })
    expect(exitCode).toBe(1)
    expect(printed).toContain(said)
  })
})

describe('zizmor', () => {
  it('finds nothing in this repository', () => {
    expect(audited.length).toBeGreaterThanOrEqual(6)
    expect(zizmor(audited, root)).toEqual(nothingFound)
  })

  it('finds nothing in what the documentation shows', () => {
    // Jobs of an example go by their ids; names would only lengthen it.
    expect(zizmorOf(documented, ['anonymous-definition'])).toEqual(nothingFound)
  })

  it('is overruled nowhere without a reason beside it', () => {
    const lines = audited.flatMap((file) => read(file).split('\n'))
    expect(lines.filter((line) => /zizmor: ignore\[[^\]]*\](?!\s+\S)/.test(line))).toEqual([])
  })

  it('would find an expression of a stranger in a script', () => {
    const text = read('test/integration/workflows/composite.yml').replace(
      'run: mkdir build',
      "run: echo '${{ github.event.head_commit.message }}' && mkdir build",
    )
    const { exitCode, printed } = zizmorOf({ faulty: text })
    expect(exitCode).not.toBe(0)
    expect(printed).toContain('template-injection')
  })
})
