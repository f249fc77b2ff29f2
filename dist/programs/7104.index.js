export const id = 7104;
export const ids = [7104,7020];
export const modules = {

/***/ 70571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdCommand: () => (/* binding */ holdCommand),
/* harmony export */   holdingUsage: () => (/* binding */ holdingUsage)
/* harmony export */ });
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35983);
/* harmony import */ var _hold_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10528);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80513);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34051);




/** What `lift` takes as well. */
const holdingUsage = `What is held, one of:
  --release-name N              all releases of this name, or one of them with
    [--release-version V]
  --environment E               whatever would be let into it or deployed from it
  --held-signer S               all that it signed: the ARN of a signing profile or profile version, or
                                attributes of a certificate's subject such as CN=signer,O=example

Where, and who signs:
  --store URI                   s3://bucket/prefix or file:///path, as the deploy policy names it
  --signer S...                 the ARN of an AWS Signer profile, the ARN of an AWS KMS key or alias, or
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
const holdCommand = {
    usage,
    prepare: (args) => {
        const options = (0,_hold_options_js__WEBPACK_IMPORTED_MODULE_0__/* .readHoldOptions */ .K)(args);
        return async (terminal) => {
            const { summary, document } = await (0,_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._)(options, terminal);
            const lines = options.format === 'json' ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_2__/* .printableJson */ .et)(document)] : (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .Br)(summary, terminal.style);
            for (const line of lines)
                terminal.print(line);
        };
    },
};


/***/ }),

/***/ 10528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readLiftOptions),
/* harmony export */   K: () => (/* binding */ readHoldOptions)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38971);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65389);
/* harmony import */ var _secure_deploy_core_one_line__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24856);
/* harmony import */ var _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86877);
/* harmony import */ var _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79717);
/* harmony import */ var _secure_deploy_core_uris__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78218);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84772);








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
    const until = optional(given, 'until', _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1);
    return { ...readCommon(given), ...(until === undefined ? {} : { until }) };
}
/** @throws InputError for anything that the usage does not allow */
function readLiftOptions(args) {
    const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .readArguments */ .l)(args, { ...kinds, hold: 'value' });
    return { ...readCommon(given), hold: required(given, 'hold', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .prefixedSha256 */ .$O) };
}
function readCommon(given) {
    (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePositionals */ .Q)(given);
    const store = required(given, 'store', _secure_deploy_core_uris__WEBPACK_IMPORTED_MODULE_3__/* .parseStoreUri */ .x);
    const bucketOwner = optional(given, 'expected-bucket-owner', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .accountId */ .lS);
    const trustStore = given.value('trust-store');
    return {
        scope: readScope(given),
        reason: required(given, 'reason', _secure_deploy_core_one_line__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN),
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
    const scope = (0,_secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_5__/* .scopeOf */ .Od)({
        name: optional(given, 'release-name', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_6__/* .parseReleaseName */ .YY),
        version: optional(given, 'release-version', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_6__/* .parseReleaseVersion */ .LQ),
        environment: optional(given, 'environment', _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_6__/* .parseEnvironmentName */ .gU),
        signer: optional(given, 'held-signer', _secure_deploy_core_held_scope__WEBPACK_IMPORTED_MODULE_5__/* .parseHeldSigner */ .D9),
    });
    if (scope !== undefined)
        return scope;
    throw conflict('exactly one of --release-name (with --release-version or without), --environment and --held-signer must say what is held');
}
function readSigners(given) {
    const signers = given.list('signer').map((text) => (0,_secure_deploy_core_uris__WEBPACK_IMPORTED_MODULE_3__/* .parseSignerUri */ .u)(text, '--signer'));
    if (signers.length === 0)
        throw missing('--signer is missing');
    return signers;
}
function readWrite(given, store) {
    const idle = store.kind === 's3' ? undefined : flagsOfS3.find((flag) => given.has(flag));
    if (idle !== undefined)
        throw conflict(`--${idle} is for stores in S3, and --store is ${store.uri}`);
    const sseKmsKeyId = optional(given, 'sse-kms-key-id', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .kmsKeyArn */ .eQ);
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
    const region = optional(given, 'aws-region', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .regionName */ .gw);
    if (store.kind === 's3' && region === undefined)
        throw missing(`--aws-region is missing; the store ${store.uri} is in S3`);
    const roleToAssume = optional(given, 'role-to-assume', _secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .roleArn */ .w3);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => (0,_secure_deploy_core_texts__WEBPACK_IMPORTED_MODULE_2__/* .accountId */ .lS)(id, '--allowed-account-ids')),
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

/***/ 35983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ hold),
/* harmony export */   y: () => (/* binding */ lift)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_recording__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89231);
/* harmony import */ var _secure_deploy_connect_signing__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60919);
/* harmony import */ var _secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99013);
/* harmony import */ var _secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29794);
/* harmony import */ var _secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79717);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _local_caller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89523);
/** The stories of `hold` and `lift`: connect the signers and a store that is only written, and leave a signed record. */







async function hold(options, terminal) {
    const { scope, reason, until } = options;
    const ports = await connect('hold', options, terminal);
    const end = until === undefined ? {} : { until: (0,_secure_deploy_core_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(until, terminal.now()) };
    const placed = await (0,_secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_2__/* .placeHold */ .H)({ scope, reason, ...end }, ports);
    return {
        summary: (0,_secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_3__/* .describeHold */ .TZ)(placed),
        document: { outcome: 'held', hold: `sha256:${placed.sha256}`, 'record-uri': placed.location.uri },
    };
}
async function lift(options, terminal) {
    const { scope, reason, hold: sha256 } = options;
    const ports = await connect('lift', options, terminal);
    const lifted = await (0,_secure_deploy_core_hold_placing__WEBPACK_IMPORTED_MODULE_2__/* .liftHold */ .n)({ scope, reason, hold: sha256 }, ports);
    return {
        summary: (0,_secure_deploy_core_record_reports__WEBPACK_IMPORTED_MODULE_3__/* .describeLift */ .fl)(lifted),
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

/***/ 28839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   liftCommand: () => (/* binding */ liftCommand)
/* harmony export */ });
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35983);
/* harmony import */ var _hold_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70571);
/* harmony import */ var _hold_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10528);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80513);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34051);





const usage = `Usage:
  secure-deploy lift --hold sha256:HEX SCOPE --reason TEXT --store URI --signer S [...]

  --hold sha256:HEX             the hold to lift, as it was given out when it was placed; what was
                                held must be named as it was then
  --reason TEXT                 one line

${_hold_command_js__WEBPACK_IMPORTED_MODULE_0__.holdingUsage}`;
const liftCommand = {
    usage,
    prepare: (args) => {
        const options = (0,_hold_options_js__WEBPACK_IMPORTED_MODULE_1__/* .readLiftOptions */ .E)(args);
        return async (terminal) => {
            const { summary, document } = await (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .lift */ .y)(options, terminal);
            const lines = options.format === 'json' ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_3__/* .printableJson */ .et)(document)] : (0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .renderSummary */ .Br)(summary, terminal.style);
            for (const line of lines)
                terminal.print(line);
        };
    },
};


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

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
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

/***/ 90618:
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

/***/ 79717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43945);
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
    if (_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk.test(text))
        return { kind: 'after', milliseconds: (0,_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .Wj)(text) };
    const time = readMoment(text);
    if (time !== undefined)
        return { kind: 'at', time };
    throw malformed(input, text, `${momentAllowed}, or ${_policy_file_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationAllowed */ .fA}`);
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


/***/ })

};
