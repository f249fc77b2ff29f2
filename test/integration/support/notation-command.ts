/** The program `notation` as pages call it, before the Notary Project's own implementation: of its command line we have the library alone. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { notationProgram } from '@secure-deploy/tools/real-parts/notation'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** A folder for the PATH. Like notation, the program reads its configuration below XDG_CONFIG_HOME. */
export function notationCommandFolder(): string {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  const program = join(folder, 'notation')
  const script = `#!/bin/sh
[ "$1 $2" = "blob verify" ] || exit 2
shift 2
policy=
while [ $# -gt 1 ]; do
  case $1 in
    --policy-name) policy=$2 ;;
    --signature) signature=$2 ;;
    --media-type) type=$2 ;;
    *) exit 2 ;;
  esac
  shift 2
done
report=$('${notationProgram()}' verify "-config=$XDG_CONFIG_HOME/notation" "-policy-name=$policy" "-signature=$signature" "-media-type=$type" "$1") || exit 1
[ "$(printf %s "$report" | jq -r .verdict)" = pass ] || { printf '%s\\n' "$report" >&2; exit 1; }
echo "believed $1"
`
  writeFileSync(program, script)
  chmodSync(program, 0o755)
  return folder
}
