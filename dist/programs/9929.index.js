export const id = 9929;
export const ids = [9929,1092,6854];
export const modules = {

/***/ 18593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_uploading__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31999);
/* harmony import */ var _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28174);
/* harmony import */ var _secure_deploy_core_statement__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12820);
/* harmony import */ var _secure_deploy_core_upload__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98542);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88716);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36854);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46780);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** The story of upload-artifact: read the bundle, find its files, and write them where nothing is ever replaced. */









async function uploadArtifact(inputs, runner) {
    const { cwd, progress } = runner;
    const bundle = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.bundlePath), _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS, 'bundle-path');
    const { id } = (0,_secure_deploy_core_statement__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)((0,_secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle).statement);
    const files = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)({ patterns: inputs.subjectPath, cwd, input: 'subject-path' });
    const evidence = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' });
    const ports = await (0,_secure_deploy_connect_uploading__WEBPACK_IMPORTED_MODULE_5__/* .connectUploading */ .a8)({
        id,
        store: inputs.store,
        write: inputs.write,
        access: inputs.access,
        caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_6__/* .callerOf */ .$)(runner),
        largestFile: [...files, ...evidence].reduce((largest, { size }) => Math.max(largest, size), 0),
        now: runner.now(),
        ...(inputs.bucketOwner === undefined ? {} : { bucketOwner: inputs.bucketOwner }),
    });
    const request = { bundle, files: files.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__/* .toNamedContent */ .wI), evidence: evidence.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__/* .toNamedContent */ .wI) };
    const uploaded = await (0,_secure_deploy_core_upload__WEBPACK_IMPORTED_MODULE_7__/* .uploadRelease */ .Bu)(request, { ...ports, progress });
    return { outputs: toOutputs(uploaded), summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_8__/* .describeUploaded */ .K6)(uploaded, inputs.store.uri) };
}
function toOutputs({ release, outcome, files, bundleLocation }) {
    const digests = new Map(release.files.map((file) => [file.name, file.digest]));
    const located = files.flatMap(({ name, location }) => {
        const digest = digests.get(name);
        return digest === undefined ? [] : [{ name, digest, location }];
    });
    return {
        outcome,
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-uri': bundleLocation.uri,
        files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_9__/* .fileOutputs */ .b)(located),
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

/***/ 31999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ connectUploading),
/* harmony export */   qZ: () => (/* binding */ writeAccess),
/* harmony export */   sc: () => (/* binding */ protection)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
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
    const { uploadStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(5511)]).then(__webpack_require__.bind(__webpack_require__, 75511));
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
        ...(largestFile > _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .singleRequestLimit */ .np ? { multipart: 'needed' } : {}),
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

/***/ 11888:
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

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
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

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67285);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82881);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
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

/***/ 65389:
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

/***/ 35805:
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

/***/ 32499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);
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

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dy: () => (/* binding */ bytesContent),
  me: () => (/* binding */ createBytes),
  Bu: () => (/* binding */ uploadRelease)
});

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/integrity.js
var integrity = __webpack_require__(82878);
// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(35805);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
;// CONCATENATED MODULE: ./packages/core/lib/tally.js


/** Nobody uploads one release this often; past it somebody is filling the store. */
const mostMarks = 1000;
/** Other runs of the same build may leave a mark in between; that passes. */
const rounds = 3;
/**
 * All that such an identity learns from a create-only write is whether a key was free, so it counts: every upload
 * leaves a mark among all uploads of the version, then one among those of its build.
 *
 * INVARIANT: each mark of a build was left after one of its own marks among all, no two after the same one. So when the
 * `own`-th mark of this build was left, and the next mark among all is the N-th, at least `own` of the N-1 before it are
 * of this build; if own = N-1, all of them are. Whoever wrote the bundle had left a mark among all before; so it was
 * this build. What is counted wrongly (a run that died between two marks, an answer that was lost) only makes the
 * two numbers differ.
 */
function uploadTally(id, build, leave) {
    const all = counter((n) => (0,layout/* attemptKey */.jX)(id, n), leave, 'take the next one');
    const own = counter((n) => (0,layout/* buildAttemptKey */.fm)(id, build, n), leave, 'take it for own');
    const claim = async () => {
        await all();
        return await own();
    };
    return {
        claim: async () => void (await claim()),
        provesAlone: async () => {
            for (let round = 1; round <= rounds; round += 1) {
                const marks = await claim();
                const before = (await all()) - 1;
                // The mark among all that was just taken needs its counterpart, or later runs would count one too many.
                await own();
                if (before === marks)
                    return true;
            }
            return false;
        },
    };
}
/**
 * Takes the first free number from 1 up. When an answer was lost, the number that is then found taken may be one's
 * own: among all uploads it is safe to count one too many, among one's own build's it is safe to count one too few.
 */
