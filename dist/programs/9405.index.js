export const id = 9405;
export const ids = [9405];
export const modules = {

/***/ 9405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideByInputs: () => (/* binding */ decideByInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_promoting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66623);
/* harmony import */ var _secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
/* harmony import */ var _secure_deploy_core_deciding_source_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8187);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57162);
/** A promotion that the step's own inputs decide: whom to trust, where from, and which stores. */





async function decideByInputs(inputs, deciding, runner, caller) {
    refuseDowngrade(inputs);
    const { access, id, write, stores } = inputs;
    const { source, target } = demandStores(stores);
    await (0,_secure_deploy_connect_promoting__WEBPACK_IMPORTED_MODULE_0__/* .refuseSameStore */ .C)(source, target);
    const selection = (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_1__/* .rebaseTrust */ .Dl)(deciding.trust, runner.cwd);
    const trust = await (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_1__/* .connectTrust */ .x_)(selection);
    const now = runner.now();
    const promoting = await (0,_secure_deploy_connect_promoting__WEBPACK_IMPORTED_MODULE_0__/* .connectPromoting */ .M)({
        id,
        source,
        target,
        write,
        access,
        caller,
        now,
        profiles: (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_1__/* .trustedProfiles */ .gE)(trust.trusted),
        records: 'left-alone',
        ...ownersOf(inputs, stores),
    });
    return {
        run: await (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_2__/* .readRun */ .c)(runner, caller),
        ports: { ...promoting, ...trust, policy: (0,_secure_deploy_core_deciding_source_policy__WEBPACK_IMPORTED_MODULE_3__/* .sourcePolicy */ .Q)(deciding.source), now },
        signerTrust: selection.kind === 'policy' && selection.storePath !== undefined
            ? { trustStorePath: selection.storePath }
            : {},
    };
}
function ownersOf({ sourceRole }, stores) {
    const { sourceRegion, sourceBucketOwner, targetBucketOwner } = demandStores(stores);
    return {
        ...(sourceRole === undefined ? {} : { sourceRole }),
        ...(sourceRegion === undefined ? {} : { sourceRegion }),
        ...(sourceBucketOwner === undefined ? {} : { sourceBucketOwner }),
        ...(targetBucketOwner === undefined ? {} : { targetBucketOwner }),
    };
}
/** The inputs were read under the rule that there are stores where there is no policy. */
function demandStores(stores) {
    if (stores !== undefined)
        return stores;
    throw new TypeError('a promotion without a policy has both stores');
}
/** What stands in the target is known by the records that a policy looks at; without one there is nothing to allow. */
function refuseDowngrade({ emergency: { allowDowngrade } }) {
    if (!allowDowngrade)
        return;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('INPUT_CONFLICT', 'allow-downgrade needs policy as well', {
        nextStep: 'Add "policy: …", or leave allow-downgrade out: without a policy no release is older than another.',
    });
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

/***/ 66623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseSameStore),
/* harmony export */   M: () => (/* binding */ connectPromoting)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_environments_promote__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58786);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11775);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98450);
/* harmony import */ var _uploading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31999);
/** Connects a promotion: two stores, or the one in which a release is admitted, and the copier that suits them. */







