/** Who signed, and how: the rules for the certificates of an envelope, and the signature itself. */
import { constants, sign } from 'node:crypto'
import {
  authorityParts,
  daysFrom,
  leafParts,
  makeHolder,
  makeKey,
  type TestChain,
  toPem,
} from '../../../support/certificates.ts'
import type { OuterMembers } from '../../../support/envelopes.ts'
import { type Given, names, now, validNow, type VerdictCase } from './verdict-case.ts'

const invalid = 'CERTIFICATE_CHAIN_INVALID'
const malformed = 'ENVELOPE_MALFORMED'
const rsa = makeKey('RSA-2048')
const leafWith = (parts: object): Given => ({ chain: { leaf: parts } })
const stranger = makeHolder({
  ...authorityParts,
  notBefore: daysFrom(now, -1),
  notAfter: daysFrom(now, 1),
})
const other = makeHolder({ ...leafParts, notBefore: daysFrom(now, -1), notAfter: daysFrom(now, 1) })

/** A chain of so many certificates. */
function chainOfLength(length: number): Given {
  const { root: valid, leaf: sound } = validNow()
  const root = makeHolder({ ...authorityParts, ...valid })
  const holders = [root]
  let issuer = root
  for (let index = 2; index < length; index += 1) {
    const subject = `CN=Authority ${index},O=Example,ST=WA,C=US`
    issuer = makeHolder({ subject, ...authorityParts, ...valid, issuer })
    holders.unshift(issuer)
  }
  const signer = makeHolder({ subject: 'CN=Signer,O=Example,ST=WA,C=US', ...leafParts, ...sound, issuer })
  return {
    certificates: () => [signer, ...holders].map(({ certificate }) => certificate),
    key: signer.privateKey,
    stores: () => ({ 'ca/own/root.pem': toPem(root.certificate) }),
  }
}

/** Signs the finished envelope again, with a PSS salt of so many bytes. */
const salted = (saltLength: number): Given => ({
  chain: { leafKey: rsa },
  edit: (members) => {
    const input = Buffer.from(`${members.protected}.${members.payload}`)
    const padding = constants.RSA_PKCS1_PSS_PADDING
    return {
      ...members,
      signature: sign('sha256', input, { key: rsa.privateKey, padding, saltLength }).toString('base64url'),
    }
  },
})

