export const id = 960;
export const ids = [960,112];
export const modules = {

/***/ 6158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ chainSigner),
  t: () => (/* binding */ readCertificateChain)
});

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(3664);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(7285);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(9324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(5793);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js
var errors = __webpack_require__(1384);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(9823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(2249);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var time = __webpack_require__(3182);
;// CONCATENATED MODULE: ./packages/notary/lib/build-envelope.js
/** Makes JWS envelopes under the scheme `notary.x509`, and accepts none that does not verify. */







function base64url(bytes) {
    return Buffer.from(bytes).toString('base64url');
}
/** Header names in alphabetical order, as other Notary Project signers write them. */
function encodeHeader(request, algorithm) {
    const expiry = request.expiry === undefined ? {} : { [protected_header/* headerName */.B.expiry]: (0,time/* formatRfc3339 */.ZA)(request.expiry) };
    return JSON.stringify({
        [protected_header/* headerName */.B.algorithm]: algorithm,
        [protected_header/* headerName */.B.critical]: [protected_header/* headerName */.B.scheme, ...Object.keys(expiry)],
        [protected_header/* headerName */.B.contentType]: lib_payload/* payloadMediaType */.LY,
        ...expiry,
        [protected_header/* headerName */.B.scheme]: 'notary.x509',
        [protected_header/* headerName */.B.signingTime]: (0,time/* formatRfc3339 */.ZA)(request.signingTime),
    });
}
function checkRequest({ certificateChain, signingTime }) {
    (0,certificate_chain/* checkCodeSigningChain */.e1)(certificateChain);
    if (certificateChain.length > lib_envelope/* maxChainLength */.IK) {
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', `The certificate chain is longer than ${lib_envelope/* maxChainLength */.IK}.`);
    }
    const outside = certificateChain.find(({ notBefore, notAfter }) => signingTime < notBefore || signingTime > notAfter);
    if (outside !== undefined) {
        throw new errors/* NotaryError */.W('CERTIFICATE_EXPIRED', `The certificate "${outside.subjectText}" is not valid at the time of signing, ${(0,time/* formatRfc3339 */.ZA)(signingTime)}.`);
    }
    const [leaf] = certificateChain;
    if (leaf === undefined)
        throw new errors/* NotaryError */.W('CERTIFICATE_CHAIN_INVALID', 'The certificate chain is empty.');
    return leaf;
}
/**
 * Builds a JWS envelope around `request.sign`'s signature. The chain, its validity at the signing time and the finished
 * envelope's signature are checked first, so that what is returned holds for every verifier that trusts the root.
 * Rejects with NotaryError CERTIFICATE_CHAIN_INVALID, CERTIFICATE_EXPIRED, KEY_UNSUPPORTED, ENVELOPE_MALFORMED (a payload
 * or expiry that no verifier accepts) or SIGNATURE_INVALID (the signer's key is not the leaf's), or as `sign` rejects.
 */
async function buildEnvelope(request) {
    const leaf = checkRequest(request);
    const algorithm = (0,signature_algorithm/* signatureAlgorithmOf */.DA)(leaf.publicKey);
    const payload = base64url((0,lib_payload/* encodePayload */.vy)(request.payload));
    const protectedHeader = base64url(encodeHeader(request, algorithm.name));
    const signingInput = new Uint8Array(Buffer.from(`${protectedHeader}.${payload}`, 'ascii'));
    const signature = await request.sign(signingInput, algorithm);
    const envelope = {
        payload,
        protected: protectedHeader,
        header: {
            [lib_envelope/* unprotectedName */.p$.certificates]: request.certificateChain.map(({ der }) => Buffer.from(der).toString('base64')),
            ...(request.signingAgent === undefined ? {} : { [lib_envelope/* unprotectedName */.p$.signingAgent]: request.signingAgent }),
        },
        signature: base64url(signature),
    };
    const bytes = new Uint8Array(Buffer.from(JSON.stringify(envelope)));
    (0,lib_envelope/* checkSignature */.jC)((0,lib_envelope/* parseEnvelope */.mE)(bytes));
    return bytes;
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(5607);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(7706);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(3992);
;// CONCATENATED MODULE: ./packages/core/lib/chain-signer.js
/** A signer made of a certificate chain and a key that someone holds: what a key file and a key service have in common. */



/**
 * Reads a signer's certificate chain from PEM or DER.
 * @throws InputError CERTIFICATE_CHAIN_MALFORMED
 */
function readCertificateChain(file) {
    try {
        return (0,certificate/* parseCertificates */.W)(file);
    }
    catch (cause) {
        throw malformedChain(cause);
    }
}
/**
 * Makes Notary Project signatures under the scheme `notary.x509`.
 * @throws InputError KEY_UNSUPPORTED, CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH
 */
function chainSigner({ uri, certificateChain, publicKey, sign }) {
    const [leaf] = certificateChain;
    const root = certificateChain.at(-1);
    const algorithm = algorithmOf(publicKey);
    if (leaf === undefined || root === undefined)
        throw malformedChain(undefined);
    if (!leaf.publicKey.equals(publicKey))
        throw mismatch(uri, leaf);
    checkChain(certificateChain);
    return {
        uri,
        sign: async (content, mediaType, now) => {
            const payload = (0,lib_payload/* describeBlob */.fs)(content, algorithm.hash, mediaType);
            try {
                return await buildEnvelope({ payload, certificateChain, signingTime: now, sign });
            }
            catch (failure) {
                throw (0,notary_refusals/* toProductError */.n)(failure);
            }
        },
        trust: () => Promise.resolve(trustIn(leaf, root)),
    };
}
function algorithmOf(publicKey) {
    try {
        return (0,signature_algorithm/* signatureAlgorithmOf */.DA)(publicKey);
    }
    catch (failure) {
        throw (0,notary_refusals/* toProductError */.n)(failure);
    }
}
function checkChain(chain) {
    try {
        (0,certificate_chain/* checkCodeSigningChain */.e1)(chain);
    }
    catch (cause) {
        throw malformedChain(cause);
    }
}
function malformedChain(cause) {
    const reason = cause instanceof Error ? cause.message : 'It holds no certificate.';
    return new lib_errors/* InputError */.dz('CERTIFICATE_CHAIN_MALFORMED', `certificate-chain cannot be used: ${reason}`, {
        cause,
        nextStep: 'Give the complete chain of a code-signing certificate: the leaf first, then each issuer, the root last.',
    });
}
function mismatch(uri, leaf) {
    return new lib_errors/* InputError */.dz('KEY_CERTIFICATE_MISMATCH', `the first certificate of the chain, "${leaf.subjectText}", was issued for another key than ${uri}`, { nextStep: 'Give the chain that was issued for this key, with its own certificate first.' });
}
/**
 * What a new signature of this signer must satisfy before it is used. Revocation is not asked: the answer for a
 * signature made this second says nothing that the next verifier, who does ask, will not learn, and a signer need not
 * be able to reach the authority's servers.
 */
function trustIn(leaf, root) {
    return {
        statement: {
            name: 'signer',
            globalPolicy: true,
            level: 'strict',
            override: { revocation: 'skip' },
            verifyTimestamp: 'always',
            trustStores: ['ca:signer'],
            trustedIdentities: [identityOf(leaf)],
        },
        stores: new Map([['ca:signer', [root]]]),
    };
}
/** A subject can be named as a trusted identity only if it has a country, a state and an organization (Trust Store and Trust Policy Specification, "Trusted Identities"); the chain's own root vouches for any other. */
function identityOf(leaf) {
    if (leaf.subjectHasMultiValuedRdn)
        return '*';
    const types = namedTypes(leaf.subjectText);
    return ['C', 'ST', 'O'].every((type) => types.includes(type)) ? `x509.subject: ${leaf.subjectText}` : '*';
}
/** Empty for a subject that trust policies cannot write, for instance one with an attribute twice. */
function namedTypes(subject) {
    try {
        return (0,distinguished_name/* parseNameText */.G4)(subject).map(({ type }) => type);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFileUri: () => (/* binding */ parseFileUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7706);
/** `file:` URIs of this machine, as stores and signers are named by them. */



/**
 * The absolute path that `file:///path` names (RFC 8089), without a slash at its end.
 * @throws InputError with `code`, naming `what`
 */
function parseFileUri(uri, code, what) {
    try {
        // Fail closed: a host, a query or a fragment would be dropped without a word, and so would dot segments.
        const url = new URL(uri);
        const plain = url.protocol === 'file:' && url.host === '' && url.search === '' && url.hash === '';
        if (!uri.startsWith('file:///') || !plain || /[?#]/.test(uri))
            throw new TypeError('not a plain file URI');
        if (uri.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
            throw new TypeError('dot segments');
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)).replace(/(?<=.)\/+$/, '');
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) || path.includes('\0') || path === '/')
            throw new TypeError('not a path');
        return path;
    }
    catch (cause) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(code, `${what} is ${JSON.stringify(uri)}; allowed is file:/// and an absolute path`, {
            cause,
        });
    }
}


/***/ }),

/***/ 5960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyFileSigner: () => (/* binding */ keyFileSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _secure_deploy_core_chain_signer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6158);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7706);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3992);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2249);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6112);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6854);
/** Signs with a private key that lies in a PEM file. */







