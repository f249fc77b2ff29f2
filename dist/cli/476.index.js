export const id = 476;
export const ids = [476];
export const modules = {

/***/ 1775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ storeAt),
/* harmony export */   j: () => (/* binding */ releaseAt)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

function releaseAt({ store, region, regionInput }, release) {
    if (region === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${regionInput} is missing; the store ${store.uri} is in S3`, {
            nextStep: `Add "${regionInput}: ..." with the region of the bucket to the step's "with:".`,
        });
    }
    return { region, bucket: store.bucket, prefix: store.prefix, release };
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

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ connectReading),
/* harmony export */   f: () => (/* binding */ connectJudging)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8450);



/** For a bundle or a signature on disk; AWS is spoken to only when a signature of AWS Signer is to be asked about. */
async function connectJudging(request) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTrust */ .x_)(request.trust);
    const profiles = (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProfiles */ .gE)(trust.statement);
    if (profiles.length === 0)
        return { trust, revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [])) };
    const { revocationStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    return { trust, revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)((0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, revocationStatements(profiles))) };
}
async function connectReading(request) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 94).then(__webpack_require__.bind(__webpack_require__, 4094));
            return { ...(await connectJudging(request)), store: directoryStore(store.uri) };
        }
        case 's3': {
            const { region } = request.access;
            return readS3(request, { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner });
        }
    }
}
async function readS3(request, place) {
    const trust = await (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectTrust */ .x_)(request.trust);
    const { readStatements, revocationStatements } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Reader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711), __webpack_require__.e(433)]).then(__webpack_require__.bind(__webpack_require__, 6433));
    const open = (0,_session_js__WEBPACK_IMPORTED_MODULE_1__/* .lazySession */ .R)(request, [
        ...readStatements((0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseAt */ .j)(place, request.id)),
        ...revocationStatements((0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .trustedProfiles */ .gE)(trust.statement)),
    ]);
    const session = await open();
    return { trust, revocation: (0,_trust_js__WEBPACK_IMPORTED_MODULE_0__/* .connectRevocation */ .NG)(open), store: s3Reader(session, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f)(place, session)) };
}


/***/ }),

/***/ 7456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazySession)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);

/** The session is opened at the first call and shared by all; it may do what `policy` says and nothing else. */
function lazySession(need, policy) {
    let session;
    return () => (session ??= open(need, policy));
}
async function open(need, policy) {
    const { access, caller } = need;
    const region = access.region ?? need.region;
    if (region === undefined)
        throw missing('aws-region', 'the region of the store');
    const role = need.role ?? access.roleToAssume;
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695), __webpack_require__.e(119)]).then(__webpack_require__.bind(__webpack_require__, 1119));
    return openSession({
        action: caller.action,
        run: caller.run(),
        region,
        identity: identify(access, caller, role),
        allowedAccountIds: access.allowedAccountIds,
        policy,
        mask: (secret) => caller.mask(secret),
        ...(caller.environmentAccessKeyId === undefined
            ? {}
            : { environmentAccessKeyId: caller.environmentAccessKeyId }),
    });
}
function identify({ credentials, audience, durationSeconds }, caller, role) {
    switch (credentials) {
        case 'runner':
            return { kind: 'ambient', durationSeconds, ...(role === undefined ? {} : { roleArn: role }) };
        case 'oidc':
            if (role === undefined)
                throw missing('role-to-assume', 'the ARN of the role to assume');
            return {
                kind: 'web-identity',
                roleArn: role,
                audience,
                durationSeconds,
                token: () => caller.token(audience),
            };
    }
}
function missing(input, what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `${input} is missing; this run uses AWS`, {
        nextStep: `Add "${input}: ..." with ${what} to the step's "with:".`,
    });
}


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ rebaseTrust),
/* harmony export */   E_: () => (/* binding */ builtInStores),
/* harmony export */   NG: () => (/* binding */ connectRevocation),
/* harmony export */   gE: () => (/* binding */ trustedProfiles),
/* harmony export */   x_: () => (/* binding */ connectTrust)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1960);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3992);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);





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
    const { parseTrustedProfileArn } = await __webpack_require__.e(/* import() */ 392).then(__webpack_require__.bind(__webpack_require__, 9392));
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
    return { statement, stores, policy: { uri: 'trusted-signers', sha256 } };
}
/** @throws InputError TRUST_STORE_MALFORMED for a partition whose AWS Signer root is not built in */
function builtInStores(partition) {
    const known = _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerPartitions */ .L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerTrustStores */ .Gm)(known);
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-store, and to a verifying step trust-policy, with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .selectTrustPolicy */ .pj)((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .parseTrustPolicy */ .GS)(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return {
            statement,
            stores,
            policy: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
        };
    }
    catch (failure) {
        throw (0,_secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_5__/* .toProductError */ .n)(failure);
    }
}
/** A store of the user's own comes before the built-in one of the same name. */
async function loadStores(names, path) {
    const builtIn = new Map(_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerPartitions */ .L8.flatMap((partition) => [...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerTrustStores */ .Gm)(partition)]));
    const own = path === undefined ? names.filter((name) => !builtIn.has(name)) : names;
    if (own.length === 0)
        return builtIn;
    if (path === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust policy names ${own.join(', ')}, and trust-store is not given`);
    }
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.bind(__webpack_require__, 5210));
    return loadTrustStores(path, own);
}
/** The signing profiles that a statement trusts; a verifier asks about the revocation of no others. */
function trustedProfiles({ trustedIdentities }) {
    return trustedIdentities.filter((identity) => /^arn:[^:]+:signer:/.test(identity));
}
/**
 * Asks AWS Signer about its own signatures, and OCSP responders and CRLs about all others. `session` is opened only
 * when a signature of AWS Signer is there to ask about.
 */
function connectRevocation(session) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(935), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 839));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 7660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
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

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  De: () => (/* binding */ assertSigned),
  Yj: () => (/* binding */ judgeEnvelope),
  sF: () => (/* binding */ verifyAnySignature),
  IF: () => (/* binding */ verifyBundle),
  FY: () => (/* binding */ verifyEnvelope)
});

// EXTERNAL MODULE: ./packages/notary/lib/verify.js + 5 modules
var verify = __webpack_require__(2040);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var payload = __webpack_require__(7285);
// EXTERNAL MODULE: ./packages/notary/lib/trust-policy.js
var trust_policy = __webpack_require__(1960);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(2881);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(8857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(3992);
;// CONCATENATED MODULE: ./packages/core/lib/rules.js
/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */

/** @throws PolicyError RULE_FAILED naming every rule that failed, with expected and actual. */
function assertAllowed(results) {
    const failed = results.filter((result) => result.outcome === 'fail');
    if (failed.length === 0)
        return;
    const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`);
    throw new errors/* PolicyError */.pn('RULE_FAILED', list.join('; '), {
        nextStep: 'Release from the source that the policy allows, or ask the policy owner.',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/statement.js + 1 modules
var statement = __webpack_require__(453);
;// CONCATENATED MODULE: ./packages/core/lib/judge.js
/** Judges a bundle: its form, its signature, whose signature it is, which release it speaks of, and the policy. */








/** Judges a bundle alone: its form, its signature, whose it is, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,digest/* sha256Of */.Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new errors/* VerificationError */.mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,lib_bundle/* parseBundle */.QN)(bytes);
    const signature = await verifyAnySignature(bundle.statement, bundle.signatures, judge);
    const release = (0,statement/* parseStatement */.By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const rules = await judge.policy.evaluate({ release, bundleSha256: sha256, purpose, now: judge.now });
    assertAllowed(rules);
    return { release, bytes, sha256, signature, rules };
}
/** Accepts when one of the envelopes is a trusted signature over `content`; else throws what was wrong with the first. */
async function verifyAnySignature(content, envelopes, judge) {
    const failures = [];
    for (const envelope of envelopes) {
        try {
            return await verifyEnvelope(content, envelope, judge);
        }
        catch (failure) {
            failures.push(failure);
        }
    }
    throw failures[0];
}
async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,external_node_crypto_.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: lib_bundle/* statementMediaType */.sq });
    return verification;
}
/** Judges an envelope alone: its form, its signature and whose it is. What it is a signature of is left to `assertSigned`. */
async function judgeEnvelope(envelope, { trust, revocation, now }) {
    try {
        const { statement, stores } = trust;
        assertEnforced(statement);
        return await (0,verify/* verifySignature */.O)(envelope, { statement, stores, revocation, now });
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
/** @throws VerificationError PAYLOAD_MISMATCH unless the signature is one of this very content. */
function assertSigned({ envelope }, blob) {
    try {
        (0,payload/* matchBlob */.X5)(envelope, blob);
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
/**
 * A trust policy may log some failures instead of enforcing them (level `permissive`, overrides). Whose signature it is,
 * though, is always enforced here: a verification that anyone can pass is none.
 */
function assertEnforced(statement) {
    const { authenticity, identity } = (0,trust_policy/* checkActions */.mZ)(statement);
    if (authenticity === 'enforce' && identity === 'enforce')
        return;
    throw new errors/* InputError */.dz('TRUST_POLICY_TOO_WEAK', `the trust policy statement "${statement.name}" lets signatures of anyone pass`, { nextStep: 'Use the level strict or permissive, without an override of authenticity.' });
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new errors/* VerificationError */.mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
}


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
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
/** `subject` is the digest of the release's bundle: a release arrives in a store once, so two promotions leave one record. */
function recordKey(id, kind, subject) {
    return `${releasePrefix(id)}records/${kind}/${subject}.bundle.json`;
}
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
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

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sourcePolicy)
/* harmony export */ });
const rules = [
    (release, { repository }) => verdict('source-repository', [repository], release.run.claims.repository, (expected, actual) => {
        return expected.toLowerCase() === actual.toLowerCase();
    }),
    (release, { repositoryId }) => verdict('source-repository-id', toList(repositoryId), release.run.claims.repository_id, equal),
    (release, { refs }) => verdict('source-ref', refs, release.run.claims.ref, equal),
    (release, { signerWorkflows }) => verdict('signer-workflow', signerWorkflows, release.run.claims.job_workflow_ref ?? release.run.claims.workflow_ref, 
    // A workflow named without a ref stands for that file at any ref.
    (expected, actual) => expected === actual || (!expected.includes('@') && actual.startsWith(`${expected}@`))),
    (release, { runnerEnvironment }) => verdict('runner-environment', toList(runnerEnvironment), release.run.claims.runner_environment, equal),
];
function sourcePolicy(expected) {
    return {
        evaluate: ({ release }) => Promise.resolve(rules.map((rule) => rule(release, expected))),
    };
}
function verdict(rule, expected, actual, matches) {
    if (expected === undefined)
        return { rule, outcome: 'not-applicable', expected: 'any', actual };
    const pass = expected.some((one) => matches(one, actual));
    return { rule, outcome: pass ? 'pass' : 'fail', expected: expected.join(' or '), actual };
}
function toList(one) {
    return one === undefined ? undefined : [one];
}
function equal(expected, actual) {
    return expected === actual;
}


/***/ }),

