export const id = 468;
export const ids = [468];
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

/***/ 8468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(2881);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(6854);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(4772);
// EXTERNAL MODULE: ./packages/core/lib/reports.js
var reports = __webpack_require__(5793);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect-report.js

const notVerified = 'NOT VERIFIED: this is what the file claims. Nobody has checked a signature, a signer or a digest; "secure-deploy verify" does.';
function describeInspected(path, inspected) {
    return { title: titleOf(path, inspected), lead: notVerified, tables: tablesOf(inspected) };
}
function titleOf(path, inspected) {
    switch (inspected.kind) {
        case 'bundle':
            return `${path}: the bundle of a ${inspected.statement.kind}, with ${(0,reports/* count */.U9)(inspected.signatures.length, 'signature')}`;
        case 'statement':
            return `${path}: the statement of a ${inspected.statement.kind}`;
        case 'signature':
            return `${path}: a signature`;
    }
}
function tablesOf(inspected) {
    const file = ['File', `sha256:${inspected.sha256}`];
    switch (inspected.kind) {
        case 'bundle': {
            const signatures = inspected.signatures.flatMap((envelope, index) => signatureTables(envelope, `Signature ${index + 1}`));
            return [...statementTables(inspected.statement, file), ...signatures];
        }
        case 'statement':
            return statementTables(inspected.statement, file);
        case 'signature':
            return signatureTables(inspected.envelope, 'Signature', file);
    }
}
function statementTables(statement, file) {
    switch (statement.kind) {
        case 'release':
            return releaseTables(statement.release, file);
        case 'promotion':
            return promotionTables(statement.promotion, file);
    }
}
function releaseTables(release, file) {
    const { environment, evidence } = release;
    const tools = Object.entries(environment.tools).map(([name, version]) => `${name} ${version}`);
    return [
        (0,reports/* facts */.Ix)('Claims of the release', [
            file,
            ['Release', (0,reports/* nameOf */.Vb)(release)],
            ...(0,reports/* originOf */.yv)(release),
            ['Machine', [environment.os, environment.architecture, environment.image ?? ''].join(' ').trim()],
            ['Tools', tools.join(', ')],
        ]),
        (0,reports/* fileTable */.Nm)('Files', release.files),
        ...(evidence.length === 0 ? [] : [(0,reports/* fileTable */.Nm)('Evidence', evidence)]),
    ];
}
function promotionTables(promotion, file) {
    const { id, policy, run, rules } = promotion;
    const { claims, claimsSource } = run;
    return [
        (0,reports/* facts */.Ix)('Claims of the promotion', [
            file,
            ['Release', `${id.name} ${id.version}`],
            ['Bundle', `sha256:${promotion.bundleSha256}`],
            ['Environment', promotion.environment],
            ['From', promotion.from],
            ['To', promotion.to],
            ['Verified on', promotion.timeVerified],
            ['Release signed by', promotion.signedBy],
            ['Policy', `${policy.uri}, sha256:${policy.sha256}`],
            ['Promoted by', `${claims.actor} (id ${claims.actor_id}) in ${claims.repository}`],
            ['Run', `${claims.run_id}, attempt ${claims.run_attempt}`],
            ['Claims from', claimsSource],
        ]),
        (0,reports/* ruleTable */.B2)(rules),
        (0,reports/* fileTable */.Nm)('Files', promotion.files),
    ];
}
function signatureTables(envelope, title, ...more) {
    const { payload, awsSigner, verificationPlugin: plugin } = envelope;
    const attributes = [...envelope.extendedAttributes].map(([name, { critical }]) => `${name}${critical ? ' (critical)' : ''}`);
    return [
        (0,reports/* facts */.Ix)(title, [
            ...more,
            ['Signs', `${payload.digest}, ${(0,reports/* count */.U9)(payload.size, 'byte')}`],
            ['Media type', payload.mediaType],
            ['Scheme', envelope.scheme],
            ['Algorithm', envelope.algorithm.name],
            ['Time of signing', envelope.signingTime.toISOString()],
            ['Expires', envelope.expiry?.toISOString() ?? 'never'],
            ['Timestamp', envelope.timestampToken === undefined ? 'none' : 'by a timestamp authority'],
            ...optional('Profile', awsSigner?.profileVersionArn),
            ...optional('Job', awsSigner?.jobArn),
            ...optional('Plugin', plugin === undefined ? undefined : `${plugin.name} ${plugin.minVersion ?? ''}`.trim()),
            ...optional('Attributes', attributes.length === 0 ? undefined : attributes.join(', ')),
            ...optional('Made with', envelope.signingAgent),
        ]),
        {
            title: `${title}: certificates`,
            header: ['Subject', 'Valid', 'SHA-256'],
            rows: envelope.certificateChain.map((certificate) => [
                certificate.subjectText,
                `${certificate.notBefore.toISOString()} to ${certificate.notAfter.toISOString()}`,
                certificate.fingerprint,
            ]),
        },
    ];
}
function optional(name, value) {
    return value === undefined ? [] : [[name, value]];
}
/** For programs; the first thing that each document says is that it was not verified. */
function toDocument(path, inspected) {
    const head = { path, verified: false, kind: inspected.kind, digest: `sha256:${inspected.sha256}` };
    switch (inspected.kind) {
        case 'bundle':
            return {
                ...head,
                statement: inspected.statement,
                signatures: inspected.signatures.map(envelopeDocument),
            };
        case 'statement':
            return { ...head, statement: inspected.statement };
        case 'signature':
            return { ...head, signature: envelopeDocument(inspected.envelope) };
    }
}
function envelopeDocument(envelope) {
    const { payload, scheme, algorithm, signingTime, expiry, verificationPlugin, awsSigner, signingAgent } = envelope;
    return {
        payload,
        scheme,
        algorithm: algorithm.name,
        signingTime,
        expiry,
        verificationPlugin,
        awsSigner,
        signingAgent,
        hasTimestamp: envelope.timestampToken !== undefined,
        extendedAttributes: Object.fromEntries(envelope.extendedAttributes),
        certificateChain: envelope.certificateChain.map(certificateDocument),
    };
}
function certificateDocument(certificate) {
    const { subjectText, serialNumber, notBefore, notAfter, fingerprint } = certificate;
    return { subject: subjectText, serialNumber, notBefore, notAfter, sha256: fingerprint };
}

// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(8857);
// EXTERNAL MODULE: ./packages/core/lib/fields.js
var lib_fields = __webpack_require__(1888);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js
var promotion = __webpack_require__(828);
// EXTERNAL MODULE: ./packages/core/lib/statement.js + 1 modules
var statement = __webpack_require__(453);
// EXTERNAL MODULE: ./packages/core/lib/verify.js + 1 modules
var verify = __webpack_require__(1897);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js + 1 modules
var strict_json = __webpack_require__(5277);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var envelope = __webpack_require__(8174);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect.js
/** Reads what a file claims, whatever of the suite's formats it has, and trusts none of it. */








/**
 * Reads a bundle, a statement or a signature envelope by the very parsers that verifications use.
 * @throws InputError INPUT_MALFORMED for a file of none of these kinds
 * @throws VerificationError for one of them that is malformed
 */
function inspect(bytes, path) {
    const members = membersOf(bytes, path);
    const sha256 = (0,digest/* sha256Of */.Bj)(bytes);
    if (members.has('statement') && members.has('signatures')) {
        const bundle = (0,lib_bundle/* parseBundle */.QN)(bytes);
        const statement = readStatement(bundle.statement);
        return { kind: 'bundle', sha256, statement, signatures: bundle.signatures.map(readEnvelope) };
    }
    if (members.has('payload') && members.has('protected'))
        return { kind: 'signature', sha256, envelope: readEnvelope(bytes) };
    if (members.has('_type'))
        return { kind: 'statement', sha256, statement: readStatement(bytes) };
    throw unknownKind(path);
}
function membersOf(bytes, path) {
    let document;
    try {
        document = (0,strict_json/* parseStrictJson */.R)(bytes, lib_bundle/* largestBundle */.bS);
    }
    catch (cause) {
        throw unknownKind(path, cause);
    }
    if (typeof document !== 'object' || document === null || Array.isArray(document))
        throw unknownKind(path);
    return new Set(Object.keys(document));
}
/** Which reader is right is told by the predicate's type; that the statement is canonical is for the reader to say. */
function readStatement(bytes) {
    const { type, predicateType } = typesOf(bytes);
    if (type === statement/* statementType */.qB && predicateType === promotion/* summaryType */.Rb)
        return { kind: 'promotion', promotion: (0,promotion/* parsePromotion */.Hr)(bytes) };
    if (type === statement/* statementType */.qB && predicateType === statement/* provenanceType */.wy)
        return { kind: 'release', release: (0,statement/* parseStatement */.By)(bytes) };
    throw (0,lib_fields/* malformed */.Q)('it is neither one of a release nor one of a promotion');
}
function typesOf(bytes) {
    try {
        const fields = new lib_fields/* Fields */.C((0,strict_json/* parseStrictJson */.R)(bytes, lib_bundle/* largestBundle */.bS), '');
        return { type: fields.text('_type'), predicateType: fields.text('predicateType') };
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,lib_fields/* malformed */.Q)('it is not strict JSON', cause) : cause;
    }
}
function readEnvelope(bytes) {
    try {
        return (0,envelope/* parseEnvelope */.mE)(bytes);
    }
    catch (failure) {
        throw (0,verify/* toProductError */.nQ)(failure);
    }
}
function unknownKind(path, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${path} is neither a bundle nor a statement nor a signature envelope`, {
        cause,
        nextStep: 'Give a release.bundle.json, a release.statement.json, a .jws.sig or a promotion record.',
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(4051);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect-command.js
/** `secure-deploy inspect`: its usage, and the reading of its files. */








const usage = `Usage: secure-deploy inspect FILE... [--json]

Shows what files claim, and verifies nothing: bundles (release.bundle.json), statements
(release.statement.json), signatures (.jws.sig) and promotion records.

  --json    a list with one entry a file`;
const inspectCommand = {
    usage,
    prepare: (args) => {
        const given = (0,lib_arguments/* readArguments */.l)(args, { json: 'switch' });
        if (given.positionals.length === 0)
            throw new errors/* InputError */.dz('INPUT_MISSING', 'no file is named that could be inspected');
        return async (terminal) => {
            const all = [];
            for (const path of given.positionals) {
                const bytes = await (0,files.readSmallFile)((0,external_node_path_.resolve)(terminal.cwd, path), lib_bundle/* largestBundle */.bS, 'inspect');
                all.push({ path, inspected: inspect(bytes, path) });
            }
            if (given.has('json')) {
                terminal.print(JSON.stringify(all.map(({ path, inspected }) => toDocument(path, inspected)), undefined, 2));
                return;
            }
            for (const [index, { path, inspected }] of all.entries()) {
                if (index > 0)
                    terminal.print('');
                for (const line of (0,tables/* renderSummary */.Br)(describeInspected(path, inspected), terminal.style))
                    terminal.print(line);
            }
        };
    },
};


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

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ encodePromotion),
/* harmony export */   Hr: () => (/* binding */ parsePromotion),
/* harmony export */   Rb: () => (/* binding */ summaryType)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5277);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1888);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(453);
/** The promotion record: a SLSA verification summary that says which release was let into which environment, under which policy, by which run. */





const summaryType = 'https://slsa.dev/verification_summary/v1';
const verifierId = 'https://github.com/OWNER/secure-deploy-actions/actions/promote-artifact';
/** An in-toto statement with the SLSA verification summary v1 predicate (slsa.dev, "Verification Summary Attestation"). */
function encodePromotion(promotion) {
    const { id, policy, rules, run } = promotion;
    const document = {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: promotion.files.map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toDescriptor */ .RU),
        predicateType: summaryType,
        predicate: {
            verifier: { id: verifierId },
            timeVerified: promotion.timeVerified,
            resourceUri: `${promotion.to}/releases/${id.name}/${id.version}`,
            policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
            inputAttestations: [
                {
                    uri: `${promotion.from}/releases/${id.name}/${id.version}/release.bundle.json`,
                    digest: { sha256: promotion.bundleSha256 },
                },
            ],
            verificationResult: 'PASSED',
            // Signed provenance was found and held; what the builder isolates is not for a promotion to claim.
            verifiedLevels: ['SLSA_BUILD_LEVEL_1'],
            slsaVersion: '1.0',
            securedeploy_promotion: {
                release: { name: id.name, version: id.version },
                environment: promotion.environment,
                from: promotion.from,
                to: promotion.to,
                signedBy: promotion.signedBy,
                rules: rules.map(({ rule, outcome, expected, actual }) => ({ rule, outcome, expected, actual })),
                run: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(run.claims, 'claims')),
                claimsSource: run.claimsSource,
            },
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/**
 * Reads a promotion record back; only the canonical form is accepted, as for release statements.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parsePromotion(bytes) {
    let promotion;
    try {
        promotion = fromDocument(new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encodePromotion(promotion), bytes) !== 0) {
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('the promotion record is not in the canonical form that this version writes');
    }
    return promotion;
}
function fromDocument(document) {
    const predicate = document.fields('predicate');
    const own = predicate.fields('securedeploy_promotion');
    const [input] = predicate.list('inputAttestations');
    if (input === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('it names no input attestation');
    return {
        id: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(own.fields('release')),
        files: document.list('subject').map(_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readFile */ .TA),
        bundleSha256: readDigest(input.fields('digest')),
        environment: own.text('environment'),
        from: own.text('from'),
        to: own.text('to'),
        policy: {
            uri: predicate.fields('policy').text('uri'),
            sha256: readDigest(predicate.fields('policy').fields('digest')),
        },
        signedBy: own.text('signedBy'),
        rules: own.list('rules').map(readRule),
        run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(own.fields('run')), claimsSource: own.text('claimsSource') },
        timeVerified: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('timeVerified')),
    };
}
function readDigest(fields) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha256 */ .tz)(fields.text('sha256'));
    if (digest === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a digest is not SHA-256 in hex');
    return digest;
}
function readRule(fields) {
    const outcome = fields.text('outcome');
    if (outcome !== 'pass' && outcome !== 'not-applicable')
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)('a promotion record holds a rule that did not pass');
    return {
        rule: fields.text('rule'),
        outcome,
        expected: fields.text('expected'),
        actual: fields.text('actual'),
    };
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
