/** AWS Lambda as far as a deployment needs it, behind the command line of AWS: it fetches exactly what it is told to take. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export interface LambdaDouble {
  /** A folder with the program `aws`, for a PATH. */
  readonly programs: string
  /** What it was told since it was asked last, a line a call. */
  calls(): readonly string[]
  /** What it runs now. */
  code(): string
  /** Names and values of what the last call had in its environment. */
  environment(): Readonly<Record<string, string>>
}

export function lambdaDouble(): LambdaDouble {
  const folder = temporaryFolder()
  const real = join(awsProgramFolder(), 'aws')
  const [program, calls, code, environment] = ['aws', 'calls', 'code', 'environment'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  writeFileSync(
    program,
    `#!/bin/sh
if [ "$1" != lambda ]; then exec '${real}' "$@"; fi
echo "$*" >> '${calls}'
env -0 > '${environment}'
[ "$2" = update-function-code ] || exit 0
exec '${real}' s3api get-object --bucket "$6" --key "$8" --version-id "\${10}" '${code}'
`,
  )
  chmodSync(program, 0o755)
  const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  return {
    programs: folder,
    calls: () => {
      const told = textOf(calls)
      writeFileSync(calls, '')
      return told.split('\n').filter(Boolean)
    },
    code: () => textOf(code),
    environment: () => {
      const pairs = textOf(environment).split('\0').filter(Boolean)
      return Object.fromEntries(
        pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
      )
    },
  }
}
