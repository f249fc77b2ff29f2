export const id = 9613;
export const ids = [9613,6335];
export const modules = {

/***/ 37208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdCommand: () => (/* binding */ holdCommand),
/* harmony export */   holdingUsage: () => (/* binding */ holdingUsage)
/* harmony export */ });
/* harmony import */ var _telling_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18617);
/* harmony import */ var _hold_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40971);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31984);
/** `secure-deploy hold`: its usage, and how its result is shown. */



/** What `lift` takes as well. */
const holdingUsage = `What is held, one of:
  --release-name N              all releases of this name, or one of them with
    [--release-version V]
  --environment E               whatever would be let into it or deployed from it
  --held-signer S               all that it signed: the ARN of a signing profile or profile version,
                                or parts of a certificate's subject such as CN=signer,O=example

Where, and who signs:
  --store URI                   s3://bucket/prefix or file:///path, as the deploy policy names it
  --signer S...                 the ARN of an AWS Signer profile, of an AWS KMS key or alias, or
                                file:///key.pem; several where the policy demands more than one
  [--certificate-chain FILE...] for each KMS key and key file, in their order
  [--trust-store DIR]           the AWS Signer root of a partition for which none is built in

For what is in AWS, with the credentials of this machine:
  --aws-region R [--role-to-assume ARN] [--allowed-account-ids ID...] [--expected-bucket-owner ID]
  [--sse-kms-key-id ARN] [--object-lock-mode M --object-lock-retain-days N]

  [--json]                      the result as JSON`;
const usage = `Usage:
  secure-deploy hold SCOPE --reason TEXT --store URI --signer S [...]

  --reason TEXT                 one line that everybody reads who is held
  [--until TIME]                2030-01-31T18:00:00Z, or 24h or 7d from now; until it is lifted
                                unless given

${holdingUsage}`;
const holdCommand = (0,_telling_command_js__WEBPACK_IMPORTED_MODULE_0__/* .tellingCommand */ .r)({
    usage,
    read: _hold_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readHoldOptions */ .K,
    find: _hold_js__WEBPACK_IMPORTED_MODULE_2__/* .hold */ ._,
});


/***/ }),

/***/ 40971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLiftOptions),
/* harmony export */   K: () => (/* binding */ readHoldOptions)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24712);
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34535);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79922);
/* harmony import */ var _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34161);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84772);
/** The arguments of `hold` and `lift` as values; raw strings end here. */








