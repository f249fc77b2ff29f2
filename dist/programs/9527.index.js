export const id = 9527;
export const ids = [9527];
export const modules = {

/***/ 83048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdRelease: () => (/* binding */ holdRelease)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89231);
/* harmony import */ var _secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);
/* harmony import */ var _secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95462);
/* harmony import */ var _secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42954);
/* harmony import */ var _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79922);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57162);
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
            const end = asked.until === undefined ? {} : { until: (0,_secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_4__/* .timeOf */ .nR)(asked.until, ports.clock()) };
            const placed = await (0,_secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_5__/* .placeHold */ .H)({ ...request, ...end }, ports);
            return {
                outputs: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
                summary: (0,_secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_6__/* .describeHold */ .TZ)(placed),
            };
        }
        case 'lift': {
            const lifted = await (0,_secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_5__/* .liftHold */ .n)({ ...request, hold: asked.hold }, ports);
            return {
                outputs: { outcome: 'lifted', hold: `sha256:${asked.hold}`, 'record-uri': lifted.location.uri },
                summary: (0,_secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_6__/* .describeLift */ .fl)(lifted),
            };
        }
    }
}


/***/ }),

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

/***/ 89231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ connectRecording),
/* harmony export */   o: () => (/* binding */ connectHolding)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_records_hold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86335);
/* harmony import */ var _secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77456);
/* harmony import */ var _uploading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31999);





/** For a hold, or for what lifts one. */
function connectHolding(request) {
    return connectWriting(request, (0,_secure_deploy_core_records_hold__WEBPACK_IMPORTED_MODULE_0__/* .scopePrefix */ .Po)(request.scope));
}
/** For the record of a deployment. */
function connectRecording(request) {
    return connectWriting(request, (0,_secure_deploy_core_release_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(request.id, 'deployment'));
}
async function connectWriting(request, below) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            const directory = directoryStore(store.uri);
            return { store: directory, reader: directory };
        }
        case 's3': {
            const { region } = request.access;
            const place = { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner };
            return { store: await writeS3(request, place, below) };
        }
    }
}
/** Of a record's bundle, far below what has to be written in parts. */
const recordSize = 1024 ** 2;
async function writeS3(request, place, below) {
    const { putStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(1891), __webpack_require__.e(6862)]).then(__webpack_require__.bind(__webpack_require__, 78127));
    const access = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .regionAt */ .cf)(place), ...(0,_uploading_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAccess */ .qZ)(request.write, recordSize) };
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .lazySession */ .R)(request, putStatements(access, below))();
    return s3Creator(session, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session), (0,_uploading_js__WEBPACK_IMPORTED_MODULE_3__/* .protection */ .sc)(request.write, request.now));
}


/***/ }),

/***/ 31999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ connectUploading),
/* harmony export */   qZ: () => (/* binding */ writeAccess),
/* harmony export */   sc: () => (/* binding */ protection)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13954);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77456);



async function connectUploading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            const directory = directoryStore(store.uri);
            return { store: directory, reader: directory };
        }
        case 's3': {
            const { region } = request.access;
            return uploadS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
async function uploadS3(request, place) {
    const { uploadStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(1891), __webpack_require__.e(6862)]).then(__webpack_require__.bind(__webpack_require__, 78127));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseAt */ .j8)(place, request.id);
    const statements = uploadStatements({ ...release, ...writeAccess(request.write, request.largestFile) });
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, statements)();
    return { store: s3Creator(session, (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .storeAt */ .f6)(place, session), protection(request.write, request.now)) };
}
/** What the session policy must allow for these options. */
function writeAccess({ sseKmsKeyId, retention }, largestFile) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined ? {} : { retention: 'object-lock' }),
        ...(largestFile > _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .singleRequestLimit */ .np ? { multipart: 'needed' } : {}),
    };
}
const day = 86_400_000;
function protection({ sseKmsKeyId, retention }, now) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined
            ? {}
            : { retention: { mode: retention.mode, until: new Date(now.getTime() + retention.days * day) } }),
    };
}


/***/ }),

/***/ 95462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold),
/* harmony export */   n: () => (/* binding */ liftHold)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94723);
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86335);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79423);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36086);
/* harmony import */ var _signing_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72528);
/** Places holds and lifts them: signed records that are only ever added, by an identity that need not read anything. */







