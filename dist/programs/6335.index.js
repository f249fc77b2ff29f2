export const id = 6335;
export const ids = [6335];
export const modules = {

/***/ 86335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   NN: () => (/* binding */ liftKey),
/* harmony export */   Po: () => (/* binding */ scopePrefix),
/* harmony export */   Zd: () => (/* binding */ holdKey),
/* harmony export */   Zs: () => (/* binding */ scopeSegments),
/* harmony export */   Zt: () => (/* binding */ readHoldKey),
/* harmony export */   x6: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);


/** A scope as one text, which names it in statements. */
function scopeText(scope) {
    switch (scope.kind) {
        case 'release':
            return `release/${scope.name}/${scope.version}`;
        case 'name':
            return `name/${scope.name}`;
        case 'environment':
            return `environment/${scope.environment}`;
        case 'signer':
            return `signer/${scope.signer}`;
    }
}
/** A scope as people read it. */
function scopeInWords(scope) {
    switch (scope.kind) {
        case 'release':
            return `${scope.name} ${scope.version}`;
        case 'name':
            return `all releases of ${scope.name}`;
        case 'environment':
            return `the environment ${scope.environment}`;
        case 'signer':
            return `the signer ${scope.signer}`;
    }
}
/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
function scopePrefix(scope) {
    return `${_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
}
/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
function holdKey(scope, hold) {
    return `${scopePrefix(scope)}${hold}/hold.bundle.json`;
}
/** `lift` is the digest of the lift's bundle. */
function liftKey(scope, hold, lift) {
    return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`;
}
/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths = {
    release: 2,
    name: 1,
    environment: 1,
    signer: 0,
};
/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
function scopeSegments(key) {
    const [kind = '', ...rest] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
    if (!Object.hasOwn(scopeLengths, kind))
        return undefined;
    const known = kind;
    return [known, ...rest.slice(0, scopeLengths[known])];
}
/** Undefined for what is neither the key of a hold nor that of a lift. */
function readHoldKey(key) {
    const scope = scopeSegments(key);
    if (scope === undefined)
        return undefined;
    const [digest = '', ...names] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
    const kind = kindOf(names);
    if (hold === undefined || kind === undefined)
        return undefined;
    return { kind, key, hold, folder: key.slice(0, -names.join('/').length) };
}
function kindOf(names) {
    const [first, second = '', ...others] = names;
    if (first === 'hold.bundle.json' && names.length === 1)
        return 'hold';
    const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : '';
    const isLift = first === 'lifts' && others.length === 0 && (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
}
/** Written last: a release exists only if this object does. */
function bundleKey(id) {
    return `${releasePrefix(id)}release.bundle.json`;
}
/** The digest in the key lets an identity that can only put run again safely: "exists" means these bytes. */
function fileKey(id, sha256, name) {
    return `${releasePrefix(id)}files/${sha256}/${name}`;
}
function evidenceKey(id, sha256, name) {
    return `${releasePrefix(id)}evidence/${sha256}/${name}`;
}
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
}


/***/ })

};
