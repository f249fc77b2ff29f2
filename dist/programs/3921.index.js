export const id = 3921;
export const ids = [3921];
export const modules = {

/***/ 11775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cf: () => (/* binding */ regionAt),
/* harmony export */   f6: () => (/* binding */ storeAt),
/* harmony export */   j8: () => (/* binding */ releaseAt)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

function releaseAt(place, release) {
    return { ...regionAt(place), release };
}
/** @throws InputError INPUT_MISSING where nothing names the region */
function regionAt({ store, region, regionInput }) {
    if (region === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${regionInput} is missing; the store ${store.uri} is in S3`, {
            nextStep: `Add "${regionInput}: ..." with the region of the bucket to the step's "with:".`,
        });
    }
    return { region, bucket: store.bucket, prefix: store.prefix };
}
function storeAt({ store, region, bucketOwner }, session) {
    return {
        uri: store.uri,
        bucket: store.bucket,
        prefix: store.prefix,
        // Fail closed: a bucket of another account is used only when that account was named.
        expectedBucketOwner: bucketOwner ?? session.accountId,
        ...(region === undefined ? {} : { region }),
    };
}


/***/ }),

/***/ 61004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ connectReading),
/* harmony export */   Jo: () => (/* binding */ openRevocation),
/* harmony export */   fk: () => (/* binding */ connectJudging)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98450);



/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
async function connectJudging(request) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTrust */ .x_)(request.trust);
    const profiles = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProfiles */ .gE)(trust.trusted);
    return { ...trust, revocation: await openRevocation({ ...request, profiles }) };
}
async function connectReading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            return { store: directoryStore(store.uri), revocation: await openRevocation(request) };
        }
        case 's3': {
            const region = request.region ?? request.access.region;
            return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
/** Asks about the revocation of signatures of these profiles, by a session that may do nothing else. */
async function openRevocation(request) {
    if (request.profiles.length === 0)
        return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, []), request.caller);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, revocationStatements(request.profiles)), request.caller);
}
async function readS3(request, place) {
    const policies = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAt */ .j8)(place, request.id);
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [
        ...policies.readStatements(release),
        ...(request.records === 'looked-at' ? policies.sourceRecordStatements(release) : []),
        ...policies.revocationStatements(request.profiles),
    ]);
    const session = await open();
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session);
    return {
        revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)(open, request.caller),
        store: { ...s3Reader(session, at), ...s3Lister(session, at) },
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

/***/ 10477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertSameRelease),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15118);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);






/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const signatures = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_3__/* .verifySigners */ .$8)(bundle.statement, bundle.signatures, judge);
    const release = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now };
    const { rules, decision = {} } = await judge.policy.evaluate(request);
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .assertAllowed */ .B)(rules, decision.bypass?.rules);
    return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision };
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}


/***/ }),

/***/ 36008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** What is said of a file that is not what was signed. */

function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
}


/***/ }),

/***/ 31731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Pairs the files of a signed release with the files that are at hand. */

/**
 * Nothing may be missing, and nothing unsigned may slip in; the bytes are not looked at. `input` is the name of the input
 * that named the files, as it is written by its user.
 * @throws VerificationError FILE_NOT_SIGNED or FILE_MISSING
 */
function pairFiles(signed, found, input) {
    const nextStep = `Give ${input} the same patterns as when the release was signed.`;
    const names = new Set(signed.map((file) => file.name));
    const stray = found.find((file) => !names.has(file.name));
    if (stray !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_NOT_SIGNED', `${stray.path} is matched by ${input} but is not part of the signed release`, { nextStep });
    }
    const byName = new Map();
    for (const one of found)
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    return signed.map((file) => {
        const [first, ...others] = byName.get(file.name) ?? [];
        if (first !== undefined)
            return { file, found: [first, ...others] };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_MISSING', `${file.name} is part of the signed release but is not matched by ${input}`, { nextStep });
    });
}


/***/ }),

/***/ 46297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/** Reads bundles from a store, within a limit whatever the store says of their size. */



