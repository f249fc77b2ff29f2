/**
 * A page followed by a reader who copies its commands and files: AWS's own command line speaks to an endpoint that notes what
 * it is asked for, stacks are noted to be rendered from the templates, and `gh`, which no registry here has, only notes.
 */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { root } from '@secure-deploy/tools/bundles'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { type Deployment, deploymentsIn } from '../../support/aws/documented-stacks.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { snippetsOf } from './documented.ts'
import { isolated } from './real-cloud.ts'

/** What the command line of AWS knows as profiles; the access key of each says which of them has called. */
const profiles = ['control', 'development', 'staging', 'production']

export interface Followed {
  readonly status: number | null
  /** What each block of commands printed; those after one that fails print nothing. */
  readonly printed: readonly string[]
  readonly stderr: string
  readonly deployments: readonly Deployment[]
  /** The calls of IAM and AWS Signer, by the parameters or the path of the request, with the profile that has called. */
  readonly requests: readonly Readonly<Record<string, string>>[]
  /** The calls of `gh`, with what it was given on its standard input. */
  readonly gitHub: readonly { readonly args: readonly string[]; readonly input: string }[]
  /** Where the commands were given. */
  readonly folder: string
}

/** In place of `aws cloudformation`: notes every call; where an output is asked for, it answers with where that will be found. */
const notingProgram = `#!/bin/sh
[ "$2" = describe-stacks ] || { printf '%s\\n' "$@" '' >> "$CALLS"; exit 0; }
profile=
while [ $# -gt 0 ]; do
  case $1 in
    --profile) profile=$2 ;;
    --stack-name) stack=$2 ;;
    --query) key=$(printf '%s' "$2" | sed "s/.*OutputKey=='\\\\([A-Za-z]*\\\\)'.*/\\\\1/") ;;
  esac
  shift
done
printf '<%s/%s/%s>' "$profile" "$stack" "$key"
`

/** The files that a page has its reader write, by the path in the comment of their first line. */
export function filesOf(page: string): Readonly<Record<string, string>> {
  const named = snippetsOf(page, 'yaml').map(
    ({ text }) => [/^# (\S+)\n/.exec(text)?.[1] ?? '', text] as const,
  )
  return Object.fromEntries(named)
}

/** `then`: more commands, as somebody would give them who goes on. */
export async function follow(page: string, then: readonly string[] = []): Promise<Followed> {
  const endpoint = await startEndpoint()
  const folder = join(temporaryFolder(), 'checkout')
  for (const [name, text] of Object.entries(filesOf(page))) write(join(folder, name), text)
  const suite = join(folder, '..', 'secure-deploy-actions')
  const noted = temporaryFolder()
  const [stacks, gh] = [join(noted, 'stacks'), join(noted, 'gh')] as const
  const texts = [...snippetsOf(page, 'sh').map(({ text }) => text), ...then]
  const { status, printed, stderr } = await runBlocks([`ln -s '${root}' '${suite}'`, ...texts], {
    cwd: folder,
    env: {
      ...isolated,
      PATH: `${programs(stacks, gh)}:${process.env['PATH'] ?? ''}`,
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_CONFIG_FILE: configuration(),
      AWS_ENDPOINT_URL: endpoint.url,
    },
  })
  await endpoint.stop()
  return {
    status,
    printed: printed.slice(1),
    stderr,
    deployments: deploymentsIn(
      contentOf(stacks)
        .split('\n\n')
        .filter(Boolean)
        .map((call) => ({ program: 'aws', args: call.split('\n') })),
    ),
    requests: endpoint.requests,
    gitHub: contentOf(gh).split('\f').filter(Boolean).map(readCall),
    folder,
  }
}

/** Blocks of commands, one after the other in one shell that ends at the first that fails; what each has printed. */
export async function runBlocks(
  blocks: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Pick<Followed, 'status' | 'printed' | 'stderr'>> {
  const script = blocks.map((text) => `${text}\nprintf '\\f'\n`).join('')
  const child = spawn('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)])
  const status = await new Promise<number | null>((resolve) =>
    child.exitCode === null ? child.on('exit', resolve) : resolve(child.exitCode),
  )
  return { status, printed: stdout.split('\f'), stderr }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function contentOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function readCall(call: string): Followed['gitHub'][number] {
  const [args = '', input = ''] = call.split('\v')
  return { args: args.split('\n').filter(Boolean), input }
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

function configuration(): string {
  const file = join(temporaryFolder(), 'config')
  const sections = profiles.map(
    (name) => `[profile ${name}]\naws_access_key_id = AKIA${name}\naws_secret_access_key = none\n`,
  )
  writeFileSync(file, sections.join(''))
  return file
}

/** A folder with `aws` and `gh`. */
function programs(stacks: string, gh: string): string {
  const folder = temporaryFolder()
  const program = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    chmodSync(join(folder, name), 0o755)
  }
  program('noting', notingProgram)
  program(
    'aws',
    `#!/bin/sh
if [ "$1" = cloudformation ]; then CALLS='${stacks}' exec '${folder}/noting' "$@"; fi
exec '${join(awsProgramFolder(), 'aws')}' "$@"
`,
  )
  program(
    'gh',
    `#!/bin/sh
{
  printf '%s\\n' "$@"
  printf '\\v'
  case " $* " in *' --input - '*) cat ;; esac
  printf '\\f'
} >> '${gh}'
case "$*" in
  'api repos/octo-org/app --jq '*) printf '1296269\\n6811672\\n' ;;
  'run list '*) echo 4711 ;;
esac
`,
  )
  return folder
}

/** Answers every request as if it had been done; for who is asking there is an answer of its own. */
export async function startEndpoint() {
  const requests: Record<string, string>[] = []
  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const called = callOf(request, body)
      requests.push(called)
      const action = called['Action']
      response.setHeader('content-type', action === undefined ? 'application/json' : 'text/xml')
      const arn = '<Arn>arn:aws:sts::111122223333:assumed-role/stack-administrator/octocat</Arn>'
      const result = `<${action}Result>${action === 'GetCallerIdentity' ? arn : ''}</${action}Result>`
      response.end(action === undefined ? '{}' : `<${action}Response>${result}</${action}Response>`)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = async () => {
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, stop }
}

function callOf({ method = '', url = '', headers }: IncomingMessage, body: string): Record<string, string> {
  const key = /Credential=AKIA(\w+)\//.exec(headers.authorization ?? '')?.[1] ?? ''
  const profile = profiles.includes(key) ? { profile: key } : {}
  if (body.startsWith('{')) return { path: `${method} ${url}`, body, ...profile }
  return { ...Object.fromEntries(new URLSearchParams(body)), ...profile }
}
