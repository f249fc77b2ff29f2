import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { settingsFile, settingsText } from '@secure-deploy/cli/set-up/settings'
import { runDoctor } from '../../../support/doctor.ts'
import { makeSetUpCheckout } from '../../../support/set-up-checkout.ts'
import type { SetUpCheckout } from '../../../support/set-up-checkout.ts'
import { answersWith, suiteCommit } from '../../../support/set-ups.ts'

let checkout: SetUpCheckout
beforeEach(() => {
  checkout = makeSetUpCheckout()
})

const look = (...args: readonly string[]) => runDoctor({ cwd: checkout.root }, '--skip', 'aws', ...args)
const textOf = (path: string) => readFileSync(join(checkout.root, path), 'utf8')
const edit = (path: string, from: string, to: string) => checkout.write(path, textOf(path).replace(from, to))
const policy = 'deploy-policy.yml'
const promote = '.github/workflows/promote.yml'
const other = 'f'.repeat(40)

describe('secure-deploy doctor in a repository', () => {
  it('finds that everything holds as it was set up', async () => {
    const { code, document, complained } = await look()
    expect([code, complained]).toEqual([0, []])
    const [part] = document.parts
    expect(part?.findings.filter(({ standing }) => standing !== 'holds')).toEqual([])
    expect(document.repository).toBe('octo-org/app')
  })

  it('stops at settings that are not there, since nothing follows from them', async () => {
    checkout.remove(settingsFile)
    const { code, document, of, complained } = await look()
    expect([code, complained[0]]).toEqual([1, expect.stringMatching(/^SET_UP_INCOMPLETE: /)])
    expect(of(settingsFile)).toMatchObject({ standing: 'missing', 'next-step': 'secure-deploy init' })
    expect(document.parts[0]?.findings).toHaveLength(1)
  })

  it.each([
    ['are no JSON', '{'],
    [
      'answer what nobody asks',
      settingsText(new Map()).replace('"answers": {', '"answers": { "frob": ["1"],').replace(',}', '}'),
    ],
    ['lack an answer', settingsText(answersWith({ branch: [] }))],
    ['contradict each other', settingsText(answersWith({ buckets: ['amzn-s3-demo-dev'] }))],
    [
      'name a certificate that is not there',
      settingsText(
        answersWith({
          'signer-kind': ['kms'],
          'certificate-subject': ['CN=app'],
          'certificate-root': ['root.pem'],
          'certificate-chain': ['chain.pem'],
        }),
      ),
    ],
  ])('refuses settings that %s', async (_what, text) => {
    checkout.write(settingsFile, text)
    const { code, of } = await look()
    expect([code, of(settingsFile).standing]).toEqual([1, 'differs'])
  })

  it('refuses settings that are a link', async () => {
    checkout.remove(settingsFile)
    writeFileSync(join(checkout.root, 'elsewhere.json'), '{}')
    symlinkSync(join(checkout.root, 'elsewhere.json'), join(checkout.root, settingsFile))
    expect((await look()).of(settingsFile).standing).toBe('differs')
  })

  it('names a file that is missing, and how to have it', async () => {
    checkout.remove(promote)
    const { code, of, document } = await look()
    expect([code, of(promote).standing]).toEqual([1, 'missing'])
    expect(document.next[0]).toEqual({ step: 'secure-deploy init', for: [promote] })
  })

  it('names a file that has drifted, and its first line that has', async () => {
    edit(promote, 'cancel-in-progress: false', 'cancel-in-progress: true')
    const { code, of } = await look()
    expect([code, of(promote).standing]).toEqual([1, 'differs'])
    expect(of(promote).detail).toMatch(/^line \d+ /)
  })

  it('takes a policy that people went on to edit as long as it can be used', async () => {
    checkout.write(policy, `${textOf(policy)}# Ours.\n`)
    checkout.commit()
    const { code, of } = await look()
    expect([code, of(policy).standing, of(`${policy} as a policy`).standing]).toEqual([0, 'note', 'holds'])
  })

  it('tells by name what the policy leaves open', async () => {
    edit(policy, '  events: push\n', '')
    const { code, of } = await look()
    expect([code, of(`what ${policy} leaves open`)]).toMatchObject([
      0,
      { standing: 'note', detail: 'events' },
    ])
  })

  it('refuses a policy that cannot be used', async () => {
    edit(policy, 'version: 1', 'version: 2')
    const { code, of } = await look()
    expect([code, of(`${policy} as a policy`).standing]).toEqual([1, 'differs'])
  })

  it.each([
    ['at a tag', `@${suiteCommit}`, '@v1', 'is not pinned by a full commit SHA'],
    ['at another commit', `@${suiteCommit}`, `@${other}`, 'is another commit than'],
    ['not at all', 'octo-org/secure-deploy-actions/', 'octo-org/other-actions/', 'nothing in it calls'],
    ['by an anchor that hides it', 'uses: ', 'uses: &a ', 'cannot be read plainly'],
  ])('refuses a workflow that calls the suite %s', async (_what, from, to, detail) => {
    checkout.write(promote, textOf(promote).replaceAll(from, to))
    const { of } = await look()
    expect(of(`what ${promote} calls`)).toMatchObject({
      standing: 'differs',
      detail: expect.stringContaining(detail),
    })
  })

  it('refuses a workflow that calls something else at a tag', async () => {
    const hold = '.github/workflows/hold.yml'
    edit(hold, '    steps:\n', '    steps:\n      - uses: actions/checkout@v6\n')
    expect((await look()).of(`what ${hold} calls`).standing).toBe('differs')
  })

  it('names the files that are not committed', async () => {
    checkout.git('rm', '--quiet', '--cached', promote)
    checkout.git('commit', '--quiet', '--message=less')
    const { code, of } = await look()
    const commit = of('the commit that is checked out')
    expect([code, commit.standing, commit.detail?.includes(promote)]).toEqual([1, 'missing', true])
  })

  it('names the files that are committed with other contents', async () => {
    checkout.write(policy, `${textOf(policy)}# Ours.\n`)
    const { code, of } = await look()
    const commit = of('the commit that is checked out')
    expect([code, commit.standing, commit.detail?.includes(policy)]).toEqual([0, 'note', true])
  })

  it('could not see a commit that the copy lacks', async () => {
    checkout.write('.git/refs/heads/main', `${other}\n`)
    const { of } = await look()
    expect(of('the commit that is checked out')).toMatchObject({
      standing: 'unseen',
      code: 'GIT_UNAVAILABLE',
    })
  })

  it('refuses a repository without a commit', async () => {
    checkout.git('update-ref', '-d', 'HEAD')
    expect((await look()).of('the commit that is checked out').standing).toBe('missing')
  })

  it('wants the chain of a key of KMS beside it', async () => {
    const kms = {
      'signer-kind': ['kms'],
      'certificate-subject': ['CN=app'],
      'certificate-root': ['root.pem'],
      'certificate-chain': ['chain.pem'],
    }
    checkout.write(settingsFile, settingsText(answersWith(kms)))
    checkout.write('root.pem', '-----BEGIN CERTIFICATE-----\n')
    expect((await look()).of('chain.pem').standing).toBe('missing')
    checkout.write('chain.pem', '-----BEGIN CERTIFICATE-----\n')
    expect((await look()).of('chain.pem').standing).toBe('holds')
  })

  it('runs no filter that the repository names', async () => {
    const touched = join(checkout.root, 'touched')
    checkout.git('config', 'filter.x.clean', `touch '${touched}'`)
    checkout.write('.gitattributes', '* filter=x\n')
    edit(policy, '# What', '# that')
    await look()
    expect(existsSync(touched)).toBe(false)
  })
})

