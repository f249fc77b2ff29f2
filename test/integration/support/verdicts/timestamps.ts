/** Timestamps by an authority that the policy names: what they save, and what does not count as one. */
import { daysFrom, toPem, type TestChain } from '../../../support/certificates.ts'
import type { OuterMembers } from '../../../support/envelopes.ts'
import { makeTimestamp, makeTimestampAuthority, timestampLeafParts } from '../../../support/timestamps.ts'
import { type Given, names, now, time, type VerdictCase } from './verdict-case.ts'

const years = { notBefore: daysFrom(now, -365), notAfter: daysFrom(now, 365) }
const authorityWith = (leaf: object = {}) =>
  makeTimestampAuthority({ root: years, intermediate: years, leaf: { ...years, ...leaf } })
const authority = authorityWith()
const stranger = authorityWith()
const notCritical = authorityWith({
  extendedKeyUsage: { critical: false, oids: timestampLeafParts.extendedKeyUsage.oids },
})

interface Token {
  readonly at: number
  readonly by?: typeof authority
  readonly over?: (signature: Buffer) => Uint8Array
}

const tokenName = 'io.cncf.notary.timestampSignature'

const stamped =
  ({ at, by = authority, over = (signature) => signature }: Token) =>
  (members: OuterMembers): Record<string, unknown> => {
    const token = makeTimestamp(by, over(Buffer.from(members.signature, 'base64url')), {
      info: (info) => {
        info.genTime = daysFrom(now, at)
      },
    })
    return { ...members, header: { ...members.header, [tokenName]: Buffer.from(token).toString('base64') } }
  }

interface Situation {
  readonly token?: Token
  readonly leafExpires?: number
  readonly verification?: object
  readonly trusts?: 'nobody'
}

function given({ token, leafExpires = 30, verification = {}, trusts }: Situation): Given {
  return {
    chain: { leaf: { notBefore: daysFrom(now, -60), notAfter: daysFrom(now, leafExpires) } },
    header: { [names.signingTime]: time(-20) },
    ...(token === undefined ? {} : { edit: stamped(token) }),
    statement: {
      trustStores: trusts === 'nobody' ? ['ca:own'] : ['ca:own', 'tsa:time'],
      signatureVerification: { level: 'strict', ...verification },
    },
    stores: ({ root }: TestChain) => ({
      'ca/own/root.pem': toPem(root.certificate),
      'tsa/time/root.pem': toPem(authority.root.certificate),
    }),
  }
}

const late = { verifyTimestamp: 'afterCertExpiry' }
const expired = { leafExpires: -10 }

export const timestampCases: readonly VerdictCase[] = [
  {
    name: 'a timestamp from before the certificate expired',
    ours: 'pass',
    given: given({ ...expired, token: { at: -20 } }),
  },
  { name: 'a timestamp beside a valid certificate', ours: 'pass', given: given({ token: { at: -20 } }) },
  {
    name: 'a timestamp from after the certificate expired',
    ours: 'CERTIFICATE_EXPIRED',
    given: given({ ...expired, token: { at: -5 } }),
  },
  {
    name: 'a timestamp from before the certificate was valid',
    ours: 'CERTIFICATE_EXPIRED',
    given: given({ token: { at: -70 } }),
  },
  { name: 'no timestamp', ours: 'TIMESTAMP_INVALID', given: given({}) },
  {
    name: 'no timestamp, which only expired certificates need',
    ours: 'pass',
    given: given({ verification: late }),
  },
  {
    name: 'no timestamp, and an expired certificate',
    ours: 'TIMESTAMP_INVALID',
    given: given({ ...expired, verification: late }),
  },
  {
    name: 'a timestamp that an expired certificate needs',
    ours: 'pass',
    given: given({ ...expired, verification: late, token: { at: -20 } }),
  },
  {
    name: 'a timestamp that no store is named for',
    ours: 'CERTIFICATE_EXPIRED',
    given: given({ ...expired, trusts: 'nobody', token: { at: -20 } }),
  },
  {
    name: 'a timestamp of an authority that is not trusted',
    ours: 'TIMESTAMP_INVALID',
    given: given({ ...expired, token: { at: -20, by: stranger } }),
  },
  {
    name: 'a timestamp of another signature',
    ours: 'TIMESTAMP_INVALID',
    given: given({ ...expired, token: { at: -20, over: () => Buffer.from('another') } }),
  },
  {
    name: 'a timestamp by a certificate whose purpose is not critical',
    ours: 'TIMESTAMP_INVALID',
    given: given({ ...expired, token: { at: -20, by: notCritical } }),
  },
  {
    name: 'a timestamp from the future, which its authority answers for',
    ours: 'pass',
    given: given({ token: { at: 5 } }),
  },
  {
    name: 'no timestamp, under the level permissive',
    ours: 'pass',
    given: given({ verification: { level: 'permissive' } }),
  },
  {
    name: 'something that is no timestamp',
    ours: 'TIMESTAMP_INVALID',
    given: { ...given({}), unprotected: { [tokenName]: 'AAAA' } },
  },
]
