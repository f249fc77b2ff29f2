export const id = 8174;
export const ids = [8174];
export const modules = {

/***/ 38174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ checkSignature),
  IK: () => (/* binding */ maxChainLength),
  mE: () => (/* binding */ parseEnvelope),
  p$: () => (/* binding */ unprotectedName)
});

;// CONCATENATED MODULE: ./packages/notary/lib/base64.js
/** Base64 with exactly one spelling for each sequence of bytes (RFC 4648, sections 4 and 5). */
function decode(text, encoding) {
    if (typeof text !== 'string' || text === '')
        return undefined;
    const bytes = Buffer.from(text, encoding);
    // Node's decoder is lenient in alphabet, padding and left-over bits; encoding again tells.
    return bytes.toString(encoding) === text ? new Uint8Array(bytes) : undefined;
}
/** Standard alphabet with padding; undefined for anything else, also for nothing at all. */
function decodeBase64(text) {
    return decode(text, 'base64');
}
/** URL-safe alphabet without padding; undefined for anything else, also for nothing at all. */
function decodeBase64Url(text) {
    return decode(text, 'base64url');
}

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(67285);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(39823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(62249);
// EXTERNAL MODULE: ./packages/notary/lib/strict-json.js
var strict_json = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/notary/lib/envelope.js
/** Reads JWS envelopes (Notary Project, "JWS Signature Envelope"): structure, header rules and certificates, but no trust. */







/** Far above any real envelope; bounds the work on a hostile one. */
const maxEnvelopeBytes = 1024 * 1024;
const maxChainLength = 10;
const unprotectedName = {
    certificates: 'x5c',
    timestamp: 'io.cncf.notary.timestampSignature',
    signingAgent: 'io.cncf.notary.signingAgent',
};
const topLevelNames = ['payload', 'protected', 'header', 'signature'];
function refuse(message, cause) {
    throw new errors/* NotaryError */.W('ENVELOPE_MALFORMED', message, { cause });
}
function readTopLevel(bytes) {
    let json;
    try {
        json = (0,strict_json/* parseStrictJson */.R)(bytes, maxEnvelopeBytes);
    }
    catch (cause) {
        return refuse('The envelope is not well-formed JSON, or it is too large.', cause);
    }
    const members = (0,strict_json/* asObject */.e)(json) ?? refuse('The envelope is not a JSON object.');
    const unknown = [...members.keys()].find((name) => !topLevelNames.includes(name));
    if (unknown !== undefined)
        refuse(`The envelope has a member "${unknown}", which the format does not know.`);
    return members;
}
function readEncoded(members, name) {
    const text = members.get(name);
    const bytes = decodeBase64Url(text);
    if (typeof text !== 'string' || bytes === undefined) {
        return refuse(`The envelope's member "${name}" is missing, empty or not unpadded URL-safe base64.`);
    }
    return { text, bytes };
}
function readChain(value) {
    if (!Array.isArray(value) || value.length === 0)
        return refuse('The envelope carries no certificates.');
    if (value.length > maxChainLength)
        refuse(`The envelope carries more than ${maxChainLength} certificates.`);
    return value.map((encoded) => (0,certificate/* parseCertificate */.h)(decodeBase64(encoded) ?? refuse('A certificate of the envelope is not padded standard base64.')));
}
/** The leaf key alone decides the algorithm; the header may only agree. */
function readAlgorithm(leaf, stated) {
    let implied;
    try {
        if (leaf === undefined)
            return refuse('The envelope carries no certificates.');
        implied = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    }
    catch (cause) {
        if (!(cause instanceof errors/* NotaryError */.W) || cause.code !== 'KEY_UNSUPPORTED')
            throw cause;
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The signing certificate holds a key that cannot make such signatures.', {
            cause,
        });
    }
    if (stated !== implied.name)
        refuse(`The header names the algorithm "${stated}", but the signing key implies ${implied.name}.`);
    return implied;
}
function readUnprotected(value, protectedNames) {
    const header = (0,strict_json/* asObject */.e)(value) ?? refuse('The envelope\'s member "header" is missing or not an object.');
    // RFC 7515, section 7.2.1: no name may stand in both headers. Other unsigned members mean nothing and are left unread.
    const shadowing = [...header.keys()].find((name) => protectedNames.has(name));
    if (shadowing !== undefined)
        refuse(`The header "${shadowing}" stands among the signed and the unsigned headers.`);
    const agent = header.get(unprotectedName.signingAgent);
    if (agent !== undefined && typeof agent !== 'string')
        refuse('The signing agent is not a string.');
    const timestampToken = header.has(unprotectedName.timestamp)
        ? (decodeBase64(header.get(unprotectedName.timestamp)) ??
            refuse('The timestamp token is not padded standard base64.'))
        : undefined;
    return {
        certificateChain: readChain(header.get(unprotectedName.certificates)),
        ...(timestampToken === undefined ? {} : { timestampToken }),
        ...(agent === undefined ? {} : { signingAgent: agent }),
    };
}
/**
 * Reads an envelope of at most 1 MiB and 10 certificates. Nothing is lenient: unknown or repeated members, padding and
 * headers against the specification are refused. The signature and the chain are not checked: call `verifySignature`.
 * Throws NotaryError ENVELOPE_MALFORMED, CERTIFICATE_MALFORMED or, for a leaf key that cannot sign, CERTIFICATE_CHAIN_INVALID.
 */
