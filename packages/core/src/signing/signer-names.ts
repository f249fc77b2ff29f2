/** The names under which signers that are about to sign will be known: those that `signed-by` and holds use. */
import type { Signers } from './sign.ts'

const subjectPrefix = 'x509.subject: '

/** The ARN of a signing profile, or a certificate's subject; of one whose subject no trust policy can name, its URI. */
export async function signerNames(signers: Signers): Promise<readonly string[]> {
  const names = signers.map(async (signer) => {
    const { statement } = await signer.trust()
    return statement.trustedIdentities.map((identity) => {
      if (identity === '*') return signer.uri
      return identity.startsWith(subjectPrefix) ? identity.slice(subjectPrefix.length) : identity
    })
  })
  return (await Promise.all(names)).flat()
}
