export const id = 4376;
export const ids = [4376];
export const modules = {

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideByPolicy: () => (/* binding */ decideByPolicy)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_policed_promoting__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73744);
/* harmony import */ var _secure_deploy_connect_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58885);
/* harmony import */ var _secure_deploy_core_deciding_deploy_rules__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38061);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31556);
/* harmony import */ var _secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86362);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_policy_notice__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60992);
/** A promotion that a deploy policy decides: its stores, its signers, and every rule that it demands. */








async function decideByPolicy(inputs, { policy: selection, environment: name }, runner, caller) {
    const exceptions = readExceptions(inputs.emergency);
    const { access, id, write, sourceRole } = inputs;
    const now = runner.now();
    const loaded = await (0,_secure_deploy_connect_policy__WEBPACK_IMPORTED_MODULE_0__/* .loadPolicy */ .t)({ ...selection, input: 'policy', folder: runner.cwd, access, caller, now });
    (0,_secure_deploy_github_policy_notice__WEBPACK_IMPORTED_MODULE_1__/* .noticeOfPolicy */ .A)(runner, loaded);
    const { policy } = loaded;
    const environment = (0,_secure_deploy_core_policy_deploy_environments__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(policy, name, 'environment');
    const { holds, ...promoting } = await (0,_secure_deploy_connect_policed_promoting__WEBPACK_IMPORTED_MODULE_3__/* .connectPolicedPromotion */ .o)({
        policy,
        environment,
        id,
        write,
        access,
        caller,
        now,
        ...(sourceRole === undefined ? {} : { sourceRole }),
    });
    const run = await (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_4__/* .readRun */ .c)(runner, caller);
    const approvals = await approvalsFor(environment, inputs, runner, run);
    const rules = (0,_secure_deploy_core_deciding_deploy_rules__WEBPACK_IMPORTED_MODULE_5__/* .deployRules */ .f)({ policy, environment, run, ...exceptions }, {
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
        signerTrust: { trustStores: (0,_secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_6__/* .storesOf */ .oi)(environment.promotionSigners) },
    };
}
/** @throws InputError INPUT_MISSING: what is let in against a rule has a reason */
function readExceptions({ allowDowngrade, bypass, reason, }) {
    if (reason === undefined) {
        if (!allowDowngrade)
            return {};
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('INPUT_MISSING', 'allow-downgrade is true, and reason is missing', {
            nextStep: 'Say in "reason: …" why the older release is let in; the record keeps it.',
        });
    }
    if (!allowDowngrade && bypass.length === 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .dz('INPUT_CONFLICT', 'reason is given, and neither bypass nor allow-downgrade', {
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
