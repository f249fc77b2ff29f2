export const id = 4753;
export const ids = [4753,6854];
export const modules = {

/***/ 16473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signArtifact: () => (/* binding */ signArtifact)
});

// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var lib_signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/envelope-judge.js
var envelope_judge = __webpack_require__(41367);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/integrity.js
var integrity = __webpack_require__(82878);
// EXTERNAL MODULE: ./packages/core/lib/judge.js
var judge = __webpack_require__(13666);
// EXTERNAL MODULE: ./packages/core/lib/pairing.js
var pairing = __webpack_require__(35805);
// EXTERNAL MODULE: ./packages/core/lib/sign.js
var sign = __webpack_require__(3056);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/verify-on-disk.js
var verify_on_disk = __webpack_require__(84392);
;// CONCATENATED MODULE: ./packages/core/lib/countersign.js











/**
 * Signs the very statement that was signed before, once every file and all evidence of it are at hand with the bytes that it
 * names. Whose the signatures before are is for the verifier to say. A signer who has signed already does not sign again, so
 * that running it again changes nothing.
 * @throws VerificationError for a bundle that does not hold or is not of these files; RuleError when the policy refuses
 */
async function countersignRelease(request, ports) {
    const before = (0,lib_bundle/* parseBundle */.QN)(request.bundle);
    (0,integrity/* checkIntegrity */._)(before);
    const release = (0,statement/* parseStatement */.By)(before.statement);
    (0,judge/* assertSameRelease */.G)(release.id, request.id);
    await compareAll(release.files, request.files, 'subject-path');
    await compareAll(release.evidence, request.evidence, 'evidence-path');
    const rules = await (0,sign/* judgeUnsigned */.z4)(release, ports);
    const added = [];
    for (const signer of ports.signers)
        added.push(await signUnlessSigned(before, signer, ports.clock));
    const [first] = added;
    if (first === undefined)
        throw new TypeError('a statement has at least one signer');
    const signatures = [...before.signatures, ...added.flatMap(({ envelope }) => envelope ?? [])];
    const bundle = (0,lib_bundle/* encodeBundle */.n)({ statement: before.statement, signatures });
    // A bundle that its own reader refuses, for instance with too many signatures, must not leave here.
    (0,lib_bundle/* parseBundle */.QN)(bundle.bytes);
    return {
        release,
        bundle,
        statement: before.statement,
        envelopes: signatures,
        signature: first.signature,
        rules,
    };
}
async function compareAll(signed, found, input) {
    const checks = (0,pairing/* pairFiles */._)(signed, found, input).flatMap(({ file, found: same }) => same.map((one) => ({ file, ...one })));
    await (0,in_parallel/* inParallel */.H)(checks, verify/* filesAtOnce */.A7, verify_on_disk/* compareContent */.TH);
}
async function signUnlessSigned({ statement, signatures }, signer, clock) {
    const judge = { trust: await signer.trust(), revocation: sign/* unasked */.Wl, now: clock() };
    for (const envelope of signatures) {
        try {
            return { signature: await (0,envelope_judge/* verifyEnvelope */.FY)(statement, envelope, judge) };
        }
        catch (failure) {
            if (!(failure instanceof errors/* VerificationError */.mk))
                throw failure;
        }
    }
    return (0,sign/* signOnce */.V8)(statement, signer, clock());
}

// EXTERNAL MODULE: ./packages/core/lib/reports.js + 2 modules
var reports = __webpack_require__(80795);
// EXTERNAL MODULE: ./packages/github/lib/caller.js
var lib_caller = __webpack_require__(57162);
// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(46780);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var lib_files = __webpack_require__(36854);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/local/lib/signed-files.js
/** Writes what sign-artifact made: the bundle, and the statement with its envelopes as files that other tools verify. */




/**
 * The names suit `notation blob verify`, which reads an envelope's format from the two last parts of its name:
 * `release.statement.json.jws.sig` is the signature of `release.statement.json`.
 * @throws ServiceError STORE_UNAVAILABLE
 */
