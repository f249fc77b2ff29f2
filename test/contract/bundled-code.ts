/** The committed code of each program: its own entry, the entry of all programs, and every chunk that it can come to load. */
import { read, repositoryFiles } from './repository-files.ts'

const programsEntry = 'dist/programs/index.js'
const texts = new Map<string, string>()

export function textOf(file: string): string {
  const text = texts.get(file) ?? read(file)
  texts.set(file, text)
  return text
}

/** Chunks that a piece of code asks for, by their numbers, and files that it starts as threads. */
function chunksIn(code: string): readonly string[] {
  const chunks = code.matchAll(/__(?:nccwpck|webpack)_require__\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g)
  const threads = code.matchAll(/__(?:nccwpck|webpack)_require__\.ab \+ "([^"]+)"/g)
  return [
    ...[...chunks].map(([, number]) => `dist/programs/${number}.index.js`),
    ...[...threads].map(([, file]) => `dist/programs/${file}`),
  ]
}

/** Files under dist/ that the program `name` can load; what no import of its own leads to is none of them. */
export function codeOf(name: string): readonly string[] {
  const entry = `dist/${name}/index.js`
  const start = new RegExp(`^\\s*'${name}': .*$`, 'm').exec(textOf(programsEntry))?.[0]
  if (start === undefined) throw new Error(`${programsEntry} does not know ${name}`)
  const found = new Set(chunksIn(start))
  for (const chunk of found) for (const next of chunksIn(textOf(chunk))) found.add(next)
  return [entry, programsEntry, ...found]
}

export function everyCodeFile(): readonly string[] {
  return repositoryFiles().filter((file) => /^dist\/.*\.m?js$/.test(file))
}
