export const id = 3781;
export const ids = [3781,6854];
export const modules = {

/***/ 25256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   VZ: () => (/* binding */ answersIn),
/* harmony export */   jn: () => (/* binding */ gatherAnswers),
/* harmony export */   yN: () => (/* binding */ answerFlags)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80513);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99522);
/** Gathers the answers of a set-up: from flags, from what an earlier run kept, and from a person where there is one. */



const answerFlags = Object.fromEntries(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a.map(({ flag, kind }) => [flag, kind]));
/** @throws InputError INPUT_MALFORMED for an answer that cannot be one */
function answersIn(given) {
    return new Map(_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a
        .filter(({ flag }) => given.has(flag))
        .map((question) => [question.flag, checked(question, valuesOf(given, question))]));
}
function valuesOf(given, { flag, kind }) {
    return kind === 'switch' ? ['true'] : given.list(flag);
}
/** @throws InputError INPUT_MALFORMED */
function checked({ flag, form }, values) {
    for (const value of values)
        form(value, `--${flag}`);
    return values;
}
/** @throws InputError INPUT_MISSING naming every flag that is missing */
async function gatherAnswers({ known, given, kept, conversation }) {
    const answers = new Map();
    const missing = [];
    for (const question of _questions_js__WEBPACK_IMPORTED_MODULE_0__/* .questions */ .a) {
        const { flag } = question;
        const told = given.get(flag) ?? kept.get(flag);
        if (told !== undefined) {
            answers.set(flag, told);
            continue;
        }
        const offered = offeredTo(question, { known, answers, conversation });
        const answer = await answerTo(question, offered, conversation);
        if (answer === undefined)
            missing.push(missed(flag, offered));
        else
            answers.set(flag, answer);
    }
    if (missing.length === 0)
        return answers;
    const list = missing.map((one) => `\n- ${one}`).join('');
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MISSING', `there is nobody to ask, and these flags are missing:${list}`, {
        reasons: missing,
        nextStep: 'Give them, or run it on a terminal, where it asks.',
    });
}
/** What the repository suggests is for a person to agree to, and never assumed. */
function offeredTo(question, { known, answers, conversation }) {
    const isAgreedTo = conversation !== undefined || question.unasked === 'needed';
    const suggested = isAgreedTo ? soundOffer(question, known.hints?.get(question.flag) ?? []) : [];
    return suggested.length > 0 ? suggested : soundOffer(question, question.offer?.(known, answers) ?? []);
}
/** What git says or what follows from other answers is offered only where it could be an answer. */
function soundOffer(question, offered) {
    return offered.some((value) => problemOf(question, value) !== undefined) ? [] : offered;
}
function missed(flag, offered) {
    return offered.length === 0 ? `--${flag}` : `--${flag}, perhaps ${offered.map(_style_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$).join(' ')}`;
}
async function answerTo(question, offered, conversation) {
    if (question.ask !== undefined && conversation !== undefined)
        return askPerson(question, offered, conversation);
    switch (question.unasked) {
        case 'needed':
            return undefined;
        case 'assumed':
            return checked(question, offered);
        case 'open':
            return [];
    }
}
const none = '-';
/** Asks until the answer can be one. Enter takes what is offered; a hyphen stands for none where there may be none. */
async function askPerson(question, offered, conversation) {
    const mayBeNone = question.unasked === 'open';
    const asked = wording(question, offered);
    for (;;) {
        const text = (await conversation.ask(asked)).trim();
        if (text === '' && offered.length > 0)
            return checked(question, offered);
        if (mayBeNone && (text === '' || text === none))
            return [];
        const problem = problemOf(question, text);
        if (problem === undefined)
            return valuesIn(question, text);
        conversation.tell(problem);
    }
}
/** The question, its reason and what Enter means, each on a line of its own. */
function wording({ ask, why, unasked }, offered) {
    const mayBeNone = unasked === 'open';
    const hints = [
        ...(offered.length > 0 ? [`Enter for ${offered.join(' ')}`] : []),
        ...(mayBeNone ? [offered.length > 0 ? `${none} for none` : 'Enter for none'] : []),
    ];
    const hint = hints.length === 0 ? '' : `[${(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(hints.join(', '))}] `;
    return `\n${[ask, why].filter((line) => line !== undefined).join('\n  ')}\n  ${hint}> `;
}
function valuesIn({ kind }, text) {
    return kind === 'list' ? text.split(/[\s,]+/).filter((part) => part !== '') : [text];
}
function problemOf(question, text) {
    const values = valuesIn(question, text);
    if (text === '' || values.length === 0)
        return 'An answer is needed.';
    try {
        checked(question, values);
        return undefined;
    }
    catch (refusal) {
        if (!(refusal instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz))
            throw refusal;
        return (0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(refusal.message);
    }
}


/***/ }),

/***/ 61528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ awsScriptText),
/* harmony export */   h: () => (/* binding */ awsScript)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45597);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9613);
/* harmony import */ var _stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77466);
/** The script that makes the stacks of a set-up in AWS, or brings them up to date; what it does can be read in it. */




const awsScript = `${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpFolder */ .ws}/set-up-aws.sh`;
function awsScriptText(setUp) {
    const { application, suite, administratorRole, environments } = setUp;
    const regionIn = (account) => environments.find(({ accountId }) => accountId === account)?.region ?? '';
    const roleName = administratorRole.split('/').at(-1) ?? '';
    const each = (write) => (0,_stacks_js__WEBPACK_IMPORTED_MODULE_1__/* .accountsOf */ .s1)(setUp).map(write).join('\n');
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
    arn:*:sts::"$1":assumed-role/${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(roleName)}/*) ;;
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
${(0,_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .profilesOf */ .u)(setUp)
        .map(({ accountId, region, name }) => `profile ${accountId} ${region} ${name}`)
        .join('\n')}
${(0,_stacks_js__WEBPACK_IMPORTED_MODULE_1__/* .stacksOf */ .JA)(setUp).map(stackCommand).join('\n')}
`;
}
function profileOption({ awsProfiles }, account) {
    const profile = awsProfiles[account];
    return profile === undefined ? '' : ` --profile ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(profile)}`;
}
/** An output is asked for in a command of its own, so that a failure ends the script. */
function stackCommand({ name, template, accountId, region, taken }) {
    const asked = taken.map((one) => `${variable(one)}=$(${outputCommand(one)})`);
    const given = taken.map((one) => ` "${one.parameter}=$${variable(one)}"`).join('');
    return [...asked, `stack ${accountId} ${region} ${name} ${template}${given}`].join('\n');
}
function variable({ parameter }) {
    return parameter.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}
function outputCommand({ from, output }) {
    return `output ${from.accountId} ${from.region} ${from.stack} ${output}`;
}


/***/ }),

/***/ 42955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   b$: () => (/* binding */ readCheckout)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/** What git says of a checkout. Nobody vouches for it: a remote can name any repository, so it is only ever offered as an answer. */




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/**
 * @throws InputError SOURCE_NOT_FOUND where `folder` is in no checkout
 * @throws ServiceError GIT_UNAVAILABLE where git cannot be started
 */
async function readCheckout(folder) {
    const root = await rootOf(folder);
    if (root === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SOURCE_NOT_FOUND', `${folder} is in no checkout of a git repository`, {
            nextStep: 'Run it in the repository that is to be released from.',
        });
    }
    const remote = await ask(root, ['config', '--local', '--get', 'remote.origin.url'], /^.{1,1000}$/);
    const repository = remote === undefined ? undefined : repositoryOf(remote);
    const branch = await branchOf(root);
    const commit = await ask(root, ['rev-parse', '--verify', '--quiet', 'HEAD'], /^[0-9a-f]{40}$/);
    return {
        root,
        ...(repository === undefined ? {} : { repository }),
        ...(branch === undefined ? {} : { branch }),
        ...(commit === undefined ? {} : { commit }),
    };
}
/** INVARIANT: a folder whose own repository is the one that was asked. The settings of a repository can name any folder as its root. */
async function rootOf(folder) {
    const path = /^\/.{1,4000}$/;
    const gitFolder = ['rev-parse', '--absolute-git-dir'];
    const root = await ask(folder, ['rev-parse', '--show-toplevel'], path);
    if (root === undefined)
        return undefined;
    const asked = await ask(folder, gitFolder, path);
    return asked !== undefined && asked === (await ask(root, gitFolder, path)) ? root : undefined;
}
async function branchOf(root) {
    const name = /^[A-Za-z0-9._/-]{1,200}$/;
    const remote = await ask(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], name);
    if (remote?.startsWith('origin/') === true)
        return remote.slice('origin/'.length);
    return ask(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'], name);
}
const forms = [
    /^https:\/\/github\.com\/([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
    /^(?:ssh:\/\/)?git@github\.com[:/]([A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})$/,
];
/** `owner/name` of a URL on github.com, and of nothing else. */
function repositoryOf(url) {
    const short = url.endsWith('.git') ? url.slice(0, -'.git'.length) : url;
    const name = forms.flatMap((form) => form.exec(short)?.[1] ?? [])[0];
    return name === undefined || /\/\.{1,2}$/.test(name) ? undefined : name;
}
/** Where two answers differ from one, they are none. */
async function ask(folder, args, form) {
    const answer = await git(folder, args);
    const line = answer?.stdout.replace(/\r?\n$/, '');
    return line !== undefined && form.test(line) ? line : undefined;
}
/** What git answers, or undefined where it says no. */
async function git(folder, args) {
    // What the repository's settings name is not run.
    const fixed = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${node_os__WEBPACK_IMPORTED_MODULE_1__.devNull}`];
    try {
        return await run('git', [...fixed, ...args], { env: environment(), maxBuffer: 1 << 20, timeout: 20_000 });
    }
    catch (cause) {
        if (typeof cause.code === 'number')
            return undefined;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .ServiceError */ ._7('GIT_UNAVAILABLE', 'git cannot be asked about the checkout', {
            operation: 'git',
            nextStep: 'See that git is on the PATH.',
            cause,
        });
    }
}
/** Without what would have git look at another repository than the one that is named. */
function environment() {
    const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(entries),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
}


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   jt: () => (/* binding */ takingFrom),
/* harmony export */   qX: () => (/* binding */ ownedPaths),
/* harmony export */   qq: () => (/* binding */ codeOwnersPlaces),
/* harmony export */   xg: () => (/* binding */ withOwners)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/** CODEOWNERS: who must look at changes of what decides about releases. */

