export const id = 338;
export const ids = [338];
export const modules = {

/***/ 89523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ localCaller)
/* harmony export */ });
/** A person's own machine is not masked: nothing of a session is ever printed. */
function localCaller(action, terminal) {
    const proxy = terminal.proxy();
    return {
        action,
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('the command line uses credentials of the machine, never a token')),
        mask: () => undefined,
        environmentAccessKeyId: terminal.environmentAccessKeyId,
        ...(proxy === undefined ? {} : { proxy }),
    };
}


/***/ }),

/***/ 15779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ policyUsage),
/* harmony export */   Jn: () => (/* binding */ readPolicySelection),
/* harmony export */   k8: () => (/* binding */ policyFlags),
/* harmony export */   yT: () => (/* binding */ accessFlags),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96968);
/** The flags by which a command is told which deploy policy decides, how that very file is known, and how AWS is reached. */


const policyFlags = {
    'policy-digest': 'value',
    'policy-trusted-signers': 'list',
    'policy-trust-policy': 'value',
    'policy-trust-store': 'value',
};
const accessFlags = {
    'aws-region': 'value',
    'role-to-assume': 'value',
    'allowed-account-ids': 'list',
};
/** What a usage says of `policyFlags`. */
const policyUsage = `  [--policy-digest sha256:HEX]  the digest that the file must have
  [--policy-trusted-signers ARN...]
                                who must have signed it: AWS Signer profiles, under built-in roots
  [--policy-trust-policy FILE]  who must have signed it: a Notary trustpolicy.blob.json, with
    [--policy-trust-store DIR]    the folder with truststore/x509/TYPE/NAME`;
function readPolicySelection(given, location) {
    const digest = given.value('policy-digest');
    const signedBy = readSigners(given);
    return {
        location,
        ...(digest === undefined ? {} : { sha256: (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .prefixedSha256 */ .$O)(digest, '--policy-digest') }),
        ...(signedBy === undefined ? {} : { signedBy }),
    };
}
function readSigners(given) {
    const arns = given.list('policy-trusted-signers').map((arn) => (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .profileArn */ .DD)(arn, '--policy-trusted-signers'));
    const policyPath = given.value('policy-trust-policy');
    const storePath = given.value('policy-trust-store');
    if (policyPath === undefined) {
        if (storePath !== undefined)
            throw conflict('--policy-trust-store needs --policy-trust-policy');
        return arns.length === 0 ? undefined : { kind: 'signers', arns };
    }
    if (arns.length > 0)
        throw conflict('--policy-trusted-signers and --policy-trust-policy exclude each other');
    return { kind: 'policy', policyPath, ...(storePath === undefined ? {} : { storePath }) };
}
/** The machine's own credentials are used, and only where something is in AWS. */
function readAccess(given, { signedBy }) {
    const role = given.value('role-to-assume');
    const region = given.value('aws-region') ?? (signedBy?.kind === 'signers' ? signedBy.arns[0]?.split(':')[3] : undefined);
    return {
        audience: 'sts.amazonaws.com',
        durationSeconds: 900,
        allowedAccountIds: given.list('allowed-account-ids').map((id) => (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .accountId */ .lS)(id, '--allowed-account-ids')),
        credentials: 'runner',
        ...(role === undefined ? {} : { roleToAssume: (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .roleArn */ .w3)(role, '--role-to-assume') }),
        ...(region === undefined ? {} : { region: (0,_secure_deploy_core_values_texts__WEBPACK_IMPORTED_MODULE_0__/* .regionName */ .gw)(region, '--aws-region') }),
    };
}
function conflict(what) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_CONFLICT', what);
}


/***/ }),

/***/ 18617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ tellingCommand)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34051);