/** @throws ServiceError RELEASE_NOT_FOUND */
async function readStoredBundle(store, id) {
    const stored = await findStoredBundle(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleKey */ .CK)(id));
    if (stored !== undefined)
        return stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
        nextStep: 'Check release-name, release-version and the store; a release is there only once its upload has ended.',
    });
}
/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
async function peekBundle(target, key) {
    try {
        return await findStoredBundle(target, key);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && failure.code === 'AWS_ACCESS_DENIED')
            return undefined;
        throw failure;
    }
}
async function findStoredBundle(store, key) {
    const object = await store.open(key);
    if (object === undefined)
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of object.bytes) {
        size += chunk.length;
        // Fail closed: the size that the store announced is not believed.
        if (size > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`);
        chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), location: object.location };
}


/***/ }),

/***/ 96701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   v: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/** The workflow whose job acted, not the one that called it. */
function workflowOf(claims) {
    return claims.job_workflow_ref ?? claims.workflow_ref;
}
/** A workflow that is named without a ref stands for that file at any ref. */
function matchesWorkflow(allowed, actual) {
    return allowed === actual || (!allowed.includes('@') && actual.startsWith(`${allowed}@`));
}


/***/ }),

/***/ 23499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runnerEnvironment),
/* harmony export */   x: () => (/* binding */ judgeRunnerEnvironment)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'runner-environment';
function judgeRunnerEnvironment({ run }, { runnerEnvironment }) {
    const allowed = runnerEnvironment === undefined ? undefined : [runnerEnvironment];
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed, actual: run.claims.runner_environment });
}
const runnerEnvironment = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeRunnerEnvironment(release, policy.source),
};


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerWorkflow),
/* harmony export */   t: () => (/* binding */ judgeSignerWorkflow)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);
/* harmony import */ var _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96701);


const id = 'signer-workflow';
function judgeSignerWorkflow({ run }, { workflowRefs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: workflowRefs, actual: (0,_release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(run.claims) }, _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWorkflow */ .v);
}
const signerWorkflow = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSignerWorkflow(release, policy.source),
};


/***/ }),

/***/ 20220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceRef),
/* harmony export */   e: () => (/* binding */ judgeSourceRef)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-ref';
function judgeSourceRef({ run }, { refs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: refs, actual: run.claims.ref });
}
const sourceRef = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRef(release, policy.source),
};


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeSourceRepositoryId),
/* harmony export */   l: () => (/* binding */ sourceRepositoryId)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository-id';
function judgeSourceRepositoryId({ run }, { repositoryIds }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositoryIds, actual: run.claims.repository_id });
}
const sourceRepositoryId = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepositoryId(release, policy.source),
};


/***/ }),

/***/ 39873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeSourceRepository),
/* harmony export */   s: () => (/* binding */ sourceRepository)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository';
function judgeSourceRepository({ run }, { repositories }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositories, actual: run.claims.repository }, (allowed, actual) => {
        return allowed.toLowerCase() === actual.toLowerCase();
    });
}
const sourceRepository = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepository(release, policy.source),
};


/***/ }),

/***/ 32072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10477);
/* harmony import */ var _release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36008);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6561);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46297);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/** Verifying a release: signature and trust first, then the policy, then every byte; nothing is handed on before the last check. */







/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._H)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
    };
}
async function verifyFiles(files, keyOf, ports) {
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A, async (file) => {
        const { name, digest } = file;
        const { store, sink, progress } = ports;
        const location = sink === undefined
            ? await verifyInPlace(store, keyOf(file), file, progress)
            : await verifyStream(await openFile(store, keyOf(file), name), file, sink, progress);
        return { name, digest, location };
    });
}
/** Believes a store's own SHA-256, which it checked when the bytes came in; without one, the bytes are read and hashed. */
async function verifyInPlace(store, key, file, progress) {
    const stored = await store.digestOf(key);
    if (stored === undefined)
        throw missing(file.name, store);
    const vouched = stored.sha256;
    if (vouched !== undefined && (!vouched.includes('-') || file.digest.parts !== undefined)) {
        assertStoredDigest(file, stored.size, vouched, stored.location);
        return stored.location;
    }
    const hash = (_name, bytes) => (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress), file.digest.size);
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw (0,_release_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size: done }, object.location);
        progress?.(file.name, done, file.digest.size);
        yield chunk;
    }
}
async function openFile(store, key, name, options = {}) {
    const object = await store.open(key, options);
    if (object === undefined)
        throw missing(name, store);
    return object;
}
/** The version that was looked at is the one to read, whatever comes after. */
function pin({ versionId }) {
    return versionId === undefined ? {} : { versionId };
}
function missing(name, store) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}


/***/ }),

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Tf: () => (/* binding */ writingBlocks),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   nh: () => (/* binding */ blockMemory),
/* harmony export */   zR: () => (/* binding */ passingThrough)
/* harmony export */ });
/** Hands every chunk to `write`, waits for it, and passes it on. */
async function* passingThrough(bytes, write) {
    for await (const chunk of bytes) {
        await write(chunk);
        yield chunk;
    }
}
/** The operating system may take less than it is given. */
async function writeAll(file, chunk) {
    for (let at = 0; at < chunk.length;) {
        at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
    }
}
const blockSize = 512 * 1024;
function blockMemory() {
    const free = [];
    return {
        take: () => free.pop() ?? new Uint8Array(blockSize),
        give: (block) => void free.push(block),
    };
}
/**
 * Gathers small chunks into blocks, hands every block to `write` and passes it on. While one is being written the next is
 * gathered; all are written when this ends. INVARIANT: a block is good until the next one is asked for, and is changed only
 * once it is written.
 */
async function* writingBlocks(bytes, write, memory) {
    let [block, other] = [memory.take(), memory.take()];
    let filled = 0;
    let writing = Promise.resolve();
    const begin = async () => {
        const whole = block.subarray(0, filled);
        await writing;
        writing = write(whole);
        // Its failure is told when the next block is to be written, or at the end.
        writing.catch(() => undefined);
        [block, other, filled] = [other, block, 0];
        return whole;
    };
    try {
        for await (const chunk of bytes) {
            for (let at = 0; at < chunk.length;) {
                const part = chunk.subarray(at, at + block.length - filled);
                block.set(part, filled);
                filled += part.length;
                at += part.length;
                if (filled === block.length)
                    yield await begin();
            }
        }
        if (filled > 0)
            yield await begin();
        await writing;
    }
    finally {
        await writing.catch(() => undefined);
        memory.give(block);
        memory.give(other);
    }
}


/***/ }),

/***/ 69134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stagingArea),
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_release_content_digest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83655);
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13954);
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95312);
/* harmony import */ var _file_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29698);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80045);
/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */









/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
async function stagingArea(directory, platform = process.platform) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const claim = placeClaims(platform);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const memory = (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockMemory */ .nh)();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes, size = 0) => {
            const name = (0,_secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_3__/* .parseFileName */ .Px)(text);
            claim(name);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, String(staged.size));
            staged.set(name, path);
            const file = { target, path, memory };
            return size < _plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .worthThread */ .RZ ? writeStaged(file, bytes) : writeBeside(file, bytes);
        },
        commit: async () => {
            try {
                return await within(target, () => moveAll(target, staged));
            }
            finally {
                await discard();
            }
        },
        discard,
    };
}
async function prepare(target) {
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(target);
    if (standing === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    else if (standing !== 'folder')
        throw inTheWay(target);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const [own, outer] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(parent)]);
    return own.dev === outer.dev ? makeBeside(target, parent) : makeIn(target, target);
}
/** Beside the target, so that whatever copies the target folder never meets unverified bytes; inside it only where this user can make nothing beside it, or a rename from there is impossible. */
async function makeBeside(target, parent) {
    try {
        return await makeIn(target, parent);
    }
    catch (failure) {
        if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isErrno */ .r)(failure, code)))
            throw failure;
        return makeIn(target, target);
    }
}
/** Only this user can enter what mkdtemp makes. */
function makeIn(target, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-unverified-`));
}
/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform) {
    const fold = (path) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path);
    const files = new Map();
    const folders = new Map();
    return (name) => {
        const place = fold(name);
        const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
        const other = files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean);
        if (other !== undefined) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
        files.set(place, name);
        for (const folder of above)
            folders.set(folder, name);
    };
}
async function writeStaged({ target, path, memory }, bytes) {
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const write = (block) => within(target, () => (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(file, block));
    try {
        // Sizes decide on part digests, which are for S3.
        return await (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_7__/* .hashContent */ .sW)((0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writingBlocks */ .Tf)(bytes, write, memory), 0);
    }
    finally {
        await within(target, () => file.close());
    }
}
/** As `writeStaged`, but in another thread: a large file is received while what has come is hashed and written. */
async function writeBeside({ target, path }, bytes) {
    const { writeInThread, writeThrough } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const thread = writeInThread(file, _file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockSize */ .L6);
    const write = (block, length) => within(target, () => thread.write(block, length));
    const finish = () => within(target, () => thread.finish());
    try {
        return (0,_secure_deploy_core_release_content_digest__WEBPACK_IMPORTED_MODULE_8__/* .toContentDigest */ .L)(await writeThrough({ write, finish }, bytes, _file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockSize */ .L6), ['sha256']);
    }
    finally {
        await thread.stop();
        await within(target, () => file.close());
    }
}
async function moveAll(target, staged) {
    const moves = [...staged].map(([name, from]) => ({ name, from, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name) }));
    for (const { name, path } of moves)
        await checkTarget(target, name, path, _plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib);
    for (const { name, from, path } of moves) {
        await checkTarget(target, name, path, makeFolder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, path);
    }
    return moves.map(({ name, path }) => ({ name, path }));
}
async function checkTarget(target, name, path, visit) {
    const walked = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolders */ .x0)(target, name.split('/').slice(0, -1), visit);
    if (walked.kind === 'other')
        throw inTheWay(walked.path);
    if (walked.kind === 'nothing')
        return;
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path);
    if (standing !== 'nothing' && standing !== 'file')
        throw inTheWay(path);
}
async function makeFolder(path) {
    if ((await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path)) === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path);
}
function inTheWay(path) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('INPUT_CONFLICT', `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`, { nextStep: 'Remove it, or choose another folder for the files.' });
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within(target, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .SecureDeployError */ .vk)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause });
    }
}
/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
async function firstStranger(directory, placed) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const own = new Set(placed.map(({ path }) => path));
    const folders = [target];
    return within(target, async () => {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (entry.isDirectory())
                    folders.push(path);
                else if (!own.has(path))
                    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            }
        }
        return undefined;
    });
}


/***/ })

};
