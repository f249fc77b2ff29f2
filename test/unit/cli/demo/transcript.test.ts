/** What README.md shows of `npm start` is what it tells: every line, but for what differs from run to run and from build to build. */
import { expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { read } from '../../../contract/repository-files.ts'
import { blocksIn } from '../../../support/documents/blocks.ts'
import { recordedTerminal } from '../../../support/terminal.ts'
import { smallBuild } from '../../../support/try-out.ts'

/** Times, sizes, digests, paths and the run's own words go; a row of a table may break elsewhere, so spaces and breaks go too. */
function abridged(text: string): readonly string[] {
  const [story = '', custody = ''] = text.split(/^Chain of custody.*$/m)
  const lines = story
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/ +\d+\.\d\d s$/, '')
        .replaceAll(/\/\S+\/\S+,/g, 'FOLDER,')
        .replaceAll(/\b(dist|build)\.zip\b/g, 'BUILD.zip')
        .replaceAll(/\b[\d.,]+ (MB|kB|B|bytes)\b/g, 'SIZE')
        .replaceAll(/\b\d+ (files|digests)\b/g, 'N $1')
        .replace(/the \d+ files|the N files/, 'the N files')
        .replaceAll(/ {2,}/g, '  ')
        .trimEnd(),
    )
  const steps = [...custody.matchAll(/^ {2}(\w+) {2,}\S/gm)].map(([, step = '']) => step)
  return [...lines, ...steps]
}

it('tells what README.md shows', async () => {
  const terminal = recordedTerminal()
  expect(await runCommandLine(['demo', smallBuild()], terminal)).toBe(0)
  const [shown] = blocksIn(read('README.md'), 'README.md').filter(({ language }) => language === 'text')
  expect(abridged(terminal.printed.join('\n'))).toEqual(abridged(shown?.text ?? ''))
})
