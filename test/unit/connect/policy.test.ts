import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { LoadPolicyRequest } from '@secure-deploy/connect/policy'
import { loadPolicy } from '@secure-deploy/connect/policy'
import type { Signer } from '@secure-deploy/core/ports'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { toPem } from '../../support/certificates.ts'
import { errorWith } from '../../support/errors.ts'
import {
  otherPolicySigner,
  policyFields,
  policySigner,
  policyText,
  releaseChain,
  releaseEntry,
} from '../../support/policies.ts'
import { named, now, releaseId, signTestRelease } from '../../support/releases.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const text = policyText(policyFields())
const sha256 = sha256Of(Buffer.from(text))
const other = sha256Of(Buffer.from('another file'))
const file = 'deploy-policy.yml'

const roleArn = 'arn:aws:iam::111122223333:role/policies'
const access = {
  audience: 'sts.amazonaws.com',
  durationSeconds: 900,
  allowedAccountIds: [],
  credentials: 'oidc',
} as const

let account: DoubleAccount
let folder: string
let before: number

beforeAll(async () => {
  account = await startAccount({ region: 'eu-west-1' })
  Object.assign(process.env, account.environment)
  account.sts.addRole({
    arn: roleArn,
    audience: 'sts.amazonaws.com',
    subjects: ['repo:octo-org/octo-repo:*'],
    actions: ['s3:GetObject', 's3:GetObjectVersion', 's3:ListBucket', 'kms:Decrypt'],
  })
  for (const [name, owner] of Object.entries({ octo: account.accountId, platform: '444455556666' }))
    account.s3.addBucket({ name: `${name}-policies`, region: account.region, owner })
})
beforeEach(() => {
  account.reset()
  before = account.sts.sessions.length
  folder = temporaryFolder()
  writeFileSync(join(folder, file), text)
})
afterAll(() => account.stop())

/** The sessions that this test opened. */
function opened() {
  return account.sts.sessions.slice(before)
}

function load(changes: Partial<LoadPolicyRequest> = {}) {
  return loadPolicy({
    location: file,
    input: 'policy',
    folder,
    now,
    access: { ...access, roleToAssume: roleArn, region: 'eu-west-1' },
    caller: {
      action: 'test',
      run: () => ({ id: '1', attempt: '1' }),
      token: (audience) => Promise.resolve(account.issuer.issue({ aud: audience })),
      mask: () => undefined,
      environmentAccessKeyId: undefined,
    },
    ...changes,
  })
}

/** A trust policy in the folder that trusts the subject of `policySigner`. */
function pinnedSigner() {
  const store = 'truststore/x509/ca/platform'
  mkdirSync(join(folder, store), { recursive: true })
  writeFileSync(join(folder, store, 'root.pem'), toPem(releaseChain.root.certificate))
  const statement = {
    name: 'platform',
    globalPolicy: true,
    signatureVerification: { level: 'strict' },
    trustStores: ['ca:platform'],
    trustedIdentities: [`x509.subject: ${String(releaseEntry['subject'])}`],
  }
  const document = { version: '1.0', trustPolicies: [statement] }
  writeFileSync(join(folder, 'trustpolicy.blob.json'), JSON.stringify(document))
  return { kind: 'policy', policyPath: 'trustpolicy.blob.json', storePath: '.' } as const
}

/** What sign-artifact writes for a policy file. */
async function bundleFor(content: string, name = file, signer: Signer = policySigner): Promise<Buffer> {
  const { bundle } = await signTestRelease(
    { id: releaseId('policies', '1'), files: named({ [name]: content }), evidence: [] },
    signer,
  )
  return Buffer.from(bundle.bytes)
}

describe('loadPolicy from a path', () => {
  it('reads the file and says that nothing pins it', async () => {
    const loaded = await load()
    expect(loaded.policy).toMatchObject({ uri: file, sha256, releases: ['app'] })
    expect(loaded).toMatchObject({ pinned: 'nothing' })
    expect(opened()).toEqual([])
  })

  it('takes the digest that was asked for', async () => {
    expect(await load({ sha256 })).toMatchObject({ pinned: 'digest' })
  })

  it('refuses another digest', async () => {
    await expect(load({ sha256: other })).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })

  it('refuses a file that is not there', async () => {
    await expect(load({ location: 'nowhere.yml' })).rejects.toEqual(errorWith('INPUT_MALFORMED'))
  })

  it('refuses a file that is no policy', async () => {
    writeFileSync(join(folder, file), 'version: 2')
    await expect(load()).rejects.toEqual(errorWith('POLICY_MALFORMED'))
  })

  it('compares the digest before it reads what the file says', async () => {
    writeFileSync(join(folder, file), 'version: 2')
    await expect(load({ sha256 })).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })
})

