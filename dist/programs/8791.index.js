export const id = 8791;
export const ids = [8791,6335,6854];
export const modules = {

/***/ 89650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectCommand: () => (/* binding */ inspectCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/release/bundle.js
var release_bundle = __webpack_require__(79423);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(80513);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
// EXTERNAL MODULE: ./packages/core/lib/reports/reports.js
var reports = __webpack_require__(6470);
// EXTERNAL MODULE: ./packages/core/lib/records/hold.js
var records_hold = __webpack_require__(86335);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect/inspect-records.js


function holdTables({ scope, reason, placedOn, until, run }, file) {
    return [
        (0,reports/* facts */.Ix)('Claims of the hold', [
            file,
            ['Held', (0,records_hold/* scopeInWords */.x6)(scope)],
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
            ['Was held', (0,records_hold/* scopeInWords */.x6)(scope)],
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

;// CONCATENATED MODULE: ./packages/cli/lib/inspect/inspect-report.js


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

// EXTERNAL MODULE: ./packages/core/lib/environments/promotion.js + 2 modules
var promotion = __webpack_require__(4477);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(73992);
// EXTERNAL MODULE: ./packages/core/lib/records/deployment.js
var deployment = __webpack_require__(60713);
// EXTERNAL MODULE: ./packages/core/lib/records/hold-statement.js
var hold_statement = __webpack_require__(94723);
// EXTERNAL MODULE: ./packages/core/lib/release/statement.js
var statement = __webpack_require__(15118);
// EXTERNAL MODULE: ./packages/core/lib/values/digest.js
var digest = __webpack_require__(13954);
// EXTERNAL MODULE: ./packages/core/lib/values/fields.js
var values_fields = __webpack_require__(71799);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var envelope = __webpack_require__(38174);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect/inspect.js
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
        const bundle = (0,release_bundle/* parseBundle */.QN)(bytes);
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
        document = (0,strict_json/* parseStrictJson */.R)(bytes, release_bundle/* largestBundle */.bS);
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
            throw (0,values_fields/* malformed */.Q)('it is none of a release, a promotion, a deployment, a hold or a lift');
    }
}
function typesOf(bytes) {
    try {
        const fields = new values_fields/* Fields */.C((0,strict_json/* parseStrictJson */.R)(bytes, release_bundle/* largestBundle */.bS), '');
        return { type: fields.text('_type'), predicateType: fields.text('predicateType') };
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,values_fields/* malformed */.Q)('it is not strict JSON', cause) : cause;
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

;// CONCATENATED MODULE: ./packages/cli/lib/inspect/inspect-command.js
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
                const bytes = await (0,files.readSmallFile)((0,external_node_path_.resolve)(terminal.cwd, path), release_bundle/* largestBundle */.bS, 'inspect');
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

/***/ 60713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ deploymentType),
/* harmony export */   YL: () => (/* binding */ encodeDeployment),
/* harmony export */   n_: () => (/* binding */ deploymentOutcomes),
/* harmony export */   zi: () => (/* binding */ parseDeployment)
/* harmony export */ });
/* harmony import */ var _release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81131);
/* harmony import */ var _release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24449);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95312);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34535);







const deploymentType = 'https://github.com/OWNER/secure-deploy-actions/predicates/deployment/v1';
const deploymentOutcomes = ['success', 'failure', 'rolled-back'];
const subjectName = 'release.bundle.json';
/** An in-toto statement about the release's bundle. */
function encodeDeployment(deployment) {
    const { id, bundleSha256, environment, store, outcome, target, deployedOn, run } = deployment;
    const document = {
        _type: _release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementType */ .qB,
        subject: [{ name: subjectName, digest: { sha256: bundleSha256 } }],
        predicateType: deploymentType,
        predicate: {
            release: { name: id.name, version: id.version },
            environment,
            store,
            outcome,
            target,
            deployedOn,
            ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeActingRun */ .y)(run),
        },
    };
    return Buffer.from(JSON.stringify(document));
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseDeployment(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCanonical */ .K)(bytes, {
        predicateType: deploymentType,
        read: readDeployment,
        encode: encodeDeployment,
    });
}
function readDeployment(document) {
    const predicate = document.fields('predicate');
    const [subject] = document.list('subject');
    const bundleSha256 = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(subject?.fields('digest').text('sha256') ?? '');
    if (bundleSha256 === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('it names no bundle by its SHA-256');
    const environment = predicate.text('environment');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isReleaseSegment */ .lN)(environment))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its environment is not allowed');
    return {
        id: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseId */ .ph)(predicate.fields('release')),
        bundleSha256,
        environment,
        store: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'store'),
        outcome: readOutcome(predicate.text('outcome')),
        target: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_6__/* .readLine */ .Xw)(predicate, 'target'),
        deployedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readTime */ .aQ)(predicate.text('deployedOn')),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_1__/* .readActingRun */ ._)(predicate),
    };
}
function readOutcome(text) {
    const outcome = deploymentOutcomes.find((one) => one === text);
    if (outcome === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)('its outcome is not known');
    return outcome;
}


