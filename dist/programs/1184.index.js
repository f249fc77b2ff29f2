export const id = 1184;
export const ids = [1184];
export const modules = {

/***/ 75889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ connectHolds),
  a: () => (/* binding */ connectHoldsStore)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/records/hold.js
var hold = __webpack_require__(86335);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/holds/held-scope.js
var held_scope = __webpack_require__(24712);
// EXTERNAL MODULE: ./packages/core/lib/holds/hold-opening.js
var hold_opening = __webpack_require__(25274);
;// CONCATENATED MODULE: ./packages/core/lib/holds/hold-reading.js
/** Finds the holds that are in force for a release, and believes nothing that does not hold. */






const atOnce = 8;
/**
 * The holds in force, in the order of their times. One list of all holds is asked for; of these only what may concern the
 * release is opened.
 * @throws VerificationError RECORD_INVALID for a hold that may concern the release and cannot be believed
 */
async function readHolds(ports, question) {
    const keys = (await ports.store.list(layout/* holdsPrefix */.VG)).filter((key) => (0,held_scope/* mayConcern */.W5)(key, question));
    const objects = keys.map((key) => (0,hold/* readHoldKey */.Zt)(key) ?? refuse(ports, key));
    const holds = objects.filter(({ kind }) => kind === 'hold');
    const lifts = objects.filter(({ kind }) => kind === 'lift');
    const found = await (0,in_parallel/* inParallel */.H)(holds, atOnce, (object) => {
        const own = lifts.filter(({ folder }) => folder === object.folder);
        return readHold(object, own, ports, question);
    });
    return found
        .filter((hold) => hold !== undefined)
        .toSorted((one, other) => (one.placedOn < other.placedOn ? -1 : 1));
}
/** Undefined for a hold that is over, lifted, or about something else. */
async function readHold(object, lifts, ports, question) {
    const opened = await (0,hold_opening/* openHold */.Si)(object, ports);
    if (opened.kind === 'held' && (0,hold_opening/* isPast */.R6)(opened.hold, ports.now))
        return undefined;
    if (opened.kind === 'held' && !(0,held_scope/* concerns */.Kc)(opened.hold.scope, question))
        return undefined;
    const { lifted, failedLifts } = await readLifts(lifts, ports);
    // Whoever may lift may also end what cannot be believed; nothing else would, for what is stored is never taken away.
    if (lifted)
        return undefined;
    if (opened.kind === 'unbelievable')
        throw opened.failure;
    const { hold, location, signatures } = opened;
    return {
        scope: hold.scope,
        reason: hold.reason,
        placedOn: hold.placedOn,
        ...(hold.until === undefined ? {} : { until: hold.until }),
        signedBy: signatures.map(({ signature }) => signature.signedBy).join(' and '),
        uri: location.uri,
        ...(failedLifts.length === 0 ? {} : { failedLifts }),
    };
}
/** One that holds is enough. @throws ServiceError when none does and of one it could not be found out */
async function readLifts(lifts, ports) {
    const failedLifts = [];
    let unknown;
    for (const object of lifts) {
        try {
            await (0,hold_opening/* openLift */.e2)(object, ports);
            return { lifted: true, failedLifts: [] };
        }
        catch (failure) {
            if (failure instanceof errors/* ServiceError */._7)
                unknown = failure;
            else if (failure instanceof errors/* VerificationError */.mk)
                failedLifts.push(`${(0,hold_opening/* uriOf */.S_)(ports, object)} does not lift it: ${failure.message}`);
            else
                throw failure;
        }
    }
    if (unknown !== undefined)
        throw unknown;
    return { lifted: false, failedLifts };
}
function refuse(ports, key) {
    throw (0,hold_opening/* unknownForm */.jG)(ports, key);
}

// EXTERNAL MODULE: ./packages/connect/lib/lazy-store.js
var lazy_store = __webpack_require__(89072);
// EXTERNAL MODULE: ./packages/connect/lib/place.js
var lib_place = __webpack_require__(11775);
// EXTERNAL MODULE: ./packages/connect/lib/reading.js
var reading = __webpack_require__(61004);
// EXTERNAL MODULE: ./packages/connect/lib/session.js
var session = __webpack_require__(77456);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var trust = __webpack_require__(98450);
;// CONCATENATED MODULE: ./packages/connect/lib/holds.js







/** Nothing is opened before holds are asked for. */
async function connectHolds({ holds, now, ...need }) {
    const { signers, liftSigners } = holds;
    const place = await connectHoldsStore(need, holds);
    return (id, environment, signedBy) => readHolds({ ...place, signers, liftSigners, now }, { id, environment, signedBy });
}
/** Where holds stand, and who is asked about the revocation of their signatures. */
async function connectHoldsStore(need, holds) {
    const { store } = holds;
    const profiles = [...new Set([holds.signers, holds.liftSigners].flatMap(trust/* trustedProfiles */.gE))];
    if (store.kind === 's3') {
        const region = holds.region ?? need.access.region;
        const bucketOwner = holds.accountId;
        return readS3(need, { store, region, regionInput: 'aws-region', bucketOwner }, profiles);
    }
    const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
    return { store: directoryStore(store.uri), revocation: await (0,reading/* openRevocation */.Jo)({ ...need, profiles }) };
}
async function readS3(need, place, profiles) {
    const policies = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const at = (0,lib_place/* regionAt */.cf)(place);
    const open = (0,session/* lazySession */.R)({ ...need, region: at.region }, [
        ...policies.listStatements(at, [layout/* holdsPrefix */.VG]),
        ...policies.getStatements(at, layout/* holdsPrefix */.VG),
        ...policies.revocationStatements(profiles),
    ]);
    return { revocation: (0,trust/* connectRevocation */.NG)(open, need.caller), store: await (0,lazy_store/* lazyStore */.c)(place, open) };
}


/***/ }),

/***/ 89072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ lazyStore)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11775);

async function lazyStore(place, open) {
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const reading = async () => {
        const session = await open();
        const store = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .storeAt */ .f6)(place, session);
        return { ...s3Reader(session, store), ...s3Lister(session, store) };
    };
    return {
        storeUri: place.store.uri,
        open: async (...asked) => (await reading()).open(...asked),
        digestOf: async (key) => (await reading()).digestOf(key),
        list: async (prefix) => (await reading()).list(prefix),
        folders: async (prefix) => (await reading()).folders(prefix),
    };
}


/***/ }),

/***/ 58885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/values/texts.js
var texts = __webpack_require__(96968);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/location.js
/** Where a policy file stands, as its user says it. */