async function writeSigned(directory, { bundle, statement, envelopes }) {
    const paths = {
        bundle: (0,external_node_path_.join)(directory, 'release.bundle.json'),
        statement: (0,external_node_path_.join)(directory, 'release.statement.json'),
        envelopes: envelopes.map((_, index) => (0,external_node_path_.join)(directory, `release.statement.json${index === 0 ? '' : `.${index + 1}`}.jws.sig`)),
    };
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        await (0,promises_.writeFile)(paths.statement, statement);
        for (const [index, path] of paths.envelopes.entries())
            await (0,promises_.writeFile)(path, envelopes[index] ?? '');
        // The bundle is what later steps take, so it is there only once the rest is.
        await (0,promises_.writeFile)(paths.bundle, bundle.bytes);
    }
    catch (cause) {
        throw unwritable(directory, cause);
    }
    return paths;
}
function unwritable(directory, cause) {
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `what was signed cannot be written to ${directory}: ${(0,lib_files/* reasonOf */.A3)(cause)}`, { cause, nextStep: 'Give a folder that this step can make, or write to.' });
}

// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var lib_policy = __webpack_require__(8184);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(95226);
// EXTERNAL MODULE: ./packages/core/lib/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(36745);
;// CONCATENATED MODULE: ./packages/core/lib/signer-names.js
const subjectPrefix = 'x509.subject: ';
/** The ARN of a signing profile, or a certificate's subject; of one whose subject no trust policy can name, its URI. */
async function signerNames(signers) {
    const names = signers.map(async (signer) => {
        const { statement } = await signer.trust();
        return statement.trustedIdentities.map((identity) => {
            if (identity === '*')
                return signer.uri;
            return identity.startsWith(subjectPrefix) ? identity.slice(subjectPrefix.length) : identity;
        });
    });
    return (await Promise.all(names)).flat();
}

// EXTERNAL MODULE: ./packages/core/lib/signer-set.js
var signer_set = __webpack_require__(10598);
// EXTERNAL MODULE: ./packages/github/lib/policy-notice.js
var policy_notice = __webpack_require__(60992);
;// CONCATENATED MODULE: ./actions/sign-artifact/lib/policed.js
/** Signing under a deploy policy: what it demands of the first environment is asked before anything is signed. */








/** Undefined without the input `policy`. */
async function openPolicy({ policy: selection, access }, runner, caller) {
    if (selection === undefined)
        return undefined;
    const { environment: name, ...rest } = selection;
    const now = runner.now();
    const loaded = await (0,lib_policy/* loadPolicy */.t)({ ...rest, input: 'policy', folder: runner.cwd, access, caller, now });
    (0,policy_notice/* noticeOfPolicy */.A)(runner, loaded);
    const { policy } = loaded;
    const environment = name === undefined ? (0,deploy_environments/* firstOf */.Ku)(policy) : (0,deploy_environments/* environmentOf */.p7)(policy, name, 'environment');
    const holds = await (0,policed/* connectHoldsOf */.Qn)({ policy, access, caller, now });
    return { policy, environment, signerTrust: { trustStores: (0,signer_set/* storesOf */.oi)(policy.signers) }, ...holds };
}
async function policeSigning(opened, signing) {
    if (opened === undefined)
        return { evidence: signing.evidence, ports: {} };
    const { policy, environment, holds } = opened;
    const { facts, evidence } = await (0,evidence_reading/* readOwnEvidence */._)(signing.evidence);
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment, run: signing.run }, {
        evidence: facts,
        signingAs: await signerNames(signing.signers),
        ...(holds === undefined ? {} : { holds }),
    });
    return { evidence, ports: { policy: rules } };
}

;// CONCATENATED MODULE: ./actions/sign-artifact/lib/sign.js
/** The story of sign-artifact: refuse what must not be signed, sign, verify the result, and write it down. */