/***/ 2499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readStoredBundle),
/* harmony export */   h: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9639);
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

/***/ 8218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7706);
/** Stores and signers as users name them: texts become values here, and the kind of each is known before anything is loaded. */

const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const prefixSegment = /^[A-Za-z0-9_][A-Za-z0-9._=-]*$/;
const longestPrefix = 256;
/**
 * `s3://bucket/prefix` or `file:///path`.
 * @throws InputError INPUT_MALFORMED naming `input`
 */
function parseStoreUri(text, input) {
    const uri = text.replace(/\/+$/, '');
    if (text.startsWith('s3://'))
        return parseS3(uri, input);
    if (/^file:\/\/\/./.test(text))
        return { kind: 'directory', uri };
    throw malformed(input, text, 's3://bucket/prefix or file:///path');
}
function parseS3(uri, input) {
    const [bucket = '', ...segments] = uri.slice('s3://'.length).split('/');
    const prefix = segments.join('/');
    if (!bucketName.test(bucket))
        throw malformed(input, uri, 's3://bucket/prefix with a bucket name of S3');
    const allowed = segments.every((segment) => prefixSegment.test(segment) && !segment.includes('..'));
    if (!allowed || prefix.length > longestPrefix) {
        throw malformed(input, uri, `a prefix of letters, digits and ._=- between slashes, ${longestPrefix} characters at most`);
    }
    return { kind: 's3', bucket, prefix, uri };
}
/**
 * The ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or `file:///key.pem`. The adapter that
 * the kind names checks the rest of an ARN.
 * @throws InputError SIGNER_MALFORMED
 */
function parseSignerUri(text, input) {
    const [arn, partition, service, region = ''] = text.split(':');
    if (arn === 'arn' && /^aws[a-z-]*$/.test(partition ?? '') && /^[a-z]{2}[a-z-]*-\d$/.test(region)) {
        if (service === 'signer')
            return { kind: 'aws-signer', uri: text, region };
        if (service === 'kms')
            return { kind: 'aws-kms', uri: text, region };
    }
    if (/^file:\/\/\/./.test(text))
        return { kind: 'key-file', uri: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('SIGNER_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed are the ARN of an AWS Signer signing profile, the ARN of an AWS KMS key or alias, or file:///key.pem`);
}
function malformed(input, text, allowed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(text)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 3668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3000);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9639);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2499);






/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .IF)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
    };
}
async function verifyFiles(files, keyOf, ports) {
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, filesAtOnce, async (file) => {
        const { name, digest } = file;
        const { store, sink, progress } = ports;
        const location = sink === undefined
            ? await verifyInPlace(store, keyOf(file), file, progress)
            : await verifyStream(await openFile(store, keyOf(file), name), file, sink, progress);
        return { name, digest, location };
    });
}
/** Believes a store's own SHA-256, which it checked when the bytes came in; without one, the bytes are read and hashed. */
async function verifyInPlace(store, key, file, progress) {
    const stored = await store.digestOf(key);
    if (stored === undefined)
        throw missing(file.name, store);
    const vouched = stored.sha256;
    if (vouched !== undefined && (!vouched.includes('-') || file.digest.parts !== undefined)) {
        assertStoredDigest(file, stored.size, vouched, stored.location);
        return stored.location;
    }
    const hash = (_name, bytes) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw mismatch(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress));
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw mismatch(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw mismatch(file, { size: done }, object.location);
        progress?.(file.name, done, file.digest.size);
        yield chunk;
    }
}
async function openFile(store, key, name, options = {}) {
    const object = await store.open(key, options);
    if (object === undefined)
        throw missing(name, store);
    return object;
}
/** The version that was looked at is the one to read, whatever comes after. */
function pin({ versionId }) {
    return versionId === undefined ? {} : { versionId };
}
function missing(name, store) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}
function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
}


/***/ }),

/***/ 9698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   z: () => (/* binding */ passingThrough)
/* harmony export */ });
/** Hands every chunk to `write`, waits for it, and passes it on. */
async function* passingThrough(bytes, write) {
    for await (const chunk of bytes) {
        await write(chunk);
        yield chunk;
    }
}
/** The operating system may take less than it is given. */
async function writeAll(file, chunk) {
    for (let at = 0; at < chunk.length;) {
        at += (await file.write(chunk, at, chunk.length - at)).bytesWritten;
    }
}


/***/ }),

/***/ 6780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5389);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3382);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45);
/** Finds the files that patterns name, and what each is called within a release. */








const globCharacter = /[*?[\]{}()\\]/;
/**
 * Finds the files that match at least one pattern and no excluding one, in the order of their names. A file is called
 * by its path below the deepest folder that its pattern names without glob characters; a file that is named outright by
 * its base name, and files of a folder that is named outright by their paths below it. Names that two files share are
 * kept twice: whoever reads the bytes decides.
 * @throws InputError SUBJECT_NOT_FOUND for a pattern without a match, SUBJECT_UNREADABLE for a match that is a symbolic
 * link, not a regular file or not readable, INPUT_MALFORMED for a pattern or a file name that cannot be used
 */
async function findFiles({ patterns, cwd, input }) {
    const including = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluding = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    if (including.length === 0 && excluding.length > 0) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} only excludes files; it must also name some`);
    }
    const excluded = new Set();
    for (const pattern of excluding) {
        const { base, paths } = await match(pattern, cwd, input);
        for (const path of paths)
            excluded.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path));
    }
    const found = new Map();
    for (const pattern of including) {
        const { base, paths } = await match(pattern, cwd, input);
        const kept = paths.filter((path) => !excluded.has((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path)));
        if (kept.length === 0)
            throw notFound(pattern, input);
        for (const path of kept) {
            const file = await describeFile((0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__/* .parseFileName */ .Px)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path), input);
            found.set(`${file.name}\0${file.path}`, file);
        }
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** The paths, relative to `base`, of everything but folders that a pattern matches. */
async function match(pattern, cwd, input) {
    const { base, below } = split(pattern, cwd, input);
    if (below !== '')
        return { base, paths: await globBelow(base, below, input) };
    const named = await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(base));
    if (named?.isDirectory() === true)
        return { base, paths: await globBelow(base, '**', input) };
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(base), paths: named === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(base)] };
}
function split(pattern, cwd, input) {
    const segments = pattern.split('/');
    const dynamic = segments.findIndex((segment) => globCharacter.test(segment));
    const [literal, below] = dynamic < 0 ? [segments, []] : [segments.slice(0, dynamic), segments.slice(dynamic)];
    // Fail closed: after a glob, `..` would lead out of the folder that the names are relative to, and a slash at the end
    // would match folders alone.
    if (pattern.trim() === '' || pattern.includes('\0') || below.some((part) => part === '..' || part === '')) {
        throw unusable(pattern, input);
    }
    const base = literal.length === 1 && literal[0] === '' ? '/' : literal.join('/');
    return { base: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, base), below: below.filter((segment) => segment !== '.').join('/') };
}
async function globBelow(base, below, input) {
    if ((await looking(base, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(base)))?.isDirectory() !== true)
        return [];
    const failures = [];
    const options = { dot: true, followSymbolicLinks: false, onlyFiles: true, expandDirectories: false };
    const paths = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)(below, { ...options, cwd: base, fs: strictFileSystem(failures) }).catch((cause) => {
        throw unusable(below, input, cause);
    });
    // Fail closed: the walk leaves out a folder that it may not read, and a release would silently lack its files.
    if (failures[0] !== undefined)
        throw unreadable(base, input, 'a folder below it cannot be read', failures[0]);
    return paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(base, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, path)));
}
/** The walk knows files and folders alone; showing it all else as files lets a matching link or socket be refused instead of overlooked. */
function strictFileSystem(failures) {
    const list = (path, options, done) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, options, (failure, entries) => {
            if (failure !== null)
                failures.push(failure);
            done(failure, failure === null ? entries.map(asFileOrFolder) : []);
        });
    };
    return { readdir: list };
}
function asFileOrFolder(entry) {
    const isFolder = entry.isDirectory();
    return {
        name: entry.name,
        isDirectory: () => isFolder,
        isFile: () => !isFolder,
        isSymbolicLink: () => false,
    };
}
async function describeFile(name, path, input) {
    const stats = await looking(path, input, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path));
    if (stats === undefined)
        throw unreadable(path, input, 'it has gone away');
    if (stats.isSymbolicLink())
        throw unreadable(path, input, 'it is a symbolic link');
    if (!stats.isFile())
        throw unreadable(path, input, 'it is not a regular file');
    // Only opening it tells whether this user may read it.
    await looking(path, input, async () => (await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openPlainFile */ .r)(path)).close());
    return { name, path, size: stats.size };
}
/** Undefined when there is nothing at the path. */
async function looking(path, input, look) {
    try {
        return await look();
    }
    catch (cause) {
        if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isErrno */ .r)(cause, 'ENOENT') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_7__/* .isErrno */ .r)(cause, 'ENOTDIR'))
            return undefined;
        throw unreadable(path, input, 'this user may not read it', cause);
    }
}
function unusable(pattern, input, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `${input} has the pattern ${JSON.stringify(pattern)}, which cannot be used`, {
        cause,
        nextStep: 'Write a path, or a pattern that ends in a file name and has ".." only before its first glob character.',
    });
}
function unreadable(path, input, reason, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${input} matches ${path}, which cannot be read: ${reason}`, {
        cause,
        nextStep: 'Name regular files, or exclude this one with a pattern that starts with "!".',
    });
}
function notFound(pattern, input) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('SUBJECT_NOT_FOUND', `${input} has the pattern ${JSON.stringify(pattern)}, which matches no file`, {
        nextStep: 'Check that the build made the file, and that the pattern starts at the right folder.',
    });
}


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stagingArea)
/* harmony export */ });
/* unused harmony export firstStranger */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5389);
/* harmony import */ var _file_writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9698);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45);
/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */







/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
async function stagingArea(directory, platform = process.platform) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const claim = placeClaims(platform);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes) => {
            const name = (0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px)(text);
            claim(name);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, String(staged.size));
            staged.set(name, path);
            return writeStaged(target, path, bytes);
        },
        commit: async () => {
            try {
                return await within(target, () => moveAll(target, staged));
            }
            finally {
                await discard();
            }
        },
        discard,
    };
}
async function prepare(target) {
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(target);
    if (standing === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target, { recursive: true });
    else if (standing !== 'folder')
        throw inTheWay(target);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const [own, outer] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(parent)]);
    return own.dev === outer.dev ? makeBeside(target, parent) : makeIn(target, target);
}
/** Beside the target, so that whatever copies the target folder never meets unverified bytes; inside it only where this user can make nothing beside it, or a rename from there is impossible. */
async function makeBeside(target, parent) {
    try {
        return await makeIn(target, parent);
    }
    catch (failure) {
        if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isErrno */ .r)(failure, code)))
            throw failure;
        return makeIn(target, target);
    }
}
/** Only this user can enter what mkdtemp makes. */
function makeIn(target, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-unverified-`));
}
/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform) {
    const fold = (path) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path);
    const files = new Map();
    const folders = new Map();
    return (name) => {
        const place = fold(name);
        const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
        const other = files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean);
        if (other !== undefined) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
        files.set(place, name);
        for (const folder of above)
            folders.set(folder, name);
    };
}
async function writeStaged(target, path, bytes) {
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const write = (chunk) => within(target, () => (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAll */ .f)(file, chunk));
    try {
        // Sizes decide on part digests, which are for S3.
        return await (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_6__/* .hashContent */ .sW)((0,_file_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .passingThrough */ .z)(bytes, write), 0);
    }
    finally {
        await within(target, () => file.close());
    }
}
async function moveAll(target, staged) {
    const moves = [...staged].map(([name, from]) => ({ name, from, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name) }));
    for (const { name, path } of moves)
        await checkTarget(target, name, path, _plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib);
    for (const { name, from, path } of moves) {
        await checkTarget(target, name, path, makeFolder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, path);
    }
    return moves.map(({ name, path }) => ({ name, path }));
}
async function checkTarget(target, name, path, visit) {
    const walked = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .walkFolders */ .x0)(target, name.split('/').slice(0, -1), visit);
    if (walked.kind === 'other')
        throw inTheWay(walked.path);
    if (walked.kind === 'nothing')
        return;
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path);
    if (standing !== 'nothing' && standing !== 'file')
        throw inTheWay(path);
}
async function makeFolder(path) {
    if ((await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path)) === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_3__/* .standingAt */ .Ib)(path);
}
function inTheWay(path) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('INPUT_CONFLICT', `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`, { nextStep: 'Remove it, or choose another folder for the files.' });
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within(target, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .SecureDeployError */ .vk)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause });
    }
}
/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
async function firstStranger(directory, placed) {
    const target = resolve(directory);
    const own = new Set(placed.map(({ path }) => path));
    const folders = [target];
    return within(target, async () => {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of await readdir(folder, { withFileTypes: true })) {
                const path = join(folder, entry.name);
                if (entry.isDirectory())
                    folders.push(path);
                else if (!own.has(path))
                    return relative(target, path).split(sep).join('/');
            }
        }
        return undefined;
    });
}


/***/ }),

/***/ 9324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ certificateHashes),
/* harmony export */   Q7: () => (/* binding */ checkAuthority),
/* harmony export */   e1: () => (/* binding */ checkCodeSigningChain),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
/* harmony import */ var _signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2249);
/** The rules that an envelope's own certificate chain must satisfy, whoever is trusted (Signature Specification, "Certificate Requirements"). */




const forbiddenLeafUsages = [
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** Extended key usages that a code-signing certificate must not have (the specification's list and the reference implementation's, united). */
const forbiddenLeafPurposes = new Map([
    ['2.5.29.37.0', 'any purpose'],
    ['1.3.6.1.5.5.7.3.1', 'server authentication'],
    ['1.3.6.1.5.5.7.3.2', 'client authentication'],
    ['1.3.6.1.5.5.7.3.4', 'e-mail protection'],
    ['1.3.6.1.5.5.7.3.8', 'time stamping'],
    ['1.3.6.1.5.5.7.3.9', 'OCSP signing'],
]);
function refuse(certificate, reason, cause) {
    const message = `The certificate "${certificate.subjectText}" ${reason}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', message, { cause });
}
/** Checks a certificate's signature algorithm and the type and size of its key, whatever its place in a chain. Throws NotaryError CERTIFICATE_CHAIN_INVALID. */
function checkAlgorithm(certificate) {
    if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)(certificate) === undefined) {
        refuse(certificate, 'is signed with an algorithm that is unknown or no longer safe');
    }
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
    // Every elliptic curve below 256 bits that OpenSSL knows is outside this list, and so is every curve that Notary does not name.
    const isStrong = type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
    if (!isStrong)
        refuse(certificate, 'has a key that is too weak or of a type that is not supported');
}
/**
 * Checks that a certificate may issue others; `below` counts the certificate authorities between it and the leaf. Throws
 * NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkAuthority(certificate, below) {
    const { basicConstraints, keyUsage } = certificate;
    if (basicConstraints === undefined || !basicConstraints.critical || !basicConstraints.ca) {
        refuse(certificate, 'is not marked as a certificate authority by a critical basic constraint');
    }
    if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below) {
        refuse(certificate, `allows ${basicConstraints.pathLength} authorities below it, but the chain has ${below}`);
    }
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.keyCertSign) {
        refuse(certificate, 'is not allowed to sign certificates by a critical key usage');
    }
}
function checkLeaf(certificate) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [] } = certificate;
    if (basicConstraints?.ca === true)
        refuse(certificate, 'is a certificate authority, but stands as the signing certificate');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature) {
        refuse(certificate, 'is not allowed to make digital signatures by a critical key usage');
    }
    const usage = forbiddenLeafUsages.find((flag) => keyUsage[flag]);
    if (usage !== undefined)
        refuse(certificate, `has the key usage ${usage}, which a signing certificate must not have`);
    const purpose = extendedKeyUsage
        .map((identifier) => forbiddenLeafPurposes.get(identifier))
        .find((found) => found !== undefined);
    if (purpose !== undefined)
        refuse(certificate, `is meant for ${purpose}, which a signing certificate must not be`);
    try {
        (0,_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureAlgorithmOf */ .DA)(certificate.publicKey);
    }
    catch (cause) {
        refuse(certificate, 'has a key that cannot make Notary Project signatures', cause);
    }
}
/**
 * Checks that a chain is complete and fit for code signing: leaf first, each certificate signed by the next, the last one
 * self-signed, nothing unrelated, and every certificate with the constraints and usages of its place. It looks at no
 * clock and at no trust store, and evaluates no other extension. Throws NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkCodeSigningChain(chain) {
    const [leaf] = chain;
    const root = chain.at(-1);
    if (leaf === undefined || root === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    }
    chain.forEach(checkAlgorithm);
    checkLeaf(leaf);
    chain.slice(1).forEach(checkAuthority);
    for (const [index, certificate] of chain.slice(0, -1).entries()) {
        if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(certificate))
            refuse(certificate, 'is self-signed, but does not stand last in the chain');
        const issuer = chain[index + 1];
        if (issuer === undefined || !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer)) {
            refuse(certificate, 'is not signed by the next certificate of the chain');
        }
    }
    if (!(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(root))
        refuse(root, 'stands last in the chain, but is not a self-signed root');
}
/**
 * What AWS Signer's GetRevocationStatus calls certificate hashes: for each certificate the SHA-384 of its signed part
 * followed by that of its issuer's, in lowercase hexadecimal; the root is its own issuer (AWS Signer API reference).
 */