const allowed = 'a path, or s3://bucket/key with ?versionId=…, &expectedBucketOwner=… and &region=… where they are needed';
/**
 * A path, or `s3://bucket/key`. Fail closed: a query that is not understood might be a version that was meant to be pinned.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parsePolicyLocation(text, input) {
    if (!/^[A-Za-z][A-Za-z0-9+.-]{0,20}:\/\//.test(text))
        return { kind: 'path', path: text };
    // The characters that are safe in every key (S3 user guide, "Object key naming guidelines").
    const form = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/([A-Za-z0-9!_.*'()/-]{1,900})(?:\?([^#]*))?$/;
    const [, bucket, key, query] = form.exec(text) ?? [];
    if (bucket === undefined || key === undefined || key.endsWith('/'))
        throw malformed(input, text);
    return { kind: 's3', bucket, key, ...readQuery(query, input, text) };
}
function readQuery(query, input, text) {
    if (query === undefined)
        return {};
    const found = new Map();
    for (const pair of query.split('&')) {
        const [, name, value] = /^([A-Za-z]+)=([^=&%+\s]{1,1024})$/.exec(pair) ?? [];
        if (name === undefined || value === undefined || found.has(name))
            throw malformed(input, text);
        found.set(name, value);
    }
    const { versionId, expectedBucketOwner, region, ...others } = Object.fromEntries(found);
    const [unknown] = Object.keys(others);
    if (unknown !== undefined) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${input} has the parameter ${unknown}, which is not known; ${allowed}`);
    }
    return {
        ...(versionId === undefined ? {} : { versionId }),
        ...(expectedBucketOwner === undefined
            ? {}
            : { bucketOwner: (0,texts/* accountId */.lS)(expectedBucketOwner, `expectedBucketOwner of ${input}`) }),
        ...(region === undefined ? {} : { region: (0,texts/* regionName */.gw)(region, `region of ${input}`) }),
    };
}
function malformed(input, text) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 128))}; allowed is ${allowed}`);
}

// EXTERNAL MODULE: ./packages/core/lib/policy-file/yaml.js
var yaml = __webpack_require__(14082);
// EXTERNAL MODULE: ./packages/core/lib/policy-file/parse.js + 12 modules
var parse = __webpack_require__(78007);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
;// CONCATENATED MODULE: ./packages/core/lib/policy-file/signature.js
/** A policy file that is signed: the bundle next to it, made by sign-artifact with the file as its subject. */




/** What is added to the location of a policy for that of its bundle. */
const bundleSuffix = '.bundle.json';
/** The files that a bundle was signed for. @throws what was wrong with the bundle or its signatures */
async function verifyPolicyBundle(bytes, judge) {
    const bundle = (0,release_bundle/* parseBundle */.QN)(bytes);
    const accepted = await (0,signer_set/* verifySigners */.$8)(bundle.statement, bundle.signatures, judge);
    (0,signer_set/* assertThreshold */.cy)(accepted, judge.trusted);
    return { files: (0,statement/* parseStatement */.By)(bundle.statement).files, signedBy: accepted[0].signature.signedBy };
}
/**
 * The file's name is a part of what was signed: another file of the same bytes' signer does not pass for a policy.
 * @throws VerificationError POLICY_MISMATCH unless the bundle was signed for exactly this file
 */
function assertPolicySigned({ files }, policy) {
    const { uri, name, sha256 } = policy;
    if (files.some((file) => file.digest.sha256 === sha256 && baseName(file.name) === name))
        return;
    throw new errors/* VerificationError */.mk('POLICY_MISMATCH', `the policy ${uri} has the digest sha256:${sha256}, and the bundle next to it was not signed for a file ${name} with that digest`);
}
/** @throws VerificationError POLICY_MISMATCH when the file is another than was asked for */
function assertPolicyDigest(uri, actual, expected) {
    if (expected === undefined || actual === expected)
        return;
    throw new errors/* VerificationError */.mk('POLICY_MISMATCH', `the policy ${uri} has the digest sha256:${actual}, not sha256:${expected}`);
}
/** What follows the last slash. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/connect/lib/session.js
var lib_session = __webpack_require__(77456);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(98450);
;// CONCATENATED MODULE: ./packages/connect/lib/policy.js
/** Loads the deploy policy that a step was told to obey: from a path or from S3, by its digest, its version or its signature. */









/**
 * @throws InputError when there is no such file, or POLICY_MALFORMED
 * @throws VerificationError POLICY_MISMATCH, or what is wrong with its signature
 */
async function loadPolicy(request) {
    const location = parsePolicyLocation(request.location, request.input);
    const trust = request.signedBy === undefined
        ? undefined
        : await (0,lib_trust/* connectTrust */.x_)((0,lib_trust/* rebaseTrust */.Dl)(request.signedBy, request.folder));
    const source = await openSource(location, request, trust);
    const signed = trust === undefined ? undefined : await verifySignature(source, trust, request.now);
    const bytes = await source.read('', yaml/* largestPolicy */.v);
    const sha256 = (0,digest/* sha256Of */.Bj)(bytes);
    const uri = request.location;
    assertPolicyDigest(uri, sha256, request.sha256);
    if (signed !== undefined)
        assertPolicySigned(signed, { uri, name: source.name, sha256 });
    return {
        policy: (0,parse/* parseDeployPolicy */.D)(bytes, uri),
        pinned: pinOf(request, location),
        ...(signed === undefined ? {} : { signedBy: signed.signedBy }),
    };
}
function pinOf({ sha256, signedBy }, location) {
    if (sha256 !== undefined)
        return 'digest';
    if (signedBy !== undefined)
        return 'signature';
    return location.kind === 's3' && location.versionId !== undefined ? 'version' : 'nothing';
}
async function verifySignature(source, { trusted }, now) {
    const bundle = await source.read(bundleSuffix, release_bundle/* largestBundle */.bS);
    return verifyPolicyBundle(bundle, { trusted, revocation: source.revocation, now });
}
async function openSource(location, request, trust) {
    const profiles = trust === undefined ? [] : (0,lib_trust/* trustedProfiles */.gE)(trust.trusted);
    switch (location.kind) {
        case 'path':
            return fileSource(location.path, request, await revocationSession(request, profiles));
        case 's3':
            return s3Source(location, request, profiles);
    }
}
async function revocationSession(request, profiles) {
    if (profiles.length === 0)
        return (0,lib_session/* lazySession */.R)(request, []);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,lib_session/* lazySession */.R)(request, revocationStatements(profiles));
}
async function fileSource(path, { folder, input, caller }, open) {
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    return {
        name: baseName(path.replaceAll('\\', '/')),
        read: (suffix, largest) => readSmallFile((0,external_node_path_.resolve)(folder, beside(path, suffix)), largest, input),
        revocation: (0,lib_trust/* connectRevocation */.NG)(open, caller),
    };
}
/** A function, because ncc takes a template inside of `resolve` for the pattern of files to bundle, and looks through the repository for them. */
function beside(path, suffix) {
    return `${path}${suffix}`;
}
async function s3Source(location, request, profiles) {
    const { bucket, key, versionId, bucketOwner } = location;
    const region = location.region ?? request.access.region ?? request.region;
    if (region === undefined)
        throw regionMissing(request);
    const { objectStatements, revocationStatements } = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const keys = request.signedBy === undefined ? [key] : [key, `${key}${bundleSuffix}`];
    const open = (0,lib_session/* lazySession */.R)({ ...request, region }, [
        ...objectStatements({ region, bucket }, keys),
        ...revocationStatements(profiles),
    ]);
    const session = await open();
    const store = s3Reader(session, {
        uri: `s3://${bucket}`,
        bucket,
        prefix: '',
        region,
        // Fail closed: a bucket of another account is read only when that account was named.
        expectedBucketOwner: bucketOwner ?? session.accountId,
    });
    return {
        name: baseName(key),
        read: async (suffix, largest) => {
            const pin = suffix === '' && versionId !== undefined ? { versionId } : {};
            const object = await store.open(`${key}${suffix}`, pin);
            const where = `${request.input} names s3://${bucket}/${key}${suffix}`;
            if (object === undefined)
                throw unreadable(`${where}, and there is no such object`);
            return readBounded(object.bytes, largest, where);
        },
        revocation: (0,lib_trust/* connectRevocation */.NG)(open, request.caller),
    };
}
async function readBounded(bytes, largest, where) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > largest)
            throw unreadable(`${where}, which is larger than ${largest} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function unreadable(message) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', message);
}
function regionMissing({ input, location }) {
    return new errors/* InputError */.dz('INPUT_MISSING', `aws-region is missing; ${input} is ${location}`, {
        nextStep: 'Add "aws-region: ..." with the region of the bucket.',
    });
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

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ readOwnEvidence),
  N: () => (/* binding */ readStoredEvidence)
});

// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/release/digest-mismatch.js
var digest_mismatch = __webpack_require__(36008);
// EXTERNAL MODULE: ./packages/core/lib/release/layout.js
var layout = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/core/lib/release/stored-bytes.js
var stored_bytes = __webpack_require__(36086);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/malformed.js
/** The one way in which evidence is refused: it claims a form and does not keep to it. */

/** `reason` is a clause that goes on after the file and its form. */
function malformed({ name, form }, reason, cause) {
    return new errors/* VerificationError */.mk('EVIDENCE_MALFORMED', `${name} cannot be read as ${form}: ${reason}`, {
        cause,
    });
}
/** A text of the file as it can stand in a message: in one line, and not long. */
function quoted(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/sbom.js

function sbomOf(format, { components, sha256 }) {
    return { kind: 'sbom', format, components, sha256: [...new Set(sha256)].sort() };
}
/** 64 hexadecimal digits, in lowercase whatever the writer's. @throws VerificationError EVIDENCE_MALFORMED */
function readSha256(text, subject) {
    if (/^[0-9A-Fa-f]{64}$/.test(text))
        return text.toLowerCase();
    throw malformed(subject, `${quoted(text)} is no SHA-256 digest`);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/xml.js
/** Reads XML strictly and piece by piece, so that a report of any size takes little memory. */


/** No report nests its elements deeper, and namespaces are looked up through all of them. */
const deepest = 100;
/**
 * Tells a listener of every element in turn. What it throws is passed on.
 * @throws VerificationError EVIDENCE_MALFORMED for what is not well-formed (XML 1.0 and its namespaces), and for a DOCTYPE
 */
function walkXml(bytes, subject, listener) {
    const text = decode(bytes, subject);
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    let depth = 0;
    parser.on('error', (cause) => {
        throw malformed(subject, `it is not well-formed XML (line ${parser.line}, column ${parser.column})`, cause);
    });
    // Fail closed: a DTD can give names to texts that are not in the file, and no report needs one.
    parser.on('doctype', () => {
        throw malformed(subject, 'it has a DOCTYPE, which is not read');
    });
    parser.on('opentag', (tag) => {
        depth += 1;
        if (depth > deepest)
            throw malformed(subject, `its elements are nested more than ${deepest} deep`);
        listener.open(toElement(tag));
    });
    parser.on('closetag', (tag) => {
        depth -= 1;
        listener.close(tag.local);
    });
    if (listener.text !== undefined) {
        parser.on('text', (part) => listener.text?.(part));
        parser.on('cdata', (part) => listener.text?.(part));
    }
    parser.write(text).close();
}
function toElement({ local, uri, attributes }) {
    return {
        name: local,
        namespace: uri,
        attribute: (name) => (Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined),
    };
}
/** Encodings in which every mark of XML has its byte of ASCII, besides UTF-16, which says so itself. */
const encodings = ['utf-8', 'us-ascii', 'ascii', 'iso-8859-1', 'windows-1252'];
function decode(bytes, subject) {
    const encoding = wideEncodingOf(bytes) ?? declaredEncodingOf(bytes);
    if (!encodings.includes(encoding) && !encoding.startsWith('utf-16'))
        throw malformed(subject, `it is encoded in ${encoding}, which is not read`);
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw malformed(subject, `it is not text in ${encoding}`, cause);
    }
}
function wideEncodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function declaredEncodingOf(bytes) {
    const start = Buffer.from(bytes.subarray(0, 200))
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '');
    const [, encoding] = /^<\?xml [^>]{0,150}?encoding\s?=\s?["']([A-Za-z][\w.-]{0,40})["']/.exec(start) ?? [];
    return encoding === undefined ? 'utf-8' : encoding.toLowerCase();
}
/**
 * The first element, found without asking whether the rest is well-formed: what claims to be a report is then held to it. Undefined
 * where there is none, as in much that only looks like XML.
 */
function findRoot(bytes) {
    const text = sniffText(bytes);
    let at = text.startsWith('\ufeff') ? 1 : 0;
    for (;;) {
        while (/\s/.test(text.charAt(at)))
            at += 1;
        if (text.startsWith('<!--', at))
            at = after(text, '-->', at + 4);
        else if (text.startsWith('<?', at))
            at = after(text, '?>', at + 2);
        else if (text.startsWith('<!', at))
            at = afterDoctype(text, at);
        else
            return tagAt(text, at);
    }
}
/** One character a byte, unless it is UTF-16: all that is looked for is ASCII. */
function sniffText(bytes) {
    const wide = wideEncodingOf(bytes);
    if (wide !== undefined)
        return new TextDecoder(wide).decode(bytes);
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return text.startsWith('\u00ef\u00bb\u00bf') ? text.slice(3) : text;
}
function tagAt(text, at) {
    const end = text.indexOf('>', at);
    const tag = text.slice(at, Math.min(end < 0 ? text.length : end, at + 10_000));
    const [, name] = /^<(?:[A-Za-z_][\w.-]{0,100}:)?([A-Za-z_][\w.-]{0,100})/.exec(tag) ?? [];
    return name === undefined ? undefined : { name, tag };
}
function after(text, mark, from) {
    const found = text.indexOf(mark, from);
    return found < 0 ? text.length : found + mark.length;
}
/** Past a DOCTYPE with whatever it declares; marks within quotation marks and comments are none. */
function afterDoctype(text, from) {
    let brackets = 0;
    for (let at = from + 2; at < text.length; at += 1) {
        const mark = text.charAt(at);
        if (mark === '"' || mark === "'")
            at = after(text, mark, at + 1) - 1;
        else if (text.startsWith('<!--', at))
            at = after(text, '-->', at + 4) - 1;
        else if (mark === '[')
            brackets += 1;
        else if (mark === ']')
            brackets -= 1;
        else if (mark === '>' && brackets <= 0)
            return at + 1;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/cyclonedx-xml.js
/** Reads CycloneDX in XML (ECMA-424): what it lists, and the digests by which it names it. */



/** @throws VerificationError EVIDENCE_MALFORMED */
function readCyclonedxXml(bytes, subject) {
    const reading = { subject, places: ['document'], components: 0, sha256: [], digest: '' };
    walkXml(bytes, subject, {
        open(element) {
            const place = placeOf(element, reading);
            if (place === 'component')
                reading.components += 1;
            if (place === 'sha-256')
                reading.digest = '';
            reading.places.push(place);
        },
        text(part) {
            if (reading.places.at(-1) === 'sha-256')
                reading.digest += part;
        },
        close() {
            if (reading.places.pop() === 'sha-256')
                reading.sha256.push(readSha256(reading.digest.trim(), subject));
        },
    });
    return sbomOf('cyclonedx', reading);
}
/** Tools, references and ancestors have digests too, and none of them is what the bill lists. */
function placeOf(element, { places, subject }) {
    const { name, namespace } = element;
    switch (`${places.at(-1) ?? ''}/${name}`) {
        case 'document/bom':
            if (/^http:\/\/cyclonedx\.org\/schema\/bom\/1\.\d{1,2}$/.test(namespace))
                return 'bom';
            throw malformed(subject, `${quoted(namespace)} is no version of it that is read`);
        case 'bom/metadata':
            return 'metadata';
        case 'bom/components':
        case 'component/components':
            return 'components';
        case 'metadata/component':
        case 'components/component':
            return 'component';
        case 'component/hashes':
            return 'hashes';
        case 'hashes/hash':
            return element.attribute('alg') === 'SHA-256' ? 'sha-256' : 'elsewhere';
        default:
            return 'elsewhere';
    }
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/json.js
/** Holds the JSON of a report to the shape that its standard gives it. */


/** What the shape makes of the value; members that it does not name are left out. @throws VerificationError EVIDENCE_MALFORMED */
function readShape(shape, value, subject) {
    const outcome = dist/* safeParse */.xLC(shape, value, { abortEarly: true });
    if (outcome.success)
        return outcome.output;
    const [issue] = outcome.issues;
    throw malformed(subject, `${json_placeOf(issue)} ${faultOf(issue)}`);
}
/** As one would point at it: `runs[0].results[3].level`. */
function json_placeOf({ path }) {
    const place = (path ?? [])
        .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
        .join('');
    return place === '' ? 'it' : place.slice(1, 200);
}
const kinds = {
    Array: 'a list',
    Object: 'an object',
    boolean: 'true or false',
    number: 'a number',
    string: 'text',
};
/** Checks of ours say what is wrong in their messages. */
function faultOf({ kind, input, expected, message }) {
    if (kind === 'validation')
        return `is ${message}`;
    if (input === undefined)
        return 'is missing';
    return `is not ${kinds[expected ?? ''] ?? expected ?? 'what it should be'}`;
}
/** A list that some writers leave out and others write as null, where they mean an empty one. */
function listOf(item) {
    return dist/* nullish */.cl6(dist/* array */.YOg(item), () => []);
}
/** The fault of a version that no reader here knows. */
const unread = 'no version of it that is read';

;// CONCATENATED MODULE: ./packages/core/lib/evidence/cyclonedx-json.js
/** Reads CycloneDX in JSON (ECMA-424): what it lists, and the digests by which it names it. */



const hash = dist/* object */.Ikc({ alg: dist/* string */.YjP(), content: dist/* string */.YjP() });
const component = dist/* object */.Ikc({
    // Both are demanded by the standard; without them it would not be known what is listed.
    type: dist/* string */.YjP(),
    name: dist/* string */.YjP(),
    hashes: listOf(hash),
    components: listOf(dist/* lazy */.RZV(() => component)),
});
const cyclonedx_json_document = dist/* object */.Ikc({
    bomFormat: dist/* literal */.euz('CycloneDX'),
    specVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\.\d{1,2}$/, unread)),
    metadata: dist/* nullish */.cl6(dist/* object */.Ikc({ component: dist/* nullish */.cl6(component) })),
    components: listOf(component),
});
/** @throws VerificationError EVIDENCE_MALFORMED */
function readCyclonedxJson(value, subject) {
    const { metadata, components } = readShape(cyclonedx_json_document, value, subject);
    const about = metadata?.component;
    const listed = [...(about ? [about] : []), ...components].flatMap(withNested);
    return sbomOf('cyclonedx', {
        components: listed.length,
        sha256: listed
            .flatMap(({ hashes }) => hashes)
            .filter(({ alg }) => alg === 'SHA-256')
            .map(({ content }) => readSha256(content, subject)),
    });
}
/** INVARIANT: strict JSON is at most 100 levels deep, so this ends long before the stack does. */
function withNested(one) {
    return [one, ...one.components.flatMap(withNested)];
}

// EXTERNAL MODULE: ./packages/core/lib/facts/rule-times.js
var rule_times = __webpack_require__(18788);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/sarif-rules.js
/** The rules that a scan describes, found in whatever way a result refers to one (SARIF 2.1.0, sections 3.52 and 3.54). */

/** Made once, since a scan may have as many rules as results. */
function indexRules({ driver, extensions }) {
    const all = [driver, ...extensions].map((component) => ({ component, part: toPart(component) }));
    const [first, ...others] = all.map(({ part }) => part);
    return {
        driver: first ?? toPart(driver),
        extensions: others,
        // Of two that have one name, the first: maps keep what is set last.
        partsByName: new Map(all.toReversed().map(({ part }) => [part.name, part])),
        partsByGuid: new Map(all.toReversed().flatMap(({ component: { guid }, part }) => (guid === undefined ? [] : [[guid, part]]))),
        anywhere: toNames(all.flatMap(({ part }) => part.rules)),
    };
}
function toPart({ name, rules }) {
    return { name, rules, ...toNames(rules) };
}
/** Of several rules with one id, the gravest. */
function toNames(rules) {
    const byId = new Map();
    const byGuid = new Map();
    for (const rule of rules) {
        const known = byId.get(rule.id);
        if (known === undefined || gravity(rule) > gravity(known))
            byId.set(rule.id, rule);
        if (rule.guid !== undefined && !byGuid.has(rule.guid))
            byGuid.set(rule.guid, rule);
    }
    return { byId, byGuid };
}
function gravity({ defaultConfiguration }) {
    return ['none', 'note', 'warning', 'error'].indexOf(defaultConfiguration?.level ?? 'warning');
}
/** Undefined where the file says no more of the rule than its id. @throws VerificationError EVIDENCE_MALFORMED */
function findRule(reference, rules, at) {
    const { id, index, guid } = reference;
    const part = findPart(reference, rules, at);
    if (index >= 0)
        return byIndex(reference, part ?? rules.driver, at);
    const names = part ?? rules.anywhere;
    if (guid !== undefined)
        return names.byGuid.get(guid);
    return id === undefined ? undefined : nearest(id, names);
}
function byIndex({ id, index }, { name, rules }, at) {
    const found = rules[index];
    if (found === undefined)
        throw malformed(at, `${at.place} is of rule ${index} of ${quoted(name)}, which has ${rules.length}`);
    // Fail closed: were it of both rules, it could be allowed as the one and be as grave as the other.
    if (id !== undefined && id !== found.id && !id.startsWith(`${found.id}/`))
        throw malformed(at, `${at.place} is of rule ${quoted(id)} by its id, and of ${quoted(found.id)} by its index`);
    return found;
}
/** The rule of this id, or the nearest above it: `CA1000/2` is of `CA1000` (section 3.52.4). */
function nearest(id, names) {
    for (let end = id.length; end > 0; end = id.lastIndexOf('/', end - 1)) {
        const found = names.byId.get(id.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findPart({ toolComponent: named }, rules, at) {
    if (named === undefined)
        return undefined;
    const { index, guid, name } = named;
    // Neither index nor guid nor name means the driver (section 3.54.2).
    if (index < 0 && guid === undefined && name === undefined)
        return rules.driver;
    const found = index >= 0
        ? rules.extensions[index]
        : guid === undefined
            ? rules.partsByName.get(name ?? '')
            : rules.partsByGuid.get(guid);
    if (found === undefined)
        throw malformed(at, `${at.place} is of a rule of a part of the tool that the file does not describe`);
    return found;
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/sarif-level.js
/** Which rule a result of a scan is of, and how grave it is: sections 3.27.5 to 3.27.10 of SARIF 2.1.0. */


/** Tells of each result of a run. @throws VerificationError EVIDENCE_MALFORMED */
function resultJudge(run, at) {
    const rules = indexRules(run.tool);
    const overrides = run.invocations.map((invocation) => overridesOf(invocation, rules, at));
    return (result, place) => {
        const reference = toReference(result, place);
        const rule = findRule(reference, rules, place);
        const overridden = rule && overrides[result.provenance?.invocationIndex ?? -1]?.get(rule);
        return {
            ruleId: reference.id ?? rule?.id ?? '',
            level: levelOf(result, overridden ?? rule?.defaultConfiguration?.level),
        };
    };
}
/** Section 3.27.10; `configured` is what the rule's configuration says. */
function levelOf({ level, kind }, configured) {
    // Fail closed: a level that is stated counts, also where the result's kind says that there should be none.
    if (level !== undefined)
        return level;
    return kind === 'fail' ? (configured ?? 'warning') : 'none';
}
/** `ruleId` and `ruleIndex` of a result are short for the `id` and `index` of its `rule` (sections 3.27.5 and 3.27.6). */
function toReference({ ruleId, ruleIndex, rule }, at) {
    if (ruleId !== undefined && rule?.id !== undefined && ruleId !== rule.id)
        throw malformed(at, `${at.place} is of rule ${quoted(ruleId)} and of rule ${quoted(rule.id)}`);
    const id = ruleId ?? rule?.id;
    return {
        ...rule,
        index: rule !== undefined && rule.index >= 0 ? rule.index : ruleIndex,
        ...(id === undefined ? {} : { id }),
    };
}
/** What an invocation of the tool was told about its rules (section 3.20.5). */
function overridesOf({ ruleConfigurationOverrides }, rules, at) {
    return new Map(ruleConfigurationOverrides.flatMap(({ descriptor, configuration: { level } }) => {
        const rule = findRule(descriptor, rules, at);
        return rule === undefined || level === undefined ? [] : [[rule, level]];
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/values/one-line.js
var one_line = __webpack_require__(34535);
;// CONCATENATED MODULE: ./packages/core/lib/evidence/sarif-shape.js
/** The shape of a SARIF 2.1.0 log, as far as findings depend on it; other members may be anything. */



const sarifLevel = dist/* picklist */.KIO(['none', 'note', 'warning', 'error']);
/** Two ids that look alike must be alike, since one of them may be allowed. */
const id = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y((text) => text === '' || (0,one_line/* isOneLine */.Pf)(text), 'no id of a rule, which is one line of at most 512 characters'));
/** −1 is how the standard writes that there is none. */
const index = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf('no index'), dist/* minValue */.Wwf(-1, 'no index')), -1);
const configuration = dist/* object */.Ikc({ level: dist/* optional */.lqM(sarifLevel) });
/** Section 3.49. */
const descriptor = dist/* object */.Ikc({
    id,
    guid: dist/* optional */.lqM(dist/* string */.YjP()),
    defaultConfiguration: dist/* optional */.lqM(configuration),
});
/** Section 3.19: the driver of a tool, or an extension of it. */
const sarif_shape_component = dist/* object */.Ikc({ name: dist/* string */.YjP(), guid: dist/* optional */.lqM(dist/* string */.YjP()), rules: listOf(descriptor) });
/** Sections 3.52 and 3.54. */
const reference = dist/* object */.Ikc({
    id: dist/* optional */.lqM(id),
    index,
    guid: dist/* optional */.lqM(dist/* string */.YjP()),
    toolComponent: dist/* optional */.lqM(dist/* object */.Ikc({ index, name: dist/* optional */.lqM(dist/* string */.YjP()), guid: dist/* optional */.lqM(dist/* string */.YjP()) })),
});
/** Section 3.20. */
const invocation = dist/* object */.Ikc({
    executionSuccessful: dist/* boolean */.zMY(),
    endTimeUtc: dist/* optional */.lqM(dist/* string */.YjP()),
    ruleConfigurationOverrides: listOf(dist/* object */.Ikc({ descriptor: reference, configuration })),
});
const sarif_shape_location = dist/* object */.Ikc({
    physicalLocation: dist/* optional */.lqM(dist/* object */.Ikc({
        artifactLocation: dist/* optional */.lqM(dist/* object */.Ikc({ uri: dist/* optional */.lqM(dist/* string */.YjP()) })),
        region: dist/* optional */.lqM(dist/* object */.Ikc({ startLine: dist/* optional */.lqM(dist/* number */.aig()) })),
    })),
});
/** Section 3.27. Its suppressions are left out on purpose: whoever wrote the file wrote them too. */
const result = dist/* object */.Ikc({
    ruleId: dist/* optional */.lqM(id),
    ruleIndex: index,
    rule: dist/* optional */.lqM(reference),
    kind: dist/* optional */.lqM(dist/* picklist */.KIO(['fail', 'pass', 'open', 'review', 'informational', 'notApplicable']), 'fail'),
    level: dist/* optional */.lqM(sarifLevel),
    message: dist/* object */.Ikc({ text: dist/* optional */.lqM(dist/* string */.YjP()), id: dist/* optional */.lqM(dist/* string */.YjP()) }),
    locations: listOf(sarif_shape_location),
    baselineState: dist/* optional */.lqM(dist/* picklist */.KIO(['new', 'unchanged', 'updated', 'absent'])),
    provenance: dist/* optional */.lqM(dist/* object */.Ikc({ invocationIndex: index })),
});
/** Section 3.14. Without results, or with null in their place, no scan was made (section 3.14.23). */
const run = dist/* object */.Ikc({
    tool: dist/* object */.Ikc({ driver: sarif_shape_component, extensions: listOf(sarif_shape_component) }),
    invocations: listOf(invocation),
    results: dist/* array */.YOg(result),
    externalPropertyFileReferences: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
});
const sarifLog = dist/* object */.Ikc({
    version: dist/* literal */.euz('2.1.0'),
    runs: dist/* array */.YOg(run),
    inlineExternalProperties: listOf(dist/* unknown */.L5J()),
});

;// CONCATENATED MODULE: ./packages/core/lib/evidence/times.js
/** Times as reports write them: ISO 8601, with or without an offset, or as HTTP writes dates, which is how JavaScript shows UTC. */
const isoForm = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?([.,]\d{1,9})?\s?(Z|[+-]\d\d:?\d\d)?$/i;
/** IMF-fixdate (RFC 9110, section 5.6.7); Mocha's own reporter writes it. */
const httpForm = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
/** What is written without an offset is read as UTC; undefined for what is no time. */
function readReportTime(text) {
    const trimmed = text.trim();
    return httpForm.test(trimmed) ? readDate(trimmed) : readIso(trimmed);
}
function readIso(text) {
    const [, day, minute, second = ':00', , offset = 'Z'] = isoForm.exec(text) ?? [];
    if (day === undefined || minute === undefined)
        return undefined;
    // A day that its month does not have would become one of the next month.
    if (readDate(`${day}T00:00:00Z`)?.toISOString().startsWith(day) !== true)
        return undefined;
    const zone = /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    return readDate(`${day}T${minute}${second}${zone}`);
}
function readDate(text) {
    const time = new Date(text);
    return Number.isNaN(time.getTime()) ? undefined : time;
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/sarif.js






/** @throws VerificationError EVIDENCE_MALFORMED */
function readSarif(value, subject) {
    const { runs, inlineExternalProperties } = readShape(sarifLog, value, subject);
    if (runs.length === 0)
        throw malformed(subject, 'it has no run, so nothing was scanned');
    if (inlineExternalProperties.length > 0)
        throw malformed(subject, 'a part of it stands outside of its runs (inlineExternalProperties), which is not read');
    const time = (0,rule_times/* earliest */.Qd)(runs.flatMap((run) => endTimes(run, subject)));
    return {
        kind: 'sarif',
        findings: runs.flatMap((run, index) => findingsOf(run, { ...subject, place: `runs[${index}]` })),
        ...(time === undefined ? {} : { time }),
    };
}
function findingsOf(run, subject) {
    assertWhole(run, subject);
    const failed = run.invocations.some(({ executionSuccessful }) => !executionSuccessful);
    // Section 3.20.14: the scan broke off, so what it did not find says nothing.
    const brokenOff = {
        ruleId: '',
        level: 'error',
        where: `the scan of ${toLine(run.tool.driver.name)} did not end well`,
    };
    const judge = resultJudge(run, subject);
    const found = run.results.flatMap((result, index) => {
        const { ruleId, level } = judge(result, { ...subject, place: `${subject.place}.results[${index}]` });
        // Section 3.27.24: it was found by an earlier scan, and is gone.
        if (result.baselineState === 'absent')
            return [];
        return [{ ruleId, level, where: whereOf(result) }];
    });
    return failed ? [brokenOff, ...found] : found;
}
/** Results may stand in other files (section 3.14.2), which the release's signature does not cover as a part of this one. */
function assertWhole({ externalPropertyFileReferences: elsewhere }, subject) {
    const part = Object.keys(elsewhere ?? {}).find((name) => ['results', 'invocations', 'driver', 'extensions'].includes(name));
    if (part !== undefined)
        throw malformed(subject, `the ${part} of ${subject.place} stand in another file, which is not read`);
}
function whereOf({ locations, message }) {
    const place = locations[0]?.physicalLocation;
    const uri = place?.artifactLocation?.uri;
    if (uri === undefined)
        return toLine(message.text ?? message.id ?? 'no place named');
    const line = place?.region?.startLine;
    return toLine(line === undefined ? uri : `${uri}:${line}`);
}
/** What can stand in a report of ours: one line, and not a long one. */
function toLine(text) {
    const line = text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function endTimes({ invocations }, subject) {
    return invocations.flatMap(({ endTimeUtc }) => {
        if (endTimeUtc === undefined)
            return [];
        const time = readReportTime(endTimeUtc);
        if (time === undefined)
            throw malformed(subject, `endTimeUtc is ${quoted(endTimeUtc)}, which is no time`);
        return [time];
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/spdx-graph.js
/** Reads SPDX 3.0 in JSON-LD: the packages and files of its graph, and the hashes that verify them. */



const context = /^https:\/\/spdx\.org\/rdf\/3\.0(\.\d{1,3})?\/spdx-context\.jsonld$/;
const spdx_graph_hash = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    algorithm: dist/* optional */.lqM(dist/* string */.YjP()),
    hashValue: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** What verifies an element stands in it, or anywhere in the graph and is named by its identifier. */
const node = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    '@id': dist/* optional */.lqM(dist/* string */.YjP()),
    spdxId: dist/* optional */.lqM(dist/* string */.YjP()),
    verifiedUsing: dist/* optional */.lqM(dist/* array */.YOg(dist/* union */.KCZ([dist/* string */.YjP(), spdx_graph_hash]))),
    algorithm: dist/* optional */.lqM(dist/* string */.YjP()),
    hashValue: dist/* optional */.lqM(dist/* string */.YjP()),
});
const spdx_graph_document = dist/* object */.Ikc({
    '@context': dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* unknown */.L5J())]), dist/* check */.z6Y((named) => [named].flat().some(isContext), unread)),
    '@graph': dist/* array */.YOg(node),
});
function isContext(one) {
    return typeof one === 'string' && context.test(one);
}
const listedTypes = ['software_Package', 'software_File'];
/** @throws VerificationError EVIDENCE_MALFORMED */
function readSpdxGraph(value, subject) {
    const graph = readShape(spdx_graph_document, value, subject)['@graph'];
    const byId = new Map(graph.flatMap((one) => [one['@id'], one.spdxId].flatMap((id) => (id === undefined ? [] : [[id, one]]))));
    const listed = graph.filter(({ type }) => listedTypes.includes(type));
    const hashes = listed
        .flatMap(({ verifiedUsing = [] }) => verifiedUsing)
        .flatMap((one) => (typeof one === 'string' ? (byId.get(one) ?? []) : [one]));
    return sbomOf('spdx', {
        components: listed.length,
        sha256: hashes.filter(isSha256).map(({ hashValue }) => readSha256(hashValue ?? '', subject)),
    });
}
function isSha256({ type, algorithm }) {
    return type === 'Hash' && algorithm === 'sha256';
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/spdx-json.js
/** Reads SPDX 2.2 and 2.3 in JSON: the packages and files that it lists, and their checksums. */



const checksum = dist/* object */.Ikc({ algorithm: dist/* string */.YjP(), checksumValue: dist/* string */.YjP() });
const listed = dist/* object */.Ikc({ SPDXID: dist/* string */.YjP(), checksums: listOf(checksum) });
const spdx_json_document = dist/* object */.Ikc({
    spdxVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^SPDX-2\.\d{1,2}$/, unread)),
    SPDXID: dist/* literal */.euz('SPDXRef-DOCUMENT'),
    packages: listOf(listed),
    files: listOf(listed),
});
/** @throws VerificationError EVIDENCE_MALFORMED */
function readSpdxJson(value, subject) {
    const { packages, files } = readShape(spdx_json_document, value, subject);
    const all = [...packages, ...files];
    return sbomOf('spdx', {
        components: all.length,
        sha256: all
            .flatMap(({ checksums }) => checksums)
            .filter(({ algorithm }) => algorithm === 'SHA256')
            .map(({ checksumValue }) => readSha256(checksumValue, subject)),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/json-claim.js
/** Which form a JSON file claims to be of, by the members that only that form has. */





const claims = [
    {
        form: 'SARIF',
        claims: (members) => names(members, '$schema', 'sarif') || hasRuns(members),
        marks: [
            ['"$schema"', 'sarif'],
            ['"runs"', '"driver"'],
        ],
        read: readSarif,
    },
    {
        form: 'CycloneDX',
        claims: (members) => members.has('bomFormat') || names(members, '$schema', 'cyclonedx'),
        marks: [['"bomFormat"']],
        read: readCyclonedxJson,
    },
    {
        form: 'SPDX',
        claims: (members) => members.has('spdxVersion'),
        marks: [['"spdxVersion"']],
        read: readSpdxJson,
    },
    {
        form: 'SPDX',
        claims: (members) => names(members, '@context', 'spdx.org/rdf/'),
        marks: [['"@context"', 'spdx.org/rdf/']],
        read: readSpdxGraph,
    },
];
function claimsOfJson(value) {
    const members = (0,strict_json/* asObject */.e)(value);
    return members === undefined ? [] : claims.filter((one) => one.claims(members));
}
/** What a file would be that cannot be read as JSON: cut off, or with a name twice. */
function formOfBrokenJson(bytes) {
    // UTF-16 is ASCII with zeros between, as far as these marks go.
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replaceAll('\0', '');
    return claims.find(({ marks }) => marks.some((all) => all.every((mark) => text.includes(mark))))?.form;
}
/** Whether a member is a text with this in it, or a list with such a text. */
function names(members, member, part) {
    const value = members.get(member);
    const texts = Array.isArray(value) ? value : [value];
    return texts.some((text) => typeof text === 'string' && text.toLowerCase().includes(part));
}
function hasRuns(members) {
    const runs = members.get('runs');
    if (members.has('runs') && members.get('version') === '2.1.0')
        return true;
    const list = Array.isArray(runs) ? runs : [];
    return list.some((run) => (0,strict_json/* asObject */.e)((0,strict_json/* asObject */.e)(run)?.get('tool'))?.has('driver') === true);
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/junit.js



/** Words of Google Test, CTest and others for a case without an element that says so. */
const skippedWords = ['notrun', 'disabled', 'skipped', 'ignored', 'suppressed', 'pending'];
const failedWords = ['fail', 'failed', 'failure', 'error', 'errored', 'broken'];
/** @throws VerificationError EVIDENCE_MALFORMED */
function readJunit(bytes, subject) {
    const reading = {
        subject,
        suites: [],
        testCase: undefined,
        run: 0,
        failed: 0,
        skipped: 0,
        time: undefined,
    };
    walkXml(bytes, subject, {
        open: (element) => junit_open(element, reading),
        close: (name) => junit_close(name, reading),
    });
    const { run, failed, skipped, time } = reading;
    return { run, failed, skipped, ...(time === undefined ? {} : { time }) };
}
function junit_open(element, reading) {
    switch (element.name) {
        case 'testsuites':
        case 'testsuite':
            openSuite(element, reading);
            break;
        case 'testcase':
            openCase(element, reading);
            break;
        case 'failure':
        case 'error':
            // One outside of every case is of its suite, such as a set-up that failed, and counts as much.
            if (reading.testCase === undefined)
                reading.failed += 1;
            else
                Object.assign(reading.testCase, { isFailed: true, isShown: true });
            countShown(reading);
            break;
        case 'skipped':
        case 'disabled':
            if (reading.testCase !== undefined)
                reading.testCase.isSkipped = true;
            break;
        // Among others `rerunFailure` and `flakyFailure`, by which Surefire tells of attempts before the last.
        default:
    }
}
function openSuite(element, reading) {
    if (reading.testCase !== undefined)
        throw malformed(reading.subject, 'a suite stands within a case');
    const declared = total(element, 'failures', reading.subject) + total(element, 'errors', reading.subject);
    reading.suites.push({ name: element.attribute('name') ?? '', declared, shown: 0 });
    noteTime(element, reading);
}
function openCase(element, reading) {
    if (reading.testCase !== undefined)
        throw malformed(reading.subject, 'a case stands within a case');
    const words = ['status', 'result'].map((name) => element.attribute(name)?.toLowerCase() ?? '');
    reading.testCase = {
        isFailed: words.some((word) => failedWords.includes(word)),
        isSkipped: words.some((word) => skippedWords.includes(word)),
        isShown: false,
    };
    noteTime(element, reading);
}
function junit_close(name, reading) {
    if (name === 'testcase')
        closeCase(reading);
    if (name !== 'testsuite' && name !== 'testsuites')
        return;
    const suite = reading.suites.pop();
    if (suite === undefined || suite.declared <= suite.shown)
        return;
    // Fail closed: what the report says of failures that it does not show, it may not show of others either.
    throw malformed(reading.subject, `the totals of ${suite.name === '' ? 'a suite' : quoted(suite.name)} say ${suite.declared} failures and errors, and ${suite.shown} stand in it`);
}
function closeCase(reading) {
    const { testCase } = reading;
    reading.testCase = undefined;
    if (testCase === undefined)
        return;
    if (testCase.isFailed && !testCase.isShown)
        countShown(reading);
    if (testCase.isSkipped && !testCase.isFailed) {
        reading.skipped += 1;
        return;
    }
    reading.run += 1;
    if (testCase.isFailed)
        reading.failed += 1;
}
function countShown({ suites }) {
    for (const suite of suites)
        suite.shown += 1;
}
function total(element, name, subject) {
    const text = element.attribute(name);
    if (text === undefined)
        return 0;
    if (!/^\d{1,9}$/.test(text))
        throw malformed(subject, `${name} is ${quoted(text)}, which is no count`);
    return Number(text);
}
function noteTime(element, reading) {
    const text = element.attribute('timestamp');
    if (text === undefined)
        return;
    const time = readReportTime(text);
    if (time === undefined)
        throw malformed(reading.subject, `timestamp is ${quoted(text)}, which is no time`);
    if (reading.time === undefined || time < reading.time)
        reading.time = time;
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/spdx-tags.js
/** Reads SPDX 2.x in its tag-value form: the packages and files that it lists, and their checksums. */


/** @throws VerificationError EVIDENCE_MALFORMED */
function readSpdxTags(bytes, subject) {
    let components = 0;
    const sha256 = [];
    for (const { tag, value } of tagsOf(spdx_tags_decode(bytes, subject), subject)) {
        switch (tag) {
            case 'SPDXVersion':
                if (!/^SPDX-2\.\d{1,2}$/.test(value))
                    throw malformed(subject, `${quoted(value)} is no version of it that is read`);
                break;
            case 'PackageName':
            case 'FileName':
                components += 1;
                break;
            case 'PackageChecksum':
            case 'FileChecksum':
                sha256.push(...digestsOf(value, subject));
                break;
            default:
        }
    }
    return sbomOf('spdx', { components, sha256 });
}
function spdx_tags_decode(bytes, subject) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw malformed(subject, 'it is not text in UTF-8', cause);
    }
}
/** A value is the rest of its line, or, after `<text>`, of several lines up to `</text>`. */
function* tagsOf(text, subject) {
    for (let at = 0; at < text.length;) {
        const end = endOfLine(text, at);
        const line = text.slice(at, end).trim();
        const next = end + 1;
        if (line === '' || line.startsWith('#')) {
            at = next;
            continue;
        }
        const [tag = '', ...rest] = line.split(':');
        if (rest.length === 0)
            throw malformed(subject, `${quoted(line)} is no tag with a value`);
        const value = rest.join(':').trim();
        yield { tag: tag.trim(), value };
        at = value.startsWith('<text>') ? afterText(text, at, subject) : next;
    }
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
}
/** The line after the one in which a long text is closed; no long text says anything that is kept. */
function afterText(text, at, subject) {
    const close = text.indexOf('</text>', at);
    if (close < 0)
        throw malformed(subject, 'a <text> is not closed');
    return endOfLine(text, close) + 1;
}
function digestsOf(value, subject) {
    const [algorithm, digest = ''] = value.split(':').map((part) => part.trim());
    return algorithm === 'SHA256' ? [readSha256(digest, subject)] : [];
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/read.js
/** Reads an evidence file by the form that stands in it; its name is never asked. */








/** Reports that people look into are smaller by far; each is held in memory while it is read. */
const largestEvidence = 64 * 1024 ** 2;
/**
 * `other` is only what claims none of the forms.
 * @throws VerificationError EVIDENCE_MALFORMED for what claims one and does not keep to it, and for what is too large to tell
 */
function readEvidence(name, bytes) {
    if (bytes.length > largestEvidence)
        return readOversized(name, bytes.subarray(0, 65_536));
    switch (beginningOf(bytes)) {
        case 'xml':
            return readXml(name, bytes);
        case 'json':
            return readJson(name, bytes);
        case 'tags':
            return { name, ...readSpdxTags(bytes, { name, form: 'SPDX' }) };
        case 'blank':
        case 'other':
            return { name, kind: 'other' };
    }
}
/**
 * For a file of more than `largestEvidence` bytes; a few thousand from its start are enough. Archives, pictures and logs may be as
 * large as they like.
 * @throws VerificationError EVIDENCE_MALFORMED for what may be of a form that is read
 */
function readOversized(name, start) {
    if (beginningOf(start) === 'other')
        return { name, kind: 'other' };
    throw new errors/* VerificationError */.mk('EVIDENCE_MALFORMED', `${name} has more than ${largestEvidence / 1024 ** 2} MiB, and may be a report or an SBOM by how it begins`);
}
/** Marks of UTF-8 and UTF-16, white space, and the zeros that UTF-16 has beside ASCII. */
const passedOver = new Set([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x09, 0x0a, 0x0d, 0x20]);
/** What the first characters could be the beginning of; `blank` where white space is all there is. */
function beginningOf(bytes) {
    let start = 0;
    while (start < bytes.length && passedOver.has(bytes[start] ?? -1))
        start += 1;
    if (start === bytes.length)
        return 'blank';
    switch (bytes[start]) {
        case 0x3c:
            return 'xml';
        case 0x7b:
            return 'json';
        default:
            return isTags(bytes.subarray(start)) ? 'tags' : 'other';
    }
}
/** SPDX demands that its version comes first; only comments may stand before it. */
function isTags(bytes) {
    let at = 0;
    while (bytes[at] === 0x23 || bytes[at] === 0x0a || bytes[at] === 0x0d) {
        const end = bytes.indexOf(0x0a, at);
        if (end < 0)
            return false;
        at = end + 1;
    }
    return Buffer.from(bytes.subarray(at, at + 40))
        .toString('latin1')
        .startsWith('SPDXVersion:');
}
function readXml(name, bytes) {
    const root = findRoot(bytes);
    switch (root?.name) {
        case 'testsuites':
        case 'testsuite':
            return { name, kind: 'junit', ...readJunit(bytes, { name, form: 'JUnit XML' }) };
        case 'bom':
            return root.tag.includes('cyclonedx.org/schema/bom')
                ? { name, ...readCyclonedxXml(bytes, { name, form: 'CycloneDX' }) }
                : { name, kind: 'other' };
        case undefined:
            return readRootless(name, bytes);
        default:
            return { name, kind: 'other' };
    }
}
/** Fail closed: no element was found where XML has its first, and yet it may have been meant for a report. */
function readRootless(name, bytes) {
    const reason = 'its first element cannot be found';
    if (hasMark(bytes, '<testsuite'))
        throw malformed({ name, form: 'JUnit XML' }, reason);
    if (hasMark(bytes, 'cyclonedx.org/schema/bom'))
        throw malformed({ name, form: 'CycloneDX' }, reason);
    return { name, kind: 'other' };
}
function hasMark(bytes, mark) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(mark);
}
function readJson(name, bytes) {
    const plain = withoutMark(bytes);
    let value;
    try {
        value = (0,strict_json/* parseStrictJson */.R)(plain, largestEvidence);
    }
    catch (cause) {
        const form = formOfBrokenJson(plain);
        if (form === undefined)
            return { name, kind: 'other' };
        throw malformed({ name, form }, whyBroken(cause), cause);
    }
    const [claim, ...others] = claimsOfJson(value);
    if (claim === undefined)
        return { name, kind: 'other' };
    if (others.length > 0)
        throw malformed({ name, form: claim.form }, `it claims to be ${others.map(({ form }) => form).join(' and ')} too`);
    return { name, ...claim.read(value, { name, form: claim.form }) };
}
/** What our own reader refuses it tells in words; the runtime's words would repeat what stands in the file. */
function whyBroken(cause) {
    const said = cause instanceof Error ? cause.message : '';
    return said.startsWith('The JSON ') ? `the ${said.slice(4, 200).replace(/\.$/, '')}` : 'it is not JSON';
}
/** RFC 8259, section 8.1: a reader may pass over the mark of UTF-8 that some writers begin with. */
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

;// CONCATENATED MODULE: ./packages/core/lib/evidence/evidence-reading.js
/** Reads the evidence of a release, from a store or from disk, as the files that were signed and nothing else. */






/** By so much of a file one can tell what it may be. */
const startLength = 65_536;
/**
 * Reads what stands in the store, and believes it only if it is byte for byte what was signed.
 * @throws VerificationError FILE_MISSING, DIGEST_MISMATCH or EVIDENCE_MALFORMED
 */
async function readStoredEvidence(store, id, evidence) {
    const files = [];
    // One at a time: a report may be large, and all that is kept of it is what it says.
    for (const file of evidence)
        files.push(await readStoredFile(store, id, file));
    return { files };
}
async function readStoredFile(store, id, file) {
    const { name, digest } = file;
    const object = await store.open((0,layout/* evidenceKey */.ZH)(id, digest.sha256, name));
    if (object === undefined)
        throw new errors/* VerificationError */.mk('FILE_MISSING', `${name} is evidence of the release but is not in ${store.storeUri}`);
    const { location } = object;
    const bytes = bounded(object.bytes, digest.size, () => (0,digest_mismatch/* mismatch */.J)(file, { size: digest.size + 1 }, location));
    const kept = await (digest.size > largestEvidence ? readStart(bytes) : readWhole(bytes));
    if (kept.sha256 !== digest.sha256 || kept.size !== digest.size)
        throw (0,digest_mismatch/* mismatch */.J)(file, kept, location);
    return digest.size > largestEvidence ? readOversized(name, kept.bytes) : readEvidence(name, kept.bytes);
}
async function readWhole(chunks) {
    const bytes = await readAll(chunks);
    return { size: bytes.length, sha256: (0,digest/* sha256Of */.Bj)(bytes), bytes };
}
/** What is too large to be read is hashed all the same, and only its start is kept. */
async function readStart(chunks) {
    let bytes = new Uint8Array();
    async function* keepStart() {
        for await (const chunk of chunks) {
            if (bytes.length < startLength)
                bytes = Buffer.concat([bytes, chunk]).subarray(0, startLength);
            yield chunk;
        }
    }
    const { size, sha256 } = await (0,digest/* hashContent */.sW)(keepStart(), 0);
    return { size, sha256, bytes };
}
/**
 * Reads evidence that is about to be signed. INVARIANT: what is signed is what was looked into, whatever becomes of the file.
 * @throws InputError SUBJECT_UNREADABLE for a file that grows meanwhile; VerificationError EVIDENCE_MALFORMED
 */
async function readOwnEvidence(evidence) {
    const files = [];
    const read = [];
    for (const file of evidence) {
        const { name, path, content } = file;
        if (content.size > largestEvidence) {
            const start = await readAll(content.open({ start: 0, end: startLength }));
            files.push(readOversized(name, start));
            read.push(file);
            continue;
        }
        const grew = () => new errors/* InputError */.dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
        const bytes = await readAll(bounded(content.open(), content.size, grew));
        files.push(readEvidence(name, bytes));
        read.push({ ...file, content: (0,stored_bytes/* bytesContent */.d)(bytes) });
    }
    return { facts: { files }, evidence: read };
}
async function readAll(bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Passes no byte on after the first `limit`. */
async function* bounded(bytes, limit, tooLong) {
    let size = 0;
    for await (const chunk of bytes) {
        size += chunk.length;
        if (size > limit)
            throw tooLong();
        yield chunk;
    }
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

/***/ 25274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   S_: () => (/* binding */ uriOf),
/* harmony export */   Si: () => (/* binding */ openHold),
/* harmony export */   e2: () => (/* binding */ openLift),
/* harmony export */   jG: () => (/* binding */ unknownForm)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _records_hold_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94723);
/* harmony import */ var _records_hold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86335);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79423);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46297);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13954);
/** Opens holds and what lifts them, and believes nothing that those who may do not say. */







/** @throws ServiceError when it could not be found out */
async function openHold(object, ports) {
    try {
        const believed = await openSigned(object, ports, ports.signers);
        const hold = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHold */ .R8)(believed.statement);
        if ((0,_records_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .holdKey */ .Zd)(hold.scope, believed.sha256) !== object.key)
            throw misplaced(object);
        return { kind: 'held', hold, ...believed };
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk))
            throw cause;
        return { kind: 'unbelievable', failure: unbelievable(ports, object, cause) };
    }
}
/** @throws VerificationError for what lifts nothing; ServiceError when it could not be found out */
async function openLift(object, ports) {
    const believed = await openSigned(object, ports, ports.liftSigners);
    const lift = (0,_records_hold_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLift */ .pQ)(believed.statement);
    if ((0,_records_hold_js__WEBPACK_IMPORTED_MODULE_1__/* .liftKey */ .NN)(lift.scope, lift.hold, believed.sha256) !== object.key)
        throw misplaced(object);
    return { lift, ...believed };
}
/** A hold that is dated in the future holds: its date is its signer's word, and nobody waits for it. */
function isPast({ until }, now) {
    return until !== undefined && now.getTime() >= Date.parse(until);
}
/** A statement that enough of the trusted signers have signed. */
async function openSigned({ key }, { store, revocation, now }, trusted) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .findStoredBundle */ .hG)(store, key);
    if (stored === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', 'it was listed and is gone');
    const { statement, signatures: envelopes } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .parseBundle */ .QN)(stored.bytes);
    const signatures = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_5__/* .verifySigners */ .$8)(statement, envelopes, { trusted, revocation, now });
    (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_5__/* .assertThreshold */ .cy)(signatures, trusted);
    return { statement, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256Of */ .Bj)(stored.bytes), signatures, location: stored.location };
}
/** A record that was written for another place, and brought here by somebody else. */
function misplaced({ key }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', `its content is not what ${key} stands for`);
}
function unbelievable(ports, object, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', `the hold at ${uriOf(ports, object)} cannot be believed: ${cause.message}`, {
        cause,
        nextStep: 'Find out who wrote it; until those who may lift holds have lifted it, it holds.',
    });
}
function unknownForm({ store }, key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('RECORD_INVALID', `${store.storeUri}/${key} stands among the holds, and this version knows no hold of that form`, { nextStep: 'Find out who wrote it; a newer version of this suite may know it.' });
}
function uriOf({ store }, { key }) {
    return `${store.storeUri}/${key}`;
}


/***/ }),

/***/ 31556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   te: () => (/* binding */ previousOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** The environments of a deploy policy, found by name and by what comes before. */

/** @throws InputError INPUT_MALFORMED for an environment that the policy does not know */
function environmentOf({ environments }, name, input) {
    const found = environments.find((environment) => environment.name === name);
    if (found !== undefined)
        return found;
    const known = environments.map((environment) => environment.name).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(name)}; the policy has ${known}`);
}
/** The environment into which releases are uploaded. */
function firstOf({ environments: [first] }) {
    if (first === undefined)
        throw new TypeError('a policy has at least one environment');
    return first;
}
/** The environment before another one. */
function previousOf({ environments }, { after }) {
    return environments.find(({ name }) => name === after);
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ matchesRelease)
/* harmony export */ });
/** Whether one of the patterns matches the whole name; `*` stands for any characters, every other character for itself. */
function matchesRelease(patterns, name) {
    return patterns.some((pattern) => matches(pattern, name));
}
/** Takes each piece between stars at the first place where it fits, which leaves the most for what follows; no way back is needed. */
function matches(pattern, name) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return name === first;
    if (!name.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    return name.length - last.length >= at && name.endsWith(last);
}