/***/ }),

/***/ 94723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ encodeLift),
/* harmony export */   Ai: () => (/* binding */ encodeHold),
/* harmony export */   R8: () => (/* binding */ parseHold),
/* harmony export */   WQ: () => (/* binding */ liftType),
/* harmony export */   m_: () => (/* binding */ holdType),
/* harmony export */   pQ: () => (/* binding */ parseLift)
/* harmony export */ });
/* harmony import */ var _release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81131);
/* harmony import */ var _release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24449);
/* harmony import */ var _release_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15118);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95312);
/* harmony import */ var _values_one_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34535);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86335);
/** Holds and lifts as in-toto statements, written and read in one canonical form. */








const holdType = 'https://github.com/OWNER/secure-deploy-actions/predicates/hold/v1';
const liftType = 'https://github.com/OWNER/secure-deploy-actions/predicates/lift/v1';
function encodeHold({ scope, reason, placedOn, until, run }) {
    return encode(holdType, scope, {
        scope: encodeScope(scope),
        reason,
        placedOn,
        ...(until === undefined ? {} : { until }),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeActingRun */ .y)(run),
    });
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseHold(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCanonical */ .K)(bytes, { predicateType: holdType, read: readHold, encode: encodeHold });
}
function encodeLift({ hold, scope, reason, liftedOn, run }) {
    return encode(liftType, scope, {
        hold: { sha256: hold },
        scope: encodeScope(scope),
        reason,
        liftedOn,
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeActingRun */ .y)(run),
    });
}
/** @throws VerificationError STATEMENT_MALFORMED */
function parseLift(bytes) {
    return (0,_release_canonical_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCanonical */ .K)(bytes, { predicateType: liftType, read: readLift, encode: encodeLift });
}
/** A scope has no bytes of its own: its digest is that of its text. */
function encode(predicateType, scope, predicate) {
    const name = (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeText */ .Cm)(scope);
    const subject = [{ name, digest: { sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256Of */ .Bj)(Buffer.from(name)) } }];
    return Buffer.from(JSON.stringify({ _type: _release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementType */ .qB, subject, predicateType, predicate }));
}
function encodeScope(scope) {
    switch (scope.kind) {
        case 'release':
            return { kind: scope.kind, name: scope.name, version: scope.version };
        case 'name':
            return { kind: scope.kind, name: scope.name };
        case 'environment':
            return { kind: scope.kind, environment: scope.environment };
        case 'signer':
            return { kind: scope.kind, signer: scope.signer };
    }
}
function readHold(document) {
    const predicate = document.fields('predicate');
    const until = predicate.optionalText('until');
    return {
        scope: readScope(predicate.fields('scope')),
        reason: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(predicate, 'reason'),
        placedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(predicate.text('placedOn')),
        ...(until === undefined ? {} : { until: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(until) }),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readActingRun */ ._)(predicate),
    };
}
function readLift(document) {
    const predicate = document.fields('predicate');
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha256 */ .tz)(predicate.fields('hold').text('sha256'));
    if (hold === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)('it names no hold by its SHA-256');
    return {
        hold,
        scope: readScope(predicate.fields('scope')),
        reason: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(predicate, 'reason'),
        liftedOn: (0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readTime */ .aQ)(predicate.text('liftedOn')),
        ...(0,_release_acting_run_js__WEBPACK_IMPORTED_MODULE_0__/* .readActingRun */ ._)(predicate),
    };
}
function readScope(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'release':
            return { kind, ...(0,_release_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleaseId */ .ph)(fields) };
        case 'name':
            return { kind, name: readSegment(fields, 'name') };
        case 'environment':
            return { kind, environment: readSegment(fields, 'environment') };
        case 'signer':
            return { kind, signer: (0,_values_one_line_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(fields, 'signer') };
        default:
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)('it holds something of an unknown kind');
    }
}
function readSegment(fields, name) {
    const text = fields.text(name);
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_7__/* .isReleaseSegment */ .lN)(text))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .malformed */ .Q)(`its ${name} is not allowed`);
    return text;
}