function certificateHashes(chain) {
    const hashes = chain.map(({ tbs }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha384').update(tbs).digest('hex'));
    return hashes.map((hash, index) => hash + (hashes[index + 1] ?? hash));
}


/***/ }),

/***/ 1132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ subjectKeyIdentifier),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vE: () => (/* binding */ ocspKeyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
/* harmony import */ var _der_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1720);
/** The parts of a certificate that OCSP and timestamps ask for beyond what a Certificate holds. */



function tbsFields(certificate) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(certificate.tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}
/** SHA-1 of the public key's bits without tag, length and unused bits: how OCSP names a key (RFC 6960, 4.1.1 and 4.2.1). */
function ocspKeyHash(certificate, hash = 'sha1') {
    const spki = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsFields(certificate)[5], _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(spki[1]).bits).digest();
}
function extensionsOf(certificate) {
    const field = tbsFields(certificate).find(({ tag }) => tag === 0xa3);
    return field === undefined ? _der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .noExtensions */ .o3 : (0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensionList */ .gY)((0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(field, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
}
/** The subject key identifier (RFC 5280, 4.2.1.2), where there is one. */
function subjectKeyIdentifier(certificate) {
    const extension = extensionsOf(certificate).get('2.5.29.14');
    return extension === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).content;
}


/***/ }),

/***/ 9607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   sD: () => (/* binding */ certificateAlgorithmOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */


const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
const algorithms = new Map([
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
]);
const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readHash(algorithmIdentifier) {
    return hashes.get((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(algorithmIdentifier, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence))[0]));
}
/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const field = (tag) => fields.find((candidate) => candidate.tag === tag)?.content;
    const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)];
    if (hashField === undefined || maskField === undefined || saltField === undefined)
        return undefined;
    const [maskFunction, maskHash] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(maskField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hash = readHash(hashField);
    if (hash === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(maskFunction) !== mgf1)
        return undefined;
    if (readHash((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(maskHash, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes) !== hash)
        return undefined;
    return { keyType: 'rsa', hash, saltLength: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(saltField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)) };
}
/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
function certificateAlgorithmOf(certificate) {
    if (certificate.signatureAlgorithm !== rsaPss)
        return algorithms.get(certificate.signatureAlgorithm);
    try {
        return readPssParameters(certificate.signatureParameters);
    }
    catch {
        // Fail closed: parameters that cannot be read name no algorithm.
        return undefined;
    }
}
/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
function isSignedBy(child, issuer) {
    const algorithm = certificateAlgorithmOf(child);
    if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0)
        return false;
    if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType)
        return false;
    const padding = algorithm.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength };
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/** Whether a certificate is signed with its own key. */
function isSelfSigned(certificate) {
    return isSignedBy(certificate, certificate);
}


/***/ }),

/***/ 1720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ expectKnownCritical),
/* harmony export */   O$: () => (/* binding */ readNatural),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gY: () => (/* binding */ readExtensionList),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   o3: () => (/* binding */ noExtensions),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7020);
/** The building blocks that CRLs, OCSP answers and timestamps share, read from strict DER. */

function fieldsOf(sequence) {
    const elements = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(sequence);
    let at = 0;
    return {
        next: (tag) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(elements[at++], tag),
        optional: (...tags) => (tags.includes(elements[at]?.tag ?? -1) ? elements[at++] : undefined),
        end() {
            if (at !== elements.length)
                throw new SyntaxError('A DER sequence holds an element too many.');
        },
    };
}
/** The elements of a list one at a time, so that a list of a million is never held twice. Throws SyntaxError. */
function* itemsOf(list, tag) {
    for (let rest = list.content; rest.length > 0;) {
        const item = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readFirst */ .vv)(rest), tag);
        rest = rest.subarray(item.bytes.length);
        yield item;
    }
}
/** The one element within an explicit tag. Throws SyntaxError. */
function insideOf(explicit, tag) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(explicit.content, tag);
}
/** An INTEGER or ENUMERATED of any size that is not negative. Throws SyntaxError. */
function readNatural(element) {
    const [first, second] = element.content;
    if (first === undefined || first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) {
        throw new SyntaxError('A number is negative or not minimal.');
    }
    return BigInt(`0x${hexOf(element.content)}`);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function sameBytes(one, other) {
    return Buffer.compare(one, other) === 0;
}
function readAlgorithm(element) {
    const [id, parameters, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
    if (others.length > 0)
        throw new SyntaxError('An algorithm identifier is malformed.');
    return { id: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(id), parameters };
}
const noExtensions = new Map();
/** Reads the items of a SEQUENCE OF Extension by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readExtensionList(list) {
    const extensions = new Map();
    for (const item of itemsOf(list, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)) {
        const fields = fieldsOf(item);
        const id = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.objectIdentifier));
        const critical = fields.optional(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean);
        const { content: value } = fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString);
        fields.end();
        if (extensions.has(id))
            throw new SyntaxError(`The extension ${id} stands twice.`);
        extensions.set(id, { critical: critical !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(critical), value });
    }
    return extensions;
}
/** Throws SyntaxError if a critical extension is not among `known` (RFC 5280, 5.2). */
function expectKnownCritical(extensions, known) {
    for (const [id, { critical }] of extensions) {
        if (critical && !known.includes(id))
            throw new SyntaxError(`The critical extension ${id} is unknown.`);
    }
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ subjectOfIdentity),
/* harmony export */   GS: () => (/* binding */ parseTrustPolicy),
/* harmony export */   mZ: () => (/* binding */ checkActions),
/* harmony export */   pj: () => (/* binding */ selectTrustPolicy)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2153);
/* harmony import */ var _trust_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5733);
/** Trust policy documents for blobs, `trustpolicy.blob.json` (Trust Store and Trust Policy Specification). */