const kinds = {
    'release-name': 'value',
    'release-version': 'value',
    environment: 'value',
    'held-signer': 'value',
    reason: 'value',
    store: 'value',
    'expected-bucket-owner': 'value',
    'sse-kms-key-id': 'value',
    'object-lock-mode': 'value',
    'object-lock-retain-days': 'value',
    signer: 'list',
    'certificate-chain': 'list',
    'trust-store': 'value',
    'aws-region': 'value',
    'role-to-assume': 'value',
    'allowed-account-ids': 'list',
    json: 'switch',
};
/** What would do nothing for a store in a directory. */
const flagsOfS3 = [
    'expected-bucket-owner',
    'sse-kms-key-id',
    'object-lock-mode',
    'object-lock-retain-days',
];
/** @throws InputError for anything that the usage does not allow */
function readHoldOptions(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(args, { ...kinds, until: 'value' });
    const until = optional(given, 'until', _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1);
    return { ...readCommon(given), ...(until === undefined ? {} : { until }) };
}
/** @throws InputError for anything that the usage does not allow */
function readLiftOptions(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(args, { ...kinds, hold: 'value' });
    return { ...readCommon(given), hold: required(given, 'hold', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .prefixedSha256 */ .$O) };
}
function readCommon(given) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePositionals */ .Q)(given);
    const store = required(given, 'store', _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_3__/* .parseStoreUri */ .x);
    const bucketOwner = optional(given, 'expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .accountId */ .lS);
    const trustStore = given.value('trust-store');
    return {
        scope: readScope(given),
        reason: required(given, 'reason', _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN),
        store,
        write: readWrite(given, store),
        signers: readSigners(given),
        certificateChains: given.list('certificate-chain'),
        access: readAccess(given, store),
        format: given.has('json') ? 'json' : 'text',
        ...(bucketOwner === undefined ? {} : { bucketOwner }),
        ...(trustStore === undefined ? {} : { trustStore }),
    };
}
function readScope(given) {
    const scope = (0,_secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)({
        name: optional(given, 'release-name', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_6__/* .parseReleaseName */ .YY),
        version: optional(given, 'release-version', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_6__/* .parseReleaseVersion */ .LQ),
        environment: optional(given, 'environment', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_6__/* .parseEnvironmentName */ .gU),
        signer: optional(given, 'held-signer', _secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_5__/* .parseHeldSigner */ .D9),
    });
    if (scope !== undefined)
        return scope;
    throw conflict('exactly one of --release-name (with --release-version or without), --environment and --held-signer must say what is held');
}
function readSigners(given) {
    const signers = given.list('signer').map((text) => (0,_secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_3__/* .parseSignerUri */ .u)(text, '--signer'));
    if (signers.length === 0)
        throw missing('--signer is missing');
    return signers;
}
function readWrite(given, store) {
    const idle = store.kind === 's3' ? undefined : flagsOfS3.find((flag) => given.has(flag));
    if (idle !== undefined)
        throw conflict(`--${idle} is for stores in S3, and --store is ${store.uri}`);
    const sseKmsKeyId = optional(given, 'sse-kms-key-id', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .kmsKeyArn */ .eQ);
    const mode = optional(given, 'object-lock-mode', lockMode);
    const days = optional(given, 'object-lock-retain-days', retainDays);
    if ((mode === undefined) !== (days === undefined))
        throw conflict('--object-lock-mode and --object-lock-retain-days need each other');
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(mode === undefined || days === undefined ? {} : { retention: { mode, days } }),
    };
}
const lockMode = (text, input) => {
    if (text === 'GOVERNANCE' || text === 'COMPLIANCE')
        return text;
    throw malformed(input, text, 'GOVERNANCE or COMPLIANCE');
};
const mostDays = 36_500;
const retainDays = (text, input) => {
    const days = /^[1-9]\d{0,4}$/.test(text) ? Number(text) : Number.NaN;
    if (days <= mostDays)
        return days;
    throw malformed(input, text, `a number of days from 1 to ${mostDays}`);
};
/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given, store) {
    const region = optional(given, 'aws-region', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .regionName */ .gw);
    if (store.kind === 's3' && region === undefined)
        throw missing(`--aws-region is missing; the store ${store.uri} is in S3`);
    const roleToAssume = optional(given, 'role-to-assume', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .roleArn */ .w3);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_2__/* .accountId */ .lS)(id, '--allowed-account-ids')),
        credentials: 'runner',
        ...(region === undefined ? {} : { region }),
        ...(roleToAssume === undefined ? {} : { roleToAssume }),
    };
}
function optional(given, flag, parse) {
    const text = given.value(flag);
    return text === undefined ? undefined : parse(text, `--${flag}`);
}
function required(given, flag, parse) {
    const text = given.value(flag);
    if (text === undefined)
        throw missing(`--${flag} is missing`);
    return parse(text, `--${flag}`);
}
function missing(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('INPUT_MISSING', what);
}
function conflict(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('INPUT_CONFLICT', what);
}
function malformed(input, text, allowed) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 31984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold),
/* harmony export */   y: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89231);
/* harmony import */ var _secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60919);
/* harmony import */ var _secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95462);
/* harmony import */ var _secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42954);
/* harmony import */ var _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79922);
/* harmony import */ var _local_caller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89523);
/** The stories of `hold` and `lift`: connect the signers and a store that is only written, and leave a signed record. */







