/** What the signing job of release.yml unpacks, by the script of its own step: archives of a build that is out to write elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { sourceFile } from '@secure-deploy/tools/workflow-sources'
import { parse } from 'yaml'
import { read } from '../contract/repository-files.ts'
import { filesIn } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface Workflow {
  readonly jobs: { readonly sign: { readonly steps: readonly { readonly run?: string }[] } }
}

const { steps } = (parse(read(sourceFile('release'))) as Workflow).jobs.sign
const script = steps.find(({ run }) => run !== undefined)?.run ?? ''

/** An archive with entries by their names; a text that begins with `-> ` makes a symbolic link. */
function archive(entries: Readonly<Record<string, string>>): Buffer {
  const file = join(temporaryFolder(), 'made.zip')
  const program = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1], 'w') as archive:
    for name, text in json.loads(sys.argv[2]):
        entry = zipfile.ZipInfo(name)
        entry.create_system = 3
        entry.external_attr = (0o120777 if text.startswith('-> ') else 0o100644) << 16
        archive.writestr(entry, text.removeprefix('-> '))
`
  execFileSync('python3', ['-c', program, file, JSON.stringify(Object.entries(entries))])
  return readFileSync(file)
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')

interface Arrived {
  readonly files: readonly Buffer[]
  readonly digest: string
  readonly evidence?: readonly Buffer[]
  readonly evidenceDigest?: string
}

function takeOver({ files, digest, evidence, evidenceDigest = '' }: Arrived) {
  const temp = temporaryFolder()
  const place = (kind: string, contents: readonly Buffer[]) => {
    mkdirSync(join(temp, 'handed-over', kind), { recursive: true })
    contents.forEach((content, index) =>
      writeFileSync(join(temp, 'handed-over', kind, `${index}.zip`), content),
    )
  }
  place('files', files)
  if (evidence !== undefined) place('evidence', evidence)
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: temp,
    env: { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: temp, FILES: digest, EVIDENCE: evidenceDigest },
    encoding: 'utf8',
  })
  const taken = join(temp, 'taken-over')
  const others = filesIn(temp).filter((file) => !/^(handed|taken)-over\//.test(file))
  return { status, stdout, others, folder: taken, taken: existsSync(taken) ? filesIn(taken) : [] }
}

const sound = archive({ 'app.zip': 'the application', 'config/app.json': '{}' })
const evidence = archive({ 'junit.xml': '<testsuites/>' })
const refused = { status: 1, taken: [], others: [] }

describe('what has the digest that the build job has named', () => {
  it('is unpacked, evidence beside it', () => {
    const arrived = {
      files: [sound],
      digest: digestOf(sound),
      evidence: [evidence],
      evidenceDigest: digestOf(evidence),
    }
    expect(takeOver(arrived)).toMatchObject({
      status: 0,
      taken: ['evidence/junit.xml', 'files/app.zip', 'files/config/app.json'],
      others: [],
    })
  })

  it('is unpacked without evidence', () => {
    expect(takeOver({ files: [sound], digest: digestOf(sound) })).toMatchObject({
      status: 0,
      taken: ['files/app.zip', 'files/config/app.json'],
    })
  })
})

describe('nothing is unpacked', () => {
  it.each([
    ['of another digest', { files: [sound], digest: digestOf(evidence) }],
    ['without a digest', { files: [sound], digest: '' }],
    ['with half a digest', { files: [sound], digest: digestOf(sound).slice(0, 32) }],
    ['with a digest that names a file of its own', { files: [sound], digest: `${digestOf(sound)}  x\n#` }],
    ['where nothing arrived', { files: [], digest: digestOf(sound) }],
    ['where two archives arrived', { files: [sound, sound], digest: digestOf(sound) }],
  ])('%s', (_case, arrived) => {
    const result = takeOver(arrived)
    expect(result).toMatchObject(refused)
    expect(result.stdout).toContain('::error title=DIGEST_MISMATCH::the files that arrived here')
  })

  it('of evidence whose digest differs', () => {
    const arrived = {
      files: [sound],
      digest: digestOf(sound),
      evidence: [evidence],
      evidenceDigest: digestOf(sound),
    }
    const result = takeOver(arrived)
    expect(result.status).toBe(1)
    expect(result.taken.filter((file) => file.startsWith('evidence/'))).toEqual([])
    expect(result.stdout).toContain('::error title=DIGEST_MISMATCH::the evidence that arrived here')
  })
})

describe('an archive of the right digest that is out to write elsewhere', () => {
  const takeOverOf = (entries: Readonly<Record<string, string>>) => {
    const content = archive(entries)
    return takeOver({ files: [content], digest: digestOf(content) })
  }

  it.each([['../../escaped'], ['/tmp/../../escaped'], ['a/../../../escaped']])(
    'writes %s below its folder all the same',
    (name) => {
      const { others, taken } = takeOverOf({ [name]: 'x' })
      expect(others).toEqual([])
      expect(taken).toHaveLength(1)
      expect(taken[0]).toMatch(/^files\/(.*\/)?escaped$/)
    },
  )

  it('makes a plain file of a symbolic link, so that nothing is written through it', () => {
    const { folder, others, status } = takeOverOf({ link: '-> ..', 'plain.txt': 'x' })
    expect(status).toBe(0)
    expect(lstatSync(join(folder, 'files/link')).isSymbolicLink()).toBe(false)
    expect(others).toEqual([])
  })

  it('is refused where a file stands in the place of a folder', () => {
    expect(takeOverOf({ link: '-> ..', 'link/escaped': 'x' })).toMatchObject({ status: 1, others: [] })
  })

  it('is refused where it is no archive at all', () => {
    const content = Buffer.from('not an archive')
    expect(takeOver({ files: [content], digest: digestOf(content) })).toMatchObject(refused)
  })
})
