export const id = 210;
export const ids = [210];
export const modules = {

/***/ 5210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTrustStores: () => (/* binding */ loadTrustStores)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5733);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3664);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6854);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45);
/** Trust stores in a directory, laid out as the Notary Project's tools keep them. */






const largestCertificateFile = 1024 * 1024;
/** The directory may be notation's own configuration directory, or its `truststore` folder. */
const layouts = [['truststore', 'x509'], ['x509']];
/**
 * Reads the trust stores that a policy names, `{type}:{name}` from every file in `truststore/x509/{type}/{name}/` or, where
 * that is missing, `x509/{type}/{name}/` (Trust Store and Trust Policy Specification, "Trust Store"). Files are PEM or DER.
 * @throws InputError TRUST_STORE_MALFORMED for a store that is missing, empty or holds anything else than certificates
 */
async function loadTrustStores(directory, names) {
    const stores = new Map();
    for (const name of names)
        stores.set(name, await loadStore(directory, name));
    return stores;
}
async function loadStore(directory, name) {
    try {
        // INVARIANT: a checked name holds no slash and is no dot segment, so the path stays below the directory.
        if (!(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .isTrustStoreName */ .lk)(name))
            throw new TypeError('its name is malformed');
        const folder = await findFolder(directory, name);
        const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).toSorted();
        const certificates = [];
        for (const file of files) {
            // Fail closed: a link, a folder or a stray file is refused, not passed over; it may be a certificate that was meant.
            certificates.push(...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .parseCertificates */ .W)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), largestCertificateFile, name)));
        }
        (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .checkTrustStore */ .a6)(name, certificates);
        return certificates;
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_5__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust store ${name} in ${directory} cannot be used: ${reason}`, {
            cause,
            nextStep: `Put the certificates of ${name}, and nothing else, into ${layouts.map((layout) => [...layout, ...name.split(':')].join('/')).join(' or ')} as PEM or DER files.`,
        });
    }
}
async function findFolder(directory, name) {
    for (const layout of layouts) {
        const { kind, path } = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_6__/* .walkFolders */ .x0)(directory, [...layout, ...name.split(':')]);
        if (kind === 'folder')
            return path;
        if (kind === 'other')
            throw new TypeError(`${path} is a symbolic link or not a folder`);
    }
    throw new TypeError('there is no folder for it');
}


/***/ })

};
