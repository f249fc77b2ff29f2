export const id = 4455;
export const ids = [4455,6854];
export const modules = {

/***/ 84772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ refusePositionals),
/* harmony export */   l: () => (/* binding */ readArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
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

/***/ 88293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/core/lib/reports.js + 2 modules
var reports = __webpack_require__(80795);
// EXTERNAL MODULE: ./packages/core/lib/hold.js
var lib_hold = __webpack_require__(1092);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect-records.js


function holdTables({ scope, reason, placedOn, until, run }, file) {
    return [
        (0,reports/* facts */.Ix)('Claims of the hold', [
            file,
            ['Held', (0,lib_hold/* scopeInWords */.x6)(scope)],
            ['Reason', reason],
            ['Placed', placedOn],
            ['Until', until ?? 'it is lifted'],
            ...actingFacts('Placed by', run),
        ]),
    ];
}
function liftTables({ hold, scope, reason, liftedOn, run }, file) {
    return [
        (0,reports/* facts */.Ix)('Claims of the lift', [
            file,
            ['Hold', `sha256:${hold}`],
            ['Was held', (0,lib_hold/* scopeInWords */.x6)(scope)],
            ['Reason', reason],
            ['Lifted', liftedOn],
            ...actingFacts('Lifted by', run),
        ]),
    ];
}
function deploymentTables(deployment, file) {
    const { id, run } = deployment;
    return [
        (0,reports/* facts */.Ix)('Claims of the deployment', [
            file,
            ['Release', `${id.name} ${id.version}`],
            ['Bundle', `sha256:${deployment.bundleSha256}`],
            ['Environment', deployment.environment],
            ['Store', deployment.store],
            ['Target', deployment.target],
            ['Outcome', deployment.outcome],
            ['Ended', deployment.deployedOn],
            ...actingFacts('Recorded by', run),
        ]),
    ];
}
function actingFacts(title, run) {
    if (run === undefined)
        return [[title, 'somebody at a terminal']];
    const { claims, claimsSource } = run;
    return [
        [title, `${claims.actor} (id ${claims.actor_id}) in ${claims.repository}`],
        ['Run', `${claims.run_id}, attempt ${claims.run_attempt}`],
        ['Claims from', claimsSource],
    ];
}

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
        case 'deployment':
            return deploymentTables(statement.deployment, file);
        case 'hold':
            return holdTables(statement.hold, file);
        case 'lift':
            return liftTables(statement.lift, file);
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

// EXTERNAL MODULE: ./packages/core/lib/deployment.js
var deployment = __webpack_require__(74918);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/fields.js
var lib_fields = __webpack_require__(11888);
// EXTERNAL MODULE: ./packages/core/lib/hold-statement.js
var hold_statement = __webpack_require__(25892);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var promotion = __webpack_require__(80526);
// EXTERNAL MODULE: ./packages/core/lib/statement.js
var statement = __webpack_require__(12820);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(73992);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var envelope = __webpack_require__(38174);
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
    switch (type === statement/* statementType */.qB ? predicateType : undefined) {
        case statement/* provenanceType */.wy:
            return { kind: 'release', release: (0,statement/* parseStatement */.By)(bytes) };
        case promotion/* summaryType */.Rb:
            return { kind: 'promotion', promotion: (0,promotion/* parsePromotion */.Hr)(bytes) };
        case deployment/* deploymentType */.Es:
            return { kind: 'deployment', deployment: (0,deployment/* parseDeployment */.zi)(bytes) };
        case hold_statement/* holdType */.m_:
            return { kind: 'hold', hold: (0,hold_statement/* parseHold */.R8)(bytes) };
        case hold_statement/* liftType */.WQ:
            return { kind: 'lift', lift: (0,hold_statement/* parseLift */.pQ)(bytes) };
        default:
            throw (0,lib_fields/* malformed */.Q)('it is none of a release, a promotion, a deployment, a hold or a lift');
    }
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
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
function unknownKind(path, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${path} is neither a bundle nor a statement nor a signature envelope`, {
        cause,
        nextStep: 'Give a release.bundle.json, a release.statement.json, a .jws.sig, a record or a hold.',
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect-command.js
/** `secure-deploy inspect`: its usage, and the reading of its files. */









const usage = `Usage: secure-deploy inspect FILE... [--json]

Shows what files claim, and verifies nothing: bundles (release.bundle.json), statements
(release.statement.json), signatures (.jws.sig), records of promotions and deployments, holds and
lifts.

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
                terminal.print((0,style/* printableJson */.et)(all.map(({ path, inspected }) => toDocument(path, inspected))));
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

/***/ 34051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   DT: () => (/* binding */ lineWidth),
/* harmony export */   bo: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80513);

/** Characters in a line, on any terminal, so that output that is kept reads the same everywhere. */
const lineWidth = 100;
const indent = '  ';
const gap = '  ';
const narrowest = 8;
const mostRows = 40;
function renderSummary({ title, lead, tables }, style, shown = 'first rows') {
    const blocks = tables.flatMap((table) => ['', ...renderTable(table, style, shown)]);
    return [(0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(title)), ...wrap((0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lead), lineWidth), ...blocks];
}
/** Empty columns are left out, long cells go on in the next line, and long tables are cut and say so, unless every row is wanted. */
function renderTable(table, style, shown = 'first rows') {
    const most = shown === 'every row' ? table.rows.length : mostRows;
    const rows = table.rows.slice(0, most).map((row) => row.map(_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$));
    const all = [table.header, ...rows];
    const columns = table.header.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
    const widths = fit(columns.map((column) => Math.max(...all.map((row) => (row[column] ?? '').length))));
    const line = (row) => renderRow(columns.map((column) => row[column] ?? ''), widths);
    const header = table.header.some((cell) => cell !== '') ? line(table.header) : [];
    const left = table.rows.length - rows.length;
    return [
        (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'bold', (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(table.title)),
        ...header.map((text) => (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'dim', text)),
        ...rows.flatMap((row, index) => line(row).map((text) => toned(text, table.tones?.[index], style))),
        ...(left > 0 ? [`${indent}… and ${left} more`] : []),
    ];
}
function toned(text, tone, style) {
    switch (tone) {
        case 'alarm':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'red', text);
        case 'warning':
            return (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .paint */ .nI)(style, 'yellow', text);
        case 'plain':
        case undefined:
            return text;
    }
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

/***/ 74918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ deploymentType),
/* harmony export */   YL: () => (/* binding */ encodeDeployment),
/* harmony export */   n_: () => (/* binding */ deploymentOutcomes),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* harmony import */ var _acting_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82953);
/* harmony import */ var _canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91107);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58857);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11888);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65389);
/* harmony import */ var _one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24856);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12820);







