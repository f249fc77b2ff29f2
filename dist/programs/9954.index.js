export const id = 9954;
export const ids = [9954];
export const modules = {

/***/ 68747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/policy/policy-flags.js
var policy_flags = __webpack_require__(15779);
// EXTERNAL MODULE: ./packages/cli/lib/telling-command.js
var telling_command = __webpack_require__(18617);
// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/core/lib/values/texts.js
var texts = __webpack_require__(96968);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/uris.js
var uris = __webpack_require__(34161);
;// CONCATENATED MODULE: ./packages/cli/lib/verify/verify-subject.js
/** What `verify` is asked to verify, out of its flags. */





const verifyFlags = {
    store: 'value',
    'release-name': 'value',
    'release-version': 'value',
    path: 'value',
    'expected-bucket-owner': 'value',
    'bundle-path': 'value',
    'signature-path': 'value',
    'subject-path': 'list',
    'bundle-digest': 'value',
    'trusted-signers': 'list',
    'trust-policy': 'value',
    'trust-policy-name': 'value',
    'trust-store': 'value',
    'source-repository': 'value',
    'source-repository-id': 'value',
    'source-ref': 'list',
    'signer-workflow': 'list',
    'runner-environment': 'value',
    policy: 'value',
    environment: 'value',
    ...policy_flags/* policyFlags */.k8,
    ...policy_flags/* accessFlags */.yT,
    json: 'switch',
};
const subjectFlags = ['store', 'policy', 'bundle-path', 'signature-path'];
/** Which flags go with which kind of subject only. */
const flagsOf = {
    store: ['release-name', 'release-version', 'path', 'expected-bucket-owner'],
    policy: ['environment', 'release-name', 'release-version', 'path', ...keysOf(policy_flags/* policyFlags */.k8)],
    'bundle-path': ['subject-path', 'release-name', 'release-version'],
    'signature-path': ['subject-path'],
};
function keysOf(flags) {
    return Object.keys(flags);
}
/** @throws InputError */
function readSubject(given) {
    const [chosen, another] = subjectFlags.filter((flag) => given.has(flag));
    if (chosen === undefined)
        throw missing('--store, --policy, --bundle-path or --signature-path is missing; one of them says what to verify');
    if (another !== undefined)
        throw conflict(`--${chosen} and --${another} exclude each other`);
    const foreign = subjectFlags
        .flatMap((flag) => flagsOf[flag])
        .find((flag) => given.has(flag) && !flagsOf[chosen].includes(flag));
    if (foreign !== undefined)
        throw conflict(`--${foreign} does not go with --${chosen}`);
    switch (chosen) {
        case 'store':
            return readStored(given);
        case 'policy':
            return { kind: 'environment', id: readId(given), ...readPath(given) };
        case 'bundle-path':
            return {
                kind: 'disk',
                bundlePath: required(given, chosen),
                subjectPath: subjectPaths(given),
                ...(given.has('release-name') || given.has('release-version') ? { id: readId(given) } : {}),
            };
        case 'signature-path': {
            const [subjectPath, more] = subjectPaths(given);
            if (subjectPath === undefined || more !== undefined)
                throw conflict('--subject-path must name exactly one file when --signature-path is given');
            return { kind: 'blob', signaturePath: required(given, chosen), subjectPath };
        }
    }
}
function readStored(given) {
    const owner = given.value('expected-bucket-owner');
    return {
        kind: 'store',
        store: (0,uris/* parseStoreUri */.x)(required(given, 'store'), '--store'),
        id: readId(given),
        ...(owner === undefined ? {} : { bucketOwner: (0,texts/* accountId */.lS)(owner, '--expected-bucket-owner') }),
        ...readPath(given),
    };
}
function readPath(given) {
    const path = given.value('path');
    return path === undefined ? {} : { path };
}
function readId(given) {
    return {
        name: (0,names/* parseReleaseName */.YY)(required(given, 'release-name'), '--release-name'),
        version: (0,names/* parseReleaseVersion */.LQ)(required(given, 'release-version'), '--release-version'),
    };
}
function subjectPaths(given) {
    const paths = given.list('subject-path');
    if (paths.length === 0)
        throw missing('--subject-path is missing; it names the files on disk');
    return paths;
}
function required(given, flag) {
    const value = given.value(flag);
    if (value === undefined)
        throw missing(`--${flag} is missing`);
    return value;
}
function missing(what) {
    return new errors/* InputError */.dz('INPUT_MISSING', what);
}
function conflict(what) {
    return new errors/* InputError */.dz('INPUT_CONFLICT', what);
}

;// CONCATENATED MODULE: ./packages/cli/lib/verify/verify-options.js





const sourceFlags = [
    'source-repository',
    'source-repository-id',
    'source-ref',
    'signer-workflow',
    'runner-environment',
];
const trustFlags = ['trusted-signers', 'trust-policy', 'trust-policy-name', 'trust-store'];
/** @throws InputError for anything that the usage does not allow */
function readVerifyOptions(args) {
    const given = (0,lib_arguments/* readArguments */.l)(args, verifyFlags);
    (0,lib_arguments/* refusePositionals */.Q)(given);
    const subject = readSubject(given);
    if (subject.kind === 'environment')
        return readPoliced(given, subject);
    const trust = readTrust(given);
    const common = { trust, access: readTrustingAccess(given, subject, trust), format: formatOf(given) };
    if (subject.kind === 'blob') {
        for (const flag of ['bundle-digest', ...sourceFlags])
            if (given.has(flag))
                throw conflict(`--${flag} says nothing about a plain file; leave it out`);
        return { ...common, subject };
    }
    return { ...common, subject, source: readSource(given), ...readDigest(given) };
}
/** A policy names whom it trusts, where from, and the stores; what would do nothing beside it is refused. */
function readPoliced(given, subject) {
    const idle = [...trustFlags, ...sourceFlags].find((flag) => given.has(flag));
    if (idle !== undefined)
        throw conflict(`--policy and --${idle} exclude each other`);
    const policy = (0,policy_flags/* readPolicySelection */.Jn)(given, required(given, 'policy'));
    return {
        subject,
        policy,
        environment: (0,names/* parseEnvironmentName */.gU)(required(given, 'environment'), '--environment'),
        access: (0,policy_flags/* readAccess */.zS)(given, policy),
        format: formatOf(given),
        ...readDigest(given),
    };
}
function readDigest(given) {
    const digest = given.value('bundle-digest');
    return digest === undefined ? {} : { bundleSha256: (0,texts/* prefixedSha256 */.$O)(digest, '--bundle-digest') };
}
function formatOf(given) {
    return given.has('json') ? 'json' : 'text';
}
/** Exactly one way to say whom to trust; there is no way to say "anyone". */
function readTrust(given) {
    const arns = given.list('trusted-signers').map((arn) => (0,texts/* profileArn */.DD)(arn, '--trusted-signers'));
    const policyPath = given.value('trust-policy');
    if (policyPath === undefined) {
        if (arns.length === 0)
            throw missing('--trust-policy or --trusted-signers is missing; one of them says whom to trust');
        for (const flag of ['trust-policy-name', 'trust-store'])
            if (given.has(flag))
                throw conflict(`--${flag} needs --trust-policy`);
        return { kind: 'signers', arns };
    }
    if (arns.length > 0)
        throw conflict('--trust-policy and --trusted-signers exclude each other');
    const policyName = given.value('trust-policy-name');
    const storePath = given.value('trust-store');
    return {
        kind: 'policy',
        policyPath,
        ...(policyName === undefined ? {} : { policyName }),
        ...(storePath === undefined ? {} : { storePath }),
    };
}
function readSource(given) {
    const id = given.value('source-repository-id');
    const refs = given.list('source-ref').map((ref) => (0,texts/* fullRef */.vv)(ref, '--source-ref'));
    const signerWorkflows = given.list('signer-workflow').map((one) => (0,texts/* workflowName */.tv)(one, '--signer-workflow'));
    const runner = given.value('runner-environment');
    return {
        repository: (0,texts/* repositoryName */.aR)(required(given, 'source-repository'), '--source-repository'),
        ...(id === undefined ? {} : { repositoryId: (0,texts/* repositoryId */.q4)(id, '--source-repository-id') }),
        ...(refs.length === 0 ? {} : { refs }),
        ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
        ...(runner === undefined ? {} : { runnerEnvironment: runnerKind(runner, '--runner-environment') }),
    };
}
/** Something in S3 needs a region; of a signer of AWS its own is known. */
function readTrustingAccess(given, subject, trust) {
    const isInS3 = subject.kind === 'store' && subject.store.kind === 's3';
    if (isInS3 && !given.has('aws-region'))
        throw missing(`--aws-region is missing; the store ${subject.store.uri} is in S3`);
    return (0,policy_flags/* readAccess */.zS)(given, { signedBy: trust });
}
/** Releases of a local try-out say `local`. */
const runnerKind = (0,texts/* matching */.wC)(/^(github-hosted|self-hosted|local)$/, 'github-hosted, self-hosted or local');

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 2 modules
var lib_policy = __webpack_require__(58885);
// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var lib_reading = __webpack_require__(61004);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(98450);
// EXTERNAL MODULE: ./packages/core/lib/deciding/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(38061);
// EXTERNAL MODULE: ./packages/core/lib/deciding/source-policy.js
var source_policy = __webpack_require__(8187);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/reports/reports.js
var reports = __webpack_require__(6470);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify.js
var verify = __webpack_require__(32072);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify-on-disk.js
var verify_on_disk = __webpack_require__(55476);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(46780);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(69134);
// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/verify/verify.js
/** The story of `verify`: judge the signature, then every byte, and only then say that it holds. */
















const largestEnvelope = 1024 ** 2;
function verify_verify(options, terminal) {
    if ('policy' in options)
        return verifyInEnvironment(options, terminal);
    if (!('source' in options))
        return verifyOneFile(options.subject, options, terminal);
    const { subject } = options;
    switch (subject.kind) {
        case 'store':
            return verifyInStore(subject, options, terminal);
        case 'disk':
            return verifyOnDisk(subject, options, terminal);
    }
}
async function verifyInStore(subject, options, terminal) {
    const { store, id, bucketOwner } = subject;
    const owner = bucketOwner === undefined ? {} : { bucketOwner };
    const { trust: selection, ...need } = needOf(options, terminal);
    const trust = await (0,lib_trust/* connectTrust */.x_)(selection);
    const profiles = (0,lib_trust/* trustedProfiles */.gE)(trust.trusted);
    const reading = await (0,lib_reading/* connectReading */.HE)({ ...need, store, id, profiles, records: 'left-alone', ...owner });
    const ports = { ...reading, ...trust, policy: (0,source_policy/* sourcePolicy */.Q)(options.source), now: terminal.now() };
    return verifyAndPlace({ id, ...digestOf(options) }, ports, subject, terminal);
}
/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment(options, terminal) {
    const { subject, policy: selection, environment: name, access } = options;
    const { id } = subject;
    const now = terminal.now();
    const need = { access, caller: (0,local_caller/* localCaller */.R)('verify', terminal), now };
    const { policy } = await (0,lib_policy/* loadPolicy */.t)({ ...need, ...selection, input: '--policy', folder: terminal.cwd });
    const environment = (0,deploy_environments/* environmentOf */.p7)(policy, name, '--environment');
    const { holds, store, revocation } = await (0,policed/* connectPolicedReading */.lV)({ ...need, policy, environment, id });
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment }, { records: { source: store, revocation }, ...(holds === undefined ? {} : { holds }) });
    const ports = { store, revocation, trusted: policy.signers, policy: rules, now };
    return verifyAndPlace({ id, ...digestOf(options) }, ports, subject, terminal);
}
async function verifyAndPlace(request, ports, { path }, terminal) {
    const target = path === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, path);
    const verified = await (target === undefined
        ? (0,verify/* verifyRelease */.VA)(request, ports)
        : download(request, ports, target));
    const summary = (0,reports/* describeVerified */.UH)(verified);
    return {
        summary: target === undefined ? summary : { ...summary, lead: `${summary.lead} They are in ${target}.` },
        document: {
            ...describeRelease(verified),
            'bundle-uri': verified.bundleLocation.uri,
            ...(target === undefined ? {} : { path: target }),
            files: verified.files.map(({ name, digest, location }) => ({
                ...describeFile({ name, digest }),
                ...describeLocation(location),
                ...(target === undefined ? {} : { path: (0,external_node_path_.resolve)(target, name) }),
            })),
        },
    };
}
async function download(request, ports, directory) {
    const staging = await (0,placement/* stagingArea */.X)(directory);
    try {
        const verified = await (0,verify/* verifyRelease */.VA)(request, {
            ...ports,
            sink: (name, bytes, size) => staging.stage(name, bytes, size),
        });
        // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
        await staging.commit();
        return verified;
    }
    finally {
        await staging.discard();
    }
}
async function verifyOnDisk(subject, options, terminal) {
    const { cwd } = terminal;
    const bundle = await (0,files.readSmallFile)((0,external_node_path_.resolve)(cwd, subject.bundlePath), release_bundle/* largestBundle */.bS, '--bundle-path');
    const found = await (0,find_files/* findFiles */.l)({ patterns: subject.subjectPath, cwd, input: '--subject-path' });
    const judging = await (0,lib_reading/* connectJudging */.fk)(needOf(options, terminal));
    const judge = { ...judging, policy: (0,source_policy/* sourcePolicy */.Q)(options.source), now: terminal.now() };
    const { id } = subject;
    const verified = await (0,verify_on_disk/* verifyFilesOnDisk */.xN)(bundle, found.map(files/* toNamedContent */.wI), judge, {
        ...digestOf(options),
        ...(id === undefined ? {} : { id }),
    });
    const digests = new Map(verified.release.files.map(({ name, digest }) => [name, digest]));
    return {
        summary: (0,reports/* describeBundle */.wN)(verified),
        document: {
            ...describeRelease(verified),
            files: found.flatMap(({ name, path }) => {
                const digest = digests.get(name);
                return digest === undefined ? [] : [{ ...describeFile({ name, digest }), path }];
            }),
        },
    };
}
async function verifyOneFile(subject, options, terminal) {
    const { cwd } = terminal;
    const patterns = [subject.subjectPath];
    const [file, ...others] = await (0,find_files/* findFiles */.l)({ patterns, cwd, input: '--subject-path' });
    if (file === undefined || others.length > 0)
        throw new errors/* InputError */.dz('INPUT_CONFLICT', `--subject-path ${subject.subjectPath} names more than one file`);
    const path = (0,external_node_path_.resolve)(cwd, subject.signaturePath);
    const envelope = await (0,files.readSmallFile)(path, largestEnvelope, '--signature-path');
    const judging = await (0,lib_reading/* connectJudging */.fk)(needOf(options, terminal));
    const judge = { ...judging, now: terminal.now() };
    const verified = await (0,verify_on_disk/* verifyBlob */.tB)((0,files/* toNamedContent */.wI)(file).content, envelope, judge);
    return {
        summary: (0,reports/* describeBlob */.fs)(file.name, verified),
        document: { ...describeSignature(verified.signature), digest: verified.digest, path: file.path },
    };
}
function needOf({ trust, access }, terminal) {
    return { trust: (0,lib_trust/* rebaseTrust */.Dl)(trust, terminal.cwd), access, caller: (0,local_caller/* localCaller */.R)('verify', terminal) };
}
function digestOf({ bundleSha256 }) {
    return bundleSha256 === undefined ? {} : { bundleSha256 };
}
function describeSignature({ signedBy, checks, authenticTime }) {
    return {
        verified: true,
        'signed-by': signedBy,
        ...(authenticTime === undefined ? {} : { 'signed-at': authenticTime.toISOString() }),
        checks: checks.map(({ name, action, outcome, detail }) => ({ name, action, outcome, detail })),
    };
}
function describeRelease({ release, sha256, signature, rules }) {
    const { claims } = release.run;
    return {
        ...describeSignature(signature),
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'source-repository': claims.repository,
        'source-commit': claims.sha,
        rules,
    };
}
function describeFile({ name, digest }) {
    return { name, digest: `sha256:${digest.sha256}`, size: digest.size };
}
function describeLocation({ uri, bucket, key, versionId }) {
    return {
        uri,
        ...(bucket === undefined ? {} : { bucket }),
        ...(key === undefined ? {} : { key }),
        ...(versionId === undefined ? {} : { 'version-id': versionId }),
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/verify/verify-command.js
/** `secure-deploy verify`: its usage, and how its result is shown. */




const usage = `Usage:
  secure-deploy verify --store URI --release-name N --release-version V TRUST SOURCE [...]
  secure-deploy verify --policy FILE --environment E --release-name N --release-version V [...]
  secure-deploy verify --bundle-path FILE --subject-path GLOB... TRUST SOURCE [...]
  secure-deploy verify --subject-path FILE --signature-path FILE.jws.sig TRUST [...]

What is verified:
  --store URI                   s3://bucket/prefix or file:///path
  --policy FILE, --environment E
                                what a deploy policy demands of a release that is to be deployed
                                from there; it names the store, whom to trust and the source
  --release-name N, --release-version V
                                which release it must be; with --bundle-path any unless given
  [--path DIR]                  download the files to DIR once all of them are verified
  --bundle-path FILE            a bundle on disk, for the files of --subject-path
  --signature-path FILE         a Notary Project signature (.jws.sig) of the file of --subject-path
  --subject-path GLOB...        the files on disk
  [--bundle-digest sha256:HEX]  the bundle that it must be

How the policy is known:
${policy_flags/* policyUsage */.Ek}

TRUST, one of:
  --trust-policy FILE           a Notary Project trustpolicy.blob.json, with
    [--trust-policy-name S]       the statement to use; the global one unless given
    [--trust-store DIR]           the folder with truststore/x509/TYPE/NAME
  --trusted-signers ARN...      AWS Signer profiles, under the built-in AWS Signer roots

SOURCE, where the release must have been built from:
  --source-repository OWNER/NAME
  [--source-repository-id ID] [--source-ref REF...] [--signer-workflow W...]
  [--runner-environment E]

For stores in S3 and signatures of AWS Signer, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...] [--expected-bucket-owner ID]

  [--json]                      the result as JSON`;
const verifyCommand = (0,telling_command/* tellingCommand */.r)({
    usage,
    read: readVerifyOptions,
    find: verify_verify,
});


/***/ }),

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   Qn: () => (/* binding */ connectHoldsOf),
/* harmony export */   lV: () => (/* binding */ connectPolicedReading),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75889);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98450);