/***/ }),

/***/ 86335:
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
/* harmony import */ var _release_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6561);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13954);


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
    return `${_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG}${scope.kind === 'signer' ? 'signer' : scopeText(scope)}/`;
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
    const [kind = '', ...rest] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/');
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
    const [digest = '', ...names] = key.slice(_release_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsPrefix */ .VG.length).split('/').slice(scope.length);
    const hold = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(digest);
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
    const isLift = first === 'lifts' && others.length === 0 && (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha256 */ .tz)(lift) !== undefined;
    return isLift ? 'lift' : undefined;
}
const bundleSuffix = '.bundle.json';


/***/ }),

/***/ 81131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readActingRun),
/* harmony export */   y: () => (/* binding */ encodeActingRun)
/* harmony export */ });
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15118);
/** Who acted, in the form in which signed records keep it. */


function encodeActingRun(run) {
    if (run === undefined)
        return {};
    return { run: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(new _values_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(run.claims, 'claims')), claimsSource: run.claimsSource };
}
/** @throws VerificationError STATEMENT_MALFORMED */
function readActingRun(fields) {
    if (!fields.has('run'))
        return {};
    const claimsSource = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaimsSource */ .fL)(fields.text('claimsSource'));
    return { run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(fields.fields('run')), claimsSource } };
}


/***/ }),

/***/ 79423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ parseBundle),
/* harmony export */   bS: () => (/* binding */ largestBundle),
/* harmony export */   n: () => (/* binding */ encodeBundle),
/* harmony export */   sq: () => (/* binding */ statementMediaType)
/* harmony export */ });
/* unused harmony export bundleMediaType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13954);
/** The bundle: one object that holds the exact statement bytes and the signatures over them, so that writing it is one atomic step. */



const bundleMediaType = 'application/vnd.secure-deploy.bundle.v1+json';
const statementMediaType = 'application/vnd.in-toto+json';
/** Larger bundles are refused unread: 64 MiB is some 150,000 files. */
const largestBundle = 64 * 1024 ** 2;
const mostSignatures = 16;
function encodeBundle({ statement, signatures }) {
    const document = {
        mediaType: bundleMediaType,
        statement: Buffer.from(statement).toString('base64'),
        signatures: signatures.map((signature) => Buffer.from(signature).toString('base64')),
    };
    const bytes = Buffer.from(`${JSON.stringify(document, undefined, 2)}\n`);
    return { bytes, sha256: (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes) };
}
/**
 * Reads a bundle; nothing in it is trusted yet.
 * @throws VerificationError BUNDLE_MALFORMED for anything but the three members in their exact forms.
 */
function parseBundle(bytes) {
    let document;
    try {
        document = (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestBundle);
    }
    catch (cause) {
        throw malformed('it is not strict JSON', cause);
    }
    if (typeof document !== 'object' || document === null)
        throw malformed('it is not a JSON object');
    const { mediaType, statement, signatures, ...others } = document;
    if (mediaType !== bundleMediaType)
        throw malformed(`its mediaType is not ${bundleMediaType}`);
    if (Object.keys(others).length > 0)
        throw malformed(`it has an unknown member ${Object.keys(others)[0]}`);
    if (!Array.isArray(signatures) || signatures.length === 0)
        throw malformed('it carries no signature');
    if (signatures.length > mostSignatures)
        throw malformed(`it carries more than ${mostSignatures} signatures`);
    const bundle = {
        statement: decodeBase64(statement, 'statement'),
        signatures: signatures.map((signature) => decodeBase64(signature, 'signatures')),
    };
    // One spelling for one content: a bundle is named by its digest, and recorded by it.
    if (Buffer.compare(encodeBundle(bundle).bytes, bytes) !== 0)
        throw malformed('it is not in the form that is written');
    return bundle;
}
function decodeBase64(value, member) {
    if (typeof value !== 'string' || value === '')
        throw malformed(`its ${member} is not base64 text`);
    const bytes = Buffer.from(value, 'base64');
    // Node's decoder skips what it does not know; only text that decodes and encodes to itself is base64.
    if (bytes.toString('base64') !== value)
        throw malformed(`its ${member} is not standard base64 with padding`);
    return bytes;
}
function malformed(reason, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `the bundle cannot be read: ${reason}`, { cause });
}


