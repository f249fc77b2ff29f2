/** The deploy policy of a demonstration: three environments in a row, four eyes before the last, and holds. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadPolicy } from '@secure-deploy/connect/policy'
import type { DeployPolicy } from '@secure-deploy/core/policy/deploy-policy'
import { localRepository } from './local-run.ts'
import { offline } from './offline.ts'
import { rootOf, subjectOf } from './parties.ts'
import type { Role } from './parties.ts'

export interface PolicyRequest {
  /** The folder that holds all of the demonstration. */
  readonly folder: string
  readonly release: string
  /** The branch that the build is from. */
  readonly ref: string
  readonly now: Date
}

/** Writes the file as a user would, and loads it as the actions do. */
export async function createPolicy(request: PolicyRequest): Promise<DeployPolicy> {
  const path = join(request.folder, 'deploy-policy.yml')
  await writeFile(path, await policyText(request))
  const loaded = await loadPolicy({
    ...offline,
    location: path,
    input: 'the policy',
    folder: request.folder,
    now: request.now,
  })
  return loaded.policy
}

async function policyText({ folder, release, ref }: PolicyRequest): Promise<string> {
  const parties = join(folder, 'parties')
  const store = (name: string) => pathToFileURL(join(folder, 'stores', name)).href
  const root = async (role: Role) => indented(await readFile(rootOf(parties, role), 'utf8'))
  return `version: 1
release: ${release}
trust:
  stores:
    ca:releases: |
${await root('releases')}
    ca:promotions: |
${await root('promotions')}
    ca:holds: |
${await root('holds')}
  releases: [{ subject: '${subjectOf('releases')}', store: ca:releases }]
source:
  repository: ${localRepository}
  refs: ['${ref}']
  # A try-out has no run of GitHub Actions that could vouch for it.
  claims: any
  state: any
environments:
  - name: development
    store: ${store('development')}
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: staging
    store: ${store('staging')}
    after: development
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: production
    store: ${store('production')}
    after: staging
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
    approvals: { minimum: 1, independent: true, sources: [pull-request] }
holds:
  store: ${store('holds')}
  signers: [{ subject: '${subjectOf('holds')}', store: ca:holds }]
`
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')
}
