/** secure-deploy: the chain from a build to production, tried out, verified and looked into from a terminal. */
import { runCommandLine } from './commands.ts'
import { processTerminal } from './terminal.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal(process))
