export const id = 4940;
export const ids = [4940];
export const modules = {

/***/ 73744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ connectPolicedPromotion)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31556);
/* harmony import */ var _policed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47722);
/* harmony import */ var _promoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66623);
/** Connects a promotion under a deploy policy: the stores of two of its environments, or the one in which a release is admitted. */




/** @throws InputError INPUT_CONFLICT for a source role where a release is admitted, not moved */
async function connectPolicedPromotion(request) {
    const { policy, environment, sourceRole } = request;
    const previous = (0,_secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_0__/* .previousOf */ .te)(policy, environment);
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

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   Qn: () => (/* binding */ connectHoldsOf),
/* harmony export */   lV: () => (/* binding */ connectPolicedReading),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75889);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98450);



/** For a release that is to be deployed from where it stands. */
async function connectPolicedReading(request) {
    const { policy, environment, id } = request;
    const reading = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .connectReading */ .HE)({
        ...inEnvironment(request),
        id,
        store: environment.store,
        profiles: profilesOf([policy.signers, environment.promotionSigners]),
        records: 'looked-at',
        ...(environment.region === undefined ? {} : { region: environment.region }),
        ...(environment.accountId === undefined ? {} : { bucketOwner: environment.accountId }),
    });
    return { ...reading, ...(await connectHoldsOf(request)) };
}
/** For a release that is about to be signed, of which nothing stands anywhere yet. */
async function connectHoldsOf({ policy: { holds }, access, caller, now, }) {
    return holds === undefined ? {} : { holds: await (0,_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .connectHolds */ .$)({ access, caller, holds, now }) };
}
/** The session must be in the account that the policy has for the environment. */
function inEnvironment({ access, caller, environment: { region, accountId }, }) {
    return {
        access,
        caller,
        ...(region === undefined ? {} : { region }),
        ...(accountId === undefined ? {} : { accountId }),
    };
}
function profilesOf(sets) {
    return [...new Set(sets.flatMap(_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedProfiles */ .gE))];
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

/***/ 38061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployRules)
});

// EXTERNAL MODULE: ./packages/core/lib/approvals/approvals.js
var approvals_approvals = __webpack_require__(63622);
// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 23 modules
var every = __webpack_require__(20931);
// EXTERNAL MODULE: ./packages/core/lib/environments/arrivals.js
var arrivals = __webpack_require__(96464);
// EXTERNAL MODULE: ./packages/core/lib/environments/deployment-record.js
var deployment_record = __webpack_require__(89111);
// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var environments_promotion = __webpack_require__(4477);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
;// CONCATENATED MODULE: ./packages/core/lib/deciding/facts-gathering.js
/** Finds out all that rules look at, each thing once and only where a rule will ask for it. */