/** Where GitHub looks, in this order; the first that it finds counts alone. */
const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Whoever can change these can change what goes to production. */
const ownedPaths = [`/${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd}`, '/.github/'];
/** `text` with a line at its end for each path that has none, or may have others by a later line; the last line that fits a path counts. */
function withOwners(text, owners) {
    const missing = ownedPaths.filter((path) => (ownersOf(text, path) ?? []).length === 0 || takingFrom(text, path, owners).length > 0);
    if (missing.length === 0)
        return text;
    const lines = missing.map((path) => `${path} ${owners.join(' ')}`);
    const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
    return `${before}# Whoever changes these changes what goes to production.\n${lines.join('\n')}\n`;
}
function rulesIn(text) {
    return text.split(/\r?\n/).flatMap((line) => {
        const [pattern, ...owners] = line
            .replace(/(^|\s)#.*$/, '')
            .split(/\s+/)
            .filter(Boolean);
        return pattern === undefined ? [] : [{ pattern, owners }];
    });
}
/**
 * The owners of a path; none for a line that takes them away, undefined where no line fits it. Patterns are compared as far
 * as they are a path or fit everything: of any other it is not known whether it fits.
 */
function ownersOf(text, path) {
    return rulesIn(text).findLast(({ pattern }) => fits(pattern, path))?.owners;
}
/**
 * Patterns of lines after the one that counts, which may fit `path` or something in it and name other owners than `wanted`;
 * without any wanted, those that name none.
 */
function takingFrom(text, path, wanted) {
    const rules = rulesIn(text);
    const counts = rules.findLastIndex(({ pattern }) => fits(pattern, path));
    return rules
        .slice(counts + 1)
        .filter(({ pattern }) => mayFit(pattern, path))
        .filter(({ owners }) => owners.length === 0 || !hasAll(owners, wanted))
        .map(({ pattern }) => pattern);
}
function hasAll(owners, wanted) {
    return wanted.every((one) => owners.some((owner) => owner.toLowerCase() === one.toLowerCase()));
}
/** As far as it is known what a pattern says before its first wildcard. */
function mayFit(pattern, path) {
    const [start = ''] = pattern.split(/[*?[\\]/);
    const isWild = start !== pattern;
    if (!pattern.replace(/\/$/, '').includes('/'))
        return path.endsWith('/') || isWild;
    const rooted = start.startsWith('/') ? start : `/${start}`;
    return rooted.startsWith(path) || (isWild && path.startsWith(rooted));
}
function fits(pattern, path) {
    if (['*', '**', '/**', '/*'].includes(pattern))
        return pattern !== '/*' || !path.endsWith('/');
    const absolute = pattern.startsWith('/') ? pattern : pattern.includes('/') ? `/${pattern}` : pattern;
    if (!absolute.startsWith('/'))
        return path.split('/').includes(absolute);
    // One star is for what stands in a folder itself, and not for what is deeper.
    const folder = absolute.replace(/\/?(\*\*)?$/, '/');
    return absolute === path || path.startsWith(folder);
}


/***/ }),

/***/ 98759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   s: () => (/* binding */ deployTargets)
/* harmony export */ });
/** With what stands in braces put in. */
function inEnvironment(text, { name, accountId, region }) {
    return text
        .replaceAll(/(?<!\$)\{environment\}/g, name)
        .replaceAll(/(?<!\$)\{account-id\}/g, accountId)
        .replaceAll(/(?<!\$)\{region\}/g, region);
}
const functionArn = /^(arn:[a-z-]+:lambda:[a-z0-9-]+:\d{12}:function:[A-Za-z0-9_-]{1,64})(:[A-Za-z0-9_$-]+)?$/;
function deployTargets({ deploy }, environment) {
    const [, named] = functionArn.exec(inEnvironment(deploy.target, environment)) ?? [];
    return {
        functions: named === undefined ? [] : [named],
        policies: deploy.policies.map((policy) => inEnvironment(policy, environment)),
    };
}


/***/ }),

/***/ 17624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ filesOf)
});

// UNUSED EXPORTS: workflowsOf

// EXTERNAL MODULE: ./packages/cli/lib/set-up/aws-script.js
var aws_script = __webpack_require__(61528);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/github-script.js
var github_script = __webpack_require__(25262);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/names.js
var names = __webpack_require__(84919);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/yaml-text.js
var yaml_text = __webpack_require__(34326);
;// CONCATENATED MODULE: ./packages/cli/lib/set-up/workflow-fields.js
/** Inputs as a workflow gives them, and the lines that every workflow of a set-up has. */

const origin = '# Written by secure-deploy init; secure-deploy doctor tells where it has drifted.';
const pinned = '# the full commit SHA of a release';
function fields(given, depth = 6) {
    return given
        .flatMap(([input, value]) => (value === undefined ? [] : [line(depth, input, value)]))
        .join('\n');
}
function line(depth, input, value) {
    return value.startsWith('${{ ') ? `${' '.repeat(depth)}${input}: ${value}` : (0,yaml_text/* field */.ZZ)(depth, input, value);
}
/** INVARIANT: only what stands in this file becomes an expression; a text of a user that holds one is refused before. */
function expression(of) {
    return `\${{ ${of} }}`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/set-up/hold-workflows.js
/** The workflows by which people hold releases and lift holds, by hand. */


/**
 * Holds a release, or all of the name; started by hand by whoever may write to the repository. Each run is a group of its own,
 * because GitHub keeps one waiting and cancels the others: no hold may be lost to the next.
 */
function holdWorkflow(setUp) {
    const given = [
        ['release-name', setUp.release],
        ['release-version', expression('inputs.version')],
        ['reason', expression('inputs.reason')],
        ['until', expression('inputs.until')],
        ...holding(setUp, (0,names/* signersOf */.Re)(setUp).holds, (0,names/* roleNames */.nc)(setUp).hold),
    ];
    return `${origin}
name: Hold
on:
  workflow_dispatch:
    inputs:
      version: { description: 'Version of the release; every one unless given', type: string, required: false }
      reason: { description: Why nothing may go on, type: string, required: true }
      until: { description: 'When it ends, as 24h or 7d; when it is lifted unless given', type: string, required: false }
permissions: {} # nothing but what the job below says
concurrency:
  group: hold-\${{ github.run_id }}
  cancel-in-progress: false
jobs:
  hold:
    name: Hold
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      id-token: write # for the OIDC token by which the step assumes its role
    steps:
      - name: Hold
        uses: ${holdAction(setUp)} ${pinned}
        with:
${fields(given, 10)}
`;
}
/** Lifts a hold; the job names a GitHub environment, whose reviewers look at it. */
function liftWorkflow(setUp) {
    const given = [
        ['mode', 'lift'],
        ['hold', expression('inputs.hold')],
        ['release-name', setUp.release],
        ['release-version', expression('inputs.version')],
        ['reason', expression('inputs.reason')],
        ...holding(setUp, (0,names/* signersOf */.Re)(setUp).lifts, (0,names/* roleNames */.nc)(setUp).lift),
    ];
    return `${origin}
name: Lift
on:
  workflow_dispatch:
    inputs:
      hold: { description: 'Which hold, as sha256:HEX', type: string, required: true }
      version: { description: Version of the release where the hold named one, type: string, required: false }
      reason: { description: Why it may go on, type: string, required: true }
permissions: {} # nothing but what the job below says
concurrency:
  group: lift-\${{ github.run_id }}
  cancel-in-progress: false
jobs:
  lift:
    name: Lift
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: ${names/* liftEnvironment */.hy}
    permissions:
      id-token: write # for the OIDC token by which the step assumes its role
    steps:
      - name: Lift
        uses: ${holdAction(setUp)} ${pinned}
        with:
${fields(given, 10)}
`;
}
function holding({ holds }, signer, role) {
    return [
        ['store', `s3://${holds.bucket}`],
        ['signer', signer],
        ['role-to-assume', (0,names/* roleArn */.w3)(holds, role)],
        ['allowed-account-ids', holds.accountId],
        ['aws-region', holds.region],
    ];
}
function holdAction({ suite }) {
    return `${suite.repository}/actions/hold-release@${suite.commit}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/set-up/policy.js
var policy = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/stacks.js
var stacks = __webpack_require__(77466);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/deploy-targets.js
var deploy_targets = __webpack_require__(98759);
;// CONCATENATED MODULE: ./packages/cli/lib/set-up/workflows.js
/** The workflows of a repository: the starters of action-workflows/ with everything filled in, and one job for each environment. */




/** Builds, signs and uploads each push to the branch. */
function releaseWorkflow(setUp) {
    const { branch, build, environments } = setUp;
    const [first] = environments;
    const place = (0,names/* signingPlace */.Lm)(setUp);
    const roles = (0,names/* roleNames */.nc)(setUp);
    const given = [
        ['build-command', build.command],
        ['subject-path', build.subjectPath],
        ['evidence-path', build.evidencePath],
        ['release-name', setUp.release],
        ['policy', names/* policyFile */.Xd],
        ['signer', (0,names/* signersOf */.Re)(setUp).releases],
        ['certificate-chain', setUp.signer.kind === 'kms' ? setUp.signer.chainPath : undefined],
        ['sign-role-to-assume', (0,names/* roleArn */.w3)(place, roles.sign)],
        ['store', `s3://${first?.bucket ?? ''}`],
        ['push-role-to-assume', (0,names/* roleArn */.w3)(place, roles.push)],
        ['aws-region', place.region],
    ];
    return `${origin}
name: Release
on:
  push:
    branches: ${(0,yaml_text/* flow */.L3)([branch])}
permissions: {} # nothing but what the job below says
concurrency:
  group: release-\${{ github.sha }}
  cancel-in-progress: false
jobs:
  release:
    name: Release
    permissions:
      contents: read # to check out the commit: the build builds it, and the signature is compared with it
      id-token: write # for the OIDC tokens of the signing job; the building job is not given it
    uses: ${(0,names/* suiteWorkflow */.E2)(setUp, 'release')} ${pinned}
    with:
${fields(given)}
`;
}
/** Lets a release into an environment; started by hand. */
function promoteWorkflow(setUp) {
    const roles = (0,names/* roleNames */.nc)(setUp);
    const signers = (0,names/* signersOf */.Re)(setUp);
    const jobs = setUp.environments.map((environment) => {
        const given = [
            ['release-name', setUp.release],
            ['release-version', expression('inputs.version')],
            ['environment', environment.name],
            ['policy', names/* policyFile */.Xd],
            ['signer', signers.promotions(environment)],
            ['promote-role-to-assume', (0,names/* roleArn */.w3)(environment, roles.promote(environment))],
            ['pull-role-to-assume', (0,names/* roleArn */.w3)(environment, roles.pull(environment))],
            ['aws-region', environment.region],
        ];
        return `  ${jobId(environment)}:
    name: Promote to ${environment.name}
    if: inputs.environment == '${environment.name}'
    permissions:
      actions: read # for the approvals of this run by reviewers of the environment
      contents: read # for the commits that the release brings, and to check out a policy that is a path
      pull-requests: read # for the pull requests of those commits and their reviews
      id-token: write # for the OIDC tokens by which each step assumes its role
    uses: ${(0,names/* suiteWorkflow */.E2)(setUp, 'promote')} ${pinned}
    with:
${fields(given)}
`;
    });
    return byHand(setUp, { title: 'Promote', purpose: 'Where it goes', jobs });
}
/** Verifies a release, deploys it by the team's command and records how it ended; started by hand. */
function deployWorkflow(setUp) {
    const { deploy } = setUp;
    const roles = (0,names/* roleNames */.nc)(setUp);
    const jobs = setUp.environments.map((environment) => {
        const { name, region, bucket } = environment;
        const given = [
            ['release-name', setUp.release],
            ['release-version', expression('inputs.version')],
            ['environment', name],
            ['policy', names/* policyFile */.Xd],
            ['pull-role-to-assume', (0,names/* roleArn */.w3)(environment, roles.pull(environment))],
            ['file', deploy.file],
            ['deploy-command', (0,deploy_targets/* inEnvironment */.H)(deploy.command, environment)],
            ['deploy-role-to-assume', (0,names/* roleArn */.w3)(environment, roles.deploy(environment))],
            ['target', (0,deploy_targets/* inEnvironment */.H)(deploy.target, environment)],
            ['store', `s3://${bucket}`],
            ['signer', (0,names/* signersOf */.Re)(setUp).deployments(environment)],
            ['record-role-to-assume', (0,names/* roleArn */.w3)(environment, roles.record(environment))],
            ['aws-region', region],
        ];
        return `  ${jobId(environment)}:
    name: Deploy to ${name}
    if: inputs.environment == '${name}'
    permissions:
      contents: read # to check out the commit of the run, for scripts that the command calls
      id-token: write # for the OIDC tokens by which each step assumes its role
    uses: ${(0,names/* suiteWorkflow */.E2)(setUp, 'deploy')} ${pinned}
    with:
${fields(given)}
`;
    });
    return byHand(setUp, { title: 'Deploy', purpose: 'What it is deployed to', jobs });
}
function byHand({ environments }, { title, purpose, jobs }) {
    const names = environments.map(({ name }) => name);
    return `${origin}
name: ${title}
on:
  workflow_dispatch:
    inputs:
      version: { description: Version of the release, type: string, required: true }
      environment: { description: ${purpose}, type: choice, required: true, options: ${(0,yaml_text/* flow */.L3)(names)} }
permissions: {} # nothing but what the jobs below say
concurrency:
  group: ${title.toLowerCase()}-\${{ inputs.environment }}-\${{ inputs.version }}
  cancel-in-progress: false
jobs:
${jobs.join('')}`;
}
/** GitHub takes letters, digits, `_` and `-` for ids of jobs, as names of environments have here. */
function jobId({ name }) {
    return (0,yaml_text/* scalar */.d_)(name);
}