const deploymentType = 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1';
const deploymentOutcomes = ['success', 'failure', 'rolled-back'];
const subjectName = 'release.bundle.json';
/** An in-toto statement about the release's bundle. */
function encodeDeployment(deployment) {
    const { id, bundleSha256, environment, store, outcome, target, deployedOn, run } = deployment;
    const document = {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: [{ name: subjectName, digest: { sha256: bundleSha256 } }],
        predicateType: deploymentType,
        predicate: {
            release: { name: id.name, version: id.version },
            environment,
            store,
            outcome,
            target,
            deployedOn,
            ...(0,_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeActingRun */ .y)(run),
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseDeployment(bytes) {
    return (0,_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonical */ .K)(bytes, {
        predicateType: deploymentType,
        read: readDeployment,
        encode: encodeDeployment,
    });
}
function readDeployment(document) {
    const predicate = document.fields('predicate');
    const [subject] = document.list('subject');
    const bundleSha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(subject?.fields('digest').text('sha256') ?? '');
    if (bundleSha256 === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('it names no bundle by its SHA-256');
    const environment = predicate.text('environment');
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(environment))
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its environment is not allowed');
    return {
        id: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(predicate.fields('release')),
        bundleSha256,
        environment,
        store: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'store'),
        outcome: readOutcome(predicate.text('outcome')),
        target: (0,_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'target'),
        deployedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('deployedOn')),
        ...(0,_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readActingRun */ ._)(predicate),
    };
}
function readOutcome(text) {
    const outcome = deploymentOutcomes.find((one) => one === text);
    if (outcome === undefined)
        throw (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its outcome is not known');
    return outcome;
}


/***/ }),

/***/ 58857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Bz: () => (/* binding */ compositeSha256),
/* harmony export */   Ey: () => (/* binding */ fromBase64),
/* harmony export */   nk: () => (/* binding */ toBase64),
/* harmony export */   np: () => (/* binding */ singleRequestLimit),
/* harmony export */   sW: () => (/* binding */ hashContent),
/* harmony export */   tz: () => (/* binding */ parseSha256)
/* harmony export */ });
/* unused harmony export partSizeFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** SHA-256 digests as values: parsed once, compared and printed in the forms that in-toto and S3 use. */