function parseEnvelope(bytes) {
    const members = readTopLevel(bytes);
    const payload = readEncoded(members, 'payload');
    const protectedHeader = readEncoded(members, 'protected');
    const signature = readEncoded(members, 'signature');
    const { algorithm: stated, names, ...header } = (0,protected_header/* parseProtectedHeader */.L)(protectedHeader.bytes);
    const unprotected = readUnprotected(members.get('header'), names);
    return {
        payload: (0,lib_payload/* parsePayload */.ex)(payload.bytes),
        payloadBytes: payload.bytes,
        ...header,
        ...unprotected,
        algorithm: readAlgorithm(unprotected.certificateChain[0], stated),
        signature: signature.bytes,
        signingInput: new Uint8Array(Buffer.from(`${protectedHeader.text}.${payload.text}`, 'ascii')),
    };
}
/** Throws NotaryError SIGNATURE_INVALID unless the leaf's key made the signature. */
function checkSignature(envelope) {
    const leaf = envelope.certificateChain[0];
    if (leaf === undefined ||
        !(0,signature_algorithm/* isSignatureOf */.Cw)(envelope.signature, envelope.signingInput, leaf.publicKey, envelope.algorithm)) {
        throw new errors/* NotaryError */.W('SIGNATURE_INVALID', 'The signature does not belong to the signed content and the signing certificate.');
    }
}


/***/ }),

/***/ 67285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ payloadMediaType),
/* harmony export */   X5: () => (/* binding */ matchBlob),
/* harmony export */   ex: () => (/* binding */ parsePayload),
/* harmony export */   fs: () => (/* binding */ describeBlob),
/* harmony export */   vy: () => (/* binding */ encodePayload)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12259);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62153);
/** The signed payload: a descriptor of the blob (Signature Specification, "Payload"). */



/** The `cty` of every Notary Project signature. */
const payloadMediaType = 'application/vnd.cncf.notary.payload.v1+json';
const reservedPrefix = 'io.cncf.notary';
const digestForm = /^(?:sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$/;
/** Describes a blob that is at hand. `hash` must be the one that the signing key implies: `signatureAlgorithmOf(key).hash`. */
function describeBlob(content, hash, mediaType, annotations) {
    return {
        mediaType,
        digest: `${hash}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(content).digest('hex')}`,
        size: content.length,
        ...(annotations === undefined ? {} : { annotations }),
    };
}
function refuse(message) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message);
}
/**
 * Writes the payload as other Notary Project signers do: keys in alphabetical order, no white space. Throws NotaryError
 * ENVELOPE_MALFORMED for a descriptor that no verifier would accept or an annotation in the Notary Project's own name space.
 */
