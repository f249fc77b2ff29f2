export const id = 7491;
export const ids = [7491];
export const modules = {

/***/ 77456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazySession),
/* harmony export */   Y: () => (/* binding */ wayOut)
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
    const { openSession } = await __webpack_require__.e(/* import() */ 1196).then(__webpack_require__.bind(__webpack_require__, 58815));
    const request = {
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
    };
    return openSession(request, wayOut(caller));
}
/** How a caller's requests leave the machine. */
function wayOut({ proxy }) {
    return proxy === undefined ? {} : { proxy };
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

/***/ 69324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ certificateHashes),
/* harmony export */   Q7: () => (/* binding */ checkAuthority),
/* harmony export */   e1: () => (/* binding */ checkCodeSigningChain),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12259);
/* harmony import */ var _signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62249);
/** The rules that an envelope's own certificate chain must satisfy, whoever is trusted (Signature Specification, "Certificate Requirements"). */




const forbiddenLeafUsages = [
    'keyEncipherment',
    'dataEncipherment',
    'keyAgreement',
    'keyCertSign',
    'cRLSign',
    'encipherOnly',
    'decipherOnly',
];
/** Extended key usages that a code-signing certificate must not have (the specification's list and the reference implementation's, united). */
const forbiddenLeafPurposes = new Map([
    ['2.5.29.37.0', 'any purpose'],
    ['1.3.6.1.5.5.7.3.1', 'server authentication'],
    ['1.3.6.1.5.5.7.3.2', 'client authentication'],
    ['1.3.6.1.5.5.7.3.4', 'e-mail protection'],
    ['1.3.6.1.5.5.7.3.8', 'time stamping'],
    ['1.3.6.1.5.5.7.3.9', 'OCSP signing'],
]);
function refuse(certificate, reason, cause) {
    const message = `The certificate "${certificate.subjectText}" ${reason}.`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', message, { cause });
}
/** Checks a certificate's signature algorithm and the type and size of its key, whatever its place in a chain. Throws NotaryError CERTIFICATE_CHAIN_INVALID. */
function checkAlgorithm(certificate) {
    if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)(certificate) === undefined) {
        refuse(certificate, 'is signed with an algorithm that is unknown or no longer safe');
    }
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = certificate.publicKey;
    // Every elliptic curve below 256 bits that OpenSSL knows is outside this list, and so is every curve that Notary does not name.
    const isStrong = type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : type === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
    if (!isStrong)
        refuse(certificate, 'has a key that is too weak or of a type that is not supported');
}
/**
 * Checks that a certificate may issue others; `below` counts the certificate authorities between it and the leaf. Throws
 * NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkAuthority(certificate, below) {
    const { basicConstraints, keyUsage } = certificate;
    if (basicConstraints === undefined || !basicConstraints.critical || !basicConstraints.ca) {
        refuse(certificate, 'is not marked as a certificate authority by a critical basic constraint');
    }
    if (basicConstraints.pathLength !== undefined && basicConstraints.pathLength < below) {
        refuse(certificate, `allows ${basicConstraints.pathLength} authorities below it, but the chain has ${below}`);
    }
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.keyCertSign) {
        refuse(certificate, 'is not allowed to sign certificates by a critical key usage');
    }
}
function checkLeaf(certificate) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [] } = certificate;
    if (basicConstraints?.ca === true)
        refuse(certificate, 'is a certificate authority, but stands as the signing certificate');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature) {
        refuse(certificate, 'is not allowed to make digital signatures by a critical key usage');
    }
    const usage = forbiddenLeafUsages.find((flag) => keyUsage[flag]);
    if (usage !== undefined)
        refuse(certificate, `has the key usage ${usage}, which a signing certificate must not have`);
    const purpose = extendedKeyUsage
        .map((identifier) => forbiddenLeafPurposes.get(identifier))
        .find((found) => found !== undefined);
    if (purpose !== undefined)
        refuse(certificate, `is meant for ${purpose}, which a signing certificate must not be`);
    try {
        (0,_signature_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureAlgorithmOf */ .DA)(certificate.publicKey);
    }
    catch (cause) {
        refuse(certificate, 'has a key that cannot make Notary Project signatures', cause);
    }
}
/**
 * Checks that a chain is complete and fit for code signing: leaf first, each certificate signed by the next, the last one
 * self-signed, nothing unrelated, and every certificate with the constraints and usages of its place. It looks at no
 * clock and at no trust store, and evaluates no other extension. Throws NotaryError CERTIFICATE_CHAIN_INVALID.
 */
function checkCodeSigningChain(chain) {
    const [leaf] = chain;
    const root = chain.at(-1);
    if (leaf === undefined || root === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .NotaryError */ .W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    }
    chain.forEach(checkAlgorithm);
    checkLeaf(leaf);
    chain.slice(1).forEach(checkAuthority);
    for (const [index, certificate] of chain.slice(0, -1).entries()) {
        if ((0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(certificate))
            refuse(certificate, 'is self-signed, but does not stand last in the chain');
        const issuer = chain[index + 1];
        if (issuer === undefined || !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSignedBy */ .s3)(certificate, issuer)) {
            refuse(certificate, 'is not signed by the next certificate of the chain');
        }
    }
    if (!(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .isSelfSigned */ .Nl)(root))
        refuse(root, 'stands last in the chain, but is not a self-signed root');
}
/**
 * What AWS Signer's GetRevocationStatus calls certificate hashes: for each certificate the SHA-384 of its signed part
 * followed by that of its issuer's, in lowercase hexadecimal; the root is its own issuer (AWS Signer API reference).
 */
function certificateHashes(chain) {
    const hashes = chain.map(({ tbs }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha384').update(tbs).digest('hex'));
    return hashes.map((hash, index) => hash + (hashes[index + 1] ?? hash));
}


/***/ }),

/***/ 11132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ subjectKeyIdentifier),
/* harmony export */   oQ: () => (/* binding */ extensionsOf),
/* harmony export */   vE: () => (/* binding */ ocspKeyHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11720);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** The parts of a certificate that OCSP and timestamps ask for beyond what a Certificate holds. */



