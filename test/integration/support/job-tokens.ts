/** What GitHub does by `permissions` and `environment`, which `act` does not know: tokens for the jobs that may ask for them, and for no other. */
import { parse, stringify } from 'yaml'
import type { TemplatedCloud } from '../../support/templated-cloud.ts'
import { claimsOfTheTeam, environments } from './team-run.ts'

interface Job {
  readonly uses?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: string
  readonly env?: Readonly<Record<string, string>>
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

type Claims = Readonly<Record<string, string>>

/** The workflow with the token service in the environment of its jobs; `claims` are those of the workflow itself. */
export async function withTokens(cloud: TemplatedCloud, text: string, claims: Claims): Promise<string> {
  const workflow = parse(text) as Workflow
  const jobs: Record<string, Job> = {}
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const asks = job.uses === undefined && job.permissions?.['id-token'] === 'write'
    jobs[id] = asks ? { ...job, env: await tokensOf(cloud, job, claims) } : job
  }
  return stringify({ ...workflow, jobs }, { lineWidth: 0 })
}

/** For a job of an environment there is an address for each, of which an expression takes the one that it is in. */
async function tokensOf(
  cloud: TemplatedCloud,
  { environment }: Job,
  claims: Claims,
): Promise<Readonly<Record<string, string>>> {
  const own = { ...claimsOfTheTeam, ...claims }
  const [owner, repository] = own.repository.split('/')
  const subject = `repo:${owner}@${own.repository_owner_id}/${repository}@${own.repository_id}`
  if (environment === undefined) return cloud.ownJob({ ...own, sub: `${subject}:ref:refs/heads/main` })
  if (!environment.includes('${{')) {
    return cloud.ownJob({ ...own, sub: `${subject}:environment:${environment}`, environment })
  }
  const addresses: Record<string, string> = {}
  let tokens: Readonly<Record<string, string>> = {}
  for (const name of environments) {
    tokens = await cloud.ownJob({ ...own, sub: `${subject}:environment:${name}`, environment: name })
    addresses[name] = tokens['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''
  }
  const named = environment.replace(/^\$\{\{ (.*) \}\}$/, '$1')
  const address = `\${{ fromJSON('${JSON.stringify(addresses)}')[${named}] }}`
  return { ...tokens, ACTIONS_ID_TOKEN_REQUEST_URL: address }
}