/** Reads 64 lowercase hex digits; undefined for anything else. */
function parseSha256(text) {
    return /^[0-9a-f]{64}$/.test(text) ? text : undefined;
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The form of the `x-amz-checksum-sha256` header: standard base64 of the 32 bytes. */
function toBase64(digest) {
    return Buffer.from(digest, 'hex').toString('base64');
}
/** Reads the base64 of exactly 32 bytes; undefined for anything else. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.length === 32 && bytes.toString('base64') === text
        ? bytes.toString('hex')
        : undefined;
}
/**
 * S3's composite SHA-256 of a multipart object: the digest of the parts' digests, followed by `-` and their number
 * (S3 user guide, "Checking object integrity": composite checksums).
 */
function compositeSha256(parts) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts.sha256)
        whole.update(Buffer.from(part, 'hex'));
    return `${whole.digest('base64')}-${parts.sha256.length}`;
}
/** The largest object that one PutObject or CopyObject may carry: 5 GiB (S3 API reference). */
const singleRequestLimit = 5 * 1024 ** 3;
/** The part size for a file of `size` bytes: the smallest power of two from 512 MiB up that needs at most 10,000 parts. */
function partSizeFor(size) {
    let partSize = 512 * 1024 ** 2;
    while (Math.ceil(size / partSize) > 10_000)
        partSize *= 2;
    return partSize;
}
/** Hashes a stream once while its bytes pass; `size` decides beforehand whether part digests are taken too. */
async function hashContent(bytes, size, options = {}) {
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const wide = options.sha512 === true ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha512') : undefined;
    const partSize = size > (options.singleRequestLimit ?? singleRequestLimit) ? partSizeFor(size) : undefined;
    const parts = [];
    let part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let partLeft = partSize ?? 0;
    let count = 0;
    for await (const chunk of bytes) {
        whole.update(chunk);
        wide?.update(chunk);
        count += chunk.length;
        options.onBytes?.(chunk.length);
        if (partSize === undefined)
            continue;
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + partLeft);
            part.update(piece);
            at += piece.length;
            partLeft -= piece.length;
            if (partLeft === 0) {
                parts.push(part.digest('hex'));
                part = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
                partLeft = partSize;
            }
        }
    }
    if (partSize !== undefined && partLeft < partSize)
        parts.push(part.digest('hex'));
    return {
        size: count,
        sha256: whole.digest('hex'),
        ...(wide === undefined ? {} : { sha512: wide.digest('hex') }),
        ...(partSize === undefined ? {} : { parts: { partSize, sha256: parts } }),
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

/***/ 1092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ scopeText),
/* harmony export */   NN: () => (/* binding */ liftKey),
/* harmony export */   Po: () => (/* binding */ scopePrefix),
/* harmony export */   Zd: () => (/* binding */ holdKey),
/* harmony export */   Zs: () => (/* binding */ scopeSegments),
/* harmony export */   Zt: () => (/* binding */ readHoldKey),
/* harmony export */   x6: () => (/* binding */ scopeInWords)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58857);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);