function tbsFields(certificate) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(certificate.tbs, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
}
/** SHA-1 of the public key's bits without tag, length and unused bits: how OCSP names a key (RFC 6960, 4.1.1 and 4.2.1). */
function ocspKeyHash(certificate, hash = 'sha1') {
    const spki = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(tbsFields(certificate)[5], _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readBitString */ .Ze)(spki[1]).bits).digest();
}
function extensionsOf(certificate) {
    const field = tbsFields(certificate).find(({ tag }) => tag === 0xa3);
    return field === undefined ? _der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .noExtensions */ .o3 : (0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readExtensionList */ .gY)((0,_der_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .insideOf */ .kP)(field, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
}
/** The subject key identifier (RFC 5280, 4.2.1.2), where there is one. */
function subjectKeyIdentifier(certificate) {
    const extension = extensionsOf(certificate).get('2.5.29.14');
    return extension === undefined ? undefined : (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(extension.value, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.octetString).content;
}


/***/ }),

/***/ 29607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ isSelfSigned),
/* harmony export */   s3: () => (/* binding */ isSignedBy),
/* harmony export */   sD: () => (/* binding */ certificateAlgorithmOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** Who signed a certificate: one signature, checked with one key, by an algorithm that may still be trusted. */


const rsaPss = '1.2.840.113549.1.1.10';
const mgf1 = '1.2.840.113549.1.1.8';
const algorithms = new Map([
    ['1.2.840.113549.1.1.11', { keyType: 'rsa', hash: 'sha256' }],
    ['1.2.840.113549.1.1.12', { keyType: 'rsa', hash: 'sha384' }],
    ['1.2.840.113549.1.1.13', { keyType: 'rsa', hash: 'sha512' }],
    ['1.2.840.10045.4.3.2', { keyType: 'ec', hash: 'sha256' }],
    ['1.2.840.10045.4.3.3', { keyType: 'ec', hash: 'sha384' }],
    ['1.2.840.10045.4.3.4', { keyType: 'ec', hash: 'sha512' }],
]);
const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
function readHash(algorithmIdentifier) {
    return hashes.get((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(algorithmIdentifier, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence))[0]));
}
/** Reads RSASSA-PSS-params (RFC 4055, section 3.1). Its defaults are SHA-1, so what is not stated is not accepted. */
function readPssParameters(der) {
    const fields = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(der, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const field = (tag) => fields.find((candidate) => candidate.tag === tag)?.content;
    const [hashField, maskField, saltField] = [field(0xa0), field(0xa1), field(0xa2)];
    if (hashField === undefined || maskField === undefined || saltField === undefined)
        return undefined;
    const [maskFunction, maskHash] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(maskField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence));
    const hash = readHash(hashField);
    if (hash === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjectIdentifier */ .LP)(maskFunction) !== mgf1)
        return undefined;
    if (readHash((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .expectTag */ .yi)(maskHash, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.sequence).bytes) !== hash)
        return undefined;
    return { keyType: 'rsa', hash, saltLength: (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readSmallInteger */ .ih)((0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(saltField, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.integer)) };
}
/** The algorithm with which a certificate is signed; undefined when it is unknown or rests on SHA-1 or worse. */
function certificateAlgorithmOf(certificate) {
    if (certificate.signatureAlgorithm !== rsaPss)
        return algorithms.get(certificate.signatureAlgorithm);
    try {
        return readPssParameters(certificate.signatureParameters);
    }
    catch {
        // Fail closed: parameters that cannot be read name no algorithm.
        return undefined;
    }
}
/**
 * Whether `issuer` made `child`: the names meet byte for byte and the signature verifies with the issuer's key, by RSA
 * or ECDSA with SHA-256, SHA-384 or SHA-512. Says nothing of validity, constraints or trust.
 */
function isSignedBy(child, issuer) {
    const algorithm = certificateAlgorithmOf(child);
    if (algorithm === undefined || Buffer.compare(child.issuer, issuer.subject) !== 0)
        return false;
    if (issuer.publicKey.asymmetricKeyType !== algorithm.keyType)
        return false;
    const padding = algorithm.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: algorithm.saltLength };
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm.hash, child.tbs, { key: issuer.publicKey, ...padding }, child.signature);
    }
    catch {
        // Fail closed: OpenSSL throws for some signatures that cannot belong to the key.
        return false;
    }
}
/** Whether a certificate is signed with its own key. */
function isSelfSigned(certificate) {
    return isSignedBy(certificate, certificate);
}


/***/ }),

/***/ 11720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ expectKnownCritical),
/* harmony export */   O$: () => (/* binding */ readNatural),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   ZD: () => (/* binding */ hexOf),
/* harmony export */   er: () => (/* binding */ sameBytes),
/* harmony export */   gY: () => (/* binding */ readExtensionList),
/* harmony export */   kP: () => (/* binding */ insideOf),
/* harmony export */   o3: () => (/* binding */ noExtensions),
/* harmony export */   wu: () => (/* binding */ readAlgorithm)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27020);
/** The building blocks that CRLs, OCSP answers and timestamps share, read from strict DER. */

function fieldsOf(sequence) {
    const elements = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(sequence);
    let at = 0;
    return {
        next: (tag) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(elements[at++], tag),
        optional: (...tags) => (tags.includes(elements[at]?.tag ?? -1) ? elements[at++] : undefined),
        end() {
            if (at !== elements.length)
                throw new SyntaxError('A DER sequence holds an element too many.');
        },
    };
}
/** The elements of a list one at a time, so that a list of a million is never held twice. Throws SyntaxError. */
function* itemsOf(list, tag) {
    for (let rest = list.content; rest.length > 0;) {
        const item = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readFirst */ .vv)(rest), tag);
        rest = rest.subarray(item.bytes.length);
        yield item;
    }
}
/** The one element within an explicit tag. Throws SyntaxError. */
function insideOf(explicit, tag) {
    return (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readOnly */ .Tu)(explicit.content, tag);
}
/** An INTEGER or ENUMERATED of any size that is not negative. Throws SyntaxError. */
function readNatural(element) {
    const [first, second] = element.content;
    if (first === undefined || first >= 0x80 || (first === 0 && second !== undefined && second < 0x80)) {
        throw new SyntaxError('A number is negative or not minimal.');
    }
    return BigInt(`0x${hexOf(element.content)}`);
}
function hexOf(bytes) {
    return Buffer.from(bytes).toString('hex');
}
function sameBytes(one, other) {
    return Buffer.compare(one, other) === 0;
}
function readAlgorithm(element) {
    const [id, parameters, ...others] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)((0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .expectTag */ .yi)(element, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence));
    if (others.length > 0)
        throw new SyntaxError('An algorithm identifier is malformed.');
    return { id: (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(id), parameters };
}
const noExtensions = new Map();
/** Reads the items of a SEQUENCE OF Extension by object identifier; the same extension twice is refused. Throws SyntaxError. */
function readExtensionList(list) {
    const extensions = new Map();
    for (const item of itemsOf(list, _der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.sequence)) {
        const fields = fieldsOf(item);
        const id = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjectIdentifier */ .LP)(fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.objectIdentifier));
        const critical = fields.optional(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.boolean);
        const { content: value } = fields.next(_der_js__WEBPACK_IMPORTED_MODULE_0__/* .derTag */ .S_.octetString);
        fields.end();
        if (extensions.has(id))
            throw new SyntaxError(`The extension ${id} stands twice.`);
        extensions.set(id, { critical: critical !== undefined && (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoolean */ .Vf)(critical), value });
    }
    return extensions;
}
/** Throws SyntaxError if a critical extension is not among `known` (RFC 5280, 5.2). */
function expectKnownCritical(extensions, known) {
    for (const [id, { critical }] of extensions) {
        if (critical && !known.includes(id))
            throw new SyntaxError(`The critical extension ${id} is unknown.`);
    }
}


/***/ }),

/***/ 31960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ subjectOfIdentity),
/* harmony export */   GS: () => (/* binding */ parseTrustPolicy),
/* harmony export */   mZ: () => (/* binding */ checkActions),
/* harmony export */   pj: () => (/* binding */ selectTrustPolicy)
/* harmony export */ });
/* harmony import */ var _aws_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51787);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62153);
/* harmony import */ var _trust_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95733);
/** Trust policy documents for blobs, `trustpolicy.blob.json` (Trust Store and Trust Policy Specification). */





