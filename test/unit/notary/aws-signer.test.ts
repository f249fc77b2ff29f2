import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import {
  awsSignerPartitions,
  awsSignerTrustStores,
  checkTrustStore,
  isSelfSigned,
} from '@secure-deploy/notary'
import { isAwsSignerIdentity } from '@secure-deploy/notary/aws-signer'
import { awsSignerRoots } from '@secure-deploy/notary/aws-signer-roots'
import { notaryError } from '../../support/notary-error.ts'

describe('awsSignerTrustStores', () => {
  it.each([
    [
      'aws',
      'signingAuthority:aws-signer-ts',
      '90a87d0543c3f094dbff9589b6649affe2f3d6e0f308799be2258461c686473f',
    ],
    [
      'aws-us-gov',
      'signingAuthority:aws-us-gov-signer-ts',
      '673653ab76f41a10546cdeb4107ecd6df2c15c2c9a0d32ed97d271b4436fc3e8',
    ],
  ] as const)('holds for %s the one root that is published', (partition, store, fingerprint) => {
    const stores = [...awsSignerTrustStores(partition)].map(([name, certificates]) => [
      name,
      certificates.map((certificate) => certificate.fingerprint),
    ])
    expect(stores).toEqual([[store, [fingerprint]]])
  })

  it('holds for every partition a self-signed root that may stand in a trust store', () => {
    const all = awsSignerPartitions.flatMap((partition) => [...awsSignerTrustStores(partition)])
    for (const [name, certificates] of all) checkTrustStore(name, certificates)
    expect(all.flatMap(([, certificates]) => certificates.map(isSelfSigned))).toEqual([true, true])
  })

  it('keeps the commercial root as its published file has it', () => {
    const published = awsSignerRoots.aws.pem.trimEnd()
    expect(createHash('sha256').update(published).digest('hex')).toBe(
      '0ccf529561f610b9eb7f9b0ee02fffe2f74f7ffdf0ac56348ca224e879461c9b',
    )
  })

  it.each(['aws-cn', '', 'constructor'])('rejects the partition %j', (partition) => {
    expect(() => awsSignerTrustStores(partition as 'aws')).toThrow(notaryError('TRUST_STORE_MALFORMED'))
  })
})

describe('isAwsSignerIdentity', () => {
  const profile = 'arn:aws:signer:us-east-1:111122223333:/signing-profiles/bundle_profile'

  it.each([
    profile,
    `${profile}/A1b2C3d4E5`,
    profile.replace('aws', 'aws-us-gov'),
    profile.replace('aws', 'aws-cn'),
  ])('accepts %s', (arn) => {
    expect(isAwsSignerIdentity(arn)).toBe(true)
  })

  it.each([
    `${profile}/`,
    `${profile}/A1b2C3d4E5/x`,
    `${profile}\n`,
    ` ${profile}`,
    profile.replace('111122223333', '11112222333'),
    profile.replace('bundle_profile', 'bundle-profile'),
    profile.replace('bundle_profile', 'b'),
    profile.replace('us-east-1', ''),
    profile.replace('arn:aws', 'arn:other'),
  ])('rejects %j', (arn) => {
    expect(isAwsSignerIdentity(arn)).toBe(false)
  })
})
