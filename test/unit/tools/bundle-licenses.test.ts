import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { bundleLicenses } from '@secure-deploy/tools/bundle-licenses'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A module of a package that is installed with these files. */
function moduleOf(name: string, manifest: object, files: Readonly<Record<string, string>> = {}) {
  const folder = join(temporaryFolder(), 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return { nameForCondition: join(folder, 'lib/index.js') }
}

const alpha = moduleOf('alpha', { license: 'MIT' }, { LICENSE: 'Copyright Alpha\r\n', NOTICE: 'See Alpha' })
const beta = moduleOf('@scope/beta', { license: 'ISC' }, { 'license.md': 'Copyright Beta' })

describe('bundleLicenses', () => {
  it('gives name, version, licence and every text of a package', () => {
    expect(bundleLicenses([alpha])).toBe('alpha@1.2.3 MIT\n\nCopyright Alpha\n\nSee Alpha\n')
  })

  it('lists packages once and in order, however often and deep their modules stand', () => {
    const modules = [alpha, { nameForCondition: null, modules: [{ ...alpha, modules: [beta] }] }]
    expect(bundleLicenses(modules).match(/^\S+@1\.2\.3 \S+$/gm)).toEqual([
      '@scope/beta@1.2.3 ISC',
      'alpha@1.2.3 MIT',
    ])
  })

  it('gives one text to all packages that have the same', () => {
    const other = moduleOf('omega', { license: 'ISC' }, { COPYING: 'Copyright Beta' })
    expect(bundleLicenses([other, beta])).toBe('@scope/beta@1.2.3 ISC\nomega@1.2.3 ISC\n\nCopyright Beta\n')
  })

  it('leaves out our own modules, and those that webpack or Node bring', () => {
    const own = { nameForCondition: '/repository/packages/core/lib/names.js' }
    expect(bundleLicenses([own, { nameForCondition: null }, {}, alpha])).toBe(bundleLicenses([alpha]))
  })

  it('takes the text that is kept for a package which publishes none', () => {
    const text = bundleLicenses([moduleOf('saxes', { license: 'ISC' })])
    expect(text).toContain('The ISC License')
  })

  it('takes the text of Apache-2.0 from this repository where the package has none', () => {
    const text = bundleLicenses([moduleOf('gamma', { license: 'Apache-2.0' })])
    expect(text).toContain('Version 2.0, January 2004')
  })

  it.each([
    ['another licence', { license: 'GPL-3.0-only' }, { LICENSE: 'text' }],
    ['an expression', { license: '(MIT OR GPL-3.0-only)' }, { LICENSE: 'text' }],
    ['no licence', {}, { LICENSE: 'text' }],
    ['a licence without the text that it demands to be passed on', { license: 'MIT' }, {}],
  ])('refuses a package with %s', (_case, manifest, files: Record<string, string>) => {
    expect(() => bundleLicenses([moduleOf('delta', manifest, files)])).toThrow(/^delta/)
  })
})
