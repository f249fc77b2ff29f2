/** What is written to the runner, held against the toolkit of those who make the runner, which no action here loads. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { error, getInput, notice, setOutput, setSecret, warning } from '@actions/core'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { commandLine, writeMask } from '@secure-deploy/github/commands'
import { namedValue } from '@secure-deploy/github/file-commands'
import { variableOf } from '@secure-deploy/github/inputs'
import fc from 'fast-check'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** What the toolkit prints while `work` runs. */
function printedBy(work: () => void): string {
  const { write } = process.stdout
  const printed: string[] = []
  process.stdout.write = (text) => printed.push(String(text)) > 0
  try {
    work()
  } finally {
    process.stdout.write = write
  }
  return printed.join('')
}

/** Texts with what the runner takes for more than a letter. */
const texts = fc.string({ unit: fc.constantFrom('a', ' ', ':', ',', '%', '\n', '\r', '#', '[', '=', 'é') })
const named = fc
  .string({ unit: fc.constantFrom('a', ':', ',', '%', '\n', '=') })
  .filter((text) => text !== '')

describe('workflow commands', () => {
  it.each([
    ['error', error],
    ['warning', warning],
    ['notice', notice],
  ] as const)('%s is the line that the toolkit prints', (name, print) => {
    fc.assert(
      fc.property(named, texts, (title, message) => {
        const theirs = printedBy(() => print(message, { title }))
        expect(commandLine(name, { title }, message)).toBe(theirs)
      }),
    )
  })

  it('masks as the toolkit does', () => {
    fc.assert(
      fc.property(texts, (secret) => {
        fc.pre(secret.trim() !== '')
        const written: string[] = []
        writeMask({ write: (line) => written.push(line) }, secret)
        expect(written.join('')).toBe(printedBy(() => setSecret(secret)))
      }),
    )
  })
})

/** With a variable as the runner sets it. */
function withVariable(name: string, value: string, work: () => void): void {
  const before = process.env[name]
  process.env[name] = value
  try {
    work()
  } finally {
    if (before === undefined) delete process.env[name]
    else process.env[name] = before
  }
}

describe('inputs', () => {
  it.each(['subject-path', 'role-to-assume', 'a b'])('%s stands where the toolkit reads it', (input) => {
    withVariable(variableOf(input), 'given', () => {
      expect(getInput(input)).toBe('given')
    })
  })
})

describe('outputs', () => {
  let file: string
  beforeEach(() => {
    file = join(temporaryFolder(), 'output')
    writeFileSync(file, '')
  })

  /** Delimiters are random, and stand for nothing. */
  const withoutDelimiters = (text: string) => {
    const delimiter = /^files<<(\S+)/.exec(text)?.[1] ?? ''
    return text.replaceAll(delimiter, 'END')
  }

  it.each(['one line', 'two\nlines', '', 'a=b', '<<END', 'é'])(
    'stand in the file as the toolkit writes them: %j',
    (value) => {
      withVariable('GITHUB_OUTPUT', file, () => setOutput('files', value))
      expect(withoutDelimiters(namedValue('files', value))).toBe(
        withoutDelimiters(readFileSync(file, 'utf8')),
      )
    },
  )
})
