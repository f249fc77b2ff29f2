export const id = 2601;
export const ids = [2601];
export const modules = {

/***/ 47525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98956);
/* harmony import */ var _secure_deploy_github_policy_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24073);
/* harmony import */ var _secure_deploy_github_trust_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75989);






function readInputs(inputs) {
    return inputs.read((read) => ({
        subject: readSubject(read),
        bundleSha256: read.optional('bundle-digest', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O),
        deciding: (0,_secure_deploy_github_policy_inputs__WEBPACK_IMPORTED_MODULE_1__/* .readDeciding */ .Ue)(read),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readAccess */ .zS)(read),
    }));
}
function readSubject(read) {
    read.exactlyOneOf('policy', 'store', 'bundle-path', 'signature-path');
    // The policy names the store of each of its environments, and whose it is.
    read.atMostOneOf('policy', 'expected-bucket-owner');
    read.requires('environment', 'policy');
    read.requires('policy', 'release-name', 'release-version');
    read.requires('bundle-path', 'subject-path');
    read.requires('signature-path', 'subject-path');
    read.requires('store', 'release-name', 'release-version');
    read.requires('expected-bucket-owner', 'store');
    for (const input of ['bundle-path', 'signature-path'])
        read.atMostOneOf('path', input);
    read.requires('release-name', 'release-version');
    read.requires('release-version', 'release-name');
    for (const input of ['store', 'policy'])
        read.atMostOneOf(input, 'subject-path');
    // A file with a signature of its own says nothing about a source; asking about one would look like a check that is on.
    for (const input of ['release-name', 'release-version', 'bundle-digest', ..._secure_deploy_github_trust_inputs__WEBPACK_IMPORTED_MODULE_3__/* .optionalSourceInputs */ .bt])
        read.atMostOneOf('signature-path', input);
    const store = read.optional('store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .storeWith */ .Y6)(read, 'expected-bucket-owner'));
    const bundlePath = read.optional('bundle-path', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq);
    const signaturePath = read.optional('signature-path', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq);
    const subjectPath = read.lines('subject-path');
    const name = read.optional('release-name', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_5__/* .parseReleaseName */ .YY);
    const version = read.optional('release-version', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_5__/* .parseReleaseVersion */ .LQ);
    const id = name === undefined || version === undefined ? undefined : { name, version };
    const path = read.optional('path', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq);
    const inStore = { name, version, bucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS), path };
    if (bundlePath !== undefined)
        return { kind: 'disk', bundlePath, subjectPath, id };
    if (signaturePath !== undefined)
        return { kind: 'blob', signaturePath, subjectPath };
    if (store === undefined && id !== undefined)
        return { kind: 'environment', id, path };
    // The rules above leave nothing else: where one of these is absent, a fault has been noted and no value leaves here.
    return { kind: 'store', store, ...inStore };
}


/***/ }),

