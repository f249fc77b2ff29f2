import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { lineWidth } from '@secure-deploy/cli/tables'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'
import { smallBuild } from '../../../support/try-out.ts'

async function demo(args: readonly string[], changes: Parameters<typeof recordedTerminal>[0] = {}) {
  const terminal = recordedTerminal(changes)
  const exitCode = await runCommandLine(['demo', ...args], terminal)
  return { exitCode, printed: terminal.printed, code: terminal.complained[0]?.split(':')[0] }
}

const workedIn = (printed: readonly string[]) =>
  printed.map((line) => /^Everything stood in (\S+) /.exec(line)?.[1]).find((path) => path !== undefined)

describe('the command demo', () => {
  it('says where everything stood, and leaves nothing behind', async () => {
    const { exitCode, printed } = await demo([smallBuild()])
    const folder = workedIn(printed)
    expect([exitCode, folder === undefined, existsSync(folder ?? '/')]).toEqual([0, false, false])
  })

  it('leaves everything where it is told to', async () => {
    const build = smallBuild()
    const { exitCode } = await demo(['build', '--keep', 'kept'], { cwd: dirname(build) })
    expect([exitCode, existsSync(join(dirname(build), 'kept', 'stores', 'production'))]).toEqual([0, true])
  })

  it('takes the dist folder of the running program', async () => {
    const dist = join(temporaryFolder(), 'dist')
    mkdirSync(join(dist, 'cli'), { recursive: true })
    const program = join(dist, 'cli', 'index.js')
    writeFileSync(program, 'the program')
    const { exitCode, printed } = await demo([], { program })
    expect(exitCode).toBe(0)
    expect(printed.some((line) => line.includes('dist.zip'))).toBe(true)
  })

  it('ends with the chain of custody, in lines that fit', async () => {
    const { printed } = await demo([smallBuild()])
    const from = printed.indexOf('Chain of custody of try-out 1.0.0')
    expect(
      printed.slice(from).filter((line) => /^ {2}(built|signed|admitted|promoted|approved) /.test(line)),
    ).toHaveLength(6)
    expect(printed.slice(from).filter((line) => line.length > lineWidth)).toEqual([])
  })

  it('names no commit where the build stands in no checkout', async () => {
    const { printed } = await demo([smallBuild()])
    expect(printed.filter((line) => line.includes('0'.repeat(12)))).toEqual([])
  })

  it('asks for a folder when the program runs from elsewhere', async () => {
    expect(await demo([], { program: '/somewhere/lib/main.js' })).toMatchObject({
      exitCode: 1,
      code: 'INPUT_MISSING',
    })
  })

  it('refuses a folder without files, and leaves nothing behind', async () => {
    expect(await demo([temporaryFolder()])).toMatchObject({ exitCode: 1, code: 'SUBJECT_NOT_FOUND' })
  })
})
