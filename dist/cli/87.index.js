export const id = 87;
export const ids = [87];
export const modules = {

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
var reports = __webpack_require__(8174);
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
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(3992);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(2153);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var envelope = __webpack_require__(5793);
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
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
function unknownKind(path, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `${path} is neither a bundle nor a statement nor a signature envelope`, {
        cause,
        nextStep: 'Give a release.bundle.json, a release.statement.json, a .jws.sig or a promotion record.',
    });
}

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var style = __webpack_require__(513);
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

/***/ 828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ encodePromotion),
/* harmony export */   Hr: () => (/* binding */ parsePromotion),
/* harmony export */   Rb: () => (/* binding */ summaryType)
/* harmony export */ });
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2153);
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
        run: { claims: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaims */ .Ip)(own.fields('run')), claimsSource: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .readClaimsSource */ .fL)(own.text('claimsSource')) },
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


/***/ })

};
