/** The licences of everything that a bundle is made of, as licenses.txt beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundles.ts'

/** A module as webpack's statistics name it; a module that was joined from several has them inside. */
export interface BundledModule {
  /** Path of the file; null for what webpack made itself and for Node's own modules. */
  readonly nameForCondition?: string | null
  readonly modules?: readonly BundledModule[]
}

/** SPDX identifiers of licences that allow a copy in an Apache-2.0 work whose users owe nothing but the notice. */
export const allowedLicenses: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly license?: unknown
}

/**
 * Each package of which a bundle has a module, as `name@version SPDX`, above the text that the package itself brings;
 * packages with the same text share it. ncc's own list leaves out packages that it finds through a workspace, so the
 * list is made from the modules.
 *
 * @throws Error for a licence that is not allowed, and for a package without a text that its licence demands
 */
export function bundleLicenses(modules: readonly BundledModule[]): string {
  const folders = new Set(modules.flatMap(packageFolders))
  const byText = new Map<string, Set<string>>()
  for (const { head, text } of [...folders].map(licenseOf)) {
    byText.set(text, (byText.get(text) ?? new Set()).add(head))
  }
  const sections = [...byText].map(([text, heads]) => `${[...heads].toSorted().join('\n')}\n\n${text}`)
  return `${sections.toSorted().join(separator)}\n`
}

const separator = `\n\n${'-'.repeat(80)}\n\n`

function packageFolders(module: BundledModule): readonly string[] {
  const path = module.nameForCondition ?? ''
  const folder = /^.*\/node_modules\/(@[^/]+\/)?[^/]+/.exec(path)?.[0]
  return [...(folder === undefined ? [] : [folder]), ...(module.modules ?? []).flatMap(packageFolders)]
}

function licenseOf(folder: string): { readonly head: string; readonly text: string } {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest
  const { name, version, license } = manifest
  // Fail closed: whether another licence allows a copy is for a person to decide.
  if (typeof license !== 'string' || !allowedLicenses.includes(license)) {
    throw new Error(`${name} ${version} has the licence ${JSON.stringify(license)}, which is not allowed`)
  }
  return { head: `${name}@${version} ${license}`, text: texts(folder, manifest).join('\n\n') }
}

function texts(folder: string, { name, license }: PackageManifest): readonly string[] {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
  if (files.length > 0) return files.toSorted().map((file) => textOf(join(folder, file)))
  // Some packages leave out of what they publish the text that stands in their repository.
  const kept = join(root, 'packages/tools/licenses', `${name.replace('/', '+')}.txt`)
  if (existsSync(kept)) return [textOf(kept)]
  // Only Apache-2.0 is one text for everybody; the others name who holds the rights.
  if (license === 'Apache-2.0') return [textOf(join(root, 'LICENSE'))]
  throw new Error(`${name} has no file with its licence, ${JSON.stringify(license)}`)
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}
