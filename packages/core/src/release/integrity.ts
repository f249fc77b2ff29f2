/** Whether a bundle's signatures are signatures over its own statement, before anyone asks whose they are. */
import { createHash } from 'node:crypto'
import { matchBlob, verifyIntegrity } from '@secure-deploy/notary'
import { toProductError } from '../notary-refusals.ts'
import type { Bundle } from './bundle.ts'
import { statementMediaType } from './bundle.ts'

/**
 * For steps that hold no trust policy: an unsigned or damaged bundle goes no further, an untrusted one is for the
 * verifier to refuse.
 * @throws VerificationError ENVELOPE_MALFORMED, SIGNATURE_INVALID, CERTIFICATE_CHAIN_INVALID or PAYLOAD_MISMATCH
 */
export function checkIntegrity({ statement, signatures }: Bundle): void {
  try {
    for (const bytes of signatures) {
      const envelope = verifyIntegrity(bytes)
      const { hash } = envelope.algorithm
      const digest = `${hash}:${createHash(hash).update(statement).digest('hex')}`
      matchBlob(envelope, { digest, size: statement.length, mediaType: statementMediaType })
    }
  } catch (failure) {
    throw toProductError(failure)
  }
}