/** Files above the single-request limit are seen only once the release was read, so the permissions for them are always asked for. */
const anySize = Number.POSITIVE_INFINITY;
async function connectPromoting(request) {
    const { source, target } = request;
    if (source.kind === 'directory' && target.kind === 'directory') {
        const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
        const ends = { source: directoryStore(source.uri), target: directoryStore(target.uri) };
        const revocation = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .openRevocation */ .Jo)(request);
        return { revocation, ...ends, copier: (0,_secure_deploy_core_environments_promote__WEBPACK_IMPORTED_MODULE_1__/* .streamingCopier */ .J)(ends.source, ends.target) };
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
    const policies = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Copier } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(1891), __webpack_require__.e(6631)]).then(__webpack_require__.bind(__webpack_require__, 76631));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(1891), __webpack_require__.e(8127)]).then(__webpack_require__.bind(__webpack_require__, 78127));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const read = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(source, request.id);
    const written = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAt */ .j8)(target, request.id), ...(0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAccess */ .qZ)(request.write, anySize) };
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .lazySession */ .R)({ ...request, ...regionOf(target) }, [
        ...(source.store.uri === target.store.uri
            ? policies.admitStatements(written)
            : policies.promoteStatements(read, written)),
        ...(request.records === 'looked-at'
            ? policies.recordStatements(read, written)
            : policies.revocationStatements(request.profiles)),
    ]);
    const session = await open();
    // Under a policy, one session policy has no room for the records and for the signers of several environments.
    const revocation = request.records === 'looked-at'
        ? await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .openRevocation */ .Jo)({ ...request, ...regionOf(target) })
        : (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .connectRevocation */ .NG)(open, request.caller);
    const from = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(source, session);
    const to = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .storeAt */ .f6)(target, session);
    const protect = (0,_uploading_js__WEBPACK_IMPORTED_MODULE_4__/* .protection */ .sc)(request.write, request.now);
    return {
        revocation,
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
    return { revocation, source, target, copier: (0,_secure_deploy_core_environments_promote__WEBPACK_IMPORTED_MODULE_1__/* .streamingCopier */ .J)(source, target) };
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
    const { readStatements, sourceRecordStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
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
    const policies = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(1891), __webpack_require__.e(8127)]).then(__webpack_require__.bind(__webpack_require__, 78127));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
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
        return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, []), request.caller);
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    return (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, revocationStatements(request.profiles)), request.caller);
}
async function readS3(request, place) {
    const policies = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Lister } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8820)]).then(__webpack_require__.bind(__webpack_require__, 18820));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(7641)]).then(__webpack_require__.bind(__webpack_require__, 47641));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAt */ .j8)(place, request.id);
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [
        ...policies.readStatements(release),
        ...(request.records === 'looked-at' ? policies.sourceRecordStatements(release) : []),
        ...policies.revocationStatements(request.profiles),
    ]);
    const session = await open();
    const at = (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session);
    return {
        revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)(open, request.caller),
        store: { ...s3Reader(session, at), ...s3Lister(session, at) },
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

/***/ 8187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sourcePolicy)
/* harmony export */ });
/* harmony import */ var _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23499);
/* harmony import */ var _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38053);
/* harmony import */ var _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20220);
/* harmony import */ var _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16819);
/* harmony import */ var _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39873);





const rules = [
    _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSourceRepository */ .f,
    _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSourceRepositoryId */ .i,
    _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSourceRef */ .e,
    _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSignerWorkflow */ .t,
    _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRunnerEnvironment */ .x,
];
function sourcePolicy(expected) {
    const demands = toDemands(expected);
    return {
        evaluate: ({ release }) => Promise.resolve({ rules: rules.map((judge) => judge(release, demands)) }),
    };
}
function toDemands({ repository, repositoryId, refs, ...rest }) {
    const { signerWorkflows, runnerEnvironment } = rest;
    return {
        repositories: [repository],
        ...(repositoryId === undefined ? {} : { repositoryIds: [repositoryId] }),
        ...(refs === undefined ? {} : { refs }),
        ...(signerWorkflows === undefined ? {} : { workflowRefs: signerWorkflows }),
        ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
    };
}


/***/ }),

/***/ 96701:
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

/***/ 23499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ runnerEnvironment),
/* harmony export */   x: () => (/* binding */ judgeRunnerEnvironment)
/* harmony export */ });
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'runner-environment';
function judgeRunnerEnvironment({ run }, { runnerEnvironment }) {
    const allowed = runnerEnvironment === undefined ? undefined : [runnerEnvironment];
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed, actual: run.claims.runner_environment });
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
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);
/* harmony import */ var _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96701);


const id = 'signer-workflow';
function judgeSignerWorkflow({ run }, { workflowRefs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: workflowRefs, actual: (0,_release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(run.claims) }, _release_workflow_refs_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesWorkflow */ .v);
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
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-ref';
function judgeSourceRef({ run }, { refs }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: refs, actual: run.claims.ref });
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
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository-id';
function judgeSourceRepositoryId({ run }, { repositoryIds }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositoryIds, actual: run.claims.repository_id });
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
/* harmony import */ var _facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75836);

const id = 'source-repository';
function judgeSourceRepository({ run }, { repositories }) {
    return (0,_facts_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfTexts */ .cC)(id, { allowed: repositories, actual: run.claims.repository }, (allowed, actual) => {
        return allowed.toLowerCase() === actual.toLowerCase();
    });
}
const sourceRepository = {
    id,
    purposes: ['sign', 'promote', 'deploy'],
    evaluate: ({ release, policy }) => judgeSourceRepository(release, policy.source),
};


/***/ })

};