/***/ }),

/***/ 24449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseCanonical)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/** Reads the statements of small records, in the one form in which they are written. */


/** Far more than any of them needs. */
const largestStatement = 1024 ** 2;
/**
 * INVARIANT: what was read encodes to the very same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseCanonical(bytes, { predicateType, read, encode }) {
    let value;
    try {
        const document = new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, largestStatement), '');
        if (document.text('predicateType') !== predicateType)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${predicateType}`);
        value = read(document);
    }
    catch (cause) {
        throw cause instanceof SyntaxError ? (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause) : cause;
    }
    if (Buffer.compare(encode(value), bytes) !== 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    return value;
}


/***/ }),

/***/ 6561:
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

/***/ 15118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   Ip: () => (/* binding */ readClaims),
/* harmony export */   RU: () => (/* binding */ toDescriptor),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   aQ: () => (/* binding */ readTime),
/* harmony export */   fL: () => (/* binding */ readClaimsSource),
/* harmony export */   ph: () => (/* binding */ readReleaseId),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   wy: () => (/* binding */ provenanceType)
/* harmony export */ });
/* unused harmony export buildType */
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _values_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13954);
/* harmony import */ var _values_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71799);
/* harmony import */ var _values_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95312);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79423);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18622);
/** The release statement: in-toto Statement v1 with SLSA provenance v1, built and read in one canonical form. */