const chainCases: readonly VerdictCase[] = [
  { name: 'ten certificates', ours: 'pass', given: chainOfLength(10) },
  { name: 'eleven certificates', ours: malformed, theirs: 'pass', why: 'size', given: chainOfLength(11) },
  {
    name: 'a chain without its root',
    ours: invalid,
    given: { certificates: ({ certificates }) => certificates.slice(0, 2) },
  },
  {
    name: 'a chain in another order',
    ours: invalid,
    given: {
      certificates: ({ leaf, root, intermediate }) =>
        [leaf, root, intermediate].map(({ certificate }) => certificate),
    },
  },
  {
    name: 'a certificate that does not belong to the chain',
    ours: invalid,
    given: { certificates: ({ certificates }) => [...certificates, stranger.certificate] },
  },
  { name: 'no certificates', ours: malformed, given: { certificates: () => [] } },
  {
    name: 'a leaf that may sign certificates',
    ours: invalid,
    given: leafWith({ keyUsage: { usages: ['digitalSignature', 'keyCertSign'] } }),
  },
  {
    name: 'a leaf that may not sign',
    ours: invalid,
    given: leafWith({ keyUsage: { usages: ['nonRepudiation'] } }),
  },
  {
    name: 'a leaf with non-repudiation as well',
    ours: 'pass',
    given: leafWith({ keyUsage: { usages: ['digitalSignature', 'nonRepudiation'] } }),
  },
  {
    name: 'a leaf with key encipherment as well',
    ours: invalid,
    given: leafWith({ keyUsage: { usages: ['digitalSignature', 'keyEncipherment'] } }),
  },
  { name: 'a leaf without key usage', ours: invalid, given: leafWith({ keyUsage: undefined }) },
  {
    name: 'a leaf whose key usage is not critical',
    ours: invalid,
    given: leafWith({ keyUsage: { critical: false, usages: ['digitalSignature'] } }),
  },
  {
    name: 'a leaf without extended key usage',
    ours: 'pass',
    given: leafWith({ extendedKeyUsage: undefined }),
  },
  ...[
    '1.3.6.1.5.5.7.3.1',
    '1.3.6.1.5.5.7.3.2',
    '1.3.6.1.5.5.7.3.4',
    '1.3.6.1.5.5.7.3.8',
    '1.3.6.1.5.5.7.3.9',
  ].map((oid) => ({
    name: `a leaf for another purpose as well, ${oid}`,
    ours: invalid,
    given: leafWith({ extendedKeyUsage: { oids: ['1.3.6.1.5.5.7.3.3', oid] } }),
  })),
  {
    name: 'a leaf for any purpose',
    ours: invalid,
    theirs: 'pass',
    why: 'anyUsage',
    given: leafWith({ extendedKeyUsage: { oids: ['2.5.29.37.0'] } }),
  },
  { name: 'a leaf that is an authority', ours: invalid, given: leafWith({ basicConstraints: { ca: true } }) },
  {
    name: 'an authority that may not sign certificates',
    ours: invalid,
    given: { chain: { intermediate: { keyUsage: { usages: ['digitalSignature'] } } } },
  },
  {
    name: 'an intermediate that is no authority',
    ours: invalid,
    given: { chain: { intermediate: { basicConstraints: { ca: false } } } },
  },
  {
    name: 'an authority without basic constraints',
    ours: invalid,
    given: { chain: { intermediate: { basicConstraints: undefined } } },
  },
  {
    name: 'an authority whose basic constraints are not critical',
    ours: invalid,
    theirs: 'pass',
    why: 'uncritical',
    given: { chain: { intermediate: { basicConstraints: { critical: false, ca: true } } } },
  },
  {
    name: 'a chain as long as its root allows',
    ours: 'pass',
    given: { chain: { root: { basicConstraints: { ca: true, pathLength: 1 } } } },
  },
  {
    name: 'a longer chain than its root allows',
    ours: invalid,
    given: { chain: { root: { basicConstraints: { ca: true, pathLength: 0 } } } },
  },
]

const withoutLeaf = ({ certificates }: TestChain) => [other.certificate, ...certificates.slice(1)]

const signatureCases: readonly VerdictCase[] = [
  { name: 'a signature with another key', ours: 'SIGNATURE_INVALID', given: { key: other.privateKey } },
  {
    name: 'another leaf in place of the signer',
    ours: 'SIGNATURE_INVALID',
    given: { certificates: withoutLeaf },
  },
  {
    name: 'a bit of the signature changed',
    ours: 'SIGNATURE_INVALID',
    given: { edit: (members) => ({ ...members, signature: flip(members.signature) }) },
  },
  { name: 'no signature', ours: malformed, given: { edit: (members) => ({ ...members, signature: '' }) } },
  {
    name: 'an ECDSA signature in DER',
    ours: 'SIGNATURE_INVALID',
    given: { edit: (members, chain) => ({ ...members, signature: inDer(members, chain) }) },
  },
  { name: 'a PSS salt as long as the hash', ours: 'pass', given: salted(32) },
  {
    name: 'a PSS salt of no bytes',
    ours: 'SIGNATURE_INVALID',
    theirs: 'pass',
    why: 'salt',
    given: salted(0),
  },
  {
    name: 'the longest PSS salt',
    ours: 'SIGNATURE_INVALID',
    theirs: 'pass',
    why: 'salt',
    given: salted(222),
  },
  {
    name: 'an algorithm that does not fit the key',
    ours: malformed,
    given: { header: { [names.algorithm]: 'ES256' } },
  },
  { name: 'no algorithm', ours: malformed, given: { header: { [names.algorithm]: 'none' } } },
]

function flip(base64url: string): string {
  const bytes = Buffer.from(base64url, 'base64url')
  bytes[7] = (bytes[7] ?? 0) ^ 1
  return bytes.toString('base64url')
}

function inDer(members: OuterMembers, { leaf: { privateKey } }: TestChain): string {
  return sign('sha384', Buffer.from(`${members.protected}.${members.payload}`), privateKey).toString(
    'base64url',
  )
}

export const signerCases: readonly VerdictCase[] = [...chainCases, ...signatureCases]
