/** Whether the workflows of a set-up call the suite at the commit of the settings, and everything else at a commit of its own. */
import { readYaml } from '@secure-deploy/core/policy-file/yaml'
import type { Suite } from '../set-up/set-up.ts'
import { found, holds } from './finding.ts'
import type { Finding } from './finding.ts'
import { pages, steps } from './pages.ts'

export function pinFinding(path: string, text: string, suite: Suite): Finding {
  const subject = `what ${path} calls`
  const read = readYaml(Buffer.from(text))
  if (read.kind === 'faulty') {
    const [fault] = read.faults
    return found('differs', subject, {
      detail: `the file cannot be read plainly: ${fault?.message ?? 'is faulty'}`,
      nextStep: steps.init,
    })
  }
  const called = usesIn(read.file.value)
  const faults = called.flatMap((uses) => faultOf(uses, suite))
  if (faults.length > 0)
    return found('differs', subject, {
      detail: faults.join('; '),
      nextStep: `${steps.init}; ${pages.workflows}`,
    })
  if (called.some((uses) => isOf(uses, suite)))
    return holds(subject, `${suite.repository} at ${suite.commit.slice(0, 12)}`)
  return found('differs', subject, {
    detail: `nothing in it calls ${suite.repository}`,
    nextStep: `${steps.init}; ${pages.workflows}`,
  })
}

function faultOf(uses: string, suite: Suite): readonly string[] {
  if (uses.startsWith('./') || /^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(uses)) return []
  const commit = /@([0-9a-f]{40})$/.exec(uses)?.[1]
  if (commit === undefined) return [`${uses} is not pinned by a full commit SHA`]
  return isOf(uses, suite) && commit !== suite.commit
    ? [`${uses} is another commit than ${suite.commit}, which the settings have`]
    : []
}

/** GitHub ignores upper and lower case in names of repositories. */
function isOf(uses: string, { repository }: Suite): boolean {
  return /^[^/]+\/[^/@]+/.exec(uses)?.[0].toLowerCase() === repository.toLowerCase()
}

/** Every `uses:` of the jobs and of their steps. */
function usesIn(workflow: unknown): readonly string[] {
  return Object.values(membersOf(membersOf(workflow)['jobs'])).flatMap((job) => {
    const { uses, steps: list } = membersOf(job)
    const inSteps = Array.isArray(list) ? list.map((step) => membersOf(step)['uses']) : []
    return [uses, ...inSteps].filter((one) => typeof one === 'string')
  })
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