/** A hold placed twice is two holds, and each must be lifted: nothing is read that could tell of the first. */
async function placeHold(request, ports) {
    const { scope, reason, until, run } = request;
    const now = ports.clock();
    if (until !== undefined && until.getTime() <= now.getTime())
        throw over(until);
    const hold = {
        scope,
        reason,
        placedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(now),
        ...(until === undefined ? {} : { until: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until) }),
        ...(run === undefined ? {} : { run }),
    };
    const statement = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHold */ .Ai)(hold);
    (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHold */ .R8)(statement);
    return { hold, ...(await write(statement, (sha256) => (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, sha256), ports)) };
}
function over(until) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `until is ${(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until)}, which has passed`, {
        nextStep: 'Give a time to come, or leave it out for a hold that holds until it is lifted.',
    });
}
async function liftHold(request, ports) {
    const { scope, hold, reason, run } = request;
    await assertStanding(request, ports);
    const liftedOn = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock());
    const lift = { hold, scope, reason, liftedOn, ...(run === undefined ? {} : { run }) };
    const statement = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLift */ .Ag)(lift);
    (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLift */ .pQ)(statement);
    return { lift, ...(await write(statement, (sha256) => (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .liftKey */ .NN)(scope, hold, sha256), ports)) };
}
async function assertStanding({ scope, hold }, { reader }) {
    if (reader === undefined || (await reader.digestOf((0,_records_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, hold))) !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `hold is sha256:${hold}, and ${reader.storeUri} has no such hold of this scope`, {
        nextStep: 'Give the digest that hold-release gave out as hold, and the same scope as when the hold was placed.',
    });
}
/** INVARIANT: the key is made of the digest of the bytes, so what stands there already can only be these bytes. */
async function write(statement, keyOf, ports) {
    const { envelopes, signatures } = await (0,_signing_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signContent */ .fv)(statement, ports);
    const { bytes, sha256 } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    const { location } = await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .createBytes */ .m)(ports.store, keyOf(sha256), bytes);
    return { sha256, location, signatures };
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

/***/ 94723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ encodeLift),
/* harmony export */   Ai: () => (/* binding */ encodeHold),
/* harmony export */   R8: () => (/* binding */ parseHold),
/* harmony export */   WQ: () => (/* binding */ liftType),
/* harmony export */   m_: () => (/* binding */ holdType),
/* harmony export */   pQ: () => (/* binding */ parseLift)
/* harmony export */ });
/* harmony import */ var _release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81131);
/* harmony import */ var _release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24449);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15118);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95312);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34535);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86335);
/** Holds and lifts as in-toto statements, written and read in one canonical form. */








const holdType = 'https://github.com/OWNER/secure-deploy-actions/predicates/hold/v1';
const liftType = 'https://github.com/OWNER/secure-deploy-actions/predicates/lift/v1';
function encodeHold({ scope, reason, placedOn, until, run }) {
    return encode(holdType, scope, {
        scope: encodeScope(scope),
        reason,
        placedOn,
        ...(until === undefined ? {} : { until }),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeActingRun */ .y)(run),
    });
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseHold(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCanonical */ .K)(bytes, { predicateType: holdType, read: readHold, encode: encodeHold });
}
function encodeLift({ hold, scope, reason, liftedOn, run }) {
    return encode(liftType, scope, {
        hold: { sha256: hold },
        scope: encodeScope(scope),
        reason,
        liftedOn,
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeActingRun */ .y)(run),
    });
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseLift(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCanonical */ .K)(bytes, { predicateType: liftType, read: readLift, encode: encodeLift });
}
/** A scope has no bytes of its own: its digest is that of its text. */
function encode(predicateType, scope, predicate) {
    const name = (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeText */ .Cm)(scope);
    const subject = [{ name, digest: { sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(Buffer.from(name)) } }];
    return Buffer.from(JSON.stringify({ _type: _release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .qB, subject, predicateType, predicate }));
}
function encodeScope(scope) {
    switch (scope.kind) {
        case 'release':
            return { kind: scope.kind, name: scope.name, version: scope.version };
        case 'name':
            return { kind: scope.kind, name: scope.name };
        case 'environment':
            return { kind: scope.kind, environment: scope.environment };
        case 'signer':
            return { kind: scope.kind, signer: scope.signer };
    }
}
function readHold(document) {
    const predicate = document.fields('predicate');
    const until = predicate.optionalText('until');
    return {
        scope: readScope(predicate.fields('scope')),
        reason: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(predicate, 'reason'),
        placedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(predicate.text('placedOn')),
        ...(until === undefined ? {} : { until: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(until) }),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readActingRun */ ._)(predicate),
    };
}
function readLift(document) {
    const predicate = document.fields('predicate');
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(predicate.fields('hold').text('sha256'));
    if (hold === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)('it names no hold by its SHA-256');
    return {
        hold,
        scope: readScope(predicate.fields('scope')),
        reason: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(predicate, 'reason'),
        liftedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(predicate.text('liftedOn')),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readActingRun */ ._)(predicate),
    };
}
function readScope(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'release':
            return { kind, ...(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleaseId */ .ph)(fields) };
        case 'name':
            return { kind, name: readSegment(fields, 'name') };
        case 'environment':
            return { kind, environment: readSegment(fields, 'environment') };
        case 'signer':
            return { kind, signer: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(fields, 'signer') };
        default:
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)('it holds something of an unknown kind');
    }
}
function readSegment(fields, name) {
    const text = fields.text(name);
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isReleaseSegment */ .lN)(text))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)(`its ${name} is not allowed`);
    return text;
}