async function signArtifact(inputs, runner) {
    await runner.refuseForkPullRequest();
    const { cwd } = runner;
    const caller = (0,lib_caller/* callerOf */.$)(runner);
    const files = await (0,find_files/* findFiles */.l)({ patterns: inputs.subjectPath, cwd, input: 'subject-path' });
    const found = await (0,find_files/* findFiles */.l)({ patterns: inputs.evidencePath, cwd, input: 'evidence-path' });
    const opened = await openPolicy(inputs, runner, caller);
    const signers = await openSigners(inputs, runner, caller, opened?.signerTrust);
    const run = await (0,lib_caller/* readRun */.c)(runner, caller);
    const policed = await policeSigning(opened, { run, signers, evidence: found.map(lib_files/* toNamedContent */.wI) });
    const request = { id: inputs.id, files: files.map(lib_files/* toNamedContent */.wI), evidence: policed.evidence };
    const ports = { signers, clock: () => runner.now(), progress: runner.progress, ...policed.ports };
    const signed = inputs.bundlePath === undefined
        ? await (0,sign/* signRelease */.VA)({ ...request, ...(await describeBuild(inputs, runner, run)) }, ports)
        : await countersignRelease({ ...request, bundle: await readBundle(inputs.bundlePath, runner) }, ports);
    const paths = await writeSigned((0,external_node_path_.resolve)(cwd, inputs.outputPath ?? runner.temp), signed);
    const who = inputs.signing.signers.map(({ uri }) => uri).join(', ');
    return { outputs: toOutputs(signed, paths), summary: (0,reports/* describeSigned */.c9)(signed, who) };
}
async function describeBuild(inputs, runner, run) {
    const source = await runner.checkSource({
        mode: inputs.sourceState,
        expectedCommit: run.claims.sha,
        ...(inputs.sourcePath === undefined ? {} : { directory: (0,external_node_path_.resolve)(runner.cwd, inputs.sourcePath) }),
    });
    return { sha512: inputs.sha512, run, source, environment: runner.buildEnvironment() };
}
function readBundle(path, { cwd }) {
    return (0,lib_files.readSmallFile)((0,external_node_path_.resolve)(cwd, path), lib_bundle/* largestBundle */.bS, 'bundle-path');
}
function openSigners({ signing, access, trustStore }, { cwd }, caller, policyTrust = {}) {
    return (0,lib_signing/* connectSigners */.M)({
        signers: signing.signers,
        certificateChainPaths: signing.certificateChains.map((path) => (0,external_node_path_.resolve)(cwd, path)),
        access,
        caller,
        ...policyTrust,
        ...(trustStore === undefined ? {} : { trustStorePath: (0,external_node_path_.resolve)(cwd, trustStore) }),
    });
}
function toOutputs({ bundle, release, signature }, paths) {
    return {
        'bundle-path': paths.bundle,
        'bundle-digest': `sha256:${bundle.sha256}`,
        'statement-path': paths.statement,
        'envelope-path': paths.envelopes.join('\n'),
        'release-name': release.id.name,
        'release-version': release.id.version,
        'file-count': String(release.files.length),
        'signed-by': signature.signedBy,
    };
}


/***/ }),

/***/ 47722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   Qn: () => (/* binding */ connectHoldsOf),
/* harmony export */   lV: () => (/* binding */ connectPolicedReading),
/* harmony export */   uV: () => (/* binding */ profilesOf)
/* harmony export */ });
/* harmony import */ var _holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63048);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61004);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98450);