/** For a release that is to be deployed from where it stands. */
async function connectPolicedReading(request) {
    const { policy, environment, id } = request;
    const reading = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .connectReading */ .HE)({
        ...inEnvironment(request),
        id,
        store: environment.store,
        profiles: profilesOf([policy.signers, environment.promotionSigners]),
        records: 'looked-at',
        ...(environment.region === undefined ? {} : { region: environment.region }),
        ...(environment.accountId === undefined ? {} : { bucketOwner: environment.accountId }),
    });
    return { ...reading, ...(await connectHoldsOf(request)) };
}
/** For a release that is about to be signed, of which nothing stands anywhere yet. */
async function connectHoldsOf({ policy: { holds }, access, caller, now, }) {
    return holds === undefined ? {} : { holds: await (0,_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .connectHolds */ .$)({ access, caller, holds, now }) };
}
/** The session must be in the account that the policy has for the environment. */
function inEnvironment({ access, caller, environment: { region, accountId }, }) {
    return {
        access,
        caller,
        ...(region === undefined ? {} : { region }),
        ...(accountId === undefined ? {} : { accountId }),
    };
}
function profilesOf(sets) {
    return [...new Set(sets.flatMap(_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedProfiles */ .gE))];
}


/***/ }),

/***/ 38061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployRules)
});

