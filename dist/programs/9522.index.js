export const id = 9522;
export const ids = [9522,1092];
export const modules = {

/***/ 14959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteArtifact: () => (/* binding */ promoteArtifact)
});

// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var lib_signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/core/lib/promote.js + 1 modules
var promote = __webpack_require__(43567);
// EXTERNAL MODULE: ./packages/core/lib/chain-diagrams.js
var chain_diagrams = __webpack_require__(40871);
// EXTERNAL MODULE: ./packages/core/lib/history-diagram.js
var history_diagram = __webpack_require__(58909);
// EXTERNAL MODULE: ./packages/core/lib/promotion-lines.js
var promotion_lines = __webpack_require__(48782);
;// CONCATENATED MODULE: ./packages/core/lib/promotion-diagram.js
/** Draws the chain as far as a promotion has verified it, with the promotion itself at its end. */



function drawPromoted(promoted) {
    return (0,history_diagram/* renderDiagram */.E)([
        ...(0,chain_diagrams/* bundleSteps */.WA)(promoted, promoted.bundleLocation.uri),
        ...(0,chain_diagrams/* arrivalSteps */.DL)(promoted.rules, 'promotion-order'),
        ...(0,history_diagram/* stepsOf */.B)((0,promotion_lines/* promotionLines */.B)(promoted.record)),
    ]);
}

// EXTERNAL MODULE: ./packages/core/lib/reports.js
var reports = __webpack_require__(28174);
// EXTERNAL MODULE: ./packages/core/lib/unheld-checks.js
var unheld_checks = __webpack_require__(82159);
;// CONCATENATED MODULE: ./packages/core/lib/promotion-report.js
/** What a promotion has to tell its reader; apart from the other reports, which need nothing of what promotions are made of. */



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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
            const { decideByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(8184), __webpack_require__.e(1085), __webpack_require__.e(9473), __webpack_require__.e(4376)]).then(__webpack_require__.bind(__webpack_require__, 78242));
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

/***/ 71087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ arrivalTime),
/* harmony export */   tA: () => (/* binding */ markArrival),
/* harmony export */   wN: () => (/* binding */ newestArrival),
/* harmony export */   zA: () => (/* binding */ findArrival)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79639);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65389);
/* harmony import */ var _promotion_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87360);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32499);
/* harmony import */ var _stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64332);







/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
async function markArrival(store, { id, timeVerified, bundleSha256 }) {
    await (0,_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createBytes */ .m)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256), Buffer.from('\n'));
}
/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
async function newestArrival(store, name, leaveOut, judge) {
    const keys = await store.list((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name));
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
    const keys = await store.list((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(id, 'promotion'));
    if (!keys.includes((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256)))
        return undefined;
    return findRecord(store, id, bundleSha256, judge);
}
async function findRecord(store, id, bundleSha256, judge) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .findStoredBundle */ .hG)(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256));
    return stored && (0,_promotion_record_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPromotion */ .T)(stored, { id, bundleSha256, to: store.storeUri }, judge);
}
/** When a release arrived: the later of what its record states and what the signature's own time says. */
function arrivalTime({ promotion, signature }) {
    const stated = Date.parse(promotion.timeVerified);
    return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated));
}
function readMark(store, name, key) {
    const [time = '', version = '', digest = '', ...others] = key.slice((0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name).length).split('/');
    const bundleSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(digest);
    const isMark = /^\d{8}T\d{6}Z$/.test(time) && (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(version) && others.length === 0;
    if (!isMark || bundleSha256 === undefined)
        throw invalid(store, key, 'it is not the mark of an arrival');
    return { key, id: { name, version: version }, bundleSha256 };
}
function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256);
}
function invalid({ storeUri }, key, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
        nextStep: 'Find out who wrote it; nothing was promoted.',
    });
}


/***/ }),

/***/ 45318:
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

