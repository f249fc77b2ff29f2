/** Trust policy documents for blobs, `trustpolicy.blob.json` (Trust Store and Trust Policy Specification). */
import { isAwsSignerIdentity } from './aws-signer.ts'
import { isSubsetOfName, parseNameText } from './distinguished-name.ts'
import { NotaryError } from './errors.ts'
import { asObject, parseStrictJson } from './strict-json.ts'
import { isTrustStoreName } from './trust-store.ts'
import type {
  CheckAction,
  CheckName,
  DnAttribute,
  TrustPolicyDocument,
  TrustPolicyStatement,
  TrustStoreName,
  VerificationLevel,
  VerificationOverride,
} from './types.ts'

const maxPolicyBytes = 1024 * 1024

const subjectPrefix = 'x509.subject:'

const overridable: ReadonlyMap<string, readonly string[]> = new Map([
  ['authenticity', ['enforce', 'log']],
  ['authenticTimestamp', ['enforce', 'log']],
  ['expiry', ['enforce', 'log']],
  ['revocation', ['enforce', 'log', 'skip']],
])

const levels: Readonly<
  Record<VerificationLevel, Readonly<Record<Exclude<CheckName, 'identity'>, CheckAction>>>
> = {
  strict: {
    integrity: 'enforce',
    authenticity: 'enforce',
    authenticTimestamp: 'enforce',
    expiry: 'enforce',
    revocation: 'enforce',
  },
  permissive: {
    integrity: 'enforce',
    authenticity: 'enforce',
    authenticTimestamp: 'log',
    expiry: 'log',
    revocation: 'log',
  },
  audit: {
    integrity: 'enforce',
    authenticity: 'log',
    authenticTimestamp: 'log',
    expiry: 'log',
    revocation: 'log',
  },
  skip: {
    integrity: 'skip',
    authenticity: 'skip',
    authenticTimestamp: 'skip',
    expiry: 'skip',
    revocation: 'skip',
  },
}

/** What a statement's level and override make of each check. The trusted identity is a part of authenticity and follows it. */
export function checkActions(
  statement: Pick<TrustPolicyStatement, 'level' | 'override'>,
): Readonly<Record<CheckName, CheckAction>> {
  const actions = { ...levels[statement.level], ...statement.override }
  return { ...actions, identity: actions.authenticity }
}

type Members = ReadonlyMap<string, unknown>

function refuse(message: string, cause?: unknown): never {
  throw new NotaryError('TRUST_POLICY_MALFORMED', message, { cause })
}

/** Fail closed: a member that is not known may be a misspelt rule. */
function readObject(value: unknown, where: string, known: readonly string[]): Members {
  const members = asObject(value) ?? refuse(`In the trust policy, ${where} is missing or not an object.`)
  const unknown = [...members.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined)
    refuse(`In the trust policy, ${where} has a member "${unknown}", which is not known.`)
  return members
}

function readStrings(value: unknown, where: string): readonly string[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) return refuse(`In the trust policy, ${where} is not a list.`)
  const strings = (value as readonly unknown[]).map((item) =>
    typeof item === 'string'
      ? item
      : refuse(`In the trust policy, ${where} lists something that is not text.`),
  )
  if (new Set(strings).size < strings.length)
    refuse(`In the trust policy, ${where} lists the same entry twice.`)
  return strings
}

function readChoice<T extends string>(value: unknown, where: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value)
  return found ?? refuse(`In the trust policy, ${where} is none of: ${choices.join(', ')}.`)
}

function readOverride(value: unknown, level: VerificationLevel, where: string): VerificationOverride {
  if (value === undefined) return {}
  const members = readObject(value, where, [...overridable.keys()])
  if (level === 'skip')
    refuse(`In the trust policy, ${where} stands beside the level "skip", which cannot be overridden.`)
  for (const [name, action] of members)
    readChoice(action, `"${name}" of ${where}`, overridable.get(name) ?? [])
  return Object.fromEntries(members)
}

function readVerification(value: unknown, where: string) {
  const members = readObject(value, where, ['level', 'override', 'verifyTimestamp'])
  const level = readChoice(members.get('level'), `the level of ${where}`, [
    'strict',
    'permissive',
    'audit',
    'skip',
  ])
  const override = readOverride(members.get('override'), level, `the override of ${where}`)
  const verifyTimestamp = readChoice(
    members.has('verifyTimestamp') ? members.get('verifyTimestamp') : 'always',
    `verifyTimestamp of ${where}`,
    ['always', 'afterCertExpiry'],
  )
  return { level, override, verifyTimestamp }
}

/** Reads the name of an `x509.subject` identity; undefined for an identity of another kind. */
export function subjectOfIdentity(identity: string): readonly DnAttribute[] | undefined {
  return identity.startsWith(subjectPrefix) ? parseNameText(identity.slice(subjectPrefix.length)) : undefined
}

