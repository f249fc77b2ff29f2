export const id = 8754;
export const ids = [8754];
export const modules = {

/***/ 73744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connectPolicedPromotion)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_deploy_environments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9721);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _policed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47722);
/* harmony import */ var _promoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66623);




/** @throws InputError INPUT_CONFLICT for a source role where a release is admitted, not moved */
async function connectPolicedPromotion(request) {
    const { policy, environment, sourceRole } = request;
    const previous = (0,_secure_deploy_core_deploy_environments__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .te)(policy, environment);
    if (previous === undefined && sourceRole !== undefined)
        throw noSource(environment);
    const sets = [policy.signers, environment.promotionSigners];
    const before = previous === undefined ? [] : [previous.promotionSigners, previous.deploymentSigners];
    const source = previous ?? environment;
    const promoting = await (0,_promoting_js__WEBPACK_IMPORTED_MODULE_1__/* .connectPromoting */ .M)({
        ...(0,_policed_js__WEBPACK_IMPORTED_MODULE_2__/* .inEnvironment */ .H)(request),
        id: request.id,
        source: source.store,
        target: environment.store,
        write: request.write,
        now: request.now,
        profiles: (0,_policed_js__WEBPACK_IMPORTED_MODULE_2__/* .profilesOf */ .uV)([...sets, ...before]),
        records: 'looked-at',
        ...(sourceRole === undefined ? {} : { sourceRole }),
        ...(source.region === undefined ? {} : { sourceRegion: source.region }),
        ...(source.accountId === undefined
            ? {}
            : { sourceBucketOwner: source.accountId, sourceAccountId: source.accountId }),
        ...(environment.region === undefined ? {} : { targetRegion: environment.region }),
        ...(environment.accountId === undefined ? {} : { targetBucketOwner: environment.accountId }),
    });
    return { ...promoting, ...(await (0,_policed_js__WEBPACK_IMPORTED_MODULE_2__/* .connectHoldsOf */ .Qn)(request)) };
}
function noSource({ name }) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_CONFLICT', `source-role-to-assume is given, and ${name} comes after no other environment`, { nextStep: 'Leave it out: the release is admitted where it was uploaded.' });
}


/***/ }),

/***/ 66623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseSameStore),
/* harmony export */   M: () => (/* binding */ connectPromoting)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_promote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43567);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11775);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98450);
/* harmony import */ var _uploading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31999);







/** Files above the single-request limit are seen only once the release was read, so the permissions for them are always asked for. */
const anySize = Number.POSITIVE_INFINITY;
async function connectPromoting(request) {
    const { source, target } = request;
    if (source.kind === 'directory' && target.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
        const ends = { source: directoryStore(source.uri), target: directoryStore(target.uri) };
        const revocation = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .openRevocation */ .Jo)(request);
        return { revocation, ...ends, copier: (0,_secure_deploy_core_promote__WEBPACK_IMPORTED_MODULE_1__/* .streamingCopier */ .J)(ends.source, ends.target) };
    }
    if (source.kind === 's3' && target.kind === 's3' && request.sourceRole === undefined)
        return withinS3(request, placeSource(request, source), placeTarget(request, target));
    return acrossSessions(request);
}
/**
 * Refuses a promotion from a store into itself: a record of it would say what did not happen. One folder can be written as a
 * URI in several ways: with a slash twice, or with a letter escaped.
 * @throws InputError INPUT_CONFLICT
 */