const maxPolicyBytes = 1024 * 1024;
const subjectPrefix = 'x509.subject:';
const overridable = new Map([
    ['authenticity', ['enforce', 'log']],
    ['authenticTimestamp', ['enforce', 'log']],
    ['expiry', ['enforce', 'log']],
    ['revocation', ['enforce', 'log', 'skip']],
]);
const levels = {
    strict: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'enforce',
        expiry: 'enforce',
        revocation: 'enforce',
    },
    permissive: {
        integrity: 'enforce',
        authenticity: 'enforce',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    audit: {
        integrity: 'enforce',
        authenticity: 'log',
        authenticTimestamp: 'log',
        expiry: 'log',
        revocation: 'log',
    },
    skip: {
        integrity: 'skip',
        authenticity: 'skip',
        authenticTimestamp: 'skip',
        expiry: 'skip',
        revocation: 'skip',
    },
};
/** What a statement's level and override make of each check. The trusted identity is a part of authenticity and follows it. */
function checkActions(statement) {
    const actions = { ...levels[statement.level], ...statement.override };
    return { ...actions, identity: actions.authenticity };
}
function refuse(message, cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_MALFORMED', message, { cause });
}
/** Fail closed: a member that is not known may be a misspelt rule. */
function readObject(value, where, known) {
    const members = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .e)(value) ?? refuse(`In the trust policy, ${where} is missing or not an object.`);
    const unknown = [...members.keys()].find((name) => !known.includes(name));
    if (unknown !== undefined)
        refuse(`In the trust policy, ${where} has a member "${unknown}", which is not known.`);
    return members;
}
function readStrings(value, where) {
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        return refuse(`In the trust policy, ${where} is not a list.`);
    const strings = value.map((item) => typeof item === 'string'
        ? item
        : refuse(`In the trust policy, ${where} lists something that is not text.`));
    if (new Set(strings).size < strings.length)
        refuse(`In the trust policy, ${where} lists the same entry twice.`);
    return strings;
}
function readChoice(value, where, choices) {
    const found = choices.find((choice) => choice === value);
    return found ?? refuse(`In the trust policy, ${where} is none of: ${choices.join(', ')}.`);
}
function readOverride(value, level, where) {
    if (value === undefined)
        return {};
    const members = readObject(value, where, [...overridable.keys()]);
    if (level === 'skip')
        refuse(`In the trust policy, ${where} stands beside the level "skip", which cannot be overridden.`);
    for (const [name, action] of members)
        readChoice(action, `"${name}" of ${where}`, overridable.get(name) ?? []);
    return Object.fromEntries(members);
}
function readVerification(value, where) {
    const members = readObject(value, where, ['level', 'override', 'verifyTimestamp']);
    const level = readChoice(members.get('level'), `the level of ${where}`, [
        'strict',
        'permissive',
        'audit',
        'skip',
    ]);
    const override = readOverride(members.get('override'), level, `the override of ${where}`);
    const verifyTimestamp = readChoice(members.has('verifyTimestamp') ? members.get('verifyTimestamp') : 'always', `verifyTimestamp of ${where}`, ['always', 'afterCertExpiry']);
    return { level, override, verifyTimestamp };
}
/** Reads the name of an `x509.subject` identity; undefined for an identity of another kind. */
function subjectOfIdentity(identity) {
    return identity.startsWith(subjectPrefix) ? (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNameText */ .G4)(identity.slice(subjectPrefix.length)) : undefined;
}
function checkIdentity(identity, where) {
    const named = `the trusted identity "${identity}" of ${where}`;
    const colon = identity.indexOf(':');
    if (colon < 1 || identity.slice(colon + 1).trim() === '') {
        refuse(`In the trust policy, ${named} is not a prefix, a colon and a value.`);
    }
    if (/^arn:[^:]*:signer:/.test(identity) && !(0,_aws_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .isAwsSignerIdentity */ .o0)(identity)) {
        refuse(`In the trust policy, ${named} is not the ARN of a signing profile, such as arn:aws:signer:us-east-1:111122223333:/signing-profiles/name, with or without a version.`);
    }
    let subject;
    try {
        subject = subjectOfIdentity(identity);
    }
    catch (cause) {
        return refuse(`In the trust policy, ${named} is not a distinguished name as RFC 4514 writes it.`, cause);
    }
    for (const type of subject === undefined ? [] : ['C', 'ST', 'O']) {
        if (subject?.some((attribute) => attribute.type === type) !== true)
            refuse(`In the trust policy, ${named} names no ${type}.`);
    }
    return subject;
}
function readIdentities(value, where) {
    const identities = readStrings(value, `trustedIdentities of ${where}`);
    if (identities.includes('*')) {
        if (identities.length > 1)
            refuse(`In the trust policy, ${where} trusts "*" beside other identities.`);
        return identities;
    }
    const subjects = identities
        .map((identity) => checkIdentity(identity, where))
        .filter((subject) => subject !== undefined);
    const overlap = subjects.some((one, index) => subjects.some((other, otherIndex) => index !== otherIndex && (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSubsetOfName */ .LF)(one, other)));
    if (overlap)
        refuse(`In the trust policy, ${where} trusts two subjects of which one includes the other.`);
    return identities;
}
function readStores(value, where) {
    return readStrings(value, `trustStores of ${where}`).map((name) => (0,_trust_store_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrustStoreName */ .lk)(name)
        ? name
        : refuse(`In the trust policy, the trust store "${name}" of ${where} is not ca, signingAuthority or tsa, a colon and a name.`));
}
const statementMembers = ['name', 'globalPolicy', 'signatureVerification', 'trustStores', 'trustedIdentities'];
function readStatement(value, index) {
    const members = readObject(value, `statement ${index + 1}`, statementMembers);
    const name = members.get('name');
    if (typeof name !== 'string' || name.trim() === '')
        return refuse(`In the trust policy, statement ${index + 1} has no name.`);
    const where = `the statement "${name}"`;
    const globalPolicy = members.has('globalPolicy') ? members.get('globalPolicy') : false;
    if (typeof globalPolicy !== 'boolean')
        return refuse(`In the trust policy, globalPolicy of ${where} is not true or false.`);
    const verification = readVerification(members.get('signatureVerification'), `signatureVerification of ${where}`);
    const trustStores = readStores(members.get('trustStores'), where);
    const trustedIdentities = readIdentities(members.get('trustedIdentities'), where);
    if (verification.level === 'skip') {
        if (globalPolicy)
            refuse(`In the trust policy, ${where} is the global one and must not skip verification.`);
        if (trustStores.length + trustedIdentities.length > 0) {
            refuse(`In the trust policy, ${where} skips verification, but names trust stores or trusted identities.`);
        }
    }
    else if (trustStores.length === 0 || trustedIdentities.length === 0) {
        refuse(`In the trust policy, ${where} names no trust stores or no trusted identities.`);
    }
    return { name, globalPolicy, ...verification, trustStores, trustedIdentities };
}
function readJson(bytes) {
    try {
        return (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStrictJson */ .R)(bytes, maxPolicyBytes);
    }
    catch (cause) {
        return refuse('The trust policy is not well-formed JSON, or it is too large.', cause);
    }
}
/**
 * Reads a trust policy document and checks every rule of the specification; members that the specification does not
 * define are refused too. A malformed ARN of an AWS signing profile is refused here rather than never matched.
 * Throws NotaryError TRUST_POLICY_MALFORMED.
 */
function parseTrustPolicy(bytes) {
    const document = readObject(readJson(bytes), 'the document', ['version', 'trustPolicies']);
    const version = readChoice(document.get('version'), 'the version', ['1.0']);
    const list = document.get('trustPolicies');
    if (!Array.isArray(list) || list.length === 0)
        return refuse('The trust policy has no statements.');
    const trustPolicies = list.map(readStatement);
    if (new Set(trustPolicies.map(({ name }) => name)).size < trustPolicies.length) {
        refuse('In the trust policy, two statements have the same name.');
    }
    if (trustPolicies.filter(({ globalPolicy }) => globalPolicy).length > 1) {
        refuse('In the trust policy, more than one statement is the global one.');
    }
    return { version, trustPolicies };
}
/**
 * The statement with exactly this name; without a name, the global one. Never falls back from a name to the global one.
 * Throws NotaryError TRUST_POLICY_NOT_FOUND.
 */
