export const id = 4675;
export const ids = [4675,6335];
export const modules = {

/***/ 44882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordOutcome: () => (/* binding */ recordOutcome)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89231);
/* harmony import */ var _secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60919);
/* harmony import */ var _secure_deploy_core_environments_deployment_record__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89111);
/* harmony import */ var _secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42954);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57162);
/** The story of record-deployment: connect the signers and a store that is only written, and leave the record with the release. */






async function recordOutcome(inputs, runner) {
    await runner.refuseForkPullRequest();
    const { access, bundleSha256, deployedOn, environment, id, outcome, signing, target } = inputs;
    const caller = (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__/* .callerOf */ .$)(runner);
    const place = await (0,_secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_2__/* .connectRecording */ .Q)({
        id,
        store: inputs.store,
        write: inputs.write,
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
        ...(inputs.trustStore === undefined ? {} : { trustStorePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, inputs.trustStore) }),
    });
    const { claims, claimsSource } = await (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_1__/* .readRun */ .c)(runner, caller);
    const recorded = await (0,_secure_deploy_core_environments_deployment_record__WEBPACK_IMPORTED_MODULE_4__/* .recordDeployment */ .dj)({
        id,
        bundleSha256,
        environment,
        outcome,
        target,
        run: { claims, claimsSource },
        ...(deployedOn === undefined ? {} : { deployedOn }),
    }, { store: place.store, signers, clock: () => runner.now() });
    return { outputs: toOutputs(recorded), summary: (0,_secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_5__/* .describeDeployment */ .Ti)(recorded) };
}
function toOutputs({ deployment, sha256, location }) {
    return {
        outcome: deployment.outcome,
        'record-digest': `sha256:${sha256}`,
        'record-uri': location.uri,
    };
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

/***/ 89111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ readDeployments),
/* harmony export */   dj: () => (/* binding */ recordDeployment),
/* harmony export */   iJ: () => (/* binding */ readDeployment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _facts_rule_times_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18788);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6512);
/* harmony import */ var _records_deployment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60713);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79423);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6561);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67974);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46297);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36086);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86362);
/* harmony import */ var _signing_sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72528);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13954);
/** Deployment records as they stand beside a release: written once, read back, and believed only when signature and content hold. */












async function recordDeployment(request, ports) {
    const { deployedOn, ...rest } = request;
    const now = ports.clock();
    if (deployedOn !== undefined && (0,_facts_rule_times_js__WEBPACK_IMPORTED_MODULE_0__/* .isInFuture */ .LV)(deployedOn, now)) {
        const text = `deployed-at is ${(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .toTime */ .x)(deployedOn)}, and now it is ${(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .toTime */ .x)(now)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_MALFORMED', text, { nextStep: 'Record a deployment once it has ended.' });
    }
    const deployment = { ...rest, store: ports.store.storeUri, deployedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .toTime */ .x)(deployedOn ?? now) };
    const statement = (0,_records_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeDeployment */ .YL)(deployment);
    (0,_records_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeployment */ .zi)(statement);
    const { envelopes, signatures } = await (0,_signing_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signContent */ .fv)(statement, ports);
    const { bytes, sha256 } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    const { location } = await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .createBytes */ .m)(ports.store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .recordKey */ .Hy)(request.id, 'deployment', sha256), bytes);
    return { deployment, sha256, location, signatures };
}
/**
 * Every deployment of a release to an environment, in the order of their times.
 * @throws VerificationError RECORD_INVALID for a record that does not hold, or is about something else than stands here
 */
async function readDeployments(store, bundle, environment, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .recordPrefix */ .Kg)(bundle.id, 'deployment'));
    const expected = { ...bundle, environment, store: store.storeUri };
    const found = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_8__/* .inParallel */ .H)(keys, atOnce, (key) => readDeployment(store, key, expected, judge));
    return found.toSorted(({ deployment: one }, { deployment: other }) => one.deployedOn < other.deployedOn ? -1 : 1);
}
const atOnce = 8;
/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function readDeployment(store, key, expected, judge) {
    try {
        const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_9__/* .findStoredBundle */ .hG)(store, key);
        if (stored === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', 'it was listed and is gone');
        const { statement, signatures } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_10__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_10__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const deployment = (0,_records_deployment_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeployment */ .zi)(statement);
        assertSubject(deployment, expected);
        const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .sha256Of */ .Bj)(stored.bytes);
        if ((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .recordKey */ .Hy)(deployment.id, 'deployment', sha256) !== key)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', 'its content is not what its key stands for');
        return { deployment, signatures: accepted, location: stored.location, sha256 };
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', `the deployment record at ${store.storeUri}/${key} does not hold: ${cause.message}`, { cause, nextStep: 'Find out who wrote it, and treat the store as tampered with.' });
    }
}
function assertSubject(deployment, { id, sha256, environment, store }) {
    const same = deployment.bundleSha256 === sha256 &&
        deployment.id.name === id.name &&
        deployment.id.version === id.version &&
        deployment.environment === environment &&
        deployment.store === store;
    if (!same)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RELEASE_MISMATCH', 'it records another deployment');
}


/***/ }),

/***/ 18788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ latest),
/* harmony export */   LV: () => (/* binding */ isInFuture),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/** Times as rules look at them: how long something takes in words, and which times are believed. */
/** Clocks of machines differ; what is dated later than now by more than this is not believed. */
const clockTolerance = 15 * 60_000;
function isInFuture(time, now) {
    return !(time.getTime() <= now.getTime() + clockTolerance);
}
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
];
/** The two largest units, rounded down: `2 days 3 hours`, `45 minutes`, `0 seconds`. */
function inWords(milliseconds) {
    let left = Math.max(0, milliseconds);
    const words = [];
    for (const [unit, size] of units) {
        const count = Math.floor(left / size);
        left -= count * size;
        if (count > 0)
            words.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
        else if (words.length > 0)
            break;
        if (words.length === 2)
            break;
    }
    return words.length === 0 ? '0 seconds' : words.join(' ');
}
/** The latest of some times; undefined for none. */
function latest(times) {
    return times.reduce((found, time) => (found === undefined || time > found ? time : found), undefined);
}
/** The earliest of some times; undefined for none. */
function earliest(times) {
    return times.reduce((found, time) => (found === undefined || time < found ? time : found), undefined);
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
