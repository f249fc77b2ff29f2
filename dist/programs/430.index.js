export const id = 430;
export const ids = [430];
export const modules = {

/***/ 18593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_uploading__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31999);
/* harmony import */ var _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28174);
/* harmony import */ var _secure_deploy_core_statement__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12820);
/* harmony import */ var _secure_deploy_core_upload__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98542);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88716);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36854);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46780);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** The story of upload-artifact: read the bundle, find its files, and write them where nothing is ever replaced. */









async function uploadArtifact(inputs, runner) {
    const { cwd, progress } = runner;
    const bundle = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, inputs.bundlePath), _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS, 'bundle-path');
    const { id } = (0,_secure_deploy_core_statement__WEBPACK_IMPORTED_MODULE_3__/* .parseStatement */ .By)((0,_secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle).statement);
    const files = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)({ patterns: inputs.subjectPath, cwd, input: 'subject-path' });
    const evidence = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_4__/* .findFiles */ .l)({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' });
    const ports = await (0,_secure_deploy_connect_uploading__WEBPACK_IMPORTED_MODULE_5__/* .connectUploading */ .a8)({
        id,
        store: inputs.store,
        write: inputs.write,
        access: inputs.access,
        caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_6__/* .callerOf */ .$)(runner),
        largestFile: [...files, ...evidence].reduce((largest, { size }) => Math.max(largest, size), 0),
        now: runner.now(),
        ...(inputs.bucketOwner === undefined ? {} : { bucketOwner: inputs.bucketOwner }),
    });
    const request = { bundle, files: files.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__/* .toNamedContent */ .wI), evidence: evidence.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_1__/* .toNamedContent */ .wI) };
    const uploaded = await (0,_secure_deploy_core_upload__WEBPACK_IMPORTED_MODULE_7__/* .uploadRelease */ .B)(request, { ...ports, progress });
    return { outputs: toOutputs(uploaded), summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_8__/* .describeUploaded */ .K6)(uploaded, inputs.store.uri) };
}
function toOutputs({ release, outcome, files, bundleLocation }) {
    const digests = new Map(release.files.map((file) => [file.name, file.digest]));
    const located = files.flatMap(({ name, location }) => {
        const digest = digests.get(name);
        return digest === undefined ? [] : [{ name, digest, location }];
    });
    return {
        outcome,
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-uri': bundleLocation.uri,
        files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_9__/* .fileOutputs */ .b)(located),
    };
}


/***/ }),

/***/ 11775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cf: () => (/* binding */ regionAt),
/* harmony export */   f6: () => (/* binding */ storeAt),
/* harmony export */   j8: () => (/* binding */ releaseAt)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

function releaseAt(place, release) {
    return { ...regionAt(place), release };
}
/** @throws InputError INPUT_MISSING where nothing names the region */
function regionAt({ store, region, regionInput }) {
    if (region === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${regionInput} is missing; the store ${store.uri} is in S3`, {
            nextStep: `Add "${regionInput}: ..." with the region of the bucket to the step's "with:".`,
        });
    }
    return { region, bucket: store.bucket, prefix: store.prefix };
}
function storeAt({ store, region, bucketOwner }, session) {
    return {
        uri: store.uri,
        bucket: store.bucket,
        prefix: store.prefix,
        // Fail closed: a bucket of another account is used only when that account was named.
        expectedBucketOwner: bucketOwner ?? session.accountId,
        ...(region === undefined ? {} : { region }),
    };
}


/***/ }),

/***/ 31999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a8: () => (/* binding */ connectUploading),
/* harmony export */   qZ: () => (/* binding */ writeAccess),
/* harmony export */   sc: () => (/* binding */ protection)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77456);



async function connectUploading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            const directory = directoryStore(store.uri);
            return { store: directory, reader: directory };
        }
        case 's3': {
            const { region } = request.access;
            return uploadS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
async function uploadS3(request, place) {
    const { uploadStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(4757), __webpack_require__.e(1460), __webpack_require__.e(2525), __webpack_require__.e(8127)]).then(__webpack_require__.bind(__webpack_require__, 78127));
    const release = (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseAt */ .j8)(place, request.id);
    const statements = uploadStatements({ ...release, ...writeAccess(request.write, request.largestFile) });
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, statements)();
    return { store: s3Creator(session, (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .storeAt */ .f6)(place, session), protection(request.write, request.now)) };
}
/** What the session policy must allow for these options. */
function writeAccess({ sseKmsKeyId, retention }, largestFile) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined ? {} : { retention: 'object-lock' }),
        ...(largestFile > _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .singleRequestLimit */ .np ? { multipart: 'needed' } : {}),
    };
}
const day = 86_400_000;
function protection({ sseKmsKeyId, retention }, now) {
    return {
        ...(sseKmsKeyId === undefined ? {} : { sseKmsKeyId }),
        ...(retention === undefined
            ? {}
            : { retention: { mode: retention.mode, until: new Date(now.getTime() + retention.days * day) } }),
    };
}


