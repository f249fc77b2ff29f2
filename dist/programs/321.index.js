export const id = 321;
export const ids = [321];
export const modules = {

/***/ 26485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteArtifact: () => (/* binding */ promoteArtifact)
});

// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var lib_signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/core/lib/promote.js + 1 modules
var promote = __webpack_require__(43567);
// EXTERNAL MODULE: ./packages/core/lib/reports.js + 2 modules
var reports = __webpack_require__(80795);
// EXTERNAL MODULE: ./packages/github/lib/caller.js
var lib_caller = __webpack_require__(57162);
// EXTERNAL MODULE: ./packages/github/lib/file-outputs.js
var file_outputs = __webpack_require__(88716);
// EXTERNAL MODULE: ./packages/github/lib/unheld-checks.js
var unheld_checks = __webpack_require__(83955);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/connect/lib/promoting.js
var lib_promoting = __webpack_require__(66623);
// EXTERNAL MODULE: ./packages/connect/lib/trust.js
var lib_trust = __webpack_require__(98450);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/source-policy.js
var source_policy = __webpack_require__(74587);
;// CONCATENATED MODULE: ./actions/promote-artifact/lib/decided-by-inputs.js
/** A promotion that the step's own inputs decide: whom to trust, where from, and which stores. */





async function decideByInputs(inputs, deciding, runner, caller) {
    refuseDowngrade(inputs);
    const { access, id, write, stores } = inputs;
    const { source, target } = demandStores(stores);
    await (0,lib_promoting/* refuseSameStore */.C)(source, target);
    const selection = (0,lib_trust/* rebaseTrust */.Dl)(deciding.trust, runner.cwd);
    const trust = await (0,lib_trust/* connectTrust */.x_)(selection);
    const now = runner.now();
    const promoting = await (0,lib_promoting/* connectPromoting */.M)({
        id,
        source,
        target,
        write,
        access,
        caller,
        now,
        profiles: (0,lib_trust/* trustedProfiles */.gE)(trust.trusted),
        records: 'left-alone',
        ...ownersOf(inputs, stores),
    });
    return {
        run: await (0,lib_caller/* readRun */.c)(runner, caller),
        ports: { ...promoting, ...trust, policy: (0,source_policy/* sourcePolicy */.Q)(deciding.source), now },
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
    throw new errors/* InputError */.dz('INPUT_CONFLICT', 'allow-downgrade needs policy as well', {
        nextStep: 'Add "policy: …", or leave allow-downgrade out: without a policy no release is older than another.',
    });
}

// EXTERNAL MODULE: ./packages/connect/lib/policed-promoting.js
var policed_promoting = __webpack_require__(73744);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var lib_policy = __webpack_require__(8184);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(95226);
// EXTERNAL MODULE: ./packages/core/lib/signer-set.js
var signer_set = __webpack_require__(10598);
// EXTERNAL MODULE: ./packages/github/lib/policy-notice.js
var policy_notice = __webpack_require__(60992);
;// CONCATENATED MODULE: ./actions/promote-artifact/lib/decided-by-policy.js
/** A promotion that a deploy policy decides: its stores, its signers, and every rule that it demands. */








async function decideByPolicy(inputs, { policy: selection, environment: name }, runner, caller) {
    const exceptions = readExceptions(inputs.emergency);
    const { access, id, write, sourceRole } = inputs;
    const now = runner.now();
    const loaded = await (0,lib_policy/* loadPolicy */.t)({ ...selection, input: 'policy', folder: runner.cwd, access, caller, now });
    (0,policy_notice/* noticeOfPolicy */.A)(runner, loaded);
    const { policy } = loaded;
    const environment = (0,deploy_environments/* environmentOf */.p7)(policy, name, 'environment');
    const { holds, ...promoting } = await (0,policed_promoting/* connectPolicedPromotion */.o)({
        policy,
        environment,
        id,
        write,
        access,
        caller,
        now,
        ...(sourceRole === undefined ? {} : { sourceRole }),
    });
    const run = await (0,lib_caller/* readRun */.c)(runner, caller);
    const approvals = await approvalsFor(environment, inputs, runner, run);
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment, run, ...exceptions }, {
        records: promoting,
        ...(holds === undefined ? {} : { holds }),
        ...(approvals === undefined ? {} : { approvals }),
    });
    return {
        run,
        ports: {
            ...promoting,
            trusted: policy.signers,
            recordSigners: environment.promotionSigners,
            policyReference: { uri: policy.uri, sha256: policy.sha256 },
            policy: rules,
            now,
        },
        signerTrust: { trustStores: (0,signer_set/* storesOf */.oi)(environment.promotionSigners) },
    };
}
/** @throws InputError INPUT_MISSING: what is let in against a rule has a reason */
function readExceptions({ allowDowngrade, bypass, reason, }) {
    if (reason === undefined) {
        if (!allowDowngrade)
            return {};
        throw new errors/* InputError */.dz('INPUT_MISSING', 'allow-downgrade is true, and reason is missing', {
            nextStep: 'Say in "reason: …" why the older release is let in; the record keeps it.',
        });
    }
    if (!allowDowngrade && bypass.length === 0) {
        throw new errors/* InputError */.dz('INPUT_CONFLICT', 'reason is given, and neither bypass nor allow-downgrade', {
            nextStep: 'Leave reason out: nothing is let in against a rule.',
        });
    }
    return {
        ...(allowDowngrade ? { downgrade: { reason } } : {}),
        ...(bypass.length === 0 ? {} : { bypass: { rules: bypass, reason } }),
    };
}
/** Only where somebody must have approved; everything else needs no word of GitHub. */
async function approvalsFor(environment, { githubToken, emergency }, runner, run) {
    const demanded = environment.approvals !== undefined || emergency.bypass.length > 0;
    return demanded ? runner.approvals(githubToken, run) : undefined;
}

