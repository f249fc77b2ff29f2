/** What a policy leaves open about stores, accounts and the time between environments. */
import type { DeployPolicy } from '../policy/deploy-policy.ts'
import type { OpenPoint } from './open-point.ts'

export function storePoints({ environments }: DeployPolicy): readonly OpenPoint[] {
  const inAws = environments.map(({ store }) => store.kind === 's3')
  const accounts = environments.flatMap(({ accountId }) => accountId ?? [])
  const isShared =
    environments.length > 1 && accounts.length === environments.length && new Set(accounts).size === 1
  return [
    ...environments.flatMap(({ accountId, name }, index): readonly OpenPoint[] =>
      inAws[index] === true && accountId === undefined
        ? [
            {
              id: 'account',
              where: `environments[${index}].account-id`,
              what: `The store of ${name} may be any account's that the step's role is in.`,
              remedy: 'Add account-id, in quotes.',
            },
          ]
        : [],
    ),
    ...(isShared
      ? [
          {
            id: 'account-shared' as const,
            where: 'environments',
            what: `All environments are in the account ${accounts[0]}, so an administrator of one is one of all.`,
            remedy: 'Keep each environment in an account of its own, production at least.',
          },
        ]
      : []),
    ...environments.flatMap(({ after, soak, name }, index): readonly OpenPoint[] =>
      after !== undefined && soak === 0
        ? [
            {
              id: 'soak',
              where: `environments[${index}].soak`,
              what: `A release can go on to ${name} the moment it arrived in ${after}.`,
              remedy: 'Add soak, such as 24h.',
            },
          ]
        : [],
    ),
  ]
}
