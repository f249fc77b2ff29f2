export const id = 4424;
export const ids = [4424];
export const modules = {

/***/ 69996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_policy_deploy_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29856);
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34535);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98956);
/* harmony import */ var _secure_deploy_github_policy_inputs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24073);
/* harmony import */ var _secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44529);
/** The inputs of promote-artifact as values; raw strings end here. */








const sourceInputs = ['source-role-to-assume', 'source-aws-region', 'source-expected-bucket-owner'];
function readInputs(inputs) {
    return inputs.read((read) => ({
        id: {
            name: read.required('release-name', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseName */ .YY),
            version: read.required('release-version', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseVersion */ .LQ),
        },
        bundleSha256: read.optional('bundle-digest', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .prefixedSha256 */ .$O),
        environment: read.required('environment', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironmentName */ .gU),
        stores: readStores(read),
        sourceRole: read.optional('source-role-to-assume', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .roleArn */ .w3),
        write: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readWriteOptions */ .WP)(read),
        signing: (0,_secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_3__/* .readSigners */ .i)(read),
        deciding: (0,_secure_deploy_github_policy_inputs__WEBPACK_IMPORTED_MODULE_4__/* .readDeciding */ .Ue)(read),
        emergency: readEmergency(read),
        githubToken: read.optional('github-token', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .readAccess */ .zS)(read),
    }));
}
function readStores(read) {
    read.exactlyOneOf('policy', 'target-store');
    read.requires('target-store', 'source-store');
    (0,_secure_deploy_github_policy_inputs__WEBPACK_IMPORTED_MODULE_4__/* .refuseBesidePolicy */ .np)(read, 'source-store', 'source-aws-region', 'source-expected-bucket-owner', 'expected-bucket-owner');
    const source = read.optional('source-store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .storeWith */ .Y6)(read, ...sourceInputs));
    const target = read.optional('target-store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .storeWith */ .Y6)(read, 'expected-bucket-owner', ..._secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_2__/* .writeInputs */ .zl));
    const rest = {
        sourceRegion: read.optional('source-aws-region', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .regionName */ .gw),
        sourceBucketOwner: read.optional('source-expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS),
        targetBucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS),
    };
    return source === undefined || target === undefined ? undefined : { source, target, ...rest };
}
function readEmergency(read) {
    read.requires('bypass', 'policy', 'reason');
    read.requires('reason', 'policy');
    return {
        allowDowngrade: read.boolean('allow-downgrade'),
        bypass: read.list('bypass', (0,_secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(_secure_deploy_core_policy_deploy_policy__WEBPACK_IMPORTED_MODULE_6__/* .bypassableRules */ .A1)),
        reason: read.optional('reason', _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN),
    };
}


/***/ }),

/***/ 34424:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69996);
/** promote-artifact: lets a verified release into the next environment by moving the same bytes, and signs a record of it. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('promote-artifact', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { promoteArtifact } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3094), __webpack_require__.e(4477), __webpack_require__.e(7922)]).then(__webpack_require__.bind(__webpack_require__, 87847));
    const { outputs, summary } = await promoteArtifact(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 29856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ bypassableRules),
/* harmony export */   X9: () => (/* binding */ findingLevels),
/* harmony export */   iG: () => (/* binding */ approvalSources),
/* harmony export */   mx: () => (/* binding */ weekdays)
/* harmony export */ });
/** The levels of SARIF 2.1.0 (section 3.27.10), from the gravest down. */
const findingLevels = ['error', 'warning', 'note'];
const approvalSources = ['environment', 'pull-request'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Rules that may be passed over in an emergency. Signatures, sources and holds are none of them: what does not hold, or is held, stays out. */
const bypassableRules = [
    'promotion-order',
    'soak',
    'deployment',
    'downgrade',
    'window',
    'evidence-tests',
    'evidence-findings',
    'evidence-sbom',
    'approvals',
    'authors-resolved',
];


/***/ }),

/***/ 71799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Typed reading of statements: what JSON gives is unknown until a field of it has been asked for by name and type. */

/** Typed reading of a parsed JSON object; every wrong type is VerificationError STATEMENT_MALFORMED and names the member. */
class Fields {
    #value;
    #path;
    constructor(value, path) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw malformed(`${path || 'it'} is not an object`);
        this.#value = value;
        this.#path = path;
    }
    has(name) {
        return Object.hasOwn(this.#value, name);
    }
    fields(name) {
        return new Fields(this.#get(name), this.#at(name));
    }
    list(name) {
        return this.#array(name).map((item, index) => new Fields(item, `${this.#at(name)}[${index}]`));
    }
    texts(name) {
        return this.#array(name).map((item) => this.#asText(item, name));
    }
    text(name) {
        return this.#asText(this.#get(name), name);
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    /** A whole number of at least 0. */
    count(name) {
        return this.#asCount(this.#get(name), name);
    }
    counts(name) {
        return this.#array(name).map((item) => this.#asCount(item, name));
    }
    flag(name) {
        const value = this.#get(name);
        if (typeof value !== 'boolean')
            throw malformed(`${this.#at(name)} is neither true nor false`);
        return value;
    }
    /** Every member, in the order of their names. */
    allTexts() {
        return Object.fromEntries(Object.keys(this.#value)
            .sort()
            .map((name) => [name, this.text(name)]));
    }
    #array(name) {
        const value = this.#get(name);
        if (!Array.isArray(value))
            throw malformed(`${this.#at(name)} is not a list`);
        return value;
    }
    #asCount(value, name) {
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
            throw malformed(`${this.#at(name)} is not a count`);
        return value;
    }
    #asText(value, name) {
        if (typeof value !== 'string' || value === '')
            throw malformed(`${this.#at(name)} is not text`);
        return value;
    }
    #get(name) {
        return Object.hasOwn(this.#value, name) ? this.#value[name] : undefined;
    }
    #at(name) {
        return this.#path === '' ? name : `${this.#path}.${name}`;
    }
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('STATEMENT_MALFORMED', `the statement cannot be read: ${reason}`, { cause });
}


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

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/** Texts that people write for people, such as reasons: one line each, bounded, and shown as they are. */


const longestLine = 512;
/** Control characters, line ends, halves of characters, and marks that turn the direction of a text. */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u;
function isOneLine(text) {
    return text.trim() === text && text !== '' && text.length <= longestLine && !hidden.test(text);
}
const oneLine = (text, input) => {
    if (isOneLine(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is not one line of at most ${longestLine} characters, all of which can be seen`);
};
/** @throws VerificationError STATEMENT_MALFORMED */
function readLine(fields, name) {
    const text = fields.text(name);
    if (!isOneLine(text))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(`its ${name} is not one line of text`);
    return text;
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