;// CONCATENATED MODULE: ./actions/promote-artifact/lib/promote.js
/** The story of promote-artifact: connect the stores and the record's signers, promote, and say what was done. */









async function promoteArtifact(inputs, runner) {
    const { access, bundleSha256, deciding, environment, id, signing } = inputs;
    const caller = (0,lib_caller/* callerOf */.$)(runner);
    const decided = deciding.kind === 'policy'
        ? await decideByPolicy(inputs, deciding, runner, caller)
        : await decideByInputs(inputs, deciding, runner, caller);
    const signers = await (0,lib_signing/* connectSigners */.M)({
        signers: signing.signers,
        certificateChainPaths: signing.certificateChains.map((path) => (0,external_node_path_.resolve)(runner.cwd, path)),
        access,
        caller,
        ...decided.signerTrust,
    });
    const promoted = await (0,promote/* promoteRelease */.U)({ id, environment, run: decided.run, ...(bundleSha256 === undefined ? {} : { bundleSha256 }) }, { ...decided.ports, signers, clock: () => runner.now(), progress: runner.progress });
    (0,unheld_checks/* warnOfUnheld */.U)(runner, promoted.signature);
    warnOfException(runner, promoted);
    return { outputs: toOutputs(promoted), summary: (0,reports/* describePromoted */.q8)(promoted) };
}
/** What was let in although a rule said no is told where nobody has to look for it. */
function warnOfException(runner, { record }) {
    const { id, environment, decision } = record.promotion;
    const what = `${id.name} ${id.version} was let into ${environment}`;
    if (decision.bypass !== undefined) {
        const { rules, reason } = decision.bypass;
        runner.warn('RULES_PASSED_OVER', `${what} although ${rules.join(', ')} failed, because: ${reason}`);
    }
    if (decision.downgrade !== undefined) {
        const { reason, from } = decision.downgrade;
        runner.warn('OLDER_RELEASE', `${what} in the place of the newer ${from.id.version}, because: ${reason}`);
    }
}
function toOutputs(promoted) {
    const { release, sha256, record, outcome, bundleLocation, files, signature } = promoted;
    return {
        outcome,
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'bundle-uri': bundleLocation.uri,
        'record-uri': record.location.uri,
        'signed-by': signature.signedBy,
        files: (0,file_outputs/* fileOutputs */.b)(files),
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
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63048);
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

/***/ 95226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployRules)
});

// EXTERNAL MODULE: ./packages/core/lib/approvals.js
var lib_approvals = __webpack_require__(77301);
// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deployment-record.js
var deployment_record = __webpack_require__(33782);
// EXTERNAL MODULE: ./packages/core/lib/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(36745);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
;// CONCATENATED MODULE: ./packages/core/lib/facts-gathering.js
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
        kind: (0,lib_promotion/* isFirstArrival */.yV)(promotion) ? 'first-arrival' : 'promotion',
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

// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 25 modules
var every = __webpack_require__(9376);
;// CONCATENATED MODULE: ./packages/core/lib/deploy-rules.js
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
    const approvals = demands === undefined || found === undefined ? undefined : (0,lib_approvals/* judgeApprovals */.U1)(demands, found);
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

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** The Notary package's refusals, told as this product's own kinds of error. */


/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
function toProductError(failure) {
    if (!(failure instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W))
        return failure;
    const details = { cause: failure };
    switch (failure.code) {
        case 'KEY_UNSUPPORTED':
        case 'TRUST_POLICY_MALFORMED':
        case 'TRUST_POLICY_NOT_FOUND':
        case 'TRUST_STORE_MALFORMED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(failure.code, failure.message, details);
        case 'REVOCATION_UNKNOWN':
        case 'PLUGIN_UNSUPPORTED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(failure.code, failure.message, details);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk(failure.code, failure.message, details);
    }
}


/***/ }),

/***/ 74587:
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

/***/ 57162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf),
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
function callerOf(runner) {
    let handed;
    return {
        action: runner.action,
        run: () => runner.run(),
        token: async (audience) => (handed = await runner.identity.get(audience)),
        handedToken: () => handed,
        mask: (secret) => runner.mask(secret),
        environmentAccessKeyId: runner.environmentAccessKeyId,
    };
}
/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
function readRun(runner, { handedToken }) {
    const acceptedToken = handedToken();
    return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken });
}


/***/ }),

/***/ 88716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileOutputs)
/* harmony export */ });
/** JSON for `fromJSON(steps.<id>.outputs.files)['app.zip'].key`; keys are kebab-case as outputs are. */
function fileOutputs(files) {
    const entries = files.map(({ name, digest, location, path }) => [
        name,
        {
            digest: `sha256:${digest.sha256}`,
            size: digest.size,
            uri: location.uri,
            ...(path === undefined ? {} : { path }),
            ...(location.bucket === undefined ? {} : { bucket: location.bucket }),
            ...(location.key === undefined ? {} : { key: location.key }),
            ...(location.versionId === undefined ? {} : { 'version-id': location.versionId }),
        },
    ]);
    return JSON.stringify(Object.fromEntries(entries));
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


/***/ }),

/***/ 83955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ warnOfUnheld)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82159);
/** Says in an annotation what a trust policy let pass, so that nobody has to read the tables to learn of it. */

function warnOfUnheld(runner, signature) {
    const unheld = (0,_secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__/* .describeUnheld */ .S)(signature);
    if (unheld === undefined)
        return;
    const details = signature.checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
    runner.warn('CHECK_NOT_HELD', `${unheld}. ${details.join(' ')}`);
}


/***/ })

};