// EXTERNAL MODULE: ./packages/core/lib/approvals/approvals.js
var approvals_approvals = __webpack_require__(63622);
// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 23 modules
var every = __webpack_require__(20931);
// EXTERNAL MODULE: ./packages/core/lib/environments/arrivals.js
var arrivals = __webpack_require__(96464);
// EXTERNAL MODULE: ./packages/core/lib/environments/deployment-record.js
var deployment_record = __webpack_require__(89111);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var environments_promotion = __webpack_require__(4477);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
;// CONCATENATED MODULE: ./packages/core/lib/deciding/facts-gathering.js
/** Finds out all that rules look at, each thing once and only where a rule will ask for it. */





async function gatherFacts(request, ports, asked) {
    const { policy, environment, run, downgrade, bypass } = request;
    const { release, signatures, now } = asked;
    const purpose = purposeOf(asked);
    const known = { ...request, ports, asked, purpose, previous: (0,deploy_environments/* previousOf */.te)(policy, environment) };
    const current = await currentOf(known);
    const arrival = await arrivalOf(known);
    const evidence = await evidenceOf(known);
    const approvals = await approvalsOf(known, current);
    const signers = ports.signingAs ?? signatures.map(({ signature }) => signature.signedBy);
    return {
        purpose,
        policy,
        environment,
        release,
        signedBy: signatures.map(({ party }) => party),
        now,
        deployments: await deploymentsOf(known),
        holds: (await ports.holds?.(release.id, environment.name, signers)) ?? [],
        ...(run === undefined ? {} : { run }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(arrival === undefined ? {} : { arrival }),
        ...(current === undefined ? {} : { current }),
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade === undefined ? {} : { downgrade }),
        ...(bypass === undefined ? {} : { bypass }),
    };
}
function purposeOf({ purpose }) {
    switch (purpose.kind) {
        case 'sign':
        case 'promote':
            return purpose.kind;
        case 'verify':
            return 'deploy';
    }
}
/** What stands in the target now, by the newest record of an arrival there. */
async function currentOf({ ports, asked, environment, purpose, }) {
    const { target, revocation } = ports.records ?? {};
    const { release, bundleSha256, now } = asked;
    if (purpose !== 'promote' || bundleSha256 === undefined)
        return undefined;
    if (target === undefined || revocation === undefined)
        return undefined;
    const judge = { trusted: environment.promotionSigners, revocation, now };
    const record = await (0,arrivals/* newestArrival */.wN)(target, release.id.name, bundleSha256, judge);
    return record && standingOf(record);
}
function standingOf({ promotion }) {
    const { id, bundleSha256, source } = promotion;
    return {
        id,
        bundleSha256,
        repository: source.repository,
        commit: source.commit,
        finishedOn: new Date(source.finishedOn),
    };
}
/** At promotion the arrival in the environment before, at deployment the one in this environment. */
async function arrivalOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const where = purpose === 'promote' ? previous : environment;
    if (records === undefined || where === undefined || asked.bundleSha256 === undefined)
        return undefined;
    const judge = { trusted: where.promotionSigners, revocation: records.revocation, now: asked.now };
    const record = await (0,arrivals/* findArrival */.zA)(records.source, asked.release.id, asked.bundleSha256, judge);
    return record && arrivalFacts(record);
}
function arrivalFacts(record) {
    const { promotion } = record;
    return {
        environment: promotion.environment,
        time: (0,arrivals/* arrivalTime */.hl)(record),
        kind: (0,environments_promotion/* isFirstArrival */.yV)(promotion) ? 'first-arrival' : 'promotion',
        bypassed: promotion.decision.bypass?.rules ?? [],
    };
}
async function deploymentsOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const { release, bundleSha256, now } = asked;
    const isAsked = purpose === 'promote' && environment.deployed === 'demanded';
    if (!isAsked || previous === undefined || bundleSha256 === undefined || records === undefined)
        return [];
    const judge = { trusted: previous.deploymentSigners, revocation: records.revocation, now };
    const bundle = { id: release.id, sha256: bundleSha256 };
    const found = await (0,deployment_record/* readDeployments */.Fz)(records.source, bundle, previous.name, judge);
    return found.map(({ deployment: { outcome, target, deployedOn } }) => {
        return { outcome, target, time: new Date(deployedOn) };
    });
}
async function evidenceOf(known) {
    const { ports, asked, environment, purpose } = known;
    if (ports.evidence !== undefined)
        return ports.evidence;
    const isRead = purpose === 'promote' && isDemanding(environment.evidence);
    if (!isRead || ports.records === undefined)
        return undefined;
    return (0,evidence_reading/* readStoredEvidence */.N)(ports.records.source, asked.release.id, asked.release.evidence);
}
/** Whether anything is demanded of what evidence files say. */
function isDemanding({ tests, findings, sbom }) {
    return tests !== undefined || findings !== undefined || sbom !== undefined;
}
/** GitHub is asked only where somebody must have approved. */
async function approvalsOf(known, current) {
    const { ports, asked, environment, bypass, purpose } = known;
    const demands = [environment.approvals, bypass === undefined ? undefined : environment.bypass?.approvals];
    const asking = demands.filter((one) => one !== undefined);
    if (purpose !== 'promote' || asking.length === 0)
        return undefined;
    return ports.approvals?.read(questionOf(asked.release, environment, asking, current));
}
function questionOf({ run: { claims } }, environment, demands, current) {
    const base = baseOf(claims.repository, demands, current);
    const sources = new Set(demands.flatMap((one) => one.sources));
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        head: claims.sha,
        pullRequests: pullRequestsFor(demands),
        teams: demands.flatMap(({ from }) => from.filter((one) => one.kind === 'team')),
        ...(base === undefined ? {} : { base }),
        ...(sources.has('environment') ? { environment: environment.githubEnvironment ?? environment.name } : {}),
    };
}
/** Whoever opened a pull request, or wrote what it squashed, is among the people of its change, whether its reviews count or not. */
function pullRequestsFor(demands) {
    if (demands.some(({ sources }) => sources.includes('pull-request')))
        return 'approvals';
    const people = demands.some(({ independent, unresolvedAuthors }) => independent || unresolvedAuthors === 'refused');
    return people ? 'people' : 'none';
}
/** Of what was built from another repository, nothing is known in this one: then all is new. */
function baseOf(repository, demands, current) {
    const isHere = current?.repository.toLowerCase() === repository.toLowerCase();
    return isHere ? current?.commit : demands.find(({ baseline }) => baseline !== undefined)?.baseline;
}

