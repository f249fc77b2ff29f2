export const id = 6188;
export const ids = [6188];
export const modules = {

/***/ 49981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifySignature: () => (/* binding */ verifySignature)
/* harmony export */ });
/* harmony import */ var _secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61004);
/* harmony import */ var _secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98450);
/* harmony import */ var _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82881);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(28174);
/* harmony import */ var _secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74587);
/* harmony import */ var _secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43668);
/* harmony import */ var _secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84392);
/* harmony import */ var _secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57162);
/* harmony import */ var _secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(88716);
/* harmony import */ var _secure_deploy_github_unheld_checks__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83955);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36854);
/* harmony import */ var _secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46780);
/* harmony import */ var _secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69134);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/** The story of verify-signature: judge the signature, then every byte, and only then let anything out. */















const largestEnvelope = 1024 ** 2;
async function verifySignature(inputs, runner) {
    const { signature, ...result } = await verifySubject(inputs, runner);
    (0,_secure_deploy_github_unheld_checks__WEBPACK_IMPORTED_MODULE_2__/* .warnOfUnheld */ .U)(runner, signature);
    return result;
}
function verifySubject(inputs, runner) {
    const { subject } = inputs;
    switch (subject.kind) {
        case 'environment':
            return verifyInEnvironment(subject, inputs, runner);
        case 'store':
            return verifyInStore(subject, inputs, runner);
        case 'disk':
            return verifyOnDisk(subject, inputs, runner);
        case 'blob':
            return verifyOneFile(subject, inputs, runner);
    }
}
async function verifyInStore(subject, inputs, runner) {
    const { name, version, store, bucketOwner, path } = subject;
    const { trust: selection, source } = byInputs(inputs);
    const trust = await (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .connectTrust */ .x_)((0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .rebaseTrust */ .Dl)(selection, runner.cwd));
    const id = { name, version };
    const reading = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectReading */ .HE)({
        access: inputs.access,
        caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__/* .callerOf */ .$)(runner),
        id,
        store,
        profiles: (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .trustedProfiles */ .gE)(trust.trusted),
        records: 'left-alone',
        ...(bucketOwner === undefined ? {} : { bucketOwner }),
    });
    const ports = { ...reading, ...trust, policy: (0,_secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(source), now: runner.now() };
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
/** What a deploy policy demands of a release that is to be deployed from where it stands. */
async function verifyInEnvironment({ id, path }, inputs, runner) {
    const { decideByPolicy } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(8184), __webpack_require__.e(526), __webpack_require__.e(1085), __webpack_require__.e(4570)]).then(__webpack_require__.bind(__webpack_require__, 92160));
    const ports = await decideByPolicy(id, inputs, runner);
    return verifyAndPlace({ id, ...digestOf(inputs) }, ports, path, runner);
}
async function verifyAndPlace(request, judging, path, runner) {
    const ports = { ...judging, progress: runner.progress };
    if (path === undefined)
        return toResult(await (0,_secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, ports));
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(runner.cwd, path);
    const staging = await (0,_secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__/* .stagingArea */ .X)(target);
    try {
        const verified = await (0,_secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyRelease */ .VA)(request, {
            ...ports,
            sink: (file, bytes, size) => staging.stage(file, bytes, size),
        });
        // INVARIANT: nothing stands at the target path before the last check of the last file has passed.
        warnOfStranger(runner, target, await (0,_secure_deploy_local_placement__WEBPACK_IMPORTED_MODULE_8__/* .firstStranger */ .f)(target, await staging.commit()));
        return toResult(verified, target);
    }
    finally {
        await staging.discard();
    }
}
function warnOfStranger(runner, target, stranger) {
    if (stranger === undefined)
        return;
    const message = `${target} also holds files that are not of the release, ${JSON.stringify(stranger)} for one, and nobody has verified them; download to a folder of its own.`;
    runner.warn('FILES_NOT_VERIFIED', message);
}
async function verifyOnDisk(subject, inputs, runner) {
    const { cwd } = runner;
    const bundle = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, subject.bundlePath), _secure_deploy_core_bundle__WEBPACK_IMPORTED_MODULE_10__/* .largestBundle */ .bS, 'bundle-path');
    const found = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)({ patterns: subject.subjectPath, cwd, input: 'subject-path' });
    const judging = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectJudging */ .fk)(trustRequest(inputs, runner));
    const judge = { ...judging, policy: (0,_secure_deploy_core_source_policy__WEBPACK_IMPORTED_MODULE_6__/* .sourcePolicy */ .Q)(byInputs(inputs).source), now: runner.now() };
    const verified = await (0,_secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyFilesOnDisk */ .xN)(bundle, found.map(_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI), judge, {
        ...digestOf(inputs),
        ...(subject.id === undefined ? {} : { id: subject.id }),
    });
    const paths = new Map(found.map((file) => [file.name, file.path]));
    const files = verified.release.files.map((file) => {
        const path = paths.get(file.name) ?? '';
        return { ...file, location: { uri: (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(path).href }, path };
    });
    return {
        outputs: { ...releaseOutputs(verified), files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__/* .fileOutputs */ .b)(files) },
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBundle */ .wN)(verified),
        signature: verified.signature,
    };
}
async function verifyOneFile(subject, inputs, runner) {
    const { cwd } = runner;
    const [file, ...others] = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_11__/* .findFiles */ .l)({ patterns: subject.subjectPath, cwd, input: 'subject-path' });
    if (file === undefined || others.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_15__/* .InputError */ .dz('INPUT_CONFLICT', 'subject-path must name exactly one file when signature-path is given');
    }
    const envelope = await (0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__.readSmallFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, subject.signaturePath), largestEnvelope, 'signature-path');
    const judging = await (0,_secure_deploy_connect_reading__WEBPACK_IMPORTED_MODULE_4__/* .connectJudging */ .fk)(trustRequest(inputs, runner));
    const verified = await (0,_secure_deploy_core_verify_on_disk__WEBPACK_IMPORTED_MODULE_12__/* .verifyBlob */ .tB)((0,_secure_deploy_local_files__WEBPACK_IMPORTED_MODULE_9__/* .toNamedContent */ .wI)(file).content, envelope, { ...judging, now: runner.now() });
    return {
        outputs: {
            'signed-by': verified.signature.signedBy,
            digest: verified.digest,
            path: file.path,
        },
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeBlob */ .fs)(file.name, verified),
        signature: verified.signature,
    };
}
function trustRequest(inputs, runner) {
    const { trust } = byInputs(inputs);
    return { trust: (0,_secure_deploy_connect_trust__WEBPACK_IMPORTED_MODULE_3__/* .rebaseTrust */ .Dl)(trust, runner.cwd), access: inputs.access, caller: (0,_secure_deploy_github_caller__WEBPACK_IMPORTED_MODULE_5__/* .callerOf */ .$)(runner) };
}
/** The inputs were read under the rule that only a release in the store of an environment is decided by a policy. */
function byInputs({ deciding }) {
    if (deciding.kind === 'inputs')
        return deciding;
    throw new TypeError('what is on disk or in a store of the inputs is decided by inputs');
}
function digestOf({ bundleSha256 }) {
    return bundleSha256 === undefined ? {} : { bundleSha256 };
}
function toResult(verified, directory) {
    const files = verified.files.map((file) => ({
        ...file,
        ...(directory === undefined ? {} : { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ...file.name.split('/')) }),
    }));
    return {
        outputs: {
            ...releaseOutputs(verified),
            'bundle-uri': verified.bundleLocation.uri,
            ...(directory === undefined ? {} : { path: directory }),
            files: (0,_secure_deploy_github_file_outputs__WEBPACK_IMPORTED_MODULE_13__/* .fileOutputs */ .b)(files),
        },
        summary: (0,_secure_deploy_core_reports__WEBPACK_IMPORTED_MODULE_14__/* .describeVerified */ .UH)(verified),
        signature: verified.signature,
    };
}
function releaseOutputs({ release, sha256, signature, }) {
    const { claims } = release.run;
    return {
        'release-name': release.id.name,
        'release-version': release.id.version,
        'bundle-digest': `sha256:${sha256}`,
        'signed-by': signature.signedBy,
        'source-repository': claims.repository,
        'source-commit': claims.sha,
    };
}


