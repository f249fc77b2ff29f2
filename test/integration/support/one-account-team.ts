/** What comes of following docs/one-account.md: its account in doubles, its repository, and a team that works with both. */
import { parse, stringify } from 'yaml'
import { stacksOf } from '../../support/aws/documented-stacks.ts'
import { toPem } from '../../support/certificates.ts'
import { type GitHubDouble, startGitHub } from '../../support/github-double.ts'
import { startCloudOf, type TemplatedCloud } from '../../support/templated-cloud.ts'
import { makeWorkspace } from '../../support/workspace.ts'
import { documentedFiles, type Followed } from './one-account.ts'
import { type ReusingTeam, teamOf } from './reusing-team.ts'

export interface OneAccountTeam {
  readonly cloud: TemplatedCloud
  readonly gitHub: GitHubDouble
  readonly team: ReusingTeam
  stop(): Promise<void>
}

/** What `make` builds in the repository. */
export const makefile = `build/app.zip:
	mkdir -p build/reports
	printf 'the application' > $@
build/reports/junit.xml: build/app.zip
	printf '<testsuites><testsuite name="a"><testcase name="b"/></testsuite></testsuites>' > $@
`

export async function startOneAccountTeam(followed: Followed): Promise<OneAccountTeam> {
  const gitHub = await startGitHub({ repository: 'octo-org/app', repositoryId: 1296269 })
  const workspace = makeWorkspace({ Makefile: makefile, ...documentedFiles() })
  const octocat = gitHub.model.user('octocat')
  const baseline = gitHub.model.push({ author: octocat })
  gitHub.model.push({ author: octocat, sha: workspace.commit })
  const cloud = await cloudOf(followed, workspace.commit)
  const policy = documentedFiles()['deploy-policy.yml'] ?? ''
  workspace.write('deploy-policy.yml', policyIn(cloud, policy, baseline))
  const team = await teamOf(cloud, workspace)
  return {
    cloud,
    gitHub,
    team,
    stop: async () => {
      await team.stop()
      await gitHub.stop()
    },
  }
}

async function cloudOf(followed: Followed, commit: string): Promise<TemplatedCloud> {
  const cloud = await startCloudOf(stacksOf(followed.deployments), commit)
  for (const name of profilesMade(followed)) cloud.account.signer.addProfile(name)
  return cloud
}

export function profilesMade(followed: Followed): readonly string[] {
  return profilesIn(followed).map(({ name }) => name)
}

/** With the profile of the command line that made each. */
export function profilesIn({
  requests,
}: Followed): readonly { readonly by: string; readonly name: string }[] {
  return requests.flatMap(({ path = '', body = '', profile = '' }) => {
    const name = /^PUT \/signing-profiles\/(\w+)$/.exec(path)?.[1]
    return name !== undefined && body.includes('"Notation-OCI-SHA384-ECDSA"') ? [{ by: profile, name }] : []
  })
}

/** Signatures of the Signer double end at a root of its own; and the history of the double begins where it says. */
export function policyIn({ account }: TemplatedCloud, text: string, baseline: string): string {
  const policy = parse(text) as {
    trust: object
    environments: { approvals?: object }[]
  }
  const stores = { 'signingAuthority:aws-signer-ts': toPem(account.signer.authority.root) }
  policy.trust = { ...policy.trust, stores }
  for (const one of policy.environments) {
    if (one.approvals !== undefined) one.approvals = { ...one.approvals, baseline }
  }
  return stringify(policy)
}