;// CONCATENATED MODULE: ./packages/core/lib/deciding/deploy-rules.js
/** A deploy policy at work: every rule is asked, and what an emergency passes over is said. */



function deployRules(request, ports) {
    return {
        evaluate: async (asked) => {
            const facts = await gatherFacts(request, ports, asked);
            return conclude(facts, (0,every/* evaluateRules */.F)(facts));
        },
    };
}
/** Rules that failed, that an emergency was asked to pass over, and that the policy lets be passed over with their approvals. */
function conclude(facts, rules) {
    const failed = new Set(rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    const asked = facts.bypass?.rules ?? [];
    const mayPass = !failed.has('bypass') && !failed.has('bypass-approvals');
    const passedOver = mayPass ? asked.filter((rule) => failed.has(rule)) : [];
    const { approvals, downgrade } = decisionOf(facts, passedOver.length > 0);
    return {
        rules,
        decision: {
            ...(approvals === undefined ? {} : { approvals }),
            ...(passedOver.length === 0 || facts.bypass === undefined
                ? {}
                : { bypass: { rules: [...new Set(passedOver)].toSorted(), reason: facts.bypass.reason } }),
            ...(downgrade === undefined ? {} : { downgrade }),
        },
    };
}
function decisionOf(facts, bypassed) {
    const { approvals: found, current, downgrade, release } = facts;
    const demands = demandsOf(facts, bypassed);
    const approvals = demands === undefined || found === undefined ? undefined : (0,approvals_approvals/* judgeApprovals */.U1)(demands, found);
    const older = current !== undefined && current.finishedOn.getTime() > Date.parse(release.finishedOn);
    return {
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade !== undefined && older ? { downgrade: { reason: downgrade.reason, from: current } } : {}),
    };
}
function demandsOf({ environment }, bypassed) {
    return bypassed ? environment.bypass?.approvals : environment.approvals;
}


