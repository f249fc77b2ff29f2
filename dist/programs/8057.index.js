export const id = 8057;
export const ids = [8057];
export const modules = {

/***/ 51141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var lib_policy = __webpack_require__(8184);
// EXTERNAL MODULE: ./packages/core/lib/deploy-policy.js
var deploy_policy = __webpack_require__(83949);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/duration.js
var duration = __webpack_require__(43945);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/explanation.js


/** One table for where releases come from, one an environment, one for holds, and one for what is left open. */
function explainPolicy(policy, open) {
    const { uri, environments } = policy;
    const names = environments.map(({ name }) => name).join(', then ');
    const left = open.length === 0
        ? 'Nothing is left open that is known here'
        : `${counted(open.length, 'point')} left open`;
    return {
        title: `Policy ${uri}`,
        lead: `For the releases ${either(policy.releases)}: into ${names}. ${left}.`,
        tables: [
            { title: 'A release', header: ['', ''], rows: originRows(policy) },
            ...environments.map((environment) => environmentTable(environment)),
            { title: 'Holds', header: ['', ''], rows: holdRows(policy) },
            ...(open.length === 0 ? [] : [openTable(open)]),
        ],
    };
}
function originRows({ releases, signers, source }) {
    return [
        ['is named', either(releases)],
        ['is signed by', signersInWords(signers)],
        ['comes from', orAny(source.repositories, 'repository')],
        ['whose id is', orAny(source.repositoryIds, 'id')],
        ['at the ref', orAny(source.refs, 'ref')],
        ['through the workflow', orAny(source.workflowRefs, 'workflow')],
        ['started by', orAny(source.events, 'event')],
        ['on a runner that is', source.runnerEnvironment ?? 'of any kind'],
        [
            'as told by',
            source.claims === undefined
                ? 'a token or variables of the run'
                : "the run's OIDC token, not by variables",
        ],
        [
            'from a checkout that is',
            source.state === undefined ? 'in any state' : 'compared with its commit and clean',
        ],
    ];
}
function environmentTable(environment) {
    const { name, after, approvals, bypass, windows } = environment;
    return {
        title: after === undefined ? `Into ${name}, where releases are uploaded` : `Into ${name}, after ${after}`,
        header: ['', ''],
        rows: [
            ['store', placeInWords(environment)],
            ['promotions signed by', signersInWords(environment.promotionSigners)],
            ['deployments signed by', signersInWords(environment.deploymentSigners)],
            ...(after === undefined ? [] : orderRows(environment, after)),
            ['evidence', sentences(evidenceInWords(environment.evidence))],
            ['approvals', approvals === undefined ? 'none' : approvalsInWords(approvals)],
            ...githubRows(environment),
            ['when', windows.length === 0 ? 'at any time' : windows.map(windowInWords).join('; or ')],
            [
                'in an emergency',
                bypass === undefined
                    ? 'nothing can be passed over'
                    : `${bypass.rules.join(', ')} can be passed over, with a reason and ${approvalsInWords(bypass.approvals)}`,
            ],
        ],
    };
}
function orderRows({ soak, deployed }, after) {
    return [
        [`time in ${after}`, soak === 0 ? 'none' : `at least ${(0,duration/* formatDuration */.a3)(soak)}`],
        [`deployment to ${after}`, deployed === 'demanded' ? 'recorded as a success' : 'need not be recorded'],
    ];
}
/** Where approvals of an environment count, the job must run in one, and it has the name of this one unless another is given. */
function githubRows({ name, githubEnvironment, approvals }) {
    const byEnvironment = approvals?.sources.includes('environment') === true;
    const job = githubEnvironment ?? (byEnvironment ? name : undefined);
    return job === undefined ? [] : [['by a job in', `the GitHub environment ${job}`]];
}
function holdRows({ holds }) {
    if (holds === undefined)
        return [['holds', 'nothing can be held under this policy']];
    return [
        ['stand in', placeInWords(holds)],
        ['are signed by', signersInWords(holds.signers)],
        ['are lifted by', signersInWords(holds.liftSigners)],
    ];
}
function openTable(open) {
    return {
        title: 'Left open',
        header: ['Id', 'Where, what it means, and what to do'],
        rows: open.map(({ id, where, what, remedy }) => [id, `${where}: ${what} ${remedy}`]),
    };
}
function placeInWords({ store, accountId, region, }) {
    const owner = accountId === undefined ? '' : ` of the account ${accountId}`;
    return `${store.uri}${owner}${region === undefined ? '' : ` in ${region}`}`;
}
function signersInWords({ parties, threshold }) {
    const names = parties.map(({ name }) => name);
    return threshold === 1 ? either(names) : `${threshold} of: ${names.join('; ')}`;
}
function evidenceInWords({ tests, findings, sbom, workflowRefs }) {
    return [
        ...(tests === undefined
            ? []
            : [`at least ${counted(tests.minimum, 'test')}, none failed${atMost(tests.maxAge)}`]),
        ...(findings === undefined
            ? []
            : [
                `no finding at ${findings.below} or above${atMost(findings.maxAge)}${allowedInWords(findings.allowed)}`,
            ]),
        ...(sbom === undefined
            ? []
            : [`an SBOM (${sbom.formats.join(' or ')})${sbom.covers === 'files' ? ' that names every file' : ''}`]),
        ...(workflowRefs === undefined ? [] : [`all of it signed by ${either(workflowRefs)}`]),
    ];
}
function atMost(age) {
    return age === undefined ? '' : `, at most ${(0,duration/* formatDuration */.a3)(age)} old`;
}
function allowedInWords(allowed) {
    const list = allowed.map(({ ruleId, until }) => `${ruleId} until ${until.toISOString().slice(0, 10)}`);
    return list.length === 0 ? '' : ` (but ${list.join(', ')})`;
}
function approvalsInWords({ minimum, independent, from, sources, unresolvedAuthors, }) {
    const who = from.length === 0 ? 'anyone who may approve there' : either(from.map(approverInWords));
    const where = sources.map((source) => source === 'environment' ? 'of the environment' : 'of pull requests');
    return sentences([
        `${counted(minimum, 'approval')} of every change by ${who}`,
        `as reviews ${where.join(' or ')}`,
        independent ? 'not by whoever had a part in the changes' : 'also by whoever had a part in the changes',
        unresolvedAuthors === 'refused' ? 'every author known to GitHub' : 'authors may be unknown to GitHub',
    ]);
}
function approverInWords(approver) {
    switch (approver.kind) {
        case 'user':
            return `the user ${approver.id}`;
        case 'login':
            return approver.login;
        case 'team':
            return `the team ${approver.organization}/${approver.slug}`;
    }
}
function windowInWords({ days, start, end, timeZone }) {
    const named = deploy_policy/* weekdays */.mx.filter((day) => days.includes(day)).join(' ');
    return `${named} from ${clock(start)} to ${clock(end)} in ${timeZone}`;
}
function clock(minute) {
    return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
function orAny(list, what) {
    return list === undefined ? `any ${what}` : either(list);
}
function either(list) {
    return list.join(' or ');
}
function sentences(parts) {
    return parts.length === 0 ? 'none' : parts.join('; ');
}
function counted(count, what) {
    return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-approvals.js
function approvalPoints({ environments }) {
    return environments.flatMap((environment, index) => {
        const { name, after, approvals, bypass } = environment;
        const where = `environments[${index}].approvals`;
        const beside = `environments[${index}].bypass.approvals`;
        return [
            ...(approvals === undefined && after !== undefined ? [noApprovals(name, where)] : []),
            ...(approvals === undefined ? [] : demandPoints(approvals, where)),
            ...(bypass === undefined ? [] : demandPoints(bypass.approvals, beside)),
            ...bypassPoints(environment, beside),
        ];
    });
}
function noApprovals(name, where) {
    return {
        id: 'approvals',
        where,
        what: `One person alone can bring a change to ${name}.`,
        remedy: 'Add approvals with minimum: 1 or more.',
    };
}
function demandPoints(demands, where) {
    const { independent, from, unresolvedAuthors } = demands;
    const logins = from.flatMap((approver) => (approver.kind === 'login' ? [approver.login] : []));
    const found = [
        independent
            ? undefined
            : {
                id: 'approvals-not-independent',
                where: `${where}.independent`,
                what: 'Whoever wrote a change can approve it.',
                remedy: 'Take out independent: false.',
            },
        from.length > 0
            ? undefined
            : {
                id: 'approvers',
                where: `${where}.from`,
                what: 'Everyone whom GitHub lets review can approve.',
                remedy: 'Add from with the ids of users, or with teams.',
            },
        logins.length === 0
            ? undefined
            : {
                id: 'approvers-by-login',
                where: `${where}.from`,
                what: `Whoever takes the login ${logins.join(' or ')} after it was given up can approve.`,
                remedy: 'Name users by the number of: gh api users/LOGIN --jq .id',
            },
        unresolvedAuthors === 'refused'
            ? undefined
            : {
                id: 'authors-unknown',
                where: `${where}.unresolved-authors`,
                what: 'A change of an author whom GitHub does not know can be approved by its own author.',
                remedy: 'Take out unresolved-authors: allow.',
            },
    ];
    return found.flatMap((point) => point ?? []);
}
/** An emergency is less than the rule; it must not also take less of people. */
function bypassPoints({ approvals, bypass }, where) {
    if (bypass === undefined || bypass.approvals.minimum > (approvals?.minimum ?? 0))
        return [];
    return [
        {
            id: 'bypass-approvals',
            where: `${where}.minimum`,
            what: 'An emergency takes no more approvals than any other day, so every day can be one.',
            remedy: 'Demand more approvals of a bypass than of a promotion.',
        },
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-evidence.js
function evidencePoints({ environments, source }, now) {
    return environments.flatMap((environment, index) => [
        ...open_evidence_demandPoints(environment, index, source.workflowRefs !== undefined),
        ...expired(environment, index, now),
    ]);
}
/** Of the first environment nothing is demanded here: it may be for trying out. */
function open_evidence_demandPoints({ name, after, evidence }, index, isWorkflowKnown) {
    const { tests, findings, sbom, workflowRefs } = evidence;
    const where = `environments[${index}].evidence`;
    if (tests === undefined && findings === undefined && sbom === undefined) {
        if (after === undefined)
            return [];
        const what = `A release goes to ${name} that nobody tested or scanned.`;
        return [{ id: 'evidence', where, what, remedy: 'Add evidence with tests, findings or sbom.' }];
    }
    if (isWorkflowKnown || workflowRefs !== undefined)
        return [];
    return [
        {
            id: 'evidence-origin',
            where: `${where}.job-workflow-refs`,
            what: 'Any workflow of the repository can make the evidence, also one that makes it up.',
            remedy: 'Add job-workflow-refs with the pinned workflow that tests and signs.',
        },
    ];
}
function expired({ evidence }, index, now) {
    return (evidence.findings?.allowed ?? []).flatMap(({ ruleId, until }, at) => until.getTime() > now.getTime()
        ? []
        : [
            {
                id: 'findings-expired',
                where: `environments[${index}].evidence.findings.allowed[${at}]`,
                what: `${ruleId} was allowed until ${until.toISOString().slice(0, 10)} and counts again.`,
                remedy: 'Mend what it finds, and take the entry out.',
            },
        ]);
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-signers.js
/** What a policy leaves open about signers: one of them who can do alone what was meant to take two. */

function signerPoints(policy) {
    return [...broadSubjects(policy), ...bothSides(policy), ...severalEnvironments(policy)];
}
/** Those who need no other to sign with them. */
function aloneIn({ parties, threshold }) {
    return threshold === 1 ? parties.map(({ name }) => name) : [];
}
function broadSubjects({ signers, environments, holds }) {
    const sets = [
        ['trust.releases', signers],
        ...environments.map(({ promotionSigners }, index) => [promotionsOf(index), promotionSigners]),
        ...environments.map(({ deploymentSigners }, index) => [`environments[${index}].deployments`, deploymentSigners]),
        ['holds.signers', holds?.signers],
        ['holds.lift', holds?.liftSigners],
    ];
    const broad = sets.flatMap(([where, set]) => (set?.parties ?? []).filter(({ name }) => isBroad(name)).map(({ name }) => ({ where, name })));
    const names = [...new Set(broad.map(({ name }) => name))];
    return names.map((name) => ({
        id: 'subject-broad',
        where: broad.find((one) => one.name === name)?.where ?? '',
        what: `Every certificate of the organization passes for "${name}".`,
        remedy: 'Name the signer closer, by CN or OU.',
    }));
}
/** Only what the Notary Project demands at least, a place and an organization. */
function isBroad(name) {
    if (name.startsWith('arn:'))
        return false;
    return (0,distinguished_name/* parseNameText */.G4)(name).every(({ type }) => ['C', 'ST', 'L', 'O'].includes(type));
}
function bothSides({ signers, environments }) {
    const releasing = aloneIn(signers);
    return environments.flatMap(({ promotionSigners }, index) => aloneIn(promotionSigners)
        .filter((name) => releasing.includes(name))
        .map((name) => ({
        id: 'signer-releases-and-promotes',
        where: promotionsOf(index),
        what: `${name} alone can sign a release and let it in.`,
        remedy: 'Use a signing profile or key of its own for promotions, which the build cannot use.',
    })));
}
function severalEnvironments({ environments }) {
    const names = new Set(environments.flatMap(({ promotionSigners }) => aloneIn(promotionSigners)));
    return [...names].flatMap((name) => {
        const indexes = environments.flatMap(({ promotionSigners }, index) => aloneIn(promotionSigners).includes(name) ? [index] : []);
        const last = indexes.at(-1);
        if (last === undefined || indexes.length < 2)
            return [];
        const where = indexes.map((index) => environments[index]?.name ?? '');
        return [
            {
                id: 'signer-several-environments',
                where: promotionsOf(last),
                what: `${name} signs promotions into ${where.join(', ')}, so whoever may promote into the first may sign for the last.`,
                remedy: 'Use a signer of its own for each environment.',
            },
        ];
    });
}
function promotionsOf(index) {
    return `environments[${index}].promotions`;
}
function holdPoints({ holds }) {
    if (holds === undefined) {
        return [
            {
                id: 'holds',
                where: 'holds',
                what: 'Nothing can be held: a release that turns out bad goes on wherever the rules let it.',
                remedy: 'Add holds with a store and signers.',
            },
        ];
    }
    const lifting = aloneIn(holds.liftSigners);
    return aloneIn(holds.signers)
        .filter((name) => lifting.includes(name))
        .map((name) => ({
        id: 'holds-lift',
        where: 'holds.lift',
        what: `${name} can both hold and lift, so whatever places holds by itself can end them too.`,
        remedy: 'Name other signers in lift.',
    }));
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-source.js
function sourcePoints({ releases, source }) {
    const found = [...finds.map((find) => find(source)), ...(source.workflowRefs ?? []).map(workflowPoint)];
    return [...releases.flatMap(releasePoint), ...found.flatMap((point) => point ?? [])];
}
function releasePoint(pattern) {
    if (!/^\*+$/.test(pattern))
        return [];
    return [
        {
            id: 'release-any',
            where: 'release',
            what: 'A release of any name passes, so one product can stand where another is expected.',
            remedy: 'Name the releases, or begin the pattern with what they have in common.',
        },
    ];
}
const finds = [
    ({ repositoryIds }) => absent(repositoryIds, {
        id: 'repository-id',
        where: 'source.repository-id',
        what: 'Whoever registers the name of the repository after a rename or a deletion passes for it.',
        remedy: 'Add repository-id with the number of: gh api repos/OWNER/NAME --jq .id',
    }),
    ({ refs }) => absent(refs, {
        id: 'refs',
        where: 'source.refs',
        what: 'A release can be built from any branch or tag, reviewed or not.',
        remedy: 'Add refs with the protected branch, such as refs/heads/main.',
    }),
    ({ workflowRefs }) => absent(workflowRefs, {
        id: 'workflow',
        where: 'source.job-workflow-refs',
        what: 'Any workflow of the repository can sign, also one that skips the tests.',
        remedy: 'Add job-workflow-refs with the workflow that signs, pinned by @refs/tags/… or a commit.',
    }),
    ({ runnerEnvironment }) => absent(runnerEnvironment, {
        id: 'runner',
        where: 'source.runner-environment',
        what: 'A release can be built on a machine that keeps what earlier jobs left on it.',
        remedy: 'Add runner-environment: github-hosted, or self-hosted if that is what you mean.',
    }),
    ({ events }) => absent(events, {
        id: 'events',
        where: 'source.events',
        what: 'Any event can start a release, also one that strangers can cause.',
        remedy: 'Add events, such as push.',
    }),
    ({ claims }) => absent(claims, {
        id: 'claims',
        where: 'source.claims',
        what: 'What is known about the run may come from variables, which an earlier step can change.',
        remedy: 'Take out claims: any, and give the signing job the permission id-token: write.',
    }),
    ({ state }) => absent(state, {
        id: 'state',
        where: 'source.state',
        what: 'A release may be built from files that differ from its commit.',
        remedy: 'Take out state: any.',
    }),
];
function absent(demand, point) {
    return demand === undefined ? point : undefined;
}
function workflowPoint(workflow) {
    const where = 'source.job-workflow-refs';
    const [file = '', ref] = workflow.split('@');
    if (ref === undefined) {
        return {
            id: 'workflow-ref',
            where,
            what: `${file} may sign as it stands on any branch, so whoever can push a branch can change it.`,
            remedy: `Pin it: ${file}@refs/tags/… or @ with a commit.`,
        };
    }
    if (!ref.startsWith('refs/heads/'))
        return undefined;
    return {
        id: 'workflow-branch',
        where,
        what: `${file} signs as it stands on a branch, so whoever can push there can change how releases are made.`,
        remedy: 'Pin it to a tag that cannot be moved or to a commit, or protect the branch with reviews.',
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-stores.js
function storePoints({ environments }) {
    const inAws = environments.map(({ store }) => store.kind === 's3');
    const accounts = environments.flatMap(({ accountId }) => accountId ?? []);
    const isShared = environments.length > 1 && accounts.length === environments.length && new Set(accounts).size === 1;
    return [
        ...environments.flatMap(({ accountId, name }, index) => inAws[index] === true && accountId === undefined
            ? [
                {
                    id: 'account',
                    where: `environments[${index}].account-id`,
                    what: `The store of ${name} may be any account's that the step's role is in.`,
                    remedy: 'Add account-id, in quotes.',
                },
            ]
            : []),
        ...(isShared
            ? [
                {
                    id: 'account-shared',
                    where: 'environments',
                    what: `All environments are in the account ${accounts[0]}, so an administrator of one is one of all.`,
                    remedy: 'Keep each environment in an account of its own, production at least.',
                },
            ]
            : []),
        ...environments.flatMap(({ after, soak, name }, index) => after !== undefined && soak === 0
            ? [
                {
                    id: 'soak',
                    where: `environments[${index}].soak`,
                    what: `A release can go on to ${name} the moment it arrived in ${after}.`,
                    remedy: 'Add soak, such as 24h.',
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/policy-file/open-points.js





/** Stable: people search for them, and docs/policy.md has a line for each. */
const openPointIds = (/* unused pure expression or super */ null && ([
    'release-any',
    'repository-id',
    'refs',
    'workflow',
    'workflow-ref',
    'workflow-branch',
    'runner',
    'events',
    'claims',
    'state',
    'subject-broad',
    'signer-releases-and-promotes',
    'signer-several-environments',
    'account',
    'account-shared',
    'soak',
    'evidence',
    'evidence-origin',
    'findings-expired',
    'approvals',
    'approvals-not-independent',
    'approvers',
    'approvers-by-login',
    'authors-unknown',
    'bypass-approvals',
    'holds',
    'holds-lift',
]));
/** In the order of the file. */
function openPoints(policy, now) {
    return [
        ...sourcePoints(policy),
        ...signerPoints(policy),
        ...storePoints(policy),
        ...evidencePoints(policy, now),
        ...approvalPoints(policy),
        ...holdPoints(policy),
    ];
}

// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/policy-check.js
/** The story of `policy check`: load the policy as an action would, say what it demands, and what it leaves open. */




async function checkPolicy({ location, sha256, signedBy, access }, terminal) {
    const loaded = await (0,lib_policy/* loadPolicy */.t)({
        location,
        input: 'policy check',
        folder: terminal.cwd,
        access,
        caller: (0,local_caller/* localCaller */.R)('policy', terminal),
        now: terminal.now(),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(signedBy === undefined ? {} : { signedBy }),
    });
    const { policy } = loaded;
    const open = openPoints(policy, terminal.now());
    const summary = explainPolicy(policy, open);
    return {
        summary: { ...summary, tables: [fileTable(loaded), ...summary.tables] },
        document: {
            uri: policy.uri,
            digest: `sha256:${policy.sha256}`,
            'pinned-by': loaded.pinned,
            ...(loaded.signedBy === undefined ? {} : { 'signed-by': loaded.signedBy }),
            releases: policy.releases,
            environments: policy.environments.map(({ name }) => name),
            'open-points': open,
            explanation: summary.tables
                .filter(({ title }) => title !== 'Left open')
                .map(({ title, rows }) => ({ title, rows })),
        },
    };
}
function fileTable({ policy, pinned, signedBy }) {
    return {
        title: 'The file',
        header: ['', ''],
        rows: [
            ['digest', `sha256:${policy.sha256}`],
            ['known by', pins[pinned]],
            ...(signedBy === undefined ? [] : [['signed by', signedBy]]),
        ],
    };
}
const pins = {
    digest: 'the digest that was asked for',
    signature: 'the signature of a signer who was asked for',
    version: 'the version of the object',
    nothing: 'its place alone: whoever can change the file decides',
};

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/policy-flags.js
var policy_flags = __webpack_require__(59930);
;// CONCATENATED MODULE: ./packages/cli/lib/policy-options.js



const kinds = {
    ...policy_flags/* policyFlags */.k8,
    ...policy_flags/* accessFlags */.yT,
    json: 'switch',
};
/** @throws InputError for anything that the usage does not allow */
function readPolicyCheckOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, kinds);
    const [verb, location, more] = given.positionals;
    if (verb !== 'check') {
        throw verb === undefined
            ? new errors/* InputError */.dz('INPUT_MISSING', 'what to do with the policy is missing; check is known')
            : new errors/* InputError */.dz('INPUT_UNKNOWN', `policy ${JSON.stringify(verb)} is not known; check is`);
    }
    if (location === undefined)
        throw new errors/* InputError */.dz('INPUT_MISSING', 'no file is named that could be checked');
    if (more !== undefined)
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(more)} is a second file; one is checked at a time`);
    const selection = (0,policy_flags/* readPolicySelection */.Jn)(given, location);
    return { ...selection, access: (0,policy_flags/* readAccess */.zS)(given, selection), format: given.has('json') ? 'json' : 'text' };
}

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
;// CONCATENATED MODULE: ./packages/cli/lib/policy-command.js




const usage = `Usage: secure-deploy policy check FILE [...]

Explains a deploy policy in plain words, and says what it leaves open. FILE is a path, or
s3://bucket/key with ?versionId=… &expectedBucketOwner=… &region=… where they are needed.

  [--policy-digest sha256:HEX]  the digest that the file must have

Who must have signed the file; FILE.bundle.json is verified first:
  --policy-trusted-signers ARN...
                                AWS Signer profiles, under the built-in AWS Signer roots
  --policy-trust-policy FILE    a Notary Project trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...]

  [--json]                      the result as JSON

Exit code: 0 when the policy can be used, whatever it leaves open; 1 when it cannot.`;
const policyCommand = {
    usage,
    prepare: (args) => {
        const options = readPolicyCheckOptions(args);
        return async (terminal) => {
            const { summary, document } = await checkPolicy(options, terminal);
            const lines = options.format === 'json' ? [(0,style/* printableJson */.et)(document)] : (0,tables/* renderSummary */.Br)(summary, terminal.style);
            for (const line of lines)
                terminal.print(line);
        };
    },
};


/***/ }),

/***/ 59930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ policyUsage),
/* harmony export */   Jn: () => (/* binding */ readPolicySelection),
/* harmony export */   k8: () => (/* binding */ policyFlags),
/* harmony export */   yT: () => (/* binding */ accessFlags),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86877);


const policyFlags = {
    'policy-digest': 'value',
    'policy-trusted-signers': 'list',
    'policy-trust-policy': 'value',
    'policy-trust-store': 'value',
};
const accessFlags = {
    'aws-region': 'value',
    'role-to-assume': 'value',
    'allowed-account-ids': 'list',
};
/** What a usage says of `policyFlags`. */
const policyUsage = `  [--policy-digest sha256:HEX]  the digest that the file must have
  [--policy-trusted-signers ARN...]
                                who must have signed it: AWS Signer profiles, under the built-in roots
  [--policy-trust-policy FILE]  who must have signed it: a Notary Project trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME`;
function readPolicySelection(given, location) {
    const digest = given.value('policy-digest');
    const signedBy = readSigners(given);
    return {
        location,
        ...(digest === undefined ? {} : { sha256: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O)(digest, '--policy-digest') }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
function readSigners(given) {
    const arns = given.list('policy-trusted-signers').map((arn) => (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .profileArn */ .DD)(arn, '--policy-trusted-signers'));
    const policyPath = given.value('policy-trust-policy');
    const storePath = given.value('policy-trust-store');
    if (policyPath === undefined) {
        if (storePath !== undefined)
            throw conflict('--policy-trust-store needs --policy-trust-policy');
        return arns.length === 0 ? undefined : { kind: 'signers', arns };
    }
    if (arns.length > 0)
        throw conflict('--policy-trusted-signers and --policy-trust-policy exclude each other');
    return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) };
}
/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given, { signedBy }) {
    const role = given.value('role-to-assume');
    const region = given.value('aws-region') ?? (signedBy?.kind === 'signers' ? signedBy.arns[0]?.split(':')[3] : undefined);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS)(id, '--allowed-account-ids')),
        credentials: 'runner',
        ...(role === undefined ? {} : { roleToAssume: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(role, '--role-to-assume') }),
        ...(region === undefined ? {} : { region: (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_0__/* .regionName */ .gw)(region, '--aws-region') }),
    };
}
function conflict(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_CONFLICT', what);
}


/***/ }),

/***/ 84562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ splitRegionalArn),
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   UY: () => (/* binding */ accountPattern),
/* harmony export */   V$: () => (/* binding */ parseSigningProfileArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rI: () => (/* binding */ parseTrustedProfileArn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Amazon Resource Names: their parts, and signing profiles as signers and as trusted identities. */

const partitionPattern = /^aws(-[a-z]+)*$/;
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/;
const accountPattern = /^\d{12}$/;
const partitionsByRegionPrefix = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
];
/**
 * The partition that a region belongs to, `aws` for the commercial ones (AWS General Reference, "ARN format").
 * @throws InputError INPUT_MALFORMED for what cannot be the name of a region.
 */
function partitionOf(region) {
    if (!regionPattern.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
            nextStep: "Give aws-region as in 'eu-west-1'.",
        });
    }
    return partitionsByRegionPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function splitArn(text) {
    const [prefix, partition, service, region, accountId, ...resource] = text.split(':');
    if (prefix !== 'arn' || partition === undefined || service === undefined)
        return undefined;
    if (region === undefined || accountId === undefined || resource.length === 0)
        return undefined;
    if (!partitionPattern.test(partition))
        return undefined;
    return { partition, service, region, accountId, resource: resource.join(':') };
}
/** A regional ARN's parts, where the region belongs to the partition and the account is an account. */
function splitRegionalArn(text, service) {
    const parts = splitArn(text);
    if (parts?.service !== service ||
        !regionPattern.test(parts.region) ||
        !accountPattern.test(parts.accountId))
        return undefined;
    return partitionOf(parts.region) === parts.partition ? parts : undefined;
}
const profileForm = 'arn:aws:signer:<region>:<account>:/signing-profiles/<name>';
/**
 * Reads the ARN of a signing profile. AWS Signer puts a colon and then a slash before the resource; the frequent
 * misspellings (`signing-profile`, the slash left out) are understood and put right.
 * @throws InputError SIGNER_MALFORMED, with an explanation for the ARN of a profile *version*: AWS Signer always signs
 *   with the profile's current version.
 */
function parseSigningProfileArn(text) {
    const parts = splitRegionalArn(text, 'signer');
    const [, name, version] = parts === undefined ? [] : (/^\/?signing-profiles?\/([^/]+)(?:\/(.*))?$/.exec(parts.resource) ?? []);
    if (parts === undefined || name === undefined || !/^[A-Za-z0-9_]{2,64}$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`, {
            nextStep: `Write it as ${profileForm}.`,
        });
    }
    const { partition, region, accountId } = parts;
    const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`;
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`, { nextStep: `Name the profile without its version: ${arn}.` });
    }
    return { arn, partition, region, accountId, profileName: name };
}
/**
 * Reads the ARN of a signing profile, or of one version of it, as a trusted identity.
 * @throws InputError SIGNER_MALFORMED
 */
function parseTrustedProfileArn(text) {
    const [, profile, version] = /^(.*\/signing-profiles?\/[^/]+)\/([A-Za-z0-9]{10})$/.exec(text) ?? [];
    const parsed = parseSigningProfileArn(profile ?? text);
    return version === undefined ? parsed : { ...parsed, arn: `${parsed.arn}/${version}` };
}


/***/ }),

/***/ 82881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function parseBundle(bytes) {
    let document;
    try {
        document = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 43945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fA: () => (/* binding */ durationAllowed),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
/** Durations as policies write them: a whole number of minutes, hours or days. */
const durationForm = /^([1-9]\d{0,5})([mhd])$/;
const durationAllowed = 'a number of minutes, hours or days such as 30m, 24h or 7d';
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a text that `durationForm` matches. A day is 24 hours, whatever the clocks of a place do. */
function toMilliseconds(text) {
    const [, count, unit] = durationForm.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        throw new Error(`not a duration: ${text}`);
    return Number(count) * (units[unit] ?? Number.NaN);
}
/** In the largest unit that leaves no rest: 1440 minutes are 1 day. */
function formatDuration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes % 1440 === 0)
        return counted(minutes / 1440, 'day');
    return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}
function counted(count, unit) {
    return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}


/***/ }),

/***/ 12820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   RU: () => (/* binding */ toDescriptor),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fL: () => (/* binding */ readClaimsSource),
/* harmony export */   ph: () => (/* binding */ readReleaseId),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   wy: () => (/* binding */ provenanceType),
/* harmony export */   xe: () => (/* binding */ toTime)
/* harmony export */ });
/* unused harmony export buildType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65389);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75324);
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */







const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredClaims */ .T)
        claims[name] = fields.text(name);
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalClaims */ .k) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}
/** A time as statements write it: RFC 3339, UTC, whole seconds. */
function toTime(date) {
    return date.toISOString().replace(/\.\d+Z$/, 'Z');
}


/***/ }),

/***/ 27020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ readObjectIdentifier),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   S_: () => (/* binding */ derTag),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   WI: () => (/* binding */ readIntegerBytes),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   vv: () => (/* binding */ readFirst),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** A strict reader of DER (X.690): whatever has two encodings is refused, so that equal meaning is equal bytes. */
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    objectIdentifier: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    printableString: 0x13,
    teletexString: 0x14,
    ia5String: 0x16,
    utcTime: 0x17,
    generalizedTime: 0x18,
    bmpString: 0x1e,
    sequence: 0x30,
    set: 0x31,
};
/** Reads the element at the start of `bytes`; more may follow it. Throws SyntaxError. */
function readFirst(bytes) {
    const tag = bytes[0];
    const short = bytes[1];
    if (tag === undefined || short === undefined)
        throw new SyntaxError('The DER ends within an element.');
    if ((tag & 0x1f) === 0x1f)
        throw new SyntaxError('The DER holds a tag number above 30.');
    let start = 2;
    let length = short;
    if (short >= 0x80) {
        const octets = short & 0x7f;
        // Fail closed: indefinite lengths are BER, and four octets already count more bytes than any input here may have.
        if (octets === 0 || octets > 4)
            throw new SyntaxError('The DER holds a length that is indefinite or too large.');
        length = 0;
        for (const octet of bytes.subarray(2, 2 + octets))
            length = length * 256 + octet;
        start += octets;
        if (length < 0x80 || length < 256 ** (octets - 1))
            throw new SyntaxError('The DER holds a length that is not minimal.');
    }
    if (start + length > bytes.length)
        throw new SyntaxError('The DER ends within an element.');
    return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}