/** A scope as one text, which names it in statements. */
function scopeText(scope) {
    switch (scope.kind) {
        case 'release':
            return `release/${scope.name}/${scope.version}`;
        case 'name':
            return `name/${scope.name}`;
        case 'environment':
            return `environment/${scope.environment}`;
        case 'signer':
            return `signer/${scope.signer}`;
    }
}
/** A scope as people read it. */
function scopeInWords(scope) {
    switch (scope.kind) {
        case 'release':
            return `${scope.name} ${scope.version}`;
        case 'name':
            return `all releases of ${scope.name}`;
        case 'environment':
            return `the environment ${scope.environment}`;
        case 'signer':
            return `the signer ${scope.signer}`;
    }
}
/** Below this stand all holds of one scope; of signers, whose names are no keys, the holds of all of them. */
function scopePrefix(scope) {
    return `${_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
}
/**
 * `hold` is the digest of the hold's bundle: whatever stands at a key is these bytes or was put there to deceive, and nobody can
 * take a key before its signature is made.
 */
function holdKey(scope, hold) {
    return `${scopePrefix(scope)}${hold}/hold.bundle.json`;
}
/** `lift` is the digest of the lift's bundle. */
function liftKey(scope, hold, lift) {
    return `${scopePrefix(scope)}${hold}/lifts/${lift}.bundle.json`;
}
/** How many segments stand between a kind of scope and the digest of its hold. */
const scopeLengths = {
    release: 2,
    name: 1,
    environment: 1,
    signer: 0,
};
/** The parts of a key's scope, the kind first; undefined for a kind that this version does not know. */
function scopeSegments(key) {
    const [kind = '', ...rest] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
    if (!Object.hasOwn(scopeLengths, kind))
        return undefined;
    const known = kind;
    return [known, ...rest.slice(0, scopeLengths[known])];
}
/** Undefined for what is neither the key of a hold nor that of a lift. */
function readHoldKey(key) {
    const scope = scopeSegments(key);
    if (scope === undefined)
        return undefined;
    const [digest = '', ...names] = key.slice(_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
    const kind = kindOf(names);
    if (hold === undefined || kind === undefined)
        return undefined;
    return { kind, key, hold, folder: key.slice(0, -names.join('/').length) };
}
function kindOf(names) {
    const [first, second = '', ...others] = names;
    if (first === 'hold.bundle.json' && names.length === 1)
        return 'hold';
    const lift = second.endsWith(bundleSuffix) ? second.slice(0, -bundleSuffix.length) : '';
    const isLift = first === 'lifts' && others.length === 0 && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 79639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ bundleKey),
/* harmony export */   HE: () => (/* binding */ arrivalsPrefix),
/* harmony export */   Hy: () => (/* binding */ recordKey),
/* harmony export */   Kg: () => (/* binding */ recordPrefix),
/* harmony export */   VG: () => (/* binding */ holdsPrefix),
/* harmony export */   ZH: () => (/* binding */ evidenceKey),
/* harmony export */   cz: () => (/* binding */ versionsPrefix),
/* harmony export */   fm: () => (/* binding */ buildAttemptKey),
/* harmony export */   jX: () => (/* binding */ attemptKey),
/* harmony export */   rx: () => (/* binding */ arrivalKey),
/* harmony export */   sE: () => (/* binding */ releasePrefix),
/* harmony export */   wm: () => (/* binding */ fileKey)
/* harmony export */ });
/** Every key of a release starts with this. */
function releasePrefix({ name, version }) {
    return `releases/${name}/${version}/`;
}
/** Each folder below this is a version of the release. */
function versionsPrefix(name) {
    return `releases/${name}/`;
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
/** Every record of a kind about a release stands below this. */
function recordPrefix(id, kind) {
    return `${releasePrefix(id)}records/${kind}/`;
}
/**
 * `subject` of a promotion is the digest of the release's bundle: a release arrives in a store once, so two promotions leave
 * one record. Of a deployment it is the digest of the record's own bundle: each deployment leaves its record.
 */
function recordKey(id, kind, subject) {
    return `${recordPrefix(id, kind)}${subject}.bundle.json`;
}
/** The arrivals of one name's releases in a store, so that the newest is found without looking into every release. */
function arrivalsPrefix(name) {
    return `arrivals/${name}/`;
}
/** A mark, not believed by itself: it leads to the promotion record that must hold. `time` is that record's, RFC 3339 in UTC. */
function arrivalKey({ name, version }, time, bundleSha256) {
    return `${arrivalsPrefix(name)}${time.replaceAll(/[-:]/g, '')}/${version}/${bundleSha256}`;
}
/** All holds of a store, and what lifts them. */
const holdsPrefix = 'holds/';
/** The n-th upload of anything under this release's name and version, counted from 1. */
function attemptKey(id, n) {
    return `${releasePrefix(id)}attempts/all/${n}`;
}
/** The n-th upload of one build under this release's name and version, counted from 1. */
function buildAttemptKey(id, build, n) {
    return `${releasePrefix(id)}attempts/${build}/${n}`;
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

/***/ 90618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ assertAllowed),
/* harmony export */   F: () => (/* binding */ RuleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/** Rules decide whether evidence that holds is allowed here; all are evaluated, and all failures are reported together. */

/** A refusal by rules, with what every one of them said, so that all of it can be shown. */
class RuleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn {
    results;
    constructor(message, results) {
        super('RULE_FAILED', message, {
            nextStep: 'docs/rules.md says of each rule what it asks and what to do.',
        });
        this.results = results;
    }
}
/**
 * `passedOver`: rules whose failure an emergency lets pass.
 * @throws RuleError RULE_FAILED naming every rule that failed, with expected and actual.
 */
function assertAllowed(results, passedOver = []) {
    const failed = results.filter(({ rule, outcome }) => outcome === 'fail' && !passedOver.includes(rule));
    if (failed.length === 0)
        return;
    const list = failed.map(({ rule, expected, actual }) => `${rule}: expected ${expected}, got ${actual}`);
    throw new RuleError(list.join('; '), results);
}


/***/ }),

/***/ 75324:
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


/***/ })

};
