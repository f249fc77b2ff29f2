/**
 * The programs that docs/troubleshooting.md calls, for a PATH. `aws` is AWS's own: before an S3 server that others made, else
 * it checks the command and its parameters by their models and answers with its sample, or with what is given here. `gh`,
 * which no registry here has, answers as GitHub's API does, through `jq`. Nothing is asked of the network.
 */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awsProgramFolder } from '@secure-deploy/tools/real-parts/aws-command-line'
import { temporaryFolder } from '../../support/temporary-folder.ts'

export interface Answers {
  /** Of GitHub's API, by the path; of `gh run view --json`, by its fields. */
  readonly gitHub: Readonly<Record<string, unknown>>
  /** What CloudTrail has of every operation that is looked up. */
  readonly events: readonly object[]
  /** The policy of a bucket and of a key. */
  readonly policy: object
}

export function answeringPrograms({ gitHub, events, policy }: Answers): string {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const program = (name: string, text: string) => chmodSync(file(name, `#!/bin/bash\n${text}`), 0o755)
  const real = join(awsProgramFolder(), 'aws')
  const looked = { Events: events.map((event) => ({ CloudTrailEvent: JSON.stringify(event) })) }
  program(
    'aws',
    `sampled() { '${real}' "$@" --generate-cli-skeleton output > '${folder}/sample' || exit; }
case "$1 $2" in
  's3 sync' | 's3api head-bucket' | 's3api list-object-versions' | 's3api get-object') exec '${real}' "$@" ;;
  'cloudtrail lookup-events') sampled "$@"; cat '${file('events.json', JSON.stringify(looked))}' ;;
  *' get-bucket-policy' | *' get-key-policy') sampled "$@"; cat '${file('policy.json', JSON.stringify(policy))}' ;;
  # Their own samples break the rules of their own models; an endpoint answers for them.
  'signer '* | 'iam '*) exec '${real}' "$@" ;;
  *) exec '${real}' "$@" --generate-cli-skeleton output ;;
esac
`,
  )
  const answers = file('github.json', JSON.stringify(gitHub))
  program(
    'gh',
    `case "$1 $2" in 'run view') shift 2 ;; 'api '*) asked=$2; shift 2 ;; *) echo "unknown: $*" >&2; exit 2 ;; esac
filter=.
while [ $# -gt 0 ]; do
  case $1 in
    --jq) filter=$2; shift ;;
    --json) asked=$2; shift ;;
    --repo | --job) shift ;;
    --log-failed) echo '| operation: sts:AssumeRoleWithWebIdentity'; exit ;;
    -*) echo "unknown: $1" >&2; exit 2 ;;
  esac
  shift
done
jq -e --arg asked "$asked" '.[$asked]' '${answers}' > '${folder}/answer' || { echo "nothing is known of $asked" >&2; exit 1; }
jq -r "$filter" '${folder}/answer'
`,
  )
  program(
    'curl',
    `case "$*" in *--head*) echo 'date: Thu, 26 Nov 2026 10:00:00 GMT' ;; *) echo 'answered' ;; esac\n`,
  )
  // Arguments of our command line are held against it in test/contract/documents.test.ts.
  program('node', '')
  return folder
}