describe('the owners that secure-deploy doctor wants', () => {
  const owners = 'owners of /deploy-policy.yml'
  const file = '.github/CODEOWNERS'

  it.each([
    ['no file', () => checkout.remove(file)],
    ['no line', () => checkout.write(file, '/docs/ @octo-org/writers\n')],
    ['a line that takes them away', () => checkout.write(file, '* @octo-org/all\n/deploy-policy.yml\n')],
  ])('are missing with %s, where the settings name some', async (_what, change) => {
    const answers = { 'code-owners': ['@octo-org/release-managers'] }
    checkout.write(settingsFile, settingsText(answersWith(answers)))
    change()
    const { code, of } = await look()
    expect([code, of(owners).standing]).toEqual([1, 'missing'])
  })

  it('are only noted where the settings name none', async () => {
    checkout.remove(file)
    expect((await look()).of(owners).standing).toBe('note')
  })

  it('are noted where they are others than those of the settings', async () => {
    checkout.write(settingsFile, settingsText(answersWith({ 'code-owners': ['@octocat'] })))
    expect((await look()).of(owners)).toMatchObject({
      standing: 'note',
      detail: expect.stringContaining('@octocat'),
    })
  })

  it('are noted where a later line may name others', async () => {
    const text = textOf(file)
    expect((await look()).of(owners).standing).toBe('holds')
    checkout.write(file, `${text}\n*.yml\n`)
    expect((await look()).of(owners)).toMatchObject({
      standing: 'note',
      detail: expect.stringContaining('*.yml'),
    })
  })

  it('are not read through a link', async () => {
    checkout.remove(file)
    symlinkSync('/dev/zero', join(checkout.root, file))
    expect((await look()).of(file).standing).toBe('differs')
  })
})
