/** The account, roles and buckets of README.md in doubles; what each role may do and who may assume it is read from docs/roles.md. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../../contract/repository-files.ts'
import { type DoubleAccount, startAccount } from '../../support/aws/account.ts'
import { toPem } from '../../support/certificates.ts'
import { trustPolicy } from '../../support/cloud.ts'
import { startTokenService, type TokenService } from '../../support/runner.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { snippetsOf } from './documented.ts'

const page = 'docs/roles.md'
const repository = 'octo-org/app'
const workflow = `${repository}/.github/workflows/release.yml@refs/heads/main`
const roleArn = (name: string) => `arn:aws:iam::111122223333:role/${name}`

export interface OctoAccount {
  readonly account: DoubleAccount
  /** What the runner sets for a run of this repository, and the addresses of the doubles. */
  readonly environment: Readonly<Record<string, string>>
  /** What a job with `id-token: write` has beside it; environment and attempt are claims of its tokens. */
  tokenEnvironment(
    environment: string | undefined,
    attempt: string,
  ): Promise<Readonly<Record<string, string>>>
  /** Inputs that trust the documented profile under the root of the doubles, in place of `trusted-signers`. */
  readonly trust: Readonly<Record<'trust-policy' | 'trust-store', string>>
  stop(): Promise<void>
}

interface PolicyDocument {
  readonly Statement: readonly {
    readonly Action: string | readonly string[]
    readonly Condition?: { readonly StringEquals?: Readonly<Record<string, string | readonly string[]>> }
  }[]
}

/** The actions that the page gives to the role of this purpose. */
function documentedActions(purpose: string): readonly string[] {
  const block = new RegExp(`\\*\\*${purpose}\\*\\* \\([\\s\\S]*?\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(
    read(page),
  )?.[1]
  if (block === undefined) throw new Error(`${page} has no policy for the role **${purpose}**`)
  const { Statement } = JSON.parse(block) as PolicyDocument
  return Statement.flatMap(({ Action }) => Action)
}

/** The subjects of the page's trust policy that has `mark` among them. */
function documentedSubjects(mark: string): readonly string[] {
  const name = 'token.actions.githubusercontent.com:sub'
  const found = snippetsOf(page, 'json')
    .filter(({ text }) => text.includes('sts:AssumeRoleWithWebIdentity'))
    .flatMap(({ text }) => (JSON.parse(text) as PolicyDocument).Statement)
    .map(({ Condition }) => [Condition?.StringEquals?.[name] ?? []].flat())
    .find((subjects) => subjects.some((subject) => subject.endsWith(mark)))
  if (found === undefined) throw new Error(`${page} has no trust policy for ${mark}`)
  return found
}

function addRoles({ sts }: DoubleAccount): void {
  const branch = documentedSubjects(':ref:refs/heads/main')
  const production = documentedSubjects(':environment:production')
  const staging = production.map((subject) => subject.replace(/production$/, 'staging'))
  const add = (name: string, actions: readonly string[], subjects: readonly string[]) =>
    sts.addRole({ arn: roleArn(name), audience: 'sts.amazonaws.com', subjects, actions })
  add('app-sign', documentedActions('sign'), branch)
  add('app-push', documentedActions('push'), branch)
  add('app-promote-staging', documentedActions('promote'), staging)
  add('app-promote-production', documentedActions('promote'), production)
  add('app-pull-production', documentedActions('pull'), production)
  add('app-deploy-production', ['s3:GetObjectVersion'], production)
}

function writeTrust({ signer }: DoubleAccount): OctoAccount['trust'] {
  const folder = temporaryFolder()
  const store = join(folder, 'truststore/x509/signingAuthority/aws-signer-ts')
  mkdirSync(store, { recursive: true })
  writeFileSync(join(store, 'root.pem'), toPem(signer.authority.root))
  const policy = join(folder, 'trustpolicy.blob.json')
  const identity = signer.authority.profileArn('app_releases')
  writeFileSync(policy, JSON.stringify(trustPolicy({ trustedIdentities: [identity] })))
  return { 'trust-policy': policy, 'trust-store': folder }
}

export async function startOctoAccount(commit: string): Promise<OctoAccount> {
  const account = await startAccount({ region: 'eu-west-1', accountId: '111122223333' })
  const services: TokenService[] = []
  for (const profile of ['app_releases', 'app_promotions_staging', 'app_promotions_production']) {
    account.signer.addProfile(profile)
  }
  for (const name of ['dev', 'staging', 'production']) {
    account.s3.addBucket({
      name: `amzn-s3-demo-${name}`,
      region: account.region,
      owner: account.accountId,
      conditionalWrites: 'demanded',
    })
  }
  addRoles(account)
  return {
    account,
    environment: {
      ...account.environment,
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_ID: '1296269',
      GITHUB_REPOSITORY_OWNER: 'octo-org',
      GITHUB_REPOSITORY_OWNER_ID: '6811672',
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_RUN_NUMBER: '7',
    },
    tokenEnvironment: async (environment, attempt) => {
      const tokens = await startTokenService(account.issuer)
      services.push(tokens)
      const context = environment === undefined ? 'ref:refs/heads/main' : `environment:${environment}`
      tokens.claim({
        repository,
        repository_id: '1296269',
        repository_owner_id: '6811672',
        sub: `repo:octo-org@6811672/app@1296269:${context}`,
        ...(environment === undefined ? {} : { environment }),
        run_attempt: attempt,
        workflow_ref: workflow,
        job_workflow_ref: workflow,
        sha: commit,
        workflow_sha: commit,
        job_workflow_sha: commit,
      })
      return tokens.environment
    },
    trust: writeTrust(account),
    stop: async () => {
      for (const tokens of services) await tokens.stop()
      await account.stop()
    },
  }
}