/** For a release that is to be deployed from where it stands. */
async function connectPolicedReading(request) {
    const { policy, environment, id } = request;
    const reading = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .connectReading */ .HE)({
        ...inEnvironment(request),
        id,
        store: environment.store,
        profiles: profilesOf([policy.signers, environment.promotionSigners]),
        records: 'looked-at',
        ...(environment.region === undefined ? {} : { region: environment.region }),
        ...(environment.accountId === undefined ? {} : { bucketOwner: environment.accountId }),
    });
    return { ...reading, ...(await connectHoldsOf(request)) };
}
/** For a release that is about to be signed, of which nothing stands anywhere yet. */
async function connectHoldsOf({ policy: { holds }, access, caller, now, }) {
    return holds === undefined ? {} : { holds: await (0,_holds_js__WEBPACK_IMPORTED_MODULE_1__/* .connectHolds */ .$)({ access, caller, holds, now }) };
}
/** The session must be in the account that the policy has for the environment. */
function inEnvironment({ access, caller, environment: { region, accountId }, }) {
    return {
        access,
        caller,
        ...(region === undefined ? {} : { region }),
        ...(accountId === undefined ? {} : { accountId }),
    };
}
function profilesOf(sets) {
    return [...new Set(sets.flatMap(_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .trustedProfiles */ .gE))];
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

/***/ 83949:
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

/***/ 95226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployRules)
});

// EXTERNAL MODULE: ./packages/core/lib/approvals.js
var lib_approvals = __webpack_require__(77301);
// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deployment-record.js
var deployment_record = __webpack_require__(33782);
// EXTERNAL MODULE: ./packages/core/lib/evidence-reading.js + 17 modules
var evidence_reading = __webpack_require__(36745);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
;// CONCATENATED MODULE: ./packages/core/lib/facts-gathering.js
/** Finds out all that rules look at, each thing once and only where a rule will ask for it. */





