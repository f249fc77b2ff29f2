/** The commands by name, and the one place where a command's end becomes an exit code. */
import { InputError } from '@secure-deploy/core/errors'
import type { Command } from './command.ts'
import { reportFailure } from './report.ts'
import type { Terminal } from './terminal.ts'

/** Each is loaded when it is called for, so that none waits for what only another one needs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./demo/command.ts')).demoCommand,
  init: async () => (await import('./init/command.ts')).initCommand,
  verify: async () => (await import('./verify/verify-command.ts')).verifyCommand,
  history: async () => (await import('./history/history-command.ts')).historyCommand,
  inspect: async () => (await import('./inspect/inspect-command.ts')).inspectCommand,
  doctor: async () => (await import('./doctor/command.ts')).doctorCommand,
  policy: async () => (await import('./policy/policy-command.ts')).policyCommand,
  hold: async () => (await import('./holds/hold-command.ts')).holdCommand,
  lift: async () => (await import('./holds/lift-command.ts')).liftCommand,
}

export const usage = `Usage: secure-deploy COMMAND [...]

  demo      carry a real build from signing to production on this machine, and attack it
  init      set a repository up: policy, workflows, parameters of the stacks
  verify    verify a release in a store, files on disk, or one signed file
  history   tell where releases stand, and who built, signed, approved, promoted and held them
  inspect   show what a bundle, statement, signature, record or hold claims
  doctor    check a set-up read-only, and say what is missing, in order
  policy    explain a deploy policy, and say what it leaves open
  hold      hold a release, a name, an environment or a signer
  lift      lift a hold

secure-deploy COMMAND --help tells what each takes.
Exit code: 0 when all held, 1 when something did not, 2 when the command line is wrong.`

const wrongUsage = 2

export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name !== undefined && isHelp(name)) {
    terminal.print(usage)
    return 0
  }
  const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (load === undefined) return refuseUsage(terminal, unknownCommand(name), usage)
  try {
    const command = await load()
    return await runCommand(command, rest, terminal)
  } catch (failure) {
    reportFailure(terminal, failure)
    return 1
  }
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.some(isHelp)) {
    terminal.print(command.usage)
    return 0
  }
  let run: (terminal: Terminal) => Promise<void>
  try {
    run = command.prepare(args)
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure
    return refuseUsage(terminal, failure, command.usage)
  }
  await run(terminal)
  return 0
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h'
}

function unknownCommand(name: string | undefined): InputError {
  return name === undefined
    ? new InputError('INPUT_MISSING', 'no command is given')
    : new InputError('INPUT_UNKNOWN', `${JSON.stringify(name)} is no command`)
}

function refuseUsage(terminal: Terminal, failure: InputError, text: string): number {
  reportFailure(terminal, failure)
  terminal.complain('')
  for (const line of text.split('\n')) terminal.complain(line)
  return wrongUsage
}
