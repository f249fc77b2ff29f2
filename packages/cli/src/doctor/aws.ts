/** What the doctor looks at in AWS, account by account, in the order in which it is made: who asks, who signs, stacks and buckets. */
import { inParallel } from '@secure-deploy/core/in-parallel'
import type { AccountReader } from '@secure-deploy/core/inventory/account-reading'
import { profilesOf } from '../set-up/profiles.ts'
import type { ProfileSetUp } from '../set-up/profiles.ts'
import type { Place, SetUp } from '../set-up/set-up.ts'
import { shellWord } from '../set-up/shell.ts'
import { accountsOf, stacksOf } from '../set-up/stacks.ts'
import { bucketFinding, bucketsOf } from './aws-buckets.ts'
import { knownStacks, stackFinding, templateFinding } from './aws-stacks.ts'
import type { ReadTemplateFile } from './aws-stacks.ts'
import { found, holds, skipped, unlessUnseen, unseen } from './finding.ts'
import type { Finding, Part } from './finding.ts'
import { pages, steps } from './pages.ts'

/** Opens an account with the credentials of this machine. */
export type ConnectAccount = (place: {
  readonly region: string
  readonly profile?: string
}) => Promise<AccountReader>

export interface LookAtAws {
  readonly connect: ConnectAccount
  /** The templates of the suite that this program is of; undefined where they are not beside it. */
  readonly templates: ReadTemplateFile | undefined
}

export const awsTitle = 'In AWS'
const atOnce = 6

export async function lookAtAws(setUp: SetUp, { connect, templates }: LookAtAws): Promise<Part> {
  const places = placesOf(setUp)
  const identities = await inParallel(places, atOnce, (place) => identify(setUp, place, connect))
  const readers = new Map(
    identities.flatMap(({ reader }, index) => {
      const place = places[index]
      return reader === undefined || place === undefined ? [] : [[keyOf(place), reader] as const]
    }),
  )
  const at = (place: Place) => readers.get(keyOf(place))
  const stacks = knownStacks(at)
  const looks = [
    ...accountsOf(setUp).flatMap((account) => {
      const place = places.find(({ accountId, region }) => accountId === account && at({ accountId, region }))
      return place === undefined
        ? []
        : looksAt(at, place, (reader) => providerFinding(setUp, account, reader))
    }),
    ...profilesOf(setUp).flatMap((one) => looksAt(at, one, (reader) => profileFinding(one, reader))),
    ...stacksOf(setUp).flatMap((one) =>
      looksAt(at, one, (reader) => stackFinding(one, { stacks, inspect: inspection(setUp, one), reader })),
    ),
    ...stacksOf(setUp).flatMap((one) =>
      templates === undefined ? [] : looksAt(at, one, (reader) => templateFinding(one, templates, reader)),
    ),
    ...bucketsOf(setUp).flatMap((one) =>
      looksAt(at, one, (reader) => bucketFinding(one, { stacks, reader })),
    ),
  ]
  const findings = [
    ...identities.map(({ finding }) => finding),
    ...(await inParallel(looks, atOnce, (look) => look())).filter((finding) => finding !== undefined),
    ...(templates === undefined
      ? [
          skipped(
            'templates of the stacks',
            'there is no infrastructure/ beside this program to compare with',
          ),
        ]
      : []),
  ]
  return { title: awsTitle, findings }
}

/** Every account and region of the set-up, once. */
function placesOf(setUp: SetUp): readonly Place[] {
  const all = [...setUp.environments, setUp.holds].map(({ accountId, region }) => ({ accountId, region }))
  return [...new Map(all.map((place) => [keyOf(place), place])).values()]
}

function keyOf({ accountId, region }: Place): string {
  return `${accountId} ${region}`
}

/** Undefined: there is nothing to tell. */
type Look = () => Promise<Finding | undefined>

/** Nothing where the account is not open: that was told already. */
function looksAt(
  at: (place: Place) => AccountReader | undefined,
  place: Place,
  look: (reader: AccountReader) => Promise<Finding | undefined>,
): readonly Look[] {
  const reader = at(place)
  return reader === undefined ? [] : [() => look(reader)]
}

interface Identity {
  readonly finding: Finding
  readonly reader?: AccountReader
}

/** INVARIANT: an account that the settings do not name is asked nothing but who asks. */
async function identify(setUp: SetUp, place: Place, connect: ConnectAccount): Promise<Identity> {
  const { accountId, region } = place
  const profile = setUp.awsProfiles[accountId]
  const subject = `credentials for ${accountId} in ${region}`
  const nextStep = `Take credentials of ${setUp.administratorRole} in ${accountId}, or another role that may look there; aws sts get-caller-identity${profileOption(profile)} tells whose they are`
  try {
    const reader = await connect({ region, ...(profile === undefined ? {} : { profile }) })
    if (reader.accountId === accountId) return { finding: holds(subject, reader.arn), reader }
    const detail = `they are of ${reader.arn}, and nothing else was asked of that account`
    return { finding: found('differs', subject, { detail, nextStep }) }
  } catch (failure) {
    return { finding: { ...unseen(subject, failure), nextStep } }
  }
}

function profileOption(profile: string | undefined): string {
  return profile === undefined ? '' : ` --profile ${shellWord(profile)}`
}

/** The command that tells why a stack is as it is. */
function inspection({ awsProfiles }: SetUp, one: Place & { readonly name: string }): string {
  return `aws cloudformation describe-stack-events --stack-name ${one.name} --region ${one.region}${profileOption(awsProfiles[one.accountId])}`
}

const provider = 'token.actions.githubusercontent.com'
const audience = 'sts.amazonaws.com'

function providerFinding(setUp: SetUp, account: string, reader: AccountReader): Promise<Finding> {
  const subject = `identity provider of GitHub Actions in ${account}`
  return unlessUnseen(subject, async () => {
    const state = await reader.identityProvider(provider)
    if (state === undefined) return found('missing', subject, { nextStep: steps.setUpAws })
    if (state.audiences.includes(audience)) return holds(subject, `${provider}, for ${audience}`)
    return found('differs', subject, {
      detail: `it takes no tokens for ${audience}, which the actions ask for`,
      nextStep: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${state.arn} --client-id ${audience}${profileOption(setUp.awsProfiles[account])}`,
    })
  })
}

const platform = 'Notation-OCI-SHA384-ECDSA'

function profileFinding({ name, accountId }: ProfileSetUp, reader: AccountReader): Promise<Finding> {
  const subject = `signing profile ${name} in ${accountId}`
  return unlessUnseen(subject, async () => {
    const state = await reader.signingProfile(name)
    if (state === undefined) return found('missing', subject, { nextStep: steps.setUpAws })
    if (state.platform === platform && state.status === 'Active') return holds(subject, 'Active')
    return found('differs', subject, {
      detail: `it is ${state.status} on the platform ${state.platform}, and has to be Active on ${platform}`,
      nextStep: `A signing profile never comes back, and its name stays taken: set up under another --application; ${pages.templates}`,
    })
  })
}