function encodePayload(descriptor) {
    const { mediaType, digest, size, annotations = {} } = descriptor;
    const names = Object.keys(annotations).toSorted();
    const reserved = names.find((name) => name.startsWith(reservedPrefix));
    if (reserved !== undefined)
        refuse(`The annotation "${reserved}" is reserved for the Notary Project.`);
    const target = {
        ...(names.length === 0
            ? {}
            : { annotations: Object.fromEntries(names.map((name) => [name, annotations[name]])) }),
        digest,
        mediaType,
        size,
    };
    const bytes = Buffer.from(JSON.stringify({ targetArtifact: target }));
    parsePayload(bytes);
    return new Uint8Array(bytes);
}
function readAnnotations(value) {
    const annotations = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(value) ?? refuse('The annotations of the signed payload are not an object.');
    for (const [name, text] of annotations) {
        if (typeof text !== 'string')
            refuse(`The annotation "${name}" of the signed payload is not a string.`);
    }
    return Object.fromEntries(annotations);
}
/** Reads the payload's `targetArtifact`; members that describe more than a blob are left unread. Throws NotaryError ENVELOPE_MALFORMED. */
function parsePayload(bytes) {
    let json;
    try {
        json = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(bytes, bytes.length);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('ENVELOPE_MALFORMED', 'The signed payload is not well-formed JSON.', { cause });
    }
    const target = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .e)(json)?.get('targetArtifact')) ?? refuse('The signed payload has no targetArtifact.');
    const [mediaType, digest, size] = [target.get('mediaType'), target.get('digest'), target.get('size')];
    if (typeof mediaType !== 'string' || mediaType === '')
        refuse('The signed payload names no media type.');
    if (typeof digest !== 'string' || !digestForm.test(digest))
        refuse('The signed payload names no digest of a known kind.');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        refuse('The signed payload names no size.');
    return {
        mediaType,
        digest,
        size,
        ...(target.has('annotations') ? { annotations: readAnnotations(target.get('annotations')) } : {}),
    };
}
/**
 * Compares what was signed with a blob, as `notation blob verify` does: the digest must be in the hash that the signing
 * key implies. Proves nothing unless `verifySignature` has passed for the envelope. Throws NotaryError PAYLOAD_MISMATCH.
 */