/** Reads `bytes` as exactly one element with the given tag. Throws SyntaxError. */
function readOnly(bytes, tag) {
    const element = expectTag(readFirst(bytes), tag);
    if (element.bytes.length !== bytes.length)
        throw new SyntaxError('Bytes follow the DER element.');
    return element;
}
/** The elements within a constructed element. Throws SyntaxError. */
function childrenOf(parent) {
    if ((parent.tag & 0x20) === 0)
        throw new SyntaxError('A primitive DER element stands where a constructed one belongs.');
    const children = [];
    for (let rest = parent.content; rest.length > 0;) {
        const child = readFirst(rest);
        children.push(child);
        rest = rest.subarray(child.bytes.length);
    }
    return children;
}
/** The element itself if it is there and has the tag. Throws SyntaxError. */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new SyntaxError('A DER element is missing or has another type than its place demands.');
    return element;
}
/** Dotted form of an OBJECT IDENTIFIER. Throws SyntaxError. */
function readObjectIdentifier(element) {
    const { content } = expectTag(element, derTag.objectIdentifier);
    const arcs = [];
    let arc = 0;
    let atStart = true;
    for (const octet of content) {
        if (atStart && octet === 0x80)
            throw new SyntaxError('An object identifier is not minimal.');
        arc = arc * 128 + (octet & 0x7f);
        if (!Number.isSafeInteger(arc))
            throw new SyntaxError('An object identifier is too large.');
        atStart = octet < 0x80;
        if (atStart) {
            arcs.push(arc);
            arc = 0;
        }
    }
    const [first, ...others] = arcs;
    if (first === undefined || !atStart)
        throw new SyntaxError('An object identifier is empty or cut off.');
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...others].join('.');
}
/** A BOOLEAN, which DER writes as 00 or FF. Throws SyntaxError. */
function readBoolean(element) {
    const { content } = expectTag(element, derTag.boolean);
    const octet = content[0];
    if (content.length !== 1 || (octet !== 0 && octet !== 0xff))
        throw new SyntaxError('A boolean is neither 00 nor FF.');
    return octet === 0xff;
}
/** The content octets of an INTEGER, checked to be minimal. Throws SyntaxError. */
function readIntegerBytes(element) {
    const { content } = expectTag(element, derTag.integer);
    const [first, second] = content;
    if (first === undefined)
        throw new SyntaxError('An integer is empty.');
    if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
        throw new SyntaxError('An integer is not minimal.');
    }
    return content;
}
/** A small INTEGER that is not negative. Throws SyntaxError. */
function readSmallInteger(element) {
    const content = readIntegerBytes(element);
    if (content.length > 4 || (content[0] ?? 0x80) >= 0x80)
        throw new SyntaxError('An integer is negative or too large.');
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
/** The bytes of a BIT STRING and how many bits at the end of the last one do not count. Throws SyntaxError. */
function readBitString(element) {
    const { content } = expectTag(element, derTag.bitString);
    const unused = content[0];
    const bits = content.subarray(1);
    const last = bits.at(-1);
    if (unused === undefined || unused > 7 || (last === undefined && unused > 0)) {
        throw new SyntaxError('A bit string is malformed.');
    }
    // DER demands zeros in the bits that do not count; anything else would be a second spelling.
    if (last !== undefined && (last & ((1 << unused) - 1)) !== 0)
        throw new SyntaxError('A bit string is not padded with zeros.');
    return { bits, unused };
}


/***/ }),

