/**
 * The roles of the templates against the sessions that the actions open with them. Both sides are computed: what role, bucket and
 * key allow together, and what the session policies ask for, each over every request that there could be.
 */
import { describe, expect, it } from '@jest/globals'
import { documentedStacks } from '../../support/aws/documented-stacks.ts'
import { type Ask, covers } from '../../support/aws/iam-evaluation.ts'
import { usesOf } from '../../support/aws/role-uses.ts'
import { requestsIn } from '../../support/aws/stack-requests.ts'
import { type World, worldOf } from '../../support/aws/stack-world.ts'

/** A key encrypts the objects of the bucket that stands in its stack. */
function isForItsBucket(world: World, { resource, context = {} }: Ask): boolean {
  if (!resource.includes(':kms:')) return true
  const stack = world.stacks.find(({ resources }) => resources.some(({ arn }) => arn === resource))
  const bucket = stack?.resources.find(({ type }) => type === 'AWS::S3::Bucket')?.arn
  return bucket !== undefined && context['kms:EncryptionContext:aws:s3:arn']?.split('/')[0] === bucket
}

function text({ action, resource, context = {} }: Ask): string {
  const told = ['s3:prefix', 'kms:EncryptionContext:aws:s3:arn'].flatMap((key) => context[key] ?? [])
  return [action, resource, ...told].join(' ')
}

describe.each(['One account', 'An account for each environment'] as const)('the roles of "%s"', (setup) => {
  const world = worldOf(documentedStacks(setup))
  const signer = (name: string, output: string) =>
    world.stacks.find(({ place }) => place.name === name)?.outputs[output] ?? ''
  const uses = usesOf(setup, { world, signer })
  const requests = requestsIn(world)

  it('are those that the actions use', () => {
    expect(world.roles.map(({ name }) => name).toSorted()).toEqual(Object.keys(uses).toSorted())
  })

  it.each(Object.entries(uses))('%s may do all that it is used for, and nothing more', (name, ofRole) => {
    const role = world.role(name)
    const needed = requests.filter((ask) =>
      ofRole.some(
        ({ sessions, touches = () => true }) =>
          touches(ask) &&
          isForItsBucket(world, ask) &&
          sessions.some((session) => session.some((statement) => covers(statement, ask))),
      ),
    )
    const allowed = requests.filter((ask) => world.verdictOf(role, ask) === 'allowed')
    expect(needed.length).toBeGreaterThan(0)
    expect(allowed.map(text)).toEqual(needed.map(text))
  })
})
