export const id = 5081;
export const ids = [5081];
export const modules = {

/***/ 83048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdRelease: () => (/* binding */ holdRelease)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89231);
/* harmony import */ var _secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);
/* harmony import */ var _secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99013);
/* harmony import */ var _secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29794);
/* harmony import */ var _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79717);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57162);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** The story of hold-release: connect the signers and a store that is only written, and place a hold or lift one. */







async function holdRelease(inputs, runner) {
    await runner.refuseForkPullRequest();
    const { access, scope, signing, store, trustStore, write } = inputs;
    const caller = (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__/* .callerOf */ .$)(runner);
    const place = await (0,_secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_2__/* .connectHolding */ .o)({
        scope,
        store,
        write,
        access,
        caller,
        now: runner.now(),
        ...(inputs.bucketOwner === undefined ? {} : { bucketOwner: inputs.bucketOwner }),
    });
    const signers = await (0,_secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_3__/* .connectSigners */ .M)({
        signers: signing.signers,
        certificateChainPaths: signing.certificateChains.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, path)),
        access,
        caller,
        ...(trustStore === undefined ? {} : { trustStorePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, trustStore) }),
    });
    const run = await (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .c)(runner, caller);
    return act(inputs, run, { ...place, signers, clock: () => runner.now() });
}
async function act({ act: asked, scope, reason }, { claims, claimsSource }, ports) {
    const request = { scope, reason, run: { claims, claimsSource } };
    switch (asked.kind) {
        case 'hold': {
            const end = asked.until === undefined ? {} : { until: (0,_secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(asked.until, ports.clock()) };
            const placed = await (0,_secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_5__/* .placeHold */ .H)({ ...request, ...end }, ports);
            return {
                outputs: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
                summary: (0,_secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_6__/* .describeHold */ .TZ)(placed),
            };
        }
        case 'lift': {
            const lifted = await (0,_secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_5__/* .liftHold */ .n)({ ...request, hold: asked.hold }, ports);
            return {
                outputs: { outcome: 'lifted', hold: `sha256:${asked.hold}`, 'record-uri': lifted.location.uri },
                summary: (0,_secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_6__/* .describeLift */ .fl)(lifted),
            };
        }
    }
}


/***/ }),

/***/ 83949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 99013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold),
/* harmony export */   n: () => (/* binding */ liftHold)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _hold_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25892);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3056);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12820);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98542);







/** A hold placed twice is two holds, and each must be lifted: nothing is read that could tell of the first. */
async function placeHold(request, ports) {
    const { scope, reason, until, run } = request;
    const now = ports.clock();
    if (until !== undefined && until.getTime() <= now.getTime())
        throw over(until);
    const hold = {
        scope,
        reason,
        placedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .xe)(now),
        ...(until === undefined ? {} : { until: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .xe)(until) }),
        ...(run === undefined ? {} : { run }),
    };
    const statement = (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHold */ .Ai)(hold);
    (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHold */ .R8)(statement);
    return { hold, ...(await write(statement, (sha256) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, sha256), ports)) };
}
function over(until) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `until is ${(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .xe)(until)}, which has passed`, {
        nextStep: 'Give a time to come, or leave it out for a hold that holds until it is lifted.',
    });
}
async function liftHold(request, ports) {
    const { scope, hold, reason, run } = request;
    await assertStanding(request, ports);
    const liftedOn = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .xe)(ports.clock());
    const lift = { hold, scope, reason, liftedOn, ...(run === undefined ? {} : { run }) };
    const statement = (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLift */ .Ag)(lift);
    (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLift */ .pQ)(statement);
    return { lift, ...(await write(statement, (sha256) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .liftKey */ .NN)(scope, hold, sha256), ports)) };
}
async function assertStanding({ scope, hold }, { reader }) {
    if (reader === undefined || (await reader.digestOf((0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, hold))) !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `hold is sha256:${hold}, and ${reader.storeUri} has no such hold of this scope`, {
        nextStep: 'Give the digest that hold-release gave out as hold, and the same scope as when the hold was placed.',
    });
}
/** INVARIANT: the key is made of the digest of the bytes, so what stands there already can only be these bytes. */
async function write(statement, keyOf, ports) {
    const { envelopes, signatures } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signContent */ .fv)(statement, ports);
    const { bytes, sha256 } = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    const { location } = await (0,_upload_js__WEBPACK_IMPORTED_MODULE_6__/* .createBytes */ .me)(ports.store, keyOf(sha256), bytes);
    return { sha256, location, signatures };
}


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
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
    };
}
/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
function readRun(runner, { handedToken }) {
    const acceptedToken = handedToken();
    return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken });
}


/***/ })

};
