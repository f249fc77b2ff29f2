export const id = 995;
export const ids = [995];
export const modules = {

/***/ 4772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/** Reads the arguments of a command: every flag is known, given once unless it is a list, and has a value where it needs one. */


/** @throws InputError INPUT_UNKNOWN, INPUT_MALFORMED or INPUT_CONFLICT */
function readArguments(args, kinds) {
    const given = new Map();
    const positionals = [];
    let list;
    for (const token of tokensOf(args, kinds)) {
        if (token.kind === 'positional') {
            if (token.value === '')
                throw malformed('an argument is empty');
            const taker = list ?? positionals;
            taker.push(token.value);
            continue;
        }
        list = undefined;
        // What follows "--" belongs to no flag.
        if (token.kind === 'option-terminator')
            continue;
        const { name, value } = token;
        const kind = kinds[name];
        if (kind !== 'list' && given.has(name)) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_CONFLICT', `--${name} is given more than once`);
        }
        if (value === '')
            throw malformed(`--${name} is empty`);
        const values = [...(given.get(name) ?? []), ...(value === undefined ? [] : [value])];
        given.set(name, values);
        if (kind === 'list')
            list = values;
    }
    return {
        positionals,
        has: (flag) => given.has(flag),
        value: (flag) => given.get(flag)?.[0],
        list: (flag) => given.get(flag) ?? [],
    };
}
function tokensOf(args, kinds) {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, kind]) => {
        const type = kind === 'switch' ? 'boolean' : 'string';
        return [name, { type, multiple: true }];
    }));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true, tokens: true }).tokens;
    }
    catch (cause) {
        const { code, message } = cause;
        if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
            const flag = /'(-[^' ]*)/.exec(message)?.[1] ?? 'a flag';
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_UNKNOWN', `${flag} is not known here`, { cause });
        }
        if (code?.startsWith('ERR_PARSE_ARGS') === true)
            throw malformed(message.split('\n')[0] ?? message, cause);
        throw cause;
    }
}
function malformed(what, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('INPUT_MALFORMED', what, { cause });
}
/** @throws InputError INPUT_MALFORMED when anything stands where only flags belong */
function refusePositionals({ positionals: [first] }) {
    if (first === undefined)
        return;
    throw malformed(`${JSON.stringify(first)} belongs to no flag`);
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(513);

/** Characters in a line, on any terminal, so that output that is kept reads the same everywhere. */
const lineWidth = 100;
const indent = '  ';
const gap = '  ';
const narrowest = 8;
const mostRows = 40;
function renderSummary({ title, lead, tables }, style) {
    const blocks = tables.flatMap((table) => ['', ...renderTable(table, style)]);
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(title)), ...wrap((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(lead), lineWidth), ...blocks];
}
/** Empty columns are left out, long cells go on in the next line, and long tables are cut and say so. */
function renderTable(table, style) {
    const rows = table.rows.slice(0, mostRows).map((row) => row.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g));
    const all = [table.header, ...rows];
    const columns = table.header.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
    const widths = fit(columns.map((column) => Math.max(...all.map((row) => (row[column] ?? '').length))));
    const line = (row) => renderRow(columns.map((column) => row[column] ?? ''), widths);
    const header = table.header.some((cell) => cell !== '') ? line(table.header) : [];
    const left = table.rows.length - rows.length;
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(table.title)),
        ...header.map((text) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .n)(style, 'dim', text)),
        ...rows.flatMap(line),
        ...(left > 0 ? [`${indent}… and ${left} more`] : []),
    ];
}
/** Takes from the widest column until the line fits. */
function fit(natural) {
    const widths = [...natural];
    const room = lineWidth - indent.length - gap.length * (widths.length - 1);
    let excess = widths.reduce((sum, width) => sum + width, 0) - room;
    for (; excess > 0; excess -= 1) {
        const widest = widths.indexOf(Math.max(...widths));
        if ((widths[widest] ?? 0) <= narrowest)
            break;
        widths[widest] = (widths[widest] ?? 0) - 1;
    }
    return widths;
}
function renderRow(cells, widths) {
    const wrapped = cells.map((cell, index) => wrap(cell, widths[index] ?? narrowest));
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, at) => {
        const parts = wrapped.map((lines, index) => (lines[at] ?? '').padEnd(widths[index] ?? 0));
        return `${indent}${parts.join(gap)}`.trimEnd();
    });
}
/** Breaks at spaces, else after a slash or comma, else anywhere. */
function wrap(text, width) {
    const lines = [];
    let rest = text;
    while (rest.length > width) {
        const space = rest.lastIndexOf(' ', width);
        const mark = Math.max(rest.lastIndexOf('/', width - 1), rest.lastIndexOf(',', width - 1)) + 1;
        const at = space > width / 3 ? space : mark > width / 3 ? mark : width;
        lines.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at).trimStart();
    }
    return [...lines, rest];
}


