/** The terminal that a command runs in, and what of the machine it may know. */
import { realpathSync } from 'node:fs'
import { followsProxies, proxySettings } from '@secure-deploy/core/values/proxy'
import type { ProxySettings } from '@secure-deploy/core/values/proxy'
import type { Conversation } from './conversation.ts'
import { conversationOn } from './conversation.ts'
import type { Style } from './style.ts'

export type { Conversation } from './conversation.ts'

export interface Terminal {
  /** Writes one line to standard output. */
  print(line: string): void
  /** Writes one line to standard error. */
  complain(line: string): void
  readonly style: Style
  readonly cwd: string
  /** The JavaScript file that was started; undefined where none was. */
  readonly program: string | undefined
  readonly environmentAccessKeyId: string | undefined
  /**
   * Through which requests leave the machine; undefined where they leave it directly.
   * @throws InputError ENVIRONMENT_UNSAFE
   */
  proxy(): ProxySettings | undefined
  /** How GitHub may be asked. */
  readonly gitHub: GitHubEnvironment
  now(): Date
  /** Undefined where nobody sits at it. */
  readonly conversation: Conversation | undefined
}

export interface GitHubEnvironment {
  /** The variable and what it holds, as the command line of GitHub looks for it; undefined where there is none. */
  readonly token: { readonly variable: string; readonly value: string } | undefined
  /** The variables that say where GitHub is, where it is not GitHub.com. */
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The parts of `process` that a terminal is made of. */
type Process = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr' | 'env' | 'argv' | 'cwd' | 'version'>

/** Colour is for people: where both outputs are a terminal, unless NO_COLOR is set to anything (no-color.org). */
export function processTerminal({ stdin, stdout, stderr, env, argv, cwd, version }: Process): Terminal {
  // A reader that has seen enough, `| head` for instance, is no failure of ours.
  const ignoreClosedPipe = (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure
  }
  stdout.on('error', ignoreClosedPipe)
  stderr.on('error', ignoreClosedPipe)
  const keyId = env['AWS_ACCESS_KEY_ID']
  const token = tokenIn(env)
  const masked = maskOf(token?.value)
  const complain = (line: string) => void stderr.write(`${masked(line)}\n`)
  return {
    print: (line) => stdout.write(`${masked(line)}\n`),
    complain,
    style: stdout.isTTY && stderr.isTTY && (env['NO_COLOR'] ?? '') === '' ? 'colour' : 'plain',
    cwd: cwd(),
    program: argv[1] === undefined ? undefined : realpathSync(argv[1]),
    environmentAccessKeyId: keyId === '' ? undefined : keyId,
    proxy: proxyFinder(env, version, complain),
    gitHub: {
      token,
      env: {
        GITHUB_API_URL: env['GITHUB_API_URL'],
        GITHUB_SERVER_URL: env['GITHUB_SERVER_URL'],
      },
    },
    now: () => new Date(),
    conversation: stdin.isTTY && stdout.isTTY ? conversationOn(stdin, stdout) : undefined,
  }
}

/** Looked for when somebody is to be asked, and told of once where it can't be followed. */
function proxyFinder(
  env: NodeJS.ProcessEnv,
  version: string,
  complain: (line: string) => void,
): Terminal['proxy'] {
  let told = false
  return () => {
    const settings = proxySettings(env)
    if (settings === undefined || followsProxies(version)) return settings
    if (!told)
      complain(
        `The environment names a proxy, which Node.js ${version} cannot follow: everybody is asked directly. Use Node.js 24.5 or newer.`,
      )
    told = true
    return undefined
  }
}

function tokenIn(env: NodeJS.ProcessEnv): GitHubEnvironment['token'] {
  for (const variable of ['GH_TOKEN', 'GITHUB_TOKEN']) {
    const value = env[variable] ?? ''
    if (value !== '') return { variable, value }
  }
  return undefined
}

/** A token that whoever was asked sends back is not shown; what is too short to be one would be found in other words. */
function maskOf(secret: string | undefined): (line: string) => string {
  if (secret === undefined || secret.length < 20) return (line) => line
  return (line) => line.replaceAll(secret, '***')
}
