export const id = 4564;
export const ids = [4564];
export const modules = {

/***/ 49981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifySignature: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61004);
/* harmony import */ var _secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98450);
/* harmony import */ var _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82881);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28174);
/* harmony import */ var _secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74587);
/* harmony import */ var _secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43668);
/* harmony import */ var _secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84392);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88716);
/* harmony import */ var _secure_deploy_github_unheld_checks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83955);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36854);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46780);
/* harmony import */ var _secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69134);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
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
    const ports = { ...reading, ...trust, policy: (0,_secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(source), now: runner.now() };
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment({ id, path }, inputs, runner) {
    const { decideByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(8184), __webpack_require__.e(526), __webpack_require__.e(1085), __webpack_require__.e(4570)]).then(__webpack_require__.bind(__webpack_require__, 92160));
    const ports = await decideByPolicy(id, inputs, runner);
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
async function verifyAndPlace(request, judging, path, runner) {
    const ports = { ...judging, progress: runner.progress };
    if (path === undefined)
        return toResult(await (0,_secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, ports));
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, path);
    const staging = await (0,_secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__/* .stagingArea */ .X)(target);
    try {
        const verified = await (0,_secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, {
            ...ports,
            sink: (file, bytes) => staging.stage(file, bytes),
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
    const bundle = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, subject.bundlePath), _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_10__/* .largestBundle */ .bS, 'bundle-path');
    const found = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)({ patterns: subject.subjectPath, cwd, input: 'subject-path' });
    const judging = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectJudging */ .fk)(trustRequest(inputs, runner));
    const judge = { ...judging, policy: (0,_secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(byInputs(inputs).source), now: runner.now() };
    const verified = await (0,_secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyFilesOnDisk */ .xN)(bundle, found.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI), judge, {
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
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBundle */ .wN)(verified),
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
    const verified = await (0,_secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyBlob */ .tB)((0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI)(file).content, envelope, { ...judging, now: runner.now() });
    return {
        outputs: {
            'signed-by': verified.signature.signedBy,
            digest: verified.digest,
            path: file.path,
        },
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBlob */ .fs)(file.name, verified),
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
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeVerified */ .UH)(verified),
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

/***/ 11888:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35805);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81644);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10598);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41367);
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
    for await (const chunk of (0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
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
    const signature = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeSigner */ .K1)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of (0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .assertSigned */ .De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .VerificationError */ .mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
}


/***/ }),

/***/ 83955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ warnOfUnheld)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82159);
/** Says in an annotation what a trust policy let pass, so that nobody has to read the tables to learn of it. */

function warnOfUnheld(runner, signature) {
    const unheld = (0,_secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__/* .describeUnheld */ .S)(signature);
    if (unheld === undefined)
        return;
    const details = signature.checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
    runner.warn('CHECK_NOT_HELD', `${unheld}. ${details.join(' ')}`);
}


/***/ })

};