;// CONCATENATED MODULE: ./packages/cli/lib/set-up/files.js
/** Every file that a set-up has in its repository. */







/** The workflows by the names of their files, without their ending. */
const workflowsOf = {
    release: releaseWorkflow,
    promote: promoteWorkflow,
    deploy: deployWorkflow,
    hold: holdWorkflow,
    lift: liftWorkflow,
};
/** In the order in which a reader looks at them. */
function filesOf(setUp) {
    return [
        { path: names/* policyFile */.Xd, text: (0,policy/* policyText */.M)(setUp) },
        ...Object.entries(workflowsOf).map(([name, write]) => ({
            path: `${names/* workflowFolder */.Mf}/${name}.yml`,
            text: write(setUp),
        })),
        { path: aws_script/* awsScript */.h, text: (0,aws_script/* awsScriptText */.O)(setUp) },
        { path: github_script/* gitHubScript */.By, text: (0,github_script/* gitHubScriptText */.ml)(setUp) },
        ...(0,stacks/* stacksOf */.JA)(setUp).map((stack) => ({
            path: `${names/* setUpFolder */.ws}/parameters/${stack.accountId}/${stack.name}.json`,
            text: (0,stacks/* parametersText */.Or)(stack),
        })),
    ];
}


/***/ }),

/***/ 25262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ gitHubScript),
/* harmony export */   Km: () => (/* binding */ gitHubEnvironments),
/* harmony export */   TA: () => (/* binding */ reviewDemands),
/* harmony export */   ml: () => (/* binding */ gitHubScriptText),
/* harmony export */   sA: () => (/* binding */ mostReviewers)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9613);


const gitHubScript = `${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpFolder */ .ws}/set-up-github.sh`;
/** GitHub takes no more for one environment. */
const mostReviewers = 6;
/** GitHub takes no more for a pull request. */
const mostApprovals = 10;
/** Those that jobs name: production and lifts wait for somebody. */
function gitHubEnvironments({ environments }) {
    const last = environments.length > 1 ? environments.at(-1) : undefined;
    return [
        ...environments.map((one) => ({
            name: one.name,
            review: one === last ? 'wanted' : 'not-wanted',
        })),
        { name: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .liftEnvironment */ .hy, review: 'wanted' },
    ];
}
/** What a pull request into the branch has to have. */
function reviewDemands({ demands, codeOwners }) {
    const isReviewed = demands.approvals > 0;
    return {
        approvals: Math.min(demands.approvals, mostApprovals),
        dismissesStale: isReviewed,
        codeOwners: codeOwners.length > 0,
        lastPush: isReviewed,
    };
}
function gitHubScriptText(setUp) {
    const { repository, branch, demands } = setUp;
    const reviewers = demands.approvers.slice(0, mostReviewers);
    return `#!/usr/bin/env bash
# Sets up ${repository} on GitHub, or brings it up to date: environments that take runs of ${branch} alone, their reviewers,
# and a ruleset for ${branch} that nobody may pass over. Written by secure-deploy init. Run again, it changes what has to change.
#
#   bash ${gitHubScript}
#
# Needs gh, signed in as somebody who administers the repository.
set -euo pipefail
repository=${repository}
branch=${branch}

# environment NAME REVIEWERS: REVIEWERS is a list as JSON. Nobody reviews what they have started themselves, and administrators
# let nothing in without a review.
environment() {
  local name found
  gh api --silent --method PUT "repos/$repository/environments/$1" --input - << END
{
  "prevent_self_review": true,
  "reviewers": $2,
  "can_admins_bypass": false,
  "deployment_branch_policy": { "protected_branches": false, "custom_branch_policies": true }
}
END
  found=$(gh api "repos/$repository/environments/$1/deployment-branch-policies?per_page=100" --jq '.branch_policies[].name')
  case $'\\n'$found$'\\n' in
    *$'\\n'"$branch"$'\\n'*) ;;
    *) gh api --silent --method POST "repos/$repository/environments/$1/deployment-branch-policies" -f "name=$branch" ;;
  esac
  while IFS= read -r name; do
    case $name in
      '' | "$branch") ;;
      *) printf 'The environment %s takes runs of %s too; remove that in its settings.\\n' "$1" "$name" >&2 ;;
    esac
  done <<< "$found"
}

${reviewers.map((approver, index) => `reviewer_${index + 1}=${reviewerCommand(approver)}`).join('\n')}
reviewers="[${reviewers.map((_, index) => `$reviewer_${index + 1}`).join(', ')}]"
${leftOut(demands.approvers.slice(mostReviewers))}
${gitHubEnvironments(setUp)
        .map(({ name, review }) => `environment ${name} ${review === 'wanted' ? '"$reviewers"' : "'[]'"}`)
        .join('\n')}

found=$(gh api "repos/$repository/rulesets?includes_parents=false&per_page=100" --jq '.[] | select(.name == "secure-deploy") | .id')
if [ -n "$found" ]; then
  set -- PUT "repos/$repository/rulesets/$found"
else
  set -- POST "repos/$repository/rulesets"
fi
gh api --silent --method "$1" "$2" --input - << 'END'
${JSON.stringify(ruleset(setUp), undefined, 2)}
END
`;
}
/** Whoever is not told would wait for somebody who is not asked. */
function leftOut(approvers) {
    if (approvers.length === 0)
        return '';
    const said = `GitHub takes ${mostReviewers} reviewers for an environment; not among them: ${approvers.join(', ')}. A team counts as one.`;
    return `printf '%s\\n' ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r)(said)} >&2\n`;
}
/** Users are known by their number, which nobody can take over; a login or team is looked up when the script runs. */
function reviewerCommand(approver) {
    if (/^\d+$/.test(approver))
        return `'{"type":"User","id":${approver}}'`;
    const [organization, team] = approver.split('/');
    return team === undefined
        ? `$(gh api "users/${approver}" --jq '{type: "User", id}')`
        : `$(gh api "orgs/${organization}/teams/${team}" --jq '{type: "Team", id}')`;
}
/** As GitHub's REST API takes it ("Create a repository ruleset"). */
function ruleset(setUp) {
    const { approvals, dismissesStale, codeOwners, lastPush } = reviewDemands(setUp);
    return {
        name: 'secure-deploy',
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [`refs/heads/${setUp.branch}`], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: approvals,
                    dismiss_stale_reviews_on_push: dismissesStale,
                    require_code_owner_review: codeOwners,
                    require_last_push_approval: lastPush,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}


/***/ }),