function selectTrustPolicy(document, name) {
    const found = document.trustPolicies.find((statement) => name === undefined ? statement.globalPolicy : statement.name === name);
    if (found === undefined) {
        const wanted = name === undefined ? 'no global statement' : `no statement named "${name}"`;
        const names = document.trustPolicies.map((statement) => `"${statement.name}"`).join(', ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_POLICY_NOT_FOUND', `The trust policy has ${wanted}; it has ${names}.`);
    }
    return found;
}


/***/ }),

/***/ 95733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ checkTrustStore),
/* harmony export */   lk: () => (/* binding */ isTrustStoreName),
/* harmony export */   mm: () => (/* binding */ certificatesOf)
/* harmony export */ });
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29607);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12259);
/** Trust stores: named sets of certificates, by the kind of trust that is put in them (Trust Store and Trust Policy Specification). */


const storeName = /^(?:ca|signingAuthority|tsa):[A-Za-z0-9_.-]+$/;
/** Whether text names a trust store: `ca`, `signingAuthority` or `tsa`, a colon, and a name of letters, digits, `_`, `.` and `-`. */
function isTrustStoreName(text) {
    const name = text.slice(text.indexOf(':') + 1);
    return storeName.test(text) && name !== '.' && name !== '..';
}
/**
 * Checks that a trust store holds certificates, and only such as may be trusted by themselves: certificate authorities
 * and self-signed ones. Throws NotaryError TRUST_STORE_MALFORMED.
 */
function checkTrustStore(name, certificates) {
    if (certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" is empty.`);
    const unfit = certificates.find((certificate) => certificate.basicConstraints?.ca !== true && !(0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isSelfSigned */ .Nl)(certificate));
    if (unfit !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotaryError */ .W('TRUST_STORE_MALFORMED', `The trust store "${name}" holds "${unfit.subjectText}", which is neither a certificate authority nor self-signed.`);
    }
}
/**
 * The certificates of those stores named by a policy that are of one type. Throws NotaryError TRUST_STORE_MALFORMED when one
 * of them is missing, empty or unfit.
 */
function certificatesOf(names, type, stores) {
    return names
        .filter((name) => name.startsWith(`${type}:`))
        .flatMap((name) => {
        const certificates = stores.get(name) ?? [];
        checkTrustStore(name, certificates);
        return certificates;
    });
}


/***/ }),

/***/ 22040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyIntegrity),
  O: () => (/* binding */ verifySignature)
});

// EXTERNAL MODULE: ./packages/notary/lib/aws-signer.js + 1 modules
var aws_signer = __webpack_require__(51787);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(69324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(38174);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
// EXTERNAL MODULE: ./packages/notary/lib/semantic-version.js
var semantic_version = __webpack_require__(53778);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var lib_time = __webpack_require__(83182);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-signature.js
var certificate_signature = __webpack_require__(29607);
// EXTERNAL MODULE: ./packages/notary/lib/der-fields.js
var der_fields = __webpack_require__(11720);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-fields.js
var certificate_fields = __webpack_require__(11132);
// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/der.js
var der = __webpack_require__(27020);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-time.js
/** When a timestamp says that it was made, and how exactly (RFC 3161, 2.4.2). */



/** ETSI EN 319 421's baseline policy, whose authorities are exact to a second unless they say better. */
const baselinePolicy = '0.4.0.2023.1.1';
/** GeneralizedTime in UTC with seconds and perhaps a fraction that does not end in a zero, in milliseconds of Unix time. */
function readGenTime({ content, tag, bytes }) {
    const match = /^(\d{14})(?:\.(\d{0,8}[1-9]))?Z$/.exec(Buffer.from(content).toString('latin1'));
    if (match === null)
        throw new SyntaxError('Its time is malformed.');
    const whole = (0,lib_time/* readTime */.aQ)({ tag, bytes, content: Buffer.from(`${match[1]}Z`) });
    return whole.getTime() + Number(`0.${match[2] ?? 0}`) * 1000;
}
/** A part of a second in thousandths of the next larger unit, 1 to 999. */
function readThousandths(element) {
    if (element === undefined)
        return 0;
    const value = (0,der_fields/* readNatural */.O$)(element);
    if (value < 1n || value > 999n)
        throw new SyntaxError('Its accuracy is malformed.');
    return Number(value);
}
function readAccuracy(accuracy) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(accuracy.bytes, der/* derTag */.S_.sequence));
    const seconds = fields.optional(der/* derTag */.S_.integer);
    const millis = readThousandths(fields.optional(0x80));
    const micros = readThousandths(fields.optional(0x81));
    fields.end();
    return Number(seconds === undefined ? 0n : (0,der_fields/* readNatural */.O$)(seconds)) * 1000 + millis + micros / 1000;
}
/** Milliseconds of Unix time, and milliseconds to either side of it. Throws SyntaxError. */
function readTimestampTime(fields) {
    const accuracy = fields.accuracy === undefined ? 0 : readAccuracy(fields.accuracy);
    const isSecondImplied = fields.accuracy === undefined && fields.policy === baselinePolicy;
    return { time: readGenTime(fields.time), accuracy: isSecondImplied ? 1000 : accuracy };
}

// EXTERNAL MODULE: ./packages/notary/lib/x509-signature.js
var x509_signature = __webpack_require__(68920);
;// CONCATENATED MODULE: ./packages/notary/lib/timestamp-token.js
/** RFC 3161 timestamp tokens: reads the CMS message strictly and verifies all that needs no trust in anyone. */







