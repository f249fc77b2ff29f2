/** What a failed step leaves for its user, as one value, so that every refusal is held to the same promises. */
import type { StepResult } from './runner.ts'

export interface Refusal {
  readonly exitCode: number | null
  /** Titles of the annotations. */
  readonly errors: readonly string[]
  readonly outputs: readonly string[]
  readonly summary: string
  readonly stderr: string
  /** Variables, paths and state for later steps. */
  readonly environment: string
  readonly left: readonly string[]
  /** Lines of the log that are neither commands nor muted details of the failure, and stack traces wherever they are. */
  readonly noise: readonly string[]
}

export function refusalOf(result: StepResult): Refusal {
  const { exitCode, errors, outputs, summary, stderr, environment, left, stdout } = result
  return {
    exitCode,
    errors,
    outputs: Object.keys(outputs),
    summary: summary.startsWith('<h2>Refused: ') && summary.includes('<td>fail</td>') ? theRules : summary,
    stderr,
    environment,
    left,
    noise: stdout.split('\n').filter((line) => line !== '' && !isExpected(line)),
  }
}

const commands = /^::(error|warning|notice|add-mask)\b/
const details = /^\u001b\[2m\| .*\u001b\[0m$/

function isExpected(line: string): boolean {
  return !/^(\u001b\[2m\| )?\s*at .+:\d+:\d+/.test(line) && (commands.test(line) || details.test(line))
}

const theRules = 'the rules, the failed ones first'

/** One annotation, exit code 1, and nothing else for anyone to take for a success. */
export function refusedWith(code: string): Refusal {
  return {
    exitCode: 1,
    errors: [code],
    outputs: [],
    // Rules are told as a table as well, since all that failed are told together.
    summary: code === 'RULE_FAILED' ? theRules : '',
    stderr: '',
    environment: '',
    left: [],
    noise: [],
  }
}
