import { describe, expect, it } from '@jest/globals'
import {
  getStatements,
  historyStatements,
  listStatements,
  promoteStatements,
  putStatements,
  readStatements,
  renderSessionPolicy,
  revocationStatements,
  sessionPolicyLimit,
  signStatements,
  uploadStatements,
} from '@secure-deploy/aws/session-policy'
import type { ReleaseId } from '@secure-deploy/core/release/layout'

const release = { name: 'app', version: '1.0' } as ReleaseId
const store = { region: 'us-east-1', bucket: 'dev', prefix: 'team/a', release }
const keyArn = 'arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555'
const profileArn = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles/release_profile'
const objects = 'arn:aws:s3:::dev/team/a/releases/app/1.0/*'
const throughS3 = {
  StringEquals: { 'kms:ViaService': 's3.us-east-1.amazonaws.com' },
  StringLike: { 'kms:EncryptionContext:aws:s3:arn': ['arn:aws:s3:::dev', 'arn:aws:s3:::dev/*'] },
}
const longest = { name: 'n'.repeat(128), version: 'v'.repeat(128) } as ReleaseId

describe('listStatements', () => {
  it('allows lists of exactly these prefixes of the store', () => {
    expect(listStatements(store, ['holds/', 'arrivals/app/'])).toEqual([
      {
        Effect: 'Allow',
        Action: ['s3:ListBucket'],
        Resource: ['arn:aws:s3:::dev'],
        Condition: { StringLike: { 's3:prefix': ['team/a/holds/', 'team/a/arrivals/app/'] } },
      },
    ])
  })

  it('names a prefix alone in a store at the root of its bucket', () => {
    expect(listStatements({ ...store, prefix: '' }, ['holds/'])[0]?.Condition).toEqual({
      StringLike: { 's3:prefix': ['holds/'] },
    })
  })

  it('takes no character of a prefix for a wildcard or a variable', () => {
    expect(listStatements(store, ['holds/*/?/${aws:username}/'])[0]?.Condition).toEqual({
      StringLike: { 's3:prefix': ['team/a/holds/${*}/${?}/${$}{aws:username}/'] },
    })
  })

  it('allows nothing where nothing is to be listed', () => {
    expect(listStatements(store, [])).toEqual([])
  })

  it("names the bucket in the region's partition", () => {
    expect(listStatements({ ...store, region: 'us-gov-west-1' }, ['holds/'])[0]?.Resource).toEqual([
      'arn:aws-us-gov:s3:::dev',
    ])
  })
})

describe('putStatements and getStatements', () => {
  it('allow what they are for below one prefix', () => {
    const below = 'arn:aws:s3:::dev/team/a/holds/name/app/*'
    expect(putStatements(store, 'holds/name/app/')[0]).toMatchObject({
      Action: ['s3:PutObject'],
      Resource: [below],
    })
    expect(getStatements(store, 'holds/name/app/')[0]).toMatchObject({
      Action: ['s3:GetObject', 's3:GetObjectVersion'],
      Resource: [below],
    })
  })
})

describe('historyStatements', () => {
  const prefixesOf = (statements: ReturnType<typeof historyStatements>) =>
    statements.flatMap(({ Condition }) => Condition?.['StringLike']?.['s3:prefix'] ?? [])

  it('allows to list and to read one release, and nothing beside it', () => {
    const statements = historyStatements(store, release)
    expect(statements.flatMap(({ Action }) => Action)).toEqual([
      's3:GetObject',
      's3:GetObjectVersion',
      'kms:Decrypt',
      's3:ListBucket',
    ])
    expect(statements[0]?.Resource).toEqual([objects])
    expect(prefixesOf(statements)).toEqual(['team/a/releases/app/1.0/*'])
  })

  it('allows to list and to read all releases of a name, and which of them arrived last', () => {
    const statements = historyStatements(store, { name: release.name })
    expect(statements[0]?.Resource).toEqual(['arn:aws:s3:::dev/team/a/releases/app/*'])
    expect(prefixesOf(statements)).toEqual(['team/a/releases/app/*', 'team/a/arrivals/app/'])
  })

  it('fits with the longest names', () => {
    expect(() => renderSessionPolicy(historyStatements(store, longest))).not.toThrow()
  })
})