/***/ 42601:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47525);
/** verify-signature: lets a release, or a signed file, pass only when signature, trust, source and every byte hold. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('verify-signature', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { verifySignature } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3970), __webpack_require__.e(3921), __webpack_require__.e(8649)]).then(__webpack_require__.bind(__webpack_require__, 49981));
    const { outputs, summary } = await verifySignature(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 95312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ parseReleaseVersion),
/* harmony export */   Px: () => (/* binding */ parseFileName),
/* harmony export */   YY: () => (/* binding */ parseReleaseName),
/* harmony export */   gU: () => (/* binding */ parseEnvironmentName),
/* harmony export */   lN: () => (/* binding */ isReleaseSegment),
/* harmony export */   oV: () => (/* binding */ isFileName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Release names, versions and file names: the only texts of a user that become part of a store's keys. */

const segment = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const longest = 128;
const longestFileName = 512;
function isSegment(text) {
    return text.length <= longest && segment.test(text) && !text.includes('..');
}
const allowed = `letters, digits, '.', '_' and '-', at most ${longest}, no leading '.' or '-', no '..'`;
/** Whether `text` can stand as a release name or version. */
function isReleaseSegment(text) {
    return isSegment(text);
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** @throws InputError INPUT_MALFORMED naming `input`, the input as it is written in YAML. */
function parseReleaseVersion(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
/** The name of an environment such as `staging`. @throws InputError INPUT_MALFORMED naming `input` */
function parseEnvironmentName(text, input) {
    if (!isSegment(text))
        throw malformed(input, text);
    return text;
}
function malformed(input, text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are ${allowed}`);
}
/** Whether `text` can name a file of a release: segments as in a release name, joined by `/`, 512 characters at most. */
function isFileName(text) {
    return text.length <= longestFileName && text.split('/').every(isSegment);
}
/** @throws InputError INPUT_MALFORMED: a file whose name cannot stand in a store's key is refused, never renamed. */
function parseFileName(text) {
    if (isFileName(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `the file name ${JSON.stringify(text)} cannot stand in a release; each part between '/' may have ${allowed}`, { nextStep: 'Rename the file before signing it.' });
}


/***/ }),

/***/ 24073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   Ue: () => (/* binding */ readDeciding),
/* harmony export */   np: () => (/* binding */ refuseBesidePolicy)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98956);
/* harmony import */ var _trust_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75989);




/** Absent without the input `policy`. */
function readPolicy(read) {
    for (const input of policyInputs)
        read.requires(input, 'policy');
    read.requires('policy-trust-store', 'policy-trust-policy');
    read.atMostOneOf('policy-trusted-signers', 'policy-trust-policy');
    const sha256 = read.optional('policy-digest', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O);
    const arns = read.list('policy-trusted-signers', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .profileArn */ .DD);
    const policyPath = read.optional('policy-trust-policy', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    const storePath = read.optional('policy-trust-store', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    const location = read.optional('policy', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    if (location === undefined)
        return undefined;
    const signedBy = selectionOf(arns, policyPath, storePath);
    return {
        location,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
/** The inputs that say how the policy is known. */
const policyInputs = [
    'policy-digest',
    'policy-trusted-signers',
    'policy-trust-policy',
    'policy-trust-store',
];
/**
 * Exactly one way to say who decides. `source-repository` has a default in action.yml, so that it is there beside a policy
 * too; the policy's own sources count then.
 */
function readDeciding(read) {
    read.exactlyOneOf('policy', 'trusted-signers', 'trust-policy');
    refuseBesidePolicy(read, 'trust-policy-name', 'trust-store', ..._trust_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalSourceInputs */ .bt);
    read.requires('policy', 'environment');
    const trust = (0,_trust_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readTrust */ .bn)(read);
    const source = (0,_trust_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(read);
    const policy = readPolicy(read);
    const environment = read.optional('environment', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_3__/* .parseEnvironmentName */ .gU);
    if (policy === undefined)
        return { kind: 'inputs', trust, source };
    // Where the environment is absent a fault has been noted, and no value leaves here.
    return { kind: 'policy', policy, environment: environment };
}
/** Refuses inputs that would do nothing beside a policy, and that their author would believe to be on. */
function refuseBesidePolicy(read, ...inputs) {
    for (const input of inputs)
        read.atMostOneOf('policy', input);
}
function selectionOf(arns, policyPath, storePath) {
    if (policyPath !== undefined)
        return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) };
    return arns.length === 0 ? undefined : { kind: 'signers', arns };
}


/***/ }),

/***/ 75989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ readTrust),
/* harmony export */   bt: () => (/* binding */ optionalSourceInputs),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98956);


/** Callers demand exactly one way to say whom to trust; there is no way to say "anyone". */
function readTrust(read) {
    read.requires('trust-policy-name', 'trust-policy');
    read.requires('trust-store', 'trust-policy');
    const arns = read.list('trusted-signers', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .profileArn */ .DD);
    const policyPath = read.optional('trust-policy', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    const policyName = read.optional('trust-policy-name', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    const storePath = read.optional('trust-store', _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    if (policyPath === undefined)
        return { kind: 'signers', arns };
    return {
        kind: 'policy',
        policyPath,
        ...(policyName === undefined ? {} : { policyName }),
        ...(storePath === undefined ? {} : { storePath }),
    };
}
/** What may be demanded of a release's source besides its repository. */
const optionalSourceInputs = [
    'source-repository-id',
    'source-ref',
    'signer-workflow',
    'runner-environment',
];
function readSource(read) {
    const id = read.optional('source-repository-id', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .repositoryId */ .q4);
    const refs = read.list('source-ref', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .fullRef */ .vv);
    const signerWorkflows = read.list('signer-workflow', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .workflowName */ .tv);
    const runnerEnvironment = read.has('runner-environment')
        ? read.oneOf('runner-environment', ['github-hosted', 'self-hosted'])
        : undefined;
    return {
        repository: read.required('source-repository', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR),
        ...(id === undefined ? {} : { repositoryId: id }),
        ...(refs.length === 0 ? {} : { refs }),
        ...(signerWorkflows.length === 0 ? {} : { signerWorkflows }),
        ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
    };
}


/***/ })

};