async function gatherFacts(request, ports, asked) {
    const { policy, environment, run, downgrade, bypass } = request;
    const { release, signatures, now } = asked;
    const purpose = purposeOf(asked);
    const known = { ...request, ports, asked, purpose, previous: (0,deploy_environments/* previousOf */.te)(policy, environment) };
    const current = await currentOf(known);
    const arrival = await arrivalOf(known);
    const evidence = await evidenceOf(known);
    const approvals = await approvalsOf(known, current);
    const signers = ports.signingAs ?? signatures.map(({ signature }) => signature.signedBy);
    return {
        purpose,
        policy,
        environment,
        release,
        signedBy: signatures.map(({ party }) => party),
        now,
        deployments: await deploymentsOf(known),
        holds: (await ports.holds?.(release.id, environment.name, signers)) ?? [],
        ...(run === undefined ? {} : { run }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(arrival === undefined ? {} : { arrival }),
        ...(current === undefined ? {} : { current }),
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade === undefined ? {} : { downgrade }),
        ...(bypass === undefined ? {} : { bypass }),
    };
}
function purposeOf({ purpose }) {
    switch (purpose.kind) {
        case 'sign':
        case 'promote':
            return purpose.kind;
        case 'verify':
            return 'deploy';
    }
}
/** What stands in the target now, by the newest record of an arrival there. */
async function currentOf({ ports, asked, environment, purpose, }) {
    const { target, revocation } = ports.records ?? {};
    const { release, bundleSha256, now } = asked;
    if (purpose !== 'promote' || bundleSha256 === undefined)
        return undefined;
    if (target === undefined || revocation === undefined)
        return undefined;
    const judge = { trusted: environment.promotionSigners, revocation, now };
    const record = await (0,arrivals/* newestArrival */.wN)(target, release.id.name, bundleSha256, judge);
    return record && standingOf(record);
}
function standingOf({ promotion }) {
    const { id, bundleSha256, source } = promotion;
    return {
        id,
        bundleSha256,
        repository: source.repository,
        commit: source.commit,
        finishedOn: new Date(source.finishedOn),
    };
}
/** At promotion the arrival in the environment before, at deployment the one in this environment. */
async function arrivalOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const where = purpose === 'promote' ? previous : environment;
    if (records === undefined || where === undefined || asked.bundleSha256 === undefined)
        return undefined;
    const judge = { trusted: where.promotionSigners, revocation: records.revocation, now: asked.now };
    const record = await (0,arrivals/* findArrival */.zA)(records.source, asked.release.id, asked.bundleSha256, judge);
    return record && arrivalFacts(record);
}
function arrivalFacts(record) {
    const { promotion } = record;
    return {
        environment: promotion.environment,
        time: (0,arrivals/* arrivalTime */.hl)(record),
        kind: (0,lib_promotion/* isFirstArrival */.yV)(promotion) ? 'first-arrival' : 'promotion',
        bypassed: promotion.decision.bypass?.rules ?? [],
    };
}
async function deploymentsOf(known) {
    const { ports, asked, environment, previous, purpose } = known;
    const { records } = ports;
    const { release, bundleSha256, now } = asked;
    const isAsked = purpose === 'promote' && environment.deployed === 'demanded';
    if (!isAsked || previous === undefined || bundleSha256 === undefined || records === undefined)
        return [];
    const judge = { trusted: previous.deploymentSigners, revocation: records.revocation, now };
    const bundle = { id: release.id, sha256: bundleSha256 };
    const found = await (0,deployment_record/* readDeployments */.Fz)(records.source, bundle, previous.name, judge);
    return found.map(({ deployment: { outcome, target, deployedOn } }) => {
        return { outcome, target, time: new Date(deployedOn) };
    });
}
async function evidenceOf(known) {
    const { ports, asked, environment, purpose } = known;
    if (ports.evidence !== undefined)
        return ports.evidence;
    const isRead = purpose === 'promote' && isDemanding(environment.evidence);
    if (!isRead || ports.records === undefined)
        return undefined;
    return (0,evidence_reading/* readStoredEvidence */.N)(ports.records.source, asked.release.id, asked.release.evidence);
}
/** Whether anything is demanded of what evidence files say. */
function isDemanding({ tests, findings, sbom }) {
    return tests !== undefined || findings !== undefined || sbom !== undefined;
}
/** GitHub is asked only where somebody must have approved. */
async function approvalsOf(known, current) {
    const { ports, asked, environment, bypass, purpose } = known;
    const demands = [environment.approvals, bypass === undefined ? undefined : environment.bypass?.approvals];
    const asking = demands.filter((one) => one !== undefined);
    if (purpose !== 'promote' || asking.length === 0)
        return undefined;
    return ports.approvals?.read(questionOf(asked.release, environment, asking, current));
}
function questionOf({ run: { claims } }, environment, demands, current) {
    const base = baseOf(claims.repository, demands, current);
    const sources = new Set(demands.flatMap((one) => one.sources));
    return {
        repository: claims.repository,
        repositoryId: claims.repository_id,
        head: claims.sha,
        pullRequests: pullRequestsFor(demands),
        teams: demands.flatMap(({ from }) => from.filter((one) => one.kind === 'team')),
        ...(base === undefined ? {} : { base }),
        ...(sources.has('environment') ? { environment: environment.githubEnvironment ?? environment.name } : {}),
    };
}
/** Whoever opened a pull request, or wrote what it squashed, is among the people of its change, whether its reviews count or not. */
function pullRequestsFor(demands) {
    if (demands.some(({ sources }) => sources.includes('pull-request')))
        return 'approvals';
    const people = demands.some(({ independent, unresolvedAuthors }) => independent || unresolvedAuthors === 'refused');
    return people ? 'people' : 'none';
}
/** Of what was built from another repository, nothing is known in this one: then all is new. */
function baseOf(repository, demands, current) {
    const isHere = current?.repository.toLowerCase() === repository.toLowerCase();
    return isHere ? current?.commit : demands.find(({ baseline }) => baseline !== undefined)?.baseline;
}

// EXTERNAL MODULE: ./packages/core/lib/rules/every.js + 25 modules
var every = __webpack_require__(9376);
;// CONCATENATED MODULE: ./packages/core/lib/deploy-rules.js
/** A deploy policy at work: every rule is asked, and what an emergency passes over is said. */



