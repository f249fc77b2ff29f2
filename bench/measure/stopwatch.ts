/** Runs programs one at a time and takes from the operating system what each has used. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '@secure-deploy/tools/bundles'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'

export interface Task {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** All of it: nothing of this process's own environment is passed on. */
  readonly env: Readonly<Record<string, string>>
}

export interface Usage {
  /** Seconds from the start of the process to its end. */
  readonly wall: number
  /** Seconds of processor time, in the program and in the system, of the process and its children. */
  readonly cpu: number
  /** Bytes: the most that was resident at once, in the process or in one of its children. */
  readonly peak: number
}

export interface Finished extends Usage {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface Stopwatch {
  run(task: Task): Promise<Finished>
  /** @throws Error with what was printed, for any other exit code than `expected`; 0 unless told */
  succeed(task: Task, expected?: number): Promise<Finished>
  stop(): void
}

export function startStopwatch(): Stopwatch {
  const folder = temporaryFolder()
  const python = spawn('python3', [join(root, 'bench/stopwatch.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  const stdout = join(folder, 'stdout')
  const stderr = join(folder, 'stderr')
  const run = async (task: Task): Promise<Finished> => {
    python.stdin.write(`${JSON.stringify({ ...task, stdout, stderr })}\n`)
    const { value, done } = await lines.next()
    if (done === true) throw new Error('the stopwatch has ended')
    const counted = JSON.parse(value) as Usage & { readonly exitCode: number }
    return { ...counted, stdout: readFileSync(stdout, 'utf8'), stderr: readFileSync(stderr, 'utf8') }
  }
  return {
    run,
    succeed: async (task, expected = 0) => {
      const finished = await run(task)
      if (finished.exitCode === expected) return finished
      throw new Error(`${describe(task)} ended with ${finished.exitCode}:\n${printed(finished)}`)
    },
    stop: () => void python.stdin.end(),
  }
}

function describe({ command, args }: Task): string {
  return [command, ...args].join(' ')
}

/** Without the lines by which secrets are masked. */
function printed({ stdout, stderr }: Finished): string {
  return `${stdout}${stderr}`.replaceAll(/^::(add-mask|debug)::.*\n/gm, '').slice(-4000)
}

/** What several programs have used that did one piece of work one after the other. */
export function together(usages: readonly Usage[]): Usage {
  const sum = (of: (usage: Usage) => number) => usages.reduce((total, usage) => total + of(usage), 0)
  return {
    wall: sum(({ wall }) => wall),
    cpu: sum(({ cpu }) => cpu),
    peak: Math.max(...usages.map(({ peak }) => peak)),
  }
}
