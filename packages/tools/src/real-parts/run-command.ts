/** Runs the command of an installation: quiet while it goes well, with its last words when it fails. */
import { spawn } from 'node:child_process'

export interface CommandOptions {
  readonly cwd?: string
  /** Over the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
}

const lastWords = 4000

/**
 * The standard output of a command that ended with exit code 0.
 *
 * @throws Error with the end of what it printed, for any other end.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: CommandOptions = {},
): Promise<string> {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const out: Buffer[] = []
  const all: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    out.push(chunk)
    all.push(chunk)
  })
  child.stderr.on('data', (chunk: Buffer) => all.push(chunk))
  const end = await new Promise<string>((resolve, reject) => {
    child.on('error', (cause) => reject(new Error(`${command} could not be started`, { cause })))
    child.on('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  if (end !== 'exit code 0') {
    const said = Buffer.concat(all).toString().slice(-lastWords).trim()
    throw new Error(`${command} ${args.join(' ')} ended with ${end}:\n${said}`)
  }
  return Buffer.concat(out).toString()
}
