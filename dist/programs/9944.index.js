export const id = 9944;
export const ids = [9944];
export const modules = {

/***/ 92160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideByPolicy: () => (/* binding */ decideByPolicy)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_policed__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47722);
/* harmony import */ var _secure_deploy_connect_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58885);
/* harmony import */ var _secure_deploy_core_deciding_deploy_rules__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38061);
/* harmony import */ var _secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31556);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_policy_notice__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60992);
/** A verification that a deploy policy decides: whose signatures count, where from, that it arrived as it must, and that nothing holds it. */






async function decideByPolicy(id, { deciding, access }, runner) {
    if (deciding.kind !== 'policy')
        throw new TypeError('an environment is that of a policy');
    const caller = (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_0__/* .callerOf */ .$)(runner);
    const now = runner.now();
    const loaded = await (0,_secure_deploy_connect_policy__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .t)({
        ...deciding.policy,
        input: 'policy',
        folder: runner.cwd,
        access,
        caller,
        now,
    });
    (0,_secure_deploy_github_policy_notice__WEBPACK_IMPORTED_MODULE_2__/* .noticeOfPolicy */ .A)(runner, loaded);
    const { policy } = loaded;
    const environment = (0,_secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_3__/* .environmentOf */ .p7)(policy, deciding.environment, 'environment');
    const { holds, store, revocation } = await (0,_secure_deploy_connect_policed__WEBPACK_IMPORTED_MODULE_4__/* .connectPolicedReading */ .lV)({
        policy,
        environment,
        id,
        access,
        caller,
        now,
    });
    const rules = (0,_secure_deploy_core_deciding_deploy_rules__WEBPACK_IMPORTED_MODULE_5__/* .deployRules */ .f)({ policy, environment }, { records: { source: store, revocation }, ...(holds === undefined ? {} : { holds }) });
    return { store, revocation, trusted: policy.signers, policy: rules, now };
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

/***/ 72528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ signOnce),
/* harmony export */   VA: () => (/* binding */ signRelease),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   z4: () => (/* binding */ judgeUnsigned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
/* harmony import */ var _release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83655);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22283);






async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const rules = await judgeUnsigned(release, ports);
    const statement = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(release);
    const { envelopes, signature } = await signContent(statement, ports);
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)((0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes, signature, rules };
}
/** @throws RuleError RULE_FAILED: then nothing is signed */
async function judgeUnsigned(release, { policy, clock }) {
    if (policy === undefined)
        return [];
    const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() });
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllowed */ .B)(verdict.rules);
    return verdict.rules;
}
/** Has every signer sign a statement, and verifies each result as a verifier would. */
async function signContent(content, { signers: [first, ...others], clock }) {
    const one = await signOnce(content, first, clock());
    const more = [];
    for (const signer of others)
        more.push(await signOnce(content, signer, clock()));
    return {
        envelopes: [one.envelope, ...more.map(({ envelope }) => envelope)],
        signature: one.signature,
        signatures: [one, ...more].map(({ signature }) => ({ party: signature.signedBy, signature })),
    };
}
/** One signature, verified as a verifier would. */
async function signOnce(content, signer, now) {
    const envelope = await signer.sign(content, _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq, now);
    const signature = await (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyEnvelope */ .FY)(content, envelope, {
        trust: await signer.trust(),
        revocation: unasked,
        now,
    });
    return { envelope, signature };
}
/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
};
async function describeFiles(files, sha512, progress) {
    const described = new Map();
    for (const { name, content, path } of files) {
        let done = 0;
        const { sha512: wide, ...digest } = await (0,_release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestContent */ .a)(content, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
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
