export const id = 5600;
export const ids = [5600];
export const modules = {

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

/***/ 34876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67285);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
/** Whether a bundle's signatures are signatures over its own statement, before anyone asks whose they are. */




/**
 * For steps that hold no trust policy: an unsigned or damaged bundle goes no further, an untrusted one is for the
 * verifier to refuse.
 * @throws VerificationError ENVELOPE_MALFORMED, SIGNATURE_INVALID, CERTIFICATE_CHAIN_INVALID or PAYLOAD_MISMATCH
 */
function checkIntegrity({ statement, signatures }) {
    try {
        for (const bytes of signatures) {
            const envelope = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .verifyIntegrity */ .H)(bytes);
            const { hash } = envelope.algorithm;
            const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(statement).digest('hex')}`;
            (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .matchBlob */ .X5)(envelope, { digest, size: statement.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq });
        }
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .toProductError */ .n)(failure);
    }
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

/***/ 25600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   countersignRelease: () => (/* binding */ countersignRelease)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6512);
/* harmony import */ var _judging_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10477);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79423);
/* harmony import */ var _release_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34876);
/* harmony import */ var _release_pairing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31731);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22283);
/* harmony import */ var _verifying_verify_on_disk_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55476);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72528);










/**
 * Signs the very statement that was signed before, once every file and all evidence of it are at hand with the bytes that it
 * names. Whose the signatures before are is for the verifier to say. A signer who has signed already does not sign again, so
 * that running it again changes nothing.
 * @throws VerificationError for a bundle that does not hold or is not of these files; RuleError when the policy refuses
 */
async function countersignRelease(request, ports) {
    const before = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(request.bundle);
    (0,_release_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .checkIntegrity */ ._)(before);
    const release = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)(before.statement);
    (0,_judging_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSameRelease */ .G)(release.id, request.id);
    await compareAll(release.files, request.files, 'subject-path');
    await compareAll(release.evidence, request.evidence, 'evidence-path');
    const rules = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeUnsigned */ .z4)(release, ports);
    const added = [];
    for (const signer of ports.signers)
        added.push(await signUnlessSigned(before, signer, ports.clock));
    const [first] = added;
    if (first === undefined)
        throw new TypeError('a statement has at least one signer');
    const signatures = [...before.signatures, ...added.flatMap(({ envelope }) => envelope ?? [])];
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeBundle */ .n)({ statement: before.statement, signatures });
    // A bundle that its own reader refuses, for instance with too many signatures, must not leave here.
    (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(bundle.bytes);
    return {
        release,
        bundle,
        statement: before.statement,
        envelopes: signatures,
        signature: first.signature,
        rules,
    };
}
async function compareAll(signed, found, input) {
    const checks = (0,_release_pairing_js__WEBPACK_IMPORTED_MODULE_5__/* .pairFiles */ ._)(signed, found, input).flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .H)(checks, _in_parallel_js__WEBPACK_IMPORTED_MODULE_6__/* .filesAtOnce */ .A, _verifying_verify_on_disk_js__WEBPACK_IMPORTED_MODULE_7__/* .compareContent */ .TH);
}
async function signUnlessSigned({ statement, signatures }, signer, clock) {
    const judge = { trust: await signer.trust(), revocation: _sign_js__WEBPACK_IMPORTED_MODULE_4__/* .unasked */ .Wl, now: clock() };
    for (const envelope of signatures) {
        try {
            return { signature: await (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .verifyEnvelope */ .FY)(statement, envelope, judge) };
        }
        catch (failure) {
            if (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .VerificationError */ .mk))
                throw failure;
        }
    }
    return (0,_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signOnce */ .V8)(statement, signer, clock());
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
