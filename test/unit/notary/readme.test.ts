import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { notaryErrorCodes } from '@secure-deploy/notary'
import { makeChain, toPem } from '../../support/certificates.ts'

const readme = await readFile(new URL('../../../packages/notary/README.md', import.meta.url), 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code ?? '')

let folder: string
const files = [
  'signer.chain.pem',
  'signer.key.pem',
  'root.pem',
  'app.zip',
  'app.zip.jws.sig',
  'trustpolicy.blob.json',
]

/** Runs a snippet as a module of its own, its files being in the test's folder and its output caught. */
async function run(code: string, name: string): Promise<readonly string[]> {
  const module = join(folder, `${name}.mjs`)
  const inFolder = files.reduce(
    (text, file) => text.replaceAll(`'${file}'`, JSON.stringify(join(folder, file))),
    code,
  )
  await writeFile(
    module,
    `const lines = []; const console = { log: (...values) => lines.push(values.join(' ')) };\n${inFolder}\nexport { lines }\n`,
  )
  const { lines } = (await import(pathToFileURL(module).href)) as { lines: readonly string[] }
  return lines
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notary-readme-'))
  const now = Date.now()
  const validity = { notBefore: new Date(now - 60_000), notAfter: new Date(now + 3_600_000) }
  const { leaf, root, certificates } = makeChain({ leaf: validity, intermediate: validity, root: validity })
  await writeFile(join(folder, 'signer.chain.pem'), toPem(...certificates))
  await writeFile(join(folder, 'signer.key.pem'), leaf.privateKey.export({ format: 'pem', type: 'pkcs8' }))
  await writeFile(join(folder, 'root.pem'), toPem(root.certificate))
  await writeFile(join(folder, 'app.zip'), 'hello world\n')
  await writeFile(join(folder, 'trustpolicy.blob.json'), blocks('json')[0] ?? '')
})

afterAll(() => rm(folder, { recursive: true }))

describe('the README of the Notary package', () => {
  it('has snippets that run, each after the one before', async () => {
    const [signing = '', verifying = '', awsSigner = '', inspecting = '', ...others] = blocks('js')
    await run(signing, 'sign')
    expect(await run(verifying, 'verify')).toContain(
      'signed by CN=Release signer,OU=Builds,O=Example,L=Seattle,ST=WA,C=US',
    )
    expect(await run(awsSigner, 'aws-signer')).toEqual(['deploy-bundles signingAuthority:aws-signer-ts'])
    expect(await run(inspecting, 'inspect')).toHaveLength(4)
    expect(others).toEqual([])
  })

  it('names every error code', () => {
    expect(notaryErrorCodes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([])
  })
})
