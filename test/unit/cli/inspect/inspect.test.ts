import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { inspect } from '@secure-deploy/cli/inspect/inspect'
import { encodeBundle, parseBundle } from '@secure-deploy/core/release/bundle'
import { errorWith } from '../../../support/errors.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'
import { recordedTerminal } from '../../../support/terminal.ts'
import { tryOut } from '../../../support/try-out.ts'

const { production } = await tryOut()
const bundlePath = join(production, 'release.bundle.json')
const records = join(production, 'records', 'promotion')
const recordPath = join(records, readdirSync(records)[0] ?? '')
const bundleBytes = readFileSync(bundlePath)
const { statement, signatures } = parseBundle(bundleBytes)
const envelope = signatures[0] ?? Buffer.alloc(0)

const folder = temporaryFolder()
const statementPath = join(folder, 'release.statement.json')
const envelopePath = join(folder, 'release.statement.json.jws.sig')
writeFileSync(statementPath, statement)
writeFileSync(envelopePath, envelope)

describe('inspect', () => {
  it('reads the bundle of a release', () => {
    expect(inspect(bundleBytes, 'file')).toMatchObject({
      kind: 'bundle',
      statement: { kind: 'release', release: { id: { name: 'try-out', version: '1.0.0' } } },
      signatures: [{ scheme: 'notary.x509' }],
    })
  })

  it('reads a promotion record', () => {
    expect(inspect(readFileSync(recordPath), 'file')).toMatchObject({
      kind: 'bundle',
      statement: { kind: 'promotion', promotion: { environment: 'production' } },
    })
  })

  it('reads a statement', () => {
    expect(inspect(statement, 'file')).toMatchObject({ kind: 'statement', statement: { kind: 'release' } })
  })

  it('reads a signature', () => {
    expect(inspect(envelope, 'file')).toMatchObject({
      kind: 'signature',
      envelope: { scheme: 'notary.x509' },
    })
  })

  it.each([
    ['no JSON', 'plain text'],
    ['no object', '[]'],
    ['nothing', ''],
    ['JSON of another kind', '{"name": "app"}'],
    ['a key twice', '{"_type": "a", "_type": "b"}'],
  ])('refuses a file with %s', (_what, text) => {
    expect(() => inspect(Buffer.from(text), 'file')).toThrow(errorWith('INPUT_MALFORMED'))
  })

  it('refuses a malformed bundle', () => {
    const bytes = Buffer.from('{"statement": "!", "signatures": []}')
    expect(() => inspect(bytes, 'file')).toThrow(errorWith('BUNDLE_MALFORMED'))
  })

  it('refuses a malformed signature', () => {
    const bytes = Buffer.from('{"payload": "", "protected": ""}')
    expect(() => inspect(bytes, 'file')).toThrow(errorWith('ENVELOPE_MALFORMED'))
  })

  it.each([
    ['is no JSON', 'text'],
    ['names no predicate', '{"_type": "https://in-toto.io/Statement/v1"}'],
    [
      'has a predicate of others',
      '{"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://a"}',
    ],
    [
      'is incomplete',
      '{"_type": "https://in-toto.io/Statement/v1", "predicateType": "https://slsa.dev/provenance/v1"}',
    ],
  ])('refuses a bundle whose statement %s', (_what, text) => {
    const { bytes } = encodeBundle({ statement: Buffer.from(text), signatures })
    expect(() => inspect(bytes, 'file')).toThrow(errorWith('STATEMENT_MALFORMED'))
  })
})

async function run(...args: readonly string[]) {
  const terminal = recordedTerminal({ cwd: folder })
  const exitCode = await runCommandLine(['inspect', ...args], terminal)
  return { exitCode, printed: terminal.printed.join('\n'), code: terminal.complained[0]?.split(':')[0] }
}

describe('the command inspect', () => {
  it.each([
    ['a bundle', bundlePath, 'the bundle of a release, with 1 signature'],
    ['a promotion record', recordPath, 'the bundle of a promotion, with 1 signature'],
    ['a statement', statementPath, 'the statement of a release'],
    ['a signature', envelopePath, 'a signature'],
  ])('says of %s that nobody has verified it', async (_what, path, title) => {
    const { exitCode, printed } = await run(path)
    expect([exitCode, printed.split('\n').slice(0, 2)]).toEqual([
      0,
      [`${path}: ${title}`, expect.stringMatching(/^NOT VERIFIED: /)],
    ])
  })

  it('says so in JSON', async () => {
    const { printed } = await run('release.statement.json', envelopePath, bundlePath, '--json')
    expect(JSON.parse(printed)).toMatchObject([
      { path: 'release.statement.json', verified: false, kind: 'statement' },
      { verified: false, kind: 'signature', signature: { algorithm: 'ES256' } },
      { verified: false, kind: 'bundle' },
    ])
  })

  it('shows nothing when one of its files cannot be read', async () => {
    const other = join(folder, 'other.json')
    writeFileSync(other, '{}')
    expect(await run(bundlePath, other)).toEqual({ exitCode: 1, printed: '', code: 'INPUT_MALFORMED' })
  })
})

describe('inspect --json', () => {
  const hostile = '\u009b2J\u202egpj\u2028\u007f\u200b\u{e0041}'

  it('prints nothing that a terminal would obey, and the same values for programs', async () => {
    const path = join(folder, 'hostile.statement.json')
    const name = '"runner_environment":"local"'
    writeFileSync(path, Buffer.from(statement).toString().replace(name, `"runner_environment":"${hostile}"`))
    const terminal = recordedTerminal()
    expect(await runCommandLine(['inspect', path, '--json'], terminal)).toBe(0)
    const text = terminal.printed.join('\n')
    const [document] = JSON.parse(text) as [{ statement: { release: { run: { claims: object } } } }]
    expect(text).not.toMatch(/[\u007f-\u009f\u200b\u202a-\u202e\u2028\u2029\u{e0041}]/u)
    expect(document.statement.release.run.claims).toMatchObject({ runner_environment: hostile })
  })
})
