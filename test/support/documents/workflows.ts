/** Makes whole workflows of what the documentation shows of them, as their readers would put it together. */
import { actionInputs, type ActionInput } from '@secure-deploy/tools/action-yml'
import { parse, stringify } from 'yaml'
import { actionNames } from '../../contract/repository-files.ts'
import type { Block } from './blocks.ts'

const release = '0000000000000000000000000000000000000000 # a release'

/** Texts of YAML, each a part of a workflow at its own depth. */
interface Parts {
  readonly on?: string
  readonly permissions?: string
  readonly steps?: string
}

function workflowOf({ on, permissions, steps }: Parts): string {
  return [
    'name: Documented',
    on ?? 'on:\n  push:\n    branches: [main]\n',
    'permissions: {}',
    'concurrency:',
    '  group: documented',
    '  cancel-in-progress: false',
    ...(steps === undefined
      ? []
      : ['jobs:', '  documented:', '    runs-on: ubuntu-24.04', '    timeout-minutes: 5']),
    ...(permissions === undefined ? [] : [indented(permissions, 4)]),
    ...(steps === undefined ? [] : ['    steps:', indented(steps, 6)]),
    '',
  ].join('\n')
}

function indented(text: string, by: number): string {
  return text.trimEnd().replaceAll(/^(?=.)/gm, ' '.repeat(by))
}

const anyStep = '- run: make\n'

/** What a later step takes for granted, by the id that it goes by. */
const earlierSteps: Readonly<Record<string, string>> = {
  sign: `- id: sign
  uses: OWNER/secure-deploy-actions/actions/sign-artifact@${release}
  with:
    release-name: app
    release-version: 1.4.2
    subject-path: build
    signer: file:///opt/keys/signer.key.pem
`,
  verify: `- id: verify
  uses: OWNER/secure-deploy-actions/actions/verify-signature@${release}
  with:
    store: file:///opt/store
    release-name: app
    release-version: 1.4.2
    trust-policy: policy.json
`,
}

function withEarlier(steps: string): string {
  const missing = Object.entries(earlierSteps).filter(
    ([id]) => steps.includes(`steps.${id}.`) && !new RegExp(`\\bid: ${id}$`, 'm').test(steps),
  )
  return [...missing.map(([, step]) => step), steps].join('')
}

/**
 * A whole workflow around jobs, steps, or less.
 * @throws Error for what belongs into no workflow
 */
export function asWorkflow({ file, line, text }: Block): string {
  const content = parse(text) as object
  if (Array.isArray(content)) return workflowOf({ steps: withEarlier(text) })
  const keys = Object.keys(content)
  if (keys.includes('jobs')) return keys.includes('on') ? text : `${workflowOf({})}${text}`
  if (keys.join() === 'on') return workflowOf({ on: text, steps: anyStep })
  if (keys.join() === 'permissions') return workflowOf({ permissions: text, steps: anyStep })
  if (keys.join() === 'env') return workflowOf({ steps: withEarlier(stepWithVariables(text)) })
  const inputs = keys.join() === 'with' ? (parse(text) as { with: object }).with : content
  const step = stepWithInputs(inputs)
  if (step === undefined)
    throw new Error(`${file}:${line}: no action has all of ${Object.keys(inputs).join()}`)
  return workflowOf({ steps: withEarlier(step) })
}

function stepWithVariables(text: string): string {
  const names = Object.keys((parse(text) as { env: object }).env)
  const shown = names.map((name) => `"$${name}"`).join(' ')
  return `- run: echo ${shown}\n${indented(text, 2)}\n`
}

/** A step of the first action that has all of the inputs, with those that it needs besides. */
function stepWithInputs(inputs: object): string | undefined {
  const has = (known: readonly ActionInput[]) =>
    Object.keys(inputs).every((name) => known.some((input) => input.name === name))
  const name = actionNames().find((action) => has(actionInputs(action)))
  if (name === undefined) return undefined
  const needed = actionInputs(name).filter(({ required }) => required)
  const given = { ...Object.fromEntries(needed.map((input) => [input.name, 'x'])), ...inputs }
  const step = { uses: `OWNER/secure-deploy-actions/actions/${name}@${release}`, with: given }
  return stringify([step], { lineWidth: 0 }).replace(/uses: "?([^"\n]*)"?/, 'uses: $1')
}

interface Step {
  readonly run?: string
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly env?: Readonly<Record<string, unknown>>
  readonly with?: Readonly<Record<string, unknown>>
  readonly steps?: readonly Step[]
}

export interface WorkflowScript {
  readonly script: string
  /** By their names; what they are is known only to a run. */
  readonly variables: Readonly<Record<string, string>>
}

/** What a deployment's command finds set, as action-workflows/README.md says. */
const ofDeployments = ['BUCKET', 'KEY', 'VERSION_ID', 'DIGEST', 'FILE', 'URI', 'RELEASE_VERSION']

/** Every script in a workflow: of its steps, and those that it hands to reusable workflows. */
export function scriptsIn(workflow: string): readonly WorkflowScript[] {
  const { jobs, env } = parse(workflow) as { readonly jobs: Readonly<Record<string, Job>>; env?: object }
  return Object.values(jobs).flatMap((job) => [
    ...(job.steps ?? []).flatMap((step) =>
      step.run === undefined ? [] : [scriptOf(step.run, { ...env, ...job.env, ...step.env })],
    ),
    ...Object.entries(job.with ?? {})
      .filter(([name]) => name.endsWith('-command'))
      .map(([, script]) =>
        scriptOf(String(script), Object.fromEntries(ofDeployments.map((name) => [name, '']))),
      ),
  ])
}

const ofTheRunner = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY']

function scriptOf(script: string, env: object): WorkflowScript {
  const named = Object.keys(env).map((name) => [name, 'value'])
  const files = ofTheRunner.map((name) => [name, name.toLowerCase()])
  const ofRunner = {
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_REPOSITORY: 'octo-org/app',
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: '.',
  }
  return {
    script: script.replaceAll(/\$\{\{.*?\}\}/g, 'expression'),
    variables: { ...ofRunner, ...(Object.fromEntries([...files, ...named]) as Record<string, string>) },
  }
}