/***/ }),

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sourcePolicy)
/* harmony export */ });
/* harmony import */ var _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23499);
/* harmony import */ var _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38053);
/* harmony import */ var _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20220);
/* harmony import */ var _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16819);
/* harmony import */ var _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39873);





const rules = [
    _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSourceRepository */ .f,
    _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSourceRepositoryId */ .i,
    _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSourceRef */ .e,
    _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSignerWorkflow */ .t,
    _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRunnerEnvironment */ .x,
];
function sourcePolicy(expected) {
    const demands = toDemands(expected);
    return {
        evaluate: ({ release }) => Promise.resolve({ rules: rules.map((judge) => judge(release, demands)) }),
    };
}
function toDemands({ repository, repositoryId, refs, ...rest }) {
    const { signerWorkflows, runnerEnvironment } = rest;
    return {
        repositories: [repository],
        ...(repositoryId === undefined ? {} : { repositoryIds: [repositoryId] }),
        ...(refs === undefined ? {} : { refs }),
        ...(signerWorkflows === undefined ? {} : { workflowRefs: signerWorkflows }),
        ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
    };
}


/***/ }),

/***/ 96464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ arrivalTime),
/* harmony export */   tA: () => (/* binding */ markArrival),
/* harmony export */   wN: () => (/* binding */ newestArrival),
/* harmony export */   zA: () => (/* binding */ findArrival)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46297);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36086);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _promotion_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73899);
/** The arrivals of releases in a store: a mark for each, by which the newest is found, and the record that each mark leads to. */







