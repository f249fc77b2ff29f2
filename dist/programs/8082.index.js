export const id = 8082;
export const ids = [8082];
export const modules = {

/***/ 88082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyCommand: () => (/* binding */ policyCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/telling-command.js
var telling_command = __webpack_require__(18617);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 2 modules
var lib_policy = __webpack_require__(58885);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-policy.js
var deploy_policy = __webpack_require__(29856);
// EXTERNAL MODULE: ./packages/core/lib/values/duration.js
var duration = __webpack_require__(12530);
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

// EXTERNAL MODULE: ./packages/core/lib/policy-file/open-points.js + 5 modules
var open_points = __webpack_require__(84599);
// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/policy-check.js
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
    const open = (0,open_points/* openPoints */.c)(policy, terminal.now());
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
// EXTERNAL MODULE: ./packages/cli/lib/policy/policy-flags.js
var policy_flags = __webpack_require__(15779);
;// CONCATENATED MODULE: ./packages/cli/lib/policy/policy-options.js
/** The arguments of `policy check` as values; raw strings end here. */



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

;// CONCATENATED MODULE: ./packages/cli/lib/policy/policy-command.js
/** `secure-deploy policy`: its usage, and how its result is shown. */



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
const policyCommand = (0,telling_command/* tellingCommand */.r)({
    usage,
    read: readPolicyCheckOptions,
    find: checkPolicy,
});


/***/ }),

/***/ 58885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/texts.js
var texts = __webpack_require__(96968);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/location.js
/** Where a policy file stands, as its user says it. */