const largestKeyFile = 64 * 1024;
/**
 * @throws InputError SIGNER_MALFORMED for the URI; INPUT_MALFORMED for a file that cannot be read; KEY_UNSUPPORTED for what is
 * in it; CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH for the chain
 */
async function keyFileSigner({ uri, certificateChain }) {
    const path = (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__.parseFileUri)(uri, 'SIGNER_MALFORMED', 'the signer');
    const privateKey = readPrivateKey(uri, await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__.readSmallFile)(path, largestKeyFile, 'the signer'));
    return (0,_secure_deploy_core_chain_signer__WEBPACK_IMPORTED_MODULE_3__/* .chainSigner */ .G)({
        uri,
        certificateChain: (0,_secure_deploy_core_chain_signer__WEBPACK_IMPORTED_MODULE_3__/* .readCertificateChain */ .t)(certificateChain),
        publicKey: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(privateKey),
        sign: signFunctionOf(privateKey),
    });
}
function signFunctionOf(privateKey) {
    try {
        return (0,_secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__/* .signWithKey */ .Ft)(privateKey);
    }
    catch (failure) {
        throw (0,_secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_5__/* .toProductError */ .n)(failure);
    }
}
function readPrivateKey(uri, pem) {
    const text = Buffer.from(pem).toString('latin1');
    if (/-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: 4,ENCRYPTED/m.test(text)) {
        throw unsupported(uri, 'is encrypted', 'Give a key file that is not encrypted, in a place that only the signing step can read.');
    }
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch {
        // The cause is left out: what the parser says about a private key's bytes is nobody's to read.
        throw unsupported(uri, 'is not a private key in PEM', 'Give a file that holds one private key in PEM.');
    }
}
function unsupported(uri, what, nextStep) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('KEY_UNSUPPORTED', `the key file ${uri} ${what}`, { nextStep });
}


/***/ })

};
