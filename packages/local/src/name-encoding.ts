/** Distinguished names as X.509 carries them: from text or attributes to the ASN.1 Name (RFC 5280, section 4.1.2.4). */
import { AttributeTypeAndValue, AttributeValue, Name, RelativeDistinguishedName } from '@peculiar/asn1-x509'
import { InputError } from '@secure-deploy/core/errors'
import { type DnAttribute, parseNameText } from '@secure-deploy/notary'

/** A name in the order of a certificate, country first; the attributes of one inner list form one multi-valued RDN. */
export type RelativeNames = readonly (readonly DnAttribute[])[]

type StringKind = 'utf8String' | 'printableString' | 'ia5String'

/** The string type is the one that RFC 5280, appendix A, demands; a choice of types is settled as UTF-8. */
const attributeTypes: ReadonlyMap<string, readonly [identifier: string, kind: StringKind]> = new Map([
  ['CN', ['2.5.4.3', 'utf8String']],
  ['SN', ['2.5.4.4', 'utf8String']],
  ['SERIALNUMBER', ['2.5.4.5', 'printableString']],
  ['C', ['2.5.4.6', 'printableString']],
  ['L', ['2.5.4.7', 'utf8String']],
  ['ST', ['2.5.4.8', 'utf8String']],
  ['STREET', ['2.5.4.9', 'utf8String']],
  ['O', ['2.5.4.10', 'utf8String']],
  ['OU', ['2.5.4.11', 'utf8String']],
  ['TITLE', ['2.5.4.12', 'utf8String']],
  ['POSTALCODE', ['2.5.4.17', 'utf8String']],
  ['ORGANIZATIONIDENTIFIER', ['2.5.4.97', 'utf8String']],
  ['UID', ['0.9.2342.19200300.100.1.1', 'utf8String']],
  ['DC', ['0.9.2342.19200300.100.1.25', 'ia5String']],
  ['EMAILADDRESS', ['1.2.840.113549.1.9.1', 'ia5String']],
])

const isPrintable = (text: string) => /^[A-Za-z0-9 '()+,./:=?-]*$/.test(text)
const isAscii = (text: string) => /^[\x20-\x7e]*$/.test(text)

function encodeAttribute({ type, value }: DnAttribute): AttributeTypeAndValue {
  const [identifier, kind] = attributeTypes.get(type) ?? [type, 'utf8String']
  const fits = kind === 'printableString' ? isPrintable(value) : kind === 'ia5String' ? isAscii(value) : true
  if (!fits) throw malformed(`the value of ${type} holds characters that a certificate does not allow there`)
  return new AttributeTypeAndValue({ type: identifier, value: new AttributeValue({ [kind]: value }) })
}

function malformed(reason: string, cause?: unknown): InputError {
  return new InputError('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause })
}

/**
 * Reads a name as RFC 4514 writes it, last attribute of the certificate first.
 * @throws InputError INPUT_MALFORMED
 */
export function readNameText(text: string): RelativeNames {
  try {
    return parseNameText(text)
      .toReversed()
      .map((attribute) => [attribute])
  } catch (cause) {
    throw malformed(`the subject ${JSON.stringify(text)} is not a distinguished name`, cause)
  }
}

/** @throws InputError INPUT_MALFORMED */
export function encodeName(names: RelativeNames): Name {
  return new Name(names.map((attributes) => new RelativeDistinguishedName(attributes.map(encodeAttribute))))
}
