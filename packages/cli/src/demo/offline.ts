/** The identity of a demonstration, which has none: nothing in it is in AWS. */
import type { SessionNeed } from '@secure-deploy/connect/session'

/** Being asked for an identity all the same is a fault, not a reason to look for one. */
export const offline: SessionNeed = {
  access: { audience: 'none', durationSeconds: 900, allowedAccountIds: [], credentials: 'oidc' },
  caller: {
    action: 'demo',
    run: () => ({ id: 'local', attempt: '1' }),
    token: () => Promise.reject(new TypeError('a demonstration has no identity to show')),
    mask: () => undefined,
    environmentAccessKeyId: undefined,
  },
}
