export const id = 7759;
export const ids = [7759,6112,2738];
export const modules = {

/***/ 54364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/cli/lib/arguments.js
var lib_arguments = __webpack_require__(84772);
// EXTERNAL MODULE: ./packages/cli/lib/tables.js
var tables = __webpack_require__(34051);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/folder.js
/** The folder that a demonstration works in: gone at its end, unless it is to be kept. */





/** @throws InputError INPUT_CONFLICT when the folder to keep everything in holds something already */
async function openDemoFolder(keep) {
    if (keep !== undefined) {
        await prepareEmpty(keep);
        return { path: keep, fate: 'kept', close: () => Promise.resolve() };
    }
    const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'secure-deploy-demo-')));
    const forget = removeWhenStopped(path);
    const close = async () => {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        forget();
    };
    return { path, fate: 'removed', close };
}
async function prepareEmpty(path) {
    try {
        // Private keys will stand in it.
        await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
        if ((await (0,promises_.readdir)(path)).length === 0)
            return;
    }
    catch (cause) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `--keep names ${path}, which cannot be used as a folder`, {
            cause,
        });
    }
    throw new errors/* InputError */.dz('INPUT_CONFLICT', `--keep names ${path}, which is not empty`, {
        nextStep: 'Name a folder that is empty or does not exist yet.',
    });
}
/** Keys and copies of the build do not stay behind when someone presses Ctrl-C. */
function removeWhenStopped(path) {
    const signals = ['SIGINT', 'SIGTERM'];
    const stop = (signal) => {
        forget();
        // A file that is being written at this very moment may come in between.
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
        process.kill(process.pid, signal);
    };
    const forget = () => {
        for (const signal of signals)
            process.off(signal, stop);
    };
    for (const signal of signals)
        process.on(signal, stop);
    return forget;
}

// EXTERNAL MODULE: ./packages/cli/lib/style.js
var lib_style = __webpack_require__(80513);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/screen.js
/** The demonstration as it is told: one line a step, with what happened and how long it took. */


const verbWidth = 10;
const codeWidth = 20;
const timeWidth = 7;
const textWidth = tables/* lineWidth */.DT - verbWidth - timeWidth - 2;
function createScreen(terminal) {
    const { style } = terminal;
    const show = (verb, colour, text, started) => {
        const seconds = `${((terminal.now().getTime() - started) / 1000).toFixed(2)} s`;
        const time = (0,lib_style/* paint */.nI)(style, 'dim', seconds.padStart(timeWidth));
        terminal.print(`  ${(0,lib_style/* paint */.nI)(style, colour, verb.padEnd(verbWidth))}${text.padEnd(textWidth)}${time}`);
    };
    return {
        heading: (text) => {
            terminal.print('');
            terminal.print((0,lib_style/* paint */.nI)(style, 'bold', text));
            terminal.print('');
        },
        line: (text = '') => terminal.print((0,lib_style/* printable */.g$)(text)),
        step: async (verb, run, tell) => {
            const started = terminal.now().getTime();
            const result = await run();
            show(verb, 'green', cut(tell(result), textWidth), started);
            return result;
        },
        refusal: async (what, run) => {
            const started = terminal.now().getTime();
            const result = await run();
            const text = `${cut(what, textWidth - codeWidth).padEnd(textWidth - codeWidth)}${result.code}`;
            show('refused', 'red', text, started);
            return result;
        },
    };
}
function cut(text, width) {
    const line = (0,lib_style/* printable */.g$)(text);
    return line.length < width ? line : `${line.slice(0, width - 2)}…`;
}