function matchBlob(envelope, blob) {
    const { payload, algorithm } = envelope;
    const mismatch = (what, signed, actual) => {
        const message = `The signature is for another blob: its ${what} is ${String(signed)}, but the blob's is ${String(actual)}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    };
    if (!payload.digest.startsWith(`${algorithm.hash}:`)) {
        const message = `The signature names the digest ${payload.digest}, but its key demands a digest in ${algorithm.hash}.`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('PAYLOAD_MISMATCH', message);
    }
    if (payload.digest !== blob.digest)
        mismatch('digest', payload.digest, blob.digest);
    if (payload.size !== blob.size)
        mismatch('size', payload.size, blob.size);
    if (blob.mediaType !== undefined && payload.mediaType !== blob.mediaType) {
        mismatch('media type', payload.mediaType, blob.mediaType);
    }
    const signed = new Map(Object.entries(payload.annotations ?? {}));
    for (const [name, value] of Object.entries(blob.annotations ?? {})) {
        if (signed.get(name) !== value)
            mismatch(`annotation "${name}"`, signed.get(name) ?? 'absent', value);
    }
}


/***/ }),

/***/ 39823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ headerName),
/* harmony export */   L: () => (/* binding */ parseProtectedHeader)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51787);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67285);
/* harmony import */ var _semantic_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53778);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62153);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83182);
/** The protected header of a JWS envelope: which members it must, may and must not have, and which must be critical. */






/** The header names of the JWS envelope specification. */
const headerName = {
    algorithm: 'alg',
    contentType: 'cty',
    critical: 'crit',
    scheme: 'io.cncf.notary.signingScheme',
    signingTime: 'io.cncf.notary.signingTime',
    authenticSigningTime: 'io.cncf.notary.authenticSigningTime',
    expiry: 'io.cncf.notary.expiry',
    plugin: 'io.cncf.notary.verificationPlugin',
    pluginMinVersion: 'io.cncf.notary.verificationPluginMinVersion',
};
const mustBeCritical = [
    headerName.scheme,
    headerName.authenticSigningTime,
    headerName.expiry,
    headerName.plugin,
    headerName.pluginMinVersion,
];
const definedNames = Object.values(headerName);
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('ENVELOPE_MALFORMED', message, { cause });
}
function readText(header, name) {
    if (!header.has(name))
        return undefined;
    const value = header.get(name);
    if (typeof value !== 'string' || value.trim() === '')
        refuse(`The header "${name}" is not a string with content.`);
    return value;
}
function demandText(header, name) {
    return readText(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readDate(header, name) {
    const text = readText(header, name);
    if (text === undefined)
        return undefined;
    return (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRfc3339 */ .TM)(text) ?? refuse(`The header "${name}" is not a date and time as RFC 3339 writes it.`);
}
/** Every critical name must be one that has to be, or an extended attribute that is there; and every name that has to be must be listed. */
function readCritical(header) {
    const list = header.get(headerName.critical);
    if (!Array.isArray(list) || list.length === 0)
        refuse('The header "crit" is missing, empty or not a list.');
    const critical = new Set();
    for (const name of list) {
        if (typeof name !== 'string')
            refuse('The header "crit" lists something that is not a name.');
        if (critical.has(name))
            refuse(`The header "crit" lists "${name}" twice.`);
        if (!header.has(name))
            refuse(`The header "crit" lists "${name}", which is not in the header.`);
        if (definedNames.includes(name) && !mustBeCritical.includes(name))
            refuse(`The header "crit" must not list "${name}".`);
        critical.add(name);
    }
    const forgotten = mustBeCritical.find((name) => header.has(name) && !critical.has(name));
    if (forgotten !== undefined)
        refuse(`The header "${forgotten}" is not marked critical.`);
    return critical;
}
function readScheme(header) {
    const scheme = demandText(header, headerName.scheme);
    if (scheme !== 'notary.x509' && scheme !== 'notary.x509.signingAuthority') {
        refuse(`The signing scheme "${scheme}" is unknown.`);
    }
    return scheme;
}
function readSigningTime(header, scheme) {
    const isAuthority = scheme === 'notary.x509.signingAuthority';
    const name = isAuthority ? headerName.authenticSigningTime : headerName.signingTime;
    const other = isAuthority ? headerName.signingTime : headerName.authenticSigningTime;
    if (header.has(other))
        refuse(`The header "${other}" must not stand under the signing scheme ${scheme}.`);
    return readDate(header, name) ?? refuse(`The header "${name}" is missing.`);
}
function readPlugin(header) {
    const name = readText(header, headerName.plugin);
    const minVersion = readText(header, headerName.pluginMinVersion);
    if (minVersion !== undefined && !(0,_semantic_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSemanticVersion */ .D)(minVersion)) {
        refuse(`The header "${headerName.pluginMinVersion}" is not a semantic version.`);
    }
    if (name === undefined && minVersion !== undefined)
        refuse('A version of a verification plugin is demanded, but no plugin is named.');
    return name === undefined ? undefined : { name, ...(minVersion === undefined ? {} : { minVersion }) };
}
function readHeader(bytes) {
    try {
        return ((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .e)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseStrictJson */ .R)(bytes, bytes.length)) ?? refuse('The protected header is not a JSON object.'));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W)
            throw cause;
        return refuse('The protected header is not well-formed JSON.', cause);
    }
}
/** Reads a protected header under all rules of the JWS envelope specification. Throws NotaryError ENVELOPE_MALFORMED. */
function parseProtectedHeader(bytes) {
    const header = readHeader(bytes);
    const contentType = demandText(header, headerName.contentType);
    if (contentType !== _payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY)
        refuse(`The payload's type is "${contentType}" and not ${_payload_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadMediaType */ .LY}.`);
    const algorithm = demandText(header, headerName.algorithm);
    const critical = readCritical(header);
    const scheme = readScheme(header);
    const signingTime = readSigningTime(header, scheme);
    const expiry = readDate(header, headerName.expiry);
    if (expiry !== undefined && expiry <= signingTime)
        refuse('The signature expires at or before the time it was made.');
    const verificationPlugin = readPlugin(header);
    const extendedAttributes = new Map([...header]
        .filter(([name]) => !definedNames.includes(name))
        .map(([name, value]) => [name, { value, critical: critical.has(name) }]));
    return {
        algorithm,
        names: new Set(header.keys()),
        scheme,
        signingTime,
        ...(expiry === undefined ? {} : { expiry }),
        ...(verificationPlugin === undefined ? {} : { verificationPlugin }),
        extendedAttributes,
        ...(verificationPlugin?.name === _aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .awsSignerPluginName */ .Ex
            ? { awsSigner: (0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .readAwsSignerAttributes */ .n1)(scheme, extendedAttributes) }
            : {}),
    };
}


/***/ }),