const objectId = {
    signedData: '1.2.840.113549.1.7.2',
    timestampInfo: '1.2.840.113549.1.9.16.1.4',
    contentType: '1.2.840.113549.1.9.3',
    messageDigest: '1.2.840.113549.1.9.4',
    signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
};
/** Far above any real token's; bounds the work on a hostile one. */
const maxCertificates = 16;
/** The SignedData within a ContentInfo (RFC 5652, 3 and 5.1). */
function readSignedData(token) {
    const outer = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(token, der/* derTag */.S_.sequence));
    if ((0,der/* readObjectIdentifier */.LP)(outer.next(der/* derTag */.S_.objectIdentifier)) !== objectId.signedData) {
        throw new SyntaxError('It is not a CMS signed message.');
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der_fields/* insideOf */.kP)(outer.next(0xa0), der/* derTag */.S_.sequence));
    outer.end();
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const digestAlgorithms = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set)).map(der_fields/* readAlgorithm */.wu);
    const encapsulated = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    const certificates = fields.optional(0xa0);
    fields.optional(0xa1);
    const signers = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
    fields.end();
    // RFC 5652, 5.1: 3 is the version of a message about anything but plain data that carries only X.509 certificates.
    if (version !== 3n)
        throw new SyntaxError('It has another CMS version than a timestamp has.');
    const contentType = (0,der/* readObjectIdentifier */.LP)(encapsulated.next(der/* derTag */.S_.objectIdentifier));
    const content = (0,der_fields/* insideOf */.kP)(encapsulated.next(0xa0), der/* derTag */.S_.octetString).content;
    encapsulated.end();
    if (contentType !== objectId.timestampInfo)
        throw new SyntaxError('What it signs is not a timestamp.');
    return { digestAlgorithms, content, certificates: readCertificates(certificates), signers };
}
function readCertificates(set) {
    const elements = set === undefined ? [] : (0,der/* childrenOf */.LU)(set);
    if (elements.length > maxCertificates)
        throw new SyntaxError(`It carries more than ${maxCertificates} certificates.`);
    return elements.map(({ bytes }) => (0,certificate/* parseCertificate */.h)(bytes));
}
/** The single value of each signed attribute by object identifier (RFC 5652, 5.3; RFC 3161 allows no repetition). */
function readAttributes(set) {
    const attributes = new Map();
    for (const item of (0,der_fields/* itemsOf */.S3)(set, der/* derTag */.S_.sequence)) {
        const fields = (0,der_fields/* fieldsOf */.Pf)(item);
        const id = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
        const [value, ...others] = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.set));
        fields.end();
        if (value === undefined || others.length > 0 || attributes.has(id)) {
            throw new SyntaxError(`Its signed attribute ${id} does not have exactly one value.`);
        }
        attributes.set(id, value);
    }
    return attributes;
}
function readSignerInfo(signer) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(signer, der/* derTag */.S_.sequence));
    const version = (0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer));
    const identifier = fields.optional(0x80) ?? fields.next(der/* derTag */.S_.sequence);
    const digestAlgorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const attributes = fields.next(0xa0);
    const algorithm = (0,der_fields/* readAlgorithm */.wu)(fields.next(der/* derTag */.S_.sequence));
    const signature = fields.next(der/* derTag */.S_.octetString).content;
    fields.optional(0xa1);
    fields.end();
    // RFC 5652, 5.3: the version follows from how the signer is named.
    if (version !== (identifier.tag === 0x80 ? 3n : 1n))
        throw new SyntaxError('Its signer has an unknown version.');
    // RFC 5652, 5.4: what is signed is the attributes under the tag of a SET, not under their own.
    const signedBytes = Uint8Array.from(attributes.bytes);
    signedBytes[0] = der/* derTag */.S_.set;
    return {
        identifier,
        digestAlgorithm,
        attributes: readAttributes(attributes),
        signedBytes,
        algorithm,
        signature,
    };
}
/** Whether a SignerIdentifier, by key identifier or by issuer and serial number, means this certificate. */
function names(identifier, certificate) {
    if (identifier.tag === 0x80) {
        const keyIdentifier = (0,certificate_fields/* subjectKeyIdentifier */.Fi)(certificate);
        return keyIdentifier !== undefined && (0,der_fields/* sameBytes */.er)(identifier.content, keyIdentifier);
    }
    const fields = (0,der_fields/* fieldsOf */.Pf)(identifier);
    const issuer = fields.next(der/* derTag */.S_.sequence).bytes;
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (0,der_fields/* sameBytes */.er)(issuer, certificate.issuer) && serialNumber === certificate.serialNumber;
}
/** The certificates of a signing-certificate-v2 attribute (RFC 5035, 3), the signer's first. */
function readCertificateIds(attribute) {
    if (attribute === undefined)
        throw new SyntaxError('It does not name its signing certificate by a SHA-2 hash.');
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(attribute, der/* derTag */.S_.sequence));
    const list = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence));
    fields.optional(der/* derTag */.S_.sequence);
    fields.end();
    return list.map((item) => {
        const parts = (0,der_fields/* fieldsOf */.Pf)((0,der/* expectTag */.yi)(item, der/* derTag */.S_.sequence));
        const algorithm = parts.optional(der/* derTag */.S_.sequence);
        const digest = parts.next(der/* derTag */.S_.octetString).content;
        const issuerSerial = parts.optional(der/* derTag */.S_.sequence);
        parts.end();
        return {
            hash: algorithm === undefined ? 'sha256' : (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(algorithm)),
            digest,
            issuerSerial,
        };
    });
}
function isMeant({ hash, digest, issuerSerial }, certificate) {
    if (!(0,der_fields/* sameBytes */.er)(digest, (0,external_node_crypto_.createHash)(hash).update(certificate.der).digest()))
        return false;
    if (issuerSerial === undefined)
        return true;
    const fields = (0,der_fields/* fieldsOf */.Pf)(issuerSerial);
    const issuerNames = (0,der/* childrenOf */.LU)(fields.next(der/* derTag */.S_.sequence)).filter(({ tag }) => tag === 0xa4);
    const serialNumber = (0,der_fields/* hexOf */.ZD)((0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer)));
    fields.end();
    return (serialNumber === certificate.serialNumber &&
        issuerNames.some(({ content }) => (0,der_fields/* sameBytes */.er)(content, certificate.issuer)));
}
/** Checks everything that the signer's part promises about the content, and the signature itself, with this certificate. */
function expectSigned(info, content, digest, signer) {
    const contentType = info.attributes.get(objectId.contentType);
    if (contentType === undefined || (0,der/* readObjectIdentifier */.LP)(contentType) !== objectId.timestampInfo) {
        throw new SyntaxError('Its signed attributes speak of another type of content.');
    }
    const messageDigest = (0,der/* expectTag */.yi)(info.attributes.get(objectId.messageDigest), der/* derTag */.S_.octetString).content;
    if (!(0,der_fields/* sameBytes */.er)(messageDigest, (0,external_node_crypto_.createHash)(digest).update(content).digest())) {
        throw new SyntaxError('Its signed digest is not that of its content.');
    }
    const { algorithm, signature, signedBytes } = info;
    if (!(0,x509_signature/* isSignedWithKey */.W)(signer.publicKey, { algorithm, data: signedBytes, signature, digest })) {
        throw new SyntaxError('Its signature is not that of its signing certificate.');
    }
}
/** TSTInfo (RFC 3161, 2.4.2). */
function readTimestampInfo(content) {
    const fields = (0,der_fields/* fieldsOf */.Pf)((0,der/* readOnly */.Tu)(content, der/* derTag */.S_.sequence));
    if ((0,der_fields/* readNatural */.O$)(fields.next(der/* derTag */.S_.integer)) !== 1n)
        throw new SyntaxError('It has an unknown version.');
    const policy = (0,der/* readObjectIdentifier */.LP)(fields.next(der/* derTag */.S_.objectIdentifier));
    const imprint = (0,der_fields/* fieldsOf */.Pf)(fields.next(der/* derTag */.S_.sequence));
    (0,der/* readIntegerBytes */.WI)(fields.next(der/* derTag */.S_.integer));
    const time = fields.next(der/* derTag */.S_.generalizedTime);
    const accuracy = fields.optional(der/* derTag */.S_.sequence);
    fields.optional(der/* derTag */.S_.boolean);
    fields.optional(der/* derTag */.S_.integer);
    fields.optional(0xa0);
    const extensions = fields.optional(0xa1);
    fields.end();
    if (extensions !== undefined)
        (0,der_fields/* expectKnownCritical */.CL)((0,der_fields/* readExtensionList */.gY)(extensions), []);
    const hash = (0,x509_signature/* readHash */.P)((0,der_fields/* readAlgorithm */.wu)(imprint.next(der/* derTag */.S_.sequence)));
    const digest = imprint.next(der/* derTag */.S_.octetString).content;
    imprint.end();
    return { ...readTimestampTime({ time, accuracy, policy }), imprint: { hash, digest } };
}
function isSameAlgorithm(one, other) {
    return one.id === other.id && (0,x509_signature/* readHash */.P)(one) === (0,x509_signature/* readHash */.P)(other);
}
/**
 * Reads the DER of a TimeStampToken and verifies that one signer signed it, with the certificate that it names, over a
 * well-formed TSTInfo. It does not say whether that signer is trusted. Throws SyntaxError or NotaryError
 * CERTIFICATE_MALFORMED with a message that goes on about "it", the token.
 */
