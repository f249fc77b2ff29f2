/**
 * Every block of code in the documentation is tried: by this file, or by the one that test/support/documents/kinds.ts
 * names for its kind. A block that is of no known kind fails here.
 */
import { describe, expect, it } from '@jest/globals'
import { policySchemaFile } from '@secure-deploy/tools/policy-schema'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { deploymentsIn, stacksOf } from '../support/aws/documented-stacks.ts'
import { type Block, blocksIn, everyBlock } from '../support/documents/blocks.ts'
import { readDocument } from '../support/documents/documents.ts'
import { type BlockKind, kindOf, ownTests } from '../support/documents/kinds.ts'
import { mentions } from '../support/documents/mentions.ts'
import { type Completeness, faultOf, isOwn } from '../support/documents/own-commands.ts'
import { policyFileOf, policyOf } from '../support/documents/policies.ts'
import { type Call, callsIn } from '../support/documents/script-calls.ts'
import { pageScripts } from '../support/documents/scripts.ts'
import { asWorkflow, scriptsIn } from '../support/documents/workflows.ts'
import { read, repositoryFiles } from './repository-files.ts'

const blocks = everyBlock()
const place = ({ file, line }: Block) => `${file}:${line}`
const ofKind = (...kinds: readonly BlockKind[]) =>
  blocks
    .filter((block) => kinds.some((kind) => kind === kindOf(block)))
    .map((block) => [place(block), block] as const)

const scripts = pageScripts().map((script) => [script.file, script.text] as const)
const workflows = ofKind('workflow', 'workflow-part')

function callsOfWorkflow(block: Block): readonly Call[] {
  return scriptsIn(asWorkflow(block)).flatMap(({ script, variables }) => callsIn(script, variables))
}

async function faultsOf(calls: readonly Call[], completeness: Completeness): Promise<readonly string[]> {
  const faults = await Promise.all(calls.filter(isOwn).map((call) => faultOf(call, completeness)))
  return faults.filter((fault) => fault !== undefined)
}

describe('the blocks of the documentation', () => {
  it('are of a kind that a test tries', () => {
    expect(blocks.length).toBeGreaterThanOrEqual(80)
    expect(blocks.filter((block) => kindOf(block) === undefined).map(place)).toEqual([])
  })

  it.each(ownTests.map((own) => [own.file, own.test] as const))(
    'of %s have a test of their own: %s',
    (_file, test) => {
      expect(repositoryFiles()).toContain(test)
    },
  )

  it.each([
    ['without a language', '```\ntext\n```\n'],
    ['of a language that nothing checks', '```toml\na = 1\n```\n'],
    ['in tildes', '~~~\ntext\n~~~\n'],
    ['in a list', '- one\n\n  ```\n  text\n  ```\n'],
    ['in a quotation', '> ```\n> text\n> ```\n'],
  ])('would be refused %s', (_what, text) => {
    expect(blocksIn(text, 'docs/page.md').map(kindOf)).toEqual([undefined])
  })

  it('would be refused where nothing closes them', () => {
    expect(() => blocksIn('```sh\nmake\n', 'docs/page.md')).toThrow('docs/page.md:1')
  })
})

describe('the deploy policies', () => {
  const policies = ofKind('deploy-policy', 'deploy-policy-part')
  const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(read(policySchemaFile)) as object,
  )

  it.each(policies)('can be used: %s', (_place, block) => {
    expect(() => policyOf(block)).not.toThrow()
  })

  it.each(policies)('are taken by the published schema: %s', (_place, block) => {
    expect([isValid(parse(policyFileOf(block))), isValid.errors]).toEqual([true, null])
  })
})

describe('the files and outputs of ours', () => {
  it.each(ofKind('document'))('are read by their readers: %s', async (_place, block) => {
    expect(await readDocument(block)).toMatch(/./)
  })
})

describe('the scripts of a page, one after the other', () => {
  it.each(scripts)('set every variable that they take, and run to their end: %s', (_file, text) => {
    expect(() => callsIn(text)).not.toThrow()
  })

  it.each(scripts)('call our programs with arguments that they take: %s', async (_file, text) => {
    expect(await faultsOf(callsIn(text), 'whole')).toEqual([])
  })

  it.each(scripts)('deploy templates that there are, with all that they need: %s', (_file, text) => {
    expect(() => stacksOf(deploymentsIn(callsIn(text)))).not.toThrow()
  })
})

describe('the scripts of a workflow', () => {
  it.each(workflows)('set every variable that they take, and run to their end: %s', (_place, block) => {
    expect(() => callsOfWorkflow(block)).not.toThrow()
  })

  it.each(workflows)('call our programs with arguments that there are: %s', async (_place, block) => {
    expect(await faultsOf(callsOfWorkflow(block), 'mentioned')).toEqual([])
  })
})

describe('what the text says of our programs', () => {
  it.each(mentions().map((mention) => [`${mention.file}: ${mention.text}`, mention.call] as const))(
    'names what there is: %s',
    async (_where, call) => {
      expect(await faultOf(call, 'mentioned')).toBeUndefined()
    },
  )
})

describe('what is held against the documentation', () => {
  const script = (text: string): Block => ({ file: 'docs/page.md', line: 1, language: 'sh', text })

  it.each([
    ['a command', 'secure-deploy verfy --help'],
    ['a flag', 'secure-deploy history app --policy p.yml --versions 1.0.0'],
    ['a flag that is needed', 'node dist/cli/index.js history app'],
    ['a script', 'npm run real-part'],
    ['a part of those that are installed', 'npm run real-parts -- minnio'],
    ['a row of the bench', 'npm run bench -- --only sign'],
    ['a file', 'bash .ci/runs'],
  ])('would find %s that is not there', async (_what, text) => {
    expect(await faultsOf(callsIn(text), 'whole')).toEqual([expect.stringMatching(/./)])
  })

  it.each([
    ['a variable that nothing sets', 'aws s3 cp "$FILE" s3://amzn-s3-demo-dev'],
    ['a syntax error', 'if true; then make'],
  ])('would find %s', (_what, text) => {
    expect(() => callsIn(text)).toThrow('bash ends with')
  })

  it.each([
    ['a template', 'infrastructure/logz.yaml', 'AdministratorRole=admin BucketName=amzn-s3-demo-logs'],
    ['a parameter', 'infrastructure/logs.yaml', 'AdministratorRole=admin Bucket=amzn-s3-demo-logs'],
    ['a parameter that is needed', 'infrastructure/logs.yaml', 'BucketName=amzn-s3-demo-logs'],
  ])('would find %s of a stack that is not there', (_what, file, parameters) => {
    const text = `aws cloudformation deploy --stack-name logs --template-file ${file} --parameter-overrides ${parameters}`
    expect(() => stacksOf(deploymentsIn(callsIn(text)))).toThrow()
  })

  it.each([
    ['a statement out of its form', { _type: 'https://in-toto.io/Statement/v1', subject: [] }],
    ['a trust policy that trusts nobody', { version: '1.0', trustPolicies: [] }],
    ['a document of nobody', { a: {} }],
  ])('would find %s', async (_what, document) => {
    await expect(readDocument({ ...script(JSON.stringify(document)), language: 'json' })).rejects.toThrow()
  })

  it('would find a field of a policy that is not there', () => {
    expect(() => policyOf({ ...script('approvals: { minimal: 1 }'), language: 'yaml' })).toThrow()
  })
})
