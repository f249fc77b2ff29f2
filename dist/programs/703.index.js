export const id = 703;
export const ids = [703];
export const modules = {

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectAccount: () => (/* binding */ connectAccount)
/* harmony export */ });
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77456);

/** @throws InputError LONG_LIVED_CREDENTIALS, ServiceError where nobody can say who asks */
async function connectAccount({ region, profile, caller }) {
    const { openSession } = await __webpack_require__.e(/* import() */ 4053).then(__webpack_require__.bind(__webpack_require__, 58815));
    const { accountReader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(5143), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(4973), __webpack_require__.e(9555), __webpack_require__.e(8827)]).then(__webpack_require__.bind(__webpack_require__, 58827));
    // What the environment carries is passed over where a profile is named.
    const keyId = profile === undefined ? caller.environmentAccessKeyId : undefined;
    const request = {
        action: caller.action,
        run: caller.run(),
        region,
        identity: { kind: 'ambient', durationSeconds: 900, ...(profile === undefined ? {} : { profile }) },
        allowedAccountIds: [],
        policy: [],
        mask: (secret) => caller.mask(secret),
        ...(keyId === undefined ? {} : { environmentAccessKeyId: keyId }),
    };
    return accountReader(await openSession(request, (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .wayOut */ .Y)(caller)));
}


/***/ }),

/***/ 77456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazySession),
/* harmony export */   Y: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

/** The session is opened at the first call and shared by all; it may do what `policy` says and nothing else. */
function lazySession(need, policy) {
    let session;
    return () => (session ??= open(need, policy));
}
async function open(need, policy) {
    const { access, caller } = need;
    const region = access.region ?? need.region;
    if (region === undefined)
        throw missing('aws-region', 'the region of the store');
    const role = need.role ?? access.roleToAssume;
    const { openSession } = await __webpack_require__.e(/* import() */ 1196).then(__webpack_require__.bind(__webpack_require__, 58815));
    const request = {
        action: caller.action,
        run: caller.run(),
        region,
        identity: identify(access, caller, role),
        allowedAccountIds: accountsOf(need),
        policy,
        mask: (secret) => caller.mask(secret),
        ...(caller.environmentAccessKeyId === undefined
            ? {}
            : { environmentAccessKeyId: caller.environmentAccessKeyId }),
    };
    return openSession(request, wayOut(caller));
}
/** How a caller's requests leave the machine. */
function wayOut({ proxy }) {
    return proxy === undefined ? {} : { proxy };
}
/** @throws InputError ACCOUNT_NOT_ALLOWED when what a policy demands is not among what the step allows */
function accountsOf({ access: { allowedAccountIds }, accountId }) {
    if (accountId === undefined)
        return allowedAccountIds;
    if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId))
        return [accountId];
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('ACCOUNT_NOT_ALLOWED', `the policy has the account ${accountId}, and allowed-account-ids has ${allowedAccountIds.join(', ')}`, { nextStep: 'Give the same account in both places.' });
}
function identify({ credentials, audience, durationSeconds }, caller, role) {
    switch (credentials) {
        case 'runner':
            return { kind: 'ambient', durationSeconds, ...(role === undefined ? {} : { roleArn: role }) };
        case 'oidc':
            if (role === undefined)
                throw missing('role-to-assume', 'the ARN of the role to assume');
            return {
                kind: 'web-identity',
                roleArn: role,
                audience,
                durationSeconds,
                token: () => caller.token(audience),
            };
    }
}
function missing(input, what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${input} is missing; this run uses AWS`, {
        nextStep: `Add "${input}: ..." with ${what} to the step's "with:".`,
    });
}


/***/ })

};
