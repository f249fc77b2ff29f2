export const id = 6570;
export const ids = [6570];
export const modules = {

/***/ 63650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_records_deployment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60713);
/* harmony import */ var _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95312);
/* harmony import */ var _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34535);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96968);
/* harmony import */ var _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79922);
/* harmony import */ var _secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89057);
/* harmony import */ var _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98956);
/* harmony import */ var _secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44529);
/** The inputs of record-deployment as values; raw strings end here. */








function readInputs(inputs) {
    return inputs.read((read) => ({
        id: {
            name: read.required('release-name', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseName */ .YY),
            version: read.required('release-version', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseReleaseVersion */ .LQ),
        },
        bundleSha256: read.required('bundle-digest', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .prefixedSha256 */ .$O),
        environment: read.required('environment', _secure_deploy_core_values_names__WEBPACK_IMPORTED_MODULE_0__/* .parseEnvironmentName */ .gU),
        outcome: read.oneOf('outcome', _secure_deploy_core_records_deployment__WEBPACK_IMPORTED_MODULE_2__/* .deploymentOutcomes */ .n_),
        target: read.required('target', _secure_deploy_core_values_one_line__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN),
        deployedOn: read.optional('deployed-at', _secure_deploy_core_values_time_texts__WEBPACK_IMPORTED_MODULE_4__/* .moment */ .n$),
        store: read.required('store', (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_5__/* .storeWith */ .Y6)(read, 'expected-bucket-owner', ..._secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_5__/* .writeInputs */ .zl)),
        bucketOwner: read.optional('expected-bucket-owner', _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_1__/* .accountId */ .lS),
        write: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_5__/* .readWriteOptions */ .WP)(read),
        signing: (0,_secure_deploy_github_signer_inputs__WEBPACK_IMPORTED_MODULE_6__/* .readSigners */ .i)(read),
        trustStore: read.optional('trust-store', _secure_deploy_github_inputs__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq),
        access: (0,_secure_deploy_github_access_inputs__WEBPACK_IMPORTED_MODULE_5__/* .readAccess */ .zS)(read),
    }));
}


/***/ }),

/***/ 76570:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20059);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63650);
/** record-deployment: signs a record of how a deployment of a release ended, and stores it with the release. */


await (0,_secure_deploy_github_run_action__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .C)('record-deployment', async (runner) => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(runner.inputs);
    // What the inputs refuse is refused before anything else is loaded.
    const { recordOutcome } = await Promise.all(/* import() */[__webpack_require__.e(1787), __webpack_require__.e(6470), __webpack_require__.e(8174), __webpack_require__.e(7491), __webpack_require__.e(3094), __webpack_require__.e(4675)]).then(__webpack_require__.bind(__webpack_require__, 44882));
    const { outputs, summary } = await recordOutcome(inputs, runner);
    await runner.summarize(summary);
    await runner.setOutputs(outputs);
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 60713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ deploymentType),
/* harmony export */   YL: () => (/* binding */ encodeDeployment),
/* harmony export */   n_: () => (/* binding */ deploymentOutcomes),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* harmony import */ var _release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81131);
/* harmony import */ var _release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24449);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34535);







const deploymentType = 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1';
const deploymentOutcomes = ['success', 'failure', 'rolled-back'];
const subjectName = 'release.bundle.json';
/** An in-toto statement about the release's bundle. */
function encodeDeployment(deployment) {
    const { id, bundleSha256, environment, store, outcome, target, deployedOn, run } = deployment;
    const document = {
        _type: _release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: [{ name: subjectName, digest: { sha256: bundleSha256 } }],
        predicateType: deploymentType,
        predicate: {
            release: { name: id.name, version: id.version },
            environment,
            store,
            outcome,
            target,
            deployedOn,
            ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeActingRun */ .y)(run),
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseDeployment(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonical */ .K)(bytes, {
        predicateType: deploymentType,
        read: readDeployment,
        encode: encodeDeployment,
    });
}
function readDeployment(document) {
    const predicate = document.fields('predicate');
    const [subject] = document.list('subject');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(subject?.fields('digest').text('sha256') ?? '');
    if (bundleSha256 === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('it names no bundle by its SHA-256');
    const environment = predicate.text('environment');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(environment))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its environment is not allowed');
    return {
        id: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(predicate.fields('release')),
        bundleSha256,
        environment,
        store: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'store'),
        outcome: readOutcome(predicate.text('outcome')),
        target: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'target'),
        deployedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('deployedOn')),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readActingRun */ ._)(predicate),
    };
}
function readOutcome(text) {
    const outcome = deploymentOutcomes.find((one) => one === text);
    if (outcome === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its outcome is not known');
    return outcome;
}


/***/ }),