describe('loadPolicy with a signature', () => {
  const bundle = `${file}.bundle.json`

  it('takes a file that the pinned signer signed', async () => {
    writeFileSync(join(folder, bundle), await bundleFor(text))
    expect(await load({ signedBy: pinnedSigner() })).toMatchObject({
      pinned: 'signature',
      signedBy: releaseEntry['subject'],
    })
  })

  it('takes a digest for the closer pin of both', async () => {
    writeFileSync(join(folder, bundle), await bundleFor(text))
    expect(await load({ signedBy: pinnedSigner(), sha256 })).toMatchObject({ pinned: 'digest' })
  })

  it('refuses a file without a bundle next to it', async () => {
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('INPUT_MALFORMED'))
  })

  it('refuses a bundle of another file', async () => {
    writeFileSync(join(folder, bundle), await bundleFor(`${text}# changed\n`))
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })

  it('refuses a bundle in which the file has another name', async () => {
    writeFileSync(join(folder, bundle), await bundleFor(text, 'other-policy.yml'))
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })

  it('refuses the signature of another signer', async () => {
    writeFileSync(join(folder, bundle), await bundleFor(text, file, otherPolicySigner))
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })

  it('refuses a bundle that is none', async () => {
    writeFileSync(join(folder, bundle), text)
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('BUNDLE_MALFORMED'))
  })

  it('judges the signature before it reads the file', async () => {
    writeFileSync(join(folder, file), 'version: 2')
    writeFileSync(join(folder, bundle), await bundleFor(text, file, otherPolicySigner))
    await expect(load({ signedBy: pinnedSigner() })).rejects.toEqual(errorWith('SIGNER_NOT_TRUSTED'))
  })
})

describe('loadPolicy from S3', () => {
  const uri = `s3://octo-policies/platform/${file}`

  function place(content: string | Buffer = text, bucket = 'octo-policies', suffix = '') {
    return account.s3.place(bucket, `platform/${file}${suffix}`, content)
  }

  it('reads the newest version by a session that may read this object alone', async () => {
    place('version: 2')
    place()
    expect(await load({ location: uri })).toMatchObject({ pinned: 'nothing', policy: { uri, sha256 } })
    const [session, ...more] = opened()
    expect(more).toEqual([])
    const policy = JSON.parse(session!.parameters.get('Policy')!) as { Statement: object[] }
    expect(policy.Statement[0]).toEqual({
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: `arn:aws:s3:::octo-policies/platform/${file}`,
    })
  })

  it('asks for no more than the object where its name has a star', async () => {
    const attempt = load({ location: 's3://octo-policies/platform/deploy*.yml' })
    await expect(attempt).rejects.toEqual(errorWith('AWS_ACCESS_DENIED'))
    expect(opened()[0]!.parameters.get('Policy')).toContain('octo-policies/platform/deploy${*}.yml"')
  })

  it('reads exactly the version that is named', async () => {
    const { versionId } = place()
    place('version: 2')
    const location = `${uri}?versionId=${versionId}`
    expect(await load({ location })).toMatchObject({ pinned: 'version', policy: { uri: location, sha256 } })
  })

  it('refuses a version that is not there', async () => {
    place()
    const attempt = load({ location: `${uri}?versionId=nowhere` })
    await expect(attempt).rejects.toEqual(errorWith('AWS_ACCESS_DENIED'))
  })

  it('refuses another digest', async () => {
    place()
    await expect(load({ location: uri, sha256: other })).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })

  it('refuses a file above one mebibyte', async () => {
    place(Buffer.alloc(1024 ** 2 + 1, '#'))
    await expect(load({ location: uri })).rejects.toEqual(errorWith('INPUT_MALFORMED'))
  })

  it('verifies the bundle next to it', async () => {
    place()
    place(await bundleFor(text), undefined, '.bundle.json')
    expect(await load({ location: uri, signedBy: pinnedSigner() })).toMatchObject({ pinned: 'signature' })
  })

  it('refuses a bundle of another file', async () => {
    place()
    place(await bundleFor('another file'), undefined, '.bundle.json')
    const attempt = load({ location: uri, signedBy: pinnedSigner() })
    await expect(attempt).rejects.toEqual(errorWith('POLICY_MISMATCH'))
  })

  it('refuses a bucket of another account that was not named', async () => {
    place(text, 'platform-policies')
    const attempt = load({ location: `s3://platform-policies/platform/${file}` })
    await expect(attempt).rejects.toEqual(errorWith('AWS_ACCESS_DENIED'))
  })

  it('reads a bucket of another account that was named', async () => {
    place(text, 'platform-policies')
    const location = `s3://platform-policies/platform/${file}?expectedBucketOwner=444455556666`
    expect(await load({ location })).toMatchObject({ policy: { sha256 } })
  })

  it('takes the region of the bucket from its location', async () => {
    place()
    const location = `${uri}?region=eu-west-1`
    const attempt = load({ location, access: { ...access, roleToAssume: roleArn } })
    await expect(attempt).resolves.toMatchObject({ policy: { sha256 } })
  })

  it('asks for a region where none is named', async () => {
    const attempt = load({ location: uri, access: { ...access, roleToAssume: roleArn } })
    await expect(attempt).rejects.toEqual(errorWith('INPUT_MISSING'))
  })

  it('refuses a location that is none before it opens a session', async () => {
    await expect(load({ location: `${uri}?version=1` })).rejects.toEqual(errorWith('INPUT_MALFORMED'))
    expect(opened()).toEqual([])
  })
})