const maxPolicyBytes = 1024 * 1024;
const subjectPrefix = 'x509.subject:';
const overridable = new Map([
    ['authenticity', ['enforce', 'log']],
    ['authenticTimestamp', ['enforce', 'log']],
    ['expiry', ['enforce', 'log']],
    ['revocation', ['enforce', 'log', 'skip']],
]);
const levels = {
    strict: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'enforce',
        expiry: 'enforce',
        revocation: 'enforce',
    },
    permissive: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    audit: {
        integrity: 'enforce',
        authenticity: 'log',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    skip: {
        integrity: 'skip',
        authenticity: 'skip',
        authenticTimestamp: 'skip',
        expiry: 'skip',
        revocation: 'skip',
    },
};
/** What a statement's level and override make of each check. The trusted identity is a part of authenticity and follows it. */
function checkActions(statement) {
    const actions = { ...levels[statement.level], ...statement.override };
    return { ...actions, identity: actions.authenticity };
}
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_MALFORMED', message, { cause });
}
/** Fail closed: a member that is not known may be a misspelt rule. */
function readObject(value, where, known) {
    const members = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(value) ?? refuse(`In the trust policy, ${where} is missing or not an object.`);
    const unknown = [...members.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        refuse(`In the trust policy, ${where} has a member "${unknown}", which is not known.`);
    return members;
}
function readStrings(value, where) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return refuse(`In the trust policy, ${where} is not a list.`);
    const strings = value.map((item) => typeof item === 'string'
        ? item
        : refuse(`In the trust policy, ${where} lists something that is not text.`));
    if (new Set(strings).size < strings.length)
        refuse(`In the trust policy, ${where} lists the same entry twice.`);
    return strings;
}
function readChoice(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    return found ?? refuse(`In the trust policy, ${where} is none of: ${choices.join(', ')}.`);
}
function readOverride(value, level, where) {
    if (value === undefined)
        return {};
    const members = readObject(value, where, [...overridable.keys()]);
    if (level === 'skip')
        refuse(`In the trust policy, ${where} stands beside the level "skip", which cannot be overridden.`);
    for (const [name, action] of members)
        readChoice(action, `"${name}" of ${where}`, overridable.get(name) ?? []);
    return Object.fromEntries(members);
}
function readVerification(value, where) {
    const members = readObject(value, where, ['level', 'override', 'verifyTimestamp']);
    const level = readChoice(members.get('level'), `the level of ${where}`, [
        'strict',
        'permissive',
        'audit',
        'skip',
    ]);
    const override = readOverride(members.get('override'), level, `the override of ${where}`);
    const verifyTimestamp = readChoice(members.has('verifyTimestamp') ? members.get('verifyTimestamp') : 'always', `verifyTimestamp of ${where}`, ['always', 'afterCertExpiry']);
    return { level, override, verifyTimestamp };
}
/** Reads the name of an `x509.subject` identity; undefined for an identity of another kind. */
function subjectOfIdentity(identity) {
    return identity.startsWith(subjectPrefix) ? (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNameText */ .G4)(identity.slice(subjectPrefix.length)) : undefined;
}
function checkIdentity(identity, where) {
    const named = `the trusted identity "${identity}" of ${where}`;
    const colon = identity.indexOf(':');
    if (colon < 1 || identity.slice(colon + 1).trim() === '') {
        refuse(`In the trust policy, ${named} is not a prefix, a colon and a value.`);
    }
    if (/^arn:[^:]*:signer:/.test(identity) && !(0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsSignerIdentity */ .o0)(identity)) {
        refuse(`In the trust policy, ${named} is not the ARN of a signing profile, such as arn:aws:signer:us-east-1:111122223333:/signing-profiles/name, with or without a version.`);
    }
    let subject;
    try {
        subject = subjectOfIdentity(identity);
    }
    catch (cause) {
        return refuse(`In the trust policy, ${named} is not a distinguished name as RFC 4514 writes it.`, cause);
    }
    for (const type of subject === undefined ? [] : ['C', 'ST', 'O']) {
        if (subject?.some((attribute) => attribute.type === type) !== true)
            refuse(`In the trust policy, ${named} names no ${type}.`);
    }
    return subject;
}
function readIdentities(value, where) {
    const identities = readStrings(value, `trustedIdentities of ${where}`);
    if (identities.includes('*')) {
        if (identities.length > 1)
            refuse(`In the trust policy, ${where} trusts "*" beside other identities.`);
        return identities;
    }
    const subjects = identities
        .map((identity) => checkIdentity(identity, where))
        .filter((subject) => subject !== undefined);
    const overlap = subjects.some((one, index) => subjects.some((other, otherIndex) => index !== otherIndex && (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSubsetOfName */ .LF)(one, other)));
    if (overlap)
        refuse(`In the trust policy, ${where} trusts two subjects of which one includes the other.`);
    return identities;
}
function readStores(value, where) {
    return readStrings(value, `trustStores of ${where}`).map((name) => (0,_trust_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrustStoreName */ .lk)(name)
        ? name
        : refuse(`In the trust policy, the trust store "${name}" of ${where} is not ca, signingAuthority or tsa, a colon and a name.`));
}
const statementMembers = ['name', 'globalPolicy', 'signatureVerification', 'trustStores', 'trustedIdentities'];
function readStatement(value, index) {
    const members = readObject(value, `statement ${index + 1}`, statementMembers);
    const name = members.get('name');
    if (typeof name !== 'string' || name.trim() === '')
        return refuse(`In the trust policy, statement ${index + 1} has no name.`);
    const where = `the statement "${name}"`;
    const globalPolicy = members.has('globalPolicy') ? members.get('globalPolicy') : false;
    if (typeof globalPolicy !== 'boolean')
        return refuse(`In the trust policy, globalPolicy of ${where} is not true or false.`);
    const verification = readVerification(members.get('signatureVerification'), `signatureVerification of ${where}`);
    const trustStores = readStores(members.get('trustStores'), where);
    const trustedIdentities = readIdentities(members.get('trustedIdentities'), where);
    if (verification.level === 'skip') {
        if (globalPolicy)
            refuse(`In the trust policy, ${where} is the global one and must not skip verification.`);
        if (trustStores.length + trustedIdentities.length > 0) {
            refuse(`In the trust policy, ${where} skips verification, but names trust stores or trusted identities.`);
        }
    }
    else if (trustStores.length === 0 || trustedIdentities.length === 0) {
        refuse(`In the trust policy, ${where} names no trust stores or no trusted identities.`);
    }
    return { name, globalPolicy, ...verification, trustStores, trustedIdentities };
}
function readJson(bytes) {
    try {
        return (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, maxPolicyBytes);
    }
    catch (cause) {
        return refuse('The trust policy is not well-formed JSON, or it is too large.', cause);
    }
}
/**
 * Reads a trust policy document and checks every rule of the specification; members that the specification does not
 * define are refused too. A malformed ARN of an AWS signing profile is refused here rather than never matched.
 * Throws NotaryError TRUST_POLICY_MALFORMED.
 */
function parseTrustPolicy(bytes) {
    const document = readObject(readJson(bytes), 'the document', ['version', 'trustPolicies']);
    const version = readChoice(document.get('version'), 'the version', ['1.0']);
    const list = document.get('trustPolicies');
    if (!Array.isArray(list) || list.length === 0)
        return refuse('The trust policy has no statements.');
    const trustPolicies = list.map(readStatement);
    if (new Set(trustPolicies.map(({ name }) => name)).size < trustPolicies.length) {
        refuse('In the trust policy, two statements have the same name.');
    }
    if (trustPolicies.filter(({ globalPolicy }) => globalPolicy).length > 1) {
        refuse('In the trust policy, more than one statement is the global one.');
    }
    return { version, trustPolicies };
}
/**
 * The statement with exactly this name; without a name, the global one. Never falls back from a name to the global one.
 * Throws NotaryError TRUST_POLICY_NOT_FOUND.
 */
function selectTrustPolicy(document, name) {
    const found = document.trustPolicies.find((statement) => name === undefined ? statement.globalPolicy : statement.name === name);
    if (found === undefined) {
        const wanted = name === undefined ? 'no global statement' : `no statement named "${name}"`;
        const names = document.trustPolicies.map((statement) => `"${statement.name}"`).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_NOT_FOUND', `The trust policy has ${wanted}; it has ${names}.`);
    }
    return found;
}


/***/ }),

/***/ 5733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ checkTrustStore),
/* harmony export */   lk: () => (/* binding */ isTrustStoreName),
/* harmony export */   mm: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */


const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/;
/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
function isTrustStoreName(text) {
    const name = text.slice(text.indexOf(':') + 1);
    return storeName.test(text) && name !== '.' && name !== '..';
}
/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
function checkTrustStore(name, certificates) {
    if (certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`);
    const unfit = certificates.find((certificate) => certificate.basicConstraints?.ca !== true && !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate));
    if (unfit !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`);
    }
}
/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
function certificatesOf(names, type, stores) {
    return names
        .filter((name) => name.startsWith(`${type}:`))
        .flatMap((name) => {
        const certificates = stores.get(name) ?? [];
        checkTrustStore(name, certificates);
        return certificates;
    });
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyIntegrity),
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./packages/notary/lib/aws-signer.js + 1 modules
var aws_signer = __webpack_require__(1787);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(9324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(5793);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(1384);
// EXTERNAL MODULE: ./packages/notary/lib/semantic-version.js
var semantic_version = __webpack_require__(3778);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var lib_time = __webpack_require__(3182);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-signature.js
var certificate_signature = __webpack_require__(9607);
// EXTERNAL MODULE: ./packages/notary/lib/der-fields.js
var der_fields = __webpack_require__(1720);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-fields.js
var certificate_fields = __webpack_require__(1132);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/der.js
var der = __webpack_require__(7020);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-time.js
/** When a timestamp says that it was made, and how exactly (RFC 3161, 2.4.2). */



/** ETSI EN 319 421's baseline policy, whose authorities are exact to a second unless they say better. */
const baselinePolicy = '0.4.0.2023.1.1';
/** GeneralizedTime in UTC with seconds and perhaps a fraction that does not end in a zero, in milliseconds of Unix time. */
function readGenTime({ content, tag, bytes }) {
    const match = /^(\d{14})(?:\.(\d{0,8}[1-9]))?Z$/.exec(Buffer.from(content).toString('latin1'));
    if (match === null)
        throw new SyntaxError('Its time is malformed.');
    const whole = (0,lib_time/* readTime */.aQ)({ tag, bytes, content: Buffer.from(`${match[1]}Z`) });
    return whole.getTime() + Number(`0.${match[2] ?? 0}`) * 1000;
}
/** A part of a second in thousandths of the next larger unit, 1 to 999. */
function readThousandths(element) {
    if (element === undefined)
        return 0;
    const value = (0,der_fields/* readNatural */.O$)(element);
    if (value < 1n || value > 999n)
        throw new SyntaxError('Its accuracy is malformed.');
    return Number(value);
}
function readAccuracy(accuracy) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(accuracy.bytes, der/* derTag */.S_.sequence));
    const seconds = fields.optional(der/* derTag */.S_.integer);
    const millis = readThousandths(fields.optional(0x80));
    const micros = readThousandths(fields.optional(0x81));
    fields.end();
    return Number(seconds === undefined ? 0n : (0,der_fields/* readNatural */.O$)(seconds)) * 1000 + millis + micros / 1000;
}
/** Milliseconds of Unix time, and milliseconds to either side of it. Throws SyntaxError. */
function readTimestampTime(fields) {
    const accuracy = fields.accuracy === undefined ? 0 : readAccuracy(fields.accuracy);
    const isSecondImplied = fields.accuracy === undefined && fields.policy === baselinePolicy;
    return { time: readGenTime(fields.time), accuracy: isSecondImplied ? 1000 : accuracy };
}

// EXTERNAL MODULE: ./packages/notary/lib/x509-signature.js
var x509_signature = __webpack_require__(8920);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-token.js
/** RFC 3161 timestamp tokens: reads the CMS message strictly and verifies all that needs no trust in anyone. */







