/** The script that makes the stacks of a set-up in AWS, or brings them up to date; what it does can be read in it. */
import { setUpFolder } from './names.ts'
import { profilesOf } from './profiles.ts'
import type { SetUp } from './set-up.ts'
import { shellWord } from './shell.ts'
import { accountsOf, stacksOf } from './stacks.ts'
import type { StackSetUp, Taken } from './stacks.ts'

export const awsScript = `${setUpFolder}/set-up-aws.sh`

export function awsScriptText(setUp: SetUp): string {
  const { application, suite, administratorRole, environments } = setUp
  const regionIn = (account: string) =>
    environments.find(({ accountId }) => accountId === account)?.region ?? ''
  const roleName = administratorRole.split('/').at(-1) ?? ''
  const each = (write: (account: string) => string) => accountsOf(setUp).map(write).join('\n')
  return `#!/usr/bin/env bash
# Makes what ${application} needs in AWS, or brings it up to date: signing profiles and stacks, each after those whose
# outputs it takes. Written by secure-deploy init; the parameters stand beside it. Run again, it changes what has to change.
#
#   bash ${awsScript} FOLDER
#
# FOLDER is infrastructure/ of ${suite.repository} at ${suite.commit}.
set -euo pipefail
templates=\${1:?name the folder infrastructure/ of ${suite.repository}}
parameters=$(dirname "$0")/parameters

stop() {
  printf '%s\\n' "$1" >&2
  exit 1
}

# in_account ACCOUNT REGION WORD...: the AWS command line with the credentials for that account.
in_account() {
  local account=$1 region=$2
  shift 2
  case $account in
${each((account) => `    ${account}) aws${profileOption(setUp, account)} --region "$region" "$@" ;;`)}
    *) stop "$account is no account of this set-up" ;;
  esac
}

# check ACCOUNT REGION: whoever deploys a stack must be the role that its policies name, or nobody could change it later.
check() {
  local identity
  identity=$(in_account "$1" "$2" sts get-caller-identity --query Arn --output text)
  case $identity in
    arn:*:sts::"$1":assumed-role/${shellWord(roleName)}/*) ;;
    *) stop "the credentials for $1 are of $identity; they must be of the role ${administratorRole} in that account" ;;
  esac
}

# profile ACCOUNT REGION NAME: a signing profile that signs for one purpose.
profile() {
  local found
  if ! found=$(in_account "$1" "$2" signer get-signing-profile --profile-name "$3" \\
    --query '[platformId, status]' --output text 2>/dev/null); then
    in_account "$1" "$2" signer put-signing-profile --profile-name "$3" \\
      --platform-id Notation-OCI-SHA384-ECDSA >/dev/null
    found=$(in_account "$1" "$2" signer get-signing-profile --profile-name "$3" \\
      --query '[platformId, status]' --output text)
  fi
  [ "$found" = $'Notation-OCI-SHA384-ECDSA\\tActive' ] || stop "the signing profile $3 cannot be used: $found"
}

# output ACCOUNT REGION STACK NAME
output() {
  local value
  value=$(in_account "$1" "$2" cloudformation describe-stacks --stack-name "$3" \\
    --query "Stacks[0].Outputs[?OutputKey=='$4'].OutputValue" --output text)
  case $value in
    '' | None) stop "the stack $3 has no output $4" ;;
  esac
  printf '%s' "$value"
}

# provider ACCOUNT REGION: GitHub Actions as an identity provider, which an account has once.
provider() {
  local there
  there=$(in_account "$1" "$2" iam list-open-id-connect-providers \\
    --query 'OpenIDConnectProviderList[].Arn' --output text)
  case $'\\t'$there$'\\t' in
    *:oidc-provider/token.actions.githubusercontent.com$'\\t'*) ;;
    *)
      in_account "$1" "$2" cloudformation deploy --stack-name github-oidc \\
        --template-file "$templates/github-oidc.yaml" --no-fail-on-empty-changeset
      ;;
  esac
}

# stack ACCOUNT REGION NAME TEMPLATE [PARAMETER=VALUE...]: with what stands in its file, one parameter a line, and the rest.
stack() {
  local account=$1 region=$2 name=$3 template=$4 line
  shift 4
  while IFS= read -r line; do
    case $line in
      '  "'*)
        line=\${line%,}
        line=\${line#'  "'}
        set -- "$@" "\${line%'"'}"
        ;;
    esac
  done < "$parameters/$account/$name.json"
  in_account "$account" "$region" cloudformation deploy --stack-name "$name" \\
    --template-file "$templates/$template.yaml" --capabilities CAPABILITY_NAMED_IAM \\
    --no-fail-on-empty-changeset --parameter-overrides "$@"
}

${each((account) => `check ${account} ${regionIn(account)}`)}
${each((account) => `provider ${account} ${regionIn(account)}`)}
${profilesOf(setUp)
  .map(({ accountId, region, name }) => `profile ${accountId} ${region} ${name}`)
  .join('\n')}
${stacksOf(setUp).map(stackCommand).join('\n')}
`
}

function profileOption({ awsProfiles }: SetUp, account: string): string {
  const profile = awsProfiles[account]
  return profile === undefined ? '' : ` --profile ${shellWord(profile)}`
}

/** An output is asked for in a command of its own, so that a failure ends the script. */
function stackCommand({ name, template, accountId, region, taken }: StackSetUp): string {
  const asked = taken.map((one) => `${variable(one)}=$(${outputCommand(one)})`)
  const given = taken.map((one) => ` "${one.parameter}=$${variable(one)}"`).join('')
  return [...asked, `stack ${accountId} ${region} ${name} ${template}${given}`].join('\n')
}

function variable({ parameter }: Taken): string {
  return parameter.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()
}

function outputCommand({ from, output }: Taken): string {
  return `output ${from.accountId} ${from.region} ${from.stack} ${output}`
}