/***/ 53778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSemanticVersion),
/* harmony export */   M: () => (/* binding */ isNewerVersion)
/* harmony export */ });
/** Semantic versions (semver.org 2.0.0), compared as far as a demanded minimum needs it. */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function isSemanticVersion(text) {
    return form.test(text);
}
/** Whether `version` comes after `released`, which is not a pre-release. True for text that is no version. */
function isNewerVersion(version, released) {
    const [wanted, known] = [form.exec(version), form.exec(released)];
    if (wanted === null || known === null)
        return true;
    for (const place of [1, 2, 3]) {
        const difference = Number(wanted[place]) - Number(known[place]);
        if (difference !== 0)
            return difference > 0;
    }
    // Equal numbers: a pre-release comes before its release.
    return false;
}


/***/ }),

/***/ 62249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   DA: () => (/* binding */ signatureAlgorithmOf),
/* harmony export */   Ft: () => (/* binding */ signWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12259);
/** Keys and raw JWS signatures: which algorithm a key implies, and signing and verifying with it. */


const rsaAlgorithms = new Map([
    [2048, { name: 'PS256', hash: 'sha256' }],
    [3072, { name: 'PS384', hash: 'sha384' }],
    [4096, { name: 'PS512', hash: 'sha512' }],
]);
const curveAlgorithms = new Map([
    ['prime256v1', { name: 'ES256', hash: 'sha256' }],
    ['secp384r1', { name: 'ES384', hash: 'sha384' }],
    ['secp521r1', { name: 'ES512', hash: 'sha512' }],
]);
/**
 * The one algorithm that a public key may be used with (Signature Specification, "Signature Algorithm Requirements").
 * Throws NotaryError KEY_UNSUPPORTED for every other type, size or curve.
 */
function signatureAlgorithmOf(publicKey) {
    const details = publicKey.asymmetricKeyDetails;
    const algorithm = publicKey.asymmetricKeyType === 'rsa'
        ? rsaAlgorithms.get(details?.modulusLength)
        : publicKey.asymmetricKeyType === 'ec'
            ? curveAlgorithms.get(details?.namedCurve)
            : undefined;
    if (algorithm === undefined) {
        const size = details?.namedCurve ?? details?.modulusLength ?? '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', `A key of type ${publicKey.asymmetricKeyType} ${size} cannot make Notary Project signatures: RSA of 2048, 3072 or 4096 bits and EC on P-256, P-384 or P-521 can.`);
    }
    return algorithm;
}
/** JWS (RFC 7518) demands r and s at the curve's width, and a PSS salt as long as the hash. */
const jwsForm = {
    dsaEncoding: 'ieee-p1363',
    saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST,
};
function keyOptions(key) {
    return key.asymmetricKeyType === 'rsa'
        ? { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: jwsForm.saltLength }
        : { key, dsaEncoding: jwsForm.dsaEncoding };
}
/** Whether `signature` is the raw JWS signature of `signingInput` by the holder of the key. */
function isSignatureOf(signature, signingInput, publicKey, algorithm) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, signingInput, keyOptions(publicKey), signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/**
 * Makes the sign function of `buildEnvelope` for a private key that is at hand. Throws NotaryError KEY_UNSUPPORTED,
 * also when it is asked later to sign with another algorithm than its key's.
 */
function signWithKey(privateKey) {
    const own = signatureAlgorithmOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey));
    return (signingInput, algorithm) => {
        if (algorithm.name !== own.name) {
            const message = `The key makes ${own.name} signatures, but the certificate belongs to a key for ${algorithm.name}.`;
            return Promise.reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('KEY_UNSUPPORTED', message));
        }
        return Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(own.hash, signingInput, keyOptions(privateKey)));
    };
}


/***/ })

};
