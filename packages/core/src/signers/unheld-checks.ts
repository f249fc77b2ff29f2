/** Checks of a signature that did not hold, in words: a trust policy may let them pass, and nobody should overlook it. */
import type { SignatureVerification } from '@secure-deploy/notary'

/**
 * The checks of a signature that did not hold, or were not made, and which its trust policy lets pass; undefined where
 * every one held.
 */
export function describeUnheld({ checks }: Pick<SignatureVerification, 'checks'>): string | undefined {
  const unheld = checks.filter(({ outcome }) => outcome !== 'pass')
  if (unheld.length === 0) return undefined
  const list = unheld.map(({ name, outcome }) => `${name} (${outcomes[outcome]})`)
  return `the trust policy lets pass what did not hold: ${list.join(', ')}`
}

const outcomes = {
  pass: 'held',
  fail: 'failed',
  inconclusive: 'could not be found out',
  skipped: 'not checked',
} as const satisfies Record<SignatureVerification['checks'][number]['outcome'], string>