// EXTERNAL MODULE: ./packages/core/lib/names.js
var names = __webpack_require__(65389);
// EXTERNAL MODULE: ./packages/core/lib/history-words.js
var history_words = __webpack_require__(56665);
// EXTERNAL MODULE: ./packages/core/lib/promotion-lines.js
var promotion_lines = __webpack_require__(48782);
// EXTERNAL MODULE: ./packages/core/lib/release-lines.js
var release_lines = __webpack_require__(58142);
// EXTERNAL MODULE: ./packages/core/lib/reports.js
var reports = __webpack_require__(28174);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/rules.js
var rules = __webpack_require__(90618);
// EXTERNAL MODULE: ./packages/connect/lib/policed.js
var policed = __webpack_require__(47722);
// EXTERNAL MODULE: ./packages/connect/lib/policed-promoting.js
var policed_promoting = __webpack_require__(73744);
// EXTERNAL MODULE: ./packages/connect/lib/signing.js
var signing = __webpack_require__(60919);
// EXTERNAL MODULE: ./packages/connect/lib/uploading.js
var uploading = __webpack_require__(31999);
// EXTERNAL MODULE: ./packages/core/lib/deploy-environments.js
var deploy_environments = __webpack_require__(9721);
// EXTERNAL MODULE: ./packages/core/lib/deploy-rules.js + 1 modules
var deploy_rules = __webpack_require__(95226);
// EXTERNAL MODULE: ./packages/core/lib/hold-placing.js
var hold_placing = __webpack_require__(99013);
// EXTERNAL MODULE: ./packages/core/lib/promote.js + 1 modules
var promote = __webpack_require__(43567);
// EXTERNAL MODULE: ./packages/core/lib/sign.js
var sign = __webpack_require__(3056);
// EXTERNAL MODULE: ./packages/core/lib/upload.js + 1 modules
var upload = __webpack_require__(98542);
// EXTERNAL MODULE: ./packages/core/lib/uris.js
var uris = __webpack_require__(78218);
// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/local/lib/directory-store.js + 2 modules
var directory_store = __webpack_require__(90357);
// EXTERNAL MODULE: ./packages/local/lib/placement.js
var placement = __webpack_require__(69134);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/approvals.js
const author = { id: 583231, login: 'octocat', kind: 'user' };
const colleague = { id: 16631042, login: 'hubot', kind: 'user' };
/** A stand-in for GitHub's answers: a demonstration asks nobody, and has no account. */
function approvalsBy(approved, now) {
    const approvers = approved === 'author' ? [author] : [author, colleague];
    return {
        read: ({ head, base }) => {
            const authored = { by: author, as: 'author', commit: head };
            const facts = {
                ...(base === undefined ? {} : { base }),
                head,
                changes: [{ commit: head, people: [authored], unresolved: [], pullRequests: [1], unproven: [] }],
                pullRequests: [
                    {
                        number: 1,
                        openedBy: author,
                        head,
                        people: [authored],
                        unresolved: [],
                        setAside: [],
                        approvals: approvers.map((by, index) => {
                            return { by, reviewId: index + 1, submittedAt: now.toISOString() };
                        }),
                    },
                ],
                environmentApprovals: [],
                teamMembers: {},
                answers: [],
            };
            return Promise.resolve(facts);
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/offline.js
/** Being asked for an identity all the same is a fault, not a reason to look for one. */
const offline = {
    access: { audience: 'none', durationSeconds: 900, allowedAccountIds: [], credentials: 'oidc' },
    caller: {
        action: 'demo',
        run: () => ({ id: 'local', attempt: '1' }),
        token: () => Promise.reject(new TypeError('a demonstration has no identity to show')),
        mask: () => undefined,
        environmentAccessKeyId: undefined,
    },
};

;// CONCATENATED MODULE: ./packages/cli/lib/demo/chain.js
/** The stories of a release as a demonstration calls them: the very ones that the actions call, on stores that are folders. */



















function storeFolder({ folder }, environment) {
    return (0,external_node_path_.join)(folder, 'stores', environment);
}
function storeIn(folder) {
    return (0,uris/* parseStoreUri */.x)((0,external_node_url_.pathToFileURL)(folder).href, 'the store');
}
async function chain_sign(chain, id, files, { signer, certificateChainPath } = chain.parties.releases) {
    const port = await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath });
    return (0,sign/* signRelease */.VA)({ id, files, evidence: [], sha512: 'without', ...chain.origin }, { signers: [port], clock: () => chain.now() });
}
/** Signs a statement that stands already. */
async function signStatement(chain, statement, { signer, certificateChainPath }) {
    const port = await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath });
    return (0,sign/* signContent */.fv)(statement, { signers: [port], clock: () => chain.now() });
}
async function chain_upload(chain, { release, bundle }, files) {
    const largestFile = files.reduce((largest, { content }) => Math.max(largest, content.size), 0);
    const store = storeIn(storeFolder(chain, 'development'));
    const request = { ...offline, store, id: release.id, write: {}, largestFile, now: chain.now() };
    return (0,upload/* uploadRelease */.Bu)({ bundle: bundle.bytes, files, evidence: [] }, await (0,uploading/* connectUploading */.a8)(request));
}
/** Verifies a release where it stands and, as a deploy step would, takes its files to `into`. */
async function chain_verify(chain, id, environment, into, stores = chain.policy) {
    const where = { policy: stores, environment: (0,deploy_environments/* environmentOf */.p7)(stores, environment, 'the environment') };
    const reading = await (0,policed/* connectPolicedReading */.lV)({ ...offline, ...where, id, now: chain.now() });
    const { holds, store, revocation } = reading;
    const policy = (0,deploy_rules/* deployRules */.f)(where, {
        records: { source: store, revocation },
        ...(holds === undefined ? {} : { holds }),
    });
    await (0,promises_.mkdir)(into, { recursive: true });
    const staging = await (0,placement/* stagingArea */.X)(into);
    try {
        const ports = { store, revocation, trusted: stores.signers, policy, now: chain.now() };
        const verified = await (0,verify/* verifyRelease */.VA)({ id }, { ...ports, sink: (file, bytes) => staging.stage(file, bytes) });
        await staging.commit();
        return verified;
    }
    finally {
        await staging.discard();
    }
}
/** Lets a release into an environment, as promote-artifact does under a policy; into the first one from where it was uploaded. */
async function chain_promote(chain, id, to, approvedBy) {
    const now = chain.now();
    const { policy } = chain;
    const { run } = chain.origin;
    const environment = (0,deploy_environments/* environmentOf */.p7)(policy, to, 'the environment');
    const { holds, ...promoting } = await (0,policed_promoting/* connectPolicedPromotion */.o)({
        ...offline,
        policy,
        environment,
        id,
        write: {},
        now,
    });
    const { signer, certificateChainPath } = chain.parties.promotions;
    const rules = (0,deploy_rules/* deployRules */.f)({ policy, environment, run }, {
        records: promoting,
        approvals: approvalsBy(approvedBy, now),
        ...(holds === undefined ? {} : { holds }),
    });
    return (0,promote/* promoteRelease */.U)({ id, environment: to, run }, {
        ...promoting,
        trusted: policy.signers,
        recordSigners: environment.promotionSigners,
        policyReference: { uri: 'deploy-policy.yml', sha256: policy.sha256 },
        policy: rules,
        signers: [await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath })],
        clock: () => chain.now(),
        now,
    });
}
/** Holds a release wherever it stands, as hold-release does. */
async function hold(chain, id, reason) {
    return (0,hold_placing/* placeHold */.H)({ scope: { kind: 'release', ...id }, reason }, await holding(chain));
}
async function lift(chain, { hold: held, sha256 }, reason) {
    await (0,hold_placing/* liftHold */.n)({ scope: held.scope, hold: sha256, reason }, await holding(chain));
}
async function holding(chain) {
    const { signer, certificateChainPath } = chain.parties.holds;
    const store = storeIn((0,external_node_path_.join)(chain.folder, 'stores', 'holds'));
    const signers = [await (0,signing/* connectSigner */.T)({ ...offline, signer, certificateChainPath })];
    return { store: (0,directory_store.directoryStore)(store.uri), signers, clock: () => chain.now() };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-schema/build/cjs/index.js
var cjs = __webpack_require__(47261);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-x509/build/cjs/index.js
var build_cjs = __webpack_require__(33594);
;// CONCATENATED MODULE: ./packages/local/lib/certificate-signing.js
/** The issuer's signature on a certificate: the algorithm identifier and the signing that belongs to it (RFC 3279, 4055, 5758). */



const ecdsa = {
    sha1: '1.2.840.10045.4.1',
    sha256: '1.2.840.10045.4.3.2',
    sha384: '1.2.840.10045.4.3.3',
    sha512: '1.2.840.10045.4.3.4',
};
const rsaPkcs1 = {
    sha1: '1.2.840.113549.1.1.5',
    sha256: '1.2.840.113549.1.1.11',
    sha384: '1.2.840.113549.1.1.12',
    sha512: '1.2.840.113549.1.1.13',
};
const rsaPss = '1.2.840.113549.1.1.10';
/** Last octet of the hash's object identifier 2.16.840.1.101.3.4.2.x, and the octets of its output. */
const pssHashes = { sha256: ['01', '20'], sha384: ['02', '30'], sha512: ['03', '40'] };
const curveHashes = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/** RSASSA-PSS-params (RFC 4055, section 3.1) in DER: the hash, MGF1 with the same hash, a salt as long as its output. */
function pssParameters(hash) {
    const [last, length] = pssHashes[hash];
    const hashAlgorithm = `300d06096086480165030402${last}0500`;
    const maskAlgorithm = `301a06092a864886f70d010108${hashAlgorithm}`;
    return Uint8Array.from(Buffer.from(`3034a00f${hashAlgorithm}a11c${maskAlgorithm}a2030201${length}`, 'hex'))
        .buffer;
}
function unsupported() {
    return new errors/* InputError */.dz('KEY_UNSUPPORTED', 'a certificate cannot be issued with this key: RSA and EC on P-256, P-384 or P-521 can sign certificates, RSA-PSS not with SHA-1');
}
/** The hash that fits the issuer's key in strength. */
function defaultHash(key) {
    return curveHashes[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
/** @throws InputError KEY_UNSUPPORTED */
function certificateSignature(key, hash, rsaPadding) {
    const signWith = (options) => (tbs) => Uint8Array.from((0,external_node_crypto_.sign)(hash, new Uint8Array(tbs), { key, ...options })).buffer;
    if (key.asymmetricKeyType === 'ec' && (key.asymmetricKeyDetails?.namedCurve ?? '') in curveHashes) {
        // RFC 5758, section 3.2: ECDSA carries no parameters, not even NULL.
        return { algorithm: new build_cjs.AlgorithmIdentifier({ algorithm: ecdsa[hash] }), sign: signWith({}) };
    }
    if (key.asymmetricKeyType !== 'rsa')
        throw unsupported();
    if (rsaPadding === 'pkcs1') {
        // RFC 4055, section 5: the parameters are NULL and must not be left out.
        const algorithm = new build_cjs.AlgorithmIdentifier({ algorithm: rsaPkcs1[hash], parameters: null });
        return { algorithm, sign: signWith({ padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }) };
    }
    if (hash === 'sha1')
        throw unsupported();
    const padding = {
        padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING,
        saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST,
    };
    return {
        algorithm: new build_cjs.AlgorithmIdentifier({ algorithm: rsaPss, parameters: pssParameters(hash) }),
        sign: signWith(padding),
    };
}

;// CONCATENATED MODULE: ./packages/local/lib/issued-extensions.js
/** The extensions of a certificate that is issued (RFC 5280, section 4.2). */



const extensionOids = {
    subjectKeyIdentifier: '2.5.29.14',
    keyUsage: '2.5.29.15',
    basicConstraints: '2.5.29.19',
    authorityKeyIdentifier: '2.5.29.35',
    extendedKeyUsage: '2.5.29.37',
};
function toArrayBuffer(bytes) {
    return Uint8Array.from(bytes).buffer;
}
function extension(oid, critical, value) {
    return new build_cjs.Extension({ extnID: oid, critical, extnValue: new cjs.OctetString(value) });
}
/** SHA-1 of the key's bits, the common way to name a key (RFC 5280, section 4.2.1.2, method 1): a name, not a protection. */
function keyIdentifier(publicKey) {
    return toArrayBuffer((0,external_node_crypto_.createHash)('sha1').update(Buffer.from(publicKey.subjectPublicKey)).digest());
}
function constraintExtensions(request) {
    const { basicConstraints, keyUsage, extendedKeyUsage } = request;
    const list = [];
    if (basicConstraints !== undefined) {
        const { ca, pathLength } = basicConstraints;
        const value = new build_cjs.BasicConstraints({
            cA: ca,
            ...(pathLength === undefined ? {} : { pathLenConstraint: pathLength }),
        });
        list.push(extension(extensionOids.basicConstraints, basicConstraints.critical ?? true, cjs.AsnConvert.serialize(value)));
    }
    if (keyUsage !== undefined) {
        const bits = keyUsage.usages.reduce((sum, usage) => sum | build_cjs.KeyUsageFlags[usage], 0);
        list.push(extension(extensionOids.keyUsage, keyUsage.critical ?? true, cjs.AsnConvert.serialize(new build_cjs.KeyUsage(bits))));
    }
    if (extendedKeyUsage !== undefined) {
        const value = cjs.AsnConvert.serialize(new build_cjs.ExtendedKeyUsage([...extendedKeyUsage.oids]));
        list.push(extension(extensionOids.extendedKeyUsage, extendedKeyUsage.critical ?? false, value));
    }
    return list;
}
/** All extensions of one certificate: what is asked for, and the key identifiers of RFC 5280. */
function certificateExtensions(request, subjectKey, issuerKey) {
    const authority = new build_cjs.AuthorityKeyIdentifier({
        keyIdentifier: new build_cjs.KeyIdentifier(keyIdentifier(issuerKey)),
    });
    const subject = new build_cjs.SubjectKeyIdentifier(keyIdentifier(subjectKey));
    return new build_cjs.Extensions([
        ...constraintExtensions(request),
        extension(extensionOids.subjectKeyIdentifier, false, cjs.AsnConvert.serialize(subject)),
        extension(extensionOids.authorityKeyIdentifier, false, cjs.AsnConvert.serialize(authority)),
        ...(request.extensions ?? []).map(({ oid, critical, value }) => extension(oid, critical, toArrayBuffer(value))),
    ]);
}

// EXTERNAL MODULE: ./packages/notary/lib/distinguished-name.js
var distinguished_name = __webpack_require__(25607);
;// CONCATENATED MODULE: ./packages/local/lib/name-encoding.js
/** Distinguished names as X.509 carries them: from text or attributes to the ASN.1 Name (RFC 5280, section 4.1.2.4). */



/** The string type is the one that RFC 5280, appendix A, demands; a choice of types is settled as UTF-8. */
const attributeTypes = new Map([
    ['CN', ['2.5.4.3', 'utf8String']],
    ['SN', ['2.5.4.4', 'utf8String']],
    ['SERIALNUMBER', ['2.5.4.5', 'printableString']],
    ['C', ['2.5.4.6', 'printableString']],
    ['L', ['2.5.4.7', 'utf8String']],
    ['ST', ['2.5.4.8', 'utf8String']],
    ['STREET', ['2.5.4.9', 'utf8String']],
    ['O', ['2.5.4.10', 'utf8String']],
    ['OU', ['2.5.4.11', 'utf8String']],
    ['TITLE', ['2.5.4.12', 'utf8String']],
    ['POSTALCODE', ['2.5.4.17', 'utf8String']],
    ['ORGANIZATIONIDENTIFIER', ['2.5.4.97', 'utf8String']],
    ['UID', ['0.9.2342.19200300.100.1.1', 'utf8String']],
    ['DC', ['0.9.2342.19200300.100.1.25', 'ia5String']],
    ['EMAILADDRESS', ['1.2.840.113549.1.9.1', 'ia5String']],
]);
const isPrintable = (text) => /^[A-Za-z0-9 '()+,./:=?-]*$/.test(text);
const isAscii = (text) => /^[\x20-\x7e]*$/.test(text);
function encodeAttribute({ type, value }) {
    const [identifier, kind] = attributeTypes.get(type) ?? [type, 'utf8String'];
    const fits = kind === 'printableString' ? isPrintable(value) : kind === 'ia5String' ? isAscii(value) : true;
    if (!fits)
        throw malformed(`the value of ${type} holds characters that a certificate does not allow there`);
    return new build_cjs.AttributeTypeAndValue({ type: identifier, value: new build_cjs.AttributeValue({ [kind]: value }) });
}
function malformed(reason, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause });
}
/**
 * Reads a name as RFC 4514 writes it, last attribute of the certificate first.
 * @throws InputError INPUT_MALFORMED
 */
function readNameText(text) {
    try {
        return (0,distinguished_name/* parseNameText */.G4)(text)
            .toReversed()
            .map((attribute) => [attribute]);
    }
    catch (cause) {
        throw malformed(`the subject ${JSON.stringify(text)} is not a distinguished name`, cause);
    }
}
/** @throws InputError INPUT_MALFORMED */
function encodeName(names) {
    return new build_cjs.Name(names.map((attributes) => new build_cjs.RelativeDistinguishedName(attributes.map(encodeAttribute))));
}

;// CONCATENATED MODULE: ./packages/local/lib/certificates.js
/** Issues X.509 certificates (RFC 5280) and makes fresh signing identities for use where there is no certificate authority. */







/** The content octets of a positive INTEGER in DER; RFC 5280, section 4.1.2.2, allows 20. */
function serialContent(unsigned) {
    const first = unsigned.findIndex((octet) => octet !== 0);
    const digits = first < 0 ? Uint8Array.of(0) : unsigned.subarray(first);
    const content = (digits[0] ?? 0) > 0x7f ? Uint8Array.of(0, ...digits) : digits;
    if (content.length > 20)
        throw certificates_malformed('its serial number is longer than 20 bytes');
    return Uint8Array.from(content).buffer;
}
/** 126 random bits under a leading one, so that the number is positive and never short. */
function randomSerial() {
    const bytes = (0,external_node_crypto_.randomBytes)(16);
    bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
    return bytes;
}
function certificates_malformed(reason, cause) {
    return new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be issued: ${reason}`, { cause });
}
function subjectPublicKeyInfo(key) {
    return cjs.AsnConvert.parse(key.export({ format: 'der', type: 'spki' }), build_cjs.SubjectPublicKeyInfo);
}
function readIssuer(der) {
    try {
        return cjs.AsnConvert.parse(der, build_cjs.Certificate).tbsCertificate;
    }
    catch (cause) {
        throw certificates_malformed('the certificate of its issuer is not well-formed X.509 in DER', cause);
    }
}
function encodeValidity({ notBefore, notAfter }) {
    // A date before 1950 does not fit the two-digit year that RFC 5280 demands until 2049, and one after 9999 no form at all.
    const fits = [notBefore, notAfter].every((date) => date.getUTCFullYear() >= 1950 && date.getUTCFullYear() <= 9999);
    if (!fits || notAfter < notBefore)
        throw certificates_malformed('its validity is not a span of time from 1950 to 9999');
    return new build_cjs.Validity({ notBefore, notAfter });
}
/**
 * Issues one certificate and returns its DER. What the request leaves out is left out, so that unusual certificates can
 * be made too; only the key identifiers of RFC 5280 are added by themselves.
 * @throws InputError INPUT_MALFORMED, or KEY_UNSUPPORTED for an issuer's key that is neither RSA nor EC on a NIST curve
 */
function issueCertificate(request) {
    const signingKey = request.issuer?.privateKey ?? request.privateKey;
    if (signingKey === undefined)
        throw certificates_malformed('neither an issuer nor the subject’s own private key is given');
    const names = typeof request.subject === 'string' ? readNameText(request.subject) : request.subject;
    const subject = encodeName(names);
    const subjectKey = subjectPublicKeyInfo(request.publicKey);
    const issuer = request.issuer === undefined ? undefined : readIssuer(request.issuer.certificate);
    const { algorithm, sign } = certificateSignature(signingKey, request.hash ?? defaultHash(signingKey), request.rsaPadding ?? 'pkcs1');
    const tbsCertificate = new build_cjs.TBSCertificate({
        version: build_cjs.Version.v3,
        serialNumber: serialContent(request.serialNumber ?? randomSerial()),
        signature: algorithm,
        issuer: issuer?.subject ?? subject,
        validity: encodeValidity(request),
        subject,
        subjectPublicKeyInfo: subjectKey,
        extensions: certificateExtensions(request, subjectKey, issuer?.subjectPublicKeyInfo ?? subjectPublicKeyInfo((0,external_node_crypto_.createPublicKey)(signingKey))),
    });
    const certificate = new build_cjs.Certificate({
        tbsCertificate,
        signatureAlgorithm: algorithm,
        signatureValue: sign(cjs.AsnConvert.serialize(tbsCertificate)),
    });
    return new Uint8Array(cjs.AsnConvert.serialize(certificate));
}
const rootCommonName = 'Code signing root';
const codeSigning = '1.3.6.1.5.5.7.3.3';
const dayInMilliseconds = 24 * 60 * 60 * 1000;
const longestValidityDays = 36_500;
function generateKeyPair(keyType) {
    switch (keyType) {
        case 'ec-p256':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        case 'ec-p384':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-384' });
        case 'ec-p521':
            return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-521' });
        case 'rsa-2048':
        case 'rsa-3072':
        case 'rsa-4096':
            return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: Number(keyType.slice('rsa-'.length)) });
        default:
            throw new errors/* InputError */.dz('KEY_UNSUPPORTED', `keys of type ${JSON.stringify(keyType)} cannot be made`);
    }
}
/** The subject's own attributes with another common name: root and leaf name one organization and never have one name. */
function rootSubject(leaf) {
    const others = leaf.flat().filter(({ type }) => type !== 'CN');
    if (leaf.flat().some(({ type, value }) => type === 'CN' && value === rootCommonName)) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `the signer cannot be called ${JSON.stringify(rootCommonName)}, which is the name of its issuer`);
    }
    return [...others, { type: 'CN', value: rootCommonName }].map((attribute) => [attribute]);
}
function checkValidity(days) {
    if (Number.isSafeInteger(days) && days >= 1 && days <= longestValidityDays)
        return;
    throw new errors/* InputError */.dz('INPUT_MALFORMED', `a certificate cannot be valid for ${days} days; allowed are 1 to ${longestValidityDays}`);
}
function toPem(der) {
    const lines = Buffer.from(der)
        .toString('base64')
        .match(/.{1,64}/g) ?? [];
    return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
/**
 * Makes a root and a leaf by the Notary Project's certificate requirements (Signature Specification, "Certificate
 * Requirements"). The root's private key is never returned, so nothing else can be issued under it.
 * @throws InputError INPUT_MALFORMED or KEY_UNSUPPORTED
 */
function createSigningIdentity(request) {
    checkValidity(request.validityDays);
    const subject = readNameText(request.subject);
    const root = generateKeyPair(request.keyType);
    const leaf = generateKeyPair(request.keyType);
    const validity = {
        notBefore: request.now,
        notAfter: new Date(request.now.getTime() + request.validityDays * dayInMilliseconds),
    };
    const rootDer = issueCertificate({
        subject: rootSubject(subject),
        publicKey: root.publicKey,
        privateKey: root.privateKey,
        ...validity,
        basicConstraints: { ca: true, pathLength: 0 },
        keyUsage: { usages: ['keyCertSign', 'cRLSign'] },
    });
    const leafDer = issueCertificate({
        subject,
        publicKey: leaf.publicKey,
        issuer: { certificate: rootDer, privateKey: root.privateKey },
        ...validity,
        basicConstraints: { ca: false },
        keyUsage: { usages: ['digitalSignature'] },
        extendedKeyUsage: { oids: [codeSigning] },
    });
    return {
        privateKeyPem: leaf.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
        certificateChainPem: toPem(leafDer) + toPem(rootDer),
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/parties.js
/** The two who sign in a demonstration, each with a fresh key and certificates, and the trust policy that tells them apart. */





const subjects = {
    // ZZ is a country code that ISO 3166-1 leaves to its users, and so names no country.
    releases: 'CN=Release signer,O=Local try-out,ST=Local,C=ZZ',
    promotions: 'CN=Promotion signer,O=Local try-out,ST=Local,C=ZZ',
    holds: 'CN=Hold signer,O=Local try-out,ST=Local,C=ZZ',
};
async function createParties(folder, now) {
    const trustStore = (0,external_node_path_.join)(folder, 'trust');
    const policyPath = (0,external_node_path_.join)(trustStore, 'trustpolicy.blob.json');
    const releases = await createParty((0,external_node_path_.join)(folder, 'release-signer'), 'releases', now, trustStore);
    const promotions = await createParty((0,external_node_path_.join)(folder, 'promotion-signer'), 'promotions', now, trustStore);
    const holds = await createParty((0,external_node_path_.join)(folder, 'hold-signer'), 'holds', now, trustStore);
    const policy = {
        version: '1.0',
        trustPolicies: [policyStatement('releases'), policyStatement('promotions')],
    };
    await (0,promises_.writeFile)(policyPath, `${JSON.stringify(policy, undefined, 2)}\n`);
    const selection = { kind: 'policy', policyPath, storePath: trustStore };
    return {
        releases,
        promotions,
        holds,
        trust: { ...selection, policyName: 'releases' },
        promotionTrust: { ...selection, policyName: 'promotions' },
    };
}
/** Someone with the same name and a key of their own, whom no trust store knows. */
function createImpostor(folder, now) {
    return createParty(folder, 'releases', now);
}
/** The file that holds the root certificate of a party. */
function rootOf(partiesFolder, role) {
    return (0,external_node_path_.join)(partiesFolder, 'trust', 'truststore', 'x509', 'ca', role, 'root.pem');
}
function subjectOf(role) {
    return subjects[role];
}
async function createParty(folder, role, now, trustStore) {
    const identity = createSigningIdentity({
        subject: subjects[role],
        now,
        validityDays: 1,
        keyType: 'ec-p256',
    });
    const keyPath = (0,external_node_path_.join)(folder, 'key.pem');
    const certificateChainPath = (0,external_node_path_.join)(folder, 'chain.pem');
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)(keyPath, identity.privateKeyPem, { mode: 0o600 });
    await (0,promises_.writeFile)(certificateChainPath, identity.certificateChainPem);
    if (trustStore !== undefined)
        await trustRoot(trustStore, role, identity);
    return { signer: (0,uris/* parseSignerUri */.u)((0,external_node_url_.pathToFileURL)(keyPath).href, 'the signer'), certificateChainPath };
}
async function trustRoot(trustStore, role, { certificateChainPem }) {
    const store = (0,external_node_path_.join)(trustStore, 'truststore', 'x509', 'ca', role);
    await (0,promises_.mkdir)(store, { recursive: true });
    const root = certificateChainPem.slice(certificateChainPem.lastIndexOf('-----BEGIN CERTIFICATE-----'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(store, 'root.pem'), root);
}
function policyStatement(role) {
    return {
        name: role,
        signatureVerification: { level: 'strict' },
        trustStores: [`ca:${role}`],
        trustedIdentities: [`x509.subject: ${subjects[role]}`],
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/attacks.js
/** What the suite is for: four ways to get other bytes into production, each tried for real and each to be refused. */









/** @throws Error unless the attack is refused, and with the code that it must be refused with */
async function demandRefusal({ what, code, attempt }) {
    try {
        await attempt();
    }
    catch (failure) {
        if (failure instanceof errors/* SecureDeployError */.vk && failure.code === code)
            return failure;
        const got = failure instanceof errors/* SecureDeployError */.vk ? failure.code : 'a fault';
        throw new Error(`"${what}" was refused with ${got} instead of ${code}`, { cause: failure });
    }
    throw new Error(`"${what}" was not refused; it should have been, with ${code}`);
}
/** @throws Error unless it is refused by this rule, and by no other */
async function demandRule(what, rule, attempt) {
    const refusal = await demandRefusal({ what, code: 'RULE_FAILED', attempt });
    const results = refusal instanceof rules/* RuleError */.F ? refusal.results : [];
    const failed = results.filter(({ outcome }) => outcome === 'fail').map((result) => result.rule);
    if (failed.join() === rule)
        return refusal;
    throw new Error(`"${what}" was refused by ${failed.join(', ')} instead of ${rule}`, { cause: refusal });
}
function attacksOn(target) {
    const { id } = target.release.release;
    const other = target.other.release.id.version;
    return [
        {
            what: `one byte of ${largestFile(target).name} flipped in the production store`,
            code: 'DIGEST_MISMATCH',
            attempt: () => flipByte(target),
        },
        {
            what: `the bundle of ${other} put in the place of that of ${id.version}`,
            code: 'RELEASE_MISMATCH',
            attempt: () => swapBundles(target),
        },
        {
            what: 'the signing key replaced: signed again with another one',
            code: 'SIGNER_NOT_TRUSTED',
            attempt: () => signAgain(target),
        },
        {
            what: `another build uploaded as ${id.version}`,
            code: 'RELEASE_EXISTS',
            attempt: () => replaceRelease(target),
        },
    ];
}
function largestFile({ release }) {
    return release.release.files.reduce((a, b) => (b.digest.size > a.digest.size ? b : a));
}
async function flipByte(target) {
    const { chain, release } = target;
    const { name, digest } = largestFile(target);
    await withChange(target, 'production', release.release.id, async () => {
        const store = storeFolder(chain, 'production');
        const file = await (0,promises_.open)((0,external_node_path_.join)(store, (0,layout/* fileKey */.wm)(release.release.id, digest.sha256, name)), 'r+');
        try {
            const byte = Buffer.alloc(1);
            const position = Math.floor(digest.size / 2);
            await file.read(byte, 0, 1, position);
            byte[0] = (byte[0] ?? 0) ^ 1;
            await file.write(byte, 0, 1, position);
        }
        finally {
            await file.close();
        }
    });
}
async function swapBundles(target) {
    const { chain, release, other } = target;
    const { id } = release.release;
    await withChange(target, 'development', id, async () => {
        const store = storeFolder(chain, 'development');
        await (0,promises_.copyFile)((0,external_node_path_.join)(store, (0,layout/* bundleKey */.CK)(other.release.id)), (0,external_node_path_.join)(store, (0,layout/* bundleKey */.CK)(id)));
    });
}
async function signAgain(target) {
    const { chain, release, signed } = target;
    const impostor = await createImpostor((0,external_node_path_.join)(chain.folder, 'attacks', 'impostor'), chain.now());
    const { envelopes } = await signStatement(chain, signed.statement, impostor);
    const { bytes } = (0,bundle/* encodeBundle */.n)({ statement: signed.statement, signatures: envelopes });
    const { id } = release.release;
    await withChange(target, 'production', id, () => (0,promises_.writeFile)((0,external_node_path_.join)(storeFolder(chain, 'production'), (0,layout/* bundleKey */.CK)(id)), bytes));
}
async function replaceRelease({ chain, release, otherFiles }) {
    const signed = await chain_sign(chain, release.release.id, otherFiles);
    await chain_upload(chain, signed, otherFiles);
}
/** Changes a store, has the release deployed from it, and leaves the store as it was; many small files are copied faster in one go. */
async function withChange(target, environment, id, change) {
    const store = storeFolder(target.chain, environment);
    const aside = (0,external_node_path_.join)(target.chain.folder, 'attacks', `${environment}-as-it-was`);
    (0,external_node_fs_.cpSync)(store, aside, { recursive: true, mode: external_node_fs_.constants.COPYFILE_FICLONE });
    try {
        await change();
        await deploy(target, environment, id);
    }
    finally {
        await (0,promises_.rm)(store, { recursive: true });
        await (0,promises_.rename)(aside, store);
    }
}
/** Verifies and places as a deploy step does; nothing may have been placed when it is refused. */
async function deploy({ chain }, environment, id) {
    const into = (0,external_node_path_.join)(chain.folder, 'attacks', 'deployed');
    try {
        await chain_verify(chain, id, environment, into);
    }
    catch (refusal) {
        if ((await (0,promises_.readdir)(into)).length === 0)
            throw refusal;
        throw new Error(`${into} holds files that were never verified`, { cause: refusal });
    }
}

// EXTERNAL MODULE: ./packages/local/lib/find-files.js
var find_files = __webpack_require__(46780);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/build.js
/** A build as a release carries it: the files of a folder, and the same files in one zip. */






/** The earliest noon that a zip can name, in the local time that zips are written in: the same bytes on every day and in every zone. */
const sameTime = new Date(1980, 0, 1, 12);
/** @throws InputError SUBJECT_NOT_FOUND, SUBJECT_UNREADABLE or INPUT_MALFORMED for what cannot be a release */
async function packBuild(folder, into) {
    const found = await (0,find_files/* findFiles */.l)({ patterns: ['.'], cwd: folder, input: 'the folder' });
    if (found.length === 0)
        throw new errors/* InputError */.dz('SUBJECT_NOT_FOUND', `${folder} holds no file`);
    const loose = found.map(files/* toNamedContent */.wI);
    const zipName = `${(0,external_node_path_.basename)(folder)}.zip`;
    await writeZip((0,external_node_path_.join)(into, (0,names/* isFileName */.oV)(zipName) ? zipName : 'build.zip'), loose);
    const [zip] = await (0,find_files/* findFiles */.l)({ patterns: ['*.zip'], cwd: into, input: 'the zip' });
    if (zip === undefined)
        throw new TypeError('the zip that was just written is not there');
    const size = found.reduce((sum, file) => sum + file.size, zip.size);
    return { zip: (0,files/* toNamedContent */.wI)(zip), loose, size };
}
/** Streams: at no time is more than one chunk of one file in memory. The same files make the same bytes. */
async function writeZip(path, files) {
    const handle = await (0,promises_.open)(path, 'wx', 0o644);
    try {
        await zipInto(handle, files);
    }
    finally {
        await handle.close();
    }
}
async function zipInto(handle, files) {
    const waiting = [];
    let failure = null;
    const zip = new esm/* Zip */.qQ((fault, chunk) => {
        failure ??= fault;
        waiting.push(chunk);
    });
    const flush = async () => {
        if (failure !== null)
            throw failure;
        for (const chunk of waiting.splice(0))
            await handle.writeFile(chunk);
    };
    for (const { name, content } of files) {
        const entry = new esm/* ZipDeflate */.D8(name, { level: 1 });
        entry.mtime = sameTime;
        zip.add(entry);
        for await (const chunk of content.open()) {
            entry.push(chunk);
            await flush();
        }
        entry.push(new Uint8Array(0), true);
    }
    zip.end();
    await flush();
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/local-run.js
/** What a try-out states about its origin: the commit of the checkout where there is one, and that all else is local. */



const git = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const localRepository = 'local/try-out';
const localRunner = 'local';
/** Git's name for "no commit". */
const noCommit = '0'.repeat(40);
const noBranch = 'refs/heads/none';
/**
 * INVARIANT: no claim here can be taken for one of a workflow run. Nobody vouches for the remote that a checkout names, so
 * the repository is `local/try-out` even there, and the source is "unknown": it was not compared with the commit.
 */
async function localOrigin(folder) {
    const sha = await ask(folder, ['rev-parse', '--verify', 'HEAD'], /^[0-9a-f]{40}([0-9a-f]{24})?$/);
    const ref = await ask(folder, ['symbolic-ref', '-q', 'HEAD'], /^refs\/heads\/\S{1,200}$/);
    return {
        run: localRun(sha ?? noCommit, ref ?? noBranch),
        source: {
            kind: 'unknown',
            reason: sha === undefined
                ? 'a local try-out of a folder that is in no git checkout'
                : 'a local try-out, which does not compare the files with the commit',
        },
        environment: { os: (0,external_node_os_.type)(), architecture: process.arch, tools: { node: process.version } },
    };
}
function localRun(sha, ref) {
    return {
        claims: {
            repository: localRepository,
            repository_id: '0',
            repository_owner: 'local',
            repository_owner_id: '0',
            ref,
            sha,
            workflow_ref: `${localRepository}/secure-deploy-demo@${ref}`,
            event_name: 'local',
            runner_environment: localRunner,
            run_id: 'local',
            run_attempt: '1',
            actor: 'local',
            actor_id: '0',
        },
        claimsSource: 'environment',
        serverUrl: 'https://localhost',
    };
}
/** Undefined where git is missing, there is no checkout, or the answer is not of the form. */
async function ask(folder, args, form) {
    try {
        const { stdout } = await git('git', ['-C', folder, ...args], { timeout: 2_000 });
        return form.test(stdout.trim()) ? stdout.trim() : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./packages/connect/lib/policy.js + 17 modules
var policy = __webpack_require__(8184);
;// CONCATENATED MODULE: ./packages/cli/lib/demo/policy.js
/** The deploy policy of a demonstration: three environments in a row, four eyes before the last, and holds. */







/** Writes the file as a user would, and loads it as the actions do. */
async function createPolicy(request) {
    const path = (0,external_node_path_.join)(request.folder, 'deploy-policy.yml');
    await (0,promises_.writeFile)(path, await policyText(request));
    const loaded = await (0,policy/* loadPolicy */.t)({
        ...offline,
        location: path,
        input: 'the policy',
        folder: request.folder,
        now: request.now,
    });
    return loaded.policy;
}
async function policyText({ folder, release, ref }) {
    const parties = (0,external_node_path_.join)(folder, 'parties');
    const store = (name) => (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'stores', name)).href;
    const root = async (role) => indented(await (0,promises_.readFile)(rootOf(parties, role), 'utf8'));
    return `version: 1
release: ${release}
trust:
  stores:
    ca:releases: |
${await root('releases')}
    ca:promotions: |
${await root('promotions')}
    ca:holds: |
${await root('holds')}
  releases: [{ subject: '${subjectOf('releases')}', store: ca:releases }]
source:
  repository: ${localRepository}
  refs: ['${ref}']
  # A try-out has no run of GitHub Actions that could vouch for it.
  claims: any
  state: any
environments:
  - name: development
    store: ${store('development')}
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: staging
    store: ${store('staging')}
    after: development
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
  - name: production
    store: ${store('production')}
    after: staging
    promotions: [{ subject: '${subjectOf('promotions')}', store: ca:promotions }]
    approvals: { minimum: 1, independent: true, sources: [pull-request] }
holds:
  store: ${store('holds')}
  signers: [{ subject: '${subjectOf('holds')}', store: ca:holds }]
`;
}
function indented(text) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n');
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/story.js
/** The demonstration: one build from signing to production, four attacks that must fail, and the chain of custody. */












/** @throws Error when an attack is not refused as it must be; and whatever the stories throw */
async function runDemo(request, ports) {
    const { screen } = ports;
    screen.heading('A build on its way to production');
    const { chain, build } = await prepare(request, ports);
    const id = releaseId('1.0.0');
    const files = filesOf(build);
    const signed = await signAndUpload(chain, screen, id, files);
    const { release, records, refusal } = await carryOn(chain, screen, id);
    screen.heading('What this is for: every one of these must be refused');
    const otherFiles = anotherBuild(build);
    const other = await chain_sign(chain, releaseId('1.1.0'), otherFiles);
    await chain_upload(chain, other, otherFiles);
    const refusals = [refusal];
    for (const attack of attacksOn({ chain, release, signed, other, otherFiles })) {
        const { code } = await screen.refusal(attack.what, () => demandRefusal(attack));
        refusals.push(code);
    }
    refusals.push(await holdAndLift(chain, screen, id));
    await verifyThere(chain, screen, id, 'production', 'still');
    return { refusals, custody: custodyOf(release, records) };
}
/** What was built and signed, and every promotion with its approvals, each as it was verified on the way. */
function custodyOf(verified, records) {
    const { release, bundleLocation, sha256, signatures } = verified;
    const { name, version } = release.id;
    return (0,history_words/* historyTable */.f1)(`Chain of custody of ${name} ${version}`, [
        ...(0,release_lines/* releaseLines */.xe)({ release, at: bundleLocation.uri, sha256, signatures }),
        ...records.flatMap((record) => (0,promotion_lines/* promotionLines */.B)(record)),
    ]);
}
async function prepare({ build: source, folder }, { screen, now }) {
    const build = await screen.step('packed', () => packBuild(source, folder), ({ zip, loose, size }) => `${zip.name} and the ${(0,reports/* count */.U9)(loose.length, 'file')} in it, ${sizeOf(size)}`);
    const parties = await screen.step('keys made', () => createParties((0,external_node_path_.join)(folder, 'parties'), now()), () => 'to sign releases, to sign promotions and to hold releases, with certificates');
    const origin = await localOrigin(source);
    const policy = await screen.step('policy', () => createPolicy({ folder, release: releaseName, ref: origin.run.claims.ref, now: now() }), ({ environments: { length } }) => `${length} environments in a row, who signs for each, and four eyes before the last`);
    const chain = { folder, parties, policy, origin, now };
    return { chain, build };
}
async function signAndUpload(chain, screen, id, files) {
    const signed = await screen.step('signed', () => chain_sign(chain, id, files), ({ release }) => `${id.name} ${id.version}, ${(0,reports/* count */.U9)(release.files.length, 'file')} under one signature`);
    await screen.step('uploaded', () => chain_upload(chain, signed, files), () => 'to development: the files first, the bundle last, nothing ever replaced');
    return signed;
}
/** Into the first environment, into the second, and into the third once somebody else than the author has approved. */
async function carryOn(chain, screen, id) {
    const first = await screen.step('admitted', () => chain_promote(chain, id, 'development', 'author'), () => 'to development: it is what was signed, and a signed record says when it arrived');
    const second = await screen.step('promoted', () => chain_promote(chain, id, 'staging', 'author'), () => 'from development to staging: the same bytes, and a signed record of it');
    await verifyThere(chain, screen, id, 'staging');
    const refusal = await refuseWithoutFourEyes(chain, screen, id);
    const third = await screen.step('promoted', () => chain_promote(chain, id, 'production', 'colleague'), () => 'from staging to production: approved by somebody who did not write it');
    const release = await verifyThere(chain, screen, id, 'production');
    return { release, records: [first, second, third].map(({ record }) => record), refusal };
}
async function refuseWithoutFourEyes(chain, screen, id) {
    const what = 'to be promoted to production: only its author has approved';
    const { code } = await screen.refusal(what, () => demandRule(what, 'approvals', () => chain_promote(chain, id, 'production', 'author')));
    return code;
}
function verifyThere(chain, screen, id, environment, when = 'now') {
    const where = when === 'now' ? `in ${environment}` : `in ${environment}, as before`;
    return screen.step('verified', () => chain_verify(chain, id, environment, (0,external_node_path_.join)(chain.folder, 'deployed', environment)), ({ files }) => `${where}: signature, source, arrival, holds and ${(0,reports/* count */.U9)(files.length, 'digest')}`);
}
/** A release that is found to be bad is stopped wherever it stands, by whoever may hold, until it is lifted. */
async function holdAndLift(chain, screen, id) {
    const reason = 'a try-out of what stops a release';
    const held = await screen.step('held', () => hold(chain, id, reason), () => `${id.name} ${id.version} wherever it stands, by a signed record with a reason`);
    const what = 'to be deployed from production while it is held';
    const { code } = await screen.refusal(what, () => demandRule(what, 'holds', () => chain_verify(chain, id, 'production', (0,external_node_path_.join)(chain.folder, 'attacks', 'deployed'))));
    await screen.step('lifted', () => lift(chain, held, 'the try-out has shown it'), () => 'by a signed record too');
    return code;
}
const releaseName = 'try-out';
function releaseId(version) {
    return {
        name: (0,names/* parseReleaseName */.YY)(releaseName, 'the name'),
        version: (0,names/* parseReleaseVersion */.LQ)(version, 'the version'),
    };
}
function filesOf({ zip, loose }) {
    return [zip, ...loose];
}
const line = Buffer.from('\n');
/** Another build of one file: the zip with a line feed more at its end. */
function anotherBuild({ zip: { content, ...zip } }) {
    const whole = { start: 0, end: Number.POSITIVE_INFINITY };
    return [
        {
            ...zip,
            content: {
                size: content.size + line.length,
                async *open({ start, end } = whole) {
                    if (start < content.size)
                        yield* content.open({ start, end: Math.min(end, content.size) });
                    if (end > content.size)
                        yield line.subarray(Math.max(0, start - content.size));
                },
            },
        },
    ];
}
function sizeOf(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/demo/command.js
/** `secure-deploy demo`: which build to take, where to work, and how the story is framed. */








const usage = `Usage: secure-deploy demo [FOLDER] [--keep DIR]

Takes a real build, signs it, uploads it, verifies it and promotes it to production, all on this
machine: stores are folders, keys are made for the occasion, no account and no network is needed.
A deploy policy decides: who signs, in which order, and that nobody lets in a change alone. Then it
attacks the release in four ways and holds it, and fails unless every attempt is refused.

  FOLDER      the folder of the build; this program's own dist/ unless given
  --keep DIR  work in DIR, an empty folder, and leave all there; else it is removed at the end`;
const demoCommand = {
    usage,
    prepare: (args) => {
        const given = (0,lib_arguments/* readArguments */.l)(args, { keep: 'value' });
        const [build, another] = given.positionals;
        if (another !== undefined)
            throw new errors/* InputError */.dz('INPUT_MALFORMED', 'demo takes one folder');
        const keep = given.value('keep');
        return (terminal) => runInFolder(build, keep, terminal);
    },
};
async function runInFolder(given, keep, terminal) {
    const started = terminal.now().getTime();
    const build = given === undefined ? ownBuild(terminal) : (0,external_node_path_.resolve)(terminal.cwd, given);
    const screen = createScreen(terminal);
    const folder = await openDemoFolder(keep === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, keep));
    screen.line('secure-deploy carries a build to production so that what was tested is provably what runs.');
    screen.line(`Here it carries ${build}, with folders for stores and keys made a moment ago.`);
    try {
        const { custody } = await runDemo({ build, folder: folder.path }, { screen, now: () => terminal.now() });
        screen.line();
        for (const text of (0,tables/* renderTable */.bo)(abridge(custody, folder.path), terminal.style))
            terminal.print(text);
    }
    finally {
        await folder.close();
    }
    const seconds = ((terminal.now().getTime() - started) / 1000).toFixed(1);
    screen.line();
    screen.line(folder.fate === 'kept'
        ? `Everything stands in ${folder.path}; its keys are for this try-out alone.`
        : `Everything stood in ${folder.path} and is removed; "demo --keep DIR" keeps it.`);
    screen.line(`Done in ${seconds} s: carried to production once, and refused six times where it must be.`);
}
/** The dist/ folder that the running bundle stands in: dist/cli/index.js. */
function ownBuild({ program }) {
    const dist = program === undefined ? undefined : (0,external_node_path_.dirname)((0,external_node_path_.dirname)(program));
    if (dist !== undefined && (0,external_node_path_.basename)(dist) === 'dist')
        return dist;
    throw new errors/* InputError */.dz('INPUT_MISSING', 'this program does not run from a dist folder that it could take', {
        nextStep: 'Name the folder of a build: secure-deploy demo FOLDER.',
    });
}
/** Digests by their first digits, stores by their folders' names, and what is not known in words, so that a row fits a line or two. */
function abridge(table, folder) {
    const below = `${(0,external_node_url_.pathToFileURL)(folder).href}/`;
    const short = (cell) => cell
        .replaceAll(below, '')
        .replace(/^(sha\d{3}:[0-9a-f]{12})[0-9a-f]+$/, '$1…')
        .replaceAll(/,O=Local try-out,ST=Local,C=ZZ/g, '')
        .replace(/ at 0{12} \(refs\/heads\/none\)$/, ', of no known commit');
    return { ...table, rows: table.rows.map((row) => row.map(short)) };
}


/***/ }),

/***/ 60919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ connectSigners),
/* harmony export */   T: () => (/* binding */ connectSigner)
/* harmony export */ });
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77456);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98450);
/** Connects a signer: AWS Signer, AWS KMS or a key file, by what its URI names. */



const largestChain = 1024 ** 2;
/**
 * Connects every signer of a statement, each with a session of its own.
 * @throws InputError INPUT_CONFLICT for a signer that is named twice, or another number of chains than is needed
 */
async function connectSigners(request) {
    const { signers, certificateChainPaths, ...rest } = request;
    const needing = signers.filter(needsChain);
    if (new Set(signers.map(({ uri }) => uri)).size < signers.length)
        throw namedTwice();
    // One that is missing is told by the signer that misses it.
    if (certificateChainPaths.length > needing.length ||
        (needing.length > 1 && certificateChainPaths.length < needing.length))
        throw chainCount(needing.length, certificateChainPaths.length);
    const connected = [];
    for (const signer of signers) {
        const path = needsChain(signer) ? certificateChainPaths[needing.indexOf(signer)] : undefined;
        connected.push(await connectSigner({ ...rest, signer, ...(path === undefined ? {} : { certificateChainPath: path }) }));
    }
    const [first, ...others] = connected;
    if (first === undefined)
        throw new TypeError('a statement has at least one signer');
    return [first, ...others];
}
function needsChain({ kind }) {
    return kind !== 'aws-signer';
}
function namedTwice() {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', 'signer names the same signer twice', {
        nextStep: 'Name each signer once; two signatures of one signer count as one.',
    });
}
function chainCount(needed, given) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_CONFLICT', `certificate-chain has ${given} paths, and ${needed} of the signers need one`, { nextStep: 'Give one path a line, in the order of the KMS keys and key files in signer.' });
}
async function connectSigner(request) {
    const { signer } = request;
    switch (signer.kind) {
        case 'key-file': {
            const { keyFileSigner } = await __webpack_require__.e(/* import() */ 5960).then(__webpack_require__.bind(__webpack_require__, 85960));
            return keyFileSigner({ uri: signer.uri, certificateChain: await readChain(request) });
        }
        case 'aws-kms': {
            const certificateChain = await readChain(request);
            const { kmsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(2632), __webpack_require__.e(4833)]).then(__webpack_require__.bind(__webpack_require__, 34833));
            return kmsSigner(await openSigning(request), signer.uri, certificateChain);
        }
        case 'aws-signer': {
            const { parseSigningProfileArn } = await __webpack_require__.e(/* import() */ 9392).then(__webpack_require__.bind(__webpack_require__, 69392));
            const profile = parseSigningProfileArn(signer.uri);
            // Before the session: a signature that could not be verified afterwards is not to be made.
            const trustStores = (await readTrustStores(request, profile.partition)) ?? (0,_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInStores */ .E_)(profile.partition);
            const { awsSigner } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(9935), __webpack_require__.e(8681)]).then(__webpack_require__.bind(__webpack_require__, 78681));
            const session = await openSigning(request);
            return awsSigner(session, profile, { trustStores });
        }
    }
}
async function openSigning(request) {
    const { signStatements } = await __webpack_require__.e(/* import() */ 2860).then(__webpack_require__.bind(__webpack_require__, 8098));
    const { uri } = request.signer;
    const region = request.signer.kind === 'key-file' ? {} : { region: request.signer.region };
    return (0,_session_js__WEBPACK_IMPORTED_MODULE_2__/* .lazySession */ .R)({ ...request, ...region }, signStatements(uri))();
}
async function readChain({ certificateChainPath, signer }) {
    if (certificateChainPath === undefined) {
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('INPUT_MISSING', `certificate-chain is missing; the signer ${signer.uri} needs one`, {
            nextStep: 'Add "certificate-chain: ..." with the path of a PEM file: the leaf first, the root last.',
        });
    }
    const { readSmallFile } = await __webpack_require__.e(/* import() */ 6854).then(__webpack_require__.bind(__webpack_require__, 36854));
    return readSmallFile(certificateChainPath, largestChain, 'certificate-chain');
}
async function readTrustStores({ trustStorePath, trustStores }, partition) {
    const name = `signingAuthority:${partition}-signer-ts`;
    const own = trustStores?.get(name);
    if (own !== undefined)
        return new Map([[name, own]]);
    if (trustStorePath === undefined)
        return undefined;
    const { loadTrustStores } = await __webpack_require__.e(/* import() */ 5210).then(__webpack_require__.bind(__webpack_require__, 45210));
    return loadTrustStores(trustStorePath, [name]);
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

/***/ 99013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ placeHold),
/* harmony export */   n: () => (/* binding */ liftHold)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57706);
/* harmony import */ var _hold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1092);
/* harmony import */ var _hold_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25892);
/* harmony import */ var _sign_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3056);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83637);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98542);







/** A hold placed twice is two holds, and each must be lifted: nothing is read that could tell of the first. */
async function placeHold(request, ports) {
    const { scope, reason, until, run } = request;
    const now = ports.clock();
    if (until !== undefined && until.getTime() <= now.getTime())
        throw over(until);
    const hold = {
        scope,
        reason,
        placedOn: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(now),
        ...(until === undefined ? {} : { until: (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until) }),
        ...(run === undefined ? {} : { run }),
    };
    const statement = (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeHold */ .Ai)(hold);
    (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHold */ .R8)(statement);
    return { hold, ...(await write(statement, (sha256) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, sha256), ports)) };
}
function over(until) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `until is ${(0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(until)}, which has passed`, {
        nextStep: 'Give a time to come, or leave it out for a hold that holds until it is lifted.',
    });
}
async function liftHold(request, ports) {
    const { scope, hold, reason, run } = request;
    await assertStanding(request, ports);
    const liftedOn = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .toTime */ .x)(ports.clock());
    const lift = { hold, scope, reason, liftedOn, ...(run === undefined ? {} : { run }) };
    const statement = (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeLift */ .Ag)(lift);
    (0,_hold_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLift */ .pQ)(statement);
    return { lift, ...(await write(statement, (sha256) => (0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .liftKey */ .NN)(scope, hold, sha256), ports)) };
}
async function assertStanding({ scope, hold }, { reader }) {
    if (reader === undefined || (await reader.digestOf((0,_hold_js__WEBPACK_IMPORTED_MODULE_2__/* .holdKey */ .Zd)(scope, hold))) !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('INPUT_MALFORMED', `hold is sha256:${hold}, and ${reader.storeUri} has no such hold of this scope`, {
        nextStep: 'Give the digest that hold-release gave out as hold, and the same scope as when the hold was placed.',
    });
}
/** INVARIANT: the key is made of the digest of the bytes, so what stands there already can only be these bytes. */
async function write(statement, keyOf, ports) {
    const { envelopes, signatures } = await (0,_sign_js__WEBPACK_IMPORTED_MODULE_4__/* .signContent */ .fv)(statement, ports);
    const { bytes, sha256 } = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .encodeBundle */ .n)({ statement, signatures: envelopes });
    const { location } = await (0,_upload_js__WEBPACK_IMPORTED_MODULE_6__/* .createBytes */ .me)(ports.store, keyOf(sha256), bytes);
    return { sha256, location, signatures };
}


/***/ }),

/***/ 6512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs one task for each item, a few at a time, and stops starting new ones at the first failure. */
/** Results in the order of the items. When tasks fail, the first failure is thrown once those under way have ended. */
async function inParallel(items, limit, task) {
    const results = new Array(items.length);
    const failures = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue) {
            if (failures.length > 0)
                return;
            try {
                results[index] = await task(item);
            }
            catch (failure) {
                failures.push(failure);
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failures.length > 0)
        throw failures[0];
    return results;
}


/***/ }),

/***/ 13666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ assertSameRelease),
/* harmony export */   I: () => (/* binding */ verifyBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90618);
/* harmony import */ var _signer_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10598);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12820);






/** Judges a bundle alone: its form, its signatures, whose they are, and the policy. */
async function verifyBundle(bytes, expected, judge) {
    const sha256 = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(bytes);
    if (expected.sha256 !== undefined && sha256 !== expected.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MISMATCH', `the bundle has digest sha256:${sha256}, not sha256:${expected.sha256}`);
    }
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBundle */ .QN)(bytes);
    const signatures = await (0,_signer_set_js__WEBPACK_IMPORTED_MODULE_3__/* .verifySigners */ .$8)(bundle.statement, bundle.signatures, judge);
    const release = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatement */ .By)(bundle.statement);
    if (expected.id !== undefined)
        assertSameRelease(release.id, expected.id);
    const { purpose } = expected;
    const request = { release, bundleSha256: sha256, signatures, purpose, now: judge.now };
    const { rules, decision = {} } = await judge.policy.evaluate(request);
    (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .assertAllowed */ .B)(rules, decision.bypass?.rules);
    return { release, bytes, sha256, signature: signatures[0].signature, signatures, rules, decision };
}
function assertSameRelease(actual, expected) {
    if (actual.name === expected.name && actual.version === expected.version)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('RELEASE_MISMATCH', `the bundle was signed for ${actual.name} ${actual.version}, not for ${expected.name} ${expected.version}`);
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

/***/ 35805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57706);
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

/***/ 43567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ promoteRelease),
  J: () => (/* binding */ streamingCopier)
});

// EXTERNAL MODULE: ./packages/core/lib/arrivals.js
var arrivals = __webpack_require__(71087);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/core/lib/in-parallel.js
var in_parallel = __webpack_require__(6512);
// EXTERNAL MODULE: ./packages/core/lib/layout.js
var layout = __webpack_require__(79639);
// EXTERNAL MODULE: ./packages/core/lib/bundle.js
var lib_bundle = __webpack_require__(82881);
// EXTERNAL MODULE: ./packages/core/lib/promotion.js + 2 modules
var lib_promotion = __webpack_require__(80526);
// EXTERNAL MODULE: ./packages/core/lib/promotion-record.js
var promotion_record = __webpack_require__(87360);
// EXTERNAL MODULE: ./packages/core/lib/sign.js
var sign = __webpack_require__(3056);
// EXTERNAL MODULE: ./packages/core/lib/signer-set.js
var signer_set = __webpack_require__(10598);
// EXTERNAL MODULE: ./packages/core/lib/utc-time.js
var utc_time = __webpack_require__(83637);
// EXTERNAL MODULE: ./packages/core/lib/stored-bundle.js
var stored_bundle = __webpack_require__(32499);
// EXTERNAL MODULE: ./packages/core/lib/upload.js + 1 modules
var upload = __webpack_require__(98542);
;// CONCATENATED MODULE: ./packages/core/lib/promotion-recording.js
/** Recording a promotion: what its record says, who signs it, and what is done about one that stands already. */










/**
 * The signed record of a promotion, written once: one that stands already, from an earlier attempt, is taken over if it holds.
 * @throws VerificationError SIGNER_NOT_TRUSTED for signers whose record the policy itself would refuse; RECORD_INVALID
 */
async function recordPromotion(request, bundle, ports) {
    const key = (0,layout/* recordKey */.Hy)(request.id, 'promotion', bundle.sha256);
    const before = await readRecord(key, request, bundle, ports);
    if (before !== undefined)
        return { record: before, outcome: 'unchanged' };
    const promotion = describePromotion(request, bundle, ports);
    const statement = (0,lib_promotion/* encodePromotion */.GU)(promotion);
    const signed = await (0,sign/* signContent */.fv)(statement, ports);
    await assertAccepted(statement, signed.envelopes, request, ports);
    const { bytes, sha256 } = (0,lib_bundle/* encodeBundle */.n)({ statement, signatures: signed.envelopes });
    const created = await (0,upload/* createBytes */.me)(ports.target, key, bytes);
    if (created.outcome === 'created') {
        const { signature, signatures } = signed;
        const record = { promotion, signature, signatures, location: created.location, sha256 };
        return { record, outcome: 'created' };
    }
    // Another promotion was faster: its record is the one that stands, if it holds.
    const other = await readRecord(key, request, bundle, ports);
    if (other !== undefined)
        return { record: other, outcome: 'unchanged' };
    throw new errors/* VerificationError */.mk('RECORD_INVALID', `${ports.target.storeUri}/${key} exists but cannot be read`);
}
function describePromotion(request, bundle, ports) {
    const { claims, claimsSource } = request.run;
    return {
        id: request.id,
        files: bundle.release.files,
        bundleSha256: bundle.sha256,
        source: sourceOf(bundle.release),
        environment: request.environment,
        from: ports.source.storeUri,
        to: ports.target.storeUri,
        policy: ports.policyReference,
        signedBy: bundle.signatures.map(({ signature }) => signature.signedBy).join('; '),
        rules: bundle.rules,
        decision: bundle.decision,
        run: { claims, claimsSource },
        timeVerified: (0,utc_time/* toTime */.x)(ports.now),
    };
}
function sourceOf({ run, finishedOn }) {
    const { repository, sha: commit } = run.claims;
    return { repository, commit, finishedOn };
}
/** Reads the record of an earlier promotion of this bundle to this environment; anything else in its place is refused. */
async function readRecord(key, { environment }, { release, sha256 }, { target, signers, recordSigners, revocation, now }) {
    const stored = await (0,stored_bundle/* peekBundle */.ap)(target, key);
    if (stored === undefined)
        return undefined;
    const expected = { id: release.id, bundleSha256: sha256, environment, to: target.storeUri };
    const judge = { trusted: recordSigners ?? (await setOf(signers)), revocation, now };
    return (0,promotion_record/* verifyPromotion */.T)(stored, expected, judge);
}
/**
 * A record that this very policy would refuse later would stand in the way of every promotion after it, for nothing is ever
 * taken away. Whether the new signature was revoked meanwhile is not asked.
 */
async function assertAccepted(statement, envelopes, { environment }, { recordSigners, now }) {
    if (recordSigners === undefined)
        return;
    const signed = await (0,signer_set/* countSigners */.Rt)(statement, envelopes, recordSigners, now);
    if (signed.length >= recordSigners.threshold)
        return;
    const names = recordSigners.parties.map(({ name }) => name);
    throw new errors/* VerificationError */.mk('SIGNER_NOT_TRUSTED', `${recordSigners.threshold} of ${names.join(', ')} must sign promotions into ${environment}, and of these signed ${signed.join(', ') || 'none'}`, { nextStep: 'Name in signer those whom the policy has for this environment; nothing was recorded.' });
}
async function setOf(signers) {
    const parties = signers.map(async (signer) => ({ name: signer.uri, trust: await signer.trust() }));
    return { parties: await Promise.all(parties), threshold: signers.length };
}

// EXTERNAL MODULE: ./packages/core/lib/verify.js
var verify = __webpack_require__(43668);
// EXTERNAL MODULE: ./packages/core/lib/judge.js
var judge = __webpack_require__(13666);
;// CONCATENATED MODULE: ./packages/core/lib/promote.js
/** Promoting a release: verify it, copy the same bytes, record who let it in, and only then let the next environment see it. */









async function promoteRelease(request, ports) {
    const { id, environment, bundleSha256 } = request;
    const { source, target } = ports;
    // A release that was uploaded where it is to be admitted stands there already: its files are looked at, not moved.
    const arrives = source.storeUri === target.storeUri;
    const stored = await (0,stored_bundle/* readStoredBundle */._H)(source, id);
    const bundle = await (0,judge/* verifyBundle */.I)(stored.bytes, {
        id,
        purpose: { kind: 'promote', environment, from: source.storeUri, to: target.storeUri },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    }, ports);
    if (!arrives)
        await assertNothingElse(target, bundle, id);
    const bring = arrives ? verifyAll : copyAll;
    const { files: signedFiles, evidence } = bundle.release;
    const files = await bring(signedFiles, (file) => (0,layout/* fileKey */.wm)(id, file.digest.sha256, file.name), ports);
    await bring(evidence, (file) => (0,layout/* evidenceKey */.ZH)(id, file.digest.sha256, file.name), ports);
    const { record, outcome: recorded } = await recordPromotion(request, bundle, ports);
    await (0,arrivals/* markArrival */.tA)(target, record.promotion);
    if (arrives)
        return { ...bundle, outcome: recorded, bundleLocation: stored.location, files, record };
    // INVARIANT: the bundle comes last, so whoever sees the release finds every file of it and the record of its promotion.
    const created = await (0,upload/* createBytes */.me)(target, (0,layout/* bundleKey */.CK)(id), bundle.bytes);
    if (created.outcome === 'exists')
        await assertSame(target, bundle, id);
    const outcome = created.outcome === 'created' ? 'created' : 'unchanged';
    return { ...bundle, outcome, bundleLocation: created.location, files, record };
}
const verifyAll = (files, keyOf, { source, progress }) => (0,in_parallel/* inParallel */.H)(files, verify/* filesAtOnce */.A7, async (file) => {
    const { name, digest } = file;
    return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(source, keyOf(file), file, progress) };
});
async function assertNothingElse(target, bundle, id) {
    const standing = await (0,stored_bundle/* peekBundle */.ap)(target, (0,layout/* bundleKey */.CK)(id));
    if (standing !== undefined)
        assertEqual(standing, target, bundle, id);
}
async function assertSame(target, bundle, id) {
    assertEqual(await (0,stored_bundle/* readStoredBundle */._H)(target, id), target, bundle, id);
}
function assertEqual(standing, target, bundle, id) {
    if (Buffer.compare(standing.bytes, bundle.bytes) === 0)
        return;
    throw new errors/* PolicyError */.pn('RELEASE_EXISTS', `another ${id.name} ${id.version} already stands in ${target.storeUri}`, {
        nextStep: 'Find out how it came there; a version is never replaced.',
    });
}
const copyAll = (files, keyOf, { copier, target, progress }) => (0,in_parallel/* inParallel */.H)(files, verify/* filesAtOnce */.A7, async (file) => {
    const { name, digest } = file;
    const copied = await copier.copy(keyOf(file), digest);
    progress?.(name, digest.size, digest.size);
    // What stood there before is not believed by its key alone.
    if (copied.outcome === 'exists') {
        return { name, digest, location: await (0,verify/* verifyInPlace */.eZ)(target, keyOf(file), file, progress) };
    }
    if (copied.sha256 !== undefined)
        (0,verify/* assertStoredDigest */.SI)(file, digest.size, copied.sha256, copied.location);
    return { name, digest, location: copied.location };
});
/** Copies by reading and writing: for two ends that are not the same service, partition or identity. */
function streamingCopier(source, target) {
    return {
        copy: (key, expected) => {
            const content = {
                size: expected.size,
                async *open(range) {
                    const object = await source.open(key, range === undefined ? {} : { range });
                    if (object === undefined) {
                        throw new errors/* VerificationError */.mk('FILE_MISSING', `${key} is part of the release but is not in ${source.storeUri}`);
                    }
                    yield* object.bytes;
                },
            };
            // The creator hashes what it sends and refuses anything but the signed digest.
            return target.create(key, content, expected);
        },
    };
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

/***/ 32499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _H: () => (/* binding */ readStoredBundle),
/* harmony export */   ap: () => (/* binding */ peekBundle),
/* harmony export */   hG: () => (/* binding */ findStoredBundle)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82881);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79639);
/** Reads bundles from a store, within a limit whatever the store says of their size. */



/** @throws ServiceError RELEASE_NOT_FOUND */
async function readStoredBundle(store, id) {
    const stored = await findStoredBundle(store, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleKey */ .CK)(id));
    if (stored !== undefined)
        return stored;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7('RELEASE_NOT_FOUND', `${store.storeUri} holds no release ${id.name} ${id.version}`, {
        nextStep: 'Check release-name, release-version and the store; a release is there only once its upload has ended.',
    });
}
/**
 * S3 answers 403 for an object that is not there unless the role may list. Taking that for "not there" opens nothing:
 * every write that follows is create-only, and what does stand there is then read after all, or refused.
 */
async function peekBundle(target, key) {
    try {
        return await findStoredBundle(target, key);
    }
    catch (failure) {
        if (failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceError */ ._7 && failure.code === 'AWS_ACCESS_DENIED')
            return undefined;
        throw failure;
    }
}
async function findStoredBundle(store, key) {
    const object = await store.open(key);
    if (object === undefined)
        return undefined;
    const chunks = [];
    let size = 0;
    for await (const chunk of object.bytes) {
        size += chunk.length;
        // Fail closed: the size that the store announced is not believed.
        if (size > _bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .largestBundle */ .bS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk('BUNDLE_MALFORMED', `${object.location.uri} is too large for a bundle`);
        chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks), location: object.location };
}


/***/ }),

/***/ 86877:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57706);


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

/***/ 78218:
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


/***/ }),

/***/ 43668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ filesAtOnce),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   SI: () => (/* binding */ assertStoredDigest),
/* harmony export */   VA: () => (/* binding */ verifyRelease),
/* harmony export */   eZ: () => (/* binding */ verifyInPlace)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57706);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6512);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13666);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79639);
/* harmony import */ var _stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32499);






/** Files looked at or moved at once: enough to hide a store's latency, few enough to keep memory flat. */
const filesAtOnce = 8;
/** Verifies a release where it stands in a store, and every byte of it. */
async function verifyRelease({ id, bundleSha256 }, ports) {
    const stored = await (0,_stored_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readStoredBundle */ ._H)(ports.store, id);
    const expected = {
        id,
        purpose: { kind: 'verify' },
        ...(bundleSha256 === undefined ? {} : { sha256: bundleSha256 }),
    };
    const bundle = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyBundle */ .I)(stored.bytes, expected, ports);
    const { files, evidence } = bundle.release;
    const verified = await verifyFiles(files, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .fileKey */ .wm)(id, file.digest.sha256, file.name), ports);
    // Evidence is for reading later, not for deploying, so it never goes to the sink.
    const { sink: _, ...inPlace } = ports;
    return {
        ...bundle,
        bundleLocation: stored.location,
        files: verified,
        evidence: await verifyFiles(evidence, (file) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceKey */ .ZH)(id, file.digest.sha256, file.name), inPlace),
    };
}
async function verifyFiles(files, keyOf, ports) {
    return (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .H)(files, filesAtOnce, async (file) => {
        const { name, digest } = file;
        const { store, sink, progress } = ports;
        const location = sink === undefined
            ? await verifyInPlace(store, keyOf(file), file, progress)
            : await verifyStream(await openFile(store, keyOf(file), name), file, sink, progress);
        return { name, digest, location };
    });
}
/** Believes a store's own SHA-256, which it checked when the bytes came in; without one, the bytes are read and hashed. */
async function verifyInPlace(store, key, file, progress) {
    const stored = await store.digestOf(key);
    if (stored === undefined)
        throw missing(file.name, store);
    const vouched = stored.sha256;
    if (vouched !== undefined && (!vouched.includes('-') || file.digest.parts !== undefined)) {
        assertStoredDigest(file, stored.size, vouched, stored.location);
        return stored.location;
    }
    const hash = (_name, bytes) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .hashContent */ .sW)(bytes, file.digest.size);
    return verifyStream(await openFile(store, key, file.name, pin(stored.location)), file, hash, progress);
}
/** @throws VerificationError DIGEST_MISMATCH unless a store's own checksum is the signed one. */
function assertStoredDigest(file, size, vouched, location) {
    const { digest } = file;
    const expected = vouched.includes('-') && digest.parts !== undefined ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .compositeSha256 */ .Bz)(digest.parts) : digest.sha256;
    if (vouched !== expected || size !== digest.size)
        throw mismatch(file, { size, sha256: vouched }, location);
}
async function verifyStream(object, file, sink, progress) {
    const actual = await sink(file.name, watched(object, file, progress), file.digest.size);
    if (actual.sha256 !== file.digest.sha256 || actual.size !== file.digest.size)
        throw mismatch(file, actual, object.location);
    return object.location;
}
/** Cuts a stream off once it is longer than what was signed, so that a hostile store cannot fill a disk. */
async function* watched(object, file, progress) {
    let done = 0;
    for await (const chunk of object.bytes) {
        done += chunk.length;
        if (done > file.digest.size)
            throw mismatch(file, { size: done }, object.location);
        progress?.(file.name, done, file.digest.size);
        yield chunk;
    }
}
async function openFile(store, key, name, options = {}) {
    const object = await store.open(key, options);
    if (object === undefined)
        throw missing(name, store);
    return object;
}
/** The version that was looked at is the one to read, whatever comes after. */
function pin({ versionId }) {
    return versionId === undefined ? {} : { versionId };
}
function missing(name, store) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('FILE_MISSING', `${name} is part of the release but is not in ${store.storeUri}`);
}
function mismatch({ name, digest }, actual, location) {
    const got = actual.sha256 === undefined
        ? `more than ${digest.size} bytes`
        : `${actual.size} bytes with sha256 ${actual.sha256}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .VerificationError */ .mk('DIGEST_MISMATCH', `${name} at ${location.uri} is not what was signed: expected ${digest.size} bytes with sha256 ${digest.sha256}, got ${got}`);
}


/***/ }),

/***/ 90357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  directoryStore: () => (/* binding */ directoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/digest.js
var digest = __webpack_require__(58857);
// EXTERNAL MODULE: ./packages/core/lib/errors.js
var errors = __webpack_require__(57706);
// EXTERNAL MODULE: ./packages/local/lib/file-uri.js
var file_uri = __webpack_require__(36112);
// EXTERNAL MODULE: ./packages/local/lib/files.js
var files = __webpack_require__(36854);
;// CONCATENATED MODULE: ./packages/local/lib/directory.js
/** The directory of a store: what can be a key in it, and how its failures are told. */



/** @throws InputError INPUT_MALFORMED unless `uri` is `file:///` and an absolute path */
function directoryAt(uri) {
    return { uri: uri.replace(/\/+$/, ''), root: (0,file_uri.parseFileUri)(uri, 'INPUT_MALFORMED', 'the store') };
}
const longestSegment = 255;
const segmentForm = /^[^./\\\0][^/\\\0]*$/;
/** Whether `name` can be a part of a key; what starts with a dot never is. */
function isKeySegment(name) {
    return segmentForm.test(name) && Buffer.byteLength(name) <= longestSegment;
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within({ uri }, operation, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof errors/* SecureDeployError */.vk)
            throw cause;
        const reason = (0,files/* reasonOf */.A3)(cause);
        throw new errors/* ServiceError */._7('STORE_UNAVAILABLE', `in the store ${uri}, this step could not ${operation}: ${reason}`, {
            operation,
            cause,
        });
    }
}
function notPlain({ uri }, path) {
    return new errors/* ServiceError */._7('STORE_UNAVAILABLE', `the store ${uri} cannot be used: ${path} is in the way, because it is a symbolic link or of another kind than is expected there`);
}

// EXTERNAL MODULE: ./packages/local/lib/plain-path.js
var plain_path = __webpack_require__(80045);
;// CONCATENATED MODULE: ./packages/local/lib/directory-lister.js




function directoryLister(directory) {
    return {
        list: (prefix) => within(directory, 'list objects', async () => {
            const path = await folderAt(directory, prefix);
            return path === undefined ? [] : inOrder(await keysBelow(directory, path, prefix));
        }),
        folders: (prefix) => within(directory, 'list folders', async () => {
            const path = await folderAt(directory, prefix);
            const entries = path === undefined ? [] : await entriesOf(directory, path);
            return inOrder(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
        }),
    };
}
/** Undefined where nothing stands, for then nothing was ever stored below this prefix. */
async function folderAt(directory, prefix) {
    const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, prefix.split('/').slice(0, -1));
    if (walked.kind === 'other')
        throw notPlain(directory, walked.path);
    return walked.kind === 'nothing' ? undefined : walked.path;
}
async function keysBelow(directory, path, prefix) {
    const keys = [];
    for (const entry of await entriesOf(directory, path)) {
        const key = `${prefix}${entry.name}`;
        if (!entry.isDirectory())
            keys.push(key);
        else
            for (const below of await keysBelow(directory, (0,external_node_path_.join)(path, entry.name), `${key}/`))
                keys.push(below);
    }
    return keys;
}
/** Names that no key can have are none of the store's: temporary files, and what file managers leave. */
async function entriesOf(directory, path) {
    const entries = (await (0,promises_.readdir)(path, { withFileTypes: true })).filter(({ name }) => isKeySegment(name));
    const other = entries.find((entry) => !entry.isDirectory() && !entry.isFile());
    if (other !== undefined)
        throw notPlain(directory, (0,external_node_path_.join)(path, other.name));
    return entries;
}
function inOrder(names) {
    return names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
}

// EXTERNAL MODULE: ./packages/local/lib/file-writing.js
var file_writing = __webpack_require__(29698);
// EXTERNAL MODULE: ./packages/local/lib/plain-file.js
var plain_file = __webpack_require__(80260);
;// CONCATENATED MODULE: ./packages/local/lib/directory-store.js
/** A store of releases in a directory: objects are created whole or not at all, and never replaced. */












/** INVARIANT: no key can name anything in it, because no segment of a key starts with a dot. */
const incomingFolder = '.incoming';
const longestKey = 1024;
const newFile = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Part digests are for S3; a directory compares the whole. */
const wholeOnly = { singleRequestLimit: Number.POSITIVE_INFINITY };
/**
 * Opens the store at `uri`, `file:///` and an absolute path. The directory is made when the first object is created. Its
 * file system must know hard links, which is how an object appears at once and only if none was there.
 *
 * What fails in the file system is a ServiceError STORE_UNAVAILABLE; so is a symbolic link on an object's path, for a
 * store must not lead out of its directory.
 * @throws InputError INPUT_MALFORMED
 */
function directoryStore(uri) {
    const directory = directoryAt(uri);
    return {
        storeUri: directory.uri,
        ...directoryLister(directory),
        create: (key, content, expected) => create(directory, pathOf(directory, key), content, expected),
        open: (key, options) => openObject(directory, pathOf(directory, key), options),
        digestOf: async (key) => {
            const object = await find(directory, pathOf(directory, key));
            return object === undefined ? undefined : { location: object.location, size: object.size };
        },
    };
}
function pathOf({ root }, key) {
    const segments = key.split('/');
    if (!segments.every(isKeySegment) || Buffer.byteLength(key) > longestKey) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `${JSON.stringify(key)} cannot be a key in a directory store`);
    }
    return { key, folders: segments.slice(0, -1), path: (0,external_node_path_.join)(root, ...segments) };
}
function locationOf({ path }) {
    return { uri: (0,external_node_url_.pathToFileURL)(path).href };
}
async function create(directory, target, content, expected) {
    const incoming = await within(directory, 'make a folder', async () => {
        await (0,promises_.mkdir)(directory.root, { recursive: true });
        return makeFolders(directory, [incomingFolder]);
    });
    const temporary = (0,external_node_path_.join)(incoming, (0,external_node_crypto_.randomUUID)());
    try {
        await writeVerified(directory, temporary, target, content, expected);
        const outcome = await within(directory, 'create an object', () => publish(directory, temporary, target));
        return { outcome, location: locationOf(target) };
    }
    finally {
        await within(directory, 'remove a temporary file', () => (0,promises_.rm)(temporary, { force: true }));
    }
}
async function makeFolders(directory, segments) {
    const made = await (0,plain_path/* walkFolders */.x0)(directory.root, segments, makeFolder);
    if (made.kind !== 'folder')
        throw notPlain(directory, made.path);
    return made.path;
}
async function makeFolder(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
    }
    return (0,plain_path/* standingAt */.Ib)(path);
}
async function writeVerified(directory, temporary, target, content, expected) {
    const file = await within(directory, 'create a file', () => (0,promises_.open)(temporary, newFile, 0o644));
    let size = 0;
    const write = (chunk) => {
        size += chunk.length;
        if (size > expected.size)
            throw mismatch(target, expected, `more than ${expected.size} bytes`);
        return within(directory, 'write a file', () => (0,file_writing/* writeAll */.f4)(file, chunk));
    };
    try {
        const actual = await (0,digest/* hashContent */.sW)((0,file_writing/* passingThrough */.zR)(content.open(), write), expected.size, wholeOnly);
        if (actual.size !== expected.size || actual.sha256 !== expected.sha256) {
            throw mismatch(target, expected, `${actual.size} bytes with sha256 ${actual.sha256}`);
        }
        await within(directory, 'flush a file', () => file.sync());
    }
    finally {
        await within(directory, 'close a file', () => file.close());
    }
}
function mismatch({ key }, expected, actual) {
    return new errors/* VerificationError */.mk('DIGEST_MISMATCH', `what was to be stored as ${key} is not what was signed: expected ${expected.size} bytes with sha256 ${expected.sha256}, got ${actual}`);
}
/** INVARIANT: link(2) makes the finished file appear at once, and only if nothing stands there; of two writers one wins. */
async function publish(directory, temporary, target) {
    const folder = await makeFolders(directory, target.folders);
    try {
        await (0,promises_.link)(temporary, target.path);
    }
    catch (failure) {
        if (!(0,plain_path/* isErrno */.r)(failure, 'EEXIST'))
            throw failure;
        if ((await (0,plain_path/* standingAt */.Ib)(target.path)) !== 'file')
            throw notPlain(directory, target.path);
        return 'exists';
    }
    await flushFolder(folder);
    return 'created';
}
/** A new name survives a power cut only once its folder is flushed. */
async function flushFolder(path) {
    const folder = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Undefined only when the file system says that there is nothing. */
function find(directory, target) {
    return within(directory, 'open an object', async () => {
        const walked = await (0,plain_path/* walkFolders */.x0)(directory.root, target.folders);
        if (walked.kind === 'nothing')
            return undefined;
        if (walked.kind === 'other')
            throw notPlain(directory, walked.path);
        const standing = await (0,plain_path/* standingAt */.Ib)(target.path);
        if (standing === 'nothing')
            return undefined;
        if (standing !== 'file')
            throw notPlain(directory, target.path);
        const file = await (0,plain_file/* openPlainFile */.rr)(target.path);
        try {
            return { location: locationOf(target), size: (await file.stat()).size };
        }
        finally {
            await file.close();
        }
    });
}
async function openObject(directory, target, options = {}) {
    if (options.versionId !== undefined) {
        throw new errors/* InputError */.dz('INPUT_MALFORMED', `the store ${directory.uri} keeps no versions of its objects`);
    }
    const found = await find(directory, target);
    if (found === undefined)
        return undefined;
    return { ...found, bytes: readObject(directory, target, options) };
}
/** The file is opened once its bytes are asked for, so that an object nobody reads leaves nothing open. */
async function* readObject(directory, { path }, { range }) {
    const chunks = (0,plain_file/* readPlainFile */.b$)(path, range);
    try {
        for (;;) {
            const next = await within(directory, 'read an object', () => chunks.next());
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    finally {
        await chunks.return(undefined);
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

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L6: () => (/* binding */ blockSize),
/* harmony export */   Tf: () => (/* binding */ writingBlocks),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   nh: () => (/* binding */ blockMemory),
/* harmony export */   zR: () => (/* binding */ passingThrough)
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
const blockSize = 512 * 1024;
function blockMemory() {
    const free = [];
    return {
        take: () => free.pop() ?? new Uint8Array(blockSize),
        give: (block) => void free.push(block),
    };
}
/**
 * Gathers small chunks into blocks, hands every block to `write` and passes it on. While one is being written the next is
 * gathered; all are written when this ends. INVARIANT: a block is good until the next one is asked for, and is changed only
 * once it is written.
 */
async function* writingBlocks(bytes, write, memory) {
    let [block, other] = [memory.take(), memory.take()];
    let filled = 0;
    let writing = Promise.resolve();
    const begin = async () => {
        const whole = block.subarray(0, filled);
        await writing;
        writing = write(whole);
        // Its failure is told when the next block is to be written, or at the end.
        writing.catch(() => undefined);
        [block, other, filled] = [other, block, 0];
        return whole;
    };
    try {
        for await (const chunk of bytes) {
            for (let at = 0; at < chunk.length;) {
                const part = chunk.subarray(at, at + block.length - filled);
                block.set(part, filled);
                filled += part.length;
                at += part.length;
                if (filled === block.length)
                    yield await begin();
            }
        }
        if (filled > 0)
            yield await begin();
        await writing;
    }
    finally {
        await writing.catch(() => undefined);
        memory.give(block);
        memory.give(other);
    }
}


/***/ }),

/***/ 69134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stagingArea),
/* harmony export */   f: () => (/* binding */ firstStranger)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _secure_deploy_core_content_digest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92681);
/* harmony import */ var _secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58857);
/* harmony import */ var _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57706);
/* harmony import */ var _secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65389);
/* harmony import */ var _file_writing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29698);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80260);
/* harmony import */ var _plain_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80045);
/** Places the files of a release: all are verified in a private folder before the first one appears at its target. */









