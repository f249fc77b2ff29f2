import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { runDoctor } from '../../../support/doctor.ts'
import { makeSetUpCheckout } from '../../../support/set-up-checkout.ts'
import type { SetUpCheckout } from '../../../support/set-up-checkout.ts'
import { suiteCommit } from '../../../support/set-ups.ts'

let checkout: SetUpCheckout
beforeEach(() => {
  checkout = makeSetUpCheckout()
})

const look = () => runDoctor({ cwd: checkout.root }, '--skip', 'aws')
const policy = 'deploy-policy.yml'
const textOf = (path: string) => readFileSync(join(checkout.root, path), 'utf8')
const edit = (path: string, from: string, to: string) => checkout.write(path, textOf(path).replace(from, to))
const other = 'f'.repeat(40)

describe('secure-deploy doctor beside a policy that people have edited', () => {
  it.each([
    ['environments in another order', 'name: staging', 'name: stage', `the environments of ${policy}`],
    [
      'another store',
      'store: s3://amzn-s3-demo-staging',
      'store: s3://amzn-s3-demo-other',
      `staging in ${policy}`,
    ],
    ['another place of holds', 's3://amzn-s3-demo-holds', 's3://amzn-s3-demo-other', `holds in ${policy}`],
    ['another account', "account-id: '444455556666'", "account-id: '999955556666'", `staging in ${policy}`],
    [
      'another GitHub environment',
      'github-environment: staging',
      'github-environment: other',
      `staging in ${policy}`,
    ],
    [
      'another repository',
      'repository: octo-org/app',
      'repository: octo-org/other',
      `where ${policy} lets releases come from`,
    ],
    ['another number of the repository', '1296269', '1296270', `where ${policy} lets releases come from`],
    [
      'another commit of the suite',
      `release.yml@${suiteCommit}`,
      `release.yml@${other}`,
      `where ${policy} lets releases come from`,
    ],
    [
      'another branch',
      'refs: refs/heads/main',
      'refs: refs/heads/other',
      `where ${policy} lets releases come from`,
    ],
    ['another name of releases', 'release: app', 'release: shop', `where ${policy} lets releases come from`],
    ['another signer of releases', 'app_releases', 'app_other', `whom ${policy} trusts`],
    ['another signer of promotions', 'app_promotions_staging', 'app_other', `whom ${policy} trusts`],
    ['another signer of deployments', 'app_deployments_staging', 'app_other', `whom ${policy} trusts`],
    ['another signer of holds', 'app_holds', 'app_other', `whom ${policy} trusts`],
    ['another signer of lifts', 'app_lifts', 'app_other', `whom ${policy} trusts`],
  ])('refuses a policy with %s than the settings', async (_what, from, to, subject) => {
    checkout.write(
      policy,
      textOf(policy)
        .replaceAll(from, to)
        .replace('after: staging', to.startsWith('name: ') ? 'after: stage' : 'after: staging'),
    )
    const { code, of } = await look()
    expect([code, of(subject).standing]).toEqual([1, 'differs'])
  })

  const stranger = 'arn:aws:signer:eu-west-1:999988887777:/signing-profiles/stranger'
  const signer = (purpose: string, account: string) =>
    `- arn:aws:signer:eu-west-1:${account}:/signing-profiles/app_${purpose}`
  it.each([
    ['a signer of releases', signer('releases', '111122223333'), 4],
    ['a signer of promotions', signer('promotions_staging', '444455556666'), 6],
    ['a signer of deployments', signer('deployments_staging', '444455556666'), 6],
    ['a signer of holds', signer('holds', '777788889999'), 4],
    ['a signer of lifts', signer('lifts', '777788889999'), 4],
  ])('notes %s that the settings do not name', async (_what, known, depth) => {
    edit(policy, known, `${known}\n${' '.repeat(depth)}- ${stranger}`)
    const { code, of } = await look()
    expect([code, of(`whom ${policy} trusts`)]).toMatchObject([
      0,
      { standing: 'note', detail: expect.stringContaining(stranger) },
    ])
  })

  it.each([
    [
      'a repository',
      'repository: octo-org/app',
      'repository: [octo-org/app, octo-org/other]',
      'octo-org/other',
    ],
    ['a number of a repository', "'1296269'", "['1296269', '1296270']", '1296270'],
    ['a branch', 'refs: refs/heads/main', 'refs: [refs/heads/main, refs/heads/other]', 'refs/heads/other'],
    ['every commit of the workflow', `release.yml@${suiteCommit}`, 'release.yml', 'release.yml'],
    ['every release', 'release: app', "release: 'a*'", 'the release a*'],
  ])('notes %s that the settings do not name', async (_what, from, to, more) => {
    edit(policy, from, to)
    const { code, of } = await look()
    expect([code, of(`where ${policy} lets releases come from`)]).toMatchObject([
      0,
      { standing: 'note', detail: expect.stringContaining(more) },
    ])
  })
})