/***/ }),

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
/* harmony export */   NG: () => (/* binding */ connectRevocation),
/* harmony export */   gE: () => (/* binding */ trustedProfiles),
/* harmony export */   x_: () => (/* binding */ connectTrust)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1787);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1960);
/* harmony import */ var _secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1897);
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
function builtInStores(partition) {
    const known = _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerPartitions */ .L8.find((one) => one === partition);
    if (known !== undefined)
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_3__/* .awsSignerTrustStores */ .Gm)(known);
    throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('TRUST_STORE_MALFORMED', `no AWS Signer root is built in for the partition ${partition}`, {
        nextStep: 'Give trust-policy and trust-store with the root certificate of that partition.',
    });
}
async function readTrust(selection) {
    const { readSmallFile } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6854));
    const bytes = await readSmallFile(selection.policyPath, largestPolicy, 'trust-policy');
    try {
        const statement = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .selectTrustPolicy */ .pj)((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .parseTrustPolicy */ .GS)(bytes), selection.policyName);
        const stores = await loadStores(statement.trustStores, selection.storePath);
        return { statement, stores, policy: { uri: selection.policyPath, sha256: (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_2__/* .sha256Of */ .Bj)(bytes) } };
    }
    catch (failure) {
        throw (0,_secure_deploy_core_verify__WEBPACK_IMPORTED_MODULE_5__/* .toProductError */ .nQ)(failure);
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
            const { x509RevocationChecker } = await __webpack_require__.e(/* import() */ 87).then(__webpack_require__.bind(__webpack_require__, 468));
            const { httpRevocationFetcher } = await __webpack_require__.e(/* import() */ 660).then(__webpack_require__.bind(__webpack_require__, 7660));
            return x509RevocationChecker(httpRevocationFetcher()).check(request);
        },
    };
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