const objectId = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
/** Far above any real token's; bounds the work on a hostile one. */
const maxCertificates = 16;
/** The SignedData within a ContentInfo (RFC 5652, 3 and 5.1). */
function readSignedData(token) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(token, der/* derTag */.S_.sequence));
    if ((0,der/* readObjectIdentifier */.LP)(outer.next(der/* derTag */.S_.objectIdentifier)) !== objectId.signedData) {
        throw new SyntaxError('It is not a CMS signed message.');
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(outer.next(0xa0), der/* derTag */.S_.sequence));
    outer.end();
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const digestAlgorithms = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set)).map(der_fields/* readAlgorithm */.wu);
    const encapsulated = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    const certificates = fields.optional(0xa0);
    fields.optional(0xa1);
    const signers = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
    fields.end();
    // RFC 5652, 5.1: 3 is the version of a message about anything but plain data that carries only X.509 certificates.
    if (version !== 3n)
        throw new SyntaxError('It has another CMS version than a timestamp has.');
    const contentType = (0,der/* readObjectIdentifier */.LP)(encapsulated.next(der/* derTag */.S_.objectIdentifier));
    const content = (0,der_fields/* insideOf */.kP)(encapsulated.next(0xa0), der/* derTag */.S_.octetString).content;
    encapsulated.end();
    if (contentType !== objectId.timestampInfo)
        throw new SyntaxError('What it signs is not a timestamp.');
    return { digestAlgorithms, content, certificates: readCertificates(certificates), signers };
}
function readCertificates(set) {
    const elements = set === undefined ? [] : (0,der/* childrenOf */.LU)(set);
    if (elements.length > maxCertificates)
        throw new SyntaxError(`It carries more than ${maxCertificates} certificates.`);
    return elements.map(({ bytes }) => (0,certificate/* parseCertificate */.h)(bytes));
}
/** The single value of each signed attribute by object identifier (RFC 5652, 5.3; RFC 3161 allows no repetition). */
function readAttributes(set) {
    const attributes = new Map();
    for (const item of (0,der_fields/* itemsOf */.S3)(set, der/* derTag */.S_.sequence)) {
        const fields = (0,der_fields/* fieldsOf */.Pf)(item);
        const id = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
        const [value, ...others] = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
        fields.end();
        if (value === undefined || others.length > 0 || attributes.has(id)) {
            throw new SyntaxError(`Its signed attribute ${id} does not have exactly one value.`);
        }
        attributes.set(id, value);
    }
    return attributes;
}
function readSignerInfo(signer) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(signer, der/* derTag */.S_.sequence));
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const identifier = fields.optional(0x80) ?? fields.next(der/* derTag */.S_.sequence);
    const digestAlgorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const attributes = fields.next(0xa0);
    const algorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const signature = fields.next(der/* derTag */.S_.octetString).content;
    fields.optional(0xa1);
    fields.end();
    // RFC 5652, 5.3: the version follows from how the signer is named.
    if (version !== (identifier.tag === 0x80 ? 3n : 1n))
        throw new SyntaxError('Its signer has an unknown version.');
    // RFC 5652, 5.4: what is signed is the attributes under the tag of a SET, not under their own.
    const signedBytes = Uint8Array.from(attributes.bytes);
    signedBytes[0] = der/* derTag */.S_.set;
    return {
        identifier,
        digestAlgorithm,
        attributes: readAttributes(attributes),
        signedBytes,
        algorithm,
        signature,
    };
}
/** Whether a SignerIdentifier, by key identifier or by issuer and serial number, means this certificate. */
function names(identifier, certificate) {
    if (identifier.tag === 0x80) {
        const keyIdentifier = (0,certificate_fields/* subjectKeyIdentifier */.Fi)(certificate);
        return keyIdentifier !== undefined && (0,der_fields/* sameBytes */.er)(identifier.content, keyIdentifier);
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)(identifier);
    const issuer = fields.next(der/* derTag */.S_.sequence).bytes;
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (0,der_fields/* sameBytes */.er)(issuer, certificate.issuer) && serialNumber === certificate.serialNumber;
}
/** The certificates of a signing-certificate-v2 attribute (RFC 5035, 3), the signer's first. */
function readCertificateIds(attribute) {
    if (attribute === undefined)
        throw new SyntaxError('It does not name its signing certificate by a SHA-2 hash.');
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(attribute, der/* derTag */.S_.sequence));
    const list = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence));
    fields.optional(der/* derTag */.S_.sequence);
    fields.end();
    return list.map((item) => {
        const parts = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(item, der/* derTag */.S_.sequence));
        const algorithm = parts.optional(der/* derTag */.S_.sequence);
        const digest = parts.next(der/* derTag */.S_.octetString).content;
        const issuerSerial = parts.optional(der/* derTag */.S_.sequence);
        parts.end();
        return {
            hash: algorithm === undefined ? 'sha256' : (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(algorithm)),
            digest,
            issuerSerial,
        };
    });
}
function isMeant({ hash, digest, issuerSerial }, certificate) {
    if (!(0,der_fields/* sameBytes */.er)(digest, (0,external_node_crypto_.createHash)(hash).update(certificate.der).digest()))
        return false;
    if (issuerSerial === undefined)
        return true;
    const fields = (0,der_fields/* fieldsOf */.Pf)(issuerSerial);
    const issuerNames = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence)).filter(({ tag }) => tag === 0xa4);
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (serialNumber === certificate.serialNumber &&
        issuerNames.some(({ content }) => (0,der_fields/* sameBytes */.er)(content, certificate.issuer)));
}
/** Checks everything that the signer's part promises about the content, and the signature itself, with this certificate. */
function expectSigned(info, content, digest, signer) {
    const contentType = info.attributes.get(objectId.contentType);
    if (contentType === undefined || (0,der/* readObjectIdentifier */.LP)(contentType) !== objectId.timestampInfo) {
        throw new SyntaxError('Its signed attributes speak of another type of content.');
    }
    const messageDigest = (0,der/* expectTag */.yi)(info.attributes.get(objectId.messageDigest), der/* derTag */.S_.octetString).content;
    if (!(0,der_fields/* sameBytes */.er)(messageDigest, (0,external_node_crypto_.createHash)(digest).update(content).digest())) {
        throw new SyntaxError('Its signed digest is not that of its content.');
    }
    const { algorithm, signature, signedBytes } = info;
    if (!(0,x509_signature/* isSignedWithKey */.W)(signer.publicKey, { algorithm, data: signedBytes, signature, digest })) {
        throw new SyntaxError('Its signature is not that of its signing certificate.');
    }
}
/** TSTInfo (RFC 3161, 2.4.2). */
function readTimestampInfo(content) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(content, der/* derTag */.S_.sequence));
    if ((0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer)) !== 1n)
        throw new SyntaxError('It has an unknown version.');
    const policy = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
    const imprint = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    (0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer));
    const time = fields.next(der/* derTag */.S_.generalizedTime);
    const accuracy = fields.optional(der/* derTag */.S_.sequence);
    fields.optional(der/* derTag */.S_.boolean);
    fields.optional(der/* derTag */.S_.integer);
    fields.optional(0xa0);
    const extensions = fields.optional(0xa1);
    fields.end();
    if (extensions !== undefined)
        (0,der_fields/* expectKnownCritical */.CL)((0,der_fields/* readExtensionList */.gY)(extensions), []);
    const hash = (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(imprint.next(der/* derTag */.S_.sequence)));
    const digest = imprint.next(der/* derTag */.S_.octetString).content;
    imprint.end();
    return { ...readTimestampTime({ time, accuracy, policy }), imprint: { hash, digest } };
}
function isSameAlgorithm(one, other) {
    return one.id === other.id && (0,x509_signature/* readHash */.P)(one) === (0,x509_signature/* readHash */.P)(other);
}
/**
 * Reads the DER of a TimeStampToken and verifies that one signer signed it, with the certificate that it names, over a
 * well-formed TSTInfo. It does not say whether that signer is trusted. Throws SyntaxError or NotaryError
 * CERTIFICATE_MALFORMED with a message that goes on about "it", the token.
 */
function readTimestampToken(token) {
    const { digestAlgorithms, content, certificates, signers } = readSignedData(token);
    const [first, ...others] = signers;
    if (first === undefined || others.length > 0)
        throw new SyntaxError('It does not have exactly one signer.');
    const info = readSignerInfo(first);
    if (!digestAlgorithms.some((algorithm) => isSameAlgorithm(algorithm, info.digestAlgorithm))) {
        throw new SyntaxError("It does not announce its signer's hash algorithm.");
    }
    const signer = certificates.find((certificate) => names(info.identifier, certificate));
    if (signer === undefined)
        throw new SyntaxError('It does not carry its signing certificate.');
    expectSigned(info, content, (0,x509_signature/* readHash */.P)(info.digestAlgorithm), signer);
    const [signerId, ...pathIds] = readCertificateIds(info.attributes.get(objectId.signingCertificateV2));
    if (signerId === undefined || !isMeant(signerId, signer)) {
        throw new SyntaxError('It is signed with another certificate than the one that it names.');
    }
    return {
        ...readTimestampInfo(content),
        signer,
        certificates: certificates.filter((certificate) => certificate !== signer),
        expectPath(authorities) {
            if (pathIds.length === 0)
                return;
            const isNamed = (authority) => pathIds.some((id) => isMeant(id, authority));
            if (!authorities.every(isNamed))
                throw new SyntaxError('Its path leads over a certificate that it does not name.');
        },
    };
}

;// CONCATENATED MODULE: ./packages/notary/lib/timestamp.js
/** Decides whether an RFC 3161 timestamp proves when a signature existed, to someone who trusts certain authorities. */






