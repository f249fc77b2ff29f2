/** The scripts of a page as its reader types them: one after the other, in one shell. */
import { type Block, everyBlock } from './blocks.ts'
import { kindOf } from './kinds.ts'

export interface PageScript {
  readonly file: string
  /** Every line where it stands in the page, with empty ones between, so that what is said of a line is said of that of the page. */
  readonly text: string
}

export function pageScripts(blocks: readonly Block[] = everyBlock()): readonly PageScript[] {
  const scripts = blocks.filter((block) => kindOf(block) === 'script')
  return [...new Set(scripts.map(({ file }) => file))].map((file) => ({
    file,
    text: scripts
      .filter((block) => block.file === file)
      .reduce((above, { line, text }) => above + '\n'.repeat(line - above.split('\n').length) + text, ''),
  }))
}
