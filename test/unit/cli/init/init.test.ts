import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { runCommandLine } from '@secure-deploy/cli/commands'
import { policyFile } from '@secure-deploy/cli/set-up/names'
import { questions } from '@secure-deploy/cli/set-up/questions'
import type { Terminal } from '@secure-deploy/cli/terminal'
import { parse } from 'yaml'
import { makeChain, toPem } from '../../../support/certificates.ts'
import { scripted } from '../../../support/conversation.ts'
import { filesIn } from '../../../support/runner.ts'
import { flagsOf } from '../../../support/set-ups.ts'
import { recordedTerminal } from '../../../support/terminal.ts'
import { makeWorkspace, type Workspace } from '../../../support/workspace.ts'

const release = '.github/workflows/release.yml'
const settings = '.github/secure-deploy/settings.json'
let workspace: Workspace
beforeEach(() => {
  workspace = makeWorkspace({})
})

async function init(args: readonly string[], changes: Partial<Terminal> = {}) {
  const terminal = recordedTerminal({ cwd: workspace.path, ...changes })
  const code = await runCommandLine(['init', ...args], terminal)
  return { code, printed: terminal.printed.join('\n'), complained: terminal.complained.join('\n') }
}

const at = (path: string) => join(workspace.path, path)
const text = (path: string) => readFileSync(at(path), 'utf8')
const written = () => filesIn(workspace.path).filter((path) => !/^(\.git|src)\//.test(path))

describe('secure-deploy init', () => {
  it('writes every file of a set-up, and says which', async () => {
    const { code, printed } = await init(flagsOf())
    expect(code).toBe(0)
    expect(written().toSorted()).toEqual([
      '.github/secure-deploy/parameters/111122223333/app-deploy-development.json',
      '.github/secure-deploy/parameters/111122223333/app-development.json',
      '.github/secure-deploy/parameters/111122223333/app-logs-eu-west-1.json',
      '.github/secure-deploy/parameters/111122223333/app-signing.json',
      '.github/secure-deploy/parameters/444455556666/app-deploy-staging.json',
      '.github/secure-deploy/parameters/444455556666/app-logs-eu-west-1.json',
      '.github/secure-deploy/parameters/444455556666/app-staging.json',
      '.github/secure-deploy/parameters/777788889999/app-deploy-production.json',
      '.github/secure-deploy/parameters/777788889999/app-holds.json',
      '.github/secure-deploy/parameters/777788889999/app-logs-eu-west-1.json',
      '.github/secure-deploy/parameters/777788889999/app-production.json',
      '.github/secure-deploy/set-up-aws.sh',
      '.github/secure-deploy/set-up-github.sh',
      settings,
      '.github/workflows/deploy.yml',
      '.github/workflows/hold.yml',
      '.github/workflows/lift.yml',
      '.github/workflows/promote.yml',
      release,
      policyFile,
    ])
    for (const path of written())
      expect(printed).toMatch(new RegExp(`${path.replaceAll('.', '\\.')} +created`))
  })

  it('ends with the three commands that are left, the last of which commits what was written', async () => {
    const { printed } = await init(flagsOf())
    expect(printed).toContain('   bash .github/secure-deploy/set-up-aws.sh FOLDER\n')
    expect(printed).toContain('   bash .github/secure-deploy/set-up-github.sh\n')
    expect(printed).toMatch(/ {3}git switch -c secure-deploy && git add deploy-policy\.yml .* && git commit /)
  })

  it('asks for no role, where it is told what the command deploys to', async () => {
    const { printed } = await init(flagsOf())
    expect(printed).not.toMatch(/app-deploy-staging:|--deploy-policy-arns|managed policies/)
  })

  it('names the policies that have to be there before the stacks', async () => {
    const arns = [
      'arn:aws:iam::{account-id}:policy/deploys-{environment}',
      'arn:aws:iam::aws:policy/ReadOnlyAccess',
    ]
    const { printed } = await init(flagsOf({ 'deploy-target': ['app'], 'deploy-policy-arns': arns }))
    expect(printed).toMatch(
      /managed policies arn:aws:iam::111122223333:policy\/deploys-development, .*staging/,
    )
    expect(printed).not.toMatch(/iam::aws:|do nothing more/)
    expect(text(settings)).toContain('"deploy-policy-arns": [\n')
  })

  it('says that the deploying roles can only read, where nothing is known that they deploy to', async () => {
    const { printed } = await init(flagsOf({ 'deploy-target': ['app'] }))
    expect(printed).toMatch(
      /do nothing more, as app-deploy-development, app-deploy-staging, app-deploy-production:/,
    )
    expect(printed).toContain('say by --deploy-policy-arns')
  })

  it('needs no answer twice, and changes nothing when nothing has changed', async () => {
    await init(flagsOf())
    const before = written().map(text)
    const { code, printed } = await init([])
    expect(code).toBe(0)
    expect(printed).not.toMatch(/created|replaced/)
    expect(printed).toContain('Nothing was written')
    expect(written().map(text)).toEqual(before)
  })

  it('writes nothing on a dry run, and says what it would', async () => {
    const { code, printed } = await init([...flagsOf(), '--dry-run'])
    expect(code).toBe(0)
    expect(printed).toMatch(/deploy-policy\.yml +would be created/)
    expect(written()).toEqual([])
  })

  it('says where the templates stand when it runs from a checkout of the commit that is called', async () => {
    const suite = makeWorkspace({ 'dist/cli/index.js': '' })
    const config = '[remote "origin"]\n\turl = https://github.com/octo-org/secure-deploy-actions\n'
    writeFileSync(
      join(suite.path, '.git/config'),
      `${readFileSync(join(suite.path, '.git/config'), 'utf8')}${config}`,
    )
    const flags = flagsOf({ suite: [`octo-org/secure-deploy-actions@${suite.commit}`] })
    const { printed } = await init(flags, { program: join(suite.path, 'dist/cli/index.js') })
    expect(printed).toContain(`set-up-aws.sh ../${suite.path.split('/').at(-1)}/infrastructure\n`)
  })

  it.each([
    ['a link', () => symlinkSync('/etc/hostname', at(policyFile))],
    ['a folder', () => mkdirSync(at(policyFile))],
    ['a file in place of a folder', () => writeFileSync(at('.github'), '')],
    ['a link in place of a folder', () => symlinkSync('/tmp', at('.github'))],
    ['no text', () => writeFileSync(at(policyFile), Buffer.from([0xff, 0xfe]))],
  ])('writes nothing where %s stands', async (_, stand) => {
    stand()
    const { code, complained } = await init(flagsOf())
    expect([code, complained]).toEqual([
      1,
      expect.stringMatching(/^INPUT_CONFLICT: .*can be neither read nor written/),
    ])
    expect(existsSync(at(release))).toBe(false)
  })

  it('refuses to work outside of a repository', async () => {
    const { code, complained } = await init(flagsOf(), { cwd: '/' })
    expect([code, complained]).toEqual([1, expect.stringContaining('SOURCE_NOT_FOUND')])
  })

  it('names every flag that is missing where there is nobody to ask', async () => {
    const { code, complained } = await init([])
    expect([code, complained]).toEqual([
      1,
      expect.stringMatching(/^INPUT_MISSING: [^]*--account-ids[^]*--subject-path/),
    ])
    expect(written()).toEqual([])
  })

  it('refuses answers that do not go together', async () => {
    const { code, complained } = await init(flagsOf({ regions: ['eu-west-1', 'us-east-1'] }))
    expect([code, complained]).toEqual([1, expect.stringContaining('INPUT_CONFLICT: --regions has 2 values')])
    expect(written()).toEqual([])
  })

  it('refuses --dry-run with --overwrite', async () => {
    const { code, complained } = await init([...flagsOf(), '--dry-run', '--overwrite'])
    expect([code, complained]).toEqual([2, expect.stringContaining('INPUT_CONFLICT')])
  })

  it('names in its usage every flag that there is', async () => {
    const { printed } = await init(['--help'])
    const flags = [...printed.matchAll(/--([a-z-]+)/g)].map(([, flag]) => flag)
    expect(flags).toEqual(expect.arrayContaining(questions.map(({ flag }) => flag)))
  })
})

describe('a file that differs', () => {
  const changed = '# changed by hand\n'
  beforeEach(async () => {
    await init(flagsOf())
  })

  it('is shown and kept where there is nobody to ask, and nothing else is written either', async () => {
    writeFileSync(at(release), changed)
    const kept = text(settings)
    const { code, printed, complained } = await init(['--approvals', '2'])
    expect(code).toBe(1)
    expect(printed).toMatch(/^--- \.github\/workflows\/release\.yml$/m)
    expect(printed).toContain(`-${changed}`)
    expect(complained).toMatch(/^INPUT_CONFLICT: nothing was written[^]*release\.yml/)
    expect([text(release), text(settings)]).toEqual([changed, kept])
  })

  it('is replaced with --overwrite, and shown before', async () => {
    writeFileSync(at(release), changed)
    const { code, printed } = await init(['--overwrite'])
    expect(code).toBe(0)
    expect(printed).toContain(`-${changed}`)
    expect(text(release)).toContain('name: Release')
  })

  it('is kept, when it is the policy, even with --overwrite', async () => {
    writeFileSync(at(policyFile), changed)
    const { code, printed } = await init(['--overwrite'])
    expect([code, text(policyFile)]).toEqual([0, changed])
    expect(printed).toContain(`-${changed}`)
    expect(printed).toMatch(/deploy-policy\.yml +left/)
  })

  it('does not hold up the others, when it is the policy', async () => {
    writeFileSync(at(policyFile), changed)
    const { code } = await init([])
    expect([code, text(policyFile)]).toEqual([0, changed])
  })

  it.each([
    ['yes', 'name: Release'],
    ['', changed],
    ['yep', changed],
  ])('is replaced by the word of a person alone: %j', async (answer, expected) => {
    writeFileSync(at(release), changed)
    const conversation = scripted({ 'Replace .github/workflows/release.yml': [answer] })
    const { code } = await init([], { conversation })
    expect([code, text(release)]).toEqual([0, expect.stringContaining(expected)])
  })

  it('cannot drive the terminal that shows it', async () => {
    writeFileSync(at(release), 'name: \u001b[2J\n')
    const { printed } = await init(['--overwrite'])
    expect(printed).not.toContain('\u001b')
  })
})

describe('what it is asked with', () => {
  it.each<[string, string, string]>([
    ['package.json', '{"scripts":{"build":"x","test":"y"}}', 'npm ci && npm run test && npm run build'],
    ['package.json', 'no JSON', 'npm ci'],
    ['package.json', '{"scripts":null}', 'npm ci'],
    ['pom.xml', '', 'mvn --batch-mode verify'],
    ['build.gradle', '', './gradlew build'],
    ['build.gradle.kts', '', './gradlew build'],
    ['go.mod', '', 'go test ./... && go build -trimpath -o build/ ./...'],
    ['Makefile', '', 'make'],
  ])('offers for %s %j to build by %s', async (name, content, command) => {
    workspace.write(name, content)
    const conversation = scripted({ 'Test reports': [''] })
    await init(flagsOf({ 'build-command': [] }), { conversation })
    expect(conversation.asked.join('\n')).toContain(`[Enter for ${command}]`)
    expect(text(release)).toContain(command)
  })

  it('asks for nothing that flags tell', async () => {
    const conversation = scripted({})
    await init(flagsOf(), { conversation })
    expect(conversation.asked.filter((question) => /Repository|AWS account ids/.test(question))).toEqual([])
  })
})

describe('code owners', () => {
  const owners = ['--code-owners', '@octo-org/release-managers']

  it('are written for the policy and the workflows', async () => {
    await init([...flagsOf(), ...owners])
    expect(text('.github/CODEOWNERS')).toMatch(/^\/deploy-policy\.yml @octo-org\/release-managers$/m)
  })

  it('are added to the file that GitHub takes, whose lines stay', async () => {
    writeFileSync(at('CODEOWNERS'), '*.js @octo-org/web\n')
    const conversation = scripted({ 'Replace CODEOWNERS': ['yes'] })
    await init([...flagsOf(), ...owners], { conversation })
    expect(text('CODEOWNERS')).toMatch(
      /^\*\.js @octo-org\/web\n[^]*^\/\.github\/ @octo-org\/release-managers$/m,
    )
    expect(existsSync(at('.github/CODEOWNERS'))).toBe(false)
  })
})

describe('a key of AWS KMS', () => {
  const root = 'certificates/root.pem'
  const flags = (subject: string) =>
    flagsOf({
      'signer-kind': ['kms'],
      'certificate-subject': [subject],
      'certificate-root': [root],
      'certificate-chain': ['certificates/chain.pem'],
    })
  const subject = 'CN=releases,O=octo-org,ST=WA,C=US'
  const pem = toPem(makeChain().root.certificate)

  it('has its root in the policy', async () => {
    workspace.write(root, pem)
    expect((await init(flags(subject))).code).toBe(0)
    const { trust } = parse(text(policyFile)) as { readonly trust: { readonly stores: object } }
    expect(Object.values(trust.stores)).toEqual([pem])
  })

  it('is refused without the file that is named', async () => {
    const { code, complained } = await init(flags(subject))
    expect([code, complained]).toEqual([
      1,
      expect.stringContaining('INPUT_MALFORMED: --certificate-root names'),
    ])
    expect(existsSync(at(policyFile))).toBe(false)
  })

  it.each([
    ['a subject that is none', 'CN=releases', pem],
    ['a certificate that is none', subject, '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  ])('is refused with %s, and nothing is written', async (_, named, content) => {
    workspace.write(root, content)
    const { code, complained } = await init(flags(named))
    expect([code, complained]).toEqual([1, expect.stringContaining('POLICY_MALFORMED')])
    expect(existsSync(at(policyFile))).toBe(false)
  })
})