const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Whatever a reader of the token throws means that the token proves nothing. */
function orInvalid(read) {
    try {
        return read();
    }
    catch (cause) {
        const reason = cause instanceof Error ? ` ${cause.message}` : '';
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The timestamp of the signature proves nothing.${reason}`, {
            cause,
        });
    }
}
function expectAbout({ imprint }, signature) {
    if (!(0,der_fields/* sameBytes */.er)(imprint.digest, (0,external_node_crypto_.createHash)(imprint.hash).update(signature).digest())) {
        throw new SyntaxError('It is about another signature.');
    }
}
/** RFC 3161, 2.3, and the leaf rules of the Signature Specification, "Certificate Requirements". */
function expectAuthority(signer) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [], extendedKeyUsageCritical } = signer;
    if (extendedKeyUsage.length !== 1 || extendedKeyUsage[0] !== timeStamping || !extendedKeyUsageCritical) {
        throw new SyntaxError('Its signing certificate is not reserved for time stamping by a critical extension.');
    }
    if (basicConstraints?.ca === true)
        throw new SyntaxError('Its signing certificate is a certificate authority.');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature || keyUsage.keyCertSign) {
        throw new SyntaxError('Its signing certificate may not make digital signatures, or may issue certificates.');
    }
}
function findChain(token, tsaCertificates) {
    const isValid = ({ notBefore, notAfter }) => notBefore.getTime() <= token.time && token.time <= notAfter.getTime();
    const roots = tsaCertificates.filter((one) => (0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    const others = [...token.certificates, ...tsaCertificates].filter((one) => !(0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    // Each certificate is tried once: hostile certificates that all issue each other cannot make the search long.
    const tried = new Set();
    const extend = (path, last) => {
        const root = roots.find((one) => (0,certificate_signature/* isSignedBy */.s3)(last, one));
        if (root !== undefined)
            return [...path, root];
        for (const next of others) {
            if (tried.has(next.fingerprint) || !(0,certificate_signature/* isSignedBy */.s3)(last, next))
                continue;
            tried.add(next.fingerprint);
            const chain = extend([...path, next], next);
            if (chain !== undefined)
                return chain;
        }
        return undefined;
    };
    const chain = isValid(token.signer) ? extend([token.signer], token.signer) : undefined;
    if (chain === undefined) {
        throw new SyntaxError('Its signing certificate does not lead to a trusted timestamp root over certificates that were valid at its time.');
    }
    return chain;
}
function readTrusted({ token: der, signature, tsaCertificates }) {
    const token = readTimestampToken(der);
    expectAbout(token, signature);
    expectAuthority(token.signer);
    const tsaChain = findChain(token, tsaCertificates);
    tsaChain.forEach(certificate_chain/* checkAlgorithm */.um);
    tsaChain.slice(1).forEach(certificate_chain/* checkAuthority */.Q7);
    token.expectPath(tsaChain.slice(1, -1));
    const from = new Date(Math.floor(token.time - token.accuracy));
    const to = new Date(Math.ceil(token.time + token.accuracy));
    // An accuracy beyond all time would otherwise compare as neither before nor after anything.
    if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
        throw new SyntaxError('Its accuracy is malformed.');
    return { from, to, tsaChain };
}
/**
 * Verifies a timestamp of a signature (RFC 3161, RFC 5816; Notary Project, "Trust Store and Trust Policy", authentic
 * timestamp): the token is about this signature, signed by an authority for time stamping whose certificates lead to a
 * trusted root, were valid at the token's time, and are not revoked. Whether the signing certificates were valid from
 * `from` to `to` is for the caller to check. Throws NotaryError TIMESTAMP_INVALID, SIGNATURE_REVOKED, REVOCATION_UNKNOWN.
 */
async function verifyTimestamp(request) {
    const verified = orInvalid(() => readTrusted(request));
    const unknown = (reason, cause) => {
        const message = `Whether the timestamp authority's certificates are revoked could not be found out: ${reason}`;
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', message, { cause });
    };
    const status = await request.revocation
        .check({
        certificateChain: verified.tsaChain,
        scheme: 'notary.x509',
        signingTime: verified.to,
        now: request.now,
    })
        .catch((cause) => unknown('the check broke off.', cause));
    if (status.kind === 'unknown')
        return unknown(status.reason, status.cause);
    if (status.kind === 'revoked') {
        const message = `The timestamp authority's certificates are revoked: ${status.entities.join(', ')}.`;
        throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', message);
    }
    return verified;
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-store.js
var trust_store = __webpack_require__(5733);
;// CONCATENATED MODULE: ./packages/notary/lib/signing-time.js
/** When a signature was made, as far as someone trusted vouches for it, and whether the certificates were valid then. */




function invalidAt(chain, time) {
    return chain.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
}
function checkValidity(chain, time, when) {
    const certificate = invalidAt(chain, time);
    if (certificate === undefined)
        return;
    const from = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notBefore);
    const to = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notAfter);
    throw new errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${certificate.subjectText}" is valid from ${from} to ${to}, but not ${when}, ${(0,lib_time/* formatRfc3339 */.ZA)(time)}.`);
}
async function checkTimestamp(envelope, options) {
    const { statement, stores, now, revocation, timestampRevocation } = options;
    const tsaCertificates = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, 'tsa', stores);
    if (envelope.timestampToken === undefined) {
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The policy "${statement.name}" demands a timestamp, but the signature has none.`);
    }
    const { from, to } = await verifyTimestamp({
        token: envelope.timestampToken,
        signature: envelope.signature,
        tsaCertificates,
        now,
        revocation: timestampRevocation ?? revocation,
    });
    checkValidity(envelope.certificateChain, from, 'at the earliest time of the timestamp');
    checkValidity(envelope.certificateChain, to, 'at the latest time of the timestamp');
    const detail = `A timestamp authority saw the signature at ${(0,lib_time/* formatRfc3339 */.ZA)(to)}, and the certificates were valid then.`;
    return { authenticTime: to, detail };
}
/**
 * Checks the certificates' validity at the time that can be trusted: the signing authority's own statement; for
 * `notary.x509` a timestamp where the statement names a `tsa` store and its rule applies, else now. Rejects with NotaryError
 * CERTIFICATE_EXPIRED, TIMESTAMP_INVALID, TRUST_STORE_MALFORMED, and REVOCATION_UNKNOWN or SIGNATURE_REVOKED for the
 * timestamp authority's certificates.
 */
async function checkSigningTime(envelope, options) {
    const { certificateChain, scheme, signingTime } = envelope;
    const { statement, now } = options;
    if (scheme === 'notary.x509.signingAuthority') {
        checkValidity(certificateChain, signingTime, 'at the time of signing');
        const detail = `The certificates were valid at the authentic time of signing, ${(0,lib_time/* formatRfc3339 */.ZA)(signingTime)}.`;
        return { authenticTime: signingTime, detail };
    }
    const usesTimestamps = statement.trustStores.some((name) => name.startsWith('tsa:'));
    const isDemanded = statement.verifyTimestamp === 'always' || invalidAt(certificateChain, now) !== undefined;
    if (usesTimestamps && isDemanded)
        return checkTimestamp(envelope, options);
    checkValidity(certificateChain, now, 'now');
    return { detail: `The certificates are valid now, ${(0,lib_time/* formatRfc3339 */.ZA)(now)}.` };
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-policy.js
var trust_policy = __webpack_require__(1960);
// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(5607);
;// CONCATENATED MODULE: ./packages/notary/lib/trusted-identity.js
/** Who signed, compared with whom a trust policy trusts. */




function refuse(message) {
    throw new errors/* NotaryError */.W('IDENTITY_NOT_TRUSTED', message);
}
function checkProfile(signer, { certificateChain }, identities) {
    const matched = identities.find((identity) => (0,aws_signer/* matchesAwsSignerIdentity */.Ls)(signer, identity));
    if (matched === undefined)
        refuse(`The signing profile ${signer.profileVersionArn} is not a trusted identity.`);
    const partition = (0,aws_signer/* awsSignerPartitionOf */.vi)(certificateChain);
    if (partition !== undefined && !signer.profileArn.startsWith(`arn:${partition}:`)) {
        refuse(`The signing profile ${signer.profileArn} is not of the partition ${partition}, whose AWS Signer made the signature.`);
    }
    return `The signing profile ${signer.profileVersionArn} is trusted as ${matched}.`;
}
function checkSubject(leaf, identities) {
    if (leaf === undefined)
        return refuse('The signature carries no signing certificate.');
    if (identities.includes('*'))
        return `Every signer that the trust stores vouch for is trusted; it is "${leaf.subjectText}".`;
    const types = leaf.subjectName.map(({ type }) => type);
    // Fail closed: with an attribute named twice or names joined, being a subset would not say which one is meant.
    if (leaf.subjectHasMultiValuedRdn || new Set(types).size < types.length) {
        refuse(`The signing certificate's subject "${leaf.subjectText}" names an attribute twice or joins attributes.`);
    }
    const matched = identities.find((identity) => {
        const subject = (0,trust_policy/* subjectOfIdentity */.Cc)(identity);
        return subject !== undefined && (0,distinguished_name/* isSubsetOfName */.LF)(subject, leaf.subjectName);
    });
    if (matched === undefined)
        refuse(`The signing certificate's subject "${leaf.subjectText}" is not a trusted identity.`);
    return `The signing certificate's subject "${leaf.subjectText}" is trusted as ${matched}.`;
}
/**
 * Compares the signer with a statement's trusted identities: the signing profile for AWS Signer, else the leaf's subject.
 * Returns what matched. Throws NotaryError IDENTITY_NOT_TRUSTED, or TRUST_POLICY_MALFORMED for `*` with AWS Signer.
 */
function checkIdentity(envelope, { name, trustedIdentities }) {
    const { awsSigner, certificateChain } = envelope;
    if (awsSigner === undefined)
        return checkSubject(certificateChain[0], trustedIdentities);
    if (trustedIdentities.includes('*')) {
        const message = `The policy "${name}" trusts "*", which for AWS Signer would be everyone with an AWS account; it must name signing profiles.`;
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', message);
    }
    return checkProfile(awsSigner, envelope, trustedIdentities);
}