/***/ }),

/***/ 98450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ rebaseTrust),
/* harmony export */   E_: () => (/* binding */ builtInStores),
/* harmony export */   NG: () => (/* binding */ connectRevocation),
/* harmony export */   gE: () => (/* binding */ trustedProfiles),
/* harmony export */   x_: () => (/* binding */ connectTrust)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Turns what a user says about trust into the statement, the certificates and the revocation service that a verification needs. */






const largestPolicy = 1024 ** 2;
/** Paths of a selection, read against a folder. */
function rebaseTrust(selection, folder) {
    if (selection.kind === 'signers')
        return selection;
    const { policyPath, storePath } = selection;
    return {
        ...selection,
        policyPath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, policyPath),
        policyUri: policyPath,
        ...(storePath === undefined ? {} : { storePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, storePath) }),
    };
}
async function connectTrust(selection) {
    switch (selection.kind) {
        case 'signers':
            return trustSigners(selection.arns);
        case 'policy':
            return readTrust(selection);
    }
}
async function trustSigners(arns) {
    const { parseTrustedProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
    const profiles = arns.map((arn) => parseTrustedProfileArn(arn));
    const [partition, other] = [...new Set(profiles.map((profile) => profile.partition))];
    if (partition === undefined || other !== undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', 'trusted-signers must name signing profiles of one AWS partition');
    }
    const stores = builtInStores(partition);
    const statement = {
        name: 'trusted-signers',
        globalPolicy: true,
        level: 'strict',
        override: {},
        verifyTimestamp: 'always',
        trustStores: [...stores.keys()],
        trustedIdentities: profiles.map((profile) => profile.arn),
    };
    const sha256 = (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(statement)));
    return { trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } };
}
/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
function builtInStores(partition) {
    const known = _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(known);
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .selectTrustPolicy */ .pj)((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .parseTrustPolicy */ .GS)(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return {
            trusted: (0,_secure_deploy_core_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }),
            policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
        };
    }
    catch (failure) {
        throw (0,_secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__/* .toProductError */ .n)(failure);
    }
}
/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names, path) {
    if (path !== undefined) {
        const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
        return loadTrustStores(path, names);
    }
    const builtIn = new Map(_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.flatMap((partition) => [...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(partition)]));
    const others = names.filter((name) => !builtIn.has(name));
    if (others.length === 0)
        return builtIn;
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust policy names ${others.join(', ')}, and trust-store is not given`);
}
/** The signing profiles that a set of signers names; a verifier asks about the revocation of no others. */
function trustedProfiles({ parties }) {
    const identities = parties.flatMap(({ trust }) => trust.statement.trustedIdentities);
    return [...new Set(identities.filter((identity) => /^arn:[^:]+:signer:/.test(identity)))];
}
/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
function connectRevocation(session) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(5143), __webpack_require__.e(4973), __webpack_require__.e(7073)]).then(__webpack_require__.bind(__webpack_require__, 37073));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
}


/***/ }),

/***/ 92681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContentDigest),
/* harmony export */   a: () => (/* binding */ digestContent)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81644);
/** Digests of content: taken beside other work where the content can do that, else here while its bytes pass. */


async function digestContent(content, options = {}) {
    const limit = options.singleRequestLimit ?? _digest_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRequestLimit */ .np;
    // Files that large have digests of their parts too, which are only taken here.
    if (content.hash === undefined || content.size > limit)
        return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashContent */ .sW)((0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .passingBytes */ .v)(content), content.size, options);
    let told = 0;
    const tell = (size) => {
        options.onBytes?.(size - told);
        told = size;
    };
    const algorithms = options.sha512 === true ? ['sha256', 'sha512'] : ['sha256'];
    const hashed = await content.hash(algorithms, tell);
    tell(hashed.size);
    return toContentDigest(hashed, algorithms);
}
/** Fail closed: other digests than were asked for are none. */
function toContentDigest({ size, digests }, algorithms) {
    const digestOf = (name) => digests[algorithms.indexOf(name)];
    const sha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(digestOf('sha256') ?? '');
    if (sha256 === undefined || digests.length !== algorithms.length)
        throw new TypeError(`${digests.join(', ')} are not the digests that were asked for`);
    const sha512 = digestOf('sha512');
    return { size, sha256, ...(sha512 === undefined ? {} : { sha512 }) };
}


/***/ }),

/***/ 41367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ assertSigned),
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Yj: () => (/* binding */ judgeEnvelope)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73992);
/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */





async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: _bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMediaType */ .sq });
    return verification;
}
/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
async function judgeEnvelope(envelope, { trust, revocation, now }) {
    try {
        const { statement, stores } = trust;
        assertEnforced(statement);
        return await (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .verifySignature */ .O)(envelope, { statement, stores, revocation, now });
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
function assertSigned({ envelope }, blob) {
    try {
        (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .matchBlob */ .X5)(envelope, blob);
    }
    catch (failure) {
        throw (0,_notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .toProductError */ .n)(failure);
    }
}
/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement) {
    const { authenticity, identity } = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__/* .checkActions */ .mZ)(statement);
    if (authenticity === 'enforce' && identity === 'enforce')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('TRUST_POLICY_TOO_WEAK', `the trust policy statement "${statement.name}" lets signatures of anyone pass`, { nextStep: 'Use the level strict or permissive, without an override of authenticity.' });
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

/***/ 81644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ passingBytes)
/* harmony export */ });
/** Small enough to be in the processor's cache still when it is hashed. */
const chunkSize = 256 * 1024;
/**
 * The bytes in order. INVARIANT: a chunk is good until the next one is asked for; whoever keeps it longer copies it. While
 * one is looked at, the next is being read. New memory for every chunk would cost a hash of large files half as much again.
 */
async function* passingBytes(content) {
    if (content.openSource === undefined || content.size <= chunkSize) {
        yield* content.open();
        return;
    }
    const source = await content.openSource();
    let [current, next] = [new Uint8Array(chunkSize), new Uint8Array(chunkSize)];
    let position = 0;
    let reading = readQuietly(source, current, position);
    try {
        for (let count = await reading; count > 0; count = await reading) {
            position += count;
            reading = readQuietly(source, next, position);
            yield current.subarray(0, count);
            [current, next] = [next, current];
        }
    }
    finally {
        // What is closed under a read would be read from whatever comes in its place.
        await reading.catch(() => undefined);
        await source.close();
    }
}
/** A failure is told when the chunk is asked for, which may be never. */
function readQuietly(source, into, position) {
    const reading = source.read(into, position);
    reading.catch(() => undefined);
    return reading;
}


/***/ }),

/***/ 10598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ verifySigners),
/* harmony export */   K1: () => (/* binding */ judgeSigner),
/* harmony export */   Rt: () => (/* binding */ countSigners),
/* harmony export */   cy: () => (/* binding */ assertThreshold),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41367);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


/** The certificates under which the parties of a set are known. */
function storesOf({ parties }) {
    return new Map(parties.flatMap(({ trust }) => [...trust.stores]));
}
/** The set of whoever one statement of trust accepts. */
function oneOf(trust) {
    return { parties: [{ name: trust.statement.name, trust }], threshold: 1 };
}
/**
 * The parties of the set that signed `content`, each once, in the order of the set. Whether they are enough is for the caller
 * to say (`assertThreshold`, or a rule).
 *
 * @throws what was wrong with the envelope that came nearest to being accepted, when none was
 * @throws ServiceError when too few were accepted and another might have been, had it been found out
 */
function verifySigners(content, envelopes, judge) {
    return acceptAny(envelopes, judge, (envelope, one) => (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyEnvelope */ .FY)(content, envelope, one));
}
/** The names of the parties that made new signatures over `content`; nobody is asked about their revocation. */
async function countSigners(content, envelopes, { parties }, now) {
    const asNew = parties.map(({ name, trust }) => {
        const { statement } = trust;
        const override = { ...statement.override, revocation: 'skip' };
        return { name, trust: { ...trust, statement: { ...statement, override } } };
    });
    const judge = { trusted: { parties: asNew, threshold: 1 }, revocation: unasked, now };
    try {
        return (await verifySigners(content, envelopes, judge)).map(({ party }) => party);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk)
            return [];
        throw failure;
    }
}
/** Being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is not asked about' }),
};
/** As `verifySigners`, for an envelope whose content is compared later (`assertSigned`). */
async function judgeSigner(envelope, judge) {
    const [{ signature }] = await acceptAny([envelope], judge, _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeEnvelope */ .Yj);
    return signature;
}
async function acceptAny(envelopes, { trusted, revocation, now }, accept) {
    const accepted = [];
    const failures = [];
    for (const { name, trust } of trusted.parties) {
        for (const envelope of envelopes) {
            try {
                const signature = await accept(envelope, { trust, revocation, now });
                accepted.push({ party: name, signature });
                break;
            }
            catch (failure) {
                if (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SecureDeployError */ .vk))
                    throw failure;
                failures.push(failure);
            }
        }
    }
    const inconclusive = failures.find((failure) => failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7);
    if (accepted.length < trusted.threshold && inconclusive !== undefined)
        throw inconclusive;
    const [first, ...others] = accepted;
    if (first === undefined)
        throw failures.find(isPastTrust) ?? failures[0];
    return [first, ...others];
}
/** With several parties most failures only say that an envelope is another party's; what else went wrong is the news. */
function isPastTrust(failure) {
    return (!(failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk) ||
        (failure.code !== 'SIGNER_NOT_TRUSTED' && failure.code !== 'IDENTITY_NOT_TRUSTED'));
}
/** @throws VerificationError SIGNER_NOT_TRUSTED when fewer parties signed than must have */
function assertThreshold(accepted, { parties, threshold }) {
    if (accepted.length >= threshold)
        return;
    const signed = accepted.map(({ party }) => party).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('SIGNER_NOT_TRUSTED', `${threshold} of ${parties.length} signers must have signed, and only ${signed} did`);
}


/***/ }),

/***/ 74587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sourcePolicy)
/* harmony export */ });
/* harmony import */ var _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23499);
/* harmony import */ var _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38053);
/* harmony import */ var _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20220);
/* harmony import */ var _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16819);
/* harmony import */ var _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39873);





const rules = [
    _rules_source_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeSourceRepository */ .f,
    _rules_source_repository_id_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeSourceRepositoryId */ .i,
    _rules_source_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSourceRef */ .e,
    _rules_signer_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeSignerWorkflow */ .t,
    _rules_runner_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeRunnerEnvironment */ .x,
];
function sourcePolicy(expected) {
    const demands = toDemands(expected);
    return {
        evaluate: ({ release }) => Promise.resolve({ rules: rules.map((judge) => judge(release, demands)) }),
    };
}
function toDemands({ repository, repositoryId, refs, ...rest }) {
    const { signerWorkflows, runnerEnvironment } = rest;
    return {
        repositories: [repository],
        ...(repositoryId === undefined ? {} : { repositoryIds: [repositoryId] }),
        ...(refs === undefined ? {} : { refs }),
        ...(signerWorkflows === undefined ? {} : { workflowRefs: signerWorkflows }),
        ...(runnerEnvironment === undefined ? {} : { runnerEnvironment }),
    };
}


/***/ }),

/***/ 84392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ compareContent),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xN: () => (/* binding */ verifyFilesOnDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35805);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81644);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10598);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41367);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45318);










/**
 * Verifies a bundle, then every file: each signed file must be at hand with the bytes that were signed, and nothing
 * else may be among `found`.
 * @throws VerificationError FILE_NOT_SIGNED, FILE_MISSING, DIGEST_MISMATCH, or what `verifyBundle` throws
 */
async function verifyFilesOnDisk(bundle, found, judge, expected = {}) {
    const { id, bundleSha256: sha256 } = expected;
    const verified = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(bundle, {
        purpose: { kind: 'verify' },
        ...(id === undefined ? {} : { id }),
        ...(sha256 === undefined ? {} : { sha256 }),
    }, judge);
    const pairs = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(verified.release.files, found, 'subject-path');
    // INVARIANT: all that was found is hashed, two files of one name too, so that nothing passes by another's digest.
    const checks = pairs.flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(checks, _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .filesAtOnce */ .A, compareContent);
    return verified;
}
/** @throws VerificationError DIGEST_MISMATCH unless the bytes at hand are those that were signed */
async function compareContent({ file, content, path, }) {
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(boundedBytes(file, content, path), file.digest.size);
    if (actual.sha256 === file.digest.sha256 && actual.size === file.digest.size)
        return;
    throw (0,_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, actual, { uri: path });
}
/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file, content, path) {
    let size = 0;
    for await (const chunk of (0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
        size += chunk.length;
        if (size > file.digest.size)
            throw (0,_digest_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .mismatch */ .J)(file, { size }, { uri: path });
        yield chunk;
    }
}
/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
async function verifyBlob(content, envelope, judge, mediaType) {
    const signature = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeSigner */ .K1)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of (0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_6__/* .passingBytes */ .v)(content)) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_8__/* .assertSigned */ .De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .VerificationError */ .mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
}


/***/ }),

/***/ 83955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ warnOfUnheld)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82159);
/** Says in an annotation what a trust policy let pass, so that nobody has to read the tables to learn of it. */

function warnOfUnheld(runner, signature) {
    const unheld = (0,_secure_deploy_core_unheld_checks__WEBPACK_IMPORTED_MODULE_0__/* .describeUnheld */ .S)(signature);
    if (unheld === undefined)
        return;
    const details = signature.checks.filter(({ outcome }) => outcome !== 'pass').map(({ detail }) => detail);
    runner.warn('CHECK_NOT_HELD', `${unheld}. ${details.join(' ')}`);
}


/***/ })

};
