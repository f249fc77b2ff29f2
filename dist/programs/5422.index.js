export const id = 5422;
export const ids = [5422];
export const modules = {

/***/ 25422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctorCommand: () => (/* binding */ doctorCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/telling-command.js
var telling_command = __webpack_require__(18617);
// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/checkout.js
var set_up_checkout = __webpack_require__(42955);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/profiles.js
var profiles = __webpack_require__(45597);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/shell.js
var shell = __webpack_require__(9613);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/stacks.js
var set_up_stacks = __webpack_require__(77466);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/next-steps.js
var next_steps = __webpack_require__(82730);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/finding.js
/** What the doctor finds: one thing that was looked at, whether it holds, and what to do where it does not. */


function holds(subject, detail = '') {
    return { subject, standing: 'holds', detail: bounded(detail) };
}
function skipped(subject, detail) {
    return { subject, standing: 'skipped', detail };
}
function found(standing, subject, { detail = '', nextStep }) {
    return { subject, standing, detail: bounded(detail), nextStep };
}
/** What may come of a failure is told by who looked; a fault of ours is none of it. */
async function unlessUnseen(subject, look) {
    try {
        return await look();
    }
    catch (failure) {
        return unseen(subject, failure);
    }
}
function unseen(subject, failure) {
    if (!(failure instanceof errors/* SecureDeployError */.vk))
        throw failure;
    const nextStep = (0,next_steps/* nextStepFor */.L)(failure);
    return {
        subject,
        standing: 'unseen',
        detail: bounded(`${failure.code}: ${failure.message}`),
        failure,
        ...(nextStep === undefined ? {} : { nextStep }),
    };
}
const longest = 500;
/** Files and answers of strangers are as long as they like. */
function bounded(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

// EXTERNAL MODULE: ./packages/cli/lib/set-up/aws-script.js
var aws_script = __webpack_require__(61528);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/github-script.js
var github_script = __webpack_require__(25262);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/names.js
var set_up_names = __webpack_require__(84919);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/pages.js
/** The pages of this repository that the doctor sends people to, and the commands that it tells them to run. */



const pages = {
    policy: 'docs/policy.md',
    oneAccount: 'docs/one-account.md',
    reviewers: 'docs/one-account.md#6-reviewers',
    workflows: 'action-workflows/README.md#setting-them-up',
    templates: 'infrastructure/README.md#before-you-begin',
    approvals: 'docs/approvals.md#what-it-doesnt-prove',
};
const steps = {
    init: 'secure-deploy init',
    checkPolicy: `secure-deploy policy check ${set_up_names/* policyFile */.Xd}`,
    setUpAws: `bash ${aws_script/* awsScript */.h} FOLDER, where FOLDER is infrastructure/ of the suite at the commit of the settings`,
    setUpGitHub: `bash ${github_script/* gitHubScript */.By}`,
};

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/aws-stacks.js
/** The stacks of a set-up as they stand: whether each is whole, was given what the settings say, and is made of a template of the suite. */



/** Each stack is asked about once, however many look at what it gives. */
function knownStacks(at) {
    const asked = new Map();
    return async (place, name) => {
        const key = `${place.accountId} ${place.region} ${name}`;
        const known = asked.get(key) ?? at(place)?.stack(name);
        if (known !== undefined)
            asked.set(key, known);
        return known;
    };
}
const complete = ['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'];
function stackFinding(stack, { stacks, inspect }) {
    const subject = `stack ${stack.name} in ${stack.accountId}`;
    return unlessUnseen(subject, async () => {
        const state = await stacks(stack, stack.name);
        if (state === undefined)
            return found('missing', subject, { nextStep: steps.setUpAws });
        if (!complete.includes(state.status))
            return found('differs', subject, { detail: `its status is ${state.status}`, nextStep: inspect });
        const faults = [...givenFaults(stack, state), ...(await takenFaults(stack, state, stacks))];
        if (faults.length === 0)
            return holds(subject, state.status);
        return found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpAws });
    });
}
/** Parameters that the settings say nothing of are their owner's. */
function givenFaults({ parameters }, state) {
    return Object.entries(parameters).flatMap(([name, value]) => faultOf(state, name, value));
}
/** What another stack gives is compared where that stack could be read; where it could not, that is told of it. */
async function takenFaults({ taken }, state, stacks) {
    const faults = [];
    for (const { parameter, from, output } of taken) {
        const value = await outputOf(stacks, { ...from, name: from.stack, output });
        if (value !== undefined)
            faults.push(...faultOf(state, parameter, value));
    }
    return faults;
}
async function outputOf(stacks, { name, output, ...place }) {
    try {
        return (await stacks(place, name))?.outputs[output];
    }
    catch (failure) {
        // Told of the stack itself; a fault of ours is told as such.
        if (failure instanceof errors/* SecureDeployError */.vk)
            return undefined;
        throw failure;
    }
}
function faultOf({ parameters }, name, wanted) {
    const has = parameters[name];
    if (has === wanted)
        return [];
    return [has === undefined ? `${name} is not given` : `${name} is ${has}, and has to be ${wanted}`];
}
/**
 * Which commit of the suite a stack was made from is not known, so another template is told and no more. Nothing where there is
 * no stack: that is told of the stack.
 */
function templateFinding({ name, accountId, template }, read, reader) {
    const subject = `template of the stack ${name} in ${accountId}`;
    const file = `infrastructure/${template}.yaml`;
    return unlessUnseen(subject, async () => {
        const body = await reader.template(name);
        if (body === undefined)
            return undefined;
        if (body.trim() === (await read(template)).trim())
            return holds(subject, file);
        return found('note', subject, {
            detail: `it is not ${file} as it stands beside this program: of another commit, or changed`,
            nextStep: steps.setUpAws,
        });
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/aws-buckets.js
/** The buckets of a set-up in which releases and holds stand: whether nothing in them can be overwritten, be removed or be seen by strangers. */





function bucketsOf(setUp) {
    return (0,set_up_stacks/* stacksOf */.JA)(setUp).flatMap(({ name, template, accountId, region, parameters }) => {
        const keyOutput = keyOutputs[template];
        const bucket = parameters['BucketName'];
        return keyOutput === undefined || bucket === undefined
            ? []
            : [{ bucket, stack: name, keyOutput, accountId, region }];
    });
}
const keyOutputs = {
    holds: 'HoldsKeyArn',
    environment: 'StoreKeyArn',
};
function bucketFinding({ bucket, stack, keyOutput, ...place }, { stacks, reader }) {
    const subject = `bucket ${bucket} in ${place.accountId}`;
    return unlessUnseen(subject, async () => {
        const key = await outputOf(stacks, { ...place, name: stack, output: keyOutput });
        const faults = await unlessNone(() => faultsOf(reader.bucket(bucket), key));
        if (faults === undefined)
            return found('missing', subject, { nextStep: steps.setUpAws });
        // Which key is its own, its stack tells.
        const by = key === undefined ? 'a key of AWS KMS' : 'its own key';
        if (faults.length === 0)
            return holds(subject, `versioned, locked, private, encrypted by ${by}, with a policy`);
        return found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpAws });
    });
}
async function unlessNone(ask) {
    try {
        return await ask();
    }
    catch (failure) {
        if (failure instanceof errors/* ServiceError */._7 && failure.code === 'AWS_NOT_FOUND')
            return undefined;
        throw failure;
    }
}
async function faultsOf(bucket, key) {
    const versioning = await bucket.versioning();
    const lock = await bucket.objectLock();
    const open = await bucket.openToPublic();
    const encryption = await bucket.encryptionKey();
    const policy = await bucket.policy();
    return [
        ...(versioning === 'Enabled' ? [] : [`versioning is ${versioning ?? 'off'}`]),
        ...lockFaults(lock),
        ...(open.length === 0 ? [] : [`Block Public Access lacks ${open.join(', ')}`]),
        ...keyFaults(encryption, key),
        ...(policy === undefined ? ['there is no bucket policy'] : []),
    ];
}
/** Locked without a rule, a bucket keeps only what its writer asks to be kept. */
function lockFaults(lock) {
    if (lock?.status !== 'Enabled')
        return ['Object Lock is off'];
    return lock.retention === undefined ? ['Object Lock keeps nothing for which its writer names no time'] : [];
}
function keyFaults(has, wanted) {
    if (has === undefined)
        return ['it is not encrypted by a key of its own'];
    return wanted === undefined || has === wanted
        ? []
        : [`it is encrypted by ${has}, and has to be by ${wanted}`];
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/aws.js
/** What the doctor looks at in AWS, account by account, in the order in which it is made: who asks, who signs, stacks and buckets. */








const awsTitle = 'In AWS';
const atOnce = 6;
async function lookAtAws(setUp, { connect, templates }) {
    const places = placesOf(setUp);
    const identities = await (0,in_parallel/* inParallel */.H)(places, atOnce, (place) => identify(setUp, place, connect));
    const readers = new Map(identities.flatMap(({ reader }, index) => {
        const place = places[index];
        return reader === undefined || place === undefined ? [] : [[keyOf(place), reader]];
    }));
    const at = (place) => readers.get(keyOf(place));
    const stacks = knownStacks(at);
    const looks = [
        ...(0,set_up_stacks/* accountsOf */.s1)(setUp).flatMap((account) => {
            const place = places.find(({ accountId, region }) => accountId === account && at({ accountId, region }));
            return place === undefined
                ? []
                : looksAt(at, place, (reader) => providerFinding(setUp, account, reader));
        }),
        ...(0,profiles/* profilesOf */.u)(setUp).flatMap((one) => looksAt(at, one, (reader) => profileFinding(one, reader))),
        ...(0,set_up_stacks/* stacksOf */.JA)(setUp).flatMap((one) => looksAt(at, one, (reader) => stackFinding(one, { stacks, inspect: inspection(setUp, one), reader }))),
        ...(0,set_up_stacks/* stacksOf */.JA)(setUp).flatMap((one) => templates === undefined ? [] : looksAt(at, one, (reader) => templateFinding(one, templates, reader))),
        ...bucketsOf(setUp).flatMap((one) => looksAt(at, one, (reader) => bucketFinding(one, { stacks, reader }))),
    ];
    const findings = [
        ...identities.map(({ finding }) => finding),
        ...(await (0,in_parallel/* inParallel */.H)(looks, atOnce, (look) => look())).filter((finding) => finding !== undefined),
        ...(templates === undefined
            ? [
                skipped('templates of the stacks', 'there is no infrastructure/ beside this program to compare with'),
            ]
            : []),
    ];
    return { title: awsTitle, findings };
}
/** Every account and region of the set-up, once. */
function placesOf(setUp) {
    const all = [...setUp.environments, setUp.holds].map(({ accountId, region }) => ({ accountId, region }));
    return [...new Map(all.map((place) => [keyOf(place), place])).values()];
}
function keyOf({ accountId, region }) {
    return `${accountId} ${region}`;
}
/** Nothing where the account is not open: that was told already. */
function looksAt(at, place, look) {
    const reader = at(place);
    return reader === undefined ? [] : [() => look(reader)];
}
/** INVARIANT: an account that the settings do not name is asked nothing but who asks. */
async function identify(setUp, place, connect) {
    const { accountId, region } = place;
    const profile = setUp.awsProfiles[accountId];
    const subject = `credentials for ${accountId} in ${region}`;
    const nextStep = `Take credentials of ${setUp.administratorRole} in ${accountId}, or another role that may look there; aws sts get-caller-identity${profileOption(profile)} tells whose they are`;
    try {
        const reader = await connect({ region, ...(profile === undefined ? {} : { profile }) });
        if (reader.accountId === accountId)
            return { finding: holds(subject, reader.arn), reader };
        const detail = `they are of ${reader.arn}, and nothing else was asked of that account`;
        return { finding: found('differs', subject, { detail, nextStep }) };
    }
    catch (failure) {
        return { finding: { ...unseen(subject, failure), nextStep } };
    }
}
function profileOption(profile) {
    return profile === undefined ? '' : ` --profile ${(0,shell/* shellWord */.r)(profile)}`;
}
/** The command that tells why a stack is as it is. */
function inspection({ awsProfiles }, one) {
    return `aws cloudformation describe-stack-events --stack-name ${one.name} --region ${one.region}${profileOption(awsProfiles[one.accountId])}`;
}
const provider = 'token.actions.githubusercontent.com';
const audience = 'sts.amazonaws.com';
function providerFinding(setUp, account, reader) {
    const subject = `identity provider of GitHub Actions in ${account}`;
    return unlessUnseen(subject, async () => {
        const state = await reader.identityProvider(provider);
        if (state === undefined)
            return found('missing', subject, { nextStep: steps.setUpAws });
        if (state.audiences.includes(audience))
            return holds(subject, `${provider}, for ${audience}`);
        return found('differs', subject, {
            detail: `it takes no tokens for ${audience}, which the actions ask for`,
            nextStep: `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn ${state.arn} --client-id ${audience}${profileOption(setUp.awsProfiles[account])}`,
        });
    });
}
const platform = 'Notation-OCI-SHA384-ECDSA';
function profileFinding({ name, accountId }, reader) {
    const subject = `signing profile ${name} in ${accountId}`;
    return unlessUnseen(subject, async () => {
        const state = await reader.signingProfile(name);
        if (state === undefined)
            return found('missing', subject, { nextStep: steps.setUpAws });
        if (state.platform === platform && state.status === 'Active')
            return holds(subject, 'Active');
        return found('differs', subject, {
            detail: `it is ${state.status} on the platform ${state.platform}, and has to be Active on ${platform}`,
            nextStep: `A signing profile never comes back, and its name stays taken: set up under another --application; ${pages.templates}`,
        });
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/github.js
/** What the doctor looks at on GitHub: which repository it is, and what its environments and its branch demand. */




const gitHubTitle = 'On GitHub';
async function lookAtGitHub(setUp, connect) {
    const subject = `repository ${setUp.repository}`;
    const opened = await github_open(setUp, subject, connect);
    if (opened.reader === undefined)
        return { title: gitHubTitle, findings: [opened.finding] };
    const { finding, reader } = opened;
    const findings = [finding, defaultBranchFinding(setUp, opened.identity)];
    for (const one of (0,github_script/* gitHubEnvironments */.Km)(setUp))
        findings.push(await environmentFinding(setUp, one, reader));
    findings.push(...(await branchFindings(setUp, reader)));
    return { title: gitHubTitle, findings };
}
/** INVARIANT: of a repository with another number nothing else is asked; its name may have been taken by strangers. */
async function github_open(setUp, subject, connect) {
    const { repository, repositoryId, ownerId } = setUp;
    try {
        const reader = await connect();
        const identity = await reader.identity();
        const faults = [
            ...(identity.id === repositoryId
                ? []
                : [`its number is ${identity.id}, and ${repositoryId} in the settings`]),
            ...(identity.ownerId === ownerId
                ? []
                : [`its owner's number is ${identity.ownerId}, and ${ownerId} in the settings`]),
            ...(identity.name.toLowerCase() === repository.toLowerCase()
                ? []
                : [`it is called ${identity.name} by now`]),
        ];
        if (faults.length === 0)
            return { finding: holds(subject, `number ${repositoryId}, of ${ownerId}`), reader, identity };
        const nextStep = `Find out which repository is meant, and answer again: ${steps.init}`;
        return { finding: found('differs', subject, { detail: faults.join('; '), nextStep }) };
    }
    catch (failure) {
        return { finding: withoutSight(subject, failure, setUp) };
    }
}
async function unlessWithoutSight(subject, setUp, look) {
    try {
        return await look();
    }
    catch (failure) {
        return [withoutSight(subject, failure, setUp)];
    }
}
/** What the failure advises is for a job; here somebody sits at a terminal. */
function withoutSight(subject, failure, { repository }) {
    if (failure instanceof errors/* InputError */.dz)
        return unseen(subject, failure);
    return {
        ...unseen(subject, failure),
        nextStep: `Give a token as GH_TOKEN that may read the actions, administration and metadata of ${repository}; gh auth token tells that of gh`,
    };
}
function defaultBranchFinding({ branch }, { defaultBranch }) {
    const subject = 'default branch';
    if (defaultBranch === branch)
        return holds(subject, branch);
    return found('note', subject, {
        detail: `it is ${defaultBranch}, and releases are built from ${branch}; GitHub offers to run a workflow by hand only where it is on the default branch`,
        nextStep: 'See that the workflows are on both branches, or make one the other',
    });
}
async function environmentFinding(setUp, wanted, reader) {
    const subject = `environment ${wanted.name}`;
    const [finding = holds(subject)] = await unlessWithoutSight(subject, setUp, async () => {
        const state = await reader.environment(wanted.name);
        if (state === undefined)
            return [found('missing', subject, { nextStep: steps.setUpGitHub })];
        const faults = [...refFaults(setUp, state), ...reviewerFaults(setUp, wanted, state)];
        if (faults.length > 0)
            return [found('differs', subject, { detail: faults.join('; '), nextStep: steps.setUpGitHub })];
        if (wanted.review === 'wanted' && state.reviewers.length === 0)
            return [
                found('note', subject, {
                    detail: 'nobody reviews what enters it, and the settings name nobody who could',
                    nextStep: `${steps.init} --approvers ID...; ${pages.reviewers}`,
                }),
            ];
        const by = state.reviewers.length === 0 ? '' : `, reviewed by ${state.reviewers.join(', ')}`;
        return [holds(subject, `for runs of ${setUp.branch}${by}`)];
    });
    return finding;
}
function refFaults({ branch }, { takes }) {
    switch (takes.kind) {
        case 'any-ref':
            return [`it takes runs of every branch and tag, and has to take those of ${branch} alone`];
        case 'protected-branches':
            return [`it takes runs of every protected branch, and has to take those of ${branch} alone`];
        case 'listed': {
            const more = [
                ...takes.branches.filter((name) => name !== branch),
                ...takes.tags.map((name) => `the tags ${name}`),
            ];
            return [
                ...(takes.branches.includes(branch) ? [] : [`it takes no runs of ${branch}`]),
                ...(more.length === 0 ? [] : [`it takes runs of ${more.join(', ')} too`]),
            ];
        }
    }
}
/** Where the settings name nobody, the script can have nobody review. */
function reviewerFaults({ demands }, { review }, { reviewers, selfReview, bypass }) {
    if (review === 'not-wanted')
        return [];
    if (reviewers.length === 0)
        return demands.approvers.length === 0 ? [] : ['nobody reviews what enters it'];
    return [
        ...strangers(demands.approvers, reviewers),
        ...(selfReview === 'refused' ? [] : ['whoever starts a run may review it']),
        ...(bypass === 'refused' ? [] : ['administrators may let a run in without a review']),
    ];
}
/** Whom GitHub and the settings both know by a number; whose number a login or a team has, the settings do not tell. */
function strangers(approvers, reviewers) {
    if (approvers.length === 0)
        return [];
    const wanted = approvers.slice(0, github_script/* mostReviewers */.sA);
    const users = wanted.filter((one) => /^\d+$/.test(one)).map((id) => `User ${id}`);
    const absent = users.filter((user) => !reviewers.includes(user));
    const others = users.length < wanted.length ? [] : reviewers.filter((one) => !users.includes(one));
    return [
        ...(absent.length === 0 ? [] : [`${absent.join(', ')} may not review`]),
        ...(others.length === 0 ? [] : [`${others.join(', ')} may review, whom the settings do not name`]),
    ];
}
async function branchFindings(setUp, reader) {
    const subject = `rules of the branch ${setUp.branch}`;
    return unlessWithoutSight(subject, setUp, async () => {
        const state = await reader.branch(setUp.branch);
        const faults = branchFaults(setUp, state);
        const rules = faults.length === 0
            ? holds(subject, `pull requests with ${state.reviews?.approvals ?? 0} approvals, no deletion, no force push`)
            : found('differs', subject, {
                detail: faults.join('; '),
                nextStep: `${steps.setUpGitHub}; ${pages.approvals}`,
            });
        return state.reviews === undefined ? [rules] : [rules, bypassFinding(setUp, state)];
    });
}
function branchFaults(setUp, { reviews, deletion, forcePush }) {
    const wanted = (0,github_script/* reviewDemands */.TA)(setUp);
    return [
        ...(deletion === 'refused' ? [] : ['it may be deleted']),
        ...(forcePush === 'refused' ? [] : ['its history may be replaced']),
        ...(reviews === undefined
            ? ['changes need no pull request']
            : [
                ...(reviews.approvals >= wanted.approvals
                    ? []
                    : [`${reviews.approvals} approvals are enough, and the settings have ${wanted.approvals}`]),
                ...(reviews.dismissesStale || !wanted.dismissesStale
                    ? []
                    : ['approvals outlive what is pushed after them']),
                ...(reviews.codeOwners || !wanted.codeOwners ? [] : ['code owners need not be asked']),
                ...(reviews.lastPush || !wanted.lastPush ? [] : ['whoever pushed last may approve that']),
            ]),
    ];
}
function bypassFinding({ branch }, { bypasses }) {
    const subject = `who may pass over the rules of ${branch}`;
    if (bypasses === undefined)
        return skipped(subject, 'GitHub shows it to those alone who may change the rules');
    if (bypasses === 0)
        return holds(subject, 'nobody');
    return found('differs', subject, {
        detail: `${bypasses} of the roles, users, teams and apps may`,
        nextStep: `Take them out of the bypass list of the rulesets, or of the branch protection; ${pages.approvals}`,
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/report.js
/** What the doctor found as tables for people, as a document for programs, and as the failure that ends the command. */

const words = {
    holds: 'holds',
    note: 'note',
    differs: 'differs',
    missing: 'missing',
    unseen: 'not seen',
    skipped: 'not looked at',
};
const tones = {
    holds: 'plain',
    note: 'warning',
    differs: 'alarm',
    missing: 'alarm',
    unseen: 'warning',
    skipped: 'plain',
};
function summaryOf(parts, repository) {
    const of = repository === undefined ? '' : ` of ${repository}`;
    return {
        title: `Set-up${of}`,
        lead: verdict(parts),
        tables: [...parts.map(partTable), ...nextTable(parts)],
    };
}
function partTable({ title, findings }) {
    return {
        title,
        header: ['', '', ''],
        rows: findings.map(({ standing, subject, detail }) => [words[standing], subject, detail]),
        tones: findings.map(({ standing }) => tones[standing]),
    };
}
/** Several findings may have one remedy, which is told where it is needed first. */
function nextTable(parts) {
    const steps = nextSteps(parts);
    if (steps.length === 0)
        return [];
    const rows = steps.map(({ step, subjects }, index) => [`${index + 1}.`, step, someOf(subjects)]);
    return [{ title: 'Next, in this order', header: ['', '', 'for'], rows }];
}
/** What has to be done before what may be done. */
function nextSteps(parts) {
    const open = findingsOf(parts).filter(({ nextStep }) => nextStep !== undefined);
    const ordered = [...open.filter(isFailure), ...open.filter((one) => !isFailure(one))];
    const subjects = new Map();
    for (const { nextStep = '', subject } of ordered)
        subjects.set(nextStep, [...(subjects.get(nextStep) ?? []), subject]);
    return [...subjects].map(([step, of]) => ({ step, subjects: of }));
}
function someOf(subjects) {
    const more = subjects.length - 2;
    return `${subjects.slice(0, 2).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function findingsOf(parts) {
    return parts.flatMap(({ findings }) => findings);
}
function isFailure({ standing }) {
    return isLacking(standing) || standing === 'unseen';
}
function isLacking(standing) {
    return standing === 'missing' || standing === 'differs';
}
function verdict(parts) {
    const findings = findingsOf(parts);
    const number = (is) => findings.filter(({ standing }) => is(standing)).length;
    const looked = findings.length - number((standing) => standing === 'skipped');
    const [lacking, unseen] = [number(isLacking), number((standing) => standing === 'unseen')];
    const skipped = looked === findings.length ? '' : ' Not everything was looked at.';
    if (lacking + unseen === 0)
        return `Everything that was looked at holds: ${looked} of ${looked}.${skipped}`;
    const faults = [
        ...(lacking === 0
            ? []
            : [
                `${lacking} of ${looked} ${lacking === 1 ? 'is missing or not as it has' : 'are missing or not as they have'} to be`,
            ]),
        ...(unseen === 0 ? [] : [`${unseen} of ${looked} could not be seen`]),
    ];
    return `${faults.join(', and ')}.${skipped}`;
}
/** The same as the tables, for programs. */
function documentOf(parts, repository) {
    return {
        ...(repository === undefined ? {} : { repository }),
        verdict: verdict(parts),
        parts: parts.map(({ title, findings }) => ({
            title,
            findings: findings.map(({ subject, standing, detail, failure, nextStep }) => ({
                subject,
                standing,
                ...(detail === '' ? {} : { detail }),
                ...(failure === undefined ? {} : { code: failure.code }),
                ...(nextStep === undefined ? {} : { 'next-step': nextStep }),
            })),
        })),
        next: nextSteps(parts).map(({ step, subjects }) => ({ step, for: subjects })),
    };
}
/** Undefined where all held. What is missing is the user's to make; of what could not be seen, the first says why. */
function failureOf(parts) {
    const findings = findingsOf(parts);
    if (findings.some(({ standing }) => isLacking(standing)))
        return new errors/* InputError */.dz('SET_UP_INCOMPLETE', verdict(parts));
    return findings.find(({ standing }) => standing === 'unseen')?.failure;
}

// EXTERNAL MODULE: ./packages/local/lib/repository-files.js
var repository_files = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/files.js + 3 modules
var set_up_files = __webpack_require__(17624);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/question.js
var question = __webpack_require__(73043);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/read-set-up.js
var read_set_up = __webpack_require__(70978);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/settings.js
var set_up_settings = __webpack_require__(37582);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/code-owners.js
var code_owners = __webpack_require__(3323);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/code-owners.js
/** Whether somebody has to look at changes of what decides about releases. */




/** @throws ServiceError STORE_UNAVAILABLE */
async function codeOwnerFindings(root, setUp) {
    for (const place of code_owners/* codeOwnersPlaces */.qq) {
        const there = await (0,repository_files/* readRepositoryFile */.tz)(root, place);
        if (there.kind === 'file')
            return code_owners/* ownedPaths */.qX.map((path) => ownerFinding(place, there.text, path, setUp));
        if (there.kind === 'other')
            return [
                found('differs', place, { detail: there.why, nextStep: `Make ${place} a file that names owners` }),
            ];
    }
    const [place] = code_owners/* codeOwnersPlaces */.qq;
    return code_owners/* ownedPaths */.qX.map((path) => ownerFinding(place, '', path, setUp));
}
function ownerFinding(place, text, path, { codeOwners }) {
    const subject = `owners of ${path}`;
    const owners = (0,code_owners/* ownersOf */.K2)(text, path) ?? [];
    if (owners.length === 0)
        return ownerless(subject, place, path, codeOwners);
    const shown = `${place} has ${owners.slice(0, 10).join(' ')}`;
    const absent = codeOwners.filter((owner) => !owners.some((one) => one.toLowerCase() === owner.toLowerCase()));
    const later = (0,code_owners/* takingFrom */.jt)(text, path, codeOwners);
    if (later.length > 0)
        return found('note', subject, {
            detail: `${shown}; a later line may name others for some of it: ${later.slice(0, 10).join(' ')}`,
            nextStep: `See that the line for ${path} stands last in ${place}`,
        });
    if (absent.length === 0)
        return holds(subject, shown);
    return found('note', subject, {
        detail: `${shown}; the settings name ${absent.join(' ')} too`,
        nextStep: `See who is meant, in ${place} and in the settings`,
    });
}
/** A set-up without owners is one that somebody chose, and yet no good one. */
function ownerless(subject, place, path, wanted) {
    const detail = `whoever may change it decides what goes to production, and ${place} has no owner for it`;
    if (wanted.length === 0)
        return found('note', subject, {
            detail,
            nextStep: `secure-deploy init --code-owners OWNER...; ${pages.reviewers}`,
        });
    return found('missing', subject, {
        detail,
        nextStep: `Add the line "${path} ${wanted.join(' ')}" to ${place}; ${pages.reviewers}`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/commit.js
/** Whether the files of a set-up are in the commit that is checked out as they stand: GitHub runs what is committed. */





const commitSubject = 'the commit that is checked out';
/**
 * Contents are compared here, by git's names of them: git itself would run filters that the repository's settings name.
 * @throws ServiceError GIT_UNAVAILABLE
 */
async function commitFinding({ root, commit }, files) {
    const paths = files.map(({ path }) => path);
    const nextStep = `git add ${set_up_names/* policyFile */.Xd} ${set_up_names/* workflowFolder */.Mf} ${set_up_names/* setUpFolder */.ws}, then commit and have it reviewed`;
    if (commit === undefined)
        return found('missing', commitSubject, { detail: 'there is none yet', nextStep });
    const listed = await (0,set_up_checkout/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths]);
    // A copy that was fetched in part may lack what the commit holds.
    if (listed === undefined)
        throw new errors/* ServiceError */._7('GIT_UNAVAILABLE', `git cannot list what the commit ${commit} holds`);
    const committed = blobsIn(listed.stdout);
    const absent = paths.filter((path) => !committed.has(path));
    const changed = files.filter(({ path, text }) => committed.get(path) !== undefined && !isBlob(committed.get(path) ?? '', text));
    const short = commit.slice(0, 12);
    if (absent.length > 0)
        return found('missing', commitSubject, { detail: `${short} lacks ${absent.join(', ')}`, nextStep });
    if (changed.length > 0)
        return found('note', commitSubject, {
            detail: `${short} has other contents of ${changed.map(({ path }) => path).join(', ')}`,
            nextStep,
        });
    return holds(commitSubject, `${short} has all of them`);
}
/** `<mode> blob <id>\t<path>`, each ended by NUL. */
function blobsIn(listing) {
    const entries = listing.split('\0').flatMap((entry) => {
        const [, id, path] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.*)$/s.exec(entry) ?? [];
        return id === undefined || path === undefined ? [] : [[path, id]];
    });
    return new Map(entries);
}
/** git docs, "Git Objects": the hash of a header and the contents, by SHA-1 or, in a repository of that format, SHA-256. */
function isBlob(id, text) {
    const bytes = Buffer.from(text);
    const hash = (0,external_node_crypto_.createHash)(id.length === 40 ? 'sha1' : 'sha256');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/files.js
/** The files of a set-up in its repository, beside what the set-up would write. */




/** @throws ServiceError STORE_UNAVAILABLE */
async function readFiles(root, wanted) {
    const files = [];
    for (const one of wanted)
        files.push({ wanted: one, there: await (0,repository_files/* readRepositoryFile */.tz)(root, one.path) });
    return files;
}
/** People go on to edit the policy, so what it says is looked at elsewhere; the rest is made again from the settings. */
function fileFinding({ wanted: { path, text }, there }) {
    switch (there.kind) {
        case 'nothing':
            return found('missing', path, { nextStep: steps.init });
        case 'other':
            return found('differs', path, {
                detail: there.why,
                nextStep: `Take away what stands at ${path}, then ${steps.init}`,
            });
        case 'file': {
            if (there.text === text)
                return holds(path, 'as the settings have it');
            const detail = `line ${firstDifference(there.text, text)} is the first that is not as the settings have it`;
            if (path === set_up_names/* policyFile */.Xd)
                return found('note', path, { detail, nextStep: steps.checkPolicy });
            return found('differs', path, {
                detail,
                nextStep: `${steps.init}, which shows what differs before it writes`,
            });
        }
    }
}
/** Counted from 1. */
function firstDifference(one, other) {
    const [lines, others] = [one.split('\n'), other.split('\n')];
    const at = lines.findIndex((line, index) => line !== others[index]);
    return (at === -1 ? lines.length : at) + 1;
}

// EXTERNAL MODULE: ./packages/core/lib/policy-file/open-points.js + 5 modules
var open_points = __webpack_require__(84599);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/parse.js + 12 modules
var parse = __webpack_require__(78007);
// EXTERNAL MODULE: ./packages/core/lib/policy/release-pattern.js
var release_pattern = __webpack_require__(98542);
// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/cli/lib/set-up/policy.js
var set_up_policy = __webpack_require__(10709);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/policy-trust.js



/** `wanted` is the policy that the settings make. */
function trustFinding(policy, wanted) {
    const subject = `whom ${set_up_names/* policyFile */.Xd} trusts`;
    const [has, wants] = [signersIn(policy), signersIn(wanted)];
    const lacking = beyond(wants, has);
    if (lacking.length > 0)
        return found('differs', subject, {
            detail: `the settings have ${lacking.join(', ')}, whom the policy does not trust`,
            nextStep: `Put the signers in ${set_up_names/* policyFile */.Xd} right; ${pages.policy}`,
        });
    const more = beyond(has, wants);
    if (more.length === 0)
        return holds(subject, 'nobody but the signers of the settings');
    return found('note', subject, {
        detail: `it trusts whom the settings do not name: ${more.join(', ')}`,
        nextStep: `See that these signers are meant, in ${set_up_names/* policyFile */.Xd}; ${pages.policy}`,
    });
}
/** What `some` have and `others` have not, of the purposes that both know; another environment is told elsewhere. */
function beyond(some, others) {
    return [...some].flatMap(([purpose, names]) => {
        const known = others.get(purpose);
        return known === undefined
            ? []
            : names.filter((name) => !known.includes(name)).map((name) => `${name} for ${purpose}`);
    });
}
/** By what they sign. A policy without holds is told among what it leaves open. */
function signersIn({ signers, environments, holds: held }) {
    return new Map([
        ['releases', namesOf(signers)],
        ...environments.flatMap(({ name, promotionSigners, deploymentSigners }) => [
            [`promotions into ${name}`, namesOf(promotionSigners)],
            [`deployments to ${name}`, namesOf(deploymentSigners)],
        ]),
        ...(held === undefined
            ? []
            : [['holds', namesOf(held.signers)], ['lifts', namesOf(held.liftSigners)]]),
    ]);
}
function namesOf({ parties }) {
    return parties.map(({ name }) => name);
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/policy.js
/** The deploy policy of a set-up: whether it can be used, what it leaves open, and whether it speaks of the same sources, signers and environments as the settings. */










function policyFindings(text, setUp, now) {
    const policy = policy_parse(text);
    if (policy instanceof errors/* InputError */.dz)
        return [
            found('differs', `${set_up_names/* policyFile */.Xd} as a policy`, { detail: policy.message, nextStep: steps.checkPolicy }),
        ];
    return [
        holds(`${set_up_names/* policyFile */.Xd} as a policy`, 'it can be used'),
        openFinding(policy, now),
        sourceFinding(policy, setUp),
        ...trustFindings(policy, setUp),
        environmentsFinding(policy, setUp),
        ...setUp.environments.flatMap((wanted) => environmentFindings(policy, wanted)),
        ...holdsFindings(policy, setUp),
    ];
}
/** By the code of `policy check`. */
function policy_parse(text) {
    try {
        return (0,parse/* parseDeployPolicy */.D)(Buffer.from(text), set_up_names/* policyFile */.Xd);
    }
    catch (refusal) {
        if (refusal instanceof errors/* InputError */.dz)
            return refusal;
        throw refusal;
    }
}
function openFinding(policy, now) {
    const subject = `what ${set_up_names/* policyFile */.Xd} leaves open`;
    const ids = [...new Set((0,open_points/* openPoints */.c)(policy, now).map(({ id }) => id))];
    if (ids.length === 0)
        return holds(subject, 'nothing');
    return found('note', subject, { detail: ids.join(', '), nextStep: steps.checkPolicy });
}
/** Nothing where the settings make no policy that can be used; then it is no wonder that the file is another. */
function trustFindings(policy, setUp) {
    const wanted = policy_parse((0,set_up_policy/* policyText */.M)(setUp));
    return wanted instanceof errors/* InputError */.dz ? [] : [trustFinding(policy, wanted)];
}
function sourceFinding({ releases, source }, setUp) {
    const subject = `where ${set_up_names/* policyFile */.Xd} lets releases come from`;
    const workflow = (0,set_up_names/* suiteWorkflow */.E2)(setUp, 'release');
    const repository = setUp.repository.toLowerCase();
    const ref = `refs/heads/${setUp.branch}`;
    const faults = [
        ...(source.repositories.some((one) => one.toLowerCase() === repository)
            ? []
            : [`the repository ${setUp.repository}`]),
        ...(source.repositoryIds?.includes(setUp.repositoryId) === false
            ? [`the repository with the number ${setUp.repositoryId}`]
            : []),
        ...(source.workflowRefs?.some((one) => one === workflow || one === workflow.split('@')[0]) === false
            ? [`the workflow ${workflow}`]
            : []),
        ...(source.refs?.includes(ref) === false ? [`the ref ${ref}`] : []),
        ...((0,release_pattern/* matchesRelease */.n)(releases, (0,names/* parseReleaseName */.YY)(setUp.release, '--release-name'))
            ? []
            : [`the release ${setUp.release}`]),
    ];
    const more = [
        ...source.repositories.filter((one) => one.toLowerCase() !== repository),
        ...(source.repositoryIds ?? []).filter((one) => one !== setUp.repositoryId),
        ...(source.workflowRefs ?? []).filter((one) => one !== workflow),
        ...(source.refs ?? []).filter((one) => one !== ref),
        ...releases.filter((one) => one !== setUp.release).map((one) => `the release ${one}`),
    ];
    if (faults.length === 0 && more.length > 0)
        return found('note', subject, {
            detail: `it takes what the settings do not name: ${more.join(', ')}`,
            nextStep: `See that these sources are meant, in ${set_up_names/* policyFile */.Xd}; ${pages.policy}`,
        });
    if (faults.length === 0)
        return holds(subject, setUp.repository);
    return found('differs', subject, {
        detail: `the settings have ${faults.join(', ')}, which the policy does not take`,
        nextStep: `Put source in ${set_up_names/* policyFile */.Xd} right; ${pages.policy}`,
    });
}
function environmentsFinding({ environments }, setUp) {
    const subject = `the environments of ${set_up_names/* policyFile */.Xd}`;
    const wanted = setUp.environments.map(({ name }) => name);
    const names = environments.map(({ name }) => name);
    if (names.join() === wanted.join())
        return holds(subject, names.join(', '));
    return found('differs', subject, {
        detail: `the policy has ${names.join(', ')}; the settings have ${wanted.join(', ')}`,
        nextStep: `Have ${set_up_names/* policyFile */.Xd} and the settings name the same environments in the same order; ${steps.init}`,
    });
}
/** None for one that holds: there is one line for all of them. */
function environmentFindings(policy, wanted) {
    const there = policy.environments.find(({ name }) => name === wanted.name);
    const faults = there === undefined ? [] : policy_faultsOf(there, wanted);
    if (faults.length === 0)
        return [];
    return [
        found('differs', `${wanted.name} in ${set_up_names/* policyFile */.Xd}`, {
            detail: faults.join('; '),
            nextStep: `Have ${set_up_names/* policyFile */.Xd} and the settings say the same of ${wanted.name}; ${steps.init}`,
        }),
    ];
}
function policy_faultsOf(there, wanted) {
    const pairs = [
        ['store', there.store.uri, `s3://${wanted.bucket}`],
        ['account-id', there.accountId, wanted.accountId],
        ['region', there.region, wanted.region],
        ['github-environment', there.githubEnvironment, wanted.name],
    ];
    return pairs.flatMap(([field, has, should]) => has === undefined || has === should ? [] : [`${field} is ${has}, and ${should} in the settings`]);
}
/** A policy without holds is told among what it leaves open. */
function holdsFindings({ holds: there }, { holds: wanted }) {
    if (there === undefined || there.store.uri === `s3://${wanted.bucket}`)
        return [];
    return [
        found('differs', `holds in ${set_up_names/* policyFile */.Xd}`, {
            detail: `store is ${there.store.uri}, and s3://${wanted.bucket} in the settings: a hold would not be seen`,
            nextStep: `Have ${set_up_names/* policyFile */.Xd} and the settings say the same of holds; ${steps.init}`,
        }),
    ];
}

// EXTERNAL MODULE: ./packages/core/lib/policy-file/yaml.js
var yaml = __webpack_require__(14082);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/workflows.js
/** Whether the workflows of a set-up call the suite at the commit of the settings, and everything else at a commit of its own. */



function pinFinding(path, text, suite) {
    const subject = `what ${path} calls`;
    const read = (0,yaml/* readYaml */.g)(Buffer.from(text));
    if (read.kind === 'faulty') {
        const [fault] = read.faults;
        return found('differs', subject, {
            detail: `the file cannot be read plainly: ${fault?.message ?? 'is faulty'}`,
            nextStep: steps.init,
        });
    }
    const called = usesIn(read.file.value);
    const faults = called.flatMap((uses) => workflows_faultOf(uses, suite));
    if (faults.length > 0)
        return found('differs', subject, {
            detail: faults.join('; '),
            nextStep: `${steps.init}; ${pages.workflows}`,
        });
    if (called.some((uses) => isOf(uses, suite)))
        return holds(subject, `${suite.repository} at ${suite.commit.slice(0, 12)}`);
    return found('differs', subject, {
        detail: `nothing in it calls ${suite.repository}`,
        nextStep: `${steps.init}; ${pages.workflows}`,
    });
}
function workflows_faultOf(uses, suite) {
    if (uses.startsWith('./') || /^docker:\/\/.*@sha256:[0-9a-f]{64}$/.test(uses))
        return [];
    const commit = /@([0-9a-f]{40})$/.exec(uses)?.[1];
    if (commit === undefined)
        return [`${uses} is not pinned by a full commit SHA`];
    return isOf(uses, suite) && commit !== suite.commit
        ? [`${uses} is another commit than ${suite.commit}, which the settings have`]
        : [];
}
/** GitHub ignores upper and lower case in names of repositories. */
function isOf(uses, { repository }) {
    return /^[^/]+\/[^/@]+/.exec(uses)?.[0].toLowerCase() === repository.toLowerCase();
}
/** Every `uses:` of the jobs and of their steps. */
function usesIn(workflow) {
    return Object.values(membersOf(membersOf(workflow)['jobs'])).flatMap((job) => {
        const { uses, steps: list } = membersOf(job);
        const inSteps = Array.isArray(list) ? list.map((step) => membersOf(step)['uses']) : [];
        return [uses, ...inSteps].filter((one) => typeof one === 'string');
    });
}
function membersOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/repository.js
/** What the doctor looks at first, without a network: the settings, and the files that follow from them. */














/** @throws ServiceError STORE_UNAVAILABLE where the file system fails */
async function lookAtRepository(checkout, now) {
    const { root } = checkout;
    const settings = await readSettingsFile(root);
    const title = 'In the repository';
    if (settings.setUp === undefined)
        return { part: { title, findings: [settings.finding] }, setUp: undefined };
    const { setUp, text } = settings;
    const files = await readFiles(root, (0,set_up_files/* filesOf */.R)(setUp));
    const texts = [{ path: set_up_settings/* settingsFile */._r, text }, ...files.flatMap(textOf)];
    const findings = [
        settings.finding,
        ...files.map(fileFinding),
        ...(await chainFindings(root, setUp)),
        ...texts.flatMap((file) => contentFindings(file, setUp, now)),
        ...(await codeOwnerFindings(root, setUp)),
        await unlessUnseen(commitSubject, () => commitFinding(checkout, texts)),
    ];
    return { part: { title, findings }, setUp };
}
async function readSettingsFile(root) {
    const there = await (0,repository_files/* readRepositoryFile */.tz)(root, set_up_settings/* settingsFile */._r);
    if (there.kind === 'nothing') {
        const detail = 'what this set-up is was never kept';
        return { finding: found('missing', set_up_settings/* settingsFile */._r, { detail, nextStep: steps.init }) };
    }
    const mend = `Mend ${set_up_settings/* settingsFile */._r}, or take it away and answer again: ${steps.init}`;
    if (there.kind === 'other')
        return { finding: found('differs', set_up_settings/* settingsFile */._r, { detail: there.why, nextStep: mend }) };
    try {
        const answers = (0,set_up_settings/* readSettings */.sb)(there.text);
        const setUp = (0,read_set_up/* readSetUp */.A)(answers, await rootCertificate(root, (0,question/* first */.$)(answers, 'certificate-root')));
        return { finding: holds(set_up_settings/* settingsFile */._r, setUp.repository), setUp, text: there.text };
    }
    catch (refusal) {
        if (!(refusal instanceof errors/* InputError */.dz))
            throw refusal;
        return { finding: found('differs', set_up_settings/* settingsFile */._r, { detail: refusal.message, nextStep: mend }) };
    }
}
async function rootCertificate(root, path) {
    if (path === '')
        return undefined;
    const there = await (0,repository_files/* readRepositoryFile */.tz)(root, path);
    if (there.kind === 'file')
        return there.text;
    const why = there.kind === 'nothing' ? 'there is no such file' : there.why;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `--certificate-root is ${path}: ${why}`);
}
function textOf({ wanted: { path }, there }) {
    return there.kind === 'file' ? [{ path, text: there.text }] : [];
}
/** A key of KMS signs with a chain that stands in the repository. */
async function chainFindings(root, { signer }) {
    if (signer.kind === 'profile')
        return [];
    const { chainPath } = signer;
    const there = await (0,repository_files/* readRepositoryFile */.tz)(root, chainPath);
    if (there.kind === 'file')
        return [holds(chainPath, 'the certificate chain of the key')];
    return [
        found('missing', chainPath, {
            detail: 'the certificate chain of the key',
            nextStep: `Put the chain of the certificate of the key at ${chainPath}, as PEM`,
        }),
    ];
}
function contentFindings({ path, text }, setUp, now) {
    if (path === set_up_names/* policyFile */.Xd)
        return policyFindings(text, setUp, now);
    return path.startsWith(`${set_up_names/* workflowFolder */.Mf}/`) ? [pinFinding(path, text, setUp.suite)] : [];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/templates.js
/** The templates of the suite that this program was built from, which stand beside its bundle. */


/** Undefined where the program does not run from a checkout of the suite. */
async function templatesBeside(program) {
    if (program === undefined)
        return undefined;
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(program)));
    const texts = new Map();
    for (const name of ['logs', 'holds', 'signing', 'environment', 'deployment']) {
        const file = await (0,repository_files/* readRepositoryFile */.tz)(root, beside(name));
        if (file.kind !== 'file')
            return undefined;
        texts.set(name, file.text);
    }
    return (name) => Promise.resolve(texts.get(name) ?? '');
}
/** A function, because ncc takes a template inside of a call that reads for the pattern of files to bundle. */
function beside(name) {
    return `infrastructure/${name}.yaml`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/doctor.js








/**
 * @throws InputError SOURCE_NOT_FOUND in no checkout
 * @throws ServiceError GIT_UNAVAILABLE, STORE_UNAVAILABLE
 */
async function examine(options, terminal) {
    const checkout = await (0,set_up_checkout/* readCheckout */.b$)(terminal.cwd);
    const { part, setUp } = await lookAtRepository(checkout, terminal.now());
    const parts = [part, await inAws(setUp, options, terminal), await onGitHub(setUp, options, terminal)];
    return {
        summary: summaryOf(parts, setUp?.repository),
        document: documentOf(parts, setUp?.repository),
        failure: failureOf(parts),
    };
}
async function inAws(setUp, options, terminal) {
    if (options.skipped.includes('aws'))
        return notLooked(awsTitle, '--skip aws was given');
    if (setUp === undefined)
        return notLooked(awsTitle, untold);
    const { connectAccount } = await __webpack_require__.e(/* import() */ 703).then(__webpack_require__.bind(__webpack_require__, 80703));
    const caller = (0,local_caller/* localCaller */.R)('doctor', terminal);
    return lookAtAws(setUp, {
        connect: (place) => connectAccount({ ...place, caller }),
        templates: await templatesBeside(terminal.program),
    });
}
async function onGitHub(setUp, options, terminal) {
    if (options.skipped.includes('github'))
        return notLooked(gitHubTitle, '--skip github was given');
    if (setUp === undefined)
        return notLooked(gitHubTitle, untold);
    const { token, env } = terminal.gitHub;
    if (token === undefined)
        return notLooked(gitHubTitle, 'neither GH_TOKEN nor GITHUB_TOKEN holds a token; gh auth token tells that of gh');
    const { connectRepository } = await __webpack_require__.e(/* import() */ 8930).then(__webpack_require__.bind(__webpack_require__, 58930));
    const { variable: input, value } = token;
    const { repository } = setUp;
    const proxy = terminal.proxy();
    return lookAtGitHub(setUp, () => connectRepository({ repository, token: value, input, env, proxy }));
}
const untold = 'the settings do not tell what should be there';
function notLooked(title, why) {
    return { title, findings: [skipped('everything there', why)] };
}

// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/options.js
/** The arguments of `doctor` as values; raw strings end here. */


const places = ['aws', 'github'];
/** @throws InputError for anything that the usage does not allow */
function readDoctorOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, { skip: 'list', json: 'switch' });
    (0,lib_arguments/* refusePositionals */.Q)(given);
    const named = given.list('skip');
    if (given.has('skip') && named.length === 0)
        throw new errors/* InputError */.dz('INPUT_MISSING', '--skip names nothing');
    return { skipped: named.map(placeOf), format: given.has('json') ? 'json' : 'text' };
}
function placeOf(text) {
    const place = places.find((one) => one === text);
    if (place !== undefined)
        return place;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `--skip is ${JSON.stringify(text.slice(0, 64))}; allowed are aws and github`);
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/command.js
/** `secure-deploy doctor`: its usage, and how its result is shown. */



const usage = `Usage: secure-deploy doctor [--skip PLACE...] [--json]

Looks at the set-up of the repository that it is run in, changes nothing, and says what is missing,
in the order in which it is needed: the settings that secure-deploy init kept, the files that follow
from them, the policy and who owns them; in AWS the identity provider, signing profiles, stacks and
buckets, with the credentials of this machine; and on GitHub the repository, its environments and
the rules of its branch, with the token in GH_TOKEN or GITHUB_TOKEN. Requests only read.

  [--skip PLACE...]             aws, github: what is there is not looked at
  [--json]                      the result as JSON

Exit code: 0 when all that was looked at holds, notes included; 1 when something is missing or not
as it has to be, or could not be seen.`;
const doctorCommand = (0,telling_command/* tellingCommand */.r)({
    usage,
    read: readDoctorOptions,
    find: examine,
    shown: 'every row',
});


/***/ }),

/***/ 89523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localCaller)
/* harmony export */ });
/** A person's own machine is not masked: nothing of a session is ever printed. */
function localCaller(action, terminal) {
    const proxy = terminal.proxy();
    return {
        action,
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
        mask: () => undefined,
        environmentAccessKeyId: terminal.environmentAccessKeyId,
        ...(proxy === undefined ? {} : { proxy }),
    };
}


/***/ }),

/***/ 18617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellingCommand)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34051);


function tellingCommand({ usage, read, find, shown, }) {
    return {
        usage,
        prepare: (args) => {
            const options = read(args);
            return async (terminal) => {
                const { summary, document, failure } = await find(options, terminal);
                const lines = options.format === 'json'
                    ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(document)]
                    : (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(summary, terminal.style, shown);
                for (const line of lines)
                    terminal.print(line);
                if (failure !== undefined)
                    throw failure;
            };
        },
    };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesAtOnce),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 84599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openPoints)
});

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
        what: 'A release can be signed on a machine that keeps what earlier jobs left on it.',
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


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ matchesRelease)
/* harmony export */ });
/** Whether one of the patterns matches the whole name; `*` stands for any characters, every other character for itself. */
function matchesRelease(patterns, name) {
    return patterns.some((pattern) => matches(pattern, name));
}
/** Takes each piece between stars at the first place where it fits, which leaves the most for what follows; no way back is needed. */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}


/***/ })

};