function readTimestampToken(token) {
    const { digestAlgorithms, content, certificates, signers } = readSignedData(token);
    const [first, ...others] = signers;
    if (first === undefined || others.length > 0)
        throw new SyntaxError('It does not have exactly one signer.');
    const info = readSignerInfo(first);
    if (!digestAlgorithms.some((algorithm) => isSameAlgorithm(algorithm, info.digestAlgorithm))) {
        throw new SyntaxError("It does not announce its signer's hash algorithm.");
    }
    const signer = certificates.find((certificate) => names(info.identifier, certificate));
    if (signer === undefined)
        throw new SyntaxError('It does not carry its signing certificate.');
    expectSigned(info, content, (0,x509_signature/* readHash */.P)(info.digestAlgorithm), signer);
    const [signerId, ...pathIds] = readCertificateIds(info.attributes.get(objectId.signingCertificateV2));
    if (signerId === undefined || !isMeant(signerId, signer)) {
        throw new SyntaxError('It is signed with another certificate than the one that it names.');
    }
    return {
        ...readTimestampInfo(content),
        signer,
        certificates: certificates.filter((certificate) => certificate !== signer),
        expectPath(authorities) {
            if (pathIds.length === 0)
                return;
            const isNamed = (authority) => pathIds.some((id) => isMeant(id, authority));
            if (!authorities.every(isNamed))
                throw new SyntaxError('Its path leads over a certificate that it does not name.');
        },
    };
}

;// CONCATENATED MODULE: ./packages/notary/lib/timestamp.js
/** Decides whether an RFC 3161 timestamp proves when a signature existed, to someone who trusts certain authorities. */






const timeStamping = '1.3.6.1.5.5.7.3.8';
/** Whatever a reader of the token throws means that the token proves nothing. */
function orInvalid(read) {
    try {
        return read();
    }
    catch (cause) {
        const reason = cause instanceof Error ? ` ${cause.message}` : '';
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The timestamp of the signature proves nothing.${reason}`, {
            cause,
        });
    }
}
function expectAbout({ imprint }, signature) {
    if (!(0,der_fields/* sameBytes */.er)(imprint.digest, (0,external_node_crypto_.createHash)(imprint.hash).update(signature).digest())) {
        throw new SyntaxError('It is about another signature.');
    }
}
/** RFC 3161, 2.3, and the leaf rules of the Signature Specification, "Certificate Requirements". */
function expectAuthority(signer) {
    const { basicConstraints, keyUsage, extendedKeyUsage = [], extendedKeyUsageCritical } = signer;
    if (extendedKeyUsage.length !== 1 || extendedKeyUsage[0] !== timeStamping || !extendedKeyUsageCritical) {
        throw new SyntaxError('Its signing certificate is not reserved for time stamping by a critical extension.');
    }
    if (basicConstraints?.ca === true)
        throw new SyntaxError('Its signing certificate is a certificate authority.');
    if (keyUsage === undefined || !keyUsage.critical || !keyUsage.digitalSignature || keyUsage.keyCertSign) {
        throw new SyntaxError('Its signing certificate may not make digital signatures, or may issue certificates.');
    }
}
function findChain(token, tsaCertificates) {
    const isValid = ({ notBefore, notAfter }) => notBefore.getTime() <= token.time && token.time <= notAfter.getTime();
    const roots = tsaCertificates.filter((one) => (0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    const others = [...token.certificates, ...tsaCertificates].filter((one) => !(0,certificate_signature/* isSelfSigned */.Nl)(one) && isValid(one));
    // Each certificate is tried once: hostile certificates that all issue each other cannot make the search long.
    const tried = new Set();
    const extend = (path, last) => {
        const root = roots.find((one) => (0,certificate_signature/* isSignedBy */.s3)(last, one));
        if (root !== undefined)
            return [...path, root];
        for (const next of others) {
            if (tried.has(next.fingerprint) || !(0,certificate_signature/* isSignedBy */.s3)(last, next))
                continue;
            tried.add(next.fingerprint);
            const chain = extend([...path, next], next);
            if (chain !== undefined)
                return chain;
        }
        return undefined;
    };
    const chain = isValid(token.signer) ? extend([token.signer], token.signer) : undefined;
    if (chain === undefined) {
        throw new SyntaxError('Its signing certificate does not lead to a trusted timestamp root over certificates that were valid at its time.');
    }
    return chain;
}
function readTrusted({ token: der, signature, tsaCertificates }) {
    const token = readTimestampToken(der);
    expectAbout(token, signature);
    expectAuthority(token.signer);
    const tsaChain = findChain(token, tsaCertificates);
    tsaChain.forEach(certificate_chain/* checkAlgorithm */.um);
    tsaChain.slice(1).forEach(certificate_chain/* checkAuthority */.Q7);
    token.expectPath(tsaChain.slice(1, -1));
    const from = new Date(Math.floor(token.time - token.accuracy));
    const to = new Date(Math.ceil(token.time + token.accuracy));
    // An accuracy beyond all time would otherwise compare as neither before nor after anything.
    if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime()))
        throw new SyntaxError('Its accuracy is malformed.');
    return { from, to, tsaChain };
}
/**
 * Verifies a timestamp of a signature (RFC 3161, RFC 5816; Notary Project, "Trust Store and Trust Policy", authentic
 * timestamp): the token is about this signature, signed by an authority for time stamping whose certificates lead to a
 * trusted root, were valid at the token's time, and are not revoked. Whether the signing certificates were valid from
 * `from` to `to` is for the caller to check. Throws NotaryError TIMESTAMP_INVALID, SIGNATURE_REVOKED, REVOCATION_UNKNOWN.
 */
async function verifyTimestamp(request) {
    const verified = orInvalid(() => readTrusted(request));
    const unknown = (reason, cause) => {
        const message = `Whether the timestamp authority's certificates are revoked could not be found out: ${reason}`;
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', message, { cause });
    };
    const status = await request.revocation
        .check({
        certificateChain: verified.tsaChain,
        scheme: 'notary.x509',
        signingTime: verified.to,
        now: request.now,
    })
        .catch((cause) => unknown('the check broke off.', cause));
    if (status.kind === 'unknown')
        return unknown(status.reason, status.cause);
    if (status.kind === 'revoked') {
        const message = `The timestamp authority's certificates are revoked: ${status.entities.join(', ')}.`;
        throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', message);
    }
    return verified;
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-store.js
var trust_store = __webpack_require__(95733);
;// CONCATENATED MODULE: ./packages/notary/lib/signing-time.js
/** When a signature was made, as far as someone trusted vouches for it, and whether the certificates were valid then. */




function invalidAt(chain, time) {
    return chain.find(({ notBefore, notAfter }) => time < notBefore || time > notAfter);
}
function checkValidity(chain, time, when) {
    const certificate = invalidAt(chain, time);
    if (certificate === undefined)
        return;
    const from = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notBefore);
    const to = (0,lib_time/* formatRfc3339 */.ZA)(certificate.notAfter);
    throw new errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${certificate.subjectText}" is valid from ${from} to ${to}, but not ${when}, ${(0,lib_time/* formatRfc3339 */.ZA)(time)}.`);
}
async function checkTimestamp(envelope, options) {
    const { statement, stores, now, revocation, timestampRevocation } = options;
    const tsaCertificates = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, 'tsa', stores);
    if (envelope.timestampToken === undefined) {
        throw new errors/* NotaryError */.W('TIMESTAMP_INVALID', `The policy "${statement.name}" demands a timestamp, but the signature has none.`);
    }
    const { from, to } = await verifyTimestamp({
        token: envelope.timestampToken,
        signature: envelope.signature,
        tsaCertificates,
        now,
        revocation: timestampRevocation ?? revocation,
    });
    checkValidity(envelope.certificateChain, from, 'at the earliest time of the timestamp');
    checkValidity(envelope.certificateChain, to, 'at the latest time of the timestamp');
    const detail = `A timestamp authority saw the signature at ${(0,lib_time/* formatRfc3339 */.ZA)(to)}, and the certificates were valid then.`;
    return { authenticTime: to, detail };
}
/**
 * Checks the certificates' validity at the time that can be trusted: the signing authority's own statement; for
 * `notary.x509` a timestamp where the statement names a `tsa` store and its rule applies, else now. Rejects with NotaryError
 * CERTIFICATE_EXPIRED, TIMESTAMP_INVALID, TRUST_STORE_MALFORMED, and REVOCATION_UNKNOWN or SIGNATURE_REVOKED for the
 * timestamp authority's certificates.
 */
