export const id = 8649;
export const ids = [8649];
export const modules = {

/***/ 49981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifySignature: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61004);
/* harmony import */ var _secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98450);
/* harmony import */ var _secure_deploy_core_deciding_source_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8187);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_release_bundle__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79423);
/* harmony import */ var _secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6470);
/* harmony import */ var _secure_deploy_core_verifying_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32072);
/* harmony import */ var _secure_deploy_core_verifying_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55476);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88716);
/* harmony import */ var _secure_deploy_github_unheld_checks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83955);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36854);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46780);
/* harmony import */ var _secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69134);
/** The story of verify-signature: judge the signature, then every byte, and only then let anything out. */















const largestEnvelope = 1024 ** 2;
async function verifySignature(inputs, runner) {
    const { signature, ...result } = await verifySubject(inputs, runner);
    (0,_secure_deploy_github_unheld_checks__WEBPACK_IMPORTED_MODULE_2__/* .warnOfUnheld */ .U)(runner, signature);
    return result;
}
function verifySubject(inputs, runner) {
    const { subject } = inputs;
    switch (subject.kind) {
        case 'environment':
            return verifyInEnvironment(subject, inputs, runner);
        case 'store':
            return verifyInStore(subject, inputs, runner);
        case 'disk':
            return verifyOnDisk(subject, inputs, runner);
        case 'blob':
            return verifyOneFile(subject, inputs, runner);
    }
}
async function verifyInStore(subject, inputs, runner) {
    const { name, version, store, bucketOwner, path } = subject;
    const { trust: selection, source } = byInputs(inputs);
    const trust = await (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .connectTrust */ .x_)((0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .rebaseTrust */ .Dl)(selection, runner.cwd));
    const id = { name, version };
    const reading = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectReading */ .HE)({
        access: inputs.access,
        caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__/* .callerOf */ .$)(runner),
        id,
        store,
        profiles: (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .trustedProfiles */ .gE)(trust.trusted),
        records: 'left-alone',
        ...(bucketOwner === undefined ? {} : { bucketOwner }),
    });
    const ports = { ...reading, ...trust, policy: (0,_secure_deploy_core_deciding_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(source), now: runner.now() };
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment({ id, path }, inputs, runner) {
    const { decideByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(8007), __webpack_require__.e(4477), __webpack_require__.e(1184), __webpack_require__.e(9944)]).then(__webpack_require__.bind(__webpack_require__, 92160));
    const ports = await decideByPolicy(id, inputs, runner);
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
async function verifyAndPlace(request, judging, path, runner) {
    const ports = { ...judging, progress: runner.progress };
    if (path === undefined)
        return toResult(await (0,_secure_deploy_core_verifying_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, ports));
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, path);
    const staging = await (0,_secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__/* .stagingArea */ .X)(target);
    try {
        const verified = await (0,_secure_deploy_core_verifying_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, {
            ...ports,
            sink: (file, bytes, size) => staging.stage(file, bytes, size),
        });
        // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
        warnOfStranger(runner, target, await (0,_secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__/* .firstStranger */ .f)(target, await staging.commit()));
        return toResult(verified, target);
    }
    finally {
        await staging.discard();
    }
}
function warnOfStranger(runner, target, stranger) {
    if (stranger === undefined)
        return;
    const message = `${target} also holds files that are not of the release, ${JSON.stringify(stranger)} for one, and nobody has verified them; download to a folder of its own.`;
    runner.warn('FILES_NOT_VERIFIED', message);
}
async function verifyOnDisk(subject, inputs, runner) {
    const { cwd } = runner;
    const bundle = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, subject.bundlePath), _secure_deploy_core_release_bundle__WEBPACK_IMPORTED_MODULE_10__/* .largestBundle */ .bS, 'bundle-path');
    const found = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)({ patterns: subject.subjectPath, cwd, input: 'subject-path' });
    const judging = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectJudging */ .fk)(trustRequest(inputs, runner));
    const judge = { ...judging, policy: (0,_secure_deploy_core_deciding_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(byInputs(inputs).source), now: runner.now() };
    const verified = await (0,_secure_deploy_core_verifying_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyFilesOnDisk */ .xN)(bundle, found.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI), judge, {
        ...digestOf(inputs),
        ...(subject.id === undefined ? {} : { id: subject.id }),
    });
    const paths = new Map(found.map((file) => [file.name, file.path]));
    const files = verified.release.files.map((file) => {
        const path = paths.get(file.name) ?? '';
        return { ...file, location: { uri: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path).href }, path };
    });
    return {
        outputs: { ...releaseOutputs(verified), files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__/* .fileOutputs */ .b)(files) },
        summary: (0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBundle */ .wN)(verified),
        signature: verified.signature,
    };
}
async function verifyOneFile(subject, inputs, runner) {
    const { cwd } = runner;
    const [file, ...others] = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)({ patterns: subject.subjectPath, cwd, input: 'subject-path' });
    if (file === undefined || others.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_15__/* .InputError */ .dz('INPUT_CONFLICT', 'subject-path must name exactly one file when signature-path is given');
    }
    const envelope = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, subject.signaturePath), largestEnvelope, 'signature-path');
    const judging = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectJudging */ .fk)(trustRequest(inputs, runner));
    const verified = await (0,_secure_deploy_core_verifying_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyBlob */ .tB)((0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI)(file).content, envelope, { ...judging, now: runner.now() });
    return {
        outputs: {
            'signed-by': verified.signature.signedBy,
            digest: verified.digest,
            path: file.path,
        },
        summary: (0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBlob */ .fs)(file.name, verified),
        signature: verified.signature,
    };
}
function trustRequest(inputs, runner) {
    const { trust } = byInputs(inputs);
    return { trust: (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .rebaseTrust */ .Dl)(trust, runner.cwd), access: inputs.access, caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__/* .callerOf */ .$)(runner) };
}
/** The inputs were read under the rule that only a release in the store of an environment is decided by a policy. */
function byInputs({ deciding }) {
    if (deciding.kind === 'inputs')
        return deciding;
    throw new TypeError('what is on disk or in a store of the inputs is decided by inputs');
}
function digestOf({ bundleSha256 }) {
    return bundleSha256 === undefined ? {} : { bundleSha256 };
}
function toResult(verified, directory) {
    const files = verified.files.map((file) => ({
        ...file,
        ...(directory === undefined ? {} : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ...file.name.split('/')) }),
    }));
    return {
        outputs: {
            ...releaseOutputs(verified),
            'bundle-uri': verified.bundleLocation.uri,
            ...(directory === undefined ? {} : { path: directory }),
            files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__/* .fileOutputs */ .b)(files),
        },
        summary: (0,_secure_deploy_core_reports_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeVerified */ .UH)(verified),
        signature: verified.signature,
    };
}
function releaseOutputs({ release, sha256, signature, }) {
    const { claims } = release.run;
    return {
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'signed-by': signature.signedBy,
        'source-repository': claims.repository,
        'source-commit': claims.sha,
    };
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73992);
/* harmony import */ var _secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86362);
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13954);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77456);
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
    const sha256 = (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(statement)));
    return { trusted: (0,_secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } };
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
            trusted: (0,_secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }),
            policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
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
function connectRevocation(session, caller) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(5143), __webpack_require__.e(4973), __webpack_require__.e(7073)]).then(__webpack_require__.bind(__webpack_require__, 37073));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .wayOut */ .Y)(caller))).check(request);
        },
    };
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

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** The Notary package's refusals, told as this product's own kinds of error. */


