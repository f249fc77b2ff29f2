export const id = 982;
export const ids = [982,1092,6854];
export const modules = {

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

/***/ 61004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ connectReading),
/* harmony export */   Jo: () => (/* binding */ openRevocation),
/* harmony export */   fk: () => (/* binding */ connectJudging)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98450);



/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
async function connectJudging(request) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTrust */ .x_)(request.trust);
    const profiles = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProfiles */ .gE)(trust.trusted);
    return { ...trust, revocation: await openRevocation({ ...request, profiles }) };
}
async function connectReading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            return { store: directoryStore(store.uri), revocation: await openRevocation(request) };
        }
        case 's3': {
            const region = request.region ?? request.access.region;
            return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
/** Asks about the revocation of signatures of these profiles, by a session that may do nothing else. */
async function openRevocation(request) {
    if (request.profiles.length === 0)
        return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, []));
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, revocationStatements(request.profiles)));
}
async function readS3(request, place) {
    const policies = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2813)]).then(__webpack_require__.bind(__webpack_require__, 92813));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAt */ .j8)(place, request.id);
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [
        ...policies.readStatements(release),
        ...(request.records === 'looked-at' ? policies.sourceRecordStatements(release) : []),
        ...policies.revocationStatements(request.profiles),
    ]);
    const session = await open();
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session);
    return {
        revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)(open),
        store: { ...s3Reader(session, at), ...s3Lister(session, at) },
    };
}


/***/ }),

/***/ 98450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ rebaseTrust),
/* harmony export */   E_: () => (/* binding */ builtInStores),
/* harmony export */   NG: () => (/* binding */ connectRevocation),
/* harmony export */   gE: () => (/* binding */ trustedProfiles),
/* harmony export */   x_: () => (/* binding */ connectTrust)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Turns what a user says about trust into the statement, the certificates and the revocation service that a verification needs. */