async function hold(options, terminal) {
    const { scope, reason, until } = options;
    const ports = await connect('hold', options, terminal);
    const end = until === undefined ? {} : { until: (0,_secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(until, terminal.now()) };
    const placed = await (0,_secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_2__/* .placeHold */ .H)({ scope, reason, ...end }, ports);
    return {
        summary: (0,_secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_3__/* .describeHold */ .TZ)(placed),
        document: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
    };
}
async function lift(options, terminal) {
    const { scope, reason, hold: sha256 } = options;
    const ports = await connect('lift', options, terminal);
    const lifted = await (0,_secure_deploy_core_holds_hold_placing__WEBPACK_IMPORTED_MODULE_2__/* .liftHold */ .n)({ scope, reason, hold: sha256 }, ports);
    return {
        summary: (0,_secure_deploy_core_reports_record_reports__WEBPACK_IMPORTED_MODULE_3__/* .describeLift */ .fl)(lifted),
        document: { outcome: 'lifted', hold: `sha256:${sha256}`, 'record-uri': lifted.location.uri },
    };
}
async function connect(action, options, terminal) {
    const { access, bucketOwner, certificateChains, scope, signers, store, trustStore, write } = options;
    const caller = (0,_local_caller_js__WEBPACK_IMPORTED_MODULE_4__/* .localCaller */ .R)(action, terminal);
    const owner = bucketOwner === undefined ? {} : { bucketOwner };
    const place = await (0,_secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_5__/* .connectHolding */ .o)({ scope, store, write, access, caller, now: terminal.now(), ...owner });
    const connected = await (0,_secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_6__/* .connectSigners */ .M)({
        signers,
        certificateChainPaths: certificateChains.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path)),
        access,
        caller,
        ...(trustStore === undefined ? {} : { trustStorePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, trustStore) }),
    });
    return { ...place, signers: connected, clock: () => terminal.now() };
}


/***/ }),

/***/ 89523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localCaller)
/* harmony export */ });
/** A person's own machine is not masked: nothing of a session is ever printed. */
function localCaller(action, terminal) {
    const proxy = terminal.proxy();
    return {
        action,
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
        mask: () => undefined,
        environmentAccessKeyId: terminal.environmentAccessKeyId,
        ...(proxy === undefined ? {} : { proxy }),
    };
}


/***/ }),

/***/ 18617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellingCommand)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34051);


function tellingCommand({ usage, read, find, shown, }) {
    return {
        usage,
        prepare: (args) => {
            const options = read(args);
            return async (terminal) => {
                const { summary, document, failure } = await find(options, terminal);
                const lines = options.format === 'json'
                    ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(document)]
                    : (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(summary, terminal.style, shown);
                for (const line of lines)
                    terminal.print(line);
                if (failure !== undefined)
                    throw failure;
            };
        },
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

/***/ 44290:
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

/***/ 24712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ parseHeldSigner),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   W5: () => (/* binding */ mayConcern)
/* harmony export */ });
/* unused harmony export isHeldSigner */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86335);
/* harmony import */ var _values_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26615);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34535);





/** Undefined unless the parts name exactly one thing. */
function scopeOf({ name, version, environment, signer }) {
    const named = [name, environment, signer].filter((part) => part !== undefined);
    if (named.length !== 1 || (version !== undefined && name === undefined))
        return undefined;
    if (environment !== undefined)
        return { kind: 'environment', environment };
    if (signer !== undefined)
        return { kind: 'signer', signer };
    if (name === undefined)
        return undefined;
    return version === undefined ? { kind: 'name', name } : { kind: 'release', name, version };
}
/**
 * Fail closed: whether what stands at a key may be about the release, judged by the key alone. What is of an unknown kind may
 * be; of signers every hold may be.
 */
function mayConcern(key, { id, environment }) {
    const [kind, ...names] = (0,_records_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeSegments */ .Zs)(key) ?? [];
    switch (kind) {
        case 'release':
            return isSame(names, [id.name, id.version]);
        case 'name':
            return isSame(names, [id.name]);
        case 'environment':
            return environment !== undefined && isSame(names, [environment]);
        case 'signer':
        case undefined:
            return true;
    }
}
/** A hold that was placed in a hurry holds, whatever the case in which it names something; GitHub's environments know no case either. */
function isSame(names, others) {
    return names.join('/').toLowerCase() === others.join('/').toLowerCase();
}
/** Whether a scope whose key may concern the release does so. */
function concerns(scope, { signedBy }) {
    return scope.kind !== 'signer' || signedBy.some((signer) => isHeldSigner(scope.signer, signer));
}
/**
 * Whether a hold on `held` holds `signer`. A profile holds all its versions; attributes of a subject hold every subject that
 * has them, just as trusted identities do.
 */