const allowed = 'a path, or s3://bucket/key with ?versionId=…, &expectedBucketOwner=… and &region=… where they are needed';
/**
 * A path, or `s3://bucket/key`. Fail closed: a query that is not understood might be a version that was meant to be pinned.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parsePolicyLocation(text, input) {
    if (!/^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//.test(text))
        return { kind: 'path', path: text };
    // The characters that are safe in every key (S3 user guide, "Object key naming guidelines").
    const form = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([A-Za-z0-9!_.*'()/-]{1,900})(?:\?([^#]*))?$/;
    const [, bucket, key, query] = form.exec(text) ?? [];
    if (bucket === undefined || key === undefined || key.endsWith('/'))
        throw malformed(input, text);
    return { kind: 's3', bucket, key, ...readQuery(query, input, text) };
}
function readQuery(query, input, text) {
    if (query === undefined)
        return {};
    const found = new Map();
    for (const pair of query.split('&')) {
        const [, name, value] = /^([A-Za-z]+)=([^=&%+\s]{1,1024})$/.exec(pair) ?? [];
        if (name === undefined || value === undefined || found.has(name))
            throw malformed(input, text);
        found.set(name, value);
    }
    const { versionId, expectedBucketOwner, region, ...others } = Object.fromEntries(found);
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${input} has the parameter ${unknown}, which is not known; ${allowed}`);
    }
    return {
        ...(versionId === undefined ? {} : { versionId }),
        ...(expectedBucketOwner === undefined
            ? {}
            : { bucketOwner: (0,texts/* accountId */.lS)(expectedBucketOwner, `expectedBucketOwner of ${input}`) }),
        ...(region === undefined ? {} : { region: (0,texts/* regionName */.gw)(region, `region of ${input}`) }),
    };
}
function malformed(input, text) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 128))}; allowed is ${allowed}`);
}

// EXTERNAL MODULE: ./packages/core/lib/policy-file/yaml.js
var yaml = __webpack_require__(14082);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/parse.js + 12 modules
var parse = __webpack_require__(78007);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/signature.js
/** A policy file that is signed: the bundle next to it, made by sign-artifact with the file as its subject. */




/** What is added to the location of a policy for that of its bundle. */
const bundleSuffix = '.bundle.json';
/** The files that a bundle was signed for. @throws what was wrong with the bundle or its signatures */
async function verifyPolicyBundle(bytes, judge) {
    const bundle = (0,release_bundle/* parseBundle */.QN)(bytes);
    const accepted = await (0,signer_set/* verifySigners */.$8)(bundle.statement, bundle.signatures, judge);
    (0,signer_set/* assertThreshold */.cy)(accepted, judge.trusted);
    return { files: (0,statement/* parseStatement */.By)(bundle.statement).files, signedBy: accepted[0].signature.signedBy };
}
/**
 * The file's name is a part of what was signed: another file of the same bytes' signer does not pass for a policy.
 * @throws VerificationError POLICY_MISMATCH unless the bundle was signed for exactly this file
 */
function assertPolicySigned({ files }, policy) {
    const { uri, name, sha256 } = policy;
    if (files.some((file) => file.digest.sha256 === sha256 && baseName(file.name) === name))
        return;
    throw new errors/* VerificationError */.mk('POLICY_MISMATCH', `the policy ${uri} has the digest sha256:${sha256}, and the bundle next to it was not signed for a file ${name} with that digest`);
}
/** @throws VerificationError POLICY_MISMATCH when the file is another than was asked for */
function assertPolicyDigest(uri, actual, expected) {
    if (expected === undefined || actual === expected)
        return;
    throw new errors/* VerificationError */.mk('POLICY_MISMATCH', `the policy ${uri} has the digest sha256:${actual}, not sha256:${expected}`);
}
/** What follows the last slash. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/connect/lib/session.js
var lib_session = __webpack_require__(77456);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(98450);
;// CONCATENATED MODULE: ./packages/connect/lib/policy.js
/** Loads the deploy policy that a step was told to obey: from a path or from S3, by its digest, its version or its signature. */









/**
 * @throws InputError when there is no such file, or POLICY_MALFORMED
 * @throws VerificationError POLICY_MISMATCH, or what is wrong with its signature
 */
async function loadPolicy(request) {
    const location = parsePolicyLocation(request.location, request.input);
    const trust = request.signedBy === undefined
        ? undefined
        : await (0,lib_trust/* connectTrust */.x_)((0,lib_trust/* rebaseTrust */.Dl)(request.signedBy, request.folder));
    const source = await openSource(location, request, trust);
    const signed = trust === undefined ? undefined : await verifySignature(source, trust, request.now);
    const bytes = await source.read('', yaml/* largestPolicy */.v);
    const sha256 = (0,digest/* sha256Of */.Bj)(bytes);
    const uri = request.location;
    assertPolicyDigest(uri, sha256, request.sha256);
    if (signed !== undefined)
        assertPolicySigned(signed, { uri, name: source.name, sha256 });
    return {
        policy: (0,parse/* parseDeployPolicy */.D)(bytes, uri),
        pinned: pinOf(request, location),
        ...(signed === undefined ? {} : { signedBy: signed.signedBy }),
    };
}
function pinOf({ sha256, signedBy }, location) {
    if (sha256 !== undefined)
        return 'digest';
    if (signedBy !== undefined)
        return 'signature';
    return location.kind === 's3' && location.versionId !== undefined ? 'version' : 'nothing';
}
async function verifySignature(source, { trusted }, now) {
    const bundle = await source.read(bundleSuffix, release_bundle/* largestBundle */.bS);
    return verifyPolicyBundle(bundle, { trusted, revocation: source.revocation, now });
}
async function openSource(location, request, trust) {
    const profiles = trust === undefined ? [] : (0,lib_trust/* trustedProfiles */.gE)(trust.trusted);
    switch (location.kind) {
        case 'path':
            return fileSource(location.path, request, await revocationSession(request, profiles));
        case 's3':
            return s3Source(location, request, profiles);
    }
}
async function revocationSession(request, profiles) {
    if (profiles.length === 0)
        return (0,lib_session/* lazySession */.R)(request, []);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,lib_session/* lazySession */.R)(request, revocationStatements(profiles));
}
async function fileSource(path, { folder, input, caller }, open) {
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    return {
        name: baseName(path.replaceAll('\\', '/')),
        read: (suffix, largest) => readSmallFile((0,external_node_path_.resolve)(folder, beside(path, suffix)), largest, input),
        revocation: (0,lib_trust/* connectRevocation */.NG)(open, caller),
    };
}
/** A function, because ncc takes a template inside of `resolve` for the pattern of files to bundle, and looks through the repository for them. */
function beside(path, suffix) {
    return `${path}${suffix}`;
}
async function s3Source(location, request, profiles) {
    const { bucket, key, versionId, bucketOwner } = location;
    const region = location.region ?? request.access.region ?? request.region;
    if (region === undefined)
        throw regionMissing(request);
    const { objectStatements, revocationStatements } = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const keys = request.signedBy === undefined ? [key] : [key, `${key}${bundleSuffix}`];
    const open = (0,lib_session/* lazySession */.R)({ ...request, region }, [
        ...objectStatements({ region, bucket }, keys),
        ...revocationStatements(profiles),
    ]);
    const session = await open();
    const store = s3Reader(session, {
        uri: `s3://${bucket}`,
        bucket,
        prefix: '',
        region,
        // Fail closed: a bucket of another account is read only when that account was named.
        expectedBucketOwner: bucketOwner ?? session.accountId,
    });
    return {
        name: baseName(key),
        read: async (suffix, largest) => {
            const pin = suffix === '' && versionId !== undefined ? { versionId } : {};
            const object = await store.open(`${key}${suffix}`, pin);
            const where = `${request.input} names s3://${bucket}/${key}${suffix}`;
            if (object === undefined)
                throw unreadable(`${where}, and there is no such object`);
            return readBounded(object.bytes, largest, where);
        },
        revocation: (0,lib_trust/* connectRevocation */.NG)(open, request.caller),
    };
}
async function readBounded(bytes, largest, where) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > largest)
            throw unreadable(`${where}, which is larger than ${largest} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unreadable(message) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', message);
}
function regionMissing({ input, location }) {
    return new errors/* InputError */.dz('INPUT_MISSING', `aws-region is missing; ${input} is ${location}`, {
        nextStep: 'Add "aws-region: ..." with the region of the bucket.',
    });
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

/***/ 79423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
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
    return { bytes, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
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

/***/ 15118:
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
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* unused harmony export buildType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95312);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18622);
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
                    github: readClaims(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
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
        release = fromDocument(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
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
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
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
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
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
    throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
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
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
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
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}


/***/ }),

/***/ 71799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
class Fields {
    #value;
    #path;
    constructor(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw malformed(`${path || 'it'} is not an object`);
        this.#value = value;
        this.#path = path;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    fields(name) {
        return new Fields(this.#get(name), this.#at(name));
    }
    list(name) {
        return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`));
    }
    texts(name) {
        return this.#array(name).map((item) => this.#asText(item, name));
    }
    text(name) {
        return this.#asText(this.#get(name), name);
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    /** A whole number of at least 0. */
    count(name) {
        return this.#asCount(this.#get(name), name);
    }
    counts(name) {
        return this.#array(name).map((item) => this.#asCount(item, name));
    }
    flag(name) {
        const value = this.#get(name);
        if (typeof value !== 'boolean')
            throw malformed(`${this.#at(name)} is neither true nor false`);
        return value;
    }
    /** Every member, in the order of their names. */
    allTexts() {
        return Object.fromEntries(Object.keys(this.#value)
            .sort()
            .map((name) => [name, this.text(name)]));
    }
    #array(name) {
        const value = this.#get(name);
        if (!Array.isArray(value))
            throw malformed(`${this.#at(name)} is not a list`);
        return value;
    }
    #asCount(value, name) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw malformed(`${this.#at(name)} is not a count`);
        return value;
    }
    #asText(value, name) {
        if (typeof value !== 'string' || value === '')
            throw malformed(`${this.#at(name)} is not text`);
        return value;
    }
    #get(name) {
        return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    }
    #at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause });
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
