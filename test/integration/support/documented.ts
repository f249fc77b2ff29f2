/** What the documentation shows in code blocks, so that tests can try it. */
import { read, repositoryFiles } from '../../contract/repository-files.ts'

export interface Snippet {
  readonly file: string
  /** Of the first line inside the block. */
  readonly line: number
  readonly text: string
}

/** The fenced blocks of one language in every page, as they are read: indented blocks lose their indentation. */
export function snippets(language: string): readonly Snippet[] {
  return repositoryFiles()
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => snippetsOf(file, language))
}

export function snippetsOf(file: string, language: string): readonly Snippet[] {
  const text = read(file)
  const fence = new RegExp(`^([ \\t]*)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\`$`, 'gm')
  return [...text.matchAll(fence)].map(({ index, 1: indent = '', 2: body = '' }) => ({
    file,
    line: text.slice(0, index).split('\n').length + 1,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}

/** The one block of a page that has `mark` in it. */
export function snippetWith(file: string, language: string, mark: string): Snippet {
  const found = snippetsOf(file, language).filter(({ text }) => text.includes(mark))
  const [first, second] = found
  if (first === undefined || second !== undefined) {
    throw new Error(`${file} has ${found.length} ${language} blocks with ${mark}, instead of one`)
  }
  return first
}