/***/ 1092:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58857);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);


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
    return `${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
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
    const [kind = '', ...rest] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
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
    const [digest = '', ...names] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
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
    const isLift = first === 'lifts' && others.length === 0 && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 13666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertSameRelease),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90618);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12820);






/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const signatures = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_3__/* .verifySigners */ .$8)(bundle.statement, bundle.signatures, judge);
    const release = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now };
    const { rules, decision = {} } = await judge.policy.evaluate(request);
    (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .assertAllowed */ .B)(rules, decision.bypass?.rules);
    return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision };
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}


/***/ }),

/***/ 79639:
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

/***/ 43567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ promoteRelease),
  J: () => (/* binding */ streamingCopier)
});

// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
// EXTERNAL MODULE: ./packages/core/lib/promotion-record.js
var promotion_record = __webpack_require__(87360);
// EXTERNAL MODULE: ./packages/core/lib/sign.js
var sign = __webpack_require__(3056);
// EXTERNAL MODULE: ./packages/core/lib/signer-set.js
var signer_set = __webpack_require__(10598);
// EXTERNAL MODULE: ./packages/core/lib/utc-time.js
var utc_time = __webpack_require__(83637);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
// EXTERNAL MODULE: ./packages/core/lib/stored-bytes.js
var stored_bytes = __webpack_require__(64332);
;// CONCATENATED MODULE: ./packages/core/lib/promotion-recording.js
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
    const statement = (0,lib_promotion/* encodePromotion */.GU)(promotion);
    const signed = await (0,sign/* signContent */.fv)(statement, ports);
    await assertAccepted(statement, signed.envelopes, request, ports);
    const { bytes, sha256 } = (0,lib_bundle/* encodeBundle */.n)({ statement, signatures: signed.envelopes });
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

// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/judge.js
var judge = __webpack_require__(13666);
;// CONCATENATED MODULE: ./packages/core/lib/promote.js
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

/***/ 48782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ promotionLines)
/* harmony export */ });
/* harmony import */ var _arrivals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71087);
/* harmony import */ var _history_standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94402);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80526);
/* harmony import */ var _utc_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83637);
/** The lines of a history that a promotion record tells: who approved, and that the release was let into an environment. */




/** `remarks` are about the arrival. */
function promotionLines(record, remarks = {}) {
    const { promotion, signatures, location, sha256 } = record;
    const { environment, decision } = promotion;
    const common = { environment, at: location.uri, digest: `sha256:${sha256}`, standing: _history_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9 };
    const arrival = {
        ...common,
        step: (0,_promotion_js__WEBPACK_IMPORTED_MODULE_1__/* .isFirstArrival */ .yV)(promotion) ? 'arrived' : 'promoted',
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
    const time = (0,_arrivals_js__WEBPACK_IMPORTED_MODULE_2__/* .arrivalTime */ .hl)(record);
    const isAuthentic = record.signature.authenticTime?.getTime() === time.getTime();
    return { at: (0,_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(time), vouched: isAuthentic ? 'authentic' : 'stated' };
}
/** Of an approval in an environment GitHub does not say when it was given. */
function lastReview({ approvers }) {
    const grounds = approvers.listed.flatMap(({ grounds: { listed } }) => listed);
    const times = grounds.map((ground) => ground.kind === 'review' ? Date.parse(ground.submittedAt) : Number.NaN);
    const known = times.filter((time) => !Number.isNaN(time));
    if (known.length === 0)
        return undefined;
    return { at: (0,_utc_time_js__WEBPACK_IMPORTED_MODULE_3__/* .toTime */ .x)(new Date(Math.max(...known))), vouched: 'stated' };
}


/***/ }),

/***/ 87360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyPromotion)
/* harmony export */ });
/* unused harmony export readPromotion */
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80526);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10598);







/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const promotion = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromotion */ .Hr)(statement);
        assertSubject(promotion, expected);
        return {
            promotion,
            signature: accepted[0].signature,
            signatures: accepted,
            location: stored.location,
            sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(stored.bytes),
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

/***/ 64332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bytesContent),
/* harmony export */   m: () => (/* binding */ createBytes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/** Small objects of a store, whose bytes are at hand as a whole. */

function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) });
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

/***/ 43668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45318);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79639);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32499);
/** Verifying a release: signature and trust first, then the policy, then every byte; nothing is handed on before the last check. */







/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._H)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
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
    const hash = (_name, bytes) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw (0,_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress), file.digest.size);
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw (0,_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw (0,_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size: done }, object.location);
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
