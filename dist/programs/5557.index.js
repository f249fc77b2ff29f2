export const id = 5557;
export const ids = [5557];
export const modules = {

/***/ 80845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPolicy: () => (/* binding */ openPolicy),
  policeSigning: () => (/* binding */ policeSigning)
});

// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 2 modules
var lib_policy = __webpack_require__(58885);
// EXTERNAL MODULE: ./packages/core/lib/deciding/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(38061);
// EXTERNAL MODULE: ./packages/core/lib/evidence/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(7125);
// EXTERNAL MODULE: ./packages/core/lib/policy/deploy-environments.js
var deploy_environments = __webpack_require__(31556);
// EXTERNAL MODULE: ./packages/core/lib/signers/signer-set.js
var signer_set = __webpack_require__(86362);
;// CONCATENATED MODULE: ./packages/core/lib/signing/signer-names.js
const subjectPrefix = 'x509.subject: ';
/** The ARN of a signing profile, or a certificate's subject; of one whose subject no trust policy can name, its URI. */
async function signerNames(signers) {
    const names = signers.map(async (signer) => {
        const { statement } = await signer.trust();
        return statement.trustedIdentities.map((identity) => {
            if (identity === '*')
                return signer.uri;
            return identity.startsWith(subjectPrefix) ? identity.slice(subjectPrefix.length) : identity;
        });
    });
    return (await Promise.all(names)).flat();
}

// EXTERNAL MODULE: ./packages/github/lib/policy-notice.js
var policy_notice = __webpack_require__(60992);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/policed.js
/** Signing under a deploy policy: what it demands of the first environment is asked before anything is signed. */








/** Undefined without the input `policy`, where this is not even loaded. */
async function openPolicy({ policy: selection, access }, runner, caller) {
    if (selection === undefined)
        return undefined;
    const { environment: name, ...rest } = selection;
    const now = runner.now();
    const loaded = await (0,lib_policy/* loadPolicy */.t)({ ...rest, input: 'policy', folder: runner.cwd, access, caller, now });
    (0,policy_notice/* noticeOfPolicy */.A)(runner, loaded);
    const { policy } = loaded;
    const environment = name === undefined ? (0,deploy_environments/* firstOf */.Ku)(policy) : (0,deploy_environments/* environmentOf */.p7)(policy, name, 'environment');
    const holds = await (0,policed/* connectHoldsOf */.Qn)({ policy, access, caller, now });
    return { policy, environment, signerTrust: { trustStores: (0,signer_set/* storesOf */.oi)(policy.signers) }, ...holds };
}
async function policeSigning(opened, signing) {
    if (opened === undefined)
        return { evidence: signing.evidence, ports: {} };
    const { policy, environment, holds } = opened;
    const { facts, evidence } = await (0,evidence_reading/* readOwnEvidence */._)(signing.evidence);
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment, run: signing.run }, {
        evidence: facts,
        signingAs: await signerNames(signing.signers),
        ...(holds === undefined ? {} : { holds }),
    });
    return { evidence, ports: { policy: rules } };
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


/***/ }),

/***/ 96464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hl: () => (/* binding */ arrivalTime),
/* harmony export */   tA: () => (/* binding */ markArrival),
/* harmony export */   wN: () => (/* binding */ newestArrival),
/* harmony export */   zA: () => (/* binding */ findArrival)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6561);
/* harmony import */ var _release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46297);
/* harmony import */ var _release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36086);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13954);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _promotion_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73899);
/** The arrivals of releases in a store: a mark for each, by which the newest is found, and the record that each mark leads to. */







/** Says when a release arrived; left again by a promotion that runs again, under the same key. */
async function markArrival(store, { id, timeVerified, bundleSha256 }) {
    await (0,_release_stored_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createBytes */ .m)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256), Buffer.from('\n'));
}
/**
 * The record of the newest release of this name in the store, leaving out one that is about to arrive; undefined when
 * none has arrived. INVARIANT: a mark is never believed: the record that it leads to must be there, hold and name its time.
 * @throws VerificationError RECORD_INVALID
 */
async function newestArrival(store, name, leaveOut, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name));
    const marks = keys.map((key) => readMark(store, name, key));
    const newest = marks.findLast(({ bundleSha256 }) => bundleSha256 !== leaveOut);
    if (newest === undefined)
        return undefined;
    const record = await findRecord(store, newest.id, newest.bundleSha256, judge);
    if (record === undefined || arrivalMarkOf(record) !== newest.key)
        throw invalid(store, newest.key, 'no record of that time stands where it leads');
    return record;
}
/**
 * The record of how one release came into the store; undefined when there is none. The store is asked what records there are,
 * since an answer to a request for one need not tell a missing object from a forbidden one.
 * @throws VerificationError RECORD_INVALID
 */