/***/ 84919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ profileNames),
/* harmony export */   E2: () => (/* binding */ suiteWorkflow),
/* harmony export */   Lm: () => (/* binding */ signingPlace),
/* harmony export */   Mf: () => (/* binding */ workflowFolder),
/* harmony export */   O3: () => (/* binding */ ownWorkflow),
/* harmony export */   Qn: () => (/* binding */ defaultBucket),
/* harmony export */   Re: () => (/* binding */ signersOf),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   fc: () => (/* binding */ logBucket),
/* harmony export */   hy: () => (/* binding */ liftEnvironment),
/* harmony export */   nc: () => (/* binding */ roleNames),
/* harmony export */   oW: () => (/* binding */ defaultHoldsBucket),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   ws: () => (/* binding */ setUpFolder)
/* harmony export */ });
/** The partition that a region belongs to. */
function partitionOf({ region }) {
    if (region.startsWith('cn-'))
        return 'aws-cn';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
function roleArn(place, name) {
    return `arn:${partitionOf(place)}:iam::${place.accountId}:role/${name}`;
}
function bucketArn(place, bucket) {
    return `arn:${partitionOf(place)}:s3:::${bucket}`;
}
function profileArn(place, name) {
    return `arn:${partitionOf(place)}:signer:${place.region}:${place.accountId}:/signing-profiles/${name}`;
}
/** Profiles have no hyphens in their names. */
function underscored(text) {
    return text.replaceAll('-', '_');
}
function profileNames({ application }) {
    const start = underscored(application);
    return {
        releases: `${start}_releases`,
        holds: `${start}_holds`,
        lifts: `${start}_lifts`,
        promotions: ({ name }) => `${start}_promotions_${underscored(name)}`,
        deployments: ({ name }) => `${start}_deployments_${underscored(name)}`,
    };
}
/** Releases are signed in the account of the first environment. */
function signingPlace({ environments }) {
    const [first] = environments;
    if (first === undefined)
        throw new RangeError('a set-up has one environment at least');
    return first;
}
/** As the input `signer` and the policy name them; for a KMS key the policy names the certificate instead. */
function signersOf(setUp) {
    const names = profileNames(setUp);
    const place = signingPlace(setUp);
    return {
        releases: setUp.signer.kind === 'profile'
            ? profileArn(place, names.releases)
            : `arn:${partitionOf(place)}:kms:${place.region}:${place.accountId}:alias/${setUp.application}-releases`,
        holds: profileArn(setUp.holds, names.holds),
        lifts: profileArn(setUp.holds, names.lifts),
        promotions: (environment) => profileArn(environment, names.promotions(environment)),
        deployments: (environment) => profileArn(environment, names.deployments(environment)),
    };
}
/** As the templates name them. */
function roleNames({ application, deploy }) {
    return {
        sign: `${application}-sign`,
        push: `${application}-push`,
        hold: `${application}-hold`,
        lift: `${application}-lift`,
        pull: ({ name }) => `${application}-pull-${name}`,
        promote: ({ name }) => `${application}-promote-${name}`,
        record: ({ name }) => `${application}-record-${name}`,
        deploy: ({ name }) => deploy.role.replaceAll('{environment}', name),
    };
}
/** The GitHub environment of the job that lifts holds. */
const liftEnvironment = 'lift';
const policyFile = 'deploy-policy.yml';
const workflowFolder = '.github/workflows';
const setUpFolder = '.github/secure-deploy';
/** The reusable workflows of the suite at its commit, as `uses:` and the claim `job_workflow_ref` name them. */
function suiteWorkflow({ suite }, name) {
    return `${suite.repository}/${workflowFolder}/${name}.yml@${suite.commit}`;
}
/** A workflow of the repository itself, as the claim `job_workflow_ref` names it. */
function ownWorkflow({ repository, branch }, name) {
    return `${repository}/${workflowFolder}/${name}.yml@refs/heads/${branch}`;
}
/** Where logs go; S3 takes them only within one account and region. */
function logBucket({ application }, { accountId, region }) {
    return `${application}-logs-${accountId}-${region}`;
}
function defaultBucket(application, environment, accountId) {
    return `${application}-${environment.toLowerCase()}-${accountId}`;
}
function defaultHoldsBucket(application, accountId) {
    return `${application}-holds-${accountId}`;
}


/***/ }),

/***/ 10709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ policyText)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34326);
/** The deploy policy of a set-up, as text for people to go on with. */


const stores = { releases: 'ca:releases' };
function policyText(setUp) {
    const { suite, repository, repositoryId, branch, environments, holds } = setUp;
    const signers = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signersOf */ .Re)(setUp);
    const last = environments.length - 1;
    return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${suite.repository}/${suite.commit}/docs/deploy-policy.schema.json
# What lets a release into an environment. secure-deploy policy check ${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd} tells it in plain words.
version: 1
release: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(setUp.release)}

trust:
${trust(setUp)}

source:
  repository: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(repository)}
  repository-id: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(repositoryId)}
  refs: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(`refs/heads/${branch}`)}
  # What signs is the reusable workflow; its file cannot be changed by whoever calls it.
  job-workflow-refs: ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'release')}
  runner-environment: github-hosted
  events: push
  claims: oidc-token
  state: clean

environments:
${environments.map((one, index) => environment(setUp, one, { before: environments[index - 1], isLast: index === last })).join('\n')}
# Held releases are not signed, promoted or deployed. Who lifts is not who holds: the job that lifts names the GitHub
# environment ${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .liftEnvironment */ .hy}.
holds:
  store: s3://${holds.bucket}
  account-id: '${holds.accountId}'
  region: ${holds.region}
  signers:
    - ${signers.holds}
  lift:
    - ${signers.lifts}
`;
}
function trust(setUp) {
    const { signer } = setUp;
    if (signer.kind === 'profile')
        return `  releases:\n    - ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signersOf */ .Re)(setUp).releases}`;
    return `  stores:
${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(4, stores.releases, signer.root)}
  releases:
    - subject: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(signer.subject)}
      store: ${stores.releases}`;
}
function environment(setUp, one, { before, isLast }) {
    const signers = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signersOf */ .Re)(setUp);
    const lines = [
        `  - name: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(one.name)}`,
        `    store: s3://${one.bucket}`,
        `    account-id: '${one.accountId}'`,
        `    region: ${one.region}`,
        `    github-environment: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(one.name)}`,
        ...(before === undefined ? [] : [`    after: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(before.name)}`]),
        ...(before === undefined || one.soak === undefined ? [] : [`    soak: ${one.soak}`]),
        ...(before !== undefined && isLast ? ['    deployed: true'] : []),
        '    promotions:',
        `      - ${signers.promotions(one)}`,
        '    deployments:',
        `      - ${signers.deployments(one)}`,
        ...(before === undefined ? [] : [...evidence(setUp), ...approvals(setUp)]),
    ];
    return `${lines.join('\n')}\n`;
}
function evidence({ build, demands }) {
    const { minimumTests, findingsBelow, sbom } = demands;
    if (build.evidencePath === undefined)
        return [];
    const kinds = [
        ...(minimumTests === 0
            ? []
            : ['      tests:', `        minimum: ${minimumTests}`, '        max-age: 7d']),
        ...(findingsBelow === undefined
            ? []
            : ['      findings:', `        below: ${findingsBelow}`, '        max-age: 7d']),
        ...(sbom === 'demanded' ? ['      sbom:', '        formats: [cyclonedx, spdx]'] : []),
    ];
    return kinds.length === 0 ? [] : ['    evidence:', ...kinds];
}
function approvals({ demands }) {
    const { approvals: minimum, approvers, baseline } = demands;
    if (minimum === 0)
        return [];
    return [
        '    approvals:',
        `      minimum: ${minimum}`,
        ...(approvers.length === 0 ? [] : [`      from: ${approverList(approvers)}`]),
        ...(baseline === undefined ? [] : [`      baseline: '${baseline}'`]),
    ];
}
/** Ids of users are numbers to YAML; logins and teams are texts. */
function approverList(approvers) {
    const isId = (text) => /^\d+$/.test(text);
    return `[${approvers.map((one) => (isId(one) ? one : (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .flow */ .L3)([one]).slice(1, -1))).join(', ')}]`;
}


/***/ }),

/***/ 45597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/** The signing profiles that the stacks of a set-up are given, which have to be there before them. */

function profilesOf(setUp) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNames */ .CJ)(setUp);
    const at = (place, name) => ({
        accountId: place.accountId,
        region: place.region,
        name,
    });
    return [
        ...(setUp.signer.kind === 'profile' ? [at((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPlace */ .Lm)(setUp), names.releases)] : []),
        ...setUp.environments.flatMap((one) => [at(one, names.promotions(one)), at(one, names.deployments(one))]),
        at(setUp.holds, names.holds),
        at(setUp.holds, names.lifts),
    ];
}


/***/ }),

/***/ 73043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ first),
/* harmony export */   i: () => (/* binding */ spread)
/* harmony export */ });
function first(answers, flag) {
    return answers.get(flag)?.[0] ?? '';
}
/** A list of one stands for all. */
function spread(answers, flag, count) {
    const values = answers.get(flag) ?? [];
    const [one] = values;
    return values.length === 1 && one !== undefined ? Array.from({ length: count }, () => one) : values;
}


/***/ }),

/***/ 99522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ questions)
});

// UNUSED EXPORTS: spread

// EXTERNAL MODULE: ./packages/core/lib/values/texts.js
var texts = __webpack_require__(96968);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
;// CONCATENATED MODULE: ./packages/cli/lib/set-up/answer-forms.js
/** What an answer to a question of a set-up has to be; each is one check, for flags, for kept answers and for what is typed. */


/** Printable, on one line, and nothing that GitHub would take for an expression. */
const plainLine = (text, input) => {
    if (/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]{1,1000}$/u.test(text) && !text.includes('${{'))
        return text;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is one line of plain text without \${{`);
};
/** A script or a list of paths, which may have several lines. */
const plainLines = (text, input) => {
    for (const line of text.split('\n'))
        if (line !== '')
            plainLine(line, input);
    if (text.trim() !== '' && text.length <= 20_000)
        return text;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is empty or longer than 20000 characters`);
};
const suiteAtCommit = (0,texts/* matching */.wC)(/^[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100}@[0-9a-f]{40}$/, 'owner/name@ and the full commit SHA of a release');
const branchName = (0,texts/* matching */.wC)(/^(?!-|\/)(?!.*(?:\/\/|\.\.|\.lock$|\/$|\.$))[A-Za-z0-9._/-]{1,200}$/, "the name of a branch, of letters, digits, '.', '_', '-' and '/'");
const applicationName = (0,texts/* matching */.wC)(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and hyphens, a letter first, 31 at most');
const environmentName = (0,texts/* matching */.wC)(/^[A-Za-z][A-Za-z0-9-]{0,23}$/, 'letters, digits and hyphens, a letter first, 24 at most');
const bucketName = (0,texts/* matching */.wC)(/^[a-z0-9][a-z0-9-]{1,56}[a-z0-9]$/, 'the name of a bucket: lower-case letters, digits and hyphens, 3 to 58');
const roleName = (0,texts/* matching */.wC)(/^[A-Za-z0-9+=,.@_-]+(\/[A-Za-z0-9+=,.@_-]+)*$/, 'the name of a role, with its path and without a leading slash');
const deployRole = (0,texts/* matching */.wC)(/^[A-Za-z0-9+=,.@_{}-]{1,64}$/, 'the name of a role; {environment} may stand in it');
const managedPolicy = (0,texts/* matching */.wC)(/^arn:[a-z-]+:iam::(aws|\d{12}|\{account-id\}):policy\/[A-Za-z0-9+=.@_/{}-]{1,512}$/, 'the ARN of a managed policy; {account-id} and {environment} may stand in it');
const signerKind = (0,texts/* matching */.wC)(/^(profile|kms)$/, 'profile or kms');
const duration = (0,texts/* matching */.wC)(/^(0|[1-9]\d{0,5}[mhd])$/, '0, or a number of minutes, hours or days such as 30m, 24h or 7d');
const upToTwenty = (0,texts/* matching */.wC)(/^(\d|1\d|20)$/, 'a number from 0 to 20');
const wholeNumber = (0,texts/* matching */.wC)(/^(0|[1-9]\d{0,6})$/, 'a number');
const commitHash = (0,texts/* matching */.wC)(/^[0-9a-f]{40}$/, 'the 40 hex digits of a commit');
const approver = (0,texts/* matching */.wC)(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100})?$/, 'the id of a user, organization/team, or a login');
const codeOwner = (0,texts/* matching */.wC)(/^@[A-Za-z0-9][A-Za-z0-9_-]{0,99}(\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100})?$/, '@login or @organization/team');
const repositoryPath = (0,texts/* matching */.wC)(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[A-Za-z0-9._/-]{1,300}$/, 'the path of a file in the repository');
const findingLevel = (0,texts/* matching */.wC)(/^(error|warning|note)$/, 'error, warning or note');
const profileOfCommandLine = (0,texts/* matching */.wC)(/^[A-Za-z0-9._@-]{1,100}$/, 'the name of a profile of the AWS command line');
const numberOfOwner = (0,texts/* matching */.wC)(/^\d{1,20}$/, 'the number of a user or organization');
/** Narrower than GitHub's names by what a shell or YAML could take for more. */
const plainRepository = (text, input) => {
    (0,texts/* repositoryName */.aR)(text, input);
    return (0,texts/* matching */.wC)(/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/, 'owner/name')(text, input);
};

