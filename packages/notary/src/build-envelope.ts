/** Makes JWS envelopes under the scheme `notary.x509`, and accepts none that does not verify. */
import { checkCodeSigningChain } from './certificate-chain.ts'
import { checkSignature, maxChainLength, parseEnvelope, unprotectedName } from './envelope.ts'
import { NotaryError } from './errors.ts'
import { encodePayload, payloadMediaType } from './payload.ts'
import { headerName } from './protected-header.ts'
import { signatureAlgorithmOf } from './signature-algorithm.ts'
import { formatRfc3339 } from './time.ts'
import type { Certificate, EnvelopeRequest } from './types.ts'

function base64url(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString('base64url')
}

/** Header names in alphabetical order, as other Notary Project signers write them. */
function encodeHeader(request: EnvelopeRequest, algorithm: string): string {
  const expiry = request.expiry === undefined ? {} : { [headerName.expiry]: formatRfc3339(request.expiry) }
  return JSON.stringify({
    [headerName.algorithm]: algorithm,
    [headerName.critical]: [headerName.scheme, ...Object.keys(expiry)],
    [headerName.contentType]: payloadMediaType,
    ...expiry,
    [headerName.scheme]: 'notary.x509',
    [headerName.signingTime]: formatRfc3339(request.signingTime),
  })
}

function checkRequest({ certificateChain, signingTime }: EnvelopeRequest): Certificate {
  checkCodeSigningChain(certificateChain)
  if (certificateChain.length > maxChainLength) {
    throw new NotaryError(
      'CERTIFICATE_CHAIN_INVALID',
      `The certificate chain is longer than ${maxChainLength}.`,
    )
  }
  const outside = certificateChain.find(
    ({ notBefore, notAfter }) => signingTime < notBefore || signingTime > notAfter,
  )
  if (outside !== undefined) {
    throw new NotaryError(
      'CERTIFICATE_EXPIRED',
      `The certificate "${outside.subjectText}" is not valid at the time of signing, ${formatRfc3339(signingTime)}.`,
    )
  }
  const [leaf] = certificateChain
  if (leaf === undefined)
    throw new NotaryError('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.')
  return leaf
}

/**
 * Builds a JWS envelope around `request.sign`'s signature. The chain, its validity at the signing time and the finished
 * envelope's signature are checked first, so that what is returned holds for every verifier that trusts the root.
 * Rejects with NotaryError CERTIFICATE_CHAIN_INVALID, CERTIFICATE_EXPIRED, KEY_UNSUPPORTED, ENVELOPE_MALFORMED (a payload
 * or expiry that no verifier accepts) or SIGNATURE_INVALID (the signer's key is not the leaf's), or as `sign` rejects.
 */
export async function buildEnvelope(request: EnvelopeRequest): Promise<Uint8Array> {
  const leaf = checkRequest(request)
  const algorithm = signatureAlgorithmOf(leaf.publicKey)
  const payload = base64url(encodePayload(request.payload))
  const protectedHeader = base64url(encodeHeader(request, algorithm.name))
  const signingInput = new Uint8Array(Buffer.from(`${protectedHeader}.${payload}`, 'ascii'))
  const signature = await request.sign(signingInput, algorithm)
  const envelope = {
    payload,
    protected: protectedHeader,
    header: {
      [unprotectedName.certificates]: request.certificateChain.map(({ der }) =>
        Buffer.from(der).toString('base64'),
      ),
      ...(request.signingAgent === undefined ? {} : { [unprotectedName.signingAgent]: request.signingAgent }),
    },
    signature: base64url(signature),
  }
  const bytes = new Uint8Array(Buffer.from(JSON.stringify(envelope)))
  checkSignature(parseEnvelope(bytes))
  return bytes
}