async function findArrival(store, id, bundleSha256, judge) {
    const keys = await store.list((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(id, 'promotion'));
    if (!keys.includes((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256)))
        return undefined;
    return findRecord(store, id, bundleSha256, judge);
}
async function findRecord(store, id, bundleSha256, judge) {
    const stored = await (0,_release_stored_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .findStoredBundle */ .hG)(store, (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .recordKey */ .Hy)(id, 'promotion', bundleSha256));
    return stored && (0,_promotion_record_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPromotion */ .T)(stored, { id, bundleSha256, to: store.storeUri }, judge);
}
/** When a release arrived: the later of what its record states and what the signature's own time says. */
function arrivalTime({ promotion, signature }) {
    const stated = Date.parse(promotion.timeVerified);
    return new Date(Math.max(stated, signature.authenticTime?.getTime() ?? stated));
}
function readMark(store, name, key) {
    const [time = '', version = '', digest = '', ...others] = key.slice((0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalsPrefix */ .HE)(name).length).split('/');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(digest);
    const isMark = /^\d{8}T\d{6}Z$/.test(time) && (0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(version) && others.length === 0;
    if (!isMark || bundleSha256 === undefined)
        throw invalid(store, key, 'it is not the mark of an arrival');
    return { key, id: { name, version: version }, bundleSha256 };
}
function arrivalMarkOf({ promotion: { id, timeVerified, bundleSha256 } }) {
    return (0,_release_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .arrivalKey */ .rx)(id, timeVerified, bundleSha256);
}
function invalid({ storeUri }, key, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .VerificationError */ .mk('RECORD_INVALID', `${storeUri}/${key} cannot be believed: ${what}`, {
        nextStep: 'Find out who wrote it; nothing was promoted.',
    });
}


/***/ }),

/***/ 73899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyPromotion)
/* harmony export */ });
/* unused harmony export readPromotion */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57706);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79423);
/* harmony import */ var _signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86362);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _promotion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4477);







/** @throws VerificationError RECORD_INVALID, with what is wrong as its cause */
async function verifyPromotion(stored, expected, judge) {
    try {
        const { statement, signatures } = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBundle */ .QN)(stored.bytes);
        const accepted = await (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .verifySigners */ .$8)(statement, signatures, judge);
        (0,_signers_signer_set_js__WEBPACK_IMPORTED_MODULE_1__/* .assertThreshold */ .cy)(accepted, judge.trusted);
        const promotion = (0,_promotion_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePromotion */ .Hr)(statement);
        assertSubject(promotion, expected);
        return {
            promotion,
            signature: accepted[0].signature,
            signatures: accepted,
            location: stored.location,
            sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(stored.bytes),
        };
    }
    catch (cause) {
        if (!(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk))
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RECORD_INVALID', `the promotion record at ${stored.location.uri} does not hold: ${cause.message}`, { cause, nextStep: 'Treat the store as tampered with; nothing was promoted.' });
    }
}
/**
 * The record of how a verified release came into `store`, judged by whom the caller trusts to promote. Undefined when
 * there is none: the release was uploaded there, or the record was taken away.
 */
async function readPromotion(store, { release, sha256 }, judge) {
    const stored = await findStoredBundle(store, recordKey(release.id, 'promotion', sha256));
    if (stored === undefined)
        return undefined;
    return verifyPromotion(stored, { id: release.id, bundleSha256: sha256, to: store.storeUri }, judge);
}
function assertSubject(promotion, expected) {
    const same = promotion.bundleSha256 === expected.bundleSha256 &&
        promotion.id.name === expected.id.name &&
        promotion.id.version === expected.id.version &&
        (expected.environment ?? promotion.environment) === promotion.environment &&
        promotion.to === expected.to;
    if (!same)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .VerificationError */ .mk('RELEASE_MISMATCH', 'it records another promotion');
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

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 36008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** What is said of a file that is not what was signed. */

function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
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

/***/ 60992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noticeOfPolicy)
/* harmony export */ });
function noticeOfPolicy(runner, { policy, pinned }) {
    const { uri, sha256 } = policy;
    if (pinned === 'nothing') {
        runner.warn('POLICY_NOT_PINNED', `The policy is ${uri}, sha256:${sha256}, and whoever can change that file decides: give policy-digest, policy-trusted-signers or policy-trust-policy, or an S3 version id.`);
        return;
    }
    runner.notice('POLICY', `The policy is ${uri}, sha256:${sha256}, known by its ${pinned}.`);
}


/***/ })

};
