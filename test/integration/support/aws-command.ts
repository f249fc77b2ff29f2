/**
 * The program `aws` as pages call it: AWS's own, before an S3 server that others made. Of the services that can't be had here
 * it checks the command and its parameters by their models, and answers with its own sample.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A folder for the PATH. */
export function awsCommandFolder(): string {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  const program = join(folder, 'aws')
  const real = join(awsProgramFolder(), 'aws')
  const script = `#!/bin/sh
case "$1 $2" in
  's3api get-bucket-policy') ;;
  's3api '*) exec '${real}' "$@" ;;
esac
exec '${real}' "$@" --generate-cli-skeleton output
`
  writeFileSync(program, script)
  chmodSync(program, 0o755)
  return folder
}