function deployRules(request, ports) {
    return {
        evaluate: async (asked) => {
            const facts = await gatherFacts(request, ports, asked);
            return conclude(facts, (0,every/* evaluateRules */.F)(facts));
        },
    };
}
/** Rules that failed, that an emergency was asked to pass over, and that the policy lets be passed over with their approvals. */
function conclude(facts, rules) {
    const failed = new Set(rules.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule));
    const asked = facts.bypass?.rules ?? [];
    const mayPass = !failed.has('bypass') && !failed.has('bypass-approvals');
    const passedOver = mayPass ? asked.filter((rule) => failed.has(rule)) : [];
    const { approvals, downgrade } = decisionOf(facts, passedOver.length > 0);
    return {
        rules,
        decision: {
            ...(approvals === undefined ? {} : { approvals }),
            ...(passedOver.length === 0 || facts.bypass === undefined
                ? {}
                : { bypass: { rules: [...new Set(passedOver)].toSorted(), reason: facts.bypass.reason } }),
            ...(downgrade === undefined ? {} : { downgrade }),
        },
    };
}
function decisionOf(facts, bypassed) {
    const { approvals: found, current, downgrade, release } = facts;
    const demands = demandsOf(facts, bypassed);
    const approvals = demands === undefined || found === undefined ? undefined : (0,lib_approvals/* judgeApprovals */.U1)(demands, found);
    const older = current !== undefined && current.finishedOn.getTime() > Date.parse(release.finishedOn);
    return {
        ...(approvals === undefined ? {} : { approvals }),
        ...(downgrade !== undefined && older ? { downgrade: { reason: downgrade.reason, from: current } } : {}),
    };
}
function demandsOf({ environment }, bypassed) {
    return bypassed ? environment.bypass?.approvals : environment.approvals;
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

/***/ 24856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
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

/***/ 84392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ compareContent),
/* harmony export */   tB: () => (/* binding */ verifyBlob),
/* harmony export */   xN: () => (/* binding */ verifyFilesOnDisk)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35805);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10598);
/* harmony import */ var _envelope_judge_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41367);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43668);









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
    await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(checks, _verify_js__WEBPACK_IMPORTED_MODULE_4__/* .filesAtOnce */ .A7, compareContent);
    return verified;
}
/** @throws VerificationError DIGEST_MISMATCH unless the bytes at hand are those that were signed */
async function compareContent({ file, content, path, }) {
    const actual = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .hashContent */ .sW)(boundedBytes(file, content, path), file.digest.size);
    if (actual.sha256 === file.digest.sha256 && actual.size === file.digest.size)
        return;
    throw (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatch */ .J4)(file, actual, { uri: path });
}
/** A file longer than what was signed is refused at that point, not read to its end. */
async function* boundedBytes(file, content, path) {
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > file.digest.size)
            throw (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .mismatch */ .J4)(file, { size }, { uri: path });
        yield chunk;
    }
}
/**
 * Verifies one file against a Notary Project blob signature, whoever made it. The envelope is judged first, so that an
 * untrusted signature costs no reading of the file, and the file is read once.
 * @throws VerificationError PAYLOAD_MISMATCH when the signature is for other bytes, or another `mediaType` where given
 */
async function verifyBlob(content, envelope, judge, mediaType) {
    const signature = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeSigner */ .K1)(envelope, judge);
    const { algorithm, payload } = signature.envelope;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm.hash);
    let size = 0;
    for await (const chunk of content.open()) {
        size += chunk.length;
        if (size > payload.size)
            throw tooLong(payload.size);
        hash.update(chunk);
    }
    const digest = `${algorithm.hash}:${hash.digest('hex')}`;
    (0,_envelope_judge_js__WEBPACK_IMPORTED_MODULE_7__/* .assertSigned */ .De)(signature, { digest, size, ...(mediaType === undefined ? {} : { mediaType }) });
    return { digest, signature };
}
function tooLong(signed) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_8__/* .VerificationError */ .mk('PAYLOAD_MISMATCH', `the signature is for another file: it is for ${signed} bytes, and this file has more`);
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

