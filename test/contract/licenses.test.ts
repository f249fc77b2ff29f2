/** The licences of what we pass on: each is one that allows it, and each bundle says what is inside. */
import { describe, expect, it } from '@jest/globals'
import { allowedLicenses } from '@secure-deploy/tools/bundle-licenses'
import { read, repositoryFiles } from './repository-files.ts'

interface LockedPackage {
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

const { packages } = JSON.parse(read('package-lock.json')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const dist = repositoryFiles().filter((file) => file.startsWith('dist/'))

/** The packages that a licenses.txt lists, with their licences. */
function listed(name: string): ReadonlyMap<string, string> {
  const heads = read(`dist/${name}/licenses.txt`).matchAll(/^(\S+)@\d[^@\s]* (\S+)$/gm)
  return new Map([...heads].map(([, packageName = '', license = '']) => [packageName, license]))
}

/** The packages whose files a bundle's own comments name: not all that are inside, but all of these are. */
function named(name: string): readonly string[] {
  const code = dist.filter((file) => file.startsWith(`dist/${name}/`) && file.endsWith('.js'))
  const paths = code.flatMap((file) => [
    ...read(file).matchAll(/\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g),
  ])
  return [...new Set(paths.map(([, packageName = '']) => packageName))]
}

it('every package that users get has a licence that allows to pass it on', () => {
  const refused = Object.entries(packages).filter(
    ([path, { license = '', dev, link }]) =>
      path.includes('node_modules/') && !dev && !link && !allowedLicenses.includes(license),
  )
  expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([])
})

describe('dist/programs/licenses.txt', () => {
  const name = 'programs'

  it('lists every package that the code names', () => {
    const packageNames = named(name)
    expect(packageNames.length).toBeGreaterThan(5)
    expect(packageNames.filter((packageName) => !listed(name).has(packageName))).toEqual([])
  })

  it('lists allowed licences only', () => {
    expect(listed(name).size).toBeGreaterThan(20)
    expect([...listed(name)].filter(([, license]) => !allowedLicenses.includes(license))).toEqual([])
  })
})