function checkIdentity(identity: string, where: string): readonly DnAttribute[] | undefined {
  const named = `the trusted identity "${identity}" of ${where}`
  const colon = identity.indexOf(':')
  if (colon < 1 || identity.slice(colon + 1).trim() === '') {
    refuse(`In the trust policy, ${named} is not a prefix, a colon and a value.`)
  }
  if (/^arn:[^:]*:signer:/.test(identity) && !isAwsSignerIdentity(identity)) {
    refuse(
      `In the trust policy, ${named} is not the ARN of a signing profile, such as arn:aws:signer:us-east-1:111122223333:/signing-profiles/name, with or without a version.`,
    )
  }
  let subject: readonly DnAttribute[] | undefined
  try {
    subject = subjectOfIdentity(identity)
  } catch (cause) {
    return refuse(`In the trust policy, ${named} is not a distinguished name as RFC 4514 writes it.`, cause)
  }
  for (const type of subject === undefined ? [] : ['C', 'ST', 'O']) {
    if (subject?.some((attribute) => attribute.type === type) !== true)
      refuse(`In the trust policy, ${named} names no ${type}.`)
  }
  return subject
}

function readIdentities(value: unknown, where: string): readonly string[] {
  const identities = readStrings(value, `trustedIdentities of ${where}`)
  if (identities.includes('*')) {
    if (identities.length > 1) refuse(`In the trust policy, ${where} trusts "*" beside other identities.`)
    return identities
  }
  const subjects = identities
    .map((identity) => checkIdentity(identity, where))
    .filter((subject) => subject !== undefined)
  const overlap = subjects.some((one, index) =>
    subjects.some((other, otherIndex) => index !== otherIndex && isSubsetOfName(one, other)),
  )
  if (overlap) refuse(`In the trust policy, ${where} trusts two subjects of which one includes the other.`)
  return identities
}

function readStores(value: unknown, where: string): readonly TrustStoreName[] {
  return readStrings(value, `trustStores of ${where}`).map((name) =>
    isTrustStoreName(name)
      ? name
      : refuse(
          `In the trust policy, the trust store "${name}" of ${where} is not ca, signingAuthority or tsa, a colon and a name.`,
        ),
  )
}

const statementMembers = ['name', 'globalPolicy', 'signatureVerification', 'trustStores', 'trustedIdentities']

function readStatement(value: unknown, index: number): TrustPolicyStatement {
  const members = readObject(value, `statement ${index + 1}`, statementMembers)
  const name = members.get('name')
  if (typeof name !== 'string' || name.trim() === '')
    return refuse(`In the trust policy, statement ${index + 1} has no name.`)
  const where = `the statement "${name}"`
  const globalPolicy = members.has('globalPolicy') ? members.get('globalPolicy') : false
  if (typeof globalPolicy !== 'boolean')
    return refuse(`In the trust policy, globalPolicy of ${where} is not true or false.`)
  const verification = readVerification(
    members.get('signatureVerification'),
    `signatureVerification of ${where}`,
  )
  const trustStores = readStores(members.get('trustStores'), where)
  const trustedIdentities = readIdentities(members.get('trustedIdentities'), where)
  if (verification.level === 'skip') {
    if (globalPolicy)
      refuse(`In the trust policy, ${where} is the global one and must not skip verification.`)
    if (trustStores.length + trustedIdentities.length > 0) {
      refuse(
        `In the trust policy, ${where} skips verification, but names trust stores or trusted identities.`,
      )
    }
  } else if (trustStores.length === 0 || trustedIdentities.length === 0) {
    refuse(`In the trust policy, ${where} names no trust stores or no trusted identities.`)
  }
  return { name, globalPolicy, ...verification, trustStores, trustedIdentities }
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes, maxPolicyBytes)
  } catch (cause) {
    return refuse('The trust policy is not well-formed JSON, or it is too large.', cause)
  }
}

/**
 * Reads a trust policy document and checks every rule of the specification; members that the specification does not
 * define are refused too. A malformed ARN of an AWS signing profile is refused here rather than never matched.
 * Throws NotaryError TRUST_POLICY_MALFORMED.
 */
export function parseTrustPolicy(bytes: Uint8Array): TrustPolicyDocument {
  const document = readObject(readJson(bytes), 'the document', ['version', 'trustPolicies'])
  const version = readChoice(document.get('version'), 'the version', ['1.0'])
  const list = document.get('trustPolicies')
  if (!Array.isArray(list) || list.length === 0) return refuse('The trust policy has no statements.')
  const trustPolicies = (list as readonly unknown[]).map(readStatement)
  if (new Set(trustPolicies.map(({ name }) => name)).size < trustPolicies.length) {
    refuse('In the trust policy, two statements have the same name.')
  }
  if (trustPolicies.filter(({ globalPolicy }) => globalPolicy).length > 1) {
    refuse('In the trust policy, more than one statement is the global one.')
  }
  return { version, trustPolicies }
}

/**
 * The statement with exactly this name; without a name, the global one. Never falls back from a name to the global one.
 * Throws NotaryError TRUST_POLICY_NOT_FOUND.
 */
export function selectTrustPolicy(document: TrustPolicyDocument, name?: string): TrustPolicyStatement {
  const found = document.trustPolicies.find((statement) =>
    name === undefined ? statement.globalPolicy : statement.name === name,
  )
  if (found === undefined) {
    const wanted = name === undefined ? 'no global statement' : `no statement named "${name}"`
    const names = document.trustPolicies.map((statement) => `"${statement.name}"`).join(', ')
    throw new NotaryError('TRUST_POLICY_NOT_FOUND', `The trust policy has ${wanted}; it has ${names}.`)
  }
  return found
}
