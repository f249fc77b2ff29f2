export const id = 8242;
export const ids = [8242];
export const modules = {

/***/ 78242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decideByPolicy: () => (/* binding */ decideByPolicy)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_policed_promoting__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73744);
/* harmony import */ var _secure_deploy_connect_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8184);
/* harmony import */ var _secure_deploy_core_deploy_environments__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9721);
/* harmony import */ var _secure_deploy_core_deploy_rules__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95226);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10598);
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
    const environment = (0,_secure_deploy_core_deploy_environments__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(policy, name, 'environment');
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
    const rules = (0,_secure_deploy_core_deploy_rules__WEBPACK_IMPORTED_MODULE_5__/* .deployRules */ .f)({ policy, environment, run, ...exceptions }, {
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
        signerTrust: { trustStores: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_6__/* .storesOf */ .oi)(environment.promotionSigners) },
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