function isHeldSigner(held, signer) {
    if (held === signer)
        return true;
    if (held.startsWith('arn:'))
        return signer.startsWith(`${held}/`);
    const part = attributesOf(held);
    const whole = attributesOf(signer);
    if (part === undefined || whole === undefined)
        return false;
    return part.every(({ type, value }) => whole.some((one) => one.type === type && one.value === value));
}
function attributesOf(subject) {
    try {
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseNameText */ .G4)(subject);
    }
    catch {
        return undefined;
    }
}
/** @throws InputError INPUT_MALFORMED, or SIGNER_MALFORMED for the ARN of something else than a signing profile */
const parseHeldSigner = (text, input) => {
    if (text.startsWith('arn:'))
        return (0,_values_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedProfileArn */ .rI)(text).arn;
    if ((0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneLine */ .Pf)(text) && attributesOf(text) !== undefined)
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed are the ARN of a signing profile or of one version of it, and attributes of a certificate's subject such as CN=signer,O=example`);
};


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

/***/ 18622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredClaims),
/* harmony export */   k: () => (/* binding */ optionalClaims)
/* harmony export */ });
/** What is known of the workflow run and of the machine that made a release. */
/** Every claim that a release statement or a promotion record repeats. */
const requiredClaims = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
];
const optionalClaims = [
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'environment',
];


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

/***/ 26615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ splitRegionalArn),
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   UY: () => (/* binding */ accountPattern),
/* harmony export */   V$: () => (/* binding */ parseSigningProfileArn),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   rI: () => (/* binding */ parseTrustedProfileArn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Amazon Resource Names: their parts, and signing profiles as signers and as trusted identities. */

const partitionPattern = /^aws(-[a-z]+)*$/;
const regionPattern = /^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/;
const accountPattern = /^\d{12}$/;
const partitionsByRegionPrefix = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-iso-', 'aws-iso'],
    ['eusc-', 'aws-eusc'],
];
/**
 * The partition that a region belongs to, `aws` for the commercial ones (AWS General Reference, "ARN format").
 * @throws InputError INPUT_MALFORMED for what cannot be the name of a region.
 */
function partitionOf(region) {
    if (!regionPattern.test(region)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${JSON.stringify(region)} is not the name of an AWS region`, {
            nextStep: "Give aws-region as in 'eu-west-1'.",
        });
    }
    return partitionsByRegionPrefix.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}
function splitArn(text) {
    const [prefix, partition, service, region, accountId, ...resource] = text.split(':');
    if (prefix !== 'arn' || partition === undefined || service === undefined)
        return undefined;
    if (region === undefined || accountId === undefined || resource.length === 0)
        return undefined;
    if (!partitionPattern.test(partition))
        return undefined;
    return { partition, service, region, accountId, resource: resource.join(':') };
}
/** A regional ARN's parts, where the region belongs to the partition and the account is an account. */
function splitRegionalArn(text, service) {
    const parts = splitArn(text);
    if (parts?.service !== service ||
        !regionPattern.test(parts.region) ||
        !accountPattern.test(parts.accountId))
        return undefined;
    return partitionOf(parts.region) === parts.partition ? parts : undefined;
}
const profileForm = 'arn:aws:signer:<region>:<account>:/signing-profiles/<name>';
/**
 * Reads the ARN of a signing profile. AWS Signer puts a colon and then a slash before the resource; the frequent
 * misspellings (`signing-profile`, the slash left out) are understood and put right.
 * @throws InputError SIGNER_MALFORMED, with an explanation for the ARN of a profile *version*: AWS Signer always signs
 *   with the profile's current version.
 */
function parseSigningProfileArn(text) {
    const parts = splitRegionalArn(text, 'signer');
    const [, name, version] = parts === undefined ? [] : (/^\/?signing-profiles?\/([^/]+)(?:\/(.*))?$/.exec(parts.resource) ?? []);
    if (parts === undefined || name === undefined || !/^[A-Za-z0-9_]{2,64}$/.test(name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} is not the ARN of an AWS Signer signing profile`, {
            nextStep: `Write it as ${profileForm}.`,
        });
    }
    const { partition, region, accountId } = parts;
    const arn = `arn:${partition}:signer:${region}:${accountId}:/signing-profiles/${name}`;
    if (version !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${JSON.stringify(text)} names one version of a signing profile; AWS Signer signs with a profile's current version only`, { nextStep: `Name the profile without its version: ${arn}.` });
    }
    return { arn, partition, region, accountId, profileName: name };
}
/**
 * Reads the ARN of a signing profile, or of one version of it, as a trusted identity.
 * @throws InputError SIGNER_MALFORMED
 */