/***/ }),

/***/ 81131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readActingRun),
/* harmony export */   y: () => (/* binding */ encodeActingRun)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/** Who acted, in the form in which signed records keep it. */


function encodeActingRun(run) {
    if (run === undefined)
        return {};
    return { run: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(run.claims, 'claims')), claimsSource: run.claimsSource };
}
/** @throws VerificationError STATEMENT_MALFORMED */
function readActingRun(fields) {
    if (!fields.has('run'))
        return {};
    const claimsSource = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaimsSource */ .fL)(fields.text('claimsSource'));
    return { run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(fields.fields('run')), claimsSource } };
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

/***/ 24449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseCanonical)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/** Reads the statements of small records, in the one form in which they are written. */


/** Far more than any of them needs. */
const largestStatement = 1024 ** 2;
/**
 * INVARIANT: what was read encodes to the very same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseCanonical(bytes, { predicateType, read, encode }) {
    let value;
    try {
        const document = new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestStatement), '');
        if (document.text('predicateType') !== predicateType)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${predicateType}`);
        value = read(document);
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encode(value), bytes) !== 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    return value;
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

/***/ 42954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ describeHold),
/* harmony export */   Ti: () => (/* binding */ describeDeployment),
/* harmony export */   fl: () => (/* binding */ describeLift)
/* harmony export */ });
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86335);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6470);


function describeHold({ hold, sha256, location, signatures }) {
    const { scope, reason, placedOn, until } = hold;
    const what = (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeInWords */ .x6)(scope);
    return {
        title: `Held ${what}`,
        lead: `Policies that keep their holds here let nothing of it be signed, promoted or deployed until ${until === undefined ? '' : `${until}, or until `}the hold is lifted.`,
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The hold', [
                ['Held', what],
                ['Reason', reason],
                ['Placed', placedOn],
                ['Until', until ?? 'it is lifted'],
                ['Signed by', signersOf(signatures)],
                ['To lift it', `sha256:${sha256}`],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function describeLift({ lift, location, signatures }) {
    const what = (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeInWords */ .x6)(lift.scope);
    return {
        title: `Lifted a hold on ${what}`,
        lead: 'The hold is over under every policy that lets these signers lift holds. Other holds stay in force.',
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The lift', [
                ['Was held', what],
                ['Hold', `sha256:${lift.hold}`],
                ['Reason', lift.reason],
                ['Lifted', lift.liftedOn],
                ['Signed by', signersOf(signatures)],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function describeDeployment({ deployment, sha256, location, signatures, }) {
    const { id, bundleSha256, environment, outcome, target, deployedOn } = deployment;
    return {
        title: `Recorded a deployment of ${id.name} ${id.version}`,
        lead: `To ${environment}: ${outcome}.`,
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The deployment', [
                ['Release', `${id.name} ${id.version}`],
                ['Bundle', `sha256:${bundleSha256}`],
                ['Environment', environment],
                ['Target', target],
                ['Outcome', outcome],
                ['Ended', deployedOn],
                ['Signed by', signersOf(signatures)],
                ['Record', `sha256:${sha256}`],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function signersOf(signatures) {
    return signatures.map(({ signature }) => signature.signedBy).join(' and ');
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
