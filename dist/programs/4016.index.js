export const id = 4016;
export const ids = [4016,6335];
export const modules = {

/***/ 18212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24712);
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34535);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79922);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98956);
/* harmony import */ var _secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44529);
/** The inputs of hold-release as values; raw strings end here. */









function readInputs(inputs) {
    const { mode, hold, until, ...rest } = inputs.read((read) => ({
        mode: read.oneOf('mode', ['hold', 'lift']),
        hold: read.optional('hold', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O),
        until: read.optional('until', _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1),
        scope: readScope(read),
        reason: read.required('reason', _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
        store: read.required('store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .storeWith */ .Y6)(read, 'expected-bucket-owner', ..._secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .writeInputs */ .zl)),
        bucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS),
        write: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readWriteOptions */ .WP)(read),
        signing: (0,_secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_4__/* .readSigners */ .i)(read),
        trustStore: read.optional('trust-store', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readAccess */ .zS)(read),
    }));
    return { ...rest, act: mode === 'lift' ? lifting(hold, until) : holding(hold, until) };
}
function readScope(read) {
    read.exactlyOneOf('release-name', 'environment', 'held-signer');
    read.requires('release-version', 'release-name');
    const scope = (0,_secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .Od)({
        name: read.optional('release-name', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_7__/* .parseReleaseName */ .YY),
        version: read.optional('release-version', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_7__/* .parseReleaseVersion */ .LQ),
        environment: read.optional('environment', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_7__/* .parseEnvironmentName */ .gU),
        signer: read.optional('held-signer', _secure_deploy_core_holds_held_scope__WEBPACK_IMPORTED_MODULE_6__/* .parseHeldSigner */ .D9),
    });
    // The rules above leave nothing else: where there is no scope, a fault has been noted and no value leaves here.
    return scope;
}
/** Fail closed: a step that was meant to lift must not hold, nor the other way round. */
function holding(hold, until) {
    if (hold === undefined)
        return { kind: 'hold', until };
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_CONFLICT', 'hold names what is to be lifted, and mode is hold', {
        nextStep: 'To lift this hold, give "mode: lift"; to place another, leave hold out.',
    });
}
function lifting(hold, until) {
    if (hold === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_MISSING', 'the input hold is missing; mode is lift', {
            nextStep: 'Add "hold: sha256:…" with the digest that was given out when the hold was placed.',
        });
    }
    if (until === undefined)
        return { kind: 'lift', hold };
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_8__/* .InputError */ .dz('INPUT_CONFLICT', 'until is given, and mode is lift; a lift has no end', {
        nextStep: 'Remove until; to hold again, place another hold.',
    });
}


/***/ }),

/***/ 94016:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18212);
/** hold-release: places a signed hold on a release, a name, an environment or a signer, or lifts one. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('hold-release', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { holdRelease } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3094), __webpack_require__.e(9527)]).then(__webpack_require__.bind(__webpack_require__, 83048));
    const { outputs, summary } = await holdRelease(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 95312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ parseReleaseVersion),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   YY: () => (/* binding */ parseReleaseName),
/* harmony export */   gU: () => (/* binding */ parseEnvironmentName),
/* harmony export */   lN: () => (/* binding */ isReleaseSegment),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Release names, versions and file names: the only texts of a user that become part of a store's keys. */

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const longest = 128;
const longestFileName = 512;
function isSegment(text) {
    return text.length <= longest && segment.test(text) && !text.includes('..');
}
const allowed = `letters, digits, '.', '_' and '-', at most ${longest}, no leading '.' or '-', no '..'`;
/** Whether `text` can stand as a release name or version. */
function isReleaseSegment(text) {
    return isSegment(text);
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseVersion(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** The name of an environment such as `staging`. @throws InputError INPUT_MALFORMED naming `input` */
function parseEnvironmentName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
function malformed(input, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are ${allowed}`);
}
/** Whether `text` can name a file of a release: segments as in a release name, joined by `/`, 512 characters at most. */
function isFileName(text) {
    return text.length <= longestFileName && text.split('/').every(isSegment);
}
/** @throws InputError INPUT_MALFORMED: a file whose name cannot stand in a store's key is refused, never renamed. */
function parseFileName(text) {
    if (isFileName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `the file name ${JSON.stringify(text)} cannot stand in a release; each part between '/' may have ${allowed}`, { nextStep: 'Rename the file before signing it.' });
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

/***/ 44529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readSigners)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34161);

function readSigners(read) {
    return {
        signers: read.requiredLines('signer', _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_0__/* .parseSignerUri */ .u),
        certificateChains: read.lines('certificate-chain'),
    };
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
