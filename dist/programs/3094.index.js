export const id = 3094;
export const ids = [3094];
export const modules = {

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connectSigners),
/* harmony export */   T: () => (/* binding */ connectSigner)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */



const largestChain = 1024 ** 2;
/**
 * Connects every signer of a statement, each with a session of its own.
 * @throws InputError INPUT_CONFLICT for a signer that is named twice, or another number of chains than is needed
 */
async function connectSigners(request) {
    const { signers, certificateChainPaths, ...rest } = request;
    const needing = signers.filter(needsChain);
    if (new Set(signers.map(({ uri }) => uri)).size < signers.length)
        throw namedTwice();
    // One that is missing is told by the signer that misses it.
    if (certificateChainPaths.length > needing.length ||
        (needing.length > 1 && certificateChainPaths.length < needing.length))
        throw chainCount(needing.length, certificateChainPaths.length);
    const connected = [];
    for (const signer of signers) {
        const path = needsChain(signer) ? certificateChainPaths[needing.indexOf(signer)] : undefined;
        connected.push(await connectSigner({ ...rest, signer, ...(path === undefined ? {} : { certificateChainPath: path }) }));
    }
    const [first, ...others] = connected;
    if (first === undefined)
        throw new TypeError('a statement has at least one signer');
    return [first, ...others];
}
function needsChain({ kind }) {
    return kind !== 'aws-signer';
}
function namedTwice() {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', 'signer names the same signer twice', {
        nextStep: 'Name each signer once; two signatures of one signer count as one.',
    });
}
function chainCount(needed, given) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `certificate-chain has ${given} paths, and ${needed} of the signers need one`, { nextStep: 'Give one path a line, in the order of the KMS keys and key files in signer.' });
}
async function connectSigner(request) {
    const { signer } = request;
    switch (signer.kind) {
        case 'key-file': {
            const { keyFileSigner } = await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 85960));
            return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) });
        }
        case 'aws-kms': {
            const certificateChain = await readChain(request);
            const { kmsSigner } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(5143), __webpack_require__.e(8212), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 34833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInStores */ .E_)(profile.partition);
            const session = await openSigning(request);
            const { awsSigner } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(5143), __webpack_require__.e(4973), __webpack_require__.e(601)]).then(__webpack_require__.bind(__webpack_require__, 30601));
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __webpack_require__.e(/* import() */ 5717).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { uri } = request.signer;
    const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .lazySession */ .R)({ ...request, ...region }, signStatements(uri))();
}
async function readChain({ certificateChainPath, signer }) {
    if (certificateChainPath === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `certificate-chain is missing; the signer ${signer.uri} needs one`, {
            nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
        });
    }
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    return readSmallFile(certificateChainPath, largestChain, 'certificate-chain');
}
async function readTrustStores({ trustStorePath, trustStores }, partition) {
    const name = `signingAuthority:${partition}-signer-ts`;
    const own = trustStores?.get(name);
    if (own !== undefined)
        return new Map([[name, own]]);
    if (trustStorePath === undefined)
        return undefined;
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
    return loadTrustStores(trustStorePath, [name]);
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
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73992);
/* harmony import */ var _secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86362);
/* harmony import */ var _secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13954);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77456);
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
    const sha256 = (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(Buffer.from(JSON.stringify(statement)));
    return { trusted: (0,_secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }), policyReference: { uri: 'trusted-signers', sha256 } };
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
            trusted: (0,_secure_deploy_core_signers_signer_set__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)({ statement, stores }),
            policyReference: { uri: selection.policyUri ?? selection.policyPath, sha256: (0,_secure_deploy_core_values_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) },
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
function connectRevocation(session, caller) {
    return {
        check: async (request) => {
            if (request.awsSigner !== undefined) {
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(7963), __webpack_require__.e(2291), __webpack_require__.e(5143), __webpack_require__.e(4973), __webpack_require__.e(7073)]).then(__webpack_require__.bind(__webpack_require__, 37073));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher((0,_session_js__WEBPACK_IMPORTED_MODULE_7__/* .wayOut */ .Y)(caller))).check(request);
        },
    };
}


/***/ }),

/***/ 83655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ toContentDigest),
/* harmony export */   a: () => (/* binding */ digestContent)
/* harmony export */ });
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/* harmony import */ var _passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79638);


