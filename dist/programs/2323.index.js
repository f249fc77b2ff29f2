export const id = 2323;
export const ids = [2323];
export const modules = {

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

/***/ 89231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ connectRecording),
/* harmony export */   o: () => (/* binding */ connectHolding)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_hold__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1092);
/* harmony import */ var _secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79639);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11775);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77456);
/* harmony import */ var _uploading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31999);





/** For a hold, or for what lifts one. */
function connectHolding(request) {
    return connectWriting(request, (0,_secure_deploy_core_hold__WEBPACK_IMPORTED_MODULE_0__/* .scopePrefix */ .Po)(request.scope));
}
/** For the record of a deployment. */
function connectRecording(request) {
    return connectWriting(request, (0,_secure_deploy_core_layout__WEBPACK_IMPORTED_MODULE_1__/* .recordPrefix */ .Kg)(request.id, 'deployment'));
}
async function connectWriting(request, below) {
    const { store } = request;
    switch (store.kind) {
        case 'directory': {
            const { directoryStore } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 90357));
            const directory = directoryStore(store.uri);
            return { store: directory, reader: directory };
        }
        case 's3': {
            const { region } = request.access;
            const place = { store, region, regionInput: 'aws-region', bucketOwner: request.bucketOwner };
            return { store: await writeS3(request, place, below) };
        }
    }
}
/** Of a record's bundle, far below what has to be written in parts. */
const recordSize = 1024 ** 2;
async function writeS3(request, place, below) {
    const { putStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 16163));
    const access = { ...(0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .regionAt */ .cf)(place), ...(0,_uploading_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAccess */ .qZ)(request.write, recordSize) };
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_4__/* .lazySession */ .R)(request, putStatements(access, below))();
    return s3Creator(session, (0,_place_js__WEBPACK_IMPORTED_MODULE_2__/* .storeAt */ .f6)(place, session), (0,_uploading_js__WEBPACK_IMPORTED_MODULE_3__/* .protection */ .sc)(request.write, request.now));
}


/***/ }),

/***/ 77456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazySession)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);

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
    const { openSession } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(1119)]).then(__webpack_require__.bind(__webpack_require__, 1119));
    return openSession({
        action: caller.action,
        run: caller.run(),
        region,
        identity: identify(access, caller, role),
        allowedAccountIds: accountsOf(need),
        policy,
        mask: (secret) => caller.mask(secret),
        ...(caller.environmentAccessKeyId === undefined
            ? {}
            : { environmentAccessKeyId: caller.environmentAccessKeyId }),
    });
}
/** @throws InputError ACCOUNT_NOT_ALLOWED when what a policy demands is not among what the step allows */
function accountsOf({ access: { allowedAccountIds }, accountId }) {
    if (accountId === undefined)
        return allowedAccountIds;
    if (allowedAccountIds.length === 0 || allowedAccountIds.includes(accountId))
        return [accountId];
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('ACCOUNT_NOT_ALLOWED', `the policy has the account ${accountId}, and allowed-account-ids has ${allowedAccountIds.join(', ')}`, { nextStep: 'Give the same account in both places.' });
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
            const { kmsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2632), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 34833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInStores */ .E_)(profile.partition);
            const { awsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9935), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 78681));
            const session = await openSigning(request);
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
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
    const builtIn = new Map(_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerPartitions */ .L8.flatMap((partition) => [...(0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .awsSignerTrustStores */ .Gm)(partition)]));
    const own = path === undefined ? names.filter((name) => !builtIn.has(name)) : names;
    if (own.length === 0)
        return builtIn;
    if (path === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `the trust policy names ${own.join(', ')}, and trust-store is not given`);
    }
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
    return loadTrustStores(path, own);
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
                const { awsSignerRevocation } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9935), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 50839));
                return awsSignerRevocation(await session()).check(request);
            }
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 468).then(__webpack_require__.bind(__webpack_require__, 40468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 7660).then(__webpack_require__.bind(__webpack_require__, 87660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
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
    const { s3Creator } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(3711), __webpack_require__.e(6163)]).then(__webpack_require__.bind(__webpack_require__, 16163));
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

/***/ 29794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TZ: () => (/* binding */ describeHold),
/* harmony export */   Ti: () => (/* binding */ describeDeployment),
/* harmony export */   fl: () => (/* binding */ describeLift)
/* harmony export */ });
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1092);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80795);