async function checkSigningTime(envelope, options) {
    const { certificateChain, scheme, signingTime } = envelope;
    const { statement, now } = options;
    if (scheme === 'notary.x509.signingAuthority') {
        checkValidity(certificateChain, signingTime, 'at the time of signing');
        const detail = `The certificates were valid at the authentic time of signing, ${(0,lib_time/* formatRfc3339 */.ZA)(signingTime)}.`;
        return { authenticTime: signingTime, detail };
    }
    const usesTimestamps = statement.trustStores.some((name) => name.startsWith('tsa:'));
    const isDemanded = statement.verifyTimestamp === 'always' || invalidAt(certificateChain, now) !== undefined;
    if (usesTimestamps && isDemanded)
        return checkTimestamp(envelope, options);
    checkValidity(certificateChain, now, 'now');
    return { detail: `The certificates are valid now, ${(0,lib_time/* formatRfc3339 */.ZA)(now)}.` };
}

// EXTERNAL MODULE: ./packages/notary/lib/trust-policy.js
var trust_policy = __webpack_require__(31960);
// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
;// CONCATENATED MODULE: ./packages/notary/lib/trusted-identity.js
/** Who signed, compared with whom a trust policy trusts. */




function refuse(message) {
    throw new errors/* NotaryError */.W('IDENTITY_NOT_TRUSTED', message);
}
function checkProfile(signer, { certificateChain }, identities) {
    const matched = identities.find((identity) => (0,aws_signer/* matchesAwsSignerIdentity */.Ls)(signer, identity));
    if (matched === undefined)
        refuse(`The signing profile ${signer.profileVersionArn} is not a trusted identity.`);
    const partition = (0,aws_signer/* awsSignerPartitionOf */.vi)(certificateChain);
    if (partition !== undefined && !signer.profileArn.startsWith(`arn:${partition}:`)) {
        refuse(`The signing profile ${signer.profileArn} is not of the partition ${partition}, whose AWS Signer made the signature.`);
    }
    return `The signing profile ${signer.profileVersionArn} is trusted as ${matched}.`;
}
function checkSubject(leaf, identities) {
    if (leaf === undefined)
        return refuse('The signature carries no signing certificate.');
    if (identities.includes('*'))
        return `Every signer that the trust stores vouch for is trusted; it is "${leaf.subjectText}".`;
    const types = leaf.subjectName.map(({ type }) => type);
    // Fail closed: with an attribute named twice or names joined, being a subset would not say which one is meant.
    if (leaf.subjectHasMultiValuedRdn || new Set(types).size < types.length) {
        refuse(`The signing certificate's subject "${leaf.subjectText}" names an attribute twice or joins attributes.`);
    }
    const matched = identities.find((identity) => {
        const subject = (0,trust_policy/* subjectOfIdentity */.Cc)(identity);
        return subject !== undefined && (0,distinguished_name/* isSubsetOfName */.LF)(subject, leaf.subjectName);
    });
    if (matched === undefined)
        refuse(`The signing certificate's subject "${leaf.subjectText}" is not a trusted identity.`);
    return `The signing certificate's subject "${leaf.subjectText}" is trusted as ${matched}.`;
}
/**
 * Compares the signer with a statement's trusted identities: the signing profile for AWS Signer, else the leaf's subject.
 * Returns what matched. Throws NotaryError IDENTITY_NOT_TRUSTED, or TRUST_POLICY_MALFORMED for `*` with AWS Signer.
 */
function checkIdentity(envelope, { name, trustedIdentities }) {
    const { awsSigner, certificateChain } = envelope;
    if (awsSigner === undefined)
        return checkSubject(certificateChain[0], trustedIdentities);
    if (trustedIdentities.includes('*')) {
        const message = `The policy "${name}" trusts "*", which for AWS Signer would be everyone with an AWS account; it must name signing profiles.`;
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', message);
    }
    return checkProfile(awsSigner, envelope, trustedIdentities);
}

;// CONCATENATED MODULE: ./packages/notary/lib/verify.js
/** Verifies a signature under one trust policy statement (Trust Store and Trust Policy Specification, "Signature Verification"). */










