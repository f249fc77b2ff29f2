/** The error codes by who has to act, from their sources: types leave nothing to ask at run time. */
import { nameOf, stringOf, treeOf, walk } from './syntax.ts'

/** By the name of their union in core/errors, such as `InputErrorCode`; the union of all is left out. */
export function coreErrorCodes(): ReadonlyMap<string, readonly string[]> {
  const aliases = [...walk(treeOf('packages/core/src/errors.ts'))].filter(
    (node) => node.type === 'TsTypeAliasDeclaration' && nameOf(node['id'])?.endsWith('ErrorCode') === true,
  )
  const unions = aliases.map((alias) => {
    const literals = [...walk(alias['typeAnnotation'])].filter((node) => node.type === 'TsLiteralType')
    return [nameOf(alias['id']) ?? '', literals.flatMap((node) => stringOf(node['literal']) ?? [])] as const
  })
  return new Map(unions.filter(([, codes]) => codes.length > 0))
}