/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
function toProductError(failure) {
    if (!(failure instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W))
        return failure;
    const details = { cause: failure };
    switch (failure.code) {
        case 'KEY_UNSUPPORTED':
        case 'TRUST_POLICY_MALFORMED':
        case 'TRUST_POLICY_NOT_FOUND':
        case 'TRUST_STORE_MALFORMED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(failure.code, failure.message, details);
        case 'REVOCATION_UNKNOWN':
        case 'PLUGIN_UNSUPPORTED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(failure.code, failure.message, details);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk(failure.code, failure.message, details);
    }
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

/***/ 22283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ assertSigned),
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Yj: () => (/* binding */ judgeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73992);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79423);
/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */





async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: _release_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMediaType */ .sq });
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

/***/ 86362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ verifySigners),
/* harmony export */   K1: () => (/* binding */ judgeSigner),
/* harmony export */   Rt: () => (/* binding */ countSigners),
/* harmony export */   cy: () => (/* binding */ assertThreshold),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22283);


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


/***/ }),

/***/ 57162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf),
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
function callerOf(runner) {
    let handed;
    return {
        action: runner.action,
        run: () => runner.run(),
        token: async (audience) => (handed = await runner.identity.get(audience)),
        handedToken: () => handed,
        mask: (secret) => runner.mask(secret),
        environmentAccessKeyId: runner.environmentAccessKeyId,
        ...(runner.proxy === undefined ? {} : { proxy: runner.proxy }),
    };
}
/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
function readRun(runner, { handedToken }) {
    const acceptedToken = handedToken();
    return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken });
}


/***/ }),

/***/ 88716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileOutputs)
/* harmony export */ });
/** JSON for `fromJSON(steps.<id>.outputs.files)['app.zip'].key`; keys are kebab-case as outputs are. */
function fileOutputs(files) {
    const entries = files.map(({ name, digest, location, path }) => [
        name,
        {
            digest: `sha256:${digest.sha256}`,
            size: digest.size,
            uri: location.uri,
            ...(path === undefined ? {} : { path }),
            ...(location.bucket === undefined ? {} : { bucket: location.bucket }),
            ...(location.key === undefined ? {} : { key: location.key }),
            ...(location.versionId === undefined ? {} : { 'version-id': location.versionId }),
        },
    ]);
    return JSON.stringify(Object.fromEntries(entries));
}


/***/ }),

/***/ 83955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ warnOfUnheld)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_signers_unheld_checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16163);
/** Says in an annotation what a trust policy let pass, so that nobody has to read the tables to learn of it. */

function warnOfUnheld(runner, signature) {
    const unheld = (0,_secure_deploy_core_signers_unheld_checks__WEBPACK_IMPORTED_MODULE_0__/* .describeUnheld */ .S)(signature);
    if (unheld === undefined)
        return;
    const details = signature.checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
    runner.warn('CHECK_NOT_HELD', `${unheld}. ${details.join(' ')}`);
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


/***/ })

};