/***/ 5793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ ruleTable),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Nm: () => (/* binding */ fileTable),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UH: () => (/* binding */ describeVerified),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   wN: () => (/* binding */ describeBundle),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony exports describeSigned, describeUploaded, describePromoted, checkTable */
function describeSigned({ release, bundle, signature }, signer) {
    return {
        title: `Signed ${nameOf(release)}`,
        lead: `${count(release.files.length, 'file')} signed by ${signature.signedBy}, and the signature was verified.`,
        tables: [
            facts('What was signed', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${bundle.sha256}`],
                ['Signer', signer],
                ['Signed by', signature.signedBy],
                ...originOf(release),
            ]),
            fileTable('Files', release.files),
            ...(release.evidence.length === 0 ? [] : [fileTable('Evidence', release.evidence)]),
        ],
    };
}
function describeUploaded(uploaded, store) {
    const { release, outcome, bundleSha256, bundleLocation, files } = uploaded;
    const lead = outcome === 'created'
        ? `${count(files.length, 'file')} written to ${store}, the bundle last.`
        : `This build stood in ${store} already; nothing was changed.`;
    return {
        title: `Uploaded ${nameOf(release)}`,
        lead,
        tables: [
            facts('What was uploaded', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${bundleSha256}`],
                ['Bundle at', bundleLocation.uri],
                ['Outcome', outcome],
            ]),
            {
                title: 'Files',
                header: ['File', 'Outcome', 'At', 'Version id'],
                rows: files.map((file) => [
                    file.name,
                    file.outcome,
                    file.location.uri,
                    file.location.versionId ?? '',
                ]),
            },
        ],
    };
}
function describeVerified(verified) {
    const { release } = verified;
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${verified.signature.signedBy}; every check held and ${count(verified.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${verified.sha256}`],
                ...originOf(release),
            ]),
            checkTable(verified.signature),
            ruleTable(verified.rules),
            locationTable(verified.files),
        ],
    };
}
/** For a release whose files are on disk. */
function describeBundle({ release, sha256, signature, rules }) {
    return {
        title: `Verified ${nameOf(release)}`,
        lead: `Signed by ${signature.signedBy}; every check held and ${count(release.files.length, 'file')} matched.`,
        tables: [
            facts('What was verified', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${sha256}`],
                ...originOf(release),
            ]),
            checkTable(signature),
            ruleTable(rules),
            fileTable('Files', release.files),
        ],
    };
}
/** For one file with a signature of its own. */
function describeBlob(name, { digest, signature }) {
    return {
        title: `Verified ${name}`,
        lead: `Signed by ${signature.signedBy}; every check held and the file matched.`,
        tables: [
            facts('What was verified', [
                ['File', name],
                ['Digest', digest],
            ]),
            checkTable(signature),
        ],
    };
}
function describePromoted(promoted) {
    const { release, record, outcome } = promoted;
    const { environment, from, to, timeVerified } = record.promotion;
    const lead = outcome === 'created'
        ? `The same bytes now stand in ${to}, and a signed record says why.`
        : `It had been promoted before, at ${timeVerified}; nothing was changed.`;
    return {
        title: `Promoted ${nameOf(release)} to ${environment}`,
        lead,
        tables: [
            facts('What was promoted', [
                ['Release', nameOf(release)],
                ['Bundle', `sha256:${promoted.sha256}`],
                ['From', from],
                ['To', to],
                ['Record', record.location.uri],
                ['Record signed by', record.signature.signedBy],
                ...originOf(release),
            ]),
            checkTable(promoted.signature),
            ruleTable(promoted.rules),
            locationTable(promoted.files),
        ],
    };
}
function nameOf({ id }) {
    return `${id.name} ${id.version}`;
}
function originOf({ run, source, finishedOn }) {
    const { claims, claimsSource, serverUrl } = run;
    return [
        ['Repository', `${serverUrl}/${claims.repository} (id ${claims.repository_id})`],
        ['Commit', claims.sha],
        ['Ref', claims.ref],
        ['Workflow', claims.job_workflow_ref ?? claims.workflow_ref],
        ['Run', `${claims.run_id}, attempt ${claims.run_attempt}, on a ${claims.runner_environment} runner`],
        ['Started by', `${claims.actor} (id ${claims.actor_id}), event ${claims.event_name}`],
        ['Claims from', claimsSource],
        ['Source', describeSource(source)],
        ['Signed on', finishedOn],
    ];
}
function describeSource(source) {
    switch (source.kind) {
        case 'clean':
            return 'clean checkout';
        case 'modified':
            return `${count(source.files.length, 'tracked file')} modified: ${source.files.slice(0, 10).join(', ')}`;
        case 'unknown':
            return `unknown: ${source.reason}`;
    }
}
function checkTable({ checks }) {
    return {
        title: 'Signature',
        header: ['Check', 'Outcome', 'Detail'],
        rows: checks.map((check) => [check.name, `${check.outcome} (${check.action})`, check.detail]),
    };
}
function ruleTable(rules) {
    return {
        title: 'Rules',
        header: ['Rule', 'Outcome', 'Expected', 'Actual'],
        rows: rules.map(({ rule, outcome, expected, actual }) => [rule, outcome, expected, actual]),
    };
}
function fileTable(title, files) {
    return {
        title,
        header: ['File', 'Bytes', 'SHA-256'],
        rows: files.map(({ name, digest }) => [name, String(digest.size), digest.sha256]),
    };
}
function locationTable(files) {
    return {
        title: 'Files',
        header: ['File', 'SHA-256', 'At', 'Version id'],
        rows: files.map(({ name, digest, location }) => [
            name,
            digest.sha256,
            location.uri,
            location.versionId ?? '',
        ]),
    };
}
function facts(title, rows) {
    return { title, header: ['', ''], rows };
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
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

/***/ 6854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSmallFile: () => (/* binding */ readSmallFile),
/* harmony export */   wI: () => (/* binding */ toNamedContent)
/* harmony export */ });
/* unused harmony exports fileContent, reasonOf */
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7706);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45);
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
/** Why a file could not be read, without the words of the operating system's interface. */
function reasonOf(failure) {
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ENOENT'))
        return 'there is no such file';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'ELOOP'))
        return 'it is a symbolic link';
    if ((0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EACCES') || (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrno */ .r)(failure, 'EPERM'))
        return 'this user may not read it';
    if (failure instanceof TypeError)
        return 'it is not a regular file';
    return failure instanceof Error ? failure.message : String(failure);
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
async function stagingArea(directory) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes) => {
            const name = (0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px)(text);
            refuseOverlap(name, staged);
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
function refuseOverlap(name, staged) {
    for (const other of staged.keys()) {
        if (other === name || other.startsWith(`${name}/`) || name.startsWith(`${other}/`)) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
    }
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


/***/ }),

/***/ 260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readPlainFile),
/* harmony export */   r: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
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

/***/ 45:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   r: () => (/* binding */ isErrno),
/* harmony export */   x0: () => (/* binding */ walkFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
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