function counter(keyOf, leave, whenUncertain) {
    let last = 0;
    return async () => {
        while (last < mostMarks) {
            last += 1;
            const { outcome, uncertain } = await leave(keyOf(last), `${last}\n`);
            if (outcome === 'created' || (uncertain === true && whenUncertain === 'take it for own'))
                return last;
        }
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `more than ${mostMarks} uploads of this release have been tried`);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
;// CONCATENATED MODULE: ./packages/core/lib/upload.js











async function uploadRelease(request, ports) {
    const bundle = (0,lib_bundle/* parseBundle */.QN)(request.bundle);
    (0,integrity/* checkIntegrity */._)(bundle);
    const release = (0,statement/* parseStatement */.By)(bundle.statement);
    const files = (0,pairing/* pairFiles */._)(release.files, request.files, 'subject-path');
    const evidence = (0,pairing/* pairFiles */._)(release.evidence, request.evidence, 'evidence-path');
    const { id } = release;
    const uploaded = await createAll(files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await createAll(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined;
    await tally?.claim();
    const created = await createBytes(ports.store, (0,layout/* bundleKey */.CK)(id), request.bundle);
    const { outcome, sha256 } = created.outcome === 'created'
        ? { outcome: 'created', sha256: (0,digest/* sha256Of */.Bj)(request.bundle) }
        : { outcome: 'unchanged', sha256: await firstBundle(release, ports, tally) };
    return {
        release,
        outcome,
        ...(sha256 === undefined ? {} : { bundleSha256: sha256 }),
        bundleLocation: created.location,
        files: uploaded,
    };
}
function createAll(pairs, keyOf, { store, progress }) {
    // One file of each name is enough: whichever is sent is compared with what was signed.
    return (0,in_parallel/* inParallel */.H)(pairs, verify/* filesAtOnce */.A7, async ({ file, found: [{ name, path, content }] }) => {
        const watched = progress === undefined ? content : watch(name, content, progress);
        try {
            return { name, ...(await store.create(keyOf(file), watched, file.digest)) };
        }
        catch (failure) {
            throw namingFile(failure, path, file);
        }
    });
}
/** A store knows keys alone; whoever reads of a mismatch has to know which of the files it is. */
function namingFile(failure, path, { digest }) {
    if (!(failure instanceof errors/* VerificationError */.mk) || failure.code !== 'DIGEST_MISMATCH')
        return failure;
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `${path} is not what was signed: signed were ${digest.size} bytes with sha256 ${digest.sha256}`, {
        cause: failure,
        nextStep: 'Find out what changed it, and upload the very files that were signed, in the same job.',
    });
}
function watch(name, content, progress) {
    const { size, openSource } = content;
    return {
        size,
        async *open(range) {
            let done = range?.start ?? 0;
            for await (const chunk of content.open(range)) {
                done += chunk.length;
                progress(name, done, size);
                yield chunk;
            }
        },
        ...(openSource === undefined
            ? {}
            : { openSource: () => watchSource(openSource(), (done) => progress(name, done, size)) }),
    };
}
async function watchSource(opening, progress) {
    const source = await opening;
    return {
        read: async (into, position) => {
            const count = await source.read(into, position);
            progress(position + count);
            return count;
        },
        close: () => source.close(),
    };
}
function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,digest/* sha256Of */.Bj)(bytes) });
}
function bytesContent(bytes) {
    return {
        size: bytes.length,
        async *open(range) {
            yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
        },
    };
}
/** A build is its source and its bytes: signing the same files of the same commit again is the same build. */
function buildIdentity({ id, files, run }) {
    const { repository, sha } = run.claims;
    const identity = [
        id.name,
        id.version,
        repository,
        sha,
        files.map(({ name, digest }) => [name, digest.sha256]),
    ];
    return (0,digest/* sha256Of */.Bj)(Buffer.from(JSON.stringify(identity)));
}
function tallyOf(release, store) {
    const leave = (key, text) => createBytes(store, key, Buffer.from(text));
    return uploadTally(release.id, buildIdentity(release), leave);
}
/**
 * The digest of the bundle that stands, which another signature of the same build may have made; undefined for an
 * identity that may not read it.
 *
 * @throws PolicyError RELEASE_EXISTS unless the release that stands there is this build
 */
async function firstBundle(release, ports, tally) {
    const stored = ports.reader && (await (0,stored_bundle/* findStoredBundle */.hG)(ports.reader, (0,layout/* bundleKey */.CK)(release.id)));
    const same = tally === undefined ? isSameBuild(release, stored) : await tally.provesAlone();
    if (same)
        return stored && (0,digest/* sha256Of */.Bj)(stored.bytes);
    const { name, version } = release.id;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `${name} ${version} already stands in ${ports.store.storeUri}, and nothing shows that it is this build`, {
        nextStep: 'Release under a new version; a version is never replaced.',
    });
}
function isSameBuild(release, stored) {
    if (stored === undefined)
        return false;
    return buildIdentity((0,statement/* parseStatement */.By)((0,lib_bundle/* parseBundle */.QN)(stored.bytes).statement)) === buildIdentity(release);
}


/***/ }),

/***/ 43668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79639);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32499);