const largestPolicy = 1024 ** 2;
/** Paths of a selection, read against a folder. */
function rebaseTrust(selection, folder) {
    if (selection.kind === 'signers')
        return selection;
    const { policyPath, storePath } = selection;
    return {
        ...selection,
        policyPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, policyPath),
        policyUri: policyPath,
        ...(storePath === undefined ? {} : { storePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, storePath) }),
    };
}
async function connectTrust(selection) {
    switch (selection.kind) {
        case 'signers':
            return trustSigners(selection.arns);
        case 'policy':
            return readTrust(selection);
    }
}
async function trustSigners(arns) {
    const { parseTrustedProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
    const profiles = arns.map((arn) => parseTrustedProfileArn(arn));
    const [partition, other] = [...new Set(profiles.map((profile) => profile.partition))];
    if (partition === undefined || other !== undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', 'trusted-signers must name signing profiles of one AWS partition');
    }
    const stores = builtInStores(partition);
    const statement = {
        name: 'trusted-signers',
        globalPolicy: true,
        level: 'strict',
        override: {},
        verifyTimestamp: 'always',
        trustStores: [...stores.keys()],
        trustedIdentities: profiles.map((profile) => profile.arn),
    };
    const sha256 = (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(statement)));
    return { trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } };
}
/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
function builtInStores(partition) {
    const known = _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(known);
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .selectTrustPolicy */ .pj)((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .parseTrustPolicy */ .GS)(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return {
            trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }),
            policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
        };
    }
    catch (failure) {
        throw (0,_secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__/* .toProductError */ .n)(failure);
    }
}
/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names, path) {
    if (path !== undefined) {
        const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
        return loadTrustStores(path, names);
    }
    const builtIn = new Map(_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.flatMap((partition) => [...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(partition)]));
    const others = names.filter((name) => !builtIn.has(name));
    if (others.length === 0)
        return builtIn;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust policy names ${others.join(', ')}, and trust-store is not given`);
}
/** The signing profiles that a set of signers names; a verifier asks about the revocation of no others. */
function trustedProfiles({ parties }) {
    const identities = parties.flatMap(({ trust }) => trust.statement.trustedIdentities);
    return [...new Set(identities.filter((identity) => /^arn:[^:]+:signer:/.test(identity)))];
}
/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
function connectRevocation(session) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9935), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 50839));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
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

/***/ 81644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ passingBytes)
/* harmony export */ });
/** Small enough to be in the processor's cache still when it is hashed. */
const chunkSize = 256 * 1024;
/**
 * The bytes in order. INVARIANT: a chunk is good until the next one is asked for; whoever keeps it longer copies it. While
 * one is looked at, the next is being read. New memory for every chunk would cost a hash of large files half as much again.
 */
async function* passingBytes(content) {
    if (content.openSource === undefined || content.size <= chunkSize) {
        yield* content.open();
        return;
    }
    const source = await content.openSource();
    let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
    let position = 0;
    let reading = readQuietly(source, current, position);
    try {
        for (let count = await reading; count > 0; count = await reading) {
            position += count;
            reading = readQuietly(source, next, position);
            yield current.subarray(0, count);
            [current, next] = [next, current];
        }
    }
    finally {
        // What is closed under a read would be read from whatever comes in its place.
        await reading.catch(() => undefined);
        await source.close();
    }
}
/** A failure is told when the chunk is asked for, which may be never. */
function readQuietly(source, into, position) {
    const reading = source.read(into, position);
    reading.catch(() => undefined);
    return reading;
}


/***/ }),

/***/ 23499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runnerEnvironment),
/* harmony export */   x: () => (/* binding */ judgeRunnerEnvironment)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69364);

const id = 'runner-environment';
function judgeRunnerEnvironment({ run }, { runnerEnvironment }) {
    const allowed = runnerEnvironment === undefined ? undefined : [runnerEnvironment];
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed, actual: run.claims.runner_environment });
}
const runnerEnvironment = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeRunnerEnvironment(release, policy.source),
};


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerWorkflow),
/* harmony export */   t: () => (/* binding */ judgeSignerWorkflow)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69364);
/* harmony import */ var _workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21155);


const id = 'signer-workflow';
function judgeSignerWorkflow({ run }, { workflowRefs }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: workflowRefs, actual: (0,_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(run.claims) }, _workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWorkflow */ .v);
}
const signerWorkflow = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSignerWorkflow(release, policy.source),
};


/***/ }),

/***/ 20220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sourceRef),
/* harmony export */   e: () => (/* binding */ judgeSourceRef)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69364);

const id = 'source-ref';
function judgeSourceRef({ run }, { refs }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: refs, actual: run.claims.ref });
}
const sourceRef = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRef(release, policy.source),
};


/***/ }),

/***/ 16819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ judgeSourceRepositoryId),
/* harmony export */   l: () => (/* binding */ sourceRepositoryId)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69364);

const id = 'source-repository-id';
function judgeSourceRepositoryId({ run }, { repositoryIds }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositoryIds, actual: run.claims.repository_id });
}
const sourceRepositoryId = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepositoryId(release, policy.source),
};


/***/ }),

/***/ 39873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ judgeSourceRepository),
/* harmony export */   s: () => (/* binding */ sourceRepository)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69364);

const id = 'source-repository';
function judgeSourceRepository({ run }, { repositories }) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositories, actual: run.claims.repository }, (allowed, actual) => {
        return allowed.toLowerCase() === actual.toLowerCase();
    });
}
const sourceRepository = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepository(release, policy.source),
};


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

/***/ 21155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   v: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/** The workflow whose job acted, not the one that called it. */
function workflowOf(claims) {
    return claims.job_workflow_ref ?? claims.workflow_ref;
}
/** A workflow that is named without a ref stands for that file at any ref. */
function matchesWorkflow(allowed, actual) {
    return allowed === actual || (!allowed.includes('@') && actual.startsWith(`${allowed}@`));
}


/***/ }),

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tf: () => (/* binding */ writingBlocks),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   nh: () => (/* binding */ blockMemory),
/* harmony export */   zR: () => (/* binding */ passingThrough)
/* harmony export */ });
/** Hands every chunk to `write`, waits for it, and passes it on. */
async function* passingThrough(bytes, write) {
    for await (const chunk of bytes) {
        await write(chunk);
        yield chunk;
    }
}
/** The operating system may take less than it is given. */
async function writeAll(file, chunk) {
    for (let at = 0; at < chunk.length;) {
        at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
    }
}
const blockSize = 512 * 1024;
function blockMemory() {
    const free = [];
    return {
        take: () => free.pop() ?? new Uint8Array(blockSize),
        give: (block) => void free.push(block),
    };
}
/**
 * Gathers small chunks into blocks, hands every block to `write` and passes it on. While one is being written the next is
 * gathered; all are written when this ends. INVARIANT: a block is good until the next one is asked for, and is changed only
 * once it is written.
 */
async function* writingBlocks(bytes, write, memory) {
    let [block, other] = [memory.take(), memory.take()];
    let filled = 0;
    let writing = Promise.resolve();
    const begin = async () => {
        const whole = block.subarray(0, filled);
        await writing;
        writing = write(whole);
        // Its failure is told when the next block is to be written, or at the end.
        writing.catch(() => undefined);
        [block, other, filled] = [other, block, 0];
        return whole;
    };
    try {
        for await (const chunk of bytes) {
            for (let at = 0; at < chunk.length;) {
                const part = chunk.subarray(at, at + block.length - filled);
                block.set(part, filled);
                filled += part.length;
                at += part.length;
                if (filled === block.length)
                    yield await begin();
            }
        }
        if (filled > 0)
            yield await begin();
        await writing;
    }
    finally {
        await writing.catch(() => undefined);
        memory.give(block);
        memory.give(other);
    }
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

/***/ 69134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stagingArea),
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65389);
/* harmony import */ var _file_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29698);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80045);
/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */







/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
async function stagingArea(directory, platform = process.platform) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const claim = placeClaims(platform);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const memory = (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockMemory */ .nh)();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes) => {
            const name = (0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__/* .parseFileName */ .Px)(text);
            claim(name);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, String(staged.size));
            staged.set(name, path);
            return writeStaged({ target, path, memory }, bytes);
        },
        commit: async () => {
            try {
                return await within(target, () => moveAll(target, staged));
            }
            finally {
                await discard();
            }
        },
        discard,
    };
}
async function prepare(target) {
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(target);
    if (standing === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    else if (standing !== 'folder')
        throw inTheWay(target);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const [own, outer] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(parent)]);
    return own.dev === outer.dev ? makeBeside(target, parent) : makeIn(target, target);
}
/** Beside the target, so that whatever copies the target folder never meets unverified bytes; inside it only where this user can make nothing beside it, or a rename from there is impossible. */
async function makeBeside(target, parent) {
    try {
        return await makeIn(target, parent);
    }
    catch (failure) {
        if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrno */ .r)(failure, code)))
            throw failure;
        return makeIn(target, target);
    }
}
/** Only this user can enter what mkdtemp makes. */
function makeIn(target, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-unverified-`));
}
/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform) {
    const fold = (path) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path);
    const files = new Map();
    const folders = new Map();
    return (name) => {
        const place = fold(name);
        const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
        const other = files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean);
        if (other !== undefined) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
        files.set(place, name);
        for (const folder of above)
            folders.set(folder, name);
    };
}
async function writeStaged({ target, path, memory }, bytes) {
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const write = (block) => within(target, () => (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(file, block));
    try {
        // Sizes decide on part digests, which are for S3.
        return await (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__/* .hashContent */ .sW)((0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writingBlocks */ .Tf)(bytes, write, memory), 0);
    }
    finally {
        await within(target, () => file.close());
    }
}
async function moveAll(target, staged) {
    const moves = [...staged].map(([name, from]) => ({ name, from, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name) }));
    for (const { name, path } of moves)
        await checkTarget(target, name, path, _plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib);
    for (const { name, from, path } of moves) {
        await checkTarget(target, name, path, makeFolder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, path);
    }
    return moves.map(({ name, path }) => ({ name, path }));
}
async function checkTarget(target, name, path, visit) {
    const walked = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .walkFolders */ .x0)(target, name.split('/').slice(0, -1), visit);
    if (walked.kind === 'other')
        throw inTheWay(walked.path);
    if (walked.kind === 'nothing')
        return;
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(path);
    if (standing !== 'nothing' && standing !== 'file')
        throw inTheWay(path);
}
async function makeFolder(path) {
    if ((await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(path)) === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .standingAt */ .Ib)(path);
}
function inTheWay(path) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('INPUT_CONFLICT', `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`, { nextStep: 'Remove it, or choose another folder for the files.' });
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within(target, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .SecureDeployError */ .vk)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause });
    }
}
/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
async function firstStranger(directory, placed) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const own = new Set(placed.map(({ path }) => path));
    const folders = [target];
    return within(target, async () => {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (entry.isDirectory())
                    folders.push(path);
                else if (!own.has(path))
                    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            }
        }
        return undefined;
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