const statementType = 'https://in-toto.io/Statement/v1';
const provenanceType = 'https://slsa.dev/provenance/v1';
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/** The exact bytes that are signed. */
function encodeStatement(release) {
    return Buffer.from(JSON.stringify(toDocument(release)));
}
function toDocument(release) {
    const { claims, claimsSource, serverUrl } = release.run;
    const workflow = claims.workflow_ref;
    const at = workflow.indexOf('@');
    const path = workflow.slice(0, at).split('/').slice(2).join('/');
    return {
        _type: statementType,
        subject: release.files.map(toDescriptor),
        predicateType: provenanceType,
        predicate: {
            buildDefinition: {
                buildType,
                externalParameters: {
                    workflow: {
                        ref: workflow.slice(at + 1),
                        repository: `${serverUrl}/${workflow.split('/').slice(0, 2).join('/')}`,
                        path,
                    },
                    securedeploy_release: { name: release.id.name, version: release.id.version },
                },
                internalParameters: {
                    github: readClaims(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(claims, 'claims')),
                    securedeploy_claimsSource: claimsSource,
                    securedeploy_source: readSource(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.source, 'source')),
                    securedeploy_environment: readEnvironment(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(release.environment, 'environment')),
                },
                resolvedDependencies: [
                    {
                        uri: `git+${serverUrl}/${claims.repository}@${claims.ref}`,
                        digest: { gitCommit: claims.sha },
                    },
                ],
            },
            runDetails: {
                builder: { id: `${serverUrl}/${claims.job_workflow_ref ?? claims.workflow_ref}` },
                metadata: {
                    invocationId: `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                    finishedOn: release.finishedOn,
                },
                byproducts: release.evidence.map(toDescriptor),
            },
        },
    };
}
/** An in-toto ResourceDescriptor; `size` and part digests are annotations, since the format has no field for them. */
function toDescriptor({ name, digest, sha512 }) {
    return {
        name,
        digest: { sha256: digest.sha256, ...(sha512 === undefined ? {} : { sha512 }) },
        annotations: {
            size: digest.size,
            ...(digest.parts === undefined
                ? {}
                : { partSize: digest.parts.partSize, partSha256: digest.parts.sha256 }),
        },
    };
}
/**
 * Reads a statement back into a release. Only the canonical form is accepted: what was read must encode to the very
 * same bytes, so no member is unknown, missing, repeated or at odds with another.
 * @throws VerificationError STATEMENT_MALFORMED
 */
function parseStatement(bytes) {
    let release;
    try {
        release = fromDocument(new _values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C((0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS), ''));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .VerificationError */ .mk)
            throw cause;
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(cause.message, cause);
    }
    if (Buffer.compare(encodeStatement(release), bytes) !== 0) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it is not in the canonical form that this version writes');
    }
    return release;
}
function fromDocument(document) {
    if (document.text('predicateType') !== provenanceType)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`its predicateType is not ${provenanceType}`);
    const predicate = document.fields('predicate');
    const definition = predicate.fields('buildDefinition');
    const named = definition.fields('externalParameters').fields('securedeploy_release');
    const internal = definition.fields('internalParameters');
    const metadata = predicate.fields('runDetails').fields('metadata');
    const files = document.list('subject').map(readFile);
    if (files.length === 0)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('it names no file');
    return {
        id: readReleaseId(named),
        files: assertSorted(files),
        evidence: assertSorted(predicate.fields('runDetails').list('byproducts').map(readFile)),
        run: readRun(internal, definition),
        source: readSource(internal.fields('securedeploy_source')),
        environment: readEnvironment(internal.fields('securedeploy_environment')),
        finishedOn: readTime(metadata.text('finishedOn')),
    };
}
function readReleaseId(fields) {
    const name = fields.text('name');
    const version = fields.text('version');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(name) || !(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isReleaseSegment */ .lN)(version))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its release name or version is not allowed');
    return { name, version };
}
function readFile(fields) {
    const name = fields.text('name');
    if (!(0,_values_names_js__WEBPACK_IMPORTED_MODULE_4__/* .isFileName */ .oV)(name))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the file name ${JSON.stringify(name)} is not allowed`);
    const sha512 = fields.fields('digest').optionalText('sha512');
    if (sha512 !== undefined && !/^[0-9a-f]{128}$/.test(sha512))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`the sha512 of ${name} is not a digest`);
    const annotations = fields.fields('annotations');
    const size = annotations.count('size');
    const parts = annotations.has('partSize') ? readParts(annotations, size) : undefined;
    return {
        name,
        digest: {
            size,
            sha256: readDigest(fields.fields('digest').text('sha256')),
            ...(parts === undefined ? {} : { parts }),
        },
        ...(sha512 === undefined ? {} : { sha512 }),
    };
}
function readParts(annotations, size) {
    const partSize = annotations.count('partSize');
    const sha256 = annotations.texts('partSha256').map(readDigest);
    if (partSize === 0 || Math.ceil(size / partSize) !== sha256.length)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its part digests do not cover a file');
    return { partSize, sha256 };
}
function readDigest(text) {
    const digest = (0,_values_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha256 */ .tz)(text);
    if (digest === undefined)
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 80))} is not a SHA-256 digest`);
    return digest;
}
function assertSorted(files) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && before.name >= file.name)
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its files are not sorted by name, each name once');
    }
    return files;
}
function readRun(internal, definition) {
    const claims = readClaims(internal.fields('github'));
    if (!/^[^/@]+\/[^/@]+\/[^@]+@.+$/.test(claims.workflow_ref))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow_ref is not owner/repo/path@ref');
    // These two become outputs of a verification, which scripts take for a commit and a repository and nothing else.
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(claims.sha))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its sha is not a commit');
    if (!/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(claims.repository))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its repository is not owner/name');
    const claimsSource = readClaimsSource(internal.text('securedeploy_claimsSource'));
    const repository = definition.fields('externalParameters').fields('workflow').text('repository');
    const owner = claims.workflow_ref.split('/').slice(0, 2).join('/');
    if (!repository.endsWith(`/${owner}`))
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its workflow is not of its repository');
    return { claims, claimsSource, serverUrl: repository.slice(0, -owner.length - 1) };
}
/** Claims in one fixed order, so that the same claims always make the same bytes. */
function readClaims(fields) {
    const claims = {};
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .requiredClaims */ .T)
        claims[name] = fields.text(name);
    for (const name of _run_js__WEBPACK_IMPORTED_MODULE_6__/* .optionalClaims */ .k) {
        const value = fields.optionalText(name);
        if (value !== undefined)
            claims[name] = value;
    }
    return claims;
}
function readClaimsSource(text) {
    if (text === 'oidc-token-accepted-by-sts' || text === 'oidc-token' || text === 'environment')
        return text;
    throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its claims have no known source');
}
function readSource(fields) {
    const kind = fields.text('kind');
    switch (kind) {
        case 'clean':
            return { kind, commit: fields.text('commit') };
        case 'modified':
            return { kind, commit: fields.text('commit'), files: fields.texts('files') };
        case 'unknown':
            return { kind, reason: fields.text('reason') };
        default:
            throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)('its source state is not known');
    }
}
function readEnvironment(fields) {
    const image = fields.optionalText('image');
    const imageVersion = fields.optionalText('imageVersion');
    return {
        os: fields.text('os'),
        architecture: fields.text('architecture'),
        ...(image === undefined ? {} : { image }),
        ...(imageVersion === undefined ? {} : { imageVersion }),
        tools: fields.fields('tools').allTexts(),
    };
}
function readTime(text) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) || Number.isNaN(Date.parse(text))) {
        throw (0,_values_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(`${JSON.stringify(text.slice(0, 40))} is not an RFC 3339 time in UTC`);
    }
    return text;
}


/***/ }),

/***/ 71799:
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

/***/ 34535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ isOneLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71799);
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

/***/ 36854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   ij: () => (/* binding */ openAhead),
/* harmony export */   "in": () => (/* binding */ hashAhead),
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
                yield* (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, range);
            }
            catch (cause) {
                throw unreadable(path, cause);
            }
        },
        openSource: async () => {
            const tell = (cause) => {
                throw unreadable(path, cause);
            };
            const handle = await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell);
            return {
                read: async (into, position) => (await handle.read(into, 0, into.length, position).catch(tell)).bytesRead,
                close: () => handle.close(),
            };
        },
        ...(size < _plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .worthThread */ .RZ
            ? {}
            : {
                openHashed: () => openHashed(path),
                hash: (algorithms, onSize) => beginHashing(path, algorithms)(onSize),
            }),
    };
}
async function openHashed(path) {
    const tell = (cause) => {
        throw unreadable(path, cause);
    };
    const { readInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const source = readInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path).catch(tell));
    return {
        ...source,
        read: (into, position) => source.read(into, position).catch(tell),
        sha256: () => source.sha256().catch(tell),
    };
}
/** Begins to hash a file in another thread, and returns what waits for it. */
function beginHashing(path, algorithms) {
    const begin = async () => {
        const { hashInThread } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
        return hashInThread(await (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openPlainFile */ .rr)(path), algorithms);
    };
    const begun = begin();
    // Told to whoever waits for it, which may be nobody.
    begun.catch(() => undefined);
    return async (onSize) => {
        try {
            return await (await begun).result(onSize);
        }
        catch (cause) {
            throw unreadable(path, cause);
        }
    };
}
/** The same files, the first large one of which is being hashed from now on: whoever asks for its digest will have it sooner. */
function hashAhead(files, algorithms) {
    const large = files.find(({ content }) => content.hash !== undefined);
    if (large === undefined)
        return files;
    const wait = beginHashing(large.path, algorithms);
    const hash = (asked, onSize) => {
        const same = asked.join() === algorithms.join();
        return same ? wait(onSize) : beginHashing(large.path, asked)(onSize);
    };
    return files.map((file) => (file === large ? { ...file, content: { ...file.content, hash } } : file));
}
/** The same files, the first large one of which is open for a sender from now on, with the thread that hashes it. */
function openAhead(files) {
    const large = files.find(({ content }) => content.openHashed !== undefined);
    if (large === undefined)
        return files;
    let opened = openHashed(large.path);
    // Told to whoever sends it, which may be nobody.
    opened.catch(() => undefined);
    const openOnce = () => {
        const source = opened ?? openHashed(large.path);
        opened = undefined;
        return source;
    };
    return files.map((file) => file === large ? { ...file, content: { ...file.content, openHashed: openOnce } } : file);
}
function unreadable(path, cause) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('SUBJECT_UNREADABLE', `${path} cannot be read: ${reasonOf(cause)}`, { cause });
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
        for await (const chunk of (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainFile */ .b$)(path, { start: 0, end: maxBytes + 1 })) {
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
/* harmony export */   RZ: () => (/* binding */ worthThread),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   rr: () => (/* binding */ openPlainFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/** Regular files, opened and read without following a symbolic link. */


/** Small enough that what was read is still in the processor's cache when it is hashed and sent. */
const chunkSize = 256 * 1024;
/** The size only spares memory, of which many small files would take much; a file that grows is read to its end. */
const smallestChunk = 4096;
/** A file of this size takes longer to hash than a thread takes to start. */
const worthThread = 32 * 1024 ** 2;
const nothing = new Uint8Array();
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
/**
 * Reads a file in chunks, whole or in part, and closes it however the reading ends. Each chunk has memory of its own. While
 * one is looked at, the next is being read, so that whoever hashes need not wait for the disk.
 */
async function* readPlainFile(path, range) {
    const handle = await openPlainFile(path);
    let ahead = Promise.resolve(nothing);
    try {
        const { size } = await handle.stat();
        const end = range?.end ?? Number.POSITIVE_INFINITY;
        const readFrom = (position) => {
            const most = Math.min(end - position, Math.max(smallestChunk, size - position));
            const reading = readAt(handle, position, most);
            // Its failure is told when the chunk is asked for, which may be never.
            reading.catch(() => undefined);
            return reading;
        };
        let position = range?.start ?? 0;
        ahead = readFrom(position);
        for (let chunk = await ahead; chunk.length > 0; chunk = await ahead) {
            position += chunk.length;
            ahead = readFrom(position);
            yield chunk;
        }
    }
    finally {
        // A file that is closed under a read would have it read from whatever takes its number next.
        await ahead.catch(() => undefined);
        await handle.close();
    }
}
/** At most `most` bytes, fewer where the file ends or a chunk is full. */
async function readAt(handle, position, most) {
    if (most <= 0)
        return nothing;
    const buffer = Buffer.allocUnsafeSlow(Math.min(chunkSize, most));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
    return buffer.subarray(0, bytesRead);
}


/***/ }),

/***/ 80045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ standingAt),
/* harmony export */   Or: () => (/* binding */ isSystemError),
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
/** Whether it was the system that failed, and not code. */
function isSystemError(failure) {
    return typeof failure === 'object' && failure !== null && 'syscall' in failure;
}


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseStrictJson),
/* harmony export */   e: () => (/* binding */ asObject)
/* harmony export */ });
/** JSON with one meaning: text that two parsers could read differently is refused. */
/** A release of 300,000 files has fewer values; each costs memory, however short its text is. */
const mostValues = 4_000_000;
/** Deeper than any document that is read here; JSON.parse and its callers must not meet the end of the stack. */
const deepest = 100;
/**
 * Reads UTF-8 JSON (RFC 8259) of at most `maxBytes` bytes, 4,000,000 values and 100 levels. Refuses a byte order mark,
 * bytes that are not UTF-8, and an object that names a key twice, also when the two are escaped differently. A key
 * `__proto__` is an own property like any other, so callers must look keys up with `Object.hasOwn` or in arrays of
 * known names. Throws SyntaxError.
 */
function parseStrictJson(bytes, maxBytes) {
    if (bytes.length > maxBytes)
        throw new SyntaxError(`The JSON is larger than ${maxBytes} bytes.`);
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw new SyntaxError('The JSON is not UTF-8.', { cause });
    }
    // Before anything is built from it: hostile text can need a hundred times its size in memory.
    refuseAmbiguous(text);
    return JSON.parse(text);
}
/** Walks over the marks between values; whether they stand where JSON allows them is left to JSON.parse. */
function refuseAmbiguous(text) {
    /** The keys of each object around the current place; undefined for a list. */
    const around = [];
    let values = 0;
    let isKey = false;
    for (let at = 0; at < text.length; at += 1) {
        switch (text[at]) {
            case '"': {
                const end = endOfString(text, at);
                if (isKey)
                    noteKey(around.at(-1), text.slice(at, end));
                isKey = false;
                at = end - 1;
                break;
            }
            case '{':
            case '[':
                isKey = text[at] === '{';
                around.push(isKey ? new Set() : undefined);
                values += 1;
                break;
            case '}':
            case ']':
                around.pop();
                isKey = false;
                break;
            case ',':
                isKey = around.at(-1) !== undefined;
                values += 1;
                break;
            default:
        }
        if (around.length > deepest)
            throw new SyntaxError('The JSON is nested too deeply.');
        if (values > mostValues)
            throw new SyntaxError(`The JSON has more than ${mostValues} values.`);
    }
}
function noteKey(keys, literal) {
    const key = JSON.parse(literal);
    if (keys === undefined || typeof key !== 'string')
        throw new SyntaxError('The JSON is malformed.');
    if (keys.has(key))
        throw new SyntaxError(`The JSON names the key ${JSON.stringify(key)} twice in one object.`);
    keys.add(key);
}
/** Where the string that starts at `start` has ended. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        // An even number of them escape each other, and not the quotation mark.
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new SyntaxError('The JSON ends within a string.');
}
/** A JSON object as its own properties; undefined for every other value. */
function asObject(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return new Map(Object.entries(value));
}


/***/ })

};