/***/ }),

/***/ 11888:
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

/***/ 82878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ checkIntegrity)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67285);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82881);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73992);
/** Whether a bundle's signatures are signatures over its own statement, before anyone asks whose they are. */




/**
 * For steps that hold no trust policy: an unsigned or damaged bundle goes no further, an untrusted one is for the
 * verifier to refuse.
 * @throws VerificationError ENVELOPE_MALFORMED, SIGNATURE_INVALID, CERTIFICATE_CHAIN_INVALID or PAYLOAD_MISMATCH
 */
function checkIntegrity({ statement, signatures }) {
    try {
        for (const bytes of signatures) {
            const envelope = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .verifyIntegrity */ .H)(bytes);
            const { hash } = envelope.algorithm;
            const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(statement).digest('hex')}`;
            (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .matchBlob */ .X5)(envelope, { digest, size: statement.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq });
        }
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .toProductError */ .n)(failure);
    }
}


/***/ }),

/***/ 65389:
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

/***/ 35805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Pairs the files of a signed release with the files that are at hand. */

/**
 * Nothing may be missing, and nothing unsigned may slip in; the bytes are not looked at. `input` is the name of the input
 * that named the files, as it is written by its user.
 * @throws VerificationError FILE_NOT_SIGNED or FILE_MISSING
 */
function pairFiles(signed, found, input) {
    const nextStep = `Give ${input} the same patterns as when the release was signed.`;
    const names = new Set(signed.map((file) => file.name));
    const stray = found.find((file) => !names.has(file.name));
    if (stray !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_NOT_SIGNED', `${stray.path} is matched by ${input} but is not part of the signed release`, { nextStep });
    }
    const byName = new Map();
    for (const one of found)
        byName.set(one.name, [...(byName.get(one.name) ?? []), one]);
    return signed.map((file) => {
        const [first, ...others] = byName.get(file.name) ?? [];
        if (first !== undefined)
            return { file, found: [first, ...others] };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .VerificationError */ .mk('FILE_MISSING', `${file.name} is part of the signed release but is not matched by ${input}`, { nextStep });
    });
}


/***/ }),

/***/ 64332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ bytesContent),
/* harmony export */   m: () => (/* binding */ createBytes)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/** Small objects of a store, whose bytes are at hand as a whole. */

function createBytes(store, key, bytes) {
    return store.create(key, bytesContent(bytes), { size: bytes.length, sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) });
}
function bytesContent(bytes) {
    return {
        size: bytes.length,
        async *open(range) {
            yield range === undefined ? bytes : bytes.subarray(range.start, range.end);
        },
    };
}


/***/ }),

/***/ 98542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ uploadRelease)
});

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/integrity.js
var integrity = __webpack_require__(82878);
// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(35805);
// EXTERNAL MODULE: ./packages/core/lib/stored-bytes.js
var stored_bytes = __webpack_require__(64332);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
;// CONCATENATED MODULE: ./packages/core/lib/tally.js


/** Nobody uploads one release this often; past it somebody is filling the store. */
const mostMarks = 1000;
/** Other runs of the same build may leave a mark in between; that passes. */
const rounds = 3;
/**
 * All that such an identity learns from a create-only write is whether a key was free, so it counts: every upload
 * leaves a mark among all uploads of the version, then one among those of its build.
 *
 * INVARIANT: each mark of a build was left after one of its own marks among all, no two after the same one. So when the
 * `own`-th mark of this build was left, and the next mark among all is the N-th, at least `own` of the N-1 before it are
 * of this build; if own = N-1, all of them are. Whoever wrote the bundle had left a mark among all before; so it was
 * this build. What is counted wrongly (a run that died between two marks, an answer that was lost) only makes the
 * two numbers differ.
 */
function uploadTally(id, build, leave) {
    const all = counter((n) => (0,layout/* attemptKey */.jX)(id, n), leave, 'take the next one');
    const own = counter((n) => (0,layout/* buildAttemptKey */.fm)(id, build, n), leave, 'take it for own');
    const claim = async () => {
        await all();
        return await own();
    };
    return {
        claim: async () => void (await claim()),
        provesAlone: async () => {
            for (let round = 1; round <= rounds; round += 1) {
                const marks = await claim();
                const before = (await all()) - 1;
                // The mark among all that was just taken needs its counterpart, or later runs would count one too many.
                await own();
                if (before === marks)
                    return true;
            }
            return false;
        },
    };
}
/**
 * Takes the first free number from 1 up. When an answer was lost, the number that is then found taken may be one's
 * own: among all uploads it is safe to count one too many, among one's own build's it is safe to count one too few.
 */
function counter(keyOf, leave, whenUncertain) {
    let last = 0;
    return async () => {
        while (last < mostMarks) {
            last += 1;
            const { outcome, uncertain } = await leave(keyOf(last), `${last}\n`);
            if (outcome === 'created' || (uncertain === true && whenUncertain === 'take it for own'))
                return last;
        }
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `more than ${mostMarks} uploads of this release have been tried`);
    };
}

// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
;// CONCATENATED MODULE: ./packages/core/lib/upload.js











async function uploadRelease(request, ports) {
    const bundle = (0,lib_bundle/* parseBundle */.QN)(request.bundle);
    (0,integrity/* checkIntegrity */._)(bundle);
    const release = (0,statement/* parseStatement */.By)(bundle.statement);
    const files = (0,pairing/* pairFiles */._)(release.files, request.files, 'subject-path');
    const evidence = (0,pairing/* pairFiles */._)(release.evidence, request.evidence, 'evidence-path');
    const { id } = release;
    const uploaded = await createAll(files, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await createAll(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const tally = ports.reader === undefined ? tallyOf(release, ports.store) : undefined;
    await tally?.claim();
    const created = await (0,stored_bytes/* createBytes */.m)(ports.store, (0,layout/* bundleKey */.CK)(id), request.bundle);
    const { outcome, sha256 } = created.outcome === 'created'
        ? { outcome: 'created', sha256: (0,digest/* sha256Of */.Bj)(request.bundle) }
        : { outcome: 'unchanged', sha256: await firstBundle(release, ports, tally) };
    return {
        release,
        outcome,
        ...(sha256 === undefined ? {} : { bundleSha256: sha256 }),
        bundleLocation: created.location,
        files: uploaded,
    };
}
function createAll(pairs, keyOf, { store, progress }) {
    // One file of each name is enough: whichever is sent is compared with what was signed.
    return (0,in_parallel/* inParallel */.H)(pairs, in_parallel/* filesAtOnce */.A, async ({ file, found: [{ name, path, content }] }) => {
        const watched = progress === undefined ? content : watch(name, content, progress);
        try {
            return { name, ...(await store.create(keyOf(file), watched, file.digest)) };
        }
        catch (failure) {
            throw namingFile(failure, path, file);
        }
    });
}
/** A store knows keys alone; whoever reads of a mismatch has to know which of the files it is. */
function namingFile(failure, path, { digest }) {
    if (!(failure instanceof errors/* VerificationError */.mk) || failure.code !== 'DIGEST_MISMATCH')
        return failure;
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `${path} is not what was signed: signed were ${digest.size} bytes with sha256 ${digest.sha256}`, {
        cause: failure,
        nextStep: 'Find out what changed it, and upload the very files that were signed, in the same job.',
    });
}
function watch(name, content, progress) {
    const { size, openSource } = content;
    return {
        size,
        async *open(range) {
            let done = range?.start ?? 0;
            for await (const chunk of content.open(range)) {
                done += chunk.length;
                progress(name, done, size);
                yield chunk;
            }
        },
        ...(openSource === undefined
            ? {}
            : { openSource: () => watchSource(openSource(), (done) => progress(name, done, size)) }),
    };
}
async function watchSource(opening, progress) {
    const source = await opening;
    return {
        read: async (into, position) => {
            const count = await source.read(into, position);
            progress(position + count);
            return count;
        },
        close: () => source.close(),
    };
}
/** A build is its source and its bytes: signing the same files of the same commit again is the same build. */
function buildIdentity({ id, files, run }) {
    const { repository, sha } = run.claims;
    const identity = [
        id.name,
        id.version,
        repository,
        sha,
        files.map(({ name, digest }) => [name, digest.sha256]),
    ];
    return (0,digest/* sha256Of */.Bj)(Buffer.from(JSON.stringify(identity)));
}
function tallyOf(release, store) {
    const leave = (key, text) => (0,stored_bytes/* createBytes */.m)(store, key, Buffer.from(text));
    return uploadTally(release.id, buildIdentity(release), leave);
}
/**
 * The digest of the bundle that stands, which another signature of the same build may have made; undefined for an
 * identity that may not read it.
 *
 * @throws PolicyError RELEASE_EXISTS unless the release that stands there is this build
 */
async function firstBundle(release, ports, tally) {
    const stored = ports.reader && (await (0,stored_bundle/* findStoredBundle */.hG)(ports.reader, (0,layout/* bundleKey */.CK)(release.id)));
    const same = tally === undefined ? isSameBuild(release, stored) : await tally.provesAlone();
    if (same)
        return stored && (0,digest/* sha256Of */.Bj)(stored.bytes);
    const { name, version } = release.id;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `${name} ${version} already stands in ${ports.store.storeUri}, and nothing shows that it is this build`, {
        nextStep: 'Release under a new version; a version is never replaced.',
    });
}
function isSameBuild(release, stored) {
    if (stored === undefined)
        return false;
    return buildIdentity((0,statement/* parseStatement */.By)((0,lib_bundle/* parseBundle */.QN)(stored.bytes).statement)) === buildIdentity(release);
}


/***/ })

};
