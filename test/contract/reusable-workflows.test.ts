/** The reusable workflows: what is called is what stands in action-workflows/, and no job has more rights than its steps are trusted with. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  mirrorFile,
  mirrorOf,
  sourceFile,
  workflowInputs,
  workflowNames,
  workflowOutputs,
} from '@secure-deploy/tools/workflow-sources'
import { read, readYaml, root } from './repository-files.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly 'runs-on'?: string
  readonly environment?: string
  readonly secrets?: unknown
  readonly steps?: readonly Step[]
}
interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>
}

const names = workflowNames()
const starterOf = (name: string) => `action-workflows/starters/${name}.yml`

function jobsOf(file: string): readonly Job[] {
  return Object.values((readYaml(file) as Workflow).jobs)
}

function jobOf(file: string, id: string): Job {
  const job = (readYaml(file) as Workflow).jobs[id]
  if (job === undefined) throw new Error(`${file} has no job ${id}`)
  return job
}

/** What all jobs together ask for, which is what a caller has to grant. */
function neededBy(name: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...jobsOf(sourceFile(name)).map(({ permissions }) => permissions)) as Record<
    string,
    string
  >
}

/** The permissions that the comment at the top of a workflow tells its callers to grant. */
function printedIn(name: string): Readonly<Record<string, string>> {
  const [head = ''] = read(sourceFile(name)).split('\nname:')
  return Object.fromEntries(
    [...head.matchAll(/^# {5}([a-z-]+): (read|write) # \S/gm)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )
}

/** Jobs by what they may do, so that a new one is looked at before it is trusted. */
const running = (job: Job) => (job.steps ?? []).flatMap(({ env }) => Object.values(env ?? {})).join('\n')
const runsCommand = (job: Job) => /inputs\.[a-z-]*command/.test(running(job))

it('are release, promote and deploy', () => {
  expect(names).toEqual(['deploy', 'promote', 'release'])
})

describe.each(names)('%s.yml', (name) => {
  const source = sourceFile(name)
  const text = read(source)

  it('is called as it stands in action-workflows/', () => {
    expect(read(mirrorFile(name))).toBe(mirrorOf(name))
  })

  it('names our actions by the commit that its caller has pinned, and each exists', () => {
    const own = [...read(mirrorFile(name)).matchAll(/uses: (\S*(?:\$\/|OWNER)\S*)/g)].map(
      ([, uses = '']) => uses,
    )
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((uses) => !/^\$\/actions\/[a-z-]+$/.test(uses))).toEqual([])
    expect(own.filter((uses) => !existsSync(join(root, uses.slice('$/'.length), 'action.yml')))).toEqual([])
  })

  it('uses every input that it declares, and none else', () => {
    const used = [...text.matchAll(/(?<=\$\{\{[^}]*|if: .*)\binputs\.([a-z-]+)/g)].map(
      ([, input = '']) => input,
    )
    const declared = workflowInputs(name).map((input) => input.name)
    expect([...new Set(used)].toSorted()).toEqual(declared.toSorted())
  })

  it('says in kebab-case what it takes and gives', () => {
    const told = [...workflowInputs(name), ...workflowOutputs(name)].map((one) => one.name)
    expect(told.filter((one) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(one))).toEqual([])
  })

  it('takes no secret', () => {
    expect(text).not.toMatch(/\bsecrets\b/)
  })

  it('prints at its top the permissions that its jobs need', () => {
    expect(printedIn(name)).toEqual(neededBy(name))
  })

  it('takes its texts into scripts by the environment alone', () => {
    const scripts = jobsOf(source).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  it('puts the name of a tag into no script and no environment', () => {
    const env = jobsOf(source).flatMap(({ steps = [] }) =>
      steps.flatMap((step) => Object.values(step.env ?? {})),
    )
    expect(env.filter((value) => /github\.(ref|head|event)/.test(value))).toEqual([])
  })

  it('writes no cache and reads none', () => {
    expect(text).not.toMatch(/actions\/cache|\bcache:/)
  })
})

describe('release.yml', () => {
  const file = sourceFile('release')

  it('gives the job that runs the command nothing but the source', () => {
    expect(jobOf(file, 'build').permissions).toEqual({ contents: 'read' })
    expect(runsCommand(jobOf(file, 'build'))).toBe(true)
  })

  it('runs no code of the caller where the signing identity can be reached', () => {
    const signing = jobsOf(file).filter(({ permissions }) => 'id-token' in permissions)
    expect(signing).toEqual([jobOf(file, 'sign')])
    expect(runsCommand(jobOf(file, 'sign'))).toBe(false)
    expect(running(jobOf(file, 'sign'))).not.toContain('inputs.')
    const used = (jobOf(file, 'sign').steps ?? []).flatMap(({ uses }) => uses?.split('@')[0] ?? [])
    expect(used).toEqual([
      'actions/checkout',
      'actions/download-artifact',
      'actions/download-artifact',
      'OWNER/secure-deploy-actions/actions/sign-artifact',
      'OWNER/secure-deploy-actions/actions/upload-artifact',
    ])
  })

  it('signs on a machine that the caller does not choose', () => {
    expect(jobOf(file, 'sign')['runs-on']).toBe('ubuntu-24.04')
    expect(jobOf(file, 'build')['runs-on']).toBe('${{ inputs.runs-on }}')
  })

  it('takes from the build job ids and digests of artifacts, and nothing else', () => {
    const text = read(file)
    const taken = [...text.matchAll(/needs\.build\.outputs\.([a-z-]+)/g)].map(([, output = '']) => output)
    expect([...new Set(taken)].toSorted()).toEqual([
      'evidence-digest',
      'evidence-id',
      'files-digest',
      'files-id',
    ])
  })

  it('unpacks nothing before its digest was compared', () => {
    const downloads = (jobOf(file, 'sign').steps ?? []).filter(({ uses }) =>
      uses?.includes('download-artifact'),
    )
    expect(downloads.map((step) => step.with?.['skip-decompress'])).toEqual([true, true])
  })

  it('says where the reader looks why there are two jobs', () => {
    expect(read(file).split('\nname:')[0]).toContain('Why two jobs.')
  })
})

describe('promote.yml', () => {
  it('runs no code of the caller, in a job of the GitHub environment', () => {
    const [job, ...others] = jobsOf(sourceFile('promote'))
    expect(others).toEqual([])
    expect(job?.environment).toBe('${{ inputs.github-environment || inputs.environment }}')
    expect(job?.steps?.filter(({ run }) => run !== undefined)).toEqual([])
  })
})

describe('deploy.yml', () => {
  const [job] = jobsOf(sourceFile('deploy'))
  const steps = job?.steps ?? []
  const command = steps.findIndex(({ run }) => run?.includes('"$COMMAND"'))

  it('verifies before the command runs, and records after it', () => {
    const at = (action: string) => steps.findIndex(({ uses }) => uses?.includes(`/actions/${action}@`))
    expect(at('verify-signature')).toBeGreaterThan(-1)
    expect(at('verify-signature')).toBeLessThan(command)
    expect(at('record-deployment')).toBeGreaterThan(command)
  })

  it('keeps from the environment of the command what asks for tokens and what reaches later steps', () => {
    expect(steps[command]?.run).toContain(
      'unset ACTIONS_ID_TOKEN_REQUEST_TOKEN ACTIONS_ID_TOKEN_REQUEST_URL GITHUB_ENV GITHUB_PATH\n',
    )
  })

  it('hands the session of the command to the command alone', () => {
    const session = steps.find(({ uses }) => uses?.startsWith('aws-actions/configure-aws-credentials@'))
    expect(session?.with).toMatchObject({ 'output-credentials': true, 'output-env-credentials': false })
    const holders = steps.filter((step) => JSON.stringify(step).includes('steps.session.outputs'))
    expect(holders).toEqual([steps[command]])
  })
})

describe.each(['promote', 'deploy'])('%s.yml', (name) => {
  it('has runs wait for each other by the name of the release, whether it is given or that of the repository', () => {
    const { concurrency } = readYaml(sourceFile(name)) as { readonly concurrency: { readonly group: string } }
    const told = jobsOf(sourceFile(name)).flatMap(({ steps = [] }) =>
      steps.map((step) => step.with?.['release-name']),
    )
    const [given] = told.filter((one) => typeof one === 'string')
    expect(concurrency.group.endsWith(`-${given}`)).toBe(true)
  })
})

describe.each(names)('starters/%s.yml', (name) => {
  const [job, ...others] = jobsOf(starterOf(name))

  it('calls the workflow and does nothing else', () => {
    expect(others).toEqual([])
    expect(job?.uses).toBe(
      `OWNER/secure-deploy-actions/.github/workflows/${name}.yml@0000000000000000000000000000000000000000`,
    )
    expect(job?.secrets).toBeUndefined()
  })

  it('grants exactly what the workflow needs', () => {
    expect(job?.permissions).toEqual(neededBy(name))
  })

  it('gives every input that is required, and none that does not exist', () => {
    const given = Object.keys(job?.with ?? {})
    const inputs = workflowInputs(name)
    expect(given.filter((one) => !inputs.some((input) => input.name === one))).toEqual([])
    expect(inputs.filter((input) => input.required && !given.includes(input.name))).toEqual([])
  })

  it('is short enough to be read', () => {
    expect(read(starterOf(name)).split('\n').length).toBeLessThanOrEqual(36)
  })
})