/***/ 25607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   LF: () => (/* binding */ isSubsetOfName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   nD: () => (/* binding */ formatName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** Distinguished names: read from a certificate's DER, or from the text form of RFC 4514 as trust policies write it. */

const shortNames = new Map([
    ['2.5.4.3', 'CN'],
    ['2.5.4.4', 'SN'],
    ['2.5.4.5', 'SERIALNUMBER'],
    ['2.5.4.6', 'C'],
    ['2.5.4.7', 'L'],
    ['2.5.4.8', 'ST'],
    ['2.5.4.9', 'STREET'],
    ['2.5.4.10', 'O'],
    ['2.5.4.11', 'OU'],
    ['2.5.4.12', 'TITLE'],
    ['2.5.4.17', 'POSTALCODE'],
    ['2.5.4.97', 'ORGANIZATIONIDENTIFIER'],
    ['0.9.2342.19200300.100.1.1', 'UID'],
    ['0.9.2342.19200300.100.1.25', 'DC'],
    ['1.2.840.113549.1.9.1', 'EMAILADDRESS'],
]);
const knownTypes = new Set(shortNames.values());
function decode(label, bytes) {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
}
function readValue(element) {
    switch (element.tag) {
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utf8String:
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.printableString:
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.ia5String:
            if (element.content.some((octet) => octet > 0x7f))
                throw new SyntaxError('A name holds bytes that are not ASCII.');
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.teletexString:
            return Buffer.from(element.content).toString('latin1');
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bmpString:
            if (element.content.length % 2 !== 0)
                throw new SyntaxError('A name holds half a character.');
            return decode('utf-16le', Buffer.from(element.content).swap16());
        default:
            return `#${Buffer.from(element.bytes).toString('hex')}`;
    }
}
/** Reads the DER of a Name (RFC 5280, section 4.1.2.4). Throws SyntaxError, or TypeError for text that is not in its encoding. */
function readName(der) {
    let hasMultiValuedRdn = false;
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((rdn) => {
        const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(rdn, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.set));
        if (members.length === 0)
            throw new SyntaxError('A relative distinguished name is empty.');
        if (members.length > 1)
            hasMultiValuedRdn = true;
        return members.map((member) => {
            const [type, value, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(member, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
            if (value === undefined || others.length > 0)
                throw new SyntaxError('An attribute of a name is malformed.');
            const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(type);
            return { type: shortNames.get(identifier) ?? identifier, value: readValue(value) };
        });
    });
    return { attributes, hasMultiValuedRdn };
}
function escapeValue(value) {
    return value
        .replace(/[\\",+<>;]|^[ #]| $/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => Buffer.from(character).toString('hex').replace(/../g, '\\$&'));
}
/** Writes a name as RFC 4514 does: last attribute first, special characters escaped, controls as hexadecimal pairs. */
function formatName(attributes) {
    return attributes
        .toReversed()
        .map(({ type, value }) => `${type}=${escapeValue(value)}`)
        .join(',');
}
/** Splits at unescaped commas, keeping escapes; throws SyntaxError for what RFC 4514 demands to be escaped. */
function splitRdns(text) {
    const parts = [''];
    for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
        if (piece === ',')
            parts.push('');
        else if (piece === '+')
            throw new SyntaxError('A relative distinguished name has more than one attribute.');
        else if (/^[;<>"\0]$/.test(piece))
            throw new SyntaxError(`The character ${JSON.stringify(piece)} is not escaped.`);
        else
            parts.push((parts.pop() ?? '') + piece);
    }
    return parts;
}
/** Without the spaces at both ends, but for one at the end that is escaped. */
function trimSpaces(raw) {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === ' ')
        end -= 1;
    let backslashes = 0;
    while (raw[end - 1 - backslashes] === '\\')
        backslashes += 1;
    const isEscaped = backslashes % 2 === 1 && end < raw.length;
    return raw.slice(0, isEscaped ? end + 1 : end).replace(/^ +/, '');
}
function unescapeValue(raw) {
    const trimmed = trimSpaces(raw);
    if (trimmed.startsWith('#'))
        throw new SyntaxError('A value is given as hexadecimal after "#", which is not supported.');
    const bytes = [];
    for (const [piece] of trimmed.matchAll(/\\[0-9a-fA-F]{2}|\\.|[^\\]|\\$/gsu)) {
        if (/^\\[0-9a-fA-F]{2}$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1), 'hex'));
        else if (/^\\[\\ "#+,;<=>]$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1)));
        else if (piece.startsWith('\\'))
            throw new SyntaxError('A backslash escapes nothing that can be escaped.');
        else
            bytes.push(Buffer.from(piece));
    }
    return decode('utf-8', Buffer.concat(bytes));
}
/**
 * Reads a distinguished name from text (RFC 4514) under the Notary Project's limits: no attribute type twice, no
 * multi-valued relative names, no hexadecimal values. Types are upper-cased and `S` is read as `ST`. Throws
 * SyntaxError or TypeError.
 */
function parseNameText(text) {
    const seen = new Set();
    return splitRdns(text).map((rdn) => {
        const equals = rdn.indexOf('=');
        if (equals < 0)
            throw new SyntaxError('An attribute has no "=".');
        const written = rdn.slice(0, equals).trim().toUpperCase();
        const type = written === 'S' ? 'ST' : (shortNames.get(written) ?? written);
        const isIdentifier = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(type);
        if (!knownTypes.has(type) && !isIdentifier)
            throw new SyntaxError(`The attribute type ${JSON.stringify(type)} is unknown.`);
        if (seen.has(type))
            throw new SyntaxError(`The attribute type ${type} stands twice.`);
        seen.add(type);
        const value = unescapeValue(rdn.slice(equals + 1));
        if (value === '')
            throw new SyntaxError(`The attribute ${type} is empty.`);
        return { type, value };
    });
}
/** Whether every attribute of `part` stands in `whole` with an equal value. */
function isSubsetOfName(part, whole) {
    return part.every(({ type, value }) => whole.some((other) => other.type === type && other.value === value));
}


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ })

};
