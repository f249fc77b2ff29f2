/** Signatures that someone else made of a plain file, and a runner that lacks git: what no other test shows to be refused. */
import { describe, expect, it } from '@jest/globals'
import { toPem } from '../support/certificates.ts'
import { trustPolicy } from '../support/cloud.ts'
import { awsHeader, blobPayload, makeEnvelope } from '../support/envelopes.ts'
import { makeKeyHolder } from '../support/key-holder.ts'
import { refusalOf, refusedWith } from '../support/refusals.ts'
import { runEnvironment, runStep } from '../support/runner.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { makeWorkspace } from '../support/workspace.ts'

const content = 'what somebody signed'
const holder = makeKeyHolder()
const scheme = { [awsHeader.critical]: [awsHeader.scheme], [awsHeader.scheme]: 'notary.x509' }

interface Otherwise {
  readonly header?: Readonly<Record<string, unknown>>
  /** Instead of the chain's certificates, in base64. */
  readonly x5c?: readonly string[]
}

function envelope({ header = {}, x5c }: Otherwise): Promise<Uint8Array> {
  const { leaf, certificates } = holder.chain
  const protectedHeader = {
    [awsHeader.algorithm]: 'ES384',
    ...scheme,
    [awsHeader.contentType]: 'application/vnd.cncf.notary.payload.v1+json',
    [awsHeader.signingTime]: `${new Date().toISOString().slice(0, 19)}Z`,
    ...header,
  }
  const parts = { payload: blobPayload(content), protectedHeader, certificates, key: leaf.privateKey }
  return makeEnvelope(x5c === undefined ? parts : { ...parts, unprotected: { x5c } })
}

const identity = `x509.subject: ${holder.chain.leaf.certificate.subjectText}`

async function verify(signature: Uint8Array, trustStores: readonly string[] = ['ca:own']) {
  const { path, write } = makeWorkspace({ 'app.zip': content })
  write('app.zip.jws.sig', signature)
  write('trust/truststore/x509/tsa/authority/root.pem', toPem(holder.chain.root.certificate))
  write('trust/truststore/x509/ca/own/root.pem', toPem(holder.chain.root.certificate))
  write('policy.json', JSON.stringify(trustPolicy({ trustStores, trustedIdentities: [identity] })))
  return runStep({
    action: 'verify-signature',
    inputs: {
      'trust-policy': 'policy.json',
      'trust-store': 'trust',
      'subject-path': 'app.zip',
      'signature-path': 'app.zip.jws.sig',
    },
    workspace: path,
  })
}

describe('verify-signature', () => {
  it('accepts a sound signature of a file', async () => {
    expect(await verify(await envelope({}))).toMatchObject({ exitCode: 0, errors: [] })
  })

  it('refuses a signature that only a plugin can judge', async () => {
    const plugin = 'com.example.plugin'
    const header = {
      [awsHeader.critical]: [awsHeader.scheme, awsHeader.plugin],
      [awsHeader.plugin]: plugin,
    }
    expect(refusalOf(await verify(await envelope({ header })))).toEqual(refusedWith('PLUGIN_UNSUPPORTED'))
  })

  it('refuses a certificate that is none', async () => {
    const x5c = [Buffer.from('no certificate').toString('base64')]
    expect(refusalOf(await verify(await envelope({ x5c })))).toEqual(refusedWith('CERTIFICATE_MALFORMED'))
  })

  it('refuses a signature without a timestamp where the trust policy demands one', async () => {
    const result = await verify(await envelope({}), ['ca:own', 'tsa:authority'])
    expect(refusalOf(result)).toEqual(refusedWith('TIMESTAMP_INVALID'))
  })
})

describe('sign-artifact', () => {
  it('signs nothing where there is no git to ask about the source', async () => {
    const { path, commit } = makeWorkspace()
    const result = await runStep({
      action: 'sign-artifact',
      inputs: {
        'release-name': 'app',
        'release-version': '1.0.0',
        'subject-path': 'build',
        ...holder.signer,
      },
      workspace: path,
      env: { ...runEnvironment(commit), PATH: temporaryFolder() },
    })
    expect(refusalOf(result)).toEqual(refusedWith('GIT_UNAVAILABLE'))
  })
})
