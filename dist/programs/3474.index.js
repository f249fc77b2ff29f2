export const id = 3474;
export const ids = [3474];
export const modules = {

/***/ 82881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
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
    return { bytes, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
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

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ filesAtOnce),
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 73992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ toProductError)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81384);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/** The Notary package's refusals, told as this product's own kinds of error. */


/** Sorts a refusal by who has to act; the codes stay. Anything else passes through. */
function toProductError(failure) {
    if (!(failure instanceof _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W))
        return failure;
    const details = { cause: failure };
    switch (failure.code) {
        case 'KEY_UNSUPPORTED':
        case 'TRUST_POLICY_MALFORMED':
        case 'TRUST_POLICY_NOT_FOUND':
        case 'TRUST_STORE_MALFORMED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(failure.code, failure.message, details);
        case 'REVOCATION_UNKNOWN':
        case 'PLUGIN_UNSUPPORTED':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7(failure.code, failure.message, details);
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk(failure.code, failure.message, details);
    }
}


/***/ }),

/***/ 12820:
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
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65389);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75324);
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
                    github: readClaims(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
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
        release = fromDocument(new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
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
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
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
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
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
    throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
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
            throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
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
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}


/***/ }),

/***/ 32499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);
/** Reads bundles from a store, within a limit whatever the store says of their size. */



