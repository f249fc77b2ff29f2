/** The scripts of a set-up, run by bash with programs in place of `aws` and `gh` that keep what they are asked for. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { awsScript } from '@secure-deploy/cli/set-up/aws-script'
import { filesOf } from '@secure-deploy/cli/set-up/files'
import { gitHubScript } from '@secure-deploy/cli/set-up/github-script'
import type { SetUp } from '@secure-deploy/cli/set-up/set-up'
import { root } from '@secure-deploy/tools/bundles'
import { type Call, readNotes } from './documents/script-calls.ts'
import { temporaryFolder } from './temporary-folder.ts'

export interface ScriptRun {
  readonly status: number | null
  readonly stderr: string
  /** Options that say where an `aws` is sent stand last. */
  readonly calls: readonly Call[]
  /** What each call of `gh` was given on its standard input, or an empty text. */
  readonly inputs: readonly string[]
}

/** What is there in AWS before the script runs. */
export interface AwsThere {
  /** ARNs of who is asking, by profile of the command line; `''` without one. */
  readonly identities: Readonly<Record<string, string>>
  /** Platform and status of signing profiles. */
  readonly profiles?: Readonly<Record<string, readonly [platform: string, status: string]>>
  /** Hosts of OIDC identity providers; `unseen`: whoever asks is refused. */
  readonly providers?: readonly string[] | 'unseen'
  /** Stacks that have no outputs. */
  readonly without?: readonly string[]
}

const awsProgram = `#!/bin/bash
profile= region= words=()
while [ $# -gt 0 ]; do
  case $1 in
    --profile) profile=$2; shift 2 ;;
    --region) region=$2; shift 2 ;;
    *) words+=("$1"); shift ;;
  esac
done
set -- "\${words[@]}"
where=(--region "$region")
[ -z "$profile" ] || where+=(--profile "$profile")
printf '%s\\0' $(( $# + \${#where[@]} + 1 )) aws "$@" "\${where[@]}" >> "$CALLS"
option() { local name=$1; shift; while [ "$1" != "$name" ]; do shift; done; printf '%s' "$2"; }
case "$1 $2" in
  'sts get-caller-identity') cat "$THERE/identity-$profile" ;;
  'signer get-signing-profile') cat "$THERE/profile-$(option --profile-name "$@")" 2>/dev/null || exit 254 ;;
  'signer put-signing-profile') printf '%s\\tActive\\n' "$(option --platform-id "$@")" > "$THERE/profile-$(option --profile-name "$@")" ;;
  'iam list-open-id-connect-providers') cat "$THERE/providers" 2>/dev/null || exit 254 ;;
  'cloudformation describe-stacks')
    stack=$(option --stack-name "$@") key=$(option --query "$@")
    key=\${key##*OutputKey==\\'} key=\${key%%\\'*}
    if [ -e "$THERE/without-$stack" ]; then echo None; else printf '<%s/%s/%s>\\n' "$profile" "$stack" "$key"; fi
    ;;
esac
`

const gitHubProgram = `#!/bin/bash
printf '%s\\0' $(( $# + 1 )) gh "$@" >> "$CALLS"
input=
case " $* " in *' --input - '*) input=$(cat) ;; esac
printf '%s\\0' "$input" >> "$INPUTS"
case " $* " in
  *'/deployment-branch-policies?'*) cat "$THERE/branches" 2>/dev/null || true ;;
  *'/rulesets?'*) cat "$THERE/ruleset" 2>/dev/null || true ;;
  *' orgs/'*) echo '{"type":"Team","id":42}' ;;
  *' users/'*) echo '{"type":"User","id":43}' ;;
esac
`

export function runAwsScript(
  setUp: SetUp,
  there: AwsThere,
  args = [join(root, 'infrastructure')],
): ScriptRun {
  const { identities, profiles = {}, providers = [], without = [] } = there
  const standing: Record<string, string> = {}
  for (const [name, arn] of Object.entries(identities)) standing[`identity-${name}`] = `${arn}\n`
  for (const [name, told] of Object.entries(profiles)) standing[`profile-${name}`] = `${told.join('\t')}\n`
  for (const stack of without) standing[`without-${stack}`] = ''
  if (providers !== 'unseen')
    standing['providers'] =
      `${providers.map((host) => `arn:aws:iam::111122223333:oidc-provider/${host}`).join('\t')}\n`
  return run(setUp, { script: awsScript, args, program: ['aws', awsProgram], standing })
}

/** What is there on GitHub before the script runs. */
export interface GitHubThere {
  /** Branches from which every environment takes runs. */
  readonly branches?: readonly string[]
  /** The id of the ruleset. */
  readonly ruleset?: string
}

export function runGitHubScript(setUp: SetUp, { branches = [], ruleset }: GitHubThere = {}): ScriptRun {
  const standing = {
    branches: branches.map((name) => `${name}\n`).join(''),
    ...(ruleset === undefined ? {} : { ruleset: `${ruleset}\n` }),
  }
  return run(setUp, { script: gitHubScript, args: [], program: ['gh', gitHubProgram], standing })
}

interface Told {
  readonly script: string
  readonly args: readonly string[]
  readonly program: readonly [name: string, text: string]
  /** Files that the program looks at. */
  readonly standing: Readonly<Record<string, string>>
}

function run(setUp: SetUp, { script, args, program: [name, text], standing }: Told): ScriptRun {
  const folder = temporaryFolder()
  const write = (path: string, content: string, mode = 0o644) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content, { mode })
  }
  for (const file of filesOf(setUp)) write(`app/${file.path}`, file.text)
  for (const [path, content] of Object.entries(standing)) write(`there/${path}`, content)
  write(`bin/${name}`, text, 0o755)
  const [calls, inputs] = ['calls', 'inputs'].map((path) => {
    write(path, '')
    return join(folder, path)
  }) as [string, string]
  const { status, stderr } = spawnSync('/bin/bash', [script, ...args], {
    cwd: join(folder, 'app'),
    env: {
      PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
      THERE: join(folder, 'there'),
      CALLS: calls,
      INPUTS: inputs,
    },
    encoding: 'utf8',
    timeout: 30_000,
  })
  const noted = readFileSync(inputs, 'utf8').split('\0').slice(0, -1)
  return { status, stderr, calls: readNotes(readFileSync(calls, 'utf8')), inputs: noted }
}
