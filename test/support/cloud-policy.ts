/** The deploy policy of an account in doubles: two environments, one signing profile for releases and one for promotions. */
import { toPem } from './certificates.ts'
import type { Cloud } from './cloud.ts'
import { policyText } from './policies.ts'
import type { FileChanges } from './policies.ts'

export interface CloudPolicyChanges {
  readonly file?: FileChanges
  readonly source?: FileChanges
  readonly development?: FileChanges
  readonly staging?: FileChanges
}

/** A second profile signs promotions, so that whoever may sign releases cannot let them in. */
export const promotionProfile = 'promotion_profile'

export function cloudPolicy(
  { account }: Cloud,
  { file, source, development, staging }: CloudPolicyChanges = {},
): string {
  const { authority } = account.signer
  const root = toPem(authority.root)
  const where = { 'account-id': account.accountId, region: account.region }
  const promotions = [authority.profileArn(promotionProfile)]
  return policyText({
    version: 1,
    release: 'app',
    trust: {
      stores: { [`signingAuthority:${account.partition}-signer-ts`]: root },
      releases: [authority.profileArn('release_profile')],
    },
    source: { repository: 'octo-org/octo-repo', claims: 'oidc-token', ...source },
    environments: [
      { name: 'development', store: 's3://octo-development', ...where, promotions, ...development },
      {
        name: 'staging',
        store: 's3://octo-staging',
        after: 'development',
        ...where,
        promotions,
        ...staging,
      },
    ],
    ...file,
  })
}
