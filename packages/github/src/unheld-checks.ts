/** Says in an annotation what a trust policy let pass, so that nobody has to read the tables to learn of it. */
import { describeUnheld } from '@secure-deploy/core/signers/unheld-checks'
import type { SignatureVerification } from '@secure-deploy/notary'
import type { Runner } from './runner.ts'

export function warnOfUnheld(
  runner: Pick<Runner, 'warn'>,
  signature: Pick<SignatureVerification, 'checks'>,
): void {
  const unheld = describeUnheld(signature)
  if (unheld === undefined) return
  const details = signature.checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail)
  runner.warn('CHECK_NOT_HELD', `${unheld}. ${details.join(' ')}`)
}
