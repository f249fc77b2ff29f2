export const id = 4288;
export const ids = [4288];
export const modules = {

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

/***/ 73175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
// EXTERNAL MODULE: ./packages/cli/lib/policy-flags.js
var policy_flags = __webpack_require__(59930);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var lib_policy = __webpack_require__(8184);
// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var lib_reading = __webpack_require__(61004);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(98450);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(95226);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/reports.js + 2 modules
var reports = __webpack_require__(80795);
// EXTERNAL MODULE: ./packages/core/lib/source-policy.js
var source_policy = __webpack_require__(74587);
// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/verify-on-disk.js
var verify_on_disk = __webpack_require__(84392);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(46780);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(69134);
// EXTERNAL MODULE: ./packages/cli/lib/local-caller.js
var local_caller = __webpack_require__(89523);
;// CONCATENATED MODULE: ./packages/cli/lib/verify.js
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
            sink: (name, bytes) => staging.stage(name, bytes),
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
    const bundle = await (0,files.readSmallFile)((0,external_node_path_.resolve)(cwd, subject.bundlePath), lib_bundle/* largestBundle */.bS, '--bundle-path');
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

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(65389);
// EXTERNAL MODULE: ./packages/core/lib/texts.js
var texts = __webpack_require__(86877);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/core/lib/uris.js
var uris = __webpack_require__(78218);
;// CONCATENATED MODULE: ./packages/cli/lib/verify-subject.js
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

;// CONCATENATED MODULE: ./packages/cli/lib/verify-options.js





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

;// CONCATENATED MODULE: ./packages/cli/lib/verify-command.js





const usage = `Usage:
  secure-deploy verify --store URI --release-name N --release-version V TRUST SOURCE [...]
  secure-deploy verify --policy FILE --environment E --release-name N --release-version V [...]
  secure-deploy verify --bundle-path FILE --subject-path GLOB... TRUST SOURCE [...]
  secure-deploy verify --subject-path FILE --signature-path FILE.jws.sig TRUST [...]

What is verified:
  --store URI                   s3://bucket/prefix or file:///path
  --policy FILE, --environment E
                                what a deploy policy demands of a release that is to be deployed from
                                this environment; it names the store, whom to trust and the source
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
const verifyCommand = {
    usage,
    prepare: (args) => {
        const options = readVerifyOptions(args);
        return async (terminal) => {
            const { summary, document } = await verify_verify(options, terminal);
            const lines = options.format === 'json' ? [(0,style/* printableJson */.et)(document)] : (0,tables/* renderSummary */.Br)(summary, terminal.style);
            for (const line of lines)
                terminal.print(line);
        };
    },
};


/***/ }),

/***/ 90618:
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

/***/ 74587:
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

/***/ 84392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ compareContent),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xN: () => (/* binding */ verifyFilesOnDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35805);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10598);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41367);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43668);









/**
 * Verifies a bundle, then every file: each signed file must be at hand with the bytes that were signed, and nothing
 * else may be among `found`.
 * @throws VerificationError FILE_NOT_SIGNED, FILE_MISSING, DIGEST_MISMATCH, or what `verifyBundle` throws
 */
async function verifyFilesOnDisk(bundle, found, judge, expected = {}) {
    const { id, bundleSha256: sha256 } = expected;
    const verified = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, {
        purpose: { kind: 'verify' },
        ...(id === undefined ? {} : { id }),
        ...(sha256 === undefined ? {} : { sha256 }),
    }, judge);
    const pairs = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(verified.release.files, found, 'subject-path');
    // INVARIANT: all that was found is hashed, two files of one name too, so that nothing passes by another's digest.
    const checks = pairs.flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(checks, _verify_js__WEBPACK_IMPORTED_MODULE_4__/* .filesAtOnce */ .A7, compareContent);
    return verified;
}
/** @throws VerificationError DIGEST_MISMATCH unless the bytes at hand are those that were signed */
async function compareContent({ file, content, path, }) {
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hashContent */ .sW)(boundedBytes(file, content, path), file.digest.size);
    if (actual.sha256 === file.digest.sha256 && actual.size === file.digest.size)
        return;
    throw (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatch */ .J4)(file, actual, { uri: path });
}
/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file, content, path) {
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > file.digest.size)
            throw (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatch */ .J4)(file, { size }, { uri: path });
        yield chunk;
    }
}
/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
async function verifyBlob(content, envelope, judge, mediaType) {
    const signature = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeSigner */ .K1)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .assertSigned */ .De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .VerificationError */ .mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
}


/***/ })

};