async function refuseSameStore(source, target) {
    if (!(await isSame(source, target)))
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('INPUT_CONFLICT', `source-store and target-store are both ${target.uri}`, {
        nextStep: 'Give each environment a store of its own.',
    });
}
async function isSame(source, target) {
    if (source.kind === 's3' || target.kind === 's3')
        return source.uri === target.uri;
    const { parseFileUri } = await __webpack_require__.e(/* import() */ 6112).then(__webpack_require__.bind(__webpack_require__, 36112));
    const [from, to] = [source, target].map(({ uri }) => parseFileUri(uri, 'INPUT_MALFORMED', 'the store'));
    return from === to;
}
/** One session sees both ends, so S3 itself copies. */
async function withinS3(request, source, target) {
    const policies = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Copier } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2240)]).then(__webpack_require__.bind(__webpack_require__, 12240));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 16163));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2813)]).then(__webpack_require__.bind(__webpack_require__, 92813));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const read = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(source, request.id);
    const written = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(target, request.id), ...(0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAccess */ .qZ)(request.write, anySize) };
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .lazySession */ .R)({ ...request, ...regionOf(target) }, [
        ...(source.store.uri === target.store.uri
            ? policies.admitStatements(written)
            : policies.promoteStatements(read, written)),
        ...(request.records === 'looked-at' ? policies.recordStatements(read, written) : []),
        ...policies.revocationStatements(request.profiles),
    ]);
    const session = await open();
    const from = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(source, session);
    const to = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(target, session);
    const protect = (0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .protection */ .sc)(request.write, request.now);
    return {
        revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .connectRevocation */ .NG)(open),
        source: { ...s3Reader(session, from), ...s3Lister(session, from) },
        target: { ...s3Reader(session, to), ...s3Lister(session, to), ...s3Creator(session, to, protect) },
        copier: s3Copier(session, from, to, protect),
    };
}
/** The two ends are not the same service or not the same identity: what is read from one is hashed and written to the other. */
async function acrossSessions(request) {
    const source = await openSource(request);
    const target = await openTarget(request);
    const { profiles } = request;
    const revocation = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .openRevocation */ .Jo)({ ...whoAsks(request), profiles });
    return { revocation, source, target, copier: (0,_secure_deploy_core_promote__WEBPACK_IMPORTED_MODULE_1__/* .streamingCopier */ .J)(source, target) };
}
/** AWS Signer answers in the partition in which a signature was made: of the two ends, the one that is there asks. */
function whoAsks(request) {
    const { source, sourceRole, access, profiles } = request;
    if (source.kind !== 's3' || sourceRole === undefined)
        return request;
    const [, partition] = access.roleToAssume?.split(':') ?? [];
    if (profiles.every((arn) => arn.split(':')[1] === partition))
        return request;
    return asSource(request, placeSource(request, source));
}
/** The identity under which the source is read. */
function asSource(request, place) {
    const { access, caller, sourceRole, sourceAccountId, accountId } = request;
    const own = { access: { ...access, ...regionOf(place) }, caller };
    if (sourceRole === undefined)
        return { ...own, ...(accountId === undefined ? {} : { accountId }) };
    const account = sourceAccountId === undefined ? {} : { accountId: sourceAccountId };
    return { ...own, role: sourceRole, ...account };
}
async function openSource(request) {
    const { source } = request;
    if (source.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
        return directoryStore(source.uri);
    }
    const { readStatements, sourceRecordStatements } = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2813)]).then(__webpack_require__.bind(__webpack_require__, 92813));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const place = placeSource(request, source);
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(place, request.id);
    const looking = request.records === 'looked-at' ? sourceRecordStatements(release) : [];
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .lazySession */ .R)(asSource(request, place), [...readStatements(release), ...looking])();
    const store = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(place, session);
    return { ...s3Reader(session, store), ...s3Lister(session, store) };
}
async function openTarget(request) {
    const { target } = request;
    if (target.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
        return directoryStore(target.uri);
    }
    const policies = await __webpack_require__.e(/* import() */ 8098).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 16163));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(2813)]).then(__webpack_require__.bind(__webpack_require__, 92813));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const place = placeTarget(request, target);
    const release = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(place, request.id), ...(0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAccess */ .qZ)(request.write, anySize) };
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .lazySession */ .R)({ ...request, ...regionOf(place) }, [
        ...policies.arriveStatements(release),
        ...(request.records === 'looked-at' ? policies.targetRecordStatements(release) : []),
    ])();
    const store = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(place, session);
    const protect = (0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .protection */ .sc)(request.write, request.now);
    return { ...s3Reader(session, store), ...s3Lister(session, store), ...s3Creator(session, store, protect) };
}
function regionOf({ region }) {
    return region === undefined ? {} : { region };
}
function placeSource(request, store) {
    const region = request.sourceRegion ?? request.access.region;
    return { store, region, regionInput: 'aws-region', bucketOwner: request.sourceBucketOwner };
}
function placeTarget(request, store) {
    return {
        store,
        region: request.targetRegion ?? request.access.region,
        regionInput: 'aws-region',
        bucketOwner: request.targetBucketOwner,
    };
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connectSigners),
/* harmony export */   T: () => (/* binding */ connectSigner)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */



