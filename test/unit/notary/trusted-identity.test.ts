import { describe, expect, it } from '@jest/globals'
import {
  type AwsSignerPartition,
  awsSignerTrustStores,
  type Envelope,
  parseEnvelope,
} from '@secure-deploy/notary'
import { checkIdentity } from '@secure-deploy/notary/trusted-identity'
import { testNow } from '../../support/certificates.ts'
import { awsSignerAuthority, blobPayload } from '../../support/envelopes.ts'
import { notaryError } from '../../support/notary-error.ts'
import { makeStatement } from '../../support/verification.ts'

/** An envelope of one partition whose chain ends at the built-in root of another. */
async function envelopeUnder(rootOf: AwsSignerPartition, partition: string) {
  const authority = awsSignerAuthority({ now: testNow, partition })
  const envelope: Envelope = parseEnvelope(await authority.sign(blobPayload('hello')))
  const roots = [...awsSignerTrustStores(rootOf).values()].flat()
  const statement = makeStatement({ trustedIdentities: [authority.profileArn('release_profile')] })
  return {
    envelope: { ...envelope, certificateChain: [...envelope.certificateChain.slice(0, 3), ...roots] },
    statement,
  }
}

describe('checkIdentity', () => {
  it.each<[AwsSignerPartition]>([['aws'], ['aws-us-gov']])(
    'accepts a profile of %s under its own root',
    async (partition) => {
      const { envelope, statement } = await envelopeUnder(partition, partition)
      expect(checkIdentity(envelope, statement)).toContain('release_profile')
    },
  )

  it.each<[string, AwsSignerPartition]>([
    ['aws-us-gov', 'aws'],
    ['aws', 'aws-us-gov'],
    ['aws-cn', 'aws'],
  ])('rejects a profile of %s under the root of %s', async (partition, root) => {
    const { envelope, statement } = await envelopeUnder(root, partition)
    expect(() => checkIdentity(envelope, statement)).toThrow(notaryError('IDENTITY_NOT_TRUSTED'))
  })
})
