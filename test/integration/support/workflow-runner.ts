/** Runs a workflow by `act` on this machine: jobs as processes, our actions as a checkout of this repository at a commit. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rootAction } from '@secure-deploy/tools/action-yml'
import { actionNames, root } from '@secure-deploy/tools/bundles'
import { node24 } from '@secure-deploy/tools/node24'
import { actProgram } from '@secure-deploy/tools/real-parts/act'
import { mirrorFile, sourceFile, workflowNames } from '@secure-deploy/tools/workflow-sources'
import { runEnvironment } from '../../support/runner.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import type { Workspace } from '../../support/workspace.ts'

/** How the documentation names this repository before its reader has replaced the placeholders. */
export const placeholder = { repository: 'OWNER/secure-deploy-actions', commit: '0'.repeat(40) }

export interface WorkflowRun {
  /** The workflow's text. */
  readonly workflow: string
  readonly workspace: Workspace
  /** Over what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  readonly event?: string
  readonly payload?: object
  /** Folders that stand for other repositories at a commit, by `owner/name@commit`. */
  readonly repositories?: Readonly<Record<string, string>>
  /** Folders of programs that the runner's image would have. */
  readonly programs?: readonly string[]
  readonly secrets?: Readonly<Record<string, string>>
  /** Changes the text of our reusable workflows and of our composite action, by their paths in the repository. */
  readonly adapt?: Adapt
}

export type Adapt = (file: string, text: string) => string

export interface WorkflowResult {
  readonly exitCode: number | null
  /** `success`, `failure` or `skipped`, by `job/step`; for a job of a matrix by `job (value, ...)/step`. */
  readonly steps: Readonly<Record<string, string>>
  /** By `job/step`. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly summaries: Readonly<Record<string, string>>
  /** Titles of the `::error` annotations by `job/step`. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  /** How many values each step had masked. */
  readonly masked: Readonly<Record<string, number>>
  /** What a reader of the log sees, masks applied. */
  readonly log: string
}

interface LogLine {
  readonly msg?: string
  readonly level?: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, string>> | null
  readonly stepID?: readonly string[]
  readonly stage?: string
  readonly stepResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

/**
 * What a runner downloads for a `uses:` of this repository: the actions and their bundles, the reusable workflows, and
 * nothing installed. `act` knows no `$/`, so workflows are their sources, which name the commit instead; and the
 * composite action is made to.
 */
function checkoutOfThisRepository(adapt: Adapt = (_file, text) => text): string {
  const folder = temporaryFolder()
  const place = (file: string, from = file) => {
    const target = join(folder, file)
    mkdirSync(dirname(target), { recursive: true })
    const { repository, commit } = placeholder
    const text = readFileSync(join(root, from), 'utf8')
    writeFileSync(
      target,
      adapt(file, text.replaceAll(/uses: \$\/(\S+)/g, `uses: ${repository}/$1@${commit}`)),
    )
  }
  for (const action of actionNames()) place(`actions/${action}/action.yml`)
  place(rootAction)
  for (const name of workflowNames()) place(mirrorFile(name), sourceFile(name))
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  return folder
}

export async function runWorkflow(run: WorkflowRun): Promise<WorkflowResult> {
  const { workflow, workspace, event = 'push', repositories = {}, programs = [] } = run
  const folder = temporaryFolder()
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  // act asks which container image to use, unless it finds its settings.
  write('config/act/actrc', '')
  const environment = { ...runEnvironment(workspace.commit), ...run.env }
  const local = {
    [`${placeholder.repository}@${placeholder.commit}`]: checkoutOfThisRepository(run.adapt),
    ...repositories,
  }
  const options = {
    directory: workspace.path,
    // What `$/` means to GitHub, the commit of the workflow itself, is here the checkout.
    workflows: write('release.yml', workflow.replaceAll('uses: $/', 'uses: ./')),
    eventpath: write('event.json', JSON.stringify(run.payload ?? {})),
    'env-file': write('environment', dotenv(environment)),
    actor: environment.GITHUB_ACTOR ?? '',
    platform: 'ubuntu-24.04=-self-hosted',
    'action-cache-path': join(folder, 'cache'),
    // Jobs that need each other come one after the other anyway; the others share two cores.
    'concurrent-jobs': '2',
  }
  const args = [
    event,
    '--json',
    '--no-cache-server',
    // Nothing is fetched: what is not given as a folder fails.
    '--action-offline-mode',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...Object.entries(run.secrets ?? {}).flatMap(([name, value]) => ['--secret', `${name}=${value}`]),
    ...Object.entries(local).flatMap(([name, path]) => ['--local-repository', `${name}=${path}`]),
  ]
  const { exitCode, output } = await spawnAct(args, {
    PATH: [dirname(node24()), ...programs, process.env['PATH'] ?? ''].join(':'),
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    ACT_DISABLE_VERSION_CHECK: '1',
  })
  return { exitCode, ...readLog(output) }
}

/** Double quotes, so that nothing in a value is taken for syntax. */
function dotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}\n`)
    .join('')
}

async function spawnAct(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(actProgram(), args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { exitCode, output: Buffer.concat(output).toString() }
}

function readLog(output: string): Omit<WorkflowResult, 'exitCode'> {
  const steps: Record<string, string> = {}
  const outputs: Record<string, Record<string, string>> = {}
  const summaries: Record<string, string> = {}
  const errors: Record<string, string[]> = {}
  const masked: Record<string, number> = {}
  const lines = output.split('\n').map(parseLine)
  for (const line of lines) {
    const values = Object.values(line.matrix ?? {})
    const job = values.length === 0 ? line.jobID : `${line.jobID} (${values.join(', ')})`
    const step = [job, ...(line.stepID ?? [])].join('/')
    if (line.stage === 'Main' && line.stepResult !== undefined) steps[step] = line.stepResult
    switch (line.command) {
      case 'set-output':
        outputs[step] = { ...outputs[step], [line.name ?? '']: line.arg ?? '' }
        break
      case 'summary':
        summaries[step] = `${summaries[step] ?? ''}${line.content ?? ''}`
        break
      case 'error':
        // act takes the last `::` of a line for the end of its properties, and the runner the first.
        errors[step] = [...(errors[step] ?? []), line.kvPairs?.['title']?.split('::')[0] ?? '']
        break
      case 'add-mask':
        masked[step] = (masked[step] ?? 0) + 1
        break
      default:
        break
    }
  }
  return { steps, outputs, summaries, errors, masked, log: lines.map(({ msg }) => msg ?? '').join('\n') }
}

/** What is not a line of act's log, such as its usage, stands in the log as it is. */
function parseLine(text: string): LogLine {
  if (!text.startsWith('{')) return { msg: text }
  return JSON.parse(text) as LogLine
}