// EXTERNAL MODULE: ./packages/cli/lib/set-up/names.js
var set_up_names = __webpack_require__(84919);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/question.js
var question = __webpack_require__(73043);
;// CONCATENATED MODULE: ./packages/cli/lib/set-up/aws-questions.js
/** Where in AWS a set-up stands, and what signs there. */




const awsQuestions = [
    {
        flag: 'application',
        kind: 'value',
        ask: 'What names of roles and stacks begin with',
        why: 'So that several applications can share an account.',
        form: applicationName,
        unasked: 'assumed',
        offer: (_, answers) => [applicationOf((0,question/* first */.$)(answers, 'release-name'))],
    },
    {
        flag: 'environments',
        kind: 'list',
        ask: 'Environments, in the order in which releases pass them',
        why: 'Each has a store and roles of its own; nothing skips one.',
        form: environmentName,
        unasked: 'assumed',
        offer: () => ['development', 'staging', 'production'],
    },
    {
        flag: 'account-ids',
        kind: 'list',
        ask: 'AWS account ids, one for all or one for each environment',
        why: 'With an account for each, whoever administers one has no say over the next.',
        form: texts/* accountId */.lS,
        unasked: 'needed',
    },
    {
        flag: 'regions',
        kind: 'list',
        ask: 'AWS regions, one for all or one for each environment',
        why: 'The stores, keys and signing profiles stand there.',
        form: texts/* regionName */.gw,
        unasked: 'needed',
    },
    {
        flag: 'administrator-role',
        kind: 'value',
        ask: 'Name of the role that deploys the stacks, with its path (aws sts get-caller-identity)',
        why: 'It alone may change the stores and keys later; under another name nobody could.',
        form: roleName,
        unasked: 'needed',
    },
    {
        flag: 'buckets',
        kind: 'list',
        ask: 'Buckets of the stores, one for each environment',
        why: 'They are made by the stacks; names of buckets are the only ones of their kind in all of AWS.',
        form: bucketName,
        unasked: 'assumed',
        offer: (_, answers) => {
            const names = answers.get('environments') ?? [];
            const ids = (0,question/* spread */.i)(answers, 'account-ids', names.length);
            return names.map((name, index) => (0,set_up_names/* defaultBucket */.Qn)((0,question/* first */.$)(answers, 'application'), name, ids[index] ?? ''));
        },
    },
    {
        flag: 'holds-bucket',
        kind: 'value',
        ask: 'Bucket of the holds, in the account of the last environment',
        why: 'A hold stops a release everywhere; it stands apart from what it stops.',
        form: bucketName,
        unasked: 'assumed',
        offer: (_, answers) => {
            const count = answers.get('environments')?.length ?? 0;
            const id = (0,question/* spread */.i)(answers, 'account-ids', count).at(-1) ?? '';
            return [(0,set_up_names/* defaultHoldsBucket */.oW)((0,question/* first */.$)(answers, 'application'), id)];
        },
    },
    {
        flag: 'signer-kind',
        kind: 'value',
        ask: 'What signs releases: profile (AWS Signer) or kms (a key of AWS KMS, with a certificate of yours)',
        why: 'AWS Signer needs nothing else; a key of KMS needs a certificate, given by --certificate-… .',
        form: signerKind,
        unasked: 'assumed',
        offer: () => ['profile'],
    },
    { flag: 'certificate-subject', kind: 'value', form: plainLine, unasked: 'open' },
    { flag: 'certificate-root', kind: 'value', form: repositoryPath, unasked: 'open' },
    { flag: 'certificate-chain', kind: 'value', form: repositoryPath, unasked: 'open' },
    { flag: 'aws-profiles', kind: 'list', form: profileOfCommandLine, unasked: 'open' },
];
/** Lower-case, with hyphens for what cannot stand in the name of a role. */
function applicationOf(release) {
    return release
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, 31)
        .replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./packages/cli/lib/set-up/delivery-questions.js
/** What builds, and what deploys. */


const deliveryQuestions = [
    {
        flag: 'build-command',
        kind: 'value',
        ask: 'What builds and tests, for bash',
        why: 'It runs in a job without access to AWS.',
        form: plainLines,
        unasked: 'needed',
    },
    {
        flag: 'subject-path',
        kind: 'value',
        ask: 'Files of the release that it leaves: a path, folder or glob',
        why: 'Exactly these are signed, promoted and deployed.',
        form: plainLines,
        unasked: 'needed',
    },
    {
        flag: 'evidence-path',
        kind: 'value',
        ask: 'Test reports that it leaves, such as build/reports/*.xml',
        why: 'They are signed with the release, and judged before each environment.',
        form: plainLines,
        unasked: 'open',
    },
    {
        flag: 'deploy-command',
        kind: 'value',
        ask: 'What deploys, for bash; {environment}, {account-id} and {region} stand for those of the environment',
        why: 'It is told where the verified file stands by $BUCKET, $KEY and $VERSION_ID.',
        form: plainLines,
        unasked: 'needed',
        offer: () => [
            'aws lambda update-function-code --function-name {environment} --s3-bucket "$BUCKET" --s3-key "$KEY" --s3-object-version "$VERSION_ID"',
        ],
    },
    {
        flag: 'deploy-target',
        kind: 'value',
        ask: 'What it deploys to, in one line for the record, with {environment} and so on',
        why: 'So that the record of a deployment says where it went.',
        form: plainLine,
        unasked: 'needed',
    },
    {
        flag: 'deploy-file',
        kind: 'value',
        form: plainLine,
        unasked: 'assumed',
        offer: (_, answers) => fileOf((0,question/* first */.$)(answers, 'subject-path')),
    },
    {
        flag: 'deploy-role',
        kind: 'value',
        ask: 'Name of the role for the deploying command',
        why: 'It may read the store of its environment, and update the Lambda function that the command deploys to, if it is one.',
        form: deployRole,
        unasked: 'assumed',
        offer: (_, answers) => [`${(0,question/* first */.$)(answers, 'application')}-deploy-{environment}`],
    },
    {
        flag: 'deploy-policy-arns',
        kind: 'list',
        ask: 'ARNs of managed policies that say what else that role may, with {account-id} and {environment}',
        why: 'For whatever is not a Lambda function; they are yours, and are there before the stacks.',
        form: managedPolicy,
        unasked: 'open',
    },
];
/** The name that a single file has in its release. */
function fileOf(subjectPath) {
    const name = subjectPath.split('/').at(-1) ?? '';
    return /^[A-Za-z0-9_][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/.test(name) ? [name] : [];
}

;// CONCATENATED MODULE: ./packages/cli/lib/set-up/demand-questions.js
/** What an environment demands before it lets a release in, and who looks after that. */


const demandQuestions = [
    {
        flag: 'soak',
        kind: 'list',
        ask: 'How long a release stands in an environment before the next, one for all or one for each but the first',
        why: 'Time for somebody to notice; 0 for none.',
        form: duration,
        unasked: 'assumed',
        offer: (_, answers) => {
            const steps = Math.max(0, (answers.get('environments')?.length ?? 0) - 1);
            return Array.from({ length: steps }, (_step, index) => (index === steps - 1 ? '24h' : '1h'));
        },
    },
    {
        flag: 'approvals',
        kind: 'value',
        ask: 'How many other people must have approved each change',
        why: 'Whoever had a part in a change does not count.',
        form: upToTwenty,
        unasked: 'assumed',
        offer: () => ['1'],
    },
    {
        flag: 'approvers',
        kind: 'list',
        ask: 'Who may approve: ids of users (gh api users/LOGIN --jq .id), organization/team',
        why: 'Without any, everyone whom GitHub lets approve.',
        form: approver,
        unasked: 'open',
    },
    {
        flag: 'baseline',
        kind: 'value',
        ask: 'Commit up to which no approvals are asked for',
        why: 'Else the first release needs an approval of every commit there is.',
        form: commitHash,
        unasked: 'open',
        offer: ({ checkout }) => (checkout.commit === undefined ? [] : [checkout.commit]),
    },
    {
        flag: 'minimum-tests',
        kind: 'value',
        ask: 'How many tests must have run, at least',
        why: 'A report without tests has no failures either.',
        form: wholeNumber,
        unasked: 'assumed',
        offer: (_, answers) => [(answers.get('evidence-path') ?? []).length === 0 ? '0' : '1'],
    },
    { flag: 'findings-below', kind: 'value', form: findingLevel, unasked: 'open' },
    { flag: 'sbom', kind: 'switch', form: (0,texts/* matching */.wC)(/^true$/, 'true'), unasked: 'open' },
    {
        flag: 'code-owners',
        kind: 'list',
        ask: 'Who reviews changes of policy and workflows, as @organization/team',
        why: 'Whoever changes these changes what goes to production.',
        form: codeOwner,
        unasked: 'open',
    },
];

// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
;// CONCATENATED MODULE: ./packages/cli/lib/set-up/repository-questions.js
/** Which repository is released from, by which suite, and under which name. */




const repositoryQuestions = [
    {
        flag: 'repository',
        kind: 'value',
        ask: 'Repository that releases are built from, as owner/name',
        why: 'The roles in AWS and the policy take runs of no other.',
        form: plainRepository,
        unasked: 'needed',
        offer: ({ checkout }) => (checkout.repository === undefined ? [] : [checkout.repository]),
    },
    {
        flag: 'repository-id',
        kind: 'value',
        ask: 'Its number (gh api repos/OWNER/NAME --jq .id)',
        why: 'It survives a rename, and nobody can register it again as they can the name.',
        form: texts/* repositoryId */.q4,
        unasked: 'needed',
    },
    {
        flag: 'owner-id',
        kind: 'value',
        ask: "Its owner's number (gh api repos/OWNER/NAME --jq .owner.id)",
        why: 'The newer subjects of OIDC tokens have it, which the roles test.',
        form: numberOfOwner,
        unasked: 'needed',
    },
    {
        flag: 'branch',
        kind: 'value',
        ask: 'Branch that releases are built from',
        why: 'Runs of another branch can take no role.',
        form: branchName,
        unasked: 'needed',
        offer: ({ checkout }) => (checkout.branch === undefined ? [] : [checkout.branch]),
    },
    {
        flag: 'suite',
        kind: 'value',
        ask: 'secure-deploy-actions that the workflows call, as owner/name@commit',
        why: 'A full commit SHA cannot be moved, as a tag can.',
        form: suiteAtCommit,
        unasked: 'needed',
        offer: (known) => (known.suite === undefined ? [] : [known.suite]),
    },
    {
        flag: 'release-name',
        kind: 'value',
        ask: 'Name of the releases',
        why: 'Signatures, stores and the policy know them by it.',
        form: names/* parseReleaseName */.YY,
        unasked: 'assumed',
        offer: (_, answers) => [(0,question/* first */.$)(answers, 'repository').split('/')[1] ?? ''],
    },
];

;// CONCATENATED MODULE: ./packages/cli/lib/set-up/questions.js
/** What a set-up has to be told, in the order in which it is asked: what is offered may follow from answers before. */





const questions = [
    ...repositoryQuestions,
    ...awsQuestions,
    ...deliveryQuestions,
    ...demandQuestions,
];


/***/ }),