const largestChain = 1024 ** 2;
/**
 * Connects every signer of a statement, each with a session of its own.
 * @throws InputError INPUT_CONFLICT for a signer that is named twice, or another number of chains than is needed
 */
async function connectSigners(request) {
    const { signers, certificateChainPaths, ...rest } = request;
    const needing = signers.filter(needsChain);
    if (new Set(signers.map(({ uri }) => uri)).size < signers.length)
        throw namedTwice();
    // One that is missing is told by the signer that misses it.
    if (certificateChainPaths.length > needing.length ||
        (needing.length > 1 && certificateChainPaths.length < needing.length))
        throw chainCount(needing.length, certificateChainPaths.length);
    const connected = [];
    for (const signer of signers) {
        const path = needsChain(signer) ? certificateChainPaths[needing.indexOf(signer)] : undefined;
        connected.push(await connectSigner({ ...rest, signer, ...(path === undefined ? {} : { certificateChainPath: path }) }));
    }
    const [first, ...others] = connected;
    if (first === undefined)
        throw new TypeError('a statement has at least one signer');
    return [first, ...others];
}
function needsChain({ kind }) {
    return kind !== 'aws-signer';
}
function namedTwice() {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', 'signer names the same signer twice', {
        nextStep: 'Name each signer once; two signatures of one signer count as one.',
    });
}
function chainCount(needed, given) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `certificate-chain has ${given} paths, and ${needed} of the signers need one`, { nextStep: 'Give one path a line, in the order of the KMS keys and key files in signer.' });
}
async function connectSigner(request) {
    const { signer } = request;
    switch (signer.kind) {
        case 'key-file': {
            const { keyFileSigner } = await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 85960));
            return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) });
        }
        case 'aws-kms': {
            const certificateChain = await readChain(request);
            const { kmsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2632), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 34833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInStores */ .E_)(profile.partition);
            const { awsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9935), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 78681));
            const session = await openSigning(request);
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { uri } = request.signer;
    const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .lazySession */ .R)({ ...request, ...region }, signStatements(uri))();
}
async function readChain({ certificateChainPath, signer }) {
    if (certificateChainPath === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `certificate-chain is missing; the signer ${signer.uri} needs one`, {
            nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
        });
    }
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    return readSmallFile(certificateChainPath, largestChain, 'certificate-chain');
}
async function readTrustStores({ trustStorePath, trustStores }, partition) {
    const name = `signingAuthority:${partition}-signer-ts`;
    const own = trustStores?.get(name);
    if (own !== undefined)
        return new Map([[name, own]]);
    if (trustStorePath === undefined)
        return undefined;
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
    return loadTrustStores(trustStorePath, [name]);
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
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 16163));
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
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
// EXTERNAL MODULE: ./packages/core/lib/upload.js + 1 modules
var upload = __webpack_require__(98542);
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
    const created = await (0,upload/* createBytes */.me)(ports.target, key, bytes);
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
        timeVerified: (0,statement/* toTime */.xe)(ports.now),
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
    const created = await (0,upload/* createBytes */.me)(target, (0,layout/* bundleKey */.CK)(id), bundle.bytes);
    if (created.outcome === 'exists')
        await assertSame(target, bundle, id);
    const outcome = created.outcome === 'created' ? 'created' : 'unchanged';
    return { ...bundle, outcome, bundleLocation: created.location, files, record };
}
const verifyAll = (files, keyOf, { source, progress }) => (0,in_parallel/* inParallel */.H)(files, verify/* filesAtOnce */.A7, async (file) => {
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
const copyAll = (files, keyOf, { copier, target, progress }) => (0,in_parallel/* inParallel */.H)(files, verify/* filesAtOnce */.A7, async (file) => {
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


/***/ })

};
