/** Which certificates are trusted: the folders below truststore/x509, and what lies in them. */
import { makeChain, makeHolder, leafParts, toPem, daysFrom } from '../../../support/certificates.ts'
import { names, now, time, validNow, type VerdictCase } from './verdict-case.ts'

const other = makeChain(validNow())
const single = makeHolder({
  ...leafParts,
  notBefore: daysFrom(now, -1),
  notAfter: daysFrom(now, 1),
})
const authority = {
  header: {
    [names.scheme]: 'notary.x509.signingAuthority',
    [names.signingTime]: undefined,
    [names.authenticSigningTime]: time(-1),
    [names.critical]: [names.scheme, names.authenticSigningTime],
  },
}

export const storeCases: readonly VerdictCase[] = [
  {
    name: 'the root',
    ours: 'pass',
    given: { stores: ({ root }) => ({ 'ca/own/root.pem': toPem(root.certificate) }) },
  },
  {
    name: 'the root in DER',
    ours: 'pass',
    given: { stores: ({ root }) => ({ 'ca/own/root.cer': root.certificate.der }) },
  },
  {
    name: 'the intermediate',
    ours: 'pass',
    given: { stores: ({ intermediate }) => ({ 'ca/own/ca.crt': toPem(intermediate.certificate) }) },
  },
  {
    name: 'two certificates in a file',
    ours: 'pass',
    given: {
      stores: ({ root }) => ({ 'ca/own/roots.pem': toPem(other.root.certificate, root.certificate) }),
    },
  },
  {
    name: 'two files',
    ours: 'pass',
    given: {
      stores: ({ root }) => ({
        'ca/own/a.pem': toPem(other.root.certificate),
        'ca/own/b.pem': toPem(root.certificate),
      }),
    },
  },
  {
    name: 'two stores',
    ours: 'pass',
    given: {
      statement: { trustStores: ['ca:other', 'ca:own'] },
      stores: ({ root }) => ({
        'ca/other/a.pem': toPem(other.root.certificate),
        'ca/own/b.pem': toPem(root.certificate),
      }),
    },
  },
  {
    name: 'another root',
    ours: 'SIGNER_NOT_TRUSTED',
    given: { stores: () => ({ 'ca/own/root.pem': toPem(other.root.certificate) }) },
  },
  {
    name: 'another root of the same name and key',
    ours: 'SIGNER_NOT_TRUSTED',
    given: {
      stores: ({ root }) => ({
        'ca/own/root.pem': toPem(
          makeHolder({
            subject: 'CN=Test root,O=Example,ST=WA,C=US',
            basicConstraints: { ca: true },
            keyUsage: { usages: ['keyCertSign'] },
            key: root,
          }).certificate,
        ),
      }),
    },
  },
  {
    name: 'the right root in a store that is not named',
    ours: 'SIGNER_NOT_TRUSTED',
    given: {
      stores: ({ root }) => ({
        'ca/own/root.pem': toPem(other.root.certificate),
        'ca/unnamed/root.pem': toPem(root.certificate),
      }),
    },
  },
  {
    name: 'a store of another type',
    ours: 'SIGNER_NOT_TRUSTED',
    given: {
      statement: { trustStores: ['signingAuthority:own'] },
      stores: ({ root }) => ({ 'signingAuthority/own/root.pem': toPem(root.certificate) }),
    },
  },
  {
    name: 'a signing authority under its own type',
    ours: 'pass',
    given: {
      ...authority,
      statement: { trustStores: ['signingAuthority:own'] },
      stores: ({ root }) => ({ 'signingAuthority/own/root.pem': toPem(root.certificate) }),
    },
  },
  { name: 'a signing authority under the type ca', ours: 'SIGNER_NOT_TRUSTED', given: authority },
  {
    name: 'a store that is not there',
    ours: 'TRUST_STORE_MALFORMED',
    given: { stores: () => ({ 'ca/another/root.pem': toPem(other.root.certificate) }) },
  },
  {
    name: 'one of two stores that is not there',
    ours: 'TRUST_STORE_MALFORMED',
    given: { statement: { trustStores: ['ca:own', 'ca:gone'] } },
  },
  {
    name: 'a file that is no certificate',
    ours: 'TRUST_STORE_MALFORMED',
    given: {
      stores: ({ root }) => ({
        'ca/own/root.pem': toPem(root.certificate),
        'ca/own/readme.txt': 'about this folder',
      }),
    },
  },
  {
    name: 'an empty file',
    ours: 'TRUST_STORE_MALFORMED',
    given: { stores: () => ({ 'ca/own/root.pem': '' }) },
  },
  {
    name: 'the leaf, which is no authority',
    ours: 'TRUST_STORE_MALFORMED',
    given: { stores: ({ leaf }) => ({ 'ca/own/leaf.pem': toPem(leaf.certificate) }) },
  },
  {
    name: 'a certificate that signed itself',
    ours: 'pass',
    given: {
      certificates: () => [single.certificate],
      key: single.privateKey,
      stores: () => ({ 'ca/own/self.pem': toPem(single.certificate) }),
    },
  },
  {
    name: 'a private type of store',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { statement: { trustStores: ['own:own'] } },
  },
  {
    name: 'a path in the name of a store',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { statement: { trustStores: ['ca:../ca/own'] } },
  },
  {
    name: 'no name of a store',
    ours: 'TRUST_POLICY_MALFORMED',
    given: { statement: { trustStores: ['ca:'] } },
  },
  { name: 'no store', ours: 'TRUST_POLICY_MALFORMED', given: { statement: { trustStores: [] } } },
]