/***/ 70978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readSetUp)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _deploy_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98759);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84919);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73043);
/** Makes a set-up of answers, each of which has its form; here it is seen whether they go together. */




/**
 * `rootCertificate` is the text of the file that --certificate-root names.
 * @throws InputError INPUT_MISSING, INPUT_MALFORMED or INPUT_CONFLICT naming the flags
 */
function readSetUp(answers, rootCertificate) {
    const environments = readEnvironments(answers);
    const last = environments.at(-1);
    if (last === undefined)
        throw missing('environments');
    const [suiteRepository = '', commit = ''] = needed(answers, 'suite').split('@');
    const setUp = {
        suite: { repository: suiteRepository, commit },
        repository: needed(answers, 'repository'),
        repositoryId: needed(answers, 'repository-id'),
        ownerId: needed(answers, 'owner-id'),
        branch: needed(answers, 'branch'),
        release: needed(answers, 'release-name'),
        application: needed(answers, 'application'),
        administratorRole: needed(answers, 'administrator-role'),
        environments,
        holds: { bucket: needed(answers, 'holds-bucket'), accountId: last.accountId, region: last.region },
        signer: readSigner(answers, rootCertificate),
        build: readBuild(answers),
        deploy: readDeploy(answers, environments),
        demands: readDemands(answers),
        codeOwners: answers.get('code-owners') ?? [],
        awsProfiles: readProfiles(answers, environments),
    };
    assertNames(setUp);
    return setUp;
}
function needed(answers, flag) {
    const value = maybe(answers, flag);
    if (value === undefined)
        throw missing(flag);
    return value;
}
function maybe(answers, flag) {
    return answers.get(flag)?.[0];
}
/** One value for each environment: as many as there are, or one for all. */
function each(answers, flag, count, what = 'environments') {
    const values = (0,_questions_js__WEBPACK_IMPORTED_MODULE_0__/* .spread */ .i)(answers, flag, count);
    if (values.length === count)
        return values;
    if (values.length === 0)
        throw missing(flag);
    throw conflict(`--${flag} has ${values.length} values for ${count} ${what}`);
}
function readEnvironments(answers) {
    const names = answers.get('environments') ?? [];
    if (names.length === 0)
        throw missing('environments');
    const lower = names.map((name) => name.toLowerCase());
    const twice = names.find((_, index) => lower.indexOf(lower[index] ?? '') !== index);
    if (twice !== undefined)
        throw conflict(`--environments names ${twice} twice; GitHub ignores upper and lower case`);
    if (lower.includes(_names_js__WEBPACK_IMPORTED_MODULE_1__/* .liftEnvironment */ .hy))
        throw conflict(`--environments names ${_names_js__WEBPACK_IMPORTED_MODULE_1__/* .liftEnvironment */ .hy}, which is the GitHub environment of lifts`);
    const taken = names.find((name) => /^(holds|signing|logs-.*|deploy-.*)$/i.test(name));
    if (taken !== undefined)
        throw conflict(`--environments names ${taken}, by which another stack of the set-up is called`);
    const accounts = each(answers, 'account-ids', names.length);
    const regions = each(answers, 'regions', names.length);
    const buckets = answers.get('buckets') ?? [];
    if (buckets.length !== names.length)
        throw conflict(`--buckets has ${buckets.length} values for ${names.length} environments; each has its own`);
    const all = [...buckets, needed(answers, 'holds-bucket')];
    const shared = all.find((bucket, index) => all.indexOf(bucket) !== index);
    if (shared !== undefined)
        throw conflict(`the bucket ${shared} is named twice; each store has its own`);
    const steps = Math.max(0, names.length - 1);
    const soaks = steps === 0 ? [] : each(answers, 'soak', steps, 'environments after the first');
    return names.map((name, index) => {
        const soak = index === 0 ? undefined : soaks[index - 1];
        return {
            name,
            accountId: accounts[index] ?? '',
            region: regions[index] ?? '',
            bucket: buckets[index] ?? '',
            ...(soak === undefined || soak === '0' ? {} : { soak }),
        };
    });
}
function readSigner(answers, root) {
    const flags = ['certificate-subject', 'certificate-root', 'certificate-chain'];
    if (needed(answers, 'signer-kind') === 'profile') {
        const idle = flags.find((flag) => maybe(answers, flag) !== undefined);
        if (idle !== undefined)
            throw conflict(`--${idle} is for --signer-kind kms`);
        return { kind: 'profile' };
    }
    const [subject, , chainPath] = flags.map((flag) => needed(answers, flag));
    if (root === undefined)
        throw missing('certificate-root');
    return { kind: 'kms', subject: subject ?? '', root, chainPath: chainPath ?? '' };
}
function readBuild(answers) {
    const evidencePath = maybe(answers, 'evidence-path');
    return {
        command: needed(answers, 'build-command'),
        subjectPath: needed(answers, 'subject-path'),
        ...(evidencePath === undefined ? {} : { evidencePath }),
    };
}
function readDeploy(answers, environments) {
    const file = maybe(answers, 'deploy-file');
    const role = needed(answers, 'deploy-role');
    const wrong = environments
        .map(({ name }) => role.replaceAll('{environment}', name))
        .find((name) => !/^[A-Za-z0-9+=,.@_-]{1,64}$/.test(name));
    if (wrong !== undefined)
        throw malformed(`--deploy-role makes ${wrong}, which cannot be the name of a role`);
    const roles = environments.map(({ name, accountId }) => `${accountId} ${role.replaceAll('{environment}', name)}`.toLowerCase());
    if (new Set(roles).size < roles.length)
        throw conflict('--deploy-role names one role for two environments of an account; put {environment} in it');
    return {
        command: needed(answers, 'deploy-command'),
        target: needed(answers, 'deploy-target'),
        role,
        policies: readPolicies(answers, environments),
        ...(file === undefined ? {} : { file }),
    };
}
/** As the template takes them, once the environment stands in them. */
function readPolicies(answers, environments) {
    const policies = answers.get('deploy-policy-arns') ?? [];
    const wrong = environments
        .flatMap((environment) => policies.map((policy) => (0,_deploy_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .inEnvironment */ .H)(policy, environment)))
        .find((arn) => /[{}]/.test(arn));
    if (wrong !== undefined)
        throw malformed(`--deploy-policy-arns makes ${wrong}, which cannot be an ARN`);
    return policies;
}
function readDemands(answers) {
    const evidence = maybe(answers, 'evidence-path');
    const [baseline, findingsBelow] = [maybe(answers, 'baseline'), maybe(answers, 'findings-below')];
    const minimumTests = Number(needed(answers, 'minimum-tests'));
    const sbom = maybe(answers, 'sbom') === undefined ? 'not-demanded' : 'demanded';
    if (evidence === undefined && (minimumTests > 0 || findingsBelow !== undefined || sbom === 'demanded'))
        throw conflict('evidence is demanded, and no --evidence-path says where the build leaves it');
    return {
        approvals: Number(needed(answers, 'approvals')),
        approvers: answers.get('approvers') ?? [],
        minimumTests,
        sbom,
        ...(baseline === undefined ? {} : { baseline }),
        ...(findingsBelow === undefined ? {} : { findingsBelow: findingsBelow }),
    };
}
/** Several accounts cannot be had with the credentials of one shell, so each has a profile there. */
function readProfiles(answers, environments) {
    const accounts = [...new Set(environments.map(({ accountId }) => accountId))];
    const given = answers.get('aws-profiles') ?? [];
    if (given.length > 0) {
        if (given.length !== accounts.length)
            throw conflict(`--aws-profiles has ${given.length} values for ${accounts.length} accounts`);
        return Object.fromEntries(accounts.map((account, index) => [account, given[index] ?? '']));
    }
    if (accounts.length === 1)
        return {};
    const nameOf = (account) => environments.find((one) => one.accountId === account)?.name ?? '';
    return Object.fromEntries(accounts.map((account) => [account, nameOf(account)]));
}
/** What the templates and AWS ask of names that are put together. */
function assertNames(setUp) {
    const { release, environments, application } = setUp;
    if (!/^[A-Za-z0-9]/.test(release) || release.length > 127)
        throw malformed(`--release-name is ${release}; for the templates it begins with a letter or digit, 127 at most`);
    const long = [...environments, setUp.holds]
        .map((place) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .logBucket */ .fc)(setUp, place))
        .find((name) => name.length > 63);
    if (long !== undefined)
        throw malformed(`--application is ${application}, too long for ${long}, the bucket of logs; 63 are allowed`);
    const kinds = new Set(environments.map(({ region }) => /^(cn|us-gov)-/.exec(region)?.[1] ?? ''));
    if (kinds.size > 1)
        throw conflict('--regions are of several partitions of AWS, whose accounts cannot trust each other');
}
function missing(flag) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MISSING', `--${flag} is missing`);
}
function malformed(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', what);
}
function conflict(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_CONFLICT', what);
}


/***/ }),

/***/ 37582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JV: () => (/* binding */ settingsText),
/* harmony export */   _r: () => (/* binding */ settingsFile),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25256);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99522);
/** What a set-up was told, kept in the repository so that nobody is asked twice; no action reads it. */