function parseTrustedProfileArn(text) {
    const [, profile, version] = /^(.*\/signing-profiles?\/[^/]+)\/([A-Za-z0-9]{10})$/.exec(text) ?? [];
    const parsed = parseSigningProfileArn(profile ?? text);
    return version === undefined ? parsed : { ...parsed, arn: `${parsed.arn}/${version}` };
}


/***/ }),

/***/ 12530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fA: () => (/* binding */ durationAllowed),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
/** Durations as policies write them: a whole number of minutes, hours or days. */
const durationForm = /^([1-9]\d{0,5})([mhd])$/;
const durationAllowed = 'a number of minutes, hours or days such as 30m, 24h or 7d';
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a text that `durationForm` matches. A day is 24 hours, whatever the clocks of a place do. */
function toMilliseconds(text) {
    const [, count, unit] = durationForm.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        throw new Error(`not a duration: ${text}`);
    return Number(count) * (units[unit] ?? Number.NaN);
}
/** In the largest unit that leaves no rest: 1440 minutes are 1 day. */
function formatDuration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes % 1440 === 0)
        return counted(minutes / 1440, 'day');
    return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}
function counted(count, unit) {
    return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}


/***/ }),

/***/ 71799:
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

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */


const longestLine = 512;
/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
function isOneLine(text) {
    return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text);
}
const oneLine = (text, input) => {
    if (isOneLine(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is not one line of at most ${longestLine} characters, all of which can be seen`);
};
/** @throws VerificationError STATEMENT_MALFORMED */
function readLine(fields, name) {
    const text = fields.text(name);
    if (!isOneLine(text))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`its ${name} is not one line of text`);
    return text;
}


/***/ }),

/***/ 96968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ prefixedSha256),
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gw: () => (/* binding */ regionName),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   q4: () => (/* binding */ repositoryId),
/* harmony export */   tv: () => (/* binding */ workflowName),
/* harmony export */   vv: () => (/* binding */ fullRef),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wR: () => (/* binding */ audienceName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    const parse = (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
    return Object.assign(parse, { form, allowed });
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 79922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12530);
/** Times as users write them: a moment of RFC 3339, or for an end also how long from now. */


const momentForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const momentAllowed = 'a time with its offset such as 2030-01-31T18:00:00Z';
/** @throws InputError INPUT_MALFORMED also for a day or an hour that does not exist */
const moment = (text, input) => {
    const time = readMoment(text);
    if (time !== undefined)
        return time;
    throw malformed(input, text, momentAllowed);
};
function readMoment(text) {
    const [, year, month, day, hour, minute, second] = momentForm.exec(text) ?? [];
    const time = new Date(text);
    if (year === undefined || Number.isNaN(time.getTime()))
        return undefined;
    // A day that its month does not have would become one of the next month.
    const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return local.toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`) ? time : undefined;
}
/** @throws InputError INPUT_MALFORMED */
const ending = (text, input) => {
    if (_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk.test(text))
        return { kind: 'after', milliseconds: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .Wj)(text) };
    const time = readMoment(text);
    if (time !== undefined)
        return { kind: 'at', time };
    throw malformed(input, text, `${momentAllowed}, or ${_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationAllowed */ .fA}`);
};
function timeOf(end, now) {
    switch (end.kind) {
        case 'at':
            return end.time;
        case 'after':
            return new Date(now.getTime() + end.milliseconds);
    }
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is ${allowed}`);
}


/***/ }),

/***/ 34161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
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
