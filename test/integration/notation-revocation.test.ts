/** The same certificate authority's answers before both implementations: OCSP and CRLs, good, bad and missing. */
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { Time } from '@peculiar/asn1-x509'
import { daysFrom, makeChain, type TestChain } from '../support/certificates.ts'
import {
  makeCrl,
  makeOcspAnswer,
  type RevocationAddresses,
  revocationExtensions,
} from '../support/revocation.ts'
import { startAuthorityServer } from './support/verdicts/authority-server.ts'
import { now, validNow, verdictsOn } from './support/verdicts/verdict-case.ts'

const server = await startAuthorityServer()
afterAll(() => server.stop())

interface Period {
  readonly from: number
  readonly to: number
}
const current = { from: -1, to: 1 }
const past = { from: -3, to: -1 }

function crlOf(
  chain: TestChain,
  revoked: boolean,
  { from, to }: Period = current,
  issuer = chain.intermediate,
) {
  return makeCrl({
    issuer,
    ...(revoked ? { entries: [{ certificate: chain.leaf.certificate }] } : {}),
    list: (list) => {
      list.thisUpdate = new Time(daysFrom(now, from))
      list.nextUpdate = new Time(daysFrom(now, to))
      for (const entry of list.revokedCertificates ?? []) entry.revocationDate = new Time(daysFrom(now, -2))
    },
  })
}

function ocspOf(
  { leaf, intermediate }: TestChain,
  status: 'good' | 'revoked' | 'unknown',
  { from, to }: Period = current,
) {
  return makeOcspAnswer({
    certificate: leaf.certificate,
    issuer: intermediate,
    status,
    single: (single) => {
      single.thisUpdate = daysFrom(now, from)
      single.nextUpdate = daysFrom(now, to)
    },
    data: (data) => {
      data.producedAt = daysFrom(now, from)
    },
  })
}

type Answers = Readonly<Partial<Record<'ocsp' | 'crl', Uint8Array>>>

interface Situation {
  readonly name: string
  readonly asks: readonly ('ocsp' | 'crl')[]
  readonly answers?: (chain: TestChain) => Answers
  /** Under the level strict. */
  readonly ours: 'pass' | 'SIGNATURE_REVOKED' | 'REVOCATION_UNKNOWN'
}

const stranger = makeChain(validNow())

const situations: readonly Situation[] = [
  { name: 'no address to ask', asks: [], ours: 'pass' },
  {
    name: 'a CRL without it',
    asks: ['crl'],
    answers: (chain) => ({ crl: crlOf(chain, false) }),
    ours: 'pass',
  },
  {
    name: 'a CRL with it',
    asks: ['crl'],
    answers: (chain) => ({ crl: crlOf(chain, true) }),
    ours: 'SIGNATURE_REVOKED',
  },
  {
    name: 'a CRL that is out of date',
    asks: ['crl'],
    answers: (chain) => ({ crl: crlOf(chain, false, past) }),
    ours: 'REVOCATION_UNKNOWN',
  },
  {
    name: 'a CRL of somebody else',
    asks: ['crl'],
    answers: (chain) => ({ crl: crlOf(chain, false, current, stranger.intermediate) }),
    ours: 'REVOCATION_UNKNOWN',
  },
  {
    name: 'something that is no CRL',
    asks: ['crl'],
    answers: () => ({ crl: Buffer.from('<html>') }),
    ours: 'REVOCATION_UNKNOWN',
  },
  { name: 'a CRL that cannot be had', asks: ['crl'], ours: 'REVOCATION_UNKNOWN' },
  { name: 'OCSP: good', asks: ['ocsp'], answers: (chain) => ({ ocsp: ocspOf(chain, 'good') }), ours: 'pass' },
  {
    name: 'OCSP: revoked',
    asks: ['ocsp'],
    answers: (chain) => ({ ocsp: ocspOf(chain, 'revoked') }),
    ours: 'SIGNATURE_REVOKED',
  },
  {
    name: 'OCSP: unknown',
    asks: ['ocsp'],
    answers: (chain) => ({ ocsp: ocspOf(chain, 'unknown') }),
    ours: 'REVOCATION_UNKNOWN',
  },
  {
    name: 'OCSP: good, but out of date',
    asks: ['ocsp'],
    answers: (chain) => ({ ocsp: ocspOf(chain, 'good', past) }),
    ours: 'REVOCATION_UNKNOWN',
  },
  {
    name: 'OCSP about another certificate',
    asks: ['ocsp'],
    answers: () => ({ ocsp: ocspOf(stranger, 'good') }),
    ours: 'REVOCATION_UNKNOWN',
  },
  { name: 'OCSP that cannot be had', asks: ['ocsp'], ours: 'REVOCATION_UNKNOWN' },
  {
    name: 'OCSP that cannot be had, and a CRL without it',
    asks: ['ocsp', 'crl'],
    answers: (chain) => ({ crl: crlOf(chain, false) }),
    ours: 'pass',
  },
  {
    name: 'OCSP that cannot be had, and a CRL with it',
    asks: ['ocsp', 'crl'],
    answers: (chain) => ({ crl: crlOf(chain, true) }),
    ours: 'SIGNATURE_REVOKED',
  },
  {
    name: 'OCSP: good, and a CRL with it',
    asks: ['ocsp', 'crl'],
    answers: (chain) => ({ ocsp: ocspOf(chain, 'good'), crl: crlOf(chain, true) }),
    ours: 'pass',
  },
]

function chainFor({ asks, answers }: Situation): TestChain {
  const paths = { ocsp: randomUUID(), crl: randomUUID() }
  const addresses: RevocationAddresses = Object.fromEntries(
    asks.map((kind) => [kind, [server.address(paths[kind])]]),
  )
  const chain = makeChain(validNow({ leaf: { extensions: revocationExtensions(addresses) } }))
  for (const [kind, bytes] of Object.entries(answers?.(chain) ?? {}) as [keyof typeof paths, Uint8Array][]) {
    server.answer(paths[kind], bytes)
  }
  return chain
}

const settings = [
  ['strict', { level: 'strict' }, true],
  ['permissive', { level: 'permissive' }, false],
  ['permissive, revocation: enforce', { level: 'permissive', override: { revocation: 'enforce' } }, true],
  ['strict, revocation: log', { level: 'strict', override: { revocation: 'log' } }, false],
  ['strict, revocation: skip', { level: 'strict', override: { revocation: 'skip' } }, false],
] as const

describe.each(settings)('%s', (_setting, signatureVerification, enforced) => {
  it.concurrent.each(situations.map((one) => [one.name, one] as const))('%s', async (_name, situation) => {
    const verdicts = await verdictsOn({ statement: { signatureVerification } }, chainFor(situation))
    const ours = enforced ? situation.ours : 'pass'
    expect(verdicts).toMatchObject({ ours, theirs: ours === 'pass' ? 'pass' : 'refuse' })
  })
})