;// CONCATENATED MODULE: ./packages/notary/lib/verify.js
/** Verifies a signature under one trust policy statement (Trust Store and Trust Policy Specification, "Signature Verification"). */










function startRun() {
    const checks = [];
    return {
        checks,
        async run(name, action, check) {
            if (action === 'skip') {
                checks.push({ name, action, outcome: 'skipped', detail: 'The trust policy leaves this check out.' });
                return undefined;
            }
            try {
                const found = await check();
                checks.push({ name, action, outcome: 'pass', detail: found.detail });
                return found;
            }
            catch (cause) {
                if (!(cause instanceof errors/* NotaryError */.W))
                    throw cause;
                // What the verifier's own side lacks says nothing about the signature.
                const outcome = cause.kind === 'invalid' ? 'fail' : 'inconclusive';
                checks.push({ name, action, outcome, detail: cause.message, code: cause.code });
                if (action === 'enforce') {
                    throw new errors/* NotaryError */.W(cause.code, cause.message, { cause: cause.cause, checks: [...checks] });
                }
                return undefined;
            }
        },
    };
}
/** Fail closed: what an envelope marks critical must be understood, and what a plugin would check must be checked here. */
function checkUnderstood({ verificationPlugin, extendedAttributes }) {
    const { name: plugin, minVersion } = verificationPlugin ?? {};
    if (plugin !== undefined && plugin !== aws_signer/* awsSignerPluginName */.Ex) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands the verification plugin "${plugin}", which is not known.`);
    }
    if (minVersion !== undefined && (0,semantic_version/* isNewerVersion */.M)(minVersion, aws_signer/* awsSignerPluginVersion */.V0)) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands version ${minVersion} of the plugin "${plugin ?? ''}"; what version ${aws_signer/* awsSignerPluginVersion */.V0} checks is known.`);
    }
    const understood = plugin === undefined ? [] : aws_signer/* awsSignerAttributeNames */.yS;
    for (const [name, { critical }] of extendedAttributes) {
        if (!critical || understood.includes(name))
            continue;
        const message = name === aws_signer/* awsSignerAliasAttribute */.e4
            ? `The signature was made through an alias of a signing profile ("${name}"), which is not supported.`
            : `The signature demands that the attribute "${name}" is understood, but it is not known.`;
        throw new errors/* NotaryError */.W('CRITICAL_ATTRIBUTE_UNKNOWN', message);
    }
}
function checkIntegrity(bytes) {
    const envelope = (0,lib_envelope/* parseEnvelope */.mE)(bytes);
    (0,lib_envelope/* checkSignature */.jC)(envelope);
    (0,certificate_chain/* checkCodeSigningChain */.e1)(envelope.certificateChain);
    checkUnderstood(envelope);
    const detail = `The ${envelope.algorithm.name} signature and the chain of ${envelope.certificateChain.length} certificates hold.`;
    return { envelope, detail };
}
/**
 * The part of a verification that needs no trust: the envelope's form, its signature and its chain hold, whoever made them.
 * Throws the NotaryError that `verifySignature` would reject with.
 */
function verifyIntegrity(bytes) {
    return checkIntegrity(bytes).envelope;
}
/** A certificate of the chain must be, byte for byte, one of the stores' (no path is built to certificates outside the envelope). */
function checkAuthenticity({ certificateChain, scheme }, { statement, stores }) {
    const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
    const trusted = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, type, stores);
    const match = certificateChain.find(({ der }) => trusted.some((other) => Buffer.compare(der, other.der) === 0));
    if (match === undefined) {
        const reason = trusted.length === 0
            ? `names no trust store of the type "${type}", in which a signature of the scheme ${scheme} must be trusted`
            : 'trusts no certificate of the chain';
        const root = certificateChain.at(-1)?.subjectText ?? '';
        throw new errors/* NotaryError */.W('SIGNER_NOT_TRUSTED', `The policy "${statement.name}" ${reason}; the chain ends at "${root}".`);
    }
    return { detail: `The chain holds the trusted certificate "${match.subjectText}".` };
}
function checkExpiry({ expiry }, now) {
    if (expiry === undefined)
        return { detail: 'The signature states no expiry.' };
    if (now >= expiry)
        throw new errors/* NotaryError */.W('SIGNATURE_EXPIRED', `The signature expired at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.`);
    return { detail: `The signature expires at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.` };
}
async function checkRevocation(envelope, { now, revocation }, authenticTime) {
    const { awsSigner, certificateChain, scheme } = envelope;
    const unknown = (reason, cause) => {
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', `Whether the signature is revoked could not be found out: ${reason}`, { cause });
    };
    const status = await revocation
        .check({
        certificateChain,
        scheme,
        signingTime: scheme === 'notary.x509' ? (authenticTime ?? now) : envelope.signingTime,
        now,
        ...(awsSigner === undefined
            ? {}
            : {
                awsSigner: {
                    profileVersionArn: awsSigner.profileVersionArn,
                    jobArn: awsSigner.jobArn,
                    certificateHashes: (0,certificate_chain/* certificateHashes */.Oo)(certificateChain),
                    platformId: aws_signer/* awsSignerPlatformId */.CP,
                },
            }),
    })
        .catch((cause) => unknown('the check broke off.', cause));
    switch (status.kind) {
        case 'good':
            return { detail: status.detail };
        case 'revoked':
            throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', `The signature is revoked: ${status.entities.join(', ')}.`);
        case 'unknown':
            return unknown(status.reason, status.cause);
    }
}
/**
 * Verifies an envelope in the order of the reference implementation: integrity, authenticity, identity, expiry, authentic
 * timestamp, revocation. Integrity, critical attributes and the plugin's identity are enforced under every level. What an
 * AWS Signer envelope leaves to its plugin is checked natively. Compare the blob with `matchBlob` afterwards.
 *
 * Rejects with the NotaryError of the first enforced check that does not pass; its `checks` tell what was found until then.
 * A statement with the level `skip` is refused with TRUST_POLICY_MALFORMED: leaving verification out is the caller's
 * decision, and must not look like a verification.
 */
async function verifySignature(bytes, options) {
    const { statement, now } = options;
    if (statement.level === 'skip') {
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', `The policy "${statement.name}" skips verification, so nothing can be verified.`);
    }
    if (Number.isNaN(now.getTime()))
        throw new TypeError('The time of verification is not a time.');
    const actions = (0,trust_policy/* checkActions */.mZ)(statement);
    const { checks, run } = startRun();
    const integrity = await run('integrity', 'enforce', () => checkIntegrity(bytes));
    if (integrity === undefined)
        throw new TypeError('A check that is enforced was not made.');
    const { envelope } = integrity;
    await run('authenticity', actions.authenticity, () => checkAuthenticity(envelope, options));
    // AWS Signer's certificates are the same for all its customers, so trusting "*" would trust everyone who has an account.
    const wildcard = envelope.awsSigner !== undefined && statement.trustedIdentities.includes('*');
    await run('identity', wildcard ? 'enforce' : actions.identity, () => ({
        detail: checkIdentity(envelope, statement),
    }));
    await run('expiry', actions.expiry, () => checkExpiry(envelope, now));
    const time = await run('authenticTimestamp', actions.authenticTimestamp, () => checkSigningTime(envelope, options));
    await run('revocation', actions.revocation, () => checkRevocation(envelope, options, time?.authenticTime));
    return {
        envelope,
        checks,
        signedBy: envelope.awsSigner?.profileArn ?? envelope.certificateChain[0]?.subjectText ?? '',
        ...(time?.authenticTime === undefined ? {} : { authenticTime: time.authenticTime }),
    };
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ isSignedWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9607);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
/** Verifies the signatures of CRLs, OCSP answers and timestamps as their AlgorithmIdentifier says (RFC 4055, RFC 5758). */



const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
/** The hash that an AlgorithmIdentifier names. Anything but SHA-256, SHA-384 and SHA-512 is refused. Throws SyntaxError. */
function readHash(algorithm) {
    const hash = hashes.get(algorithm.id);
    if (hash === undefined || !hasNullOrNoParameters(algorithm)) {
        throw new SyntaxError(`The hash algorithm ${algorithm.id} is not accepted.`);
    }
    return hash;
}
function hasNullOrNoParameters({ parameters }) {
    return parameters === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(parameters.bytes, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null).content.length === 0;
}
function schemeOf({ algorithm, digest }) {
    if (algorithm.id !== rsaPss && !hasNullOrNoParameters(algorithm))
        return undefined;
    if (algorithm.id === rsaEncryption)
        return digest === undefined ? undefined : { keyType: 'rsa', hash: digest };
    return (0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)({
        signatureAlgorithm: algorithm.id,
        signatureParameters: algorithm.parameters?.bytes ?? new Uint8Array(),
    });
}
function isStrongEnough({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    return type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
}
/**
 * Whether the holder of `key` signed the bytes: RSA of at least 2048 bits (PKCS #1 v1.5 or PSS) or ECDSA on P-256,
 * P-384 or P-521, each with SHA-2. False for every other algorithm; throws for malformed parameters.
 */
function isSignedWithKey(key, signed) {
    const scheme = schemeOf(signed);
    if (scheme === undefined || scheme.keyType !== key.asymmetricKeyType || !isStrongEnough(key))
        return false;
    const pss = scheme.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(scheme.hash, signed.data, { key, ...pss }, signed.signature);
}


/***/ })

};
