/** Blocks of the documentation by their language, so that tests can try them. */
import { read } from '../../contract/repository-files.ts'
import { type Block, blocksIn } from '../../support/documents/blocks.ts'

/** The blocks of one language in a page. */
export function snippetsOf(file: string, language: string): readonly Block[] {
  return blocksIn(read(file), file).filter((block) => block.language === language)
}

/** The one block of a page that has `mark` in it. */
export function snippetWith(file: string, language: string, mark: string): Block {
  const found = snippetsOf(file, language).filter(({ text }) => text.includes(mark))
  const [first, second] = found
  if (first === undefined || second !== undefined) {
    throw new Error(`${file} has ${found.length} ${language} blocks with ${mark}, instead of one`)
  }
  return first
}
