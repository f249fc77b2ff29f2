export const id = 703;
export const ids = [703];
export const modules = {

/***/ 80703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectAccount: () => (/* binding */ connectAccount)
/* harmony export */ });
/** @throws InputError LONG_LIVED_CREDENTIALS, ServiceError where nobody can say who asks */
async function connectAccount({ region, profile, caller }) {
    const { openSession } = await __webpack_require__.e(/* import() */ 4053).then(__webpack_require__.bind(__webpack_require__, 58815));
    const { accountReader } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(5143), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(4973), __webpack_require__.e(1956), __webpack_require__.e(8827)]).then(__webpack_require__.bind(__webpack_require__, 58827));
    // What the environment carries is passed over where a profile is named.
    const keyId = profile === undefined ? caller.environmentAccessKeyId : undefined;
    const session = await openSession({
        action: caller.action,
        run: caller.run(),
        region,
        identity: { kind: 'ambient', durationSeconds: 900, ...(profile === undefined ? {} : { profile }) },
        allowedAccountIds: [],
        policy: [],
        mask: (secret) => caller.mask(secret),
        ...(keyId === undefined ? {} : { environmentAccessKeyId: keyId }),
    });
    return accountReader(session);
}


/***/ })

};