/***/ }),

/***/ 60713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ deploymentType),
/* harmony export */   YL: () => (/* binding */ encodeDeployment),
/* harmony export */   n_: () => (/* binding */ deploymentOutcomes),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* harmony import */ var _release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81131);
/* harmony import */ var _release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24449);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34535);







const deploymentType = 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1';
const deploymentOutcomes = ['success', 'failure', 'rolled-back'];
const subjectName = 'release.bundle.json';
/** An in-toto statement about the release's bundle. */
function encodeDeployment(deployment) {
    const { id, bundleSha256, environment, store, outcome, target, deployedOn, run } = deployment;
    const document = {
        _type: _release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: [{ name: subjectName, digest: { sha256: bundleSha256 } }],
        predicateType: deploymentType,
        predicate: {
            release: { name: id.name, version: id.version },
            environment,
            store,
            outcome,
            target,
            deployedOn,
            ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeActingRun */ .y)(run),
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseDeployment(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonical */ .K)(bytes, {
        predicateType: deploymentType,
        read: readDeployment,
        encode: encodeDeployment,
    });
}
function readDeployment(document) {
    const predicate = document.fields('predicate');
    const [subject] = document.list('subject');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(subject?.fields('digest').text('sha256') ?? '');
    if (bundleSha256 === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('it names no bundle by its SHA-256');
    const environment = predicate.text('environment');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(environment))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its environment is not allowed');
    return {
        id: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(predicate.fields('release')),
        bundleSha256,
        environment,
        store: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'store'),
        outcome: readOutcome(predicate.text('outcome')),
        target: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'target'),
        deployedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('deployedOn')),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readActingRun */ ._)(predicate),
    };
}
function readOutcome(text) {
    const outcome = deploymentOutcomes.find((one) => one === text);
    if (outcome === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its outcome is not known');
    return outcome;
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

/***/ 20931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ evaluateRules)
});