/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
async function markArrival(store, { id, timeVerified, bundleSha256 }) {
    await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createBytes */ .m)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256), Buffer.from('\n'));
}
/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
async function newestArrival(store, name, leaveOut, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name));
    const marks = keys.map((key) => readMark(store, name, key));
    const newest = marks.findLast(({ bundleSha256 }) => bundleSha256 !== leaveOut);
    if (newest === undefined)
        return undefined;
    const record = await findRecord(store, newest.id, newest.bundleSha256, judge);
    if (record === undefined || arrivalMarkOf(record) !== newest.key)
        throw invalid(store, newest.key, 'no record of that time stands where it leads');
    return record;
}
/**
 * The record of how one release came into the store; undefined when there is none. The store is asked what records there are,
 * since an answer to a request for one need not tell a missing object from a forbidden one.
 * @throws VerificationError RECORD_INVALID
 */
async function findArrival(store, id, bundleSha256, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(id, 'promotion'));
    if (!keys.includes((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256)))
        return undefined;
    return findRecord(store, id, bundleSha256, judge);
}
async function findRecord(store, id, bundleSha256, judge) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .findStoredBundle */ .hG)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256));
    return stored && (0,_promotion_record_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPromotion */ .T)(stored, { id, bundleSha256, to: store.storeUri }, judge);
}
/** When a release arrived: the later of what its record states and what the signature's own time says. */
function arrivalTime({ promotion, signature }) {
    const stated = Date.parse(promotion.timeVerified);
    return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated));
}
function readMark(store, name, key) {
    const [time = '', version = '', digest = '', ...others] = key.slice((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name).length).split('/');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(digest);
    const isMark = /^\d{8}T\d{6}Z$/.test(time) && (0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(version) && others.length === 0;
    if (!isMark || bundleSha256 === undefined)
        throw invalid(store, key, 'it is not the mark of an arrival');
    return { key, id: { name, version: version }, bundleSha256 };
}
function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }) {
    return (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256);
}
function invalid({ storeUri }, key, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
        nextStep: 'Find out who wrote it; nothing was promoted.',
    });
}