function describeHold({ hold, sha256, location, signatures }) {
    const { scope, reason, placedOn, until } = hold;
    const what = (0,_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeInWords */ .x6)(scope);
    return {
        title: `Held ${what}`,
        lead: `Policies that keep their holds here let nothing of it be signed, promoted or deployed until ${until === undefined ? '' : `${until}, or until `}the hold is lifted.`,
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The hold', [
                ['Held', what],
                ['Reason', reason],
                ['Placed', placedOn],
                ['Until', until ?? 'it is lifted'],
                ['Signed by', signersOf(signatures)],
                ['To lift it', `sha256:${sha256}`],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function describeLift({ lift, location, signatures }) {
    const what = (0,_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeInWords */ .x6)(lift.scope);
    return {
        title: `Lifted a hold on ${what}`,
        lead: 'The hold is over under every policy that lets these signers lift holds. Other holds stay in force.',
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The lift', [
                ['Was held', what],
                ['Hold', `sha256:${lift.hold}`],
                ['Reason', lift.reason],
                ['Lifted', lift.liftedOn],
                ['Signed by', signersOf(signatures)],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function describeDeployment({ deployment, sha256, location, signatures, }) {
    const { id, bundleSha256, environment, outcome, target, deployedOn } = deployment;
    return {
        title: `Recorded a deployment of ${id.name} ${id.version}`,
        lead: `To ${environment}: ${outcome}.`,
        tables: [
            (0,_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)('The deployment', [
                ['Release', `${id.name} ${id.version}`],
                ['Bundle', `sha256:${bundleSha256}`],
                ['Environment', environment],
                ['Target', target],
                ['Outcome', outcome],
                ['Ended', deployedOn],
                ['Signed by', signersOf(signatures)],
                ['Record', `sha256:${sha256}`],
                ['Recorded at', location.uri],
            ]),
        ],
    };
}
function signersOf(signatures) {
    return signatures.map(({ signature }) => signature.signedBy).join(' and ');
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V8: () => (/* binding */ signOnce),
/* harmony export */   VA: () => (/* binding */ signRelease),
/* harmony export */   Wl: () => (/* binding */ unasked),
/* harmony export */   fv: () => (/* binding */ signContent),
/* harmony export */   z4: () => (/* binding */ judgeUnsigned)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90618);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12820);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41367);






async function signRelease(request, ports) {
    const release = {
        id: request.id,
        files: await describeFiles(request.files, request.sha512, ports.progress),
        evidence: await describeFiles(request.evidence, request.sha512, ports.progress),
        run: request.run,
        source: request.source,
        environment: request.environment,
        finishedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .xe)(ports.clock()),
    };
    if (release.files.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_NOT_FOUND', 'subject-path names no file to sign');
    const rules = await judgeUnsigned(release, ports);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeStatement */ ._i)(release);
    const { envelopes, signature } = await signContent(statement, ports);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    // What was just written must read back as the same release: a bundle that its own reader refuses must not leave here.
    (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStatement */ .By)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bundle.bytes).statement);
    return { release, bundle, statement, envelopes, signature, rules };
}
/** @throws RuleError RULE_FAILED: then nothing is signed */
async function judgeUnsigned(release, { policy, clock }) {
    if (policy === undefined)
        return [];
    const verdict = await policy.evaluate({ release, signatures: [], purpose: { kind: 'sign' }, now: clock() });
    (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .assertAllowed */ .B)(verdict.rules);
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
    const envelope = await signer.sign(content, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .statementMediaType */ .sq, now);
    const signature = await (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyEnvelope */ .FY)(content, envelope, {
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
        const { sha512: wide, ...digest } = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hashContent */ .sW)(content.open(), content.size, {
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
