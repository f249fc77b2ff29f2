export const id = 900;
export const ids = [900];
export const modules = {

/***/ 20900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  readInitOptions: () => (/* binding */ readInitOptions)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/answers.js
var set_up_answers = __webpack_require__(25256);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/parse.js + 12 modules
var parse = __webpack_require__(78007);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/checkout.js
var set_up_checkout = __webpack_require__(42955);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/names.js
var set_up_names = __webpack_require__(84919);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/policy.js
var policy = __webpack_require__(10709);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/read-set-up.js
var read_set_up = __webpack_require__(70978);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/settings.js
var set_up_settings = __webpack_require__(37582);
// EXTERNAL MODULE: ./packages/local/lib/repository-files.js
var repository_files = __webpack_require__(79639);
;// CONCATENATED MODULE: ./packages/cli/lib/init/hints.js
/** What the files of a repository suggest about its build; a person agrees to it or says otherwise. */

/** By the file that a build tool is known by; the first that stands there counts. */
const tools = [
    ['package.json', (text) => ({ 'build-command': [nodeBuild(text)] })],
    [
        'pom.xml',
        () => ({
            'build-command': ['mvn --batch-mode verify'],
            'subject-path': ['target/*.jar'],
            'evidence-path': ['target/surefire-reports/*.xml'],
        }),
    ],
    ['build.gradle.kts', gradle],
    ['build.gradle', gradle],
    [
        'go.mod',
        () => ({
            'build-command': ['go test ./... && go build -trimpath -o build/ ./...'],
            'subject-path': ['build/*'],
        }),
    ],
    ['Makefile', () => ({ 'build-command': ['make'] })],
];
function gradle() {
    return {
        'build-command': ['./gradlew build'],
        'subject-path': ['build/libs/*.jar'],
        'evidence-path': ['build/test-results/test/*.xml'],
    };
}
/** Of the scripts only whether they are there is read; none is run. */
function nodeBuild(text) {
    const scripts = scriptsOf(text);
    const steps = ['test', 'build'].filter((name) => scripts.has(name)).map((name) => `npm run ${name}`);
    return ['npm ci', ...steps].join(' && ');
}
function scriptsOf(text) {
    try {
        const { scripts } = JSON.parse(text);
        return new Set(typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []);
    }
    catch {
        return new Set();
    }
}
async function hintsOf(root) {
    for (const [path, suggest] of tools) {
        const file = await (0,repository_files/* readRepositoryFile */.tz)(root, path);
        if (file.kind === 'file')
            return new Map(Object.entries(suggest(file.text)));
    }
    return new Map();
}

// EXTERNAL MODULE: ./packages/cli/lib/set-up/code-owners.js
var code_owners = __webpack_require__(3323);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/files.js + 3 modules
var files = __webpack_require__(17624);
;// CONCATENATED MODULE: ./packages/cli/lib/init/repository-text.js
/** The text of a file in the repository that is set up. */


/**
 * Undefined where nothing stands at the path.
 * @throws InputError INPUT_CONFLICT where something stands that is no file of text, a link for instance
 */
async function repositoryText(root, path) {
    const file = await (0,repository_files/* readRepositoryFile */.tz)(root, path);
    switch (file.kind) {
        case 'nothing':
            return undefined;
        case 'file':
            return file.text;
        case 'other':
            throw new errors/* InputError */.dz('INPUT_CONFLICT', `${path} can be neither read nor written: ${file.why}`, {
                nextStep: 'Move away what stands there, and run it again.',
            });
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/plan.js
/** What has to be written in a repository, beside what stands there. */




function isNew({ seen }) {
    return seen === undefined;
}
function isSame({ seen, text }) {
    return seen === text;
}
/**
 * The settings come last, so that they tell of no file that was not written.
 * @throws InputError INPUT_CONFLICT where something stands that is no file of text, a link for instance
 */
async function planFiles(root, setUp, answers) {
    const settings = { path: set_up_settings/* settingsFile */._r, text: (0,set_up_settings/* settingsText */.JV)(answers) };
    const plan = [];
    for (const file of (0,files/* filesOf */.R)(setUp))
        plan.push(await planned(root, file));
    return [...plan, ...(await planOwners(root, setUp)), await planned(root, settings)];
}
async function planned(root, file) {
    return { ...file, seen: await repositoryText(root, file.path) };
}
/** Lines are added to the file that GitHub takes, and none is changed. */
async function planOwners(root, { codeOwners }) {
    if (codeOwners.length === 0)
        return [];
    for (const path of code_owners/* codeOwnersPlaces */.qq) {
        const seen = await repositoryText(root, path);
        if (seen !== undefined)
            return [{ path, seen, text: (0,code_owners/* withOwners */.xg)(seen, codeOwners) }];
    }
    const [path] = code_owners/* codeOwnersPlaces */.qq;
    return [{ path, seen: undefined, text: (0,code_owners/* withOwners */.xg)('', codeOwners) }];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/init/running-suite.js
/** The checkout of the suite that is running, from which it may be called and its templates taken. */




/** Where a program stands in a checkout of the suite. */
const place = (0,external_node_path_.join)('dist', 'cli', 'index.js');
/** Undefined where the program does not run from a checkout of its own, but from an installed package for instance. */
async function runningSuite(program) {
    if (program === undefined)
        return undefined;
    try {
        const { root, repository, commit } = await (0,set_up_checkout/* readCheckout */.b$)((0,external_node_path_.dirname)(program));
        if ((0,external_node_fs_.realpathSync)(program) !== (0,external_node_path_.join)((0,external_node_fs_.realpathSync)(root), place))
            return undefined;
        return repository === undefined || commit === undefined
            ? { root }
            : { root, name: `${repository}@${commit}` };
    }
    catch (failure) {
        if (failure instanceof errors/* InputError */.dz)
            return undefined;
        throw failure;
    }
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
// EXTERNAL MODULE: ./packages/cli/lib/style.js
var lib_style = __webpack_require__(80513);
;// CONCATENATED MODULE: ./packages/cli/lib/init/file-diff.js
/** The difference between what stands in a file and what would be written, as people know it from git. */


/** Lines of a unified diff; `-` is what stands there. */
function diffLines({ path, seen, text }, style) {
    const { hunks } = (0,create/* structuredPatch */.YB)(path, path, seen ?? '', text);
    return [
        (0,lib_style/* paint */.nI)(style, 'bold', `--- ${path}`),
        (0,lib_style/* paint */.nI)(style, 'bold', `+++ ${path}`),
        ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
            (0,lib_style/* paint */.nI)(style, 'dim', `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
            ...lines.map((line) => painted(style, (0,lib_style/* printable */.g$)(line))),
        ]),
    ];
}
function painted(style, line) {
    if (line.startsWith('-'))
        return (0,lib_style/* paint */.nI)(style, 'red', line);
    return line.startsWith('+') ? (0,lib_style/* paint */.nI)(style, 'green', line) : line;
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/writing.js
/** Decides about each file that differs, and writes: nothing is replaced that was not shown before. */





/**
 * Every difference is shown before the first file is written. A policy that stands there is its owners' and is replaced
 * only by the word of a person.
 * @throws InputError INPUT_CONFLICT where files differ and nobody can be asked
 */
async function writePlan({ root, plan, mode, terminal }) {
    const differing = plan.filter((file) => !isNew(file) && !isSame(file));
    const replaced = new Set();
    for (const file of differing) {
        for (const line of ['', ...diffLines(file, terminal.style)])
            terminal.print(line);
        if (await isReplaced(file, mode, terminal))
            replaced.add(file);
    }
    const stuck = differing.filter((file) => file.path !== set_up_names/* policyFile */.Xd);
    if (mode === 'ask' && terminal.conversation === undefined && stuck.length > 0)
        throw nobodyToAsk(stuck);
    const written = [];
    for (const file of plan) {
        const decided = isNew(file) || replaced.has(file) ? 'written' : 'left';
        written.push({
            path: file.path,
            outcome: mode === 'dry-run' ? foreseen(file) : await write(root, file, decided),
        });
    }
    return written;
}
function foreseen(file) {
    if (isSame(file))
        return 'as it is';
    return isNew(file) ? 'would be created' : 'would be replaced';
}
async function write(root, file, decided) {
    const { path, text, seen } = file;
    if (isSame(file))
        return 'as it is';
    if (decided === 'left')
        return 'left';
    if (seen === undefined) {
        await (0,repository_files/* createRepositoryFile */.Zv)(root, path, text);
        return 'created';
    }
    await (0,repository_files/* replaceRepositoryFile */.dC)(root, path, { seen, text });
    return 'replaced';
}
async function isReplaced({ path }, mode, terminal) {
    switch (mode) {
        case 'dry-run':
            return false;
        case 'overwrite':
            return path !== set_up_names/* policyFile */.Xd;
        case 'ask': {
            const answer = await terminal.conversation?.ask(`\nReplace ${path} by what is marked +? [yes, Enter for no] > `);
            return /^y(es)?$/i.test(answer?.trim() ?? '');
        }
    }
}
function nobodyToAsk(stuck) {
    const paths = stuck.map(({ path }) => path);
    const list = paths.map((path) => `\n- ${path}`).join('');
    return new errors/* InputError */.dz('INPUT_CONFLICT', `nothing was written, for these files differ:${list}`, {
        reasons: paths,
        nextStep: 'Read the differences above, then run it on a terminal, where it asks, or with --overwrite.',
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/init.js
/** The story of `init`: ask what no flag tells, show what differs, write the files, and say what is left to do. */













/**
 * @throws InputError for answers that are missing, malformed or contradict each other, and for files that differ where
 * nobody can be asked; nothing is written then
 */
async function init({ given, mode }, terminal) {
    const checkout = await (0,set_up_checkout/* readCheckout */.b$)(terminal.cwd);
    const { root } = checkout;
    const suite = await runningSuite(terminal.program);
    const answers = await (0,set_up_answers/* gatherAnswers */.jn)({
        known: {
            checkout,
            hints: await hintsOf(root),
            ...(suite?.name === undefined ? {} : { suite: suite.name }),
        },
        given,
        kept: await keptAnswers(root),
        conversation: terminal.conversation,
    });
    const setUp = (0,read_set_up/* readSetUp */.A)(answers, await rootCertificate(root, answers));
    // What cannot be used is found before anything is written: a certificate that no policy may trust, for instance.
    (0,parse/* parseDeployPolicy */.D)(Buffer.from((0,policy/* policyText */.M)(setUp)), set_up_names/* policyFile */.Xd);
    const plan = await planFiles(root, setUp, answers);
    return { setUp, root, suite, files: await writePlan({ root, plan, mode, terminal }) };
}
async function keptAnswers(root) {
    const text = await repositoryText(root, set_up_settings/* settingsFile */._r);
    return text === undefined ? new Map() : (0,set_up_settings/* readSettings */.sb)(text);
}
async function rootCertificate(root, answers) {
    const path = answers.get('certificate-root')?.[0];
    if (path === undefined)
        return undefined;
    const text = await repositoryText(root, path);
    if (text !== undefined)
        return text;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `--certificate-root names ${path}, and there is no such file`);
}

// EXTERNAL MODULE: ./packages/cli/lib/set-up/aws-script.js
var aws_script = __webpack_require__(61528);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/deploy-targets.js
var deploy_targets = __webpack_require__(98759);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/github-script.js
var github_script = __webpack_require__(25262);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/shell.js
var shell = __webpack_require__(9613);
;// CONCATENATED MODULE: ./packages/cli/lib/init/next-commands.js
/** The commands that are left to a person once the files are written, and what no command can do for them. */






function nextCommands({ setUp, root, suite, files }) {
    const { administratorRole, branch, repository } = setUp;
    const written = files.filter(({ outcome }) => outcome === 'created' || outcome === 'replaced');
    const paths = written.map(({ path }) => (0,shell/* shellWord */.r)(path)).join(' ');
    const folder = templatesFolder({ setUp, root, suite });
    return [
        '',
        'Three commands are left, to be run in the root of the repository:',
        '',
        `1. In AWS, as ${administratorRole}: the signing profiles and stacks.`,
        ...(folder === undefined
            ? [`   FOLDER is infrastructure/ of a checkout of ${setUp.suite.repository} at ${setUp.suite.commit}.`]
            : []),
        `   bash ${aws_script/* awsScript */.h} ${folder ?? 'FOLDER'}`,
        ...policyHints(setUp),
        `2. On GitHub, as somebody who administers ${repository}: environments, reviewers and the ruleset of ${branch}.`,
        `   bash ${github_script/* gitHubScript */.By}`,
        `3. The pull request, whose merge releases for the first time.`,
        ...(paths === ''
            ? ['   Nothing was written, so there is nothing to commit.']
            : [
                `   git switch -c secure-deploy && git add ${paths} && git commit -m 'Deliver by secure-deploy-actions' && git push -u origin secure-deploy && gh pr create --fill`,
            ]),
        '',
        ...deployRoleHints(setUp),
        'secure-deploy doctor tells what is missing.',
    ];
}
/** What is made by nobody here and has to be there first, or a stack is taken back. */
function policyHints(setUp) {
    const all = setUp.environments.flatMap((environment) => (0,deploy_targets/* deployTargets */.s)(setUp, environment).policies);
    const own = [...new Set(all)].filter((arn) => !arn.includes(':iam::aws:'));
    return own.length === 0 ? [] : [`   Before it there have to be the managed policies ${own.join(', ')}.`];
}
/** A command without a target that is known here can do no more than read. */
function deployRoleHints(setUp) {
    const names = (0,set_up_names/* roleNames */.nc)(setUp);
    const reading = setUp.environments.filter((environment) => {
        const { functions, policies } = (0,deploy_targets/* deployTargets */.s)(setUp, environment);
        return functions.length === 0 && policies.length === 0;
    });
    if (reading.length === 0)
        return [];
    const roles = reading.map((environment) => names.deploy(environment)).join(', ');
    return [
        `The deploying command can read what it deploys, and do nothing more, as ${roles}: what else it may, say by --deploy-policy-arns.`,
    ];
}
/** As it is reached from the root of the repository; undefined where the suite runs from elsewhere than the commit that is called. */
function templatesFolder({ setUp: { suite }, root, suite: running, }) {
    if (running?.name !== `${suite.repository}@${suite.commit}`)
        return undefined;
    return (0,shell/* shellWord */.r)((0,external_node_path_.relative)(root, (0,external_node_path_.join)(running.root, 'infrastructure')));
}

;// CONCATENATED MODULE: ./packages/cli/lib/init/command.js
/** `secure-deploy init`: its usage, and how its result is shown. */






const usage = `Usage: secure-deploy init [FLAG VALUE...]

Sets up a repository: writes the deploy policy, five workflows, the parameters of the stacks, and the
scripts that make them in AWS and set up GitHub. On a terminal it asks what no flag tells, and why;
answers are kept in .github/secure-deploy/settings.json. Run again, it writes what has changed. A file
that differs is shown as a diff, and replaced only when you say so.

The repository, as git knows it unless given:
  --repository OWNER/NAME  --repository-id N  --owner-id N  --branch B
  --suite OWNER/NAME@SHA        secure-deploy-actions that the workflows call
  --release-name N              the name of the repository unless given

AWS:
  --account-ids ID...  --regions R...     one for all, or one for each environment
  --administrator-role NAME               the role that deploys the stacks
  [--application NAME]                    what names of roles and stacks begin with
  [--environments NAME...]                development, staging and production unless given
  [--buckets NAME...]  [--holds-bucket NAME]
  [--aws-profiles NAME...]                of the AWS command line, one for each account
  [--signer-kind profile|kms], and for a key of AWS KMS
    [--certificate-subject S --certificate-root FILE --certificate-chain FILE]

Build and deployment:
  --build-command C  --subject-path P  [--evidence-path P]
  --deploy-command C  --deploy-target T  [--deploy-file NAME]  [--deploy-role NAME]
  [--deploy-policy-arns ARN...]           managed policies of that role, which may read, and update
                                          a Lambda function that is the target

What is demanded:
  [--soak TIME...]  [--approvals N]  [--approvers WHO...]  [--baseline COMMIT]
  [--minimum-tests N]  [--findings-below LEVEL]  [--sbom]  [--code-owners @WHO...]

  [--dry-run]                   show what would be written, and write nothing
  [--overwrite]                 replace files that differ without asking, but never the policy

Exit code: 0 when the files stand, 1 when nothing was written, 2 when the command line is wrong.`;
/** @throws InputError INPUT_UNKNOWN, INPUT_MALFORMED or INPUT_CONFLICT */
function readInitOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, { ...set_up_answers/* answerFlags */.yN, 'dry-run': 'switch', overwrite: 'switch' });
    (0,lib_arguments/* refusePositionals */.Q)(given);
    if (given.has('dry-run') && given.has('overwrite'))
        throw new errors/* InputError */.dz('INPUT_CONFLICT', '--dry-run writes nothing, and --overwrite does');
    const mode = given.has('dry-run') ? 'dry-run' : given.has('overwrite') ? 'overwrite' : 'ask';
    return { given: (0,set_up_answers/* answersIn */.VZ)(given), mode };
}
const initCommand = {
    usage,
    prepare: (args) => {
        const options = readInitOptions(args);
        return async (terminal) => {
            const result = await init(options, terminal);
            const rows = result.files.map(({ path, outcome }) => [path, outcome]);
            const table = { title: `Files for ${result.setUp.repository}`, header: ['', ''], rows };
            const next = options.mode === 'dry-run' ? [] : nextCommands(result);
            for (const line of ['', ...(0,tables/* renderTable */.bo)(table, terminal.style, 'every row'), ...next])
                terminal.print(line);
        };
    },
};


/***/ })

};