/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
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
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, filesAtOnce, async (file) => {
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
        throw mismatch(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress));
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw mismatch(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw mismatch(file, { size: done }, object.location);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}
function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, range);
            }
            catch (cause) {
                throw unreadable(path, cause);
            }
        },
        openSource: async () => {
            const tell = (cause) => {
                throw unreadable(path, cause);
            };
            const handle = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .r)(path).catch(tell);
            return {
                read: async (into, position) => (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
                close: () => handle.close(),
            };
        },
    };
}
function unreadable(path, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65389);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80045);
/** Finds the files that patterns name, and what each is called within a release. */







const globCharacter = /[*?[\]{}()\\]/;
/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
async function findFiles({ patterns, cwd, input }) {
    const including = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (including.length === 0 && excluding.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} only excludes files; it must also name some`);
    }
    const excluded = new Set();
    for (const pattern of excluding) {
        const { base, paths } = await match(pattern, cwd, input);
        for (const path of paths)
            excluded.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
    }
    const found = new Map();
    for (const pattern of including) {
        const { base, paths } = await match(pattern, cwd, input);
        const kept = paths.filter((path) => !excluded.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path)));
        if (kept.length === 0)
            throw notFound(pattern, input);
        for (const path of kept) {
            const file = await describeFile((0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__/* .parseFileName */ .Px)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path), input);
            found.set(`${file.name}\0${file.path}`, file);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(pattern, cwd, input) {
    const { base, below } = split(pattern, cwd, input);
    if (below !== '')
        return { base, paths: await globBelow(base, below, input) };
    const named = await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(base));
    if (named?.isDirectory() === true)
        return { base, paths: await globBelow(base, '**', input) };
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(base), paths: named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(base)] };
}
function split(pattern, cwd, input) {
    const segments = pattern.split('/');
    const dynamic = segments.findIndex((segment) => globCharacter.test(segment));
    const [literal, below] = dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)];
    // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
    // would match folders alone.
    if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
        throw unusable(pattern, input);
    }
    const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/');
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base), below: below.filter((segment) => segment !== '.').join('/') };
}
async function globBelow(base, below, input) {
    if ((await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(base)))?.isDirectory() !== true)
        return [];
    // Files that are named outright are found without it.
    const { glob } = await __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 73382));
    const failures = [];
    const options = { dot: true, followSymbolicLinks: false, onlyFiles: true, expandDirectories: false };
    const paths = await glob(below, { ...options, cwd: base, fs: strictFileSystem(failures) }).catch((cause) => {
        throw unusable(below, input, cause);
    });
    // Fail closed: the walk leaves out a folder that it may not read, and a release would silently lack its files.
    if (failures[0] !== undefined)
        throw unreadable(base, input, 'a folder below it cannot be read', failures[0]);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path)));
}
/** The walk knows files and folders alone; showing it all else as files lets a matching link or socket be refused instead of overlooked. */
function strictFileSystem(failures) {
    const list = (path, options, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, options, (failure, entries) => {
            if (failure !== null)
                failures.push(failure);
            done(failure, failure === null ? entries.map(asFileOrFolder) : []);
        });
    };
    return { readdir: list };
}
function asFileOrFolder(entry) {
    const isFolder = entry.isDirectory();
    return {
        name: entry.name,
        isDirectory: () => isFolder,
        isFile: () => !isFolder,
        isSymbolicLink: () => false,
    };
}
async function describeFile(name, path, input) {
    const stats = await looking(path, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path));
    if (stats === undefined)
        throw unreadable(path, input, 'it has gone away');
    if (stats.isSymbolicLink())
        throw unreadable(path, input, 'it is a symbolic link');
    if (!stats.isFile())
        throw unreadable(path, input, 'it is not a regular file');
    // Only opening it tells whether this user may read it.
    await looking(path, input, async () => (await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .openPlainFile */ .r)(path)).close());
    return { name, path, size: stats.size };
}
/** Undefined when there is nothing at the path. */
async function looking(path, input, look) {
    try {
        return await look();
    }
    catch (cause) {
        if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isErrno */ .r)(cause, 'ENOENT') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_6__/* .isErrno */ .r)(cause, 'ENOTDIR'))
            return undefined;
        throw unreadable(path, input, 'this user may not read it', cause);
    }
}
function unusable(pattern, input, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`, {
        cause,
        nextStep: 'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    });
}
function unreadable(path, input, reason, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
        cause,
        nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
    });
}
function notFound(pattern, input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_NOT_FOUND', `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`, {
        nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    });
}


/***/ }),

/***/ 80260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024;
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096;
const nothing = new Uint8Array();
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    let ahead = Promise.resolve(nothing);
    try {
        const { size } = await handle.stat();
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const readFrom = (position) => {
            const most = Math.min(end - position, Math.max(smallestChunk, size - position));
            const reading = readAt(handle, position, most);
            // Its failure is told when the chunk is asked for, which may be never.
            reading.catch(() => undefined);
            return reading;
        };
        let position = range?.start ?? 0;
        ahead = readFrom(position);
        for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
            position += chunk.length;
            ahead = readFrom(position);
            yield chunk;
        }
    }
    finally {
        // A file that is closed under a read would have it read from whatever takes its number next.
        await ahead.catch(() => undefined);
        await handle.close();
    }
}
/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle, position, most) {
    if (most <= 0)
        return nothing;
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}


/***/ })

};
