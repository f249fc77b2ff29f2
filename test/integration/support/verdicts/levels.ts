/** Every level and every override, over what they let pass: expired, out of date, not trusted, revoked, tampered with. */
import { describeBlob, encodePayload } from '@secure-deploy/notary'
import { daysFrom } from '../../../support/certificates.ts'
import type { Given, VerdictCase } from './verdict-case.ts'
import { names, now, time } from './verdict-case.ts'

type Fault = Pick<Given, 'header' | 'chain' | 'blob' | 'edit'> & { readonly stranger?: true }

const otherPayload = encodePayload(describeBlob(Buffer.from('another'), 'sha384', 'application/zip'))

const faults = {
  'a sound signature': {},
  'an expired signature': {
    header: {
      [names.signingTime]: time(-2),
      [names.expiry]: time(-1),
      [names.critical]: [names.scheme, names.expiry],
    },
  },
  'an expired certificate': {
    chain: { leaf: { notAfter: daysFrom(now, -1) } },
    header: { [names.signingTime]: time(-2) },
  },
  'a certificate that is not valid yet': { chain: { leaf: { notBefore: daysFrom(now, 1) } } },
  'another identity': { chain: { leaf: { subject: 'CN=Release signer,O=Other,ST=WA,C=US' } } },
  'another file': { blob: 'another application' },
  'another payload': {
    edit: (members) => ({ ...members, payload: Buffer.from(otherPayload).toString('base64url') }),
  },
} as const satisfies Readonly<Record<string, Fault>>
type FaultName = keyof typeof faults

interface Setting {
  readonly level: string
  readonly override?: Readonly<Record<string, string>>
}

function settingName({ level, override = {} }: Setting): string {
  return [level, ...Object.entries(override).map(([check, action]) => `${check}: ${action}`)].join(', ')
}

const codes: Readonly<Record<FaultName, string>> = {
  'a sound signature': 'pass',
  'an expired signature': 'SIGNATURE_EXPIRED',
  'an expired certificate': 'CERTIFICATE_EXPIRED',
  'a certificate that is not valid yet': 'CERTIFICATE_EXPIRED',
  'another identity': 'IDENTITY_NOT_TRUSTED',
  'another file': 'PAYLOAD_MISMATCH',
  'another payload': 'SIGNATURE_INVALID',
}

/** What a setting lets pass besides sound signatures, when authenticity is enforced. */
const settings: readonly (Setting & { readonly tolerates: readonly FaultName[] })[] = [
  { level: 'strict', tolerates: [] },
  {
    level: 'permissive',
    tolerates: ['an expired signature', 'an expired certificate', 'a certificate that is not valid yet'],
  },
  { level: 'strict', override: { expiry: 'log' }, tolerates: ['an expired signature'] },
  {
    level: 'strict',
    override: { authenticTimestamp: 'log' },
    tolerates: ['an expired certificate', 'a certificate that is not valid yet'],
  },
  { level: 'strict', override: { revocation: 'skip' }, tolerates: [] },
  { level: 'strict', override: { revocation: 'log' }, tolerates: [] },
  {
    level: 'permissive',
    override: { expiry: 'enforce' },
    tolerates: ['an expired certificate', 'a certificate that is not valid yet'],
  },
  { level: 'permissive', override: { authenticTimestamp: 'enforce' }, tolerates: ['an expired signature'] },
  {
    level: 'permissive',
    override: { authenticTimestamp: 'enforce', expiry: 'enforce', revocation: 'enforce' },
    tolerates: [],
  },
  {
    level: 'audit',
    override: { authenticity: 'enforce' },
    tolerates: ['an expired signature', 'an expired certificate', 'a certificate that is not valid yet'],
  },
]
/** Settings under which anyone's signature passes. */
const weak: readonly Setting[] = [
  { level: 'audit' },
  { level: 'strict', override: { authenticity: 'log' } },
  { level: 'permissive', override: { authenticity: 'log' } },
]

const faultNames = Object.keys(faults) as FaultName[]

function givenFor(fault: FaultName, { level, override }: Setting): Given {
  const signatureVerification = { level, ...(override === undefined ? {} : { override }) }
  return { ...faults[fault], statement: { signatureVerification } }
}

const enforced = settings.flatMap(({ tolerates, ...setting }) =>
  faultNames.map((fault) => ({
    name: `${settingName(setting)}: ${fault}`,
    ours: tolerates.includes(fault) ? 'pass' : codes[fault],
    given: givenFor(fault, setting),
  })),
)

const unenforced = weak.flatMap((setting) =>
  faultNames.map((fault): VerdictCase => {
    const refused =
      fault === 'another file' ||
      fault === 'another payload' ||
      (setting.level === 'strict' && fault !== 'a sound signature' && fault !== 'another identity')
    return {
      name: `${settingName(setting)}: ${fault}`,
      ours: 'TRUST_POLICY_TOO_WEAK',
      ...(refused ? {} : { theirs: 'pass', why: 'weak' }),
      given: givenFor(fault, setting),
    }
  }),
)

export const levelCases: readonly VerdictCase[] = [...enforced, ...unenforced]
