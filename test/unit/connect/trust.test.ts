import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { connectRevocation, connectTrust, rebaseTrust, trustedProfiles } from '@secure-deploy/connect/trust'
import type { TrustSelection } from '@secure-deploy/core/values/access'
import { sha256Of } from '@secure-deploy/core/values/digest'
import { makeChain, testNow, toPem } from '../../support/certificates.ts'
import { trustPolicy } from '../../support/cloud.ts'
import { errorWith } from '../../support/errors.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release'
const govProfile = 'arn:aws-us-gov:signer:us-gov-west-1:111122223333:/signing-profiles/release'

function writePolicy(folder: string, changes: Readonly<Record<string, unknown>> = {}): string {
  const path = join(folder, 'trustpolicy.blob.json')
  writeFileSync(path, JSON.stringify(trustPolicy(changes)))
  return path
}

/** The statement and the stores of the one party that a selection makes. */
async function partyOf(selection: TrustSelection) {
  const [party] = (await connectTrust(selection)).trusted.parties
  if (party === undefined) throw new Error('a selection makes one party')
  return party.trust
}

describe('connectTrust', () => {
  it('trusts signing profiles strictly, under the built-in root', async () => {
    const { statement, stores } = await partyOf({ kind: 'signers', arns: [profile] })
    expect(statement).toMatchObject({ level: 'strict', override: {}, trustedIdentities: [profile] })
    expect([...stores.keys()]).toEqual(['signingAuthority:aws-signer-ts'])
  })

  it('takes the root of the partition of the profiles', async () => {
    const { stores } = await partyOf({ kind: 'signers', arns: [govProfile] })
    expect([...stores.keys()]).toEqual(['signingAuthority:aws-us-gov-signer-ts'])
  })

  it('puts a frequent misspelling of a profile right', async () => {
    const arn = profile.replace(':/signing-profiles/', ':/signing-profile/')
    const { statement } = await partyOf({ kind: 'signers', arns: [arn] })
    expect(statement.trustedIdentities).toEqual([profile])
  })

  it('refuses profiles of two partitions', async () => {
    const attempt = connectTrust({ kind: 'signers', arns: [profile, govProfile] })
    await expect(attempt).rejects.toEqual(errorWith('INPUT_MALFORMED'))
  })

  it('refuses a partition whose root is not built in', async () => {
    const arn = 'arn:aws-cn:signer:cn-north-1:111122223333:/signing-profiles/release'
    await expect(connectTrust({ kind: 'signers', arns: [arn] })).rejects.toEqual(
      errorWith('TRUST_STORE_MALFORMED'),
    )
  })

  it('says which policy it was by its digest', async () => {
    const policyPath = writePolicy(temporaryFolder())
    const { policyReference } = await connectTrust({ kind: 'policy', policyPath })
    expect(policyReference).toEqual({
      uri: policyPath,
      sha256: sha256Of(Buffer.from(JSON.stringify(trustPolicy({})))),
    })
  })

  it('takes a store of the user in place of the built-in one', async () => {
    const folder = temporaryFolder()
    const { root } = makeChain()
    mkdirSync(join(folder, 'truststore/x509/signingAuthority/aws-signer-ts'), { recursive: true })
    writeFileSync(
      join(folder, 'truststore/x509/signingAuthority/aws-signer-ts/root.pem'),
      toPem(root.certificate),
    )
    const { stores } = await partyOf({
      kind: 'policy',
      policyPath: writePolicy(folder),
      storePath: folder,
    })
    expect(stores.get('signingAuthority:aws-signer-ts')?.map(({ fingerprint }) => fingerprint)).toEqual([
      root.certificate.fingerprint,
    ])
  })

  it('refuses a policy that names a store which is nowhere', async () => {
    const policyPath = writePolicy(temporaryFolder(), { trustStores: ['ca:own'] })
    await expect(connectTrust({ kind: 'policy', policyPath })).rejects.toEqual(
      errorWith('TRUST_STORE_MALFORMED'),
    )
  })

  it('refuses a policy that is none', async () => {
    const policyPath = join(temporaryFolder(), 'policy.json')
    writeFileSync(policyPath, '{"version":"1.0"}')
    await expect(connectTrust({ kind: 'policy', policyPath })).rejects.toEqual(
      errorWith('TRUST_POLICY_MALFORMED'),
    )
  })

  it('refuses the name of a statement that is not there', async () => {
    const attempt = connectTrust({
      kind: 'policy',
      policyPath: writePolicy(temporaryFolder()),
      policyName: 'other',
    })
    await expect(attempt).rejects.toEqual(errorWith('TRUST_POLICY_NOT_FOUND'))
  })
})

describe('rebaseTrust', () => {
  it('reads paths against the folder, and leaves absolute ones', () => {
    const selection = { kind: 'policy', policyPath: 'a/policy.json', storePath: '/trust' } as const
    expect(rebaseTrust(selection, '/base')).toMatchObject({
      policyPath: '/base/a/policy.json',
      policyUri: 'a/policy.json',
      storePath: '/trust',
    })
  })
})

describe('trustedProfiles', () => {
  it('leaves out identities that are no signing profiles', async () => {
    const identities = [profile, 'x509.subject: C=US, ST=WA, O=Example']
    const policyPath = writePolicy(temporaryFolder(), { trustedIdentities: identities })
    const { trusted } = await connectTrust({ kind: 'policy', policyPath })
    expect(trustedProfiles(trusted)).toEqual([profile])
  })
})

describe('connectRevocation', () => {
  it('opens no session for certificates that name no revocation service', async () => {
    const caller = {
      action: 'test',
      run: () => ({ id: '1', attempt: '1' }),
      token: () => Promise.reject(new Error('no token was needed')),
      mask: () => undefined,
      environmentAccessKeyId: undefined,
    }
    const revocation = connectRevocation(() => Promise.reject(new Error('no session was needed')), caller)
    const { certificates } = makeChain()
    const request = {
      certificateChain: certificates,
      scheme: 'notary.x509',
      signingTime: testNow,
      now: testNow,
    } as const
    expect((await revocation.check(request)).kind).toBe('good')
  })
})