/***/ 81131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readActingRun),
/* harmony export */   y: () => (/* binding */ encodeActingRun)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/** Who acted, in the form in which signed records keep it. */


function encodeActingRun(run) {
    if (run === undefined)
        return {};
    return { run: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(run.claims, 'claims')), claimsSource: run.claimsSource };
}
/** @throws VerificationError STATEMENT_MALFORMED */
function readActingRun(fields) {
    if (!fields.has('run'))
        return {};
    const claimsSource = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaimsSource */ .fL)(fields.text('claimsSource'));
    return { run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(fields.fields('run')), claimsSource } };
}


/***/ }),

/***/ 79423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function parseBundle(bytes) {
    let document;
    try {
        document = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 24449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseCanonical)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/** Reads the statements of small records, in the one form in which they are written. */


/** Far more than any of them needs. */
const largestStatement = 1024 ** 2;
/**
 * INVARIANT: what was read encodes to the very same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseCanonical(bytes, { predicateType, read, encode }) {
    let value;
    try {
        const document = new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestStatement), '');
        if (document.text('predicateType') !== predicateType)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${predicateType}`);
        value = read(document);
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encode(value), bytes) !== 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    return value;
}


/***/ }),

/***/ 15118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   RU: () => (/* binding */ toDescriptor),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fL: () => (/* binding */ readClaimsSource),
/* harmony export */   ph: () => (/* binding */ readReleaseId),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* unused harmony export buildType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95312);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18622);
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */








const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredClaims */ .T)
        claims[name] = fields.text(name);
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalClaims */ .k) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}


/***/ }),

/***/ 12530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wj: () => (/* binding */ toMilliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   fA: () => (/* binding */ durationAllowed),
/* harmony export */   rk: () => (/* binding */ durationForm)
/* harmony export */ });
/** Durations as policies write them: a whole number of minutes, hours or days. */
const durationForm = /^([1-9]\d{0,5})([mhd])$/;
const durationAllowed = 'a number of minutes, hours or days such as 30m, 24h or 7d';
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of a text that `durationForm` matches. A day is 24 hours, whatever the clocks of a place do. */
function toMilliseconds(text) {
    const [, count, unit] = durationForm.exec(text) ?? [];
    if (count === undefined || unit === undefined)
        throw new Error(`not a duration: ${text}`);
    return Number(count) * (units[unit] ?? Number.NaN);
}
/** In the largest unit that leaves no rest: 1440 minutes are 1 day. */
function formatDuration(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes % 1440 === 0)
        return counted(minutes / 1440, 'day');
    return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
}
function counted(count, unit) {
    return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}


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

/***/ 79922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12530);
/** Times as users write them: a moment of RFC 3339, or for an end also how long from now. */


const momentForm = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const momentAllowed = 'a time with its offset such as 2030-01-31T18:00:00Z';
/** @throws InputError INPUT_MALFORMED also for a day or an hour that does not exist */
const moment = (text, input) => {
    const time = readMoment(text);
    if (time !== undefined)
        return time;
    throw malformed(input, text, momentAllowed);
};
function readMoment(text) {
    const [, year, month, day, hour, minute, second] = momentForm.exec(text) ?? [];
    const time = new Date(text);
    if (year === undefined || Number.isNaN(time.getTime()))
        return undefined;
    // A day that its month does not have would become one of the next month.
    const local = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return local.toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`) ? time : undefined;
}
/** @throws InputError INPUT_MALFORMED */
const ending = (text, input) => {
    if (_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .rk.test(text))
        return { kind: 'after', milliseconds: (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .Wj)(text) };
    const time = readMoment(text);
    if (time !== undefined)
        return { kind: 'at', time };
    throw malformed(input, text, `${momentAllowed}, or ${_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationAllowed */ .fA}`);
};
function timeOf(end, now) {
    switch (end.kind) {
        case 'at':
            return end.time;
        case 'after':
            return new Date(now.getTime() + end.milliseconds);
    }
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text.slice(0, 64))}; allowed is ${allowed}`);
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

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ })

};