/**
 * Prepares to place files in `directory`, which is made if it is missing.
 * @throws InputError INPUT_CONFLICT when `directory` is a symbolic link or not a folder
 */
async function stagingArea(directory, platform = process.platform) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const claim = placeClaims(platform);
    const staging = await within(target, () => prepare(target));
    const staged = new Map();
    const memory = (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockMemory */ .nh)();
    const discard = () => within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(staging, { recursive: true, force: true }));
    return {
        stage: async (text, bytes, size = 0) => {
            const name = (0,_secure_deploy_core_names__WEBPACK_IMPORTED_MODULE_3__/* .parseFileName */ .Px)(text);
            claim(name);
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(staging, String(staged.size));
            staged.set(name, path);
            const file = { target, path, memory };
            return size < _plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .worthThread */ .RZ ? writeStaged(file, bytes) : writeBeside(file, bytes);
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
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(target);
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
        if (!['EACCES', 'EPERM', 'EROFS'].some((code) => (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isErrno */ .r)(failure, code)))
            throw failure;
        return makeIn(target, target);
    }
}
/** Only this user can enter what mkdtemp makes. */
function makeIn(target, folder) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)}-unverified-`));
}
/**
 * Refuses a name whose place another file of the release has, or needs as a folder. INVARIANT: where the file system
 * takes upper and lower case for the same, so does this, or one verified file would silently replace another.
 */
function placeClaims(platform) {
    const fold = (path) => (['darwin', 'win32'].includes(platform) ? path.toLowerCase() : path);
    const files = new Map();
    const folders = new Map();
    return (name) => {
        const place = fold(name);
        const above = [...place.matchAll(/\//g)].map(({ index }) => place.slice(0, index));
        const other = files.get(place) ?? folders.get(place) ?? above.map((folder) => files.get(folder)).find(Boolean);
        if (other !== undefined) {
            throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('SUBJECT_CONFLICT', `${other} and ${name} cannot both be placed in one folder`);
        }
        files.set(place, name);
        for (const folder of above)
            folders.set(folder, name);
    };
}
async function writeStaged({ target, path, memory }, bytes) {
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const write = (block) => within(target, () => (0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAll */ .f4)(file, block));
    try {
        // Sizes decide on part digests, which are for S3.
        return await (0,_secure_deploy_core_digest__WEBPACK_IMPORTED_MODULE_7__/* .hashContent */ .sW)((0,_file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .writingBlocks */ .Tf)(bytes, write, memory), 0);
    }
    finally {
        await within(target, () => file.close());
    }
}
/** As `writeStaged`, but in another thread: a large file is received while what has come is hashed and written. */
async function writeBeside({ target, path }, bytes) {
    const { writeInThread, writeThrough } = await __webpack_require__.e(/* import() */ 458).then(__webpack_require__.bind(__webpack_require__, 80458));
    const file = await within(target, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx', 0o644));
    const thread = writeInThread(file, _file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockSize */ .L6);
    const write = (block, length) => within(target, () => thread.write(block, length));
    const finish = () => within(target, () => thread.finish());
    try {
        return (0,_secure_deploy_core_content_digest__WEBPACK_IMPORTED_MODULE_8__/* .toContentDigest */ .L)(await writeThrough({ write, finish }, bytes, _file_writing_js__WEBPACK_IMPORTED_MODULE_2__/* .blockSize */ .L6), ['sha256']);
    }
    finally {
        await thread.stop();
        await within(target, () => file.close());
    }
}
async function moveAll(target, staged) {
    const moves = [...staged].map(([name, from]) => ({ name, from, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(target, name) }));
    for (const { name, path } of moves)
        await checkTarget(target, name, path, _plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib);
    for (const { name, from, path } of moves) {
        await checkTarget(target, name, path, makeFolder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, path);
    }
    return moves.map(({ name, path }) => ({ name, path }));
}
async function checkTarget(target, name, path, visit) {
    const walked = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolders */ .x0)(target, name.split('/').slice(0, -1), visit);
    if (walked.kind === 'other')
        throw inTheWay(walked.path);
    if (walked.kind === 'nothing')
        return;
    const standing = await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path);
    if (standing !== 'nothing' && standing !== 'file')
        throw inTheWay(path);
}
async function makeFolder(path) {
    if ((await (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path)) === 'nothing')
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    return (0,_plain_path_js__WEBPACK_IMPORTED_MODULE_5__/* .standingAt */ .Ib)(path);
}
function inTheWay(path) {
    return new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .InputError */ .dz('INPUT_CONFLICT', `files cannot be placed through ${path}: it is a symbolic link or of another kind than is needed there`, { nextStep: 'Remove it, or choose another folder for the files.' });
}
/** Errors of ours pass; whatever else is thrown came from the file system. */
async function within(target, run) {
    try {
        return await run();
    }
    catch (cause) {
        if (cause instanceof _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .SecureDeployError */ .vk)
            throw cause;
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new _secure_deploy_core_errors__WEBPACK_IMPORTED_MODULE_6__/* .ServiceError */ ._7('STORE_UNAVAILABLE', `files cannot be placed in ${target}: ${reason}`, { cause });
    }
}
/**
 * The first file found in `directory`, or a link or the like, that is none of those placed there; relative, with `/`
 * between segments. Nobody has verified it, and whoever takes the whole folder takes it too.
 */
async function firstStranger(directory, placed) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
    const own = new Set(placed.map(({ path }) => path));
    const folders = [target];
    return within(target, async () => {
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
                if (entry.isDirectory())
                    folders.push(path);
                else if (!own.has(path))
                    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(target, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            }
        }
        return undefined;
    });
}


/***/ })

};