function startRun() {
    const checks = [];
    return {
        checks,
        async run(name, action, check) {
            if (action === 'skip') {
                checks.push({ name, action, outcome: 'skipped', detail: 'The trust policy leaves this check out.' });
                return undefined;
            }
            try {
                const found = await check();
                checks.push({ name, action, outcome: 'pass', detail: found.detail });
                return found;
            }
            catch (cause) {
                if (!(cause instanceof errors/* NotaryError */.W))
                    throw cause;
                // What the verifier's own side lacks says nothing about the signature.
                const outcome = cause.kind === 'invalid' ? 'fail' : 'inconclusive';
                checks.push({ name, action, outcome, detail: cause.message, code: cause.code });
                if (action === 'enforce') {
                    throw new errors/* NotaryError */.W(cause.code, cause.message, { cause: cause.cause, checks: [...checks] });
                }
                return undefined;
            }
        },
    };
}
/** Fail closed: what an envelope marks critical must be understood, and what a plugin would check must be checked here. */
function checkUnderstood({ verificationPlugin, extendedAttributes }) {
    const { name: plugin, minVersion } = verificationPlugin ?? {};
    if (plugin !== undefined && plugin !== aws_signer/* awsSignerPluginName */.Ex) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands the verification plugin "${plugin}", which is not known.`);
    }
    if (minVersion !== undefined && (0,semantic_version/* isNewerVersion */.M)(minVersion, aws_signer/* awsSignerPluginVersion */.V0)) {
        throw new errors/* NotaryError */.W('PLUGIN_UNSUPPORTED', `The signature demands version ${minVersion} of the plugin "${plugin ?? ''}"; what version ${aws_signer/* awsSignerPluginVersion */.V0} checks is known.`);
    }
    const understood = plugin === undefined ? [] : aws_signer/* awsSignerAttributeNames */.yS;
    for (const [name, { critical }] of extendedAttributes) {
        if (!critical || understood.includes(name))
            continue;
        const message = name === aws_signer/* awsSignerAliasAttribute */.e4
            ? `The signature was made through an alias of a signing profile ("${name}"), which is not supported.`
            : `The signature demands that the attribute "${name}" is understood, but it is not known.`;
        throw new errors/* NotaryError */.W('CRITICAL_ATTRIBUTE_UNKNOWN', message);
    }
}
function checkIntegrity(bytes) {
    const envelope = (0,lib_envelope/* parseEnvelope */.mE)(bytes);
    (0,lib_envelope/* checkSignature */.jC)(envelope);
    (0,certificate_chain/* checkCodeSigningChain */.e1)(envelope.certificateChain);
    checkUnderstood(envelope);
    const detail = `The ${envelope.algorithm.name} signature and the chain of ${envelope.certificateChain.length} certificates hold.`;
    return { envelope, detail };
}
/**
 * The part of a verification that needs no trust: the envelope's form, its signature and its chain hold, whoever made them.
 * Throws the NotaryError that `verifySignature` would reject with.
 */
function verifyIntegrity(bytes) {
    return checkIntegrity(bytes).envelope;
}
/** A certificate of the chain must be, byte for byte, one of the stores' (no path is built to certificates outside the envelope). */
function checkAuthenticity({ certificateChain, scheme }, { statement, stores }) {
    const type = scheme === 'notary.x509' ? 'ca' : 'signingAuthority';
    const trusted = (0,trust_store/* certificatesOf */.mm)(statement.trustStores, type, stores);
    const match = certificateChain.find(({ der }) => trusted.some((other) => Buffer.compare(der, other.der) === 0));
    if (match === undefined) {
        const reason = trusted.length === 0
            ? `names no trust store of the type "${type}", in which a signature of the scheme ${scheme} must be trusted`
            : 'trusts no certificate of the chain';
        const root = certificateChain.at(-1)?.subjectText ?? '';
        throw new errors/* NotaryError */.W('SIGNER_NOT_TRUSTED', `The policy "${statement.name}" ${reason}; the chain ends at "${root}".`);
    }
    return { detail: `The chain holds the trusted certificate "${match.subjectText}".` };
}
function checkExpiry({ expiry }, now) {
    if (expiry === undefined)
        return { detail: 'The signature states no expiry.' };
    if (now >= expiry)
        throw new errors/* NotaryError */.W('SIGNATURE_EXPIRED', `The signature expired at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.`);
    return { detail: `The signature expires at ${(0,lib_time/* formatRfc3339 */.ZA)(expiry)}.` };
}
async function checkRevocation(envelope, { now, revocation }, authenticTime) {
    const { awsSigner, certificateChain, scheme } = envelope;
    const unknown = (reason, cause) => {
        throw new errors/* NotaryError */.W('REVOCATION_UNKNOWN', `Whether the signature is revoked could not be found out: ${reason}`, { cause });
    };
    const status = await revocation
        .check({
        certificateChain,
        scheme,
        signingTime: scheme === 'notary.x509' ? (authenticTime ?? now) : envelope.signingTime,
        now,
        ...(awsSigner === undefined
            ? {}
            : {
                awsSigner: {
                    profileVersionArn: awsSigner.profileVersionArn,
                    jobArn: awsSigner.jobArn,
                    certificateHashes: (0,certificate_chain/* certificateHashes */.Oo)(certificateChain),
                    platformId: aws_signer/* awsSignerPlatformId */.CP,
                },
            }),
    })
        .catch((cause) => unknown('the check broke off.', cause));
    switch (status.kind) {
        case 'good':
            return { detail: status.detail };
        case 'revoked':
            throw new errors/* NotaryError */.W('SIGNATURE_REVOKED', `The signature is revoked: ${status.entities.join(', ')}.`);
        case 'unknown':
            return unknown(status.reason, status.cause);
    }
}
/**
 * Verifies an envelope in the order of the reference implementation: integrity, authenticity, identity, expiry, authentic
 * timestamp, revocation. Integrity, critical attributes and the plugin's identity are enforced under every level. What an
 * AWS Signer envelope leaves to its plugin is checked natively. Compare the blob with `matchBlob` afterwards.
 *
 * Rejects with the NotaryError of the first enforced check that does not pass; its `checks` tell what was found until then.
 * A statement with the level `skip` is refused with TRUST_POLICY_MALFORMED: leaving verification out is the caller's
 * decision, and must not look like a verification.
 */
async function verifySignature(bytes, options) {
    const { statement, now } = options;
    if (statement.level === 'skip') {
        throw new errors/* NotaryError */.W('TRUST_POLICY_MALFORMED', `The policy "${statement.name}" skips verification, so nothing can be verified.`);
    }
    if (Number.isNaN(now.getTime()))
        throw new TypeError('The time of verification is not a time.');
    const actions = (0,trust_policy/* checkActions */.mZ)(statement);
    const { checks, run } = startRun();
    const integrity = await run('integrity', 'enforce', () => checkIntegrity(bytes));
    if (integrity === undefined)
        throw new TypeError('A check that is enforced was not made.');
    const { envelope } = integrity;
    await run('authenticity', actions.authenticity, () => checkAuthenticity(envelope, options));
    // AWS Signer's certificates are the same for all its customers, so trusting "*" would trust everyone who has an account.
    const wildcard = envelope.awsSigner !== undefined && statement.trustedIdentities.includes('*');
    await run('identity', wildcard ? 'enforce' : actions.identity, () => ({
        detail: checkIdentity(envelope, statement),
    }));
    await run('expiry', actions.expiry, () => checkExpiry(envelope, now));
    const time = await run('authenticTimestamp', actions.authenticTimestamp, () => checkSigningTime(envelope, options));
    await run('revocation', actions.revocation, () => checkRevocation(envelope, options, time?.authenticTime));
    return {
        envelope,
        checks,
        signedBy: envelope.awsSigner?.profileArn ?? envelope.certificateChain[0]?.subjectText ?? '',
        ...(time?.authenticTime === undefined ? {} : { authenticTime: time.authenticTime }),
    };
}


/***/ }),

/***/ 68920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readHash),
/* harmony export */   W: () => (/* binding */ isSignedWithKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29607);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27020);
/** Verifies the signatures of CRLs, OCSP answers and timestamps as their AlgorithmIdentifier says (RFC 4055, RFC 5758). */



const hashes = new Map([
    ['2.16.840.1.101.3.4.2.1', 'sha256'],
    ['2.16.840.1.101.3.4.2.2', 'sha384'],
    ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);
const rsaEncryption = '1.2.840.113549.1.1.1';
const rsaPss = '1.2.840.113549.1.1.10';
/** The hash that an AlgorithmIdentifier names. Anything but SHA-256, SHA-384 and SHA-512 is refused. Throws SyntaxError. */
function readHash(algorithm) {
    const hash = hashes.get(algorithm.id);
    if (hash === undefined || !hasNullOrNoParameters(algorithm)) {
        throw new SyntaxError(`The hash algorithm ${algorithm.id} is not accepted.`);
    }
    return hash;
}
function hasNullOrNoParameters({ parameters }) {
    return parameters === undefined || (0,_der_js__WEBPACK_IMPORTED_MODULE_1__/* .readOnly */ .Tu)(parameters.bytes, _der_js__WEBPACK_IMPORTED_MODULE_1__/* .derTag */ .S_.null).content.length === 0;
}
function schemeOf({ algorithm, digest }) {
    if (algorithm.id !== rsaPss && !hasNullOrNoParameters(algorithm))
        return undefined;
    if (algorithm.id === rsaEncryption)
        return digest === undefined ? undefined : { keyType: 'rsa', hash: digest };
    return (0,_certificate_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateAlgorithmOf */ .sD)({
        signatureAlgorithm: algorithm.id,
        signatureParameters: algorithm.parameters?.bytes ?? new Uint8Array(),
    });
}
function isStrongEnough({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
    return type === 'rsa'
        ? (details?.modulusLength ?? 0) >= 2048
        : ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
}
/**
 * Whether the holder of `key` signed the bytes: RSA of at least 2048 bits (PKCS #1 v1.5 or PSS) or ECDSA on P-256,
 * P-384 or P-521, each with SHA-2. False for every other algorithm; throws for malformed parameters.
 */
function isSignedWithKey(key, signed) {
    const scheme = schemeOf(signed);
    if (scheme === undefined || scheme.keyType !== key.asymmetricKeyType || !isStrongEnough(key))
        return false;
    const pss = scheme.saltLength === undefined
        ? {}
        : { padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(scheme.hash, signed.data, { key, ...pss }, signed.signature);
}


/***/ })

};
