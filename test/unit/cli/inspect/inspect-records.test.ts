import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { inspect } from '@secure-deploy/cli/inspect/inspect'
import { encodeDeployment } from '@secure-deploy/core/records/deployment'
import { encodeHold, encodeLift } from '@secure-deploy/core/records/hold-statement'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { errorWith } from '../../../support/errors.ts'
import { holdsTrial } from '../../../support/holds.ts'
import { releaseId, run } from '../../../support/releases.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'

const id = releaseId()
const scope = { kind: 'release', ...id } as const
const time = '2025-06-15T12:00:00Z'
const sha256 = sha256Of(Buffer.from(''))
const acting = { claims: run.claims, claimsSource: run.claimsSource }
const statements = {
  hold: encodeHold({ scope, reason: 'a leak', placedOn: time, run: acting }),
  lift: encodeLift({ hold: sha256, scope, reason: 'mended', liftedOn: time }),
  deployment: encodeDeployment({
    id,
    bundleSha256: sha256,
    environment: 'staging',
    store: 's3://staging',
    outcome: 'failure',
    target: 'a function',
    deployedOn: time,
    run: acting,
  }),
}
type Kind = keyof typeof statements

async function show(kind: Kind) {
  const path = join(temporaryFolder(), `${kind}.statement.json`)
  writeFileSync(path, statements[kind])
  const terminal = recordedTerminal()
  await runCommandLine(['inspect', path], terminal)
  const [title = '', lead = '', ...rest] = terminal.printed
  return { title: title.slice(path.length), lead, text: rest.join('\n') }
}

describe('inspect', () => {
  it.each(Object.keys(statements) as Kind[])('reads the statement of a %s', (kind) => {
    const { statement } = inspect(statements[kind], 'file') as { readonly statement: unknown }
    expect(statement).toMatchObject({ kind, [kind]: {} })
  })

  it('reads the bundle of a hold', async () => {
    const { store, place } = holdsTrial()
    const { location } = await place()
    const bytes = store.objects.get(location.key ?? '') ?? Buffer.from('')
    expect(inspect(bytes, 'file')).toMatchObject({ kind: 'bundle', statement: { kind: 'hold' } })
  })

  it.each(Object.keys(statements) as Kind[])(
    'refuses the statement of a %s that is not canonical',
    (kind) => {
      const changed = Buffer.from(`${Buffer.from(statements[kind]).toString()} `)
      expect(() => inspect(changed, 'file')).toThrow(errorWith('STATEMENT_MALFORMED'))
    },
  )
})

describe('the command inspect', () => {
  it.each([
    ['hold', ['app 1.0.0', 'a leak', 'it is lifted', 'octocat (id 1) in octo-org/app']],
    ['lift', [`sha256:${sha256}`, 'mended', 'somebody at a terminal']],
    ['deployment', ['staging', 'a function', 'failure', '1000, attempt 1']],
  ] as const)('says what a %s claims, and that nobody has verified it', async (kind, texts) => {
    const { title, lead, text } = await show(kind)
    expect(title).toBe(`: the statement of a ${kind}`)
    expect(lead).toMatch(/^NOT VERIFIED: /)
    for (const one of texts) expect(text).toContain(one)
  })
})