const settingsFile = `${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .setUpFolder */ .ws}/settings.json`;
const note = 'What secure-deploy init was told, by flag. init and doctor read it; no action does.';
function settingsText(answers) {
    const entries = _questions_js__WEBPACK_IMPORTED_MODULE_1__/* .questions */ .a.flatMap(({ flag }) => {
        const values = answers.get(flag);
        return values === undefined ? [] : [[flag, values]];
    });
    return `${JSON.stringify({ note, version: 1, answers: Object.fromEntries(entries) }, undefined, 2)}\n`;
}
/**
 * Everything in it is read as strictly as the flags are.
 * @throws InputError INPUT_MALFORMED
 */
function readSettings(text) {
    const file = parse(text);
    const { answers, version, ...rest } = file;
    const unknown = Object.keys(rest).find((name) => name !== 'note');
    if (unknown !== undefined)
        throw malformed(`has the field ${JSON.stringify(unknown)}, which is not known`);
    if (version !== 1)
        throw malformed(`has the version ${JSON.stringify(version)}; 1 is known`);
    return new Map(Object.entries(members(answers, 'answers')).map(([flag, values]) => readAnswer(flag, values)));
}
function parse(text) {
    try {
        return members(JSON.parse(text), 'it');
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
            throw cause;
        throw malformed('is no JSON', cause);
    }
}
function readAnswer(flag, values) {
    const question = _questions_js__WEBPACK_IMPORTED_MODULE_1__/* .questions */ .a.find((one) => one.flag === flag);
    if (question === undefined)
        throw malformed(`answers ${JSON.stringify(flag)}, which nobody asks`);
    const isList = Array.isArray(values) && values.every((value) => typeof value === 'string');
    if (!isList || values.length > 100 || (question.kind !== 'list' && values.length > 1))
        throw malformed(`has something else than ${question.kind === 'list' ? 'a list of texts' : 'one text'} for ${flag}`);
    return [flag, (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .checked */ .KD)(question, values)];
}
function members(value, name) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw malformed(`is no settings: ${name} has no members`);
}
function malformed(what, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_MALFORMED', `${settingsFile} ${what}`, {
        cause,
        nextStep: 'Take it out and answer again, or mend it.',
    });
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Texts as words of a shell. */
/** A word that every shell takes as it stands, in quotes where it needs them. */
function shellWord(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}


/***/ }),

/***/ 77466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ stacksOf),
/* harmony export */   Or: () => (/* binding */ parametersText),
/* harmony export */   s1: () => (/* binding */ accountsOf)
/* harmony export */ });
/* harmony import */ var _deploy_targets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98759);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84919);
/** The stacks that a set-up needs in AWS: which template, where, with which parameters, and what each takes from those before it. */


/** In the order in which they have to be made. */
function stacksOf(setUp) {
    return [
        ...logPlaces(setUp).map((place) => logs(setUp, place)),
        holds(setUp),
        signing(setUp),
        ...setUp.environments.flatMap((environment, index) => [
            environmentStack(setUp, environment, index),
            deploymentStack(setUp, environment),
        ]),
    ];
}
/** The accounts of a set-up, each once, in the order of its environments. */
function accountsOf({ environments }) {
    return [...new Set(environments.map(({ accountId }) => accountId))];
}
/** Each account and region in which something is stored, once. */
function logPlaces({ environments, holds: { accountId, region } }) {
    const places = [...environments, { accountId, region }];
    return places.filter((place, index) => places.findIndex((other) => isSamePlace(place, other)) === index);
}
function isSamePlace(one, other) {
    return one.accountId === other.accountId && one.region === other.region;
}
function logsStack({ application }, { region }) {
    return `${application}-logs-${region}`;
}
function holdsStack({ application }) {
    return `${application}-holds`;
}
function stackOf({ application }, { name }) {
    return `${application}-${name}`;
}
function logs(setUp, place) {
    const { environments, administratorRole } = setUp;
    const logged = [...environments, setUp.holds].filter((one) => isSamePlace(one, place));
    return {
        name: logsStack(setUp, place),
        template: 'logs',
        ...placeOf(place),
        parameters: {
            BucketName: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logBucket */ .fc)(setUp, place),
            LoggedBucketArns: logged.map(({ bucket }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketArn */ .SB)(place, bucket)).join(','),
            AdministratorRole: administratorRole,
        },
        taken: [],
    };
}
function placeOf({ accountId, region }) {
    return { accountId, region };
}
/** Who a repository is, to the trust policies of its roles. */
function identity({ application, repository, repositoryId, ownerId, branch }) {
    return {
        Application: application,
        Repository: repository,
        RepositoryId: repositoryId,
        OwnerId: ownerId,
        Ref: `refs/heads/${branch}`,
    };
}
/** The roles that obey the policy and look for holds, with the places that they are in. */
function obeying(setUp) {
    const roles = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc)(setUp);
    return [
        [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPlace */ .Lm)(setUp), roles.sign],
        ...setUp.environments.flatMap((one) => [
            [one, roles.pull(one)],
            [one, roles.promote(one)],
        ]),
    ];
}
/** The accounts of roles that are in another one than the stack. */
function others(parameter, { accountId }, places) {
    const ids = [...new Set(places.map((place) => place.accountId))].filter((id) => id !== accountId);
    return { [parameter]: ids.join(',') };
}
function holds(setUp) {
    const readers = obeying(setUp);
    const place = placeOf(setUp.holds);
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNames */ .CJ)(setUp);
    return {
        name: holdsStack(setUp),
        template: 'holds',
        ...place,
        parameters: {
            ...identity(setUp),
            BucketName: setUp.holds.bucket,
            HoldWorkflows: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflow */ .O3)(setUp, 'hold'),
            LiftWorkflows: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownWorkflow */ .O3)(setUp, 'lift'),
            LiftEnvironmentName: _names_js__WEBPACK_IMPORTED_MODULE_0__/* .liftEnvironment */ .hy,
            HoldProfileName: names.holds,
            LiftProfileName: names.lifts,
            AdministratorRole: setUp.administratorRole,
            ReaderArns: readers.map(([where, role]) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(where, role)).join(','),
            ...others('OtherAccountIds', place, readers.map(([where]) => where)),
            LogBucketName: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logBucket */ .fc)(setUp, place),
        },
        taken: [],
    };
}
function signing(setUp) {
    const place = placeOf((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPlace */ .Lm)(setUp));
    return {
        name: `${setUp.application}-signing`,
        template: 'signing',
        ...place,
        parameters: {
            ...identity(setUp),
            SignWorkflows: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'release'),
            ...(setUp.signer.kind === 'profile'
                ? { SignerKind: 'profile', ProfileName: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNames */ .CJ)(setUp).releases }
                : { SignerKind: 'kms', ProfileName: '', AdministratorRole: setUp.administratorRole }),
            HoldsBucketName: setUp.holds.bucket,
            ...others('ControlAccountId', place, [setUp.holds]),
        },
        taken: [holdsKey(setUp)],
    };
}
function holdsKey(setUp) {
    const from = { ...placeOf(setUp.holds), stack: holdsStack(setUp) };
    return { parameter: 'HoldsKeyArn', from, output: 'HoldsKeyArn' };
}
function environmentStack(setUp, one, index) {
    const [before, after] = [setUp.environments[index - 1], setUp.environments[index + 1]];
    const roles = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc)(setUp);
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNames */ .CJ)(setUp);
    const place = placeOf(one);
    return {
        name: stackOf(setUp, one),
        template: 'environment',
        ...place,
        parameters: {
            ...identity(setUp),
            EnvironmentName: one.name,
            BucketName: one.bucket,
            ReleaseName: setUp.release,
            PushWorkflows: before === undefined ? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'release') : '',
            PromoteWorkflows: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'promote'),
            DeployWorkflows: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'promote')},${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'deploy')}`,
            AdministratorRole: setUp.administratorRole,
            SourceBucketName: before?.bucket ?? '',
            ...(before === undefined ? { SourceKeyArn: '' } : {}),
            ...others('SourceAccountId', place, before === undefined ? [] : [before]),
            NextPromoteRoleArns: after === undefined ? '' : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(after, roles.promote(after)),
            ReaderArns: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(one, roles.deploy(one)),
            ...others('OtherAccountIds', place, after === undefined ? [] : [after]),
            HoldsBucketName: setUp.holds.bucket,
            PromotionProfileName: names.promotions(one),
            DeploymentProfileName: names.deployments(one),
            ...others('ReleaseAccountId', place, [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .signingPlace */ .Lm)(setUp)]),
            ...others('ControlAccountId', place, [setUp.holds]),
            LogBucketName: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .logBucket */ .fc)(setUp, place),
        },
        taken: [holdsKey(setUp), ...(before === undefined ? [] : [storeKey(setUp, before, 'SourceKeyArn')])],
    };
}
function storeKey(setUp, one, parameter) {
    return { parameter, from: { ...placeOf(one), stack: stackOf(setUp, one) }, output: 'StoreKeyArn' };
}
/** The role of the deploying command. Empty lists are given too: what CloudFormation is not told stays as it was. */
function deploymentStack(setUp, one) {
    const { functions, policies } = (0,_deploy_targets_js__WEBPACK_IMPORTED_MODULE_1__/* .deployTargets */ .s)(setUp, one);
    return {
        name: `${setUp.application}-deploy-${one.name}`,
        template: 'deployment',
        ...placeOf(one),
        parameters: {
            ...identity(setUp),
            EnvironmentName: one.name,
            BucketName: one.bucket,
            ReleaseName: setUp.release,
            DeployWorkflows: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteWorkflow */ .E2)(setUp, 'deploy'),
            FunctionArns: functions.join(','),
            ManagedPolicyArns: policies.join(','),
            RoleName: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .roleNames */ .nc)(setUp).deploy(one),
        },
        taken: [storeKey(setUp, one, 'StoreKeyArn')],
    };
}
/** As `aws cloudformation deploy --parameter-overrides file://…` takes them, one a line. */
function parametersText({ parameters }) {
    const entries = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
    return `${JSON.stringify(entries, undefined, 2)}\n`;
}


/***/ }),