function tellingCommand({ usage, read, find, shown, }) {
    return {
        usage,
        prepare: (args) => {
            const options = read(args);
            return async (terminal) => {
                const { summary, document, failure } = await find(options, terminal);
                const lines = options.format === 'json'
                    ? [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printableJson */ .et)(document)]
                    : (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)(summary, terminal.style, shown);
                for (const line of lines)
                    terminal.print(line);
                if (failure !== undefined)
                    throw failure;
            };
        },
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

/***/ 18622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ requiredClaims),
/* harmony export */   k: () => (/* binding */ optionalClaims)
/* harmony export */ });
/** What is known of the workflow run and of the machine that made a release. */
/** Every claim that a release statement or a promotion record repeats. */
const requiredClaims = [
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'sha',
    'workflow_ref',
    'event_name',
    'runner_environment',
    'run_id',
    'run_attempt',
    'actor',
    'actor_id',
];
const optionalClaims = [
    'workflow_sha',
    'job_workflow_ref',
    'job_workflow_sha',
    'environment',
];


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

/***/ 96968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ prefixedSha256),
/* harmony export */   DD: () => (/* binding */ profileArn),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   eQ: () => (/* binding */ kmsKeyArn),
/* harmony export */   gw: () => (/* binding */ regionName),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   q4: () => (/* binding */ repositoryId),
/* harmony export */   tv: () => (/* binding */ workflowName),
/* harmony export */   vv: () => (/* binding */ fullRef),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   wR: () => (/* binding */ audienceName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The forms of the texts by which users name accounts, roles, repositories and digests: one rule each, wherever they are typed. */


/** A parser that takes texts of one form as they are; `allowed` says the form in words. */
function matching(form, allowed) {
    const parse = (text, input) => {
        if (form.test(text))
            return text;
        throw malformed(input, text, allowed);
    };
    return Object.assign(parse, { form, allowed });
}
const roleArn = matching(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'the ARN of a role, arn:aws:iam::<account>:role/<name>');
const regionName = matching(/^[a-z]{2,}(-[a-z]+)+-\d{1,2}$/, 'the name of a region such as eu-west-1');
const accountId = matching(/^\d{12}$/, 'the 12 digits of an AWS account id');
const audienceName = matching(/^[\x21-\x7e]{1,255}$/, 'the audience of an OIDC token, as a rule sts.amazonaws.com');
const kmsKeyArn = matching(/^arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]{1,256}$/, 'the ARN of a KMS key, arn:aws:kms:<region>:<account>:key/<id>');
const profileArn = matching(/^arn:aws[a-z-]*:signer:[a-z0-9-]+:\d{12}:\/?signing-profiles?\/[A-Za-z0-9_]{2,64}(\/[A-Za-z0-9]{10})?$/, 'the ARN of a signing profile, arn:aws:signer:<region>:<account>:/signing-profiles/<name>');
const repositoryName = matching(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/, 'owner/name');
const repositoryId = matching(/^\d{1,20}$/, 'the number of a repository');
const fullRef = matching(/^refs\/\S{1,250}$/, 'a full ref such as refs/heads/main');
const workflowName = matching(/^[^/@\s]+\/[^/@\s]+\/\.github\/workflows\/[^/@\s]+(@\S+)?$/, 'owner/repo/.github/workflows/file.yml, with or without @ref');
/** `sha256:` and 64 hex digits, as actions/attest writes a digest. */
const prefixedSha256 = (text, input) => {
    const digest = text.startsWith('sha256:') ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha256 */ .tz)(text.slice('sha256:'.length)) : undefined;
    if (digest !== undefined)
        return digest;
    throw malformed(input, text, 'sha256:<64 hex digits>');
};
function malformed(input, text, allowed) {
    // Whatever stands in a wrong place may be something that its owner wants to keep.
    const shown = text.length > 64 ? `${text.slice(0, 32)}…` : text;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', `${input} is ${JSON.stringify(shown)}; allowed is ${allowed}`);
}


/***/ }),

/***/ 34161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseSignerUri),
/* harmony export */   x: () => (/* binding */ parseStoreUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
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


/***/ })

};
