export const id = 8245;
export const ids = [8245];
export const modules = {

/***/ 66278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./packages/core/lib/values/names.js
var names = __webpack_require__(95312);
// EXTERNAL MODULE: ./packages/github/lib/access-inputs.js
var access_inputs = __webpack_require__(89057);
// EXTERNAL MODULE: ./packages/github/lib/inputs.js
var lib_inputs = __webpack_require__(98956);
// EXTERNAL MODULE: ./packages/github/lib/policy-inputs.js
var policy_inputs = __webpack_require__(24073);
;// CONCATENATED MODULE: ./packages/github/lib/runner.js
const sourceModes = ['error', 'warn', 'ignore'];

// EXTERNAL MODULE: ./packages/github/lib/signer-inputs.js
var signer_inputs = __webpack_require__(44529);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/inputs.js






function readInputs(inputs) {
    return inputs.read((read) => ({
        id: {
            name: read.required('release-name', names/* parseReleaseName */.YY),
            version: read.required('release-version', names/* parseReleaseVersion */.LQ),
        },
        bundlePath: readBundlePath(read),
        subjectPath: read.requiredLines('subject-path'),
        evidencePath: read.lines('evidence-path'),
        signing: (0,signer_inputs/* readSigners */.i)(read),
        trustStore: read.optional('trust-store', lib_inputs/* text */.Qq),
        outputPath: read.optional('output-path', lib_inputs/* text */.Qq),
        sourceState: read.oneOf('source-state', sourceModes),
        sourcePath: read.optional('source-path', lib_inputs/* text */.Qq),
        sha512: read.boolean('sha512') ? 'with' : 'without',
        policy: readSignPolicy(read),
        access: (0,access_inputs/* readAccess */.zS)(read),
    }));
}
/** Whoever adds a signature says nothing about the source: the statement stands, and is signed as it is. */
function readBundlePath(read) {
    read.atMostOneOf('bundle-path', 'source-path');
    return read.optional('bundle-path', lib_inputs/* text */.Qq);
}
function readSignPolicy(read) {
    read.requires('environment', 'policy');
    const environment = read.optional('environment', names/* parseEnvironmentName */.gU);
    const policy = (0,policy_inputs/* readPolicy */.T4)(read);
    return policy && { ...policy, environment };
}


/***/ }),

/***/ 28245:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66278);
/** sign-artifact: states where a build came from, signs that together with the digest of every file, and writes the bundle. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('sign-artifact', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { signArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3094), __webpack_require__.e(3970), __webpack_require__.e(1172)]).then(__webpack_require__.bind(__webpack_require__, 61294));
    const { outputs, summary } = await signArtifact(inputs, runner);
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

/***/ 44529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readSigners)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34161);

function readSigners(read) {
    return {
        signers: read.requiredLines('signer', _secure_deploy_core_values_uris__WEBPACK_IMPORTED_MODULE_0__/* .parseSignerUri */ .u),
        certificateChains: read.lines('certificate-chain'),
    };
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
