/** What a script of the documentation calls: it is run as it stands, where there is no program at all and every call is only noted. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../temporary-folder.ts'

export interface Call {
  readonly program: string
  readonly args: readonly string[]
}

/**
 * bash calls this for every program that it does not find. Where a stack is asked for an output, it answers with where that
 * will be found; a digest is all zeros, and can be cut out; every other program prints nothing. What is piped into it is
 * read, so that no writer breaks off. Folders alone are real, so that something can be written into them; files that a
 * program would have made are missing, and that is no fault.
 */
const notingHandler = `
command_not_found_handle() {
  printf '%s\\0' "$#" "$@" >> "$CALLS"
  [ "$1" != cut ] || { read -r word _; printf '%s\\n' "\${word-}"; }
  if [ ! -t 0 ]; then while read -r _; do :; done; fi
  [ "$1" != sha256sum ] || printf '%064d  -\\n' 0
  [ "\${1-} \${2-} \${3-}" = 'aws cloudformation describe-stacks' ] || return 0
  local profile= stack= key=
  while [ $# -gt 0 ]; do
    case $1 in
      --profile) profile=$2 ;;
      --stack-name) stack=$2 ;;
      --query) key=\${2##*OutputKey==\\'} key=\${key%%\\'*} ;;
    esac
    shift
  done
  printf '<%s/%s/%s>' "$profile" "$stack" "$key"
}
mkdir() { /bin/mkdir "$@"; }
cd() { mkdir -p -- "$1" && builtin cd -- "$1"; }
`

/** Programs of the reader's, which are there and do nothing. */
const ownPrograms = /(?<=^\s*)\.\/[\w.-]+/gm

const patience = 20_000

/**
 * @param variables what the script finds set
 * @throws Error with what bash says, for a script that is not well-formed or takes a variable that nothing sets
 */
export function callsIn(script: string, variables: Readonly<Record<string, string>> = {}): readonly Call[] {
  const [folder, workspace] = [temporaryFolder(), temporaryFolder()]
  for (const [path] of script.matchAll(ownPrograms))
    writeFileSync(join(workspace, path), '#!/bin/sh\n', { mode: 0o755 })
  const notes = join(folder, 'calls')
  writeFileSync(notes, '')
  const { status, stderr } = spawnSync(
    '/bin/bash',
    ['--norc', '--noprofile', '-uo', 'pipefail', '-c', `${notingHandler}\n${script}`],
    {
      cwd: workspace,
      env: { ...variables, PATH: join(folder, 'no-programs'), CALLS: notes },
      encoding: 'utf8',
      timeout: patience,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const said = stderr
    .split('\n')
    .filter((line) => line !== '' && !line.endsWith(': No such file or directory'))
  if (said.length > 0 || status === null) throw new Error(`bash ends with ${status}: ${said.join('\n')}`)
  return readNotes(readFileSync(notes, 'utf8'))
}

/** Each call is the number of its words, and then each word, all of them ended by a NUL. */
export function readNotes(notes: string): readonly Call[] {
  const words = notes.split('\0').slice(0, -1)
  const calls: Call[] = []
  for (let at = 0; at < words.length; at += 1 + Number(words[at])) {
    const [program = '', ...args] = words.slice(at + 1, at + 1 + Number(words[at]))
    calls.push({ program, args })
  }
  return calls
}

/** The values after an option, up to the next one. */
export function valuesAfter({ args }: Call, option: string): readonly string[] {
  const from = args.indexOf(option)
  if (from < 0) return []
  const rest = args.slice(from + 1)
  const end = rest.findIndex((word) => word.startsWith('--'))
  return end < 0 ? rest : rest.slice(0, end)
}