/***/ 34326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ flow),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   d_: () => (/* binding */ scalar)
/* harmony export */ });
/** Texts of a user as YAML, so that they say the same to every parser and to a reader. */
/** What is the same to every reader without quotes: no number, no truth value, nothing that begins or ends something. */
const plain = /^[A-Za-z/][A-Za-z0-9/._@*+:-]*[A-Za-z0-9/*]$/;
const words = /^(true|false|yes|no|on|off|y|n|null)$/i;
/** One line as a scalar. */
function scalar(text) {
    if (plain.test(text) && !words.test(text) && !/\d+e\d/i.test(text))
        return text;
    return `'${text.replaceAll("'", "''")}'`;
}
/** `key: text` at a depth; a text of several lines becomes a block. */
function field(depth, key, text) {
    const indent = ' '.repeat(depth);
    if (!text.includes('\n'))
        return `${indent}${key}: ${scalar(text)}`;
    const lines = text.replace(/\n+$/, '').split('\n');
    // A number of spaces is told where a reader could take those of a line for it: of the first, or after empty ones.
    const told = /^[ \n]/.test(text) ? '2' : '';
    return [
        `${indent}${key}: |${told}`,
        ...lines.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
    ].join('\n');
}
/** A list on one line. */
function flow(texts) {
    return `[${texts.map(scalar).join(', ')}]`;
}


/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 96968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ prefixedSha256),
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gw: () => (/* binding */ regionName),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   q4: () => (/* binding */ repositoryId),
/* harmony export */   tv: () => (/* binding */ workflowName),
/* harmony export */   vv: () => (/* binding */ fullRef),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wR: () => (/* binding */ audienceName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    const parse = (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
    return Object.assign(parse, { form, allowed });
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 34161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ij: () => (/* binding */ openAhead),
/* harmony export */   "in": () => (/* binding */ hashAhead),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, range);
            }
            catch (cause) {
                throw unreadable(path, cause);
            }
        },
        openSource: async () => {
            const tell = (cause) => {
                throw unreadable(path, cause);
            };
            const handle = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell);
            return {
                read: async (into, position) => (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
                close: () => handle.close(),
            };
        },
        ...(size < _plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .worthThread */ .RZ
            ? {}
            : {
                openHashed: () => openHashed(path),
                hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize),
            }),
    };
}
async function openHashed(path) {
    const tell = (cause) => {
        throw unreadable(path, cause);
    };
    const { readInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const source = readInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell));
    return {
        ...source,
        read: (into, position) => source.read(into, position).catch(tell),
        sha256: () => source.sha256().catch(tell),
    };
}
/** Begins to hash a file in another thread, and returns what waits for it. */
function beginHashing(path, algorithms) {
    const begin = async () => {
        const { hashInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
        return hashInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path), algorithms);
    };
    const begun = begin();
    // Told to whoever waits for it, which may be nobody.
    begun.catch(() => undefined);
    return async (onSize) => {
        try {
            return await (await begun).result(onSize);
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
    };
}
/** The same files, the first large one of which is being hashed from now on: whoever asks for its digest will have it sooner. */
function hashAhead(files, algorithms) {
    const large = files.find(({ content }) => content.hash !== undefined);
    if (large === undefined)
        return files;
    const wait = beginHashing(large.path, algorithms);
    const hash = (asked, onSize) => {
        const same = asked.join() === algorithms.join();
        return same ? wait(onSize) : beginHashing(large.path, asked)(onSize);
    };
    return files.map((file) => (file === large ? { ...file, content: { ...file.content, hash } } : file));
}
/** The same files, the first large one of which is open for a sender from now on, with the thread that hashes it. */
function openAhead(files) {
    const large = files.find(({ content }) => content.openHashed !== undefined);
    if (large === undefined)
        return files;
    let opened = openHashed(large.path);
    // Told to whoever sends it, which may be nobody.
    opened.catch(() => undefined);
    const openOnce = () => {
        const source = opened ?? openHashed(large.path);
        opened = undefined;
        return source;
    };
    return files.map((file) => file === large ? { ...file, content: { ...file.content, openHashed: openOnce } } : file);
}
function unreadable(path, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 80260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ worthThread),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   rr: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024;
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096;
/** A file of this size takes longer to hash than a thread takes to start. */
const worthThread = 32 * 1024 ** 2;
const nothing = new Uint8Array();
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    let ahead = Promise.resolve(nothing);
    try {
        const { size } = await handle.stat();
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const readFrom = (position) => {
            const most = Math.min(end - position, Math.max(smallestChunk, size - position));
            const reading = readAt(handle, position, most);
            // Its failure is told when the chunk is asked for, which may be never.
            reading.catch(() => undefined);
            return reading;
        };
        let position = range?.start ?? 0;
        ahead = readFrom(position);
        for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
            position += chunk.length;
            ahead = readFrom(position);
            yield chunk;
        }
    }
    finally {
        // A file that is closed under a read would have it read from whatever takes its number next.
        await ahead.catch(() => undefined);
        await handle.close();
    }
}
/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle, position, most) {
    if (most <= 0)
        return nothing;
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}
/** Whether it was the system that failed, and not code. */
function isSystemError(failure) {
    return typeof failure === 'object' && failure !== null && 'syscall' in failure;
}


/***/ }),

/***/ 79639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zv: () => (/* binding */ createRepositoryFile),
/* harmony export */   dC: () => (/* binding */ replaceRepositoryFile),
/* harmony export */   tz: () => (/* binding */ readRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36854);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80045);
/** Files that a program writes into its user's repository: made whole, replaced only as they were seen, and never through a link or outside of it. */








/** Workflows and policies have some kilobytes. */
const largest = 1024 ** 2;
const newFile = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW;
/**
 * `path` is relative to the folder `root`, with `/` between its parts.
 * @throws InputError INPUT_MALFORMED for a path that leaves the repository
 * @throws ServiceError STORE_UNAVAILABLE where the file system fails
 */
async function readRepositoryFile(root, path) {
    const segments = segmentsOf(path);
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...segments);
    return working(path, async () => {
        const walk = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFolders */ .x0)(root, segments.slice(0, -1));
        if (walk.kind === 'nothing')
            return { kind: 'nothing' };
        if (walk.kind === 'other')
            return { kind: 'other', why: `${walk.path} is a link or no folder` };
        const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(place);
        if (standing === 'nothing')
            return { kind: 'nothing' };
        if (standing !== 'file')
            return { kind: 'other', why: 'it is a link or a folder, and no file' };
        return readText(place);
    });
}
async function readText(place) {
    const chunks = [];
    for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(place, { start: 0, end: largest + 1 }))
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (bytes.length > largest)
        return { kind: 'other', why: `it is larger than ${largest} bytes` };
    try {
        return { kind: 'file', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch {
        return { kind: 'other', why: 'it is not text in UTF-8' };
    }
}
/**
 * Makes a file and the folders that it needs; it appears whole or not at all, and takes no other file's place.
 * @throws InputError INPUT_CONFLICT where something stands there, or a link is on the way
 * @throws ServiceError STORE_UNAVAILABLE
 */
async function createRepositoryFile(root, path, text) {
    const segments = segmentsOf(path);
    await working(path, async () => {
        const made = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFolders */ .x0)(root, segments.slice(0, -1), makeFolder);
        if (made.kind !== 'folder')
            throw conflict(path, `${made.path} is a link or no folder`);
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...segments);
        await beside(place, text, 0o644, async (temporary) => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, place).catch((failure) => {
                throw (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrno */ .r)(failure, 'EEXIST') ? conflict(path, 'something stands there by now') : failure;
            });
        });
    });
}
/**
 * Puts `text` in the place of `seen`, whole or not at all.
 * @throws InputError INPUT_CONFLICT where something else than `seen` stands there
 * @throws ServiceError STORE_UNAVAILABLE
 */
async function replaceRepositoryFile(root, path, { seen, text }) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, ...segmentsOf(path));
    await working(path, async () => {
        const there = await readRepositoryFile(root, path);
        if (there.kind !== 'file' || there.text !== seen)
            throw conflict(path, 'it has changed since it was shown');
        const { mode } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(place);
        await beside(place, text, mode & 0o777, (temporary) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, place));
    });
}
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path).catch((failure) => {
        if (!(0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrno */ .r)(failure, 'EEXIST'))
            throw failure;
    });
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(path);
}
/** Writes a temporary file in the same folder for `publish` to give the right name, and leaves nothing of it. */
async function beside(place, text, mode, publish) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, newFile, mode);
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await publish(temporary);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
    }
}
function segmentsOf(path) {
    const segments = path.split('/');
    const sound = segments.every((segment) => /^[A-Za-z0-9._-]+$/.test(segment) && !/^\.\.?$/.test(segment));
    if (sound && segments[0]?.toLowerCase() !== '.git')
        return segments;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(path)} is no path of a file in a repository`);
}
async function working(path, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz || cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7)
            throw cause;
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `${path} cannot be read or written: ${(0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonOf */ .A3)(cause)}`, {
            cause,
        });
    }
}
function conflict(path, why) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('INPUT_CONFLICT', `${path} is not written: ${why}`);
}


/***/ }),

/***/ 29607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   sD: () => (/* binding */ certificateAlgorithmOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */


const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
const algorithms = new Map([
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
]);
const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readHash(algorithmIdentifier) {
    return hashes.get((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(algorithmIdentifier, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence))[0]));
}
/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const field = (tag) => fields.find((candidate) => candidate.tag === tag)?.content;
    const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)];
    if (hashField === undefined || maskField === undefined || saltField === undefined)
        return undefined;
    const [maskFunction, maskHash] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(maskField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hash = readHash(hashField);
    if (hash === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(maskFunction) !== mgf1)
        return undefined;
    if (readHash((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(maskHash, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes) !== hash)
        return undefined;
    return { keyType: 'rsa', hash, saltLength: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(saltField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)) };
}
/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
function certificateAlgorithmOf(certificate) {
    if (certificate.signatureAlgorithm !== rsaPss)
        return algorithms.get(certificate.signatureAlgorithm);
    try {
        return readPssParameters(certificate.signatureParameters);
    }
    catch {
        // Fail closed: parameters that cannot be read name no algorithm.
        return undefined;
    }
}
/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
function isSignedBy(child, issuer) {
    const algorithm = certificateAlgorithmOf(child);
    if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0)
        return false;
    if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType)
        return false;
    const padding = algorithm.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength };
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/** Whether a certificate is signed with its own key. */
function isSelfSigned(certificate) {
    return isSignedBy(certificate, certificate);
}


/***/ }),

/***/ 95733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ checkTrustStore),
/* harmony export */   lk: () => (/* binding */ isTrustStoreName),
/* harmony export */   mm: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */


const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/;
/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
function isTrustStoreName(text) {
    const name = text.slice(text.indexOf(':') + 1);
    return storeName.test(text) && name !== '.' && name !== '..';
}
/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
function checkTrustStore(name, certificates) {
    if (certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`);
    const unfit = certificates.find((certificate) => certificate.basicConstraints?.ca !== true && !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate));
    if (unfit !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`);
    }
}
/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
function certificatesOf(names, type, stores) {
    return names
        .filter((name) => name.startsWith(`${type}:`))
        .flatMap((name) => {
        const certificates = stores.get(name) ?? [];
        checkTrustStore(name, certificates);
        return certificates;
    });
}


/***/ })

};