/***/ }),

/***/ 73899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyPromotion)
/* harmony export */ });
/* unused harmony export readPromotion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79423);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);







/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const promotion = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromotion */ .Hr)(statement);
        assertSubject(promotion, expected);
        return {
            promotion,
            signature: accepted[0].signature,
            signatures: accepted,
            location: stored.location,
            sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(stored.bytes),
        };
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RECORD_INVALID', `the promotion record at ${stored.location.uri} does not hold: ${cause.message}`, { cause, nextStep: 'Treat the store as tampered with; nothing was promoted.' });
    }
}
/**
 * The record of how a verified release came into `store`, judged by whom the caller trusts to promote. Undefined when
 * there is none: the release was uploaded there, or the record was taken away.
 */
async function readPromotion(store, { release, sha256 }, judge) {
    const stored = await findStoredBundle(store, recordKey(release.id, 'promotion', sha256));
    if (stored === undefined)
        return undefined;
    return verifyPromotion(stored, { id: release.id, bundleSha256: sha256, to: store.storeUri }, judge);
}
function assertSubject(promotion, expected) {
    const same = promotion.bundleSha256 === expected.bundleSha256 &&
        promotion.id.name === expected.id.name &&
        promotion.id.version === expected.id.version &&
        (expected.environment ?? promotion.environment) === promotion.environment &&
        promotion.to === expected.to;
    if (!same)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RELEASE_MISMATCH', 'it records another promotion');
}


/***/ }),

