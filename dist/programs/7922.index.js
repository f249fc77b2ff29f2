export const id = 7922;
export const ids = [7922,6335];
export const modules = {

/***/ 87847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteArtifact: () => (/* binding */ promoteArtifact)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var lib_signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/core/lib/environments/promote.js + 1 modules
var promote = __webpack_require__(58786);
// EXTERNAL MODULE: ./packages/core/lib/signers/unheld-checks.js
var unheld_checks = __webpack_require__(16163);
// EXTERNAL MODULE: ./packages/core/lib/history/history-diagram.js
var history_diagram = __webpack_require__(39854);
// EXTERNAL MODULE: ./packages/core/lib/history/promotion-lines.js
var promotion_lines = __webpack_require__(68093);
// EXTERNAL MODULE: ./packages/core/lib/reports/chain-diagrams.js
var chain_diagrams = __webpack_require__(1503);
;// CONCATENATED MODULE: ./packages/core/lib/reports/promotion-diagram.js



function drawPromoted(promoted) {
    return (0,history_diagram/* renderDiagram */.E)([
        ...(0,chain_diagrams/* bundleSteps */.WA)(promoted, promoted.bundleLocation.uri),
        ...(0,chain_diagrams/* arrivalSteps */.DL)(promoted.rules, 'promotion-order'),
        ...(0,history_diagram/* stepsOf */.B)((0,promotion_lines/* promotionLines */.B)(promoted.record)),
    ]);
}

// EXTERNAL MODULE: ./packages/core/lib/reports/reports.js
var reports = __webpack_require__(6470);
;// CONCATENATED MODULE: ./packages/core/lib/reports/promotion-report.js



function describePromoted(promoted) {
    const { release, record, outcome } = promoted;
    const { environment, from, to, timeVerified } = record.promotion;
    const lead = outcome === 'created'
        ? `The same bytes now stand in ${to}, and a signed record says why.`
        : `It had been promoted before, at ${timeVerified}; nothing was changed.`;
    const unheld = (0,unheld_checks/* describeUnheld */.S)(promoted.signature);
    return {
        title: `Promoted ${(0,reports/* nameOf */.Vb)(release)} to ${environment}`,
        lead: unheld === undefined ? lead : `${lead} Of the release's signature, ${unheld}.`,
        diagram: drawPromoted(promoted),
        tables: [
            (0,reports/* facts */.Ix)('What was promoted', [
                ['Release', (0,reports/* nameOf */.Vb)(release)],
                ['Bundle', `sha256:${promoted.sha256}`],
                ['From', from],
                ['To', to],
                ['Record', record.location.uri],
                ['Record signed by', record.signature.signedBy],
                ['Promoted on', timeVerified],
                ['Release signed by', promoted.signature.signedBy],
                ...(0,reports/* originOf */.yv)(release),
            ]),
            (0,reports/* checkTable */.Dv)(promoted.signature),
            (0,reports/* ruleTable */.B2)(promoted.rules),
            (0,reports/* locationTable */.M0)(promoted.files),
        ],
    };
}

// EXTERNAL MODULE: ./packages/github/lib/caller.js
var lib_caller = __webpack_require__(57162);
// EXTERNAL MODULE: ./packages/github/lib/file-outputs.js
var file_outputs = __webpack_require__(88716);
// EXTERNAL MODULE: ./packages/github/lib/unheld-checks.js
var lib_unheld_checks = __webpack_require__(83955);
;// CONCATENATED MODULE: ./actions/promote-artifact/lib/promote.js
/** The story of promote-artifact: connect the stores and the record's signers, promote, and say what was done. */







async function promoteArtifact(inputs, runner) {
    const { access, bundleSha256, environment, id, signing } = inputs;
    const caller = (0,lib_caller/* callerOf */.$)(runner);
    const decided = await decide(inputs, runner, caller);
    const signers = await (0,lib_signing/* connectSigners */.M)({
        signers: signing.signers,
        certificateChainPaths: signing.certificateChains.map((path) => (0,external_node_path_.resolve)(runner.cwd, path)),
        access,
        caller,
        ...decided.signerTrust,
    });
    const promoted = await (0,promote/* promoteRelease */.U)({ id, environment, run: decided.run, ...(bundleSha256 === undefined ? {} : { bundleSha256 }) }, { ...decided.ports, signers, clock: () => runner.now(), progress: runner.progress });
    (0,lib_unheld_checks/* warnOfUnheld */.U)(runner, promoted.signature);
    warnOfException(runner, promoted);
    return { outputs: toOutputs(promoted), summary: describePromoted(promoted) };
}
/** A policy, and what reads one, is loaded only where a policy decides. */
async function decide(inputs, runner, caller) {
    const { deciding } = inputs;
    switch (deciding.kind) {
        case 'policy': {
            const { decideByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(8007), __webpack_require__.e(1184), __webpack_require__.e(4940), __webpack_require__.e(4376)]).then(__webpack_require__.bind(__webpack_require__, 78242));
            return decideByPolicy(inputs, deciding, runner, caller);
        }
        case 'inputs': {
            const { decideByInputs } = await __webpack_require__.e(/* import() */ 9405).then(__webpack_require__.bind(__webpack_require__, 9405));
            return decideByInputs(inputs, deciding, runner, caller);
        }
    }
}
/** What was let in although a rule said no is told where nobody has to look for it. */
function warnOfException(runner, { record }) {
    const { id, environment, decision } = record.promotion;
    const what = `${id.name} ${id.version} was let into ${environment}`;
    if (decision.bypass !== undefined) {
        const { rules, reason } = decision.bypass;
        runner.warn('RULES_PASSED_OVER', `${what} although ${rules.join(', ')} failed, because: ${reason}`);
    }
    if (decision.downgrade !== undefined) {
        const { reason, from } = decision.downgrade;
        runner.warn('OLDER_RELEASE', `${what} in the place of the newer ${from.id.version}, because: ${reason}`);
    }
}
function toOutputs(promoted) {
    const { release, sha256, record, outcome, bundleLocation, files, signature } = promoted;
    return {
        outcome,
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'bundle-uri': bundleLocation.uri,
        'record-uri': record.location.uri,
        'signed-by': signature.signedBy,
        files: (0,file_outputs/* fileOutputs */.b)(files),
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

/***/ 58786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ promoteRelease),
  J: () => (/* binding */ streamingCopier)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/judging/judge.js
var judge = __webpack_require__(10477);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bundle.js
var stored_bundle = __webpack_require__(46297);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bytes.js
var stored_bytes = __webpack_require__(36086);
// EXTERNAL MODULE: ./packages/core/lib/verifying/verify.js
var verify = __webpack_require__(32072);
// EXTERNAL MODULE: ./packages/core/lib/environments/arrivals.js
var arrivals = __webpack_require__(96464);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/values/utc-time.js
var utc_time = __webpack_require__(67974);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
// EXTERNAL MODULE: ./packages/core/lib/signing/sign.js
var sign = __webpack_require__(72528);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion-record.js
var promotion_record = __webpack_require__(73899);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var environments_promotion = __webpack_require__(4477);
;// CONCATENATED MODULE: ./packages/core/lib/environments/promotion-recording.js
/** Recording a promotion: what its record says, who signs it, and what is done about one that stands already. */










/**
 * The signed record of a promotion, written once: one that stands already, from an earlier attempt, is taken over if it holds.
 * @throws VerificationError SIGNER_NOT_TRUSTED for signers whose record the policy itself would refuse; RECORD_INVALID
 */
async function recordPromotion(request, bundle, ports) {
    const key = (0,layout/* recordKey */.Hy)(request.id, 'promotion', bundle.sha256);
    const before = await readRecord(key, request, bundle, ports);
    if (before !== undefined)
        return { record: before, outcome: 'unchanged' };
    const promotion = describePromotion(request, bundle, ports);
    const statement = (0,environments_promotion/* encodePromotion */.GU)(promotion);
    const signed = await (0,sign/* signContent */.fv)(statement, ports);
    await assertAccepted(statement, signed.envelopes, request, ports);
    const { bytes, sha256 } = (0,release_bundle/* encodeBundle */.n)({ statement, signatures: signed.envelopes });
    const created = await (0,stored_bytes/* createBytes */.m)(ports.target, key, bytes);
    if (created.outcome === 'created') {
        const { signature, signatures } = signed;
        const record = { promotion, signature, signatures, location: created.location, sha256 };
        return { record, outcome: 'created' };
    }
    // Another promotion was faster: its record is the one that stands, if it holds.
    const other = await readRecord(key, request, bundle, ports);
    if (other !== undefined)
        return { record: other, outcome: 'unchanged' };
    throw new errors/* VerificationError */.mk('RECORD_INVALID', `${ports.target.storeUri}/${key} exists but cannot be read`);
}
function describePromotion(request, bundle, ports) {
    const { claims, claimsSource } = request.run;
    return {
        id: request.id,
        files: bundle.release.files,
        bundleSha256: bundle.sha256,
        source: sourceOf(bundle.release),
        environment: request.environment,
        from: ports.source.storeUri,
        to: ports.target.storeUri,
        policy: ports.policyReference,
        signedBy: bundle.signatures.map(({ signature }) => signature.signedBy).join('; '),
        rules: bundle.rules,
        decision: bundle.decision,
        run: { claims, claimsSource },
        timeVerified: (0,utc_time/* toTime */.x)(ports.now),
    };
}
function sourceOf({ run, finishedOn }) {
    const { repository, sha: commit } = run.claims;
    return { repository, commit, finishedOn };
}
/** Reads the record of an earlier promotion of this bundle to this environment; anything else in its place is refused. */
async function readRecord(key, { environment }, { release, sha256 }, { target, signers, recordSigners, revocation, now }) {
    const stored = await (0,stored_bundle/* peekBundle */.ap)(target, key);
    if (stored === undefined)
        return undefined;
    const expected = { id: release.id, bundleSha256: sha256, environment, to: target.storeUri };
    const judge = { trusted: recordSigners ?? (await setOf(signers)), revocation, now };
    return (0,promotion_record/* verifyPromotion */.T)(stored, expected, judge);
}
/**
 * A record that this very policy would refuse later would stand in the way of every promotion after it, for nothing is ever
 * taken away. Whether the new signature was revoked meanwhile is not asked.
 */
async function assertAccepted(statement, envelopes, { environment }, { recordSigners, now }) {
    if (recordSigners === undefined)
        return;
    const signed = await (0,signer_set/* countSigners */.Rt)(statement, envelopes, recordSigners, now);
    if (signed.length >= recordSigners.threshold)
        return;
    const names = recordSigners.parties.map(({ name }) => name);
    throw new errors/* VerificationError */.mk('SIGNER_NOT_TRUSTED', `${recordSigners.threshold} of ${names.join(', ')} must sign promotions into ${environment}, and of these signed ${signed.join(', ') || 'none'}`, { nextStep: 'Name in signer those whom the policy has for this environment; nothing was recorded.' });
}
async function setOf(signers) {
    const parties = signers.map(async (signer) => ({ name: signer.uri, trust: await signer.trust() }));
    return { parties: await Promise.all(parties), threshold: signers.length };
}

;// CONCATENATED MODULE: ./packages/core/lib/environments/promote.js
/** Promoting a release: verify it, copy the same bytes, record who let it in, and only then let the next environment see it. */









async function promoteRelease(request, ports) {
    const { id, environment, bundleSha256 } = request;
    const { source, target } = ports;
    // A release that was uploaded where it is to be admitted stands there already: its files are looked at, not moved.
    const arrives = source.storeUri === target.storeUri;
    const stored = await (0,stored_bundle/* readStoredBundle */._H)(source, id);
    const bundle = await (0,judge/* verifyBundle */.I)(stored.bytes, {
        id,
        purpose: { kind: 'promote', environment, from: source.storeUri, to: target.storeUri },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    }, ports);
    if (!arrives)
        await assertNothingElse(target, bundle, id);
    const bring = arrives ? verifyAll : copyAll;
    const { files: signedFiles, evidence } = bundle.release;
    const files = await bring(signedFiles, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await bring(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const { record, outcome: recorded } = await recordPromotion(request, bundle, ports);
    await (0,arrivals/* markArrival */.tA)(target, record.promotion);
    if (arrives)
        return { ...bundle, outcome: recorded, bundleLocation: stored.location, files, record };
    // INVARIANT: the bundle comes last, so whoever sees the release finds every file of it and the record of its promotion.
    const created = await (0,stored_bytes/* createBytes */.m)(target, (0,layout/* bundleKey */.CK)(id), bundle.bytes);
    if (created.outcome === 'exists')
        await assertSame(target, bundle, id);
    const outcome = created.outcome === 'created' ? 'created' : 'unchanged';
    return { ...bundle, outcome, bundleLocation: created.location, files, record };
}
const verifyAll = (files, keyOf, { source, progress }) => (0,in_parallel/* inParallel */.H)(files, in_parallel/* filesAtOnce */.A, async (file) => {
    const { name, digest } = file;
    return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(source, keyOf(file), file, progress) };
});
async function assertNothingElse(target, bundle, id) {
    const standing = await (0,stored_bundle/* peekBundle */.ap)(target, (0,layout/* bundleKey */.CK)(id));
    if (standing !== undefined)
        assertEqual(standing, target, bundle, id);
}
async function assertSame(target, bundle, id) {
    assertEqual(await (0,stored_bundle/* readStoredBundle */._H)(target, id), target, bundle, id);
}
function assertEqual(standing, target, bundle, id) {
    if (Buffer.compare(standing.bytes, bundle.bytes) === 0)
        return;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `another ${id.name} ${id.version} already stands in ${target.storeUri}`, {
        nextStep: 'Find out how it came there; a version is never replaced.',
    });
}
const copyAll = (files, keyOf, { copier, target, progress }) => (0,in_parallel/* inParallel */.H)(files, in_parallel/* filesAtOnce */.A, async (file) => {
    const { name, digest } = file;
    const copied = await copier.copy(keyOf(file), digest);
    progress?.(name, digest.size, digest.size);
    // What stood there before is not believed by its key alone.
    if (copied.outcome === 'exists') {
        return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(target, keyOf(file), file, progress) };
    }
    if (copied.sha256 !== undefined)
        (0,verify/* assertStoredDigest */.SI)(file, digest.size, copied.sha256, copied.location);
    return { name, digest, location: copied.location };
});
/** Copies by reading and writing: for two ends that are not the same service, partition or identity. */
function streamingCopier(source, target) {
    return {
        copy: (key, expected) => {
            const content = {
                size: expected.size,
                async *open(range) {
                    const object = await source.open(key, range === undefined ? {} : { range });
                    if (object === undefined) {
                        throw new errors/* VerificationError */.mk('FILE_MISSING', `${key} is part of the release but is not in ${source.storeUri}`);
                    }
                    yield* object.bytes;
                },
            };
            // The creator hashes what it sends and refuses anything but the signed digest.
            return target.create(key, content, expected);
        },
    };
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

/***/ 68093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ promotionLines)
/* harmony export */ });
/* harmony import */ var _environments_arrivals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96464);
/* harmony import */ var _environments_promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4477);
/* harmony import */ var _values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67974);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);