/** @throws ServiceError RELEASE_NOT_FOUND */
async function readStoredBundle(store, id) {
    const stored = await findStoredBundle(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleKey */ .CK)(id));
    if (stored !== undefined)
        return stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
        nextStep: 'Check release-name, release-version and the store; a release is there only once its upload has ended.',
    });
}
/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
async function peekBundle(target, key) {
    try {
        return await findStoredBundle(target, key);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && failure.code === 'AWS_ACCESS_DENIED')
            return undefined;
        throw failure;
    }
}
async function findStoredBundle(store, key) {
    const object = await store.open(key);
    if (object === undefined)
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of object.bytes) {
        size += chunk.length;
        // Fail closed: the size that the store announced is not believed.
        if (size > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`);
        chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), location: object.location };
}


/***/ }),

/***/ 57162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf),
/* harmony export */   c: () => (/* binding */ readRun)
/* harmony export */ });
function callerOf(runner) {
    let handed;
    return {
        action: runner.action,
        run: () => runner.run(),
        token: async (audience) => (handed = await runner.identity.get(audience)),
        handedToken: () => handed,
        mask: (secret) => runner.mask(secret),
        environmentAccessKeyId: runner.environmentAccessKeyId,
    };
}
/** The run's claims, from the very token that AWS STS has accepted where a session was opened with one. */
function readRun(runner, { handedToken }) {
    const acceptedToken = handedToken();
    return runner.readRun(acceptedToken === undefined ? {} : { acceptedToken });
}


/***/ }),

/***/ 88716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ fileOutputs)
/* harmony export */ });
/** JSON for `fromJSON(steps.<id>.outputs.files)['app.zip'].key`; keys are kebab-case as outputs are. */
function fileOutputs(files) {
    const entries = files.map(({ name, digest, location, path }) => [
        name,
        {
            digest: `sha256:${digest.sha256}`,
            size: digest.size,
            uri: location.uri,
            ...(path === undefined ? {} : { path }),
            ...(location.bucket === undefined ? {} : { bucket: location.bucket }),
            ...(location.key === undefined ? {} : { key: location.key }),
            ...(location.versionId === undefined ? {} : { 'version-id': location.versionId }),
        },
    ]);
    return JSON.stringify(Object.fromEntries(entries));
}


/***/ }),

/***/ 27020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ readObjectIdentifier),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   S_: () => (/* binding */ derTag),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   WI: () => (/* binding */ readIntegerBytes),
/* harmony export */   Ze: () => (/* binding */ readBitString),
/* harmony export */   ih: () => (/* binding */ readSmallInteger),
/* harmony export */   vv: () => (/* binding */ readFirst),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
/** A strict reader of DER (X.690): whatever has two encodings is refused, so that equal meaning is equal bytes. */
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    null: 0x05,
    objectIdentifier: 0x06,
    enumerated: 0x0a,
    utf8String: 0x0c,
    printableString: 0x13,
    teletexString: 0x14,
    ia5String: 0x16,
    utcTime: 0x17,
    generalizedTime: 0x18,
    bmpString: 0x1e,
    sequence: 0x30,
    set: 0x31,
};
/** Reads the element at the start of `bytes`; more may follow it. Throws SyntaxError. */
function readFirst(bytes) {
    const tag = bytes[0];
    const short = bytes[1];
    if (tag === undefined || short === undefined)
        throw new SyntaxError('The DER ends within an element.');
    if ((tag & 0x1f) === 0x1f)
        throw new SyntaxError('The DER holds a tag number above 30.');
    let start = 2;
    let length = short;
    if (short >= 0x80) {
        const octets = short & 0x7f;
        // Fail closed: indefinite lengths are BER, and four octets already count more bytes than any input here may have.
        if (octets === 0 || octets > 4)
            throw new SyntaxError('The DER holds a length that is indefinite or too large.');
        length = 0;
        for (const octet of bytes.subarray(2, 2 + octets))
            length = length * 256 + octet;
        start += octets;
        if (length < 0x80 || length < 256 ** (octets - 1))
            throw new SyntaxError('The DER holds a length that is not minimal.');
    }
    if (start + length > bytes.length)
        throw new SyntaxError('The DER ends within an element.');
    return { tag, bytes: bytes.subarray(0, start + length), content: bytes.subarray(start, start + length) };
}
/** Reads `bytes` as exactly one element with the given tag. Throws SyntaxError. */
function readOnly(bytes, tag) {
    const element = expectTag(readFirst(bytes), tag);
    if (element.bytes.length !== bytes.length)
        throw new SyntaxError('Bytes follow the DER element.');
    return element;
}
/** The elements within a constructed element. Throws SyntaxError. */
function childrenOf(parent) {
    if ((parent.tag & 0x20) === 0)
        throw new SyntaxError('A primitive DER element stands where a constructed one belongs.');
    const children = [];
    for (let rest = parent.content; rest.length > 0;) {
        const child = readFirst(rest);
        children.push(child);
        rest = rest.subarray(child.bytes.length);
    }
    return children;
}
/** The element itself if it is there and has the tag. Throws SyntaxError. */
function expectTag(element, tag) {
    if (element?.tag !== tag)
        throw new SyntaxError('A DER element is missing or has another type than its place demands.');
    return element;
}
/** Dotted form of an OBJECT IDENTIFIER. Throws SyntaxError. */
function readObjectIdentifier(element) {
    const { content } = expectTag(element, derTag.objectIdentifier);
    const arcs = [];
    let arc = 0;
    let atStart = true;
    for (const octet of content) {
        if (atStart && octet === 0x80)
            throw new SyntaxError('An object identifier is not minimal.');
        arc = arc * 128 + (octet & 0x7f);
        if (!Number.isSafeInteger(arc))
            throw new SyntaxError('An object identifier is too large.');
        atStart = octet < 0x80;
        if (atStart) {
            arcs.push(arc);
            arc = 0;
        }
    }
    const [first, ...others] = arcs;
    if (first === undefined || !atStart)
        throw new SyntaxError('An object identifier is empty or cut off.');
    const root = Math.min(Math.floor(first / 40), 2);
    return [root, first - root * 40, ...others].join('.');
}
/** A BOOLEAN, which DER writes as 00 or FF. Throws SyntaxError. */
function readBoolean(element) {
    const { content } = expectTag(element, derTag.boolean);
    const octet = content[0];
    if (content.length !== 1 || (octet !== 0 && octet !== 0xff))
        throw new SyntaxError('A boolean is neither 00 nor FF.');
    return octet === 0xff;
}
/** The content octets of an INTEGER, checked to be minimal. Throws SyntaxError. */
function readIntegerBytes(element) {
    const { content } = expectTag(element, derTag.integer);
    const [first, second] = content;
    if (first === undefined)
        throw new SyntaxError('An integer is empty.');
    if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
        throw new SyntaxError('An integer is not minimal.');
    }
    return content;
}
/** A small INTEGER that is not negative. Throws SyntaxError. */
function readSmallInteger(element) {
    const content = readIntegerBytes(element);
    if (content.length > 4 || (content[0] ?? 0x80) >= 0x80)
        throw new SyntaxError('An integer is negative or too large.');
    return content.reduce((value, octet) => value * 256 + octet, 0);
}
/** The bytes of a BIT STRING and how many bits at the end of the last one do not count. Throws SyntaxError. */
function readBitString(element) {
    const { content } = expectTag(element, derTag.bitString);
    const unused = content[0];
    const bits = content.subarray(1);
    const last = bits.at(-1);
    if (unused === undefined || unused > 7 || (last === undefined && unused > 0)) {
        throw new SyntaxError('A bit string is malformed.');
    }
    // DER demands zeros in the bits that do not count; anything else would be a second spelling.
    if (last !== undefined && (last & ((1 << unused) - 1)) !== 0)
        throw new SyntaxError('A bit string is not padded with zeros.');
    return { bits, unused };
}


/***/ }),

/***/ 25607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ parseNameText),
/* harmony export */   LF: () => (/* binding */ isSubsetOfName),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   nD: () => (/* binding */ formatName)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** Distinguished names: read from a certificate's DER, or from the text form of RFC 4514 as trust policies write it. */

const shortNames = new Map([
    ['2.5.4.3', 'CN'],
    ['2.5.4.4', 'SN'],
    ['2.5.4.5', 'SERIALNUMBER'],
    ['2.5.4.6', 'C'],
    ['2.5.4.7', 'L'],
    ['2.5.4.8', 'ST'],
    ['2.5.4.9', 'STREET'],
    ['2.5.4.10', 'O'],
    ['2.5.4.11', 'OU'],
    ['2.5.4.12', 'TITLE'],
    ['2.5.4.17', 'POSTALCODE'],
    ['2.5.4.97', 'ORGANIZATIONIDENTIFIER'],
    ['0.9.2342.19200300.100.1.1', 'UID'],
    ['0.9.2342.19200300.100.1.25', 'DC'],
    ['1.2.840.113549.1.9.1', 'EMAILADDRESS'],
]);
const knownTypes = new Set(shortNames.values());
function decode(label, bytes) {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
}
function readValue(element) {
    switch (element.tag) {
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.utf8String:
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.printableString:
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.ia5String:
            if (element.content.some((octet) => octet > 0x7f))
                throw new SyntaxError('A name holds bytes that are not ASCII.');
            return decode('utf-8', element.content);
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.teletexString:
            return Buffer.from(element.content).toString('latin1');
        case _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.bmpString:
            if (element.content.length % 2 !== 0)
                throw new SyntaxError('A name holds half a character.');
            return decode('utf-16le', Buffer.from(element.content).swap16());
        default:
            return `#${Buffer.from(element.bytes).toString('hex')}`;
    }
}
/** Reads the DER of a Name (RFC 5280, section 4.1.2.4). Throws SyntaxError, or TypeError for text that is not in its encoding. */
function readName(der) {
    let hasMultiValuedRdn = false;
    const attributes = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)).flatMap((rdn) => {
        const members = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(rdn, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.set));
        if (members.length === 0)
            throw new SyntaxError('A relative distinguished name is empty.');
        if (members.length > 1)
            hasMultiValuedRdn = true;
        return members.map((member) => {
            const [type, value, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(member, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
            if (value === undefined || others.length > 0)
                throw new SyntaxError('An attribute of a name is malformed.');
            const identifier = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(type);
            return { type: shortNames.get(identifier) ?? identifier, value: readValue(value) };
        });
    });
    return { attributes, hasMultiValuedRdn };
}
function escapeValue(value) {
    return value
        .replace(/[\\",+<>;]|^[ #]| $/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => Buffer.from(character).toString('hex').replace(/../g, '\\$&'));
}
/** Writes a name as RFC 4514 does: last attribute first, special characters escaped, controls as hexadecimal pairs. */
function formatName(attributes) {
    return attributes
        .toReversed()
        .map(({ type, value }) => `${type}=${escapeValue(value)}`)
        .join(',');
}
/** Splits at unescaped commas, keeping escapes; throws SyntaxError for what RFC 4514 demands to be escaped. */
function splitRdns(text) {
    const parts = [''];
    for (const [piece] of text.matchAll(/\\.|[^\\]|\\$/gsu)) {
        if (piece === ',')
            parts.push('');
        else if (piece === '+')
            throw new SyntaxError('A relative distinguished name has more than one attribute.');
        else if (/^[;<>"\0]$/.test(piece))
            throw new SyntaxError(`The character ${JSON.stringify(piece)} is not escaped.`);
        else
            parts.push((parts.pop() ?? '') + piece);
    }
    return parts;
}
/** Without the spaces at both ends, but for one at the end that is escaped. */
function trimSpaces(raw) {
    let end = raw.length;
    while (end > 0 && raw[end - 1] === ' ')
        end -= 1;
    let backslashes = 0;
    while (raw[end - 1 - backslashes] === '\\')
        backslashes += 1;
    const isEscaped = backslashes % 2 === 1 && end < raw.length;
    return raw.slice(0, isEscaped ? end + 1 : end).replace(/^ +/, '');
}
function unescapeValue(raw) {
    const trimmed = trimSpaces(raw);
    if (trimmed.startsWith('#'))
        throw new SyntaxError('A value is given as hexadecimal after "#", which is not supported.');
    const bytes = [];
    for (const [piece] of trimmed.matchAll(/\\[0-9a-fA-F]{2}|\\.|[^\\]|\\$/gsu)) {
        if (/^\\[0-9a-fA-F]{2}$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1), 'hex'));
        else if (/^\\[\\ "#+,;<=>]$/.test(piece))
            bytes.push(Buffer.from(piece.slice(1)));
        else if (piece.startsWith('\\'))
            throw new SyntaxError('A backslash escapes nothing that can be escaped.');
        else
            bytes.push(Buffer.from(piece));
    }
    return decode('utf-8', Buffer.concat(bytes));
}
/**
 * Reads a distinguished name from text (RFC 4514) under the Notary Project's limits: no attribute type twice, no
 * multi-valued relative names, no hexadecimal values. Types are upper-cased and `S` is read as `ST`. Throws
 * SyntaxError or TypeError.
 */
function parseNameText(text) {
    const seen = new Set();
    return splitRdns(text).map((rdn) => {
        const equals = rdn.indexOf('=');
        if (equals < 0)
            throw new SyntaxError('An attribute has no "=".');
        const written = rdn.slice(0, equals).trim().toUpperCase();
        const type = written === 'S' ? 'ST' : (shortNames.get(written) ?? written);
        const isIdentifier = /^[0-2](?:\.(?:0|[1-9]\d*))+$/.test(type);
        if (!knownTypes.has(type) && !isIdentifier)
            throw new SyntaxError(`The attribute type ${JSON.stringify(type)} is unknown.`);
        if (seen.has(type))
            throw new SyntaxError(`The attribute type ${type} stands twice.`);
        seen.add(type);
        const value = unescapeValue(rdn.slice(equals + 1));
        if (value === '')
            throw new SyntaxError(`The attribute ${type} is empty.`);
        return { type, value };
    });
}
/** Whether every attribute of `part` stands in `whole` with an equal value. */
function isSubsetOfName(part, whole) {
    return part.every(({ type, value }) => whole.some((other) => other.type === type && other.value === value));
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