/***/ 44290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ assertAllowed),
/* harmony export */   F: () => (/* binding */ RuleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */

/** A refusal by rules, with what every one of them said, so that all of it can be shown. */
class RuleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn {
    results;
    constructor(message, results) {
        super('RULE_FAILED', message, {
            nextStep: 'docs/rules.md says of each rule what it asks and what to do.',
        });
        this.results = results;
    }
}
/**
 * `passedOver`: rules whose failure an emergency lets pass.
 * @throws RuleError RULE_FAILED naming every rule that failed, with expected and actual.
 */
function assertAllowed(results, passedOver = []) {
    const failed = results.filter(({ rule, outcome }) => outcome === 'fail' && !passedOver.includes(rule));
    if (failed.length === 0)
        return;
    const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`);
    throw new RuleError(list.join('; '), results);
}


/***/ }),

/***/ 83655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContentDigest),
/* harmony export */   a: () => (/* binding */ digestContent)
/* harmony export */ });
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79638);


async function digestContent(content, options = {}) {
    const limit = options.singleRequestLimit ?? _values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRequestLimit */ .np;
    // Files that large have digests of their parts too, which are only taken here.
    if (content.hash === undefined || content.size > limit)
        return (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashContent */ .sW)((0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .passingBytes */ .v)(content), content.size, options);
    let told = 0;
    const tell = (size) => {
        options.onBytes?.(size - told);
        told = size;
    };
    const algorithms = options.sha512 === true ? ['sha256', 'sha512'] : ['sha256'];
    const hashed = await content.hash(algorithms, tell);
    tell(hashed.size);
    return toContentDigest(hashed, algorithms);
}
/** Fail closed: other digests than were asked for are none. */
function toContentDigest({ size, digests }, algorithms) {
    const digestOf = (name) => digests[algorithms.indexOf(name)];
    const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(digestOf('sha256') ?? '');
    if (sha256 === undefined || digests.length !== algorithms.length)
        throw new TypeError(`${digests.join(', ')} are not the digests that were asked for`);
    const sha512 = digestOf('sha512');
    return { size, sha256, ...(sha512 === undefined ? {} : { sha512 }) };
}


/***/ }),

/***/ 79638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ passingBytes)
/* harmony export */ });
/** Small enough to be in the processor's cache still when it is hashed. */
const chunkSize = 256 * 1024;
/**
 * The bytes in order. INVARIANT: a chunk is good until the next one is asked for; whoever keeps it longer copies it. While
 * one is looked at, the next is being read. New memory for every chunk would cost a hash of large files half as much again.
 */
async function* passingBytes(content) {
    if (content.openSource === undefined || content.size <= chunkSize) {
        yield* content.open();
        return;
    }
    const source = await content.openSource();
    let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
    let position = 0;
    let reading = readQuietly(source, current, position);
    try {
        for (let count = await reading; count > 0; count = await reading) {
            position += count;
            reading = readQuietly(source, next, position);
            yield current.subarray(0, count);
            [current, next] = [next, current];
        }
    }
    finally {
        // What is closed under a read would be read from whatever comes in its place.
        await reading.catch(() => undefined);
        await source.close();
    }
}
/** A failure is told when the chunk is asked for, which may be never. */
function readQuietly(source, into, position) {
    const reading = source.read(into, position);
    reading.catch(() => undefined);
    return reading;
}


/***/ }),

/***/ 36086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bytesContent),
/* harmony export */   m: () => (/* binding */ createBytes)
/* harmony export */ });
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);

function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) });
}
function bytesContent(bytes) {
    return {
        size: bytes.length,
        async *open(range) {
            yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
        },
    };
}


/***/ }),

/***/ 72528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ signOnce),
/* harmony export */   VA: () => (/* binding */ signRelease),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   z4: () => (/* binding */ judgeUnsigned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
/* harmony import */ var _release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83655);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22283);






async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const rules = await judgeUnsigned(release, ports);
    const statement = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(release);
    const { envelopes, signature } = await signContent(statement, ports);
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)((0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes, signature, rules };
}
/** @throws RuleError RULE_FAILED: then nothing is signed */
async function judgeUnsigned(release, { policy, clock }) {
    if (policy === undefined)
        return [];
    const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() });
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllowed */ .B)(verdict.rules);
    return verdict.rules;
}
/** Has every signer sign a statement, and verifies each result as a verifier would. */
async function signContent(content, { signers: [first, ...others], clock }) {
    const one = await signOnce(content, first, clock());
    const more = [];
    for (const signer of others)
        more.push(await signOnce(content, signer, clock()));
    return {
        envelopes: [one.envelope, ...more.map(({ envelope }) => envelope)],
        signature: one.signature,
        signatures: [one, ...more].map(({ signature }) => ({ party: signature.signedBy, signature })),
    };
}
/** One signature, verified as a verifier would. */
async function signOnce(content, signer, now) {
    const envelope = await signer.sign(content, _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq, now);
    const signature = await (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyEnvelope */ .FY)(content, envelope, {
        trust: await signer.trust(),
        revocation: unasked,
        now,
    });
    return { envelope, signature };
}
/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
};
async function describeFiles(files, sha512, progress) {
    const described = new Map();
    for (const { name, content, path } of files) {
        let done = 0;
        const { sha512: wide, ...digest } = await (0,_release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestContent */ .a)(content, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
}


/***/ }),

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */


const longestLine = 512;
/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
function isOneLine(text) {
    return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text);
}
const oneLine = (text, input) => {
    if (isOneLine(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is not one line of at most ${longestLine} characters, all of which can be seen`);
};
/** @throws VerificationError STATEMENT_MALFORMED */
function readLine(fields, name) {
    const text = fields.text(name);
    if (!isOneLine(text))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`its ${name} is not one line of text`);
    return text;
}


/***/ }),

/***/ 55476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ compareContent),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xN: () => (/* binding */ verifyFilesOnDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10477);
/* harmony import */ var _release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36008);
/* harmony import */ var _release_pairing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31731);
/* harmony import */ var _release_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79638);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22283);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/** Verifying what is on disk: the files of a release against its bundle, or one file against a signature of its own. */










/**
 * Verifies a bundle, then every file: each signed file must be at hand with the bytes that were signed, and nothing
 * else may be among `found`.
 * @throws VerificationError FILE_NOT_SIGNED, FILE_MISSING, DIGEST_MISMATCH, or what `verifyBundle` throws
 */
async function verifyFilesOnDisk(bundle, found, judge, expected = {}) {
    const { id, bundleSha256: sha256 } = expected;
    const verified = await (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, {
        purpose: { kind: 'verify' },
        ...(id === undefined ? {} : { id }),
        ...(sha256 === undefined ? {} : { sha256 }),
    }, judge);
    const pairs = (0,_release_pairing_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(verified.release.files, found, 'subject-path');
    // INVARIANT: all that was found is hashed, two files of one name too, so that nothing passes by another's digest.
    const checks = pairs.flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(checks, _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A, compareContent);
    return verified;
}
/** @throws VerificationError DIGEST_MISMATCH unless the bytes at hand are those that were signed */
async function compareContent({ file, content, path, }) {
    const actual = await (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(boundedBytes(file, content, path), file.digest.size);
    if (actual.sha256 === file.digest.sha256 && actual.size === file.digest.size)
        return;
    throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, actual, { uri: path });
}
/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file, content, path) {
    let size = 0;
    for await (const chunk of (0,_release_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
        size += chunk.length;
        if (size > file.digest.size)
            throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size }, { uri: path });
        yield chunk;
    }
}
/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
async function verifyBlob(content, envelope, judge, mediaType) {
    const signature = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeSigner */ .K1)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of (0,_release_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .assertSigned */ .De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .VerificationError */ .mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
}


/***/ })

};
