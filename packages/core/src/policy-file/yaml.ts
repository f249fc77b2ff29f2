/** Reads YAML as strictly as a policy needs it: one document of maps, lists and plain values, with nothing that means something else elsewhere. */
import { Composer, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml'
import type { CST, ParsedNode } from 'yaml'
import { faultAt, nameOf } from './faults.ts'
import type { Fault, Path } from './faults.ts'

export interface YamlFile {
  /** Objects, arrays, texts, numbers, booleans and null. */
  readonly value: unknown
  /** The line on which a place stands, or the nearest place around it; counted from 1. */
  lineOf(path: Path): number | undefined
}

export type YamlOutcome =
  | { readonly kind: 'read'; readonly file: YamlFile }
  | {
      readonly kind: 'faulty'
      readonly faults: readonly Fault[]
    }

/** Policies have some kilobytes, certificates included. */
export const largestPolicy = 1024 ** 2
/** What a parser holds open at once; a policy needs about twenty. */
const deepest = 64
/** Reading takes time that may grow with the square of this. */
const mostTokens = 50_000

/** The file's value, or everything that is wrong with it as YAML 1.2 under the core schema. */
export function readYaml(bytes: Uint8Array): YamlOutcome {
  if (bytes.length > largestPolicy) return faulty(`has ${bytes.length} bytes; ${largestPolicy} are allowed`)
  const text = decode(bytes)
  if (text === undefined) return faulty('is not text in UTF-8')
  const lines = new LineCounter()
  const tokens = tokenize(text, lines)
  return typeof tokens === 'string' ? faulty(tokens) : compose(tokens, text, lines)
}

function faulty(what: string): YamlOutcome {
  return { kind: 'faulty', faults: [faultAt([], what)] }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The tokens of the file, or what makes it too much to read. INVARIANT: what comes after may recurse, since depth is bounded here. */
function tokenize(text: string, lines: LineCounter): readonly CST.Token[] | string {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  lines.addNewLine(0)
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme))
    if (parser.stack.length > deepest) return 'is nested too deeply'
    count += 1
    if (count > mostTokens) return 'has more parts than a policy can need'
  }
  tokens.push(...parser.end())
  return tokens
}

function compose(tokens: readonly CST.Token[], text: string, lines: LineCounter): YamlOutcome {
  if (tokens.some(({ type }) => type === 'directive'))
    return faulty('has a directive (%), which is not allowed')
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // Duplicates are found while values are made; the library would compare every key with every other.
    uniqueKeys: false,
    prettyErrors: false,
  })
  const [document, ...others] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined || others.length > 0) return faulty('has more than one YAML document')
  const broken = [...document.errors, ...document.warnings].map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return faultAt([], `is not YAML 1.2 at line ${line}, column ${col}: ${error.message}`)
  })
  if (broken.length > 0) return { kind: 'faulty', faults: broken }
  return toFile(document.contents, lines)
}

function toFile(contents: ParsedNode | null, lines: LineCounter): YamlOutcome {
  const found: Found = { faults: [], lineByName: new Map(), lines }
  const value = toValue(contents, [], found)
  if (found.faults.length > 0) return { kind: 'faulty', faults: found.faults }
  const lineOf = (path: Path): number | undefined => {
    for (let length = path.length; length > 0; length--) {
      const line = found.lineByName.get(nameOf(path.slice(0, length)))
      if (line !== undefined) return line
    }
    return undefined
  }
  return { kind: 'read', file: { value, lineOf } }
}

interface Found {
  readonly faults: Fault[]
  readonly lineByName: Map<string, number>
  readonly lines: LineCounter
}

function toValue(node: ParsedNode | null, path: Path, found: Found): unknown {
  if (node === null) return null
  const odd = oddity(node)
  if (odd !== undefined) found.faults.push(faultAt(path, `${odd}, which is not allowed`))
  if (isScalar(node)) return node.value
  if (isSeq<ParsedNode>(node)) {
    return node.items.map((item, index) => {
      mark([...path, index], item, found)
      return toValue(item, [...path, index], found)
    })
  }
  return isMap<ParsedNode, ParsedNode | null>(node) ? toObject(node.items, path, found) : null
}

/** Fail closed: an alias, an anchor or a tag makes a file say something that a reader does not see where it counts. */
function oddity(node: ParsedNode): string | undefined {
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) return 'is an alias (*)'
  if (node.anchor !== undefined) return 'has an anchor (&)'
  return node.tag === undefined ? undefined : 'has a tag (!)'
}

interface Entry {
  readonly key: ParsedNode
  readonly value: ParsedNode | null
}

function toObject(items: readonly Entry[], path: Path, found: Found): unknown {
  const members = new Map<string, unknown>()
  for (const { key, value } of items) {
    if (!isScalar(key) || key.anchor !== undefined || key.tag !== undefined || key.source === undefined) {
      found.faults.push(faultAt(path, 'has a field whose name is not plain text'))
      continue
    }
    const name = typeof key.value === 'string' ? key.value : key.source
    const place = [...path, name]
    if (members.has(name)) found.faults.push(faultAt(place, 'stands twice'))
    mark(place, key, found)
    members.set(name, toValue(value, place, found))
  }
  // Members of any name become properties of their own, `__proto__` included.
  return Object.fromEntries(members)
}

function mark(path: Path, node: ParsedNode, { lineByName, lines }: Found): void {
  lineByName.set(nameOf(path), lines.linePos(node.range[0]).line)
}
