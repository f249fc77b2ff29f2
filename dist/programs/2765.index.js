export const id = 2765;
export const ids = [2765];
export const modules = {

/***/ 89523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localCaller)
/* harmony export */ });
/** A person's own machine is not masked: nothing of a session is ever printed. */
function localCaller(action, { environmentAccessKeyId }) {
    return {
        action,
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
        mask: () => undefined,
        environmentAccessKeyId,
    };
}


/***/ }),

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
                                who must have signed it: AWS Signer profiles, under built-in roots
  [--policy-trust-policy FILE]  who must have signed it: a Notary trustpolicy.blob.json, with
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

/***/ 98450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ rebaseTrust),
/* harmony export */   E_: () => (/* binding */ builtInStores),
/* harmony export */   NG: () => (/* binding */ connectRevocation),
/* harmony export */   gE: () => (/* binding */ trustedProfiles),
/* harmony export */   x_: () => (/* binding */ connectTrust)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Turns what a user says about trust into the statement, the certificates and the revocation service that a verification needs. */






const largestPolicy = 1024 ** 2;
/** Paths of a selection, read against a folder. */
function rebaseTrust(selection, folder) {
    if (selection.kind === 'signers')
        return selection;
    const { policyPath, storePath } = selection;
    return {
        ...selection,
        policyPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, policyPath),
        policyUri: policyPath,
        ...(storePath === undefined ? {} : { storePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, storePath) }),
    };
}
async function connectTrust(selection) {
    switch (selection.kind) {
        case 'signers':
            return trustSigners(selection.arns);
        case 'policy':
            return readTrust(selection);
    }
}
async function trustSigners(arns) {
    const { parseTrustedProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
    const profiles = arns.map((arn) => parseTrustedProfileArn(arn));
    const [partition, other] = [...new Set(profiles.map((profile) => profile.partition))];
    if (partition === undefined || other !== undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', 'trusted-signers must name signing profiles of one AWS partition');
    }
    const stores = builtInStores(partition);
    const statement = {
        name: 'trusted-signers',
        globalPolicy: true,
        level: 'strict',
        override: {},
        verifyTimestamp: 'always',
        trustStores: [...stores.keys()],
        trustedIdentities: profiles.map((profile) => profile.arn),
    };
    const sha256 = (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(statement)));
    return { trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } };
}
/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
function builtInStores(partition) {
    const known = _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(known);
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .selectTrustPolicy */ .pj)((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .parseTrustPolicy */ .GS)(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return {
            trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }),
            policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
        };
    }
    catch (failure) {
        throw (0,_secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__/* .toProductError */ .n)(failure);
    }
}
/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names, path) {
    if (path !== undefined) {
        const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
        return loadTrustStores(path, names);
    }
    const builtIn = new Map(_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.flatMap((partition) => [...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(partition)]));
    const others = names.filter((name) => !builtIn.has(name));
    if (others.length === 0)
        return builtIn;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust policy names ${others.join(', ')}, and trust-store is not given`);
}
/** The signing profiles that a set of signers names; a verifier asks about the revocation of no others. */
function trustedProfiles({ parties }) {
    const identities = parties.flatMap(({ trust }) => trust.statement.trustedIdentities);
    return [...new Set(identities.filter((identity) => /^arn:[^:]+:signer:/.test(identity)))];
}
/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
function connectRevocation(session) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(5143), __webpack_require__.e(4973), __webpack_require__.e(7073)]).then(__webpack_require__.bind(__webpack_require__, 37073));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
}


/***/ }),

/***/ 83949:
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

/***/ 41367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ assertSigned),
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Yj: () => (/* binding */ judgeEnvelope)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73992);
/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */





async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMediaType */ .sq });
    return verification;
}
/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
async function judgeEnvelope(envelope, { trust, revocation, now }) {
    try {
        const { statement, stores } = trust;
        assertEnforced(statement);
        return await (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .verifySignature */ .O)(envelope, { statement, stores, revocation, now });
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
function assertSigned({ envelope }, blob) {
    try {
        (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .matchBlob */ .X5)(envelope, blob);
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement) {
    const { authenticity, identity } = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .checkActions */ .mZ)(statement);
    if (authenticity === 'enforce' && identity === 'enforce')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('TRUST_POLICY_TOO_WEAK', `the trust policy statement "${statement.name}" lets signatures of anyone pass`, { nextStep: 'Use the level strict or permissive, without an override of authenticity.' });
}


/***/ }),

/***/ 10598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ verifySigners),
/* harmony export */   K1: () => (/* binding */ judgeSigner),
/* harmony export */   Rt: () => (/* binding */ countSigners),
/* harmony export */   cy: () => (/* binding */ assertThreshold),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41367);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


/** The certificates under which the parties of a set are known. */
function storesOf({ parties }) {
    return new Map(parties.flatMap(({ trust }) => [...trust.stores]));
}
/** The set of whoever one statement of trust accepts. */
function oneOf(trust) {
    return { parties: [{ name: trust.statement.name, trust }], threshold: 1 };
}
/**
 * The parties of the set that signed `content`, each once, in the order of the set. Whether they are enough is for the caller
 * to say (`assertThreshold`, or a rule).
 *
 * @throws what was wrong with the envelope that came nearest to being accepted, when none was
 * @throws ServiceError when too few were accepted and another might have been, had it been found out
 */
function verifySigners(content, envelopes, judge) {
    return acceptAny(envelopes, judge, (envelope, one) => (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEnvelope */ .FY)(content, envelope, one));
}
/** The names of the parties that made new signatures over `content`; nobody is asked about their revocation. */
async function countSigners(content, envelopes, { parties }, now) {
    const asNew = parties.map(({ name, trust }) => {
        const { statement } = trust;
        const override = { ...statement.override, revocation: 'skip' };
        return { name, trust: { ...trust, statement: { ...statement, override } } };
    });
    const judge = { trusted: { parties: asNew, threshold: 1 }, revocation: unasked, now };
    try {
        return (await verifySigners(content, envelopes, judge)).map(({ party }) => party);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk)
            return [];
        throw failure;
    }
}
/** Being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is not asked about' }),
};
/** As `verifySigners`, for an envelope whose content is compared later (`assertSigned`). */
async function judgeSigner(envelope, judge) {
    const [{ signature }] = await acceptAny([envelope], judge, _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvelope */ .Yj);
    return signature;
}
async function acceptAny(envelopes, { trusted, revocation, now }, accept) {
    const accepted = [];
    const failures = [];
    for (const { name, trust } of trusted.parties) {
        for (const envelope of envelopes) {
            try {
                const signature = await accept(envelope, { trust, revocation, now });
                accepted.push({ party: name, signature });
                break;
            }
            catch (failure) {
                if (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecureDeployError */ .vk))
                    throw failure;
                failures.push(failure);
            }
        }
    }
    const inconclusive = failures.find((failure) => failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7);
    if (accepted.length < trusted.threshold && inconclusive !== undefined)
        throw inconclusive;
    const [first, ...others] = accepted;
    if (first === undefined)
        throw failures.find(isPastTrust) ?? failures[0];
    return [first, ...others];
}
/** With several parties most failures only say that an envelope is another party's; what else went wrong is the news. */
function isPastTrust(failure) {
    return (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk) ||
        (failure.code !== 'SIGNER_NOT_TRUSTED' && failure.code !== 'IDENTITY_NOT_TRUSTED'));
}
/** @throws VerificationError SIGNER_NOT_TRUSTED when fewer parties signed than must have */
function assertThreshold(accepted, { parties, threshold }) {
    if (accepted.length >= threshold)
        return;
    const signed = accepted.map(({ party }) => party).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('SIGNER_NOT_TRUSTED', `${threshold} of ${parties.length} signers must have signed, and only ${signed} did`);
}


/***/ }),

/***/ 86877:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


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

/***/ 78218:
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


/***/ })

};
