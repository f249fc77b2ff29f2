export const id = 6112;
export const ids = [6112];
export const modules = {

/***/ 36112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFileUri: () => (/* binding */ parseFileUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/** `file:` URIs of this machine, as stores and signers are named by them. */



/**
 * The absolute path that `file:///path` names (RFC 8089), without a slash at its end.
 * @throws InputError with `code`, naming `what`
 */
function parseFileUri(uri, code, what) {
    try {
        // Fail closed: a host, a query or a fragment would be dropped without a word, and so would dot segments.
        const url = new URL(uri);
        const plain = url.protocol === 'file:' && url.host === '' && url.search === '' && url.hash === '';
        if (!uri.startsWith('file:///') || !plain || /[?#]/.test(uri))
            throw new TypeError('not a plain file URI');
        if (uri.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
            throw new TypeError('dot segments');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)).replace(/(?<=.)\/+$/, '');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.includes('\0') || path === '/')
            throw new TypeError('not a path');
        return path;
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(code, `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`, {
            cause,
        });
    }
}


/***/ })

};