describe('uploadStatements', () => {
  it('allows puts under this release only, and the key only through S3 for this bucket', () => {
    expect(uploadStatements(store)).toEqual([
      { Effect: 'Allow', Action: ['s3:PutObject'], Resource: [objects] },
      { Effect: 'Allow', Action: ['kms:GenerateDataKey'], Resource: ['*'], Condition: throughS3 },
    ])
  })

  it('names the given key', () => {
    expect(uploadStatements({ ...store, sseKmsKeyId: keyArn })[1]).toEqual({
      Effect: 'Allow',
      Action: ['kms:GenerateDataKey'],
      Resource: [keyArn],
    })
  })

  it('allows any key through S3 for an alias, which IAM cannot match', () => {
    const alias = 'arn:aws:kms:us-east-1:111122223333:alias/releases'
    expect(uploadStatements({ ...store, sseKmsKeyId: alias })[1]).toMatchObject({
      Resource: ['*'],
      Condition: throughS3,
    })
  })

  it('refuses an encryption key that is not an ARN', () => {
    expect(() => uploadStatements({ ...store, sseKmsKeyId: 'releases' })).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'INPUT_MALFORMED' }),
    )
  })

  it('adds retention only where objects are locked', () => {
    expect(uploadStatements({ ...store, retention: 'object-lock' })[0]?.Action).toEqual([
      's3:PutObject',
      's3:PutObjectRetention',
    ])
  })

  it('adds aborting and decrypting only where a file needs parts', () => {
    const [s3, kms] = uploadStatements({ ...store, multipart: 'needed' })
    expect(s3?.Action).toEqual(['s3:PutObject', 's3:AbortMultipartUpload'])
    expect(kms?.Action).toEqual(['kms:GenerateDataKey', 'kms:Decrypt'])
  })

  it('names objects without a leading slash in a store at the root of its bucket', () => {
    expect(uploadStatements({ ...store, prefix: '' })[0]?.Resource).toEqual([
      'arn:aws:s3:::dev/releases/app/1.0/*',
    ])
  })

  it('takes wildcards in a prefix for the characters that they are', () => {
    expect(uploadStatements({ ...store, prefix: 'a*b?$' })[0]?.Resource).toEqual([
      'arn:aws:s3:::dev/a${*}b${?}${$}/releases/app/1.0/*',
    ])
  })

  it.each([
    ['cn-north-1', 'arn:aws-cn:s3:::dev/'],
    ['us-gov-west-1', 'arn:aws-us-gov:s3:::dev/'],
  ])('writes ARNs of the partition of %s', (region, start) => {
    expect(uploadStatements({ ...store, region })[0]?.Resource[0]?.startsWith(start)).toBe(true)
  })
})

describe('readStatements', () => {
  it('allows reading this release only, and no listing', () => {
    expect(readStatements(store)).toEqual([
      { Effect: 'Allow', Action: ['s3:GetObject', 's3:GetObjectVersion'], Resource: [objects] },
      { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: ['*'], Condition: throughS3 },
    ])
  })
})

describe('signStatements', () => {
  it('allows one signing profile', () => {
    expect(signStatements(profileArn)).toEqual([
      { Effect: 'Allow', Action: ['signer:SignPayload'], Resource: [profileArn] },
    ])
  })

  it('allows one key', () => {
    expect(signStatements(keyArn)).toEqual([
      { Effect: 'Allow', Action: ['kms:Sign', 'kms:GetPublicKey'], Resource: [keyArn] },
    ])
  })

  it('allows what one alias stands for', () => {
    expect(signStatements('arn:aws:kms:us-east-1:111122223333:alias/releases')).toEqual([
      {
        Effect: 'Allow',
        Action: ['kms:Sign', 'kms:GetPublicKey'],
        Resource: ['arn:aws:kms:us-east-1:111122223333:key/*'],
        Condition: { StringEquals: { 'kms:RequestAlias': 'alias/releases' } },
      },
    ])
  })

  it('refuses anything else', () => {
    expect(() => signStatements('arn:aws:s3:::dev')).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'SIGNER_MALFORMED' }),
    )
  })
})

describe('revocationStatements', () => {
  it('allows asking about the versions and jobs of the trusted profiles', () => {
    expect(revocationStatements([profileArn, `${profileArn}/A1b2C3d4E5`])).toEqual([
      {
        Effect: 'Allow',
        Action: ['signer:GetRevocationStatus'],
        Resource: [profileArn, `${profileArn}/*`, 'arn:aws:signer:eu-west-1:111122223333:/signing-jobs/*'],
      },
    ])
  })

  it('allows nothing where no profile is trusted', () => {
    expect(revocationStatements([])).toEqual([])
  })
})

describe('renderSessionPolicy', () => {
  it('writes compact JSON, and one statement for what belongs together', () => {
    const target = { ...store, bucket: 'staging' }
    const document = JSON.parse(renderSessionPolicy(promoteStatements(store, target))) as {
      Statement: { Action: unknown; Resource: unknown }[]
    }
    expect(document).toMatchObject({ Version: '2012-10-17' })
    expect(document.Statement.length).toBeLessThanOrEqual(5)
  })

  it('refuses to render a policy without statements', () => {
    expect(() => renderSessionPolicy([])).toThrow()
  })

  it('has room for the longest names in an upload', () => {
    const access = {
      region: 'ap-southeast-7',
      bucket: 'b'.repeat(63),
      prefix: 'p'.repeat(200),
      release: longest,
      multipart: 'needed',
      retention: 'object-lock',
    } as const
    expect(renderSessionPolicy(uploadStatements(access)).length).toBeLessThanOrEqual(sessionPolicyLimit)
  })

  it('has room for the longest names in a promotion that also signs', () => {
    const source = {
      region: 'us-east-1',
      bucket: 'b'.repeat(63),
      prefix: '',
      release: { ...longest, version: 'v'.repeat(40) } as ReleaseId,
    }
    const target = { ...source, bucket: 'c'.repeat(63), sseKmsKeyId: keyArn }
    const statements = [...promoteStatements(source, target), ...signStatements(profileArn)]
    expect(renderSessionPolicy(statements).length).toBeLessThanOrEqual(sessionPolicyLimit)
  })

  it('refuses what STS would not take', () => {
    const source = { region: 'us-east-1', bucket: 'b'.repeat(63), prefix: 'p'.repeat(400), release: longest }
    const statements = promoteStatements(source, { ...source, bucket: 'c'.repeat(63) })
    expect(() => renderSessionPolicy(statements)).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'SESSION_POLICY_TOO_LARGE' }),
    )
  })
})
