/** What a policy leaves open about signers: one of them who can do alone what was meant to take two. */
import { parseNameText } from '@secure-deploy/notary'
import type { DeployPolicy } from '../policy/deploy-policy.ts'
import type { SignerSet } from '../trust.ts'
import type { OpenPoint } from './open-point.ts'

export function signerPoints(policy: DeployPolicy): readonly OpenPoint[] {
  return [...broadSubjects(policy), ...bothSides(policy), ...severalEnvironments(policy)]
}

/** Those who need no other to sign with them. */
function aloneIn({ parties, threshold }: SignerSet): readonly string[] {
  return threshold === 1 ? parties.map(({ name }) => name) : []
}

function broadSubjects({ signers, environments, holds }: DeployPolicy): readonly OpenPoint[] {
  const sets: readonly (readonly [string, SignerSet | undefined])[] = [
    ['trust.releases', signers],
    ...environments.map(({ promotionSigners }, index) => [promotionsOf(index), promotionSigners] as const),
    ...environments.map(
      ({ deploymentSigners }, index) => [`environments[${index}].deployments`, deploymentSigners] as const,
    ),
    ['holds.signers', holds?.signers],
    ['holds.lift', holds?.liftSigners],
  ]
  const broad = sets.flatMap(([where, set]) =>
    (set?.parties ?? []).filter(({ name }) => isBroad(name)).map(({ name }) => ({ where, name })),
  )
  const names = [...new Set(broad.map(({ name }) => name))]
  return names.map((name) => ({
    id: 'subject-broad',
    where: broad.find((one) => one.name === name)?.where ?? '',
    what: `Every certificate of the organization passes for "${name}".`,
    remedy: 'Name the signer closer, by CN or OU.',
  }))
}

/** Only what the Notary Project demands at least, a place and an organization. */
function isBroad(name: string): boolean {
  if (name.startsWith('arn:')) return false
  return parseNameText(name).every(({ type }) => ['C', 'ST', 'L', 'O'].includes(type))
}

function bothSides({ signers, environments }: DeployPolicy): readonly OpenPoint[] {
  const releasing = aloneIn(signers)
  return environments.flatMap(({ promotionSigners }, index) =>
    aloneIn(promotionSigners)
      .filter((name) => releasing.includes(name))
      .map((name): OpenPoint => ({
        id: 'signer-releases-and-promotes',
        where: promotionsOf(index),
        what: `${name} alone can sign a release and let it in.`,
        remedy: 'Use a signing profile or key of its own for promotions, which the build cannot use.',
      })),
  )
}

function severalEnvironments({ environments }: DeployPolicy): readonly OpenPoint[] {
  const names = new Set(environments.flatMap(({ promotionSigners }) => aloneIn(promotionSigners)))
  return [...names].flatMap((name): readonly OpenPoint[] => {
    const indexes = environments.flatMap(({ promotionSigners }, index) =>
      aloneIn(promotionSigners).includes(name) ? [index] : [],
    )
    const last = indexes.at(-1)
    if (last === undefined || indexes.length < 2) return []
    const where = indexes.map((index) => environments[index]?.name ?? '')
    return [
      {
        id: 'signer-several-environments',
        where: promotionsOf(last),
        what: `${name} signs promotions into ${where.join(', ')}, so whoever may promote into the first may sign for the last.`,
        remedy: 'Use a signer of its own for each environment.',
      },
    ]
  })
}

function promotionsOf(index: number): string {
  return `environments[${index}].promotions`
}

export function holdPoints({ holds }: DeployPolicy): readonly OpenPoint[] {
  if (holds === undefined) {
    return [
      {
        id: 'holds',
        where: 'holds',
        what: 'Nothing can be held: a release that turns out bad goes on wherever the rules let it.',
        remedy: 'Add holds with a store and signers.',
      },
    ]
  }
  const lifting = aloneIn(holds.liftSigners)
  return aloneIn(holds.signers)
    .filter((name) => lifting.includes(name))
    .map((name) => ({
      id: 'holds-lift',
      where: 'holds.lift',
      what: `${name} can both hold and lift, so whatever places holds by itself can end them too.`,
      remedy: 'Name other signers in lift.',
    }))
}