/***/ 60992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ noticeOfPolicy)
/* harmony export */ });
function noticeOfPolicy(runner, { policy, pinned }) {
    const { uri, sha256 } = policy;
    if (pinned === 'nothing') {
        runner.warn('POLICY_NOT_PINNED', `The policy is ${uri}, sha256:${sha256}, and whoever can change that file decides: give policy-digest, policy-trusted-signers or policy-trust-policy, or an S3 version id.`);
        return;
    }
    runner.notice('POLICY', `The policy is ${uri}, sha256:${sha256}, known by its ${pinned}.`);
}


/***/ }),

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony export fileContent */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80045);
/** Files on this machine: found by patterns, read in chunks, never through a symbolic link. */




/** The bytes of a file, to be read as often as needed; reading throws InputError SUBJECT_UNREADABLE. */
function fileContent(path, size) {
    return {
        size,
        async *open(range) {
            try {
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, range);
            }
            catch (cause) {
                throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
            }
        },
    };
}
function toNamedContent({ name, path, size }) {
    return { name, path, content: fileContent(path, size) };
}
/**
 * Reads a file that a user named in `input`, a policy or a certificate chain for instance.
 * @throws InputError INPUT_MALFORMED when there is no such file, it is a symbolic link, or it is larger than `maxBytes`
 */
async function readSmallFile(path, maxBytes, input) {
    const chunks = [];
    let size = 0;
    try {
        // One byte more than allowed tells a file that is too large from one that just fits.
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b)(path, { start: 0, end: maxBytes + 1 })) {
            chunks.push(chunk);
            size += chunk.length;
        }
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which cannot be read: ${reasonOf(cause)}`, {
            cause,
        });
    }
    if (size <= maxBytes)
        return new Uint8Array(Buffer.concat(chunks));
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} names ${path}, which is larger than ${maxBytes} bytes`);
}
/** Why a file could not be read or written, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EEXIST') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOTDIR'))
        return 'a file stands where a folder is needed';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOSPC'))
        return 'no space is left';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EROFS'))
        return 'the file system is read-only';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
}


/***/ }),

/***/ 46780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65389);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80045);
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

/***/ 80260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


const chunkSize = 1024 * 1024;
const smallestChunk = 4096;
/** O_NONBLOCK keeps a named pipe from holding the process; it means nothing for a file. */
const readPlainly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a regular file that is not a symbolic link. Rejects with the error of the file system, or with a TypeError for
 * something that is not a file.
 */
async function openPlainFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, readPlainly);
    try {
        if ((await handle.stat()).isFile())
            return handle;
        throw new TypeError(`${path} is not a regular file`);
    }
    catch (failure) {
        await handle.close();
        throw failure;
    }
}
/** Reads a file in chunks of 1 MiB, whole or in part, and closes it however the reading ends. */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    try {
        let position = range?.start ?? 0;
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const { size } = await handle.stat();
        while (position < end) {
            // The size only spares memory, of which many small files would take much; a file that grows is read to its end.
            const left = Math.max(smallestChunk, size - position);
            const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, end - position, left));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What stands at a path when symbolic links are never followed. */


/** Rejects with the error of the file system for everything but "there is nothing". */
async function standingAt(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
    }
    catch (failure) {
        if (isErrno(failure, 'ENOENT'))
            return 'nothing';
        throw failure;
    }
}
/**
 * Goes down from `root` one folder at a time, so that no symbolic link below it can lead out of it. The root itself is
 * its user's choice and may be a link.
 */
async function walkFolders(root, segments, visit = standingAt) {
    let path = root;
    for (const segment of segments) {
        path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment);
        const standing = await visit(path);
        if (standing !== 'folder')
            return { kind: standing === 'nothing' ? 'nothing' : 'other', path };
    }
    return { kind: 'folder', path };
}
/** Whether the file system failed with this code, such as `ENOENT`. */
function isErrno(failure, code) {
    return typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === code;
}


/***/ })

};