async function gatherFacts(request, ports, asked) {
    const { policy, environment, run, downgrade, bypass } = request;
    const { release, signatures, now } = asked;
    const purpose = purposeOf(asked);
    const known = { ...request, ports, asked, purpose, previous: (0,deploy_environments/* previousOf */.te)(policy, environment) };
    const current = await currentOf(known);
    const arrival = await arrivalOf(known);
    const evidence = await evidenceOf(known);
    const approvals = await approvalsOf(known, current);
    const signers = ports.signingAs ?? signatures.map(({ signature }) => signature.signedBy);
    return {
        purpose,
        policy,
        environment,
        release,
        signedBy: signatures.map(({ party }) => party),
        now,
        deployments: await deploymentsOf(known),
        holds: (await ports.holds?.(release.id, environment.name, signers)) ?? [],
        ...(run === undefined ? {} : { run }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(arrival === undefined ? {} : { arrival }),
        ...(current === undefined ? {} : { current }),
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade === undefined ? {} : { downgrade }),
        ...(bypass === undefined ? {} : { bypass }),
    };
}
function purposeOf({ purpose }) {
    switch (purpose.kind) {
        case 'sign':
        case 'promote':
            return purpose.kind;
        case 'verify':
            return 'deploy';
    }
}
/** What stands in the target now, by the newest record of an arrival there. */
async function currentOf({ ports, asked, environment, purpose, }) {
    const { target, revocation } = ports.records ?? {};
    const { release, bundleSha256, now } = asked;
    if (purpose !== 'promote' || bundleSha256 === undefined)
        return undefined;
    if (target === undefined || revocation === undefined)
        return undefined;
    const judge = { trusted: environment.promotionSigners, revocation, now };
    const record = await (0,arrivals/* newestArrival */.wN)(target, release.id.name, bundleSha256, judge);
    return record && standingOf(record);
}
function standingOf({ promotion }) {
    const { id, bundleSha256, source } = promotion;
    return {
        id,
        bundleSha256,
        repository: source.repository,
        commit: source.commit,
        finishedOn: new Date(source.finishedOn),
    };
}
/** At promotion the arrival in the environment before, at deployment the one in this environment. */
async function arrivalOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const where = purpose === 'promote' ? previous : environment;
    if (records === undefined || where === undefined || asked.bundleSha256 === undefined)
        return undefined;
    const judge = { trusted: where.promotionSigners, revocation: records.revocation, now: asked.now };
    const record = await (0,arrivals/* findArrival */.zA)(records.source, asked.release.id, asked.bundleSha256, judge);
    return record && arrivalFacts(record);
}
function arrivalFacts(record) {
    const { promotion } = record;
    return {
        environment: promotion.environment,
        time: (0,arrivals/* arrivalTime */.hl)(record),
        kind: (0,environments_promotion/* isFirstArrival */.yV)(promotion) ? 'first-arrival' : 'promotion',
        bypassed: promotion.decision.bypass?.rules ?? [],
    };
}
async function deploymentsOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const { release, bundleSha256, now } = asked;
    const isAsked = purpose === 'promote' && environment.deployed === 'demanded';
    if (!isAsked || previous === undefined || bundleSha256 === undefined || records === undefined)
        return [];
    const judge = { trusted: previous.deploymentSigners, revocation: records.revocation, now };
    const bundle = { id: release.id, sha256: bundleSha256 };
    const found = await (0,deployment_record/* readDeployments */.Fz)(records.source, bundle, previous.name, judge);
    return found.map(({ deployment: { outcome, target, deployedOn } }) => {
        return { outcome, target, time: new Date(deployedOn) };
    });
}
async function evidenceOf(known) {
    const { ports, asked, environment, purpose } = known;
    if (ports.evidence !== undefined)
        return ports.evidence;
    const isRead = purpose === 'promote' && isDemanding(environment.evidence);
    if (!isRead || ports.records === undefined)
        return undefined;
    return (0,evidence_reading/* readStoredEvidence */.N)(ports.records.source, asked.release.id, asked.release.evidence);
}
/** Whether anything is demanded of what evidence files say. */
function isDemanding({ tests, findings, sbom }) {
    return tests !== undefined || findings !== undefined || sbom !== undefined;
}
/** GitHub is asked only where somebody must have approved. */
async function approvalsOf(known, current) {
    const { ports, asked, environment, bypass, purpose } = known;
    const demands = [environment.approvals, bypass === undefined ? undefined : environment.bypass?.approvals];
    const asking = demands.filter((one) => one !== undefined);
    if (purpose !== 'promote' || asking.length === 0)
        return undefined;
    return ports.approvals?.read(questionOf(asked.release, environment, asking, current));
}
function questionOf({ run: { claims } }, environment, demands, current) {
    const base = baseOf(claims.repository, demands, current);
    const sources = new Set(demands.flatMap((one) => one.sources));
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        head: claims.sha,
        pullRequests: pullRequestsFor(demands),
        teams: demands.flatMap(({ from }) => from.filter((one) => one.kind === 'team')),
        ...(base === undefined ? {} : { base }),
        ...(sources.has('environment') ? { environment: environment.githubEnvironment ?? environment.name } : {}),
    };
}
/** Whoever opened a pull request, or wrote what it squashed, is among the people of its change, whether its reviews count or not. */
function pullRequestsFor(demands) {
    if (demands.some(({ sources }) => sources.includes('pull-request')))
        return 'approvals';
    const people = demands.some(({ independent, unresolvedAuthors }) => independent || unresolvedAuthors === 'refused');
    return people ? 'people' : 'none';
}
/** Of what was built from another repository, nothing is known in this one: then all is new. */
function baseOf(repository, demands, current) {
    const isHere = current?.repository.toLowerCase() === repository.toLowerCase();
    return isHere ? current?.commit : demands.find(({ baseline }) => baseline !== undefined)?.baseline;
}

;// CONCATENATED MODULE: ./packages/core/lib/deciding/deploy-rules.js
/** A deploy policy at work: every rule is asked, and what an emergency passes over is said. */



function deployRules(request, ports) {
    return {
        evaluate: async (asked) => {
            const facts = await gatherFacts(request, ports, asked);
            return conclude(facts, (0,every/* evaluateRules */.F)(facts));
        },
    };
}
/** Rules that failed, that an emergency was asked to pass over, and that the policy lets be passed over with their approvals. */
function conclude(facts, rules) {
    const failed = new Set(rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    const asked = facts.bypass?.rules ?? [];
    const mayPass = !failed.has('bypass') && !failed.has('bypass-approvals');
    const passedOver = mayPass ? asked.filter((rule) => failed.has(rule)) : [];
    const { approvals, downgrade } = decisionOf(facts, passedOver.length > 0);
    return {
        rules,
        decision: {
            ...(approvals === undefined ? {} : { approvals }),
            ...(passedOver.length === 0 || facts.bypass === undefined
                ? {}
                : { bypass: { rules: [...new Set(passedOver)].toSorted(), reason: facts.bypass.reason } }),
            ...(downgrade === undefined ? {} : { downgrade }),
        },
    };
}
function decisionOf(facts, bypassed) {
    const { approvals: found, current, downgrade, release } = facts;
    const demands = demandsOf(facts, bypassed);
    const approvals = demands === undefined || found === undefined ? undefined : (0,approvals_approvals/* judgeApprovals */.U1)(demands, found);
    const older = current !== undefined && current.finishedOn.getTime() > Date.parse(release.finishedOn);
    return {
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade !== undefined && older ? { downgrade: { reason: downgrade.reason, from: current } } : {}),
    };
}
function demandsOf({ environment }, bypassed) {
    return bypassed ? environment.bypass?.approvals : environment.approvals;
}


/***/ })

};
