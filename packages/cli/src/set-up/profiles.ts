/** The signing profiles that the stacks of a set-up are given, which have to be there before them. */
import { profileNames, signingPlace } from './names.ts'
import type { Place, SetUp } from './set-up.ts'

export interface ProfileSetUp extends Place {
  readonly name: string
}

export function profilesOf(setUp: SetUp): readonly ProfileSetUp[] {
  const names = profileNames(setUp)
  const at = (place: Place, name: string) => ({
    accountId: place.accountId,
    region: place.region,
    name,
  })
  return [
    ...(setUp.signer.kind === 'profile' ? [at(signingPlace(setUp), names.releases)] : []),
    ...setUp.environments.flatMap((one) => [at(one, names.promotions(one)), at(one, names.deployments(one))]),
    at(setUp.holds, names.holds),
    at(setUp.holds, names.lifts),
  ]
}