// UNUSED EXPORTS: everyRule

// EXTERNAL MODULE: ./packages/core/lib/approvals/approvals.js
var approvals_approvals = __webpack_require__(63622);
// EXTERNAL MODULE: ./packages/core/lib/approvals/approver-standing.js
var approver_standing = __webpack_require__(96118);
// EXTERNAL MODULE: ./packages/core/lib/facts/verdict.js
var verdict = __webpack_require__(75836);
;// CONCATENATED MODULE: ./packages/core/lib/rules/approvals.js
/** approvals: every change that is let in was approved by enough people who may approve it. */



const id = 'approvals';
const approvals = {
    id,
    purposes: ['promote'],
    evaluate(facts) {
        const demands = facts.environment.approvals;
        return demands === undefined ? (0,verdict/* notApplicable */.hH)(id, 'not demanded') : evaluateApprovals(id, demands, facts);
    },
};
/** Also for the approvals that a bypass demands, which are judged as the environment's own are. */
function evaluateApprovals(rule, demands, facts) {
    const expected = describeDemands(demands);
    if (facts.approvals === undefined)
        return (0,verdict/* fail */.fJ)(rule, { expected, actual: 'nobody asked GitHub who approved' });
    const mismatch = mismatchOf(facts, facts.approvals);
    if (mismatch !== undefined)
        return (0,verdict/* fail */.fJ)(rule, { expected, actual: mismatch });
    const decision = (0,approvals_approvals/* judgeApprovals */.U1)(demands, facts.approvals);
    return decision.lacking > 0
        ? (0,verdict/* fail */.fJ)(rule, { expected, actual: describeLack(decision) })
        : (0,verdict/* pass */.IX)(rule, { expected, actual: describeApproval(decision) });
}
/** Fail closed: approvals of other changes than those that are let in say nothing. */
function mismatchOf({ environment, release, current }, { base, head, changes }) {
    const { sha, repository } = release.run.claims;
    if (head !== sha)
        return `approvals of ${(0,approver_standing/* shortCommit */.Ax)(head)}, and the release is of ${(0,approver_standing/* shortCommit */.Ax)(sha)}`;
    const isHere = current?.repository.toLowerCase() === repository.toLowerCase();
    const bases = isHere
        ? [current?.commit]
        : [undefined, environment.approvals?.baseline, environment.bypass?.approvals.baseline];
    if (!bases.includes(base))
        return `approvals of the changes after ${commitOrNone(base)}, which is not where this environment stands`;
    if (!changes.some((change) => change.commit === head))
        return `approvals of changes that ${(0,approver_standing/* shortCommit */.Ax)(head)} is none of`;
    return undefined;
}
function commitOrNone(commit) {
    return commit === undefined ? 'no commit' : (0,approver_standing/* shortCommit */.Ax)(commit);
}
function describeDemands({ minimum, independent, from, sources }) {
    const approvers = (0,verdict/* counted */.hS)(Math.max(1, minimum), independent ? 'independent approval' : 'approval');
    const who = from.length === 0 ? '' : ` of ${(0,verdict/* listed */.KE)(from.map(describeApprover), 8)}`;
    const how = sources.map((source) => (source === 'environment' ? 'environment' : 'pull request'));
    return `at least ${approvers}${who} for every change, by ${how.join(' or ')}`;
}
function describeApprover(approver) {
    switch (approver.kind) {
        case 'user':
            return `user ${approver.id}`;
        case 'login':
            return approver.login;
        case 'team':
            return `team ${approver.organization}/${approver.slug}`;
    }
}
function describeApproval({ base, changes, approvers }) {
    return `${describeChanges(base, changes.total)} approved by ${cut(mapped(approvers, nameOf), 5)}`;
}
function describeLack({ base, changes, lacking, minimum, approvers, excluded }) {
    const first = changes.listed.filter(({ approvedBy }) => approvedBy.total < minimum);
    const which = cut({ total: lacking, listed: first.map((change) => describeChange(change, minimum)) }, 3);
    const others = mapped(excluded, ({ person, reasons }) => `${person.login} (${cut(reasons, 3)})`);
    return [
        `${describeChanges(base, changes.total)}, ${lacking} without enough approvals: ${which}`,
        `counted: ${approvers.total === 0 ? 'nobody' : cut(mapped(approvers, nameOf), 5)}`,
        ...(others.total === 0 ? [] : [`not counted: ${cut(others, 5)}`]),
    ].join('; ');
}
function describeChanges(base, total) {
    return `${(0,verdict/* counted */.hS)(total, 'change')}${base === undefined ? '' : ` after ${(0,approver_standing/* shortCommit */.Ax)(base)}`}`;
}
function describeChange({ commit, pullRequests, unproven, approvedBy }, minimum) {
    const from = pullRequests.total === 0 ? '' : ` of ${cut(mapped(pullRequests, numberOf), 2)}`;
    const more = unproven.total === 0 ? '' : `, which may hold more than ${cut(mapped(unproven, numberOf), 2)},`;
    return `${(0,approver_standing/* shortCommit */.Ax)(commit)}${from}${more} has ${approvedBy.total} of ${minimum}`;
}
function numberOf(number) {
    return `#${number}`;
}
function nameOf({ person }) {
    return person.login;
}
function mapped(listing, map) {
    return { total: listing.total, listed: listing.listed.map(map) };
}
/** The first few, and how many more there are. */
function cut(listing, most) {
    const shown = listing.listed.slice(0, most);
    const more = listing.total - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/authors-resolved.js
/** authors-resolved: where the policy demands it, GitHub knows every author of what is let in. */


const authors_resolved_id = 'authors-resolved';
const expected = 'every author known to GitHub';
const authorsResolved = {
    id: authors_resolved_id,
    purposes: ['promote'],
    evaluate({ environment, approvals }) {
        if (environment.approvals?.unresolvedAuthors !== 'refused')
            return (0,verdict/* notApplicable */.hH)(authors_resolved_id, 'not demanded');
        if (approvals === undefined)
            return (0,verdict/* fail */.fJ)(authors_resolved_id, { expected, actual: 'nobody asked GitHub who the authors are' });
        const unknown = (0,approvals_approvals/* unresolvedAuthors */.o)(approvals);
        return unknown.length === 0
            ? (0,verdict/* pass */.IX)(authors_resolved_id, { expected, actual: 'every author is' })
            : (0,verdict/* fail */.fJ)(authors_resolved_id, { expected, actual: `no account for ${(0,verdict/* listed */.KE)(unknown, 5)}` });
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/bypass-approvals.js


const bypass_approvals_id = 'bypass-approvals';
const bypassApprovals = {
    id: bypass_approvals_id,
    purposes: ['promote'],
    evaluate(facts) {
        if (facts.bypass === undefined)
            return (0,verdict/* notApplicable */.hH)(bypass_approvals_id, 'nothing is passed over');
        const demands = facts.environment.bypass?.approvals;
        if (demands === undefined)
            return (0,verdict/* fail */.fJ)(bypass_approvals_id, { expected: 'approvals that the policy names for it', actual: 'it names none' });
        return evaluateApprovals(bypass_approvals_id, demands, facts);
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/bypass.js

const bypass_id = 'bypass';
const bypass = {
    id: bypass_id,
    purposes: ['promote'],
    evaluate({ bypass: asked, environment }) {
        if (asked === undefined)
            return (0,verdict/* notApplicable */.hH)(bypass_id, 'nothing is passed over');
        // Where the policy names no rule, there is no emergency.
        const allowed = environment.bypass?.rules ?? [];
        const expected = allowed.length === 0
            ? `nothing to be passed over in ${environment.name}`
            : `only ${allowed.join(', ')} to be passed over in ${environment.name}`;
        const comparison = { expected, actual: (0,verdict/* listed */.KE)(asked.rules) || 'no rule' };
        const isAllowed = asked.rules.length > 0 && asked.rules.every((rule) => allowed.includes(rule));
        return isAllowed ? (0,verdict/* pass */.IX)(bypass_id, comparison) : (0,verdict/* fail */.fJ)(bypass_id, comparison);
    },
};

// EXTERNAL MODULE: ./packages/core/lib/facts/rule-times.js
var rule_times = __webpack_require__(18788);
// EXTERNAL MODULE: ./packages/core/lib/values/utc-time.js
var utc_time = __webpack_require__(67974);
;// CONCATENATED MODULE: ./packages/core/lib/rules/deployment.js



const deployment_id = 'deployment';
const deployment = {
    id: deployment_id,
    purposes: ['promote'],
    evaluate({ environment, deployments, now }) {
        const time = (0,rule_times/* latest */.IW)(deployments.map((one) => one.time));
        const last = deployments.filter((one) => one.time.getTime() === time?.getTime());
        const actual = time === undefined
            ? 'no record of a deployment'
            : [...new Set(last.map(({ outcome, target }) => `${outcome} at ${(0,utc_time/* toTime */.x)(time)} to ${target}`))]
                .sort()
                .join(' and ');
        if (environment.deployed === 'not-demanded')
            return (0,verdict/* notApplicable */.hH)(deployment_id, actual);
        const before = environment.after ?? 'the environment before it';
        const expected = `success of its last deployment to ${before}`;
        // Fail closed: of records of the same time every one must say success, and one from the future would hide what comes before it.
        const succeeded = time !== undefined && !(0,rule_times/* isInFuture */.LV)(time, now) && last.every(({ outcome }) => outcome === 'success');
        return succeeded ? (0,verdict/* pass */.IX)(deployment_id, { expected, actual }) : (0,verdict/* fail */.fJ)(deployment_id, { expected, actual });
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/downgrade.js


const downgrade_id = 'downgrade';
const downgrade = {
    id: downgrade_id,
    purposes: ['promote'],
    evaluate(facts) {
        const { environment, release, current, downgrade: allowed } = facts;
        if (current === undefined)
            return (0,verdict/* notApplicable */.hH)(downgrade_id, `no release stands in ${environment.name}`);
        if (isSameRelease(facts, current))
            return (0,verdict/* notApplicable */.hH)(downgrade_id, `${current.id.version} stands in ${environment.name} already`);
        const standing = `${current.id.version} of ${(0,utc_time/* toTime */.x)(current.finishedOn)}`;
        const candidate = `${release.id.version} of ${release.finishedOn}`;
        const expected = `a release no older than ${standing}`;
        if (Date.parse(release.finishedOn) >= current.finishedOn.getTime())
            return (0,verdict/* pass */.IX)(downgrade_id, { expected, actual: candidate });
        const reason = allowed?.reason.trim() ?? '';
        return reason === ''
            ? (0,verdict/* fail */.fJ)(downgrade_id, { expected, actual: candidate })
            : (0,verdict/* pass */.IX)(downgrade_id, { expected: `${expected}, or a reason`, actual: `${candidate}, because: ${reason}` });
    },
};
/** A name and version stand in a store once, so no other bundle of theirs can stand there too. */
function isSameRelease({ release }, current) {
    return (current.id.name === release.id.name &&
        current.id.version === release.id.version &&
        current.finishedOn.getTime() === Date.parse(release.finishedOn));
}

;// CONCATENATED MODULE: ./packages/core/lib/facts/evidence-facts.js


/**
 * INVARIANT: a verdict is over all evidence that the release's signature covers and nothing else, so that no finding is lost
 * by leaving a file out.
 */
function knownEvidence({ evidence, release }) {
    if (evidence === undefined)
        return { kind: 'unknown', why: 'the evidence was not read' };
    const names = new Set(release.evidence.map(({ name }) => name));
    const read = new Map(evidence.files.map((file) => [file.name, file]));
    if (read.size < evidence.files.length)
        return { kind: 'unknown', why: 'evidence was read twice' };
    const unread = [...names].filter((name) => !read.has(name)).sort();
    if (unread.length > 0)
        return { kind: 'unknown', why: `not read: ${(0,verdict/* listed */.KE)(unread)}` };
    const foreign = [...read.keys()].filter((name) => !names.has(name)).sort();
    if (foreign.length > 0)
        return { kind: 'unknown', why: `not evidence of this release: ${(0,verdict/* listed */.KE)(foreign)}` };
    return { kind: 'read', files: [...read.values()].sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
/** Leaves out files whose bytes are those of another, so that nothing counts twice under two names. */
function distinct(files, release) {
    const digests = new Map(release.evidence.map(({ name, digest }) => [name, digest.sha256]));
    return [...new Map(files.map((file) => [digests.get(file.name), file])).values()];
}
/**
 * The age of the oldest report, which is not younger than the release: a report cannot have been made after it was signed.
 * Fail closed: a time that lies later than the signing, or a signing that lies in the future, is not believed.
 */
function ageOf(times, { release, now }, maxAge) {
    const signed = new Date(release.finishedOn);
    if ((0,rule_times/* isInFuture */.LV)(signed, now))
        return { isWithin: 'no', words: 'the release is dated in the future' };
    const named = times.filter((time) => time !== undefined);
    if (named.some((time) => (0,rule_times/* isInFuture */.LV)(time, signed) || (0,rule_times/* isInFuture */.LV)(time, now)))
        return { isWithin: 'no', words: 'a report is dated later than the release was signed' };
    const oldest = (0,rule_times/* earliest */.Qd)([...named, signed]) ?? signed;
    const age = now.getTime() - oldest.getTime();
    return { isWithin: age <= maxAge ? 'yes' : 'no', words: `the oldest is ${(0,rule_times/* inWords */.r4)(age)} old` };
}

// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-policy.js
var deploy_policy = __webpack_require__(29856);
;// CONCATENATED MODULE: ./packages/core/lib/rules/evidence-findings.js
/** evidence-findings: the scans found nothing at the level that the environment names or above, but for what the policy allows for a time. */




const evidence_findings_id = 'evidence-findings';
const evidenceFindings = {
    id: evidence_findings_id,
    purposes: ['sign', 'promote'],
    evaluate(facts) {
        const demands = facts.environment.evidence.findings;
        return demands === undefined ? (0,verdict/* notApplicable */.hH)(evidence_findings_id, 'not asked for') : judge(demands, facts);
    },
};
function judge(demands, facts) {
    const { below, allowed, maxAge } = demands;
    const notOlder = maxAge === undefined ? '' : `, in scans at most ${(0,rule_times/* inWords */.r4)(maxAge)} old`;
    const expected = `no finding of level ${levelsFrom(below).join(' or ')}${notOlder}`;
    const evidence = knownEvidence(facts);
    if (evidence.kind === 'unknown')
        return (0,verdict/* fail */.fJ)(evidence_findings_id, { expected, actual: evidence.why });
    const scans = evidence.files.filter(isScan);
    if (scans.length === 0)
        return (0,verdict/* fail */.fJ)(evidence_findings_id, { expected, actual: 'no scan' });
    const grave = scans.flatMap(({ findings }) => findings).filter(({ level }) => reaches(level, below));
    const counting = grave.filter((finding) => !isAllowed(finding, allowed, facts.now));
    const times = scans.map(({ time }) => time);
    const age = maxAge === undefined ? undefined : ageOf(times, facts, maxAge);
    const words = [found(counting, grave.length - counting.length), `in ${(0,verdict/* counted */.hS)(scans.length, 'scan')}`].join(' ');
    const actual = age === undefined ? words : `${words}, ${age.words}`;
    return counting.length === 0 && age?.isWithin !== 'no'
        ? (0,verdict/* pass */.IX)(evidence_findings_id, { expected, actual })
        : (0,verdict/* fail */.fJ)(evidence_findings_id, { expected, actual });
}
function isScan(file) {
    return file.kind === 'sarif';
}
/** The level itself and every graver one. */
function levelsFrom(level) {
    return deploy_policy/* findingLevels */.X9.slice(0, deploy_policy/* findingLevels */.X9.indexOf(level) + 1);
}
function reaches(level, below) {
    return level !== 'none' && levelsFrom(below).includes(level);
}
/** A finding that names no rule is never allowed, since nobody can have meant it. */
function isAllowed({ ruleId }, allowed, now) {
    return ruleId !== '' && allowed.some((one) => one.ruleId === ruleId && one.until > now);
}
function found(counting, passedOver) {
    const alsoAllowed = passedOver === 0 ? '' : (0,verdict/* counted */.hS)(passedOver, 'allowed finding');
    if (counting.length === 0)
        return alsoAllowed === '' ? 'none' : `only ${alsoAllowed}`;
    const named = counting.map(({ ruleId, level, where }) => {
        return `${level} ${ruleId === '' ? 'of no named rule' : ruleId} (${where})`;
    });
    const also = alsoAllowed === '' ? '' : `, and ${alsoAllowed}`;
    return `${(0,verdict/* counted */.hS)(counting.length, 'finding')}, ${(0,verdict/* listed */.KE)(named.sort())}${also},`;
}

// EXTERNAL MODULE: ./packages/core/lib/release/claims-origin.js
var claims_origin = __webpack_require__(42125);
// EXTERNAL MODULE: ./packages/core/lib/release/workflow-refs.js
var workflow_refs = __webpack_require__(96701);
;// CONCATENATED MODULE: ./packages/core/lib/rules/evidence-origin.js



const evidence_origin_id = 'evidence-origin';
const evidenceOrigin = {
    id: evidence_origin_id,
    purposes: ['sign', 'promote'],
    evaluate({ environment, release: { run } }) {
        const workflow = (0,workflow_refs/* workflowOf */.B)(run.claims);
        const demanded = environment.evidence.workflowRefs;
        if (demanded === undefined)
            return (0,verdict/* notApplicable */.hH)(evidence_origin_id, workflow);
        const expected = `evidence signed by ${demanded.join(' or ')}, by its OIDC token`;
        const actual = `${workflow}, by ${(0,claims_origin/* claimsOrigin */.u)(run.claimsSource)}`;
        const named = demanded.some((one) => (0,workflow_refs/* matchesWorkflow */.v)(one, workflow));
        return named && (0,claims_origin/* isFromToken */.c)(run.claimsSource)
            ? (0,verdict/* pass */.IX)(evidence_origin_id, { expected, actual })
            : (0,verdict/* fail */.fJ)(evidence_origin_id, { expected, actual });
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/evidence-sbom.js
/** evidence-sbom: the release has a software bill of materials in a form that the environment accepts, and it names what is released. */


const evidence_sbom_id = 'evidence-sbom';
const names = { cyclonedx: 'CycloneDX', spdx: 'SPDX' };
const evidenceSbom = {
    id: evidence_sbom_id,
    purposes: ['sign', 'promote'],
    evaluate(facts) {
        const demands = facts.environment.evidence.sbom;
        return demands === undefined ? (0,verdict/* notApplicable */.hH)(evidence_sbom_id, 'not asked for') : evidence_sbom_judge(demands, facts);
    },
};
function evidence_sbom_judge({ formats, covers }, facts) {
    const form = formats.map((format) => names[format]).join(' or ');
    const naming = covers === 'files' ? ' naming every file of the release by its SHA-256' : '';
    const expected = `an SBOM in ${form}${naming}`;
    const evidence = knownEvidence(facts);
    if (evidence.kind === 'unknown')
        return (0,verdict/* fail */.fJ)(evidence_sbom_id, { expected, actual: evidence.why });
    const sboms = evidence.files.filter(isSbom).filter(({ format }) => formats.includes(format));
    if (sboms.length === 0)
        return (0,verdict/* fail */.fJ)(evidence_sbom_id, { expected, actual: 'none' });
    const components = sboms.reduce((total, sbom) => total + sbom.components, 0);
    const what = `${(0,verdict/* counted */.hS)(sboms.length, 'SBOM')} of ${(0,verdict/* counted */.hS)(components, 'component')}`;
    // Fail closed: a bill that lists nothing says nothing of what the release is made of.
    if (components === 0)
        return (0,verdict/* fail */.fJ)(evidence_sbom_id, { expected, actual: what });
    if (covers === 'anything')
        return (0,verdict/* pass */.IX)(evidence_sbom_id, { expected, actual: what });
    const named = new Set(sboms.flatMap(({ sha256 }) => sha256));
    const missing = facts.release.files
        .filter(({ digest }) => !named.has(digest.sha256))
        .map(({ name }) => name);
    return missing.length === 0
        ? (0,verdict/* pass */.IX)(evidence_sbom_id, { expected, actual: `${what}, naming all ${(0,verdict/* counted */.hS)(facts.release.files.length, 'file')}` })
        : (0,verdict/* fail */.fJ)(evidence_sbom_id, { expected, actual: `${what}, not naming ${(0,verdict/* listed */.KE)(missing)}` });
}
function isSbom(file) {
    return file.kind === 'sbom';
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/evidence-tests.js
/** evidence-tests: enough tests ran before the release was signed, none failed, and they are not too old. */



const evidence_tests_id = 'evidence-tests';
const evidenceTests = {
    id: evidence_tests_id,
    purposes: ['sign', 'promote'],
    evaluate(facts) {
        const demands = facts.environment.evidence.tests;
        return demands === undefined ? (0,verdict/* notApplicable */.hH)(evidence_tests_id, 'not asked for') : evidence_tests_judge(demands, facts);
    },
};
function evidence_tests_judge({ minimum, maxAge }, facts) {
    const notOlder = maxAge === undefined ? '' : `, at most ${(0,rule_times/* inWords */.r4)(maxAge)} old`;
    const expected = `at least ${(0,verdict/* counted */.hS)(minimum, 'test')} run and none failed${notOlder}`;
    const evidence = knownEvidence(facts);
    if (evidence.kind === 'unknown')
        return (0,verdict/* fail */.fJ)(evidence_tests_id, { expected, actual: evidence.why });
    const reports = distinct(evidence.files.filter(isTestReport), facts.release);
    if (reports.length === 0)
        return (0,verdict/* fail */.fJ)(evidence_tests_id, { expected, actual: 'no test report' });
    const run = sum(reports, 'run');
    const failed = sum(reports, 'failed');
    const ran = `${run} run, ${failed} failed, ${sum(reports, 'skipped')} skipped`;
    const all = `${ran} in ${(0,verdict/* counted */.hS)(reports.length, 'test report')}`;
    const times = reports.map(({ time }) => time);
    const age = maxAge === undefined ? undefined : ageOf(times, facts, maxAge);
    const actual = age === undefined ? all : `${all}, ${age.words}`;
    return run >= minimum && failed === 0 && age?.isWithin !== 'no'
        ? (0,verdict/* pass */.IX)(evidence_tests_id, { expected, actual })
        : (0,verdict/* fail */.fJ)(evidence_tests_id, { expected, actual });
}
function isTestReport(file) {
    return file.kind === 'junit';
}
function sum(reports, count) {
    return reports.reduce((total, report) => total + report[count], 0);
}

// EXTERNAL MODULE: ./packages/core/lib/records/hold.js
var hold = __webpack_require__(86335);
;// CONCATENATED MODULE: ./packages/core/lib/rules/holds.js


const holds_id = 'holds';
const holds = {
    id: holds_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ holds: held }) {
        const expected = 'no hold';
        if (held.length === 0)
            return (0,verdict/* pass */.IX)(holds_id, { expected, actual: 'none' });
        return (0,verdict/* fail */.fJ)(holds_id, { expected, actual: (0,verdict/* listed */.KE)(held.map(describe).sort()) });
    },
};
function describe({ scope, reason, placedOn, until, signedBy, uri, failedLifts = [] }) {
    const end = until === undefined ? '' : ` until ${until}`;
    const lifts = failedLifts.map((lift) => ` (${lift})`).join('');
    return `a hold on ${(0,hold/* scopeInWords */.x6)(scope)} by ${signedBy} since ${placedOn}${end}: ${reason} (${uri})${lifts}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/job-environment.js


const job_environment_id = 'job-environment';
const jobEnvironment = {
    id: job_environment_id,
    purposes: ['promote'],
    evaluate({ environment, run }) {
        const demanded = environmentOfJob(environment);
        const named = run?.claims.environment ?? 'none';
        if (demanded === undefined)
            return (0,verdict/* notApplicable */.hH)(job_environment_id, named);
        const expected = `a job in the GitHub environment ${demanded}, by its OIDC token`;
        if (run === undefined)
            return (0,verdict/* fail */.fJ)(job_environment_id, { expected, actual: 'no job of GitHub Actions' });
        const actual = `${named}, by ${(0,claims_origin/* claimsOrigin */.u)(run.claimsSource)}`;
        return run.claims.environment === demanded && (0,claims_origin/* isFromToken */.c)(run.claimsSource)
            ? (0,verdict/* pass */.IX)(job_environment_id, { expected, actual })
            : (0,verdict/* fail */.fJ)(job_environment_id, { expected, actual });
    },
};
/** Approvals of an environment are asked of the acting run, so its job must be the one that they let through. */
function environmentOfJob({ name, githubEnvironment, approvals }) {
    if (githubEnvironment !== undefined)
        return githubEnvironment;
    return approvals?.sources.includes('environment') === true ? name : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/facts/arrival-words.js
/** How a release arrived in an environment, in words. */

function describeArrival(arrival) {
    if (arrival === undefined)
        return 'no such record';
    const { environment, time, kind, bypassed } = arrival;
    const how = kind === 'promotion' ? 'promoted into' : 'uploaded and admitted to';
    const passedOver = bypassed.length === 0 ? '' : `, with ${bypassed.join(', ')} passed over`;
    return `${how} ${environment} at ${(0,utc_time/* toTime */.x)(time)}${passedOver}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/promotion-order.js
/** promotion-order: the release comes from the environment that stands before this one, and arrived there as it should. */



const promotion_order_id = 'promotion-order';
const promotionOrder = {
    id: promotion_order_id,
    purposes: ['promote'],
    evaluate({ environment, arrival, now }) {
        const actual = describeArrival(arrival);
        if (environment.after === undefined)
            return (0,verdict/* notApplicable */.hH)(promotion_order_id, actual);
        const comparison = { expected: `a record of its arrival in ${environment.after}`, actual };
        return arrival?.environment === environment.after && !(0,rule_times/* isInFuture */.LV)(arrival.time, now)
            ? (0,verdict/* pass */.IX)(promotion_order_id, comparison)
            : (0,verdict/* fail */.fJ)(promotion_order_id, comparison);
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/promotion-record.js
/** promotion-record: the release that is about to be deployed was let into this environment, and the record of it holds. */



const promotion_record_id = 'promotion-record';
const promotionRecord = {
    id: promotion_record_id,
    purposes: ['deploy'],
    evaluate({ environment, arrival, now }) {
        const comparison = {
            expected: `a record of its arrival in ${environment.name}`,
            actual: describeArrival(arrival),
        };
        return arrival?.environment === environment.name && !(0,rule_times/* isInFuture */.LV)(arrival.time, now)
            ? (0,verdict/* pass */.IX)(promotion_record_id, comparison)
            : (0,verdict/* fail */.fJ)(promotion_record_id, comparison);
    },
};

// EXTERNAL MODULE: ./packages/core/lib/policy/release-pattern.js
var release_pattern = __webpack_require__(98542);
;// CONCATENATED MODULE: ./packages/core/lib/rules/release-name.js


const release_name_id = 'release-name';
const releaseName = {
    id: release_name_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ release, policy }) {
        const { name } = release.id;
        const comparison = { expected: policy.releases.join(' or '), actual: name };
        return (0,release_pattern/* matchesRelease */.n)(policy.releases, name) ? (0,verdict/* pass */.IX)(release_name_id, comparison) : (0,verdict/* fail */.fJ)(release_name_id, comparison);
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/release-signers.js

const release_signers_id = 'release-signers';
const releaseSigners = {
    id: release_signers_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ purpose, policy, signedBy }) {
        if (purpose === 'sign')
            return (0,verdict/* notApplicable */.hH)(release_signers_id, 'not signed yet');
        const { parties, threshold } = policy.signers;
        const signed = parties.filter(({ name }) => signedBy.includes(name)).map(({ name }) => name);
        const comparison = {
            expected: `signatures of ${threshold} of ${parties.length}`,
            actual: signed.length === 0 ? 'none of them' : `${signed.length}: ${signed.join(', ')}`,
        };
        // Fail closed: a threshold below 1 would let in what nobody signed.
        return signed.length >= Math.max(threshold, 1) ? (0,verdict/* pass */.IX)(release_signers_id, comparison) : (0,verdict/* fail */.fJ)(release_signers_id, comparison);
    },
};

// EXTERNAL MODULE: ./packages/core/lib/rules/runner-environment.js
var runner_environment = __webpack_require__(23499);
// EXTERNAL MODULE: ./packages/core/lib/rules/signer-workflow.js
var signer_workflow = __webpack_require__(38053);
;// CONCATENATED MODULE: ./packages/core/lib/rules/soak.js



const soak_id = 'soak';
const soak = {
    id: soak_id,
    purposes: ['promote'],
    evaluate(facts) {
        const { environment, now } = facts;
        const demanded = environment.soak;
        const start = startOf(facts);
        if (demanded === 0)
            return (0,verdict/* notApplicable */.hH)(soak_id, start.words);
        const before = environment.after ?? 'the environment before it';
        const expected = `at least ${(0,rule_times/* inWords */.r4)(demanded)} in ${before}`;
        if (start.since === undefined)
            return (0,verdict/* fail */.fJ)(soak_id, { expected, actual: start.words });
        const stood = now.getTime() - start.since.getTime();
        const actual = stood < 0 ? `${start.words}, which is in the future` : `${(0,rule_times/* inWords */.r4)(stood)}, ${start.words}`;
        return stood >= demanded ? (0,verdict/* pass */.IX)(soak_id, { expected, actual }) : (0,verdict/* fail */.fJ)(soak_id, { expected, actual });
    },
};
/** Where a deployment is demanded, nothing is proven there before the release is deployed. */
function startOf({ environment, arrival, deployments }) {
    if (arrival === undefined || arrival.environment !== environment.after)
        return { words: 'no record of its arrival there' };
    const arrived = { since: arrival.time, words: `since its arrival at ${(0,utc_time/* toTime */.x)(arrival.time)}` };
    if (environment.deployed === 'not-demanded')
        return arrived;
    const deployed = (0,rule_times/* latest */.IW)(deployments.filter(({ outcome }) => outcome === 'success').map(({ time }) => time));
    if (deployed === undefined)
        return { words: 'no record of a successful deployment there' };
    return deployed > arrival.time
        ? { since: deployed, words: `since its deployment at ${(0,utc_time/* toTime */.x)(deployed)}` }
        : arrived;
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/source-claims.js


const source_claims_id = 'source-claims';
const sourceClaims = {
    id: source_claims_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ release: { run }, policy }) {
        const actual = (0,claims_origin/* claimsOrigin */.u)(run.claimsSource);
        if (policy.source.claims === undefined)
            return (0,verdict/* notApplicable */.hH)(source_claims_id, actual);
        const expected = "claims from the run's OIDC token";
        return (0,claims_origin/* isFromToken */.c)(run.claimsSource) ? (0,verdict/* pass */.IX)(source_claims_id, { expected, actual }) : (0,verdict/* fail */.fJ)(source_claims_id, { expected, actual });
    },
};

;// CONCATENATED MODULE: ./packages/core/lib/rules/source-event.js

const source_event_id = 'source-event';
const sourceEvent = {
    id: source_event_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ release, policy }) {
        return (0,verdict/* oneOfTexts */.cC)(source_event_id, { allowed: policy.source.events, actual: release.run.claims.event_name });
    },
};

// EXTERNAL MODULE: ./packages/core/lib/rules/source-ref.js
var source_ref = __webpack_require__(20220);
// EXTERNAL MODULE: ./packages/core/lib/rules/source-repository-id.js
var source_repository_id = __webpack_require__(16819);
// EXTERNAL MODULE: ./packages/core/lib/rules/source-repository.js
var source_repository = __webpack_require__(39873);
;// CONCATENATED MODULE: ./packages/core/lib/rules/source-state.js

const source_state_id = 'source-state';
const sourceState = {
    id: source_state_id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate({ release, policy }) {
        const actual = source_state_describe(release);
        if (policy.source.state === undefined)
            return (0,verdict/* notApplicable */.hH)(source_state_id, actual);
        const expected = 'a checkout in which nothing differs from the commit';
        // The commit that the files were compared with must be the one that the release is said to be built from.
        return release.source.kind === 'clean' && release.source.commit === release.run.claims.sha
            ? (0,verdict/* pass */.IX)(source_state_id, { expected, actual })
            : (0,verdict/* fail */.fJ)(source_state_id, { expected, actual });
    },
};
function source_state_describe({ source }) {
    switch (source.kind) {
        case 'clean':
            return `a checkout like commit ${source.commit}`;
        case 'modified':
            return `${(0,verdict/* counted */.hS)(source.files.length, 'file')} unlike commit ${source.commit}: ${(0,verdict/* listed */.KE)(source.files, 5)}`;
        case 'unknown':
            return `not compared: ${source.reason}`;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/window.js



const window_id = 'window';
const window_window = {
    id: window_id,
    purposes: ['promote'],
    evaluate({ environment: { windows }, now }) {
        const actual = (0,utc_time/* toTime */.x)(now);
        if (windows.length === 0)
            return (0,verdict/* notApplicable */.hH)(window_id, actual);
        const expected = windows.map(inWords).join(' or ');
        const zones = [...new Set(windows.map(({ timeZone }) => timeZone))];
        const comparison = { expected, actual: zones.map((zone) => window_describe(now, zone)).join(', ') };
        return windows.some((one) => isWithin(one, now)) ? (0,verdict/* pass */.IX)(window_id, comparison) : (0,verdict/* fail */.fJ)(window_id, comparison);
    },
};
function isWithin({ days, start, end, timeZone }, now) {
    const local = localTime(now, timeZone);
    if (local === undefined)
        return false;
    return days.some((day) => day === local.day) && start <= local.minute && local.minute < end;
}
/** What calendars and clocks show there; undefined for a time zone that is not known. */
function localTime(now, timeZone) {
    let format;
    try {
        format = new Intl.DateTimeFormat('en-US', {
            timeZone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
    }
    catch (failure) {
        if (failure instanceof RangeError)
            return undefined;
        throw failure;
    }
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = parts.get('weekday')?.toLowerCase();
    const minute = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    return day === undefined || Number.isNaN(minute) ? undefined : { day, minute };
}
function window_describe(now, timeZone) {
    const local = localTime(now, timeZone);
    return local === undefined
        ? `a time zone that is not known: ${timeZone}`
        : `${local.day} ${clock(local.minute)} in ${timeZone}`;
}
function inWords({ days, start, end, timeZone }) {
    // In the order of the week, however the policy lists them.
    const named = deploy_policy/* weekdays */.mx.filter((day) => days.includes(day)).join(' ');
    return `${named} ${clock(start)} to ${clock(end)} in ${timeZone}`;
}
function clock(minute) {
    const two = (part) => String(part).padStart(2, '0');
    return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/rules/every.js


























const everyRule = [
    holds,
    releaseName,
    releaseSigners,
    source_repository/* sourceRepository */.s,
    source_repository_id/* sourceRepositoryId */.l,
    source_ref/* sourceRef */.$,
    sourceEvent,
    signer_workflow/* signerWorkflow */.E,
    runner_environment/* runnerEnvironment */.i,
    sourceClaims,
    sourceState,
    evidenceOrigin,
    evidenceTests,
    evidenceFindings,
    evidenceSbom,
    promotionOrder,
    promotionRecord,
    soak,
    deployment,
    downgrade,
    window_window,
    jobEnvironment,
    approvals,
    authorsResolved,
    bypass,
    bypassApprovals,
];
/** What every rule says that is asked for this purpose; none is left out because another failed. */
function evaluateRules(facts) {
    return everyRule
        .filter(({ purposes }) => purposes.includes(facts.purpose))
        .map((rule) => rule.evaluate(facts));
}


/***/ })

};
