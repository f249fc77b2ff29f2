import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { pages } from '@secure-deploy/cli/doctor/pages'
import { makeSetUpCheckout } from '../../../support/set-up-checkout.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'

async function run(cwd: string, ...args: readonly string[]) {
  const terminal = recordedTerminal({ cwd })
  const code = await runCommandLine(['doctor', '--skip', 'aws', ...args], terminal)
  return { code, printed: terminal.printed, complained: terminal.complained }
}

describe('secure-deploy doctor', () => {
  it('shows what holds and, where something is missing, what to do in order', async () => {
    const checkout = makeSetUpCheckout()
    checkout.remove('.github/workflows/hold.yml')
    const { code, printed, complained } = await run(checkout.root)
    expect([code, printed[0]]).toEqual([1, 'Set-up of octo-org/app'])
    expect(printed).toEqual(expect.arrayContaining(['In the repository', 'Next, in this order']))
    expect(printed.some((line) => /^ {2}missing +\.github\/workflows\/hold\.yml/.test(line))).toBe(true)
    expect(printed.some((line) => /^ {2}1\. +secure-deploy init/.test(line))).toBe(true)
    expect(complained).toEqual([expect.stringMatching(/^SET_UP_INCOMPLETE: 1 of \d+ is missing/)])
  })

  it('keeps what files of strangers say from driving the screen', async () => {
    const checkout = makeSetUpCheckout()
    checkout.write('.github/workflows/hold.yml', 'jobs: { a: { uses: "a/b@\\e[2J\\u202e" } }\n')
    checkout.write('.github/CODEOWNERS', '/deploy-policy.yml \u001b[2J@x\n')
    const { printed, complained } = await run(checkout.root)
    expect([...printed, ...complained].join('\n')).not.toMatch(/[\u001b\u202e]/)
    const { printed: json } = await run(checkout.root, '--json')
    expect(json.join('\n')).not.toMatch(/[\u001b\u202e]/)
  })

  it('keeps what it says short, however long a file is', async () => {
    const checkout = makeSetUpCheckout()
    checkout.write('.github/workflows/hold.yml', `jobs: { a: { uses: a/${'b'.repeat(100_000)} } }\n`)
    checkout.write('.github/CODEOWNERS', `/deploy-policy.yml ${'@x'.repeat(100_000)}\n`)
    const { printed } = await run(checkout.root, '--json')
    expect(printed.join('\n').length).toBeLessThan(20_000)
  })

  it('says what was not looked at, and that something was not', async () => {
    const { code, printed } = await run(makeSetUpCheckout().root)
    expect([code, printed[1]]).toEqual([0, expect.stringContaining('Not everything was looked at.')])
    expect(printed.some((line) => /^ {2}not looked at .* --skip aws was given$/.test(line))).toBe(true)
  })

  it('refuses to skip nothing', async () => {
    const terminal = recordedTerminal()
    expect(await runCommandLine(['doctor', '--skip'], terminal)).toBe(2)
  })

  it('refuses a folder that is in no checkout', async () => {
    const { code, printed, complained } = await run(temporaryFolder())
    expect([code, printed, complained[0]?.split(':')[0]]).toEqual([1, [], 'SOURCE_NOT_FOUND'])
  })

  it.each([
    ['a folder', ['there'], 'INPUT_MALFORMED'],
    ['an unknown flag', ['--fix'], 'INPUT_UNKNOWN'],
    ['a place to skip that there is none of', ['--skip', 'gcp'], 'INPUT_MALFORMED'],
  ])('refuses %s with exit code 2', async (_what, args, expected) => {
    const { code, complained } = await run('/', ...args)
    expect([code, complained[0]?.split(':')[0]]).toEqual([2, expected])
  })

  it.each(Object.values(pages))('sends people to %s, which is there', (link) => {
    const [path = '', anchor] = link.split('#')
    const file = new URL(`../../../../${path}`, import.meta.url)
    expect(existsSync(file)).toBe(true)
    const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    )
    if (anchor !== undefined) expect(headings).toContain(anchor)
  })
})
