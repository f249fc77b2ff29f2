/** The envelope: its JSON, its headers and its payload. */
import { createHash } from 'node:crypto'
import { type Changes, content, type Given, names, time, type VerdictCase } from './verdict-case.ts'

const malformed = 'ENVELOPE_MALFORMED'
const header = (changes: Changes): Given => ({ header: changes })
const critical = (name: string, value: unknown): Given =>
  header({ [name]: value, [names.critical]: [names.scheme, name] })
const text = (change: (json: string) => string): Given => ({
  edit: (members) => change(JSON.stringify(members)),
})

const target = (changes: object) => ({
  payload: {
    targetArtifact: {
      mediaType: 'application/octet-stream',
      digest: `sha384:${createHash('sha384').update(content).digest('hex')}`,
      size: content.length,
      ...changes,
    },
  },
})

const headerCases: readonly VerdictCase[] = [
  {
    name: 'another attribute that is not critical',
    ours: 'pass',
    given: header({ 'org.example.note': 'hello' }),
  },
  {
    name: 'a critical attribute that nobody knows',
    ours: 'CRITICAL_ATTRIBUTE_UNKNOWN',
    theirs: 'pass',
    why: 'critical',
    given: critical('org.example.rule', true),
  },
  {
    name: 'a plugin that is not there',
    ours: 'PLUGIN_UNSUPPORTED',
    given: critical(names.plugin, 'org.example.plugin'),
  },
  { name: 'an expiry in the future', ours: 'pass', given: critical(names.expiry, time(1)) },
  { name: 'an expiry before the signing time', ours: malformed, given: critical(names.expiry, time(-2)) },
  { name: 'an expiry that is not critical', ours: malformed, given: header({ [names.expiry]: time(1) }) },
  { name: 'no critical headers', ours: malformed, given: header({ [names.critical]: undefined }) },
  {
    name: 'no header in the list of critical ones',
    ours: malformed,
    given: header({ [names.critical]: [] }),
  },
  {
    name: 'a critical header that is missing',
    ours: malformed,
    given: header({ [names.critical]: [names.scheme, 'org.example.rule'] }),
  },
  {
    name: 'the signing time as critical',
    ours: malformed,
    given: header({ [names.critical]: [names.scheme, names.signingTime] }),
  },
  {
    name: 'the same header critical twice',
    ours: malformed,
    given: header({ [names.critical]: [names.scheme, names.scheme] }),
  },
  { name: 'no signing scheme', ours: malformed, given: header({ [names.scheme]: undefined }) },
  { name: 'an unknown signing scheme', ours: malformed, given: header({ [names.scheme]: 'notary.own' }) },
  { name: 'no signing time', ours: malformed, given: header({ [names.signingTime]: undefined }) },
  {
    name: 'the signing time of an authority as well',
    ours: malformed,
    given: header({
      [names.authenticSigningTime]: time(-1),
      [names.critical]: [names.scheme, names.authenticSigningTime],
    }),
  },
  {
    name: 'a signing time in another time zone',
    ours: 'pass',
    given: header({ [names.signingTime]: '2026-01-02T03:04:05+02:00' }),
  },
  {
    name: 'a signing time with fractions of a second',
    ours: 'pass',
    given: header({ [names.signingTime]: '2026-01-02T03:04:05.678Z' }),
  },
  {
    name: 'a signing time that is none',
    ours: malformed,
    given: header({ [names.signingTime]: '2026-02-30T00:00:00Z' }),
  },
  {
    name: 'another type of payload',
    ours: malformed,
    given: header({ [names.contentType]: 'application/json' }),
  },
  {
    name: 'a header twice',
    ours: malformed,
    theirs: 'pass',
    why: 'envelopeForm',
    given: { headerText: (json) => json.replace('{', '{"org.example.note":1,"org.example.note":2,') },
  },
  {
    name: 'a signed header among the unsigned',
    ours: malformed,
    theirs: 'pass',
    why: 'header',
    given: { unprotected: { [names.signingTime]: time(0) } },
  },
  {
    name: 'an unsigned header that nobody knows',
    ours: 'pass',
    given: { unprotected: { 'org.example.note': 'hello' } },
  },
]

const payloadCases: readonly VerdictCase[] = [
  { name: 'annotations', ours: 'pass', given: target({ annotations: { buildId: '101' } }) },
  { name: 'another digest', ours: 'PAYLOAD_MISMATCH', given: target({ digest: `sha384:${'0'.repeat(96)}` }) },
  { name: 'another size', ours: 'PAYLOAD_MISMATCH', given: target({ size: 14 }) },
  {
    name: 'a digest in another hash than the key implies',
    ours: 'PAYLOAD_MISMATCH',
    given: target({ digest: `sha256:${createHash('sha256').update(content).digest('hex')}` }),
  },
  {
    name: 'a digest in capitals',
    ours: malformed,
    given: target({
      digest: `sha384:${createHash('sha384').update(content).digest('hex').toUpperCase()}`,
    }),
  },
  { name: 'no target', ours: malformed, given: { payload: { targetArtifact: undefined } } },
]

const jsonCases: readonly VerdictCase[] = [
  {
    name: 'blanks between the members',
    ours: 'pass',
    given: { edit: (members) => JSON.stringify(members, undefined, 2) },
  },
  {
    name: 'another member',
    ours: malformed,
    theirs: 'pass',
    why: 'envelopeForm',
    given: { edit: (members) => ({ ...members, note: 'hello' }) },
  },
  {
    name: 'a member twice',
    ours: malformed,
    theirs: 'pass',
    why: 'envelopeForm',
    given: text((json) => json.replace('{', '{"payload":"e30",')),
  },
  {
    name: 'a member in capitals',
    ours: malformed,
    theirs: 'pass',
    why: 'envelopeForm',
    given: text((json) => json.replace('"payload"', '"Payload"')),
  },
  {
    name: 'a padded payload',
    ours: malformed,
    given: { edit: (members) => ({ ...members, payload: `${members.payload}=` }) },
  },
  {
    name: 'a line break in a certificate',
    ours: malformed,
    theirs: 'pass',
    why: 'envelopeForm',
    given: text((json) => json.replace('"x5c":["MII', '"x5c":["MII\\n')),
  },
  { name: 'something after the envelope', ours: malformed, given: text((json) => `${json}{}`) },
  { name: 'a list', ours: malformed, given: text((json) => `[${json}]`) },
  { name: 'nothing', ours: malformed, given: text(() => ' ') },
  {
    name: 'more than 1 MiB',
    ours: 'INPUT_MALFORMED',
    theirs: 'pass',
    why: 'size',
    given: { unprotected: { 'org.example.note': 'x'.repeat(1024 * 1024) } },
  },
]

export const envelopeCases: readonly VerdictCase[] = [...headerCases, ...payloadCases, ...jsonCases]