/** `remarks` are about the arrival. */
function promotionLines(record, remarks = {}) {
    const { promotion, signatures, location, sha256 } = record;
    const { environment, decision } = promotion;
    const common = { environment, at: location.uri, digest: `sha256:${sha256}`, standing: _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9 };
    const arrival = {
        ...common,
        step: (0,_environments_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirstArrival */ .yV)(promotion) ? 'arrived' : 'promoted',
        time: timeOf(record),
        fact: { promotion, signatures },
        ...remarks,
    };
    const { approvals } = decision;
    if (approvals === undefined)
        return [arrival];
    const time = lastReview(approvals);
    const approved = {
        ...common,
        step: 'approved',
        fact: { approvals, promotion },
        ...(time === undefined ? {} : { time }),
    };
    return [approved, arrival];
}
/** The signature's own time where it says when the release arrived, and else the record's. */
function timeOf(record) {
    const time = (0,_environments_arrivals_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTime */ .hl)(record);
    const isAuthentic = record.signature.authenticTime?.getTime() === time.getTime();
    return { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(time), vouched: isAuthentic ? 'authentic' : 'stated' };
}
/** Of an approval in an environment GitHub does not say when it was given. */
function lastReview({ approvers }) {
    const grounds = approvers.listed.flatMap(({ grounds: { listed } }) => listed);
    const times = grounds.map((ground) => ground.kind === 'review' ? Date.parse(ground.submittedAt) : Number.NaN);
    const known = times.filter((time) => !Number.isNaN(time));
    if (known.length === 0)
        return undefined;
    return { at: (0,_values_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(new Date(Math.max(...known))), vouched: 'stated' };
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

/***/ 86335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   NN: () => (/* binding */ liftKey),
/* harmony export */   Po: () => (/* binding */ scopePrefix),
/* harmony export */   Zd: () => (/* binding */ holdKey),
/* harmony export */   Zs: () => (/* binding */ scopeSegments),
/* harmony export */   Zt: () => (/* binding */ readHoldKey),
/* harmony export */   x6: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);


/** A scope as one text, which names it in statements. */
function scopeText(scope) {
    switch (scope.kind) {
        case 'release':
            return `release/${scope.name}/${scope.version}`;
        case 'name':
            return `name/${scope.name}`;
        case 'environment':
            return `environment/${scope.environment}`;
        case 'signer':
            return `signer/${scope.signer}`;
    }
}
/** A scope as people read it. */
function scopeInWords(scope) {
    switch (scope.kind) {
        case 'release':
            return `${scope.name} ${scope.version}`;
        case 'name':
            return `all releases of ${scope.name}`;
        case 'environment':
            return `the environment ${scope.environment}`;
        case 'signer':
            return `the signer ${scope.signer}`;
    }
}
/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
function scopePrefix(scope) {
    return `${_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
}
/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
function holdKey(scope, hold) {
    return `${scopePrefix(scope)}${hold}/hold.bundle.json`;
}
/** `lift` is the digest of the lift's bundle. */
function liftKey(scope, hold, lift) {
    return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`;
}
/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths = {
    release: 2,
    name: 1,
    environment: 1,
    signer: 0,
};
/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
function scopeSegments(key) {
    const [kind = '', ...rest] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
    if (!Object.hasOwn(scopeLengths, kind))
        return undefined;
    const known = kind;
    return [known, ...rest.slice(0, scopeLengths[known])];
}
/** Undefined for what is neither the key of a hold nor that of a lift. */
function readHoldKey(key) {
    const scope = scopeSegments(key);
    if (scope === undefined)
        return undefined;
    const [digest = '', ...names] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
    const kind = kindOf(names);
    if (hold === undefined || kind === undefined)
        return undefined;
    return { kind, key, hold, folder: key.slice(0, -names.join('/').length) };
}
function kindOf(names) {
    const [first, second = '', ...others] = names;
    if (first === 'hold.bundle.json' && names.length === 1)
        return 'hold';
    const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : '';
    const isLift = first === 'lifts' && others.length === 0 && (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


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

/***/ 6561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
}
/** Written last: a release exists only if this object does. */
function bundleKey(id) {
    return `${releasePrefix(id)}release.bundle.json`;
}
/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
function fileKey(id, sha256, name) {
    return `${releasePrefix(id)}files/${sha256}/${name}`;
}
function evidenceKey(id, sha256, name) {
    return `${releasePrefix(id)}evidence/${sha256}/${name}`;
}
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
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
