/** The workflows of this repository and those it offers, starters included, keep the rules that it preaches. */
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { read, repositoryFiles } from './repository-files.ts'

const files = repositoryFiles().filter(
  (file) =>
    /^(\.github\/workflows|action-workflows)\/.+\.ya?ml$/.test(file) ||
    /^(actions\/[^/]+\/)?action\.ya?ml$/.test(file),
)
const workflows = files.filter((file) => !/(^|\/)action\.ya?ml$/.test(file))

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly uses?: string
  readonly permissions?: unknown
  readonly steps?: readonly Step[]
  readonly 'timeout-minutes'?: number
  readonly 'runs-on'?: unknown
}
interface Workflow {
  readonly permissions?: unknown
  readonly on?: unknown
  readonly jobs?: Readonly<Record<string, Job>>
}

function jobsOf(file: string): readonly (readonly [string, Job])[] {
  return Object.entries((parse(read(file)) as Workflow).jobs ?? {})
}

function stepsOf(file: string): readonly Step[] {
  return jobsOf(file).flatMap(([, job]) => job.steps ?? [])
}

/** Every `uses:` at any depth, so that composite actions count as well. */
function usesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(usesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'uses' && typeof child === 'string' ? [child] : usesIn(child),
  )
}

/** A full commit SHA cannot be moved; `$/` is the commit of the file that says it; `./` is the checkout. */
function isPinned(uses: string): boolean {
  if (/^[^@\s]+@[0-9a-f]{40}$/.test(uses)) return true
  return (uses.startsWith('$/') || uses.startsWith('./')) && !uses.includes('@')
}

it('there is a workflow that runs what .ci/run runs', () => {
  expect(stepsOf('.github/workflows/ci.yml').some((step) => step.run?.trim() === 'bash .ci/run')).toBe(true)
})

it.each(files)('%s pins everything that it uses', (file) => {
  expect(usesIn(parse(read(file))).filter((uses) => !isPinned(uses))).toEqual([])
})

describe.each(workflows)('%s', (file) => {
  it('grants nothing by default, and to each job what it says', () => {
    expect((parse(read(file)) as Workflow).permissions).toEqual({})
    expect(jobsOf(file).filter(([, job]) => job.permissions === undefined)).toEqual([])
    expect(jobsOf(file).filter(([, job]) => typeof job.permissions === 'string')).toEqual([])
  })

  it('gives the reason of every permission', () => {
    const grants = read(file)
      .split('\n')
      .filter((line) => /^\s+[a-z-]+:\s*(read|write)\b/.test(line))
    expect(grants.filter((line) => !/#\s*\S/.test(line))).toEqual([])
  })

  it('leaves no credentials in a checkout', () => {
    const checkouts = stepsOf(file).filter((step) => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('puts no expression into a shell script, where its value would be run as code', () => {
    expect(stepsOf(file).filter((step) => step.run?.includes('${{'))).toEqual([])
  })

  it('never runs with the rights of the base for code from a fork', () => {
    const triggers = (parse(read(file)) as Workflow).on
    expect(JSON.stringify(triggers)).not.toMatch(/pull_request_target|workflow_run/)
  })

  it('ends every job of its own in time', () => {
    const own = jobsOf(file).filter(([, job]) => job.uses === undefined)
    expect(own.filter(([, job]) => typeof job['timeout-minutes'] !== 'number')).toEqual([])
  })
})
