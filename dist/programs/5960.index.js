export const id = 5960;
export const ids = [5960,6854,6112];
export const modules = {

/***/ 68014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ chainSigner),
  t: () => (/* binding */ readCertificateChain)
});

// EXTERNAL MODULE: ./packages/notary/lib/certificate.js
var certificate = __webpack_require__(63664);
// EXTERNAL MODULE: ./packages/notary/lib/payload.js
var lib_payload = __webpack_require__(67285);
// EXTERNAL MODULE: ./packages/notary/lib/certificate-chain.js
var certificate_chain = __webpack_require__(69324);
// EXTERNAL MODULE: ./packages/notary/lib/envelope.js + 1 modules
var lib_envelope = __webpack_require__(38174);
// EXTERNAL MODULE: ./packages/notary/lib/errors.js + 1 modules
var errors = __webpack_require__(12259);
// EXTERNAL MODULE: ./packages/notary/lib/protected-header.js
var protected_header = __webpack_require__(39823);
// EXTERNAL MODULE: ./packages/notary/lib/signature-algorithm.js
var signature_algorithm = __webpack_require__(62249);
// EXTERNAL MODULE: ./packages/notary/lib/time.js
var time = __webpack_require__(83182);
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
var distinguished_name = __webpack_require__(25607);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var lib_errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/notary-refusals.js
var notary_refusals = __webpack_require__(73992);
;// CONCATENATED MODULE: ./packages/core/lib/signers/chain-signer.js



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

/***/ 36112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseFileUri: () => (/* binding */ parseFileUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57706);
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

/***/ 85960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyFileSigner: () => (/* binding */ keyFileSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_notary_refusals__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73992);
/* harmony import */ var _secure_deploy_core_signers_chain_signer__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68014);
/* harmony import */ var _secure_deploy_notary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62249);
/* harmony import */ var _file_uri_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36112);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36854);
/** Signs with a private key that lies in a PEM file. */







const largestKeyFile = 64 * 1024;
/**
 * @throws InputError SIGNER_MALFORMED for the URI; INPUT_MALFORMED for a file that cannot be read; KEY_UNSUPPORTED for what is
 * in it; CERTIFICATE_CHAIN_MALFORMED or KEY_CERTIFICATE_MISMATCH for the chain
 */
async function keyFileSigner({ uri, certificateChain }) {
    const path = (0,_file_uri_js__WEBPACK_IMPORTED_MODULE_1__.parseFileUri)(uri, 'SIGNER_MALFORMED', 'the signer');
    const privateKey = readPrivateKey(uri, await (0,_files_js__WEBPACK_IMPORTED_MODULE_2__.readSmallFile)(path, largestKeyFile, 'the signer'));
    return (0,_secure_deploy_core_signers_chain_signer__WEBPACK_IMPORTED_MODULE_3__/* .chainSigner */ .G)({
        uri,
        certificateChain: (0,_secure_deploy_core_signers_chain_signer__WEBPACK_IMPORTED_MODULE_3__/* .readCertificateChain */ .t)(certificateChain),
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


/***/ })

};
