/** What the schemas that editors and linters use say of the actions and of the repository's own workflows. */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { schemaProgram } from '@secure-deploy/tools/real-parts/json-schemas'
import { repositoryFiles, root } from '../contract/repository-files.ts'

const files = repositoryFiles()
const schemas = {
  'vendor.github-actions': files.filter((file) => /(^|\/)action\.yml$/.test(file)),
  'vendor.github-workflows': files.filter((file) =>
    /^(\.github|action)[/-]workflows\/[^/]+\.yml$/.test(file),
  ),
  'vendor.dependabot': ['.github/dependabot.yml'],
} as const

function validate(schema: string, names: readonly string[]): string {
  try {
    return execFileSync(schemaProgram(), ['--builtin-schema', schema, ...names], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  } catch (failure) {
    const { stdout = '' } = failure as { readonly stdout?: string }
    return stdout
  }
}

describe.each(Object.entries(schemas))('%s', (schema, names) => {
  it('accepts every file of its kind', () => {
    expect(names.length).toBeGreaterThan(0)
    expect(validate(schema, names)).toBe('ok -- validation done\n')
  })

  it('refuses another file', () => {
    expect(validate(schema, ['package.json'])).toContain('Schema validation errors')
  })
})
