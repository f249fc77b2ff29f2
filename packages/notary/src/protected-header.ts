/** The protected header of a JWS envelope: which members it must, may and must not have, and which must be critical. */
import { awsSignerPluginName, readAwsSignerAttributes } from './aws-signer.ts'
import { NotaryError } from './errors.ts'
import { payloadMediaType } from './payload.ts'
import { isSemanticVersion } from './semantic-version.ts'
import { asObject, parseStrictJson } from './strict-json.ts'
import { parseRfc3339 } from './time.ts'
import type { Envelope, ExtendedAttribute, SigningScheme } from './types.ts'

/** The header names of the JWS envelope specification. */
export const headerName = {
  algorithm: 'alg',
  contentType: 'cty',
  critical: 'crit',
  scheme: 'io.cncf.notary.signingScheme',
  signingTime: 'io.cncf.notary.signingTime',
  authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
  expiry: 'io.cncf.notary.expiry',
  plugin: 'io.cncf.notary.verificationPlugin',
  pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
} as const

const mustBeCritical: readonly string[] = [
  headerName.scheme,
  headerName.authenticSigningTime,
  headerName.expiry,
  headerName.plugin,
  headerName.pluginMinVersion,
]
const definedNames: readonly string[] = Object.values(headerName)

export interface ProtectedHeader extends Pick<
  Envelope,
  'scheme' | 'signingTime' | 'expiry' | 'verificationPlugin' | 'extendedAttributes' | 'awsSigner'
> {
  readonly algorithm: string
  /** Every name that stands in the header. */
  readonly names: ReadonlySet<string>
}

type Header = ReadonlyMap<string, unknown>

function refuse(message: string, cause?: unknown): never {
  throw new NotaryError('ENVELOPE_MALFORMED', message, { cause })
}

function readText(header: Header, name: string): string | undefined {
  if (!header.has(name)) return undefined
  const value = header.get(name)
  if (typeof value !== 'string' || value.trim() === '')
    refuse(`The header "${name}" is not a string with content.`)
  return value
}

function demandText(header: Header, name: string): string {
  return readText(header, name) ?? refuse(`The header "${name}" is missing.`)
}

function readDate(header: Header, name: string): Date | undefined {
  const text = readText(header, name)
  if (text === undefined) return undefined
  return parseRfc3339(text) ?? refuse(`The header "${name}" is not a date and time as RFC 3339 writes it.`)
}

/** Every critical name must be one that has to be, or an extended attribute that is there; and every name that has to be must be listed. */
function readCritical(header: Header): ReadonlySet<string> {
  const list = header.get(headerName.critical)
  if (!Array.isArray(list) || list.length === 0) refuse('The header "crit" is missing, empty or not a list.')
  const critical = new Set<string>()
  for (const name of list as readonly unknown[]) {
    if (typeof name !== 'string') refuse('The header "crit" lists something that is not a name.')
    if (critical.has(name)) refuse(`The header "crit" lists "${name}" twice.`)
    if (!header.has(name)) refuse(`The header "crit" lists "${name}", which is not in the header.`)
    if (definedNames.includes(name) && !mustBeCritical.includes(name))
      refuse(`The header "crit" must not list "${name}".`)
    critical.add(name)
  }
  const forgotten = mustBeCritical.find((name) => header.has(name) && !critical.has(name))
  if (forgotten !== undefined) refuse(`The header "${forgotten}" is not marked critical.`)
  return critical
}

function readScheme(header: Header): SigningScheme {
  const scheme = demandText(header, headerName.scheme)
  if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
    refuse(`The signing scheme "${scheme}" is unknown.`)
  }
  return scheme
}

function readSigningTime(header: Header, scheme: SigningScheme): Date {
  const isAuthority = scheme === 'notary.x509.signingAuthority'
  const name = isAuthority ? headerName.authenticSigningTime : headerName.signingTime
  const other = isAuthority ? headerName.signingTime : headerName.authenticSigningTime
  if (header.has(other)) refuse(`The header "${other}" must not stand under the signing scheme ${scheme}.`)
  return readDate(header, name) ?? refuse(`The header "${name}" is missing.`)
}

function readPlugin(header: Header): Envelope['verificationPlugin'] {
  const name = readText(header, headerName.plugin)
  const minVersion = readText(header, headerName.pluginMinVersion)
  if (minVersion !== undefined && !isSemanticVersion(minVersion)) {
    refuse(`The header "${headerName.pluginMinVersion}" is not a semantic version.`)
  }
  if (name === undefined && minVersion !== undefined)
    refuse('A version of a verification plugin is demanded, but no plugin is named.')
  return name === undefined ? undefined : { name, ...(minVersion === undefined ? {} : { minVersion }) }
}

function readHeader(bytes: Uint8Array): Header {
  try {
    return (
      asObject(parseStrictJson(bytes, bytes.length)) ?? refuse('The protected header is not a JSON object.')
    )
  } catch (cause) {
    if (cause instanceof NotaryError) throw cause
    return refuse('The protected header is not well-formed JSON.', cause)
  }
}

/** Reads a protected header under all rules of the JWS envelope specification. Throws NotaryError ENVELOPE_MALFORMED. */
export function parseProtectedHeader(bytes: Uint8Array): ProtectedHeader {
  const header = readHeader(bytes)
  const contentType = demandText(header, headerName.contentType)
  if (contentType !== payloadMediaType)
    refuse(`The payload's type is "${contentType}" and not ${payloadMediaType}.`)
  const algorithm = demandText(header, headerName.algorithm)
  const critical = readCritical(header)
  const scheme = readScheme(header)
  const signingTime = readSigningTime(header, scheme)
  const expiry = readDate(header, headerName.expiry)
  if (expiry !== undefined && expiry <= signingTime)
    refuse('The signature expires at or before the time it was made.')
  const verificationPlugin = readPlugin(header)
  const extendedAttributes: ReadonlyMap<string, ExtendedAttribute> = new Map(
    [...header]
      .filter(([name]) => !definedNames.includes(name))
      .map(([name, value]) => [name, { value, critical: critical.has(name) }]),
  )
  return {
    algorithm,
    names: new Set(header.keys()),
    scheme,
    signingTime,
    ...(expiry === undefined ? {} : { expiry }),
    ...(verificationPlugin === undefined ? {} : { verificationPlugin }),
    extendedAttributes,
    ...(verificationPlugin?.name === awsSignerPluginName
      ? { awsSigner: readAwsSignerAttributes(scheme, extendedAttributes) }
      : {}),
  }
}
