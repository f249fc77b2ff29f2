/** Calls of our programs that stand in the text of the documentation, in backquotes. */
import { read } from '../../contract/repository-files.ts'
import { documentFiles } from './blocks.ts'
import type { Call } from './script-calls.ts'

export interface Mention {
  readonly file: string
  readonly text: string
  readonly call: Call
}

/** Without the decision records, which speak of their day, and the changelog, which speaks of the past. */
const ofToday = (file: string) => !/^(docs\/adr\/|CHANGELOG\.md$)/.test(file)

export function mentions(): readonly Mention[] {
  return documentFiles()
    .filter(ofToday)
    .flatMap((file) => {
      const text = read(file).replaceAll(/^([ \t]*)```[\s\S]*?^\1```$/gm, '')
      return [...text.matchAll(/`((?:secure-deploy|npm|npx|node dist\/cli\/index\.js) [^`\n]+)`/g)].map(
        ([, said = '']) => {
          const [program = '', ...args] = said.split(/\s+/)
          return { file, text: said, call: { program, args: args.filter((word) => !/[[\]…<]/.test(word)) } }
        },
      )
    })
}