async function digestContent(content, options = {}) {
    const limit = options.singleRequestLimit ?? _values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .singleRequestLimit */ .np;
    // Files that large have digests of their parts too, which are only taken here.
    if (content.hash === undefined || content.size > limit)
        return (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .hashContent */ .sW)((0,_passing_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .passingBytes */ .v)(content), content.size, options);
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
    const sha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(digestOf('sha256') ?? '');
    if (sha256 === undefined || digests.length !== algorithms.length)
        throw new TypeError(`${digests.join(', ')} are not the digests that were asked for`);
    const sha512 = digestOf('sha512');
    return { size, sha256, ...(sha512 === undefined ? {} : { sha512 }) };
}


/***/ }),

/***/ 79638:
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

/***/ 22283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ assertSigned),
/* harmony export */   FY: () => (/* binding */ verifyEnvelope),
/* harmony export */   Yj: () => (/* binding */ judgeEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22040);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31960);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _notary_refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73992);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79423);
/** Judges one envelope: its form, its signature and whose it is, under one statement of trust. */





async function verifyEnvelope(content, envelope, judge) {
    const verification = await judgeEnvelope(envelope, judge);
    const { hash } = verification.envelope.algorithm;
    const digest = `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`;
    assertSigned(verification, { digest, size: content.length, mediaType: _release_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementMediaType */ .sq });
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

/***/ 86362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ verifySigners),
/* harmony export */   K1: () => (/* binding */ judgeSigner),
/* harmony export */   Rt: () => (/* binding */ countSigners),
/* harmony export */   cy: () => (/* binding */ assertThreshold),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22283);


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

/***/ 72528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ signOnce),
/* harmony export */   VA: () => (/* binding */ signRelease),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   z4: () => (/* binding */ judgeUnsigned)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _facts_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44290);
/* harmony import */ var _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79423);
/* harmony import */ var _release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83655);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67974);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15118);
/* harmony import */ var _signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22283);






async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const rules = await judgeUnsigned(release, ports);
    const statement = (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(release);
    const { envelopes, signature } = await signContent(statement, ports);
    const bundle = (0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStatement */ .By)((0,_release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBundle */ .QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes, signature, rules };
}
/** @throws RuleError RULE_FAILED: then nothing is signed */
async function judgeUnsigned(release, { policy, clock }) {
    if (policy === undefined)
        return [];
    const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() });
    (0,_facts_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .assertAllowed */ .B)(verdict.rules);
    return verdict.rules;
}
/** Has every signer sign a statement, and verifies each result as a verifier would. */
async function signContent(content, { signers: [first, ...others], clock }) {
    const one = await signOnce(content, first, clock());
    const more = [];
    for (const signer of others)
        more.push(await signOnce(content, signer, clock()));
    return {
        envelopes: [one.envelope, ...more.map(({ envelope }) => envelope)],
        signature: one.signature,
        signatures: [one, ...more].map(({ signature }) => ({ party: signature.signedBy, signature })),
    };
}
/** One signature, verified as a verifier would. */
async function signOnce(content, signer, now) {
    const envelope = await signer.sign(content, _release_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementMediaType */ .sq, now);
    const signature = await (0,_signers_envelope_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyEnvelope */ .FY)(content, envelope, {
        trust: await signer.trust(),
        revocation: unasked,
        now,
    });
    return { envelope, signature };
}
/** A signer's own trust asks for no revocation check of a signature made this second; being asked all the same is a refusal. */
const unasked = {
    check: () => Promise.resolve({ kind: 'unknown', reason: 'a new signature is verified without a revocation service' }),
};
async function describeFiles(files, sha512, progress) {
    const described = new Map();
    for (const { name, content, path } of files) {
        let done = 0;
        const { sha512: wide, ...digest } = await (0,_release_content_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestContent */ .a)(content, {
            sha512: sha512 === 'with',
            onBytes: (count) => progress?.(name, (done += count), content.size),
        });
        if (digest.size !== content.size)
            throw changed(path);
        const before = described.get(name);
        if (before !== undefined && before.digest.sha256 !== digest.sha256) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_CONFLICT', `two files with different content would both be ${name}; the second is ${path}`, {
                nextStep: 'Narrow the patterns so that each file name comes from one file.',
            });
        }
        described.set(name, { name, digest, ...(wide === undefined ? {} : { sha512: wide }) });
    }
    return [...described.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} changed while it was read`);
}


/***/ })

};
