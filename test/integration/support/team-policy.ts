/** What the documentation writes with names of its own, in the names that the stacks of a test gave: the deploy policy, and the workflows. */
import { sha256Of } from '@secure-deploy/core/values/digest'
import { toPem } from '../../support/certificates.ts'
import { policyText } from '../../support/policies.ts'
import type { TemplatedCloud } from '../../support/templated-cloud.ts'
import { claimsOfTheTeam, environments, reference } from './team-run.ts'

/** Places a deploy policy of three environments where policies stand, and returns its digest. */
export function placePolicy({ account, output }: TemplatedCloud): string {
  const where = { 'account-id': account.accountId, region: account.region }
  const environment = (name: string, store: string, rest: object = {}) => ({
    name,
    store: `s3://amzn-s3-demo-${store}`,
    ...where,
    promotions: [output(`app-${name}`, 'PromotionSigner')],
    deployments: [output(`app-${name}`, 'DeploymentSigner')],
    ...rest,
  })
  const text = policyText({
    version: 1,
    release: 'app',
    trust: {
      stores: { 'signingAuthority:aws-signer-ts': toPem(account.signer.authority.root) },
      releases: [output('app-signing', 'Signer')],
    },
    source: {
      repository: claimsOfTheTeam.repository,
      'repository-id': claimsOfTheTeam.repository_id,
      'job-workflow-refs': [reference('release')],
      claims: 'oidc-token',
    },
    environments: [
      environment('development', 'dev'),
      environment('staging', 'staging', { after: 'development', evidence: { tests: { minimum: 1 } } }),
      environment('production', 'production', {
        after: 'staging',
        deployed: true,
        approvals: { minimum: 1, sources: ['environment'] },
      }),
    ],
  })
  const body = Buffer.from(text)
  const protection = { encryption: 'aws:kms', keyArn: output('policies', 'PolicyKeyArn') }
  const object = { key: 'deploy-policy.yml', body, sha256: undefined, protection }
  account.s3.storage.add('amzn-s3-demo-policies', { ...object, checksumType: 'FULL_OBJECT' })
  return `sha256:${sha256Of(body)}`
}

/** A documented workflow with the profiles that CloudFormation has named, and the policy known by its digest. */
export function fillIn({ output }: TemplatedCloud, policyDigest: string, text: string): string {
  const profile = 'arn:aws:signer:eu-west-1:111122223333:/signing-profiles'
  const promotions = environments.map((name) => [name, output(`app-${name}`, 'PromotionSigner')] as const)
  const deployments = environments.map((name) => [name, output(`app-${name}`, 'DeploymentSigner')] as const)
  const chosen = JSON.stringify(Object.fromEntries(promotions))
  const filled = text
    .replaceAll(`${profile}/app_releases`, output('app-signing', 'Signer'))
    .replaceAll(`policy-trusted-signers: ${profile}/policies`, `policy-digest: ${policyDigest}`)
    .replaceAll(/\S+\/app_promotions_\$\{\{ (\S+) \}\}/g, `\${{ fromJSON('${chosen}')[$1] }}`)
  const named = [
    ...promotions.map(([name, arn]) => [`${profile}/app_promotions_${name}`, arn] as const),
    ...deployments.map(([name, arn]) => [`${profile}/app_deployments_${name}`, arn] as const),
  ]
  return named.reduce((so, [name, arn]) => so.replaceAll(name, arn), filled)
}
